"""What stands around every page: the way back, the heading, the main part, the parts of the app."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from nicegui import ui
from nicegui.elements.mixins.text_element import TextElement

from pwa.ui.components.button import link
from pwa.ui.components.foot import foot
from pwa.ui.components.picture import picture as draw
from pwa.ui.components.plain import box, heading, text
from pwa.ui.components.toast import notice
from pwa.ui.components.together_bar import together_bar
from pwa.ui.going import lead_on
from pwa.ui.setting import Setting

TABS = {
    'kring': ('/', 'ui-circle'),
    'doen': ('/doen', 'ui-doing'),
    'delen': ('/delen', 'ui-share'),
    'steunfiguur': ('/steunfiguur', 'ui-steunfiguur'),
    'meer': ('/meer', 'ui-more'),
}


@contextmanager
def frame(  # noqa: PLR0913 - what may differ is asked by name
    setting: Setting,
    title: str,
    back: str | None = None,
    tab: str | None = None,
    *,
    picture: str = '',
    hint: str = '',
    above: Callable[[], object] | None = None,
) -> Iterator[ui.element]:
    """Draws the frame of a page; what is drawn within it goes into its main part.

    Args:
        setting: words, circle and place.
        title: the h1: on a page of its own tab a name, elsewhere the question of the page.
        back: the route that the way back leads to, if there is one.
        tab: which of ``TABS`` this is; without it there is no navigation below.
        picture: a picture above the question.
        hint: a line below the question.
        above: draws what stands above the title of somebody's own page.
    """
    with box('div', 'k-frame', *(['k-frame--parts'] if tab else [])):
        with box('header', 'k-top'):
            if back is not None:
                _back(setting, back)
            if tab:
                heading(title, 'k-top__title')
            if setting.shell:
                _read_out(setting)
            box('span', 'k-top__room')
        together_bar(setting)
        with box('main', 'k-main') as main:
            if above:
                with box('div', 'k-head'):
                    above()
                    heading(title, 'k-title')
            elif not tab:
                _question(setting, title, picture, hint)
            yield main
            foot(main, notice(setting))
        if tab:
            _navigation(setting, tab)


def _back(setting: Setting, path: str) -> None:
    with lead_on(setting, link(setting, path, 'k-icon-button'), path):
        draw(setting, 'ui-back')
        text('span', setting.say('frame.back'), 'k-hidden-text')


def _read_out(setting: Setting) -> None:
    """Has the page read out by the phone's own voice; shown where there is one (``web/speaking.js``)."""
    with box('button', 'k-icon-button', 'k-speak') as button:
        button.props['type'] = 'button'
        button.props['data-kring-speak'] = True
        draw(setting, 'ui-speak')
        text('span', setting.say('frame.read_out'), 'k-hidden-text')


def _question(setting: Setting, title: str, picture: str, hint: str) -> None:
    with box('div', 'k-question'):
        if picture:
            with box('div', 'k-question__picture'):
                draw(setting, picture)
        heading(title, 'k-question__title')
        if hint:
            text('p', hint, 'k-question__hint')


def title_of(main: ui.element) -> TextElement:
    """The h1 of a page, for one on which a choice changes what it says.

    Args:
        main: what ``frame`` gave.
    """
    return next(one for one in main.descendants() if isinstance(one, TextElement) and one.tag == 'h1')


def in_own_words(main: ui.element) -> None:
    """Has the h1 of a page keep its own direction, where somebody of the family wrote it.

    Args:
        main: what ``frame`` gave.
    """
    title_of(main).classes('k-own')


@contextmanager
def rest_of(main: ui.element) -> Iterator[None]:
    """Draws what a page could not draw at once, as what had to be read first; the notice stays at the foot.

    Args:
        main: what ``frame`` gave.
    """
    with main:
        yield
    foot(main, next(element for element in main.descendants() if 'k-toasts' in element.classes))


def _navigation(setting: Setting, tab: str) -> None:
    circle = setting.repository.circle
    with box('nav', 'k-nav') as navigation:
        navigation.props['aria-label'] = setting.say('frame.parts')
        for name, (path, drawing) in TABS.items():
            if name == 'steunfiguur' and not (circle and circle.may_choose_steunfiguur):
                continue
            with link(setting, path, 'k-nav__item') as item:
                if name == tab:
                    item.props['aria-current'] = 'page'
                draw(setting, drawing)
                text('span', setting.say(f'frame.tab.{name}'))
