# SPDX-License-Identifier: MIT
"""A portfolio of made-up agreements: *en påhittad avtalssamling*."""

from ...agreement import History
from ...ledger import Ledger
from ...values import as_count
from ._agreements import agreement
from ._drawn import drawn
from ._flaws import flaw_in
from ._histories import history
from ._ledgers import ledger


__all__ = ["planted", "portfolio"]

_LETTERS = str.maketrans("åäöé ", "aaoe-", ",.–:()&")


def portfolio(
    n: int = 200, *, seed: int = 1
) -> dict[str, tuple[History, Ledger]]:
    """Return made-up agreements with their ledgers: *påhittad avtalssamling*.

    Something to try on what reads, adds up and shows many agreements. All of
    it is made up: of the places Stockholm alone is real, and neither its
    boards nor anybody else did any of this. The numbers of the organisations
    have the right check digit; if one belongs to somebody, that is by chance.

    Terms begin from 2018 to 2025, and what happened is told up to 30 September
    2024. Of twenty agreements about so many are of each kind; what cannot be
    with the rest is left out, so that some are a little fewer:

    - parties: 15 one board and one organisation, 2 two organisations, 1 two
      boards, 2 a common agreement with annex agreements. Organisations come
      back in several agreements; of twenty 2 spell them otherwise, 1 has
      another number for them, and 4 state none.
    - term: 10 one to three whole years, 4 part of a year or a school year,
      2 with an option, 1 that goes on by itself, 1 until further notice,
      1 known to the month, 1 known to the year. 3 follow on an earlier
      agreement, often in the portfolio, some with a gap or an overlap.
    - sum: 8 for the whole term, 4 per year or month, 3 by year, 2 from two
      appropriations, 2 *about* or *at most*, 1 not stated. 18 have a plan for
      paying out, of seven kinds.
    - reports: 18 list them (a final one alone, or one each year, half-year or
      tertial, or one halfway), 1 says how often, 1 says nothing.
    - course: 8 in order, 2 with money left to pay back, 2 with a late report,
      2 with one that never comes, 2 with one that is sent back, 2 with a late
      payment, 2 that end early. 6 are amended, or somebody tries to.
    - mistakes: 4 break one rule, such as a sum that does not add up, a final
      report that is missing, or three reports said and four listed. One in
      fifty has, as a rule, the case number of another.

    The same *n* and *seed* give the same values everywhere, and a larger
    portfolio begins with the smaller.

    Args:
        n: How many agreements.
        seed: Which portfolio; each number is one of its own.

    Returns:
        The history and the ledger of each, by names such as files have.

    Raises:
        IllFormedError: If *n* or *seed* is no whole number from 0.

    >>> some = portfolio(3)
    >>> for name, (history, ledger) in some.items():
    ...     print(name, len(history.amendments), len(ledger.entries))
    2023-001-sprakcafe-hela-staden 0 6
    2021-002-biblioteksbussens-vanner 0 17
    2021-003-odla-i-stan 0 10
    >>> list(portfolio(2)) == list(some)[:2]
    True
    """
    number, chosen = as_count(n), as_count(seed)
    outlines = (drawn(chosen, place) for place in range(number))
    return {
        _name(one.name, one.proposed.year, place): (history(one), ledger(one))
        for place, one in enumerate(outlines, 1)
    }


def _name(title: str, year: int, place: int) -> str:
    """Make a name such as a file has."""
    return f"{year}-{place:03}-{title.lower().translate(_LETTERS)}"


def planted(n: int, *, seed: int = 1) -> tuple[str | None, ...]:
    """Return the rule that each agreement was made to break, if any."""
    found = (drawn(seed, place) for place in range(n))
    flaws = (flaw_in(agreement(one), one) for one in found)
    return tuple(flaw.code if flaw else None for flaw in flaws)
