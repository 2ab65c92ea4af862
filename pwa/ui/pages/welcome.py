"""The first run: what this is, that it stays on this phone, and whose circle it will be."""

from collections.abc import MutableMapping

from nicegui import ui

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Profile
from pwa.domain.writing import MAX_NAME, WritingError
from pwa.ui.components.avatar import choose_picture
from pwa.ui.components.button import link_button, main_button, word_link
from pwa.ui.components.choice import choose_one
from pwa.ui.components.field import TextField, fault_line, text_field
from pwa.ui.components.lines import picture_lines
from pwa.ui.components.picture import picture as draw
from pwa.ui.components.plain import box, text
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages import cards, first_code, home_screen, languages
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask

_STEPS = 3
_PICTURES = 15
_KIND, _PICTURE = 'first-kind', 'first-picture'


class _Draft:
    """What was tapped on the third step; it outlives the way back and a reload, until it is kept."""

    def __init__(self, drafts: MutableMapping[str, str]) -> None:
        self._drafts = drafts

    @property
    def kind(self) -> CircleKind | None:
        """Whose circle it is, if that was tapped."""
        return next((kind for kind in CircleKind if kind.name == self._drafts.get(_KIND)), None)

    @property
    def picture(self) -> str:
        """The name of its picture."""
        return self._drafts.get(_PICTURE, '')

    def set_kind(self, kind: CircleKind) -> None:
        self._drafts[_KIND] = kind.name

    def set_picture(self, picture: str) -> None:
        self._drafts[_PICTURE] = picture

    def kept(self) -> None:
        """What was tapped is kept now."""
        self._drafts.pop(_KIND, None)
        self._drafts.pop(_PICTURE, None)


def what_it_is(setting: Setting) -> None:
    """The first step: what Kring is. A professional goes from here to reading an overview."""
    say = setting.say
    with frame(setting, say('welcome.what.title'), picture='ui-circle', hint=say('welcome.what.hint')):
        picture_lines(
            setting,
            [
                ('ui-people', say('welcome.what.people')),
                ('ui-giving', say('welcome.what.exchange')),
                ('ui-eye', say('welcome.what.show')),
            ],
        )
        with box('div', 'k-actions'):
            _steps(setting, 1)
            link_button(setting, say('welcome.next'), '/welkom/telefoon')
            _other_ways(setting)


def _other_ways(setting: Setting) -> None:
    say = setting.say
    with box('div', 'k-row', 'k-row--links'):
        _to_circle_there_is(setting)
        if setting.shell:
            languages.way(setting)
        word_link(setting, say('welcome.read'), '/lezen', picture='ui-open')
        word_link(setting, say('more.help'), '/hulp', picture='ui-help')
        word_link(setting, say('welcome.professional'), cards.ROUTE, picture='ui-together')
        _from_backup(setting)


def _to_circle_there_is(setting: Setting) -> None:
    if setting.session.lock.others:
        # nothing is kept yet of this one: the lock then opens what there is, or asks which
        _way_by_shell(setting, 'ui-back', 'welcome.to_own', Ask.LOCK)


def _from_backup(setting: Setting) -> None:
    _way_by_shell(setting, 'ui-upload', 'backup.have', Ask.RESTORE)


def _way_by_shell(setting: Setting, drawing: str, key: str, what: Ask) -> None:
    shell = setting.shell
    if shell:
        with box('button', 'k-link') as button:
            draw(setting, drawing)
            text('span', setting.say(key))
        button.props['type'] = 'button'
        button.on('click', lambda: shell.ask(what))


def stays_here(setting: Setting) -> None:
    """The second step: everything stays on this phone."""
    say = setting.say
    hint = say('welcome.phone.hint')
    with frame(setting, say('welcome.phone.title'), back='/welkom', picture='ui-phone-app', hint=hint):
        picture_lines(
            setting,
            [
                ('ui-person', say('welcome.phone.account')),
                ('ui-eye-off', say('welcome.phone.reader')),
                ('ui-share', say('welcome.phone.show')),
                ('ui-mind', say('welcome.phone.lost')),
            ],
        )
        with box('div', 'k-actions'):
            _steps(setting, 2)
            link_button(setting, say('welcome.next'), '/welkom/kring')
            if setting.shell and not setting.session.device.installed:
                word_link(setting, say('welcome.phone.home_screen'), home_screen.ROUTE, picture='ui-phone-app')


def whose_circle(setting: Setting) -> None:
    """The third step: whose circle it is, its name and its picture."""
    say, draft = setting.say, _Draft(setting.session.drafts)

    def choose(kind: CircleKind) -> None:
        draft.set_kind(kind)
        missing.clear()

    with frame(setting, say('welcome.circle.title'), back='/welkom/telefoon', hint=say('welcome.circle.hint')):
        with _section(say('welcome.circle.kind')):
            choose_one(setting, tuple(CircleKind), draft.kind, choose, name=say('welcome.circle.kind'))
            missing = box('div')
        label, help_ = say('welcome.circle.name'), say('welcome.circle.name_help')
        name = text_field(setting, label, limit=MAX_NAME, help=help_, draft='first-name')
        with _section(say('welcome.circle.picture')):
            title = say('welcome.circle.picture')
            choose_picture(setting, draft.picture, draft.set_picture, name=title, most=_PICTURES)
        with box('div', 'k-actions'):
            _steps(setting, 3)
            main_button(say('welcome.begin'), lambda: _begin(setting, draft, name, missing))


async def _begin(setting: Setting, draft: _Draft, name: TextField, missing: ui.element) -> None:
    missing.clear()
    if draft.kind is None:
        with missing:
            fault_line(setting, setting.say('welcome.circle.kind_missing'))
        return
    try:
        profile = Profile(name.value, draft.kind, draft.picture)
    except WritingError as error:
        name.fault(error)
        return
    if await is_kept(setting, setting.repository.save_profile(profile), said=setting.say('welcome.begun')):
        name.kept()
        draft.kept()
        go_on(setting, first_code.ROUTE if setting.shell else '/')


def _section(title: str) -> ui.element:
    section = box('section', 'k-section')
    with section:
        text('h2', title, 'k-section__title')
    return section


def _steps(setting: Setting, now: int) -> None:
    with box('ol', 'k-steps') as steps:
        steps.props['aria-label'] = setting.say('welcome.steps')
        for number in range(1, _STEPS + 1):
            step = box('li', 'k-steps__step')
            if number == now:
                step.props['aria-current'] = 'step'
