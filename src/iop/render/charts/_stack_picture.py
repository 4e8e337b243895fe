# SPDX-License-Identifier: MIT
"""Bars made of parts, drawn: *staplade staplar*."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from matplotlib.patches import Patch

from ...values import Lang
from ._bar_picture import round_numbers, step_of
from ._rows import Chart, Look, Part, Room, StackRow
from ._sheets import DARK, PALE, RED, Picture, Sheet


__all__ = ["draw_stacks"]

_LOOKS: dict[Look, dict[str, Any]] = {
    Look.DARK: {"facecolor": DARK},
    Look.PALE: {"facecolor": PALE},
    Look.WHITE: {"facecolor": "white"},
    Look.STRIPED: {"facecolor": "white", "hatch": "////"},
    Look.DOTTED: {"facecolor": "white", "hatch": "..."},
    Look.CROSSED: {"facecolor": PALE, "hatch": "xxxx"},
    Look.RED: {"facecolor": RED},
}
_MOST_TICKS = 8
_LITTLE = 0.12
"""How much of the height of a row is left empty."""


def draw_stacks(
    chart: Chart[StackRow],
    kinds: tuple[Part, ...],
    tick: Callable[[Decimal, Decimal], str],
    lang: Lang,
    room: Room,
) -> Picture:
    """Draw the bars of each row, one under another.

    Args:
        chart: What is drawn.
        kinds: The kinds of parts, in the order of the legend.
        tick: How a number on the scale is written, by the step between two.
        lang: The language.
        room: How much room each row has.
    """
    sheet = Sheet.of(chart, lang, room)
    bars = [bar for row in sheet.rows for bar in row.bars]
    ends = [end for bar in bars for end in _ends(bar)]
    low, high = min(ends, default=Decimal(0)), max(ends, default=Decimal(0))
    if not high - low:
        return sheet.picture
    margin = float(high - low) * 0.04
    sheet.axes.set_xlim(float(low) - margin, float(high) + margin)
    sheet.lines_between()
    step = step_of(high - low, _MOST_TICKS)
    sheet.ticks(
        (float(n), tick(n, step)) for n in round_numbers(step, low, high)
    )
    for number, row in enumerate(sheet.rows):
        share = (1 - _LITTLE) / max(1, len(row.bars))
        for n, bar in enumerate(row.bars):
            y = number + _LITTLE / 2 + (n + 0.5) * share
            _draw(sheet, bar, y, share * (1 - _LITTLE))
    sheet.axes.axvline(0, color=DARK, linewidth=1, linestyle="-", zorder=4)
    names = {part.name for bar in bars for part in bar if part.size}
    used = [kind for kind in kinds if kind.name in names]
    sheet.legend(
        [Patch(**_LOOKS[kind.look], edgecolor=DARK) for kind in used],
        [kind.name.fill(lang) for kind in used],
    )
    return sheet.picture


def _ends(bar: tuple[Part, ...]) -> tuple[Decimal, Decimal]:
    """Return how far a bar reaches below and above nothing."""
    sizes = [part.size for part in bar]
    return (
        sum((s for s in sizes if s < 0), Decimal(0)),
        sum((s for s in sizes if s > 0), Decimal(0)),
    )


def _draw(sheet: Sheet, bar: tuple[Part, ...], y: float, high: float) -> None:
    """Draw the parts of a bar end to end, away from nothing."""
    ends = {True: Decimal(0), False: Decimal(0)}
    for part in bar:
        if part.size:
            first = ends[part.size > 0]
            last = ends[part.size > 0] = first + part.size
            look = {**_LOOKS[part.look], "edgecolor": DARK}
            sheet.bar(float(first), float(last), y, high, **look, zorder=2)
