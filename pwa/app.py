"""The app: which page stands at which route. The same for a server and for a phone."""

from collections.abc import Callable
from datetime import date
from functools import partial, wraps
from typing import Any

from nicegui import ui

from pwa.sharing.sealer import Sealer
from pwa.storage.family import Family
from pwa.storage.repository import Repository
from pwa.storage.vault import Vault, VaultError, VaultFault
from pwa.texts import Language, Texts
from pwa.ui.closed import closed
from pwa.ui.components.toast import read_out
from pwa.ui.device import Device
from pwa.ui.pages import FIRST_RUN, PAGES, WITHOUT_CIRCLE
from pwa.ui.pages.people import on_map
from pwa.ui.pages.read_code import arrive
from pwa.ui.pages.welcome import what_it_is
from pwa.ui.screens import Drawn, Screens
from pwa.ui.setting import Session, Setting
from pwa.ui.shell import Backup, Lock, Shell
from pwa.ui.shell_events import hear, tell_label, when_people_came
from pwa.ui.typed import remember

CODE_EVENT = 'kring_code'
"""The browser's word to us that a code was opened by its link; its argument is the link's fragment."""


SHELL_EVENT = 'kring_shell'
"""The browser's word to us of what became of what we asked of it; see ``pwa.ui.shell_events.hear``."""


async def start(  # noqa: PLR0913 - what may differ is asked by name
    vault: Vault,
    say: Texts,
    today: Callable[[], date],
    base: str,
    link: str,
    *,
    shell: Shell | None = None,
    lock: Lock | None = None,
    backup: Backup | None = None,
    device: Device | None = None,
    family: Family | None = None,
    sealer: Sealer | None = None,
    drafts: Vault | None = None,
    languages: tuple[Language, ...] = (),
) -> Callable[[], None]:
    """Opens the circle.

    Args:
        vault: where the circle is kept.
        say: the words.
        today: the clock.
        base: the path under which the app is hosted, '' or '/kring'.
        link: what a shared code's link begins with.
        shell: the page around the app, on a phone.
        lock: how the circle is locked there.
        backup: what was done about a backup of it.
        device: how the app stands on the phone.
        family: where the joint view of this phone is kept.
        sealer: seals overviews and opens them.
        drafts: where it is kept what was typed and not yet kept in the circle.
        languages: what can be chosen to read the app in.

    Returns:
        What draws the app into the current client; where the circle can't be opened, it draws why.
    """
    try:
        repository = await Repository.open(vault, today)
    except VaultError as error:
        return partial(_draw_closed, say, error.fault, shell)
    session = Session(lock=lock or Lock(), backup=backup or Backup(), device=device or Device())
    if drafts:
        await remember(session, drafts)
    setting = Setting(say, repository, today, base, link, session, shell, family, sealer, languages)
    return partial(build, setting)


def build(setting: Setting) -> None:
    """Draws the app into the current client and keeps it in step with the route.

    Args:
        setting: words, circle, clock and place; its session may already hold a received overview.
    """
    ui.on(CODE_EVENT, lambda event: arrive(setting, event.args))
    ui.on(SHELL_EVENT, lambda event: hear(setting, event.args))
    with _root(setting.say):
        shown = ui.element('div')
        read_out(setting)
        with shown:
            Screens(setting, routes(setting))


def _draw_closed(say: Texts, fault: VaultFault, shell: Shell | None) -> None:
    with _root(say):
        closed(say, fault, shell)


def _root(say: Texts) -> ui.element:
    _leave_main_to_us()
    root = ui.element('div').classes('k-app')
    root.props['dir'] = say.direction
    root.props['lang'] = say.language
    return root


def _leave_main_to_us() -> None:
    """NiceGUI's own page is a main landmark round everything; ours is the one round what a page is about."""
    outer = ui.context.client.content.parent_slot
    if outer:
        outer.parent.tag = 'div'


def routes(setting: Setting) -> dict[str, Callable[..., Drawn]]:
    """Route -> page, each page ready to draw."""
    return {route: partial(_page(route, page), setting) for route, page in PAGES.items()}


def _page(route: str, page: Callable[..., Drawn]) -> Callable[..., Drawn]:
    # In the place of the page, not by going elsewhere: so the way back never leads into a loop.
    @wraps(page)
    def page_or_first_run(setting: Setting, **parameters: Any) -> Drawn:  # noqa: ANN401 - as the route gives them
        drawn: Drawn = None
        if setting.repository.circle is None and not route.startswith(WITHOUT_CIRCLE):
            what_it_is(setting)
        elif setting.repository.circle is not None and route in FIRST_RUN:
            on_map(setting)
        else:
            drawn = page(setting, **parameters)
        tell_label(setting)
        when_people_came(setting)
        return drawn

    return page_or_first_run
