"""The joint view of a home: what each circle puts in it, side by side, never merged and never compared."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from pwa.domain.choices import Field
from pwa.domain.choosing import choosable, offered, settled
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle
from pwa.domain.names import initial_of, shown_name
from pwa.domain.overview import Overview, ShownPerson, overview_of
from pwa.domain.people import Person


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
        person_id: frozenset(field for field in offered(circle, [person_id]) if _was_shown(put_in, place, field))
        for person_id, place in places.items()
    }
    usual = {person.id: _called(circle, person)[0] for person in circle.people}
    initials = frozenset(key for key, place in places.items() if put_in.people[place].name != usual[key])
    return Chosen(fields, initials, frozenset(part for part, held in _parts(put_in).items() if held))


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


def _was_shown(put_in: Overview, place: int, field: Field) -> bool:
    figure = next((figure for figure in put_in.steunfiguren if figure.person == place), None)
    if field is Field.STEUNFIGUUR:
        return figure is not None
    if field is Field.AGREEMENTS:
        return figure is not None and bool(figure.agreements)
    return bool(_SHOWS[field](put_in.people[place]))


def _parts(put_in: Overview) -> Mapping[Field, tuple[object, ...]]:
    return {
        Field.GOOD_NEWS: put_in.good_news,
        Field.WISHES: put_in.wishes,
        Field.STEPS: put_in.steps,
        Field.ABOUT: put_in.about,
    }


_SHOWS: Mapping[Field, Callable[[ShownPerson], object]] = {
    Field.ROLE: lambda shown: shown.role or shown.own_role,
    Field.RING: lambda shown: shown.ring,
    Field.DOMAIN: lambda shown: shown.domain,
    Field.CONTACT: lambda shown: shown.contact,
    Field.GIVING: lambda shown: shown.giving or shown.giving_text,
    Field.GETTING: lambda shown: shown.getting or shown.getting_text,
    Field.WHY: lambda shown: shown.why,
    Field.KNOWS: lambda shown: shown.knows,
    Field.STRENGTHEN: lambda shown: shown.strengthen,
    Field.INVOLVEMENT: lambda shown: shown.involvement,
}
