"""Pictures from the one sheet that the app brings along."""

from enum import IntEnum

from nicegui import ui

from pwa.ui.components.names import kind_of
from pwa.ui.components.plain import box
from pwa.ui.setting import Setting

TURNING = frozenset({'ui-back', 'ui-next', 'ui-undo', 'ui-exit', 'ui-send'})
"""Pictures that point forward or back, and turn in right-to-left."""


def picture(setting: Setting, name: str, *classes: str) -> ui.element:
    """A picture for the eye only: a word always stands beside it."""
    turning = ('k-picture--turns',) if name in TURNING else ()
    with box('svg', 'k-picture', *turning, *classes) as drawing:
        drawing.props['aria-hidden'] = 'true'
        sheet_use(setting, name)
    return drawing


def sheet_use(setting: Setting, name: str) -> ui.element:
    """The reference to a picture of the sheet, for within an svg."""
    use = ui.element('use')
    use.props['href'] = f'{setting.base}/assets/pictures.svg#{name}'
    return use


def picture_name(choice: IntEnum) -> str:
    """The picture of a choice: ``Ring.VERY_CLOSE`` -> ``ring-very-close``."""
    return f'{kind_of(choice)}-{choice.name.lower()}'.replace('_', '-')
