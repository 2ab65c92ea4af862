"""``python -m tests.bench.scan [PHOTOS]``: how well a code is read by a camera, for more and more people.

For people by name alone, people as a family fills them in, and people with all that a field holds: characters, version
of the QR code, and the part of simulated photos that zxing-cpp reads (``tests.bench.photos``). What is too much for one
code goes in several at five a second; the time until all are read is simulated with as many frames missed as photos are
not read. Beside it stands the plain way: JSON, gzip and Base64 in one code of any version.
"""

import base64
import gzip
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from statistics import fmean

from pwa.domain.overview import Overview, ShownPerson
from pwa.domain.writing import MAX_NAME
from pwa.sharing import codec, parts, qr
from pwa.sharing.errors import ShareError
from pwa.sharing.overview_json import to_json
from tests.bench.photos import Modules, of_app, of_text, photos, read_rate, version_of
from tests.sharing.examples import example

COUNTS = (3, 8, 15, 25)
PHOTOS = 40
A_SECOND = 5
RUNS = 200
LINK = 'https://kring.example/#'
TYPICAL, FULL = example('fifteen_typical').overview, example('full_texts').overview
KINDS = {
    'names': [ShownPerson(person.name) for person in TYPICAL.people],
    'typical': list(TYPICAL.people),
    'full': list(FULL.people),
}


def overview_of(kind: str, count: int) -> Overview:
    """So many people; who comes round once more has another name, and their words in another order."""
    people = islice(_people(KINDS[kind]), count)
    return Overview(TYPICAL.day, TYPICAL.giver, TYPICAL.kind, tuple(people), expires=TYPICAL.expires)


def _people(known: list[ShownPerson]) -> Iterator[ShownPerson]:
    chance = random.Random(1)  # noqa: S311 - the same every time
    for number, person in enumerate(cycle(known)):
        if number < len(known):
            yield person
        else:
            giving, getting = _mixed(person.giving_text, chance), _mixed(person.getting_text, chance)
            name, why = f'{number} {person.name}'[:MAX_NAME].strip(), _mixed(person.why, chance)
            yield replace(person, name=name, giving_text=giving, getting_text=getting, why=why)


def _mixed(text: str, chance: random.Random) -> str:
    words = text.split()
    chance.shuffle(words)
    return ' '.join(words)


def measure(kind: str, count: int, pictures: int) -> None:
    """Prints our line and the plain one."""
    overview = overview_of(kind, count)
    print(f'{kind:>8} {count:>3}  kring {_ours(overview, pictures)}  plain {_plain(overview, pictures)}', flush=True)


def _ours(overview: Overview, pictures: int) -> str:
    try:
        payload = codec.encode(overview)
        texts = [(LINK, payload)] if qr.fits(LINK, payload) else [('', part) for part in parts.split(payload)]
    except ShareError as error:
        return f'{error.fault:<52}'
    codes = [of_app(*text) for text in texts]
    rates = [read_rate(photos(code, pictures), ''.join(text)) for code, text in zip(codes, texts, strict=True)]
    size, rate = sum(len(''.join(text)) for text in texts), fmean(rates)
    version = max(map(version_of, codes))
    return f'{size:>5} chars v{version:<2} {len(codes)} code(s) {rate:>4.0%} {seconds(len(codes), rate):>5.1f} s'


def _plain(overview: Overview, pictures: int) -> str:
    content = json.dumps(json.loads(to_json(overview)), ensure_ascii=False, separators=(',', ':')).encode()
    text = LINK + base64.urlsafe_b64encode(gzip.compress(content, 9)).decode()
    try:
        code: Modules = of_text(text)
    except ValueError:
        return f'{len(text):>5} chars, more than any code holds'
    rate = read_rate(photos(code, pictures), text)
    return f'{len(text):>5} chars v{version_of(code):<2} {rate:>4.0%} {seconds(1, rate):>5.1f} s'


def seconds(codes: int, rate: float) -> float:
    """How long it takes on average until all codes, shown one after another, were read; inf where none ever is."""
    if not rate:
        return float('inf')
    chance = random.Random(2)  # noqa: S311 - the same every time
    return fmean(_frames(codes, rate, chance) for _ in range(RUNS)) / A_SECOND


def _frames(codes: int, rate: float, chance: random.Random) -> int:
    missing = set(range(codes))
    for frame, shown in enumerate(cycle(range(codes)), 1):
        if chance.random() < rate:
            missing.discard(shown)
        if not missing:
            return frame
    raise AssertionError('the codes come round for ever')


def main(pictures: int = PHOTOS) -> None:
    """Prints the table."""
    for kind in KINDS:
        for count in COUNTS:
            measure(kind, count, pictures)


if __name__ == '__main__':
    main(*map(int, sys.argv[1:]))
