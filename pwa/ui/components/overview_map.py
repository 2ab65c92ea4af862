"""Who of an overview is how close, as a map to look at only."""

from pwa.domain.overview import Overview
from pwa.domain.people import Person
from pwa.ui.components.circle_map import circle_map, map_legend
from pwa.ui.components.plain import box
from pwa.ui.components.section_title import section_title
from pwa.ui.map_layout import lay_out
from pwa.ui.setting import Setting


def overview_map(setting: Setting, overview: Overview) -> None:
    """Draws the map, without professionals; nothing where it is not shown of anybody how close they are."""
    everybody = (
        Person(str(place), person.name, role=person.role, ring=person.ring, domain=person.domain)
        for place, person in enumerate(overview.people)
    )
    people = [person for person in everybody if person.ring and not person.is_professional]
    if not people:
        return
    layout = lay_out(people)
    # on paper the list says the same in less room
    with box('section', 'k-section', 'k-no-print'):
        section_title(setting, 'ui-circle', setting.say('people.view.map'))
        circle_map(setting, layout, whose=overview.giver, marks={})
        map_legend(setting, layout)
