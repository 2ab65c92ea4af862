"""The language of the app: every one that it has, each by its own name."""

from functools import partial

from pwa.texts import DEFAULT_LANGUAGE, Language
from pwa.ui.components.button import row_link, word_link
from pwa.ui.components.choice import radio
from pwa.ui.components.plain import box, text
from pwa.ui.frame import frame
from pwa.ui.screens import lost
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask, Shell

ROUTE = '/taal'


def page(setting: Setting) -> None:
    """Each language, in its own words and its own direction; a tap opens the app in it."""
    shell, say = setting.shell, setting.say
    if shell is None:
        lost(setting)
        return
    back = '/meer' if setting.repository.circle else '/welkom'
    with frame(setting, say('languages.title'), back=back, picture='ui-language', hint=say('languages.hint')):
        with box('div', 'k-choices') as group:
            group.props['role'] = 'radiogroup'
            group.props['aria-label'] = say('languages.title')
            for language in setting.languages:
                _choice(language, shell, on=language.tag == say.language)
        text('p', say('languages.typed'), 'k-soft', 'k-small')


def row(setting: Setting) -> None:
    """Leads to the choice, with the name of the language that is spoken now."""
    row_link(setting, setting.say('languages.row'), ROUTE, picture='ui-language', caption=setting.say('language.name'))


def way(setting: Setting) -> None:
    """Leads to the choice from where there is no circle yet, for who can't read what stands there."""
    word_link(setting, setting.say('language.name'), ROUTE, picture='ui-language')


def _choice(language: Language, shell: Shell, *, on: bool) -> None:
    # what stands in Dutch is no translation, so there is nothing to know of one
    option = radio(language.name, '' if language.tag == DEFAULT_LANGUAGE else language.state, on=on)
    option.props['lang'] = language.tag
    option.props['dir'] = language.direction
    option.on('click', partial(shell.ask, Ask.LANGUAGE, tag=language.tag))
