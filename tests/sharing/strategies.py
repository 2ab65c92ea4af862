"""Overviews of every kind within the limits, and payloads that are almost right."""

import unicodedata
import zlib
from datetime import date, timedelta
from functools import partial
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

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
from pwa.domain.writing import clean
from pwa.sharing import base41

HIDDEN: Final = ('Cc', 'Cf', 'Cs', 'Zl', 'Zp')

ANY: Final = st.characters(exclude_categories=HIDDEN)
KNOWN: Final = st.characters(exclude_categories=(*HIDDEN, 'Cn'))
"""What this Python has heard of; what it has not may be a hidden character for an engine that is newer."""


def texts(limit: int, least: int = 0, letters: SearchStrategy[str] = ANY) -> SearchStrategy[str]:
    """Texts as people keep them, in every script: mostly short, sometimes as long as they may be."""
    short = st.text(letters, min_size=least, max_size=12)
    # in NFC before it is cut: some characters become two in it
    normal = short.map(partial(unicodedata.normalize, 'NFC'))
    kept = st.builds(
        lambda text, times: clean((text * times)[:limit], limit), normal, st.sampled_from((1, 1, 1, limit))
    )
    return kept.filter(lambda text: len(text) >= least)


def days() -> SearchStrategy[date]:
    return st.dates(date(1970, 1, 2), date(2149, 6, 6))


@st.composite
def people(draw: DrawFn, letters: SearchStrategy[str]) -> ShownPerson:
    """Each field is as likely to be kept to oneself as to be shown."""
    return ShownPerson(
        name=draw(texts(40, 1, letters)),
        role=draw(st.none() | st.sampled_from(Role)),
        own_role=draw(st.just('') | texts(40, 0, letters)),
        ring=draw(st.none() | st.sampled_from(Ring)),
        domain=draw(st.none() | st.sampled_from(Domain)),
        contact=draw(st.none() | st.sampled_from(Contact)),
        giving=draw(st.frozensets(st.sampled_from(Item))),
        getting=draw(st.frozensets(st.sampled_from(Item))),
        giving_text=draw(st.just('') | texts(160, 0, letters)),
        getting_text=draw(st.just('') | texts(160, 0, letters)),
        why=draw(st.just('') | texts(160, 0, letters)),
        knows=draw(st.none() | st.sampled_from(Knows)),
        strengthen=draw(st.booleans()),
        involvement=draw(st.frozensets(st.sampled_from(Involvement))),
    )


def steunfiguren(count: int, letters: SearchStrategy[str]) -> SearchStrategy[ShownSteunfiguur]:
    agreements = st.builds(Agreement, st.sampled_from(Party), texts(240, 1, letters))
    return st.builds(
        ShownSteunfiguur,
        st.integers(0, count - 1),
        st.none() | st.sampled_from(Stand),
        st.lists(agreements, max_size=3).map(tuple),
    )


def steps(count: int, letters: SearchStrategy[str]) -> SearchStrategy[ShownStep]:
    return st.builds(
        ShownStep,
        texts(160, 1, letters),
        st.none() | st.integers(0, count - 1) if count else st.none(),
        st.none() | days(),
        st.none() | st.sampled_from(Phase),
        st.booleans(),
    )


@st.composite
def overviews(draw: DrawFn, letters: SearchStrategy[str] = ANY) -> Overview:
    """Overviews that fit: fewer people than the limit allows, since their texts share one code."""
    shown = tuple(draw(st.lists(people(letters), max_size=4)))
    lines = st.lists(texts(160, 1, letters), max_size=2).map(tuple)
    day = draw(days())
    return Overview(
        day=day,
        giver=draw(texts(40, 1, letters)),
        kind=draw(st.none() | st.sampled_from(CircleKind)),
        people=shown,
        steunfiguren=tuple(draw(st.lists(steunfiguren(len(shown), letters), max_size=3))) if shown else (),
        steps=tuple(draw(st.lists(steps(len(shown), letters), max_size=2))),
        good_news=draw(lines),
        wishes=draw(lines),
        about=tuple(draw(st.lists(st.builds(AboutLine, st.sampled_from(Topic), texts(160, 1, letters)), max_size=2))),
        audience=draw(st.sampled_from(Audience)),
        expires=draw(st.none() | st.integers(0, 92).map(lambda ahead: _later(day, ahead))),
    )


def _later(day: date, ahead: int) -> date:
    return min(day + timedelta(days=ahead), date(2149, 6, 6))


def plain_payload(content: bytes) -> str:
    """A payload of type P around any bytes, with a CRC-32 that is right."""
    return 'KR1P' + base41.encode(content + zlib.crc32(b'KR1P' + content).to_bytes(4))


def payload_around(body: bytes, *, flags: int = 0, dictionary: int = 0, last_day: int = 0) -> str:
    """A payload around the bytes of a body, packed without a dictionary."""
    return plain_payload(bytes([flags, dictionary]) + last_day.to_bytes(2) + deflated(body))


def deflated(body: bytes) -> bytes:
    """Raw DEFLATE of the bytes, without a dictionary."""
    squeeze = zlib.compressobj(9, wbits=-15)
    return squeeze.compress(body) + squeeze.flush()
