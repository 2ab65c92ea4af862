"""Showing an overview: choosing people and fields, looking, and the code on the screen."""

from collections.abc import Iterable
from io import BytesIO

import zxingcpp
from PIL import Image

from pwa.domain.choices import Audience, Field
from tests.browser.drivers.page import Page
from tests.browser.journeys.opening import heading, wait_for
from tests.browser.journeys.words import SAY, label

CHOSEN = '[...document.querySelectorAll("[aria-checked=true]")].map((choice) => choice.innerText.split("\\n")[0])'


def choose_people(page: Page, *names: str) -> None:
    """From a screen with the tabs below it, to the question of what to show of them."""
    page.tap(SAY('frame.tab.delen'), role='link')
    wait_for(page, SAY('share.start.title'))
    page.tap(SAY('share.start.begin'))
    wait_for(page, SAY('share.people.title'))
    assert chosen(page) == [], 'nobody is chosen beforehand'
    for name in names:
        page.tap(name)
    page.until(lambda: len(chosen(page)) == len(names), 'all of them to be chosen')
    page.tap(SAY('share.people.next'))
    wait_for(page, SAY('share.fields.title'))


def choose_fields(page: Page, fields: Iterable[Field]) -> None:
    """From the question of what to show, on to what the other will see, or to why that is too much."""
    wanted = tuple(fields)
    assert chosen(page) == [], 'nothing is chosen beforehand'
    for field in wanted:
        page.tap(label(field))
    page.until(lambda: set(map(label, wanted)) <= set(chosen(page)), 'all of it to be chosen')
    page.tap(SAY('share.fields.next'))


def make_it_for(page: Page, audience: Audience) -> None:
    """Chooses, at what the other will see, whom it is for."""
    page.tap(label(audience), role='radio')
    page.until(lambda: heading(page) == preview_title(audience), 'to be told whom it is for')


def preview_title(audience: Audience) -> str:
    """What stands above what the other will see."""
    return SAY(f'share.preview.title.{audience.name.lower()}')


def show_code(page: Page) -> None:
    """From what a professional will see, past what is honest to say, to the code on the screen."""
    wait_for(page, preview_title(Audience.PROFESSIONAL))
    page.tap(SAY('share.preview.next'))
    wait_for(page, SAY('share.mind.title'))
    page.tap(SAY('share.mind.next'))
    page.tap(SAY('share.way.plain'))
    wait_for(page, SAY('share.code.title'))


def put_away(page: Page) -> None:
    """From the code back to the first screen about sharing; nothing is chosen any more."""
    page.tap(SAY('share.code.done'))
    wait_for(page, SAY('share.start.title'))


def chosen(page: Page) -> list[str]:
    """What is chosen on the screen, by its words."""
    return list(page.eval(CHOSEN))


def scan(page: Page) -> str:
    """What another phone's camera reads from the screen: a link."""
    with Image.open(BytesIO(page.browser.screenshot())) as picture:
        codes = zxingcpp.read_barcodes(picture)
    assert len(codes) == 1, f'one code on the screen, not {len(codes)}'
    return str(codes[0].text)


def payload_of(link: str) -> str:
    """What a link holds behind its #."""
    return link.partition('#')[2]
