"""What a family keeps to itself can't be found in a code: not as text, not as bytes, not by its size or number."""

import re
import zlib
from dataclasses import fields, is_dataclass, replace
from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from pwa.domain.choices import Field, Outcome
from pwa.domain.chosen import PARTS, Chosen
from pwa.domain.circle import Circle, Profile
from pwa.domain.closing import Closing
from pwa.domain.good_news import GoodNews
from pwa.domain.names import initial_of
from pwa.domain.overview import overview_of
from pwa.domain.people import Exchange, Person
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Steunfiguur
from pwa.sharing import codec, dictionary, frame, overview_json
from tests.sharing.traced import CIRCLE, DAY, NAMES, PRIVATE, id_of, kinds, values

TEXT = re.compile(r'zq-[a-z-]+\.')
SHOWN_BY = {
    'own-role': Field.ROLE,
    'giving': Field.GIVING,
    'getting': Field.GETTING,
    'why': Field.WHY,
    'agreement': Field.AGREEMENTS,
}
"""The last part of a text of a person -> the field with which it is shown; those not named here never are."""
STEPS_SHOWN = ('step', 'done', 'partly')
"""The last part of the text of a step; one that was let go or went otherwise is not shown, and partly is done."""
DONE = (Outcome.DONE, Outcome.PARTLY)
CIRCLE_TEXTS = {
    'zq-news.': Field.GOOD_NEWS,
    'zq-wish.': Field.WISHES,
    'zq-about.': Field.ABOUT,
    **{f'zq-own-{step}.': Field.STEPS for step in STEPS_SHOWN},
}
HEAD = 4
"""Bytes before what is squeezed: flags, dictionary and last day."""
LONG_NAMES = replace(CIRCLE, profile=replace(CIRCLE.profile, short_names=False))
CIRCLES = st.sampled_from([CIRCLE, LONG_NAMES])
EVERYTHING = Chosen(dict.fromkeys(map(id_of, NAMES), frozenset(Field)), parts=frozenset(PARTS))


def test_the_circle_has_something_in_every_place() -> None:
    """Also in one that is new: whatever can be kept in a circle is looked for in its codes."""
    places = {(kind, field.name) for kind in kinds(Circle) for field in fields(kind)}
    filled = {
        (type(value), field.name)
        for value in values(CIRCLE)
        if is_dataclass(value)
        for field in fields(value)
        if getattr(value, field.name) not in (None, '', False, (), frozenset())
    }
    assert places - filled == set()
    assert len({kind for kind, _ in places}) > 15


def test_each_text_in_the_circle_has_words_of_its_own() -> None:
    texts = [value for value in values(CIRCLE) if isinstance(value, str) and value]
    written = [text for text in texts if not text.endswith('-id.')]
    assert all(map(TEXT.fullmatch, texts))
    assert sorted(written) == sorted(set(written))


@st.composite
def choices(draw: DrawFn) -> Chosen:
    """Any choice of people, fields and parts; also one that names whoever is private."""
    chosen: SearchStrategy[frozenset[Field]] = st.frozensets(st.sampled_from(Field))
    ids = st.sampled_from(list(map(id_of, NAMES)))
    by_id = draw(st.dictionaries(ids, chosen))
    return Chosen(by_id, draw(st.frozensets(ids)), draw(st.frozensets(st.sampled_from(PARTS))))


def may_be_found(circle: Circle, chosen: Chosen) -> set[str]:
    """The texts that were chosen."""
    found = {'zq-giver.', *(text for text, part in CIRCLE_TEXTS.items() if part in chosen.parts)}
    called = 'nickname' if circle.profile.short_names else 'name'
    for name in NAMES:
        shown = chosen.fields.get(id_of(name))
        if shown is None or name == PRIVATE:
            continue
        if id_of(name) not in chosen.initials:
            found.add(f'zq-{name}-{called}.')
        needs = {text: {by, *({Field.STEUNFIGUUR} if by is Field.AGREEMENTS else ())} for text, by in SHOWN_BY.items()}
        found |= {f'zq-{name}-{text}.' for text, by in needs.items() if by <= shown}
        if Field.STEPS in chosen.parts:
            found |= {f'zq-{name}-{step}.' for step in STEPS_SHOWN}
    return found


