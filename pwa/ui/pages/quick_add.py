"""Quick add: a first name or nickname is enough, several in a row."""

from pwa.ui.components.button import main_button
from pwa.ui.components.naming import Naming
from pwa.ui.components.plain import box
from pwa.ui.frame import frame
from pwa.ui.pages.named import leave
from pwa.ui.setting import Setting


def quick_add(setting: Setting) -> None:
    """One field for one or more names."""
    say = setting.say
    title, hint = say('people.quick_add.title'), say('people.quick_add.hint')
    with frame(setting, title, back='/', picture='ui-person-add', hint=hint):
        naming = Naming(setting, '', say('people.names'), help_=say('people.quick_add.help'))
        with box('div', 'k-actions'):
            main_button(say('frame.done'), lambda: leave(setting, naming))
