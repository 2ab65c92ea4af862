"""Two days of a person: the birthday, without its year, and when they last spoke. Both by tap alone."""

from datetime import timedelta

from nicegui import ui

from pwa.domain.birthdays import Birthday, days_in
from pwa.domain.people import Person
from pwa.ui.components.button import soft_button
from pwa.ui.components.day import day_in_words, month_in_words
from pwa.ui.components.plain import box, text
from pwa.ui.components.tiles import choose_tile
from pwa.ui.components.words import name_of
from pwa.ui.frame import frame
from pwa.ui.pages.person_keeping import found, save, unsaid
from pwa.ui.setting import Setting

_AGO = {'today': 0, 'yesterday': 1, 'week': 7, 'month': 30}
"""Days ago, roughly: nobody has to know it to the day."""


def birthday(setting: Setting, person_id: str) -> None:
    """First the month, then the day, which keeps it."""
    somebody = found(setting, person_id)
    if not somebody:
        return
    say, back = setting.say, f'/mens/{person_id}'
    title, hint = say('person.birthday.title', name=name_of(setting, somebody)), say('person.birthday.hint')
    with frame(setting, title, back=back, picture='ui-birthday', hint=hint):
        _month_and_day(setting, somebody, back)
        with box('div', 'k-actions'):
            unsaid(setting, somebody, back, birthday=None)


def _month_and_day(setting: Setting, somebody: Person, back: str) -> None:
    say, known = setting.say, somebody.birthday
    month = known.month if known else None

    def choose_month(taken: int) -> None:
        nonlocal month
        month = taken
        days.refresh()

    async def choose_day(day: int) -> None:
        if month:
            await save(setting, somebody, back, birthday=Birthday(month, day))

    @ui.refreshable
    def days() -> None:
        if month is None:
            return
        with box('section', 'k-section'):
            text('h2', say('person.birthday.day'), 'k-section__title')
            figures = {day: str(day) for day in range(1, days_in(month) + 1)}
            now = known.day if known and known.month == month else None
            choose_tile(say('person.birthday.day'), figures, now, choose_day, size='small')

    with box('section', 'k-section'):
        text('h2', say('person.birthday.month'), 'k-section__title')
        months = {number: month_in_words(say, number) for number in range(1, 13)}
        choose_tile(say('person.birthday.month'), months, month, choose_month, size='short')
    days()


def spoken(setting: Setting, person_id: str) -> None:
    """When they last spoke, as far as it is nice to know."""
    somebody = found(setting, person_id)
    if not somebody:
        return
    say, back = setting.say, f'/mens/{person_id}'
    title = say('person.spoken.title', name=name_of(setting, somebody))
    with frame(setting, title, back=back, picture='ui-message', hint=say('person.spoken.hint')):
        if somebody.spoken:
            text('p', say('person.spoken.last', day=day_in_words(say, somebody.spoken)), 'k-lead')
        with box('div', 'k-stack'):
            for key, ago in _AGO.items():
                _ago(setting, somebody, back, say(f'person.spoken.{key}'), ago)
        with box('div', 'k-actions'):
            unsaid(setting, somebody, back, spoken=None)


def _ago(setting: Setting, somebody: Person, back: str, words: str, ago: int) -> None:
    day = setting.today() - timedelta(days=ago)
    soft_button(words, lambda: save(setting, somebody, back, spoken=day))
