# SPDX-License-Identifier: MIT
"""Entries of money as they are summed up: *rörelser*."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeVar

import attrs

from ..agreement import (
    Agreement,
    Instalment,
    Report,
    other_contributions,
    other_givers,
    public_contributions,
    successors,
)
from ..ledger import CostAccounted, Paid, Reclaimed, Record, Repaid
from ..values import Money, StatedDate, earliest, exact_period, latest
from ._owed_by import sides


__all__ = ["Posting", "Postings", "postings_of"]

_T = TypeVar("_T")
_E = TypeVar("_E", CostAccounted, Reclaimed, Repaid)


@attrs.frozen(kw_only=True)
class Posting:
    """A sum and where it belongs: *rörelse*.

    Attributes:
        money: The sum.
        year: The calendar year; ``None`` if it cannot be told.
        party: The organisation; ``None`` if it cannot be told.
        source: The contribution; ``None`` if it cannot be told.
    """

    money: Money
    year: int | None
    party: str | None
    source: str | None


@attrs.frozen(kw_only=True)
class Postings:
    """All sums that have moved, by kind: *rörelser*.

    Attributes:
        paid: What was paid out, save by organisations and participants.
        accounted: Costs charged to the public money.
        in_kind: What was accounted for, and is not money.
        approved: The costs of approved reports, within what was paid.
        overspent: The rest of the costs of approved reports.
        reclaimed: What is claimed back.
        repaid: What was paid back.
        delivered: What was accounted for, and of which contribution.
        left_out: Keys of entries in another currency.
        unknown: Keys of payments whose sums cannot be told.
    """

    paid: tuple[Posting, ...]
    accounted: tuple[Posting, ...]
    in_kind: tuple[Posting, ...]
    approved: tuple[Posting, ...]
    overspent: tuple[Posting, ...]
    reclaimed: tuple[Posting, ...]
    repaid: tuple[Posting, ...]
    delivered: tuple[tuple[str | None, Money], ...]
    left_out: tuple[str, ...]
    unknown: tuple[str, ...]


def postings_of(
    agreement: Agreement,
    record: Record,
    currency: str,
    planned: Mapping[str | None, Money | None],
) -> Postings:
    """Sort the entries of money by what they are, and where they belong.

    Args:
        agreement: The agreement, as it reads on the day.
        record: What has been done.
        currency: The currency of all sums.
        planned: What is to be paid of each instalment, by its key.
    """
    places = _Places(agreement)
    payments = [
        (payment, money)
        for payment, money in record.paid_sums(planned)
        if places.payer(payment) not in places.others
    ]
    paid = tuple(
        places.payment(payment, money)
        for payment, money in payments
        if money is not None and money.currency == currency
    )
    costs = _of_currency(record.costs, currency)
    own = {one.key for one in other_contributions(agreement)}
    charged = [
        cost
        for cost in costs
        if not cost.is_in_kind and cost.contribution not in own
    ]
    approved = [cost for cost in charged if cost.report in record.approved]
    within, beyond = _capped(map(places.cost, approved), paid)
    claims = _of_currency(record.claims, currency)
    repayments = _of_currency(record.repayments, currency)
    return Postings(
        paid=paid,
        accounted=tuple(map(places.cost, charged)),
        in_kind=tuple(places.cost(cost) for cost in costs if cost.is_in_kind),
        approved=within,
        overspent=beyond,
        reclaimed=tuple(map(places.repayment, claims)),
        repaid=tuple(map(places.repayment, repayments)),
        delivered=tuple((cost.contribution, cost.amount) for cost in costs),
        left_out=_left_out(record, currency),
        unknown=tuple(one.key for one, money in payments if money is None),
    )


def _of_currency(entries: tuple[_E, ...], currency: str) -> tuple[_E, ...]:
    return tuple(
        entry for entry in entries if entry.amount.currency == currency
    )


def _left_out(record: Record, currency: str) -> tuple[str, ...]:
    entries: tuple[Paid | CostAccounted | Reclaimed | Repaid, ...] = (
        *record.payments,
        *record.costs,
        *record.claims,
        *record.repayments,
    )
    return tuple(
        entry.key
        for entry in entries
        if entry.amount and entry.amount.currency != currency
    )


class _Places:
    """Where a sum belongs, if its entry does not say.

    Who has taken the place of another stands for both.
    """

    def __init__(self, agreement: Agreement) -> None:
        self.others = other_givers(agreement)
        self._follows = successors(agreement)
        self._public, self._organisation = sides(agreement)
        sources = public_contributions(agreement)
        self._source = _only([one.key for one in sources])
        self._of_payer: dict[str | None, list[str]] = {}
        self._for_cost: dict[str | None, list[str]] = {}
        for one in sources:
            payer = self._now(one.party)
            self._of_payer.setdefault(payer, []).append(one.key)
            if one.cost is not None:
                self._for_cost.setdefault(one.cost, []).append(one.key)
        self._instalments: dict[str | None, Instalment] = {
            part.key: part for part in agreement.instalments
        }
        self._reports: dict[str | None, Report] = {
            report.key: report for report in agreement.reports
        }

    def _now(self, key: str | None) -> str | None:
        """Return the party that now stands in the place of one."""
        return None if key is None else self._follows.get(key, key)

    def payer(self, payment: Paid) -> str | None:
        """Return who paid."""
        planned = self._instalments.get(payment.instalment)
        named = planned.payer if planned else None
        return self._now(payment.payer or named or self._public)

    def payment(self, payment: Paid, money: Money) -> Posting:
        """Put a payment where it belongs: to the payer's only source."""
        planned = self._instalments.get(payment.instalment)
        named = planned.payee if planned else None
        own = self._of_payer.get(self.payer(payment), [])
        return Posting(
            money=money,
            year=_year_of(payment.on),
            party=self._now(payment.payee or named or self._organisation),
            source=payment.contribution or _only(own) or self._source,
        )

    def cost(self, cost: CostAccounted) -> Posting:
        """Put a cost where it belongs: to the year that its report covers."""
        report = self._reports.get(cost.report)
        covers = exact_period(report.covers) if report else None
        year = cost.year
        if year is None and covers and not covers.is_open:
            year = _only([part.first.year for part in covers.years()])
        reporter = report.reporter if report else None
        return Posting(
            money=cost.amount,
            year=year,
            party=self._now(cost.party or reporter or self._organisation),
            source=cost.contribution
            or _only(self._for_cost.get(cost.cost, []))
            or self._source,
        )

    def repayment(self, repayment: Reclaimed | Repaid) -> Posting:
        """Put a repayment, or a claim for one, where it belongs."""
        return Posting(
            money=repayment.amount,
            year=_year_of(repayment.on),
            party=self._now(repayment.payer or self._organisation),
            source=self._source,
        )


def _year_of(day: date | StatedDate) -> int | None:
    """Return the year of a day; ``None`` if it may be of several."""
    first, last = earliest(day), latest(day)
    if first is None or last is None or first.year != last.year:
        return None
    return first.year


def _only(items: list[_T]) -> _T | None:
    """Return the only one; ``None`` if there are several, or none."""
    return items[0] if len(items) == 1 else None


def _capped(
    costs: Iterator[Posting], paid: tuple[Posting, ...]
) -> tuple[tuple[Posting, ...], tuple[Posting, ...]]:
    """Charge costs, in order, to what each organisation was paid."""
    left: dict[str | None, Money] = {}
    for posting in paid:
        left[posting.party] = (
            left[posting.party] + posting.money
            if posting.party in left
            else posting.money
        )
    within: list[Posting] = []
    beyond: list[Posting] = []
    for cost in costs:
        nothing = cost.money - cost.money
        room = left.get(cost.party, nothing)
        charged = min(cost.money, room)
        left[cost.party] = room - charged
        for money, pile in ((charged, within), (cost.money - charged, beyond)):
            if not money.is_zero:
                pile.append(attrs.evolve(cost, money=money))
    return tuple(within), tuple(beyond)
