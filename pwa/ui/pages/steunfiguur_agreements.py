"""The agreements with one steunfiguur: a page for each of the parties, and one for all together."""

from pwa.domain.agreements import of_party
from pwa.domain.choices import Party
from pwa.domain.steunfiguur import Steunfiguur
from pwa.ui.components.button import row_link
from pwa.ui.components.picture import picture_name
from pwa.ui.components.plain import box
from pwa.ui.components.words import hint_of, name_of
from pwa.ui.frame import frame
from pwa.ui.pages import steunfiguur
from pwa.ui.pages.steunfiguur_youth import found, only_for_a_youth, party_in_words
from pwa.ui.setting import Setting


@only_for_a_youth
def page(setting: Setting, person_id: str) -> None:
    """Draws the screen."""
    one = found(setting, person_id)
    if one is None:
        steunfiguur.page(setting)
        return
    (person, figure), say = one, setting.say
    back, hint = f'/steunfiguur/mens/{person_id}', say('agreements.all.hint')
    title = say('agreements.all.title', name=name_of(setting, person))
    with frame(setting, title, back=back, picture='ui-agreement', hint=hint), box('ul', 'k-list'):
        for party in Party:
            _row(setting, figure, party)
        if figure.agreements:
            path, caption = f'{back}/afspraken/printen', say('agreements.sheets.row_caption')
            row_link(setting, say('agreements.sheets.row'), path, picture='ui-printer', caption=caption)


def _row(setting: Setting, figure: Steunfiguur, party: Party) -> None:
    agreed = of_party(figure.agreements, party)
    caption = agreed[0].text if agreed else hint_of(setting.say, party)
    path = f'/steunfiguur/mens/{figure.person_id}/afspraken/{party.value}'
    row_link(setting, party_in_words(setting.say, party), path, picture=picture_name(party), caption=caption)
