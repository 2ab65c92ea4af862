"""Going from page to page so that the phone's own way back never shows a page that somebody was done with."""

from nicegui import ui

from pwa.ui.setting import Setting


def go_on(setting: Setting, path: str) -> None:
    """Goes on from a page that is done: the next one takes its place, and the way back leads past it.

    Args:
        setting: where the app is hosted.
        path: the route to go to, as '/mens/a'. Where it was open before, that page is gone back to.
    """
    ui.navigate.history.replace(setting.base + path)
    ui.navigate.to(path)


def lead_on(setting: Setting, anchor: ui.element, path: str) -> ui.element:
    """Makes a link lead out of a page that is done, as ``go_on`` does."""
    return anchor.on('click.prevent.stop', lambda: go_on(setting, path))


async def draw_anew() -> None:
    """Draws the page that is open anew, as after a change of what it shows."""
    await ui.context.client.sub_pages_router.refresh()


def known_as(setting: Setting, path: str) -> None:
    """Gives the page that is being drawn the address of its own, where it is reached by a more general one.

    So there is no step between the two that the way back could lead to.
    """
    router = ui.context.client.sub_pages_router
    router.current_path = path
    if router.is_initial_request:
        ui.navigate.history.replace(setting.base + path)
