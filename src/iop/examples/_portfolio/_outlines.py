# SPDX-License-Identifier: MIT
"""What one made-up agreement is to be: *disposition*.

All that several of its parts must agree on is settled here: who, how long, in
what kinds, and the days on which it came about.
"""

from collections.abc import Mapping
from datetime import date, timedelta

import attrs

from ._draws import Draws
from ._names import Board
from ._works import Work


__all__ = [
    "INEXACT",
    "NEVER",
    "ONE_DAY",
    "UNTIL",
    "Extra",
    "Outline",
    "weekday",
]

UNTIL = date(2024, 9, 30)
"""The day up to which all that happened is told."""

NEVER = date(9999, 1, 1)
"""The day of what does not come about."""

ONE_DAY = timedelta(days=1)
_FRIDAY = 4
INEXACT = ("about", "at-most", "not-stated")
"""The kinds of sum that are not stated exactly."""


def weekday(day: date) -> date:
    """Return the day, or the Friday before it: nobody works on weekends."""
    return day - timedelta(days=max(0, day.weekday() - _FRIDAY))


@attrs.frozen
class Extra:
    """Money added by an amendment: *tillskott*.

    Attributes:
        first: The first day that it is for.
        last: The last.
        kronor: How much.
        decided: The day it was decided.
    """

    first: date
    last: date
    kronor: int
    decided: date


@attrs.frozen(kw_only=True)
class Outline:
    """What one made-up agreement is to be: *disposition*.

    Attributes:
        draws: Its choices.
        kinds: Of which kind it is in each respect.
        case_number: Its case number, in the shape of its board.
        work: What it is about.
        boards: The public parties.
        organisations: The organisations, by their places in the list.
        first: The first day of the term.
        last: The last day of the term; none where it has no end.
        ends: The last day, when an option has been used.
        earlier: The agreement in the portfolio that it follows on.
        proposed: The day it was proposed.
        decided: The day the board decided.
        signed: The days the parties signed.
        extended: The last day, where its option was used.
        extra: What an amendment has added.
        is_renamed: Whether an organisation has changed its name.
        is_moved: Whether the final report has got a later day.
    """

    draws: Draws
    kinds: Mapping[str, str]
    case_number: str
    work: Work
    boards: tuple[Board, ...]
    organisations: tuple[int, ...]
    first: date
    last: date | None
    ends: date | None
    earlier: "Outline | None"
    proposed: date
    decided: date
    signed: tuple[date, ...]
    extended: date | None
    extra: Extra | None = None
    is_renamed: bool = False
    is_moved: bool = False

    @property
    def board_keys(self) -> tuple[str, ...]:
        """The keys of the public parties."""
        return ("namnden", "namnden-2")[: len(self.boards)]

    @property
    def organisation_keys(self) -> tuple[str, ...]:
        """The keys of the organisations."""
        known = ("foreningen", "foreningen-2", "foreningen-3")
        return known[: len(self.organisations)]

    @property
    def is_exact(self) -> bool:
        """Whether the sum is stated, and exactly."""
        return self.kinds["sum"] not in INEXACT

    @property
    def is_decided(self) -> bool:
        """Whether the board has decided by now."""
        return self.decided <= UNTIL

    @property
    def is_signed(self) -> bool:
        """Whether all have signed by now."""
        return self.signed[-1] <= UNTIL

    @property
    def start(self) -> date:
        """The day from which it runs, signed and all."""
        return max(self.first, self.signed[-1])

    @property
    def place(self) -> str:
        """Where it is."""
        if self.earlier:
            return self.earlier.place
        return self.draws.one_of(self.boards[0].places, "place")

    @property
    def name(self) -> str:
        """What it is called."""
        if self.earlier:
            return self.earlier.name
        if self.draws.chance(45, "name"):
            return f"{self.work.name}, {self.place}"
        return self.work.name
