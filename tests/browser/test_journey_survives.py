"""What was told to be saved is there again, whatever became of the browser."""

import pytest

from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, person
from tests.browser.journeys.opening import open_app, reload_app, wait_until_kept
from tests.browser.journeys.words import SAY

OWNER = 'Noortje'
NAMES = ['Fenneke', 'Oom Karel']
WHY = 'Ze lacht om alles'


@pytest.fixture
def own_circle(page: Page, app_host: Host) -> Page:
    """A circle with two people in it, begun without signal."""
    open_app(page)
    wait_until_kept(page)
    app_host.kill()
    circle.begin_a_circle(page, OWNER, youth=False)
    circle.add_people(page, *NAMES)
    return page


def test_after_a_reload_a_restart_and_a_kill_all_is_there(own_circle: Page) -> None:
    reload_app(own_circle)
    assert circle.as_list(own_circle) == {SAY('map.waiting'): NAMES}
    own_circle.restart()
    open_app(own_circle, '/lijst')
    own_circle.see(circle.home_of(OWNER))
    own_circle.not_see(SAY('frame.saved'))
    circle.open_person(own_circle, 'Fenneke')
    person.tell_why(own_circle, 'Fenneke', WHY)
    own_circle.see(SAY('frame.saved'))
    own_circle.kill()
    open_app(own_circle, '/lijst')
    assert circle.as_list(own_circle) == {SAY('map.waiting'): NAMES}
    circle.open_person(own_circle, 'Fenneke')
    own_circle.see(WHY)
