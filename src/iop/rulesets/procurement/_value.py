# SPDX-License-Identifier: MIT
"""What an agreement would be worth as a purchase: *uppskattat värde*.

Counted is the money that public parties give over the whole term, extensions
included (5 kap. 3 § LOU). A sum per year or month over more than 48 months, or
without end, counts as what a month costs times 48, unless a total is stated (5
kap. 13 §). Premises and working time are not counted, nor what an index adds.
Only sums in kronor are added. A sum is never below zero, so the value is at
least what those come to.
"""

from collections.abc import Iterator
from datetime import date

import attrs

from ...agreement import (
    Budget,
    Contribution,
    MoneyContribution,
    Participant,
    Party,
    PublicBody,
    Term,
    Total,
    total_over,
)
from ...rules import KnownInPart, NotKnown, NotStated
from ...values import (
    Amount,
    Hedge,
    Money,
    Per,
    Text,
    covers_day,
    has_end,
    is_statable,
    last_of,
)
from ._time import (
    FOUR_YEARS,
    Lacking,
    TimeSpan,
    is_beyond_48_months,
    untold,
)


__all__ = ["Value", "value_with_options"]

_NO_PRICE_WITHOUT_END = NotKnown(
    Text(
        "Avtalet kan löpa utan slut, men vad det offentliga betalar per månad "
        "eller år är inte angivet.",
        "The agreement can run without end, but what the public side pays for "
        "each month or year is not stated.",
    )
)
_NO_PRICE = NotKnown(
    Text(
        "Avtalet kan förlängas, men vad det offentliga betalar under "
        "förlängningen är inte angivet.",
        "The agreement can be extended, but what the public side pays during "
        "the extension is not stated.",
    )
)
_NO_WHOLE_YEARS = NotKnown(
    Text(
        "Ett belopp är per år, månad eller liknande, men tiden är inte ett "
        "helt antal sådana.",
        "A sum is per year, month or the like, but the time is no whole "
        "number of those.",
    )
)
_BEYOND_48_MONTHS = NotKnown(
    Text(
        "Tiden är längre än 48 månader, och ingen summa för hela tiden "
        "anges. Räknat som månadsvärdet gånger 48 kan värdet ligga under "
        "gränsen, men inte räknat för hela tiden. Ange summan för hela tiden, "
        "om avtalet har en.",
        "The time is longer than 48 months, and no sum for the whole of it is "
        "stated. As the monthly value times 48 the value may be below the "
        "limit, but not for the whole time. State the sum for the whole time, "
        "if the agreement has one.",
    )
)
_CURRENCY = NotKnown(
    Text(
        "Ett belopp är i en annan valuta än kronor, och räknas inte om här.",
        "A sum is in another currency than kronor, and is not converted here.",
    )
)


@attrs.frozen
class Value:
    """What is known of the value: *värde*.

    Attributes:
        money: What the sums that are known come to, years that are not whole
            by days; of those that are not exact, what they are at least.
        low: What it is at least.
        lacking: What must be stated or known for it to be whole.
        high: What it is at most, where nothing is lacking; ``None`` if that
            is not known.
        inexact: Why it is known only between its ends.
        about: What it comes to about, if that is all that is known.
    """

    money: Money
    low: Money
    lacking: tuple[Lacking, ...] = ()
    high: Money | None = None
    inexact: tuple[Lacking, ...] = ()
    about: Money | None = None

    def is_near(self, limit: Money) -> bool:
        """Return whether *limit* is within the margin of what it is about."""
        return self.about is not None and (
            self.high is not None and self.low < limit <= self.high
        )

    @property
    def shown(self) -> Money | Amount:
        """What it comes to, as a text has it."""
        return self._as_about() or self.money

    @property
    def at_least(self) -> Money | Amount:
        """What it is at least, as a text has it."""
        return self._as_about() or self.low

    def _as_about(self) -> Amount | None:
        if self.about is None or not is_statable(self.about):
            return None
        return Amount(self.about, hedge=Hedge.ABOUT)


def value_with_options(
    parties: tuple[Party, ...] | None,
    budget: Budget,
    term: Term | None,
    *,
    beside: tuple[Participant, ...] = (),
) -> Value | None:
    """Compute the value, or what it is at least; ``None`` is no public money.

    A sum per year is for every year, those of an extension too. What a sum for
    the whole term comes to in an extension cannot be told, unless some sum is
    stated for that time.

    Args:
        parties: The parties; money counts if a public one gives it.
        budget: What the parties give, and whether a total is stated.
        term: The term, with its extensions.
        beside: Who takes part and is no party.

    >>> from iop.values import Amount, Period
    >>> from iop.agreement import Extension
    >>> board = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
    >>> gift = MoneyContribution(
    ...     key="bidrag",
    ...     party="sdn",
    ...     amount=Amount(Money(400_000), per=Per.YEAR),
    ... )
    >>> option = Extension(key="option", until=date(2020, 12, 31))
    >>> term = Term(period=Period.of_year(2018), extensions=(option,))
    >>> value_with_options((board,), Budget(contributions=(gift,)), term)
    Value(money=Money('1200000.00'), low=Money('1200000.00'), lacking=(), high=Money('1200000.00'), inexact=(), about=None)
    """
    contributions = budget.contributions
    if parties is None or contributions is None:
        return _nothing_told(parties, contributions)
    gifts = list(_gifts(contributions))
    sides = {
        one.key: isinstance(one, PublicBody) for one in (*parties, *beside)
    }
    # Money from somebody who is not listed may be public.
    strangers = [
        NotStated(f"{pointer}/party")
        for pointer, gift in gifts
        if gift.party not in sides
    ]
    public = [
        (pointer, gift) for pointer, gift in gifts if sides.get(gift.party)
    ]
    if not public and not strangers:
        return None
    time = term or Term()
    span = TimeSpan.of(time)
    is_total_stated = _is_total(budget.total)
    values = [
        _sum(pointer, gift, span, is_total_stated=is_total_stated)
        for pointer, gift in public
    ]
    priced = _unpriced([gift for _, gift in public], span)
    return _added(values, [*strangers, *untold(time)], priced)


