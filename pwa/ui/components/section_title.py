"""The heading of a part of a page."""

from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.setting import Setting


def section_title(setting: Setting, drawing: str, words: str) -> None:
    """A heading with a picture before its words."""
    with box('h2', 'k-section__title'):
        picture(setting, drawing)
        text('span', words)
