"""The closing and the card for later."""

from pwa.domain.closing import Closing, LaterLine, without_person


def test_who_left_the_circle_is_on_no_card() -> None:
    closing = Closing(None, 'Koffie', ('o', 'b'), (LaterLine('b', 'praten'), LaterLine('o')))
    assert without_person(closing, 'b') == Closing(None, 'Koffie', ('o',), (LaterLine('o'),))
