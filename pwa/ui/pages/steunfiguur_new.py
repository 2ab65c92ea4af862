"""Somebody who was not in the circle yet, and whom the youth thinks of as steunfiguur."""

from pwa.domain.writing import MAX_NAME, WritingError
from pwa.ui.components.button import main_button
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.plain import box
from pwa.ui.frame import frame
from pwa.ui.pages.steunfiguur_choose import think_of
from pwa.ui.pages.steunfiguur_youth import only_for_a_youth
from pwa.ui.saving import keep
from pwa.ui.setting import Setting


@only_for_a_youth
def page(setting: Setting) -> None:
    """Draws the screen."""
    say = setting.say
    hint = say('steunfiguur.new.hint')
    with frame(setting, say('steunfiguur.new.title'), back='/steunfiguur/kiezen', picture='ui-person-add', hint=hint):
        field = text_field(setting, say('steunfiguur.new.name'), limit=MAX_NAME, draft='steunfiguur')
        field.on_enter(lambda: _add(setting, field))
        with box('div', 'k-actions'):
            main_button(say('steunfiguur.new.save'), lambda: _add(setting, field))


async def _add(setting: Setting, field: TextField) -> None:
    field.fault(None)
    try:
        added = await keep(setting, setting.repository.add_people([field.value]), said=setting.say('frame.saved'))
    except WritingError as error:
        field.fault(error)
        return
    if added:
        field.kept()
        await think_of(setting, added[0])
