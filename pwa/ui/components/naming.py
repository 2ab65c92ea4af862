"""Putting people into the circle by name, several in a row; a name that is there already is asked about."""

import asyncio
from collections.abc import Awaitable, Callable

from nicegui import ui

from pwa.domain.names import called, names_in, shown_name
from pwa.domain.people import ANYBODY, Person, Template
from pwa.domain.writing import MAX_NAME, WritingError, WritingFault
from pwa.ui.components.button import quiet_button, soft_button
from pwa.ui.components.field import text_field
from pwa.ui.components.person_row import person_chip
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import name_of
from pwa.ui.found import circle_of
from pwa.ui.saving import keep
from pwa.ui.setting import Setting

_ROOM = 25 * MAX_NAME


class Naming:
    """A field for names, what is asked about them, and a chip for each person who was named here.

    Attributes are its own; a page needs only ``take``.

    Args:
        setting: words, circle and session.
        place: under what the named people are remembered in the session.
        label: what to write.
        help_: a line below the label.
        template: what the new people share.
    """

    def __init__(
        self, setting: Setting, place: str, label: str, *, help_: str = '', template: Template = ANYBODY
    ) -> None:
        self._setting, self._place, self._template = setting, place, template
        self._one_at_a_time, self._was_kept = asyncio.Lock(), False
        with box('div', 'k-stack'):
            self._field = text_field(setting, label, limit=_ROOM, help=help_, draft=f'names {place}')
            self._field.on_enter(self._take_or_ask)
            soft_button(setting.say('people.add'), self._take_or_ask)
            self._doubts = box('div', 'k-stack')
            self._chips = box('ul', 'k-chips')
        self._chips.props['aria-label'] = setting.say('people.named')
        self._draw_chips()

    async def take(self) -> bool:
        """Keeps the names that were typed, if any.

        Returns:
            Whether the page may be left: nothing is wrong with a name and nothing is to be asked about one.
        """
        # a tap on one button may come before what another one began is kept
        async with self._one_at_a_time:
            return await self._take()

    async def _take(self) -> bool:
        try:
            names = names_in(self._field.value)
        except WritingError as error:
            self._field.fault(error)
            return False
        people = circle_of(self._setting).people
        known = [(name, person) for name in names if (person := called(people, name))]
        fresh = [name for name in names if name not in dict(known)]
        if fresh and not await self._add(fresh):
            return False
        if names:
            self._field.clear()
            self._field.kept()
            self._was_kept = True
        # also about who was named here: the box is empty now, and a second person may have that name
        for name, person in known:
            self._ask(name, person)
        return not known

    @property
    def _named(self) -> tuple[str, ...]:
        return self._setting.session.named.get(self._place, ())

    async def _take_or_ask(self) -> None:
        async with self._one_at_a_time:
            if self._field.value.strip():
                await self._take()
            elif not self._was_kept:
                self._field.fault(WritingError(WritingFault.EMPTY, MAX_NAME))

    async def _add(self, names: list[str]) -> bool:
        setting, said = self._setting, self._said(names)
        added = await keep(setting, setting.repository.add_people(names, self._template), said=said)
        if added is None:
            return False
        self._remember(*(person.id for person in added))
        return True

    def _said(self, names: list[str]) -> str:
        """The first one in a circle is welcomed; one is a lot already, and no number is ever said."""
        circle, say = circle_of(self._setting), self._setting.say
        if circle.people or len(names) > 1:
            return say('frame.saved')
        return say('people.first', name=shown_name(Person(id='', name=names[0]), short=circle.profile.short_names))

    def _remember(self, *ids: str) -> None:
        self._setting.session.named[self._place] = tuple(dict.fromkeys((*self._named, *ids)))
        self._draw_chips()

    def _draw_chips(self) -> None:
        circle = circle_of(self._setting)
        self._chips.clear()
        with self._chips:
            for person_id in self._named:
                person = circle.person(person_id)
                if person:
                    with box('li'):
                        person_chip(self._setting, person, f'/mens/{person.id}')

    def _ask(self, name: str, person: Person) -> None:
        """Asks whether a name that is there already means the same person."""
        say = self._setting.say
        with self._doubts, box('div', 'k-note') as doubt:
            picture(self._setting, 'ui-person')
            with box('div', 'k-note__words'):
                text('p', say('people.same.question', name=name_of(self._setting, person)))
                with box('div', 'k-row'):
                    _small(say('people.same.yes'), self._answer(doubt, lambda: self._remember(person.id)))
                    _small(say('people.same.no'), self._answer(doubt, lambda: self._add([name])))

    def _answer(self, doubt: ui.element, act: Callable[[], object]) -> Callable[[], Awaitable[None]]:
        async def answer() -> None:
            outcome = act()
            if isinstance(outcome, Awaitable) and not await outcome:
                return
            doubt.delete()

        return answer


def _small(words: str, on_click: Callable[[], object]) -> None:
    quiet_button(words, on_click).classes('k-button--small')
