"""A body holds an overview in exactly one way; anything else is refused, with the right reason."""

from dataclasses import replace
from datetime import date

import pytest

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import Audience, CircleKind, Item, Party, Ring, Stand, Topic
from pwa.domain.overview import Overview, ShownPerson, ShownStep, ShownSteunfiguur
from pwa.domain.steunfiguur import Agreement
from pwa.sharing import body, cbor
from pwa.sharing.cbor import Value
from pwa.sharing.errors import ShareError, ShareFault

SHAPE, NEWER, TOO_BIG, TEXT = ShareFault.SHAPE, ShareFault.NEWER, ShareFault.TOO_BIG, ShareFault.TEXT

DAY = date(2026, 3, 2)
OVERVIEW = Overview(
    day=DAY,
    giver='Noor',
    kind=CircleKind.YOUTH,
    people=(
        ShownPerson('Ellen', ring=Ring.CLOSE, giving=frozenset({Item.CHILDCARE, Item.CONNECTING}), why='Lief'),
        ShownPerson('Ab', strengthen=True),
    ),
    steunfiguren=(
        ShownSteunfiguur(1, Stand.YES, (Agreement(Party.YOUTH, 'Een'), Agreement(Party.EVERYONE, 'Twee'))),
        ShownSteunfiguur(0, None, (Agreement(Party.PARENTS, 'Drie'),)),
    ),
    steps=(ShownStep('Bellen', 1, date(2026, 3, 7)), ShownStep('Vieren', done=True)),
    good_news=('Een', 'Twee'),
    about=(AboutLine(Topic.DREAM, 'Zeilen'),),
)
ARRAYS: tuple[Value, ...] = (
    1,
    20_514,
    'Noor',
    2,
    (
        'Ellen\nAb',
        '',
        b'',
        b'\2\0',
        b'',
        b'',
        b'',
        b'\x04\0\x01\0\0\0',
        b'',
        '',
        '',
        'Lief\n',
        b'\0\1',
        b'',
    ),
    (b'\2\1', b'\4\0'),
    ('Een\nTwee\nDrie', b'\1\1\2', b'\1\5\2'),
    ('Bellen\nVieren', b'\2\0', b'\x50\x27\0\0', b'', b'\0\1'),
    'Een\nTwee',
    '',
    ('Zeilen', b'\5'),
)

FOR_FAMILY: tuple[Value, ...] = (2, *ARRAYS[1:], 3)
"""The same for somebody of one's own."""

PEOPLE, FIGURES, AGREEMENTS, STEPS, GOOD_NEWS, WISHES, ABOUT, AUDIENCE = range(4, 12)


def changed(value: Value, *at: int, to: Value) -> Value:
    """The arrays with one value replaced."""
    if not at:
        return to
    assert isinstance(value, tuple)
    first, *rest = at
    return *value[:first], changed(value[first], *rest, to=to), *value[first + 1 :]


def fault_of(arrays: Value) -> ShareFault:
    with pytest.raises(ShareError) as caught:
        body.from_bytes(cbor.encode(arrays), None)
    return caught.value.fault


def test_an_overview_is_written_in_these_arrays() -> None:
    assert cbor.decode(body.to_bytes(OVERVIEW)) == ARRAYS


def test_an_overview_comes_back() -> None:
    assert body.from_bytes(cbor.encode(ARRAYS), None) == OVERVIEW


def test_for_whom_it_is_stands_at_the_end_where_that_is_no_professional() -> None:
    overview = replace(OVERVIEW, audience=Audience.FAMILY)
    assert cbor.decode(body.to_bytes(overview)) == FOR_FAMILY
    assert body.from_bytes(cbor.encode(FOR_FAMILY), None) == overview


