"""Of many lines the newest go along, and it is known of which there is more."""

from datetime import date

from pwa.domain.choices import CircleKind, Field, Outcome
from pwa.domain.circle import Circle, Profile
from pwa.domain.good_news import GoodNews
from pwa.domain.shown_lines import MAX_GOOD_NEWS, MAX_STEPS, good_news_shown, newest_only, steps_shown
from pwa.domain.steps import Step

NOOR = Profile('Noor', CircleKind.YOUTH)
PARTS = (Field.STEPS, Field.GOOD_NEWS)


def test_the_newest_news_goes_along() -> None:
    news = tuple(GoodNews(str(place), f'Nieuws {place}', date(2027, 1, 1)) for place in range(MAX_GOOD_NEWS + 2))
    circle = Circle(NOOR, good_news=news)
    assert good_news_shown(circle) == tuple(one.text for one in news[2:])
    assert newest_only(circle, (), PARTS) == (Field.GOOD_NEWS,)
    assert newest_only(circle, (), (Field.STEPS,)) == ()


def test_steps_that_are_still_to_come_go_before_those_that_were_done() -> None:
    still = tuple(Step(f'o{place}', 'Bellen') for place in range(MAX_STEPS - 1))
    done = tuple(Step(f'd{place}', 'Gebeld', outcome=Outcome.PARTLY) for place in range(3))
    circle = Circle(NOOR, steps=(*still, *done))
    assert steps_shown(circle, ()) == (*still, done[-1])
    assert newest_only(circle, (), PARTS) == (Field.STEPS,)


def test_a_step_that_went_otherwise_or_with_somebody_who_is_not_shown_stays_at_home() -> None:
    own = Step('a', 'Bellen')
    other = (Step('b', 'Vragen', 'bas'), Step('c', 'Lopen', outcome=Outcome.OTHERWISE))
    circle = Circle(NOOR, steps=(own, *other, Step('d', 'Rusten', outcome=Outcome.LET_GO)))
    assert steps_shown(circle, ()) == (own,)
    assert steps_shown(circle, ('bas',)) == (own, other[0])
