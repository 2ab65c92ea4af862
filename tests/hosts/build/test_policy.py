import re

import pytest

from pwa.hosts.build import policy

WITHOUT_A_REASON = {"'self'", "'none'"}


def directives(text: str) -> dict[str, list[str]]:
    """Name -> sources."""
    return {name: sources for name, *sources in (part.split() for part in text.split(';'))}


@pytest.mark.parametrize('text', [policy.in_page(), policy.headers()['Content-Security-Policy']])
def test_all_comes_from_the_host_itself(text: str) -> None:
    found = directives(text)
    assert found['default-src'] == ["'self'"]
    for name, sources in found.items():
        for source in sources:
            assert re.fullmatch(r"'[a-z-]+'", source), f'{name} lets {source} in: another host, a scheme or a wildcard'


@pytest.mark.parametrize('text', [policy.in_page(), policy.headers()['Content-Security-Policy']])
def test_no_text_is_run_as_code(text: str) -> None:
    assert "'unsafe-inline'" not in text
    assert "'unsafe-eval'" not in text
    found = directives(text)
    assert found['object-src'] == found['base-uri'] == found['form-action'] == ["'none'"]
    assert 'style-src' not in found, 'styles come from the host, as default-src says'


def test_each_exception_has_its_reason() -> None:
    exceptions = {f'{name} {source}' for name, sources in directives(policy.in_page()).items() for source in sources}
    for exception in exceptions:
        source = exception.partition(' ')[2]
        if source not in WITHOUT_A_REASON:
            assert f'- ``{exception}``: ' in str(policy.__doc__), f'say why {exception} is needed'


def test_the_page_says_what_it_can_and_the_header_all() -> None:
    page, header = directives(policy.in_page()), directives(policy.headers()['Content-Security-Policy'])
    assert header == page | {'frame-ancestors': ["'none'"]}
    assert 'frame-ancestors' not in page, 'a browser warns of it there, and does not heed it'


def test_a_host_tells_nobody_where_a_family_came_from_and_opens_no_device() -> None:
    headers = policy.headers()
    assert headers['Referrer-Policy'] == 'no-referrer'
    assert headers['X-Content-Type-Options'] == 'nosniff'
    assert headers['Cross-Origin-Opener-Policy'] == 'same-origin'
    allowed = dict(part.strip().split('=') for part in headers['Permissions-Policy'].split(','))
    assert {name for name, who in allowed.items() if who != '()'} == {'camera'}
    assert allowed['camera'] == '(self)'


def test_a_header_fits_in_the_quotes_of_every_host() -> None:
    for name, value in policy.headers().items():
        assert re.fullmatch(r'[A-Za-z-]+', name)
        assert not set(value) & set('"\\\n$'), f'{name} would need escaping in nginx'