@pytest.mark.parametrize(
    ('at', 'to'),
    [
        ((0,), 0),
        ((0,), '1'),
        ((1,), 0),
        ((1,), 65_536),
        ((1,), 'maandag'),
        ((2,), b'Noor'),
        ((2,), ''),
        ((2,), 'Noor\nAb'),
        ((3,), b''),
        ((PEOPLE,), ()),
        ((PEOPLE,), ''),
        ((PEOPLE, 0), b'Ab'),
        ((PEOPLE, 0), 2),
        ((PEOPLE, 0), ''),
        ((PEOPLE, 0), '\nAb'),
        ((PEOPLE, 0), 'Ellen\nAb\n'),
        ((PEOPLE, 0), 'Ellen\nAb\nTeun'),
        ((PEOPLE, 1), '\n'),
        ((PEOPLE, 1), b''),
        ((PEOPLE, 1), 'tante'),
        ((PEOPLE, 1), 'tante\noom\nneef'),
        ((PEOPLE, 2), ''),
        ((PEOPLE, 2), b'\0\0'),
        ((PEOPLE, 2), b'\1'),
        ((PEOPLE, 2), b'\1\1\1'),
        ((PEOPLE, 2), (1, 1)),
        ((PEOPLE, 7), bytes(6)),
        ((PEOPLE, 7), b'\0\0\1'),
        ((PEOPLE, 12), b'\0\2'),
        ((FIGURES,), (b'\2\1',)),
        ((FIGURES, 0), b''),
        ((FIGURES, 0), b'\0\1'),
        ((FIGURES, 0), b'\3\1'),
        ((FIGURES, 0), 'ab'),
        ((AGREEMENTS, 0), 'Een\nTwee\n'),
        ((AGREEMENTS, 1), b'\1\2\1'),
        ((AGREEMENTS, 1), b'\0\1\2'),
        ((AGREEMENTS, 1), b'\1\1\3'),
        ((AGREEMENTS, 1), b''),
        ((AGREEMENTS, 2), b'\1\0\2'),
        ((STEPS, 0), '\nVieren'),
        ((STEPS, 1), b'\3\0'),
        ((STEPS, 2), b'\x50\x27'),
        ((STEPS, 4), b'\0\2'),
        ((GOOD_NEWS,), b'ab'),
        ((GOOD_NEWS,), 3),
        ((GOOD_NEWS,), 'Een\n'),
        ((WISHES,), ()),
        ((ABOUT, 1), b''),
        ((ABOUT, 1), b'\0'),
    ],
)
def test_a_wrong_structure_is_refused(at: tuple[int, ...], to: Value) -> None:
    assert fault_of(changed(ARRAYS, *at, to=to)) is SHAPE


@pytest.mark.parametrize('to', [0, 1, b'', b'\2', '2', (), (2,)])
def test_for_a_professional_there_is_no_second_writing_nor_any_other_for_the_rest(to: Value) -> None:
    assert fault_of(changed(FOR_FAMILY, AUDIENCE, to=to)) is SHAPE


@pytest.mark.parametrize(
    'arrays',
    [
        ARRAYS[:-1],
        (*ARRAYS, ''),
        (*ARRAYS, 2),
        (2, *ARRAYS[1:]),
        (1, *FOR_FAMILY[1:]),
        (*FOR_FAMILY, 2),
        ARRAYS[:1],
        (),
        1,
        'Noor',
    ],
)
def test_other_arrays_are_refused(arrays: Value) -> None:
    assert fault_of(arrays) is SHAPE


@pytest.mark.parametrize(
    ('at', 'to'),
    [
        ((0,), 3),
        ((0,), 2**64 - 1),
        ((3,), 3),
        ((PEOPLE, 2), b'\x15\0'),
        ((PEOPLE, 3), b'\6\0'),
        ((PEOPLE, 4), b'\x0c\0'),
        ((PEOPLE, 5), b'\7\0'),
        ((PEOPLE, 6), b'\0\4'),
        ((PEOPLE, 7), b'\x08\0\0\0\0\0'),
        ((PEOPLE, 8), b'\x80\0\0\0\0\1'),
        ((PEOPLE, 13), b'\x20\0'),
        ((FIGURES, 1), b'\7\0'),
        ((AGREEMENTS, 2), b'\1\6\2'),
        ((STEPS, 3), b'\0\4'),
        ((ABOUT, 1), b'\6'),
    ],
)
def test_a_choice_or_version_of_later_asks_for_a_newer_app(at: tuple[int, ...], to: Value) -> None:
    assert fault_of(changed(ARRAYS, *at, to=to)) is NEWER


