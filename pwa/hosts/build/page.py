"""The static page: NiceGUI's own template and styles, our shell around them, the manifest."""

import json
import re
from collections.abc import Mapping
from html import escape
from pathlib import Path

import nicegui
from nicegui.client import templates

from pwa.hosts.build import policy
from pwa.hosts.build.error import BuildError
from pwa.hosts.build.node import WEB
from pwa.texts import DEFAULT_LANGUAGE, Texts

NICEGUI_STATIC = Path(nicegui.__file__).parent / 'static'

LOCK_BACK = 'lock_back.html'
"""What stands above every lock screen that leads back; ``{{lock_back}}`` in those."""
LOCK_SCREENS = ('lock.html', 'backup.html', 'scan.html')
PLACE = re.compile(r'\{\{([a-z_.0-9-]+)\}\}')
IMPORT = re.compile(r'@import url\("static/([\w.]+)"\) layer\((\w+)\);')

LEFT_OUT_STYLES = frozenset({'fonts.css'})
"""Roboto and icon fonts, half a megabyte; the app has its own font and pictures."""

BODY_PARTS = ('app', 'nicegui-keep-alive-cache', 'popup', 'too_long_message_popup')
"""Elements of NiceGUI's page that its script looks for."""


def _rendered() -> str:
    """NiceGUI's page with no words, no elements and every file named ``static/<name>``."""
    template = templates.env.get_template('index.html')
    empty = ('title', 'viewport', 'favicon_url', 'imports', 'head_html', 'body_html', 'vue_scripts', 'js_imports')
    html = template.render(
        dict.fromkeys(empty, ''),
        prefix='',
        version='',
        prod_js=True,
        dark='None',
        language='nl',
        js_imports_urls=[],
        translations={},
        headwind_css='',
    )
    return str(html).replace('/_nicegui//static/', 'static/')


def styles() -> str:
    """NiceGUI's and Quasar's styles in their layers, as one file.

    Raises:
        BuildError: NiceGUI's template is not as it was.
    """
    found = re.search(r'<style>(.*?)</style>', _rendered(), re.DOTALL)
    if found is None or len(IMPORT.findall(found[1])) < len(LEFT_OUT_STYLES) + 1:
        raise BuildError("NiceGUI's template has no styles where they used to be; see pwa/hosts/build/page.py")

    def layered(match: re.Match[str]) -> str:
        if match[1] in LEFT_OUT_STYLES:
            return ''
        css = (NICEGUI_STATIC / match[1]).read_text(encoding='utf-8')
        return f'@layer {match[2]} {{\n{css.replace("@charset", "/* charset */")}\n}}'

    return IMPORT.sub(layered, found[1])


def body_parts() -> str:
    """The elements that NiceGUI's script looks for, without words.

    Raises:
        BuildError: NiceGUI's template is not as it was.
    """
    html = _rendered()
    parts = []
    for part in BODY_PARTS:
        found = re.search(rf'<div id="{part}"[^>]*>.*?</div>', html, re.DOTALL)
        if found is None:
            raise BuildError(f'NiceGUI\'s template has no element "{part}" any more; see pwa/hosts/build/page.py')
        parts.append(found[0].replace(' style="display: none"', ' hidden'))
    return '\n    '.join(parts)


def fill(template: str, values: Mapping[str, str]) -> str:
    """Fills every ``{{place}}``.

    Raises:
        BuildError: a place has no value.
    """

    def value(match: re.Match[str]) -> str:
        if match[1] not in values:
            raise BuildError(f'nothing to fill {match[0]} with')
        return values[match[1]]

    return PLACE.sub(value, template)


def manifest_name(say: Texts, *, neutral: bool) -> str:
    """The manifest of a language: ``manifest.webmanifest`` is the Dutch one, ``manifest-ar.webmanifest`` the Arabic."""
    parts = [*([] if say.language == DEFAULT_LANGUAGE else [say.language]), *(['neutral'] if neutral else [])]
    return '-'.join(['manifest', *parts]) + '.webmanifest'


