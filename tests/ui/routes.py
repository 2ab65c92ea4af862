"""Every route of the app as a path that somebody can be at, with something to see on it."""

from dataclasses import replace
from datetime import timedelta

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import Field, Party, Ring, Stand, Topic
from pwa.domain.chosen import Chosen
from pwa.domain.closing import Closing, LaterLine
from pwa.domain.good_news import GoodNews
from pwa.domain.overview import overview_of
from pwa.domain.share_keeping import ShareEntry, ShareSet, ShownName
from pwa.domain.snapshot_values import KeptPerson, Snapshot
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.domain.wishes import Wish
from pwa.sharing import codec, key_offer
from pwa.sharing.errors import ShareFault
from pwa.sharing.handing_over import Receiving
from pwa.sharing.key_offer import KeyOffer
from pwa.sharing.parts import Collected
from pwa.ui.pages import PAGES
from tests.ui.family import FAMILY
from tests.ui.stage import TODAY, Stage

CIRCLE = replace(
    FAMILY,
    steunfiguren=(Steunfiguur('bas', Stand.ASKED, (Agreement(Party.YOUTH, 'Zeg niets door'),)),),
    wishes=(Wish('zwemmen', 'Leren zwemmen', ('riet',)),),
    steps=(Step('bellen', 'Het zwembad bellen', 'riet', TODAY - timedelta(days=1), wish='zwemmen'),),
    good_news=(GoodNews('zeven', 'Een zeven gehaald', TODAY),),
    about=(AboutLine(Topic.LIKES, 'Muziek maken'),),
    snapshots=(Snapshot('toen', TODAY, (KeptPerson('riet', 'Oma Riet', ring=Ring.FURTHER),)),),
    closing=Closing(None, 'Samen eten', ('riet',), (LaterLine('bas', 'Om te praten'),), 'Ik kan dit'),
    share_sets=(ShareSet('school', 'Voor school', Chosen({'riet': frozenset({Field.WHY})})),),
    share_log=(ShareEntry('juf', TODAY, None, 'Juf Anja', (ShownName('Els', frozenset({Field.WHY})),)),),
)
OFFER = KeyOffer(bytes(range(32)), TODAY, 'Wijkteam Oost')
WRITTEN = (
    CIRCLE.profile.name,
    'Zeg niets door',
    'Leren zwemmen',
    'Het zwembad bellen',
    'Een zeven gehaald',
    'Muziek maken',
    'Samen eten',
    'Om te praten',
    'Ik kan dit',
    'Voor school',
    'Juf Anja',
    'Els',
    OFFER.label,
    *(words for person in CIRCLE.people for words in (person.name, person.why, person.exchange.giving_text) if words),
)
"""What the owner of the circle wrote; all else on a screen comes from the content files."""

_EXAMPLES = {
    'question': 'trust',
    'part': 'neighbours',
    'place': 'bus',
    'way': 'nieuw',
    'party': str(Party.YOUTH.value),
    'days': '30',
    'fault': ShareFault.BROKEN.value,
    'stage': '3',
    'key': 'when',
    'card': 'know',
    'wish_id': 'zwemmen',
    'step_id': 'bellen',
    'snapshot_id': 'toen',
    'kind': 'ask',
    'tone': 'careful',
    'topic': 'likes',
    'set_id': 'school',
}

PATHS = [
    route.format_map({**_EXAMPLES, 'person_id': 'bas' if route.startswith('/steunfiguur') else 'riet'})
    for route in sorted(PAGES)
]


def put_in_hand(stage: Stage) -> None:
    """Chooses something to show and to put in the joint view, and receives of every kind, so that no page is empty."""
    everything, session = Chosen({person.id: frozenset(Field) for person in CIRCLE.people}), stage.setting.session
    session.chosen = session.joint = everything
    session.received = overview_of(CIRCLE, everything, TODAY, TODAY)
    session.offer, session.receiving = OFFER, Receiving(OFFER, key_offer.write(OFFER))
    session.logged = session.sealed = codec.encode(session.received)
    session.collected = Collected({0: b'first'}, b'whole', 3)
