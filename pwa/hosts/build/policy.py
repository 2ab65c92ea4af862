"""The Content Security Policy and the other headers a host should send.

Exceptions to ``'self'``, each with its reason:

- ``script-src 'wasm-unsafe-eval'``: compiling Pyodide's WebAssembly. It allows no JavaScript from strings.

There is no ``'unsafe-eval'`` and no ``'unsafe-inline'``: NiceGUI's templates are compiled by the build, and
nothing the app uses runs JavaScript from a string.
"""

DIRECTIVES = {
    'default-src': "'self'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'connect-src': "'self'",
    'img-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
}

ONLY_AS_HEADER = {'frame-ancestors': "'none'"}
"""Browsers ignore these in a page."""


def in_page() -> str:
    """The policy for the page's meta element."""
    return _joined(DIRECTIVES)


def headers() -> dict[str, str]:
    """All headers for every file, by name."""
    return {
        'Content-Security-Policy': _joined(DIRECTIVES | ONLY_AS_HEADER),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
    }


def _joined(directives: dict[str, str]) -> str:
    return '; '.join(f'{name} {value}' for name, value in directives.items())
