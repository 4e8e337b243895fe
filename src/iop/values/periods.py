# SPDX-License-Identifier: MIT
"""Spans of days, as agreements write them: *perioder*."""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from typing import ClassVar, NoReturn, Self, final

import attrs
from dateutil.relativedelta import relativedelta

from .checks import as_date, as_year, whole
from .display import ShownAsWritten
from .errors import IllFormedError
from .fields import Fit, Misfit, Whole, checked
from .helps import Help


__all__ = ["Period"]

_YEAR, _MONTH = 12, 1
"""How many months a piece of the calendar has."""

_ONE_DAY = timedelta(days=1)

# fmt: off
_RIGHT = {
    "expected": ("en period", "a period", "Period(date(2018, 1, 1), date(2018, 12, 31))"),
    "month": ("en månad från 1 till 12", "a month from 1 to 12", "2"),
    "open": ("en period med en sista dag (ge den en med until)", "a period with a last day (give it one with until)", "Period(date(2018, 1, 1), None).until(date(2018, 12, 31))"),
    "order": ("en sista dag som inte är före den första", "a last day that is not before the first", "Period(date(2018, 1, 1), date(2018, 12, 31))"),
}
"""What is right, by what is wrong: in Swedish, in English, an example."""
# fmt: on


def _is_in_order(first: date, last: date | None) -> Iterator[Misfit]:
    if last is not None and last < first:
        yield (
            (),
            IllFormedError(
                "period.order", f"{first}--{last}", *_RIGHT["order"]
            ),
        )


