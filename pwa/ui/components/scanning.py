"""A button that opens the camera, where there may be one."""

from pwa.ui.components.button import main_button
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask


def scan_button(setting: Setting, words: str) -> None:
    """Opens the scanner of the page around the app; what it reads arrives as an opened link does.

    Args:
        setting: without a page around the app, there is no camera, and no button.
        words: what it says.
    """
    if setting.shell:
        main_button(words, lambda: _scan(setting))


def _scan(setting: Setting) -> None:
    if setting.shell:
        setting.session.scanning, setting.session.finished = True, b''
        setting.shell.ask(Ask.SCAN)
