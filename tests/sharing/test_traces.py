"""What a family keeps to itself can't be found in a code: not as text, not as bytes, not by its size or number."""

import re
import zlib
from dataclasses import fields, replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import CircleKind, Field, Item, Knows, Party, Ring, Role, Stand, Topic
from pwa.domain.chosen import PARTS, Chosen
from pwa.domain.circle import Circle, Profile
from pwa.domain.closing import Closing, LaterLine
from pwa.domain.good_news import GoodNews
from pwa.domain.overview import overview_of
from pwa.domain.people import Exchange, Person
from pwa.domain.share_keeping import ShareEntry, ShareSet, ShownName
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.domain.wishes import Wish
from pwa.sharing import codec, dictionary, frame, overview_json

DAY = date(2027, 3, 4)
TEXT = re.compile(r'zq-[a-z-]+\.')
"""Each ends in a full stop, since the byte behind a text may look like a letter."""
SHOWN_BY = {
    'own-role': Field.ROLE,
    'giving': Field.GIVING,
    'getting': Field.GETTING,
    'why': Field.WHY,
    'agreement': Field.AGREEMENTS,
}
"""The last part of a text of a person -> the field with which it is shown; those not named here never are."""
CIRCLE_TEXTS = {
    'zq-news.': Field.GOOD_NEWS,
    'zq-wish.': Field.WISHES,
    'zq-about.': Field.ABOUT,
    'zq-step.': Field.STEPS,
}
HEAD = 4
"""Bytes before what is squeezed: flags, dictionary and last day."""
NAMES = ('anna', 'bo', 'cas', 'dee')
PRIVATE = 'dee'


def person(name: str) -> Person:
    """Somebody with something in every field; each text tells whose it is and in which field it stands."""
    said = {
        text: f'zq-{name}-{text}.' for text in ('own-role', 'giving', 'getting', 'why', 'good-at', 'task', 'nickname')
    }
    exchange = Exchange(frozenset({Item.LENDING}), frozenset({Item.CHILDCARE}), said['giving'], said['getting'])
    return Person(
        f'zq-{name}-id.',
        f'zq-{name}-name.',
        role=Role.NEIGHBOUR,
        own_role=said['own-role'],
        ring=Ring.CLOSE,
        exchange=exchange,
        why=said['why'],
        knows=Knows.SOME,
        strengthen=True,
        private=name == PRIVATE,
        nickname=said['nickname'],
        good_at=said['good-at'],
        task=said['task'],
    )


def figure(name: str) -> Steunfiguur:
    return Steunfiguur(f'zq-{name}-id.', Stand.YES, (Agreement(Party.YOUTH, f'zq-{name}-agreement.'),))


CIRCLE = Circle(
    Profile('zq-giver.', CircleKind.YOUTH),
    tuple(person(name) for name in NAMES),
    tuple(figure(name) for name in NAMES),
    wishes=(Wish('zq-wish-id.', 'zq-wish.', ('zq-anna-id.',)),),
    steps=(
        Step('zq-step-id.', 'zq-step.'),
        *(Step(f'zq-{name}-step-id.', f'zq-{name}-step.', f'zq-{name}-id.') for name in NAMES),
    ),
    good_news=(GoodNews('zq-news-id.', 'zq-news.', DAY),),
    about=(AboutLine(Topic.LIKES, 'zq-about.'),),
    closing=Closing(None, 'zq-remark.', ('zq-anna-id.',), (LaterLine('zq-bo-id.', 'zq-remark.'),), 'zq-own-note.'),
    share_sets=(ShareSet('zq-set-id.', 'zq-set.', Chosen({'zq-anna-id.': frozenset(Field)})),),
    share_log=(ShareEntry('zq-log-id.', DAY, None, 'zq-label.', (ShownName('zq-shown-then.', frozenset()),)),),
)


@st.composite
def choices(draw: DrawFn) -> Chosen:
    """Any choice of people, fields and parts; also one that names whoever is private."""
    chosen: SearchStrategy[frozenset[Field]] = st.frozensets(st.sampled_from(Field))
    ids = st.sampled_from([f'zq-{name}-id.' for name in NAMES])
    by_id = draw(st.dictionaries(ids, chosen))
    return Chosen(by_id, draw(st.frozensets(ids)), draw(st.frozensets(st.sampled_from(PARTS))))


