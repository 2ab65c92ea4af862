"""An overview as JSON that people can read and write; the shape stands in ``FORMAT.md``.

Choices are their lower-case names, days are ISO dates, people are pointed at by their place in the
list, counted from 0. What is empty is left out.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import (
    Audience,
    CircleKind,
    Contact,
    Domain,
    Involvement,
    Item,
    Knows,
    Party,
    Phase,
    Ring,
    Role,
    Stand,
    Topic,
)
from pwa.domain.overview import Overview, ShownPerson, ShownStep, ShownSteunfiguur
from pwa.domain.steunfiguur import Agreement
from pwa.domain.writing import MAX_AGREEMENT
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.wording import shared


@dataclass(frozen=True)
class _Form:
    """How one kind of value stands in JSON; ``read`` raises an error of its own kind for anything else."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def to_json(overview: Overview) -> str:
    """The overview as JSON, giving before getting."""
    return json.dumps(_OVERVIEW.write(overview), ensure_ascii=False, indent=2)


def from_json(text: str) -> Overview:
    """The overview in a JSON text.

    Raises:
        ShareError: ``SHAPE`` if it isn't JSON of this shape, ``TEXT`` for a text of an agreement.
    """
    try:
        overview: Overview = _OVERVIEW.read(json.loads(text))
    except ShareError:
        raise
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ShareError(ShareFault.SHAPE) from error
    return overview


def _only(kind: type) -> _Form:
    """A value that stands in JSON as it is; yes and no are no numbers."""

    def read(value: object) -> object:
        if type(value) is not kind:
            raise TypeError(kind)
        return value

    return _Form(lambda value: value, read)


def _choice(kind: type[IntEnum]) -> _Form:
    named = {choice.name.lower(): choice for choice in kind}
    return _Form(lambda choice: choice.name.lower(), named.__getitem__)


def _set(kind: type[IntEnum]) -> _Form:
    listed = _list(_choice(kind))
    return _Form(lambda chosen: listed.write(sorted(chosen)), lambda names: frozenset(listed.read(names)))


def _list(form: _Form) -> _Form:
    def read(values: object) -> tuple[Any, ...]:
        if not isinstance(values, list):
            raise TypeError(values)
        return tuple(map(form.read, values))

    return _Form(lambda values: [form.write(value) for value in values], read)


def _row(kind: Callable[..., Any], /, **forms: _Form) -> _Form:
    def write(row: object) -> dict[str, Any]:
        cells = {name: getattr(row, name) for name in forms}
        return {name: forms[name].write(cell) for name, cell in cells.items() if not _is_empty(cell)}

    def read(document: object) -> Any:  # noqa: ANN401 - the class of the row is only known to the caller
        if not isinstance(document, dict):
            raise TypeError(document)
        return kind(**{name: forms[name].read(value) for name, value in document.items()})

    return _Form(write, read)


def _is_empty(cell: object) -> bool:
    return any(cell is empty for empty in _EMPTY) or cell in ('', (), frozenset())


def _read_day(value: str) -> date:
    day = date.fromisoformat(value)
    if day.isoformat() != value:
        raise ValueError(value)
    return day


def _agreement(party: Party, text: str) -> Agreement:
    return Agreement(party, shared(text, MAX_AGREEMENT))


_EMPTY = (None, False, Audience.PROFESSIONAL)
"""What is so where nothing is said; an overview is for a professional unless it says for whom."""

_TEXT, _PLACE, _FLAG = _only(str), _only(int), _only(bool)
_DAY = _Form(date.isoformat, _read_day)

_PERSON = _row(
    ShownPerson,
    name=_TEXT,
    own_role=_TEXT,
    role=_choice(Role),
    ring=_choice(Ring),
    domain=_choice(Domain),
    contact=_choice(Contact),
    knows=_choice(Knows),
    giving=_set(Item),
    getting=_set(Item),
    giving_text=_TEXT,
    getting_text=_TEXT,
    why=_TEXT,
    strengthen=_FLAG,
    involvement=_set(Involvement),
)
_STEUNFIGUUR = _row(
    ShownSteunfiguur,
    person=_PLACE,
    stand=_choice(Stand),
    agreements=_list(_row(_agreement, party=_choice(Party), text=_TEXT)),
)
_STEP = _row(ShownStep, what=_TEXT, who=_PLACE, day=_DAY, phase=_choice(Phase), done=_FLAG)
_OVERVIEW = _row(
    Overview,
    day=_DAY,
    giver=_TEXT,
    kind=_choice(CircleKind),
    audience=_choice(Audience),
    expires=_DAY,
    people=_list(_PERSON),
    steunfiguren=_list(_STEUNFIGUUR),
    steps=_list(_STEP),
    good_news=_list(_TEXT),
    wishes=_list(_TEXT),
    about=_list(_row(AboutLine, topic=_choice(Topic), text=_TEXT)),
)
