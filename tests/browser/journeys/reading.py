"""Reading an overview: what stands on the screen, card by card."""

from dataclasses import dataclass, field
from typing import Any

from tests.browser.drivers.page import Page
from tests.browser.journeys.opening import put, wait_for, wait_until_ready
from tests.browser.journeys.words import SAY

CARDS = """[...document.querySelectorAll("main article")].map((card) => ({
  under: card.closest("section").querySelector("h2").innerText.trim(),
  name: card.querySelector("h3").innerText,
  said: [...card.querySelectorAll("p, li")].map((line) => [
    line.closest(":has(> :is(h4, h5))")?.querySelector(":scope > :is(h4, h5)").innerText.trim() ?? "",
    line.innerText.trim()]),
}))"""


@dataclass(frozen=True)
class Card:
    """A person, or a steunfiguur, as it stands on the screen.

    Attributes:
        under: the heading that the card stands under.
        name: whose card it is.
        said: heading within the card, or '' -> the lines below it.
    """

    under: str
    name: str
    said: dict[str, list[str]] = field(default_factory=dict)


def open_link(page: Page, link: str) -> None:
    """Opens what was scanned, on a phone that had the app once, and waits until it is read."""
    page.browser.go(link)
    wait_until_ready(page)
    wait_for(page, SAY('read.overview.title'))


def paste(page: Page, code: str) -> None:
    """From the screen that asks for a link or a code: pastes it and has it opened."""
    put(page, SAY('read.open.field'), code)
    page.tap(SAY('read.open.button'))


def overview(page: Page) -> str:
    """All that the overview on the screen says, without what stands around it."""
    return str(page.eval('document.querySelector("main .k-overview").innerText'))


def cards(page: Page) -> list[Card]:
    """The cards of the overview on the screen, in order."""
    return [_card(seen) for seen in page.eval(CARDS)]


def _card(seen: dict[str, Any]) -> Card:
    said: dict[str, list[str]] = {}
    for heading, line in seen['said']:
        said.setdefault(heading, []).append(line)
    return Card(seen['under'], seen['name'], said)
