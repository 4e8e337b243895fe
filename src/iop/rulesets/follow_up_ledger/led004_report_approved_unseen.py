# SPDX-License-Identifier: MIT
"""LED004: Reports in order (*redovisningar i ordning*)."""

from .._prelude import *
from ._days import not_until, on_day
from ._order import APPROVED, ON, PAID, RECEIVED
from ._places import entry_at
from ._specimens import agreed, by_day


_CAME = Text("kom in {later}", "did not come in {later}")
_CAME_AGAIN = Text("kom in igen {later}", "did not come in again {later}")


@rule(
    code="LED004",
    name="report-approved-unseen",
    title=Text("Redovisningar i ordning", "Reports in order"),
    demand=Text(
        "En redovisning ska ha kommit in innan den godkänns. Att den har "
        "kommit in behöver inte vara noterat.",
        "A report must have come in before it is approved. That it came in "
        "need not be written down.",
    ),
    advice=Text(
        "Kontrollera båda dagarna.",
        "Check both days.",
    ),
    finding=Text(
        "{report} godkändes {day}, fast den {lack}.",
        "{report} was approved {day}, though it {lack}.",
    ),
    fault=Text(
        "Redovisningen godkändes i fel ordning",
        "The report was approved out of order",
    ),
    tells=Text(
        "om redovisningarna godkändes i rätt ordning",
        "whether the reports were approved in the right order",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, PAID, RECEIVED, APPROVED),
    breaks_followed=by_day(
        ON, PAID, APPROVED, attrs.evolve(RECEIVED, on=date(2018, 6, 26))
    ),
    related=("LED005",),
)
def report_approved_unseen(followed: FollowUp) -> Iterator[Observation]:
    """Look whether a report came only after it was approved.

    One fault is told once: of the first time it was approved unseen. What is
    returned had come, and comes again after that.
    """
    unseen: dict[str, tuple[int, ReportApproved]] = {}
    there: set[str] = set()
    returned: set[str] = set()
    is_any = False
    for happening in followed.happenings:
        entry = happening.entry
        if isinstance(entry, ReportApproved):
            is_any = True
            if entry.report not in there:
                unseen[entry.report] = (happening.number, entry)
            there.add(entry.report)
        if isinstance(entry, ReportReturned):
            unseen.pop(entry.report, None)
            there.discard(entry.report)
            returned.add(entry.report)
        if isinstance(entry, ReportReceived):
            there.add(entry.report)
            number, approved = unseen.pop(entry.report, (0, None))
            if approved is not None and is_before(approved.on, entry.on):
                is_again = entry.report in returned
                came = _CAME_AGAIN if is_again else _CAME
                yield violation(
                    entry_at(number),
                    day=on_day(approved.on),
                    report=followed.names.of("report", approved.report),
                    lack=Sentence.of(came, later=not_until(entry.on)),
                )
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen redovisning har godkänts.",
                "No report has been approved.",
            )
        )
