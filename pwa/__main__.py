"""``python3 pwa``: makes itself ready, builds the app where needed, and serves it."""

import argparse
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[1]
# `python3 pwa` puts the folder pwa itself on the path, where its modules would go by wrong names.
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry).resolve() != ROOT / 'pwa')]

from pwa.setup import node
from pwa.setup.environment import Environment
from pwa.setup.failure import StepFailedError, known
from pwa.setup.progress import step

DIST = ROOT / 'dist'
LANGUAGES = sorted(file.parent.name for file in (ROOT / 'content').glob('*/language.toml'))
PORT = 8080
SERVING = 'Serving'
HELP = """\
Kring: an app that lives on the phone, made of static files.

Without a command it makes itself ready, builds dist/ where that is needed,
and serves it on this computer. The first time takes some minutes.
"""
ON_A_PHONE = 'A phone opens it only while it is connected by USB, after: adb reverse tcp:{port} tcp:{port}'
EXAMPLES = """\
examples:
  python3 pwa                                   the app, on this computer
  python3 pwa build --out site --base /kring/   files for a host, under /kring/
  python3 pwa read < code.txt                   what a code holds, as JSON
  python3 pwa key --out my.key                  a key code, to receive a sealed code with
  python3 pwa show --to KR1K... < overview.json a code that only that key opens
  python3 pwa read --key my.key < code.txt      what it holds
"""

Command = Callable[[argparse.Namespace], int]


