# SPDX-License-Identifier: MIT
"""LED004: Reports in order (*redovisningar i ordning*)."""

from .._prelude import *
from ._order import APPROVED, ON, PAID, RECEIVED
from ._places import entry_at
from ._specimens import agreed, by_day


_DONE = {
    ReportApproved: Text("godkändes", "was approved"),
    ReportReturned: Text("återsändes", "was returned"),
}
_UNSEEN = Text("inte hade kommit in", "had not come in")
_NOT_AGAIN = Text(
    "inte hade kommit in igen sedan den återsändes",
    "had not come in again since it was returned",
)


@rule(
    code="LED004",
    name="report-approved-unseen",
    title=Text("Redovisningar i ordning", "Reports in order"),
    demand=Text(
        "En redovisning ska ha kommit in innan den godkänns eller återsänds. "
        "En som har återsänts ska komma in igen.",
        "A report must have come in before it is approved or returned. One "
        "that has been returned must come in again.",
    ),
    advice=Text(
        "Skriv in när redovisningen kom in, eller rätta dagen.",
        "Enter when the report came in, or correct the day.",
    ),
    finding=Text(
        "Händelsen {entry} den {day}: redovisningen {report} {done}, fast den "
        "{lack}.",
        "The entry {entry} on {day}: the report {report} {done}, though it "
        "{lack}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, PAID, RECEIVED, APPROVED),
    breaks_followed=by_day(ON, PAID, APPROVED),
    related=("LED005",),
)
def report_approved_unseen(followed: FollowUp) -> Iterator[Observation]:
    """Look whether each report lay there when it was dealt with.

    What was approved unseen is there from then on: one fault is told once.
    """
    there: set[str] = set()
    returned: set[str] = set()
    is_any = False
    for happening in followed.happenings:
        entry = happening.entry
        if isinstance(entry, ReportReceived):
            there.add(entry.report)
        if not isinstance(entry, ReportApproved | ReportReturned):
            continue
        is_any = True
        if entry.report not in there:
            is_again = entry.report in returned
            yield violation(
                entry_at(happening.number),
                entry=entry.key,
                day=entry.on,
                report=entry.report,
                done=_DONE[type(entry)],
                lack=_NOT_AGAIN if is_again else _UNSEEN,
            )
        if isinstance(entry, ReportReturned):
            there.discard(entry.report)
            returned.add(entry.report)
        else:
            there.add(entry.report)
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen redovisning har godkänts eller återsänts.",
                "No report has been approved or returned.",
            )
        )
