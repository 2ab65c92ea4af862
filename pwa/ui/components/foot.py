"""What stays at the foot of the screen while a page is scrolled: the notice, and below it the one main button."""

from nicegui import ui

from pwa.ui.components.plain import box

_LOOKS = ('k-button--soft', 'k-button--quiet')


def foot(main: ui.element, notice: ui.element) -> None:
    """Gives a page its foot, and takes the main button out of the ``k-actions`` of the page into it.

    The foot comes last and grows upward, into room that is free: so a notice moves nothing that is below a finger,
    and covers nothing where the page ends.

    Args:
        main: the main part of a page, with all that is on it; it may have been given a foot before.
        notice: where the page shows its notice.
    """
    with main:
        drawn = box('div', 'k-foot')
    before = _of_class(main, 'k-foot')[0]
    notice.move(drawn)
    for actions in _of_class(main, 'k-actions')[-1:]:
        _take_main_button(drawn, actions)
    if before is not drawn:
        before.delete()


def _take_main_button(drawn: ui.element, actions: ui.element) -> None:
    button = next((one for one in _of_class(actions, 'k-button') if _is_main(one)), None)
    if button is None:
        return
    button.move(drawn)
    drawn.classes('k-foot--button')
    if not actions.default_slot.children:
        actions.delete()


def _is_main(button: ui.element) -> bool:
    return not any(look in button.classes for look in _LOOKS)


def _of_class(within: ui.element, name: str) -> list[ui.element]:
    return [child for child in within.default_slot.children if name in child.classes]
