"""The small reader: what a link holds can be read before Python is there, and Python's page then takes its place."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pwa import texts
from pwa.domain.about_me import AboutLine
from pwa.domain.choices import (
    Audience,
    CircleKind,
    Contact,
    Domain,
    Involvement,
    Item,
    Knows,
    Party,
    Phase,
    Ring,
    Role,
    Stand,
    Topic,
)
from pwa.domain.overview import Overview, ShownPerson, ShownStep, ShownSteunfiguur
from pwa.domain.steunfiguur import Agreement
from pwa.hosts.build.python_site import ROOT
from pwa.sharing import codec
from pwa.sharing.errors import ShareFault
from tests.bench.small_reader import weights_to_read
from tests.browser import host
from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.journeys.checks import chromium, found_by_axe, small_targets, sticking_out
from tests.browser.journeys.opening import address, heading, open_app, see_address, wait_until_kept, wait_until_ready
from tests.browser.journeys.words import SAY
from tests.browser.test_journey_reading import BAD, CODE, GOOD

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

MOST = 300_000
"""Bytes as a host sends them, of all that reading takes."""

STANDS = 'document.documentElement.classList.contains("k-reading")'
DRAWN = """((drawn) => {{
  drawn.querySelectorAll("section:has(.k-map)").forEach((map) => map.remove());
  return drawn.innerHTML;
}})(document.querySelector("{} .k-reader").cloneNode(true))"""
TOPS = """[...document.querySelectorAll("{} :is(h2, h3, h4, p, li)")]
  .filter((part) => part.checkVisibility() && !part.closest("section:has(.k-map)"))
  .map((part) => Math.round(part.getBoundingClientRect().top))"""
OVERVIEW, BESIDE = TOPS.format('.k-overview'), TOPS.format('.k-reader__beside')
IN_SIGHT = '(({{ top }}) => top > 0 && top < innerHeight / 3)(document.querySelector("{}").getBoundingClientRect())'
WITH_FOCUS = 'document.activeElement.matches({!r})'
FETCHED = 'performance.getEntriesByType("resource").map(({name}) => name.split("/").pop().split(".")[0])'
STORED = '({...localStorage, ...sessionStorage, ...history.state})'

BOXES = (frozenset(list(Item)[:10]), frozenset(list(Item)[10:]), frozenset[Item]())


def _person(at: int, role: Role) -> ShownPerson:
    """One of as many people as there are roles: each choice there is, in turn, or none."""
    return ShownPerson(
        name=f'<b>Mens {at}</b>',
        role=None if at % 7 == 0 else role,
        own_role='{name}' if at % 3 == 0 else '',
        ring=(*Ring, None)[at % 6],
        domain=(None, *Domain)[at % 12],
        contact=(*Contact, None)[at % 6],
        knows=(*Knows, None)[at % 4],
        giving=BOXES[at % 3],
        getting=BOXES[(at + 1) % 3],
        giving_text='$& geeft' if at % 5 == 0 else '',
        getting_text='krijgt "dit"' if at % 4 == 0 else '',
        why='Zomaar &amp; altijd' if at % 6 == 0 else '',
        strengthen=at % 2 == 0,
        involvement=frozenset(Involvement) if at % 5 == 0 else frozenset(),
    )


AGREED = tuple(Agreement(party, f'Afspraak van {party.name}') for party in Party)
FULL = Overview(
    day=screens.TODAY,
    giver='Noor <i>',
    kind=CircleKind.YOUTH,
    people=(*(_person(at, role) for at, role in enumerate(Role)), ShownPerson('Ömer')),
    steunfiguren=tuple(
        ShownSteunfiguur(at, stand, AGREED[2 * at :]) for at, stand in enumerate((None, *list(Stand)[:2]))
    ),
    steps=tuple(
        ShownStep(f'Stap {at}', at or None, screens.TODAY, phase, at > 1) for at, phase in enumerate((None, *Phase))
    ),
    good_news=('Ik heb een bijbaan', 'Nog iets'),
    wishes=('Een kamer voor mezelf',),
    about=tuple(AboutLine(topic, f'Over {topic.name}') for topic in Topic),
    expires=screens.TODAY + timedelta(days=14),
)
OTHER = replace(
    FULL,
    kind=CircleKind.PARENT,
    people=tuple(replace(person, ring=None) for person in FULL.people[:4]),
    steunfiguren=tuple(ShownSteunfiguur(at, stand) for at, stand in enumerate(list(Stand)[2:5])),
    steps=(),
    expires=None,
)
LAST = Overview(screens.TODAY, 'Bo', people=(ShownPerson('An'),), steunfiguren=(ShownSteunfiguur(0, Stand.STOPPED),))
SHORT = Overview(screens.TODAY, 'Bo')
FOR_STEUNFIGUUR, FOR_FAMILY = replace(FULL, audience=Audience.STEUNFIGUUR), replace(OTHER, audience=Audience.FAMILY)


@pytest.fixture
def let_python_come(page: Page) -> Callable[[], None]:
    """Python is held back until this is called."""
    held: list[Any] = []
    chromium(page).page.context.route('**/snapshot.*', lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks what it is given

    def let_come() -> None:
        page.until(lambda: held, 'Python to be asked for')
        held.pop().continue_()

    return let_come


def test_an_overview_is_read_before_python_is_there(stalled: Page) -> None:
    stalled.open(f'/#{codec.encode(FULL)}')
    for words in (
        'read.overview.title',
        'read.overview.unchecked',
        'read.professional_questions.know',
        'shell.starting',
    ):
        stalled.see(SAY(words))
    stalled.see(SAY('read.overview.of', name=FULL.giver))
    stalled.see(FULL.good_news[0])
    see_address(stalled, '/')
    assert not {'KR1', 'Noor', 'bijbaan'} & set(re.findall(r'KR1|\w+', str(stalled.eval(STORED))))
    assert heading(stalled) == SAY('read.overview.title')
    assert found_by_axe(stalled) == []
    assert small_targets(stalled) == []
    assert sticking_out(stalled) == {}


def test_a_way_leads_to_each_part_before_python_is_there(stalled: Page) -> None:
    stalled.open(f'/#{codec.encode(FULL)}')
    stalled.tap(SAY('read.overview.steps'), role='button')
    stalled.until(lambda: stalled.eval('document.activeElement.innerText') == SAY('read.overview.steps'), 'the steps')
    stalled.until(lambda: stalled.eval(IN_SIGHT.format('h2:focus')), 'them to be in sight')
    see_address(stalled, '/')


def test_quick_exit_leads_away_from_it(stalled: Page) -> None:
    stalled.open(f'/#{CODE}')
    stalled.see('Hij luistert')
    stalled.tap(SAY('shell.exit'), role='button')
    stalled.see(SAY('shell.decoy.title'))
    stalled.back()
    stalled.until(lambda: address(stalled) != '/', 'no way back to what was read')
    stalled.not_see('Hij luistert')


@pytest.mark.parametrize(
    'overview',
    [FULL, OTHER, LAST, SHORT, FOR_STEUNFIGUUR, FOR_FAMILY],
    ids=['full', 'other', 'last', 'short', 'steunfiguur', 'family'],
)
def test_pythons_page_says_the_same_in_the_same_place(
    page: Page, let_python_come: Callable[[], None], overview: Overview
) -> None:
    page.open(f'/#{codec.encode(overview)}')
    page.until(lambda: page.eval(STANDS), 'the small reader')
    page.eval('(scrollTo(0, 400), true)')
    page.until(lambda: page.eval('document.fonts.status') == 'loaded', 'the font')
    small, tops = page.eval(DRAWN.format('#kring-reader')), page.eval(OVERVIEW)
    let_python_come()
    page.until(lambda: not page.eval(STANDS), "Python's page")
    assert page.eval(OVERVIEW) == tops
    assert page.eval('scrollY') == 400
    assert page.eval(WITH_FOCUS.format('body'))
    assert bare(page.eval(DRAWN.format('#app'))) == bare(small)
    see_address(page, '/lezen/overzicht')
    page.see(SAY('read.overview.close'))


def test_what_stands_below_the_map_stays_where_it_is_read(page: Page, let_python_come: Callable[[], None]) -> None:
    page.open(f'/#{codec.encode(FULL)}')
    page.until(lambda: page.eval(STANDS), 'the small reader')
    page.until(lambda: page.eval('document.fonts.status') == 'loaded', 'the font')
    page.eval('(document.querySelector(".k-reader__beside").scrollIntoView(), true)')
    down, tops = page.eval('scrollY'), page.eval(BESIDE)
    let_python_come()
    page.until(lambda: not page.eval(STANDS), "Python's page")
    assert page.eval('scrollY') > down
    assert page.eval(BESIDE) == pytest.approx(tops, abs=1)


def test_it_speaks_the_language_of_the_phone(page: Page, let_python_come: Callable[[], None]) -> None:
    arabic = texts.load(ROOT / 'content', 'ar')
    chromium(page).page.add_init_script("Object.defineProperty(navigator, 'languages', { value: ['ar'] })")
    page.open(f'/#{codec.encode(OTHER)}')
    page.see(arabic('read.overview.title'))
    assert page.eval('getComputedStyle(document.querySelector("#kring-reader main")).direction') == 'rtl'
    assert found_by_axe(page) == []
    small = page.eval(DRAWN.format('#kring-reader'))
    let_python_come()
    page.until(lambda: not page.eval(STANDS), "Python's page")
    assert bare(page.eval(DRAWN.format('#app'))) == bare(small)


def bare(html: str) -> str:
    """What is drawn, without what NiceGUI adds to it; the link to where only Python can is not there before."""
    html = re.sub(r'<!--.*?-->| (?:id|style|href="/voor-hulpverleners")(?:="[^"]*")?', '', html)
    return re.sub(r'<(a|span) class="k-link">(.*?)</\1>(?=</section>)', r'<a>\2</a>', html)


def test_who_had_not_begun_to_read_is_at_the_heading(page: Page, let_python_come: Callable[[], None]) -> None:
    page.open(f'/#{CODE}')
    page.until(
        lambda: page.eval(WITH_FOCUS.format('#kring-reader h1')), 'the heading of the small reader to have the focus'
    )
    let_python_come()
    page.until(lambda: not page.eval(STANDS), "Python's page")
    assert page.eval(WITH_FOCUS.format('#app h1'))


@pytest.mark.parametrize('fault', [fault for fault in BAD if fault is not ShareFault.KEY])
def test_a_wrong_link_says_why(stalled: Page, fault: ShareFault) -> None:
    stalled.open(f'/#{BAD[fault]}')
    stalled.see(SAY('read.open.fault_code', code=fault))
    key = fault.removeprefix('KR-').replace('-', '_').lower()
    alert = stalled.eval('document.querySelector("#kring-reader [role=alert]").innerText')
    assert SAY(f'sharing_errors.{key}') in alert
    assert heading(stalled) == SAY('read.open.title')


def test_pythons_page_takes_the_place_of_what_is_wrong(page: Page, let_python_come: Callable[[], None]) -> None:
    page.open(f'/#{BAD[ShareFault.EXPIRED]}')
    page.see(SAY('sharing_errors.verlopen'))
    let_python_come()
    page.see(SAY('read.open.not_kept'))
    page.see(SAY('sharing_errors.verlopen'))
    assert not page.eval(STANDS)


def test_what_only_python_can_read_waits_for_it(stalled: Page) -> None:
    stalled.open(f'/#{BAD[ShareFault.KEY]}')
    stalled.until(
        lambda: stalled.eval('document.getElementById("kring-progress").value > 0'), 'Python to be on its way'
    )
    assert not stalled.eval(STANDS)
    stalled.see(SAY('shell.promise'))


def test_another_link_takes_the_place_of_the_first(stalled: Page) -> None:
    stalled.open(f'/#{CODE}')
    stalled.see('Hij luistert')
    stalled.eval(f'(location.hash = {codec.encode(replace(GOOD, giver="Ilse"))!r}, true)')
    stalled.see(SAY('read.overview.of', name='Ilse'))
    see_address(stalled, '/')
    stalled.eval(f'(location.hash = {BAD[ShareFault.KEY]!r}, true)')
    stalled.not_see('Hij luistert')
    stalled.see(SAY('shell.starting'))


def test_it_still_stands_where_python_does_not_come(page: Page) -> None:
    chromium(page).page.context.route('**/snapshot.*', lambda route: route.abort())
    page.open(f'/#{CODE}')
    page.see(SAY('shell.failed'))
    page.see('Hij luistert')
    page.not_see(SAY('shell.starting'))
    assert found_by_axe(page) == []


def test_it_still_stands_in_a_browser_that_is_too_old_for_python(page: Page) -> None:
    chromium(page).page.add_init_script('delete window.structuredClone')
    page.open(f'/#{CODE}')
    page.see('Hij luistert')
    page.see(SAY('shell.old'))
    page.not_see(SAY('shell.starting'))


def test_python_comes_where_the_small_reader_does_not(page: Page) -> None:
    chromium(page).page.context.route('**/reader*', lambda route: route.abort())
    page.open(f'/#{CODE}')
    wait_until_ready(page)
    page.see('Hij luistert')


def test_python_does_not_wait_for_ever_for_the_small_reader(page: Page) -> None:
    held: list[Any] = []
    chromium(page).page.context.route('**/reader-nl.*', lambda route: held.append(route))  # noqa: PLW0108 - as above
    page.open(f'/#{CODE}')
    wait_until_ready(page)
    page.see('Hij luistert')
    held.pop().continue_()
    page.until(lambda: 'reader-nl' in page.eval(FETCHED), 'the small reader')
    page.see(SAY('read.overview.close'))
    assert not page.eval(STANDS)
    assert len(chromium(page).page.workers) == 1


def test_it_is_fetched_only_for_a_link_and_kept_with_the_rest(page: Page, app_host: host.Host) -> None:
    open_app(page)
    assert 'reader' not in page.eval(FETCHED)
    wait_until_kept(page)
    with app_host.away():
        page.open('/lijst.html')
        page.open(f'/#{CODE}')
        page.see('Hij luistert')
        assert page.eval('performance.getEntriesByName("kring:readable").length') == 1


def test_all_that_reading_takes_is_little(dist: Path, kind: str) -> None:  # noqa: ARG001 - as of the whole file
    assert sum(weight.sent for weight in weights_to_read(dist)) < MOST
