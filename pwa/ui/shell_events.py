"""What the page around the app tells: how the circle is locked now, and what came in between."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from nicegui import ui

from pwa.storage.vault import VaultError, VaultFault
from pwa.ui.device import Device, Kept
from pwa.ui.going import go_on
from pwa.ui.pages import first_code, home_screen, kept, newer, quick_exit
from pwa.ui.pages.backup import BACKUP
from pwa.ui.pages.read_still import put_away_unseen
from pwa.ui.pages.safety import ROUTES, SAFETY
from pwa.ui.setting import Notice, Setting
from pwa.ui.shell import Ask, Backup, Lock

SHOW_DEVICE = (SAFETY, kept.ROUTE, home_screen.ROUTE, '/meer')
"""Pages that say how the app stands on the phone."""


async def hear(setting: Setting, told: Mapping[str, Any]) -> None:
    """Takes in what the page tells.

    Args:
        setting: where to say it.
        told: ``what`` happened: ``lock`` (with the fields of ``Lock`` and what was ``said`` to be done), ``fault``
            (a ``VaultFault``), ``older`` (the newest record was damaged), ``scan_closed`` (the camera was closed),
            ``resumed`` (another window has written), ``unseen`` (the app was out of sight for long),
            ``backup`` (with the days that ``backup_of`` takes), ``device`` (with the fields of ``Device``), ``copied``
            (whether that was ``done``), ``newer`` (a newer version of the app lies ready).
    """
    match told['what']:
        case 'lock':
            await _locked(setting, _lock_of(told), told['said'])
        case 'fault':
            setting.session.tell(setting.say(f'storage.{VaultFault(told["fault"])}'))
        case 'older':
            setting.session.tell(setting.say('safety.older'))
        case 'scan_closed':
            setting.session.scanning = False
        case 'unseen' | 'resumed' | 'newer' as what:
            await _WITHOUT_MORE[what](setting)
        case 'backup':
            await _backed_up(setting, backup_of(told))
        case 'device':
            await _told_of_device(setting, Device(**{name.name: told[name.name] for name in fields(Device)}))
        case 'copied':
            key = 'copied' if told['done'] else 'not_copied'
            setting.session.tell(setting.say(f'asking.message.{key}'))


async def _backed_up(setting: Setting, backup: Backup) -> None:
    known, setting.session.backup = setting.session.backup, backup
    if backup != known:
        await _redraw(BACKUP, '/meer')


def backup_of(told: Mapping[str, object]) -> Backup:
    """What the page knows of backups: ``made`` and ``later``, each a day as in 2026-11-23, or none."""
    return Backup(made=_day_of(told.get('made')), later=_day_of(told.get('later')))


def _day_of(words: object) -> date | None:
    # it may come from a file of somebody else, and no day is worth a circle that does not open
    try:
        return date.fromisoformat(str(words))
    except ValueError:
        return None


async def _redraw(*paths: str) -> None:
    router = ui.context.client.sub_pages_router
    if router.current_path in paths:
        await router.refresh()


def _lock_of(told: Mapping[str, Any]) -> Lock:
    return Lock(**{name.name: told[name.name] for name in fields(Lock)})


async def _locked(setting: Setting, lock: Lock, said: str) -> None:
    setting.session.lock = lock
    if said:
        setting.session.tell(setting.say(f'safety.said.{said}'))
    if lock.code:
        _keep(setting)
    await _redraw(*ROUTES)
    if ui.context.client.sub_pages_router.current_path == first_code.ROUTE:
        go_on(setting, quick_exit.FIRST)


async def _told_of_device(setting: Setting, device: Device) -> None:
    known, setting.session.device = setting.session.device, device
    if device.installed and device.kept is Kept.MAY_GO and setting.repository.circle:
        _keep(setting)
    if device != known:
        await _redraw(*SHOW_DEVICE)


async def _newer(setting: Setting) -> None:
    if setting.session.newer:
        return
    setting.session.newer = True
    # on the next page: not in the place of a line that has a way back, nor while somebody types
    if setting.repository.circle:
        setting.session.notice = setting.session.notice or Notice(setting.say('newer.told'))
    await _redraw('/meer', newer.ROUTE)


def _keep(setting: Setting) -> None:
    """Once in a visit, since some browsers pass the question on to the person."""
    if setting.shell and not setting.session.asked_to_keep:
        setting.session.asked_to_keep = True
        setting.shell.ask(Ask.KEEP)


def when_people_came(setting: Setting) -> None:
    """Has the browser asked to keep what is stored, as soon as there is something to lose."""
    circle = setting.repository.circle
    if circle is None or not circle.people:
        setting.session.was_empty = True
    elif setting.session.was_empty:
        _keep(setting)


async def _resumed(setting: Setting) -> None:
    try:
        await setting.repository.reread()
    except VaultError as error:
        setting.session.tell(setting.say(f'storage.{error.fault}'))
        return
    await setting.session.reread_typed()
    setting.session.tell(setting.say('safety.resumed'))
    # a page that goes on showing what was would write it over what the other window kept; what was typed is a draft
    await ui.context.client.sub_pages_router.refresh()


_WITHOUT_MORE = {'unseen': put_away_unseen, 'resumed': _resumed, 'newer': _newer}
"""What can happen of which there is no more to tell."""


def tell_label(setting: Setting) -> None:
    """Tells the page the name and the picture of the circle, where they are others than it was told before."""
    circle = setting.repository.circle
    if setting.shell is None or circle is None:
        return
    label = (circle.profile.name, circle.profile.picture)
    if label != setting.session.label:
        setting.session.label = label
        setting.shell.ask(Ask.LABEL, name=circle.profile.name, picture=circle.profile.picture)
