"""What the questions about one person share: who it is about, the kinds of question, and keeping the answer."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from pwa.domain.people import Person
from pwa.domain.writing import MAX_TEXT, WritingError
from pwa.ui.components.button import link_button, main_button, quiet_button
from pwa.ui.components.choice import choose_one
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.lines import picture_lines
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.saving import is_kept
from pwa.ui.screens import lost
from pwa.ui.setting import Setting


def found(setting: Setting, person_id: str) -> Person | None:
    """The person, or the page that says that nobody is there."""
    somebody = circle_of(setting).person(person_id)
    if somebody is None:
        lost(setting)
    return somebody


def ask_one(setting: Setting, person_id: str, field: str, options: Sequence[IntEnum], back: str = '') -> None:
    """A question of one fixed choice: a tap keeps it.

    Args:
        setting: words and circle.
        person_id: whom it is about.
        field: the field of ``Person``, which is its name in ``person.toml`` too.
        options: what there is to choose.
        back: where it leads, if not to the page of the person.
    """
    somebody = found(setting, person_id)
    if not somebody:
        return
    say, back, name = setting.say, back or f'/mens/{person_id}', name_of(setting, somebody)
    title = say(f'person.{field}.title', name=name)
    with frame(setting, title, back=back, hint=say(f'person.{field}.hint', name=name)):

        async def choose(option: IntEnum) -> None:
            await save(setting, somebody, back, '', **{field: option})

        choose_one(setting, options, getattr(somebody, field), choose, name=title)
        with box('div', 'k-actions'):
            unsaid(setting, somebody, back, **{field: None})


def ask_written(setting: Setting, person_id: str, field: str, picture: str, limit: int = MAX_TEXT) -> None:
    """An open question: own words, or none; the arguments are as for ``ask_one``."""
    somebody = found(setting, person_id)
    if not somebody:
        return
    say, back, name = setting.say, f'/mens/{person_id}', name_of(setting, somebody)
    title, hint = say(f'person.{field}.title', name=name), say(f'person.{field}.hint', name=name)
    with frame(setting, title, back=back, picture=picture, hint=hint):
        label, value, lines = say(f'person.{field}.field'), getattr(somebody, field), 3 if limit == MAX_TEXT else 1
        words = text_field(setting, label, value=value, limit=limit, lines=lines, draft=f'{field} {person_id}')

        async def keep() -> None:
            await save_written(setting, somebody, words, back, **{field: words.value})

        with box('div', 'k-actions'):
            main_button(say('person.save'), keep)
            unsaid(setting, somebody, back, **{field: ''})


def ask_whether(setting: Setting, person_id: str, field: str, picture: str, ideas: Iterable[tuple[str, str]]) -> None:
    """A question of yes or no; neither is the better answer.

    Args:
        setting: words and circle.
        person_id: whom it is about.
        field: the field of ``Person``, which is its name in ``person.toml`` too.
        picture: the picture above it.
        ideas: what to read before: for each line its picture, and its key below ``line``.
    """
    somebody = found(setting, person_id)
    if not somebody:
        return
    say, back, name = setting.say, f'/mens/{person_id}', name_of(setting, somebody)
    title, hint = say(f'person.{field}.title', name=name), say(f'person.{field}.hint', name=name)
    with frame(setting, title, back=back, picture=picture, hint=hint):
        lines = [(drawing, say(f'person.{field}.line.{key}', name=name)) for drawing, key in ideas]
        if lines:
            with box('section', 'k-section'):
                text('h2', say(f'person.{field}.lines'), 'k-section__title')
                picture_lines(setting, lines)
        with box('div', 'k-actions'):
            _yes_and_no(setting, somebody, field, back)


def _yes_and_no(setting: Setting, somebody: Person, field: str, back: str) -> None:
    say = setting.say

    async def answer(*, yes: bool) -> None:
        said: dict[str, Any] = {field: yes}
        await save(setting, somebody, back, **said)

    if getattr(somebody, field):
        link_button(setting, say(f'person.{field}.stay'), back, done=True)
        quiet_button(say(f'person.{field}.off'), lambda: answer(yes=False))
    else:
        main_button(say(f'person.{field}.yes'), lambda: answer(yes=True))
        link_button(setting, say(f'person.{field}.no'), back, look='quiet', done=True)


def unsaid(setting: Setting, somebody: Person, back: str, **empty: Any) -> None:  # noqa: ANN401 - fields of Person
    """The way on without an answer; where there is one, taking it away is called just that."""
    say = setting.say
    if replace(somebody, **empty) == somebody:
        link_button(setting, say('frame.unsaid'), back, look='quiet', done=True)
    else:
        said = say('person.clear.done')
        quiet_button(say('person.clear.button'), lambda: save(setting, somebody, back, said, **empty))


async def save(
    setting: Setting,
    somebody: Person,
    back: str,
    said: str = '',
    **fields: Any,  # noqa: ANN401 - the same
) -> bool:
    """Keeps the person with these fields and goes back; whether it was kept.

    Raises:
        WritingError: a text is not right.
    """
    change = setting.repository.save_person(replace(somebody, **fields))
    kept = await is_kept(setting, change, said=said or setting.say('frame.saved'))
    if kept:
        go_on(setting, back)
    return kept


async def save_written(
    setting: Setting,
    somebody: Person,
    field: TextField,
    back: str,
    **fields: Any,  # noqa: ANN401 - the same
) -> None:
    """As ``save``; what is wrong with the words is said at their field, where they stay."""
    try:
        if await save(setting, somebody, back, **fields):
            field.kept()
    except WritingError as error:
        field.fault(error)
