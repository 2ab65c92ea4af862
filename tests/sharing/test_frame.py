"""A payload is told apart from anything else that can be scanned, and from payloads of later."""

import pytest

from pwa.sharing import frame
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame, FrameType

FRAME = Frame(FrameType.PLAIN, b'\xff\xff')
PAYLOAD = 'KR1PH/+'


def fault_of(text: str) -> ShareFault:
    with pytest.raises(ShareError) as caught:
        frame.read(text)
    return caught.value.fault


def test_a_frame_is_its_mark_its_type_and_base41() -> None:
    assert frame.write(FRAME) == PAYLOAD


@pytest.mark.parametrize(
    'text',
    [
        PAYLOAD,
        f'  \n{PAYLOAD}\r\n',
        f'#{PAYLOAD}',
        f'https://kring.example/#{PAYLOAD}',
        f'HTTPS://ANYTHING.EXAMPLE/at/all?x=1#{PAYLOAD}\n',
        f'https://kring.example/# {PAYLOAD}',
    ],
)
def test_what_stands_before_the_first_hash_does_not_matter(text: str) -> None:
    assert frame.read(text) == FRAME


@pytest.mark.parametrize(
    'text',
    [
        '',
        ' ',
        '#',
        'K',
        'KR',
        'KR0P000',
        'KRP000',
        'XKR1P000',
        'https://kring.example/',
        'Hallo',
        'hallo#dag',
        f'https://kring.example/#more#{PAYLOAD}',
        f'{PAYLOAD}#',
        '\u039aR1P000',
    ],
)
def test_what_is_not_ours_is_unknown(text: str) -> None:
    assert fault_of(text) is ShareFault.UNKNOWN


@pytest.mark.parametrize('text', ['KR2P000', 'KR9', 'KR2 anything, é', 'KR1T000', 'KR1L', 'KR1Z', 'KR10', 'KR1/'])
def test_a_version_or_type_of_later_asks_for_a_newer_app(text: str) -> None:
    assert fault_of(text) is ShareFault.NEWER


@pytest.mark.parametrize(
    'text',
    [
        PAYLOAD.lower(),
        'kr1P000',
        'KR1pH/+',
        'KR1 P000',
        f'{PAYLOAD}%',
        f'#{PAYLOAD}#',
        'KR1Ph/+',
        'KR1PH/ +',
        'KR1P\ud800',
    ],
)
def test_a_character_outside_the_alphabet_is_refused(text: str) -> None:
    assert fault_of(text) is ShareFault.CHARACTER


@pytest.mark.parametrize('text', ['KR1', 'KR1P0', 'KR1P0000', 'KR1P///'])
def test_a_payload_cut_short_is_broken(text: str) -> None:
    assert fault_of(text) is ShareFault.BROKEN


def test_the_largest_body_is_read_and_one_byte_more_is_not() -> None:
    most = Frame(FrameType.PLAIN, bytes(3_120))
    assert frame.read(frame.write(most)) == most
    assert fault_of('KR1P' + '0' * 4_682) is ShareFault.TOO_BIG
    with pytest.raises(ShareError) as caught:
        frame.write(Frame(FrameType.PLAIN, bytes(3_121)))
    assert caught.value.fault is ShareFault.TOO_BIG


def test_more_than_4700_characters_are_not_even_looked_at() -> None:
    assert fault_of('KR1P' + 'é' * 4_696) is ShareFault.CHARACTER
    assert fault_of('KR1P' + 'é' * 4_697) is ShareFault.TOO_BIG
