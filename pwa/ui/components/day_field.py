"""A field for a day, as the phone itself lets people choose one."""

from datetime import date

from nicegui import ui

from pwa.ui.components.field import fault_line
from pwa.ui.components.plain import box, text
from pwa.ui.setting import Setting


class DayField:
    """A day to choose.

    Args:
        setting: words and place.
        label: which day is asked.
        value: the day that stands there already.
    """

    def __init__(self, setting: Setting, label: str, value: date | None) -> None:
        self._setting = setting
        with box('div', 'k-field'):
            name = text('label', label, 'k-field__label')
            self._input = ui.input(value=value.isoformat() if value else '')
            self._input.props('borderless dense type=date input-class=k-field__input')
            name.props['for'] = self._input.html_id
            self._fault = box('div')

    @property
    def value(self) -> date | None:
        """The day that stands there, or None where there is none yet."""
        try:
            return date.fromisoformat(self._input.value or '')
        except ValueError:
            return None

    def fault(self, words: str) -> None:
        """Says beside the field what is not right yet."""
        self._fault.clear()
        self._input.props['aria-invalid'] = 'true'
        with self._fault:
            fault_line(self._setting, words)
