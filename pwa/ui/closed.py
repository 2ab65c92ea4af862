"""What is shown in the place of the app when what was kept can't be opened: it is left untouched."""

from pwa.storage.vault import VaultFault
from pwa.texts import Texts
from pwa.ui.components.button import soft_button
from pwa.ui.components.plain import box, heading, text
from pwa.ui.shell import Ask, Shell


def closed(say: Texts, fault: VaultFault, shell: Shell | None = None) -> None:
    """Says why the circle doesn't open and what to do; beside a damaged one a backup can be put."""
    with box('div', 'k-frame'), box('main', 'k-main'):
        with box('div', 'k-question'):
            heading(say('frame.closed.title'), 'k-question__title')
            text('p', say(f'storage.{fault}'), 'k-question__hint').props['role'] = 'alert'
        if shell and fault is VaultFault.DAMAGED:
            with box('div', 'k-actions'):
                soft_button(say('backup.restore'), lambda: shell.ask(Ask.RESTORE))
