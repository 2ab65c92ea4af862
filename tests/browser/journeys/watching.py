"""What Chromium asks of any host, and what it complains of, from the moment of looking on."""

from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage

from tests.browser.drivers.page import Page
from tests.browser.journeys.checks import chromium


@dataclass
class Seen:
    """Grows while the browser is used.

    Attributes:
        requests: the address of each, of pages, workers and the service worker.
        complaints: errors and warnings; each breach of the page's policy is one.
    """

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


def watch(page: Page) -> Seen:
    """Begins to look; before the app is opened, so that nothing is missed."""
    seen = Seen()

    def hear(message: ConsoleMessage) -> None:
        if message.type in {'error', 'warning'}:
            seen.complaints.append(message.text)

    context = chromium(page).page.context
    context.on('request', lambda request: seen.requests.append(request.url))
    context.on('console', hear)
    context.on('weberror', lambda error: seen.complaints.append(str(error.error)))
    return seen
