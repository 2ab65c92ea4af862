"""The app in every language that it has: chosen on the phone without signal, and nothing of a screen sticks out."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pwa import texts
from pwa.domain.choices import CircleKind
from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import codec
from pwa.texts import Texts
from pwa.ui.components.words import label_of
from tests.browser import host
from tests.browser.drivers.kinds import running
from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.journeys.checks import chromium, found_by_axe, small_targets, sticking_out
from tests.browser.journeys.opening import open_app, reload_app, see_address, wait_until_kept
from tests.browser.journeys.words import SAY
from tests.browser.vault_steps import CODE, wait_for
from tests.languages import CONTENT
from tests.ui.routes import CIRCLE, PATHS
from tests.ui.stage import record_of

OTHERS = [language.tag for language in texts.languages(CONTENT) if language.tag != texts.DEFAULT_LANGUAGE]
ARABIC = texts.load(CONTENT, 'ar')
ROOT = '[document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.body).direction]'
OWN_LANGUAGES = 'Object.defineProperty(navigator, "languages", { get: () => ["ar-SY", "nl-NL"] })'

HELP_OPEN = 'document.getElementById("kring-help").open'
SHOWN = codec.encode(Overview(screens.TODAY, 'Marie', people=(ShownPerson('Ferdinand'),)))

in_chromium = pytest.mark.parametrize('kind', ['chromium'])


def choose(page: Page, say: Texts) -> None:
    """From the first screen of all to the same in another language."""
    page.tap(SAY('language.name'), role='link')
    wait_for(page, SAY('languages.title'))
    page.tap(say('language.name'))
    wait_for(page, say('welcome.what.title'))


def begin_with_code(page: Page, say: Texts) -> None:
    """From the first screen of all to a circle that a code opens."""
    page.tap(say('welcome.next'))
    wait_for(page, say('welcome.phone.title'))
    page.tap(say('welcome.next'))
    wait_for(page, say('welcome.circle.title'))
    page.tap(label_of(say, CircleKind.PARENT))
    page.type(say('welcome.circle.name'), 'أمل')
    page.tap(say('welcome.begin'))
    wait_for(page, say('first_code.title'))
    page.tap(say('first_code.choose'))
    wait_for(page, say('lock.new.title'))
    page.type(say('lock.new.first'), CODE)
    page.type(say('lock.new.second'), CODE)
    page.tap(say('lock.new.save'))
    wait_for(page, say('quick_exit.title'))


def test_a_language_is_chosen_without_signal_and_stays(page: Page, app_host: host.Host) -> None:
    open_app(page)
    wait_until_kept(page)
    with app_host.away():
        choose(page, ARABIC)
        assert page.eval(ROOT) == ['ar', 'rtl', 'rtl']
        begin_with_code(page, ARABIC)
        page.reload()
        wait_for(page, ARABIC('lock.unlock.title', name='أمل'))
        page.type(ARABIC('lock.unlock.label'), CODE)
        page.tap(ARABIC('lock.unlock.open'))
        page.tap(ARABIC('quick_exit.go_on'))
        page.see(ARABIC('frame.tab.meer'))
        page.tap(ARABIC('shell.exit'), role='button')
        page.see(ARABIC('shell.decoy.title'))
        see_address(page, '/lijst-ar.html')


@in_chromium
def test_the_first_screens_speak_the_language_of_the_phone(page: Page) -> None:
    chromium(page).page.add_init_script(OWN_LANGUAGES)
    chromium(page).page.context.route('**/snapshot.*', lambda _: None)
    page.open('/')
    page.see(ARABIC('shell.starting'))
    assert page.eval(ROOT) == ['ar', 'rtl', 'rtl']
    assert SAY('shell.starting') not in page.shown()
    assert found_by_axe(page) == []
    assert sticking_out(page) == {}
    assert page.eval('document.title') == ARABIC('shell.name')


@in_chromium
def test_dutch_can_be_had_on_a_phone_in_another_language(page: Page) -> None:
    chromium(page).page.add_init_script(OWN_LANGUAGES)
    open_app(page)
    page.tap(ARABIC('language.name'), role='link')
    wait_for(page, ARABIC('languages.title'))
    page.tap(SAY('language.name'))
    wait_for(page, SAY('welcome.what.title'))
    reload_app(page)
    page.see(SAY('welcome.what.title'))


@in_chromium
@pytest.mark.parametrize('lost', ['page', 'words'])
def test_words_that_do_not_come_leave_dutch_and_the_app_goes_on(page: Page, lost: str) -> None:
    chromium(page).page.add_init_script(OWN_LANGUAGES)
    chromium(page).page.context.route(f'**/{lost}-ar.*', lambda route: route.abort())
    open_app(page)
    say = {'page': ARABIC, 'words': SAY}[lost]
    wait_for(page, say('welcome.what.title'))
    page.tap(say('welcome.next'))
    wait_for(page, say('welcome.phone.title'))


@in_chromium
@pytest.mark.parametrize('path', ['/', f'/#{SHOWN}'], ids=['first screen', 'link'])
def test_words_that_come_late_say_too_that_the_app_failed(page: Page, path: str) -> None:
    held: list[Any] = []
    chromium(page).page.add_init_script(OWN_LANGUAGES)
    context = chromium(page).page.context
    context.route('**/page-ar.*', lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks what it is given
    context.route('**/snapshot.*', lambda route: route.abort())
    page.open(path)
    page.see(SAY('shell.failed'))
    page.until(lambda: page.eval(HELP_OPEN) or path != '/', 'the help to be unfolded')
    held.pop().continue_()
    page.see(ARABIC('shell.failed'))
    for say in (SAY, ARABIC):
        page.not_see(say('shell.starting'))
    page.not_see(SAY('shell.failed'))
    assert page.eval(HELP_OPEN)


@pytest.fixture(scope='module')
def speaking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[host.Host], Page]]:
    """Opens what a host serves in one browser for all languages."""
    with running('chromium', tmp_path_factory.mktemp('speaking') / 'profile') as browser:

        def opened(server: host.Host) -> Page:
            page = Page(browser, server.address)
            page.open('/')
            return page

        yield opened


@pytest.mark.parametrize('language', OTHERS)
def test_every_screen_has_room_for_the_words_of_the_language(
    speaking: Callable[[host.Host], Page], language: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    record = tmp_path_factory.mktemp(language) / 'circle.json'
    record.write_text(record_of(CIRCLE), encoding='utf-8')
    with host.serving('-m', 'tests.browser.server_host', language, record) as server:
        page = speaking(server)
        faults = {path: fault for path in PATHS if (fault := _faults(page, path))}
    assert faults == {}


def _faults(page: Page, path: str) -> list[object]:
    screens.follow(page, path)
    return [*sticking_out(page).items(), *small_targets(page)]
