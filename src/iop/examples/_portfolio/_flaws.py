# SPDX-License-Identifier: MIT
"""Mistakes such as drafts hold: *påhittade brister*.

Each breaks one rule, which is named, and stays in every version.
"""

from collections.abc import Callable
from datetime import timedelta

import attrs

from ...agreement import (
    Agreement,
    MoneyContribution,
    OnDate,
    Report,
    ReportKind,
    Seat,
    SteeringGroup,
)
from ...values import Amount, Money, Period, exact_day
from .._complete import kr
from ._outlines import Outline


__all__ = ["Flaw", "flaw_in"]


@attrs.frozen
class Flaw:
    """A mistake: *brist*.

    Attributes:
        code: The rule that it breaks.
        fits: Whether an agreement can have it.
        make: Makes it in an agreement.
    """

    code: str
    fits: Callable[[Agreement], bool]
    make: Callable[[Agreement], Agreement]


def flaw_in(agreement: Agreement, outline: Outline) -> Flaw | None:
    """Return the mistake that an agreement is to have, if any."""
    if outline.kinds["flaw"] == "none":
        return None
    start = outline.draws.below(len(_FLAWS), "flaw-first")
    order = (*_FLAWS[start:], *_FLAWS[:start])
    return next((one for one in order if one.fits(agreement)), None)


def _changed(agreement: Agreement, part: str, **facts: object) -> Agreement:
    """Return the agreement with some fields of one of its parts changed."""
    new = attrs.evolve(getattr(agreement, part), **facts)
    return attrs.evolve(agreement, **{part: new})


def _has_costs(agreement: Agreement) -> bool:
    return bool(agreement.budget and agreement.budget.costs)


def _costs_of(agreement: Agreement) -> int:
    costs = (agreement.budget and agreement.budget.costs) or ()
    return sum(int(one.amount.money.amount) for one in costs if one.amount)


def _mistype_total(agreement: Agreement) -> Agreement:
    """Let the stated sum of the budget be that of another draft."""
    total = kr(_costs_of(agreement) + 40_000)
    return _changed(agreement, "budget", total=total)


def _lose_cost(agreement: Agreement) -> Agreement:
    """Let a line of the budget be missing, and the sum that showed it."""
    costs = (agreement.budget and agreement.budget.costs) or ()
    return _changed(agreement, "budget", costs=costs[1:], total=None)


def _lists(agreement: Agreement) -> bool:
    return len(agreement.reports) > 1


def _miscount(agreement: Agreement) -> Agreement:
    """Say one report fewer than are listed."""
    number = len(agreement.reports) - 1
    return _changed(agreement, "reporting", number=number)


def _forget_final(agreement: Agreement) -> Agreement:
    """Let no report be the final one."""
    reports = tuple(
        attrs.evolve(one, kind=ReportKind.INTERIM) for one in agreement.reports
    )
    return _changed(agreement, "reporting", reports=reports)


def _delay_interim(agreement: Agreement) -> Agreement:
    """Let the interim report before the final one be due after it."""
    *others, interim, final = agreement.reports
    later = attrs.evolve(interim, due=_moved(final, 32))
    return _changed(agreement, "reporting", reports=(*others, later, final))


def _moved(report: Report, days: int) -> OnDate | None:
    """Return a day that is so much later than that of a report."""
    day = isinstance(report.due, OnDate) and exact_day(report.due.day)
    return OnDate(day=day + timedelta(days=days)) if day else None


def _covers(agreement: Agreement) -> bool:
    return bool(agreement.reports) and agreement.reports[0].covers is not None


def _hurry(agreement: Agreement) -> Agreement:
    """Ask for the first report before its time is over."""
    first, *others = agreement.reports
    last = isinstance(first.covers, Period) and first.covers.last
    early = OnDate(day=last - timedelta(days=10)) if last else first.due
    wrong = attrs.evolve(first, due=early)
    return _changed(agreement, "reporting", reports=(wrong, *others))


def _has_plan(agreement: Agreement) -> bool:
    return len(agreement.instalments) > 1


def _overpay(agreement: Agreement) -> Agreement:
    """Let the last instalment be more than what is left."""
    *others, last = agreement.instalments
    amount = last.amount and kr(int(last.amount.money.amount) + 25_000)
    wrong = attrs.evolve(last, amount=amount)
    return _changed(agreement, "payments", instalments=(*others, wrong))


def _names_sum(agreement: Agreement) -> bool:
    case = agreement.case
    return bool(case and len(case.sums or ()) > 1)


def _misstate(agreement: Agreement) -> Agreement:
    """Let two places of the paper state two sums."""
    sums = (agreement.case and agreement.case.sums) or ()
    other = Amount(sums[0].amount.money + Money(10_000))
    wrong = attrs.evolve(sums[0], amount=other)
    return _changed(agreement, "case", sums=(wrong, *sums[1:]))


def _has_seat(agreement: Agreement) -> bool:
    group = agreement.governance and agreement.governance.steering_group
    return bool(group and group.seats)


def _misname(agreement: Agreement) -> Agreement:
    """Give a seat to a party that there is not."""
    group = agreement.governance and agreement.governance.steering_group
    stray = Seat(role="kommunpolisen", party="polisen")
    seats = (*((group and group.seats) or ()), stray)
    return _changed(
        agreement,
        "governance",
        steering_group=attrs.evolve(group or SteeringGroup(), seats=seats),
    )


def _is_appropriated(agreement: Agreement) -> bool:
    return any(
        isinstance(one, MoneyContribution) and one.appropriation
        for one in agreement.contributions
    )


def _overdraw(agreement: Agreement) -> Agreement:
    """Let the appropriations be too small."""
    budget = agreement.budget
    small = tuple(
        attrs.evolve(one, total=kr(20_000))
        for one in (budget and budget.appropriations) or ()
    )
    return _changed(agreement, "budget", appropriations=small)


_FLAWS = (
    Flaw("CON203", _is_appropriated, _overdraw),
    Flaw("CON206", _has_costs, _mistype_total),
    Flaw("CON301", _lists, _miscount),
    Flaw("CON202", _has_plan, _overpay),
    Flaw("CON205", _names_sum, _misstate),
    Flaw("CON302", _lists, _forget_final),
    Flaw("CON201", _has_costs, _lose_cost),
    Flaw("CON304", _covers, _hurry),
    Flaw("CON101", _has_seat, _misname),
    Flaw("CON303", _lists, _delay_interim),
)
