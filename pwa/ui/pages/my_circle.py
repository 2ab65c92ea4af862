"""The name and the picture of the own circle, and whether names are kept short in it."""

from dataclasses import dataclass, replace

from pwa.domain.circle import Profile
from pwa.domain.writing import MAX_NAME, WritingError
from pwa.ui.components.avatar import choose_picture
from pwa.ui.components.button import main_button
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.plain import box, text
from pwa.ui.components.switch import switch
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting


@dataclass
class _Draft:
    """What was tapped, until it is kept."""

    picture: str
    short_names: bool

    def set_picture(self, picture: str) -> None:
        self.picture = picture

    def set_short_names(self, short: bool) -> None:  # noqa: FBT001 - what a switch tells
        self.short_names = short


def my_circle(setting: Setting) -> None:
    """Another name or picture for the circle, and short names for all who stand in it."""
    say, profile = setting.say, circle_of(setting).profile
    draft = _Draft(profile.picture, profile.short_names)
    with frame(setting, say('more.circle'), back='/meer'):
        label, help_ = say('welcome.circle.name'), say('welcome.circle.name_help')
        words = text_field(setting, label, value=profile.name, limit=MAX_NAME, help=help_, draft='circle')
        _short_names(setting, draft)
        with box('section', 'k-section'):
            text('h2', say('welcome.circle.picture'), 'k-section__title')
            choose_picture(setting, draft.picture, draft.set_picture, name=say('welcome.circle.picture'))
        with box('div', 'k-actions'):
            main_button(say('person.save'), lambda: _save(setting, profile, words, draft))


def _short_names(setting: Setting, draft: _Draft) -> None:
    say = setting.say
    with box('section', 'k-section'):
        text('h2', say('my_circle.names'), 'k-section__title')
        words, hint = say('my_circle.short'), say('my_circle.short_hint')
        switch(setting, 'ui-initial', words, hint, on=draft.short_names, on_turn=draft.set_short_names)


async def _save(setting: Setting, profile: Profile, words: TextField, draft: _Draft) -> None:
    try:
        changed = replace(profile, name=words.value, picture=draft.picture, short_names=draft.short_names)
    except WritingError as error:
        words.fault(error)
        return
    if await is_kept(setting, setting.repository.save_profile(changed), said=setting.say('frame.saved')):
        words.kept()
        go_on(setting, '/meer')
