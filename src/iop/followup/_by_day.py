# SPDX-License-Identifier: MIT
"""What is read off an agreement and its ledger on a day: *läget en dag*."""

import functools
from bisect import bisect_left
from collections.abc import Callable, Iterator
from datetime import date
from typing import Self, TypeVar

import attrs

from ..agreement import Agreement, History, as_history
from ..ledger import Happening, Ledger, Record, record
from ..values import Immutable, as_date, as_instance


__all__ = ["ByDay", "divided"]

_T = TypeVar("_T")


@attrs.frozen
class ByDay(Immutable):
    """An agreement and its ledger by a day: *läget en dag*.

    What is read off them is worked out once, when it is first asked for.

    Attributes:
        history: The agreement, with its amendments.
        ledger: What has happened; what is dated after the day is not seen.
        on: The day.
    """

    history: History
    ledger: Ledger
    on: date

    @classmethod
    def of(
        cls, agreement: Agreement | History, ledger: Ledger, on: date
    ) -> Self:
        """Take an agreement and its ledger by a day, or refuse them."""
        day, history = as_date(on), as_history(agreement)
        return cls(history, as_instance(ledger, Ledger), day)

    @functools.cached_property
    def agreement(self) -> Agreement:
        """The agreement as it reads on the day."""
        return self.history.on(self.on)

    @functools.cached_property
    def happenings(self) -> tuple[Happening, ...]:
        """What has happened, in the order of the days."""
        return self.ledger.by(self.on)

    @functools.cached_property
    def by_version(
        self,
    ) -> tuple[tuple[Agreement, tuple[Happening, ...]], ...]:
        """What has happened, by the version in force when it did."""
        return tuple(divided(self.history, self.happenings, _day_of))

    @functools.cached_property
    def record(self) -> Record:
        """What has been done, by what it is about."""
        return record(self.happenings)


def divided(
    history: History, items: tuple[_T, ...], day_of: Callable[[_T], date]
) -> Iterator[tuple[Agreement, tuple[_T, ...]]]:
    """Divide what lies in the order of its days by version: *per lydelse*.

    Yields:
        Each version that anything falls in, and what does.

    >>> first = Agreement(name="Festen")
    >>> days = (date(2018, 12, 31), date(2019, 1, 1))
    >>> list(divided(History(original=first), days, lambda day: day)) == [
    ...     (first, days)
    ... ]
    True
    """
    starts = [
        bisect_left(items, one.first_day, key=day_of)
        for one in history.amendments
    ]
    for version, start, end in zip(
        history.versions, [0, *starts], [*starts, len(items)], strict=True
    ):
        if start < end:
            yield version, items[start:end]


def _day_of(happening: Happening) -> date:
    return happening.entry.day
