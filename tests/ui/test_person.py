"""The page of a person."""

from nicegui.elements.mixins.text_element import TextElement
from nicegui.testing import User

from tests.ui.family import FAMILY
from tests.ui.stage import Stage, on_stage


async def test_giving_stands_before_getting(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet')
    ways = [link.rsplit('/', 1)[-1] for link in stage.links() if link.startswith('/mens/riet/')]
    assert ways[:2] == ['geven', 'krijgen']


async def test_all_that_was_put_down_can_be_read(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet')
    say, words = stage.say, stage.words()
    assert 'Oma Riet' in words
    assert f'{say("choices.item.repairs.give", name="Oma Riet")} · Ik draag haar tassen' in words
    for key in ('ring.very_close', 'role.grandparent', 'domain.family', 'contact.weekly'):
        assert say(f'choices.{key}.label') in words
    assert 'Zij bakt taart' in words


async def test_the_rest_lies_in_parts_that_say_what_is_in_them(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet')
    say = stage.say
    titles = [say(f'person.part.{part}', name='Oma Riet') for part in ('who', 'contact', 'knows', 'later')]
    closed = [stage.words('k-more')[stage.words('k-more').index(title) :][:2] for title in titles]
    known = ' · '.join(say(f'choices.{key}.label') for key in ('ring.very_close', 'role.grandparent', 'domain.family'))
    offer = say('person.part.empty')
    captions = [known, say('choices.contact.weekly.label'), offer, offer]
    assert closed == [list(pair) for pair in zip(titles, captions, strict=True)]


async def test_a_part_that_was_open_is_open_on_the_way_back_and_only_there(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet')
    await stage.tap_mark('part-knows')
    await stage.go('/mens/riet/weet')
    await stage.tap_mark('knows-some')
    assert open_parts(stage) == [stage.say('person.part.knows')]
    await stage.go('/mens/bas')
    assert open_parts(stage) == []


async def test_what_can_not_be_undone_so_easily_stands_last(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet')
    ways = [link.rsplit('/', 1)[-1] for link in stage.links() if link.startswith('/mens/riet/')]
    assert ways[-2:] == ['alleen-ik', 'weg']


async def test_nobody_is_measured(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet')
    assert not [words for words in stage.words() if any(letter.isdigit() for letter in words)]


def open_parts(stage: Stage) -> list[str]:
    """The parts that are open, by name."""
    drawn = [element for element in stage.elements() if element.tag == 'details' and element.props.get('open')]
    return [next(inner.text for inner in part.descendants() if isinstance(inner, TextElement)) for part in drawn]


async def test_somebody_who_is_not_there_is_a_lost_page(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/niemand')
    assert stage.sees('frame.lost.title')
    await stage.tap(stage.say('frame.home'))
    assert stage.path == '/'


async def test_opening_a_part_closes_no_other(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet')
    assert not [element for element in stage.elements() if element.tag == 'details' and element.props.get('name')]
    for part in ('who', 'knows', 'contact', 'contact'):
        await stage.tap_mark(f'part-{part}')
    await stage.go('/mens/bas')
    await stage.go('/mens/riet')
    assert open_parts(stage) == [stage.say('person.part.who', name='Oma Riet'), stage.say('person.part.knows')]
