"""What the app asks of the page around it comes there as a message of our own."""

from nicegui import ui
from nicegui.testing import User

from pwa.hosts.phone.shell import EVENT, PageShell
from pwa.ui.shell import Ask


async def test_an_ask_is_sent_with_its_details(user: User) -> None:
    sent: list[tuple[object, ...]] = []

    @ui.page('/')
    def index() -> None:
        client = ui.context.client
        client.outbox.enqueue_message = lambda *message: sent.append(message)  # type: ignore[method-assign]
        PageShell().ask(Ask.MINUTES, minutes=15)

    await user.open('/')
    assert (EVENT, {'what': 'minutes', 'minutes': 15}) in [message[:2] for message in sent]
