"""The line that says what just happened, with a way back."""

from asyncio import get_running_loop
from functools import partial

from nicegui import ui

from pwa.storage.vault import VaultError
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.setting import Back, Notice, Setting
from pwa.ui.typed import forget

DEAF = 1.2
"""Seconds: one, and what it takes to be on the screen. It comes where the button was that somebody may tap twice."""
STAYS = 12
"""Seconds, after which what can be undone gives its place free; a change to the circle can still be undone on Meer."""


def read_out(setting: Setting) -> ui.element:
    """Where notices are read out. It stands beside the pages and outlives them, so that it is heard to change."""
    region = box('div', 'k-hidden-text')
    region.props['role'] = 'status'
    region.props['aria-live'] = 'polite'
    read: Notice | None = None

    def read_notice() -> None:
        nonlocal read
        if setting.session.notice is read:
            return
        read = setting.session.notice
        region.clear()
        if read:
            with region:
                text('span', read.words)

    setting.session.read_notice = read_notice
    read_notice()
    return region


def notice(setting: Setting) -> ui.element:
    """Where the page that is being drawn shows the notice."""
    place = box('div', 'k-toasts')

    def show_notice() -> None:
        if place.is_deleted:
            return
        place.clear()
        if setting.session.notice:
            with place:
                _toast(setting, place, setting.session.notice)

    setting.session.show_notice = show_notice
    setting.session.turn_page()
    return place


def _toast(setting: Setting, place: ui.element, told: Notice) -> None:
    back = told.back
    with box('div', 'k-toast'):
        text('span', told.words, 'k-toast__words')
        if back is None:
            return
        with box('button', 'k-toast__undo') as button:
            button.props['type'] = 'button'
            picture(setting, 'ui-undo')
            text('span', told.back_words or setting.say('frame.undo'))
    clock = setting.session.clock
    shown = clock()

    async def undo_if_meant() -> None:
        client = button.client
        if clock() - shown >= DEAF and await take_back(setting, back):
            with client:
                await client.sub_pages_router.refresh()

    button.on('click', undo_if_meant).mark('undo')
    _let_go_later(setting, place, button)


def _let_go_later(setting: Setting, place: ui.element, button: ui.element) -> None:
    """Lets the notice go after a while, but never under somebody who is at its button."""
    shown = setting.session.notice
    focused = due = False

    def let_go() -> None:
        nonlocal due
        due = True
        if focused or button.is_deleted:
            return
        place.clear()
        if setting.session.notice is shown:
            setting.session.notice = None

    def turn(*, on: bool) -> None:
        nonlocal focused
        focused = on
        if due:
            let_go()

    button.on('focus', partial(turn, on=True)).on('blur', partial(turn, on=False))
    get_running_loop().call_later(STAYS, let_go)


async def take_back(setting: Setting, back: Back) -> bool:
    """Takes a change back and says what came of it; whether it was taken back, so that pages show something else."""
    before = _people(setting)
    try:
        undone = await back()
    except VaultError as error:
        setting.session.tell(setting.say(f'storage.{error.fault}'))
        return False
    setting.session.tell(setting.say('frame.undone' if undone else 'frame.not_undone'))
    for person in before - _people(setting):
        forget(setting.session, person)
    return undone


def _people(setting: Setting) -> frozenset[str]:
    """The ids of who stands in the circle, where there is one."""
    circle = setting.repository.circle
    return frozenset(person.id for person in circle.people) if circle else frozenset()
