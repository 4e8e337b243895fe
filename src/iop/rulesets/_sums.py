# SPDX-License-Identifier: MIT
"""Adding up what is stated, and comparing sums: *summering*.

What a sum comes to is computed by `iop.agreement.total_over`. One that is
approximate counts as not stated exactly. One per year over a time that is no
whole number of years is divided by days, and is known only within bounds: two
sums are held to differ where no way to divide the year makes them agree. What
is stated is never below zero, so what is not stated can only make a sum
larger: one that is already too large stays so.
"""

from collections.abc import Iterable, Iterator

import attrs

from ..agreement import (
    AnnexAgreement,
    Contribution,
    CostLine,
    Funder,
    InKindContribution,
    MoneyContribution,
    Participant,
    Party,
    PremisesContribution,
    PublicBody,
    Total,
    total_of,
    total_over,
)
from ..rules import NotApplicable, NotStated, Observation, Violation
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
    "public_sum",
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
    def total(self) -> Total:
        """What it comes to over its period."""
        return total_over(self.amount, self.period)

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


@attrs.frozen(kw_only=True)
class Sum:
    """What several parts come to: *summa*.

    Attributes:
        money: What those that are known come to.
        low: What all are at least.
        high: What all are at most; ``None`` if that is not known.
        missing: What is missing for the sum to be whole and exact.
    """

    money: Money
    low: Money
    high: Money | None
    missing: tuple[Observation, ...] = ()

    @classmethod
    def of(cls, money: Money) -> "Sum":
        """Make a sum that can be no other."""
        return cls(money=money, low=money, high=money)

    def without(self, missing: Iterable[Observation]) -> "Sum":
        """Return the sum with more that is missing in it, if any is."""
        marks = tuple(missing)
        if not marks:
            return self
        return attrs.evolve(self, high=None, missing=(*self.missing, *marks))

    def is_over(self, *others: "Sum") -> bool:
        """Return whether it is surely more than *others* together."""
        highs = [other.high.ore for other in others if other.high is not None]
        return len(highs) == len(others) and self.low.ore > sum(highs)


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
        if isinstance(
            given,
            MoneyContribution | PremisesContribution | InKindContribution,
        ):
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
    """Add up what is stated, and say what is not, or not exactly.

    Nothing is nothing in any currency. Of several currencies only the first
    is added.
    """
    known: list[Total] = []
    missing: list[Observation] = []
    currency, has_most = "", True
    for part in parts:
        total = part.total
        if not total.is_exact:
            missing.append(NotStated(part.lacking))
        if total.low is None or total.high is None:
            has_most = False
            continue
        if total.high.is_zero:
            continue
        currency = currency or total.high.currency
        if total.high.currency == currency:
            known.append(total)
        else:
            missing.append(MIXED)
            has_most = False
    whole = total_of(known)
    zero = Money(0, currency or "SEK")
    low = whole.low or zero
    high = zero if not known else whole.high
    return Sum(
        money=whole.money or low,
        low=low,
        high=high if has_most else None,
        missing=tuple(missing),
    )


def public_sum(
    contributions: tuple[Contribution, ...],
    parties: tuple[Party | Participant, ...],
    term: Period | None,
    *,
    only: str | None = None,
) -> Sum:
    """Add up the money that the public parties give, or *only* one of them.

    Money from somebody who is not listed is missing in the sum: it may be
    theirs. That of a participant is not.
    """
    by_party, strangers = money_by_party(contributions, parties, term)
    total = add_up(part for part, giver in by_party if only in (None, giver))
    return total.without(strangers)


def money_by_party(
    contributions: tuple[Contribution, ...],
    parties: tuple[Party | Participant, ...],
    term: Period | None,
) -> tuple[list[tuple[Part, str]], tuple[NotStated, ...]]:
    """List the money that public parties give, each with whose it is.

    Returns:
        The sums, each with the key of its party; and what must be stated of
        money from somebody who is not listed, since it may be theirs.
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
    """Return whether sums that are something differ in currency."""
    currencies = {
        sum_.money.currency for sum_ in sums if not sum_.money.is_zero
    }
    return len(currencies) > 1 or any(MIXED in sum_.missing for sum_ in sums)


def compare(
    part: Sum, whole: Sum, aside: Sum, found: Violation
) -> Iterator[Observation]:
    """Say *found* if *part* is surely more or less than *whole*.

    It may be less by as much as is set aside, or by any part of that.
    """
    if is_mixed(part, whole, aside):
        yield MIXED
        return
    is_over = part.money.ore > whole.money.ore
    is_under = part.money.ore + aside.money.ore < whole.money.ore
    if part.is_over(whole) or whole.is_over(part, aside):
        yield found
    elif is_over or is_under or part.high is None or whole.high is None:
        yield from part.missing + whole.missing
        yield from aside.missing if is_under else ()
