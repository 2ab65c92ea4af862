"""The golden examples: what a code printed today must still say in ten years."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pwa.domain.overview import Overview
from pwa.sharing.overview_json import from_json

_FOLDER = Path(__file__).parent / 'golden'


@dataclass(frozen=True)
class Example:
    """An overview with its bytes before DEFLATE and its payload, as they were when it was frozen."""

    name: str
    opened_on: date
    overview: Overview
    body: bytes
    payload: str


def example(name: str) -> Example:
    content = json.loads((_FOLDER / f'{name}.json').read_text(encoding='utf-8'))
    return Example(
        name,
        date.fromisoformat(content['opened_on']),
        from_json(json.dumps(content['overview'])),
        bytes.fromhex(content['body']),
        content['payload'],
    )


EXAMPLES = tuple(example(path.stem) for path in sorted(_FOLDER.glob('*.json')))
