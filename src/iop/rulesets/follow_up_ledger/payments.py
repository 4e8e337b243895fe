# SPDX-License-Identifier: MIT
"""Whether money was paid out as agreed: *utbetalningar*."""

from collections.abc import Iterator
from datetime import date

import attrs

from ...agreement import Agreement, Condition, Instalment, OnReport, OnSigning
from ...followup import Course, FollowUp
from ...law import OWN_CHECK
from ...ledger import (
    ObligationKind,
    ObligationName,
    Paid,
    Record,
    ReportApproved,
    ReportReceived,
    record,
)
from ...rules import (
    NotApplicable,
    NotKnown,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Money, Sentence, Text
from .happenings import beyond, happened
from .places import entry_at
from .specimens import agreed, by_day
from .versions import by_version


__all__ = ["RULES", "instalments_of"]

_ON = date(2018, 6, 30)
_FIRST = Paid(
    key="utbet-1",
    on=date(2018, 3, 15),
    amount=Money(425_000),
    instalment="bet-1",
)
_SECOND = Paid(
    key="utbet-2",
    on=date(2018, 6, 28),
    amount=Money(425_000),
    instalment="bet-2",
)
_RECEIVED = ReportReceived(key="in", on=date(2018, 6, 18), report="del-1")
_APPROVED = ReportApproved(key="ok", on=date(2018, 6, 28), report="del-1")

_NOTHING_PAID = NotApplicable(
    Text("Inget har betalats ut.", "Nothing has been paid out.")
)


def instalments_of(agreement: Agreement) -> dict[str | None, Instalment]:
    """List the instalments of an agreement by their keys: *delutbetalningar*."""
    payments = agreement.payments
    return {one.key: one for one in (payments and payments.instalments) or ()}


_SIGNING = Sentence(
    Text("alla parter hade undertecknat", "all parties had signed")
)
_REPORT = Text(
    "redovisningen {key} var godkänd", "the report {key} was approved"
)
_MILESTONE = Text(
    "milstolpen {key} var nådd", "the milestone {key} was reached"
)
_MET = Text(
    "Det villkoret uppfylldes den {day}.", "That condition was met on {day}."
)
_NOT_MET = Text(
    "Den {day} var det villkoret inte uppfyllt.",
    "On {day} that condition was not met.",
)


def _condition(
    condition: Condition, course: Course, done: Record
) -> tuple[Sentence, date | None]:
    """Say what a payment waits for, and on what day that happened."""
    if isinstance(condition, OnSigning):
        return _SIGNING, course.signed_on
    if isinstance(condition, OnReport):
        key = condition.report
        return Sentence.of(_REPORT, key=key), done.approved.get(key)
    key = condition.milestone
    return Sentence.of(_MILESTONE, key=key), done.reached.get(key)


@rule(
    code="LED007",
    name="paid-before-condition",
    title=Text("Villkor för utbetalning", "Conditions of payment"),
    demand=Text(
        "Pengar ska betalas ut tidigast den dag då villkoret för "
        "delutbetalningen är uppfyllt.",
        "Money must be paid out no sooner than on the day when the condition "
        "of the instalment is met.",
    ),
    advice=Text(
        "Kontrollera båda dagarna, och varför pengarna gick ut.",
        "Check both days, and why the money went out.",
    ),
    finding=Text(
        "Händelsen {entry} den {day}: {amount} betalades ut för "
        "delutbetalningen {instalment} innan {condition}. {met}",
        "The entry {entry} on {day}: {amount} was paid out for the instalment "
        "{instalment} before {condition}. {met}",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(_ON, _FIRST, _RECEIVED, _APPROVED, _SECOND),
    breaks_followed=by_day(_ON, _FIRST, _RECEIVED, _SECOND),
)
def paid_before_condition(followed: FollowUp) -> Iterator[Remark]:
    """Hold the day of each payment against that of its condition.

    The day itself is in time, in whichever order the two stand that day. The
    condition is the one in the agreement as it read on the day of payment.
    """
    done = record(followed.ledger.by(followed.on))
    listed_on = by_version(followed, instalments_of)
    is_any = False
    for number, entry in happened(followed, Paid):
        planned = listed_on(entry.on).get(entry.instalment)
        if planned is None or planned.condition is None:
            continue
        is_any = True
        condition, day = _condition(planned.condition, followed.course, done)
        if day is None or day > entry.on:
            met = (
                Sentence.of(_MET, day=day)
                if day
                else Sentence.of(_NOT_MET, day=followed.on)
            )
            yield breach(
                entry_at(number),
                entry=entry.key,
                day=entry.on,
                amount=entry.amount,
                instalment=planned.key,
                condition=condition,
                met=met,
            )
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen utbetalning gäller en delutbetalning med villkor.",
                "No payment concerns an instalment with a condition.",
            )
        )


