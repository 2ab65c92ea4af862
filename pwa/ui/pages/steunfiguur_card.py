"""The card for a steunfiguur: one page about what the role is and is not, to show, to print or to send."""

from dataclasses import dataclass
from functools import partial

from nicegui import ui

from pwa.domain.agreements import of_party
from pwa.domain.choices import Party, Stage, Stand
from pwa.domain.people import Person
from pwa.domain.steunfiguur import Steunfiguur, answer_to
from pwa.texts import Texts
from pwa.ui.components.handing import hand_buttons, words_to_hand
from pwa.ui.components.plain import box, text
from pwa.ui.components.printing import print_button
from pwa.ui.components.reader_language import in_language, reader_language
from pwa.ui.components.tick import tick
from pwa.ui.components.whole_name import say_whole_name
from pwa.ui.components.words import label_of, name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages import steunfiguur
from pwa.ui.pages.steunfiguur_stage import questions_of
from pwa.ui.pages.steunfiguur_youth import found, only_for_a_youth
from pwa.ui.setting import Setting

ROLE = {
    'does': ('beside', 'speaks', 'along'),
    'does_not': ('solve', 'replace', 'learn', 'always'),
    'good': ('no', 'between', 'danger', 'alone'),
}
"""Part of the card -> its lines, for every steunfiguur the same."""

_OPENINGS = {
    False: ('steunfiguur_card.heading', 'steunfiguur_card.lead'),
    True: ('steunfiguur_card.heading_yes', 'steunfiguur_card.lead_yes'),
}
"""Whether they said yes -> what the card begins with: it asks, or says that they stand there."""

_ANSWERS_OF = (Stage.WHAT, Stage.HOW)


@dataclass(frozen=True)
class Part:
    """A part of the card: what it is about, and its lines."""

    title: str
    lines: tuple[str, ...]


def role_parts(say: Texts, giver: str) -> list[Part]:
    """What the role is and is not; ``giver`` is who wants somebody beside them."""
    return [
        Part(
            say(f'steunfiguur_card.{part}.title'),
            tuple(say(f'steunfiguur_card.{part}.{line}', giver=giver) for line in lines),
        )
        for part, lines in ROLE.items()
    ]


def draw_part(part: Part) -> None:
    """Draws a part below a heading of the card."""
    with box('section', 'k-section'):
        text('h3', part.title, 'k-section__title')
        with box('ul', 'k-overview__lines'):
            for line in part.lines:
                text('li', line)


@only_for_a_youth
def page(setting: Setting, person_id: str) -> None:
    """Draws the screen."""
    one = found(setting, person_id)
    if one is None:
        steunfiguur.page(setting)
    else:
        _Card(setting, *one).draw()


class _Card:
    """The page, with what is on the card now; own words are on it only when they are asked for.

    ``_say`` has the words of the page, ``_paper`` those of the card.
    """

    def __init__(self, setting: Setting, person: Person, figure: Steunfiguur) -> None:
        self._setting, self._say = setting, setting.say
        self._paper = setting
        self._person, self._figure = person, figure
        self._name = name_of(setting, person)
        self._giver = circle_of(setting).profile.name
        self._own = {'answers': False, 'agreements': False}

    def draw(self) -> None:
        """Draws it."""
        title, hint = self._say('steunfiguur_card.title', name=self._name), self._say('steunfiguur_card.hint')
        back = f'/steunfiguur/mens/{self._person.id}'
        with frame(self._setting, title, back=back, picture='ui-card', hint=hint) as main:
            main.classes('k-main--sheets')
            self._choices()
            reader_language(self._setting, self._write_in)
            with words_to_hand():
                self._sheet()
            say_whole_name(self._setting, self._say('steunfiguur_card.whole_name'))
            with box('div', 'k-actions'):
                print_button(self._setting)
                hand_buttons(self._setting)

    def _choices(self) -> None:
        offered = [key for key in self._own if self._own_parts(key)]
        if not offered:
            return
        with box('section', 'k-section', 'k-no-print'):
            text('h2', self._say('steunfiguur_card.with'), 'k-section__title')
            with box('div', 'k-choices', 'k-choices--many'):
                for key in offered:
                    tick(self._say(f'steunfiguur_card.with_{key}'), partial(self._put_on, key))

    def _put_on(self, key: str, on: bool) -> None:  # noqa: FBT001 - as a tick tells it
        self._own[key] = on
        self._sheet.refresh()

    def _write_in(self, paper: Setting) -> None:
        self._paper = paper
        self._sheet.refresh()

    @ui.refreshable_method
    def _sheet(self) -> None:
        say = self._paper.say
        with in_language(box('article', 'k-card', 'k-sheet'), say):
            heading, lead = _OPENINGS[self._figure.stand is Stand.YES]
            text('h2', say(heading, name=self._person.name, giver=self._giver), 'k-subtitle')
            text('p', say(lead, giver=self._giver), 'k-lead')
            for part in self._parts():
                draw_part(part)

    def _parts(self) -> list[Part]:
        own = [part for key, on in self._own.items() if on for part in self._own_parts(key)]
        return [*role_parts(self._paper.say, self._giver), *own]

    def _own_parts(self, key: str) -> list[Part]:
        if key == 'answers':
            lines = tuple(self._answers())
            return [Part(self._paper.say('steunfiguur_card.answers', giver=self._giver), lines)] if lines else []
        return self._agreed()

    def _agreed(self) -> list[Part]:
        agreed = {party: of_party(self._figure.agreements, party) for party in Party}
        return [
            Part(self._agreed_title(party), tuple(one.text for one in agreements))
            for party, agreements in agreed.items()
            if agreements
        ]

    def _agreed_title(self, party: Party) -> str:
        who = self._giver if party is Party.YOUTH else label_of(self._paper.say, party)
        return self._paper.say('steunfiguur_card.agreements', name=who)

    def _answers(self) -> list[str]:
        answers = (
            answer_to(self._figure, stage, key) for stage in _ANSWERS_OF for key in questions_of(self._paper, stage)
        )
        return [answer for answer in answers if answer]
