"""What one circle put in the joint view, to read only."""

from nicegui import ui

from pwa.domain.joint import Contribution
from pwa.ui.components.avatar import initial
from pwa.ui.components.day import day_in_words
from pwa.ui.components.overview_view import what_is_shown
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.setting import Setting


def contribution_view(setting: Setting, contribution: Contribution) -> ui.element:
    """Draws it under the name and the picture that the circle had when it was put in."""
    name = contribution.overview.giver
    with box('section', 'k-preview') as drawn:
        drawn.props['aria-label'] = name
        with box('div', 'k-overview'):
            _whose(setting, contribution)
            what_is_shown(setting, contribution.overview)
    return drawn


def _whose(setting: Setting, contribution: Contribution) -> None:
    overview = contribution.overview
    with box('div', 'k-overview__who'):
        with box('span', 'k-avatar') as avatar:
            avatar.props['aria-hidden'] = 'true'
            if contribution.picture:
                picture(setting, contribution.picture)
            else:
                text('span', initial(overview.giver))
        with box('div', 'k-person__words'):
            text('h2', overview.giver, 'k-subtitle')
            day = day_in_words(setting.say, overview.day)
            text('p', setting.say('family.put_in_on', day=day), 'k-person__caption')
