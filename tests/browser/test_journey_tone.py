"""What stands on every screen of a family: nobody is counted, weighed or judged, and no heavy word is said."""

import pytest

from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.journeys.words import SAY
from tests.ui.routes import CIRCLE

HEAVY = ('netwerk', 'probleem', 'problemen', 'multiprobleem', 'cliënt', 'casus', 'score', 'schuld', 'balans', 'jim')
OF_A_PROFESSIONAL = ('/lezen', '/ontvangen')
"""Where the screens of whoever reads begin; the questions that are quoted there speak of a network.

The cards for a professional are not among them: a phone of the family shows those too.
"""

COUNTED = '[...document.querySelectorAll("#app main :is(progress, meter, [role=progressbar], [role=meter])")].length'
PEOPLE = f'{len(CIRCLE.people)} mensen'
RED = """[...document.querySelectorAll('#app main *')].filter((one) => one.checkVisibility()).flatMap((one) => {
  const { color, backgroundColor, borderTopColor, fill, stroke } = getComputedStyle(one);
  return [color, backgroundColor, borderTopColor, fill, stroke].filter((said) => {
    const [red, green, blue, alpha = 1] = (said.match(/[\\d.]+/g) ?? []).map(Number);
    return alpha > 0 && red > 150 && green < 80 && blue < 80;
  }).map((said) => `${one.className}: ${said}`);
})"""


@pytest.fixture(scope='module')
def filled(phone: Page) -> Page:
    """A phone with something on every screen."""
    screens.fill(phone)
    return phone


OF_A_FAMILY = [path for path in screens.PATHS if not path.startswith(OF_A_PROFESSIONAL)]


@pytest.mark.parametrize('path', OF_A_FAMILY)
def test_a_screen_counts_nobody_and_judges_nobody(filled: Page, path: str) -> None:
    screens.go(filled, path)
    words = filled.shown().lower()
    assert [heavy for heavy in HEAVY if heavy in words] == []
    assert PEOPLE not in words
    assert '%' not in words
    assert filled.eval(COUNTED) == 0
    assert filled.eval(RED) == []


def test_giving_is_asked_before_getting(filled: Page) -> None:
    screens.go(filled, '/mens/riet')
    giving, getting = SAY('person.row.geven', name='Oma Riet'), SAY('person.row.krijgen', name='Oma Riet')
    assert 0 <= filled.shown().find(giving) < filled.shown().find(getting)
