"""A youth and a trainer, over six weeks and without signal; each part is put down, and taken up on another day."""

from datetime import date, timedelta
from pathlib import Path

from pwa.domain.choices import CircleKind, Party, Role, Stage, Stand
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Person
from pwa.ui.components.day import day_in_words
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, screens, steunfiguur
from tests.browser.journeys.days import today
from tests.browser.journeys.opening import open_app, phone, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY, label

MO, JOKE = 'Mo', 'Tante Joke'
YOUTH = Circle(
    Profile('Samira', CircleKind.YOUTH),
    (Person(id='mo', name=MO, role=Role.TRAINER), Person(id='joke', name=JOKE, role=Role.RELATIVE)),
)
ANSWERS = {
    Stage.WHO: ('why', 'Hij blijft na de training altijd even staan.'),
    Stage.WHAT: ('wish', 'Dat hij meegaat naar school.'),
    Stage.HOW: ('when', 'Elke dinsdag na de training.'),
    Stage.STILL_GOOD: ('good', 'Hij zegt nooit dat ik moet praten.'),
    Stage.STOPPING: ('stay', 'We zien elkaar nog bij de club.'),
}
AGREED = 'Dit blijft tussen ons.'


def test_a_trainer_from_the_first_thought_to_stopping_and_somebody_else_after(app_host: Host, tmp_path: Path) -> None:
    with phone('chromium', tmp_path / 'youth', app_host) as page:
        wait_until_kept(page)
        circle.put_on_phone(page, YOUTH)
        wait_until_kept(page)
        app_host.kill()
        start = today()
        choose_over_weeks(page)
        stop_after_six_weeks(page)
        all_of_it_is_still_there(page, start)
        think_of_somebody_else(page, start)


def choose_over_weeks(page: Page) -> None:
    """Each week one part: an answer, put down, the phone away, and taken up again."""
    on_day(page, weeks=0)
    steunfiguur.think_of(page, MO)
    for week, (stage, (question, words)) in enumerate(ANSWERS.items()):
        take_up(page, weeks=week)
        if week in STANDS:
            steunfiguur.stands(page, STANDS[week])
        steunfiguur.open_stage(page, MO, stage)
        steunfiguur.answer(page, MO, stage, question, words)
        take_up(page, weeks=week)
        steunfiguur.open_stage(page, MO, stage)
        page.see(words)
        page.tap(SAY('path.stage.finish'))
        wait_for(page, SAY('path.all.title', name=MO))
        page.see(SAY('path.all.finished'))
    take_up(page, weeks=5)
    steunfiguur.agree(page, MO, Party.YOUTH, AGREED)


STANDS = {1: Stand.WANT_TO_ASK, 2: Stand.ASKED, 3: Stand.YES}
"""In which week where it stands became another."""


def stop_after_six_weeks(page: Page) -> None:
    """Asked kindly; left once, and done after that."""
    take_up(page, weeks=6)
    for answer in ('no', 'yes'):
        page.tap(SAY('steunfiguur.person.stop', name=MO))
        wait_for(page, SAY('steunfiguur.stop.title', name=MO))
        page.tap(SAY(f'steunfiguur.stop.{answer}'))
        wait_for(page, MO if answer == 'no' else SAY('steunfiguur.start.title'))
    page.see(SAY('steunfiguur.start.before'))


def all_of_it_is_still_there(page: Page, start: date) -> None:
    """How it went, in words; the agreement; what was written in each part."""
    take_up(page, weeks=7)
    turns = {0: Stand.THINKING, **STANDS, 6: Stand.STOPPED}
    for week, stand in turns.items():
        day = day_in_words(SAY, start + timedelta(weeks=week))
        word = SAY(f'steunfiguur.person.since_word.{stand.name.lower()}')
        page.see(SAY('steunfiguur.person.since', day=day, word=word))
    screens.go(page, '/steunfiguur/mens/mo/afspraken')
    page.see(AGREED)
    for stage, (_, words) in ANSWERS.items():
        screens.go(page, f'/steunfiguur/mens/mo/pad/{stage.value}')
        page.see(words)


def think_of_somebody_else(page: Page, start: date) -> None:
    """Beside who was there before."""
    screens.go(page, '/meer')
    steunfiguur.think_of(page, JOKE)
    screens.go(page, '/steunfiguur')
    page.see(SAY('steunfiguur.start.stopped', day=day_in_words(SAY, start + timedelta(weeks=6))))
    page.see(label(Stand.THINKING))


def take_up(page: Page, *, weeks: int) -> None:
    """The app is opened again, so many weeks after the beginning, where it stands with the trainer."""
    open_app(page)
    on_day(page, weeks=weeks)
    steunfiguur.open_from_start(page, MO)


def on_day(page: Page, *, weeks: int) -> None:
    """From now on it is so many weeks later for the app: its clock is that of the worker in which Python runs."""
    assert isinstance(page.browser, Chromium)
    (worker,) = page.browser.page.workers
    worker.evaluate(
        '(shift) => { const now = (self.unshifted ??= Date.now); Date.now = () => now() + shift; }',
        timedelta(weeks=weeks) / timedelta(milliseconds=1),
    )
