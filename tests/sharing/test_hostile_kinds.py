"""What is sealed, keys and parts: whatever is made to harm is refused with its reason, and nothing else happens."""

import random
import tracemalloc

import pytest

from pwa.sharing import cli, frame, key_offer
from pwa.sharing.errors import ShareFault
from pwa.sharing.message import code_in
from tests.sharing.hostile import (
    HOLDS,
    KINDS,
    LONG,
    ONE_OF_FOUR,
    REST,
    SEALED,
    TODAY,
    day,
    fault_of,
    fuzzed,
    key_code,
)


@pytest.mark.parametrize('kind', KINDS)
def test_each_kind_is_refused_with_its_reason(kind: str) -> None:
    make, fault = KINDS[kind]
    assert fault_of(make()) is fault


def test_what_they_were_made_from_is_good() -> None:
    assert fault_of(frame.write(SEALED)) is None
    assert fault_of(key_offer.write(HOLDS)) is None
    assert cli.together('\n'.join([*REST, ONE_OF_FOUR])) == frame.read(LONG)


def test_markup_in_a_label_is_a_text_like_any_other() -> None:
    offer = key_offer.read(frame.read(key_code(label=b'<b>Wijk</b>', last_day=day(0))), TODAY)
    assert offer.label == '<b>Wijk</b>'


@pytest.mark.parametrize('seed', range(4))
def test_whatever_comes_in_by_chance_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same every time
    for _ in range(500):
        text = fuzzed(chance)
        assert fault_of(text) in {None, *ShareFault}
        assert fault_of(code_in(text)) in {None, *ShareFault}


def test_a_bomb_that_was_sealed_takes_little_room() -> None:
    code = KINDS['sealed, a bomb within'][0]()
    fault_of(code)  # what is made the first time is not the bomb's
    tracemalloc.start()
    assert fault_of(code) is ShareFault.TOO_BIG
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 200_000  # of 2,000,000 in the bomb; nearly all of it is what Base41 takes of any code of this length
