"""Values of the journey to and from plain documents: wishes, steps, good news, snapshots, the closing."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import Contact, Domain, Item, Outcome, Phase, Ring, Role, Stand, Topic
from pwa.domain.closing import Closing, LaterLine
from pwa.domain.good_news import GoodNews
from pwa.domain.share_keeping import ShareEntry, ShareSet
from pwa.domain.snapshot_values import KeptFigure, KeptPerson, Snapshot
from pwa.domain.steps import Step
from pwa.domain.wishes import Wish
from pwa.storage import share_records as shares
from pwa.storage.records import Document, choice_of, choices_of, day_of, day_text

Entry = Wish | Step | GoodNews | Snapshot | ShareSet | ShareEntry
"""What a circle holds many of, each with an id of its own."""


class Kind(NamedTuple):
    """Where one kind of entry is kept, and how."""

    table: str
    document: Callable[[Any], Document]
    value: Callable[[Document], Any]


def about_document(line: AboutLine) -> Document:
    """A line of "Dit ben ik" as a document."""
    return {'topic': line.topic.value, 'text': line.text}


def about_of(document: Document) -> AboutLine:
    """The line in a document."""
    return AboutLine(Topic(document['topic']), document['text'])


def closing_document(closing: Closing) -> Document:
    """The closing as a document."""
    return {
        'day': day_text(closing.day),
        'stays': closing.stays,
        'people': list(closing.people),
        'later': [[line.person_id, line.what_for] for line in closing.later],
        'note': closing.note,
    }


def closing_of(document: Document) -> Closing:
    """The closing in a document."""
    return Closing(
        day=day_of(document['day']),
        stays=document['stays'],
        people=tuple(document['people']),
        later=tuple(LaterLine(person_id, what_for) for person_id, what_for in document['later']),
        note=document['note'],
    )


def _wish_document(wish: Wish) -> Document:
    return {'id': wish.id, 'text': wish.text, 'people': list(wish.people), 'fulfilled': day_text(wish.fulfilled)}


def _wish_of(document: Document) -> Wish:
    return Wish(document['id'], document['text'], tuple(document['people']), day_of(document['fulfilled']))


def _step_document(step: Step) -> Document:
    return {
        'id': step.id,
        'what': step.what,
        'who': step.who,
        'day': day_text(step.day),
        'phase': step.phase,
        'wish': step.wish,
        'outcome': step.outcome,
        'looked_back': day_text(step.looked_back),
        'went': step.went,
    }


def _step_of(document: Document) -> Step:
    return Step(
        id=document['id'],
        what=document['what'],
        who=document['who'],
        day=day_of(document['day']),
        phase=choice_of(Phase, document['phase']),
        wish=document['wish'],
        outcome=choice_of(Outcome, document['outcome']),
        looked_back=day_of(document['looked_back']),
        went=document['went'],
    )


def _news_document(news: GoodNews) -> Document:
    return {'id': news.id, 'text': news.text, 'day': news.day.isoformat()}


def _news_of(document: Document) -> GoodNews:
    return GoodNews(document['id'], document['text'], date.fromisoformat(document['day']))


def _snapshot_document(snapshot: Snapshot) -> Document:
    return {
        'id': snapshot.id,
        'day': snapshot.day.isoformat(),
        'people': [_kept_row(person) for person in snapshot.people],
        'figures': [[figure.person_id, figure.stand.value] for figure in snapshot.figures],
    }


def _snapshot_of(document: Document) -> Snapshot:
    return Snapshot(
        id=document['id'],
        day=date.fromisoformat(document['day']),
        people=tuple(_kept_of(row) for row in document['people']),
        figures=tuple(KeptFigure(person_id, Stand(stand)) for person_id, stand in document['figures']),
    )


def _kept_row(person: KeptPerson) -> list[object]:
    # a list without names of fields: there are many of these
    return [
        person.id,
        person.name,
        person.picture,
        person.role,
        person.ring,
        person.domain,
        person.contact,
        sorted(person.giving),
        sorted(person.getting),
        person.private,
    ]


def _kept_of(row: list[Any]) -> KeptPerson:
    person_id, name, picture, role, ring, domain, contact, giving, getting, private = row
    return KeptPerson(
        id=person_id,
        name=name,
        picture=picture,
        role=choice_of(Role, role),
        ring=choice_of(Ring, ring),
        domain=choice_of(Domain, domain),
        contact=choice_of(Contact, contact),
        giving=choices_of(Item, giving),
        getting=choices_of(Item, getting),
        private=private,
    )


KINDS: dict[type, Kind] = {
    Wish: Kind('wishes', _wish_document, _wish_of),
    Step: Kind('steps', _step_document, _step_of),
    GoodNews: Kind('good_news', _news_document, _news_of),
    Snapshot: Kind('snapshots', _snapshot_document, _snapshot_of),
    ShareSet: Kind('share_sets', shares.set_document, shares.set_of),
    ShareEntry: Kind('share_log', shares.entry_document, shares.entry_of),
}
"""Kind of entry -> how it is kept."""
