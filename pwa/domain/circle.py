"""A circle: whose it is, and everything its owner put in it."""

from dataclasses import dataclass, field

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import CircleKind
from pwa.domain.closing import Closing
from pwa.domain.good_news import GoodNews
from pwa.domain.people import Person
from pwa.domain.share_keeping import ShareEntry, ShareSet
from pwa.domain.snapshot_values import Snapshot
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Steunfiguur
from pwa.domain.wishes import Wish
from pwa.domain.writing import MAX_NAME, clean


@dataclass(frozen=True)
class Profile:
    """The name or nickname, the picture and the kind of a circle.

    Attributes:
        short_names: whether people are called by a nickname or initial everywhere; see ``names.shown_name``.

    Raises:
        WritingError: the name is empty or too long.
    """

    name: str
    kind: CircleKind
    picture: str = ''
    short_names: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, 'name', clean(self.name, MAX_NAME, needed=True))


@dataclass(frozen=True)
class Circle:
    """All that one owner put in, each kind in the order in which it was added."""

    profile: Profile
    people: tuple[Person, ...] = ()
    steunfiguren: tuple[Steunfiguur, ...] = ()
    wishes: tuple[Wish, ...] = ()
    steps: tuple[Step, ...] = ()
    good_news: tuple[GoodNews, ...] = ()
    about: tuple[AboutLine, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()
    closing: Closing = field(default_factory=Closing)
    share_sets: tuple[ShareSet, ...] = ()
    share_log: tuple[ShareEntry, ...] = ()

    @property
    def may_choose_steunfiguur(self) -> bool:
        """Only the youth chooses a steunfiguur, so only a youth's circle has one."""
        return self.profile.kind is CircleKind.YOUTH

    def person(self, person_id: str) -> Person | None:
        """The person with this id, if there is one."""
        return next((person for person in self.people if person.id == person_id), None)

    def wish(self, wish_id: str) -> Wish | None:
        """The wish with this id, if there is one."""
        return next((wish for wish in self.wishes if wish.id == wish_id), None)

    def step(self, step_id: str) -> Step | None:
        """The step with this id, if there is one."""
        return next((step for step in self.steps if step.id == step_id), None)

    def steunfiguur(self, person_id: str) -> Steunfiguur | None:
        """What is kept of this person as steunfiguur, if anything."""
        return next((figure for figure in self.steunfiguren if figure.person_id == person_id), None)
