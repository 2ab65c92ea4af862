"""The path with a steunfiguur: five parts, each of which can be opened, put down and taken up at any time."""

from pwa.domain.choices import Stage
from pwa.domain.steunfiguur import Steunfiguur
from pwa.ui.components.button import row_link
from pwa.ui.components.picture import picture_name
from pwa.ui.components.plain import box
from pwa.ui.components.words import hint_of, label_of, name_of
from pwa.ui.frame import frame
from pwa.ui.pages import steunfiguur
from pwa.ui.pages.steunfiguur_youth import found, only_for_a_youth
from pwa.ui.setting import Setting


@only_for_a_youth
def page(setting: Setting, person_id: str) -> None:
    """Draws the screen."""
    one = found(setting, person_id)
    if one is None:
        steunfiguur.page(setting)
        return
    (person, figure), say = one, setting.say
    back, title = f'/steunfiguur/mens/{person_id}', say('path.all.title', name=name_of(setting, person))
    with frame(setting, title, back=back, picture='ui-steps', hint=say('path.all.hint')), box('ol', 'k-list'):
        for stage in Stage:
            _row(setting, figure, stage)


def _row(setting: Setting, figure: Steunfiguur, stage: Stage) -> None:
    say = setting.say
    finished = stage in figure.finished
    caption = say('path.all.finished') if finished else hint_of(say, stage)
    path = f'/steunfiguur/mens/{figure.person_id}/pad/{stage.value}'
    drawing = 'ui-check' if finished else picture_name(stage)
    row_link(setting, label_of(say, stage), path, picture=drawing, caption=caption)
