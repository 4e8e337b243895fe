# SPDX-License-Identifier: MIT
"""What was promised, in all and by year: *utlovade belopp*."""

import attrs

from ..agreement import Agreement, Contribution, MoneyContribution
from ..values import Amount, Money, Per, Period, years_from
from .instalments import PlannedInstalment, planned_instalments
from .snapshot import Past


__all__ = [
    "Promise",
    "other_contributions",
    "promise_of",
    "promised",
    "public_money",
    "public_plan",
]


@attrs.frozen(kw_only=True)
class Promise:
    """A sum that was promised: *utlovat belopp*.

    Attributes:
        total: All of it; ``None`` if no exact sum can be told.
        by_year: By calendar year; ``None`` if that cannot be told.
        is_by_days: Whether a sum per year was divided by days.
    """

    total: Money | None = None
    by_year: dict[int, Money] | None = None
    is_by_days: bool = False


def public_money(agreement: Agreement) -> tuple[MoneyContribution, ...]:
    """List the contributions in money of those who are no organisation."""
    return _divided(agreement)[0]


def other_contributions(agreement: Agreement) -> tuple[Contribution, ...]:
    """List all other contributions: those of organisations, and not money."""
    return _divided(agreement)[1]


def _divided(
    agreement: Agreement,
) -> tuple[tuple[MoneyContribution, ...], tuple[Contribution, ...]]:
    """Part the public money from all other contributions."""
    own = {party.key for party in agreement.organisations}
    budget = agreement.budget
    public: list[MoneyContribution] = []
    others: list[Contribution] = []
    for one in (budget and budget.contributions) or ():
        if isinstance(one, MoneyContribution) and one.party not in own:
            public.append(one)
        else:
            others.append(one)
    return tuple(public), tuple(others)


def public_plan(
    agreement: Agreement, past: Past
) -> tuple[PlannedInstalment, ...]:
    """List the instalments, save those that an organisation pays."""
    own = {party.key for party in agreement.organisations}
    return tuple(
        one
        for one in planned_instalments(agreement, past)
        if one.instalment.payer not in own
    )


def promise_of(
    amount: Amount | None, period: Period | None, currency: str
) -> Promise:
    """Reckon what a stated amount promises over a period.

    A sum per year counts from the first day of the period. A year that is not
    whole gets its share by days, and so does each calendar year of a year that
    goes across two.
    """
    if (
        amount is None
        or amount.is_approximate
        or amount.money.currency != currency
    ):
        return Promise()
    if period is None or period.last is None:
        is_whole = amount.per is Per.TERM
        return Promise(total=amount.money if is_whole else None)
    if amount.per is Per.TERM:
        is_one_year = period.first.year == period.last.year
        year = {period.first.year: amount.money} if is_one_year else None
        return Promise(total=amount.money, by_year=year)
    by_year: dict[int, Money] = {}
    is_by_days = False
    for first, last, end in years_from(period.first, period.last):
        if end is None:  # how long that year is cannot be told
            return Promise()
        money = amount.money
        if last < end:
            days = Period(first, last).days
            money, _ = money.allocate([days, (end - last).days])
            is_by_days = True
        calendar = Period(first, last).years()
        shares = money.allocate([part.days for part in calendar])
        for part, share in zip(calendar, shares, strict=True):
            _add(by_year, part.first.year, share)
    total = Money.total(by_year.values(), currency)
    return Promise(total=total, by_year=by_year, is_by_days=is_by_days)


def promised(
    agreement: Agreement,
    planned: tuple[PlannedInstalment, ...],
    currency: str,
) -> Promise:
    """Reckon the public money that an agreement promises.

    By its contributions, where each tells an exact sum; else by its
    instalments, where each does. By year as the contributions say; else as
    the instalments are planned, where they come to the same sum.
    """
    term = agreement.term.period if agreement.term else None
    promises = [
        promise_of(one.amount, one.period or term, currency)
        for one in public_money(agreement)
    ]
    plan = _by_plan(planned, currency)
    known = [one.total for one in promises if one.total is not None]
    if not known or len(known) < len(promises):
        return plan
    total = Money.total(known, currency)
    by_year = _by_year(promises)
    if by_year is None and plan.total == total:
        by_year = plan.by_year
    return Promise(
        total=total,
        by_year=by_year,
        is_by_days=any(one.is_by_days for one in promises),
    )


def _by_year(promises: list[Promise]) -> dict[int, Money] | None:
    """Add promises by year; ``None`` if one cannot be told by year."""
    known = [one.by_year for one in promises if one.by_year is not None]
    if len(known) < len(promises):
        return None
    sums: dict[int, Money] = {}
    for by_year in known:
        for year, money in by_year.items():
            _add(sums, year, money)
    return sums


def _by_plan(planned: tuple[PlannedInstalment, ...], currency: str) -> Promise:
    """Add the instalments, by the year they are planned for."""
    known = [
        (one.planned.unmoved, one.base)
        for one in planned
        if one.base is not None and one.base.currency == currency
    ]
    if not known or len(known) < len(planned):
        return Promise()
    total = Money.total((base for _, base in known), currency)
    by_year: dict[int, Money] = {}
    for day, base in known:
        if day is None:
            return Promise(total=total)
        _add(by_year, day.year, base)
    return Promise(total=total, by_year=by_year)


def _add(sums: dict[int, Money], year: int, money: Money) -> None:
    sums[year] = sums[year] + money if year in sums else money
