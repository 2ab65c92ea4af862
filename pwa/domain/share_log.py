"""What is kept of an overview that was shown."""

from pwa.domain.overview import Overview
from pwa.domain.share_keeping import ShareEntry, ShownName
from pwa.domain.shown_fields import fields_shown, parts_shown


def entry_of(entry_id: str, overview: Overview, *, to: str = '', sealed: bool = False) -> ShareEntry:
    """What is kept of an overview that was shown: who and what, never what stood in it.

    Args:
        entry_id: its id.
        overview: what was shown, as it was read back from its code.
        to: who it was for.
        sealed: whether one device alone can read it.

    Raises:
        WritingError: ``to`` is too long.
    """
    people = tuple(
        ShownName(person.name, fields_shown(overview, place)) for place, person in enumerate(overview.people)
    )
    return ShareEntry(entry_id, overview.day, overview.expires, to, people, parts_shown(overview), sealed)
