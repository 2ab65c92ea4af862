"""An overview, to read only. The same for who looks before sharing and for who receives it.

All that came in is shown as text, and only as text.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from nicegui import ui

from pwa.domain.agreements import of_party
from pwa.domain.choices import Audience, Domain, Party, Ring, Role
from pwa.domain.overview import Overview, ShownPerson, ShownStep, ShownSteunfiguur
from pwa.ui.components.day import day_in_words
from pwa.ui.components.lines import note
from pwa.ui.components.overview_jumps import PARTS, PEOPLE_FIRST, jumps
from pwa.ui.components.overview_map import overview_map
from pwa.ui.components.overview_person import line, shown_person
from pwa.ui.components.picture import picture, picture_name
from pwa.ui.components.plain import box, text
from pwa.ui.components.rows import FEW_AT_ONCE, draw_each
from pwa.ui.components.section_title import section_title
from pwa.ui.components.words import label_of, side_by_side
from pwa.ui.setting import Setting


def overview_view(setting: Setting, overview: Overview, *, own: bool = False) -> ui.element:
    """Draws all that an overview holds, and nothing about what it does not hold.

    Args:
        setting: words and place.
        overview: what to show.
        own: whether who looks made it: then nobody has to be told that nobody checked who did.
    """
    with box('div', 'k-overview') as drawn:
        _whose(setting, overview)
        if not own:
            unchecked = setting.say('read.overview.unchecked_why', name=overview.giver)
            note(setting, 'ui-info', setting.say('read.overview.unchecked'), unchecked)
        order = PARTS if overview.audience is Audience.PROFESSIONAL else PEOPLE_FIRST
        jumps(setting, [part for part in order if _held(overview)[part]])
        what_is_shown(setting, overview, order)
        overview_map(setting, overview)
    return drawn


def what_is_shown(setting: Setting, overview: Overview, order: Sequence[str] = PEOPLE_FIRST) -> None:
    """Draws what an overview holds, without whose it is.

    Args:
        setting: words and place.
        overview: what to show.
        order: ``PARTS``, in the order in which they are read.
    """
    for part in order:
        if _held(overview)[part]:
            _DRAW[part](setting, overview)


def _held(overview: Overview) -> dict[str, Sequence[object]]:
    """What an overview holds of each of ``PARTS``."""
    return {
        'steunfiguur': overview.steunfiguren,
        'steps': overview.steps,
        'people': overview.people,
        'good_news': overview.good_news,
        'wishes': overview.wishes,
        'about': overview.about,
    }


def _whose(setting: Setting, overview: Overview) -> None:
    say = setting.say
    with box('section', 'k-section'):
        text('h2', say('read.overview.of', name=overview.giver), 'k-subtitle')
        if overview.audience is Audience.PROFESSIONAL:
            text('p', say('read.overview.together', giver=overview.giver), 'k-lead')
        with box('div'):
            if overview.kind:
                text('p', say(f'read.overview.of_{overview.kind.name.lower()}', name=overview.giver))
            text('p', say('read.overview.day', day=day_in_words(say, overview.day)), 'k-soft')
            if overview.expires:
                text('p', say('read.overview.expires', day=day_in_words(say, overview.expires)), 'k-soft')


def _people(setting: Setting, overview: Overview) -> None:
    say = setting.say
    own = [person for person in overview.people if not _is_care(person)]
    for ring in Ring:
        members = [person for person in own if person.ring is ring]
        _group(setting, overview, picture_name(ring), label_of(say, ring), members)
    others = [person for person in own if person.ring is None]
    words = say('read.overview.people' if len(others) == len(own) else 'read.overview.more_people')
    _group(setting, overview, 'ui-people', words, others)
    care = [person for person in overview.people if _is_care(person)]
    _group(setting, overview, 'domain-care', label_of(say, Domain.CARE), care)


def _is_care(person: ShownPerson) -> bool:
    return person.domain is Domain.CARE or person.role is Role.PROFESSIONAL


def _group(setting: Setting, overview: Overview, drawing: str, words: str, members: list[ShownPerson]) -> None:
    if not members:
        return
    with _section(setting, drawing, words, 'people'):
        draw_each(members, lambda person: shown_person(setting, person, overview.giver), at_once=FEW_AT_ONCE)


def _steunfiguren(setting: Setting, overview: Overview) -> None:
    with _section(setting, 'ui-steunfiguur', setting.say('read.overview.steunfiguur'), 'steunfiguur'):
        for figure in overview.steunfiguren:
            with box('article', 'k-card'):
                _steunfiguur(setting, figure, overview.people[figure.person].name, overview.giver)


def _steunfiguur(setting: Setting, figure: ShownSteunfiguur, name: str, giver: str) -> None:
    text('h3', name, 'k-person__name')
    if figure.stand:
        words = setting.say(f'read.stand.{figure.stand.name.lower()}', giver=giver, name=name)
        line(setting, picture_name(figure.stand), words)
    if figure.agreements:
        with box('div', 'k-stack'):
            text('h4', setting.say('read.overview.agreements'))
            for party in Party:
                _agreed(setting, party, [agreement.text for agreement in of_party(figure.agreements, party)])


def _agreed(setting: Setting, party: Party, agreements: Sequence[str]) -> None:
    if agreements:
        with box('div', 'k-stack', 'k-stack--tight'):
            with box('h5', 'k-overview__item'):
                picture(setting, picture_name(party))
                text('strong', label_of(setting.say, party))
            _lines(agreements)


def _steps(setting: Setting, overview: Overview) -> None:
    with _section(setting, 'ui-steps', setting.say('read.overview.steps'), 'steps'), box('ul', 'k-list'):
        for step in overview.steps:
            with box('li', 'k-list__item'), box('div', 'k-list__words'):
                text('span', step.what)
                about = _about_step(setting, overview, step)
                if about:
                    text('span', about, 'k-soft', 'k-small')


def _about_step(setting: Setting, overview: Overview, step: ShownStep) -> str:
    say = setting.say
    return side_by_side(
        say,
        '' if step.who is None else overview.people[step.who].name,
        day_in_words(say, step.day) if step.day else '',
        label_of(say, step.phase) if step.phase else '',
        say('read.overview.done') if step.done else '',
    )


def _good_news(setting: Setting, overview: Overview) -> None:
    with _section(setting, 'ui-good-news', setting.say('read.overview.good_news'), 'good_news'):
        _lines(overview.good_news)


def _wishes(setting: Setting, overview: Overview) -> None:
    with _section(setting, 'ui-wish', setting.say('read.overview.wishes'), 'wishes'):
        _lines(overview.wishes)


def _about(setting: Setting, overview: Overview) -> None:
    with _section(setting, 'ui-about', setting.say('read.overview.about'), 'about'), box('dl', 'k-facts'):
        for part in overview.about:
            with box('div'):
                text('dt', label_of(setting.say, part.topic))
                text('dd', part.text)


def _lines(sentences: Sequence[str]) -> None:
    with box('ul', 'k-overview__lines'):
        for sentence in sentences:
            text('li', sentence)


@contextmanager
def _section(setting: Setting, drawing: str, words: str, part: str) -> Iterator[None]:
    with box('section', 'k-section') as section:
        section.props['data-kring-part'] = part
        section_title(setting, drawing, words)
        yield


_DRAW = {
    'steunfiguur': _steunfiguren,
    'steps': _steps,
    'people': _people,
    'good_news': _good_news,
    'wishes': _wishes,
    'about': _about,
}
