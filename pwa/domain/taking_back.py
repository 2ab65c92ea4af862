"""What taking a change back is about: how the circle is now beside how it was then."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from pwa.domain.circle import Circle
from pwa.domain.names import shown_name
from pwa.domain.people import Person


class Part(StrEnum):
    """What of a circle can go back."""

    COMES_BACK = 'comes_back'
    GOES_OUT = 'goes_out'
    PERSON = 'person'
    AGREEMENTS = 'agreements'
    STEUNFIGUUR = 'steunfiguur'
    PROFILE = 'profile'
    WISH = 'wish'
    STEP = 'step'
    GOOD_NEWS = 'good_news'
    ABOUT_ME = 'about_me'
    CLOSING = 'closing'
    SHARE_SET = 'share_set'
    SHARE_LOG = 'share_log'
    SNAPSHOT = 'snapshot'
    NOTHING = 'nothing'


Told = tuple[Part, str]
"""A part, and the name or the own words that it is known by; '' where there are none."""


@dataclass(frozen=True)
class TakingBack:
    """What goes back, which is one thing at least, and who is then no longer for the owner alone, by name."""

    parts: tuple[Told, ...]
    no_longer_private: tuple[str, ...] = ()


def taking_back(now: Circle, then: Circle) -> TakingBack:
    """What it is about to make ``then`` of ``now``, of which the part that says most is told alone.

    Where people come or go, what else goes back is about them; and a day is kept by itself beside another change.
    """
    ways = (_comings_and_goings, _changes, _of_snapshots)
    parts = next((told for way in ways if (told := tuple(way(now, then)))), ((Part.NOTHING, ''),))
    private = {person.id for person in now.people if person.private}
    shown = (person for person in then.people if person.id in private and not person.private)
    return TakingBack(parts, tuple(_name(now, person) for person in shown))


def _comings_and_goings(now: Circle, then: Circle) -> Iterator[Told]:
    for person in then.people:
        if not now.person(person.id):
            yield Part.COMES_BACK, _name(now, person)
    for person in now.people:
        if not then.person(person.id):
            yield Part.GOES_OUT, _name(now, person)


def _changes(now: Circle, then: Circle) -> Iterator[Told]:
    yield from _each(Part.PERSON, now.people, then.people, lambda person: _name(now, person))
    yield from _of_steunfiguren(now, then)
    if now.profile != then.profile:
        yield Part.PROFILE, ''
    yield from _each(Part.WISH, now.wishes, then.wishes, lambda wish: wish.text)
    yield from _each(Part.STEP, now.steps, then.steps, lambda step: step.what)
    yield from _each(Part.GOOD_NEWS, now.good_news, then.good_news, lambda news: news.text)
    if now.about != then.about:
        yield Part.ABOUT_ME, ''
    if now.closing != then.closing:
        yield Part.CLOSING, ''
    yield from _each(Part.SHARE_SET, now.share_sets, then.share_sets, lambda kept: kept.name)
    if now.share_log != then.share_log:
        yield Part.SHARE_LOG, ''


def _of_steunfiguren(now: Circle, then: Circle) -> Iterator[Told]:
    for person in now.people:
        figure, before = now.steunfiguur(person.id), then.steunfiguur(person.id)
        if figure and before and figure.agreements != before.agreements:
            yield Part.AGREEMENTS, _name(now, person)
        elif figure != before:
            yield Part.STEUNFIGUUR, _name(now, person)


def _of_snapshots(now: Circle, then: Circle) -> Iterator[Told]:
    if now.snapshots != then.snapshots:
        yield Part.SNAPSHOT, ''


class _Known(Protocol):
    @property
    def id(self) -> str: ...


_Entry = TypeVar('_Entry', bound=_Known)


def _each(part: Part, now: Sequence[_Entry], then: Sequence[_Entry], words: Callable[[_Entry], str]) -> Iterator[Told]:
    """Every entry that is not the same now and then, in the words of now where it is there."""
    before = {entry.id: entry for entry in then}
    after = {entry.id: entry for entry in now}
    for known, entry in {**before, **after}.items():
        if before.get(known) != after.get(known):
            yield part, words(entry)


def _name(now: Circle, person: Person) -> str:
    """What somebody is called on the screens of now."""
    return shown_name(person, short=now.profile.short_names)
