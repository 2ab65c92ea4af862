"""What is chosen is shown, and nothing else leaves a trace."""

from dataclasses import fields, replace
from datetime import date

import pytest

from pwa.domain.choices import (
    Audience,
    CircleKind,
    Contact,
    Domain,
    Field,
    Involvement,
    Item,
    Knows,
    Party,
    Ring,
    Role,
    Stand,
)
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle, Profile
from pwa.domain.overview import ShownPerson, ShownSteunfiguur, overview_of
from pwa.domain.people import Exchange, Person
from pwa.domain.steunfiguur import Agreement, Steunfiguur

DAY = date(2027, 3, 4)
ALL = frozenset(Field)

FATMA = Person(
    id='f',
    name='Fatma',
    picture='avatar-sun',
    role=Role.NEIGHBOUR,
    own_role='van nummer 12',
    ring=Ring.CLOSE,
    domain=Domain.NEIGHBOURS,
    contact=Contact.WEEKLY,
    exchange=Exchange(frozenset({Item.LENDING}), frozenset({Item.CHILDCARE}), 'ik breng soep', 'zij naait knopen aan'),
    why='Ze oordeelt nooit',
    knows=Knows.SOME,
    strengthen=True,
    involvement=frozenset({Involvement.THINKS_ALONG}),
)
JOOST = Person(id='j', name='Joost')
AGREEMENT = Agreement(Party.YOUTH, 'Ik bel je als het onrustig is.')
CIRCLE = Circle(
    Profile('Noor', CircleKind.YOUTH),
    (JOOST, FATMA),
    (Steunfiguur('j', Stand.NO), Steunfiguur('f', Stand.YES, (AGREEMENT,))),
)

SHOWN_BY = {
    Field.ROLE: {'role', 'own_role'},
    Field.RING: {'ring'},
    Field.DOMAIN: {'domain'},
    Field.CONTACT: {'contact'},
    Field.GIVING: {'giving', 'giving_text'},
    Field.GETTING: {'getting', 'getting_text'},
    Field.WHY: {'why'},
    Field.KNOWS: {'knows'},
    Field.STRENGTHEN: {'strengthen'},
    Field.INVOLVEMENT: {'involvement'},
}


def test_nothing_chosen_shows_only_whose_it_is() -> None:
    """Without a choice there is a name and a day, and nobody."""
    overview = overview_of(CIRCLE, Chosen(), DAY)
    assert (overview.giver, overview.kind, overview.day) == ('Noor', CircleKind.YOUTH, DAY)
    assert (overview.people, overview.steunfiguren, overview.expires) == ((), (), None)


@pytest.mark.parametrize('field', SHOWN_BY)
def test_one_field_shows_just_that_field(field: Field) -> None:
    """Each field brings its own values along and leaves every other as empty as it was never filled in."""
    (shown,) = overview_of(CIRCLE, Chosen({'f': frozenset({field})}), DAY).people
    empty = ShownPerson('Fatma')
    filled = {part.name for part in fields(shown) if getattr(shown, part.name) != getattr(empty, part.name)}
    assert filled == SHOWN_BY[field]


def test_a_hidden_field_is_the_same_as_an_empty_one() -> None:
    """Who keeps something to oneself can't be told from who has nothing to say."""
    bare = replace(CIRCLE, people=(JOOST, Person(id='f', name='Fatma')))
    names = Chosen({'f': frozenset(), 'j': frozenset()})
    assert overview_of(CIRCLE, names, DAY) == overview_of(bare, names, DAY)


def test_all_fields_show_all_that_is_written_down() -> None:
    """Nothing that was chosen is lost."""
    (shown,) = overview_of(CIRCLE, Chosen({'f': ALL}), DAY).people
    exchange = FATMA.exchange
    assert shown == ShownPerson(
        name='Fatma',
        role=FATMA.role,
        own_role=FATMA.own_role,
        ring=FATMA.ring,
        domain=FATMA.domain,
        contact=FATMA.contact,
        giving=exchange.giving,
        getting=exchange.getting,
        giving_text=exchange.giving_text,
        getting_text=exchange.getting_text,
        why=FATMA.why,
        knows=FATMA.knows,
        strengthen=True,
        involvement=FATMA.involvement,
    )


def test_people_keep_the_order_of_the_circle_and_no_ids() -> None:
    """The order of choosing tells nothing, and an id never leaves the phone."""
    overview = overview_of(CIRCLE, Chosen({'f': frozenset(), 'j': frozenset()}), DAY)
    assert [person.name for person in overview.people] == ['Joost', 'Fatma']
    assert not hasattr(overview.people[0], 'id')


def test_a_steunfiguur_points_at_the_people_who_are_shown() -> None:
    """With Joost left out, Fatma is the first, and Joost's answer is nowhere."""
    overview = overview_of(CIRCLE, Chosen({'f': ALL}), DAY)
    assert overview.steunfiguren == (ShownSteunfiguur(0, Stand.YES, (AGREEMENT,)),)


@pytest.mark.parametrize('stand', [Stand.NO, Stand.STOPPED])
def test_who_said_no_or_stopped_comes_after_the_others(stand: Stand) -> None:
    """Though thought of earlier."""
    figures = (Steunfiguur('j', stand), Steunfiguur('f', Stand.YES))
    shown = overview_of(replace(CIRCLE, steunfiguren=figures), Chosen({'f': ALL, 'j': ALL}), DAY).steunfiguren
    assert [(figure.person, figure.stand) for figure in shown] == [(1, Stand.YES), (0, stand)]


def test_what_was_agreed_with_whom_it_was_stopped_is_over() -> None:
    """So it does not go along; that it was stopped does."""
    stopped = replace(CIRCLE, steunfiguren=(Steunfiguur('f', Stand.STOPPED, (AGREEMENT,)),))
    shown = overview_of(stopped, Chosen({'f': ALL}), DAY).steunfiguren
    assert shown == (ShownSteunfiguur(0, Stand.STOPPED, ()),)


def test_agreements_stay_home_unless_they_are_chosen() -> None:
    """Where it stands can be shown without what was agreed."""
    overview = overview_of(CIRCLE, Chosen({'f': frozenset({Field.STEUNFIGUUR})}), DAY)
    assert overview.steunfiguren == (ShownSteunfiguur(0, Stand.YES, ()),)


def test_somebody_shown_without_the_field_is_not_shown_as_steunfiguur() -> None:
    """A chosen person is not yet a chosen role."""
    assert overview_of(CIRCLE, Chosen({'f': frozenset({Field.WHY})}), DAY).steunfiguren == ()


def test_it_is_for_a_professional_unless_it_is_said_for_whom() -> None:
    """And for whomever it is, the same is shown: that alone is what the family chose."""
    chosen = Chosen({'f': ALL, 'j': ALL}, parts=ALL)
    overview = overview_of(CIRCLE, chosen, DAY)
    assert overview.audience is Audience.PROFESSIONAL
    for audience in Audience:
        assert overview_of(CIRCLE, chosen, DAY, audience=audience) == replace(overview, audience=audience)


def test_it_tells_until_when_it_opens() -> None:
    """The last day goes along as it was chosen."""
    assert overview_of(CIRCLE, Chosen(), DAY, date(2027, 4, 3)).expires == date(2027, 4, 3)
