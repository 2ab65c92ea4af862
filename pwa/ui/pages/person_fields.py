"""The questions about who somebody is: each has its own screen, and none has to be answered."""

from pwa.domain.choices import Contact, Domain, Knows, Ring, Role
from pwa.domain.people import Person
from pwa.domain.writing import MAX_NAME
from pwa.ui.components.avatar import choose_picture
from pwa.ui.components.button import link_button, main_button, soft_button
from pwa.ui.components.choice import choose_one
from pwa.ui.components.field import text_field
from pwa.ui.components.plain import box
from pwa.ui.components.words import name_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages.person_keeping import ask_one, ask_written, found, save, save_written, unsaid
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting
from pwa.ui.typed import forget


def ring(setting: Setting, person_id: str) -> None:
    """How close somebody is."""
    ask_one(setting, person_id, 'ring', tuple(Ring))


def ring_from_map(setting: Setting, person_id: str) -> None:
    """How close somebody is, for somebody who waits below the map; leads back to it."""
    ask_one(setting, person_id, 'ring', tuple(Ring), '/')


def domain(setting: Setting, person_id: str) -> None:
    """Which part of life somebody belongs to."""
    ask_one(setting, person_id, 'domain', tuple(Domain))


def contact(setting: Setting, person_id: str) -> None:
    """How often there is contact; the most often first."""
    ask_one(setting, person_id, 'contact', tuple(reversed(Contact)))


def knows(setting: Setting, person_id: str) -> None:
    """What somebody knows of how things are."""
    ask_one(setting, person_id, 'knows', tuple(Knows))


def why(setting: Setting, person_id: str) -> None:
    """What makes somebody important: one open question."""
    ask_written(setting, person_id, 'why', 'field-why')


def good_at(setting: Setting, person_id: str) -> None:
    """What somebody is good at, or helps with."""
    ask_written(setting, person_id, 'good_at', 'ui-star')


def task(setting: Setting, person_id: str) -> None:
    """One single thing, which is enough, also where it is hard between the two."""
    ask_written(setting, person_id, 'task', 'ui-check')


def nickname(setting: Setting, person_id: str) -> None:
    """What stands in place of the name where names are kept short."""
    ask_written(setting, person_id, 'nickname', 'ui-initial', MAX_NAME)


def role(setting: Setting, person_id: str) -> None:
    """Who somebody is: a kind, own words, or both."""
    somebody = found(setting, person_id)
    if not somebody:
        return
    say, back = setting.say, f'/mens/{person_id}'
    title = say('person.role.title', name=name_of(setting, somebody))
    with frame(setting, title, back=back, hint=say('person.role.hint')):

        async def choose(kind: Role) -> None:
            await save_written(setting, somebody, own, back, role=kind, own_role=own.value)

        choose_one(setting, tuple(Role), somebody.role, choose, name=title)
        label, draft = say('person.role.own'), f'role {person_id}'
        own = text_field(setting, label, value=somebody.own_role, limit=MAX_NAME, draft=draft)
        with box('div', 'k-actions'):
            main_button(say('person.save'), lambda: save_written(setting, somebody, own, back, own_role=own.value))
            unsaid(setting, somebody, back, role=None, own_role='')


def name(setting: Setting, person_id: str) -> None:
    """The name or nickname."""
    somebody = found(setting, person_id)
    if not somebody:
        return
    say, back = setting.say, f'/mens/{person_id}'
    with frame(setting, say('person.name.title'), back=back, hint=say('person.name.hint')):
        words = text_field(setting, say('people.name'), value=somebody.name, limit=MAX_NAME, draft=f'name {person_id}')
        with box('div', 'k-actions'):
            main_button(say('person.save'), lambda: save_written(setting, somebody, words, back, name=words.value))


def picture(setting: Setting, person_id: str) -> None:
    """A picture for the person."""
    somebody = found(setting, person_id)
    if not somebody:
        return
    back = f'/mens/{person_id}'
    title = setting.say('person.picture.title', name=name_of(setting, somebody))
    with frame(setting, title, back=back, hint=setting.say('person.picture.hint')):
        choose_picture(
            setting, somebody.picture, lambda drawing: save(setting, somebody, back, picture=drawing), name=title
        )


def remove(setting: Setting, person_id: str) -> None:
    """Asks once whether somebody goes out of the circle."""
    somebody = found(setting, person_id)
    if not somebody:
        return
    say, name = setting.say, name_of(setting, somebody)
    title, hint = say('person.remove.title', name=name), say('person.remove.hint', name=name)
    with frame(setting, title, back=f'/mens/{person_id}', hint=hint), box('div', 'k-actions'):
        soft_button(say('person.remove.yes'), lambda: _remove(setting, somebody))
        # at the foot, where a second tap on the row that led here comes down
        link_button(setting, say('person.remove.no'), f'/mens/{person_id}', done=True)


async def _remove(setting: Setting, somebody: Person) -> None:
    said = setting.say('person.remove.done', name=name_of(setting, somebody))
    if await is_kept(setting, setting.repository.remove_person(somebody.id), said=said):
        forget(setting.session, somebody.id)
        go_on(setting, setting.session.home)
