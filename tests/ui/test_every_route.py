"""Every screen in a made-up right-to-left language: no word on it stands in the code."""

import re
from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Circle
from pwa.domain.names import initial_of
from pwa.sharing.errors import ShareFault
from tests.languages import mirrored
from tests.ui.routes import CIRCLE, PATHS, WRITTEN, put_in_hand
from tests.ui.stage import Stage, on_stage

SAYING = ('aria-label', 'title', 'placeholder', 'alt', 'label')
"""Props that are read out or shown."""

SAME_EVERYWHERE = (*WRITTEN, *(fault.value for fault in ShareFault), *(initial_of(one.name) for one in CIRCLE.people))
LATIN = re.compile(r'[A-Za-zÀ-ɏ]+')
PARENTS = replace(CIRCLE, profile=replace(CIRCLE.profile, kind=CircleKind.PARENT), steunfiguren=())


def not_from_content(stage: Stage) -> list[str]:
    """What can be read in Latin letters though it was not written by somebody."""
    props = [str(element.props.get(prop, '')) for element in stage.elements() for prop in SAYING]
    return [words for words in (*stage.words(), *props) if LATIN.search(without(words))]


def without(words: str) -> str:
    """The words without what is the same in every language; a name may be cut, or show as a letter."""
    for same in sorted(SAME_EVERYWHERE, key=len, reverse=True):
        words = words.replace(same, '')
    shortened = {same[0] for same in WRITTEN} | {'O. Riet'}
    return '' if words in shortened else words


def filled_in(stage: Stage) -> bool:
    """Whether no place of a word was left open."""
    return not [words for words in stage.words() if re.search(r'\{\w+\}', words)]


@pytest.mark.parametrize('circle', [CIRCLE, PARENTS, None], ids=['youth', 'parent', 'nobody yet'])
async def test_every_word_comes_from_the_content_files(user: User, circle: Circle | None) -> None:
    stage = await on_stage(user, circle, '/', say=mirrored())
    if circle:
        await stage.setting.repository.save_person(circle.people[0])  # so that there is something to take back
    for path in (*PATHS, '/bestaat-niet'):
        put_in_hand(stage)
        await stage.go(path)
        assert stage.words(), path
        assert not_from_content(stage) == [], path
        assert filled_in(stage), path


async def test_nor_in_what_is_said_after_a_change_or_about_a_fault(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/mens/riet/naam', say=mirrored())
    await stage.write('')
    await stage.tap(stage.say('person.save'))
    assert stage.sees('writing.empty')
    assert not_from_content(stage) == []
    await stage.go('/mens/riet/plek')
    await stage.tap_mark('ring-close')
    assert stage.sees('frame.saved')
    assert not_from_content(stage) == []


async def test_the_whole_app_runs_from_right_to_left(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/', say=mirrored())
    (root,) = [element for element in stage.elements() if 'k-app' in element.classes]
    assert root.props['dir'] == 'rtl'
