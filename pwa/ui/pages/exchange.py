"""What I give to somebody, and after that what I get from them. Nothing is weighed against each other."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from pwa.domain.choices import ITEMS_BY_KIND, Item, ItemKind
from pwa.domain.people import Exchange, Person
from pwa.domain.writing import MAX_TEXT, WritingError
from pwa.ui.components.button import main_button
from pwa.ui.components.choice import choose_many
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.picture import picture_name
from pwa.ui.components.plain import box
from pwa.ui.components.section_title import section_title
from pwa.ui.components.words import label_of, name_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages.person_keeping import found
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting


@dataclass(frozen=True)
class _Way:
    """One of the two directions, or what may come about later.

    Attributes:
        field: its name in content and pictures.
        item: which sentence of an item fits it, by its name.
        leads_to: the end of the route that comes after it.
    """

    field: str
    item: Callable[[str], str]
    leads_to: str

    def items(self, exchange: Exchange) -> frozenset[Item]:
        """What is chosen in this direction."""
        items: frozenset[Item] = getattr(exchange, self.field)
        return items

    def words(self, exchange: Exchange) -> str:
        """The own words in this direction."""
        return exchange.giving_text if self is _GIVING else exchange.getting_text

    def put(self, exchange: Exchange, items: frozenset[Item], words: str) -> Exchange:
        """The exchange with this in this direction.

        Raises:
            WritingError: the words are too long.
        """
        if self is _GIVING:
            return replace(exchange, giving=items, giving_text=words)
        if self is _GETTING:
            return replace(exchange, getting=items, getting_text=words)
        return replace(exchange, later=items)


_GIVING = _Way('giving', lambda item: f'choices.item.{item}.give', '/krijgen')
_GETTING = _Way('getting', lambda item: f'choices.item.{item}.get', '')
_LATER = _Way('later', lambda item: f'exchange.later.item.{item}', '')


def giving(setting: Setting, person_id: str) -> None:
    """What I give; leads on to what I get."""
    _page(setting, person_id, _GIVING)


def getting(setting: Setting, person_id: str) -> None:
    """What I get; leads back to the person."""
    _page(setting, person_id, _GETTING)


def later(setting: Setting, person_id: str) -> None:
    """What is not there yet and may come about one day, whoever it will be for."""
    _page(setting, person_id, _LATER)


def _page(setting: Setting, person_id: str, way: _Way) -> None:
    somebody = found(setting, person_id)
    if not somebody:
        return
    say, back = setting.say, f'/mens/{person_id}'
    title = say(f'exchange.{way.field}.title', name=name_of(setting, somebody))
    drawing = 'ui-later' if way is _LATER else f'field-{way.field}'
    with frame(setting, title, back=back, picture=drawing, hint=say(f'exchange.{way.field}.hint')):
        key = f'{way.field} {person_id}'
        chosen = setting.session.ticks.get(key, way.items(somebody.exchange))
        items = {kind: frozenset(item for item in members if item in chosen) for kind, members in ITEMS_BY_KIND.items()}
        for kind in ItemKind:
            _group(setting, somebody, way, kind, items)
        words = None if way is _LATER else _own_words(setting, somebody, way)
        with box('div', 'k-actions'):
            main_button(
                say(f'exchange.{way.field}.next'),
                lambda: _save(setting, somebody, way, frozenset().union(*items.values()), words),
            )


def _own_words(setting: Setting, somebody: Person, way: _Way) -> TextField:
    label, own = setting.say(f'exchange.{way.field}.own'), way.words(somebody.exchange)
    help_, draft = setting.say('exchange.own_help'), f'{way.field} {somebody.id}'
    return text_field(setting, label, value=own, limit=MAX_TEXT, help=help_, lines=2, draft=draft)


def _group(
    setting: Setting, somebody: Person, way: _Way, kind: ItemKind, items: dict[ItemKind, frozenset[Item]]
) -> None:
    """The items of one kind of support; what is tapped is put into ``items``."""
    say = setting.say

    def tapped(chosen: frozenset[Item]) -> None:
        items[kind] = chosen
        setting.session.ticks[f'{way.field} {somebody.id}'] = frozenset().union(*items.values())

    with box('section', 'k-section'):
        section_title(setting, picture_name(kind), label_of(say, kind))
        choose_many(
            setting,
            ITEMS_BY_KIND[kind],
            items[kind],
            tapped,
            name=label_of(say, kind),
            label=lambda item: say(way.item(item.name.lower()), name=name_of(setting, somebody)),
            look='' if way is _LATER else way.field,
        )


async def _save(setting: Setting, somebody: Person, way: _Way, items: frozenset[Item], words: TextField | None) -> None:
    try:
        exchange = way.put(somebody.exchange, items, words.value if words else '')
    except WritingError as error:
        if words:
            words.fault(error)
        return
    change = setting.repository.save_person(replace(somebody, exchange=exchange))
    if await is_kept(setting, change, said=setting.say('frame.saved')):
        if words:
            words.kept()
        setting.session.ticks.pop(f'{way.field} {somebody.id}', None)
        go_on(setting, f'/mens/{somebody.id}{way.leads_to}')
