"""Steunfiguur, the first screen: what it is, and whom the youth thinks of. There can be several."""

from datetime import date

from pwa.domain.choices import Stand
from pwa.domain.circle import Circle
from pwa.domain.people import Person
from pwa.domain.steunfiguur import OF_BEFORE, Steunfiguur
from pwa.ui.components.button import link, link_button, row_link
from pwa.ui.components.day import day_in_words
from pwa.ui.components.lines import picture_lines
from pwa.ui.components.person_row import person_inside
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import label_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages.steunfiguur_youth import only_for_a_youth
from pwa.ui.setting import Setting


@only_for_a_youth
def page(setting: Setting) -> None:
    """Draws the screen."""
    say, circle = setting.say, circle_of(setting)
    with frame(setting, say('steunfiguur.start.title'), tab='steunfiguur'):
        text('p', say('steunfiguur.start.lead'), 'k-lead')
        lines = (('ui-heart', 'known'), ('ui-hand-heart', 'own_choice'), ('ui-time', 'slow'))
        picture_lines(setting, [(drawing, say(f'steunfiguur.start.{line}')) for drawing, line in lines])
        sections = _sections(circle)
        for key, figures in sections.items():
            _section(setting, say(f'steunfiguur.start.{key}'), figures)
        with box('ul', 'k-list'):
            caption = say('steunfiguur.start.tips_caption')
            row_link(setting, say('steunfiguur.start.tips'), '/steunfiguur/tips', picture='ui-idea', caption=caption)
        with box('div', 'k-actions'):
            _actions(setting, sections)


Figures = list[tuple[Person, Steunfiguur]]


def _actions(setting: Setting, sections: dict[str, Figures]) -> None:
    """Once somebody said yes, what comes is an agreement; with several the rows say with whom."""
    say, mine = setting.say, sections['mine']
    if len(mine) == 1:
        link_button(setting, say('steunfiguur.start.agree'), f'/steunfiguur/mens/{mine[0][0].id}/afspraken')
    words = say('steunfiguur.start.choose_more' if mine or sections['list'] else 'steunfiguur.start.choose')
    link_button(setting, words, '/steunfiguur/kiezen', look='quiet' if mine else 'main')


_SECTIONS = {
    'mine': (Stand.YES,),
    'list': (Stand.THINKING, Stand.WANT_TO_ASK, Stand.ASKED),
    'before': OF_BEFORE,
}
"""A section by its key in content -> how it stands with who is in it. Who said no is not in sight all the time."""


def _sections(circle: Circle) -> dict[str, Figures]:
    figures = [(person, figure) for figure in circle.steunfiguren if (person := circle.person(figure.person_id))]
    return {key: [one for one in figures if one[1].stand in stands] for key, stands in _SECTIONS.items()}


def _section(setting: Setting, title: str, figures: Figures) -> None:
    if not figures:
        return
    with box('section', 'k-section'):
        text('h2', title, 'k-section__title')
        with box('ul', 'k-people'):
            for person, figure in figures:
                _row(setting, person, figure)


def _row(setting: Setting, person: Person, figure: Steunfiguur) -> None:
    with box('li'), link(setting, f'/steunfiguur/mens/{person.id}', 'k-person'):
        person_inside(setting, person, _how_it_stands(setting, figure))


def _how_it_stands(setting: Setting, figure: Steunfiguur) -> str:
    stopped = _stopped_on(figure)
    if stopped is None:
        return label_of(setting.say, figure.stand)
    return setting.say('steunfiguur.start.stopped', day=day_in_words(setting.say, stopped))


def _stopped_on(figure: Steunfiguur) -> date | None:
    if figure.stand is not Stand.STOPPED or not figure.turns:
        return None
    return figure.turns[-1].day
