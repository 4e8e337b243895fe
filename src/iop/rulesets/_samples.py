# SPDX-License-Identifier: MIT
"""What the examples of the rules are made of: *exempeldelar*."""

from ..agreement import (
    Budget,
    MoneyContribution,
    Organisation,
    Party,
    PublicBody,
)
from ..values import Amount, Money


__all__ = ["ASSOCIATION", "BOARD", "PARTIES", "budget_of", "gift", "kr"]

BOARD = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
ASSOCIATION = Organisation(key="kfum", name="KFUM")
PARTIES: tuple[Party, ...] = (BOARD, ASSOCIATION)


def kr(kronor: int) -> Amount:
    """State a sum in kronor."""
    return Amount(Money(kronor))


def gift(kronor: int, party: str = "sdn") -> MoneyContribution:
    """Let a party give money."""
    return MoneyContribution(
        key=f"bidrag-{party}", party=party, amount=kr(kronor)
    )


def budget_of(kronor: int) -> Budget:
    """Make a budget in which the board gives money."""
    return Budget(contributions=(gift(kronor),))
