# SPDX-License-Identifier: MIT
"""In which order reports and appeals are dealt with: *ordning*."""

from collections.abc import Iterator
from datetime import date

from ...followup import FollowUp
from ...law import OWN_CHECK
from ...ledger import (
    Appealed,
    AppealOutcome,
    AppealSettled,
    Paid,
    ReportApproved,
    ReportReceived,
    ReportReturned,
)
from ...rules import NotApplicable, Remark, RuleSet, Severity, breach, rule
from ...values import Money, Text
from .places import entry_at
from .specimens import agreed, by_day


__all__ = ["RULES"]

_ON = date(2018, 6, 30)
_PAID = Paid(
    key="utbet-1",
    on=date(2018, 3, 15),
    amount=Money(425_000),
    instalment="bet-1",
)
_RECEIVED = ReportReceived(key="in", on=date(2018, 6, 18), report="del-1")
_APPROVED = ReportApproved(key="ok", on=date(2018, 6, 25), report="del-1")

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
    meets_followed=by_day(_ON, _PAID, _RECEIVED, _APPROVED),
    breaks_followed=by_day(_ON, _PAID, _APPROVED),
    related=("LED005",),
)
def report_approved_unseen(followed: FollowUp) -> Iterator[Remark]:
    """Look whether each report lay there when it was dealt with.

    What was approved unseen is there from then on: one fault is told once.
    """
    there: set[str] = set()
    returned: set[str] = set()
    is_any = False
    for happening in followed.ledger.by(followed.on):
        entry = happening.entry
        if isinstance(entry, ReportReceived):
            there.add(entry.report)
        if not isinstance(entry, ReportApproved | ReportReturned):
            continue
        is_any = True
        if entry.report not in there:
            is_again = entry.report in returned
            yield breach(
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
        "Händelsen {entry} den {day}: redovisningen {report} godkändes, fast "
        "den redan hade godkänts den {before}.",
        "The entry {entry} on {day}: the report {report} was approved, though "
        "it had been approved already on {before}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(_ON, _PAID, _RECEIVED, _APPROVED),
    breaks_followed=by_day(
        _ON,
        _PAID,
        _RECEIVED,
        _APPROVED,
        ReportApproved(key="ok-igen", on=date(2018, 6, 29), report="del-1"),
    ),
    related=("LED004",),
)
def report_approved_twice(followed: FollowUp) -> Iterator[Remark]:
    """Look for a report that is approved while it is approved already."""
    approved: dict[str, date] = {}
    is_any = False
    for happening in followed.ledger.by(followed.on):
        entry = happening.entry
        if isinstance(entry, ReportReturned):
            approved.pop(entry.report, None)
        if not isinstance(entry, ReportApproved):
            continue
        is_any = True
        if entry.report in approved:
            yield breach(
                entry_at(happening.number),
                entry=entry.key,
                day=entry.on,
                report=entry.report,
                before=approved[entry.report],
            )
        approved.setdefault(entry.report, entry.on)
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen redovisning har godkänts.",
                "No report has been approved.",
            )
        )


_SETTLED = AppealSettled(
    key="dom", on=date(2018, 6, 5), outcome=AppealOutcome.DISMISSED
)


@rule(
    code="LED006",
    name="appeal-settled-without-appeal",
    title=Text("Överklaganden", "Appeals"),
    demand=Text(
        "Ett överklagande bör stå bland händelserna innan det avgörs.",
        "An appeal should stand among the entries before it is settled.",
    ),
    advice=Text(
        "Skriv in när beslutet överklagades.",
        "Enter when the decision was appealed against.",
    ),
    finding=Text(
        "Händelsen {entry} den {day}: ett överklagande avgjordes ({outcome}), "
        "fast inget var öppet.",
        "The entry {entry} on {day}: an appeal was settled ({outcome}), "
        "though none was open.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        _ON,
        Appealed(key="overklagat", on=date(2018, 1, 8)),
        _PAID,
        _SETTLED,
    ),
    breaks_followed=by_day(_ON, _PAID, _SETTLED),
)
def appeal_settled_without_appeal(followed: FollowUp) -> Iterator[Remark]:
    """Close one open appeal for each that is settled."""
    still_open = 0
    is_any = False
    for happening in followed.ledger.by(followed.on):
        entry = happening.entry
        if isinstance(entry, Appealed):
            still_open += 1
        if not isinstance(entry, AppealSettled):
            continue
        is_any = True
        if still_open:
            still_open -= 1
            continue
        yield breach(
            entry_at(happening.number),
            entry=entry.key,
            day=entry.on,
            outcome=entry.outcome,
        )
    if not is_any:
        yield NotApplicable(
            Text(
                "Inget överklagande har avgjorts.",
                "No appeal has been settled.",
            )
        )


RULES = RuleSet(
    (
        report_approved_unseen,
        report_approved_twice,
        appeal_settled_without_appeal,
    )
)
"""The rules on the order in which reports and appeals are dealt with."""
