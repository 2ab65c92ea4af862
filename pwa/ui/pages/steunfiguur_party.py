"""The agreements of one party: sentences to begin with, to tap and change into own words."""

from functools import partial

from nicegui import ui

from pwa.domain.agreements import is_full, of_party, with_agreement, with_other_text, without_agreement
from pwa.domain.choices import Party
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.domain.writing import MAX_AGREEMENT, WritingError
from pwa.ui.components.button import main_button, quiet_button
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.lines import note
from pwa.ui.components.picture import picture_name
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import hint_of
from pwa.ui.frame import frame
from pwa.ui.pages import steunfiguur
from pwa.ui.pages.steunfiguur_youth import only_for_a_youth
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting


@only_for_a_youth
def page(setting: Setting, person_id: str, party: str) -> None:
    """Draws the screen.

    Args:
        setting: the circle, and where to keep a change.
        person_id: the steunfiguur.
        party: the number of a ``Party``.

    Raises:
        ValueError: there is no such party.
    """
    circle = setting.repository.circle
    figure = circle.steunfiguur(person_id) if circle else None
    if figure is None:
        steunfiguur.page(setting)
    else:
        _Page(setting, figure, Party(int(party))).draw()


class _Page:
    """The page with what it shows now.

    Attributes of use: the steunfiguur as kept, and the agreement that is being changed, if any.
    """

    def __init__(self, setting: Setting, figure: Steunfiguur, party: Party) -> None:
        self._setting, self._say = setting, setting.say
        self._figure, self._party = figure, party
        self._key = f'agreements.{party.name.lower()}'
        self._changing: Agreement | None = None

    def draw(self) -> None:
        """Draws the whole page."""
        back = f'/steunfiguur/mens/{self._figure.person_id}/afspraken'
        title, hint = self._say(f'{self._key}.question'), hint_of(self._say, self._party)
        with frame(self._setting, title, back=back, picture=picture_name(self._party), hint=hint):
            self._agreed()
            self._editor('')

    @ui.refreshable_method
    def _agreed(self) -> None:
        agreed = of_party(self._figure.agreements, self._party)
        if not agreed:
            return
        with box('section', 'k-section'):
            text('h2', self._say('agreements.party.list'), 'k-section__title')
            with box('ul', 'k-stack'):
                for agreement in agreed:
                    self._one(agreement)

    def _one(self, agreement: Agreement) -> None:
        with box('li', 'k-card').mark('agreement'):
            text('p', agreement.text)
            with box('div', 'k-row'):
                for key, act in (('change', self._change), ('remove', self._remove)):
                    button = quiet_button(self._say(f'agreements.party.{key}'), partial(act, agreement))
                    button.classes('k-button--small')
                    button.props['aria-label'] = self._say(f'agreements.party.{key}_what', text=agreement.text)

    @ui.refreshable_method
    def _editor(self, words: str) -> None:
        say = self._say
        if self._changing is None and is_full(self._figure):
            note(self._setting, 'ui-info', say('agreements.party.full'))
            return
        starters = box('div') if self._changing is None else None
        label = say('agreements.party.field_change' if self._changing else 'agreements.party.field')
        help_ = say('agreements.party.help')
        draft = '' if words else f'agreement {self._figure.person_id} {self._party}'
        field = text_field(self._setting, label, value=words, limit=MAX_AGREEMENT, help=help_, lines=3, draft=draft)
        if starters is not None:
            with starters:
                self._starters(field)
        with box('div', 'k-actions'):
            main_button(say('agreements.party.save'), lambda: self._save(field))
            if self._changing:
                quiet_button(say('agreements.party.cancel'), self._begin_anew)

    def _starters(self, field: TextField) -> None:
        with box('section', 'k-section'):
            text('h2', self._say('agreements.party.starters'), 'k-section__title')
            with box('div', 'k-chips'):
                for key in self._say.keys_under(f'{self._key}.starter'):
                    words = self._say(f'{self._key}.starter.{key}')
                    chip = text('button', words, 'k-chip').mark('starter')
                    chip.props['type'] = 'button'
                    chip.on('click', lambda words=words: field.add(words))

    def _change(self, agreement: Agreement) -> None:
        self._changing = agreement
        self._editor.refresh(agreement.text)

    def _begin_anew(self) -> None:
        self._changing = None
        self._editor.refresh('')

    async def _save(self, field: TextField) -> None:
        field.fault(None)
        try:
            figure = self._with(field.value)
        except WritingError as error:
            field.fault(error)
            return
        await self._keep(figure, 'saved', field)

    def _with(self, words: str) -> Steunfiguur:
        if self._changing:
            return with_other_text(self._figure, self._changing, words)
        return with_agreement(self._figure, Agreement(self._party, words))

    async def _remove(self, agreement: Agreement) -> None:
        await self._keep(without_agreement(self._figure, agreement), 'removed')

    async def _keep(self, figure: Steunfiguur, said: str, field: TextField | None = None) -> None:
        change = self._setting.repository.save_steunfiguur(figure)
        if await is_kept(self._setting, change, said=self._say(f'agreements.party.{said}')):
            self._figure = figure
            if field:
                field.kept()
            self._agreed.refresh()
            self._begin_anew()
