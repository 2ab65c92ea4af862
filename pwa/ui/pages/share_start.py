"""Sharing, the first screen: what it is, and whether there is something to show."""

from nicegui import ui

from pwa.domain.choosing import choosable, offered_parts, settled, shows_something
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle
from pwa.ui.components.button import link_button, quiet_button, row_link
from pwa.ui.components.lines import picture_lines
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.frame import frame
from pwa.ui.setting import Setting


def page(setting: Setting) -> None:
    """Draws the screen."""
    say, circle = setting.say, setting.repository.circle
    with frame(setting, say('share.start.title'), tab='delen'):
        if circle is None or not (choosable(circle) or offered_parts(circle, ())):
            _nobody(setting)
        else:
            setting.session.chosen = settled(circle, setting.session.chosen)
            _begin(setting, circle)


def _nobody(setting: Setting) -> None:
    say = setting.say
    with box('div', 'k-empty'):
        picture(setting, 'ui-share', 'k-picture--huge')
        text('p', say('share.start.nobody'), 'k-lead')
        link_button(setting, say('share.start.to_circle'), '/')
    _other_way_round(setting)


def _begin(setting: Setting, circle: Circle) -> None:
    say = setting.say
    first, words = ('/delen/mensen', 'begin') if choosable(circle) else ('/delen/wat', 'begin_parts')
    text('p', say('share.start.lead'), 'k-lead')
    lines = (('ui-people', 'choose'), ('ui-eye', 'look'), ('ui-qr', 'scan'))
    picture_lines(setting, [(drawing, say(f'share.start.{line}')) for drawing, line in lines])
    with box('div', 'k-actions'):
        if shows_something(circle, setting.session.chosen):
            link_button(setting, say('share.start.go_on'), first)
            quiet_button(say('share.start.again'), lambda: _again(setting, first))
        else:
            link_button(setting, say(f'share.start.{words}'), first)
    if circle.share_sets:
        _sets(setting, circle)
    _other_way_round(setting)


def _sets(setting: Setting, circle: Circle) -> None:
    say = setting.say
    with box('section', 'k-section'):
        text('h2', say('share.sets.list'), 'k-section__title')
        with box('ul', 'k-list'):
            for kept in circle.share_sets:
                caption = say('share.sets.row')
                row_link(setting, kept.name, f'/delen/setje/{kept.id}', picture='ui-card', caption=caption)


def _other_way_round(setting: Setting) -> None:
    say = setting.say
    with box('ul', 'k-list'):
        row_link(setting, say('share.start.read'), '/lezen', picture='ui-open', caption=say('share.start.read_caption'))
        if setting.repository.circle:
            caption = say('share.log.row_caption')
            row_link(setting, say('share.log.row'), '/delen/gezien', picture='ui-history', caption=caption)


def _again(setting: Setting, first: str) -> None:
    setting.session.begin_share(Chosen())
    ui.navigate.to(first)
