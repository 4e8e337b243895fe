# SPDX-License-Identifier: MIT
"""LED022: Reported when closed (*redovisat vid avslut*)."""

from .._prelude import *
from ._closed_cases import AFTER, CLOSED, run
from ._days import on_day
from ._places import obligation_at
from ._specimens import agreed, by_day


_NEVER_CAME = Sentence(
    Text(
        "är inte noterad som inkommen", "is not written down as having come in"
    )
)
_NOT_AGAIN = Text(
    "är inte noterad som inkommen igen sedan den återsändes {day}",
    "is not written down as having come in again since it was returned {day}",
)
_NOT_APPROVED = Text(
    "är inte noterad som godkänd sedan den kom in {day}",
    "is not written down as approved since it came in {day}",
)


@rule(
    code="LED022",
    name="closed-with-open-report",
    title=Text("Redovisat vid avslut", "Reported when closed"),
    demand=Text(
        "När ärendet avslutas bör ingen redovisning vara kvar att godkänna. "
        "En som har efterskänkts räknas inte.",
        "When the case is closed, no report should be left to approve. One "
        "that was waived does not count.",
    ),
    advice=Text(
        "Skriv in vad som hände med redovisningen, eller ta bort avslutet.",
        "Enter what became of the report, or take away the closing.",
    ),
    finding=Text(
        "{report} {lack}, fast ärendet är avslutat.",
        "{report} {lack}, though the case is closed.",
    ),
    fault=Text("Avslutat med redovisningar kvar", "Closed with reports left"),
    tells=Text(
        "om allt var redovisat vid avslutet",
        "whether everything was reported at the close",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(AFTER, *run(), CLOSED),
    breaks_followed=by_day(
        AFTER,
        CostAccounted(
            key="kostnad",
            on=date(2019, 2, 20),
            amount=Money(425_000),
            report="slut",
        ),
        *run("kostnad-1", "kostnad-2", "del-1-ok", "utbet-2"),
        CLOSED,
    ),
    related=("LED023",),
)
def closed_with_open_report(followed: FollowUp) -> Iterator[Observation]:
    """List the reports that were not approved when the case was closed.

    One that was waived need not be, nor one on a time after an end that came
    sooner than agreed.
    """
    reports = followed.agreement.reports
    if followed.state is not State.ENDED or not reports:
        yield _NOTHING_CLOSED
        return
    done = followed.record
    approved = _approved(followed)
    numbers = _numbers(followed)
    for place, report in enumerate(reports):
        key = report.key
        latest = done.submissions.get(key, (Submission(),))[-1]
        is_let_go = ObligationName(
            ObligationKind.REPORT, key
        ) in done.waived or _lapsed(followed, report)
        if key not in approved and not is_let_go:
            yield violation(
                obligation_at(numbers[f"/reporting/reports/{place}"]),
                report=followed.names.of("report", key),
                lack=_lack(latest),
            )


_NOTHING_CLOSED = NotApplicable(
    Text(
        "Ärendet är inte avslutat, eller så anger avtalet inga redovisningar.",
        "The case is not closed, or the agreement states no reports.",
    )
)


def _approved(followed: FollowUp) -> set[str]:
    """List the reports that are approved, and were not returned after it."""
    approved: set[str] = set()
    for happening in followed.happenings:
        if isinstance(happening.entry, ReportApproved):
            approved.add(happening.entry.report)
        if isinstance(happening.entry, ReportReturned):
            approved.discard(happening.entry.report)
    return approved


def _numbers(followed: FollowUp) -> dict[str, int]:
    """Return the number of what is owed for each report, the first time."""
    numbers: dict[str, int] = {}
    for number, one in enumerate(followed.obligations):
        if one.kind is ObligationKind.REPORT:
            numbers.setdefault(one.pointer, number)
    return numbers


def _lapsed(followed: FollowUp, report: Report) -> bool:
    """Return whether a report is on a time that never came to be."""
    last = followed.timeline.last_day
    first = first_of(report.covers) if report.covers else None
    return (
        followed.timeline.is_cut_short
        and last is not None
        and first is not None
        and is_after(first, last) is True
    )


def _lack(latest: Submission) -> Sentence:
    """Return what lacks of a report."""
    if latest.came_on is not None:
        return Sentence.of(_NOT_APPROVED, day=on_day(latest.came_on))
    if latest.returned_on is not None:
        return Sentence.of(_NOT_AGAIN, day=on_day(latest.returned_on))
    return _NEVER_CAME
