#!/usr/bin/python3
"""A window with a page of WebKitGTK in it, which WebKitWebDriver starts.

WebKitGTK's own MiniBrowser forgets everything when it closes as soon as it is driven, and is never as narrow as
a phone. Runs on Debian's Python, which has the bindings. Usage: webkit_window.py PROFILE WIDTH HEIGHT
"""

import sys
from pathlib import Path

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gtk, WebKit2  # noqa: E402

IPHONE = (
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) '
    'Version/18.5 Mobile/15E148 Safari/604.1'
)


def main(profile: str, width: str, height: str) -> None:
    """Shows the window until it is closed."""
    data = WebKit2.WebsiteDataManager(base_data_directory=f'{profile}/data', base_cache_directory=f'{profile}/cache')
    context = WebKit2.WebContext(website_data_manager=data)
    context.set_automation_allowed(True)
    context.set_preferred_languages(['nl'])
    context.connect('download-started', lambda _, download: save(download, Path(profile, 'saved')))
    window = Gtk.Window(default_width=int(width), default_height=int(height))
    window.connect('destroy', Gtk.main_quit)

    def show_page(_: WebKit2.AutomationSession) -> WebKit2.WebView:
        page = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
        page.get_settings().set_user_agent(IPHONE)  # Pyodide goes other ways on an iPhone
        window.add(page)
        window.show_all()
        return page

    def begin(_: WebKit2.WebContext, session: WebKit2.AutomationSession) -> None:
        info = WebKit2.ApplicationInfo()
        info.set_name('MiniBrowser')  # the one name that Selenium asks for
        session.set_application_info(info)
        session.connect('create-web-view', show_page)

    context.connect('automation-started', begin)
    Gtk.main()


def save(download: WebKit2.Download, folder: Path) -> None:
    """Puts what is saved into a folder, under its own name."""

    def decide(_: WebKit2.Download, name: str) -> bool:
        folder.mkdir(exist_ok=True)
        download.set_destination((folder / name).as_uri())
        return True

    download.connect('decide-destination', decide)


if __name__ == '__main__':
    main(*sys.argv[1:])
