# SPDX-License-Identifier: MIT
"""LED017: Reports in time (*redovisningar i tid*)."""

from .._prelude import *
from ._overdue import PAID
from ._owed import days_late, key_of, listed, overdue, undated
from ._places import obligation_at
from ._specimens import agreed, by_day


def _received(day: date) -> ReportReceived:
    return ReportReceived(key="del-1-in", on=day, report="del-1")


@rule(
    code="LED017",
    name="report-overdue",
    title=Text("Redovisningar i tid", "Reports in time"),
    demand=Text(
        "En redovisning bör komma in senast den dag som avtalet anger.",
        "A report should come in by the day that the agreement states.",
    ),
    advice=Text(
        "Begär in redovisningen, eller skriv in när den kom in.",
        "Ask for the report, or enter when it came in.",
    ),
    finding=Text(
        "Redovisningen {report} skulle ha kommit in senast den {due}. Den "
        "{day}, {late} senare, är det inte noterat.",
        "The report {report} was to come in by {due}. By {day}, {late} later, "
        "that is not written down.",
    ),
    fault=Text("Redovisningen är sen", "The report is late"),
    tells=Text(
        "om redovisningarna kommer in i tid",
        "whether the reports come in on time",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        date(2018, 7, 1), PAID, _received(date(2018, 6, 30))
    ),
    breaks_followed=by_day(date(2018, 7, 1), PAID),
    related=("LED021",),
)
def report_overdue(followed: FollowUp) -> Iterator[Observation]:
    """List the reports that are late."""
    owed = listed(followed, ObligationKind.REPORT)
    for number, one in overdue(owed):
        yield violation(
            obligation_at(number),
            report=key_of(one),
            due=one.due_by,
            day=followed.on,
            late=days_late(one),
        )
    yield from undated(followed, owed)
    if not owed:
        yield NotApplicable(
            Text(
                "Så som avtalet står den dagen krävs ingen redovisning.",
                "As the agreement stands on the day, no report is asked for.",
            )
        )
