# SPDX-License-Identifier: MIT
"""Adding up what is stated, and comparing sums: *summering*.

What a sum comes to is computed by `iop.agreement.total_over`. One that is
stated as about, at least or at most so much is known only within bounds: two
sums are held to differ where no sums within them agree, and to agree where all
do. One per year over a time that is no whole number of years is divided by
days: it agrees as it is divided, and differs only where no way to divide the
year makes it agree. What is stated is never below zero, so what is not stated
can only make a sum larger: one that is already too large stays so.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

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
from ..rules import (
    KnownInPart,
    NotApplicable,
    Noted,
    NotKnown,
    NotStated,
    Observation,
    Violation,
)
from ..values import (
    MARGIN,
    Amount,
    Money,
    Per,
    Period,
    Sentence,
    StatedPeriod,
    Text,
    exact_period,
    has_end,
)


__all__ = [
    "MARGIN_NOTED",
    "MIXED",
    "TOO_NEAR",
    "Part",
    "Sum",
    "add_up",
    "compare",
    "contributed",
    "gap",
    "is_mixed",
    "is_short",
    "margin",
    "money_by_party",
    "of_term",
    "parts_of",
    "public_sum",
    "put_aside",
    "together",
]

MARGIN_NOTED = Noted(
    "margin", Decimal(MARGIN.numerator) / Decimal(MARGIN.denominator)
)
"""The margin that was taken for what is only about so much (*marginal*)."""

TOO_NEAR = NotKnown(
    Text(
        "Beloppet anges bara ungefär, och är för nära gränsen för att avgöra.",
        "The sum is only stated approximately, and is too near the limit to "
        "tell.",
    )
)
"""That a sum is only about so much, and the limit is near (*för nära*)."""

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
    period: Period | StatedPeriod | None
    period_pointer: str

    @property
    def total(self) -> Total:
        """What it comes to over its period."""
        return total_over(self.amount, self.period)

    @property
    def lacking(self) -> NotStated | KnownInPart:
        """What must be stated, or be more exact, for the sum to be exact."""
        amount = self.amount
        if amount is None:
            return NotStated(self.pointer)
        is_own = amount.unit is None and not amount.is_increase
        if is_own and amount.per is not Per.TERM:
            if self.period is None:
                return NotStated(self.period_pointer)
            if has_end(self.period) is False:
                return NotStated(f"{self.period_pointer}/last")
            if exact_period(self.period) is None:
                return KnownInPart(self.period_pointer)
        return KnownInPart(self.pointer)


@attrs.frozen(kw_only=True)
class Sum:
    """What several parts come to: *summa*.

    Attributes:
        money: What those that are known come to; of one that is not exact,
            what it is at least.
        low: What all are at least.
        high: What all are at most; ``None`` if that is not known.
        least: What all are at least, years that are not whole by days.
        most: What all are at most, years that are not whole by days; ``None``
            if that is not known.
        about: What they come to about, if that is all that is known.
        is_by_margin: Whether an end is by `MARGIN`, the library's own.
        missing: What is missing for the sum to be whole and exact.
    """

    money: Money
    low: Money
    high: Money | None
    least: Money
    most: Money | None
    about: Money | None = None
    is_by_margin: bool = False
    missing: tuple[Observation, ...] = ()

    @classmethod
    def of(cls, money: Money) -> "Sum":
        """Make a sum that can be no other."""
        return cls(money=money, low=money, high=money, least=money, most=money)

    @property
    def shown(self) -> Money | Amount:
        """The sum as a text has it, with the words for how it is known."""
        if self.least == self.most:
            return self.money
        total = Total(low=self.least, high=self.most, about=self.about)
        in_part = any(isinstance(one, KnownInPart) for one in self.missing)
        return (total.stated if in_part else None) or self.money

    def without(self, missing: Iterable[Observation]) -> "Sum":
        """Return the sum with more that is missing in it, if any is."""
        marks = tuple(missing)
        if not marks:
            return self
        return attrs.evolve(
            self, high=None, most=None, missing=(*self.missing, *marks)
        )

    def is_over(self, *others: "Sum") -> bool:
        """Return whether it is surely more than *others* together."""
        highs = [other.high.ore for other in others if other.high is not None]
        return len(highs) == len(others) and self.low.ore > sum(highs)

    def may_be_over(self, *others: "Sum") -> bool:
        """Return whether it may be more than *others* together.

        A year that is not whole is as it is divided by days.
        """
        least = sum(other.least.ore for other in others)
        return self.most is None or self.most.ore > least


def of_term(
    pointer: str, amount: Amount | None, term: Period | StatedPeriod | None
) -> Part:
    """Take a sum that is for the whole term."""
    return Part(pointer, amount, term, "/term/period")


def parts_of(
    pointer: str,
    items: Iterable[CostLine | Funder | AnnexAgreement],
    term: Period | StatedPeriod | None,
) -> Iterator[Part]:
    """Take the sums of a list; one without a period is for the term."""
    for number, item in enumerate(items):
        place = f"{pointer}/{number}"
        yield _part(f"{place}/amount", item.amount, item.period, term, place)


def contributed(
    contributions: Iterable[Contribution], term: Period | StatedPeriod | None
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
    own: Period | StatedPeriod | None,
    term: Period | StatedPeriod | None,
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
    currency, is_whole = "", True
    for part in parts:
        total = part.total
        if not total.is_exact:
            missing.append(part.lacking)
        if total.low is None:
            is_whole = False
            continue
        if total.high is not None and total.high.is_zero:
            continue
        currency = currency or total.low.currency
        if total.low.currency == currency:
            known.append(total)
        else:
            missing.append(MIXED)
            is_whole = False
    found = _summed(known, Money(0, currency or "SEK"))
    if not is_whole:
        found = attrs.evolve(found, high=None, most=None, about=None)
    return attrs.evolve(found, missing=tuple(missing))


def _summed(known: list[Total], zero: Money) -> Sum:
    """Add up totals in one currency, each with a low end."""
    whole, by_days = total_of(known), total_of(map(_by_days, known))
    low, least = whole.low or zero, by_days.low or zero
    high, most = (whole.high, by_days.high) if known else (zero, zero)
    return Sum(
        money=whole.money or least,
        low=low,
        high=high,
        least=least,
        most=most,
        about=whole.about,
        is_by_margin=whole.is_by_margin,
    )


def together(*sums: Sum) -> Sum:
    """Add up sums that are in one currency, or nothing.

    >>> together(Sum.of(Money(2)), Sum.of(Money(3))).money
    Money('5.00')
    """
    worth = [one.money for one in sums if not one.money.is_zero]
    currency = (worth or [sums[0].money])[0].currency

    def added(monies: Iterable[Money]) -> Money:
        ore = sum(money.ore for money in monies)
        return Money(ore=ore, currency=currency)

    highs = [one.high for one in sums if one.high is not None]
    mosts = [one.most for one in sums if one.most is not None]
    is_about = any(one.about for one in sums)
    return Sum(
        money=added(one.money for one in sums),
        low=added(one.low for one in sums),
        high=added(highs) if len(highs) == len(sums) else None,
        least=added(one.least for one in sums),
        most=added(mosts) if len(mosts) == len(sums) else None,
        about=added(one.about or one.money for one in sums)
        if is_about
        else None,
        is_by_margin=any(one.is_by_margin for one in sums),
        missing=tuple(mark for one in sums for mark in one.missing),
    )


def _by_days(total: Total) -> Total:
    """Take a total as it is divided by days, if it is so."""
    if total.money is None:
        return total
    return Total(money=total.money, low=total.money, high=total.money)


def public_sum(
    contributions: tuple[Contribution, ...],
    parties: tuple[Party | Participant, ...],
    term: Period | StatedPeriod | None,
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
    term: Period | StatedPeriod | None,
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


def put_aside(
    amount: Amount | None, term: Period | StatedPeriod | None
) -> Sum:
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
    """Yield *found* if *part* is surely more or less than *whole*.

    It may be less by as much as is set aside, or by any part of that.
    """
    if is_mixed(part, whole, aside):
        yield MIXED
        return
    if part.is_over(whole) or whole.is_over(part, aside):
        yield found
    elif part.may_be_over(whole) or whole.may_be_over(part, aside):
        yield from part.missing + whole.missing
        yield from aside.missing if is_short(part, whole, aside) else ()
    yield from margin(part, whole, aside)


_MORE = Text("{difference} mer än", "{difference} more than")
_LESS = Text("{difference} mindre än", "{difference} less than")
_SURELY_MORE = Text("mer än", "more than")
_SURELY_LESS = Text("mindre än", "less than")


def gap(one: Sum, other: Sum) -> Sentence | Text:
    """Tell by how much one sum is more or less than another: *skillnad*.

    Where something is missing in one of them, only which is more is told.

    >>> print(gap(Sum.of(Money(950)), Sum.of(Money(900))).en)
    SEK 50 more than
    >>> some = Sum.of(Money(950)).without([NotStated("/budget/costs/1/amount")])
    >>> gap(some, Sum.of(Money(900))).en, gap(Sum.of(Money(900)), some).en
    ('more than', 'less than')
    """
    over = one.money.ore - other.money.ore
    if one.missing or other.missing or is_mixed(one, other):
        return _SURELY_MORE if one.is_over(other) else _SURELY_LESS
    worth = other if one.money.is_zero else one
    difference = Money(ore=abs(over), currency=worth.money.currency)
    return Sentence.of(_MORE if over > 0 else _LESS, difference=difference)


def is_short(part: Sum, whole: Sum, aside: Sum) -> bool:
    """Return whether what is known of *whole* may be more than the others."""
    return (whole.most or whole.least).ore > part.least.ore + aside.least.ore


def margin(*sums: Sum) -> Iterator[Noted]:
    """Note the margin that was taken, if one of *sums* is only about."""
    if any(one.is_by_margin for one in sums):
        yield MARGIN_NOTED
