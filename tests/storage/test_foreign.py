"""A record out of a backup is read whole before anything of it is kept."""

import json
from pathlib import Path

import pytest

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Profile
from pwa.storage.foreign import profile_in
from pwa.storage.migrations import STEPS, VERSION
from pwa.storage.vault import VaultError, VaultFault

KEPT = Path(__file__).parent / 'kept'


def kept(version: int = VERSION) -> str:
    """The record that stands here of this version."""
    return (KEPT / f'version-{version}.json').read_text(encoding='utf-8')


@pytest.mark.parametrize('version', [*STEPS, VERSION])
async def test_it_says_whose_circle_a_record_of_any_version_holds(version: int) -> None:
    profile = await profile_in(kept(version))
    assert (profile.name, profile.kind) == ('Sam', CircleKind.YOUTH)
    assert isinstance(profile, Profile)


@pytest.mark.parametrize(
    ('record', 'fault'),
    [
        (json.dumps({**json.loads(kept()), 'version': VERSION + 1}), VaultFault.NEWER),
        ('geen record', VaultFault.DAMAGED),
        ('[]', VaultFault.DAMAGED),
        (json.dumps({'version': 2, 'tables': {}, 'changes': []}), VaultFault.DAMAGED),
        (kept().replace('"Oma"', '""'), VaultFault.DAMAGED),
    ],
    ids=['newer', 'no record', 'another thing', 'nobody', 'a name that can not be'],
)
async def test_what_would_not_open_is_refused_with_its_reason(record: str, fault: VaultFault) -> None:
    with pytest.raises(VaultError) as refused:
        await profile_in(record)
    assert refused.value.fault is fault
