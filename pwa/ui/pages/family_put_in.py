"""Putting something in the joint view: whom, what of them, and a look at exactly what the others will see."""

from pwa.domain.choosing import shows_something
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle
from pwa.domain.joint import Contribution, contribution_of
from pwa.sharing.contribution import kept_form, to_text
from pwa.storage.family import Family
from pwa.ui.components.button import main_button, word_link
from pwa.ui.components.contribution_view import contribution_view
from pwa.ui.components.plain import box
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages import family, share_fields, share_own, share_people
from pwa.ui.pages.share_way import Way
from pwa.ui.saving import is_kept
from pwa.ui.screens import Drawn
from pwa.ui.setting import Setting

JOINT = Way('/gezin', family.page, 'joint', 'family.people_hint', 'family.fields_hint')


def people(setting: Setting) -> Drawn:
    """Whom to put in."""
    return share_people.choose(setting, JOINT)


def fields(setting: Setting) -> Drawn:
    """What of them."""
    return share_fields.choose(setting, JOINT)


def own(setting: Setting, person_id: str) -> Drawn:
    """What of this person, where that differs from the others."""
    return share_own.choose(setting, JOINT, person_id)


def preview(setting: Setting) -> Drawn:
    """What the others will see, read back from the very text that will be kept."""
    view, circle = setting.family, circle_of(setting)
    if view is None or not shows_something(circle, JOINT.chosen(setting)):
        return JOINT.first(setting)
    _preview(setting, view, kept_form(_chosen(setting, circle)))
    return None


def _chosen(setting: Setting, circle: Circle) -> Contribution:
    return contribution_of(circle, JOINT.chosen(setting), setting.today())


def _preview(setting: Setting, view: Family, contribution: Contribution) -> None:
    say = setting.say
    with frame(setting, say('family.preview.title'), back='/gezin/wat', hint=say('family.preview.hint')):
        family.who_can_look(setting)
        contribution_view(setting, contribution)
        with box('div', 'k-row'):
            word_link(setting, say('share.preview.people'), '/gezin/mensen')
            word_link(setting, say('share.preview.fields'), '/gezin/wat')
        with box('div', 'k-actions'):
            main_button(say('family.preview.put'), lambda: _put(setting, view, contribution))


async def _put(setting: Setting, view: Family, contribution: Contribution) -> None:
    back = await family.way_back(view)
    put = view.put(to_text(contribution))
    if await is_kept(setting, put, said=setting.say('family.said.put'), undo=False, back=back):
        setting.session.joint = Chosen()
        go_on(setting, '/gezin')
