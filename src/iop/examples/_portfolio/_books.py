# SPDX-License-Identifier: MIT
"""Entries as they are written down: *bok över händelser*."""

from collections import Counter
from datetime import date
from typing import Any

import attrs

from ...ledger import Ledger, LedgerEntry
from ._outlines import UNTIL, weekday


__all__ = ["Book"]


@attrs.define
class Book:
    """What has been written so far: *bok*.

    Attributes:
        entries: The entries, each with the day that it is sorted by.
        paid: How much has been paid, by the key of what it was paid from.
    """

    entries: list[tuple[date, LedgerEntry]] = attrs.Factory(list)
    paid: Counter[str] = attrs.Factory(Counter)
    counts: Counter[str] = attrs.Factory(Counter)

    def write(
        self, kind: type[LedgerEntry], word: str, day: date, **facts: Any
    ) -> bool:
        """Write an entry, unless its day is still to come; tell which.

        What would be done on a weekend is done on the Friday before it,
        unless *on* says otherwise.
        """
        day = weekday(day)
        if day > UNTIL:
            return False
        self.counts[word] += 1
        key = f"{word}-{self.counts[word]}"
        self.entries.append((day, kind(**{"key": key, "on": day, **facts})))
        return True

    def ledger(self) -> Ledger:
        """Return the entries in the order of their days."""
        ordered = sorted(self.entries, key=lambda one: one[0])
        return Ledger(entries=tuple(entry for _, entry in ordered))
