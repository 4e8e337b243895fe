# SPDX-License-Identifier: MIT
"""What the public side puts in, computed once: *offentliga medel*.

Whoever asks how much the public side pays reads it here: in all, by year, by
who gives it, by who gets it, and by source.
"""

from collections.abc import Sequence
from datetime import date

import attrs

from ..values import (
    Money,
    Shown,
    as_instance,
    checked,
)
from ._money_parts import MoneyPart, plan_of, sources_of
from .agreement import Agreement
from .membership import side_keys, successors
from .parties import Organisation
from .public_contributions import public_contributions
from .totals import (
    Total,
    YearBasis,
    YearShare,
    total_of,
    total_over,
    years_of,
)


__all__ = [
    "PublicMoney",
    "PublicShare",
    "public_money",
]


@attrs.frozen(kw_only=True, field_transformer=checked)
class PublicShare(Shown):
    """What comes from one source, or to one party: *del av offentliga medel*.

    Attributes:
        key: The key of the contribution or of the party; ``None`` if neither
            is named.
        total: What it comes to.

    Raises:
        IllFormedError: If a field is of another type.

    >>> PublicShare(key="bidrag", total=Total()).total.money is None
    True
    >>> PublicShare(key="bidrag", total=Money(850_000))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: PublicShare.total: got a value of type Money; right is Total, for example: Total() [type.expected]
    """

    key: str | None
    total: Total


@attrs.frozen(kw_only=True, field_transformer=checked)
class PublicMoney(Shown):
    """What the public side puts in by an agreement: *offentliga medel*.

    Made with `public_money`. All sums are in one currency. The rows of each
    kind add up to the total, where that is known.

    Attributes:
        total: All of it; ``None`` if it cannot be computed, or is not stated
            exactly.
        low: What it is at least; ``None`` if that is not known.
        high: What it is at most; ``None`` if that is not known. Both bounds
            are equal to the total where that is exact. A sum per year over a
            time that is no whole number of years has others: the whole years
            alone, and every year begun.
        about: What it is about, if that is all that is stated.
        is_by_days: Whether any of it was divided by days. That is this
            library's own way: the agreement does not say how.
        is_by_margin: Whether a bound is by `MARGIN`, the library's own, since
            a sum is stated as about so much.
        by_year: By calendar year, in order, and last what has no year.
        by_party: By the party that gives it; ``None`` if that cannot be told
            apart.
        by_organisation: By the organisation that gets it; ``None`` if that
            cannot be told apart.
        by_source: By the contribution that it is taken from; ``None`` if that
            cannot be told apart. Money that only the plan of payments states
            has a source without a key.

    Raises:
        IllFormedError: If a field is of another type.

    >>> PublicMoney().total is None
    True
    >>> PublicMoney(total=850_000)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: PublicMoney.total: got 850000; right is Money, for example: Money(850_000) [type.expected]
    """

    total: Money | None = None
    low: Money | None = None
    high: Money | None = None
    about: Money | None = None
    is_by_days: bool = False
    is_by_margin: bool = False
    by_year: tuple[YearShare, ...] = ()
    by_party: tuple[PublicShare, ...] | None = None
    by_organisation: tuple[PublicShare, ...] | None = None
    by_source: tuple[PublicShare, ...] | None = None


def public_money(
    agreement: Agreement, *, due_days: Sequence[date | None] | None = None
) -> PublicMoney:
    """Compute what the public side puts in: *offentliga medel*.

    In all it is what the contributions in money come to, save those of
    organisations and participants. Where they do not tell exactly, or there
    are none, it is what the instalments come to, save those that one of these
    pays; if they do not tell either, it is known as far as the contributions
    tell. Money of a participant is other funding, even where it is a public
    body: the public parties do not give it.

    A party that has taken the place of another counts as the same. Who gets
    the money is told by the payees of the contributions, if each names an
    organisation; else by the annex agreements.

    Of a list that is known in part all that is told is what it comes to at
    least.

    A contribution for a time within one calendar year belongs to that year.
    Where one is for a longer time, the plan tells the years: if it comes to
    the same sum and every day in it is known. What is due before the term
    belongs to the first year of it. Without such a plan the contribution is
    divided by days, and without an end it has no year.

    Args:
        agreement: The agreement, or one version of it.
        due_days: The day each instalment is due, in their order, where more
            is known than the agreement says; ``None`` is not known. Not given
            are they the fixed days. They bear on the years alone, never on
            the total.

    Raises:
        IllFormedError: If *agreement* is no agreement, or *due_days* are not
            as many as the instalments.

    >>> from iop.values import Amount, Period
    >>> from iop.agreement import Budget, MoneyContribution, Term
    >>> grant = MoneyContribution(
    ...     key="bidrag", party="sdn", amount=Amount(Money(600_000))
    ... )
    >>> agreement = Agreement(
    ...     budget=Budget(contributions=(grant,)),
    ...     term=Term(period=Period(date(2025, 1, 1), date(2027, 12, 31))),
    ... )
    >>> money = public_money(agreement)
    >>> money.total, money.is_by_days
    (Money('600000.00'), True)
    >>> for share in money.by_year:
    ...     print(share.year, share.amount)
    2025 200000.00 SEK
    2026 200000.00 SEK
    2027 200000.00 SEK
    >>> public_money(None)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got nothing; right is Agreement, for example: Agreement() [type.expected]
    """
    agreement = as_instance(agreement, Agreement)
    sources, plan = sources_of(agreement), plan_of(agreement, due_days)
    given = _all_of(agreement, "/budget/contributions", sources)
    planned = _all_of(agreement, "/payments/instalments", plan)
    is_given = given.money is not None or (
        given.is_known and planned.money is None
    )
    total = given if is_given else planned
    years = _by_year(total, sources if is_given else (), plan)
    organisations = _by_organisation(agreement, total)
    by_source = _by_source(sources, total)
    rows = (*(organisations or ()), *(by_source or ()))
    return PublicMoney(
        total=total.money,
        low=total.low,
        high=total.high,
        about=total.about,
        is_by_margin=total.is_by_margin,
        is_by_days=total.money is not None
        and (
            any(one.total.is_by_days for one in rows)
            or any(one.basis is YearBasis.DAYS for one in years)
        ),
        by_year=years,
        by_party=_by_party(sources, plan, total),
        by_organisation=organisations,
        by_source=by_source,
    )


