"""Sharing: a choice that is kept under a name, as "voor school"."""

from dataclasses import replace
from uuid import uuid4

from pwa.domain.choosing import settled, shows_something
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle
from pwa.domain.share_keeping import ShareSet
from pwa.domain.writing import MAX_NAME
from pwa.ui.components.button import main_button, quiet_button
from pwa.ui.components.field import text_field
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import name_of
from pwa.ui.components.written import keep_written
from pwa.ui.frame import frame, in_own_words
from pwa.ui.going import go_on
from pwa.ui.pages import share_start
from pwa.ui.pages.share_wording import joined, listed
from pwa.ui.saving import is_kept
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

KEEP = '/delen/bewaren'


def keep(setting: Setting) -> None:
    """Asks for a name for what is chosen now; a name that is there already takes the new choice."""
    say, circle = setting.say, setting.repository.circle
    if circle is None or not shows_something(circle, setting.session.chosen):
        share_start.page(setting)
        return

    async def save(name: str) -> bool:
        kept = _named(circle, name, settled(circle, setting.session.chosen))
        saved = await is_kept(setting, setting.repository.save(kept), said=say('share.sets.saved', set=kept.name))
        if saved:
            go_on(setting, '/delen/bekijken')
        return saved

    with frame(
        setting, say('share.sets.title'), back='/delen/bekijken', picture='ui-card', hint=say('share.sets.hint')
    ):
        field = text_field(
            setting, say('share.sets.name'), limit=MAX_NAME, help=say('share.sets.help'), draft='share_set'
        )
        with box('div', 'k-actions'):
            main_button(say('share.sets.save'), lambda: keep_written(field, save))


def one(setting: Setting, set_id: str) -> None:
    """One set: use it, or take it away."""
    say, circle = setting.say, setting.repository.circle
    kept = next((one for one in circle.share_sets if one.id == set_id), None) if circle else None
    if circle is None or kept is None:
        lost(setting)
        return
    chosen = settled(circle, kept.chosen)

    def use() -> None:
        setting.session.begin_share(chosen)
        go_on(setting, '/delen/bekijken')

    async def remove() -> None:
        if await is_kept(setting, setting.repository.remove(kept), said=say('share.sets.removed', set=kept.name)):
            go_on(setting, '/delen')

    with frame(setting, kept.name, back='/delen', picture='ui-card') as main:
        in_own_words(main)
        text('p', _what(setting, circle, chosen), 'k-lead')
        with box('div', 'k-actions'):
            if shows_something(circle, chosen):
                main_button(say('share.sets.use'), use)
            quiet_button(say('share.sets.remove'), remove)


def _what(setting: Setting, circle: Circle, chosen: Chosen) -> str:
    say = setting.say
    names = [name_of(setting, person) for person in circle.people if person.id in chosen.fields]
    if names:
        return say('share.sets.who', names=joined(say, names))
    if shows_something(circle, chosen):
        return say('share.sets.what', fields=listed(say, sorted(chosen.parts)))
    return say('share.sets.nobody')


def _named(circle: Circle, name: str, chosen: Chosen) -> ShareSet:
    """A set with this name: a new one, or the one that has it, with the new choice."""
    new = ShareSet(uuid4().hex, name, chosen)
    same = (kept for kept in circle.share_sets if kept.name.casefold() == new.name.casefold())
    before = next(same, None)
    return replace(new, id=before.id) if before else new
