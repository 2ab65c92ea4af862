"""A sealed code on a computer, from a key to what was sealed."""

import stat
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from pwa.hosts import sealing
from pwa.sharing import frame
from pwa.sharing.errors import ShareError, ShareFault
from tests.sharing.examples import example

ONE = example('one_person')
TODAY = ONE.opened_on


def key_in(file: Path) -> X25519PrivateKey:
    return sealing.key_of(file.read_text(encoding='ascii'))


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return tmp_path / 'my.key'


def test_only_who_showed_the_key_can_read_it(key: Path, tmp_path: Path) -> None:
    offer = sealing.offer_in(sealing.new_key(key, TODAY, 'Wijkteam'), TODAY)
    sealed = frame.read(frame.write(sealing.seal(ONE.overview, offer)))
    assert sealing.open_sealed(sealed, key_in(key), TODAY) == ONE.overview
    sealing.new_key(tmp_path / 'other.key', TODAY)
    with pytest.raises(ShareError) as caught:
        sealing.open_sealed(sealed, key_in(tmp_path / 'other.key'), TODAY)
    assert caught.value.fault is ShareFault.KEY


@pytest.mark.parametrize('at', [1, 2, 3, 40, 80, -1])
def test_one_changed_bit_keeps_it_shut(key: Path, at: int) -> None:
    offer = sealing.offer_in(sealing.new_key(key, TODAY), TODAY)
    sealed = sealing.seal(ONE.overview, offer)
    body = bytearray(sealed.body)
    body[at] ^= 1
    with pytest.raises(ShareError) as caught:
        sealing.open_sealed(frame.Frame(sealed.type, bytes(body)), key_in(key), TODAY)
    assert caught.value.fault is ShareFault.KEY


def test_no_name_can_be_read_in_a_sealed_code(key: Path) -> None:
    sealed = sealing.seal(ONE.overview, sealing.offer_in(sealing.new_key(key, TODAY), TODAY))
    for person in ONE.overview.people:
        assert person.name.encode() not in sealed.body


def test_the_secret_half_is_its_owners_alone_and_is_never_written_over(key: Path) -> None:
    sealing.new_key(key, TODAY)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    before = key.read_text(encoding='ascii')
    with pytest.raises(FileExistsError):
        sealing.new_key(key, TODAY)
    assert key.read_text(encoding='ascii') == before


def test_a_text_that_holds_no_key_is_told() -> None:
    with pytest.raises(ShareError) as caught:
        sealing.key_of('no key')
    assert caught.value.fault is ShareFault.KEY


@pytest.mark.parametrize('last_day', [date(2026, 1, 1)])
def test_what_is_past_stays_shut(key: Path, last_day: date) -> None:
    payload = sealing.new_key(key, last_day)
    with pytest.raises(ShareError) as caught:
        sealing.offer_in(payload, TODAY)
    assert caught.value.fault is ShareFault.EXPIRED
