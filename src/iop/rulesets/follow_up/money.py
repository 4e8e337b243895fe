# SPDX-License-Identifier: MIT
"""Whether money follows what is accounted for: *pengar och redovisning*."""

from collections.abc import Iterator
from typing import Annotated

from ...agreement import (
    AfterReport,
    Agreement,
    Clause,
    ClauseSubject,
    Instalment,
    OnReport,
    OnSigning,
    Payments,
)
from ...law import OWN_CHECK
from ...rules import (
    NotApplicable,
    Noted,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Period, Text
from .._sums import add_up, of_term


__all__ = ["RULES"]


@rule(
    code="FUP008",
    name="paid-before-any-report",
    title=Text("Pengar i förskott", "Money on account"),
    demand=Text(
        "Minst en delutbetalning väntar gärna på en redovisning. Att betala i "
        "förskott är vanligt och ofta rätt; detta är ett tecken, inte ett fel.",
        "At least one instalment preferably waits for a report. To pay on "
        "account is common and often right; this is a sign, not a fault.",
    ),
    advice=Text(
        "Överväg att låta en delutbetalning vänta tills en redovisning är "
        "godkänd.",
        "Consider letting one instalment wait until a report is approved.",
    ),
    finding=Text(
        "Ingen delutbetalning väntar på en redovisning.",
        "No instalment waits for a report.",
    ),
    severity=Severity.REMARK,
    citations=(OWN_CHECK,),
    meets=lambda: _paid(
        Instalment(key="start", condition=OnSigning()),
        Instalment(key="rest", condition=OnReport(report="slut")),
    ),
    breaks=lambda: _paid(Instalment(key="allt", condition=OnSigning())),
    related=("FUP009",),
)
def paid_before_any_report(
    instalments: Annotated[tuple[Instalment, ...], "/payments/instalments"],
    term: Annotated[Period | None, "/term/period"],
) -> Iterator[Remark]:
    """Look for an instalment that waits; note how much does not."""
    if not instalments:
        yield NotApplicable(
            Text("Inga delutbetalningar anges.", "No instalments are stated.")
        )
        return
    unknown = [
        NotStated(f"/payments/instalments/{number}/condition")
        for number, part in enumerate(instalments)
        if part.condition is None and not _waits(part)
    ]
    if not unknown:
        yield from _sums(instalments, term)
    if not any(map(_waits, instalments)):
        yield from unknown
        if not unknown:
            yield breach("/payments/instalments")


def _waits(part: Instalment) -> bool:
    """Tell whether an instalment waits for a report to come or be approved."""
    return isinstance(part.condition, OnReport) or isinstance(
        part.due, AfterReport
    )


def _sums(
    instalments: tuple[Instalment, ...], term: Period | None
) -> Iterator[Remark]:
    """Note how much of the money waits for no report, if all is exact."""
    sums = [
        (
            _waits(part),
            of_term(
                f"/payments/instalments/{number}/amount", part.amount, term
            ),
        )
        for number, part in enumerate(instalments)
    ]
    total = add_up(part for _, part in sums)
    early = add_up(part for waits, part in sums if not waits)
    if not total.missing:
        yield Noted("sum-of-instalments", total.money)
        yield Noted("sum-before-any-report", early.money)


def _paid(*instalments: Instalment) -> Agreement:
    return Agreement(payments=Payments(instalments=instalments))


@rule(
    code="FUP009",
    name="unused-money-repaid",
    title=Text("Pengar som inte används", "Money that is not used"),
    demand=Text(
        "Avtalet säger gärna att pengar som inte används betalas tillbaka, "
        "eller när de kan krävas tillbaka.",
        "The agreement preferably says that money that is not used is paid "
        "back, or when it can be reclaimed.",
    ),
    advice=Text(
        "Skriv in vad som händer med pengar som inte har använts när avtalet "
        "slutar.",
        "Write in what happens to money that has not been used when the "
        "agreement ends.",
    ),
    finding=Text(
        "Pengar som inte används betalas inte tillbaka, och inget villkor om "
        "återkrav anges.",
        "Money that is not used is not paid back, and no clause on reclaim is "
        "stated.",
    ),
    severity=Severity.REMARK,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(payments=Payments(is_unused_repaid=True)),
    breaks=lambda: Agreement(payments=Payments(is_unused_repaid=False)),
    related=("FUP008",),
)
def unused_money_repaid(
    is_repaid: Annotated[bool | None, "/payments/is_unused_repaid"],
    clauses: Annotated[tuple[Clause, ...] | None, "/clauses"],
) -> Iterator[Remark]:
    """Look for a statement, or for a clause on reclaim."""
    has_clause = any(
        clause.subject is ClauseSubject.RECLAIM for clause in clauses or ()
    )
    if is_repaid or has_clause:
        return
    if is_repaid is None:
        yield NotStated("/payments/is_unused_repaid")
    else:
        yield breach("/payments/is_unused_repaid")


RULES = RuleSet((paid_before_any_report, unused_money_repaid))
"""The rules on money and reports."""