def may_be_found(chosen: Chosen) -> set[str]:
    """The texts that were chosen."""
    found = {'zq-giver.', *(text for text, part in CIRCLE_TEXTS.items() if part in chosen.parts)}
    for name in NAMES:
        shown = chosen.fields.get(f'zq-{name}-id.')
        if shown is None or name == PRIVATE:
            continue
        if f'zq-{name}-id.' not in chosen.initials:
            found.add(f'zq-{name}-name.')
        needs = {text: {by, *({Field.STEUNFIGUUR} if by is Field.AGREEMENTS else ())} for text, by in SHOWN_BY.items()}
        found |= {f'zq-{name}-{text}.' for text, by in needs.items() if by <= shown}
        if Field.STEPS in chosen.parts:
            found.add(f'zq-{name}-step.')
    return found


def layers(payload: str) -> list[str]:
    """A code at each of its depths: as it is scanned, as bytes, unpacked, and as it is read."""
    body = frame.without_check(frame.read(payload))
    read = codec.decode(payload, DAY)
    unpacked = zlib.decompressobj(-zlib.MAX_WBITS, zdict=dictionary.BYTES[dictionary.NL_1]).decompress(body[HEAD:])
    return [payload, body.decode('latin-1'), unpacked.decode('latin-1'), overview_json.to_json(read)]


@given(choices())
def test_only_what_was_chosen_is_found(chosen: Chosen) -> None:
    payload = codec.encode(overview_of(CIRCLE, chosen, DAY))
    found = {text for layer in layers(payload) for text in TEXT.findall(layer)}
    assert found == may_be_found(chosen)


@given(choices())
def test_what_is_kept_to_oneself_changes_nothing_of_the_code(chosen: Chosen) -> None:
    payload = codec.encode(overview_of(CIRCLE, chosen, DAY))
    assert codec.encode(overview_of(without_the_rest(chosen), chosen, DAY)) == payload


def without_the_rest(chosen: Chosen) -> Circle:
    """The circle as if what was not chosen had never been in it: nobody else, no other field, no other id."""
    kept = [one for one in CIRCLE.people if one.id in chosen.fields and not one.private]
    ids = {one.id for one in kept}
    return replace(
        CIRCLE,
        people=tuple(_bare(one, chosen.fields[one.id]) for one in kept),
        steunfiguren=tuple(
            _bare_figure(one, chosen)
            for one in CIRCLE.steunfiguren
            if one.person_id in ids and Field.STEUNFIGUUR in chosen.fields[one.person_id]
        ),
        wishes=CIRCLE.wishes if Field.WISHES in chosen.parts else (),
        steps=tuple(step for step in CIRCLE.steps if step.who is None or step.who in ids)
        if Field.STEPS in chosen.parts
        else (),
        good_news=CIRCLE.good_news if Field.GOOD_NEWS in chosen.parts else (),
        about=CIRCLE.about if Field.ABOUT in chosen.parts else (),
        closing=Closing(),
        share_sets=(),
        share_log=(),
    )


_OF_PERSON = {
    Field.ROLE: ('role', 'own_role'),
    Field.RING: ('ring',),
    Field.WHY: ('why',),
    Field.KNOWS: ('knows',),
    Field.STRENGTHEN: ('strengthen',),
}
_EMPTY = Person('nobody', 'nobody')


def _bare(one: Person, shown: frozenset[Field]) -> Person:
    named = {'id', 'name', 'exchange', 'private'} | {name for by in shown for name in _OF_PERSON.get(by, ())}
    bare = replace(one, **{part.name: getattr(_EMPTY, part.name) for part in fields(Person) if part.name not in named})
    exchange = Exchange(
        one.exchange.giving if Field.GIVING in shown else frozenset(),
        one.exchange.getting if Field.GETTING in shown else frozenset(),
        one.exchange.giving_text if Field.GIVING in shown else '',
        one.exchange.getting_text if Field.GETTING in shown else '',
    )
    return replace(bare, exchange=exchange)


def _bare_figure(one: Steunfiguur, chosen: Chosen) -> Steunfiguur:
    return one if Field.AGREEMENTS in chosen.fields[one.person_id] else replace(one, agreements=())
