"""The sheet of pictures."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from pwa.hosts.sprite import sprite

SVG = '{http://www.w3.org/2000/svg}'
PICTURES = Path(__file__).parents[2] / 'assets' / 'pictures'


def test_each_picture_is_a_symbol_with_its_name_and_its_own_measure(tmp_path: Path) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="{}"><path d="M0 0h1"/></svg>'
    (tmp_path / 'ui-back.svg').write_text(drawing.format('0 0 256 256'), encoding='utf-8')
    (tmp_path / 'avatar-cat.svg').write_text(drawing.format('0 0 24 24'), encoding='utf-8')
    sheet = ET.fromstring(sprite(tmp_path))  # noqa: S314 - our own
    assert [(symbol.get('id'), symbol.get('viewBox')) for symbol in sheet] == [
        ('avatar-cat', '0 0 24 24'),
        ('ui-back', '0 0 256 256'),
    ]
    assert all(symbol.find(f'{SVG}path') is not None for symbol in sheet)


def test_all_pictures_of_the_app_are_in_one_valid_sheet() -> None:
    sheet = ET.fromstring(sprite(PICTURES))  # noqa: S314 - our own
    assert {symbol.get('id') for symbol in sheet} == {file.stem for file in PICTURES.glob('*.svg')}
    assert all(len(symbol) for symbol in sheet)


def test_a_file_that_is_no_picture_is_named(tmp_path: Path) -> None:
    (tmp_path / 'broken.svg').write_text('<svg></svg>', encoding='utf-8')
    with pytest.raises(ValueError, match=r'broken\.svg'):
        sprite(tmp_path)
