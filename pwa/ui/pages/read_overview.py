"""Reading: what somebody showed, with what is good for this reader to know beside it. Nothing is stored.

``web/reader_view.js`` draws the same.
"""

from pwa.domain.choices import Audience
from pwa.domain.overview import Overview
from pwa.ui.components.button import main_button, word_link
from pwa.ui.components.lines import note
from pwa.ui.components.overview_view import overview_view
from pwa.ui.components.plain import box, text
from pwa.ui.components.printing import print_button
from pwa.ui.components.section_title import section_title
from pwa.ui.frame import frame
from pwa.ui.pages import cards, read
from pwa.ui.pages.read_still import put_away
from pwa.ui.pages.steunfiguur_card import draw_part, role_parts
from pwa.ui.setting import Setting


def page(setting: Setting) -> None:
    """Draws the screen, or the one before it where nothing is in hand."""
    overview = setting.session.received
    if overview is None:
        read.page(setting, gone=True)
    else:
        _overview(setting, overview)


def _overview(setting: Setting, overview: Overview) -> None:
    say = setting.say
    with frame(setting, say('read.overview.title'), back='/lezen') as main:
        main.classes('k-main--wide')
        with box('div', 'k-reader'):
            overview_view(setting, overview)
            with box('div', 'k-reader__beside', 'k-no-print'):
                _beside(setting, overview)
                note(setting, 'ui-shield', say('read.overview.not_kept'), say('read.overview.not_kept_why'))
        with box('div', 'k-actions'):
            print_button(setting, giver=overview.giver)
            main_button(say('read.overview.close'), lambda: put_away(setting, overview))


def _beside(setting: Setting, overview: Overview) -> None:
    match overview.audience:
        case Audience.PROFESSIONAL:
            _questions(setting)
            _pause(setting)
        case Audience.STEUNFIGUUR:
            _role(setting, overview.giver)
        case Audience.FAMILY:
            _reassurance(setting, overview.giver)


def _role(setting: Setting, giver: str) -> None:
    """What the role is and is not: the same as on the card that a youth can hand over."""
    say = setting.say
    with box('section', 'k-card', 'k-card--plain') as beside:
        beside.props['aria-label'] = say('read.for_steunfiguur.title')
        section_title(setting, 'ui-steunfiguur', say('read.for_steunfiguur.title'))
        for part in role_parts(say, giver):
            draw_part(part)


def _reassurance(setting: Setting, giver: str) -> None:
    shown, rest = setting.say('read.for_family.shown', giver=giver), setting.say('read.for_family.rest')
    note(setting, 'ui-heart', shown, rest, look='care')


def _questions(setting: Setting) -> None:
    say = setting.say
    with box('section', 'k-card', 'k-card--plain') as beside:
        beside.props['aria-label'] = say('read.professional_questions.title')
        section_title(setting, 'ui-question', say('read.professional_questions.title'))
        with box('ul', 'k-stack'):
            for question in ('know', 'together', 'understood'):
                text('li', say(f'read.professional_questions.{question}'))


def _pause(setting: Setting) -> None:
    say = setting.say
    with box('section', 'k-card', 'k-card--plain') as beside:
        beside.props['aria-label'] = say('cards.pause.title')
        section_title(setting, 'ui-pause', say('cards.pause.title'))
        text('p', say('cards.pause.hint'))
        cards.pause_lines(setting)
        word_link(setting, say('cards.all'), cards.ROUTE, picture='ui-card')
