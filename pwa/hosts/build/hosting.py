"""Files for whoever puts ``dist/`` on a host: headers, and examples for nginx and Caddy."""

from collections.abc import Mapping

FOREVER = 'public, max-age=31536000, immutable'
ALWAYS_ASK = 'no-cache'
HASHED_FOLDER = 'f'
"""Every file in it has its content's hash in its name and never changes."""


def headers_file(base: str, headers: Mapping[str, str]) -> str:
    """``_headers`` as several static hosts read it.

    Those send every header of every rule that fits, and by themselves have the rest of the files asked for anew, so
    that only what lasts is named.
    """
    lines = [f'{base}/*', *(f'  {name}: {value}' for name, value in headers.items())]
    return '\n'.join([*lines, '', f'{base}/{HASHED_FOLDER}/*', f'  Cache-Control: {FOREVER}', ''])


def redirects_file(base: str) -> str:
    """``_redirects``: every address within the app is the one page, files come first by themselves.

    Where a file of the folder that never changes is missing, a page in its place would be kept for ever.
    """
    return f'{base}/{HASHED_FOLDER}/* {base}/404.html 404\n{base}/* {base}/index.html 200\n'


def nginx(base: str, headers: Mapping[str, str]) -> str:
    """A server block for nginx; ``brotli_static`` wants its brotli module and can be left out."""
    add = '\n'.join(f'        add_header {name} "{value}" always;' for name, value in headers.items())
    return f"""\
# Put dist/ at /srv/kring{base}/ and set server_name. HTTPS is needed: browsers run a service worker only there.
server {{
    listen 443 ssl;
    server_name kring.example;
    root /srv/kring;
    gzip_static on;
    # brotli_static on;
    types {{
        text/html html;
        text/css css;
        text/javascript js mjs;
        application/json json;
        application/manifest+json webmanifest;
        application/wasm wasm;
        application/octet-stream bin;
        image/svg+xml svg;
        image/png png;
        font/woff2 woff2;
    }}
    location {base}/{HASHED_FOLDER}/ {{
        try_files $uri =404;
{add}
        add_header Cache-Control "{FOREVER}";
    }}
    location {base}/ {{
        try_files $uri {base}/index.html;
{add}
        add_header Cache-Control "{ALWAYS_ASK}" always;
    }}
}}
"""


def caddy(base: str, headers: Mapping[str, str]) -> str:
    """A site for Caddy."""
    add = '\n'.join(f'        {name} "{value}"' for name, value in headers.items())
    return f"""\
# Put dist/ at /srv/kring{base}/ and set the name of the site.
kring.example {{
    root * /srv/kring
    header {{
{add}
    }}
    @manifest path *.webmanifest
    header @manifest Content-Type application/manifest+json
    handle {base}/{HASHED_FOLDER}/* {{
        header Cache-Control "{FOREVER}"
        file_server {{
            precompressed br gzip
        }}
    }}
    handle {base}/* {{
        header Cache-Control "{ALWAYS_ASK}"
        try_files {{path}} {base}/index.html
        file_server {{
            precompressed br gzip
        }}
    }}
    handle_errors {{
        header Cache-Control no-store
        respond "{{err.status_code}}"
    }}
}}
"""
