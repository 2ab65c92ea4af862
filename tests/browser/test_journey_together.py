"""A youth and a worker look at the youth's phone together, without signal; what was agreed is on it for all four."""

from collections.abc import Iterator

import pytest

from pwa.domain.choices import CircleKind, Domain, Party, Ring, Role, Stand
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Person
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, screens, steunfiguur
from tests.browser.journeys.opening import open_app, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY

MO, SECRET, MOTHER, WORKER = 'Mo', 'Elsbeth', 'Mama', 'Marieke'
YOUTH = Circle(
    Profile('Samira', CircleKind.YOUTH),
    (
        Person(id='mo', name=MO, role=Role.TRAINER, ring=Ring.CLOSE, domain=Domain.SPORT),
        Person(id='els', name=SECRET, role=Role.FRIEND, ring=Ring.VERY_CLOSE, private=True),
        Person(id='mama', name=MOTHER, role=Role.PARENT, domain=Domain.HOME),
        Person(id='marieke', name=WORKER, role=Role.PROFESSIONAL, domain=Domain.CARE),
    ),
)
AGREED = {
    Party.YOUTH: 'Vertel niets door',
    Party.PARENTS: 'Wij blijven de ouders',
    Party.STEUNFIGUUR: 'Ik luister elke dinsdag',
    Party.PROFESSIONAL: 'Ik bel Mo er altijd bij',
}
DRAWN = 'document.querySelector("#app main svg[role=img]").getAttribute("aria-label")'
TO_TICK = (
    '[...document.querySelectorAll("#app main :is([role=checkbox], [role=radio], input, progress, meter)")].length'
)

pytestmark = pytest.mark.parametrize('kind', ['chromium'])


@pytest.fixture
def youth(page: Page, app_host: Host) -> Iterator[Page]:
    """A circle with somebody in it for the youth alone, on a phone without a signal."""
    open_app(page)
    circle.put_on_phone(page, YOUTH)
    wait_until_kept(page)
    with app_host.away():
        yield page


def test_nothing_private_is_on_the_screen_while_somebody_looks_along(youth: Page) -> None:
    page = youth
    assert any(said.startswith(SECRET) for said in page.eval(circle.ON_MAP))
    screens.go(page, '/meer')
    page.tap(SAY('together.row'))
    wait_for(page, SAY('together.title'))
    for path in ('/', '/lijst', '/delen/mensen', '/steunfiguur/kiezen', '/vragen-om-hulp/ask', '/afsluiten/wie'):
        screens.go(page, path)
        page.see(MO)
        page.see(SAY('together.bar'))
        page.not_see(SECRET)
    see_the_picture_of_all_three(page)
    read_the_cards(page)
    page.tap(SAY('together.turn_off'))
    wait_for(page, SAY('together.off.title'))
    page.tap(SAY('together.off.yes'))
    page.not_see(SAY('together.bar'))
    screens.go(page, '/lijst')
    page.see(SECRET)


def test_the_hints_are_no_test_and_all_four_agree_on_something(youth: Page) -> None:
    page = youth
    screens.go(page, '/steunfiguur/tips')
    for hint in SAY.keys_under('steunfiguur.tips.hint'):
        page.see(SAY(f'steunfiguur.tips.hint.{hint}'))
    assert page.eval(TO_TICK) == 0
    screens.go(page, '/')
    steunfiguur.think_of(page, MO)
    steunfiguur.stands(page, Stand.YES)
    for party, words in AGREED.items():
        steunfiguur.agree(page, MO, party, words)
    screens.go(page, '/steunfiguur/mens/mo/afspraken')
    for words in AGREED.values():
        page.see(words)
    screens.go(page, '/steunfiguur/mens/mo/kaart')
    for words in ('steunfiguur_card.does.title', 'steunfiguur_card.good.danger'):
        page.see(SAY(words))


def see_the_picture_of_all_three(page: Page) -> None:
    """Home, own people and professionals, by name or by letter."""
    screens.go(page, '/samen/plaatje')
    said = page.eval(DRAWN)
    for group, name in (('own', MO), ('family', MOTHER), ('care', WORKER)):
        assert SAY(f'together.drawing.{group}') in said
        assert name in said
    assert SECRET not in said
    page.tap(SAY('together.drawing.letters'), role='radio')
    page.until(lambda: WORKER not in page.eval(DRAWN), 'letters in place of names')


def read_the_cards(page: Page) -> None:
    """The pause card and all others, one after the other; nothing of the family stands on them."""
    screens.go(page, '/voor-hulpverleners/pauze')
    page.see(SAY('cards.pause.ask'))
    cards = SAY.keys_under('cards.card')
    screens.go(page, f'/voor-hulpverleners/kaart/{cards[0]}')
    for card in cards:
        page.until(lambda card=card: page.eval('location.pathname').endswith(f'/{card}'), card)  # type: ignore[misc]
        for sentence in SAY.keys_under(f'cards.card.{card}.say'):
            page.see(SAY(f'cards.card.{card}.say.{sentence}'))
        page.tap(SAY('cards.next'))
    assert all(name not in page.shown() for name in (MO, MOTHER, WORKER))