@final
@attrs.frozen(repr=False, field_transformer=checked)
class Period(Whole, ShownAsWritten):
    """A span of days, first and last both included: *period*.

    ``day in period`` asks whether a day falls within; ``str`` is the ISO 8601
    interval. Periods are equal or not, and have no order. The last day is
    always written out: ``None`` is until further notice; that no end is known
    is something else, and is said with `StatedPeriod`.

    Attributes:
        first: The first day.
        last: The last day, or until further notice (*tills vidare*).

    Raises:
        IllFormedError: If a day is no date or has a time of day, or if the
            last day is before the first.

    >>> term = Period(date(2018, 1, 1), date(2018, 12, 31))
    >>> print(term)
    2018-01-01--2018-12-31
    >>> date(2018, 12, 31) in term, date(2019, 1, 1) in term
    (True, False)
    >>> print(Period(date(2018, 1, 1), None))
    2018-01-01--
    >>> Period(date(2018, 12, 31), date(2018, 1, 1))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "2018-12-31--2018-01-01"; right is a last day that is not before the first, for example: Period(date(2018, 1, 1), date(2018, 12, 31)) [period.order]
    """

    _EXAMPLE = "Period(date(2018, 1, 1), date(2018, 12, 31))"

    FITS: ClassVar[tuple[Fit, ...]] = (Fit(("first", "last"), _is_in_order),)
    HELP: ClassVar[Help] = Help(
        "Period",
        "En tid från en första till en sista dag, båda inräknade, eller tills vidare.",
        first="Första dagen, till exempel 1 januari 2018.",
        last="Sista dagen, till exempel 31 december 2018. Står det att perioden inte har något slut, ange tills vidare.",
    )

    first: date
    last: date | None

    @classmethod
    def of_year(cls, year: int) -> Self:
        """Make a calendar year: *kalenderår*.

        Raises:
            IllFormedError: If *year* is no calendar year from 1 to 9999.

        >>> print(Period.of_year(2018))
        2018-01-01--2018-12-31
        """
        return cls(*_bounds(as_year(year), 1, _YEAR))

    @classmethod
    def of_month(cls, year: int, month: int) -> Self:
        """Make a calendar month, 1 to 12: *kalendermånad*.

        Raises:
            IllFormedError: If *year* is no calendar year from 1 to 9999, or
                *month* is no whole number from 1 to 12.

        >>> print(Period.of_month(2020, 2))
        2020-02-01--2020-02-29
        >>> Period.of_month(2020, 13)
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got 13; right is a month from 1 to 12, for example: 2 [period.month]
        """
        number = _as_month(month)
        return cls(*_bounds(as_year(year), number, _MONTH))

    @property
    def is_open(self) -> bool:
        """Whether there is no last day: *tills vidare*."""
        return self.last is None

    @property
    def days(self) -> int:
        """How many days there are, the first and the last both counted.

        Raises:
            IllFormedError: If the period is open-ended.

        >>> Period.of_year(2020).days
        366
        """
        return (self._closed() - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        """Whether *day* falls within.

        Raises:
            IllFormedError: If *day* is no date, or has a time of day.
        """
        return self.first <= as_date(day) <= (self.last or date.max)

    def covers(self, other: "Period") -> bool:
        """Whether every day of *other* falls within this period.

        Raises:
            IllFormedError: If *other* is no period.

        >>> Period.of_year(2018).covers(Period.of_month(2018, 6))
        True
        """
        return self.intersection(other) == other

    def overlaps(self, other: "Period") -> bool:
        """Whether some day falls within both periods.

        Raises:
            IllFormedError: If *other* is no period.

        >>> Period(date(2018, 6, 1), None).overlaps(Period.of_year(2018))
        True
        """
        return self.intersection(other) is not None

    def intersection(self, other: "Period") -> "Period | None":
        """Return the days that fall within both, or ``None``.

        Raises:
            IllFormedError: If *other* is no period.

        >>> print(Period(date(2018, 6, 1), None).intersection(Period.of_year(2018)))
        2018-06-01--2018-12-31
        >>> Period.of_year(2018).intersection(Period.of_year(2019))
        """
        first = max(self.first, _as_period(other).first)
        lasts = [day for day in (self.last, other.last) if day is not None]
        last = min(lasts, default=None)
        return None if last and last < first else Period(first, last)

    def until(self, day: date) -> "Period":
        """Return the days up to and with *day*: an end is given or drawn in.

        A period that ends before *day* is returned as it is.

        Raises:
            IllFormedError: If *day* is no date, or is before the first day.

        >>> print(Period(date(2018, 6, 1), None).until(date(2020, 5, 31)))
        2018-06-01--2020-05-31
        >>> print(Period.of_year(2018).until(date(2018, 3, 31)))
        2018-01-01--2018-03-31
        """
        return Period(self.first, min(as_date(day), self.last or date.max))

    def years(self) -> tuple["Period", ...]:
        """Split by calendar year: *per kalenderår*.

        Raises:
            IllFormedError: If the period is open-ended.

        >>> for piece in Period(date(2018, 6, 1), date(2020, 5, 31)).years():
        ...     print(piece)
        2018-06-01--2018-12-31
        2019-01-01--2019-12-31
        2020-01-01--2020-05-31
        >>> Period(date(2018, 6, 1), None).years()
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got "2018-06-01--"; right is a period with a last day (give it one with until), for example: Period(date(2018, 1, 1), None).until(date(2018, 12, 31)) [period.open]
        """
        return tuple(self._pieces(_YEAR))

    def months(self) -> tuple["Period", ...]:
        """Split by calendar month: *per månad*.

        Raises:
            IllFormedError: If the period is open-ended.

        >>> len(Period(date(2018, 6, 1), date(2020, 5, 31)).months())
        24
        """
        return tuple(self._pieces(_MONTH))

    def whole_years(self) -> int | None:
        """Count the years, if they are whole: *hela år*.

        All are counted from the first day, and end the day before its
        anniversary, which for 29 February is the 28th where there is no 29th.

        Returns:
            The number; ``None`` where it is not whole, or there is no end.

        >>> Period(date(2018, 3, 1), date(2020, 2, 29)).whole_years()
        2
        >>> Period(date(2018, 3, 1), date(2019, 12, 31)).whole_years()
        """
        if self.last is None:
            return None
        if self.last == date(self.last.year, 12, 31):
            # The day after may be past the last day there is.
            starts = self.first == date(self.first.year, 1, 1)
            return self.last.year - self.first.year + 1 if starts else None
        after = self.last + _ONE_DAY
        years = after.year - self.first.year
        is_whole = self.first + relativedelta(years=years) == after
        return years if is_whole else None

    def __str__(self) -> str:
        return f"{self.first}--{'' if self.last is None else self.last}"

    def __repr__(self) -> str:
        days = ", ".join(
            f"date({day.year}, {day.month}, {day.day})" if day else "None"
            for day in (self.first, self.last)
        )
        return f"Period({days})"

    def _closed(self) -> date:
        """Return the last day, or refuse."""
        if self.last is None:
            _refuse("open", str(self))
        return self.last

    def _pieces(self, months: int) -> Iterator["Period"]:
        """Cut where calendar pieces of *months* months meet."""
        last = self._closed()
        a_year = _YEAR // months
        start, end = (
            day.year * a_year + (day.month - 1) // months
            for day in (self.first, last)
        )
        for number in range(start, end + 1):
            year, passed = divmod(number, a_year)
            opening, closing = _bounds(year, passed + 1, months)
            yield Period(max(self.first, opening), min(last, closing))


def _bounds(year: int, number: int, months: int) -> tuple[date, date]:
    """Find the days of piece *number* of a year in pieces of *months*."""
    end = number * months
    return (
        date(year, end - months + 1, 1),
        date(year, end, calendar.monthrange(year, end)[1]),
    )


def _as_month(value: object) -> int:
    """Return *value* if it is a whole number from 1 to 12."""
    number = whole(value)
    if number is None or not 1 <= number <= _YEAR:
        _refuse("month", value if number is None else number)
    return number


def _as_period(value: object) -> Period:
    """Return *value* if it is a period."""
    return value if isinstance(value, Period) else _refuse("expected", value)


def _refuse(word: str, given: object) -> NoReturn:
    sv, en, example = _RIGHT[word]
    raise IllFormedError(f"period.{word}", given, sv, en, example)
