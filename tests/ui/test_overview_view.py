"""An overview is shown whole, giving first, and only ever as text."""

from dataclasses import replace

from nicegui.testing import User

from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import codec
from tests.ui.reading import FULL, opened
from tests.ui.stage import TODAY


async def test_all_that_was_shown_can_be_read(user: User) -> None:
    """Every field of an overview has its place on the screen."""
    stage = await opened(user)
    said = ' | '.join(stage.words('k-overview'))
    for words in (
        'Noor',
        '1 maart 2027',
        '7 maart 2027',
        'Oma Truus',
        'moeder van papa',
        'ik maak haar telefoon',
        'zij bewaart mijn geheim',
        'Bij haar ben ik rustig',
        'Noor klust voor Oma Truus',
        'Oma Truus luistert naar Noor',
        'Oma Truus zei ja.',
        'Wij blijven haar ouders.',
        'Samen bellen',
        '2 april 2027',
        'Ik ging drie dagen naar school',
        'Vaker vissen',
        'Vissen met Oma',
    ):
        assert words in said
    choices = ('role.grandparent', 'ring.very_close', 'domain.family', 'contact.weekly', 'knows.some')
    more = ('involvement.may_be_called', 'party.parents', 'phase.doing', 'topic.likes')
    for choice in (*choices, *more):
        assert stage.say(f'choices.{choice}.label') in said


async def test_giving_stands_before_getting(user: User) -> None:
    """Always."""
    stage = await opened(user)
    said = stage.words('k-overview')
    assert said.index('Noor klust voor Oma Truus') < said.index('Oma Truus luistert naar Noor')


async def test_a_professional_stands_apart_from_the_own_people(user: User) -> None:
    """Whatever the ring: after all others, under a heading of their own."""
    stage = await opened(user)
    said = stage.words('k-overview')
    assert said.index('Bo') < said.index(stage.say('choices.domain.care.label')) < said.index('Wim')


async def test_what_was_not_shown_has_no_place_on_the_screen(user: User) -> None:
    """A name alone is a name alone: no empty heading tells that something is missing."""
    stage = await opened(user, codec.encode(Overview(day=TODAY, giver='Noor', people=(ShownPerson('Bo'),))))
    people = stage.say('read.overview.people')
    assert stage.words('k-overview')[-3:] == [people, 'B', 'Bo']


async def test_received_words_are_only_ever_text(user: User) -> None:
    """No markup, no address, no name of anything is made of them."""
    nasty = '<img src=x onerror=alert(1)> {{7*7}}'
    stage = await opened(user, codec.encode(replace(FULL, giver=nasty[:40], wishes=(nasty,))))
    assert nasty in stage.words('k-overview')
    for element in stage.elements():
        # a name that is read out is text too, whatever is in it
        props = {name: value for name, value in element.props.items() if name != 'aria-label'}
        assert 'onerror' not in repr((props, element.classes, element.style, element._markers))  # noqa: SLF001


async def test_who_is_how_close_stands_on_a_map_too(user: User) -> None:
    """To look at only, since there are no pages of these people here; professionals stand apart from it."""
    stage = await opened(user)
    (drawn,) = [element for element in stage.elements() if 'k-map' in element.classes]
    assert drawn.props['aria-label'] == stage.say('read.overview.of', name=FULL.giver)
    on_map = [
        element.props['aria-label'].partition(',')[0]
        for element in drawn.descendants()
        if element.props.get('role') == 'img'
    ]
    assert on_map == ['Oma Truus']  # Wim has a ring too, but helps for a living
    assert not [element for element in drawn.descendants() if element.tag == 'a']


async def test_where_nobody_has_a_ring_there_is_no_map(user: User) -> None:
    """An empty map would tell that something was left out."""
    people = tuple(replace(person, ring=None) for person in FULL.people)
    stage = await opened(user, codec.encode(replace(FULL, people=people)))
    assert not [element for element in stage.elements() if 'k-map' in element.classes]
