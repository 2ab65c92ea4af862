"""For whom an overview is: a professional unless it is said otherwise, and every word is right for who will see it."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Audience, CircleKind, Field
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Person
from pwa.domain.share_keeping import ShareSet
from pwa.sharing import codec, qr
from pwa.ui.components.words import label_of
from tests.ui.sharing import CIRCLE, choose, remember_codes, show
from tests.ui.stage import TODAY, Stage, on_stage

OTHERS = (Audience.STEUNFIGUUR, Audience.FAMILY)
FILE = ('share.mind.file', 'share.mind.see')
"""What is said of the file that a professional keeps."""


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The payloads of the codes that came on the screen."""
    return remember_codes(monkeypatch)


def title(stage: Stage) -> str:
    """What stands above the page."""
    (heading,) = stage.words('k-question__title')
    return heading


async def to_preview(stage: Stage) -> None:
    """From the first screen, by tap."""
    await choose(stage, ['Kees'], [Field.RING])
    await stage.tap(stage.say('share.fields.next'))


async def make_it_for(stage: Stage, audience: Audience) -> None:
    """Chooses on the preview whom it is for."""
    await stage.tap(label_of(stage.say, audience))


async def test_it_is_for_a_professional_unless_it_is_said_otherwise(user: User, drawn: list[str]) -> None:
    stage = await on_stage(user, CIRCLE, '/delen')
    await to_preview(stage)
    assert stage.sees('share.preview.audience')
    assert label_of(stage.say, Audience.PROFESSIONAL) in stage.checked()
    assert title(stage) == 'Dit ziet je hulpverlener'
    await stage.go('/delen/wat')
    await show(stage)
    assert codec.decode(drawn[-1], TODAY).audience is Audience.PROFESSIONAL


@pytest.mark.parametrize(
    ('audience', 'words'),
    [(Audience.STEUNFIGUUR, 'Dit ziet je steunfiguur'), (Audience.FAMILY, 'Dit ziet de ander')],
)
async def test_the_title_says_who_will_see_it_and_the_code_is_for_them(
    user: User, drawn: list[str], audience: Audience, words: str
) -> None:
    stage = await on_stage(user, CIRCLE, '/delen')
    await to_preview(stage)
    looked = stage.words('k-overview')
    await make_it_for(stage, audience)
    assert title(stage) == words
    together = stage.say('read.overview.together', giver=CIRCLE.profile.name)
    assert together in looked
    assert stage.words('k-overview') == [said for said in looked if said != together]
    for key in ('preview', 'mind'):
        await stage.tap(stage.say(f'share.{key}.next'))
    await stage.tap(stage.say('share.way.plain'))
    assert codec.decode(drawn[-1], TODAY).audience is audience
    assert not [said for said in stage.words() if 'hulpverlener' in said]


async def test_the_preview_is_made_for_whom_it_will_be(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is read back from a code that says the same as the one that will be scanned."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await to_preview(stage)
    read, decode = list[Audience](), codec.decode

    def remember(text: str, today: object) -> object:
        overview = decode(text, TODAY)
        assert today == TODAY
        read.append(overview.audience)
        return overview

    monkeypatch.setattr(codec, 'decode', remember)
    for audience in Audience:
        await make_it_for(stage, audience)
    assert read == list(Audience)


@pytest.mark.parametrize('audience', Audience)
async def test_only_a_professional_keeps_a_file(user: User, audience: Audience) -> None:
    """That others can copy it, and the gentle question, are said of whomever it is for."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await to_preview(stage)
    await make_it_for(stage, audience)
    await stage.tap(stage.say('share.preview.next'))
    assert stage.sees('share.mind.copy')
    assert stage.sees('share.mind.knows_one', names='Kees')
    assert [stage.sees(key) for key in FILE] == [audience is Audience.PROFESSIONAL] * 2


async def test_looking_back_at_what_is_chosen_keeps_whom_it_is_for(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/delen')
    await to_preview(stage)
    await make_it_for(stage, Audience.STEUNFIGUUR)
    await stage.go('/delen/mensen')
    await stage.go('/delen/bekijken')
    assert title(stage) == stage.say('share.preview.title.steunfiguur')
    assert label_of(stage.say, Audience.STEUNFIGUUR) in stage.checked()


@pytest.mark.parametrize('audience', OTHERS)
async def test_once_put_away_the_next_is_for_a_professional_again(
    user: User, drawn: list[str], audience: Audience
) -> None:
    stage = await on_stage(user, CIRCLE, '/delen')
    await to_preview(stage)
    await make_it_for(stage, audience)
    await stage.go('/delen/wat')
    await show(stage)
    assert len(drawn) == 1
    await stage.tap(stage.say('share.code.done'))
    await to_preview(stage)
    assert title(stage) == stage.say('share.preview.title.professional')


async def test_who_begins_anew_begins_for_a_professional(user: User) -> None:
    """Also by a set that was kept: it may be for somebody else than the one before."""
    kept = ShareSet('school', 'Voor school', Chosen({'k': frozenset({Field.RING})}))
    stage = await on_stage(user, replace(CIRCLE, share_sets=(kept,)), '/delen')
    for begun_anew in (stage.say('share.start.again'), 'Voor school'):
        stage.setting.session.chosen, stage.setting.session.audience = kept.chosen, Audience.FAMILY
        await stage.go('/')
        await stage.go('/delen')
        await stage.tap(begun_anew)
        if begun_anew == 'Voor school':
            await stage.tap(stage.say('share.sets.use'))
        assert stage.setting.session.audience is Audience.PROFESSIONAL


async def test_where_it_fits_for_a_professional_alone_that_is_told(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """For whom it is takes a byte; nothing is left out for it by itself."""
    fits = qr.fits
    stage = await on_stage(user, CIRCLE, '/delen')
    await to_preview(stage)
    monkeypatch.setattr(
        qr, 'fits', lambda link, text: fits(link, text) and codec.decode(text, TODAY).audience is not Audience.FAMILY
    )
    await make_it_for(stage, Audience.FAMILY)
    assert stage.sees('share.too_big.title')


async def test_anybodys_circle_can_be_shown_to_a_steunfiguur(user: User) -> None:
    parent = Circle(Profile('Noor', CircleKind.PARENT), (Person('k', 'Kees'),))
    stage = await on_stage(user, parent, '/delen')
    await choose(stage, ['Kees'], [])
    await stage.tap(stage.say('share.fields.next'))
    await make_it_for(stage, Audience.STEUNFIGUUR)
    assert title(stage) == stage.say('share.preview.title.steunfiguur')
