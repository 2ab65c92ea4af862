"""For professionals, with nothing of a family on it: the cards to think about, and the pause card."""

from pwa.ui.components.button import link_button, row_link
from pwa.ui.components.lines import picture_lines
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.components.printing import print_button
from pwa.ui.frame import frame
from pwa.ui.pages import receive
from pwa.ui.pages.read_code import OVERVIEW
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

ROUTE = '/voor-hulpverleners'
PAUSE = f'{ROUTE}/pauze'
SHEETS = f'{ROUTE}/printen'

_QUOTED = frozenset({'know', 'together'})
"""Cards with a question that also stands, as it is quoted, beside a received overview."""

_PAUSE = (
    ('ui-pause', 'breathe'),
    ('ui-people', 'ask'),
    ('ui-time', 'wait'),
    ('ui-speak', 'small'),
    ('ui-quiet', 'slow'),
)


def start(setting: Setting) -> None:
    """What there is for a professional. Needs no circle."""
    say = setting.say
    back = '/meer' if setting.repository.circle else OVERVIEW if setting.session.received else '/'
    with frame(setting, say('cards.title'), back=back, picture='ui-together', hint=say('cards.hint')):
        with box('ul', 'k-list'):
            row_link(setting, say('cards.read'), '/lezen', picture='ui-open', caption=say('cards.read_caption'))
            receive.row(setting)
            row_link(setting, say('cards.pause.row'), PAUSE, picture='ui-pause', caption=say('cards.pause.row_caption'))
            row_link(setting, say('cards.sheet'), SHEETS, picture='ui-printer', caption=say('cards.sheet_caption'))
        with box('section', 'k-section'):
            text('h2', say('cards.all'), 'k-section__title')
            text('p', say('cards.intro'), 'k-soft')
            with box('ul', 'k-list'):
                for card in _cards(setting):
                    row_link(setting, question_of(setting, card), f'{ROUTE}/kaart/{card}', picture='ui-card')


def pause(setting: Setting) -> None:
    """The pause card."""
    say = setting.say
    with frame(setting, say('cards.pause.title'), back=ROUTE, picture='ui-pause', hint=say('cards.pause.hint')):
        pause_lines(setting)
        with box('div', 'k-actions'):
            print_button(setting, personal=False)


def pause_lines(setting: Setting) -> None:
    """What the pause card says."""
    picture_lines(setting, [(drawing, setting.say(f'cards.pause.{line}')) for drawing, line in _PAUSE])


def one(setting: Setting, card: str) -> None:
    """One card.

    Args:
        setting: words and place.
        card: its key in ``cards.toml``.
    """
    say, cards = setting.say, _cards(setting)
    if card not in cards:
        lost(setting)
        return
    following = cards[(cards.index(card) + 1) % len(cards)]
    with frame(setting, question_of(setting, card), back=ROUTE, picture='ui-card', hint=say('cards.marked')):
        _sentences(setting, card, 'h2')
        with box('div', 'k-actions'):
            link_button(setting, say('cards.next'), f'{ROUTE}/kaart/{following}')


def sheets(setting: Setting) -> None:
    """All cards below each other, the pause card first; on paper each on a sheet of its own."""
    say = setting.say
    with frame(setting, say('cards.sheet_title'), back=ROUTE, hint=say('cards.sheet_hint')) as main:
        main.classes('k-main--sheets')
        print_button(setting, personal=False)
        with box('section', 'k-card', 'k-sheet'):
            _head(setting, say('cards.pause.title'))
            text('p', say('cards.pause.hint'), 'k-lead')
            pause_lines(setting)
        for card in _cards(setting):
            with box('section', 'k-card', 'k-sheet'):
                _head(setting, question_of(setting, card))
                _sentences(setting, card, 'h3')


def question_of(setting: Setting, card: str) -> str:
    """The question of a card."""
    return setting.say(f'read.professional_questions.{card}' if card in _QUOTED else f'cards.card.{card}.question')


def _cards(setting: Setting) -> tuple[str, ...]:
    return setting.say.keys_under('cards.card')


def _head(setting: Setting, question: str) -> None:
    text('p', setting.say('cards.marked'), 'k-soft', 'k-small')
    text('h2', question, 'k-subtitle')


def _sentences(setting: Setting, card: str, tag: str) -> None:
    """What can be said; ``tag`` is that of the heading above it."""
    say = setting.say
    with box('div', 'k-stack'):
        with box(tag, 'k-section__title'):
            picture(setting, 'ui-speak')
            text('span', say('cards.say'))
        for key in say.keys_under(f'cards.card.{card}.say'):
            with box('blockquote', 'k-quote'):
                text('p', say(f'cards.card.{card}.say.{key}'))
