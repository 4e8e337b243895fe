# SPDX-License-Identifier: MIT
"""What these rules read, and where it stands: *sökvägar till händelser*."""

from typing import Annotated

from ...followup import FollowUp


__all__ = ["Followed", "amendment_at", "entry_at", "obligation_at"]

Followed = Annotated[FollowUp, "circumstances:/follow_up"]
"""How the agreement stands (*uppföljningen*)."""


def entry_at(number: int) -> str:
    """Point at an entry of the ledger, by its number from 0.

    >>> entry_at(3)
    'circumstances:/follow_up/ledger/entries/3'
    """
    return f"circumstances:/follow_up/ledger/entries/{number}"


def obligation_at(number: int) -> str:
    """Point at what is owed, by its number from 0.

    >>> obligation_at(0)
    'circumstances:/follow_up/obligations/0'
    """
    return f"circumstances:/follow_up/obligations/{number}"


def amendment_at(number: int) -> str:
    """Point at an amendment, by its place among them from 0.

    >>> amendment_at(0)
    'circumstances:/follow_up/history/amendments/0'
    """
    return f"circumstances:/follow_up/history/amendments/{number}"
