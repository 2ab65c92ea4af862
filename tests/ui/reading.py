"""An overview with something in each of its places, and the code of it."""

from datetime import date, timedelta

from nicegui.testing import User

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import (
    CircleKind,
    Contact,
    Domain,
    Involvement,
    Item,
    Knows,
    Party,
    Phase,
    Ring,
    Role,
    Stand,
    Topic,
)
from pwa.domain.overview import Overview, ShownPerson, ShownStep, ShownSteunfiguur
from pwa.domain.steunfiguur import Agreement
from pwa.sharing import codec
from tests.ui.stage import TODAY, Stage, on_stage

OMA = ShownPerson(
    name='Oma Truus',
    role=Role.GRANDPARENT,
    own_role='moeder van papa',
    ring=Ring.VERY_CLOSE,
    domain=Domain.FAMILY,
    contact=Contact.WEEKLY,
    giving=frozenset({Item.REPAIRS}),
    getting=frozenset({Item.LISTENING}),
    giving_text='ik maak haar telefoon',
    getting_text='zij bewaart mijn geheim',
    why='Bij haar ben ik rustig',
    knows=Knows.SOME,
    strengthen=True,
    involvement=frozenset({Involvement.MAY_BE_CALLED}),
)
WIM = ShownPerson(name='Wim', role=Role.PROFESSIONAL, ring=Ring.CLOSE)
FULL = Overview(
    day=date(2027, 3, 1),
    giver='Noor',
    kind=CircleKind.YOUTH,
    people=(WIM, OMA, ShownPerson('Bo')),
    steunfiguren=(ShownSteunfiguur(1, Stand.YES, (Agreement(Party.PARENTS, 'Wij blijven haar ouders.'),)),),
    steps=(ShownStep('Samen bellen', who=1, day=date(2027, 4, 2), phase=Phase.DOING, done=True),),
    good_news=('Ik ging drie dagen naar school',),
    wishes=('Vaker vissen',),
    about=(AboutLine(Topic.LIKES, 'Vissen met Oma'),),
    expires=TODAY + timedelta(days=3),
)
CODE = codec.encode(FULL)


async def opened(user: User, code: str = CODE) -> Stage:
    """The overview of a code, pasted on a device without a circle."""
    stage = await on_stage(user, None, '/lezen')
    await stage.write(code)
    await stage.tap(stage.say('read.open.button'))
    return stage
