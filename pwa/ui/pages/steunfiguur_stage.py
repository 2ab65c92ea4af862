"""One part of the path with a steunfiguur: its small questions, what belongs to it, and "klaar voor nu"."""

from collections.abc import Iterator
from dataclasses import replace

from pwa.domain.choices import Stage
from pwa.domain.people import Person
from pwa.domain.steunfiguur import OF_BEFORE, Steunfiguur, answer_to
from pwa.ui.components.button import link_button, main_button, quiet_button, row_link
from pwa.ui.components.picture import picture_name
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import hint_of, label_of, name_of
from pwa.ui.frame import frame
from pwa.ui.going import draw_anew, go_on
from pwa.ui.pages import steunfiguur
from pwa.ui.pages.steunfiguur_youth import asking_path, found, only_for_a_youth
from pwa.ui.saving import is_kept
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

_LINKS = {
    'tips': ('/steunfiguur/tips', 'ui-idea'),
    'ask': (asking_path('{id}'), 'ui-ask'),
    'agreements': ('/steunfiguur/mens/{id}/afspraken', 'ui-agreement'),
    'card': ('/steunfiguur/mens/{id}/kaart', 'ui-card'),
    'stop': ('/steunfiguur/mens/{id}/stoppen', 'ui-stop'),
}
"""Name -> where it leads and its picture."""

_OF_STAGE = {
    Stage.WHO: ('tips', 'ask', 'card'),
    Stage.WHAT: ('agreements',),
    Stage.HOW: ('agreements', 'card'),
    Stage.STILL_GOOD: ('agreements',),
    Stage.STOPPING: ('agreements', 'stop'),
}
"""What else belongs to a part."""


@only_for_a_youth
def page(setting: Setting, person_id: str, stage: str) -> None:
    """Draws the screen.

    Args:
        setting: the circle, and where to keep a change.
        person_id: the steunfiguur.
        stage: the number of a ``Stage``.
    """
    one, part = found(setting, person_id), stage_of(stage)
    if one is None:
        steunfiguur.page(setting)
    elif part is None:
        lost(setting)
    else:
        _draw(setting, *one, part)


def stage_of(number: str) -> Stage | None:
    """The part with this number, if there is one."""
    return next((stage for stage in Stage if str(stage.value) == number), None)


def questions_of(setting: Setting, stage: Stage) -> tuple[str, ...]:
    """The keys of the small questions of a part, in their order."""
    return setting.say.keys_under(f'path.{stage.name.lower()}')


def _draw(setting: Setting, person: Person, figure: Steunfiguur, stage: Stage) -> None:
    say, back = setting.say, f'/steunfiguur/mens/{person.id}/pad'
    title, hint = label_of(say, stage), hint_of(say, stage)
    with frame(setting, title, back=back, picture=picture_name(stage), hint=hint):
        _questions(setting, person, figure, stage)
        _more(setting, person, figure, stage)
        with box('div', 'k-actions'):
            _begin_or_end(setting, figure, stage)
            link_button(setting, say('path.stage.later'), back, look='quiet', done=True)


def _questions(setting: Setting, person: Person, figure: Steunfiguur, stage: Stage) -> None:
    say, name = setting.say, name_of(setting, person)
    with box('section', 'k-section'):
        text('h2', say('path.stage.questions'), 'k-section__title')
        with box('ul', 'k-list'):
            for key in questions_of(setting, stage):
                words = say(f'path.{stage.name.lower()}.{key}.text', name=name)
                path = f'/steunfiguur/mens/{person.id}/pad/{stage.value}/{key}'
                row_link(setting, words, path, caption=answer_to(figure, stage, key))


def _more(setting: Setting, person: Person, figure: Steunfiguur, stage: Stage) -> None:
    say, name = setting.say, name_of(setting, person)
    with box('section', 'k-section'):
        text('h2', say('path.stage.more'), 'k-section__title')
        with box('ul', 'k-list'):
            for link in _links(figure, stage):
                path, drawing = _LINKS[link]
                words, caption = say(f'path.link.{link}', name=name), say(f'path.link.{link}_caption')
                row_link(setting, words, path.format(id=person.id), picture=drawing, caption=caption)


def _links(figure: Steunfiguur, stage: Stage) -> Iterator[str]:
    """What else belongs to a part; a card is not for who said no, or with whom it was stopped."""
    return (link for link in _OF_STAGE[stage] if link != 'card' or figure.stand not in OF_BEFORE)


def _begin_or_end(setting: Setting, figure: Steunfiguur, stage: Stage) -> None:
    """Leads to the first question without an answer; who went past the last one is done, also where some have none."""
    say, keys = setting.say, questions_of(setting, stage)
    open_ = [key for key in keys if not answer_to(figure, stage, key)]
    ends = (figure.person_id, stage) in setting.session.gone_through
    if open_ and not ends:
        words = say('path.stage.go' if len(open_) == len(keys) else 'path.stage.go_on')
        link_button(setting, words, f'/steunfiguur/mens/{figure.person_id}/pad/{stage.value}/{open_[0]}')
    finished = stage in figure.finished
    button = main_button if ends and not finished else quiet_button
    button(say('path.stage.reopen' if finished else 'path.stage.finish'), lambda: _turn(setting, figure, stage))


async def _turn(setting: Setting, figure: Steunfiguur, stage: Stage) -> None:
    """Calls the part ready for now, or not ready any more; ready leads back to the path."""
    finishes = stage not in figure.finished
    changed = replace(figure, finished=figure.finished ^ {stage})
    said = setting.say('path.stage.finished' if finishes else 'path.stage.reopened')
    if await is_kept(setting, setting.repository.save_steunfiguur(changed), said=said):
        if finishes:
            go_on(setting, f'/steunfiguur/mens/{figure.person_id}/pad')
        else:
            await draw_anew()
