"""The joint view of a home: what each circle puts in it, side by side, never merged and never compared."""

from dataclasses import dataclass
from datetime import date

from pwa.domain.choosing import choosable, offered, settled
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle
from pwa.domain.names import initial_of, shown_name
from pwa.domain.overview import Overview, overview_of
from pwa.domain.people import Person
from pwa.domain.shown_fields import fields_shown, parts_shown


@dataclass(frozen=True)
class Contribution:
    """What one circle put in the joint view.

    Attributes:
        overview: all that others see of it, as it was on the day on which it was put in.
        picture: the picture of the circle, as ``avatar-cat``, or ''.
    """

    overview: Overview
    picture: str = ''


def contribution_of(circle: Circle, chosen: Chosen, day: date) -> Contribution:
    """What goes into the joint view if this is chosen, and never a private person."""
    return Contribution(overview_of(circle, settled(circle, chosen), day), circle.profile.picture)


def chosen_again(circle: Circle, put_in: Overview) -> Chosen:
    """The choice to begin with where what was put in is to be changed.

    An overview holds no ids, so people are known by the name they were shown by; who has another name by now, or
    became private, is not chosen. Nor is a field that was empty then: nothing is shown that nobody looked at.
    """
    places = _places(circle, put_in)
    fields = {
        person_id: fields_shown(put_in, place) & frozenset(offered(circle, [person_id]))
        for person_id, place in places.items()
    }
    usual = {person.id: _called(circle, person)[0] for person in circle.people}
    initials = frozenset(key for key, place in places.items() if put_in.people[place].name != usual[key])
    return Chosen(fields, initials, parts_shown(put_in))


def _places(circle: Circle, put_in: Overview) -> dict[str, int]:
    """Person -> index in the overview; of two with one name, the first comes first."""
    left, places = dict(enumerate(put_in.people)), dict[str, int]()
    for person in choosable(circle):
        names = _called(circle, person)
        found = next((place for place, shown in left.items() if shown.name in names), None)
        if found is not None:
            places[person.id] = found
            del left[found]
    return places


def _called(circle: Circle, person: Person) -> tuple[str, str]:
    """What an overview may call this person: as everywhere in the circle, or by the initial alone."""
    return shown_name(person, short=circle.profile.short_names), initial_of(person.name)
