"""Stopping with a steunfiguur: asked kindly first, and nothing is lost by it."""

from pwa.domain.choices import Stage, Stand
from pwa.domain.people import Person
from pwa.domain.steunfiguur import Steunfiguur, with_stand
from pwa.ui.components.button import link_button, main_button, row_link
from pwa.ui.components.lines import picture_lines
from pwa.ui.components.picture import picture_name
from pwa.ui.components.plain import box
from pwa.ui.components.words import name_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages import steunfiguur
from pwa.ui.pages.steunfiguur_youth import found, only_for_a_youth
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting

_LINES = (('ui-circle', 'stays'), ('ui-agreement', 'kept'), ('ui-undo', 'back'))


@only_for_a_youth
def page(setting: Setting, person_id: str) -> None:
    """Draws the screen."""
    one = found(setting, person_id)
    if one is None:
        steunfiguur.page(setting)
    else:
        _ask(setting, *one)


def _ask(setting: Setting, person: Person, figure: Steunfiguur) -> None:
    say, name, path = setting.say, name_of(setting, person), f'/steunfiguur/mens/{person.id}'
    title, hint = say('steunfiguur.stop.title', name=name), say('steunfiguur.stop.hint')
    with frame(setting, title, back=path, picture=picture_name(Stand.STOPPED), hint=hint):
        picture_lines(setting, [(drawing, say(f'steunfiguur.stop.{line}', name=name)) for drawing, line in _LINES])
        with box('ul', 'k-list'):
            words, caption = say('steunfiguur.stop.talk'), say('steunfiguur.stop.talk_caption')
            stage = Stage.STOPPING
            row_link(setting, words, f'{path}/pad/{stage.value}', picture=picture_name(stage), caption=caption)
        with box('div', 'k-actions'):
            main_button(say('steunfiguur.stop.yes'), lambda: _stop(setting, person, figure))
            link_button(setting, say('steunfiguur.stop.no'), path, look='quiet', done=True)


async def _stop(setting: Setting, person: Person, figure: Steunfiguur) -> None:
    change = setting.repository.save_steunfiguur(with_stand(figure, Stand.STOPPED, setting.today()))
    if await is_kept(setting, change, said=setting.say('steunfiguur.stop.said', name=name_of(setting, person))):
        go_on(setting, '/steunfiguur')
