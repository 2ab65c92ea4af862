"""The record in a file, for development."""

import errno
import os
from functools import partial
from pathlib import Path

import pytest

from pwa.storage.file_vault import FileVault
from pwa.storage.repository import Repository
from pwa.storage.vault import VaultError, VaultFault
from tests.ui.family import FAMILY
from tests.ui.stage import record_of


class EndedError(BaseException):
    """The process ends here."""


def end_after(length: int, file: int) -> None:
    """Ends when just so many bytes of what was written are on disk."""
    os.truncate(file, length)
    raise EndedError


async def test_at_first_there_is_nothing(tmp_path: Path) -> None:
    assert await FileVault(tmp_path / 'circle.json').read() is None


async def test_the_newest_record_comes_back_in_any_script(tmp_path: Path) -> None:
    vault = FileVault(tmp_path / 'circle.json')
    await vault.write('één')
    await vault.write('أحمد')
    assert await FileVault(tmp_path / 'circle.json').read() == 'أحمد'
    assert os.listdir(tmp_path) == ['circle.json']  # noqa: PTH208 - no waiting to speak of


@pytest.mark.parametrize(('number', 'fault'), [(errno.ENOSPC, VaultFault.FULL), (errno.EROFS, VaultFault.CLOSED)])
async def test_what_can_not_be_written_leaves_the_record_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, fault: VaultFault
) -> None:
    vault = FileVault(tmp_path / 'circle.json')
    await vault.write('een')

    def refuse(_: int) -> None:
        raise OSError(number, 'refused')

    monkeypatch.setattr(os, 'fsync', refuse)
    with pytest.raises(VaultError) as refused:
        await vault.write('twee')
    assert refused.value.fault is fault
    assert await vault.read() == 'een'


async def test_a_file_that_is_no_text_is_damaged(tmp_path: Path) -> None:
    (tmp_path / 'circle.json').write_bytes(b'\xff\xfe\xff')
    with pytest.raises(VaultError) as refused:
        await FileVault(tmp_path / 'circle.json').read()
    assert refused.value.fault is VaultFault.DAMAGED


async def test_a_write_that_ends_at_any_byte_leaves_the_record_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / 'circle.json'
    before, after = 'één', 'Zoë, أحمد'
    await FileVault(path).write(before)
    for length in range(len(after.encode()) + 1):
        with monkeypatch.context() as end:
            end.setattr(os, 'fsync', partial(end_after, length))
            with pytest.raises(EndedError):
                await FileVault(path).write(after)
        assert path.with_suffix('.new').read_bytes() == after.encode()[:length]
        assert await FileVault(path).read() == before
    await FileVault(path).write(after)
    assert await FileVault(path).read() == after


async def test_a_record_that_was_cut_at_any_byte_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / 'circle.json'
    whole = record_of(FAMILY).encode()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with pytest.raises(VaultError) as refused:
            await Repository.open(FileVault(path))
        assert refused.value.fault is VaultFault.DAMAGED
        assert path.read_bytes() == whole[:length]
