"""Changing the agreements with a steunfiguur; each keeps its place."""

from dataclasses import replace

from pwa.domain.choices import Party
from pwa.domain.steunfiguur import MAX_AGREEMENTS, Agreement, Steunfiguur


def of_party(agreements: tuple[Agreement, ...], party: Party) -> tuple[Agreement, ...]:
    """The agreements of one party, in the order in which they were written."""
    return tuple(agreement for agreement in agreements if agreement.party is party)


def parties_on_paper(agreements: tuple[Agreement, ...]) -> tuple[Party, ...]:
    """Who gets a sheet; the one of everybody alone is for who has nothing of their own, and reads it there."""
    apart = [party for party in Party if party is not Party.EVERYONE]
    own = tuple(party for party in apart if of_party(agreements, party))
    all_have_own = len(own) == len(apart)
    return own if all_have_own or not of_party(agreements, Party.EVERYONE) else (*own, Party.EVERYONE)


def is_full(figure: Steunfiguur) -> bool:
    """Whether there is no room for one more agreement."""
    return len(figure.agreements) >= MAX_AGREEMENTS


def with_agreement(figure: Steunfiguur, agreement: Agreement) -> Steunfiguur:
    """The steunfiguur with one agreement more."""
    return replace(figure, agreements=(*figure.agreements, agreement))


def with_other_text(figure: Steunfiguur, agreement: Agreement, text: str) -> Steunfiguur:
    """The steunfiguur with this agreement in other words.

    Raises:
        WritingError: the text is empty or too long.
        ValueError: the steunfiguur has no such agreement.
    """
    changed = Agreement(agreement.party, text)
    place = figure.agreements.index(agreement)
    return replace(figure, agreements=(*figure.agreements[:place], changed, *figure.agreements[place + 1 :]))


def without_agreement(figure: Steunfiguur, agreement: Agreement) -> Steunfiguur:
    """The steunfiguur without this agreement.

    Raises:
        ValueError: the steunfiguur has no such agreement.
    """
    place = figure.agreements.index(agreement)
    return replace(figure, agreements=figure.agreements[:place] + figure.agreements[place + 1 :])
