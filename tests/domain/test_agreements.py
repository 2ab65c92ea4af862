"""Agreements are added, changed and removed without touching the others."""

import pytest

from pwa.domain.agreements import (
    is_full,
    of_party,
    parties_on_paper,
    with_agreement,
    with_other_text,
    without_agreement,
)
from pwa.domain.choices import Party, Stand
from pwa.domain.steunfiguur import MAX_AGREEMENTS, Agreement, Steunfiguur
from pwa.domain.writing import WritingError

TELL = Agreement(Party.YOUTH, 'Dit mag je doorvertellen: dat ik slecht slaap.')
CALL = Agreement(Party.YOUTH, 'Ik bel je als ik niet naar huis durf.')
GOOD = Agreement(Party.PARENTS, 'Wij vinden het goed dat je blijft eten.')
FIGURE = Steunfiguur('a', Stand.YES, (TELL, GOOD, CALL))


def test_each_party_has_its_own() -> None:
    """The order of writing stays."""
    assert of_party(FIGURE.agreements, Party.YOUTH) == (TELL, CALL)
    assert of_party(FIGURE.agreements, Party.EVERYONE) == ()


def test_everybody_has_a_sheet_alone_only_while_somebody_has_none() -> None:
    """Who has one reads there what all agreed."""
    all_ = Agreement(Party.EVERYONE, 'Eind mei kijken we met zijn allen terug.')
    assert parties_on_paper(FIGURE.agreements) == (Party.YOUTH, Party.PARENTS)
    assert parties_on_paper((all_, *FIGURE.agreements)) == (Party.YOUTH, Party.PARENTS, Party.EVERYONE)
    each = tuple(Agreement(party, 'Dat is goed.') for party in Party)
    assert parties_on_paper(each) == tuple(party for party in Party if party is not Party.EVERYONE)


def test_a_new_one_comes_last() -> None:
    """And where it stands with this person does not change."""
    fresh = Agreement(Party.EVERYONE, 'Eind mei kijken we met zijn allen terug.')
    assert with_agreement(FIGURE, fresh) == Steunfiguur('a', Stand.YES, (TELL, GOOD, CALL, fresh))


def test_other_words_keep_the_place() -> None:
    """Only the words change."""
    changed = with_other_text(FIGURE, GOOD, 'Blijven eten is goed.')
    assert changed.agreements == (TELL, Agreement(Party.PARENTS, 'Blijven eten is goed.'), CALL)


def test_words_that_are_refused_change_nothing() -> None:
    """What stood there stays."""
    with pytest.raises(WritingError):
        with_other_text(FIGURE, GOOD, '')
    assert FIGURE.agreements == (TELL, GOOD, CALL)


def test_a_removed_one_leaves_the_others() -> None:
    """In their order."""
    assert without_agreement(FIGURE, GOOD).agreements == (TELL, CALL)


def test_full_is_what_can_be_shown() -> None:
    """Ten fit in an overview."""
    nine = Steunfiguur('a', agreements=(TELL,) * (MAX_AGREEMENTS - 1))
    assert not is_full(nine)
    assert is_full(with_agreement(nine, GOOD))
