# SPDX-License-Identifier: MIT
"""What the public side puts in, computed once: *offentliga medel*.

Whoever asks how much the public side pays reads it here: in all, by year, by
who gives it, by who gets it, and by source.
"""

from collections.abc import Sequence
from datetime import date

import attrs

from ..values import (
    IllFormedError,
    Money,
    Per,
    Period,
    Shown,
    StatedPeriod,
    as_instance,
    checked,
    earliest,
    exact_day,
    first_of,
    last_of,
    latest,
)
from .agreement import Agreement
from .budget import Contribution, MoneyContribution
from .deadlines import OnDate, Within
from .membership import side_keys, successors
from .parties import Organisation
from .payments import Instalment
from .totals import (
    Total,
    YearBasis,
    YearShare,
    total_of,
    total_over,
    years_of,
    years_over,
)


__all__ = [
    "PublicMoney",
    "PublicShare",
    "other_contributions",
    "other_givers",
    "public_contributions",
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


def public_contributions(
    agreement: Agreement,
) -> tuple[MoneyContribution, ...]:
    """List the money that public parties give: *offentliga insatser*.

    What an organisation or a participant gives is not among it. A party that
    is not known is no organisation.

    >>> public_contributions(Agreement())
    ()
    """
    return _divided(agreement)[0]


def other_contributions(agreement: Agreement) -> tuple[Contribution, ...]:
    """List what others give, and what is no money: *andra insatser*.

    Others are the organisations, and the participants, who are no parties.

    >>> other_contributions(Agreement())
    ()
    """
    return _divided(agreement)[1]


def other_givers(agreement: Agreement) -> frozenset[str]:
    """List those whose money is not the public parties': *andra givare*.

    They are the organisations, those that these have followed, and the
    participants.

    >>> other_givers(Agreement())
    frozenset()
    """
    beside = (one.key for one in agreement.participants or ())
    return side_keys(agreement, Organisation).union(beside)


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

    >>> from iop.values import Amount
    >>> from iop.agreement import Budget, Term
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
    sources, plan = _sources(agreement), _plan(agreement, due_days)
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
    agreement: Agreement, place: str, parts: "tuple[_Part, ...]"
) -> Total:
    """Add up a list, as far as it is known."""
    total = total_of(one.total for one in parts)
    if agreement.is_known_in_part(place):
        return Total(low=total.low, is_by_margin=total.is_by_margin)
    return total


@attrs.frozen
class _Part:
    """One sum of several: what it comes to, whose it is, and when."""

    key: str
    party: str | None
    total: Total
    years: tuple[YearShare, ...]


def _divided(
    agreement: Agreement,
) -> tuple[tuple[MoneyContribution, ...], tuple[Contribution, ...]]:
    """Part the public money from all other contributions."""
    own = other_givers(agreement)
    public: list[MoneyContribution] = []
    others: list[Contribution] = []
    for one in agreement.contributions:
        if isinstance(one, MoneyContribution) and one.party not in own:
            public.append(one)
        else:
            others.append(one)
    return tuple(public), tuple(others)


def _sources(agreement: Agreement) -> tuple[_Part, ...]:
    """Compute what each contribution of public money comes to."""
    term, follows = agreement.period, successors(agreement)
    return tuple(
        _Part(
            one.key,
            follows.get(one.party, one.party),
            total_over(one.amount, one.period or term),
            years_over(one.amount, one.period or term),
        )
        for one in public_contributions(agreement)
    )


def _plan(
    agreement: Agreement, due_days: Sequence[date | None] | None
) -> tuple[_Part, ...]:
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
        _Part(
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


def _by_year(
    total: Total, sources: tuple[_Part, ...], plan: tuple[_Part, ...]
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


def _all_years(parts: tuple[_Part, ...]) -> tuple[YearShare, ...]:
    """Add up the years of parts; there are none if currencies are mixed."""
    if _money(parts) is None:
        return ()
    return years_of(share for part in parts for share in part.years)


def _money(parts: tuple[_Part, ...]) -> Money | None:
    """Add up parts, as far as that can be done."""
    return total_of(part.total for part in parts).money


def _by_source(
    sources: tuple[_Part, ...], total: Total
) -> tuple[PublicShare, ...] | None:
    """Return what each contribution comes to."""
    return _whole_or_apart([(one.key, one.total) for one in sources], total)


def _by_party(
    sources: tuple[_Part, ...], plan: tuple[_Part, ...], total: Total
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