def main() -> int:
    """Runs the command that was asked for.

    Returns:
        The exit status: 0, or 1 when a step failed or was broken off. ``show`` and ``read`` give 2 for bad input.
    """
    options = _parser().parse_args()
    try:
        Environment(ROOT, ('build',)).enter()
        command: Command = options.run
        return command(options)
    except StepFailedError as failed:
        print(failed, file=sys.stderr)
    except KeyboardInterrupt:
        print('\nStopped. The same command goes on from here.', file=sys.stderr)
    except OSError as error:
        failure = known(f'pwa {options.command or ""}'.strip(), str(error))
        if not failure:
            raise
        print(failure, file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog='python3 pwa', description=HELP, epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.set_defaults(run=_app)
    parser.add_argument('--port', type=int, default=PORT, metavar='N', help=f'where to listen ({PORT})')
    commands = parser.add_subparsers(metavar='command', dest='command', title='commands')

    def add(name: str, run: Command, what: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=what, description=f'{what[0].upper()}{what[1:]}.')
        command.set_defaults(run=run)
        return command

    build = add('build', _build, 'write the static files that a host serves')
    build.add_argument('--out', type=Path, default=DIST, metavar='DIR', help='where to write them (dist)')
    build.add_argument('--base', type=_base, default='/', metavar='PATH', help='where on the host they will be (/)')
    serve = add('serve', _serve, 'serve a folder that was built, on this computer only')
    serve.add_argument('--dir', type=Path, default=DIST, metavar='DIR', help='the folder (dist)')
    dev = add('dev', _dev, 'run the app on a NiceGUI server instead of in the browser, to work on it')
    dev.add_argument('--data', type=Path, default=ROOT / '.nicegui' / 'circle.json', metavar='FILE', help='the circle')
    dev.add_argument('--language', choices=LANGUAGES, default='nl', help='which of content/ to speak (nl)')
    for command in (serve, dev):
        command.add_argument(
            '--port', type=int, default=argparse.SUPPRESS, metavar='N', help=f'where to listen ({PORT})'
        )
    show = add('show', _show, 'an overview as JSON on standard input becomes a code on standard output')
    show.add_argument('--to', metavar='KEYCODE', help='seal it for who showed this code of a key')
    show.add_argument('--parts', action='store_true', help='several smaller codes, one a line, where one is large')
    read = add('read', _read, 'a code or a link on standard input becomes JSON on standard output')
    read.add_argument('--key', type=Path, metavar='FILE', help='open what was sealed for the key in this file')
    key = add('key', _key, 'make a key to receive a sealed code with, and write its code to standard output')
    key.add_argument('--out', type=Path, required=True, metavar='FILE', help='where to keep the secret half')
    key.add_argument('--label', default='', metavar='NAME', help='who receives')
    return parser


def _base(path: str) -> str:
    if not (path.startswith('/') and path.endswith('/')):
        raise argparse.ArgumentTypeError(f'{path} must begin and end with /')
    return path


def _app(options: argparse.Namespace) -> int:
    from pwa.hosts import build

    if not build.is_fresh(DIST, '/'):
        _write(DIST, '/')
    return _serve_folder(DIST, options.port)


def _build(options: argparse.Namespace) -> int:
    _write(options.out, options.base)
    return 0


def _write(out: Path, base: str) -> None:
    from pwa.hosts import build

    node.prepare(for_tests=False)
    title = 'App'
    try:
        with step(title) as show:
            build.build(out, base, show)
    except build.BuildError as error:
        raise StepFailedError(title, str(error), 'Mend that, then run the same command again.') from error


def _serve(options: argparse.Namespace) -> int:
    try:
        return _serve_folder(options.dir, options.port)
    except FileNotFoundError as error:
        reason = f'There is no app in the folder {options.dir}.'
        raise StepFailedError(SERVING, reason, f'Make one: python3 pwa build --out {options.dir}') from error


def _serve_folder(folder: Path, port: int) -> int:
    from pwa.hosts import static

    _claim(port)
    with suppress(KeyboardInterrupt):
        static.serve(folder, port, _show_address)
    return 0


def _dev(options: argparse.Namespace) -> int:
    from pwa.hosts import server

    _claim(options.port)
    options.data.parent.mkdir(parents=True, exist_ok=True)
    with suppress(KeyboardInterrupt):
        server.run(options.data, options.port, options.language)
    return 0


def _claim(port: int) -> None:
    # Another port would be another place to the browser, with none of what was kept at this one.
    with socket.socket() as place:
        place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            place.bind(('127.0.0.1', port))
        except (OSError, OverflowError) as error:
            reason = f'Port {port} cannot be had: {error}.'
            raise StepFailedError(SERVING, reason, 'Stop what uses it, or choose another with --port.') from error


def _show_address(address: str) -> None:
    print(address, flush=True)
    if sys.stdout.isatty():
        import qrcode

        code = qrcode.QRCode()
        code.add_data(address)
        code.print_ascii(invert=True)
        print(ON_A_PHONE.format(port=urlsplit(address).port), file=sys.stderr)
    print('Ctrl-C stops it.', file=sys.stderr)


def _show(options: argparse.Namespace) -> int:
    from pwa.sharing import cli

    if options.to is None:
        return cli.show(sys.stdin, sys.stdout, sys.stderr, _today(), in_parts=options.parts)
    from pwa.hosts import sealed_cli

    return sealed_cli.show(sys.stdin, sys.stdout, sys.stderr, _today(), options.to, in_parts=options.parts)


def _read(options: argparse.Namespace) -> int:
    from pwa.sharing import cli

    if options.key is None:
        return cli.read(sys.stdin, sys.stdout, sys.stderr, _today())
    from pwa.hosts import sealed_cli

    try:
        return sealed_cli.read(sys.stdin, sys.stdout, sys.stderr, _today(), options.key)
    except OSError as error:
        raise StepFailedError('Key', str(error), 'Make one: python3 pwa key --out FILE') from error


def _key(options: argparse.Namespace) -> int:
    from pwa.hosts import sealed_cli

    try:
        return sealed_cli.make_key(sys.stdout, sys.stderr, _today(), options.out, options.label)
    except FileExistsError as error:
        reason = f'{options.out} is there already, and a key is never written over.'
        raise StepFailedError('Key', reason, 'Choose another place with --out.') from error


def _today() -> date:
    return datetime.now().astimezone().date()


if __name__ == '__main__':
    sys.exit(main())
