"""The app on a phone: in a page that can lock it, and that tells how it stands there."""

from dataclasses import asdict, dataclass, field

from nicegui import ui
from nicegui.testing import User

from pwa import app, texts
from pwa.domain.circle import Circle
from pwa.storage.repository import Repository
from pwa.ui.device import Device
from pwa.ui.setting import Session, Setting
from pwa.ui.shell import Ask, Lock
from tests.ui.family import FAMILY
from tests.ui.stage import CONTENT, LINK, TODAY, MemoryVault, Stage, record_of, settle


@dataclass
class AskedShell:
    """Writes down what it was asked."""

    asked: list[tuple[Ask, dict[str, object]]] = field(default_factory=list)

    def ask(self, what: Ask, **details: object) -> None:
        """See ``Shell.ask``."""
        self.asked.append((what, details))

    def all(self, what: Ask) -> list[dict[str, object]]:
        """The details of each time that this was asked."""
        return [details for asked, details in self.asked if asked is what]


async def on_phone(
    user: User, path: str, lock: Lock | None = None, *, circle: Circle | None = FAMILY
) -> tuple[Stage, AskedShell]:
    """The app with this circle in it, opened at a route."""
    vault, shell = MemoryVault(None if circle is None else record_of(circle)), AskedShell()
    session = Session(lock=lock or Lock())
    repository = await Repository.open(vault, lambda: TODAY)
    say, languages = texts.load(CONTENT), texts.languages(CONTENT)
    setting = Setting(say, repository, lambda: TODAY, '', LINK, session, shell, languages=languages)

    @ui.page('/')
    @ui.page('/{_:path}')
    def index() -> None:
        app.build(setting)

    await user.open(path)
    await settle()
    return Stage(user, setting, vault), shell


async def tell(stage: Stage, **told: object) -> None:
    """The page around the app tells something."""
    assert stage.user.client
    stage._send(stage.user.client.layout, app.SHELL_EVENT, told)  # noqa: SLF001
    await settle()


async def tell_device(stage: Stage, device: Device) -> None:
    """The page tells how the app stands on the phone."""
    await tell(stage, what='device', **asdict(device))
