# SPDX-License-Identifier: MIT
"""Figures of the law, dated and cited: *parametrar*.

A figure holds from a first day. It is known through a last day: the last for
which a source was seen. Before the first there is an error that names the
first day; after the last there is no value, and what rests on it cannot be
told. Nothing is guessed, and nothing breaks overnight.
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


def _are_in_order(first_day: date, last_day: date) -> Iterator[Misfit]:
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


@attrs.frozen(kw_only=True, field_transformer=checked)
class Dated(Whole, Shown):
    """A value, and the days for which it is known: *daterat värde*.

    Attributes:
        first_day: The first day it holds.
        last_day: The last day for which a source was seen.
        value: The value.
        citation: Where it was seen, and how well it is known.
        checked_on: The day it was last compared with what was seen.

    Raises:
        IllFormedError: If the last day is before the first, or the value is
            no exact number.
    """

    _EXAMPLE = "law.DIRECT_AWARD_LIMIT.values[0]"

    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("first_day", "last_day"), _are_in_order),
        Fit(("value",), _is_exact),
    )

    first_day: date
    last_day: date
    value: Money | Decimal | Text
    citation: Citation
    checked_on: date


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
        >>> DIRECT_AWARD_LIMIT.on(date(2026, 1, 1)) is None
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

    def why_unknown(self, day: date) -> Text:
        """Return why there is no value on *day*, a day that has none.

        Raises:
            IllFormedError: If *day* is no day.

        >>> from iop.law import DIRECT_AWARD_LIMIT
        >>> print(DIRECT_AWARD_LIMIT.why_unknown(date(2026, 1, 1)).en)
        The direct-award limit is known here through 2025-12-31; no source for later days has been seen.
        """
        first, last = self.values[0].first_day, self.values[-1].last_day
        # The Swedish needs no gender of the title: det är känt, den är känd.
        sv, en = self.title.sv, self.title.en
        if as_date(day) < first:
            return Text(
                f"{sv}: här finns uppgift först från och med {first}.",
                f"{en} is known here only from {first} on.",
            )
        if day > last:
            return Text(
                f"{sv}: här finns uppgift till och med {last}; ingen källa "
                "för senare dagar har setts.",
                f"{en} is known here through {last}; no source for later "
                "days has been seen.",
            )
        return Text(
            f"{sv}: här finns ingen uppgift för {day}.",
            f"{en} is not known for {day}.",
        )
