"""Only the youth chooses a steunfiguur: elsewhere the screens say so kindly."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from pwa.domain.choices import Party
from pwa.domain.people import Person
from pwa.domain.steunfiguur import Steunfiguur
from pwa.texts import Texts
from pwa.ui.components.button import link_button
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import label_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages import asking
from pwa.ui.pages.asking_words import Kind
from pwa.ui.setting import Setting

Route = ParamSpec('Route')


def only_for_a_youth(
    page: Callable[Concatenate[Setting, Route], None],
) -> Callable[Concatenate[Setting, Route], None]:
    """The page in a youth's circle, and in another circle why it isn't there."""

    @wraps(page)
    def page_or_why_not(setting: Setting, /, *args: Route.args, **parameters: Route.kwargs) -> None:
        if circle_of(setting).may_choose_steunfiguur:
            page(setting, *args, **parameters)
        else:
            _why_not(setting)

    return page_or_why_not


def found(setting: Setting, person_id: str) -> tuple[Person, Steunfiguur] | None:
    """Who this is and what is kept of them as steunfiguur, or None, as after an undo or from an old bookmark."""
    circle = circle_of(setting)
    person, figure = circle.person(person_id), circle.steunfiguur(person_id)
    return (person, figure) if person and figure else None


def asking_path(person_id: str) -> str:
    """Where a message that asks somebody is made."""
    return f'{asking.START}/{Kind.ASK}/{person_id}'


def party_in_words(say: Texts, party: Party) -> str:
    """What a party is called by the youth: "jij" is the youth."""
    return say('agreements.youth.you') if party is Party.YOUTH else label_of(say, party)


def _why_not(setting: Setting) -> None:
    say = setting.say
    with frame(setting, say('steunfiguur.only_youth.title'), back='/', picture='ui-steunfiguur'):
        text('p', say('steunfiguur.only_youth.why'), 'k-lead')
        note(setting, 'ui-idea', say('steunfiguur.only_youth.what'))
        with box('div', 'k-actions'):
            link_button(setting, say('steunfiguur.only_youth.back'), '/')
