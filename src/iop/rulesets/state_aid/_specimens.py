# SPDX-License-Identifier: MIT
"""What the examples of these rules are made of: *exempeldelar*."""

from datetime import date
from decimal import Decimal

from ...agreement import Agreement, Case, Decision, DecisionOutcome
from ...rules import AidRegime, Circumstances
from .._samples import PARTIES, budget_of


__all__ = ["GENERAL", "SGEI", "granting"]


def granting(kronor: int, on: date = date(2024, 3, 1)) -> Agreement:
    """Let the board grant so many kronor, by a decision on a day."""
    granted = Decision(
        key="beslut",
        by="sdn",
        on=on,
        outcome=DecisionOutcome.APPROVED,
    )
    return Agreement(
        parties=PARTIES,
        budget=budget_of(kronor),
        case=Case(decisions=(granted,)),
    )


GENERAL = Circumstances(
    is_undertaking=True, earlier_aid=(), sek_per_euro=Decimal(10)
)
"""No earlier aid, and ten kronor for a euro (*exempel*)."""

SGEI = Circumstances(
    is_undertaking=True,
    regime=AidRegime.SGEI,
    earlier_aid=(),
    sek_per_euro=Decimal(10),
)
"""The same, for a service of general economic interest (*exempel*)."""
