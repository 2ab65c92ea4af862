"""Asks things of the page around the app (``web/safety.js``)."""

from nicegui import context

from pwa.ui.shell import Ask

EVENT = 'kring_shell'


class PageShell:
    """See ``Shell``."""

    def ask(self, what: Ask, **details: object) -> None:
        """See ``Shell.ask``."""
        client = context.client
        client.outbox.enqueue_message(EVENT, {'what': what.value, **details}, client.id)
