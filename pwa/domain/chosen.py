"""What a family chose to show."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pwa.domain.choices import Field

PARTS: tuple[Field, ...] = (Field.GOOD_NEWS, Field.WISHES, Field.STEPS, Field.ABOUT)
"""What belongs to the circle as a whole, in the order in which it is asked."""


@dataclass(frozen=True)
class Chosen:
    """What the family chose to show: per person (by id) the fields.

    Nothing is chosen unless the family chose it. A person with no fields shows a name alone.

    Attributes:
        fields: per person the fields.
        initials: the ids of those who are shown by an initial only.
        parts: what is shown of the circle as a whole, of ``PARTS``.
    """

    fields: Mapping[str, frozenset[Field]] = field(default_factory=dict)
    initials: frozenset[str] = frozenset()
    parts: frozenset[Field] = frozenset()
