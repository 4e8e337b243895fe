# SPDX-License-Identifier: MIT
"""LED005: Double approvals (*dubbla godkännanden*)."""

from .._prelude import *
from ._days import on_day
from ._order import APPROVED, ON, PAID, RECEIVED
from ._places import entry_at
from ._specimens import agreed, by_day


@rule(
    code="LED005",
    name="report-approved-twice",
    title=Text("Dubbla godkännanden", "Double approvals"),
    demand=Text(
        "En redovisning ska godkännas bara en gång, om den inte återsänds "
        "däremellan.",
        "A report must be approved only once, unless it is returned in "
        "between.",
    ),
    advice=Text(
        "Stryk den ena händelsen med en rättelse, eller skriv in när "
        "redovisningen återsändes.",
        "Strike one of the entries by a correction, or enter when the report "
        "was returned.",
    ),
    finding=Text(
        "{report} godkändes {day}, fast den redan hade godkänts {before}.",
        "{report} was approved {day}, though it had been approved already "
        "{before}.",
    ),
    fault=Text(
        "Redovisningen godkändes två gånger", "The report was approved twice"
    ),
    tells=Text(
        "om någon redovisning godkändes två gånger",
        "whether any report was approved twice",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, PAID, RECEIVED, APPROVED),
    breaks_followed=by_day(
        ON,
        PAID,
        RECEIVED,
        APPROVED,
        ReportApproved(key="ok-igen", on=date(2018, 6, 29), report="del-1"),
    ),
    related=("LED004",),
)
def report_approved_twice(followed: FollowUp) -> Iterator[Observation]:
    """Look for a report that is approved while it is approved already."""
    approved: dict[str, date | StatedDate] = {}
    is_any = False
    for happening in followed.happenings:
        entry = happening.entry
        if isinstance(entry, ReportReturned):
            approved.pop(entry.report, None)
        if not isinstance(entry, ReportApproved):
            continue
        is_any = True
        if entry.report in approved:
            yield violation(
                entry_at(happening.number),
                day=on_day(entry.on),
                report=followed.names.of("report", entry.report),
                before=on_day(approved[entry.report]),
            )
        approved.setdefault(entry.report, entry.on)
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen redovisning har godkänts.",
                "No report has been approved.",
            )
        )
