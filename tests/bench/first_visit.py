"""``python -m tests.bench.first_visit``: the bytes of a first visit, file by file, raw and as a host sends them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DIST = Path(__file__).parents[2] / 'dist'


@dataclass(frozen=True)
class Weight:
    """One file of the app, in bytes; ``sent`` is its brotli copy, or itself where there is none."""

    name: str
    raw: int
    sent: int


def weights(folder: Path) -> list[Weight]:
    """Every file that the service worker keeps, with the page and the worker itself; the heaviest first."""
    return sorted((_weight(folder, name) for name in _names(folder)), key=lambda weight: -weight.sent)


def _names(folder: Path) -> Iterator[str]:
    script = (folder / 'sw.js').read_text(encoding='utf-8')
    found = re.search(r'const BUILD = (\{.*\});', script)
    if found is None:
        raise ValueError('sw.js has no list of files')
    known = json.loads(found[1])
    yield 'sw.js'
    for address in known['files']:
        yield address.removeprefix(known['base']).lstrip('/') or 'index.html'


def _weight(folder: Path, name: str) -> Weight:
    file = folder / name
    copy = file.with_name(f'{file.name}.br')
    return Weight(name, file.stat().st_size, (copy if copy.exists() else file).stat().st_size)


def main() -> None:
    """Prints the table."""
    listed = weights(DIST)
    total = Weight('all', sum(weight.raw for weight in listed), sum(weight.sent for weight in listed))
    for weight in [*listed, total]:
        print(f'{weight.raw:>11,} {weight.sent:>11,} {weight.sent / total.sent:>7.1%}  {weight.name}')


if __name__ == '__main__':
    main()
