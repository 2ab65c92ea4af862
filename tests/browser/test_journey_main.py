"""The main journey of a youth, without signal: the host is killed before it begins."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import sleep

from pwa.domain.choices import CircleKind, Contact, Domain, Field, Item, Party, Ring, Role, Stand
from pwa.domain.choosing import Expiry
from pwa.domain.overview import Overview, ShownPerson, ShownSteunfiguur
from pwa.domain.steunfiguur import Agreement
from pwa.sharing import codec
from pwa.ui.components.day import day_in_words
from pwa.ui.components.toast import DEAF
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, person, reading, sharing, steunfiguur
from tests.browser.journeys.days import today
from tests.browser.journeys.expected import card, steunfiguur_card
from tests.browser.journeys.opening import phone, reload_app, see_address, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY, label

GIVER = 'Samira'
AUNT = ShownPerson(
    'Tante Hoda',
    role=Role.RELATIVE,
    own_role='zus van mama',
    ring=Ring.VERY_CLOSE,
    domain=Domain.FAMILY,
    contact=Contact.WEEKLY,
    giving=frozenset({Item.PAPERS, Item.FUN}),
    giving_text='Ik maak haar telefoon als die raar doet',
    getting=frozenset({Item.LISTENING, Item.EATING}),
    getting_text='Ze bewaart altijd een bord voor me',
    why='Bij haar hoef ik niets uit te leggen',
)
COACH = ShownPerson('Ruben', role=Role.TRAINER, ring=Ring.CLOSE, domain=Domain.SPORT)
OTHERS = ('Mila', 'Daan', 'Joris')
AGREED = 'Je mag alles weten, maar vertel het niet door.'
KEPT = """indexedDB.databases().then((all) => Promise.all(all.map(({ name }) => new Promise((resolve) => {
  indexedDB.open(name).onsuccess = ({ target: { result } }) => {
    const keys = [...result.objectStoreNames].map((store) => new Promise((found) => {
      result.transaction(store).objectStore(store).getAllKeys().onsuccess = (event) => found(event.target.result);
    }));
    resolve(Promise.all(keys));
  };
})))).then((found) => [...found.flat(2), ...Object.keys(localStorage), ...Object.keys(sessionStorage)])"""
OF_NICEGUI = {'__nicegui_tab_id', '__nicegui_tab_closed'}
"""By which its page script knows one tab from another."""
FIELDS = (Field.ROLE, Field.RING, Field.GIVING, Field.STEUNFIGUUR, Field.AGREEMENTS)
SHOWN = Overview(
    day=date.min,
    giver=GIVER,
    kind=CircleKind.YOUTH,
    people=(
        ShownPerson(
            AUNT.name,
            role=AUNT.role,
            own_role=AUNT.own_role,
            ring=AUNT.ring,
            giving=AUNT.giving,
            giving_text=AUNT.giving_text,
        ),
        ShownPerson(COACH.name, role=COACH.role, ring=COACH.ring),
    ),
    steunfiguren=(ShownSteunfiguur(0, Stand.WANT_TO_ASK, (Agreement(Party.YOUTH, AGREED),)),),
)


def shown_on(day: date) -> Overview:
    """What was chosen, when it is shown on this day."""
    return replace(SHOWN, day=day, expires=day + timedelta(days=Expiry.MONTH))


KEPT_BACK = (*OTHERS, AUNT.getting_text, AUNT.why, label(Domain.FAMILY), label(Domain.SPORT), label(Contact.WEEKLY))


def test_from_the_first_screen_to_what_a_professional_reads(app_host: Host, tmp_path: Path) -> None:
    with phone('chromium', tmp_path / 'professional', app_host) as professional:
        wait_until_kept(professional)
    with phone('chromium', tmp_path / 'youth', app_host) as youth:
        wait_until_kept(youth)
        app_host.kill()
        reload_app(youth)
        circle.begin_a_circle(youth, GIVER, youth=True, picture='Kat')
        put_people_in(youth)
        put_down_the_two(youth)
        change_of_mind(youth)
        choose_a_steunfiguur(youth)
        link = share_the_two(youth)
    overview = codec.decode(link, today())
    assert overview == shown_on(overview.day)
    with phone('chromium', tmp_path / 'professional', app_host) as professional:
        read(professional, link, overview.day)


def put_people_in(page: Page) -> None:
    """By small questions with more than one name, and by writing down several at once."""
    first, second, third = SAY.keys_under('questions.youth')[:3]
    page.tap(SAY('people.more'))
    wait_for(page, SAY('finding.title'))
    page.tap(SAY('finding.way.questions.label'))
    wait_for(page, SAY(f'questions.youth.{first}.text'))
    circle.name_people(page, AUNT.name, 'Mila')
    page.tap(SAY('questions_page.next'))
    wait_for(page, SAY(f'questions.youth.{second}.text'))
    circle.name_people(page, COACH.name)
    page.tap(SAY('questions_page.next'))
    wait_for(page, SAY(f'questions.youth.{third}.text'))
    page.tap(SAY('questions_page.stop'))
    wait_for(page, circle.home_of(GIVER))
    circle.add_people(page, 'Daan', 'Joris')


def put_down_the_two(page: Page) -> None:
    """All about the aunt, less about the coach; the map and the list show the same people."""
    circle.open_person(page, AUNT.name)
    person.put_down(page, AUNT)
    circle.leave_person(page)
    circle.open_person(page, COACH.name)
    person.choose_ring(page, COACH.name, Ring.CLOSE)
    person.say_who(page, COACH.name, Role.TRAINER)
    person.choose_domain(page, COACH.name, Domain.SPORT)
    circle.leave_person(page)
    no_place = SAY('map.waiting')
    assert circle.as_list(page) == {'Heel dichtbij': [AUNT.name], 'Dichtbij': [COACH.name], no_place: list(OTHERS)}
    placed = [f'{AUNT.name}, Heel dichtbij, Familie', f'{COACH.name}, Dichtbij, Sport en vrije tijd']
    assert circle.as_map(page) == (placed, list(OTHERS))


def change_of_mind(page: Page) -> None:
    """Takes somebody out and takes that back; then for good."""
    circle.open_person(page, 'Joris')
    person.remove(page, 'Joris')
    sleep(DEAF)  # a tap right after the one that kept it is not meant
    page.tap(SAY('frame.undo'), role='button')
    page.see(SAY('frame.undone'))
    assert 'Joris' in circle.as_list(page)[SAY('map.waiting')]
    circle.open_person(page, 'Joris')
    person.remove(page, 'Joris')
    assert 'Joris' not in str(circle.as_list(page))


def choose_a_steunfiguur(page: Page) -> None:
    """Where it stands, and a first agreement."""
    steunfiguur.think_of(page, AUNT.name)
    steunfiguur.stands(page, Stand.WANT_TO_ASK)
    page.see(SAY('steunfiguur.person.ask.listen'))
    steunfiguur.agree(page, AUNT.name, Party.YOUTH, AGREED)
    page.tap(SAY('frame.back'), role='link')
    wait_for(page, SAY('steunfiguur.start.title'))
    page.see(label(Stand.WANT_TO_ASK))


def share_the_two(page: Page) -> str:
    """The code of just what was chosen, as a camera reads it from the screen."""
    sharing.choose_people(page, AUNT.name, COACH.name)
    sharing.choose_fields(page, FIELDS)
    wait_for(page, SAY('share.preview.title.professional'))
    shows_what_was_chosen(page)
    sharing.show_code(page)
    return sharing.scan(page)


def shows_what_was_chosen(page: Page) -> None:
    """Card by card what was chosen of what was typed, and nothing of the rest."""
    people = [card(person, GIVER) for person in SHOWN.people]
    (figure,) = SHOWN.steunfiguren
    assert reading.cards(page) == [steunfiguur_card(figure, AUNT.name, GIVER), *people]
    shown = reading.overview(page)
    assert [words for words in KEPT_BACK if words in shown] == []


def read(page: Page, link: str, day: date) -> None:
    """Opens the code on the other phone; it says what it is, asks its questions, and keeps nothing."""
    reading.open_link(page, link)
    see_address(page, '/lezen/overzicht')
    shows_what_was_chosen(page)
    page.see(SAY('read.overview.of', name=GIVER))
    page.see(SAY('read.overview.day', day=day_in_words(SAY, day)))
    page.see(SAY('read.overview.unchecked'))
    for question in ('know', 'together', 'understood'):
        page.see(SAY(f'read.professional_questions.{question}'))
    reload_app(page)
    page.see(SAY('read.open.title'))
    page.not_see(AUNT.name)
    assert set(page.eval(KEPT)) <= OF_NICEGUI
