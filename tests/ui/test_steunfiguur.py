"""A youth chooses a steunfiguur, in their own time; nobody else does."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind, Domain, Party, Role, Stand
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Person
from pwa.domain.steunfiguur import MAX_AGREEMENTS, Agreement, Steunfiguur, Turn
from pwa.domain.writing import MAX_AGREEMENT
from pwa.ui.pages import PAGES
from tests.ui.stage import TODAY, on_stage

JOKE = Person(id='j', name='Tante Joke', role=Role.RELATIVE)
MO = Person(id='m', name='Mo', role=Role.TRAINER)
PAPA = Person(id='p', name='Papa', role=Role.PARENT)
INES = Person(id='i', name='Ines', domain=Domain.CARE)
BELLO = Person(id='b', name='Bello', role=Role.PET)
YOUTH = Circle(Profile('Noor', CircleKind.YOUTH), (PAPA, JOKE, INES, BELLO, MO))
ASKED = replace(YOUTH, steunfiguren=(Steunfiguur('j', Stand.ASKED),))
TELL = Agreement(Party.YOUTH, 'Je vertelt niets over school.')
AGREED = replace(YOUTH, steunfiguren=(Steunfiguur('j', Stand.YES, (TELL,)),))
OF_YOUTH = f'/steunfiguur/mens/j/afspraken/{Party.YOUTH.value}'

ROUTES = sorted(
    route.removeprefix('/steunfiguur').format(person_id='j', party=1, stage=1, key='why')
    for route in PAGES
    if route.startswith('/steunfiguur')
)


def thought_of(person_id: str) -> Steunfiguur:
    """Somebody whom the youth thinks of since today."""
    return Steunfiguur(person_id, turns=(Turn(TODAY, Stand.THINKING),))


@pytest.mark.parametrize('route', ROUTES)
async def test_a_parents_circle_has_none(user: User, route: str) -> None:
    """Every route says kindly that only the youth chooses, and there is no tab for it."""
    parents = replace(YOUTH, profile=Profile('Ravi', CircleKind.PARENT))
    stage = await on_stage(user, parents, f'/steunfiguur{route}')
    assert stage.sees('steunfiguur.only_youth.title')
    assert 'Tante Joke' not in stage.words()
    await stage.go('/delen')
    assert not stage.sees('frame.tab.steunfiguur')


async def test_a_youths_circle_has_a_tab_for_it(user: User) -> None:
    """On every page that has tabs."""
    stage = await on_stage(user, YOUTH, '/delen')
    await stage.tap(stage.say('frame.tab.steunfiguur'))
    assert stage.path == '/steunfiguur'
    assert stage.sees('steunfiguur.start.slow')


async def test_only_who_can_be_one_is_listed(user: User) -> None:
    """No parent, no professional, no pet; and a kind word about why."""
    stage = await on_stage(user, YOUTH, '/steunfiguur/kiezen')
    assert {'Tante Joke', 'Mo'} <= set(stage.words())
    assert not {'Papa', 'Ines', 'Bello'} & set(stage.words())
    assert stage.sees('steunfiguur.choose.unfitting')


async def test_where_all_can_be_one_no_word_is_lost_on_it(user: User) -> None:
    """The kind word only stands where it explains something."""
    stage = await on_stage(user, replace(YOUTH, people=(JOKE, MO)), '/steunfiguur/kiezen')
    assert not stage.sees('steunfiguur.choose.unfitting')


async def test_several_can_be_chosen_and_it_begins_with_thinking(user: User) -> None:
    """One after the other; who was chosen is not offered again."""
    stage = await on_stage(user, YOUTH, '/steunfiguur')
    await stage.tap(stage.say('steunfiguur.start.choose'))
    await stage.tap('Tante Joke')
    assert stage.path == '/steunfiguur/mens/j'
    await stage.go('/steunfiguur')
    await stage.tap(stage.say('steunfiguur.start.choose_more'))
    assert 'Tante Joke' not in stage.words()
    await stage.tap('Mo')
    assert stage.circle.steunfiguren == (thought_of('j'), thought_of('m'))


async def test_somebody_new_can_be_chosen(user: User) -> None:
    """A name is enough; they are in the circle too from then on."""
    stage = await on_stage(user, YOUTH, '/steunfiguur/kiezen')
    await stage.tap(stage.say('steunfiguur.choose.new'))
    await stage.write('Buurman Ali')
    await stage.tap(stage.say('steunfiguur.new.save'))
    added = stage.circle.people[-1]
    assert added.name == 'Buurman Ali'
    assert stage.circle.steunfiguren == (thought_of(added.id),)
    assert stage.path == f'/steunfiguur/mens/{added.id}'


async def test_somebody_new_needs_a_name(user: User) -> None:
    """It is said at the field, and nobody is added."""
    stage = await on_stage(user, YOUTH, '/steunfiguur/nieuw')
    await stage.tap(stage.say('steunfiguur.new.save'))
    assert stage.sees('writing.empty')
    assert stage.circle == YOUTH


@pytest.mark.parametrize('stand', [stand for stand in Stand if stand is not Stand.STOPPED])
async def test_every_stand_can_be_kept_and_gets_a_warm_word(user: User, stand: Stand) -> None:
    """In any order, as often as it changes; a no is an answer like another."""
    stage = await on_stage(user, ASKED, '/steunfiguur/mens/j')
    await stage.tap(stage.say(f'choices.stand.{stand.name.lower()}.label'))
    assert stage.circle.steunfiguren == (Steunfiguur('j', stand, turns=(Turn(TODAY, stand),)),)
    assert stage.sees(f'steunfiguur.person.warm.{stand.name.lower()}')
    assert stage.checked() == [stage.say(f'choices.stand.{stand.name.lower()}.label')]


async def test_who_wants_to_ask_gets_sentences_for_it(user: User) -> None:
    """With "nee zeggen mag" among them."""
    stage = await on_stage(user, ASKED, '/steunfiguur/mens/j')
    assert not stage.sees('steunfiguur.person.asking')
    await stage.tap(stage.say('choices.stand.want_to_ask.label'))
    assert stage.sees('steunfiguur.person.ask.no')


async def test_more_help_with_asking_has_why_it_can_be_hard(user: User) -> None:
    """Besides what one could say; a bare message would not be what the row promises."""
    wanting = replace(YOUTH, steunfiguren=(Steunfiguur('j', Stand.WANT_TO_ASK),))
    stage = await on_stage(user, wanting, '/steunfiguur/mens/j')
    await stage.tap(stage.say('steunfiguur.person.ask_more'))
    assert stage.sees('asking.start.hard')
    assert stage.sees('asking.kind.ask.row')


async def test_a_stand_that_can_not_be_kept_does_not_look_kept(user: User) -> None:
    """What is told is what is kept."""
    stage = await on_stage(user, ASKED, '/steunfiguur/mens/j')
    stage.vault.full = True
    await stage.tap(stage.say('choices.stand.yes.label'))
    assert stage.sees('storage.full')
    assert stage.sees('steunfiguur.person.warm.asked')
    assert stage.checked() == [stage.say('choices.stand.asked.label')]


@pytest.mark.parametrize('party', list(Party))
async def test_every_party_can_agree_on_something(user: User, party: Party) -> None:
    """From a sentence to begin with, changed into own words."""
    stage = await on_stage(user, ASKED, '/steunfiguur/mens/j/afspraken')
    own = party is Party.YOUTH
    await stage.tap(stage.say('agreements.youth.you' if own else f'choices.party.{party.name.lower()}.label'))
    key = stage.say.keys_under(f'agreements.{party.name.lower()}.starter')[0]
    starter = stage.say(f'agreements.{party.name.lower()}.starter.{key}')
    await stage.tap(starter)
    assert stage.field() == starter
    await stage.write(f'{starter} wat wij samen willen')
    await stage.tap(stage.say('agreements.party.save'))
    (figure,) = stage.circle.steunfiguren
    assert figure.agreements == (Agreement(party, f'{starter} wat wij samen willen'),)
    assert figure.stand is Stand.ASKED
    assert stage.field() == ''


async def test_an_agreement_can_be_changed(user: User) -> None:
    """It keeps its place, and its words are there to begin with."""
    stage = await on_stage(user, AGREED, OF_YOUTH)
    await stage.tap(stage.say('agreements.party.change'))
    assert stage.field() == TELL.text
    await stage.write('Je mag alles vertellen.')
    await stage.tap(stage.say('agreements.party.save'))
    assert stage.circle.steunfiguren[0].agreements == (Agreement(Party.YOUTH, 'Je mag alles vertellen.'),)


async def test_changing_can_be_left(user: User) -> None:
    """Then nothing changed."""
    stage = await on_stage(user, AGREED, OF_YOUTH)
    await stage.tap(stage.say('agreements.party.change'))
    await stage.write('Iets anders')
    await stage.tap(stage.say('agreements.party.cancel'))
    assert stage.field() == ''
    assert stage.circle == AGREED


async def test_an_agreement_can_be_removed_and_brought_back(user: User) -> None:
    """It is gone from the page at once; undo brings it back there."""
    stage = await on_stage(user, AGREED, OF_YOUTH)
    await stage.tap(stage.say('agreements.party.remove'))
    assert TELL.text not in stage.words()
    await stage.tap(stage.say('frame.undo'))
    assert TELL.text in stage.words()
    assert stage.circle == AGREED


@pytest.mark.parametrize(('words', 'fault'), [('', 'empty'), ('x' * (MAX_AGREEMENT + 1), 'too_long')])
async def test_words_that_do_not_fit_stay_in_the_field(user: User, words: str, fault: str) -> None:
    """What was typed is not lost and not cut off; what is wrong is said."""
    stage = await on_stage(user, ASKED, OF_YOUTH)
    await stage.write(words)
    await stage.tap(stage.say('agreements.party.save'))
    assert stage.sees(f'writing.{fault}', limit=MAX_AGREEMENT)
    assert stage.field() == words
    assert stage.circle == ASKED


async def test_a_full_phone_loses_nothing_that_was_typed(user: User) -> None:
    """It says what to do, and the words are still there to keep."""
    stage = await on_stage(user, ASKED, OF_YOUTH)
    stage.vault.full = True
    await stage.write('Ik bel je')
    await stage.tap(stage.say('agreements.party.save'))
    assert stage.sees('storage.full')
    assert stage.field() == 'Ik bel je'
    assert stage.circle == ASKED


async def test_no_more_agreements_than_can_be_shown(user: User) -> None:
    """It says so before anything is typed; changing is still possible."""
    many = tuple(Agreement(Party.PARENTS, f'Afspraak {place}') for place in range(MAX_AGREEMENTS - 1))
    full = replace(YOUTH, steunfiguren=(Steunfiguur('j', Stand.YES, (TELL, *many)),))
    stage = await on_stage(user, full, OF_YOUTH)
    assert stage.sees('agreements.party.full')
    assert not stage.sees('agreements.party.save')
    await stage.tap(stage.say('agreements.party.change'))
    assert stage.field() == TELL.text


@pytest.mark.parametrize('route', [route.replace('/j', '/weg') for route in ROUTES if '/j' in route] + ['/mens/m'])
async def test_a_route_to_who_is_no_steunfiguur_shows_the_first_screen(user: User, route: str) -> None:
    """As after an undo, or an old bookmark."""
    stage = await on_stage(user, AGREED, f'/steunfiguur{route}')
    assert stage.sees('steunfiguur.start.title')


async def test_hints_are_no_test(user: User) -> None:
    """There is nothing to tick on the page with hints."""
    stage = await on_stage(user, YOUTH, '/steunfiguur/tips')
    assert [stage.say(f'steunfiguur.tips.hint.{key}') in stage.words() for key in ('choose', 'adult')] == [True, True]
    assert not [element for element in stage.elements() if 'aria-checked' in element.props]


@pytest.mark.parametrize('party', ['0', '99', 'iemand'])
async def test_a_party_that_is_not_there_is_a_lost_page(user: User, party: str) -> None:
    stage = await on_stage(user, AGREED, f'/steunfiguur/mens/j/afspraken/{party}')
    assert stage.sees('frame.lost.title')


async def test_what_a_stand_says_moves_no_choice(user: User) -> None:
    stage = await on_stage(user, ASKED, '/steunfiguur/mens/j')
    words = stage.words()
    assert words.index(stage.say('choices.stand.no.label')) < words.index(stage.say('steunfiguur.person.warm.asked'))


async def test_after_a_yes_the_main_button_leads_to_agreements(user: User) -> None:
    stage = await on_stage(user, AGREED, '/steunfiguur')
    assert stage.words('k-foot--button') == [stage.say('steunfiguur.start.agree')]
    assert stage.sees('steunfiguur.start.choose_more')
    await stage.tap(stage.say('steunfiguur.start.agree'))
    assert stage.path == '/steunfiguur/mens/j/afspraken'


async def test_with_two_who_said_yes_the_rows_say_with_whom(user: User) -> None:
    both = replace(YOUTH, steunfiguren=(Steunfiguur('j', Stand.YES), Steunfiguur('m', Stand.YES)))
    stage = await on_stage(user, both, '/steunfiguur')
    assert not stage.sees('steunfiguur.start.agree')
    assert stage.words('k-foot--button') == []
