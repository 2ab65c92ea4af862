"""Which fields an overview shows: those that hold something. One that is kept back is the same as an empty one."""

from collections.abc import Callable, Mapping

from pwa.domain.choices import Field
from pwa.domain.overview import Overview, ShownPerson

_OF_PERSON: Mapping[Field, Callable[[ShownPerson], object]] = {
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
_OF_WHOLE: Mapping[Field, Callable[[Overview], object]] = {
    Field.GOOD_NEWS: lambda overview: overview.good_news,
    Field.WISHES: lambda overview: overview.wishes,
    Field.STEPS: lambda overview: overview.steps,
    Field.ABOUT: lambda overview: overview.about,
}


def fields_shown(overview: Overview, place: int) -> frozenset[Field]:
    """What is shown of somebody beside a name; ``place`` is the index in ``Overview.people``."""
    own = {field for field, held in _OF_PERSON.items() if held(overview.people[place])}
    for figure in overview.steunfiguren:
        if figure.person == place:
            own |= {Field.STEUNFIGUUR, Field.AGREEMENTS} if figure.agreements else {Field.STEUNFIGUUR}
    return frozenset(own)


def parts_shown(overview: Overview) -> frozenset[Field]:
    """What is shown of the circle as a whole."""
    return frozenset(part for part, held in _OF_WHOLE.items() if held(overview))
