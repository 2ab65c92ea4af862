"""The line that says that a name is whole here, in a circle that keeps names short on the screen."""

from pwa.ui.components.plain import text
from pwa.ui.setting import Setting


def say_whole_name(setting: Setting, words: str) -> None:
    """Says it, where names are kept short: what is sent or printed is for the person, who would not know an initial."""
    circle = setting.repository.circle
    if circle and circle.profile.short_names:
        text('p', words, 'k-soft', 'k-small', 'k-no-print')
