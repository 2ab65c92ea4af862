"""What a page is about."""

from pwa.domain.circle import Circle
from pwa.ui.setting import Setting


def circle_of(setting: Setting) -> Circle:
    """The circle of a page that is shown only where there is one.

    Raises:
        LookupError: there is none; the app then shows the first run in the place of such a page.
    """
    circle = setting.repository.circle
    if circle is None:
        raise LookupError('no circle yet')
    return circle
