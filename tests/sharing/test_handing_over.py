"""A sealed hand-over in the room: only who showed the key reads, whichever device seals."""

from datetime import date

import pytest

from pwa.hosts.sealing import ComputerSealer
from pwa.sharing import frame, handing_over, key_offer, sealed
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.key_offer import KeyOffer
from tests.sharing.examples import example

ONE = example('one_person')
TODAY: date = ONE.opened_on


async def test_only_who_showed_the_key_reads_it() -> None:
    family, professional, other = ComputerSealer(), ComputerSealer(), ComputerSealer()
    receiving = await handing_over.receive(professional, TODAY, 'Wijkteam')
    shown = key_offer.read(frame.read(receiving.payload), TODAY)
    assert (shown.digits, shown.label) == (receiving.offer.digits, 'Wijkteam')
    payload = frame.read(await handing_over.seal(ONE.overview, shown, family))
    assert await receiving.open(payload, professional, TODAY) == ONE.overview
    stranger = await handing_over.receive(other, TODAY)
    with pytest.raises(ShareError) as caught:
        await stranger.open(payload, other, TODAY)
    assert caught.value.fault is ShareFault.KEY


async def test_a_new_key_makes_the_one_before_useless() -> None:
    professional = ComputerSealer()
    before = await handing_over.receive(professional, TODAY)
    payload = frame.read(await handing_over.seal(ONE.overview, before.offer, ComputerSealer()))
    await handing_over.receive(professional, TODAY)
    with pytest.raises(ShareError) as caught:
        await before.open(payload, professional, TODAY)
    assert caught.value.fault is ShareFault.KEY


async def test_a_key_opens_one_share_and_no_second_one() -> None:
    professional = ComputerSealer()
    receiving = await handing_over.receive(professional, TODAY)
    payload = frame.read(await handing_over.seal(ONE.overview, receiving.offer, ComputerSealer()))
    assert await receiving.open(payload, professional, TODAY) == ONE.overview
    with pytest.raises(ShareError) as caught:
        await receiving.open(payload, professional, TODAY)
    assert caught.value.fault is ShareFault.KEY


async def test_nothing_is_sealed_for_a_key_that_keeps_nothing_secret() -> None:
    with pytest.raises(ShareError) as caught:
        await handing_over.seal(ONE.overview, KeyOffer(bytes(32), TODAY), ComputerSealer())
    assert caught.value.fault is ShareFault.KEY


async def test_who_made_no_key_opens_nothing() -> None:
    with pytest.raises(ShareError) as caught:
        await ComputerSealer().open(bytes(32), b'', b'', bytes(16))
    assert caught.value.fault is ShareFault.KEY


async def test_what_is_measured_beforehand_is_as_long_as_what_is_sealed() -> None:
    receiving = await handing_over.receive(ComputerSealer(), TODAY)
    made = await handing_over.seal(ONE.overview, receiving.offer, ComputerSealer())
    assert len(sealed.stand_in(ONE.overview).body) == len(frame.read(made).body)
    assert handing_over.fits(ONE.overview)
