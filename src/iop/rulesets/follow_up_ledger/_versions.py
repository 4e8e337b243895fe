# SPDX-License-Identifier: MIT
"""The amendments and what they changed, for a rule: *lydelser*."""

from collections.abc import Iterator

from ...agreement import Agreement, Amendment, Extension, Term
from ...followup import FollowUp
from ._places import amendment_at


__all__ = [
    "in_force",
    "option_before",
    "term_before",
    "term_of",
]


def in_force(followed: FollowUp) -> Iterator[tuple[int, Amendment]]:
    """List the amendments in force by the day: *gällande ändringar*.

    Yields:
        The place of each among the amendments, from 0, and the amendment.

    >>> from datetime import date
    >>> from iop.agreement import History
    >>> from iop.followup import follow_up
    >>> from iop.ledger import Ledger
    >>> amendment = Amendment(
    ...     number=1, first_day=date(2019, 1, 1), agreement=Agreement()
    ... )
    >>> history = History(original=Agreement(), amendments=(amendment,))
    >>> for day in (date(2018, 12, 31), date(2019, 1, 1)):
    ...     followed = follow_up(history, Ledger(), on=day)
    ...     print([place for place, _ in in_force(followed)])
    []
    [0]
    """
    for place, amendment in enumerate(followed.history.amendments):
        if amendment.first_day <= followed.on:
            yield place, amendment


def term_of(agreement: Agreement) -> Term:
    """Return the term; where none is stated, one that states nothing.

    >>> print(term_of(Agreement()).period)
    None
    """
    return agreement.term or Term()


def term_before(followed: FollowUp, place: int) -> tuple[str, Term]:
    """Return the term as it read before an amendment: *tidigare avtalstid*.

    Args:
        followed: How the agreement stands.
        place: The place of the amendment, from 0.

    Returns:
        The pointer to the term, and the term.
    """
    history = followed.history
    if place:
        before = history.amendments[place - 1].agreement
        pointer = f"{amendment_at(place - 1)}/agreement"
    else:
        before = history.original
        pointer = "follow-up:/history/original"
    return f"{pointer}/term", term_of(before)


def option_before(
    followed: FollowUp, place: int, key: str
) -> tuple[str, Extension] | None:
    """Find an option as it read before an amendment: *option*.

    Args:
        followed: How the agreement stands.
        place: The place of the amendment, from 0.
        key: The key of the option.

    Returns:
        The pointer to the option, and the option; ``None`` if there was none.
    """
    pointer, term = term_before(followed, place)
    for number, option in enumerate(term.extensions or ()):
        if option.key == key:
            return f"{pointer}/extensions/{number}", option
    return None
