"""Nothing leaves the phone, and nothing that was typed or received is ever more than words."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from urllib.request import urlopen

import pytest

from pwa.domain.choices import Party, Ring
from pwa.domain.circle import Circle, Profile
from pwa.domain.overview import Overview, ShownPerson
from pwa.domain.people import Exchange
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.domain.writing import MAX_NAME
from tests.browser.drivers.kinds import running
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, screens
from tests.browser.journeys.opening import open_app, put, reload_app, wait_for, wait_until_kept
from tests.browser.journeys.watching import Seen, watch
from tests.browser.journeys.words import SAY
from tests.ui.routes import CIRCLE

MARKUP = '<img src=/x onerror=document.title=1>'
TEMPLATE = '{{constructor.constructor("x")()}}'
QUOTES = """"' \\" `${1}` --> ]]> \\u0041 %00 &#60"""
FAMILY = '👨‍👩‍👧‍👦 Jansen'
PLACES = '{name} {0} {count!r} %s'
LONG = 'W' * MAX_NAME
DOGS = '🐶' * MAX_NAME
NASTY = (MARKUP, TEMPLATE, QUOTES, FAMILY)
NASTY_NAMES = (PLACES, LONG, DOGS, 'محمد בן Ann', FAMILY)
TURNED = 'Ann\u202e\u200bBo'
MADE = 'document.querySelectorAll("#app img, #app script, #app iframe, #app object").length'
TOO_WIDE = 'Math.max(0, document.documentElement.scrollWidth - innerWidth)'
STORED = """caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name)))).then(async (all) => {
  const files = (await Promise.all(all.map((cache) => cache.keys()))).flat();
  const words = await Promise.all(files.filter(({url}) => !url.endsWith(".bin")).map(async (file) =>
    [file.url, await (await caches.match(file)).text()]));
  return JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, words]);
})"""
RUN_TEXT = """new Promise((resolve) => {
  const script = document.createElement('script');
  script.textContent = 'window.ran = true';
  document.body.append(script);
  setTimeout(() => {  // what is asked from outside the page may do so at once, what the page does later may not
    try { new Function('window.ran = true')(); } catch { /* as it should be */ }
    resolve('ran' in window);
  });
})"""


@pytest.fixture(scope='module')
def watched(lasting_host: Host, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Page, Seen]]:
    """A phone that is watched from before the app was first opened; a circle with nasty names was begun on it."""
    with running('chromium', tmp_path_factory.mktemp('watched') / 'profile') as browser:
        page = Page(browser, lasting_host.address)
        seen = watch(page)
        open_app(page)
        wait_until_kept(page)
        circle.begin_a_circle(page, MARKUP, youth=True)
        circle.add_people(page, *NASTY, 'Ann')
        yield page, seen


def test_nasty_names_are_names(watched: tuple[Page, Seen]) -> None:
    page, _ = watched
    assert circle.as_list(page) == {SAY('map.waiting'): [*NASTY, 'Ann']}
    assert circle.as_map(page) == ([], [*NASTY, 'Ann'])
    assert page.eval(MADE) == 0


def test_what_turns_or_hides_text_is_left_out(watched: tuple[Page, Seen]) -> None:
    page, _ = watched
    page.tap(SAY('people.quick'))
    wait_for(page, SAY('people.quick_add.title'))
    put(page, SAY('people.names'), TURNED)
    page.tap(SAY('people.add'))
    page.until(lambda: 'AnnBo' in circle.named(page), 'the name without them')


def test_far_too_much_text_is_told_and_kept_in_the_field(watched: tuple[Page, Seen]) -> None:
    page, _ = watched
    screens.go(page, '/namen')
    put(page, SAY('people.names'), 'ab' * 5_000)
    page.tap(SAY('people.add'))
    page.see(SAY('writing.too_long', limit=MAX_NAME))
    assert page.value(SAY('people.names')) == 'ab' * 5_000
    put(page, SAY('people.names'), '')


def test_on_every_screen_they_are_words(watched: tuple[Page, Seen]) -> None:
    page, _ = watched
    screens.fill(page, nasty_circle(), nasty_overview())
    title, shown, wide = page.eval('document.title'), '', list[str]()
    for path in screens.PATHS:
        screens.go(page, path)
        shown += page.shown()
        assert page.eval(MADE) == 0, path
        wide += [path] if page.eval(TOO_WIDE) else []
    assert page.eval('document.title') == title
    assert wide == []
    for words in (MARKUP, TEMPLATE, QUOTES, f'{MARKUP} is een jongere.', *NASTY_NAMES):
        assert words in shown


def test_nothing_of_it_is_stored_readable_in_the_browser(watched: tuple[Page, Seen]) -> None:
    page, _ = watched
    reload_app(page)
    stored = page.eval(STORED)
    assert 'nicegui' in stored
    for words in ('onerror=document', 'constructor.constructor("x")', 'Jansen', 'Oma Riet'):
        assert json.dumps(words)[1:-1] not in stored


def test_no_other_host_is_asked_for_anything(watched: tuple[Page, Seen]) -> None:
    page, seen = watched
    assert len(seen.requests) > 20
    assert {url for url in seen.requests if not url.startswith(f'{page.origin}/')} == set()


def test_nothing_breaks_the_policy_or_fails(watched: tuple[Page, Seen]) -> None:
    _, seen = watched
    assert seen.complaints == []


def test_a_script_from_a_text_does_not_run(watched: tuple[Page, Seen]) -> None:
    page, seen = watched
    assert page.eval(RUN_TEXT) is False
    page.until(lambda: seen.complaints, 'complaints about it')
    assert all('Content Security Policy' in complaint for complaint in seen.complaints)
    seen.complaints.clear()


def test_the_policy_of_the_host_and_of_the_page_allows_no_such_script(watched: tuple[Page, Seen]) -> None:
    page, _ = watched
    with urlopen(f'{page.origin}/') as answer:  # noqa: S310 - our own host
        policies = [
            answer.headers['Content-Security-Policy'],
            page.eval('document.querySelector("meta[http-equiv]").content'),
        ]
    for policy in policies:
        assert "script-src 'self' 'wasm-unsafe-eval';" in policy
        assert "default-src 'self';" in policy
        assert 'unsafe-inline' not in policy


def nasty_circle() -> Circle:
    """A circle with something nasty in every text of it."""
    riet, bas, *others = CIRCLE.people
    nasty = replace(
        riet,
        name=MARKUP,
        own_role=TEMPLATE,
        why=f'{MARKUP} {QUOTES}',
        exchange=Exchange(giving_text=TEMPLATE, getting_text=QUOTES),
    )
    figure = Steunfiguur(bas.id, agreements=(Agreement(Party.YOUTH, f'{TEMPLATE} {MARKUP}'),))
    profile = Profile(MARKUP, CIRCLE.profile.kind)
    named = (replace(other, name=name) for other, name in zip(others, NASTY_NAMES, strict=True))
    return Circle(profile, (nasty, replace(bas, name=TEMPLATE), *named), (figure,))


def nasty_overview() -> Overview:
    """An overview that came from somebody who means harm."""
    nasty = ShownPerson(MARKUP, own_role=TEMPLATE, ring=Ring.CLOSE, giving_text=QUOTES, why=MARKUP)
    today = datetime.now().astimezone().date()
    return Overview(today, TEMPLATE, people=(nasty,), good_news=(QUOTES,), wishes=(MARKUP,))
