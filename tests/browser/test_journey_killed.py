"""The browser ends at any moment, in the middle of many changes: what was told to be kept is there, and it opens."""

from dataclasses import dataclass, field
from random import Random
from time import sleep

import pytest

from tests.browser.drivers.page import Page
from tests.browser.journeys import circle, screens
from tests.browser.journeys.opening import open_app
from tests.browser.journeys.words import SAY

OWNER = 'Noortje'
BETWEEN = 0.25  # seconds; longer than a change takes, so that a kill may fall anywhere in one
AT_ONCE = 1000
SETTLES = 1.0  # seconds; many times what a turn takes

HURRY = """(() => {
  const pause = () => new Promise((done) => setTimeout(done, 2));
  const named = () => [...document.querySelectorAll('#app main li a')].map((person) => person.innerText.trim());
  const field = () => document.querySelector('#app main input');
  const button = [...document.querySelectorAll('#app main button')].find(({ innerText }) => innerText.trim() === ADD);
  window.named = named;
  (async () => {
    for (let at = FIRST; ; at += 1) {
      const [input, name] = [field(), `Mens${at}`];
      input.value = name;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await pause();
      button.click();
      while (!named().includes(name) || input.isConnected) await pause();
    }
  })();
  return true;
})()"""


@dataclass
class Changes:
    """Somebody who writes down one name after the other, as fast as the app takes them.

    Attributes:
        page: the phone.
        kept: who is in the circle, in order.
    """

    page: Page
    kept: list[str] = field(default_factory=list)

    def hurry(self, count: int) -> list[str]:
        """Begins, and tells who was told to be kept by the time that there are so many."""
        script = HURRY.replace('ADD', f'{SAY("people.add")!r}').replace('FIRST', str(len(self.kept)))
        screens.go(self.page, '/namen')
        self.page.eval(script)
        told: list[str] = []

        def are_there() -> bool:
            told[:] = self.page.eval('window.named()')
            return len(told) >= count

        self.page.until(are_there, f'{count} changes')
        return told

    def reopen(self) -> list[str]:
        """Who is in the circle when it is opened again."""
        open_app(self.page, '/lijst')
        self.page.see(circle.home_of(OWNER))
        self.page.not_see(SAY('safety.older'))
        there, before = self._listed(), list[str]()
        while there != before:  # a long list is drawn in turns
            sleep(SETTLES)
            there, before = self._listed(), there
        return there

    def _listed(self) -> list[str]:
        return [name for names in circle.as_list(self.page).values() for name in names]


@pytest.fixture
def changes(page: Page) -> Changes:
    open_app(page)
    circle.begin_a_circle(page, OWNER, youth=False)
    return Changes(page)


@pytest.mark.parametrize(
    ('kind', 'seed', 'count'),
    [('chromium', 1, 100), ('chromium', 2, 100), ('chromium', 3, 100), ('firefox', 4, 25), ('webkit', 5, 25)],
)
def test_all_that_was_told_to_be_kept_survives_being_killed(changes: Changes, seed: int, count: int) -> None:
    moments = Random(seed)  # noqa: S311 - the same moments at every run
    while len(changes.kept) < count:
        told = changes.hurry(moments.randint(5, 35))
        sleep(moments.random() * BETWEEN)
        changes.page.kill()
        there = changes.reopen()
        asked = [f'Mens{at}' for at in range(len(changes.kept), AT_ONCE)]
        assert there[: len(changes.kept) + len(told)] == [*changes.kept, *told]
        assert there == [*changes.kept, *asked][: len(there)]
        changes.kept = there
