"""The build from beginning to end: Python, scripts, styles, page, service worker, compressed copies."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

from pwa import texts
from pwa.hosts.build import check, files, hosting, page, policy, python_site, reader
from pwa.hosts.build.node import WEB, run
from pwa.hosts.build.output import Output, not_over_something_else, put_in_place
from pwa.hosts.build.stamp import STAMP, inputs_digest, trimmed
from pwa.hosts.sprite import sprite
from pwa.storage import migrations

ROOT = python_site.ROOT
CACHE = ROOT / '.venv' / 'cache' / 'compressed'
CONTENT = ROOT / 'content'
ZXING = WEB / 'node_modules' / 'zxing-wasm' / 'dist' / 'reader' / 'zxing_reader.wasm'
"""Reads QR codes where the browser can't."""

_NAMES = ('first', 'shell', 'worker', 'lock', 'argon', 'sealing', 'qr_reader', 'vue_global', 'boot', 'reader')
SCRIPTS = tuple(f'{name}.js' for name in _NAMES)

NICEGUI_SCRIPTS = ('nicegui.js', 'quasar.umd.prod.js', 'lang/nl.umd.prod.js')

PYODIDE_PARTS = ('pyodide.asm.mjs', 'pyodide.asm.wasm')

NO_LIBRARY = b'PK\x05\x06' + bytes(18)
"""An empty zip file where Pyodide looks for the standard library, which the snapshot already holds."""

DECOY = 'lijst.html'

Report = Callable[[str], None]


def build(out: Path, base: str, report: Report = print) -> None:
    """Writes the app.

    Args:
        out: the folder; what was in it goes only when the new one is complete.
        base: the path on the host, as '/' or '/kring/'.
        report: is told of each step.

    Raises:
        BuildError: a step failed, the result would not work on a phone, or ``out`` holds something else than a build.
            ``out`` is as it was.
    """
    not_over_something_else(out)
    with tempfile.TemporaryDirectory(prefix='kring-build-') as scratch:
        output = Output(Path(scratch) / 'dist', trimmed(base))
        _write_all(output, Path(scratch), report)
        check.no_foreign_addresses(output.folder)
        report('Compressing (the first time takes a minute or two)')
        files.compress(output.folder, CACHE)
        put_in_place(output.folder, out)


def _write_all(output: Output, scratch: Path, report: Report) -> None:
    report('Python for the phone')
    snapshot = _python(scratch)
    python = _add_python(output, snapshot)
    report('Opening every page once')
    rehearsal = json.loads(run('rehearse.mjs', snapshot, output.path_of(python['pyodide'])))
    check.no_errors(rehearsal['errors'])
    check.nothing_imported(rehearsal['imported'])
    report('Scripts, styles and pictures')
    _add_assets(output)
    components = _add_scripts(output, scratch, rehearsal['components'])
    check.components_there(rehearsal['components'], components)
    settings = {
        'base': output.base,
        'languages': _add_languages(output),
        'components': components,
        'python': {
            **python,
            'snapshotBytes': snapshot.stat().st_size,
            'info': _package_info(),
            'sealing': output.addresses['sealing.js'],
        },
        'worker': output.addresses['worker.js'],
        'argon': output.addresses['argon.js'],
        'qrReader': output.addresses['qr_reader.js'],
        'zxing': output.add(ZXING.name, ZXING.read_bytes()),
        'record': migrations.VERSION,
        'reader': output.addresses['reader.js'],
    }
    index = page.index(texts.load(CONTENT), output.base, output.addresses, settings, _grounds())
    # some hosts answer an unknown address with 404.html, and every route of the app is unknown to them
    for name in ('index.html', '404.html'):
        output.put(name, index)
    _add_service_worker(output)
    _add_hosting(output)


def _grounds() -> tuple[str, str]:
    return page.grounds((ROOT / 'assets' / 'theme.css').read_text(encoding='utf-8'))


def _add_languages(output: Output) -> dict[str, dict[str, str]]:
    """Adds what each language has of its own; returns tag -> what the page needs to know of it.

    That is ``elsewhere``, where the quick exit leads, and the address of what the small ``reader`` knows; for all but
    Dutch also the addresses of a ``page`` with its words and of the ``words`` for Python.
    """
    return {language.tag: _add_language(output, language.tag) for language in texts.languages(CONTENT)}


def _add_language(output: Output, tag: str) -> dict[str, str]:
    say, light = texts.load(CONTENT, tag), _grounds()[0]
    for neutral in (False, True):
        manifest = page.manifest(say, output.base, output.addresses, light, neutral=neutral)
        output.put(page.manifest_name(say, neutral=neutral), manifest)
    decoy = DECOY if tag == texts.DEFAULT_LANGUAGE else f'lijst-{tag}.html'
    output.put(decoy, page.decoy(say, output.addresses))
    known = {'elsewhere': f'/{decoy}', 'reader': output.add(f'reader-{tag}.json', reader.data(say))}
    if tag == texts.DEFAULT_LANGUAGE:
        return known
    own = page.index(say, output.base, output.addresses, {}, _grounds())
    return {
        **known,
        'page': output.add(f'page-{tag}.html', own.encode()),
        'words': output.add(f'words-{tag}.json', texts.as_json(say).encode()),
    }


