"""The ways along which people and fields are chosen: to share by a code, or to put in the joint view."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pwa.domain.chosen import Chosen
from pwa.ui.pages import share_start
from pwa.ui.screens import Drawn
from pwa.ui.setting import Setting


@dataclass(frozen=True)
class Way:
    """One of them; on each the screens are the same, and what is chosen on one is not chosen on another.

    Attributes:
        root: the route of its first screen; the others stand below it.
        first: draws that screen, also in the place of one for which something is to be chosen first.
        in_hand: where the choice is in the session.
        people_hint: the path of what is said where people are chosen.
        fields_hint: the path of what is said where fields are chosen.
    """

    root: str
    first: Callable[[Setting], Drawn]
    in_hand: Literal['chosen', 'joint']
    people_hint: str
    fields_hint: str

    def chosen(self, setting: Setting) -> Chosen:
        """What is chosen now."""
        chosen: Chosen = getattr(setting.session, self.in_hand)
        return chosen

    def choose(self, setting: Setting, chosen: Chosen) -> None:
        """Takes this as what is chosen now."""
        setattr(setting.session, self.in_hand, chosen)


SHARING = Way('/delen', share_start.page, 'chosen', 'share.people.hint', 'share.fields.hint')
