import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from pwa import texts
from pwa.hosts.build import page, policy
from pwa.hosts.build.error import BuildError
from pwa.hosts.build.node import WEB
from pwa.hosts.build.python_site import ROOT
from pwa.texts import Texts

SAY = texts.load(ROOT / 'content')
TEMPLATE = (WEB / 'index.html').read_text(encoding='utf-8')
FILES = {name: f'/f/{name}' for name in re.findall(r'\{\{file\.([^}]+)\}\}', TEMPLATE)}
ICONS = {
    f'{name}.png': f'/f/{name}.png'
    for name in ('icon-192', 'icon-512', 'maskable-512', 'neutral-192', 'neutral-512', 'neutral-maskable-512')
}
GROUND = ('#fafafa', '#101010')
HELPLINES = ('emergency', 'veilig_thuis', 'kindertelefoon')


EMPTY = frozenset({'meta', 'link'})
"""Elements of the page that are not closed."""


class Read(HTMLParser):
    """A page as a browser reads it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: dict[str, str] = {}
        self._open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self._open.append(dict(attrs).get('id') or tag)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - each closes what was opened last
        self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open:
            self.inside[self._open[-1]] = self.inside.get(self._open[-1], '') + data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every element with this tag."""
        return [attributes for name, attributes in self.elements if name == tag]


def shell(say: Texts = SAY, base: str = '', settings: dict[str, object] | None = None) -> str:
    return page.index(say, base, FILES, settings or {}, GROUND)


def with_word(path: str, word: str) -> Texts:
    return replace(SAY, words={**SAY.words, path: word})


def test_the_policy_stands_in_the_page_before_anything_is_loaded() -> None:
    metas = Read(shell()).all('meta')
    assert metas[0] == {'charset': 'utf-8'}
    assert metas[1] == {'http-equiv': 'Content-Security-Policy', 'content': policy.in_page()}


def test_nothing_in_the_page_needs_an_exception_of_the_policy() -> None:
    read = Read(shell())
    assert not read.all('style')
    for tag, attributes in read.elements:
        assert 'style' not in attributes, f'{tag} has a style of its own'
        assert not [name for name in attributes if name.startswith('on')], f'{tag} has a script of its own'
    for script in read.all('script'):
        assert 'src' in script or script['type'] == 'application/json'


@pytest.mark.parametrize('value', ['</script><script>alert(1)</script>', '<!--', '</SCRIPT >', 'één "woord" \\'])
def test_settings_can_not_end_their_element(value: str) -> None:
    read = Read(shell(settings={'base': value}))
    assert json.loads(read.inside['kring-settings']) == {'base': value}
    assert len(read.all('script')) == len(Read(shell()).all('script'))


def test_words_are_text() -> None:
    html = shell(with_word('shell.promise', '<img src=x> & "alles"'))
    assert '>&lt;img src=x&gt; &amp; &quot;alles&quot;</p>' in html


def test_a_word_that_looks_like_a_place_is_not_filled() -> None:
    assert '>{{settings}}</p>' in shell(with_word('shell.promise', '{{settings}}'))


def test_the_page_is_in_the_language_of_its_words() -> None:
    assert Read(shell()).all('html') == [{'lang': 'nl', 'dir': 'ltr'}]
    arabic = replace(SAY, language='ar', direction='rtl')
    assert Read(shell(arabic)).all('html') == [{'lang': 'ar', 'dir': 'rtl'}]


def test_each_language_has_manifests_of_its_own() -> None:
    arabic = replace(SAY, language='ar', direction='rtl')
    for say, usual, neutral in (
        (SAY, 'manifest.webmanifest', 'manifest-neutral.webmanifest'),
        (arabic, 'manifest-ar.webmanifest', 'manifest-ar-neutral.webmanifest'),
    ):
        assert [page.manifest_name(say, neutral=plain) for plain in (False, True)] == [usual, neutral]
        (link,) = [link for link in Read(shell(say)).all('link') if link['rel'] == 'manifest']
        assert (link['href'], link['data-neutral']) == (f'/{usual}', f'/{neutral}')


def test_help_is_one_tap_away_before_python_is_there() -> None:
    numbers = [link['href'] for link in Read(shell()).all('a')]
    assert numbers == [f'tel:{SAY(f"helplines.{key}.tel")}' for key in HELPLINES]


def test_beside_each_number_stands_when_somebody_answers() -> None:
    for key in HELPLINES:
        name, hours, number = (SAY(f'helplines.{key}.{part}') for part in ('name', 'hours', 'number'))
        assert re.search(f'{re.escape(name)}.*{re.escape(hours)}.*{re.escape(number)}', shell())


def test_all_addresses_begin_where_the_host_has_the_app() -> None:
    read = Read(shell(base='/kring'))
    own = [attributes['href'] for tag in ('use', 'link') for attributes in read.all(tag)]
    assert '/kring/manifest.webmanifest' in own
    assert '/kring/assets/pictures.svg#ui-exit' in own
    others = set(own) - set(FILES.values()) - {'/kring/manifest.webmanifest'}
    assert all((address or '').startswith('/kring/assets/pictures.svg#ui-') for address in others)


def test_the_bars_of_the_phone_have_the_grounds_of_the_theme() -> None:
    found = {meta['media']: meta['content'] for meta in Read(shell()).all('meta') if meta.get('name') == 'theme-color'}
    assert found == {'(prefers-color-scheme: light)': GROUND[0], '(prefers-color-scheme: dark)': GROUND[1]}


