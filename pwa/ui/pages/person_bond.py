"""What somebody wants with a person: a stronger bond, closer by, taking part, or to oneself alone."""

from pwa.domain.choices import Involvement
from pwa.ui.components.button import main_button
from pwa.ui.components.choice import choose_many
from pwa.ui.components.plain import box
from pwa.ui.components.words import name_of
from pwa.ui.frame import frame
from pwa.ui.pages.person_keeping import ask_whether, found, save
from pwa.ui.setting import Setting

_TO_STRENGTHEN = (
    ('ui-giving', 'give'),
    ('ui-message', 'message'),
    ('avatar-coffee', 'coffee'),
    ('ui-heart', 'thanks'),
    ('ui-question', 'ask'),
)
_WHAT_PRIVATE_DOES = (
    ('ui-qr', 'code'),
    ('ui-home', 'family'),
    ('ui-together', 'together'),
    ('ui-wish', 'words'),
    ('ui-unlock', 'open'),
    ('ui-history', 'before'),
)


def strengthen(setting: Setting, person_id: str) -> None:
    """Whether to make this bond stronger, with small ideas how; giving stands first."""
    ask_whether(setting, person_id, 'strengthen', 'field-strengthen', _TO_STRENGTHEN)


def closer(setting: Setting, person_id: str) -> None:
    """Whether somebody may come closer."""
    ask_whether(setting, person_id, 'closer', 'ui-hand-heart', ())


def private(setting: Setting, person_id: str) -> None:
    """Whether somebody is for oneself alone, with what that does and what it does not."""
    ask_whether(setting, person_id, 'private', 'ui-eye-off', _WHAT_PRIVATE_DOES)


def involvement(setting: Setting, person_id: str) -> None:
    """In which ways somebody may take part; none is an answer too."""
    somebody = found(setting, person_id)
    if not somebody:
        return
    say, back, ticks, key = setting.say, f'/mens/{person_id}', setting.session.ticks, f'involvement {person_id}'
    title = say('person.involvement.title', name=name_of(setting, somebody))
    now = ticks.get(key, somebody.involvement)
    with frame(setting, title, back=back, picture='field-involvement', hint=say('person.involvement.hint')):

        def tapped(chosen: frozenset[Involvement]) -> None:
            nonlocal now
            now = ticks[key] = chosen

        async def keep() -> None:
            chosen = frozenset(way for way in Involvement if way in now)
            if await save(setting, somebody, back, involvement=chosen):
                ticks.pop(key, None)

        chosen = frozenset(way for way in Involvement if way in now)
        choose_many(setting, tuple(Involvement), chosen, tapped, name=title)
        with box('div', 'k-actions'):
            main_button(say('person.save'), keep)
