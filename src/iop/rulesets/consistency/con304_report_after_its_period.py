# SPDX-License-Identifier: MIT
"""CON304: Report after its period (*redovisning efter perioden*)."""

from .._days import the_day
from .._prelude import *
from ._reports import NO_REPORTS, due_day


@rule(
    code="CON304",
    name="report-after-its-period",
    title=Text("Redovisning efter perioden", "Report after its period"),
    demand=Text(
        "En redovisning ska inte lämnas innan den period som den avser är "
        "slut.",
        "A report must not be due before the end of the period that it "
        "covers.",
    ),
    advice=Text(
        "Rätta dagen då redovisningen ska lämnas, eller perioden.",
        "Correct the day the report is due, or the period.",
    ),
    finding=Text(
        "{report} ska lämnas senast {due}, men avser tiden till och med "
        "{last}.",
        "{report} is due by {due}, but covers the time to the end of {last}.",
    ),
    fault=Text(
        "Redovisas innan perioden är slut",
        "Reported before the period is over",
    ),
    tells=Text(
        "om varje redovisning kommer efter sin period",
        "whether each report comes after its period",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(reporting=_due_on(date(2019, 2, 28))),
    breaks=lambda: Agreement(reporting=_due_on(date(2018, 12, 30))),
)
def report_after_its_period(
    reports: Reports,
) -> Iterator[Observation]:
    """Hold each day against the period; what has no fixed day is left out."""
    if not reports:
        yield NO_REPORTS
        return
    is_any = False
    for number, report in enumerate(reports):
        day = due_day(report.due)
        if report.covers is None:
            yield NotStated(f"/reporting/reports/{number}/covers")
        if report.due is None:
            yield NotStated(f"/reporting/reports/{number}/due")
        if report.covers is None or day is None:
            continue
        is_any = True
        last = last_of(report.covers)
        if last is None:
            yield _without_end(f"/reporting/reports/{number}/covers", report)
            continue
        is_early = is_before(day, last)
        if is_early:
            yield violation(
                f"/reporting/reports/{number}/due",
                report=Called(f"/reporting/reports/{number}"),
                due=the_day(day),
                last=the_day(last),
            )
        elif is_early is None:
            is_due_known = exact_day(day) is not None
            leaf = "covers" if is_due_known else "due"
            yield KnownInPart(f"/reporting/reports/{number}/{leaf}")
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen redovisning ska lämnas en bestämd dag.",
                "No report is due on a fixed day.",
            )
        )


def _without_end(pointer: str, report: Report) -> NotStated | KnownInPart:
    """Ask for the last day of what a report covers."""
    if report.covers is not None and has_end(report.covers) is False:
        return NotStated(f"{pointer}/last")
    return KnownInPart(pointer)


def _due_on(day: date) -> Reporting:
    return Reporting(
        reports=(
            Report(
                key="slut",
                kind=ReportKind.FINAL,
                covers=Period(date(2018, 1, 1), date(2018, 12, 31)),
                due=OnDate(day=day),
            ),
        )
    )
