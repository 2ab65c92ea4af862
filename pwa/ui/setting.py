"""What every page gets: words, the circle, the day, and where it runs."""

from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from datetime import date
from time import monotonic
from typing import NamedTuple

from pwa.domain.choices import Audience, Stage
from pwa.domain.choosing import Expiry
from pwa.domain.chosen import Chosen
from pwa.domain.overview import Overview
from pwa.sharing.handing_over import Receiving
from pwa.sharing.key_offer import KeyOffer
from pwa.sharing.parts import Collected, Part
from pwa.sharing.sealer import Sealer
from pwa.storage.family import Family
from pwa.storage.repository import Repository
from pwa.texts import Language, Texts
from pwa.ui.device import Device
from pwa.ui.shell import Backup, Lock, Shell

Back = Callable[[], Awaitable[bool]]
"""Takes a change back, and tells whether it could; a VaultError says why it could not be kept."""


class Notice(NamedTuple):
    """A line that says what just happened.

    Attributes:
        words: what it says.
        back: the way back from it, if there is one.
        back_words: what that is called, where that is not what every undo is called.
    """

    words: str
    back: Back | None = None
    back_words: str = ''


async def _nothing() -> None:
    """What is not kept can't have been typed in another window."""


@dataclass
class Session:
    """What is in hand while the app is open; but for what was typed and tapped (``pwa.ui.typed``), gone when it closes.

    Attributes:
        chosen: what is being chosen to show.
        audience: whom that is for.
        joint: what is being chosen to put in the joint view.
        several: the choice that is too much for one code and was asked to be shown in several.
        share_to: who the code is for.
        expiry: for how long it opens.
        offer: the key of who will read it, as their screen showed it.
        logged: the payload that was written down as shown.
        sealed: the payload that was sealed for that key.
        receiving: the key that this device shows to receive with, until something was opened with it.
        collected: the parts of a share that were read so far.
        other_part: a part of another share, about which the person was asked.
        finished: the sum by which the parts of a share are known that was read whole, until reading begins anew.
        scanning: whether the camera is open.
        received: the overview that was read from somebody's code.
        notice: a line to say on the next screen, as "bewaard".
        read_notice: has the notice read out; set by the one place that does.
        show_notice: shows the notice; set by the page that is open.
        named: who was named at each of the small questions, by id.
        question: the small question that was open last.
        home: the route of the map or the list, whichever was open last.
        lock: how the circle is locked on this phone.
        backup: what was done about a backup of the circle.
        label: the name and picture of the circle that the page around the app was told last.
        device: how the app stands on this phone.
        newer: whether a newer version of the app lies ready.
        was_empty: whether nobody stood in the circle at some time of this visit.
        asked_to_keep: whether the browser was asked, in this visit, to keep what is stored.
        drafts: what was typed and not yet kept, by the field it was typed in and the id of whom it is about.
        ticks: what was tapped and not yet kept, by the page it was tapped on and the same.
        reread_typed: takes in what another window typed; set where that is kept.
        opened: the parts that are open on the pages of people, each by the person's id and its own name.
        walk: the part of life of the walk that was open last.
        gone_through: the parts of the path with a steunfiguur, by their id, of which the last question was seen.
        clock: seconds that go on, by which a tap that was not meant is known.
    """

    chosen: Chosen = field(default_factory=Chosen)
    audience: Audience = Audience.PROFESSIONAL
    joint: Chosen = field(default_factory=Chosen)
    several: Chosen | None = None
    share_to: str = ''
    expiry: Expiry = Expiry.MONTH
    offer: KeyOffer | None = None
    logged: str = ''
    sealed: str = ''
    receiving: Receiving | None = None
    collected: Collected = field(default_factory=Collected)
    other_part: Part | None = None
    finished: bytes = b''
    scanning: bool = False
    received: Overview | None = None
    notice: Notice | None = None
    read_notice: Callable[[], None] = lambda: None
    show_notice: Callable[[], None] = lambda: None
    named: dict[str, tuple[str, ...]] = field(default_factory=dict)
    question: str = ''
    home: str = '/'
    lock: Lock = field(default_factory=Lock)
    backup: Backup = field(default_factory=Backup)
    label: tuple[str, str] | None = None
    device: Device = field(default_factory=Device)
    newer: bool = False
    was_empty: bool = False
    asked_to_keep: bool = False
    drafts: MutableMapping[str, str] = field(default_factory=dict)
    ticks: MutableMapping[str, frozenset[int]] = field(default_factory=dict)
    reread_typed: Callable[[], Awaitable[None]] = _nothing
    opened: frozenset[tuple[str, str]] = frozenset()
    walk: str = ''
    gone_through: frozenset[tuple[str, Stage]] = frozenset()
    clock: Callable[[], float] = monotonic

    def begin_share(self, chosen: Chosen) -> None:
        """Begins a share with this choice; of the one before nothing is left in hand, but for a key that came early."""
        self.chosen, self.audience, self.several = chosen, Audience.PROFESSIONAL, None
        self.share_to = self.logged = self.sealed = ''
        self.expiry = Expiry.MONTH

    def tell(self, words: str, *, back: Back | None = None, back_words: str = '') -> None:
        """Says a line now, with the way back from what happened; it stays until the page after the next one."""
        self.notice = Notice(words, back, back_words)
        self.read_notice()
        self.show_notice()

    def turn_page(self) -> None:
        """Says what was left to say for this page, or takes the last line away."""
        self.read_notice()
        self.show_notice()
        self.notice = None


@dataclass(frozen=True)
class Setting:
    """Everything a page may use; handed down, never looked up.

    Attributes:
        say: the words of the person's language.
        repository: the circle and its changes.
        today: the day of now.
        base: the path under which the app is hosted, without a slash at its end: '' or '/kring'.
        link: what a shared code's link begins with, as 'https://host/kring/#'.
        session: what is in hand.
        shell: the page around the app, on a phone; elsewhere there is none.
        family: the joint view of the circles on this phone; without it there is none.
        sealer: seals overviews for one device, and opens what was sealed for this one.
        languages: what can be chosen to read the app in.
    """

    say: Texts
    repository: Repository
    today: Callable[[], date]
    base: str
    link: str
    session: Session = field(default_factory=Session)
    shell: Shell | None = None
    family: Family | None = None
    sealer: Sealer | None = None
    languages: tuple[Language, ...] = ()
