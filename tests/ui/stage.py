"""A screen under test: what a person reads on it, taps on it and writes in it."""

import asyncio
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from nicegui import ui
from nicegui.elements.mixins.text_element import TextElement
from nicegui.elements.mixins.value_element import ValueElement
from nicegui.testing import User

from pwa import app, texts
from pwa.domain.circle import Circle
from pwa.hosts.sealing import ComputerSealer
from pwa.storage import journey_records, records
from pwa.storage.family import Entry, Family
from pwa.storage.journey_records import KINDS
from pwa.storage.repository import Repository
from pwa.storage.vault import VaultError, VaultFault
from pwa.texts import Texts
from pwa.ui.setting import Setting

CONTENT = Path(__file__).resolve().parents[2] / 'content'
TODAY = date(2027, 3, 4)
LINK = 'https://kring.example/#'


class MemoryVault:
    """Keeps the record in memory; refuses to when ``full``."""

    def __init__(self, record: str | None = None) -> None:
        self.record = record
        self.full = False

    async def read(self) -> str | None:
        """See ``Vault.read``."""
        return self.record

    async def write(self, record: str) -> None:
        """See ``Vault.write``."""
        if self.full:
            raise VaultError(VaultFault.FULL)
        self.record = record


class MemoryFamily:
    """Keeps the joint view in memory, by circle; what others put in stands there before."""

    def __init__(self, *others: str | None) -> None:
        self.texts: dict[str, str | None] = {f'other {place}': text for place, text in enumerate(others)}
        self.fault: VaultFault | None = None

    async def read(self) -> tuple[Entry, ...]:
        """See ``Family.read``."""
        self._refuse()
        return tuple(Entry(text, own=circle == 'own') for circle, text in self.texts.items())

    async def put(self, text: str) -> None:
        """See ``Family.put``."""
        self._refuse()
        self.texts['own'] = text

    async def take_out(self) -> None:
        """See ``Family.take_out``."""
        self._refuse()
        self.texts.pop('own', None)

    def _refuse(self) -> None:
        if self.fault:
            raise VaultError(self.fault)


class Stage:
    """The app in front of one person, who takes ``pace`` seconds from tap to tap."""

    def __init__(self, user: User, setting: Setting, vault: MemoryVault) -> None:
        self.user, self.setting, self.vault = user, setting, vault
        self.say = setting.say
        self.pace, self._now = 5.0, 0.0
        setting.session.clock = lambda: self._now

    @property
    def circle(self) -> Circle:
        """What is kept now."""
        circle = self.setting.repository.circle
        assert circle is not None
        return circle

    @property
    def path(self) -> str:
        """The route that is shown."""
        assert self.user.client
        return self.user.client.sub_pages_router.current_path

    async def go(self, path: str) -> None:
        """Goes to a route within the app."""
        self.user.navigate.to(path)
        await settle()

    async def tap(self, words: str, place: int = 0) -> None:
        """Taps what says exactly this; ``place`` tells which, where several do."""
        self._now += self.pace
        found = [element for element in self.elements() if _reads(element) == words]
        assert found, f'{words!r} is not among {self.words()}'
        target = _what_listens(found[place])
        clicks = [found.type for found in target._event_listeners.values() if found.type.startswith('click')]  # noqa: SLF001
        if not clicks:
            self.user.navigate.to(str(target.props['href']))
        for click in clicks:
            self._send(target, click, None)
        await settle()

    async def tap_said(self, words: str) -> None:
        """Taps the link of which a screen reader says something that begins so."""
        linked = [one for one in self.elements() if one.tag == 'a']
        (target,) = [one for one in linked if str(one.props.get('aria-label', '')).startswith(words)]
        await self.go(str(target.props['href']))

    async def tap_mark(self, mark: str) -> None:
        """Taps what is marked so: a choice by its picture, as ``ring-close``, or the undo of a notice."""
        self._now += self.pace
        (target,) = [element for element in self.elements() if mark in element._markers]  # noqa: SLF001
        self._send(target, 'click', None)
        await settle()

    async def enter(self) -> None:
        """Presses Enter in the one field of the page."""
        (field,) = [element for element in self.elements() if isinstance(element, ValueElement)]
        self._send(field, 'keydown.enter.prevent', None)
        await settle()

    async def leave_field(self) -> None:
        """Goes out of the one field of the page."""
        (field,) = [element for element in self.elements() if isinstance(element, ValueElement)]
        self._send(field, 'blur', None)
        await settle()

    def links(self) -> list[str]:
        """Where the links of the page lead, in order."""
        return [str(element.props['href']) for element in self.elements() if element.tag == 'a']

    def _send(self, element: ui.element, event: str, args: object) -> None:
        assert self.user.client
        listener = next(found for found in element._event_listeners.values() if found.type == event)  # noqa: SLF001
        with self.user.client:
            element._handle_event({'listener_id': listener.id, 'args': args})  # noqa: SLF001

    async def write(self, words: str) -> None:
        """Puts words into the one field of the page, in place of what stood there."""
        (field,) = [element for element in self.elements() if isinstance(element, ValueElement)]
        field.value = words
        await settle()

    async def receive(self, fragment: object) -> None:
        """The browser tells that a link with this fragment was opened."""
        assert self.user.client
        self._send(self.user.client.layout, app.CODE_EVENT, fragment)
        await settle()

    def field(self) -> str:
        """What stands in the one field of the page."""
        (field,) = [element for element in self.elements() if isinstance(element, ValueElement)]
        return str(field.value)

    def words(self, within: str = '') -> list[str]:
        """All that can be read, in order; ``within`` a class, if given."""
        roots = [element for element in self.elements() if not within or within in element.classes]
        return [
            _reads(element) for root in (roots if within else roots[:1]) for element in _down(root) if _reads(element)
        ]

    def checked(self) -> list[str]:
        """What is chosen on the page, by its first words."""
        return [
            next(_reads(inner) for inner in _down(element) if len(_reads(inner)) > 1)
            for element in self.elements()
            if element.props.get('aria-checked') == 'true'
        ]

    def sees(self, key: str, **values: object) -> bool:
        """Whether these words of the content files can be read."""
        return self.say(key, **values) in self.words()

    def elements(self) -> list[ui.element]:
        """All of the page, in the order of the document."""
        assert self.user.client
        return list(_down(self.user.client.layout))


