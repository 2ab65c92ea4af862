"""Where it stands with one person as steunfiguur, with a warm word at every answer, "nee" too."""

from nicegui import ui

from pwa.domain.choices import Stand
from pwa.domain.people import Person
from pwa.domain.steunfiguur import OF_BEFORE, Steunfiguur, with_stand
from pwa.ui.components.button import link_button, quiet_button, row_link
from pwa.ui.components.choice import choose_one
from pwa.ui.components.day import day_in_words
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import name_of
from pwa.ui.frame import frame
from pwa.ui.going import draw_anew, go_on
from pwa.ui.pages import asking, steunfiguur
from pwa.ui.pages.steunfiguur_youth import found, only_for_a_youth
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting

_TO_CHOOSE = tuple(stand for stand in Stand if stand is not Stand.STOPPED)
"""Stopping has a page of its own."""

_TO_STOP_WITH = (Stand.ASKED, Stand.YES)
"""Who knows of it, and has not said no."""


@only_for_a_youth
def page(setting: Setting, person_id: str) -> None:
    """Draws the screen."""
    one = found(setting, person_id)
    if one is None:
        steunfiguur.page(setting)
    elif one[1].stand is Stand.STOPPED:
        _stopped(setting, *one)
    else:
        _GoingOn(setting, *one).draw()


class _GoingOn:
    """The page with how it stands now; what can be done from there follows the answer."""

    def __init__(self, setting: Setting, person: Person, figure: Steunfiguur) -> None:
        self._setting, self._say = setting, setting.say
        self._person, self._figure = person, figure
        self._name = name_of(setting, person)

    def draw(self) -> None:
        """Draws it."""
        with frame(self._setting, self._name, back='/steunfiguur', hint=self._say('steunfiguur.person.stand')):
            self._stands()
            # below the choices: its length differs, and nothing may move under a finger
            with box('div') as words:
                words.props['aria-live'] = 'polite'
                self._warm()
            self._rest()

    async def _choose(self, stand: Stand) -> None:
        changed = with_stand(self._figure, stand, self._setting.today())
        change = self._setting.repository.save_steunfiguur(changed)
        if await is_kept(self._setting, change, said=self._say('frame.saved')):
            self._figure = changed
            self._warm.refresh()
            self._rest.refresh()
        else:
            self._stands.refresh()

    @ui.refreshable_method
    def _stands(self) -> None:
        name = self._say('steunfiguur.person.stand')
        choose_one(self._setting, _TO_CHOOSE, self._figure.stand, self._choose, name=name)

    @ui.refreshable_method
    def _warm(self) -> None:
        warm = self._say(f'steunfiguur.person.warm.{self._figure.stand.name.lower()}')
        note(self._setting, 'ui-heart', warm, look='care')

    @ui.refreshable_method
    def _rest(self) -> None:
        if self._figure.stand is Stand.WANT_TO_ASK:
            _asking(self._setting)
        _rows(self._setting, self._person, self._figure)
        _history(self._setting, self._figure)
        with box('div', 'k-actions'):
            self._ending()

    def _ending(self) -> None:
        """Where nothing was asked, or the answer is no, there is nothing to stop with: that leads to choosing."""
        key = 'stop' if self._figure.stand is Stand.YES else 'other'
        stops = self._figure.stand in _TO_STOP_WITH
        path = f'/steunfiguur/mens/{self._person.id}/stoppen' if stops else '/steunfiguur/kiezen'
        link_button(self._setting, self._say(f'steunfiguur.person.{key}', name=self._name), path, look='quiet')


def _stopped(setting: Setting, person: Person, figure: Steunfiguur) -> None:
    say, name = setting.say, name_of(setting, person)
    with frame(setting, name, back='/steunfiguur', hint=say('steunfiguur.person.warm.stopped')):
        _history(setting, figure)
        _rows(setting, person, figure)
        with box('div', 'k-actions'):
            quiet_button(say('steunfiguur.person.again'), lambda: _again(setting, person, figure))
            quiet_button(say('steunfiguur.person.remove'), lambda: _remove(setting, person))
            text('p', say('steunfiguur.person.remove_why', name=name), 'k-soft', 'k-small')


def _rows(setting: Setting, person: Person, figure: Steunfiguur) -> None:
    say, path, name = setting.say, f'/steunfiguur/mens/{person.id}', name_of(setting, person)
    rows = [
        ('/pad', 'ui-steps', say('path.all.title', name=name), say('path.all.row_caption')),
        ('/afspraken', 'ui-agreement', say('steunfiguur.person.agreements'), say('path.link.agreements_caption')),
    ]
    if figure.stand not in OF_BEFORE:
        rows.append(('/kaart', 'ui-card', say('path.link.card', name=name), say('path.link.card_caption')))
    with box('ul', 'k-list'):
        for end, drawing, words, caption in rows:
            row_link(setting, words, path + end, picture=drawing, caption=caption)


def _asking(setting: Setting) -> None:
    say = setting.say
    with box('section', 'k-section'):
        text('h2', say('steunfiguur.person.asking'), 'k-section__title')
        for key in say.keys_under('steunfiguur.person.ask'):
            with box('blockquote', 'k-quote'):
                text('p', say(f'steunfiguur.person.ask.{key}'))
        with box('ul', 'k-list'):
            words, caption = say('steunfiguur.person.ask_more'), say('steunfiguur.person.ask_more_caption')
            row_link(setting, words, asking.START, picture='ui-ask', caption=caption)


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
