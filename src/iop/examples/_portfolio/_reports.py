# SPDX-License-Identifier: MIT
"""What made-up partnerships report, and when: *påhittad uppföljning*."""

from collections.abc import Iterator
from datetime import date, timedelta

import attrs

from ...agreement import (
    Evaluation,
    Interval,
    Milestone,
    OnDate,
    Recurrence,
    Report,
    ReportContent,
    Reporting,
    ReportKind,
)
from ...values import Period, StatedDate, months_after
from ._outlines import ONE_DAY, Outline


__all__ = ["evaluated_by", "milestones", "reporting", "reports"]

_CUTS = {
    "years": (12,),
    "halves": (6, 12),
    "tertials": (4, 8, 12),
}
"""The months at whose end a report is cut off."""

_SHORTEST = timedelta(days=45)
_CONTENTS = (
    (ReportContent.USE_OF_MONEY,),
    (ReportContent.USE_OF_MONEY, ReportContent.ACTIVITIES),
    (ReportContent.USE_OF_MONEY, ReportContent.VOLUMES),
    (
        ReportContent.USE_OF_MONEY,
        ReportContent.INDICATORS,
        ReportContent.DEVIATIONS,
    ),
)


def _covered(outline: Outline, last: date) -> Iterator[Period]:
    """Yield the times that the reports are on."""
    begins = outline.first
    for cut in _cut_days(outline, last):
        if begins < cut < last - _SHORTEST:
            yield Period(begins, cut)
            begins = cut + ONE_DAY
    yield Period(begins, last)


def _cut_days(outline: Outline, last: date) -> Iterator[date]:
    """Yield the days after which a new report begins."""
    kind = outline.kinds["reports"]
    if kind == "middle":
        ends = outline.last or last
        months = (ends - outline.first).days // 61
        yield months_after(outline.first, months) - ONE_DAY
    for year in range(outline.first.year, last.year + 1):
        for month in _CUTS.get(kind, ()):
            yield months_after(date(year, month, 1), 1) - ONE_DAY


def _due_day(outline: Outline, last: date, *, is_final: bool) -> date:
    """Return when a report is due on a time that ends on *last*."""
    months = 2 if is_final and outline.is_moved else 1
    due = months_after((last + ONE_DAY).replace(day=1), months)
    return due.replace(day=28 if is_final else 15)


def reports(outline: Outline) -> tuple[Report, ...]:
    """Return the reports, the final one last; none if none is listed."""
    last = outline.ends
    if last is None or outline.kinds["reports"] in ("recurring", "not-stated"):
        return ()
    *interim, final = _covered(outline, last)
    is_vague = outline.kinds["term"] in ("months", "years")
    is_whole = outline.draws.chance(50, "final-covers")
    reporter, *others = outline.organisation_keys
    whole = Report(
        key="slutredovisning",
        kind=ReportKind.FINAL,
        reporter=reporter,
        with_reporters=tuple(others) if others else None,
        recipient="namnden" if outline.draws.chance(70, "to") else None,
        covers=Period(outline.first, last) if is_whole else final,
        due=OnDate(day=_due_day(outline, last, is_final=True)),
        contents=outline.draws.one_of(_CONTENTS, "contents"),
    )
    listed = (
        *(
            attrs.evolve(
                whole,
                key=f"delredovisning-{number}",
                kind=ReportKind.INTERIM,
                covers=covers,
                due=OnDate(
                    day=_due_day(outline, covers.last or last, is_final=False)
                ),
            )
            for number, covers in enumerate(interim, 1)
        ),
        whole,
    )
    if is_vague:
        return tuple(attrs.evolve(one, covers=None) for one in listed)
    return listed


def evaluated_by(outline: Outline) -> date | None:
    """Return by when the work is evaluated, where that is stated."""
    if outline.ends is None or not outline.draws.chance(45, "evaluation"):
        return None
    return months_after(outline.ends + ONE_DAY, 4)


def milestones(outline: Outline) -> tuple[Milestone, ...] | None:
    """Return what is to be reached."""
    is_asked = outline.kinds["plan"] == "on-milestone"
    if not is_asked and not outline.draws.chance(15, "milestone"):
        return None
    return (
        Milestone(
            key="start",
            description="verksamheten har öppnat",
            due=OnDate(day=outline.start + timedelta(days=60)),
        ),
    )


def reporting(outline: Outline) -> Reporting | None:
    """Return how the work is followed up, as the agreement states it."""
    kind = outline.kinds["reports"]
    if kind == "not-stated":
        return Reporting(milestones=milestones(outline))
    if kind == "recurring":
        yearly = Recurrence(
            interval=Interval.YEAR, days=(StatedDate("XXXX-02-28"),)
        )
        return Reporting(recurs=yearly, milestones=milestones(outline))
    listed = reports(outline)
    return Reporting(
        number=len(listed) if outline.draws.chance(55, "number") else None,
        reports=listed,
        milestones=milestones(outline),
        evaluation=_evaluation(outline),
    )


def _evaluation(outline: Outline) -> Evaluation | None:
    due = evaluated_by(outline)
    if due is None and not outline.draws.chance(30, "planned"):
        return None
    return Evaluation(
        question=f"Har arbetet lett till att {outline.work.goal}?",
        evaluators=outline.draws.one_of(
            (
                ("parterna gemensamt",),
                ("forskare vid högskolan i Ekstad",),
                ("förvaltningen", "organisationen"),
            ),
            "evaluators",
        ),
        is_planned_only=due is None,
        plan="enkät, samtal och statistik" if due else None,
        due=None if due is None else OnDate(day=due),
    )
