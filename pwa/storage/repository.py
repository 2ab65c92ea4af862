"""Changes a circle: the only file with TinyDB queries. Every change is a unit of work (``pwa.storage.work``)."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from uuid import uuid4

from tinydb import where

from pwa.domain import closing, snapshots, steps, wishes
from pwa.domain.about_me import AboutLine
from pwa.domain.circle import Circle, Profile
from pwa.domain.closing import Closing
from pwa.domain.people import ANYBODY, Person, Template
from pwa.domain.share_keeping import ShareEntry
from pwa.domain.snapshot_values import Snapshot
from pwa.domain.steunfiguur import Steunfiguur
from pwa.storage import journey_records, records
from pwa.storage.journey_records import KINDS, Entry
from pwa.storage.work import Work


class Repository(Work):
    """One circle and its changes. All changes are coroutines; when one returns, the change is kept."""

    async def save_profile(self, profile: Profile) -> None:
        """Keeps the profile; the first time this begins the circle.

        Raises:
            VaultError: it could not be kept, and nothing changed.
        """
        async with self._change():
            table = self._table('profile')
            table.truncate()
            table.insert(records.profile_document(profile))

    async def add_people(self, names: Iterable[str], template: Template = ANYBODY) -> tuple[Person, ...]:
        """Adds people by name, in this order, in one change.

        Args:
            names: first names or nicknames.
            template: what the new people share, as a domain.

        Returns:
            The people with their ids.

        Raises:
            WritingError: a name is empty or too long, and nobody was added.
            VaultError: it could not be kept, and nobody was added.
        """
        added = tuple(template.person(uuid4().hex, name) for name in names)
        async with self._change():
            self._insert('people', [records.person_document(person) for person in added])
        return added

    async def save_person(self, person: Person) -> None:
        """Keeps a changed person.

        Raises:
            KeyError: there is nobody with this id.
            VaultError: it could not be kept, and nothing changed.
        """
        async with self._change():
            if not self._table('people').update(records.person_document(person), where('id') == person.id):
                raise KeyError(person.id)

    async def remove_person(self, person_id: str) -> None:
        """Takes a person out, with everything that is kept of them as steunfiguur.

        Wishes, steps and the closing stay, without them.

        Raises:
            VaultError: it could not be kept, and nothing changed.
        """
        async with self._change():
            circle = self._whole()
            self._table('people').remove(where('id') == person_id)
            self._table('steunfiguren').remove(where('person_id') == person_id)
            if circle:
                self._forget(circle, person_id)

    async def save_steunfiguur(self, figure: Steunfiguur) -> None:
        """Keeps a new or changed steunfiguur.

        Raises:
            PermissionError: the circle is not a youth's: only the youth chooses.
            VaultError: it could not be kept, and nothing changed.
        """
        if self.circle is None or not self.circle.may_choose_steunfiguur:
            raise PermissionError('only a youth chooses a steunfiguur')
        async with self._change():
            document = records.steunfiguur_document(figure)
            if not self._table('steunfiguren').update(document, where('person_id') == figure.person_id):
                self._insert('steunfiguren', [document])

    async def remove_steunfiguur(self, person_id: str) -> None:
        """Takes away what is kept of this person as steunfiguur; the person stays.

        Raises:
            VaultError: it could not be kept, and nothing changed.
        """
        async with self._change():
            self._table('steunfiguren').remove(where('person_id') == person_id)

    async def save(self, entry: Entry) -> None:
        """Keeps a new or changed wish, step, piece of good news, snapshot or share set; it is known by its id.

        Raises:
            VaultError: it could not be kept, and nothing changed.
        """
        async with self._change():
            self._put(entry)

    async def log(self, entry: ShareEntry) -> None:
        """Keeps what was shown to somebody; that is no change to take back.

        Raises:
            VaultError: it could not be kept, and nothing changed.
        """
        async with self._change(may_be_undone=False):
            self._put(entry)

    async def remove(self, *entries: Entry) -> None:
        """Takes wishes, steps, good news, snapshots, share sets or lines of the share log out, in one change.

        Raises:
            VaultError: it could not be kept, and nothing changed.
        """
        async with self._change():
            for entry in entries:
                self._table(KINDS[type(entry)].table).remove(where('id') == entry.id)

    async def save_about(self, lines: Iterable[AboutLine]) -> None:
        """Keeps the lines of "Dit ben ik" in place of those before.

        Raises:
            VaultError: it could not be kept, and nothing changed.
        """
        async with self._change():
            self._table('about').truncate()
            self._table('about').insert_multiple(journey_records.about_document(line) for line in lines)

    async def save_closing(self, closing: Closing) -> None:
        """Keeps the closing in place of the one before.

        Raises:
            VaultError: it could not be kept, and nothing changed.
        """
        async with self._change():
            self._put_closing(closing)

    async def keep_snapshot(self) -> None:
        """Keeps how the circle is today; where there are very many such days, one goes out.

        Of one day no more than the first and the last are kept.

        Raises:
            VaultError: it could not be kept, and nothing changed.
        """
        async with super()._change():
            circle = self._whole()
            if circle:
                self._let_go(snapshots.of_day(circle, self._today())[1:])
                self._put_snapshot(circle)

    @asynccontextmanager
    async def _change(self, *, may_be_undone: bool = True) -> AsyncIterator[None]:
        async with super()._change(may_be_undone=may_be_undone):
            circle = self._whole()
            # before the first change of a day, so that it is kept how a visit to the circle left it
            first = may_be_undone and not self.can_undo
            if circle and first and snapshots.is_due(circle, self._today()):
                self._put_snapshot(circle)
            yield

    def _put_snapshot(self, circle: Circle) -> None:
        snapshot = snapshots.taken(circle, self._today(), uuid4().hex)
        self._put(snapshot)
        self._let_go(snapshots.to_thin_out((*circle.snapshots, snapshot)))

    def _let_go(self, old: Iterable[Snapshot]) -> None:
        for snapshot in old:
            self._table(KINDS[Snapshot].table).remove(where('id') == snapshot.id)

    def _put(self, entry: Entry) -> None:
        kind = KINDS[type(entry)]
        document = kind.document(entry)
        if not self._table(kind.table).update(document, where('id') == entry.id):
            self._insert(kind.table, [document])

    def _put_closing(self, closing: Closing) -> None:
        self._table('closing').truncate()
        self._table('closing').insert(journey_records.closing_document(closing))

    def _forget(self, circle: Circle, person_id: str) -> None:
        """Takes somebody out of wishes, steps and the closing; what was wished and done stays."""
        changed: list[Entry] = [
            *(wishes.without_person(wish, person_id) for wish in circle.wishes if person_id in wish.people),
            *(steps.without_person(step, person_id) for step in circle.steps if step.who == person_id),
        ]
        for entry in changed:
            self._put(entry)
        left = closing.without_person(circle.closing, person_id)
        if left != circle.closing:
            self._put_closing(left)
