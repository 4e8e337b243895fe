# SPDX-License-Identifier: MIT
"""The time of an agreement, drawn: *tidslinje*."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from matplotlib.artist import Artist
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from ...values import Lang, StatedDate, Text, written
from ._rows import Chart, Room, Sign, Stretch, TimeRow
from ._sheets import DARK, GREY, PALE, RED, Picture, Sheet, marked


__all__ = ["draw_time"]

_BARS: dict[Sign, dict[str, Any]] = {
    Sign.TERM: {"facecolor": PALE, "edgecolor": DARK},
    Sign.OPTION: {
        "facecolor": "white",
        "edgecolor": DARK,
        "hatch": "...",
        "linestyle": "--",
    },
    Sign.IN_PART: {
        "facecolor": "white",
        "edgecolor": GREY,
        "hatch": "////",
        "linestyle": "--",
    },
    Sign.LAPSED: {
        "facecolor": "white",
        "edgecolor": GREY,
        "hatch": "xx",
        "linestyle": ":",
    },
    Sign.LATE: {"facecolor": RED, "edgecolor": DARK},
}
"""How what takes time is drawn."""

_MARKS = {
    Sign.DUE: marked("D", size=8, face="white"),
    Sign.DONE: marked("o", size=6, edge="white") | {"zorder": 7},
    Sign.LAPSED: marked("X", size=7, face="white", edge=GREY),
    Sign.LATE: marked("s", size=9, face=RED) | {"zorder": 6},
}
"""How a day is drawn."""

_HIGH = {Sign.LATE: 0.16}
_FULL = 0.46
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 2400, 6000, 12000)
_MONTHS_OF_YEAR = 12
_MOST_TICKS, _MOST_YEARS = 6, 10
_MARGIN, _LEAST = 0.05, 90
"""Room beside the first and the last day; the fewest days that are drawn."""
_NEAR = 0.25
"""How near an edge the words stand beside the line, and not across it."""
_TODAY = Text("uppföljd den {day}", "followed up on {day}")


_AS_USUAL = Room()


def draw_time(
    chart: Chart[TimeRow],
    on: date | None,
    lang: Lang,
    room: Room = _AS_USUAL,
) -> Picture:
    """Draw a chart of time; of nothing, there need be no day."""
    sheet = Sheet.of(chart, lang, room)
    if on is None:
        return sheet.picture
    low, high = _scale(sheet, on)
    sheet.axes.set_xlim(low, high)
    sheet.lines_between()
    sheet.ticks(_ticks(low, high, lang))
    used: set[Sign] = set()
    for number, row in enumerate(sheet.rows):
        for stretch in row.stretches:
            used |= _draw(sheet, stretch, number + 0.5)
    _draw_day(sheet, on, lang)
    handles = [
        (_handle(sign), sign.text.fill(lang)) for sign in Sign if sign in used
    ]
    sheet.legend([one for one, _ in handles], [text for _, text in handles])
    return sheet.picture


def _scale(sheet: Sheet, on: date) -> tuple[float, float]:
    """Return the first and the last day that are drawn, as numbers."""
    days = [on.toordinal()]
    for row in sheet.rows:
        for one in row.stretches:
            days += [d.toordinal() for d in (one.first, one.last) if d]
    low, high = min(days), max(days)
    lacking = max(0, _LEAST - (high - low)) / 2
    margin = lacking + (high - low) * _MARGIN + 3
    return low - margin, high + margin


def _ticks(low: float, high: float, lang: Lang) -> Iterator[tuple[float, str]]:
    """Name months or years along the scale, a handful of them."""
    first, last = (
        date.fromordinal(min(max(int(n), 1), date.max.toordinal()))
        for n in (low, high)
    )
    start, end = (
        day.year * _MONTHS_OF_YEAR + day.month - 1 for day in (first, last)
    )
    step = next(
        n
        for n in _MONTHS
        if (end - start) / n
        <= (_MOST_TICKS if n % _MONTHS_OF_YEAR else _MOST_YEARS)
    )
    for number in range(start + -start % step, end + 1, step):
        year, month = divmod(number, _MONTHS_OF_YEAR)
        x = date(year, month + 1, 1).toordinal() if year else 0
        if low <= x <= high and year:
            edtf = f"{year:04d}-{month + 1:02d}"
            is_yearly = step % _MONTHS_OF_YEAR == 0
            named = StatedDate(edtf[:4] if is_yearly else edtf)
            yield x, written(named, lang)


def _draw(sheet: Sheet, one: Stretch, y: float) -> set[Sign]:
    """Draw a stretch; and return what it was drawn as.

    A mark that is known in part stands in the middle of the time it lies in,
    or at the end of it that is known. How late something is, ends in a mark
    as well, so that it is seen however short that is.
    """
    low, high = sheet.axes.get_xlim()
    is_day = one.first == one.last
    if one.first is not None and is_day and one.sign in _MARKS:
        sheet.axes.plot([one.first.toordinal()], [y], **_MARKS[one.sign])
        return {one.sign}
    first = low if one.first is None else one.first.toordinal()
    last = high if one.last is None else one.last.toordinal()
    is_in_part = one.sign not in _BARS
    look = _BARS[Sign.IN_PART if is_in_part else one.sign]
    tall = _HIGH.get(one.sign, _FULL)
    sheet.bar(first, last, y, tall, **look, zorder=2)
    known = [day.toordinal() for day in (one.first, one.last) if day]
    for x, day, arrow in ((first, one.first, "<"), (last, one.last, ">")):
        if day is None:
            sheet.mark(x, y, arrow, size=6)
    if is_in_part:
        middle = sum(known) / len(known)
        sheet.axes.plot([middle], [y], **_MARKS[one.sign])
    if one.sign is Sign.LATE:
        sheet.axes.plot([last], [y], **_MARKS[one.sign])
    return {one.sign, Sign.IN_PART} if is_in_part else {one.sign}


def _draw_day(sheet: Sheet, on: date, lang: Lang) -> None:
    """Draw the day of the follow-up across all rows."""
    x = on.toordinal()
    low, high = sheet.axes.get_xlim()
    sheet.axes.axvline(x, color=DARK, linewidth=1.2, linestyle="--", zorder=3)
    share = (x - low) / (high - low)
    side = (
        "left" if share < _NEAR else "right" if share > 1 - _NEAR else "center"
    )
    sheet.words(x, -0.12, _TODAY.fill(lang, day=on), va="bottom", ha=side)


def _handle(sign: Sign) -> Artist:
    """Return what the legend shows of a sign."""
    if sign in _MARKS:
        return Line2D([], [], **_MARKS[sign])
    return Patch(**_BARS[sign])