def _all_of(
    agreement: Agreement, place: str, parts: tuple[MoneyPart, ...]
) -> Total:
    """Add up a list, as far as it is known."""
    total = total_of(one.total for one in parts)
    if agreement.is_known_in_part(place):
        return Total(low=total.low, is_by_margin=total.is_by_margin)
    return total


def _by_year(
    total: Total, sources: tuple[MoneyPart, ...], plan: tuple[MoneyPart, ...]
) -> tuple[YearShare, ...]:
    """Return the years by the periods; else by the plan; else by days."""
    if total.money is None:
        return ()
    given, planned = _all_years(sources), _all_years(plan)
    if not sources:
        return planned
    is_told = all(one.basis is YearBasis.PERIOD for one in given)
    is_planned = all(
        one.year is not None for one in planned
    ) and total.money == _money(plan)
    return planned if is_planned and not is_told else given


def _all_years(parts: tuple[MoneyPart, ...]) -> tuple[YearShare, ...]:
    """Add up the years of parts; there are none if currencies are mixed."""
    if _money(parts) is None:
        return ()
    return years_of(share for part in parts for share in part.years)


def _money(parts: tuple[MoneyPart, ...]) -> Money | None:
    """Add up parts, as far as that can be done."""
    return total_of(part.total for part in parts).money


def _by_source(
    sources: tuple[MoneyPart, ...], total: Total
) -> tuple[PublicShare, ...] | None:
    """Return what each contribution comes to."""
    return _whole_or_apart([(one.key, one.total) for one in sources], total)


def _by_party(
    sources: tuple[MoneyPart, ...], plan: tuple[MoneyPart, ...], total: Total
) -> tuple[PublicShare, ...] | None:
    """Return what each giver gives; by who pays, where only the plan tells."""
    parts = [(one.party, one.total) for one in sources or plan]
    return _whole_or_apart(parts, total)


def _by_organisation(
    agreement: Agreement, total: Total
) -> tuple[PublicShare, ...] | None:
    """Return what goes to each organisation, if that is stated."""
    follows, term = successors(agreement), agreement.period
    keys = [one.key for one in agreement.organisations]
    standing = [key for key in keys if key not in follows]
    if len(standing) == 1:
        return (PublicShare(key=standing[0], total=total),)
    gifts = public_contributions(agreement)
    own = side_keys(agreement, Organisation)
    if gifts and all(one.payee in own for one in gifts):
        return _apart(
            [
                (
                    follows.get(str(one.payee), one.payee),
                    total_over(one.amount, one.period or term),
                )
                for one in gifts
            ],
            total,
        )
    annexes = agreement.annex_agreements or ()
    named = [follows.get(o.organisation, o.organisation) for o in annexes]
    # An organisation with two annexes has no sum of its own.
    if not annexes or len({one.organisation for one in annexes}) < len(
        annexes
    ):
        return None
    return _apart(
        [
            (key, total_over(one.amount, one.period or term))
            for key, one in zip(named, annexes, strict=True)
        ],
        total,
    )


def _whole_or_apart(
    parts: list[tuple[str | None, Total]], total: Total
) -> tuple[PublicShare, ...] | None:
    """Make a row of each key; what has one key alone is the whole."""
    keys = {key for key, _ in parts}
    if len(keys) > 1:
        return _apart(parts, total)
    return (PublicShare(key=next(iter(keys), None), total=total),)


def _apart(
    parts: list[tuple[str | None, Total]], total: Total
) -> tuple[PublicShare, ...] | None:
    """Make a row of each key, if the rows can be all there is."""
    found: dict[str | None, list[Total]] = {}
    for key, part in parts:
        found.setdefault(key, []).append(part)
    rows = tuple(
        PublicShare(key=key, total=total_of(own)) for key, own in found.items()
    )
    if total.money is None:
        return rows
    return (
        rows if total_of(o.total for o in rows).money == total.money else None
    )
