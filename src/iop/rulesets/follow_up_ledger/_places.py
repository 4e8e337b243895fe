# SPDX-License-Identifier: MIT
"""What these rules read, and where it stands: *sökvägar till händelser*."""

__all__ = ["amendment_at", "entry_at", "obligation_at"]


def entry_at(number: int) -> str:
    """Point at an entry of the ledger, by its number from 0.

    >>> entry_at(3)
    'follow-up:/ledger/entries/3'
    """
    return f"follow-up:/ledger/entries/{number}"


def obligation_at(number: int) -> str:
    """Point at what is owed, by its number from 0.

    >>> obligation_at(0)
    'follow-up:/obligations/0'
    """
    return f"follow-up:/obligations/{number}"


def amendment_at(number: int) -> str:
    """Point at an amendment, by its place among them from 0.

    >>> amendment_at(0)
    'follow-up:/history/amendments/0'
    """
    return f"follow-up:/history/amendments/{number}"
