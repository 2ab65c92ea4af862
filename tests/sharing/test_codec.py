"""What is shown comes back as it was, and nothing else travels along."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from hashlib import shake_128

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pwa.domain.choices import CircleKind, Contact, Field, Item, Party, Ring, Role, Stand
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle, Profile
from pwa.domain.overview import Overview, ShownPerson, ShownStep, ShownSteunfiguur, overview_of
from pwa.domain.people import Exchange, Person
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.sharing import base41
from pwa.sharing.codec import decode, encode
from pwa.sharing.errors import ShareError, ShareFault
from tests.sharing.strategies import overviews, payload_around, plain_payload

DAY = date(2026, 3, 2)
NOOR = Overview(DAY, 'Noor', people=(ShownPerson('Ellen'), ShownPerson('Ab')))


@given(overviews())
@settings(max_examples=80)
def test_every_overview_comes_back(overview: Overview) -> None:
    payload = encode(overview)
    assert payload.startswith('KR1P')
    assert set(payload) <= set(base41.ALPHABET)
    assert len(payload) <= 4_700
    assert decode(payload, overview.day) == overview


@given(st.integers(1, 40))
@settings(max_examples=10)
def test_as_many_people_as_there_may_be_come_back(count: int) -> None:
    overview = replace(NOOR, people=tuple(ShownPerson(f'Naam {place}', ring=Ring.CLOSE) for place in range(count)))
    assert decode(encode(overview), DAY) == overview


def test_an_emoji_of_a_family_falls_apart_into_its_members() -> None:
    family = replace(NOOR, good_news=('👨\u200d👩\u200d👧 samen',))
    assert decode(encode(family), DAY).good_news == ('👨👩👧 samen',)


OMA = Person(
    'p1',
    'Oma',
    role=Role.GRANDPARENT,
    own_role='oma Riet',
    ring=Ring.VERY_CLOSE,
    contact=Contact.DAILY,
    exchange=Exchange(frozenset({Item.FUN}), frozenset({Item.COMFORT}), 'Puzzelen', 'Soep'),
    why='Ze zingt',
)
SEM = Person('p2', 'Sem', private=True, why='Nog niet')
AGREED = Steunfiguur('p1', Stand.YES, (Agreement(Party.YOUTH, 'Ik bel zelf.'),))


@pytest.mark.parametrize('shown', [frozenset(), frozenset({Field.RING}), frozenset({Field.GIVING, Field.STEUNFIGUUR})])
def test_a_field_kept_to_oneself_leaves_no_trace(shown: frozenset[Field]) -> None:
    profile = Profile('Noor', CircleKind.YOUTH)
    full = Circle(profile, (SEM, OMA), (AGREED,))
    bare = Circle(
        profile,
        (
            Person(
                'other',
                'Oma',
                ring=OMA.ring if Field.RING in shown else None,
                exchange=Exchange(OMA.exchange.giving, giving_text='Puzzelen') if Field.GIVING in shown else Exchange(),
            ),
        ),
        (Steunfiguur('other', Stand.YES),) if Field.STEUNFIGUUR in shown else (),
    )
    from_full = encode(overview_of(full, Chosen({'p1': shown}), DAY))
    from_bare = encode(overview_of(bare, Chosen({'other': shown}), DAY))
    assert from_full == from_bare


def refusal_of(overview: Overview) -> ShareFault:
    with pytest.raises(ShareError) as caught:
        encode(overview)
    return caught.value.fault


def figure(count: int) -> ShownSteunfiguur:
    return ShownSteunfiguur(0, None, (Agreement(Party.YOUTH, 'Ja'),) * count)


@pytest.mark.parametrize(
    ('overview', 'fault'),
    [
        (replace(NOOR, people=(ShownPerson('A'),) * 41), ShareFault.TOO_BIG),
        (replace(NOOR, steunfiguren=(figure(0),) * 4), ShareFault.TOO_BIG),
        (replace(NOOR, steunfiguren=(figure(11),)), ShareFault.TOO_BIG),
        (replace(NOOR, steunfiguren=(figure(5), figure(6))), ShareFault.TOO_BIG),
        (replace(NOOR, steunfiguren=(figure(400),)), ShareFault.TOO_BIG),
        (replace(NOOR, steps=(ShownStep('A'),) * 21), ShareFault.TOO_BIG),
        (replace(NOOR, good_news=('A',) * 11), ShareFault.TOO_BIG),
        (replace(NOOR, wishes=('A',) * 11), ShareFault.TOO_BIG),
        (replace(NOOR, giver=''), ShareFault.SHAPE),
        (replace(NOOR, giver='\u200d'), ShareFault.SHAPE),
        (replace(NOOR, giver='N' * 41), ShareFault.TEXT),
        (replace(NOOR, giver='N\u202eoor'), ShareFault.TEXT),
        (replace(NOOR, people=(ShownPerson(''),)), ShareFault.SHAPE),
        (replace(NOOR, people=(ShownPerson('A\nB'),)), ShareFault.TEXT),
        (replace(NOOR, people=(ShownPerson('A', own_role='a' * 41),)), ShareFault.TEXT),
        (replace(NOOR, people=(ShownPerson('A', why='a' * 161),)), ShareFault.TEXT),
        (replace(NOOR, wishes=('',)), ShareFault.SHAPE),
        (replace(NOOR, steunfiguren=(ShownSteunfiguur(2),)), ShareFault.SHAPE),
        (replace(NOOR, steunfiguren=(ShownSteunfiguur(-1),)), ShareFault.SHAPE),
        (replace(NOOR, steps=(ShownStep('A', who=2),)), ShareFault.SHAPE),
        (replace(NOOR, steps=(ShownStep('A', day=date(1969, 1, 1)),)), ShareFault.SHAPE),
        (replace(NOOR, day=date(2150, 1, 1)), ShareFault.SHAPE),
    ],
)
def test_what_a_reader_would_refuse_is_not_given(overview: Overview, fault: ShareFault) -> None:
    assert refusal_of(overview) is fault


def test_words_that_can_not_be_made_small_enough_are_not_given() -> None:
    noise = shake_128(b'noise').digest(2 * 160 * 12)
    words = ''.join(chr(0x4E00 + int.from_bytes(noise[at : at + 2]) % 20_000) for at in range(0, len(noise), 2))
    people = tuple(ShownPerson('A', why=words[at : at + 160]) for at in range(0, len(words), 160))
    assert refusal_of(replace(NOOR, people=people)) is ShareFault.TOO_BIG


def fault_of(text: str) -> ShareFault:
    with pytest.raises(ShareError) as caught:
        decode(text, DAY)
    return caught.value.fault


@pytest.mark.parametrize('flags', [1, 2, 128, 255])
def test_a_flag_of_later_asks_for_a_newer_app(flags: int) -> None:
    assert fault_of(payload_around(b'', flags=flags)) is ShareFault.NEWER


@pytest.mark.parametrize('content', [b'\0', b'\0\0', b'\0\0\0\0'])
def test_a_body_without_room_for_its_parts_is_broken(content: bytes) -> None:
    assert fault_of(plain_payload(content)) is ShareFault.BROKEN


def test_a_body_without_room_for_its_check_is_broken() -> None:
    assert fault_of('KR1P') is ShareFault.BROKEN
    assert fault_of('KR1P000') is ShareFault.BROKEN


def test_every_changed_character_is_noticed() -> None:
    payload = encode(NOOR)
    for place in range(4, len(payload)):
        other = '0' if payload[place] != '0' else '1'
        fault = fault_of(payload[:place] + other + payload[place + 1 :])
        assert fault in {ShareFault.BROKEN, ShareFault.NEWER}
        assert fault is ShareFault.BROKEN or place < 7


def test_the_check_covers_the_type() -> None:
    content = base41.decode(encode(NOOR)[4:])[:-4]
    assert plain_payload(content) == encode(NOOR)


@pytest.mark.parametrize('cut', [str.lower, lambda payload: payload[:-3], lambda payload: payload + '000'])
def test_a_payload_that_was_altered_is_refused(cut: Callable[[str], str]) -> None:
    assert fault_of(cut(encode(NOOR))) in {ShareFault.CHARACTER, ShareFault.BROKEN}


def test_the_message_repeats_nothing_of_what_came_in() -> None:
    with pytest.raises(ShareError, match=r'^KR-ONBEKEND$'):
        decode('geheim', DAY)
