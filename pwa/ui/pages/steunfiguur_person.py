"""Where it stands with one person as steunfiguur, with a warm word at every answer, "nee" too."""

from nicegui import ui

from pwa.domain.choices import Stand
from pwa.domain.people import Person
from pwa.domain.steunfiguur import Steunfiguur, with_stand
from pwa.ui.components.button import link_button, main_button, quiet_button, row_link
from pwa.ui.components.choice import choose_one
from pwa.ui.components.day import day_in_words
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import name_of
from pwa.ui.frame import frame
from pwa.ui.going import draw_anew, go_on
from pwa.ui.pages import steunfiguur
from pwa.ui.pages.steunfiguur_youth import asking_path, found, only_for_a_youth
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting

_TO_CHOOSE = tuple(stand for stand in Stand if stand is not Stand.STOPPED)
"""Stopping has a page of its own."""


@only_for_a_youth
def page(setting: Setting, person_id: str) -> None:
    """Draws the screen."""
    one = found(setting, person_id)
    if one is None:
        steunfiguur.page(setting)
    elif one[1].stand is Stand.STOPPED:
        _stopped(setting, *one)
    else:
        _going_on(setting, *one)


def _going_on(setting: Setting, person: Person, figure: Steunfiguur) -> None:
    say, name = setting.say, name_of(setting, person)
    with frame(setting, name, back='/steunfiguur', hint=say('steunfiguur.person.stand')):
        _stand(setting, figure)
        _rows(setting, person)
        _history(setting, figure)
        with box('div', 'k-actions'):
            _ending(setting, person, figure)


def _ending(setting: Setting, person: Person, figure: Steunfiguur) -> None:
    """Before somebody said yes there is nothing to stop with; the page that it leads to is the same."""
    words = 'stop' if figure.stand is Stand.YES else 'other'
    path = f'/steunfiguur/mens/{person.id}/stoppen'
    link_button(setting, setting.say(f'steunfiguur.person.{words}', name=name_of(setting, person)), path, look='quiet')


def _stopped(setting: Setting, person: Person, figure: Steunfiguur) -> None:
    say, name = setting.say, name_of(setting, person)
    with frame(setting, name, back='/steunfiguur', hint=say('steunfiguur.person.warm.stopped')):
        _history(setting, figure)
        _rows(setting, person)
        with box('div', 'k-actions'):
            main_button(say('steunfiguur.person.again'), lambda: _again(setting, person, figure))
            quiet_button(say('steunfiguur.person.remove'), lambda: _remove(setting, person))
            text('p', say('steunfiguur.person.remove_why', name=name), 'k-soft', 'k-small')


def _rows(setting: Setting, person: Person) -> None:
    say, path, name = setting.say, f'/steunfiguur/mens/{person.id}', name_of(setting, person)
    rows = (
        ('/pad', 'ui-steps', say('path.all.title', name=name), say('path.all.row_caption')),
        ('/afspraken', 'ui-agreement', say('steunfiguur.person.agreements'), say('path.link.agreements_caption')),
        ('/kaart', 'ui-card', say('path.link.card', name=name), say('path.link.card_caption')),
    )
    with box('ul', 'k-list'):
        for end, drawing, words, caption in rows:
            row_link(setting, words, path + end, picture=drawing, caption=caption)


def _stand(setting: Setting, figure: Steunfiguur) -> None:
    say, repository = setting.say, setting.repository

    async def choose(stand: Stand) -> None:
        nonlocal figure
        changed = with_stand(figure, stand, setting.today())
        if await is_kept(setting, repository.save_steunfiguur(changed), said=say('frame.saved')):
            figure = changed
            warm.refresh()
            asking.refresh()
        else:
            stands.refresh()

    @ui.refreshable
    def stands() -> None:
        choose_one(setting, _TO_CHOOSE, figure.stand, choose, name=say('steunfiguur.person.stand'))

    @ui.refreshable
    def warm() -> None:
        note(setting, 'ui-heart', say(f'steunfiguur.person.warm.{figure.stand.name.lower()}'), look='care')

    @ui.refreshable
    def asking() -> None:
        if figure.stand is Stand.WANT_TO_ASK:
            _asking(setting, figure)

    stands()
    # below the choices: its length differs, and nothing may move under a finger
    with box('div') as words:
        words.props['aria-live'] = 'polite'
        warm()
    asking()


def _asking(setting: Setting, figure: Steunfiguur) -> None:
    say = setting.say
    with box('section', 'k-section'):
        text('h2', say('steunfiguur.person.asking'), 'k-section__title')
        for key in say.keys_under('steunfiguur.person.ask'):
            with box('blockquote', 'k-quote'):
                text('p', say(f'steunfiguur.person.ask.{key}'))
        with box('ul', 'k-list'):
            path, caption = asking_path(figure.person_id), say('steunfiguur.person.ask_more_caption')
            row_link(setting, say('steunfiguur.person.ask_more'), path, picture='ui-ask', caption=caption)


def _history(setting: Setting, figure: Steunfiguur) -> None:
    """How it stood and since when, the newest first; one day alone is no history."""
    say = setting.say
    if len(figure.turns) <= 1:
        return
    with box('section', 'k-section'):
        text('h2', say('steunfiguur.person.history'), 'k-section__title')
        with box('ul', 'k-overview__lines'):
            for turn in reversed(figure.turns):
                word = say(f'steunfiguur.person.since_word.{turn.stand.name.lower()}')
                text('li', say('steunfiguur.person.since', day=day_in_words(say, turn.day), word=word))


async def _again(setting: Setting, person: Person, figure: Steunfiguur) -> None:
    change = setting.repository.save_steunfiguur(with_stand(figure, Stand.THINKING, setting.today()))
    said = setting.say('steunfiguur.person.again_said', name=name_of(setting, person))
    if await is_kept(setting, change, said=said):
        await draw_anew()


async def _remove(setting: Setting, person: Person) -> None:
    change = setting.repository.remove_steunfiguur(person.id)
    if await is_kept(setting, change, said=setting.say('steunfiguur.person.removed', name=name_of(setting, person))):
        go_on(setting, '/steunfiguur')
