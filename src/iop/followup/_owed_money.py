# SPDX-License-Identifier: MIT
"""What is to be paid, and paid back: *utbetalningar och återbetalning*."""

from collections.abc import Iterator
from datetime import date

from ..agreement import Agreement, Deadline, OnDate, successors
from ..ledger import ObligationKind, ObligationName
from ..values import (
    Money,
    Sentence,
    StatedDate,
    Text,
    day_between,
    earliest,
    is_after,
    is_before,
    latest,
)
from ._due_dates import compute_due_date
from ._instalments import PlannedInstalment
from ._owed_by import sides
from ._owed_status import weighed
from ._snapshot import Snapshot
from ._walk import ONE_DAY
from ._withheld_payments import RELEASE, withholding
from .obligations import Obligation
from .settlement import Settlement


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
_WITHHELD = Text(
    "Utbetalningen hålls inne sedan den {day}.",
    "The payment has been withheld since {day}.",
)
_WITHHELD_IN_PART = Text(
    "Utbetalningen hålls inne sedan en tid ({day}).",
    "The payment has been withheld for some time ({day}).",
)
_RELEASED = Text(
    "Utbetalningen hölls inne som längst till och med den {day}.",
    "The payment was withheld until {day} at the latest.",
)
_PAST = Sentence(
    Text(
        "Utbetalningen hölls inne när pengarna betalades ut.",
        "The payment was withheld when the money was paid out.",
    )
)
_CLAIMED = Sentence(
    Text(
        "Pengarna ska betalas tillbaka, enligt krav eller överenskommelse.",
        "The money is to be paid back, as claimed or agreed.",
    )
)
_CLAIMED_BY = Text(
    "Pengarna ska betalas tillbaka senast {day}, enligt krav eller "
    "överenskommelse.",
    "The money is to be paid back by {day}, as claimed or agreed.",
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
        met = snapshot.record.paid_up(one.key, one.amount)
        due, how, waits_for = _due(one, snapshot, met)
        yield weighed(
            Obligation(
                name=ObligationName(ObligationKind.PAYMENT, one.key),
                pointer=f"/payments/instalments/{one.number}",
                debtor=debtor and follows.get(debtor, debtor),
                creditor=creditor and follows.get(creditor, creditor),
                amount=one.amount,
                due=due if not isinstance(due, StatedDate) else None,
                due_within=due if isinstance(due, StatedDate) else None,
                how=how,
                waits_for=waits_for,
                met_on=met,
            ),
            snapshot,
            ends_with_term=one.planned.soonest,
            may_begin_later=one.planned.farthest,
        )


def _due(
    one: PlannedInstalment,
    snapshot: Snapshot,
    met: date | StatedDate | None,
) -> tuple[date | StatedDate | None, tuple[Sentence, ...], tuple[str, ...]]:
    """Return when a payment is due, how that is known, what it waits for."""
    due: date | StatedDate | None = one.planned.day or one.planned.within
    how, waits_for = one.planned.how, list[str]()
    if one.amount is not None and one.amount.is_zero:
        # Of a sum of zero there is nothing to hold back.
        return due, how, one.planned.waits_for
    if one.waits_for is not None:
        due, how, waits_for = None, (*how, _HELD), [one.waits_for]
    elif due and one.free_from and is_after(one.free_from, due) is not False:
        due = _no_sooner(due, one.free_from)
        how = (*how, Sentence.of(_FREE, day=one.free_from))
    # Once it is paid, what came later does not concern it.
    by = None if met is None else latest(met)
    held = withholding(snapshot.record, one.key, by or snapshot.timeline.on)
    if held is not None and held.until is None:
        due, how = None, (*how, _PAST if met else _since(held.since))
        waits_for.append(RELEASE)
    elif (
        due and held and held.until and is_before(held.until, due) is not True
    ):
        due = _no_sooner(due, held.until + ONE_DAY)
        how = (*how, Sentence.of(_RELEASED, day=held.until))
    waits_for += one.planned.waits_for
    return due, how, tuple(dict.fromkeys(waits_for))


def _no_sooner(
    due: date | StatedDate, first: date | StatedDate
) -> date | StatedDate | None:
    """Let a due day be no sooner than another, as far as both are known."""
    lows = [end for end in map(earliest, (due, first)) if end is not None]
    highs = [end for end in map(latest, (due, first)) if end is not None]
    return day_between(
        max(lows, default=None), max(highs) if len(highs) > 1 else None
    )


def _since(day: date | StatedDate) -> Sentence:
    """Write since when a payment is withheld, as far as that is known."""
    is_in_part = isinstance(day, StatedDate)
    return Sentence.of(_WITHHELD_IN_PART if is_in_part else _WITHHELD, day=day)


def repayment(
    agreement: Agreement, snapshot: Snapshot, settlement: Settlement
) -> Iterator[Obligation]:
    """Ask for what is claimed back, or was not used once that is settled."""
    claimed = settlement.reclaimed
    amount = settlement.unused if claimed is None else claimed
    plan = agreement.payments
    if claimed is None and not (plan and plan.is_unused_repaid):
        return
    if amount.is_zero:
        return
    due = compute_due_date(_pay_back_by(agreement, snapshot), snapshot)
    creditor, debtor = sides(agreement)
    yield weighed(
        Obligation(
            name=ObligationName(ObligationKind.REPAYMENT),
            pointer="/payments/repayment_due",
            debtor=debtor,
            creditor=creditor,
            amount=amount,
            due=due.day,
            due_within=due.within,
            how=_why_paid_back(snapshot, claimed, due.how),
            waits_for=due.waits_for,
            met_on=_repaid_up(snapshot, amount),
        ),
        snapshot,
        outlives_the_matter=True,
    )


def _why_paid_back(
    snapshot: Snapshot, claimed: Money | None, how: tuple[Sentence, ...]
) -> tuple[Sentence, ...]:
    """Say why money is paid back, and by when: as claimed, or as agreed."""
    if claimed is None:
        return (_UNUSED, *how)
    day = snapshot.record.claims[-1].due
    if not isinstance(day, date):
        return (_CLAIMED, *how)
    # The day is that of the claim; only what moves it is the agreement's.
    _, *moved = how
    return (Sentence.of(_CLAIMED_BY, day=day), *moved)


def _pay_back_by(agreement: Agreement, snapshot: Snapshot) -> Deadline | None:
    """Return by when money is paid back: as claimed, or as agreed."""
    claims, plan = snapshot.record.claims, agreement.payments
    if claims and claims[-1].due is not None:
        return OnDate(day=claims[-1].due)
    return plan.repayment_due if plan else None


def _repaid_up(snapshot: Snapshot, unused: Money) -> date | StatedDate | None:
    """Return the day on which all that was unused had been paid back."""
    left = unused.ore
    for repayment in snapshot.record.repayments:
        if repayment.amount.currency == unused.currency:
            left -= repayment.amount.ore
        if left <= 0:
            return repayment.on
    return None
