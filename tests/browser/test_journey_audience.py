"""A youth shows her steunfiguur what she chose, by the screen of her phone; he reads what is for him, on his own."""

from pathlib import Path

import pytest

from pwa.domain.choices import Audience, CircleKind, Field, Item, Party, Ring, Role, Stand
from pwa.domain.circle import Circle, Profile
from pwa.domain.overview import ShownPerson, ShownSteunfiguur
from pwa.domain.people import Exchange, Person
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.ui.pages.steunfiguur_card import ROLE
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, reading, sharing
from tests.browser.journeys.checks import found_by_axe, small_targets, sticking_out
from tests.browser.journeys.expected import card, steunfiguur_card
from tests.browser.journeys.opening import phone, see_address, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY

GIVER, TRAINER = 'Samira', 'Hamid'
AGREED = Agreement(Party.STEUNFIGUUR, 'Ik zeg het als het te veel wordt.')
GIRL = Circle(
    Profile(GIVER, CircleKind.YOUTH),
    (
        Person(
            id='hamid',
            name=TRAINER,
            role=Role.TRAINER,
            ring=Ring.CLOSE,
            exchange=Exchange(giving=frozenset({Item.FUN}), getting=frozenset({Item.LISTENING})),
        ),
        Person(id='els', name='Elsbeth', why='Zij weet alles'),
    ),
    (Steunfiguur('hamid', Stand.YES, (AGREED,)),),
)
FIELDS = (Field.ROLE, Field.RING, Field.GIVING, Field.AGREEMENTS)
SHOWN = ShownPerson(TRAINER, role=Role.TRAINER, ring=Ring.CLOSE, giving=frozenset({Item.FUN}))
FIGURE = ShownSteunfiguur(0, Stand.YES, (AGREED,))
FOR_PROFESSIONALS = (
    *(SAY(f'read.professional_questions.{words}') for words in ('title', 'know', 'together', 'understood')),
    SAY('cards.pause.title'),
    SAY('cards.pause.breathe'),
    SAY('cards.all'),
)


@pytest.mark.parametrize('audience', [Audience.STEUNFIGUUR, Audience.FAMILY])
def test_somebody_of_her_own_reads_what_is_for_them(app_host: Host, tmp_path: Path, audience: Audience) -> None:
    with phone('chromium', tmp_path / 'other', app_host) as other:
        wait_until_kept(other)
    with phone('chromium', tmp_path / 'girl', app_host) as girl:
        wait_until_kept(girl)
        circle.put_on_phone(girl, GIRL)
        with app_host.away():
            link = show_to(girl, audience)
            the_next_is_for_a_professional_again(girl)
    with phone('chromium', tmp_path / 'other', app_host) as other, app_host.away():
        reading.open_link(other, link)
        shows_what_was_chosen(other)
        reads_what_is_for(other, audience)


def show_to(page: Page, audience: Audience) -> str:
    """The code as a camera reads it from the screen; on the way there, nothing is said of a professional."""
    sharing.choose_people(page, TRAINER)
    sharing.choose_fields(page, FIELDS)
    wait_for(page, sharing.preview_title(Audience.PROFESSIONAL))
    sharing.make_it_for(page, audience)
    shows_what_was_chosen(page)
    can_be_read_and_tapped(page)
    page.tap(SAY('share.preview.next'))
    wait_for(page, SAY('share.mind.title'))
    page.see(SAY('share.mind.copy'))
    page.see(SAY('share.mind.knows_one', names=TRAINER))
    assert [SAY(f'share.mind.{key}') for key in ('file', 'see') if SAY(f'share.mind.{key}') in page.shown()] == []
    page.tap(SAY('share.mind.next'))
    page.tap(SAY('share.way.plain'))
    wait_for(page, SAY('share.code.title'))
    return sharing.scan(page)


def the_next_is_for_a_professional_again(page: Page) -> None:
    """Once it was put away."""
    sharing.put_away(page)
    sharing.choose_people(page, TRAINER)
    sharing.choose_fields(page, FIELDS)
    wait_for(page, sharing.preview_title(Audience.PROFESSIONAL))


def shows_what_was_chosen(page: Page) -> None:
    """Card by card, and nothing of who was not chosen."""
    cards = [card(SHOWN, GIVER), steunfiguur_card(FIGURE, TRAINER, GIVER)]
    page.until(lambda: reading.cards(page) == cards, f'{cards}')
    page.not_see('Elsbeth')


def can_be_read_and_tapped(page: Page) -> None:
    assert found_by_axe(page) == []
    assert small_targets(page) == []
    assert sticking_out(page) == {}


def reads_what_is_for(page: Page, audience: Audience) -> None:
    """The role, or one kind line; nothing that is for professionals. Nobody checked it, and it is not kept."""
    see_address(page, '/lezen/overzicht')
    can_be_read_and_tapped(page)
    page.see(SAY('read.overview.unchecked'))
    page.see(SAY('read.overview.not_kept'))
    role = [SAY(f'steunfiguur_card.{part}.{line}', giver=GIVER) for part, lines in ROLE.items() for line in lines]
    kind = [SAY('read.for_family.shown', giver=GIVER), SAY('read.for_family.rest')]
    shown = page.shown()
    assert [words for words in role if words in shown] == (role if audience is Audience.STEUNFIGUUR else [])
    assert [words for words in kind if words in shown] == (kind if audience is Audience.FAMILY else [])
    assert [words for words in FOR_PROFESSIONALS if words in shown] == []
