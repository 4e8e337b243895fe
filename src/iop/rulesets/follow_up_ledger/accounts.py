# SPDX-License-Identifier: MIT
"""Whether what was accounted for and repaid adds up: *redovisade pengar*."""

from collections.abc import Iterator
from datetime import date

import attrs

from ...followup import FollowUp
from ...law import OWN_CHECK
from ...ledger import (
    CostAccounted,
    Paid,
    Repaid,
    ReportApproved,
    ReportReceived,
)
from ...rules import NotApplicable, Remark, RuleSet, Severity, breach, rule
from ...values import Money, Sentence, Text
from .happenings import beyond, happened
from .places import entry_at
from .specimens import BEGUN, RUN, agreed, by_day


__all__ = ["RULES"]

_ON = date(2018, 6, 30)
_PAID = Paid(
    key="utbet-1",
    on=date(2018, 3, 15),
    amount=Money(425_000),
    instalment="bet-1",
)


def _cost(kronor: str, report: str | None = "del-1") -> CostAccounted:
    return CostAccounted(
        key="kostnad",
        on=date(2018, 6, 18),
        amount=Money(kronor),
        report=report,
    )


_RECEIVED = ReportReceived(key="in", on=date(2018, 6, 18), report="del-1")
_ALL_BUT_10_000 = tuple(
    attrs.evolve(entry, amount=Money(440_000))
    if isinstance(entry, CostAccounted) and entry.report == "slut"
    else entry
    for entry in RUN
    if entry not in BEGUN
)
_APPROVED = ReportApproved(key="ok", on=date(2018, 6, 25), report="del-1")


