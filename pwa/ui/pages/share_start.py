"""Sharing, the first screen: what it is, and whether there is something to show."""

from nicegui import ui

from pwa.domain.choosing import choosable, settled
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
        if circle is None or not choosable(circle):
            _nobody(setting)
        else:
            setting.session.chosen = settled(circle, setting.session.chosen)
            _begin(setting)


def _nobody(setting: Setting) -> None:
    say = setting.say
    with box('div', 'k-empty'):
        picture(setting, 'ui-share', 'k-picture--huge')
        text('p', say('share.start.nobody'), 'k-lead')
        link_button(setting, say('share.start.to_circle'), '/')
    _other_way_round(setting)


def _begin(setting: Setting) -> None:
    say = setting.say
    text('p', say('share.start.lead'), 'k-lead')
    lines = (('ui-people', 'choose'), ('ui-eye', 'look'), ('ui-qr', 'scan'))
    picture_lines(setting, [(drawing, say(f'share.start.{line}')) for drawing, line in lines])
    circle = setting.repository.circle
    with box('div', 'k-actions'):
        if setting.session.chosen.fields:
            link_button(setting, say('share.start.go_on'), '/delen/mensen')
            quiet_button(say('share.start.again'), lambda: _again(setting))
        else:
            link_button(setting, say('share.start.begin'), '/delen/mensen')
    if circle and circle.share_sets:
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


def _again(setting: Setting) -> None:
    setting.session.begin_share(Chosen())
    ui.navigate.to('/delen/mensen')
