"""A day in words."""

from datetime import date

from pwa.domain.birthdays import Birthday
from pwa.domain.steps import end_of_week
from pwa.texts import Texts

_NEAR = {-1: 'yesterday', 0: 'today', 1: 'tomorrow'}


def day_in_words(say: Texts, day: date) -> str:
    """The day as people say it: ``4 maart 2027``."""
    return say('read.date.day', day=day.day, month=month_in_words(say, day.month), year=day.year)


def near_day(say: Texts, day: date, today: date) -> str:
    """The day as people say it of one that is not far off: ``vandaag``, ``zondag 7 maart``; else with its year."""
    near = _NEAR.get((day - today).days)
    if near:
        return say(f'days.{near}')
    if day.year != today.year:
        return day_in_words(say, day)
    in_year = say('days.this_year', day=day.day, month=say(f'read.date.month.m{day.month}'))
    return say('days.with_weekday', weekday=say(f'days.weekday.d{day.isoweekday()}'), day=in_year)


def moment_in_words(say: Texts, day: date, today: date) -> str:
    """The moment of a step: its day, and before it the week of which that is the end, as people choose it."""
    near = near_day(say, day, today)
    weeks = {end_of_week(today): 'this_week', end_of_week(today, 1): 'next_week'}
    if day not in weeks or (day - today).days in _NEAR:
        return near
    return f'{say(f"steps.when.{weeks[day]}")} · {near}'


def month_in_words(say: Texts, month: int) -> str:
    """The name of a month, of 1 to 12: ``maart``."""
    return say(f'read.date.month.m{month}')


def birthday_in_words(say: Texts, birthday: Birthday) -> str:
    """The day without a year: ``4 maart``."""
    return say('person.birthday.words', day=birthday.day, month=month_in_words(say, birthday.month))
