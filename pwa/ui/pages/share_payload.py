"""What is chosen, as the payload that will be scanned: made once, the same for looking and for showing."""

from datetime import date, timedelta
from math import inf

from pwa.domain.choices import Field
from pwa.domain.choosing import Expiry, enough_to_leave_out, settled
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle
from pwa.domain.overview import Overview, overview_of
from pwa.domain.steunfiguur import MAX_SHOWN_AGREEMENTS, MAX_SHOWN_STEUNFIGUREN
from pwa.sharing import codec, handing_over, qr
from pwa.sharing.errors import ShareError, ShareFault
from pwa.ui.setting import Setting


def payload_of(setting: Setting, circle: Circle, expiry: Expiry) -> str | None:
    """The payload of what is chosen, or None if it is too much for one code and several were not asked for."""
    overview = _overview(setting, circle, setting.session.chosen, expiry)
    payload = _encoded(overview)
    if payload is None or qr.fits(setting.link, payload):
        return payload
    asked = setting.session.several == setting.session.chosen
    return payload if asked and handing_over.fits(overview) else None


def may_be_several(setting: Setting, circle: Circle) -> bool:
    """Whether what is chosen fits in several codes, whichever way they go out."""
    return handing_over.fits(_overview(setting, circle, setting.session.chosen, Expiry.QUARTER))


def expiry_of(days: str) -> Expiry | None:
    """The choice that an address speaks of, if there is such a one."""
    return next((expiry for expiry in Expiry if str(expiry.value) == days), None)


def what_to_leave_out(setting: Setting, circle: Circle) -> tuple[Field, ...] | None:
    """The fields without which it does fit in one code, or None if only fewer people help."""

    def encoded(chosen: Chosen) -> str | None:
        return _encoded(_overview(setting, circle, chosen, Expiry.QUARTER))

    def fits(chosen: Chosen) -> bool:
        payload = encoded(chosen)
        return payload is not None and qr.fits(setting.link, payload)

    def weigh(chosen: Chosen) -> float:
        payload = encoded(chosen)
        return inf if payload is None else len(payload)

    return enough_to_leave_out(settled(circle, setting.session.chosen), fits, weigh)


def too_many(circle: Circle, chosen: Chosen) -> Field | None:
    """Of what there is more than one code or several can hold, however little is said of it."""
    overview = overview_of(circle, settled(circle, chosen), date.min)
    if len(overview.steunfiguren) > MAX_SHOWN_STEUNFIGUREN:
        return Field.STEUNFIGUUR
    agreed = sum(len(figure.agreements) for figure in overview.steunfiguren)
    return Field.AGREEMENTS if agreed > MAX_SHOWN_AGREEMENTS else None


def _overview(setting: Setting, circle: Circle, chosen: Chosen, expiry: Expiry) -> Overview:
    day, audience = setting.today(), setting.session.audience
    return overview_of(circle, settled(circle, chosen), day, day + timedelta(days=expiry), audience)


def _encoded(overview: Overview) -> str | None:
    try:
        return codec.encode(overview)
    except ShareError as error:
        if error.fault is ShareFault.TOO_BIG:
            return None
        raise
