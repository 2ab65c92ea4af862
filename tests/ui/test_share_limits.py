"""What a code can't hold, however many there are, is told before anybody is asked for anything."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Field, Party, Stand
from pwa.domain.chosen import Chosen
from pwa.domain.overview import overview_of
from pwa.domain.people import Person
from pwa.domain.steunfiguur import MAX_SHOWN_AGREEMENTS, MAX_SHOWN_STEUNFIGUREN, Agreement, Steunfiguur
from pwa.sharing import codec, parts
from pwa.ui.pages.share_payload import payload_of
from tests.ui.sharing import CIRCLE, field_word
from tests.ui.stage import TODAY, on_stage
from tests.ui.test_share_code import long_words

NAMES = ('An', 'Bo', 'Cas', 'Do')
FOUR = replace(
    CIRCLE,
    people=tuple(Person(name, name) for name in NAMES),
    steunfiguren=tuple(Steunfiguur(name, Stand.YES, (Agreement(Party.YOUTH, f'Van {name}'),)) for name in NAMES),
)
BOTH = frozenset({Field.STEUNFIGUUR, Field.AGREEMENTS})


async def test_which_three_steunfiguren_are_shown_is_chosen(user: User) -> None:
    stage = await on_stage(user, FOUR, '/delen')
    stage.setting.session.chosen = Chosen(dict.fromkeys(NAMES, BOTH))
    await stage.go('/delen/bekijken')
    assert stage.sees('share.which.title', limit=MAX_SHOWN_STEUNFIGUREN)
    assert not stage.sees('share.too_big.title')
    assert stage.checked() == []
    await stage.tap(stage.say('share.people.next'))
    assert stage.sees('share.which.needed', limit=MAX_SHOWN_STEUNFIGUREN)
    for name in NAMES:
        await stage.tap(name)
    assert not stage.sees('share.which.needed', limit=MAX_SHOWN_STEUNFIGUREN)
    await stage.tap(stage.say('share.people.next'))
    assert stage.sees('share.which.needed', limit=MAX_SHOWN_STEUNFIGUREN)
    await stage.tap('Bo')
    await stage.tap(stage.say('share.people.next'))
    assert stage.sees('share.preview.title.professional')
    payload = payload_of(stage.setting, stage.circle, stage.setting.session.expiry)
    assert payload
    overview = codec.decode(payload, TODAY)
    assert [person.name for person in overview.people] == list(NAMES)
    assert [overview.people[figure.person].name for figure in overview.steunfiguren] == ['An', 'Cas', 'Do']


async def test_too_many_agreements_are_told_as_such(user: User) -> None:
    agreements = tuple(Agreement(Party.YOUTH, f'Afspraak {place}') for place in range(MAX_SHOWN_AGREEMENTS + 1))
    stage = await on_stage(user, replace(FOUR, steunfiguren=(Steunfiguur('An', Stand.YES, agreements),)), '/delen')
    stage.setting.session.chosen = Chosen({'An': BOTH})
    await stage.go('/delen/bekijken')
    assert stage.sees('share.too_big.agreements', limit=MAX_SHOWN_AGREEMENTS)
    quoted = stage.say('share.words.quoted', word=field_word(stage, Field.AGREEMENTS))
    assert stage.sees('share.too_big.without', fields=quoted)


@pytest.mark.parametrize(('people', 'fits'), [(28, True), (29, False)])
async def test_what_fits_in_eight_codes_only_plain_is_too_much(user: User, people: int, fits: bool) -> None:  # noqa: FBT001 - a case
    """Sealed it is some bytes longer, and that would show only after the digits were compared and all written down."""
    why = frozenset({Field.WHY})
    crowd = tuple(Person(f'{at}', f'M{at}', why=long_words(at)) for at in range(people))
    circle = replace(CIRCLE, people=crowd, steunfiguren=())
    chosen = Chosen(dict.fromkeys((one.id for one in crowd), why))
    assert len(parts.split(codec.encode(overview_of(circle, chosen, TODAY, TODAY)))) == parts.MAX_PARTS
    stage = await on_stage(user, circle, '/delen')
    stage.setting.session.chosen = chosen
    await stage.go('/delen/bekijken')
    assert stage.sees('share.too_big.several') is fits
    stage.setting.session.several = chosen
    assert (payload_of(stage.setting, circle, stage.setting.session.expiry) is not None) is fits
