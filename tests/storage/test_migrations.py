"""Records of every version that ever was open in the app of today."""

import json
from datetime import date
from pathlib import Path

import pytest

from pwa.domain.birthdays import Birthday
from pwa.domain.choices import CircleKind, Item, Outcome, Party, Ring, Stage, Stand
from pwa.domain.closing import LaterLine
from pwa.domain.steunfiguur import Turn, answer_to
from pwa.storage.migrations import STEPS, VERSION, up_to_now
from pwa.storage.repository import Repository
from pwa.storage.vault import VaultError, VaultFault

KEPT = Path(__file__).parent / 'kept'


class KeptVault:
    """A device that holds one record."""

    def __init__(self, record: str) -> None:
        self.record = record

    async def read(self) -> str:
        return self.record

    async def write(self, record: str) -> None:
        self.record = record


@pytest.mark.parametrize('version', range(1, VERSION + 1))
async def test_a_kept_record_of_every_version_opens_whole(version: int) -> None:
    record = (KEPT / f'version-{version}.json').read_text(encoding='utf-8')
    circle = (await Repository.open(KeptVault(record))).circle
    assert circle is not None
    assert (circle.profile.name, circle.profile.kind) == ('Sam', CircleKind.YOUTH)
    (oma,) = circle.people
    assert (oma.name, oma.ring, oma.why) == ('Oma', Ring.VERY_CLOSE, 'Zij luistert')
    assert oma.exchange.giving == {Item.FUN}
    assert oma.exchange.getting == {Item.CHILDCARE, Item.BELIEVING}
    (figure,) = circle.steunfiguren
    assert (figure.stand, figure.agreements[0].party) == (Stand.ASKED, Party.YOUTH)


async def test_a_kept_record_of_the_journey_opens_whole() -> None:
    circle = (await Repository.open(KeptVault((KEPT / 'version-3.json').read_text(encoding='utf-8')))).circle
    assert circle is not None
    (oma,), (figure,) = circle.people, circle.steunfiguren
    assert (oma.birthday, oma.spoken, oma.task) == (Birthday(2, 29), date(2026, 3, 1), 'Belt op zondag')
    assert figure.turns[-1] == Turn(date(2026, 3, 1), Stand.ASKED)
    assert figure.finished == {Stage.WHO}
    assert answer_to(figure, Stage.WHAT, 'needed') == 'Iemand die meegaat'
    (wish,), (step,), (news,), (snapshot,) = circle.wishes, circle.steps, circle.good_news, circle.snapshots
    assert (wish.people, step.wish, step.outcome) == (('a1',), 'w1', Outcome.DONE)
    assert (news.text, snapshot.people[0].ring) == ('Een zeven', Ring.CLOSE)
    (kept,), (shown,) = circle.share_sets, circle.share_log
    assert (kept.name, shown.to, shown.people[0].name) == ('Voor school', 'Juf', 'Oma')
    assert (circle.about[0].text, circle.closing.later) == ('Vissen', (LaterLine('a1', 'praten'),))


def test_there_is_a_kept_record_of_every_version() -> None:
    assert {file.stem for file in KEPT.glob('*.json')} == {f'version-{n}' for n in range(1, VERSION + 1)}


@pytest.mark.parametrize('version', STEPS)
def test_a_step_goes_one_version_up_and_leaves_the_old_record_alone(version: int) -> None:
    old = json.loads((KEPT / f'version-{version}.json').read_text(encoding='utf-8'))
    before = json.dumps(old)
    assert STEPS[version](old)['version'] == version + 1
    assert json.dumps(old) == before


async def test_a_record_of_a_newer_app_is_refused_and_left_as_it_is() -> None:
    vault = KeptVault(json.dumps({'version': VERSION + 1, 'tables': {}, 'something': 'new'}))
    untouched = vault.record
    with pytest.raises(VaultError) as refused:
        await Repository.open(vault)
    assert refused.value.fault is VaultFault.NEWER
    assert vault.record == untouched


@pytest.mark.parametrize('version', [0, -1, None, '1', True, 1.5])
def test_a_version_that_never_was_is_damage(version: object) -> None:
    with pytest.raises(VaultError) as refused:
        up_to_now({'version': version, 'tables': {}})
    assert refused.value.fault is VaultFault.DAMAGED
