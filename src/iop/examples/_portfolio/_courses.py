# SPDX-License-Identifier: MIT
"""When reports come and the work ends, in order or not: *gången*."""

from datetime import date, timedelta

import attrs

from ...agreement import OnDate, Report
from ...values import exact_day
from ._outlines import NEVER, UNTIL, Outline
from ._reports import reports


__all__ = ["Course", "Fate", "course"]

_CUTS = ("ended-early", "notice")


@attrs.frozen(kw_only=True)
class Fate:
    """What becomes of a report: *vad det blir av en redovisning*.

    Attributes:
        report: The report.
        came: The day it came.
        returned: The day it was sent back, if it was.
        again: The day it came again.
        approved: The day it was approved.
        is_waived: Whether it was let go of, since the work ended early.
    """

    report: Report
    came: date = NEVER
    returned: date | None = None
    again: date | None = None
    approved: date = NEVER
    is_waived: bool = False


@attrs.frozen(kw_only=True)
class Course:
    """How it goes: *gången*.

    Attributes:
        fates: What becomes of the reports.
        last: The last day in force.
        is_cut: Whether it ended early.
        milestone: The day the milestone is reached.
        closed: The day the case can be closed.
    """

    fates: tuple[Fate, ...]
    last: date | None
    is_cut: bool
    milestone: date
    closed: date

    def approved(self, key: str) -> date:
        """Return the day a report was approved."""
        return next(
            one.approved for one in self.fates if one.report.key == key
        )


def course(outline: Outline) -> Course:
    """Settle how an agreement goes."""
    cut = _cut(outline)
    fates = tuple(_fates(outline, cut))
    final = fates[-1].approved if fates else NEVER
    return Course(
        fates=fates,
        last=cut or outline.ends,
        is_cut=cut is not None,
        milestone=outline.start
        + timedelta(days=outline.draws.between(35, 58, "milestone-day")),
        closed=final + timedelta(days=45),
    )


def _cut(outline: Outline) -> date | None:
    """Return the day on which it ends early, if it does."""
    if outline.kinds["conduct"] not in _CUTS or outline.ends is None:
        return None
    days = (outline.ends - outline.first).days
    share = outline.draws.between(50, 80, "cut")
    cut = outline.first + timedelta(days=days * share // 100)
    is_long_enough = cut - timedelta(days=205) > outline.start
    return cut if cut < UNTIL and is_long_enough else None


def _due(report: Report) -> date:
    """Return the day a report is due."""
    due = report.due
    return (isinstance(due, OnDate) and exact_day(due.day)) or NEVER


def _fates(outline: Outline, cut: date | None) -> list[Fate]:
    """Return what becomes of each report."""
    draws, conduct = outline.draws, outline.kinds["conduct"]
    listed = reports(outline)
    past = [n for n, one in enumerate(listed) if _due(one) < UNTIL]
    odd = draws.one_of(past, "odd") if past else None
    if conduct == "missing-report" and past:
        odd = past[-1]
    found = []
    for number, report in enumerate(listed):
        due = _due(report)
        if cut and number + 1 < len(listed) and due > cut:
            found.append(Fate(report=report, is_waived=True))
            continue
        if cut and number + 1 == len(listed):
            due = cut + timedelta(days=60)
        kind = conduct if number == odd else "in-order"
        found.append(_fate(outline, report, due, kind))
    return found


def _fate(outline: Outline, report: Report, due: date, kind: str) -> Fate:
    """Return what becomes of one report."""
    draws, key = outline.draws, report.key
    came = due - timedelta(days=draws.below(13, f"{key}-came"))
    days = timedelta(days=draws.between(5, 27, f"{key}-approved"))
    if kind == "missing-report":
        return Fate(report=report)
    if kind == "late-report":
        came = due + timedelta(days=draws.between(4, 75, f"{key}-late"))
    if kind != "returned":
        return Fate(report=report, came=came, approved=came + days)
    back = came + timedelta(days=9)
    again = back + timedelta(days=draws.between(6, 40, f"{key}-again"))
    return Fate(
        report=report,
        came=came,
        returned=back,
        again=again,
        approved=again + days,
    )
