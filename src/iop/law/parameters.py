# SPDX-License-Identifier: MIT
"""Figures of the law, dated and cited: *parametrar*.

A figure holds from a first day through a last. Before the first there is an
error that names the first day; after the last there is no value, and what
rests on it cannot be told. Nothing is guessed, and nothing breaks overnight.

The last day is the one that the source sets: thresholds for the years 2026 and
2027 hold through 2027. What an act says without an end holds until the act is
amended. It is used through the end of the year in which it was last seen, and
from the day after it was seen with the caution that a later amendment would not
be known here (`Dated.caution`).
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import ClassVar

import attrs

from ..values import (
    Fit,
    IllFormedError,
    Key,
    Misfit,
    Money,
    Sentence,
    Shown,
    Text,
    Whole,
    as_date,
    as_decimal,
    checked,
)
from .sources import Citation


__all__ = ["Dated", "Parameter", "TooEarlyError"]


class TooEarlyError(IllFormedError):
    """A day before a figure's first value: *före första värdet*."""


def _written(day: date) -> str:
    """Write a day as Python does."""
    return f"date({day.year}, {day.month}, {day.day})"


def _are_in_order(
    first_day: date, last_day: date, last_seen: date | None
) -> Iterator[Misfit]:
    if last_day < first_day:
        yield (
            ("last_day",),
            IllFormedError(
                "parameter.days",
                str(last_day),
                "en sista dag som inte är före den första",
                "a last day that is not before the first",
                _written(first_day),
            ),
        )
    if last_seen is not None and not first_day <= last_seen <= last_day:
        yield (
            ("last_seen",),
            IllFormedError(
                "parameter.last-seen",
                str(last_seen),
                "en dag från den första till den sista",
                "a day from the first to the last",
                _written(last_day),
            ),
        )


def _is_exact(value: Money | Decimal | Text) -> Iterator[Misfit]:
    try:
        if isinstance(value, Decimal):
            as_decimal(value)
    except IllFormedError as error:
        yield ("value",), error


def _follow(name: str, values: "tuple[Dated, ...]") -> Iterator[Misfit]:
    if not values or any(
        later.first_day <= earlier.last_day
        for earlier, later in pairwise(values)
    ):
        yield (
            ("values",),
            IllFormedError(
                "parameter.values",
                name,
                "minst ett värde, i tidsordning, och ingen dag två gånger",
                "at least one value, in order of time, and no day twice",
                "law.DIRECT_AWARD_LIMIT.values",
            ),
        )


# The Swedish needs no gender of the title: det är känt, den är känd.
_NOT_YET = Text(
    "{figure}: här finns uppgift först från och med den {first}.",
    "{figure} is known here only from {first} on.",
)
_NO_MORE = Text(
    "{figure}: här finns uppgift till och med den {last}. Ingen källa för "
    "senare dagar har setts.",
    "{figure} is known here through {last}. No source for later days has been "
    "seen.",
)
_BETWEEN = Text(
    "{figure}: här finns ingen uppgift för den {day}.",
    "{figure} is not known for {day}.",
)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Dated(Whole, Shown):
    """A value, and the days for which it is known: *daterat värde*.

    Attributes:
        first_day: The first day it holds.
        last_day: The last day for which it is given here: the last that its
            source sets or, where that sets none, the last of the year in
            which it was last seen.
        value: The value.
        citation: Where it was seen, and how well it is known.
        checked_on: The day it was last compared with what was seen.
        begins: Where its first day was seen, if elsewhere than the value.
        last_seen: The last day on which it was seen to hold, where its source
            sets no end; ``None`` where it sets one.

    Raises:
        IllFormedError: If the last day is before the first, it was last seen
            outside of them, or the value is no exact number.
    """

    _EXAMPLE = "law.DIRECT_AWARD_LIMIT.values[0]"

    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("first_day", "last_day", "last_seen"), _are_in_order),
        Fit(("value",), _is_exact),
    )

    first_day: date
    last_day: date
    value: Money | Decimal | Text
    citation: Citation
    checked_on: date
    begins: Citation | None = None
    last_seen: date | None = None

    def caution(self, day: date) -> Text | None:
        """Return what to bear in mind of the value on *day*; ``None`` if nothing.

        Raises:
            IllFormedError: If *day* is no day.

        >>> from iop.law import DIRECT_AWARD_LIMIT
        >>> limit = DIRECT_AWARD_LIMIT.on(date(2026, 11, 30))
        >>> print(limit.caution(date(2026, 11, 30)).en)
        Last seen to hold on 2026-04-27; whether it has changed since is not known here.
        >>> limit.caution(date(2026, 4, 27)) is None
        True
        """
        is_past = as_date(day) > (self.last_seen or self.last_day)
        if self.last_seen is None or not is_past:
            return None
        return Text(
            f"Sågs senast gälla den {self.last_seen}; om det har ändrats "
            "sedan dess är inte känt här.",
            f"Last seen to hold on {self.last_seen}; whether it has changed "
            "since is not known here.",
        )


