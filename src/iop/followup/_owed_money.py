# SPDX-License-Identifier: MIT
"""What is to be paid, and paid back: *utbetalningar och återbetalning*."""

from collections.abc import Iterator
from datetime import date

from ..agreement import Agreement, successors
from ..ledger import ObligationKind, ObligationName
from ..values import Money, Sentence, StatedDate, Text
from ._owed_by import sides
from ._owed_status import weighed
from .due_dates import compute_due_date
from .instalments import PlannedInstalment
from .obligations import Obligation
from .settlement import Settlement
from .snapshot import Snapshot


__all__ = ["payments", "repayment"]

_FREE = Text(
    "Pengarna får gå ut först när villkoret är uppfyllt, {day}.",
    "The money may go out only once its condition is met, {day}.",
)
_HELD = Sentence(
    Text(
        "Pengarna får inte gå ut förrän villkoret är uppfyllt.",
        "The money may not go out until its condition is met.",
    )
)
_UNUSED = Sentence(
    Text(
        "Pengar som inte har använts betalas tillbaka.",
        "Money that was not used is paid back.",
    )
)


def payments(
    agreement: Agreement,
    instalments: tuple[PlannedInstalment, ...],
    snapshot: Snapshot,
) -> Iterator[Obligation]:
    """Ask for each instalment, once its condition is met."""
    payer, payee = sides(agreement)
    follows = successors(agreement, snapshot.timeline.on)
    for one in instalments:
        stated = one.instalment
        debtor, creditor = stated.payer or payer, stated.payee or payee
        due, how, waits_for = one.planned.day, one.planned.how, []
        # Of a sum of zero there is nothing to hold back.
        is_asked = one.amount is None or not one.amount.is_zero
        if is_asked and one.waits_for is not None:
            due, how, waits_for = None, (*how, _HELD), [one.waits_for]
        elif is_asked and due and one.free_from and one.free_from > due:
            due = one.free_from
            how = (*how, Sentence.of(_FREE, day=due))
        waits_for += one.planned.waits_for
        yield weighed(
            Obligation(
                name=ObligationName(ObligationKind.PAYMENT, one.key),
                pointer=f"/payments/instalments/{one.number}",
                debtor=debtor and follows.get(debtor, debtor),
                creditor=creditor and follows.get(creditor, creditor),
                amount=one.amount,
                due=due,
                how=how,
                waits_for=tuple(dict.fromkeys(waits_for)),
                met_on=snapshot.record.paid_up(one.key, one.amount),
            ),
            snapshot,
            ends_with_term=one.planned.unmoved,
        )


def repayment(
    agreement: Agreement, snapshot: Snapshot, settlement: Settlement
) -> Iterator[Obligation]:
    """Ask for what was not used, once that is settled."""
    plan = agreement.payments
    if not (plan and plan.is_unused_repaid) or settlement.unused.is_zero:
        return
    due = compute_due_date(plan.repayment_due, snapshot)
    creditor, debtor = sides(agreement)
    yield weighed(
        Obligation(
            name=ObligationName(ObligationKind.REPAYMENT),
            pointer="/payments/repayment_due",
            debtor=debtor,
            creditor=creditor,
            amount=settlement.unused,
            due=due.day,
            how=(_UNUSED, *due.how),
            waits_for=due.waits_for,
            met_on=_repaid_up(snapshot, settlement.unused),
        ),
        snapshot,
        outlives_the_matter=True,
    )


def _repaid_up(snapshot: Snapshot, unused: Money) -> date | StatedDate | None:
    """Return the day on which all that was unused had been paid back."""
    left = unused.ore
    for repayment in snapshot.record.repayments:
        if repayment.amount.currency == unused.currency:
            left -= repayment.amount.ore
        if left <= 0:
            return repayment.on
    return None
