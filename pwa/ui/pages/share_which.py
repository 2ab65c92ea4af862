"""Sharing: which steunfiguren, where there are more than a code holds. Nobody is left out by itself."""

from nicegui import ui

from pwa.domain.choices import Field
from pwa.domain.choosing import steunfiguren_shown, without_steunfiguren
from pwa.domain.circle import Circle
from pwa.domain.steunfiguur import MAX_SHOWN_STEUNFIGUREN
from pwa.ui.components.plain import box, check
from pwa.ui.components.words import label_of
from pwa.ui.frame import frame
from pwa.ui.going import draw_anew
from pwa.ui.pages.share_next import next_button
from pwa.ui.pages.share_people import person_choice
from pwa.ui.setting import Setting


def draw(setting: Setting, circle: Circle) -> None:
    """Draws the screen in place of the one that needs a code."""
    say, taken = setting.say, set[str]()
    asked = steunfiguren_shown(circle, setting.session.chosen)

    def turn(person_id: str, row: ui.element) -> None:
        taken.symmetric_difference_update({person_id})
        check(row, on=person_id in taken)
        take_back()

    async def go_on() -> None:
        chosen = without_steunfiguren(setting.session.chosen, set(asked) - taken)
        setting.session.chosen = chosen
        await draw_anew()

    title = say('share.which.title', limit=MAX_SHOWN_STEUNFIGUREN)
    with frame(setting, title, back='/delen/wat', picture='ui-steunfiguur', hint=say('share.which.hint')):
        with box('div', 'k-choices', 'k-choices--many') as group:
            group.props['role'] = 'group'
            group.props['aria-label'] = label_of(say, Field.STEUNFIGUUR)
            for person in circle.people:
                if person.id in asked:
                    row = person_choice(setting, person)
                    check(row, on=False)
                    row.on('click', lambda key=person.id, row=row: turn(key, row))
        with box('div', 'k-actions'):
            needed = say('share.which.needed', limit=MAX_SHOWN_STEUNFIGUREN)
            take_back = next_button(
                setting, say('share.people.next'), go_on, needed, lambda: 0 < len(taken) <= MAX_SHOWN_STEUNFIGUREN
            )
