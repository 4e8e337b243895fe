# SPDX-License-Identifier: MIT
"""What Hypothesis is told when it is imported: *anmälan*.

Where the library is installed Hypothesis calls `register`, and then knows how
the library's values are drawn. The strategies themselves are fetched when
something is drawn, so that to be installed costs little.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .agreement import Agreement
from .amendments import History
from .budget import Budget
from .identifiers import CaseNumber, OrganisationNumber
from .judgements import Judgement
from .money import Money
from .parties import Organisation, PublicBody
from .payments import Payments
from .periods import Period
from .reporting import Reporting


if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


__all__ = ["register"]

_DRAWN_BY: tuple[tuple[type, str], ...] = (
    (Agreement, "agreements"),
    (Budget, "budgets"),
    (CaseNumber, "case_numbers"),
    (History, "histories"),
    (Judgement, "judgements"),
    (Money, "monies"),
    (Organisation, "organisations"),
    (OrganisationNumber, "organisation_numbers"),
    (Payments, "payment_plans"),
    (Period, "periods"),
    (PublicBody, "public_bodies"),
    (Reporting, "reporting_plans"),
)
"""Which strategy draws each kind of value."""


def register() -> None:
    """Let ``st.from_type`` draw the values of the library (*anmäla*).

    Hypothesis calls this by itself where the library is installed; with
    ``HYPOTHESIS_NO_PLUGINS`` set it does not.

    >>> from hypothesis import given
    >>> from hypothesis import strategies as st
    >>> register()
    >>> @given(st.from_type(Judgement))
    ... def test_has_a_reason(judgement):
    ...     assert judgement.reason
    >>> test_has_a_reason()
    """
    from hypothesis import strategies as st

    for kind, name in _DRAWN_BY:
        st.register_type_strategy(kind, _fetched(name))


def _fetched(name: str) -> "Callable[[type], SearchStrategy[Any]]":
    """Make what fetches a strategy when it is first asked for."""

    def strategy(_: type) -> "SearchStrategy[Any]":
        from . import strategies

        made: SearchStrategy[Any] = getattr(strategies, name)()
        return made

    return strategy