@attrs.frozen(kw_only=True, field_transformer=checked)
class Parameter(Whole, Shown):
    """A figure of the law over time: *parameter*.

    Attributes:
        name: Stable name, such as ``direct-award-limit``.
        title: What it is called.
        unit: What it is counted in.
        values: Its values, in the order of time, no day twice.

    Raises:
        IllFormedError: If it has no value, or two for one day.
    """

    _EXAMPLE = "law.DIRECT_AWARD_LIMIT"

    FITS: ClassVar[tuple[Fit, ...]] = (Fit(("name", "values"), _follow),)

    name: Key
    title: Text
    unit: Text
    values: tuple[Dated, ...]

    def on(self, day: date) -> Dated | None:
        """Find the value on *day*; ``None`` if none is known.

        Raises:
            TooEarlyError: If *day* is before the first value.
            IllFormedError: If *day* is no day.

        >>> from iop.law import DIRECT_AWARD_LIMIT
        >>> DIRECT_AWARD_LIMIT.on(date(2018, 6, 1)).value
        Money('586907.00')
        >>> DIRECT_AWARD_LIMIT.on(date(2027, 1, 1)) is None
        True
        >>> DIRECT_AWARD_LIMIT.on(date(2015, 12, 31))
        Traceback (most recent call last):
        ...
        iop.law.parameters.TooEarlyError: got "2015-12-31"; right is a day from 2016-01-01 on, for example: date(2016, 1, 1) [parameter.too-early]
        """
        first = self.values[0].first_day
        if as_date(day) < first:
            raise TooEarlyError(
                "parameter.too-early",
                str(day),
                f"en dag från och med {first}",
                f"a day from {first} on",
                _written(first),
            )
        return next(
            (
                dated
                for dated in self.values
                if dated.first_day <= day <= dated.last_day
            ),
            None,
        )

    def on_or_none(self, day: date) -> Dated | None:
        """Find the value on *day*; ``None`` before the first day as well.

        Raises:
            IllFormedError: If *day* is no day.

        >>> from iop.law import DIRECT_AWARD_LIMIT
        >>> DIRECT_AWARD_LIMIT.on_or_none(date(2015, 12, 31)) is None
        True
        """
        first = self.values[0].first_day
        return None if as_date(day) < first else self.on(day)

    def why_unknown(self, day: date) -> Sentence:
        """Return why there is no value on *day*, a day that has none.

        Raises:
            IllFormedError: If *day* is no day.

        >>> from iop.law import DIRECT_AWARD_LIMIT
        >>> print(DIRECT_AWARD_LIMIT.why_unknown(date(2027, 1, 1)).fill("en"))
        The direct-award limit is known here through 31 December 2026. No source for later days has been seen.
        """
        first, last = self.values[0].first_day, self.values[-1].last_day
        if as_date(day) < first:
            return Sentence.of(_NOT_YET, figure=self.title, first=first)
        if day > last:
            return Sentence.of(_NO_MORE, figure=self.title, last=last)
        return Sentence.of(_BETWEEN, figure=self.title, day=day)
