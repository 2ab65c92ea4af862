"""The code in a message is found, whatever stands around it and however long it is."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pwa.sharing import frame
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import SPACES
from pwa.sharing.message import code_in
from tests.sharing.hostile import LONG_MESSAGES

LINK = 'https://kring.example/#'
PIECES = ('KR1P0', 'KR2P0', 'KR9', 'KR0', '#', ' ', '\x1c', '\ufeff', '\u3000', 'hallo', 'KR', '1', '3', '\n')


@pytest.mark.parametrize(
    ('message', 'code'),
    [
        ('KR1P000', 'KR1P000'),
        (f'Hoi! {LINK}KR1P000 groetjes', f'{LINK}KR1P000'),
        (f'Hoi!\u3000{LINK}KR1P000\x1cgroetjes', f'{LINK}KR1P000'),
        (f'Hoi!\ufeff{LINK}KR1P000', f'Hoi!\ufeff{LINK}KR1P000'),
        ('code:KR1P000.', 'KR1P000.'),
        (f'{LINK}meer KR1P000', 'KR1P000'),
        (f'{LINK}KR2P000', f'{LINK}KR2P000'),
        (f'Hoi! {LINK}KR9 groetjes', f'{LINK}KR9'),
        ('Hoi!\nKR2P000 groetjes', 'KR2P000'),
        (f'Kamer KR4: {LINK}KR1P000', f'{LINK}KR1P000'),
        (f'{LINK}KR0P000', f'{LINK}KR0P000'),
        ('Fietsnummer SKR23 staat hier', 'Fietsnummer SKR23 staat hier'),
        ('Hoi!', 'Hoi!'),
        ('', ''),
    ],
)
def test_the_code_is_taken_out_with_its_link(message: str, code: str) -> None:
    assert code_in(message) == code


@pytest.mark.parametrize('message', [f'Hoi! {LINK}KR2P000 groetjes', 'Hoi! KR7 groetjes', f'Hoi! {LINK}KR9-/ doei'])
def test_a_link_of_later_in_a_message_asks_for_a_newer_app(message: str) -> None:
    with pytest.raises(ShareError) as caught:
        frame.read(code_in(message))
    assert caught.value.fault is ShareFault.NEWER


@given(st.lists(st.sampled_from(PIECES)).map(''.join))
def test_it_is_the_word_with_the_first_mark_from_its_link_on(message: str) -> None:
    """Said the short way, which takes too long for a long message."""
    found = re.search(r'(?:\S*#)?KR1\S*', message) or re.search(r'(?:(?<!\S)|(?<=#))KR[2-9]\S*', message)
    if not found:
        assert code_in(message) == message
    elif found[0].startswith('KR') and not found[0].startswith('KR1'):
        assert code_in(message).endswith(found[0])
    else:
        assert code_in(message) == found[0]


@pytest.mark.parametrize('make', LONG_MESSAGES.values(), ids=LONG_MESSAGES)
def test_two_million_characters_are_gone_through_once(make: Callable[[int], str]) -> None:
    """Gone through once for each of them, this would take hours."""
    message = make(2_000_000)
    assert code_in(message) in message


def test_white_space_is_what_python_takes_for_it() -> None:
    every = map(chr, range(0x11_0000))
    assert {character for character in every if character.isspace()} == set(SPACES)
