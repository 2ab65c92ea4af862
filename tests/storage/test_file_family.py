"""The joint view in a file, for development."""

import errno
import os
from pathlib import Path

import pytest

from pwa.storage.family import Entry
from pwa.storage.file_family import FileFamily
from pwa.storage.vault import VaultError, VaultFault


async def test_at_first_nothing_is_in_it(tmp_path: Path) -> None:
    assert await FileFamily(tmp_path / 'joint.json', 'a').read() == ()


async def test_each_circle_sees_all_and_knows_its_own(tmp_path: Path) -> None:
    one, other = (FileFamily(tmp_path / 'joint.json', circle) for circle in 'ab')
    await one.put('één')
    await other.put('twee')
    assert await one.read() == (Entry('één', own=True), Entry('twee', own=False))
    assert await other.read() == (Entry('één', own=False), Entry('twee', own=True))


async def test_what_is_put_in_again_keeps_its_place(tmp_path: Path) -> None:
    one, other = (FileFamily(tmp_path / 'joint.json', circle) for circle in 'ab')
    await one.put('een')
    await other.put('twee')
    await one.put('anders')
    assert [entry.text for entry in await one.read()] == ['anders', 'twee']


async def test_a_circle_takes_out_its_own_alone(tmp_path: Path) -> None:
    one, other = (FileFamily(tmp_path / 'joint.json', circle) for circle in 'ab')
    await one.put('een')
    await other.take_out()
    assert await other.read() == (Entry('een', own=False),)
    await one.take_out()
    assert await other.read() == ()


async def test_what_can_not_be_kept_leaves_what_was_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    family = FileFamily(tmp_path / 'joint.json', 'a')
    await family.put('een')

    def refuse(_: int) -> None:
        raise OSError(errno.ENOSPC, 'full')

    monkeypatch.setattr(os, 'fsync', refuse)
    with pytest.raises(VaultError) as refused:
        await family.put('twee')
    assert refused.value.fault is VaultFault.FULL
    assert await family.read() == (Entry('een', own=True),)


@pytest.mark.parametrize('content', ['{', '[]', '1'])
async def test_a_damaged_file_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / 'joint.json').write_text(content, encoding='utf-8')
    with pytest.raises(VaultError) as refused:
        await FileFamily(tmp_path / 'joint.json', 'a').read()
    assert refused.value.fault is VaultFault.DAMAGED
