"""Before a change is taken back it is told what that is about, in what people know it by."""

from dataclasses import replace
from datetime import date

import pytest

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import CircleKind, Party, Ring, Stand, Topic
from pwa.domain.circle import Circle, Profile
from pwa.domain.closing import Closing
from pwa.domain.good_news import GoodNews
from pwa.domain.people import Person
from pwa.domain.share_keeping import ShareEntry, ShareSet
from pwa.domain.snapshot_values import Snapshot
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.domain.taking_back import Part, TakingBack, taking_back
from pwa.domain.wishes import Wish

DAY = date(2027, 3, 4)
OMA, BAS = Person('o', 'Oma'), Person('b', 'Bas')
FIGURE = Steunfiguur('b', Stand.ASKED)
CIRCLE = Circle(
    Profile('Noor', CircleKind.YOUTH),
    (OMA, BAS),
    (FIGURE,),
    wishes=(Wish('w', 'Zwemmen', ('o',)),),
    steps=(Step('s', 'Bellen', 'o'),),
)
AGREED = replace(FIGURE, agreements=(Agreement(Party.YOUTH, 'Zeg niets door'),))
KEPT = (Snapshot('k', DAY),)

OTHERS = {
    'nothing': (CIRCLE, (Part.NOTHING, '')),
    'person': (replace(CIRCLE, people=(replace(OMA, ring=Ring.CLOSE), BAS)), (Part.PERSON, 'Oma')),
    'agreements': (replace(CIRCLE, steunfiguren=(AGREED,)), (Part.AGREEMENTS, 'Bas')),
    'steunfiguur': (replace(CIRCLE, steunfiguren=()), (Part.STEUNFIGUUR, 'Bas')),
    'profile': (replace(CIRCLE, profile=replace(CIRCLE.profile, name='Sam')), (Part.PROFILE, '')),
    'wish': (replace(CIRCLE, wishes=()), (Part.WISH, 'Zwemmen')),
    'step': (replace(CIRCLE, steps=(Step('s', 'Appen', 'o'),)), (Part.STEP, 'Bellen')),
    'good news': (replace(CIRCLE, good_news=(GoodNews('g', 'Een zeven', DAY),)), (Part.GOOD_NEWS, 'Een zeven')),
    'about me': (replace(CIRCLE, about=(AboutLine(Topic.LIKES, 'Tekenen'),)), (Part.ABOUT_ME, '')),
    'closing': (replace(CIRCLE, closing=Closing(DAY)), (Part.CLOSING, '')),
    'share set': (replace(CIRCLE, share_sets=(ShareSet('t', 'Voor school'),)), (Part.SHARE_SET, 'Voor school')),
    'share log': (replace(CIRCLE, share_log=(ShareEntry('l', DAY),)), (Part.SHARE_LOG, '')),
    'snapshot': (replace(CIRCLE, snapshots=KEPT), (Part.SNAPSHOT, '')),
}


@pytest.mark.parametrize(('then', 'told'), OTHERS.values(), ids=OTHERS)
def test_what_differs_is_told_by_its_name_or_its_own_words_of_now(then: Circle, told: tuple[Part, str]) -> None:
    assert taking_back(CIRCLE, then) == TakingBack((told,))


def test_every_part_is_told_of() -> None:
    assert {told[0] for _, told in OTHERS.values()} | {Part.COMES_BACK, Part.GOES_OUT} == set(Part)


def test_who_comes_back_and_who_goes_out_is_told_alone() -> None:
    then = Circle(CIRCLE.profile, (OMA, Person('k', 'Kees')), snapshots=KEPT)
    assert taking_back(CIRCLE, then) == TakingBack(((Part.COMES_BACK, 'Kees'), (Part.GOES_OUT, 'Bas')))


def test_a_day_that_was_kept_beside_a_change_is_not_told() -> None:
    then = replace(CIRCLE, wishes=(), snapshots=KEPT)
    assert taking_back(CIRCLE, then).parts == ((Part.WISH, 'Zwemmen'),)


def test_who_is_then_no_longer_private_is_told_and_nobody_else() -> None:
    now = replace(CIRCLE, people=(replace(OMA, private=True), replace(BAS, private=True)))
    then = replace(CIRCLE, people=(OMA, replace(BAS, private=True)))
    assert taking_back(now, then).no_longer_private == ('Oma',)
    assert taking_back(then, now).no_longer_private == ()


def test_where_names_are_kept_short_they_are_so_here() -> None:
    now = replace(CIRCLE, profile=replace(CIRCLE.profile, short_names=True), people=(OMA,))
    assert taking_back(now, replace(now, people=(OMA, BAS))).parts == ((Part.COMES_BACK, 'B.'),)
