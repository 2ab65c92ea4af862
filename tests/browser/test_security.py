"""Nothing leaves the phone, and nothing that was typed or received is ever more than words."""

import json
from collections.abc import Iterator
from urllib.request import urlopen

import pytest

from pwa.domain.writing import MAX_NAME, MAX_TEXT, clean
from tests.browser.drivers.kinds import running
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, screens
from tests.browser.journeys.opening import open_app, put, reload_app, wait_until_kept
from tests.browser.journeys.watching import Seen, watch
from tests.browser.journeys.words import SAY
from tests.browser.vault_steps import to_names
from tests.ui import hostile

MARKUP = '<img src=/x onerror=document.title=1>'
TEMPLATE = '{{constructor.constructor("x")()}}'
QUOTES = """"' \\" `${1}` --> ]]> \\u0041 %00 &#60"""
FAMILY = '👨‍👩‍👧‍👦 Jansen'
DOGS = '🐶' * MAX_NAME
NASTY = (MARKUP, TEMPLATE, QUOTES, FAMILY)
TURNED = 'Ann\u202e\u200b\ud83d\u0007Bo'
HOSTILE = {
    'markup': (f'{MARKUP}<script>document.title=2</script> {TEMPLATE} javascript:document.title=3', MARKUP),
    'long': ('W' * MAX_TEXT, 'W' * MAX_NAME),
    'turned': (f'\u202eמחמד\u2066 محمد {DOGS} {FAMILY} ' + 'a\u0301\u0323\u0330' * 9, 'محمد בן 👨‍👩‍👧‍👦 Ann'),
}
"""For every text, and for every name: what is made of it is seen by the title, by elements, and by complaints."""
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
    to_names(page)
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


@pytest.mark.parametrize(('words', 'name'), HOSTILE.values(), ids=HOSTILE)
def test_in_every_text_of_every_screen_they_are_words(watched: tuple[Page, Seen], words: str, name: str) -> None:
    page, seen = watched
    filled = hostile.written(hostile.FULL, words, name)
    screens.fill(page, filled, hostile.written(screens.RECEIVED, clean(words, MAX_TEXT), name))
    title, shown = page.eval('document.title'), ''
    wide, made = list[str](), list[str]()
    for path in screens.PATHS:
        screens.go(page, path)
        shown += page.shown()
        made += [path] if page.eval(MADE) else []
        wide += [path] if page.eval(TOO_WIDE) else []
    assert page.eval('document.title') == title
    assert (made, wide, seen.complaints) == ([], [], [])
    step = filled.steps[0].what
    assert shown.count(step) > 5
    assert shown.count(filled.profile.name) > 20


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