def _nothing_told(
    parties: tuple[Party, ...] | None,
    contributions: tuple[Contribution, ...] | None,
) -> Value:
    """Say what must be stated before anything is known."""
    places = {"/parties": parties, "/budget/contributions": contributions}
    lacking = [
        NotStated(place) for place, stated in places.items() if stated is None
    ]
    return Value(Money(0), Money(0), tuple(lacking))


def _added(
    values: list[Value], before: list[Lacking], after: list[Lacking]
) -> Value:
    """Add up what each contribution comes to, and say what hides the rest."""
    lacking = [*before, *(one for v in values for one in v.lacking), *after]
    highs = [value.high for value in values if value.high is not None]
    is_whole = not lacking and len(highs) == len(values)
    is_about = any(value.about for value in values)
    marks = [mark for value in values for mark in value.inexact]
    return Value(
        Money.total(value.money for value in values),
        Money.total(value.low for value in values),
        tuple(dict.fromkeys(lacking)),
        high=Money.total(highs) if is_whole else None,
        inexact=tuple(dict.fromkeys(marks)),
        about=Money.total(value.about or value.money for value in values)
        if is_about
        else None,
    )


def _is_total(total: Amount | None) -> bool:
    """Return whether a sum for the whole of the time is stated."""
    return total is not None and (
        total.per is Per.TERM and total.unit is None and not total.is_increase
    )


def _gifts(
    contributions: tuple[Contribution, ...],
) -> Iterator[tuple[str, MoneyContribution]]:
    """Take the money, save what is stated to be nothing."""
    for number, given in enumerate(contributions):
        if isinstance(given, MoneyContribution) and not (
            given.amount and given.amount.money.is_zero
        ):
            yield f"/budget/contributions/{number}", given


def _sum(
    pointer: str,
    gift: MoneyContribution,
    span: TimeSpan,
    *,
    is_total_stated: bool,
) -> Value:
    """Compute what one contribution comes to, and comes to at least."""
    nothing, amount = Money(0), gift.amount
    if amount is None:
        return Value(nothing, nothing, (NotStated(f"{pointer}/amount"),))
    if amount.money.currency != "SEK":
        return Value(nothing, nothing, (_CURRENCY,))
    total, marks = _over(gift, amount, span, is_total_stated=is_total_stated)
    if not amount.is_exact or _is_apart(amount):
        marks = (KnownInPart(f"{pointer}/amount"), *marks)
    if not (total.is_known or _is_apart(amount)):
        return Value(nothing, nothing, _hidden_by_time(pointer, gift, span))
    return Value(
        total.money or total.low or nothing,
        total.low or nothing,
        high=total.high,
        inexact=marks,
        about=total.about,
    )


def _is_apart(amount: Amount) -> bool:
    """Return whether it says nothing of what is paid in all."""
    return amount.unit is not None or amount.is_increase


def _over(
    gift: MoneyContribution,
    amount: Amount,
    span: TimeSpan,
    *,
    is_total_stated: bool,
) -> tuple[Total, tuple[Lacking, ...]]:
    """Compute what a sum comes to, and say what hides it if not the sum."""
    time = gift.period or (span.periods[-1] if span.periods else None)
    if amount.per is Per.TERM or _is_apart(amount):
        return total_over(amount, time), ()
    is_endless = span.is_endless
    if gift.period is not None:
        is_endless = has_end(gift.period) is False
    whole = total_over(amount, FOUR_YEARS if is_endless else time)
    is_counted_whole = is_endless or is_total_stated
    if time and not is_counted_whole and is_beyond_48_months(time):
        by_month = total_over(amount, FOUR_YEARS)
        return attrs.evolve(by_month, high=whole.high), (_BEYOND_48_MONTHS,)
    return whole, (_NO_WHOLE_YEARS,) if whole.is_by_days else ()


def _hidden_by_time(
    pointer: str, gift: MoneyContribution, span: TimeSpan
) -> tuple[Lacking, ...]:
    """Say that a time is known in part; of no term it is said elsewhere."""
    if gift.period is not None:
        return (KnownInPart(f"{pointer}/period"),)
    return (KnownInPart("/term/period"),) if span.periods else ()


def _unpriced(gifts: list[MoneyContribution], span: TimeSpan) -> list[Lacking]:
    """Say that no sum is for the time that is the longest, if none is."""
    if span.is_endless:
        is_priced = any(map(_is_for_each_year, gifts))
        reason = _NO_PRICE if span.periods else _NO_PRICE_WITHOUT_END
    elif len(span.periods) > 1:
        until = last_of(span.periods[-1]) or date.max
        is_priced = any(
            covers_day(gift.period, until) is True
            if gift.period
            else gift.amount is not None and gift.amount.per is not Per.TERM
            for gift in gifts
        )
        reason = _NO_PRICE
    else:
        return []
    return [] if is_priced else [reason]


def _is_for_each_year(gift: MoneyContribution) -> bool:
    """Return whether a sum is per year or the like, for a time without end."""
    is_endless = gift.period is None or has_end(gift.period) is False
    return is_endless and (
        gift.amount is not None and gift.amount.per is not Per.TERM
    )