def _python(scratch: Path) -> Path:
    site = scratch / 'site'
    site.mkdir()
    python_site.gather(site)
    run('make_snapshot.mjs', site, scratch / 'snapshot.bin')
    return scratch / 'snapshot.bin'


def _add_python(output: Output, snapshot: Path) -> dict[str, str]:
    """Adds the snapshot and Pyodide; returns what the worker needs to know of them."""
    content = snapshot.read_bytes()
    parts = {name: (WEB / 'node_modules' / 'pyodide' / name).read_bytes() for name in PYODIDE_PARTS}
    parts['pyodide.asm.mjs'] = check.without_hosts(parts['pyodide.asm.mjs'])
    folder = f'{hosting.HASHED_FOLDER}/pyodide-{files.digest(b"".join(parts.values()))}'
    for name, part in parts.items():
        output.put(f'{folder}/{name}', part)
    output.put(f'{folder}/python_stdlib.zip', NO_LIBRARY)
    return {
        'snapshot': output.add('snapshot.bin', content),
        'pyodide': f'{output.base}/{folder}/',
    }


def _package_info() -> dict[str, str]:
    lock = (WEB / 'node_modules' / 'pyodide' / 'pyodide-lock.json').read_text(encoding='utf-8')
    info: dict[str, str] = json.loads(lock)['info']
    return info


def _add_assets(output: Output) -> None:
    assets = ROOT / 'assets'
    css = (assets / 'theme.css').read_text(encoding='utf-8')
    for font in sorted((assets / 'fonts').glob('*.woff2')):
        address = output.add(font.name, font.read_bytes())
        css = css.replace(f'fonts/{font.name}', address.rpartition('/')[2])
    output.add('theme.css', css.encode())
    output.add('nicegui.css', check.without_hosts(page.styles().encode()))
    for icon in sorted((assets / 'icons').iterdir()):
        output.add(icon.name, icon.read_bytes())
    output.put('assets/pictures.svg', sprite(assets / 'pictures'))
    for name in NICEGUI_SCRIPTS:
        output.add(name.rpartition('/')[2], check.without_hosts((page.NICEGUI_STATIC / name).read_bytes()))


def _add_scripts(output: Output, scratch: Path, used: dict[str, str]) -> dict[str, str]:
    """Adds our scripts and the components the app uses; returns component key -> address."""
    site = python_site.PHONE_SITE_PACKAGES
    sources = {key: path.replace(site, str(scratch / 'site')) for key, path in used.items()}
    names = {key: f'{Path(path).stem}.js' for key, path in sources.items()}
    bundled = scratch / 'scripts'
    plan = {
        'out': str(bundled),
        'components': {f'component.{names[key]}': path for key, path in sources.items()},
        'scripts': {name: str(WEB / name) for name in SCRIPTS},
        'vue': str(page.NICEGUI_STATIC / 'vue.esm-browser.prod.js'),
    }
    (scratch / 'plan.json').write_text(json.dumps(plan), encoding='utf-8')
    run('bundle.mjs', scratch / 'plan.json')
    for script in SCRIPTS:
        output.add(script, check.without_hosts((bundled / script).read_bytes()))
    return {
        key: output.add(f'component.{name}', check.without_hosts((bundled / f'component.{name}').read_bytes()))
        for key, name in names.items()
    }


def _add_service_worker(output: Output) -> None:
    listed = [f'{output.base}/{file.relative_to(output.folder)}' for file in files.plain_files(output.folder)]
    precache = [f'{output.base}/', *(name for name in listed if not name.endswith(('/index.html', '/404.html')))]
    content = b''.join(file.read_bytes() for file in files.plain_files(output.folder))
    version = files.digest(content)
    known = {'version': version, 'base': output.base, 'files': precache}
    script = (WEB / 'sw.js').read_text(encoding='utf-8').replace('__BUILD__', json.dumps(known))
    output.put('sw.js', script)
    stamp = {'version': version, 'base': output.base, 'inputs': inputs_digest()}
    output.put(STAMP, json.dumps(stamp, indent=1))


def _add_hosting(output: Output) -> None:
    headers = policy.headers()
    output.put('_headers', hosting.headers_file(output.base, headers))
    output.put('_redirects', hosting.redirects_file(output.base))
    output.put('nginx.conf.example', hosting.nginx(output.base, headers))
    output.put('Caddyfile.example', hosting.caddy(output.base, headers))