def test_the_shell_covers_what_is_not_ready_and_says_so() -> None:
    read = Read(shell())
    ids = {attributes['id']: attributes for _, attributes in read.elements if 'id' in attributes}
    assert {'kring-exit', 'kring-shell', 'kring-progress', 'kring-failed', 'kring-old', *page.BODY_PARTS} <= set(ids)
    assert 'hidden' in ids['kring-failed']
    assert 'hidden' in ids['kring-old']
    assert 'hidden' not in ids['kring-shell']


def test_what_the_page_script_looks_for_is_there_and_says_nothing() -> None:
    parts = Read(page.body_parts())
    assert [attributes['id'] for tag, attributes in parts.elements if tag == 'div'] == list(page.BODY_PARTS)
    assert not ''.join(parts.inside.values()).strip()


def test_styles_come_in_their_layers_without_fonts_of_others() -> None:
    css = page.styles()
    assert '@import' not in css
    assert '@charset' not in css
    assert css.index('@layer theme, base, quasar') < css.index('@layer quasar {') < css.index('@layer nicegui {')
    assert '.nicegui-content' in css
    assert 'woff' not in css


@pytest.mark.parametrize('part', page.BODY_PARTS)
def test_a_template_that_lost_an_element_stops_the_build(monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    html = page._rendered().replace(f'id="{part}"', 'id="other"')  # noqa: SLF001 - as after an upgrade
    monkeypatch.setattr(page, '_rendered', lambda: html)
    with pytest.raises(BuildError, match=part):
        page.body_parts()


@pytest.mark.parametrize('html', ['<html></html>', '<style>p {}</style>'])
def test_a_template_that_lost_its_styles_stops_the_build(monkeypatch: pytest.MonkeyPatch, html: str) -> None:
    monkeypatch.setattr(page, '_rendered', lambda: html)
    with pytest.raises(BuildError, match='no styles'):
        page.styles()


def test_a_place_without_a_value_stops_the_build() -> None:
    with pytest.raises(BuildError, match=r'\{\{shell\.nothing\}\}'):
        page.fill('<p>{{shell.nothing}}</p>', {'shell.something': ''})


@pytest.mark.parametrize('css', ['', ':root { --k-ground: #ffffff; }', '--k-ground: #fff; --k-ground: #000;'])
def test_a_theme_without_two_grounds_stops_the_build(css: str) -> None:
    with pytest.raises(BuildError, match='--k-ground'):
        page.grounds(css)


def test_the_theme_names_its_grounds() -> None:
    light, dark = page.grounds((ROOT / 'assets' / 'theme.css').read_text(encoding='utf-8'))
    assert int(light[1:3], 16) > int(dark[1:3], 16)


def test_the_page_to_flee_to_is_about_something_else() -> None:
    read = Read(page.decoy(SAY, FILES))
    said = ' '.join(read.inside.values())
    assert 'Boodschappen' in said
    assert 'Kring' not in said
    assert len(read.all('li')) == len(SAY('shell.decoy.items').split(','))
    assert not read.all('script')


@pytest.mark.parametrize('base', ['', '/kring'])
def test_the_app_can_be_installed(base: str) -> None:
    manifest = json.loads(page.manifest(SAY, base, ICONS, GROUND[0]))
    assert {key: manifest[key] for key in ('id', 'start_url', 'scope')} == dict.fromkeys(
        ('id', 'start_url', 'scope'), f'{base}/'
    )
    assert (manifest['name'], manifest['lang'], manifest['display']) == ('Kring', 'nl', 'standalone')
    assert {(icon['sizes'], icon['purpose'], icon['src']) for icon in manifest['icons']} == {
        ('192x192', 'any', '/f/icon-192.png'),
        ('512x512', 'any', '/f/icon-512.png'),
        ('512x512', 'maskable', '/f/maskable-512.png'),
    }


@pytest.mark.parametrize('base', ['', '/kring'])
def test_it_can_be_installed_under_a_plain_name(base: str) -> None:
    usual = json.loads(page.manifest(SAY, base, ICONS, GROUND[0]))
    neutral = json.loads(page.manifest(SAY, base, ICONS, GROUND[0], neutral=True))
    assert neutral['name'] == neutral['short_name'] == 'Notities'
    assert neutral['start_url'] == f'{base}/?neutral'
    assert [icon['src'] for icon in neutral['icons']] == [
        '/f/neutral-192.png',
        '/f/neutral-512.png',
        '/f/neutral-maskable-512.png',
    ]
    others = {'name', 'short_name', 'start_url', 'icons'}
    assert {key: neutral[key] for key in neutral.keys() - others} == {key: usual[key] for key in usual.keys() - others}


def test_all_that_names_the_app_in_the_head_has_its_plain_part() -> None:
    read = Read(shell(base='/kring'))
    neutral = [
        one['data-neutral'] for tag in ('title', 'meta', 'link') for one in read.all(tag) if 'data-neutral' in one
    ]
    assert neutral == [
        'Notities',
        'Notities',
        '/kring/manifest-neutral.webmanifest',
        FILES['neutral.svg'],
        FILES['neutral-apple-touch-180.png'],
    ]
    usual = [one for tag in ('meta', 'link') for one in read.all(tag) if 'data-neutral' not in one]
    assert not [one for one in usual if one.get('content') == 'Kring' or one.get('rel') in {'manifest', 'icon'}]


def test_no_word_but_the_usual_name_tells_what_app_it_is() -> None:
    words = [SAY(f'shell.{word}') for word in ('starting', 'first_time', 'failed', 'old', 'no_script', 'help')]
    assert not [word for word in words if 'kring' in word.lower()]


def test_the_way_out_is_at_work_before_anything_is_drawn() -> None:
    found = [attributes.get('id') or attributes.get('src') or tag for tag, attributes in Read(shell()).elements]
    assert found.index('kring-settings') < found.index(FILES['first.js']) < found.index('body')
