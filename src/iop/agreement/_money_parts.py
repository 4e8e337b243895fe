# SPDX-License-Identifier: MIT
"""What public money is made up of: *bidrag och delutbetalningar*."""

from collections.abc import Sequence
from datetime import date

import attrs

from ..values import (
    IllFormedError,
    Per,
    Period,
    StatedPeriod,
    earliest,
    exact_day,
    first_of,
    last_of,
    latest,
)
from .agreement import Agreement
from .deadlines import OnDate, Within
from .membership import successors
from .payments import Instalment
from .public_contributions import other_givers, public_contributions
from .totals import Total, YearBasis, YearShare, total_over, years_over


@attrs.frozen
class MoneyPart:
    """One sum of several: what it comes to, whose it is, and when."""

    key: str
    party: str | None
    total: Total
    years: tuple[YearShare, ...]


def sources_of(agreement: Agreement) -> tuple[MoneyPart, ...]:
    """Compute what each contribution of public money comes to."""
    term, follows = agreement.period, successors(agreement)
    return tuple(
        MoneyPart(
            one.key,
            follows.get(one.party, one.party),
            total_over(one.amount, one.period or term),
            years_over(one.amount, one.period or term),
        )
        for one in public_contributions(agreement)
    )


def plan_of(
    agreement: Agreement, due_days: Sequence[date | None] | None
) -> tuple[MoneyPart, ...]:
    """Compute what each instalment of public money comes to, and its year."""
    instalments = agreement.instalments
    days = list(map(_fixed_day, instalments) if due_days is None else due_days)
    if len(days) != len(instalments):
        number = len(instalments)
        raise IllFormedError(
            "public-money.due-days",
            len(days),
            f"en dag, eller None, för var och en av {number} delutbetalningar",
            f"a day, or None, for each of {number} instalments",
            f"[None] * {number}",
        )
    own, term = other_givers(agreement), agreement.period
    follows = successors(agreement)
    return tuple(
        MoneyPart(
            one.key,
            one.payer and follows.get(one.payer, one.payer),
            total_over(one.amount, term),
            _planned_years(one, day, term),
        )
        for one, day in zip(instalments, days, strict=True)
        if one.payer not in own
    )


def _fixed_day(instalment: Instalment) -> date | None:
    """Find the day an instalment is due, if the agreement alone tells it."""
    match instalment.due:
        case OnDate(day=day):
            return exact_day(day)
        case Within(period=period):
            return exact_day(last_of(period))
        case _:
            return None


def _planned_years(
    instalment: Instalment,
    day: date | None,
    term: Period | StatedPeriod | None,
) -> tuple[YearShare, ...]:
    """Return in which years an instalment falls: that of its day, if in one.

    One per year, or per month, is many payments, and no single day tells their years.
    """
    amount = instalment.amount
    if amount is None or amount.per is not Per.TERM:
        return years_over(amount, term)
    money = total_over(amount, None).money
    if money is None:
        return ()
    if day is None:
        return (YearShare(year=None, amount=money, basis=None),)
    year = day.year if term is None else _year_in(term, day)
    basis = None if year is None else YearBasis.PLAN
    return (YearShare(year=year, amount=money, basis=basis),)


def _year_in(term: Period | StatedPeriod, day: date) -> int | None:
    """Return the year of a day, or of the first of the term if that is later.

    Returns:
        ``None`` if too little is known of the first day to tell.
    """
    first = first_of(term)
    early, late = (
        (None, None) if first is None else (earliest(first), latest(first))
    )
    if late is None:
        return None
    years = {max(day, early or date.min).year, max(day, late).year}
    return years.pop() if len(years) == 1 else None
