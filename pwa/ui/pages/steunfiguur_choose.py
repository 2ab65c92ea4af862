"""Whom the youth thinks of: one of the own people, or somebody new. Who can't be one is not listed."""

from collections.abc import Callable
from functools import partial

from pwa.domain.choices import Stand
from pwa.domain.people import Person
from pwa.domain.steunfiguur import Steunfiguur, may_be_steunfiguur, with_stand
from pwa.ui.components.button import one_at_a_time, row_link
from pwa.ui.components.lines import note
from pwa.ui.components.person_row import caption_among, person_inside
from pwa.ui.components.plain import box, text
from pwa.ui.components.rows import draw_each
from pwa.ui.components.words import name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages.steunfiguur_youth import only_for_a_youth
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting


@only_for_a_youth
def page(setting: Setting) -> None:
    """Draws the screen."""
    say, circle = setting.say, circle_of(setting)
    fitting = [person for person in circle.people if may_be_steunfiguur(person)]
    thought_of = {figure.person_id for figure in circle.steunfiguren}
    hint = say('steunfiguur.choose.hint')
    with frame(setting, say('steunfiguur.choose.title'), back='/steunfiguur', picture='ui-steunfiguur', hint=hint):
        if fitting:
            with box('ul', 'k-people'):
                candidate = partial(_candidate, setting, caption_among(setting))
                draw_each([one for one in fitting if one.id not in thought_of], candidate)
        else:
            text('p', say('steunfiguur.choose.nobody'), 'k-lead')
        with box('ul', 'k-list'):
            caption = say('steunfiguur.choose.new_caption')
            words = say('steunfiguur.choose.new')
            row_link(setting, words, '/steunfiguur/nieuw', picture='ui-person-add', caption=caption)
        if len(fitting) < len(circle.people):
            note(setting, 'ui-info', say('steunfiguur.choose.unfitting'))


def _candidate(setting: Setting, caption: Callable[[Person], str], person: Person) -> None:
    with box('li'), box('button', 'k-person') as button:
        button.props['type'] = 'button'
        person_inside(setting, person, caption(person))
    button.on('click', one_at_a_time(lambda: think_of(setting, person))).mark('candidate')


async def think_of(setting: Setting, person: Person) -> None:
    """Keeps that the youth thinks of this person, and goes to where it stands with them."""
    figure = with_stand(Steunfiguur(person.id), Stand.THINKING, setting.today())
    change = setting.repository.save_steunfiguur(figure)
    if await is_kept(setting, change, said=setting.say('steunfiguur.choose.picked', name=name_of(setting, person))):
        go_on(setting, f'/steunfiguur/mens/{person.id}')
