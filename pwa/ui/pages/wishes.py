"""Wishes: what somebody would like. The people they know come first, a professional only after that."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from pwa.domain.people import Person
from pwa.domain.steps import Step, in_order
from pwa.domain.wishes import Wish, own_and_care
from pwa.domain.writing import MAX_TEXT
from pwa.ui.components.button import link_button, main_button, quiet_button, row_link
from pwa.ui.components.day import near_day
from pwa.ui.components.examples import examples
from pwa.ui.components.field import text_field
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import in_a_row, name_of
from pwa.ui.components.written import keep_written
from pwa.ui.found import circle_of
from pwa.ui.frame import frame, in_own_words
from pwa.ui.going import go_on
from pwa.ui.saving import is_kept
from pwa.ui.screens import lost
from pwa.ui.setting import Setting


def page(setting: Setting) -> None:
    """All wishes, those that came true below the others."""
    say, wishes = setting.say, circle_of(setting).wishes
    with frame(setting, say('wishes.list.title'), back='/doen', picture='ui-wish', hint=say('wishes.list.hint')):
        _rows(setting, [wish for wish in wishes if not wish.fulfilled])
        came_true = [wish for wish in wishes if wish.fulfilled]
        if came_true:
            with box('section', 'k-section'):
                text('h2', say('wishes.list.fulfilled'), 'k-section__title')
                _rows(setting, came_true)
        if not wishes:
            text('p', say('wishes.list.none'), 'k-lead')
        with box('div', 'k-actions'):
            link_button(setting, say('wishes.list.more' if wishes else 'wishes.list.first'), '/wensen/nieuw')


def _rows(setting: Setting, wishes: Sequence[Wish]) -> None:
    if wishes:
        with box('ul', 'k-list'):
            for wish in wishes:
                drawing = 'ui-celebrate' if wish.fulfilled else 'ui-wish'
                row_link(setting, wish.text, f'/wensen/{wish.id}', picture=drawing)


def new(setting: Setting) -> None:
    """A wish in own words."""
    say, kind = setting.say, circle_of(setting).profile.kind.name.lower()
    with frame(setting, say('wishes.new.title'), back='/wensen', picture='ui-wish', hint=say('wishes.new.hint')):
        field = text_field(setting, say('wishes.new.field'), limit=MAX_TEXT, lines=2, draft='wish')
        sentences = [say(f'wishes.example.{kind}.{key}') for key in say.keys_under(f'wishes.example.{kind}')]
        examples(say('wishes.new.examples'), sentences, field)

        async def keep(words: str) -> bool:
            wish = Wish(uuid4().hex, words)
            return await _keep(setting, wish, f'/wensen/{wish.id}/eerst-wie')

        with box('div', 'k-actions'):
            main_button(say('wishes.new.save'), lambda: keep_written(field, keep))


def words(setting: Setting, wish_id: str) -> None:
    """The same wish in other words."""
    wish = found(setting, wish_id)
    if not wish:
        return
    say, back = setting.say, f'/wensen/{wish_id}'
    with frame(setting, say('wishes.words.title'), back=back, picture='ui-wish'):
        label, draft = say('wishes.new.field'), f'wish {wish_id}'
        field = text_field(setting, label, value=wish.text, limit=MAX_TEXT, lines=2, draft=draft)

        async def keep(written: str) -> bool:
            return await _keep(setting, replace(wish, text=written), back)

        with box('div', 'k-actions'):
            main_button(say('person.save'), lambda: keep_written(field, keep))


def one(setting: Setting, wish_id: str) -> None:
    """One wish: who could be part of it, a step or a message towards it, and that it came true."""
    wish = found(setting, wish_id)
    if not wish:
        return
    say = setting.say
    hint = ''
    if wish.fulfilled:
        hint = say('wishes.one.fulfilled', day=near_day(say, wish.fulfilled, setting.today()))
    drawing = 'ui-celebrate' if wish.fulfilled else 'ui-wish'
    steps = in_order(step for step in circle_of(setting).steps if step.wish == wish.id)
    begins = not steps and not wish.fulfilled
    with frame(setting, wish.text, back='/wensen', picture=drawing, hint=hint) as main:
        in_own_words(main)
        _what_can_be_done(setting, wish, step=not begins)
        _steps(setting, steps)
        with box('div', 'k-actions'):
            if begins:
                link_button(setting, say('wishes.one.step'), f'/wensen/{wish.id}/stap', picture='ui-steps')
            _fulfilled_or_not(setting, wish, main=not begins)
            quiet_button(say('wishes.one.remove'), lambda: _remove(setting, wish))


def _fulfilled_or_not(setting: Setting, wish: Wish, *, main: bool) -> None:
    say, button = setting.say, main_button if main else quiet_button
    if wish.fulfilled:
        quiet_button(say('wishes.one.again'), lambda: _keep(setting, replace(wish, fulfilled=None), '/wensen'))
    else:
        button(say('wishes.one.fulfil'), lambda: _fulfil(setting, wish))


def _what_can_be_done(setting: Setting, wish: Wish, *, step: bool) -> None:
    say, circle, path = setting.say, circle_of(setting), f'/wensen/{wish.id}'
    own, care = own_and_care(wish, circle.people)
    with box('ul', 'k-list'):
        caption = _names(setting, own) or say('wishes.one.own_none')
        row_link(setting, say('wishes.one.own'), f'{path}/wie', picture='ui-people', caption=caption)
        if step:
            caption = say('wishes.one.step_caption')
            row_link(setting, say('wishes.one.step'), f'{path}/stap', picture='ui-steps', caption=caption)
        _asking(setting, own, path)
        row_link(setting, say('wishes.one.words'), f'{path}/woorden', picture='ui-edit')
    if any(person.is_professional for person in circle.people):
        with box('ul', 'k-list'):
            caption = _names(setting, care) or say('wishes.one.care_none')
            row_link(setting, say('wishes.one.care'), f'{path}/hulpverlener', picture='domain-care', caption=caption)


def _asking(setting: Setting, own: Sequence[Person], path: str) -> None:
    say, caption = setting.say, setting.say('wishes.one.ask_caption')
    for person in own:
        asked = say('wishes.one.ask_one', name=name_of(setting, person))
        row_link(setting, asked, f'{path}/vragen/{person.id}', picture='ui-ask', caption=caption)
    if not own:
        row_link(setting, say('wishes.one.ask'), f'{path}/vragen', picture='ui-ask', caption=caption)


def _names(setting: Setting, people: Sequence[Person]) -> str:
    return in_a_row(setting.say, (name_of(setting, person) for person in people))


def _steps(setting: Setting, steps: Sequence[Step]) -> None:
    if not steps:
        return
    with box('section', 'k-section'):
        text('h2', setting.say('wishes.one.steps'), 'k-section__title')
        with box('ul', 'k-list'):
            for step in steps:
                row_link(setting, step.what, f'/stappen/{step.id}', picture='ui-steps' if step.is_open else 'ui-check')


def found(setting: Setting, wish_id: str) -> Wish | None:
    """The wish, or the page that says that it is not there."""
    wish = circle_of(setting).wish(wish_id)
    if wish is None:
        lost(setting)
    return wish


async def _keep(setting: Setting, wish: Wish, path: str) -> bool:
    kept = await is_kept(setting, setting.repository.save(wish), said=setting.say('frame.saved'))
    if kept:
        go_on(setting, path)
    return kept


async def _fulfil(setting: Setting, wish: Wish) -> None:
    change = setting.repository.save(replace(wish, fulfilled=setting.today()))
    if await is_kept(setting, change, said=setting.say('wishes.fulfilled.said')):
        go_on(setting, f'/wensen/{wish.id}/uitgekomen')


async def _remove(setting: Setting, wish: Wish) -> None:
    if await is_kept(setting, setting.repository.remove(wish), said=setting.say('wishes.one.removed')):
        go_on(setting, '/wensen')
