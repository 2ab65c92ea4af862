"""One small question of the path with a steunfiguur; it can be passed over, and left half written."""

from itertools import pairwise

from nicegui import ui

from pwa.domain.choices import Stage
from pwa.domain.people import Person
from pwa.domain.steunfiguur import Steunfiguur, answer_to, with_answer
from pwa.domain.writing import MAX_AGREEMENT, WritingError
from pwa.ui.components.button import main_button, quiet_button
from pwa.ui.components.examples import examples
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.picture import picture_name
from pwa.ui.components.plain import box
from pwa.ui.components.words import name_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages import steunfiguur
from pwa.ui.pages.steunfiguur_stage import questions_of, stage_of
from pwa.ui.pages.steunfiguur_youth import found, only_for_a_youth
from pwa.ui.saving import is_kept
from pwa.ui.screens import lost
from pwa.ui.setting import Setting


@only_for_a_youth
def page(setting: Setting, person_id: str, stage: str, key: str) -> None:
    """Draws the screen.

    Args:
        setting: the circle, and where to keep a change.
        person_id: the steunfiguur.
        stage: the number of a ``Stage``.
        key: of the question in ``path.toml``.
    """
    one, part = found(setting, person_id), stage_of(stage)
    if one is None:
        steunfiguur.page(setting)
    elif part is None or key not in questions_of(setting, part):
        lost(setting)
    else:
        _Question(setting, *one, part, key).draw()


class _Question:
    """The page of one question."""

    def __init__(self, setting: Setting, person: Person, figure: Steunfiguur, stage: Stage, question: str) -> None:
        self._setting, self._say, self._figure = setting, setting.say, figure
        self._stage, self._question = stage, question
        self._name = name_of(setting, person)
        self._key = f'path.{stage.name.lower()}.{question}'
        self._path = f'/steunfiguur/mens/{person.id}/pad'

    def draw(self) -> None:
        """Draws it."""
        say = self._say
        title, hint = (say(f'{self._key}.{part}', name=self._name) for part in ('text', 'hint'))
        back = f'{self._path}/{self._stage.value}'
        with frame(self._setting, title, back=back, picture=picture_name(self._stage), hint=hint):
            field = text_field(
                self._setting,
                say('path.question.field'),
                value=answer_to(self._figure, self._stage, self._question),
                limit=MAX_AGREEMENT,
                help=say('path.question.help'),
                lines=3,
                draft=f'{self._path} {self._key}',
            )
            self._beginnings(field)
            with box('div', 'k-actions'):
                main_button(say('path.question.next'), lambda: self._next(field))
                quiet_button(say('path.question.later'), lambda: self._later(field))

    def _beginnings(self, field: TextField) -> None:
        say, begin = self._say, f'{self._key}.begin'
        sentences = [say(f'{begin}.{key}', name=self._name) for key in say.keys_under(begin)]
        if sentences:
            examples(say('path.question.begin'), sentences, field)

    async def _next(self, field: TextField) -> None:
        if await self._keep(field):
            following = dict(pairwise(questions_of(self._setting, self._stage))).get(self._question)
            stage = f'{self._path}/{self._stage.value}'
            if following:
                ui.navigate.to(f'{stage}/{following}')
            else:
                self._setting.session.gone_through |= {(self._figure.person_id, self._stage)}
                go_on(self._setting, stage)

    async def _later(self, field: TextField) -> None:
        if await self._keep(field):
            go_on(self._setting, self._path)

    async def _keep(self, field: TextField) -> bool:
        """Whether what is written is kept, or was kept before."""
        field.fault(None)
        try:
            changed = with_answer(self._figure, self._stage, self._question, field.value)
        except WritingError as error:
            field.fault(error)
            return False
        if _as_before(changed, self._figure):
            field.kept()
            return True
        change = self._setting.repository.save_steunfiguur(changed)
        if not await is_kept(self._setting, change, said=self._say('frame.saved')):
            return False
        field.kept()
        return True


def _as_before(one: Steunfiguur, other: Steunfiguur) -> bool:
    return set(one.answers) == set(other.answers)
