"""Whom to call later, and for what."""

from dataclasses import replace

from pwa.domain.circle import Circle
from pwa.domain.closing import Closing, LaterLine
from pwa.domain.people import Person
from pwa.domain.writing import MAX_TEXT
from pwa.ui.components.button import link, link_button, main_button, quiet_button
from pwa.ui.components.examples import examples
from pwa.ui.components.field import text_field
from pwa.ui.components.person_row import person_inside
from pwa.ui.components.plain import box, text
from pwa.ui.components.rows import draw_each
from pwa.ui.components.words import name_of
from pwa.ui.components.written import keep_written
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages.closing import START, keep
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

LATER = f'{START}/later'


def page(setting: Setting) -> None:
    """Who stands on the card, and who could; each leads to what for."""
    say, circle = setting.say, circle_of(setting)
    title, hint = say('closing.later.title'), say('closing.later.hint')
    with frame(setting, title, back=START, picture='ui-phone', hint=hint):
        chosen = on_card(circle)
        _section(setting, 'chosen', [(person, line.what_for) for person, line in chosen])
        known = {person.id for person, _ in chosen}
        others = sorted(circle.people, key=lambda person: person.is_professional)
        _section(setting, 'others', [(person, '') for person in others if person.id not in known])
        if not circle.people:
            text('p', say('closing.later.empty'))
        with box('div', 'k-actions'):
            link_button(setting, say('closing.later.done'), START, done=True)


def on_card(circle: Circle) -> list[tuple[Person, LaterLine]]:
    """Who stands on the card for later, with the line of each."""
    lines = ((circle.person(line.person_id), line) for line in circle.closing.later)
    return [(person, line) for person, line in lines if person]


def _section(setting: Setting, key: str, people: list[tuple[Person, str]]) -> None:
    if not people:
        return
    with box('section', 'k-section'):
        text('h2', setting.say(f'closing.later.{key}'), 'k-section__title')
        with box('ul', 'k-people'):
            draw_each(people, lambda row: _later_row(setting, *row))


def _later_row(setting: Setting, person: Person, caption: str) -> None:
    with box('li'), link(setting, f'{LATER}/{person.id}', 'k-person'):
        person_inside(setting, person, caption)


def what_for(setting: Setting, person_id: str) -> None:
    """For what to call somebody; keeping it puts them on the card."""
    circle = circle_of(setting)
    person = circle.person(person_id)
    if person is None:
        lost(setting)
        return
    say, name = setting.say, name_of(setting, person)
    now = next((line for line in circle.closing.later if line.person_id == person_id), None)
    title, hint = say('closing.what_for.title', name=name), say('closing.what_for.hint')
    with frame(setting, title, back=LATER, picture='ui-phone', hint=hint):
        label, help_ = say('closing.what_for.field'), say('closing.what_for.help')
        value = now.what_for if now else ''
        field = text_field(setting, label, value=value, limit=MAX_TEXT, help=help_, draft=f'later {person_id}')
        sentences = [say(f'closing.what_for.example.{key}') for key in say.keys_under('closing.what_for.example')]
        examples(say('closing.later.what_for'), sentences, field)

        async def save(words: str) -> bool:
            return await keep(setting, _with_line(circle.closing, LaterLine(person_id, words)), LATER)

        async def remove() -> None:
            left = tuple(line for line in circle.closing.later if line.person_id != person_id)
            said = say('closing.what_for.removed', name=name)
            await keep(setting, replace(circle.closing, later=left), LATER, said)

        with box('div', 'k-actions'):
            main_button(say('person.save'), lambda: keep_written(field, save))
            if now:
                quiet_button(say('closing.what_for.remove', name=name), remove)


def _with_line(closing: Closing, line: LaterLine) -> Closing:
    known = any(other.person_id == line.person_id for other in closing.later)
    changed = tuple(line if other.person_id == line.person_id else other for other in closing.later)
    return replace(closing, later=changed if known else (*closing.later, line))
