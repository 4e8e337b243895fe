# SPDX-License-Identifier: MIT
"""The public money of made-up partnerships: *påhittade medel*."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from ...values import Amount, Hedge, Money, Per, Period
from .._complete import kr
from ._outlines import UNTIL, Outline


__all__ = ["Source", "first_sources", "sources"]

_YEAR = 12
_HEDGES = {"about": Hedge.ABOUT, "at-most": Hedge.AT_MOST}


@attrs.frozen(kw_only=True)
class Source:
    """Public money from one giver: *offentliga medel*.

    Attributes:
        key: The key of the contribution.
        payer: The party that gives it.
        payee: The party that gets it.
        years: How much each year, in kronor.
        amount: How it is stated.
        period: What time it is for, where that is stated.
        appropriation: The appropriation that it is taken from.
    """

    key: str
    payer: str
    payee: str
    years: dict[int, int]
    amount: Amount | None
    period: Period | None = None
    appropriation: str | None = None

    @property
    def kronor(self) -> int:
        """How much it is in all."""
        return sum(self.years.values())


def _yearly(outline: Outline) -> int:
    """Return what the public side gives in a year, in whole thousands."""
    percent = outline.draws.between(70, 135, "level")
    return outline.work.sum * percent // 1200 * 12 * 1000


def _years(outline: Outline, yearly: int) -> dict[int, int]:
    """Return what falls in each year; of an open term, up to now."""
    last = outline.last or date(UNTIL.year, 12, 31)
    found: dict[int, int] = {}
    for year in range(outline.first.year, last.year + 1):
        begins = outline.first.month if year == outline.first.year else 1
        ends = last.month if year == last.year else _YEAR
        found[year] = yearly // _YEAR * (ends - begins + 1)
    return found


def sources(outline: Outline) -> tuple[Source, ...]:
    """Return the public money of the agreement."""
    extra = outline.extra
    base = tuple(first_sources(outline))
    if extra is None:
        return base
    added = Source(
        key="tillagg",
        payer="namnden",
        payee="foreningen",
        years={extra.first.year: extra.kronor},
        amount=kr(extra.kronor),
        period=Period(extra.first, extra.last),
    )
    return (*base, added)


def first_sources(outline: Outline) -> Iterator[Source]:
    """Yield the public money that was first agreed on."""
    kind, yearly = outline.kinds["sum"], _yearly(outline)
    years = _years(outline, yearly)
    whole = Source(
        key="bidrag",
        payer="namnden",
        payee="foreningen",
        years=years,
        amount=kr(sum(years.values())),
    )
    if outline.kinds["parties"] == "umbrella":
        for number, payee in enumerate(outline.organisation_keys):
            yield _share(whole, number, 2 - number % 2, payee=payee)
    elif outline.kinds["parties"] == "two-boards":
        for number, payer in enumerate(outline.board_keys):
            yield _share(whole, number, 3 - 2 * number, payer=payer)
    elif kind == "appropriations":
        for number, taken in enumerate(("ordinarie", "sarskilda-medel")):
            yield _share(whole, number, 3 - 2 * number, appropriation=taken)
    elif kind == "by-year":
        yield from _by_year(outline, whole)
    else:
        yield attrs.evolve(whole, **_stated(outline, kind, whole, yearly))


def _share(whole: Source, number: int, parts: int, **facts: Any) -> Source:
    """Return one of several shares; the parts are of four in all."""
    years = {year: sum_ // 4 * parts for year, sum_ in whole.years.items()}
    return attrs.evolve(
        whole,
        key=f"bidrag-{number + 1}",
        years=years,
        amount=kr(sum(years.values())),
        **facts,
    )


def _by_year(outline: Outline, whole: Source) -> Iterator[Source]:
    """Yield one contribution a year, each a little more than the last."""
    last = outline.last or outline.first
    for number, (year, kronor) in enumerate(whole.years.items()):
        raised = kronor + number * kronor // 50_000 * 1000
        yield attrs.evolve(
            whole,
            key=f"bidrag-{year}",
            years={year: raised},
            amount=kr(raised),
            period=Period(
                max(outline.first, date(year, 1, 1)),
                min(last, date(year, 12, 31)),
            ),
        )


def _stated(
    outline: Outline, kind: str, whole: Source, yearly: int
) -> dict[str, Any]:
    """Return how the sum of a single contribution is stated."""
    term = outline.last and Period(outline.first, outline.last)
    span = term if outline.kinds["term"] == "option" else None
    if kind == "yearly":
        return {"amount": Amount(Money(yearly), per=Per.YEAR), "period": span}
    if kind == "monthly":
        monthly = Amount(Money(yearly // _YEAR), per=Per.MONTH)
        return {"amount": monthly, "period": span}
    if kind == "not-stated":
        return {"amount": None}
    hedge = _HEDGES.get(kind, Hedge.EXACT)
    if outline.last is None:
        return {"amount": Amount(Money(yearly), hedge=hedge, per=Per.YEAR)}
    return {"amount": Amount(Money(whole.kronor), hedge=hedge)}
