# SPDX-License-Identifier: MIT
"""What days may be meant by what is written in EDTF (ISO 8601-2)."""

import calendar
import functools
import re
from datetime import date, timedelta

from .errors import IllFormedError
from .schedules import months_after


SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}
"""The first month of each season, by its number in ISO 8601-2."""

_MARGIN_OF_DAY, _MARGIN_OF_MONTH, _MARGIN_OF_YEAR = 1, 3, 12
"""How many months an approximate day, month or season, and year may be wrong,
either way. The margins are the library's own."""

_YEAR, _MONTH, _SEASON_MONTHS = 12, 1, 3
_ONE_DAY = timedelta(days=1)

_PART = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?"
)
_YEARLESS = re.compile(r"XXXX-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?")

Bounds = tuple[date | None, date | None]
"""The earliest and the latest day that may be meant, both included."""


@functools.lru_cache(maxsize=2**12)
def bounds_in(text: str) -> Bounds | None:
    """Read the bounds off what is written; ``None`` if it is not understood."""
    if "/" in text:
        return _between(*text.split("/", 1))
    if text.endswith("~"):
        return _about(text[:-1])
    if (found := _YEARLESS.fullmatch(text)) is not None:
        return _yearless(int(found["month"]), int(found["day"] or 1))
    return part_bounds(text)


def _between(start: str, end: str) -> Bounds | None:
    """Read two ends, of which one may be open."""
    first, last = part_bounds(start), part_bounds(end)
    if first is None and last is None:
        return None
    if (first is None and start != "..") or (last is None and end != ".."):
        return None
    return first and first[0], last and last[1]


def _about(text: str) -> Bounds | None:
    """Read what is approximate, its margin added either way."""
    if (found := part_bounds(text)) is None:
        return None
    first, last = found
    parts = _PART.fullmatch(text)
    if parts is not None and parts["day"] is not None:
        return _moved(first, -_MARGIN_OF_DAY), _moved(last, _MARGIN_OF_DAY)
    months = _MARGIN_OF_YEAR if "-" not in text else _MARGIN_OF_MONTH
    after = _moved(_day_after(last), months)
    ends = after if after == date.max else after - _ONE_DAY
    return _moved(first, -months), ends


def _moved(day: date, months: int) -> date:
    """Go some months from a day, at most to the end of the calendar."""
    try:
        return months_after(day, months)
    except IllFormedError:
        return date.min if months < 0 else date.max


def _day_after(day: date) -> date:
    return day if day == date.max else day + _ONE_DAY


def _yearless(month: int, day: int) -> Bounds | None:
    """Bound a day of some year by nothing, if there is such a day."""
    leap_year = 2020
    if not 1 <= month <= _YEAR:
        return None
    longest = calendar.monthrange(leap_year, month)[1]
    return (None, None) if 1 <= day <= longest else None


def part_bounds(text: str) -> tuple[date, date] | None:
    """Read the bounds of a day, a month, a season or a year."""
    if (found := _PART.fullmatch(text)) is None or found["year"] == "0000":
        return None
    year, month = int(found["year"]), int(found["month"] or 0)
    if found["day"] is not None:
        try:
            day = date.fromisoformat(text)
        except ValueError:
            return None
        return day, day
    if found["month"] is None:
        return date(year, 1, 1), date(year, 12, 31)
    if month in SEASONS:
        return _months(year, SEASONS[month], _SEASON_MONTHS)
    return _months(year, month, _MONTH) if 1 <= month <= _YEAR else None


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    """Bound some months from the first day of one."""
    first = date(year, month, 1)
    after = _moved(first, count)
    return first, after if after == date.max else after - _ONE_DAY
