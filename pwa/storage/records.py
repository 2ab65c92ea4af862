"""Values to and from the plain documents that a record holds."""

import json
from collections.abc import Iterable
from datetime import date
from enum import IntEnum
from typing import Any, NamedTuple, TypeVar

from pwa.domain.birthdays import Birthday
from pwa.domain.choices import (
    CircleKind,
    Contact,
    Domain,
    Involvement,
    Item,
    Knows,
    Party,
    Ring,
    Role,
    Stage,
    Stand,
)
from pwa.domain.circle import Profile
from pwa.domain.people import Exchange, Person
from pwa.domain.steunfiguur import Agreement, Answer, Steunfiguur, Turn
from pwa.storage.history import Change
from pwa.storage.migrations import VERSION, up_to_now
from pwa.storage.tables import Tables
from pwa.storage.vault import VaultError, VaultFault

Document = dict[str, Any]
Choice = TypeVar('Choice', bound=IntEnum)


class Kept(NamedTuple):
    """What a record holds: the tables, and the changes that can be taken back, the oldest first."""

    tables: Tables
    changes: tuple[Change, ...]


def to_record(tables: Tables, changes: Iterable[Change] = ()) -> str:
    """All tables, with what takes the last changes back, as the text that a vault keeps."""
    content = {
        'version': VERSION,
        'tables': tables,
        'changes': [[change.day.isoformat(), change.patch] for change in changes],
    }
    return json.dumps(content, ensure_ascii=False, separators=(',', ':'))


def from_record(record: str) -> Kept:
    """What a record holds; an older one is brought up to now first.

    Raises:
        VaultError: ``NEWER`` if a newer app wrote it, ``DAMAGED`` if it is no record.
    """
    try:
        content = up_to_now(dict(json.loads(record)))
        changes = tuple(Change(date.fromisoformat(day), patch) for day, patch in content['changes'])
        return Kept({table: dict(rows) for table, rows in content['tables'].items()}, changes)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise VaultError(VaultFault.DAMAGED) from error


def profile_document(profile: Profile) -> Document:
    """A profile as a document."""
    return {
        'name': profile.name,
        'kind': profile.kind.value,
        'picture': profile.picture,
        'short_names': profile.short_names,
    }


def profile_of(document: Document) -> Profile:
    """The profile in a document."""
    return Profile(document['name'], CircleKind(document['kind']), document['picture'], document['short_names'])


def person_document(person: Person) -> Document:
    """A person as a document, with what is given and got."""
    exchange = person.exchange
    return {
        'id': person.id,
        'name': person.name,
        'picture': person.picture,
        'role': person.role,
        'own_role': person.own_role,
        'ring': person.ring,
        'domain': person.domain,
        'contact': person.contact,
        'giving': sorted(exchange.giving),
        'getting': sorted(exchange.getting),
        'giving_text': exchange.giving_text,
        'getting_text': exchange.getting_text,
        'later': sorted(exchange.later),
        'why': person.why,
        'knows': person.knows,
        'strengthen': person.strengthen,
        'involvement': sorted(person.involvement),
        'private': person.private,
        'nickname': person.nickname,
        'good_at': person.good_at,
        'task': person.task,
        'closer': person.closer,
        'birthday': person.birthday and [person.birthday.month, person.birthday.day],
        'spoken': day_text(person.spoken),
    }


def person_of(document: Document) -> Person:
    """The person in a document."""
    return Person(
        id=document['id'],
        name=document['name'],
        picture=document['picture'],
        role=choice_of(Role, document['role']),
        own_role=document['own_role'],
        ring=choice_of(Ring, document['ring']),
        domain=choice_of(Domain, document['domain']),
        contact=choice_of(Contact, document['contact']),
        exchange=Exchange(
            giving=choices_of(Item, document['giving']),
            getting=choices_of(Item, document['getting']),
            giving_text=document['giving_text'],
            getting_text=document['getting_text'],
            later=choices_of(Item, document['later']),
        ),
        why=document['why'],
        knows=choice_of(Knows, document['knows']),
        strengthen=document['strengthen'],
        involvement=choices_of(Involvement, document['involvement']),
        private=document['private'],
        nickname=document['nickname'],
        good_at=document['good_at'],
        task=document['task'],
        closer=document['closer'],
        birthday=Birthday(*document['birthday']) if document['birthday'] else None,
        spoken=day_of(document['spoken']),
    )


def steunfiguur_document(figure: Steunfiguur) -> Document:
    """A steunfiguur as a document."""
    return {
        'person_id': figure.person_id,
        'stand': figure.stand.value,
        'agreements': [{'party': agreement.party.value, 'text': agreement.text} for agreement in figure.agreements],
        'turns': [[turn.day.isoformat(), turn.stand.value] for turn in figure.turns],
        'answers': [[answer.stage.value, answer.question, answer.text] for answer in figure.answers],
        'finished': sorted(figure.finished),
    }


def steunfiguur_of(document: Document) -> Steunfiguur:
    """The steunfiguur in a document."""
    return Steunfiguur(
        person_id=document['person_id'],
        stand=Stand(document['stand']),
        agreements=tuple(Agreement(Party(row['party']), row['text']) for row in document['agreements']),
        turns=tuple(Turn(date.fromisoformat(day), Stand(stand)) for day, stand in document['turns']),
        answers=tuple(Answer(Stage(stage), question, text) for stage, question, text in document['answers']),
        finished=choices_of(Stage, document['finished']),
    )


def day_text(day: date | None) -> str | None:
    """A day as a document holds it."""
    return day.isoformat() if day else None


def day_of(text: str | None) -> date | None:
    """The day in a document."""
    return date.fromisoformat(text) if text else None


def choice_of(kind: type[Choice], number: int | None) -> Choice | None:
    """The choice with a number; None of none."""
    return None if number is None else kind(number)


def choices_of(kind: type[Choice], numbers: Iterable[int]) -> frozenset[Choice]:
    """The choices with these numbers."""
    return frozenset(kind(number) for number in numbers)
