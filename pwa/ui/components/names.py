"""How the kind of a choice is called in content files and pictures."""

import re
from enum import IntEnum

_INNER_CAPITAL = re.compile(r'(?<=[a-z])(?=[A-Z])')


def kind_of(choice: IntEnum) -> str:
    """The kind of a choice in lower case: ``CircleKind.YOUTH`` -> ``circle_kind``."""
    return _INNER_CAPITAL.sub('_', type(choice).__name__).lower()
