"""Reading: what somebody showed, with three questions for the professional beside it. Nothing is stored."""

from pwa.domain.overview import Overview
from pwa.ui.components.button import main_button, word_link
from pwa.ui.components.lines import note
from pwa.ui.components.overview_view import overview_view
from pwa.ui.components.plain import box, text
from pwa.ui.components.printing import print_button
from pwa.ui.components.section_title import section_title
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages import cards, read
from pwa.ui.setting import Setting


def page(setting: Setting) -> None:
    """Draws the screen, or the one before it where nothing is in hand."""
    overview = setting.session.received
    if overview is None:
        read.page(setting)
    else:
        _overview(setting, overview)


def _overview(setting: Setting, overview: Overview) -> None:
    say = setting.say
    with frame(setting, say('read.overview.title'), back='/lezen') as main:
        main.classes('k-main--wide')
        with box('div', 'k-reader'):
            overview_view(setting, overview)
            with box('div', 'k-reader__beside', 'k-no-print'):
                _questions(setting)
                _pause(setting)
                note(setting, 'ui-shield', say('read.overview.not_kept'), say('read.overview.not_kept_why'))
        with box('div', 'k-actions'):
            print_button(setting)
            main_button(say('read.overview.close'), lambda: _put_away(setting))


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


def _put_away(setting: Setting) -> None:
    setting.session.received, setting.session.finished = None, b''
    setting.session.tell(setting.say('read.overview.put_away'))
    go_on(setting, '/lezen')