def layers(payload: str) -> list[str]:
    """A code at each of its depths: as it is scanned, as bytes, unpacked, and as it is read."""
    body = frame.without_check(frame.read(payload))
    read = codec.decode(payload, DAY)
    unpacked = zlib.decompressobj(-zlib.MAX_WBITS, zdict=dictionary.BYTES[dictionary.NL_1]).decompress(body[HEAD:])
    return [payload, body.decode('latin-1'), unpacked.decode('latin-1'), overview_json.to_json(read)]


@given(CIRCLES, choices())
@example(CIRCLE, EVERYTHING)
@example(LONG_NAMES, EVERYTHING)
def test_only_what_was_chosen_is_found(circle: Circle, chosen: Chosen) -> None:
    payload = codec.encode(overview_of(circle, chosen, DAY))
    found = {text for layer in layers(payload) for text in TEXT.findall(layer)}
    assert found == may_be_found(circle, chosen)


@given(CIRCLES, choices())
@example(CIRCLE, EVERYTHING)
@example(LONG_NAMES, EVERYTHING)
def test_what_is_kept_to_oneself_changes_nothing_of_the_code(circle: Circle, chosen: Chosen) -> None:
    payload = codec.encode(overview_of(circle, chosen, DAY))
    assert codec.encode(overview_of(without_the_rest(circle, chosen), chosen, DAY)) == payload


def without_the_rest(circle: Circle, chosen: Chosen) -> Circle:
    """The circle as if what was not chosen had never been in it: nobody else, no other field, no other id."""
    profile = circle.profile
    kept = [one for one in circle.people if one.id in chosen.fields and not one.private]
    ids = {one.id for one in kept}
    wishes = [replace(wish, people=()) for wish in circle.wishes if wish.fulfilled is None]
    steps = [step for step in circle.steps if step.outcome in {None, *DONE} and (step.who is None or step.who in ids)]
    return Circle(
        Profile(profile.name, profile.kind),
        tuple(_bare(one, profile, chosen) for one in kept),
        tuple(
            _bare_figure(one, chosen)
            for one in circle.steunfiguren
            if one.person_id in ids and Field.STEUNFIGUUR in chosen.fields[one.person_id]
        ),
        wishes=tuple(wishes) if Field.WISHES in chosen.parts else (),
        steps=tuple(map(_bare_step, steps)) if Field.STEPS in chosen.parts else (),
        good_news=tuple(GoodNews('', news.text, date.min) for news in circle.good_news)
        if Field.GOOD_NEWS in chosen.parts
        else (),
        about=circle.about if Field.ABOUT in chosen.parts else (),
        closing=Closing(),
    )


_OF_PERSON = {
    Field.ROLE: ('role', 'own_role'),
    Field.RING: ('ring',),
    Field.DOMAIN: ('domain',),
    Field.CONTACT: ('contact',),
    Field.WHY: ('why',),
    Field.KNOWS: ('knows',),
    Field.STRENGTHEN: ('strengthen',),
    Field.INVOLVEMENT: ('involvement',),
}
_EMPTY = Person('nobody', 'nobody')


def _bare(one: Person, profile: Profile, chosen: Chosen) -> Person:
    shown = chosen.fields[one.id]
    called = one.nickname if profile.short_names else one.name
    one = replace(one, name=initial_of(one.name) if one.id in chosen.initials else called)
    named = {'id', 'name', *(name for by in shown for name in _OF_PERSON.get(by, ()))}
    bare = replace(one, **{part.name: getattr(_EMPTY, part.name) for part in fields(Person) if part.name not in named})
    exchange = Exchange(
        one.exchange.giving if Field.GIVING in shown else frozenset(),
        one.exchange.getting if Field.GETTING in shown else frozenset(),
        one.exchange.giving_text if Field.GIVING in shown else '',
        one.exchange.getting_text if Field.GETTING in shown else '',
    )
    return replace(bare, exchange=exchange)


def _bare_figure(one: Steunfiguur, chosen: Chosen) -> Steunfiguur:
    agreements = one.agreements if Field.AGREEMENTS in chosen.fields[one.person_id] else ()
    return Steunfiguur(one.person_id, one.stand, agreements)


def _bare_step(one: Step) -> Step:
    return Step('', one.what, one.who, one.day, one.phase, outcome=Outcome.DONE if one.outcome in DONE else None)
