"""Trying a code where the phone is full, can't make a key, or locked the circle with less than is asked today."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser import host, scripts
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

NAMES = ('attempts.js', 'circles.js', 'database.js', 'keys.js', 'argon.js')
CODE = '271828'

PRELUDE = """
  const [attempts, circles, { openDatabase, transact, valueOf }, keys] = await Promise.all(
    ['attempts', 'circles', 'database', 'keys'].map((name) => import(`/${name}.js`)));
  const database = await openDatabase();
  const entry = () => valueOf(database, 'circles', 'a');
  const put = (entry) =>
    transact(database, ['circles'], 'readwrite', (all) => all.objectStore('circles').put(entry, 'a'));
  const weak = () => ({ memory: 64, passes: 1, lanes: 1, salt: crypto.getRandomValues(new Uint8Array(16)) });
  const locked = async (raw, code, rest = {}) => {
    const cost = weak();
    const [device, key] = [await keys.ownDeviceKey(database), await keys.codeKey('/argon.js', code, cost)];
    const wrapped = await circles.wrap(device, 'a', raw, key);
    return { format: 2, wrapped, code: { ...cost, digits: true }, wrong: 0, until: 0, minutes: 5, ...rest };
  };
  const pauses = [];
  const tried = async (code, program = '/argon.js') => {
    let slow = false;
    const { raw, ...rest } = await attempts.tryCode(database, 'a', code, program, () => (slow = true));
    return { raw: String(raw), slow, pauses, ...rest };
  };
"""

BEGIN = """
  const raw = keys.freshKey();
  sessionStorage.raw = raw;
  await put(await locked(raw, CODE, REST));
"""

NO_WAIT = """
  const later = window.setTimeout;
  window.setTimeout = (work, time) => (pauses.push(time), later(work));
"""


@pytest.fixture(scope='module')
def scripts_host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[host.Host]:
    with scripts.serving(tmp_path_factory.mktemp('scripts'), *NAMES) as serving:
        yield serving


@pytest.fixture
def page(browser: Chromium, scripts_host: host.Host) -> Page:
    page = Page(browser, scripts_host.address)
    page.open()
    return page


def run(page: Page, script: str) -> Any:  # noqa: ANN401 - what JavaScript gives
    """What a script returns that uses our own."""
    return page.eval(f'(async () => {{ {PRELUDE} {script} }})()')


def begin(page: Page, rest: str = '{}') -> str:
    """A circle that is locked with less than is asked today; its data key."""
    run(page, BEGIN.replace('CODE', repr(CODE)).replace('REST', rest))
    return str(page.eval('sessionStorage.raw'))


def fill_up(page: Page, browser: Chromium) -> None:
    """From now on nothing can be kept; Chromium goes on reckoning with the room that it found when it first wrote."""
    page.restart()
    session = browser.page.context.new_cdp_session(browser.page)
    session.send('Storage.overrideQuotaForOrigin', {'origin': page.origin, 'quotaSize': 1000})
    page.open()


@pytest.mark.parametrize(('wrong', 'pause'), [(0, 30_000), (4, 60_000), (9, 3_600_000)])
def test_on_a_full_phone_the_right_code_opens_after_a_pause(
    page: Page, browser: Chromium, wrong: int, pause: int
) -> None:
    raw = begin(page, f'{{ wrong: {wrong} }}')
    fill_up(page, browser)
    assert run(page, f'{NO_WAIT} return tried("{CODE}");') == {'raw': raw, 'slow': True, 'pauses': [pause], 'wait': 0}


def test_on_a_full_phone_windows_do_not_try_beside_each_other(page: Page, browser: Chromium) -> None:
    begin(page)
    fill_up(page, browser)
    at_once = """
      const [program, made] = [window.Worker, []];
      window.Worker = class extends program { constructor(...how) { super(...how); made.push(pauses.length); } };
      await Promise.all(['111112', '111113', '111114'].map((code) => tried(code)));
      return made;
    """
    assert run(page, NO_WAIT + at_once) == [1, 2, 3]


@pytest.mark.parametrize('wrong', [0, 4])
def test_a_code_that_could_not_be_tried_does_not_count(page: Page, wrong: int) -> None:
    begin(page, f'{{ wrong: {wrong} }}')
    assert run(page, 'return tried("999999", "/missing.js");')['failed']
    assert run(page, 'const { wrong, until } = await entry(); return [wrong, until];') == [wrong, 0]


def test_what_another_window_counted_meanwhile_stays(page: Page) -> None:
    begin(page)
    script = """
      const fails = tried('999999', '/missing.js');
      await tried('888888');
      await fails;
      return (await entry()).wrong;
    """
    assert run(page, script) >= 1


def test_a_code_that_was_locked_with_less_opens_and_is_locked_with_more(page: Page) -> None:
    raw = begin(page)
    assert run(page, f'return tried("{CODE}");')['raw'] == raw
    assert run(page, 'return (await entry()).code.memory;') >= 19 * 1024
    assert run(page, f'return tried("{CODE}");')['raw'] == raw
    assert run(page, 'return tried("999999");')['raw'] == 'undefined'


def test_the_right_code_opens_where_it_cannot_be_locked_with_more(page: Page) -> None:
    raw = begin(page)
    script = f"""
      const program = window.Worker;
      let made = 0;
      window.Worker = function (...how) {{ return new program(...(made++ ? ['/missing.js', how[1]] : how)); }};
      const first = await tried("{CODE}");
      return [first.raw, made, (await entry()).code.memory];
    """
    assert run(page, script) == [raw, 2, 64]


def test_a_new_code_of_another_window_is_not_lost_to_that(page: Page) -> None:
    begin(page)
    script = f"""
      const [old, fresh] = [await entry(), keys.freshKey()];
      const theirs = await locked(fresh, '314159');
      await circles.strengthen(database, 'a', old, keys.freshKey(), async (cost) => {{
        await put(theirs);
        return keys.codeKey('/argon.js', '{CODE}', cost);
      }});
      return [String(fresh), (await tried('314159')).raw];
    """
    fresh, opened = run(page, script)
    assert opened == fresh
