# SPDX-License-Identifier: MIT
"""A time in parts from its first day: *avtalsår, månader, veckor*.

A sum per year, per month or per week counts from the first day of its period.
Every part is counted from that day: monthly from 31 January is the end of
February, and then 31 March again.
"""

import calendar
from collections.abc import Iterator
from datetime import date

import attrs

from ..values import Money, Per


__all__ = ["Spans"]

_MONTHS = {Per.YEAR: 12, Per.HALF_YEAR: 6, Per.QUARTER: 3, Per.MONTH: 1}
_DAYS = {Per.WEEK: 7, Per.DAY: 1}
_BEYOND_YEAR = date.max.year + 1
_BEYOND = date.max.toordinal() + 1
"""The day after the last that there is."""


@attrs.frozen
class Spans:
    """A period that has an end, in parts of one length: *delar av en tid*.

    Days are numbers here, so that there is one after the last.

    Attributes:
        anchor: The first day.
        until: The day after the last.
        per: How long each part is; any but the whole term.
    """

    anchor: date
    until: int
    per: Per

    @classmethod
    def of(cls, first: date, last: date, per: Per) -> "Spans":
        """Divide the days from *first* to *last*."""
        return cls(first, last.toordinal() + 1, per)

    def start(self, number: int) -> int | None:
        """Find the first day of a part; ``None`` if past the year 9999."""
        if self.per in _DAYS:
            return self.anchor.toordinal() + number * _DAYS[self.per]
        months = self.anchor.month - 1 + number * _MONTHS[self.per]
        year, month = self.anchor.year + months // 12, months % 12 + 1
        if year > date.max.year:
            is_next = (year, month, self.anchor.day) == (_BEYOND_YEAR, 1, 1)
            return _BEYOND if is_next else None
        most = calendar.monthrange(year, month)[1]
        return date(year, month, min(self.anchor.day, most)).toordinal()

    def begun(self, day: int) -> int:
        """Count the parts that begin before *day*, which is after the first."""
        last = date.fromordinal(day - 1)
        if self.per in _DAYS:
            return (last - self.anchor).days // _DAYS[self.per] + 1
        months = 12 * (last.year - self.anchor.year)
        number = (months + last.month - self.anchor.month) // _MONTHS[self.per]
        start = self.start(number)
        return number + (start is not None and start < day)

    @property
    def number(self) -> int:
        """How many parts are begun."""
        return self.begun(self.until)

    @property
    def is_whole(self) -> bool:
        """Whether the last part is whole, as all others are."""
        return self.start(self.number) == self.until

    def last_share(self, money: Money) -> Money | None:
        """Divide what a part comes to by days, for the last one.

        ``None`` if it goes past the year 9999.
        """
        start, end = self.start(self.number - 1), self.start(self.number)
        if start is None or end is None:
            return None
        return money.allocate([self.until - start, end - self.until])[0]

    def years(
        self, money: Money, last: Money
    ) -> Iterator[tuple[int, Money, bool]]:
        """Yield each calendar year, its money, and whether that is by days.

        Args:
            money: What each part comes to.
            last: What the last part comes to.
        """
        before, is_cut = money * 0, False
        final = date.fromordinal(self.until - 1).year
        for year in range(self.anchor.year, final + 1):
            if year == final:
                after, cuts_next = money * (self.number - 1) + last, False
            else:
                end = date(year + 1, 1, 1).toordinal()
                after, cuts_next = self._come_before(end, money, last)
            is_part = not self.is_whole and self._is_in_last(year)
            yield year, after - before, is_cut or cuts_next or is_part
            before, is_cut = after, cuts_next

    def _is_in_last(self, year: int) -> bool:
        """Return whether some day of the last part is in *year*."""
        start = self.start(self.number - 1)
        return start is not None and date.fromordinal(start).year <= year

    def _come_before(
        self, day: int, money: Money, last: Money
    ) -> tuple[Money, bool]:
        """Compute what has come before *day*; and whether it cuts a part."""
        number = self.begun(day)
        start, end = self.start(number - 1), self.start(number)
        whole = money * (number - 1)
        if start is None or end == day:
            return whole + money, False
        if number == self.number:
            money, end = last, self.until
        rest = 0 if end is None else end - day
        return whole + money.allocate([day - start, rest])[0], True
