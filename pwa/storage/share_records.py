"""What is kept of sharing, to and from plain documents."""

from collections.abc import Iterable
from datetime import date

from pwa.domain.choices import Field
from pwa.domain.chosen import Chosen
from pwa.domain.share_keeping import ShareEntry, ShareSet, ShownName
from pwa.storage.records import Document, choices_of, day_of, day_text


def set_document(kept: ShareSet) -> Document:
    """A set as a document."""
    chosen = kept.chosen
    return {
        'id': kept.id,
        'name': kept.name,
        'fields': {person: sorted(fields) for person, fields in chosen.fields.items()},
        'initials': sorted(chosen.initials),
        'parts': sorted(chosen.parts),
    }


def set_of(document: Document) -> ShareSet:
    """The set in a document."""
    fields = {person: _fields(numbers) for person, numbers in document['fields'].items()}
    chosen = Chosen(fields, frozenset(document['initials']), _fields(document['parts']))
    return ShareSet(document['id'], document['name'], chosen)


def entry_document(entry: ShareEntry) -> Document:
    """An entry of the log as a document."""
    return {
        'id': entry.id,
        'day': entry.day.isoformat(),
        'until': day_text(entry.until),
        'to': entry.to,
        'people': [[shown.name, sorted(shown.fields)] for shown in entry.people],
        'parts': sorted(entry.parts),
        'sealed': entry.sealed,
    }


def entry_of(document: Document) -> ShareEntry:
    """The entry in a document."""
    return ShareEntry(
        id=document['id'],
        day=date.fromisoformat(document['day']),
        until=day_of(document['until']),
        to=document['to'],
        people=tuple(ShownName(name, _fields(numbers)) for name, numbers in document['people']),
        parts=_fields(document['parts']),
        sealed=document['sealed'],
    )


def _fields(numbers: Iterable[int]) -> frozenset[Field]:
    return choices_of(Field, numbers)