@rule(
    code="LED011",
    name="other-currency",
    title=Text("En enda valuta", "One currency"),
    demand=Text(
        "Utbetalningar, kostnader och återbetalningar bör vara i en enda "
        "valuta: avtalets, om avtalet anger belopp.",
        "Payments, costs and repayments should be in one currency: that of "
        "the agreement, if it states sums.",
    ),
    advice=Text(
        "Skriv in beloppet i den valutan.", "Enter the sum in that currency."
    ),
    finding=Text(
        "Händelsen {entry} den {day}: {amount} är i en annan valuta än "
        "avstämningen, som är i {currency}, och räknas därför inte med.",
        "The entry {entry} on {day}: {amount} is in another currency than the "
        "settlement, which is in {currency}, and so is not counted.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(_ON, _PAID),
    breaks_followed=by_day(
        _ON,
        _PAID,
        Paid(key="extra", on=date(2018, 5, 2), amount=Money(1_000, "EUR")),
    ),
    related=("CON208",),
)
def other_currency(followed: FollowUp) -> Iterator[Remark]:
    """List the entries that the settlement has left out."""
    moves: list[tuple[int, Paid | CostAccounted | Repaid]] = [
        *happened(followed, Paid),
        *happened(followed, CostAccounted),
        *happened(followed, Repaid),
    ]
    left_out = {*followed.settlement.left_out}
    for number, entry in moves:
        if entry.key in left_out:
            yield breach(
                entry_at(number),
                entry=entry.key,
                day=entry.on,
                amount=entry.amount,
                currency=followed.settlement.currency,
            )
    if not moves:
        yield NotApplicable(
            Text(
                "Inga pengar står bland händelserna.",
                "No money stands among the entries.",
            )
        )


@rule(
    code="LED012",
    name="costs-beyond-payments",
    title=Text("Kostnader mot utbetalt", "Costs against payments"),
    demand=Text(
        "Godkända kostnader ryms gärna inom vad som har betalats ut.",
        "Approved costs preferably fit within what has been paid out.",
    ),
    advice=Text(
        "Se efter om mer ska betalas ut, eller vem som bär resten.",
        "See whether more is to be paid out, or who bears the rest.",
    ),
    finding=Text(
        "Av de kostnader på {costs} som var godkända den {day} går {over} "
        "utöver vad som då hade betalats ut.",
        "Of the costs of {costs} that were approved on {day}, {over} goes "
        "beyond what had been paid out by then.",
    ),
    severity=Severity.REMARK,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(_ON, _PAID, _cost("425000"), _RECEIVED, _APPROVED),
    breaks_followed=by_day(
        _ON, _PAID, _cost("425000.01"), _RECEIVED, _APPROVED
    ),
)
def costs_beyond_payments(followed: FollowUp) -> Iterator[Remark]:
    """Read off what approved costs could not be charged to any payment."""
    sums = followed.settlement
    costs = sums.approved + sums.overspent
    if costs.is_zero:
        yield NotApplicable(
            Text(
                "Inga kostnader i pengar är godkända.",
                "No costs in money are approved.",
            )
        )
    if not sums.overspent.is_zero:
        yield breach(
            "follow-up:/settlement/overspent",
            day=followed.on,
            costs=costs,
            over=sums.overspent,
        )


@rule(
    code="LED013",
    name="cost-in-no-report",
    title=Text("Kostnader i redovisningar", "Costs in reports"),
    demand=Text(
        "En kostnad bör stå i en redovisning; annars blir den aldrig godkänd.",
        "A cost should stand in a report; else it is never approved.",
    ),
    advice=Text(
        "Ange vilken redovisning kostnaden står i.",
        "State in which report the cost stands.",
    ),
    finding=Text(
        "Händelsen {entry} den {day}: {amount} står inte i någon redovisning, "
        "och blir därför aldrig godkänt.",
        "The entry {entry} on {day}: {amount} stands in no report, and so is "
        "never approved.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(_ON, _PAID, _cost("400000"), _RECEIVED),
    breaks_followed=by_day(_ON, _PAID, _cost("400000", None), _RECEIVED),
)
def cost_in_no_report(followed: FollowUp) -> Iterator[Remark]:
    """List the costs that stand in no report, those in kind as well."""
    costs = happened(followed, CostAccounted)
    for number, entry in costs:
        if entry.report is None:
            yield breach(
                entry_at(number),
                entry=entry.key,
                day=entry.on,
                amount=entry.amount,
            )
    if not costs:
        yield NotApplicable(
            Text(
                "Inga kostnader har redovisats.",
                "No costs have been accounted for.",
            )
        )


_UNUSED = Text(
    "Det som inte har använts är {unused}.", "What was not used is {unused}."
)
_NOT_SETTLED = Sentence(
    Text(
        "Hur mycket som inte har använts är inte avgjort än.",
        "How much was not used is not settled yet.",
    )
)


@rule(
    code="LED014",
    name="repaid-too-much",
    title=Text("Återbetalt mot oanvänt", "Repaid against unused"),
    demand=Text(
        "Pengar bör betalas tillbaka när det är avgjort hur mycket som inte "
        "har använts, och inte mer än det.",
        "Money should be paid back once it is settled how much was not used, "
        "and no more than that.",
    ),
    advice=Text(
        "Kontrollera beloppet, eller skriv in när slutredovisningen "
        "godkändes.",
        "Check the sum, or enter when the final report was approved.",
    ),
    finding=Text(
        "Händelsen {entry} den {day}: därmed har {repaid} betalats tillbaka. "
        "{unused}",
        "The entry {entry} on {day}: with it {repaid} has been paid back. "
        "{unused}",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        date(2019, 3, 31),
        *_ALL_BUT_10_000,
        Repaid(key="ater", on=date(2019, 3, 20), amount=Money(10_000)),
    ),
    breaks_followed=by_day(
        _ON,
        _PAID,
        _RECEIVED,
        Repaid(key="ater", on=date(2018, 6, 20), amount=Money(1_000)),
    ),
)
def repaid_too_much(followed: FollowUp) -> Iterator[Remark]:
    """Add up the repayments, and hold them against what is unused.

    Before that is settled nothing is; one made too soon is so no more once it
    is settled, since what counts is the sum.
    """
    sums = followed.settlement
    repayments = happened(followed, Repaid)
    unused = (
        Sentence.of(_UNUSED, unused=sums.unused)
        if sums.is_settled
        else _NOT_SETTLED
    )
    for number, entry, repaid in beyond(repayments, sums.unused):
        yield breach(
            entry_at(number),
            entry=entry.key,
            day=entry.on,
            repaid=repaid,
            unused=unused,
        )
    if not repayments:
        yield NotApplicable(
            Text("Inget har betalats tillbaka.", "Nothing has been paid back.")
        )


RULES = RuleSet(
    (other_currency, costs_beyond_payments, cost_in_no_report, repaid_too_much)
)
"""The rules on what is accounted for and repaid."""
