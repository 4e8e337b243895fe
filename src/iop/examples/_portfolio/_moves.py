# SPDX-License-Identifier: MIT
"""Money paid and accounted for in made-up ledgers: *påhittade pengar*."""

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal

from ...agreement import MoneyContribution, OnMilestone, OnReport
from ...ledger import (
    CostAccounted,
    OutcomeMeasured,
    Paid,
    Repaid,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Waived,
)
from ...values import Money, Period, exact_period
from ._books import Book
from ._budgets import own_contributions
from ._courses import Course, Fate
from ._outlines import UNTIL, Outline
from ._payments import Row, rows
from ._purposes import has_indicator
from ._sources import sources


__all__ = ["account", "pay"]

_YEAR = 365


def pay(book: Book, outline: Outline, way: Course) -> None:
    """Pay what is to be paid, in time or not."""
    draws, planned = outline.draws, rows(outline)
    is_listed = outline.kinds["plan"] != "not-stated"
    past = [one for one in planned if one.day < UNTIL]
    odd = past[-1].key if past else None
    if outline.kinds["conduct"] != "late-payment":
        odd = None
    several = Counter(one.payer for one in sources(outline))
    is_crowd = outline.kinds["parties"] != "one-each"
    for row in planned:
        day = _paid_on(outline, row, way)
        if row.key == odd:
            day += timedelta(days=draws.between(32, 110, "late"))
        if way.is_cut and way.last and day > way.last:
            continue
        source = row.source
        is_paid = book.write(
            Paid,
            "utbetalning",
            day,
            amount=Money(row.kronor),
            instalment=row.key if is_listed else None,
            payer=source.payer if is_crowd else None,
            payee=source.payee if is_crowd else None,
            contribution=source.key if several[source.payer] > 1 else None,
        )
        if is_paid:
            book.paid[source.key] += row.kronor * 100


def _paid_on(outline: Outline, row: Row, way: Course) -> date:
    """Return the day a payment is made, if all is in order."""
    later = outline.draws.between(2, 14, f"{row.key}-later")
    if isinstance(row.condition, OnReport):
        return way.approved(row.condition.report) + timedelta(days=later)
    if isinstance(row.condition, OnMilestone):
        return way.milestone + timedelta(days=later)
    return row.day - timedelta(days=outline.draws.below(7, row.key))


def account(book: Book, outline: Outline, way: Course) -> None:
    """Let the reports come, with what they account for."""
    used: Counter[str] = Counter()
    left = len(way.fates)
    for fate in way.fates:
        if fate.is_waived and way.last:
            book.write(Waived, "eftergift", way.last, report=fate.report.key)
        else:
            _report(book, outline, fate, used, left)
        left -= 1


def _report(
    book: Book,
    outline: Outline,
    fate: Fate,
    used: Counter[str],
    left: int,
) -> None:
    """Write one report, and what stands in it."""
    key, came = fate.report.key, fate.came
    final = left == 1
    told = fate.again or came
    book.write(ReportReceived, f"{key}-in", came, report=key)
    if fate.returned and fate.again:
        book.write(ReportReturned, f"{key}-ater", fate.returned, report=key)
        book.write(ReportReceived, f"{key}-in", fate.again, report=key)
    unused = _spend(book, outline, fate, used, left)
    _count(book, outline, fate, told)
    if final:
        _deliver(book, outline, told, key)
    book.write(ReportApproved, f"{key}-ok", fate.approved, report=key)
    if unused:
        later = outline.draws.between(6, 27, "repaid-later")
        book.write(
            Repaid,
            "aterbetalning",
            fate.approved + timedelta(days=later),
            amount=Money(Decimal(unused) / 100),
            payer="foreningen",
            payee="namnden",
        )


def _spend(
    book: Book, outline: Outline, fate: Fate, used: Counter[str], left: int
) -> int:
    """Account for costs; return how many öre were never used."""
    told, key = fate.again or fate.came, fate.report.key
    draws, public = outline.draws, sources(outline)
    covers = fate.report.covers and exact_period(fate.report.covers)
    until = (covers and covers.last) or told
    unused = 0
    for source in public:
        if source.period and source.period.first > until:
            continue
        ended = source.period and source.period.last
        rest = book.paid[source.key] - used[source.key]
        if left == 1 and source is public[0] and _leaves(outline):
            kept = book.paid[source.key] * draws.between(2, 9, "kept") // 100
            unused = min(kept, rest)
            spent = rest - unused
        elif left == 1 or (ended and ended <= until):
            spent = rest
        else:
            total = source.kronor * 100 - used[source.key]
            spent = total // left - draws.below(99_999, f"{key}-{source.key}")
        if spent > 0:
            used[source.key] += spent
            book.write(
                CostAccounted,
                "kostnad",
                told,
                amount=Money(Decimal(spent) / 100),
                report=key,
                contribution=source.key,
                party=source.payee,
            )
    return unused


def _leaves(outline: Outline) -> bool:
    """Return whether money is left over."""
    return outline.kinds["conduct"] in ("unused", "ended-early")


def _count(book: Book, outline: Outline, fate: Fate, told: date) -> None:
    """Tell what came of the work."""
    draws, work, key = outline.draws, outline.work, fate.report.key
    covers = fate.report.covers and exact_period(fate.report.covers)
    if draws.chance(75, "counted"):
        days = _YEAR if covers is None else covers.days or _YEAR
        share = draws.between(72, 118, f"{key}-count")
        number = work.many * days * share // (_YEAR * 100)
        book.write(
            OutcomeMeasured,
            "resultat",
            told,
            number=Decimal(number),
            unit=work.counted,
            period=covers if isinstance(covers, Period) else None,
            activity="verksamhet",
            report=key,
        )
    if key == "slutredovisning" and has_indicator(outline):
        step = draws.between(-20, 110, "reached")
        reached = work.baseline + (work.target - work.baseline) * step // 100
        book.write(
            OutcomeMeasured,
            "resultat",
            told,
            number=Decimal(reached),
            unit=work.unit,
            indicator="matt",
            report=key,
        )


def _deliver(book: Book, outline: Outline, told: date, key: str) -> None:
    """Account for all that was promised besides the public money."""
    for one in own_contributions(outline):
        if one.value:
            book.write(
                CostAccounted,
                "insats",
                told,
                amount=one.value.money,
                report=key,
                party=one.party,
                contribution=one.key,
                is_in_kind=not isinstance(one, MoneyContribution),
            )
