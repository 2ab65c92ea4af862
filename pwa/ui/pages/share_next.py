"""The main button of a screen on which something is to be chosen: it goes on, or says what is needed first."""

from collections.abc import Callable
from inspect import isawaitable

from nicegui import ui

from pwa.ui.components.button import Action, main_button
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box
from pwa.ui.setting import Setting


def next_button(
    setting: Setting, words: str, go_on: Action, needed: str, is_ready: Callable[[], bool]
) -> Callable[[], None]:
    """Draws the button among the actions of a page.

    Args:
        setting: where the pictures are.
        words: what it says.
        go_on: goes on.
        needed: what is said in its place as long as it is not ready.
        is_ready: whether it may go on.

    Returns:
        Takes back what was said, once something was chosen.
    """

    @ui.refreshable
    def why_not(*, said: bool) -> None:
        if said:
            note(setting, 'ui-info', needed, look='mind')

    def take_back() -> None:
        why_not.refresh(said=False)

    async def go_on_or_say() -> None:
        if not is_ready():
            why_not.refresh(said=True)
            return
        outcome = go_on()
        if isawaitable(outcome):
            await outcome

    with box('div') as status:
        status.props['role'] = 'status'
        why_not(said=False)
    main_button(words, go_on_or_say)
    return take_back