async def on_stage(
    user: User, circle: Circle | None, path: str, *, say: Texts | None = None, family: Family | None = None
) -> Stage:
    """The app with this circle in it, opened at a route; in Dutch, if no other words are given."""
    vault = MemoryVault(None if circle is None else record_of(circle))
    repository = await Repository.open(vault, lambda: TODAY)
    family = family or MemoryFamily()
    words, sealer = say or texts.load(CONTENT), ComputerSealer()
    setting = Setting(words, repository, lambda: TODAY, base='', link=LINK, family=family, sealer=sealer)

    @ui.page('/')
    @ui.page('/{_:path}')
    def index() -> None:
        app.build(setting)

    await user.open(path)
    stage = Stage(user, setting, vault)
    await settle()
    return stage


def record_of(circle: Circle) -> str:
    """The record that holds this circle."""
    journey = (*circle.wishes, *circle.steps, *circle.good_news, *circle.snapshots)
    entries = (*journey, *circle.share_sets, *circle.share_log)
    tables = {
        'profile': [records.profile_document(circle.profile)],
        'people': [records.person_document(person) for person in circle.people],
        'steunfiguren': [records.steunfiguur_document(figure) for figure in circle.steunfiguren],
        'about': [journey_records.about_document(line) for line in circle.about],
        'closing': [journey_records.closing_document(circle.closing)],
        **{
            kind.table: [kind.document(entry) for entry in entries if type(entry) is value]
            for value, kind in KINDS.items()
        },
    }
    return records.to_record(
        {name: {str(place): row for place, row in enumerate(rows, 1)} for name, rows in tables.items()}
    )


async def settle() -> None:
    """Lets everything happen that was set going."""
    for _ in range(50):
        await asyncio.sleep(0)


def _down(element: ui.element) -> Iterator[ui.element]:
    yield element
    for slot in element.slots.values():
        for child in slot.children:
            yield from _down(child)


def _reads(element: ui.element) -> str:
    return element.text if isinstance(element, TextElement) else ''


def _what_listens(element: ui.element) -> ui.element:
    while element.tag not in {'a', 'button'}:
        assert element.parent_slot, 'nothing here can be tapped'
        element = element.parent_slot.parent
    return element
