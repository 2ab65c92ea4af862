"""The look: readable in light and in dark, complete, from right to left too, and with a licence for every part."""

import re
from colorsys import rgb_to_hsv
from itertools import product
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ASSETS = Path(__file__).parents[2] / 'assets'
THEME = (ASSETS / 'theme.css').read_text(encoding='utf-8')
PICTURES = sorted((ASSETS / 'pictures').glob('*.svg'))
LICENSES = (ASSETS / 'LICENSES.md').read_text(encoding='utf-8')

SVG = '{http://www.w3.org/2000/svg}'

GROUNDS = ('ground', 'surface', 'sunk', 'main-soft', 'giving-soft', 'getting-soft', 'sky-soft', 'sand-soft')
TEXT = [
    *product(('ink', 'ink-soft', 'main', 'mind'), GROUNDS),
    *product(('ink',), ('ring-1', 'ring-2', 'ring-3')),
    *product(('ink-soft',), ('ring-2', 'ring-3')),
    ('on-main', 'main'),
    ('on-main', 'main-press'),
    ('ground', 'ink'),
]
PARTS = [
    *product(('line',), ('ground', 'surface', 'sunk')),
    *product(('main',), ('ground', 'surface', 'ring-1', 'ring-2', 'ring-3')),
]
"""Edges that show where to touch and what is chosen."""


def tokens(block: str) -> dict[str, str]:
    return dict(re.findall(r'--k-([\w-]+): (#[0-9a-f]{6});', block))


def themes() -> dict[str, dict[str, str]]:
    light, dark, *_paper = re.findall(r':root \{(.*?)\}', THEME, re.DOTALL)
    return {'light': tokens(light), 'dark': {**tokens(light), **tokens(dark)}}


def channels(colour: str) -> tuple[float, ...]:
    return tuple(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1, as WCAG 2.2 defines it."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels(colour)]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white), as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast('#000000', '#ffffff') == pytest.approx(21)
    assert contrast('#777777', '#ffffff') == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize('mode', ['light', 'dark'])
@pytest.mark.parametrize(('front', 'back'), TEXT)
def test_text_can_be_read_on_a_dim_screen(mode: str, front: str, back: str) -> None:
    colours = themes()[mode]
    assert contrast(colours[front], colours[back]) >= 4.5, f'--k-{front} on --k-{back} in {mode}: needs 4.5 (WCAG AA)'


@pytest.mark.parametrize('mode', ['light', 'dark'])
@pytest.mark.parametrize(('front', 'back'), PARTS)
def test_parts_can_be_told_apart(mode: str, front: str, back: str) -> None:
    colours = themes()[mode]
    assert contrast(colours[front], colours[back]) >= 3, f'--k-{front} on --k-{back} in {mode}: needs 3 (WCAG AA)'


@pytest.mark.parametrize('mode', ['light', 'dark'])
def test_no_colour_is_red(mode: str) -> None:
    for name, colour in themes()[mode].items():
        hue, saturation, _ = rgb_to_hsv(*channels(colour))
        assert saturation < 0.3 or 20 < hue * 360 < 330, f'--k-{name} in {mode} is red: it would judge a person'


def test_a_code_is_dark_on_white_in_the_dark_too() -> None:
    rule = THEME.split('.k-qr {')[1].split('}')[0]
    assert 'background: #ffffff' in rule
    assert re.search(r'\.k-qr__code \{[^}]*fill: #000000', THEME)


def test_every_colour_and_measure_that_is_used_is_given() -> None:
    assert set(re.findall(r'var\((--k-[\w-]+)\)', THEME)) <= set(re.findall(r'(--k-[\w-]+):', THEME))


def test_everything_also_goes_from_right_to_left() -> None:
    sided = re.findall(
        r'(?:margin|padding|border)-(?:left|right)|(?<![\w-])(?:left|right):|text-align: (?:left|right)', THEME
    )
    assert not sided, 'write inline-start and inline-end, or start and end'


def test_motion_stops_for_who_asks_for_it() -> None:
    assert 'animation' not in THEME.split('@media (prefers-reduced-motion')[0]
    assert re.search(r'prefers-reduced-motion: reduce\) \{[^@]*transition: none', THEME)


def test_the_theme_is_small_and_brings_what_it_asks_for() -> None:
    assert len(THEME.encode()) < 40_000
    asked = re.findall(r'url\(\'?([^\')]+)', THEME)
    assert asked
    for path in asked:
        assert (ASSETS / path).stat().st_size < 60_000


def test_a_picture_is_paths_only_and_takes_its_colours_from_the_theme() -> None:
    faulty = [picture.name for picture in PICTURES if not is_clean(drawing(picture))]
    assert not faulty, 'write it as <svg viewBox="0 0 256 256"> with <path d> and <path fill="currentColor" d> only'


def test_a_picture_is_named_by_its_meaning() -> None:
    assert not [picture.name for picture in PICTURES if not re.fullmatch('[a-z]+(-[a-z]+)+', picture.stem)]


def test_the_source_of_every_picture_is_told() -> None:
    told = set(re.findall(r'[a-z]+(?:-[a-z]+)+', LICENSES))
    assert not [picture.name for picture in PICTURES if picture.stem not in told], 'add it to assets/LICENSES.md'


def test_every_part_of_the_assets_has_its_source_and_licence() -> None:
    for part in ASSETS.iterdir():
        assert f'`{part.name}/`' in LICENSES or f'`{part.name}`' in LICENSES or part.name == 'LICENSES.md', part.name


@pytest.mark.parametrize(
    ('name', 'size'), [('icon-192', 192), ('icon-512', 512), ('maskable-512', 512), ('apple-touch-180', 180)]
)
def test_an_icon_has_the_size_that_its_name_says(name: str, size: int) -> None:
    for icon in (name, f'neutral-{name.removeprefix("icon-")}'):
        head = (ASSETS / 'icons' / f'{icon}.png').read_bytes()[:24]
        assert head[:8] == b'\x89PNG\r\n\x1a\n'
        assert [int.from_bytes(head[at : at + 4]) for at in (16, 20)] == [size, size]


@pytest.mark.parametrize('name', ['icon', 'favicon', 'neutral'])
def test_a_drawn_icon_has_no_script_and_no_style(name: str) -> None:
    root = drawing(ASSETS / 'icons' / f'{name}.svg')
    assert {part.tag for part in root} <= {f'{SVG}rect', f'{SVG}circle', f'{SVG}path'}
    assert not [part for part in root if {'style', 'id'} & part.attrib.keys()]


def drawing(file: Path) -> ET.Element:
    return ET.fromstring(file.read_text(encoding='utf-8'))  # noqa: S314 - a file of our own


def is_clean(root: ET.Element) -> bool:
    """Whether a picture can be a symbol of the sheet: a viewBox, paths, no colour, style, id or script of its own."""
    return (
        (root.tag, root.attrib) == (f'{SVG}svg', {'viewBox': '0 0 256 256'})
        and {part.tag for part in root} == {f'{SVG}path'}
        and {key for part in root for key in part.attrib} <= {'d', 'fill'}
        and {part.attrib.get('fill', 'currentColor') for part in root} == {'currentColor'}
    )


@pytest.mark.parametrize(
    'inside', ['<path style="fill:red" d="M0,0Z"/>', '<script/>', '<path fill="#000000" d="M0,0Z"/>']
)
def test_a_picture_that_is_not_clean_is_noticed(inside: str) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256">{inside}</svg>'
    assert not is_clean(ET.fromstring(svg))  # noqa: S314 - written here
