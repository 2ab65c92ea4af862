"""A steunfiguur: whom the youth thinks of, where it stands, what is agreed, the path over weeks."""

import json

from pwa.domain.choices import Party, Stage, Stand
from pwa.ui.pages.steunfiguur_youth import party_in_words
from tests.browser.drivers.page import Page
from tests.browser.journeys.opening import wait_for
from tests.browser.journeys.words import SAY, label


def think_of(page: Page, name: str) -> None:
    """From a screen with the tabs below it, to where it stands with this person."""
    page.tap(SAY('frame.tab.steunfiguur'), role='link')
    wait_for(page, SAY('steunfiguur.start.title'))
    chosen = page.eval(f'document.body.innerText.includes({json.dumps(SAY("steunfiguur.start.choose_more"))})')
    page.tap(SAY('steunfiguur.start.choose_more' if chosen else 'steunfiguur.start.choose'))
    wait_for(page, SAY('steunfiguur.choose.title'))
    page.tap(name)
    wait_for(page, name)


def stands(page: Page, stand: Stand) -> None:
    """Says where it stands; reads the warm word that belongs to it."""
    page.tap(label(stand))
    page.see(SAY(f'steunfiguur.person.warm.{stand.name.lower()}'))


def agree(page: Page, name: str, party: Party, words: str) -> None:
    """From where it stands: writes down an agreement of one party, and is back there."""
    page.tap(SAY('steunfiguur.person.agreements'))
    wait_for(page, SAY('agreements.all.title', name=name))
    page.tap(party_in_words(SAY, party))
    wait_for(page, SAY(f'agreements.{party.name.lower()}.question'))
    page.type(SAY('agreements.party.field'), words)
    page.tap(SAY('agreements.party.save'))
    page.see(SAY('agreements.party.saved'))
    for title in (SAY('agreements.all.title', name=name), name):
        page.tap(SAY('frame.back'), role='link')
        wait_for(page, title)


def open_from_start(page: Page, name: str) -> None:
    """From a screen with the tabs below it, to where it stands with somebody who was chosen before."""
    page.tap(SAY('frame.tab.steunfiguur'), role='link')
    wait_for(page, SAY('steunfiguur.start.title'))
    page.tap(name)
    wait_for(page, name)


def open_stage(page: Page, name: str, stage: Stage) -> None:
    """From where it stands: to a part of the path."""
    page.tap(SAY('path.all.title', name=name))
    wait_for(page, SAY('path.all.title', name=name))
    page.tap(label(stage))
    wait_for(page, label(stage))


def answer(page: Page, name: str, stage: Stage, question: str, words: str) -> None:
    """From a part of the path: writes down an answer and puts the path down."""
    title = SAY(f'path.{stage.name.lower()}.{question}.text', name=name)
    page.tap(title)
    wait_for(page, title)
    page.type(SAY('path.question.field'), words)
    page.tap(SAY('path.question.later'))
    wait_for(page, SAY('path.all.title', name=name))
