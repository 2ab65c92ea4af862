"""What is kept of an overview that was shown."""

from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle
from pwa.domain.overview import Overview
from pwa.domain.share_keeping import ShareEntry, ShownName


def entry_of(  # noqa: PLR0913 - what may differ is asked by name
    entry_id: str, circle: Circle, chosen: Chosen, overview: Overview, *, to: str = '', sealed: bool = False
) -> ShareEntry:
    """What is kept of an overview that was shown: who and what, never what stood in it.

    Args:
        entry_id: its id.
        circle: of which it was made.
        chosen: what was chosen.
        overview: what came of that.
        to: who it was for.
        sealed: whether one device alone can read it.

    Raises:
        WritingError: ``to`` is too long.
    """
    listed = (chosen.fields[person.id] for person in circle.people if person.id in chosen.fields and not person.private)
    people = tuple(ShownName(shown.name, fields) for shown, fields in zip(overview.people, listed, strict=True))
    return ShareEntry(entry_id, overview.day, overview.expires, to, people, chosen.parts, sealed)
