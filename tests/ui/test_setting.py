"""What is in hand while the app is open."""

from pwa.ui.setting import Notice, Session


async def back() -> bool:
    return True


def test_a_notice_is_there_on_the_next_page_and_gone_on_the_one_after() -> None:
    session, shown = Session(), []
    session.show_notice = lambda: shown.append(session.notice)
    session.tell('Opgeslagen', back=back)
    session.turn_page()
    session.turn_page()
    assert shown == [Notice('Opgeslagen', back), Notice('Opgeslagen', back), None]