@pytest.mark.parametrize('to', [4, 255, 2**64 - 1])
def test_somebody_it_is_for_of_later_asks_for_a_newer_app(to: int) -> None:
    assert fault_of(changed(FOR_FAMILY, AUDIENCE, to=to)) is NEWER


def test_a_newer_version_is_told_whatever_follows_it() -> None:
    with pytest.raises(ShareError) as caught:
        body.from_bytes(bytes.fromhex('8303a101f6ff'), None)
    assert caught.value.fault is NEWER


@pytest.mark.parametrize(
    ('at', 'to'),
    [
        ((2,), 'N' * 41),
        ((2,), 'N\u202eoor'),
        ((PEOPLE, 0), 'Ellen\n' + 'A' * 41),
        ((PEOPLE, 0), 'Ellen\nA\u200bb'),
        ((PEOPLE, 0), 'Ellen\r\nAb'),
        ((PEOPLE, 1), 'a' * 41 + '\n'),
        ((PEOPLE, 9), 'a' * 161 + '\n'),
        ((PEOPLE, 10), '\n' + 'a' * 161),
        ((PEOPLE, 11), 'a' * 161 + '\n'),
        ((PEOPLE, 11), 'Zoe\u0308\n'),
        ((AGREEMENTS, 0), 'Een\nTwee\n' + 'a' * 241),
        ((STEPS, 0), 'Bellen\n' + 'a' * 161),
        ((STEPS, 0), 'Bellen\n '),
        ((GOOD_NEWS,), 'a' * 161),
        ((WISHES,), 'a\tb'),
        ((ABOUT, 0), 'a' * 161),
    ],
)
def test_a_text_that_hides_something_or_is_too_long_is_refused(at: tuple[int, ...], to: Value) -> None:
    assert fault_of(changed(ARRAYS, *at, to=to)) is TEXT


EMPTY: tuple[Value, ...] = (*ARRAYS[:PEOPLE], ('', '', *[b''] * 7, '', '', '', b'', b''), (b'', b''), ('', b'', b''))
EMPTY = (*EMPTY, ('', b'', b'', b'', b''), '', '', ('', b''))


def lines(count: int) -> str:
    return '\n'.join('a' * count)


@pytest.mark.parametrize(
    ('at', 'to'),
    [
        ((PEOPLE, 0), lines(41)),
        ((STEPS, 0), lines(21)),
        ((GOOD_NEWS,), lines(11)),
        ((WISHES,), lines(11)),
        ((ABOUT,), (lines(11), b'\1' * 11)),
    ],
)
def test_more_rows_than_there_may_be_are_refused(at: tuple[int, ...], to: Value) -> None:
    assert fault_of(changed(EMPTY, *at, to=to)) is TOO_BIG


def test_more_steunfiguren_or_agreements_than_there_may_be_are_refused() -> None:
    assert fault_of(changed(ARRAYS, FIGURES, to=(b'\1\1\1\1', b''))) is TOO_BIG
    assert fault_of(changed(ARRAYS, AGREEMENTS, to=(lines(11), b'\1' * 11, b'\1' * 11))) is TOO_BIG


def test_as_many_rows_as_there_may_be_are_read() -> None:
    most = changed(EMPTY, PEOPLE, 0, to=lines(40))
    most = changed(most, FIGURES, to=(b'\x01\x14\x28', b''))
    most = changed(most, AGREEMENTS, to=(lines(10), b'\1' * 9 + b'\3', b'\1' * 10))
    most = changed(most, STEPS, 0, to=lines(20))
    most = changed(changed(most, GOOD_NEWS, to=lines(10)), WISHES, to=lines(10))
    overview = body.from_bytes(cbor.encode(changed(most, ABOUT, to=(lines(10), b'\5' * 10))), None)
    assert (len(overview.people), len(overview.steps), len(overview.about)) == (40, 20, 10)
    assert (len(overview.good_news), len(overview.wishes)) == (10, 10)
    assert [(figure.person, len(figure.agreements)) for figure in overview.steunfiguren] == [(0, 9), (19, 0), (39, 1)]
