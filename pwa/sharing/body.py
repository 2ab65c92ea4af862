"""The body of a code: an overview as CBOR arrays. ``FORMAT.md`` is the same in a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

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
from pwa.domain.shown_lines import MAX_ABOUT, MAX_GOOD_NEWS, MAX_STEPS, MAX_WISHES
from pwa.domain.steunfiguur import MAX_SHOWN_AGREEMENTS, MAX_SHOWN_STEUNFIGUREN, Agreement
from pwa.domain.writing import MAX_AGREEMENT, MAX_NAME, MAX_TEXT
from pwa.sharing import cbor, days
from pwa.sharing.cbor import Value
from pwa.sharing.columns import Column, TextColumn, choice_of, choices, dates, flags, places, sets
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.limits import MAX_PEOPLE, within
from pwa.sharing.tables import Table, array, row_count

_VALUES = {1: 11, 2: 12}
"""Version -> values in its array. Version 1 is for a professional, as all once were; 2 ends in whom it is for."""

_NAME = TextColumn(MAX_NAME, needed=True)
_LINE = TextColumn(MAX_TEXT, needed=True)

_PEOPLE = Table(
    MAX_PEOPLE,
    {
        'name': _NAME,
        'own_role': TextColumn(MAX_NAME),
        'role': choices(Role),
        'ring': choices(Ring),
        'domain': choices(Domain),
        'contact': choices(Contact),
        'knows': choices(Knows),
        'giving': sets(Item, width=3),
        'getting': sets(Item, width=3),
        'giving_text': TextColumn(MAX_TEXT),
        'getting_text': TextColumn(MAX_TEXT),
        'why': TextColumn(MAX_TEXT),
        'strengthen': flags(),
        'involvement': sets(Involvement, width=1),
    },
)
_ABOUT = Table(MAX_ABOUT, {'text': _LINE, 'topic': choices(Topic, needed=True)})


@dataclass(frozen=True)
class _Agreed:
    """An agreement with the index of its steunfiguur."""

    figure: int
    party: Party
    text: str


def to_bytes(overview: Overview) -> bytes:
    """The overview as a body, without the day on which it expires.

    Raises:
        ShareError: a reader would refuse it.
    """
    people, figures = len(overview.people), overview.steunfiguren
    shown: tuple[Value, ...] = (
        days.number_of(overview.day),
        _NAME.write([overview.giver]),
        overview.kind or 0,
        _PEOPLE.write(overview.people),
        _figure_table(people).write(figures),
        _agreement_table(len(figures)).write(list(_agreed(figures))),
        _step_table(people).write(overview.steps),
        _write_lines(overview.good_news, MAX_GOOD_NEWS),
        _write_lines(overview.wishes, MAX_WISHES),
        _ABOUT.write(overview.about),
    )
    if overview.audience is Audience.PROFESSIONAL:
        return cbor.encode((1, *shown))
    return cbor.encode((2, *shown, overview.audience))


def from_bytes(data: bytes, expires: date | None) -> Overview:
    """The overview in a body.

    Args:
        data: the body.
        expires: the last day on which it opens, which stands outside the body.

    Raises:
        ShareError: ``NEWER`` for a newer version or choice; ``SHAPE``, ``TEXT`` or ``TOO_BIG`` for
            anything that ``to_bytes`` would not have written.
    """
    length = _VALUES[_version(data)]  # first of all: what is newer need not be CBOR as it is known here
    _, *values = array(cbor.decode(data), length)
    day, giver, kind, people, figures, agreements, steps, good_news, wishes, about, *audience = values
    shown = tuple(ShownPerson(**row) for row in _PEOPLE.read(people))
    return Overview(
        day=_day(day),
        giver=_NAME.read(giver, 1)[0],
        kind=choice_of(CircleKind, _number(kind)),
        people=shown,
        steunfiguren=_figures(figures, agreements, len(shown)),
        steps=tuple(ShownStep(**row) for row in _step_table(len(shown)).read(steps)),
        good_news=_read_lines(good_news, MAX_GOOD_NEWS),
        wishes=_read_lines(wishes, MAX_WISHES),
        about=tuple(AboutLine(**row) for row in _ABOUT.read(about)),
        audience=_audience(audience),
        expires=expires,
    )


def _figure_table(people: int) -> Table:
    return Table(MAX_SHOWN_STEUNFIGUREN, {'person': places(people, needed=True), 'stand': choices(Stand)})


def _agreement_table(figures: int) -> Table:
    columns: dict[str, Column] = {
        'text': TextColumn(MAX_AGREEMENT, needed=True),
        'figure': places(figures, needed=True),
        'party': choices(Party, needed=True),
    }
    return Table(MAX_SHOWN_AGREEMENTS, columns)


def _step_table(people: int) -> Table:
    columns: dict[str, Column] = {
        'what': _LINE,
        'who': places(people),
        'day': dates(),
        'phase': choices(Phase),
        'done': flags(),
    }
    return Table(MAX_STEPS, columns)


def _agreed(figures: Sequence[ShownSteunfiguur]) -> Iterator[_Agreed]:
    for index, figure in enumerate(figures):
        for agreement in figure.agreements:
            yield _Agreed(index, agreement.party, agreement.text)


def _figures(figures: Value, agreements: Value, people: int) -> tuple[ShownSteunfiguur, ...]:
    rows = _figure_table(people).read(figures)
    agreed = [_Agreed(**row) for row in _agreement_table(len(rows)).read(agreements)]
    if agreed != sorted(agreed, key=lambda row: row.figure):
        raise ShareError(ShareFault.SHAPE)
    return tuple(
        ShownSteunfiguur(**row, agreements=tuple(Agreement(a.party, a.text) for a in agreed if a.figure == index))
        for index, row in enumerate(rows)
    )


def _write_lines(lines: Sequence[str], most: int) -> Value:
    within(len(lines), most)
    return _LINE.write(lines)


def _read_lines(column: Value, most: int) -> tuple[str, ...]:
    rows = row_count(column)
    within(rows, most)
    return tuple(_LINE.read(column, rows))


def _version(data: bytes) -> int:
    version = _number(cbor.first_of_array(data))
    if version > max(_VALUES):
        raise ShareError(ShareFault.NEWER)
    if version < min(_VALUES):
        raise ShareError(ShareFault.SHAPE)
    return version


def _audience(values: Sequence[Value]) -> Audience:
    if not values:
        return Audience.PROFESSIONAL
    audience = choice_of(Audience, _number(values[0]))
    if audience is None or audience is Audience.PROFESSIONAL:  # for a professional there is one writing: version 1
        raise ShareError(ShareFault.SHAPE)
    return audience


def _number(value: Value) -> int:
    if not isinstance(value, int):
        raise ShareError(ShareFault.SHAPE)
    return value


def _day(value: Value) -> date:
    day = days.day_of(_number(value))
    if day is None:
        raise ShareError(ShareFault.SHAPE)
    return day
