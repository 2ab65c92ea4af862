"""Who could be part of a wish: own people first, and professionals after that, on a screen of their own."""

from dataclasses import replace

from pwa.domain.people import Person
from pwa.domain.together import with_unseen
from pwa.domain.wishes import Wish
from pwa.ui.components.button import link_button, main_button, quiet_button
from pwa.ui.components.options import choose_options, options_of
from pwa.ui.components.plain import box, text
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages.wishes import found
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting


def who(setting: Setting, wish_id: str) -> None:
    """The own people."""
    _own(setting, wish_id, f'/wensen/{wish_id}')


def first_who(setting: Setting, wish_id: str) -> None:
    """The own people, of a new wish: only where it is none of them the professionals come after, if there are any."""
    professionals = any(person.is_professional for person in circle_of(setting).people)
    _own(setting, wish_id, f'/wensen/{wish_id}/hulpverlener' if professionals else f'/wensen/{wish_id}')


def care(setting: Setting, wish_id: str) -> None:
    """The professionals."""
    wish = found(setting, wish_id)
    if wish:
        professionals = [person for person in circle_of(setting).people if person.is_professional]
        _question(setting, wish, 'care', professionals, f'/wensen/{wish_id}')


def _own(setting: Setting, wish_id: str, without: str) -> None:
    wish = found(setting, wish_id)
    if wish:
        own = [person for person in circle_of(setting).people if not person.is_professional]
        _question(setting, wish, 'who', own, without)


def _question(setting: Setting, wish: Wish, key: str, people: list[Person], without: str) -> None:
    """Who of these; back to the wish, or on to ``without`` where it is nobody."""
    say, drawing = setting.say, 'ui-people' if key == 'who' else 'domain-care'
    title, hint = say(f'wishes.{key}.title'), say(f'wishes.{key}.hint')
    offered = frozenset(person.id for person in people)
    chosen = offered.intersection(wish.people)

    def tapped(ids: frozenset[str]) -> None:
        nonlocal chosen
        chosen = ids

    async def keep(ids: frozenset[str], said: str) -> None:
        wanted = (set(wish.people) - offered) | ids
        circle = circle_of(setting)
        named = tuple(person.id for person in circle.people if person.id in wanted)
        named = with_unseen(circle, wish.people, named)
        if await is_kept(setting, setting.repository.save(replace(wish, people=named)), said=said):
            go_on(setting, f'/wensen/{wish.id}' if ids else without)

    with frame(setting, title, back=f'/wensen/{wish.id}', picture=drawing, hint=hint):
        text('blockquote', wish.text, 'k-quote')
        if people:
            choose_options(title, options_of(setting, people), chosen, tapped)
        else:
            text('p', say('wishes.who.empty'))
        with box('div', 'k-actions'):
            if people:
                nobody_said = say('wishes.who.nobody_said') if key == 'who' else say('frame.saved')
                main_button(say(f'wishes.{key}.save'), lambda: keep(chosen, say('frame.saved')))
                quiet_button(say(f'wishes.{key}.nobody'), lambda: keep(frozenset(), nobody_said))
            else:
                link_button(setting, say('wishes.who.save'), without, done=True)
