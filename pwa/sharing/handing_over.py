"""A sealed hand-over: an offer of a key, an overview sealed for it, and what opens it."""

from dataclasses import dataclass
from datetime import date

from pwa.domain.overview import Overview
from pwa.domain.writing import clean
from pwa.sharing import frame, key_offer, parts, sealed
from pwa.sharing.errors import ShareError
from pwa.sharing.frame import Frame
from pwa.sharing.key_offer import KeyOffer
from pwa.sharing.limits import MAX_LABEL
from pwa.sharing.sealer import Sealer


@dataclass(frozen=True)
class Receiving:
    """Who receives: the offer, and the payload that is shown of it."""

    offer: KeyOffer
    payload: str

    async def open(self, read: Frame, sealer: Sealer, today: date) -> Overview:
        """The overview in a frame of type S. The key is gone then, as it is of one hand-over.

        Raises:
            ShareError: ``KEY`` where it was sealed for another key or altered, or what else is wrong.
        """
        found = sealed.read(read)
        sealed.check_key(found, self.offer.key)
        aad = sealed.additional_data(found.key_id)
        overview = sealed.overview_of(await sealer.open(found.enc, sealed.INFO, aad, found.ciphertext), today)
        await sealer.drop_key()
        return overview


async def receive(sealer: Sealer, today: date, label: str = '') -> Receiving:
    """Makes a key for one hand-over.

    Args:
        sealer: makes and keeps the key.
        today: the last day on which anything is sealed for it.
        label: who receives, at most 40 bytes of UTF-8.

    Raises:
        NoSealingError: this browser can't.
        ShareError: the label takes more bytes than that.
        WritingError: it is longer than as many characters.
    """
    offer = KeyOffer(await sealer.new_key(), today, clean(label, MAX_LABEL))
    return Receiving(offer, key_offer.write(offer))


def fits(overview: Overview) -> bool:
    """Whether there are codes enough for an overview, sealed for whichever key; plain it is smaller."""
    try:
        parts.split(frame.write(sealed.stand_in(overview)))
    except ShareError:
        return False
    return True


async def seal(overview: Overview, offer: KeyOffer, sealer: Sealer) -> str:
    """The payload of an overview that only who showed the offer can read.

    Raises:
        NoSealingError: this browser can't.
        ShareError: ``KEY`` for a key that keeps nothing secret, or what a reader would refuse.
    """
    aad = sealed.additional_data(offer.id)
    enc, ciphertext = await sealer.seal(offer.key, sealed.INFO, aad, sealed.plaintext(overview))
    return frame.write(sealed.write(offer.key, enc, ciphertext))
