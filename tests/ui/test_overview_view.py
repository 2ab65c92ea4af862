"""An overview is shown whole, giving first, and only ever as text."""

from dataclasses import replace

from nicegui.testing import User

from pwa.domain.choices import Audience
from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import codec
from pwa.ui.components.overview_jumps import PARTS
from tests.ui.phone import on_phone
from tests.ui.reading import CODE, FULL, opened
from tests.ui.stage import TODAY, Stage


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


async def test_a_professional_reads_first_what_they_are_part_of(user: User) -> None:
    """What was agreed and what is going on; somebody of one's own reads first about the people."""
    stage = await opened(user)
    assert stage.sees('read.overview.together', giver='Noor')
    parts = ('steunfiguur', 'steps', 'good_news', 'wishes', 'about')
    titles = [stage.say('choices.ring.very_close.label'), *(stage.say(f'read.overview.{part}') for part in parts)]
    assert within(titles, stage) == [*titles[1:3], titles[0], *titles[3:]]
    await stage.receive(codec.encode(replace(FULL, audience=Audience.FAMILY)))
    assert within(titles, stage) == titles
    assert not stage.sees('read.overview.together', giver='Noor')


def within(titles: list[str], stage: Stage) -> list[str]:
    """Those of the titles that stand in the overview, in order."""
    return [words for words in dict.fromkeys(stage.words('k-overview')) if words in titles]


async def test_agreements_stand_under_a_heading_of_their_own(user: User) -> None:
    stage = await opened(user)
    said = stage.words('k-overview')
    at = said.index(stage.say('read.overview.agreements'))
    assert said[at + 1 : at + 3] == [stage.say('choices.party.parents.label'), 'Wij blijven haar ouders.']
    alone = replace(FULL, steunfiguren=(replace(FULL.steunfiguren[0], agreements=()),))
    await stage.receive(codec.encode(alone))
    assert not stage.sees('read.overview.agreements')


async def test_a_long_overview_has_a_way_to_each_of_its_parts(user: User) -> None:
    """In the order in which they stand; to each leads a button, and a short overview has none."""
    stage, _ = await on_phone(user, '/', circle=None)
    await stage.receive(CODE)
    leads = [element.props['data-kring-jump'] for element in stage.elements() if 'data-kring-jump' in element.props]
    parts = [element.props['data-kring-part'] for element in stage.elements() if 'data-kring-part' in element.props]
    assert leads == list(dict.fromkeys(parts)) == list(PARTS)
    await stage.receive(codec.encode(replace(FULL, steps=(), good_news=(), wishes=(), about=())))
    assert not [element for element in stage.elements() if 'data-kring-jump' in element.props]


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