def index(
    say: Texts, base: str, files: Mapping[str, str], settings: Mapping[str, object], ground: tuple[str, str]
) -> str:
    """The shell: what stands on the screen before Python is there.

    Args:
        say: the words.
        base: '' or '/kring'.
        files: name -> address of what the page loads.
        settings: what ``web/shell.js`` and ``web/boot.js`` need to know.
        ground: the theme's colour in light and in dark.
    """
    words = {**_words(say), 'base': base}
    return fill(
        (WEB / 'index.html').read_text(encoding='utf-8'),
        {
            **words,
            **{f'file.{name}': address for name, address in files.items()},
            'ground.light': ground[0],
            'ground.dark': ground[1],
            'manifest': manifest_name(say, neutral=False),
            'manifest_neutral': manifest_name(say, neutral=True),
            'policy': escape(policy.in_page()),
            'helplines': _helplines(say),
            'lock_screens': _lock_screens(words),
            'nicegui_body': body_parts(),
            # inside a script element only "<" could end it
            'settings': json.dumps(settings, sort_keys=True).replace('<', '\\u003c'),
        },
    )


def _lock_screens(words: Mapping[str, str]) -> str:
    back, *screens = ((WEB / name).read_text(encoding='utf-8') for name in (LOCK_BACK, *LOCK_SCREENS))
    parts = {**words, 'lock_back': fill(back, words).strip()}
    return '\n    '.join(fill(screen, parts).strip() for screen in screens)


def decoy(say: Texts, files: Mapping[str, str]) -> str:
    """The neutral page to which the quick exit goes."""
    items = ''.join(f'<li>{escape(item.strip())}</li>' for item in say('shell.decoy.items').split(','))
    template = (WEB / 'decoy.html').read_text(encoding='utf-8')
    addresses = {f'file.{name}': files[name] for name in ('theme.css', 'neutral.svg')}
    return fill(template, {**_words(say), **addresses, 'items': items})


def grounds(css: str) -> tuple[str, str]:
    """The theme's ground colour in light and in dark, for the bars that the phone draws around the page.

    Raises:
        BuildError: the theme does not name just these two.
    """
    found = re.findall(r'--k-ground: (#[0-9a-f]{6});', css)
    if len(found) != len(('light', 'dark')):
        raise BuildError('assets/theme.css must name --k-ground once for light and once for dark')
    return found[0], found[1]


def manifest(say: Texts, base: str, files: Mapping[str, str], ground: str, *, neutral: bool = False) -> str:
    """The web app manifest, as JSON.

    Args:
        say: the words.
        base: '' or '/kring'.
        files: name -> address of the icons.
        ground: the colour of the screen while the app opens.
        neutral: with the plain name and icon. It is the same app, which opens with ``?neutral``: see ``web/guise.js``.
    """
    name, icon = (say('shell.neutral.name'), 'neutral') if neutral else (say('shell.name'), 'icon')
    icons = [
        {'src': files[f'{icon}-{size}.png'], 'sizes': f'{size}x{size}', 'type': 'image/png', 'purpose': 'any'}
        for size in (192, 512)
    ]
    masked = files['neutral-maskable-512.png' if neutral else 'maskable-512.png']
    maskable = {'src': masked, 'sizes': '512x512', 'type': 'image/png', 'purpose': 'maskable'}
    return json.dumps(
        {
            'id': f'{base}/',
            'name': name,
            'short_name': name,
            'lang': say.language,
            'dir': say.direction,
            'start_url': f'{base}/?neutral' if neutral else f'{base}/',
            'scope': f'{base}/',
            'display': 'standalone',
            'background_color': ground,
            'theme_color': ground,
            'icons': [*icons, maskable],
        },
        ensure_ascii=False,
        indent=1,
    )


def _words(say: Texts) -> dict[str, str]:
    return {
        'language': say.language,
        'direction': say.direction,
        **{path: escape(word) for path, word in {**say.fallback, **say.words}.items()},
    }


def _helplines(say: Texts) -> str:
    lines = []
    for key in say.keys_under('helplines'):
        if say.has(f'helplines.{key}.tel'):
            parts = ('name', 'hours', 'number', 'tel')
            name, hours, number, tel = (escape(say(f'helplines.{key}.{part}')) for part in parts)
            words = f'<span class="k-help__words">{name} <span class="k-small">{hours}</span></span>'
            lines.append(f'<a class="k-splash__line" href="tel:{tel}">{words} <strong>{number}</strong></a>')
    return '\n          '.join(lines)
