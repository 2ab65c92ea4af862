"""``python -m tests.bench.fuzz [COUNT]``: what the reader of codes makes of very many made-up ones.

Each is almost good, or nothing like it (``tests.sharing.hostile``): plain, sealed, a key, parts, a message around one,
and long messages; the same ones every time. Each is read as it was scanned, and as it was pasted, with the code taken
out of it. It is read, or refused with one of our reasons: any other error ends the run. Prints how many came to what,
how many are read in a second of work beside good codes in the same run, by how much the process grew, the most memory
that reading one took, and what the longest messages take for twice as many characters: a number near 2 is in step.
"""

import random
import sys
import tracemalloc
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from resource import RUSAGE_SELF, getrusage
from statistics import fmean
from time import process_time

from pwa.sharing.message import code_in
from tests.sharing.hostile import GOOD, KINDS, LONG_MESSAGES, fault_of, fuzzed

COUNT = 200_000
BATCH = 1_000
BESIDE = 20
"""Good codes are read beside every one of so many batches."""
TRACED = 2_000
"""How many of them, the first, are read once more with memory traced, which makes it slow."""

LONG = 1_000_000
"""Characters of the longest messages, and then twice as many."""


def codes(count: int) -> Iterator[list[str]]:
    """So many codes, in batches."""
    chance = random.Random(0)  # noqa: S311 - the same every time
    for _ in range(count // BATCH):
        yield [fuzzed(chance) for _ in range(BATCH)]


def read(code: str) -> tuple[str, str]:
    """What comes of a code as it was scanned and as it was pasted; they differ where words stand around it."""
    return fault_of(code) or 'good', fault_of(code_in(code)) or 'good'


def seconds(batch: Sequence[str], seen: Counter[str]) -> float:
    """Reads each; how long the processor worked on it."""
    begun = process_time()
    for code in batch:
        seen.update(read(code))
    return process_time() - begun


def most_memory(batch: Sequence[str]) -> int:
    """Bytes at the most while one of these is read, above what was taken before it."""
    most = 0
    tracemalloc.start()
    for code in batch:
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        read(code)
        most = max(most, tracemalloc.get_traced_memory()[1] - before)
    tracemalloc.stop()
    return most


def long_messages(size: int = LONG) -> None:
    """Prints what messages of very many characters take, and what those of twice as many take beside them."""
    for kind, make in LONG_MESSAGES.items():
        once, twice = (min(seconds([message], Counter()) for _ in range(3)) for message in (make(size), make(2 * size)))
        print(f'{twice:>9.3f} s  {twice / once:.1f} times  {most_memory([make(2 * size)]):>12,} bytes  {kind}')


def main(count: int = COUNT) -> None:
    """Reads them all."""
    seen, longest = Counter[str](), 0
    spent, good = list[float](), list[float]()
    several = list(islice(cycle(GOOD), BATCH))
    before = getrusage(RUSAGE_SELF).ru_maxrss
    for number, batch in enumerate(codes(count)):
        spent.append(seconds(batch, seen))
        if number % BESIDE == 0:
            good.append(seconds(several, Counter()))
        longest = max(longest, *map(len, batch))
    for reason, times in seen.most_common():
        print(f'{times:>9,}  {reason}')
    print(f'{len(KINDS)} kinds made by hand; {seen.total() // 2:,} by chance, each scanned and pasted', end='; ')
    print(f'the longest of {longest:,} characters')
    print(f'{BATCH / fmean(spent):,.0f} a second; of good codes {BATCH / fmean(good):,.0f}', end='; ')
    print(f'ratio {fmean(good) / fmean(spent):.2f}, above 1 is faster than those')
    print(f'the process grew by {getrusage(RUSAGE_SELF).ru_maxrss - before:,} KiB at the most')
    traced = [code for batch in codes(min(count, TRACED)) for code in batch]
    print(f'{most_memory(traced):,} bytes at the most for one, of {len(traced):,}')
    print(f'messages of {2 * LONG:,} characters:')
    long_messages()


if __name__ == '__main__':
    main(*map(int, sys.argv[1:]))
