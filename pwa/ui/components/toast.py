"""The line that says what just happened, with a way back."""

from nicegui import Client, ui

from pwa.storage.vault import VaultError
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.setting import Back, Setting


def read_out(setting: Setting) -> ui.element:
    """Where notices are read out. It stands beside the pages and outlives them, so that it is heard to change."""
    region = box('div', 'k-hidden-text')
    region.props['role'] = 'status'
    region.props['aria-live'] = 'polite'
    read: tuple[str, Back | None] | None = None

    def read_notice() -> None:
        nonlocal read
        if setting.session.notice is read:
            return
        read = setting.session.notice
        region.clear()
        if read:
            with region:
                text('span', read[0])

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
                _toast(setting, *setting.session.notice)

    setting.session.show_notice = show_notice
    setting.session.turn_page()
    return place


def _toast(setting: Setting, words: str, back: Back | None) -> None:
    with box('div', 'k-toast'):
        text('span', words, 'k-toast__words')
        if back is None:
            return
        with box('button', 'k-toast__undo') as button:
            button.props['type'] = 'button'
            picture(setting, 'ui-undo')
            text('span', setting.say('frame.undo'))
        button.on('click', lambda: take_back(setting, button.client, back)).mark('undo')


async def take_back(setting: Setting, client: Client, back: Back) -> None:
    """Takes a change back, says what came of it, and draws the page that is open anew."""
    try:
        undone = await back()
    except VaultError as error:
        setting.session.tell(setting.say(f'storage.{error.fault}'))
        return
    setting.session.tell(setting.say('frame.undone' if undone else 'frame.not_undone'))
    if undone:
        with client:
            await client.sub_pages_router.refresh()
