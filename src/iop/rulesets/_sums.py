# SPDX-License-Identifier: MIT
"""Adding up what is stated exactly, and comparing sums: *summering*.

Only exact sums are added. One that is approximate, or per year over a period
that is no whole number of years, counts as not stated exactly. What is stated
is never below zero, so what is not stated can only make a sum larger: one that
is already too large stays so.
"""

from collections.abc import Iterable, Iterator

import attrs

from ..agreement import (
    AnnexAgreement,
    Contribution,
    CostLine,
    Funder,
    MoneyContribution,
    Party,
    PremisesContribution,
    PublicBody,
    whole_sum,
)
from ..rules import Breach, NotApplicable, NotStated, Remark
from ..values import Amount, Money, Per, Period, Text


__all__ = [
    "MIXED",
    "Part",
    "Sum",
    "add_up",
    "compare",
    "contributed",
    "is_mixed",
    "money_by_party",
    "of_term",
    "parts_of",
    "public_money",
    "put_aside",
]

MIXED = NotApplicable(
    Text(
        "Beloppen är i olika valutor och kan inte jämföras.",
        "The sums are in different currencies and cannot be compared.",
    )
)
"""That sums are in different currencies (*olika valutor*)."""


@attrs.frozen
class Part:
    """One stated sum of several: *delbelopp*.

    Attributes:
        pointer: Where it stands.
        amount: What it says.
        period: The period it is for.
        period_pointer: Where that period stands.
    """

    pointer: str
    amount: Amount | None
    period: Period | None
    period_pointer: str

    @property
    def lacking(self) -> str:
        """Where something must be stated for the sum to be exact."""
        if (
            self.amount is None
            or self.amount.is_approximate
            or self.amount.per is Per.TERM
        ):
            return self.pointer
        if self.period is None:
            return self.period_pointer
        return (
            f"{self.period_pointer}/last"
            if self.period.is_open
            else self.pointer
        )


@attrs.frozen
class Sum:
    """What several parts come to: *summa*.

    Attributes:
        money: What the exact ones come to.
        missing: What is missing for the sum to be whole.
    """

    money: Money
    missing: tuple[Remark, ...] = ()


def of_term(pointer: str, amount: Amount | None, term: Period | None) -> Part:
    """Take a sum that is for the whole term."""
    return Part(pointer, amount, term, "/term/period")


def parts_of(
    pointer: str,
    items: Iterable[CostLine | Funder | AnnexAgreement],
    term: Period | None,
) -> Iterator[Part]:
    """Take the sums of a list; one without a period is for the term."""
    for number, item in enumerate(items):
        place = f"{pointer}/{number}"
        yield _part(f"{place}/amount", item.amount, item.period, term, place)


def contributed(
    contributions: Iterable[Contribution], term: Period | None
) -> Iterator[tuple[Part, Contribution]]:
    """Take the contributions one by one as stated sums."""
    for number, given in enumerate(contributions):
        place = f"/budget/contributions/{number}"
        if isinstance(given, MoneyContribution | PremisesContribution):
            leaf = "amount"
        elif given.hours is not None and given.rate is None:
            leaf = "rate"
        else:
            leaf = "hours"
        yield (
            _part(f"{place}/{leaf}", given.value, given.period, term, place),
            given,
        )


def _part(
    pointer: str,
    amount: Amount | None,
    own: Period | None,
    term: Period | None,
    place: str,
) -> Part:
    if own is None:
        return of_term(pointer, amount, term)
    return Part(pointer, amount, own, f"{place}/period")


def add_up(parts: Iterable[Part]) -> Sum:
    """Add up what is stated exactly, and say what is not.

    Nothing is nothing in any currency. Of several currencies only the first
    is added.
    """
    total: Money | None = None
    missing: list[Remark] = []
    for part in parts:
        money = whole_sum(part.amount, part.period)
        if money is None:
            missing.append(NotStated(part.lacking))
        elif money.is_zero:
            continue
        elif total is None:
            total = money
        elif money.currency != total.currency:
            missing.append(MIXED)
        else:
            total += money
    return Sum(total or Money(0), tuple(missing))


def public_money(
    contributions: tuple[Contribution, ...],
    parties: tuple[Party, ...],
    term: Period | None,
    *,
    only: str | None = None,
) -> Sum:
    """Add up the money that the public parties give, or *only* one of them.

    Money from somebody who is no party is missing in the sum: it may be
    theirs.
    """
    by_party, strangers = money_by_party(contributions, parties, term)
    total = add_up(part for part, giver in by_party if only in (None, giver))
    return attrs.evolve(total, missing=(*total.missing, *strangers))


def money_by_party(
    contributions: tuple[Contribution, ...],
    parties: tuple[Party, ...],
    term: Period | None,
) -> tuple[list[tuple[Part, str]], tuple[NotStated, ...]]:
    """List the money that public parties give, each with whose it is.

    Returns:
        The sums, each with the key of its party; and what must be stated of
        money from somebody who is no party, since it may be theirs.
    """
    public = {party.key: isinstance(party, PublicBody) for party in parties}
    given_by: list[tuple[Part, str]] = []
    strangers: list[NotStated] = []
    for number, (part, given) in enumerate(contributed(contributions, term)):
        if not isinstance(given, MoneyContribution):
            continue
        if given.party not in public:
            strangers.append(
                NotStated(f"/budget/contributions/{number}/party")
            )
        elif public[given.party]:
            given_by.append((part, given.party))
    return given_by, tuple(strangers)


def put_aside(amount: Amount | None, term: Period | None) -> Sum:
    """Take the money that is set aside; not stated is none."""
    return add_up(
        [of_term("/budget/set_aside", amount, term)] if amount else ()
    )


def is_mixed(*sums: Sum) -> bool:
    """Tell whether sums that are something differ in currency."""
    currencies = {
        sum_.money.currency for sum_ in sums if not sum_.money.is_zero
    }
    return len(currencies) > 1 or any(MIXED in sum_.missing for sum_ in sums)


def compare(
    part: Sum, whole: Sum, aside: Sum, found: Breach
) -> Iterator[Remark]:
    """Say *found* if *part* is more or less than *whole*.

    It may be less by as much as is set aside, or by any part of that.
    """
    if is_mixed(part, whole, aside):
        yield MIXED
        return
    is_over = part.money.ore > whole.money.ore
    is_under = part.money.ore + aside.money.ore < whole.money.ore
    if (is_over and not whole.missing) or (
        is_under and not (part.missing or aside.missing)
    ):
        yield found
    else:
        yield from part.missing + whole.missing
        yield from aside.missing if is_under else ()
