"""The page "Dit ben ik"."""

from pwa.domain.about_me import AboutLine, of_topic, with_topic
from pwa.domain.choices import Topic

LINES = (AboutLine(Topic.LIKES, 'Vissen'), AboutLine(Topic.DREAM, 'Zeilen'))


def test_a_part_is_replaced_in_its_place() -> None:
    new = with_topic(LINES, Topic.GOOD_AT, ('Koken', '  ', 'Lachen'))
    assert [line.text for line in new] == ['Vissen', 'Koken', 'Lachen', 'Zeilen']
    assert of_topic(with_topic(new, Topic.GOOD_AT, ()), Topic.GOOD_AT) == ()
