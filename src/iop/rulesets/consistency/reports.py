# SPDX-License-Identifier: MIT
"""Whether the reports are in order: *redovisningar*."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

import attrs

from ...agreement import (
    Agreement,
    Deadline,
    OnDate,
    Organisation,
    Party,
    ReportDuty,
    Reporting,
    ReportKind,
    Within,
)
from ...law import OWN_CHECK
from ...rules import (
    NotApplicable,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Change, Fix, Period, Text
from .._fixes import mechanical


__all__ = ["RULES"]

_INTERIM = ReportDuty(key="del", kind=ReportKind.INTERIM)
_FINAL = ReportDuty(key="slut", kind=ReportKind.FINAL)
_AGAIN = ReportDuty(key="slut-igen", kind=ReportKind.FINAL)
_NO_REPORTS = NotApplicable(
    Text("Inga redovisningar ska lämnas.", "No reports are to be given.")
)


def _due_day(due: Deadline | None) -> date | None:
    """Name the day by which something is due, where the agreement fixes it."""
    if isinstance(due, OnDate):
        return due.day
    return due.period.last if isinstance(due, Within) else None


@rule(
    code="CON301",
    name="number-of-reports",
    title=Text("Antal redovisningar", "Number of reports"),
    demand=Text(
        "Det angivna antalet redovisningar ska vara så många som räknas upp.",
        "The stated number of reports must be as many as are listed.",
    ),
    advice=Text(
        "Ange rätt antal, eller lägg till den redovisning som saknas.",
        "State the right number, or add the report that is missing.",
    ),
    finding=Text(
        "Antalet redovisningar anges till {number}, men {listed} räknas upp.",
        "The number of reports is stated as {number}, but {listed} are "
        "listed.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        reporting=Reporting(number=2, duties=(_INTERIM, _FINAL))
    ),
    breaks=lambda: Agreement(
        reporting=Reporting(number=4, duties=(_INTERIM, _FINAL))
    ),
)
def number_of_reports(
    number: Annotated[int, "/reporting/number"],
    duties: Annotated[tuple[ReportDuty, ...], "/reporting/duties"],
) -> Iterator[Remark]:
    """Count the duties."""
    listed = len(duties)
    if number != listed:
        count = mechanical(
            "Ange så många redovisningar som räknas upp.",
            "State as many reports as are listed.",
            Change(pointer="/reporting/number", before=number, after=listed),
        )
        yield breach("/reporting/number", count, number=number, listed=listed)


@rule(
    code="CON302",
    name="one-final-report",
    title=Text("En slutredovisning", "One final report"),
    demand=Text(
        "Det ska finnas en slutredovisning, och bara en från var och en som "
        "redovisar.",
        "There must be a final report, and only one from each that reports.",
    ),
    advice=Text(
        "Ange vilken redovisning som är slutredovisningen. De andra är "
        "delredovisningar.",
        "State which report is the final one. The others are interim.",
    ),
    finding=Text(
        "Antalet slutredovisningar är {final}. Det ska vara 1.",
        "The number of final reports is {final}. It must be 1.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(reporting=Reporting(duties=(_INTERIM, _FINAL))),
    breaks=lambda: Agreement(reporting=Reporting(duties=(_FINAL, _AGAIN))),
)
def one_final_report(
    duties: Annotated[tuple[ReportDuty, ...], "/reporting/duties"],
    parties: Annotated[tuple[Party, ...] | None, "/parties"],
    term: Annotated[Period | None, "/term/period"],
) -> Iterator[Remark]:
    """Count the final reports of each reporter."""
    final = [
        (number, duty.reporter)
        for number, duty in enumerate(duties)
        if duty.kind is ReportKind.FINAL
    ]
    if not duties:
        yield _NO_REPORTS
    elif not final and term is not None and term.is_open:
        yield NotApplicable(
            Text(
                "Avtalet gäller tills vidare.",
                "The agreement runs until further notice.",
            )
        )
    elif not final:
        yield breach("/reporting/duties", final=0)
    organisations = sum(isinstance(p, Organisation) for p in parties or ())
    by_reporter: dict[str | None, list[int]] = {}
    for number, reporter in final:
        by_reporter.setdefault(reporter, []).append(number)
    for reporter, places in by_reporter.items():
        count = len(places)
        if count > 1 and reporter is None and organisations > 1:
            for number in places:
                yield NotStated(f"/reporting/duties/{number}/reporter")
        elif count > 1:
            yield breach(f"/reporting/duties/{places[1]}/kind", final=count)


@rule(
    code="CON303",
    name="final-report-last",
    title=Text("Slutredovisningen sist", "The final report last"),
    demand=Text(
        "Ingen annan redovisning ska lämnas senare än slutredovisningen. Där "
        "det saknas datum ska slutredovisningen stå sist.",
        "No other report must be due later than the final one. Where there "
        "are no dates, the final report must stand last.",
    ),
    advice=Text(
        "Rätta dagarna, eller flytta slutredovisningen sist.",
        "Correct the days, or move the final report last.",
    ),
    finding=Text(
        "Redovisningen {key} kommer efter slutredovisningen.",
        "The report {key} comes after the final report.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(reporting=Reporting(duties=(_INTERIM, _FINAL))),
    breaks=lambda: Agreement(reporting=Reporting(duties=(_FINAL, _INTERIM))),
)
def final_report_last(
    duties: Annotated[tuple[ReportDuty, ...], "/reporting/duties"],
) -> Iterator[Remark]:
    """Look for interim reports after the final one of the same reporter.

    The days tell; where one of them is not fixed, the order of the list does.
    """
    final = tuple(duty for duty in duties if duty.kind is ReportKind.FINAL)
    if not final:
        yield NotApplicable(
            Text(
                "Det finns ingen slutredovisning.", "There is no final report."
            )
        )
        return
    ordered = (
        *(duty for duty in duties if duty.kind is not ReportKind.FINAL),
        *final,
    )
    # Where the days are wrong, no order of the list is right.
    move = () if _late(ordered) else (_moved_last(duties, ordered),)
    for number, duty in _late(duties):
        yield breach(f"/reporting/duties/{number}", *move, key=duty.key)


def _moved_last(
    duties: tuple[ReportDuty, ...], ordered: tuple[ReportDuty, ...]
) -> Fix:
    return mechanical(
        "Ställ slutredovisningen sist.",
        "Put the final report last.",
        Change(pointer="/reporting/duties", before=duties, after=ordered),
    )


def _late(duties: tuple[ReportDuty, ...]) -> list[tuple[int, ReportDuty]]:
    """Find the interim reports that come after the final one."""
    everybody = _Finals()
    finals: dict[str | None, _Finals] = {}
    for number, duty in enumerate(duties):
        if duty.kind is ReportKind.FINAL:
            own = finals.setdefault(duty.reporter, _Finals())
            own.add(number, duty)
            everybody.add(number, duty)
    # One that names no reporter may be anybody's.
    of_nobody = finals.get(None, _Finals())
    late = []
    for number, duty in enumerate(duties):
        if duty.kind is not ReportKind.INTERIM:
            continue
        own = finals.get(duty.reporter, _Finals())
        lasts = (everybody,) if duty.reporter is None else (own, of_nobody)
        if any(one.last >= 0 for one in lasts) and all(
            one.are_before(number, duty) for one in lasts
        ):
            late.append((number, duty))
    return late


@attrs.define
class _Finals:
    """What final reports an interim one is held against.

    Attributes:
        last: The place of the last of them; -1 if there is none.
        last_undated: The place of the last with no fixed day, likewise.
        day: The latest day of those that have one.
    """

    last: int = -1
    last_undated: int = -1
    day: date | None = None

    def add(self, place: int, final: ReportDuty) -> None:
        """Count one in; places are given in their order."""
        day = _due_day(final.due)
        self.last = place
        if day is None:
            self.last_undated = place
        else:
            self.day = max(self.day or day, day)

    def are_before(self, number: int, interim: ReportDuty) -> bool:
        """Tell whether an interim report comes after each of them.

        Days count where both have one, and places where one has none.
        """
        day = _due_day(interim.due)
        if day is None:
            return number > self.last
        return number > self.last_undated and (
            self.day is None or day > self.day
        )


@rule(
    code="CON304",
    name="report-after-its-period",
    title=Text("Redovisning efter perioden", "Report after its period"),
    demand=Text(
        "En redovisning ska inte lämnas innan den period som den avser är "
        "slut.",
        "A report must not be due before the end of the period that it covers.",
    ),
    advice=Text(
        "Rätta dagen då redovisningen ska lämnas, eller perioden.",
        "Correct the day the report is due, or the period.",
    ),
    finding=Text(
        "Redovisningen {key} ska lämnas senast den {due}, men avser tiden "
        "till och med den {last}.",
        "The report {key} is due by {due}, but covers the time to the end of "
        "{last}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(reporting=_due_on(date(2019, 2, 28))),
    breaks=lambda: Agreement(reporting=_due_on(date(2018, 12, 30))),
)
def report_after_its_period(
    duties: Annotated[tuple[ReportDuty, ...], "/reporting/duties"],
) -> Iterator[Remark]:
    """Hold each day against the period; what has no fixed day is left out."""
    if not duties:
        yield _NO_REPORTS
    for number, duty in enumerate(duties):
        day = _due_day(duty.due)
        if duty.covers is None:
            yield NotStated(f"/reporting/duties/{number}/covers")
        if duty.due is None:
            yield NotStated(f"/reporting/duties/{number}/due")
        if duty.covers is None or day is None:
            continue
        last = duty.covers.last
        if last is None:
            yield NotStated(f"/reporting/duties/{number}/covers/last")
        elif day < last:
            yield breach(
                f"/reporting/duties/{number}/due",
                key=duty.key,
                due=day,
                last=last,
            )


def _due_on(day: date) -> Reporting:
    return Reporting(
        duties=(
            ReportDuty(
                key="slut",
                kind=ReportKind.FINAL,
                covers=Period(date(2018, 1, 1), date(2018, 12, 31)),
                due=OnDate(day=day),
            ),
        )
    )


RULES = RuleSet(
    (
        number_of_reports,
        one_final_report,
        final_report_last,
        report_after_its_period,
    )
)
"""The rules on reports."""
