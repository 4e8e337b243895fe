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

    >>> len(portfolio(3))
    3
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
