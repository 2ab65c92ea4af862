"""The agreements with one steunfiguur to print: a page for each party, with its own and those of everybody."""

from nicegui import ui

from pwa.domain.agreements import of_party, parties_on_paper
from pwa.domain.choices import Party
from pwa.domain.people import Person
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.ui.components.day import day_in_words
from pwa.ui.components.picture import picture, picture_name
from pwa.ui.components.plain import box, text
from pwa.ui.components.printing import print_button
from pwa.ui.components.reader_language import in_language, reader_language
from pwa.ui.components.words import label_of, name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages import steunfiguur
from pwa.ui.pages.steunfiguur_youth import found, only_for_a_youth, party_in_words
from pwa.ui.setting import Setting


@only_for_a_youth
def page(setting: Setting, person_id: str) -> None:
    """Draws the screen."""
    one = found(setting, person_id)
    if one is None:
        steunfiguur.page(setting)
    else:
        _draw(setting, *one)


def _draw(setting: Setting, person: Person, figure: Steunfiguur) -> None:
    say, back = setting.say, f'/steunfiguur/mens/{person.id}/afspraken'
    parties = parties_on_paper(figure.agreements)
    with frame(setting, say('agreements.sheets.title'), back=back, hint=say('agreements.sheets.hint')) as main:
        main.classes('k-main--sheets')

        @ui.refreshable
        def sheets(paper: Setting) -> None:
            for party in parties:
                _sheet(paper, person, party, figure.agreements)

        if parties:
            reader_language(setting, sheets.refresh)
        sheets(setting)
        with box('div', 'k-actions'):
            if parties:
                print_button(setting)
            else:
                text('p', say('agreements.sheets.none'), 'k-lead')


def _sheet(setting: Setting, person: Person, party: Party, agreements: tuple[Agreement, ...]) -> None:
    say, giver = setting.say, circle_of(setting).profile.name
    with in_language(box('article', 'k-card', 'k-sheet'), say):
        with box('div', 'k-soft'):
            text('p', say('agreements.all.title', name=name_of(setting, person)))
            text('p', say('read.overview.of', name=giver))
        with box('h2', 'k-subtitle', 'k-row'):
            picture(setting, picture_name(party))
            text('span', party_in_words(say, party))
        if party is Party.YOUTH:
            # "jij" on a sheet that lies on the table could be anybody
            text('p', giver, 'k-soft')
        _lines(of_party(agreements, party))
        if party is not Party.EVERYONE:
            _of_everybody(setting, of_party(agreements, Party.EVERYONE))
        text('p', say('agreements.sheets.day', day=day_in_words(say, setting.today())), 'k-soft', 'k-small')


def _of_everybody(setting: Setting, agreements: tuple[Agreement, ...]) -> None:
    if agreements:
        with box('section', 'k-section'):
            text('h3', label_of(setting.say, Party.EVERYONE), 'k-section__title')
            _lines(agreements)


def _lines(agreements: tuple[Agreement, ...]) -> None:
    with box('ul', 'k-overview__lines'):
        for agreement in agreements:
            text('li', agreement.text)
