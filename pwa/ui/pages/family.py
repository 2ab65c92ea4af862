"""The joint view of the circles on this phone: what each put in it, side by side."""

from collections.abc import Sequence

from nicegui import ui

from pwa.domain.choosing import choosable
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle
from pwa.domain.joint import Contribution, chosen_again, contribution_of
from pwa.sharing.contribution import from_text, kept_form
from pwa.sharing.errors import ShareError
from pwa.storage.family import Entry, Family
from pwa.storage.vault import VaultError
from pwa.ui.components.button import link_button, quiet_button, soft_button
from pwa.ui.components.contribution_view import contribution_view
from pwa.ui.components.lines import note, picture_lines
from pwa.ui.components.plain import box, text
from pwa.ui.found import circle_of
from pwa.ui.frame import frame, rest_of
from pwa.ui.saving import is_kept
from pwa.ui.screens import Drawn, lost
from pwa.ui.setting import Back, Setting


def page(setting: Setting) -> Drawn:
    """Draws the screen; what is in the joint view, once it was read."""
    family = setting.family
    if family is None:
        lost(setting)
        return None
    with frame(setting, setting.say('family.title'), back='/meer', picture='ui-home') as main:
        if setting.repository.looked_along:
            # the others put it in for who lives here, and not for who looks along now
            note(setting, 'ui-together', setting.say('family.looked_along'))
            return None
    return _fill(setting, family, circle_of(setting), main)


async def _fill(setting: Setting, family: Family, circle: Circle, main: ui.element) -> None:
    try:
        entries = await family.read()
    except VaultError as error:
        with rest_of(main):
            note(setting, 'ui-info', setting.say(f'storage.{error.fault}'))
        return
    with rest_of(main):
        _joint_view(setting, family, circle, entries)


def _joint_view(setting: Setting, family: Family, circle: Circle, entries: Sequence[Entry]) -> None:
    say, read = setting.say, [(_contribution(entry), entry.own) for entry in entries]
    if entries:
        text('p', say('family.lead'), 'k-lead')
    else:
        _what_it_is_for(setting)
    for contribution, is_own in read:
        if contribution:
            contribution_view(setting, contribution)
        if is_own:
            _own(setting, family, circle, contribution)
    if any(contribution is None for contribution, _ in read):
        note(setting, 'ui-info', say('family.unreadable'), say('family.unreadable_why'))
    who_can_look(setting)
    if not any(contribution and is_own for contribution, is_own in read):
        with box('div', 'k-actions'):
            _begin(setting, circle)


def _own(setting: Setting, family: Family, circle: Circle, own: Contribution | None) -> None:
    say = setting.say
    if own and not _is_as_now(circle, own):
        note(setting, 'ui-info', say('family.changed'), say('family.changed_why'))
    with box('div', 'k-row'):
        if own and choosable(circle):
            small = soft_button(say('family.change'), lambda: _change(setting, chosen_again(circle, own.overview)))
            small.classes('k-button--small')
        small = quiet_button(say('family.take_out'), lambda: _take_out(setting, family, circle, own))
        small.classes('k-button--small')


def _contribution(entry: Entry) -> Contribution | None:
    try:
        return None if entry.text is None else from_text(entry.text)
    except ShareError:
        return None


def _is_as_now(circle: Circle, own: Contribution) -> bool:
    """Whether the circle would put in the same again today."""
    chosen = chosen_again(circle, own.overview)
    return kept_form(contribution_of(circle, chosen, own.overview.day)) == own


def _what_it_is_for(setting: Setting) -> None:
    say = setting.say
    text('p', say('family.what_for'), 'k-lead')
    lines = (('ui-person', 'each'), ('ui-eye-off', 'rest'), ('ui-undo', 'back'), ('ui-circle', 'others'))
    picture_lines(setting, [(drawing, say(f'family.line.{line}')) for drawing, line in lines])


def who_can_look(setting: Setting) -> None:
    """Says who can see the joint view; also before anything goes in."""
    say = setting.say
    note(setting, 'ui-mind', say('family.no_code'), say('family.no_code_why'), look='mind')


def _begin(setting: Setting, circle: Circle) -> None:
    say = setting.say
    if choosable(circle):
        link_button(setting, say('family.begin'), '/gezin/mensen')
    else:
        text('p', say('family.nobody'))
        link_button(setting, say('family.to_circle'), '/', look='soft')


def _change(setting: Setting, chosen: Chosen) -> None:
    setting.session.joint = chosen
    ui.navigate.to('/gezin/mensen')


async def way_back(family: Family) -> Back | None:
    """Puts what this circle had put in until now there again; None where that can't be known."""
    try:
        before = [entry.text for entry in await family.read() if entry.own]
    except VaultError:
        return None
    if None in before:
        return None

    async def back() -> bool:
        if before and before[0]:
            await family.put(before[0])
        else:
            await family.take_out()
        return True

    return back


async def _take_out(setting: Setting, family: Family, circle: Circle, own: Contribution | None) -> None:
    back = await way_back(family)
    if await is_kept(setting, family.take_out(), said=setting.say('family.said.out'), undo=False, back=back):
        # so that putting it in again is the way back
        setting.session.joint = chosen_again(circle, own.overview) if own else Chosen()
        await ui.context.client.sub_pages_router.refresh()