@rule(
    code="LED008",
    name="paid-more-than-instalment",
    title=Text("Utbetalt mot delutbetalning", "Paid against instalment"),
    demand=Text(
        "Det som betalas ut för en delutbetalning bör inte vara mer än dess "
        "belopp, uppräknat med index.",
        "What is paid out for an instalment should not be more than its sum, "
        "raised by the index.",
    ),
    advice=Text(
        "Kontrollera beloppet, och vilken delutbetalning händelsen gäller.",
        "Check the sum, and which instalment the entry concerns.",
    ),
    finding=Text(
        "Händelsen {entry} den {day}: därmed har {paid} betalats ut för "
        "delutbetalningen {instalment}, som är på {agreed}.",
        "The entry {entry} on {day}: with it {paid} has been paid out for the "
        "instalment {instalment}, which is of {agreed}.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(_ON, _FIRST),
    breaks_followed=by_day(
        _ON, attrs.evolve(_FIRST, amount=Money("425000.01"))
    ),
    related=("LED009",),
)
def paid_more_than_instalment(followed: FollowUp) -> Iterator[Remark]:
    """Add up the payments of each instalment, as it now reads."""
    payments = happened(followed, Paid)
    sums = {
        one.name: one.amount
        for one in followed.obligations
        if one.kind is ObligationKind.PAYMENT
    }
    moves: dict[str | None, list[tuple[int, Paid]]] = {}
    for number, entry in payments:
        moves.setdefault(entry.instalment, []).append((number, entry))
    is_any = False
    for key, own in moves.items():
        name = ObligationName(ObligationKind.PAYMENT, key)
        if key is None or name not in sums:
            continue
        is_any = True
        agreed_sum = sums[name]
        if agreed_sum is None:
            yield _unknown(key)
            continue
        for number, entry, paid in beyond(own, agreed_sum):
            yield breach(
                entry_at(number),
                entry=entry.key,
                day=entry.on,
                paid=paid,
                instalment=key,
                agreed=agreed_sum,
            )
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen utbetalning gäller en delutbetalning i avtalet.",
                "No payment concerns an instalment of the agreement.",
            )
        )


def _unknown(key: str) -> NotKnown:
    """Say that the sum of an instalment cannot be told."""
    return NotKnown(
        Text(
            f"Beloppet för delutbetalningen {key} är inte angivet, eller går "
            "inte att räkna fram.",
            f"The sum of the instalment {key} is not stated, or cannot be "
            "reckoned.",
        )
    )


@rule(
    code="LED009",
    name="paid-more-than-agreed",
    title=Text("Utbetalt mot avtalat", "Paid against agreed"),
    demand=Text(
        "Sammanlagt ska inte mer betalas ut än vad som är avtalat, med "
        "ändringar och index.",
        "In all no more must be paid out than is agreed, with amendments and "
        "index.",
    ),
    advice=Text(
        "Kontrollera beloppen, eller skriv in den ändring av avtalet som "
        "gäller.",
        "Check the sums, or enter the amendment of the agreement that holds.",
    ),
    finding=Text(
        "Händelsen {entry} den {day}: därmed har sammanlagt {paid} betalats "
        "ut, {over} mer än de {agreed} som är avtalade.",
        "The entry {entry} on {day}: with it {paid} in all has been paid out, "
        "{over} more than the {agreed} that is agreed.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(_ON, _FIRST, _RECEIVED, _APPROVED, _SECOND),
    breaks_followed=by_day(
        _ON,
        _FIRST,
        _RECEIVED,
        _APPROVED,
        _SECOND,
        Paid(key="utbet-3", on=date(2018, 6, 29), amount=Money("0.01")),
    ),
    related=("LED008",),
)
def paid_more_than_agreed(followed: FollowUp) -> Iterator[Remark]:
    """Add up all payments, and what is agreed with its index."""
    payments, sums = happened(followed, Paid), followed.settlement
    if not payments:
        yield _NOTHING_PAID
    elif sums.amended is None:
        yield _no_sum(followed.agreement)
    elif sums.index_effect is None:
        yield NotKnown(
            Text(
                "Det går inte att räkna fram vad index ger.",
                "What the index adds cannot be reckoned.",
            )
        )
    else:
        limit = sums.amended + sums.index_effect
        for number, entry, paid in beyond(payments, limit):
            yield breach(
                entry_at(number),
                entry=entry.key,
                day=entry.on,
                paid=paid,
                over=paid - limit,
                agreed=limit,
            )


def _no_sum(agreement: Agreement) -> Remark:
    """Say why it cannot be told what is agreed in all."""
    budget = agreement.budget
    if budget is None or budget.contributions is None:
        return NotStated("/budget/contributions")
    return NotKnown(
        Text(
            "Avtalet anger inget exakt belopp som offentliga parter bidrar "
            "med.",
            "The agreement states no exact sum that public parties "
            "contribute.",
        )
    )


RULES = RuleSet(
    (paid_before_condition, paid_more_than_instalment, paid_more_than_agreed)
)
"""The rules on money paid out."""
