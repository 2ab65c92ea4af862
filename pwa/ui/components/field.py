"""A field to write in, with its name, help and what is wrong with it."""

from collections.abc import Callable
from contextlib import suppress

from nicegui import ui

from pwa.domain.writing import WritingError, clean
from pwa.texts import Texts
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.setting import Setting

_ETHIOPIC = range(0x1200, 0x1380)
"""Letters of a script that has a full stop of its own, as Tigrinya."""

_BEGIN = 12
"""As many letters of a part that is too long as it takes to know which one is meant."""


class TextField:
    """A field on the page. Made by ``text_field``."""

    def __init__(  # noqa: PLR0913 - what may differ is asked by name
        self, setting: Setting, label: str, help_: str, *, limit: int, lines: int, draft: str
    ) -> None:
        self._setting, self._limit, self._lines, self._draft = setting, limit, lines, draft
        with box('div', 'k-field') as self.element:
            self._label = text('label', label, 'k-field__label')
            self._help = text('p', help_, 'k-field__help') if help_ else None
            self._place = box('div')
            self._fault = box('div')
        self._on_enter: Callable[[], object] | None = None
        self._on_change: Callable[[], object] = lambda: None
        self._refused: str | None = None
        self.put('')

    @property
    def value(self) -> str:
        """What is written, as it was typed."""
        return self._input.value or ''

    def on_enter(self, action: Callable[[], object]) -> None:
        """Does this at Enter."""
        self._on_enter = action
        self._input.on('keydown.enter.prevent', action)

    def on_change(self, action: Callable[[], object]) -> None:
        """Does this at every change of what is written."""
        self._on_change = action

    def clear(self) -> None:
        """Empties the field and puts the focus back in it, ready for the next."""
        self.fault(None)
        self.put('', focus=True)

    def fault(self, error: WritingError | None) -> None:
        """Says beside the field what is wrong, or takes that away."""
        self._refused = self.value if error else None
        self._fault.clear()
        self._input.props['aria-invalid'] = 'true' if error else 'false'
        if error:
            with self._fault:
                fault_line(self._setting, fault_in_words(self._setting.say, error))
        self._describe()

    def put(self, value: str, *, focus: bool = False) -> None:
        """Writes this in the field, in place of what stood there."""
        # A new input each time: the only way to set a value later without a script in the page.
        self._place.clear()
        with self._place:
            self._input = (ui.input if self._lines == 1 else ui.textarea)(value=value, on_change=self._remember)
        self._input.props('borderless dense autocomplete=off input-class=k-field__input')
        self._input.on('blur', self._check)
        if focus:
            self._input.props['autofocus'] = True
        if self._on_enter:
            self._input.on('keydown.enter.prevent', self._on_enter)
        self._label.props['for'] = self._input.html_id
        self._describe()

    def add(self, words: str) -> None:
        """Writes this as a sentence of its own behind what stands there, and not twice: a tap may come double."""
        written = self.value.rstrip()
        if not written.endswith(words):
            self.put(f'{written}{_stop_after(written)} {words}' if written else words, focus=True)
            self._remember()

    def kept(self) -> None:
        """What was typed is kept now, and need not be remembered."""
        self._setting.session.drafts.pop(self._draft, None)

    def _remember(self) -> None:
        if self._draft:
            self._setting.session.drafts[self._draft] = self.value
        self._forgive()
        self._on_change()

    def _forgive(self) -> None:
        """Takes away what was said to be wrong, once it is right; the rest waits until the field is left.

        The field itself must not be drawn anew while somebody types in it.
        """
        if self._refused is None or self.value == self._refused:
            return
        with suppress(WritingError):
            clean(self.value, self._limit, needed=True)
            self._fault.clear()

    def _check(self) -> None:
        # Leaving the field is told after the tap that left it, and must not take away what that tap found wrong.
        if self.value == self._refused:
            return
        try:
            clean(self.value, self._limit)
        except WritingError as error:
            self.fault(error)
        else:
            self.fault(None)

    def _describe(self) -> None:
        described = [*([self._help] if self._help else []), *self._fault.default_slot.children]
        self._input.props.set_optional('aria-describedby', ' '.join(part.html_id for part in described) or None)


def text_field(  # noqa: PLR0913 - what may differ is asked by name
    setting: Setting,
    label: str,
    *,
    value: str = '',
    limit: int,
    help: str = '',  # noqa: A002 - what this line of a field is called everywhere, also in the theme
    lines: int = 1,
    draft: str = '',
) -> TextField:
    """A field to write in.

    Args:
        setting: words and place.
        label: what to write.
        value: what stands there already.
        limit: the number of characters that fits; more can be typed, and is told, never cut off.
        help: a line below the label.
        lines: more than one makes a larger field.
        draft: under which name it is remembered when the page is left before it is kept; see ``TextField.kept``.
    """
    field = TextField(setting, label, help, limit=limit, lines=lines, draft=draft)
    if words := setting.session.drafts.get(draft, value):
        field.put(words)
    return field


def _stop_after(words: str) -> str:
    """What a sentence still needs at its end; one that ends in a sign of its own needs nothing."""
    if not words[-1].isalnum():
        return ''
    return '።' if ord(words[-1]) in _ETHIOPIC else '.'


def fault_in_words(say: Texts, error: WritingError) -> str:
    """What is wrong with a text, and with which part of it, where that is not all."""
    if not error.part:
        return say(f'writing.{error.fault}', limit=error.limit)
    return say(f'writing.part.{error.fault}', limit=error.limit, name=error.part[:_BEGIN])


def fault_line(setting: Setting, words: str) -> ui.element:
    """Says what is not right yet, and is read out at once."""
    with box('p', 'k-field__error') as line:
        line.props['role'] = 'alert'
        picture(setting, 'ui-info')
        text('span', words)
    return line
