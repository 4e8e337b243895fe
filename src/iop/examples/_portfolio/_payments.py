# SPDX-License-Identifier: MIT
"""When made-up partnerships pay: *påhittade utbetalningar*."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import attrs

from ...agreement import (
    AfterEvent,
    AfterMilestone,
    AfterReport,
    Condition,
    Deadline,
    Event,
    Instalment,
    OnDate,
    OnMilestone,
    OnReport,
    OnSigning,
    Payments,
    ReportEvent,
)
from ...values import Period
from .._complete import kr
from ._outlines import NEVER, Outline
from ._reports import reports
from ._sources import Source, sources


__all__ = ["Row", "payments", "rows"]

_DAYS = {
    "halves": ((2, 25), (8, 25)),
    "quarters": ((1, 20), (4, 20), (7, 20), (10, 20)),
}


@attrs.frozen(kw_only=True)
class Row:
    """One payment: *utbetalning*.

    Attributes:
        key: The key of the instalment.
        source: What it is paid from.
        kronor: How much.
        day: The day by which it is paid, if all is in order.
        due: When it is due by the plan.
        condition: What must have happened first.
    """

    key: str
    source: Source
    kronor: int
    day: date
    due: Deadline
    condition: Condition | None = None


def rows(outline: Outline) -> tuple[Row, ...]:
    """Return the payments, those of an amendment last."""
    found = [
        one for source in sources(outline) for one in _of(outline, source)
    ]
    base = [one for one in found if one.source.key != "tillagg"]
    added = [one for one in found if one.source.key == "tillagg"]
    base.sort(key=lambda one: one.day)
    return tuple(
        attrs.evolve(one, key=f"utbetalning-{number}")
        for number, one in enumerate((*base, *added), 1)
    )


def _plan(outline: Outline) -> str:
    """Return the kind of plan; none waits for a report that there is not."""
    plan = outline.kinds["plan"]
    return (
        "halves" if plan == "on-report" and not reports(outline)[1:] else plan
    )


def _of(outline: Outline, source: Source) -> Iterator[Row]:
    """Yield the payments from one source."""
    plan, start = _plan(outline), outline.start
    at_signing = AfterEvent(event=Event.SIGNING, days=30)
    soon = outline.signed[-1] + timedelta(days=20)
    first = Row(
        key="",
        source=source,
        kronor=source.kronor,
        day=soon,
        due=at_signing,
        condition=OnSigning(),
    )
    if source.key == "tillagg":
        day = (source.period or Period(start, None)).first + timedelta(days=30)
        yield attrs.evolve(first, day=day, due=OnDate(day=day), condition=None)
    elif plan == "at-once" and min(source.years) == outline.first.year:
        yield first
    elif plan in ("on-report", "on-milestone"):
        now = source.kronor * 6 // 10_000 * 1000
        yield attrs.evolve(first, kronor=now)
        yield attrs.evolve(
            first, kronor=source.kronor - now, **_second(outline)
        )
    else:
        for year, kronor in source.years.items():
            days = _due_days(outline, plan, year, start)
            for number, day in enumerate(days):
                part = kronor // len(days)
                rest = kronor - part * (len(days) - 1)
                yield attrs.evolve(
                    first,
                    kronor=part if number + 1 < len(days) else rest,
                    day=day,
                    due=OnDate(day=day),
                    condition=None,
                )


def _due_days(
    outline: Outline, plan: str, year: int, start: date
) -> list[date]:
    """Return the days of a year on which a payment is due."""
    begins = max(start, date(year, 1, 1))
    ends = min(outline.last or NEVER, date(year, 12, 31))
    kind = "halves" if plan == "not-stated" else plan
    days = [date(year, *day) for day in _DAYS.get(kind, ())]
    fit = [one for one in days if begins + timedelta(days=14) <= one <= ends]
    return fit or [begins + timedelta(days=30)]


def _second(outline: Outline) -> dict[str, Any]:
    """Return when the second payment is due, and on what condition."""
    if outline.kinds["plan"] == "on-milestone":
        return {
            "day": outline.start + timedelta(days=80),
            "due": AfterMilestone(milestone="start", days=30),
            "condition": OnMilestone(milestone="start"),
        }
    return {
        "day": NEVER,
        "due": AfterReport(
            report="delredovisning-1",
            event=ReportEvent.APPROVED,
            workdays=15,
        ),
        "condition": OnReport(report="delredovisning-1"),
    }


def payments(outline: Outline) -> Payments | None:
    """Return the plan for paying out, as the agreement states it."""
    draws, final = outline.draws, outline.kinds["reports"]
    is_unused = outline.kinds["conduct"] == "unused"
    is_repaid = True if is_unused or draws.chance(60, "repaid") else None
    is_dated = is_unused or draws.chance(50, "repayment-due")
    has_final = final not in ("recurring", "not-stated")
    due = AfterReport(
        report="slutredovisning", event=ReportEvent.APPROVED, days=30
    )
    if outline.kinds["plan"] == "not-stated" and not is_repaid:
        return None
    return Payments(
        instalments=None
        if outline.kinds["plan"] == "not-stated"
        else tuple(map(_instalment, rows(outline))),
        is_unused_repaid=is_repaid,
        repayment_due=due if is_repaid and is_dated and has_final else None,
    )


def _instalment(row: Row) -> Instalment:
    return Instalment(
        key=row.key,
        amount=kr(row.kronor),
        payer=row.source.payer,
        payee=row.source.payee,
        due=row.due,
        condition=row.condition,
    )
