# SPDX-License-Identifier: MIT
"""What an agreement would be worth as a purchase: *uppskattat värde*.

Counted is the money that public parties give over the whole term, extensions
included. Premises and working time are not counted, nor what an index adds.
Only sums in kronor are added, that are not approximate. A sum is never below
zero, so the value is at least what those come to.
"""

from collections.abc import Iterator
from datetime import date

import attrs

from ...agreement import (
    Contribution,
    Extension,
    MoneyContribution,
    Participant,
    Party,
    PublicBody,
    Term,
    Total,
    extended_until,
    total_over,
)
from ...rules import (
    KnownInPart,
    NotKnown,
    NotStated,
)
from ...values import (
    Amount,
    Hedge,
    Money,
    Per,
    Period,
    StatedDate,
    StatedPeriod,
    Text,
    covers_day,
    exact_day,
    exact_period,
    has_end,
    is_statable,
    last_of,
)


__all__ = ["Value", "value_with_options"]

_Lacking = NotStated | KnownInPart | NotKnown

_NO_END = NotKnown(
    Text(
        "Avtalet kan löpa utan slut. Värdet av en tid utan slut går inte att "
        "räkna ut.",
        "The agreement can run without end. The value of a time without end "
        "cannot be computed.",
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
        "Ett belopp är per år, men tiden är inte ett helt antal år.",
        "A sum is per year, but the time is no whole number of years.",
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
        inexact: What is stated, but not exactly.
        about: What it comes to about, if that is all that is known.
    """

    money: Money
    low: Money
    lacking: tuple[NotStated | KnownInPart | NotKnown, ...] = ()
    high: Money | None = None
    inexact: tuple[KnownInPart, ...] = ()
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


@attrs.frozen
class _Span:
    """How long the agreement runs, as far as its ends are stated.

    The first of the periods is the term, the last is the longest that its
    extensions can make it. There are none if the term has no end.
    """

    periods: tuple[Period | StatedPeriod, ...]

    @classmethod
    def of(cls, term: Term) -> "_Span":
        if term.period is None or not has_end(term.period):
            return cls(())
        days = exact_period(term.period)
        if days is None or days.last is None:
            return cls((term.period,))
        untils = [
            exact_day(extended_until(days, one))
            for one in term.extensions or ()
        ]
        later = {until for until in untils if until and until > days.last}
        longer = [Period(days.first, until) for until in sorted(later)]
        return cls((days, *longer))


def _untold(term: Term) -> Iterator[_Lacking]:
    """Describe what hides how long the agreement can run."""
    period = term.period
    if period is None:
        yield NotStated("/term/period")
    elif has_end(period) is False:
        yield _NO_END
    elif has_end(period) is None:
        yield KnownInPart("/term/period")
    if term.extensions is None:
        yield NotStated("/term/extensions")
    for number, one in enumerate(term.extensions or ()):
        yield from _unknown_of(one, f"/term/extensions/{number}")
    is_short = period is None or exact_period(period) is not None
    if term.extensions and not is_short:
        yield KnownInPart("/term/period")


def _unknown_of(one: Extension, place: str) -> Iterator[_Lacking]:
    """Describe what hides how far an extension can lead."""
    if one.is_open_ended:
        yield _NO_END
    elif one.until is None and one.months is None:
        yield NotStated(f"{place}/until")
    elif one.until is None and one.is_automatic and one.times is None:
        yield NotStated(f"{place}/times")
    elif isinstance(one.until, StatedDate):
        yield KnownInPart(f"{place}/until")


def value_with_options(
    parties: tuple[Party, ...] | None,
    contributions: tuple[Contribution, ...] | None,
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
        contributions: What the parties give.
        term: The term, with its extensions.
        beside: Who takes part and is no party.

    >>> from iop.values import Amount
    >>> from iop.agreement import Extension
    >>> board = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
    >>> gift = MoneyContribution(
    ...     key="bidrag",
    ...     party="sdn",
    ...     amount=Amount(Money(400_000), per=Per.YEAR),
    ... )
    >>> option = Extension(key="option", until=date(2020, 12, 31))
    >>> term = Term(period=Period.of_year(2018), extensions=(option,))
    >>> value_with_options((board,), (gift,), term)
    Value(money=Money('1200000.00'), low=Money('1200000.00'), lacking=(), high=Money('1200000.00'), inexact=(), about=None)
    """
    if parties is None or contributions is None:
        return Value(
            Money(0),
            Money(0),
            tuple(
                NotStated(pointer)
                for stated, pointer in (
                    (parties, "/parties"),
                    (contributions, "/budget/contributions"),
                )
                if stated is None
            ),
        )
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
    span = _Span.of(time)
    lacking = [*strangers, *_untold(time)]
    values = [_sum(pointer, gift, span) for pointer, gift in public]
    for value in values:
        lacking.extend(value.lacking)
    if not _is_priced([gift for _, gift in public], span):
        lacking.append(_NO_PRICE)
    highs = [value.high for value in values if value.high is not None]
    is_whole = not lacking and len(highs) == len(values)
    is_about = any(value.about for value in values)
    return Value(
        Money.total(value.money for value in values),
        Money.total(value.low for value in values),
        tuple(dict.fromkeys(lacking)),
        high=Money.total(highs) if is_whole else None,
        inexact=tuple(mark for value in values for mark in value.inexact),
        about=Money.total(value.about or value.money for value in values)
        if is_about
        else None,
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


def _sum(pointer: str, gift: MoneyContribution, span: _Span) -> Value:
    """Compute what one contribution comes to, and comes to at least."""
    nothing, amount = Money(0), gift.amount
    if amount is None:
        return Value(nothing, nothing, (NotStated(f"{pointer}/amount"),))
    if amount.money.currency != "SEK":
        return Value(nothing, nothing, (_CURRENCY,))
    periods = (gift.period,) if gift.period else span.periods
    is_apart = amount.unit is not None or amount.is_increase
    if amount.per is not Per.TERM and not periods and not is_apart:
        # The term is to blame, and that is said elsewhere.
        return Value(nothing, nothing)
    total = total_over(amount, periods[-1] if periods else None)
    low = total.low or nothing
    if total.is_exact:
        return Value(low, low, high=low)
    if is_apart or (total.is_known and not amount.is_exact):
        inexact = (KnownInPart(f"{pointer}/amount"),)
        return Value(
            low, low, high=total.high, inexact=inexact, about=total.about
        )
    return Value(total.money or low, low, (_why(pointer, gift, total, span),))


def _why(
    pointer: str, gift: MoneyContribution, total: Total, span: _Span
) -> _Lacking:
    """Return why a sum per year cannot be told exactly."""
    if total.low is not None:
        return _NO_WHOLE_YEARS
    period = gift.period or span.periods[-1]
    if has_end(period) is False:
        return _NO_END
    return KnownInPart(f"{pointer}/period" if gift.period else "/term/period")


def _is_priced(gifts: list[MoneyContribution], span: _Span) -> bool:
    """Return whether some sum is for the time of the extension too."""
    if len(span.periods) <= 1:
        return True
    until = last_of(span.periods[-1]) or date.max
    return any(
        covers_day(gift.period, until) is True
        if gift.period
        else gift.amount is not None and gift.amount.per is not Per.TERM
        for gift in gifts
    )
