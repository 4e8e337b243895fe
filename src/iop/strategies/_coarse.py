# SPDX-License-Identifier: MIT
"""Agreements of which less is known: *avtal kända till en del*.

What is told of an agreement whose days are known in part must hold of every
agreement that it may be. So an exact one is drawn, and some of its days are
made less exact.
"""

import typing
from datetime import date
from typing import Any

from hypothesis import strategies as st

from ..values import (
    Period,
    StatedDate,
    StatedPeriod,
    as_day,
    as_span,
    replace,
    walk,
)


__all__ = ["coarser", "coarser_day", "coarser_span"]

_T = typing.TypeVar("_T")


@st.composite
def coarser(draw: st.DrawFn, value: _T) -> _T:
    """Draw the same value with some days less exact: *mindre exakt*.

    A day becomes one known to the month, the year, about, before, after or
    between; a period one with such days, or of which an end or all but the
    length is not known. Only where a paper may state a day in part.

    >>> from hypothesis import find
    >>> from iop.agreement import Term
    >>> term = Term(period=Period.of_year(2018))
    >>> find(coarser(term), lambda it: it.period != term.period).period.last
    """
    made: Any = value
    for pointer, annotation, held in list(walk(value)):
        form = _form(annotation)
        if not isinstance(held, date | Period) or not draw(st.booleans()):
            continue
        if form is as_day and isinstance(held, date):
            made = replace(made, pointer, draw(coarser_day(held)))
        elif form is as_span and isinstance(held, Period):
            made = replace(made, pointer, draw(coarser_span(held)))
    return typing.cast("_T", made)


def _form(annotation: Any) -> Any:
    """Find the form that a field asks for, if it asks for one."""
    for kind in (annotation, *typing.get_args(annotation)):
        marks = getattr(kind, "__metadata__", ())
        if marks:
            return marks[0].check
    return None


@st.composite
def coarser_day(draw: st.DrawFn, day: date) -> StatedDate:
    """Draw a day known in part that may be *day*: *mindre exakt dag*.

    >>> from hypothesis import find
    >>> find(coarser_day(date(2018, 3, 1)), lambda it: True)
    StatedDate('2018-03')
    """
    month = day.isoformat()[:7]
    year = month[:4]
    season_year = day.year - (day.month < 3)  # noqa: PLR2004 - of the winter
    season = 21 + (day.month // 3 - 1) % 4
    shapes = [
        month,
        year,
        f"{day}~",
        f"{month}~",
        f"{year}~",
        f"../{day}",
        f"../{month}",
        f"{day}/..",
        f"{year}/..",
        f"{year}-01-01/{year}-12-31",
        f"XXXX-{day:%m-%d}",
    ]
    if season_year > 0:
        shapes.append(f"{season_year:04}-{season}")
    return StatedDate(draw(st.sampled_from(shapes)))


@st.composite
def coarser_span(draw: st.DrawFn, period: Period) -> StatedPeriod:
    """Draw a period known in part that may be *period*: *mindre exakt tid*.

    >>> from hypothesis import find
    >>> find(coarser_span(Period.of_year(2018)), lambda it: it.months).months
    12
    """
    first, last = period.first, period.last
    coarse = draw(coarser_day(first))
    shapes: list[dict[str, Any]] = [{"first": first}, {"first": coarse}]
    if last is None:
        shapes += [
            {"is_open_ended": True},
            {"first": coarse, "is_open_ended": True},
        ]
    else:
        ends = draw(coarser_day(last))
        shapes += [
            {"first": coarse, "last": ends},
            {"first": first, "last": ends},
            {"first": coarse, "last": last},
            {"last": last},
            {"last": ends},
            {"is_open_ended": False},
            {"days": period.days},
            {"first": coarse, "days": period.days},
            {"last": ends, "days": period.days},
        ]
        years = period.whole_years()
        if years is not None:
            shapes += [
                {"months": 12 * years},
                {"first": coarse, "months": 12 * years},
                {"first": first, "months": 12 * years},
            ]
    return StatedPeriod(**draw(st.sampled_from(shapes)))
