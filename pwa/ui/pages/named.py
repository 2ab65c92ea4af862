"""Going on from a screen on which people are named: what was typed is kept first."""

from nicegui import ui

from pwa.ui.components.naming import Naming
from pwa.ui.found import circle_of
from pwa.ui.going import go_on
from pwa.ui.setting import Setting


async def leave(setting: Setting, naming: Naming, path: str = '/') -> None:
    """Keeps what was typed and is done here; stays where something is to be asked about a name."""
    if await naming.take():
        go_on(setting, path)


async def to_next(naming: Naming, path: str) -> None:
    """Keeps what was typed and goes on, with a way back to here."""
    if await naming.take():
        ui.navigate.to(path)


def kind_of_circle(setting: Setting) -> str:
    """Whose words to use: ``parent`` or ``youth``."""
    return circle_of(setting).profile.kind.name.lower()
