"""When care ends: what stays, who stays, whom to call later. Open before it, at it, and after it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from pwa.domain.closing import Closing
from pwa.domain.together import with_unseen
from pwa.domain.writing import MAX_TEXT
from pwa.ui.components.button import link_button, main_button, quiet_button, row_link, soft_button
from pwa.ui.components.day import near_day
from pwa.ui.components.field import text_field
from pwa.ui.components.options import choose_options, options_of
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import in_a_row, name_of
from pwa.ui.components.written import keep_written
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import draw_anew, go_on
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting

START = '/afsluiten'


def page(setting: Setting) -> None:
    """The parts of the closing, each with what stands there."""
    say, closing = setting.say, circle_of(setting).closing
    hint = say('closing.start.hint')
    with frame(setting, say('closing.start.title'), back='/doen', picture='ui-later', hint=hint):
        if closing.day:
            day = near_day(say, closing.day, setting.today())
            text('p', say('closing.start.ended', day=day), 'k-lead')
        with box('ul', 'k-list'):
            for key, drawing, path, caption in _rows(setting, closing):
                words = caption or say(f'closing.start.{key}_caption')
                row_link(setting, say(f'closing.start.{key}'), f'{START}/{path}', picture=drawing, caption=words)
        with box('div', 'k-actions'):
            link_button(setting, say('closing.start.card'), f'{START}/kaart')
            if closing.day:
                quiet_button(say('closing.start.not_ended'), lambda: _not_ended(setting, closing))
            else:
                soft_button(say('closing.start.end'), lambda: _end(setting, closing))


async def _not_ended(setting: Setting, closing: Closing) -> None:
    change = setting.repository.save_closing(replace(closing, day=None))
    if await is_kept(setting, change, said=setting.say('frame.saved')):
        await draw_anew()


def _rows(setting: Setting, closing: Closing) -> tuple[tuple[str, str, str, str], ...]:
    """Of each part its key, its picture, the end of its route, and what stands there now."""
    later = [line.person_id for line in closing.later]
    return (
        ('stays', 'ui-home', 'wat', closing.stays),
        ('people', 'ui-people', 'wie', _names(setting, closing.people)),
        ('later', 'ui-phone', 'later', _names(setting, later)),
        ('note', 'ui-heart', 'voor-mezelf', closing.note),
    )


def _names(setting: Setting, ids: Sequence[str]) -> str:
    people = (circle_of(setting).person(person_id) for person_id in ids)
    return in_a_row(setting.say, (name_of(setting, person) for person in people if person))


def stays(setting: Setting) -> None:
    """What stays, in own words."""
    closing = circle_of(setting).closing
    _written(setting, 'stays', 'ui-home', closing.stays, lambda words: replace(closing, stays=words))


def note(setting: Setting) -> None:
    """A line to oneself."""
    closing = circle_of(setting).closing
    _written(setting, 'note', 'ui-heart', closing.note, lambda words: replace(closing, note=words))


def _written(setting: Setting, key: str, drawing: str, value: str, changed: Callable[[str], Closing]) -> None:
    say, hint = setting.say, setting.say(f'closing.{key}.hint')
    with frame(setting, say(f'closing.{key}.title'), back=START, picture=drawing, hint=hint):
        label = say(f'closing.{key}.field')
        field = text_field(setting, label, value=value, limit=MAX_TEXT, lines=3, draft=f'closing {key}')

        async def save(words: str) -> bool:
            return await keep(setting, changed(words), START)

        with box('div', 'k-actions'):
            main_button(say('person.save'), lambda: keep_written(field, save))


def people(setting: Setting) -> None:
    """Who stays."""
    say, circle = setting.say, circle_of(setting)
    own = [person for person in circle.people if not person.is_professional]
    title, hint = say('closing.people.title'), say('closing.people.hint')
    chosen = frozenset(circle.closing.people)

    def tapped(ids: frozenset[str]) -> None:
        nonlocal chosen
        chosen = ids

    async def save() -> None:
        ids = tuple(person.id for person in circle.people if person.id in chosen)
        staying = with_unseen(circle, circle.closing.people, ids)
        await keep(setting, replace(circle.closing, people=staying), START)

    with frame(setting, title, back=START, picture='ui-people', hint=hint):
        if own:
            choose_options(title, options_of(setting, own), chosen, tapped)
            with box('div', 'k-actions'):
                main_button(say('person.save'), save)
        else:
            text('p', say('closing.people.empty'))


async def keep(setting: Setting, closing: Closing, path: str, said: str = '') -> bool:
    """Keeps the closing and goes on from the page that is done.

    Args:
        setting: where to keep it.
        closing: as it is now.
        path: where to go.
        said: what to say; that it is saved, where it is not said.
    """
    change = setting.repository.save_closing(closing)
    kept = await is_kept(setting, change, said=said or setting.say('frame.saved'))
    if kept:
        go_on(setting, path)
    return kept


async def _end(setting: Setting, closing: Closing) -> None:
    ended = replace(closing, day=setting.today())
    await keep(setting, ended, f'{START}/kaart', setting.say('closing.start.end_said'))
