# SPDX-License-Identifier: MIT
"""What was promised or planned beside what came of it, drawn: *staplar*."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from matplotlib.patches import Patch

from ...values import Lang, Money, Text, written
from ._rows import BarRow, Chart
from ._sheets import DARK, PALE, Picture, Sheet


__all__ = ["draw_shares", "draw_sums", "round_numbers", "step_of"]

_WHOLE: dict[str, Any] = {"facecolor": "white", "edgecolor": DARK}
_PART: dict[str, Any] = {"facecolor": PALE, "edgecolor": DARK, "hatch": "////"}
_PROMISED = (
    Text("utlovat", "promised"),
    Text("utbetalt eller redovisat", "paid or accounted for"),
)
_PLANNED = (Text("planerat", "planned"), Text("uppnått", "reached"))
_PER_CENT = Text("{number}\u00a0%", "{number}%")
_MOST_TICKS = 5
_LEAST_SHARE, _GREATEST_SHARE = Decimal(-1), Decimal(2)
"""How far beyond the plan a bar reaches; what is farther has an arrow."""


def draw_sums(chart: Chart[BarRow], currency: str, lang: Lang) -> Picture:
    """Draw sums, on a scale of money."""
    known = (n for row in chart.rows for n in (row.whole, row.part) if n)
    high = max(known, default=Decimal(1)).max(1)
    ticks = (
        (n, written(Money(n, currency), lang))
        for n in round_numbers(step_of(high), Decimal(0), high)
    )
    return _drawn(chart, (Decimal(0), high), ticks, _PROMISED, lang)


def draw_shares(chart: Chart[BarRow], lang: Lang) -> Picture:
    """Draw shares of what was planned."""
    shares = [row.part for row in chart.rows if row.part is not None]
    low = max(_LEAST_SHARE, min([Decimal(0), *shares]))
    high = min(_GREATEST_SHARE, max([Decimal(1), *shares]))
    ticks = (
        (Decimal(n) / 2, _PER_CENT.fill(lang, number=n * 50))
        for n in range(-2, 5)
        if low <= Decimal(n) / 2 <= high
    )
    return _drawn(chart, (low, high), ticks, _PLANNED, lang)


def step_of(length: Decimal, most: int = _MOST_TICKS) -> Decimal:
    """Return a round number that goes a handful of times into a length."""
    power = Decimal(1)
    steps = (power.scaleb(n) * digit for n in range(40) for digit in (1, 2, 5))
    return next(one for one in steps if length / one <= most)


def round_numbers(
    step: Decimal, low: Decimal, high: Decimal
) -> Iterator[Decimal]:
    """Return the multiples of *step* from *low*, which is no more than nothing."""
    number = -(-low // step) * step
    while number <= high:
        yield number
        number += step


def _drawn(
    chart: Chart[BarRow],
    scale: tuple[Decimal, Decimal],
    ticks: Iterable[tuple[Decimal, str]],
    names: tuple[Text, Text],
    lang: Lang,
) -> Picture:
    """Draw a bar for each row, the part within the whole."""
    sheet = Sheet.of(chart, lang)
    low, high = map(float, scale)
    margin = (high - low) * 0.06
    sheet.axes.set_xlim(low - margin, high + margin)
    sheet.lines_between()
    sheet.ticks((float(x), text) for x, text in ticks)
    for number, row in enumerate(sheet.rows):
        y = number + 0.5
        if row.whole is not None:
            sheet.bar(0, float(row.whole), y, 0.56, **_WHOLE, zorder=2)
        if row.part:
            reached = min(max(float(row.part), low), high)
            sheet.bar(
                min(0, reached), max(0, reached), y, 0.3, **_PART, zorder=3
            )
            if reached != float(row.part):
                sheet.mark(reached, y, ">" if reached > 0 else "<", size=6)
    sheet.axes.axvline(0, color=DARK, linewidth=1, linestyle="-", zorder=4)
    handles = (Patch(**_WHOLE), Patch(**_PART))
    sheet.legend(handles, [name.fill(lang) for name in names])
    return sheet.picture
