# SPDX-License-Identifier: MIT
"""Sums as a document states them: *angivna belopp*."""

from collections.abc import Iterator
from typing import ClassVar, Self

import attrs

from ._amount_text import amount_in
from ._money_text import HUNDRED, refusal
from .choices import Choice
from .display import Shown
from .fields import Fit, Misfit, Whole, checked
from .hedges import Hedge, above, below
from .helps import Help
from .money import Money


__all__ = ["Amount", "Per", "is_statable"]

_MOST = 10**12 * HUNDRED
"""Öre of a stated amount stay below this, so that any sum of them is within
the reach of `Money`."""


class Per(Choice):
    """What time a sum is for: *per år, per månad eller för hela tiden*.

    Attributes:
        TERM: The whole term.
        YEAR: Each year.
        HALF_YEAR: Each half-year.
        QUARTER: Each quarter.
        MONTH: Each month.
        WEEK: Each week.
        DAY: Each day, or night (*dygn*).
    """

    TERM = "term", "hela perioden", "the whole period"
    YEAR = "year", "år", "year"
    HALF_YEAR = "half-year", "halvår", "half-year"
    QUARTER = "quarter", "kvartal", "quarter"
    MONTH = "month", "månad", "month"
    WEEK = "week", "vecka", "week"
    DAY = "day", "dygn", "day"


def _is_in_range(money: Money) -> Iterator[Misfit]:
    if not is_statable(money):
        yield (), refusal("amount.range", str(money))


def _is_upper(
    money: Money, hedge: Hedge, upper: Money | None
) -> Iterator[Misfit]:
    if upper is None:
        if hedge is Hedge.BETWEEN:
            yield ("upper",), refusal("amount.upper", None)
        if hedge is Hedge.LESS_THAN and money.is_zero:
            yield ("money",), refusal("amount.less", str(money))
    elif not is_statable(upper):
        yield ("upper",), refusal("amount.range", str(upper))
    elif (
        hedge is not Hedge.BETWEEN
        or upper.currency != money.currency
        or upper.ore < money.ore
    ):
        yield ("upper",), refusal("amount.upper", str(upper))


@attrs.frozen(field_transformer=checked)
class Amount(Whole, Shown):
    """A sum as a document states it: *angivet belopp*.

    Attributes:
        money: The sum that is named; from 0 to below 10^12. Of a sum between
            two others it is the lower.
        hedge: How exactly it is stated.
        upper: The upper of the two that it is between.
        per: What time it is for: the whole term, each year, each month ...
        unit: What it is per besides the time (*plats*, *besök*).
        is_increase: Whether it is so much more than before, and no sum of its
            own (*höjs med*, *ytterligare*).

    Raises:
        IllFormedError: If *money* or *upper* is out of range; if *upper* does
            not go with *hedge*, or is below *money* or in another currency;
            if it is less than nothing; or a field has the wrong form.

    >>> print(Amount(Money(18_000_000), hedge=Hedge.ABOUT, per=Per.YEAR))
    about 18000000.00 SEK a year
    >>> Amount(Money(-1))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "-1.00 SEK"; right is a sum from 0 to below 10^12, for example: Amount(Money(850_000)) [amount.range]
    """

    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("money",), _is_in_range),
        Fit(("money", "hedge", "upper"), _is_upper),
    )
    HELP: ClassVar[Help] = Help(
        "Angivet belopp",
        "Ett belopp som det står i handlingarna, till exempel cirka 18 miljoner kronor per år.",
        money="Beloppet, till exempel 850 000 kr. Ligger det mellan två belopp, skriv det lägre här.",
        hedge="Välj hur exakt beloppet är angivet, till exempel cirka eller minst. Välj exakt om det står utan sådana ord.",
        upper="Det högre av två belopp, när det står att beloppet ligger mellan dem. Lämnas annars tomt.",
        per="Välj vilken tid beloppet gäller för: hela perioden, eller till exempel varje år eller varje månad.",
        unit="Fyll i om beloppet är per plats, per besök eller liknande, till exempel plats. Lämnas annars tomt.",
        is_increase="Svara ja om beloppet bara är en ökning av ett tidigare belopp, till exempel när det står att beloppet höjs med 50 000 kr.",
    )

    money: Money
    hedge: Hedge = attrs.field(default=Hedge.EXACT, kw_only=True)
    upper: Money | None = attrs.field(default=None, kw_only=True)
    per: Per = attrs.field(default=Per.TERM, kw_only=True)
    unit: str | None = attrs.field(default=None, kw_only=True)
    is_increase: bool = attrs.field(default=False, kw_only=True)

    @classmethod
    def parse(cls, text: str, currency: str = "SEK") -> Self:
        """Read a sum as Swedish documents write it: *belopp med ord*.

        Figures and units are those of `Money.parse`; small numbers may be
        words (*två miljoner*, *en halv miljon*). Around them may stand how
        exactly it is stated (*cirka*, *drygt*, *närmare*, *minst*, *högst*,
        *upp till*, *mer än*, *mellan ... och ...*, *1,5–2 mnkr*), for what
        (*per år*, */mån*, *kvartalsvis*, *per dygn och plats*), and that it
        is an increase (*höjs med*, *ytterligare*).

        Raises:
            IllFormedError: If it is no such text, can be read in more ways
                than one, is in another currency, or is out of range.

        >>> print(Amount.parse("cirka 18 miljoner kronor per år"))
        about 18000000.00 SEK a year
        >>> print(Amount.parse("1,5–2 mnkr"))
        between 1500000.00 SEK and 2000000.00 SEK
        >>> print(Amount.parse("4 800 kr per dygn och plats"))
        4800.00 SEK a day per plats
        >>> Amount.parse("mycket")
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got "mycket"; right is a sum in figures, with Swedish words about it such as cirka, högst, mellan, per år and per plats, for example: högst 500 000 kr per år [amount.form]
        >>> Amount.parse("400–500 000 kr")
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got "400–500 000 kr"; right is a sum that can be read in one way only (a decimal comma, or spaces between thousands), for example: 2,797 mnkr [money.ambiguous]
        """
        read = amount_in(text, currency)
        return cls(
            Money(ore=read.ore, currency=currency),
            hedge=read.hedge,
            upper=None
            if read.upper is None
            else Money(ore=read.upper, currency=currency),
            per=Per(read.per),
            unit=read.unit,
            is_increase=read.is_increase,
        )

    @property
    def is_exact(self) -> bool:
        """Whether it is stated as just so much: it may be per year."""
        return self.hedge is Hedge.EXACT

    @property
    def is_approximate(self) -> bool:
        """Whether it says no more than roughly how much."""
        return self.hedge.is_approximate

    @property
    def low(self) -> Money | None:
        """What it says that it is at least; ``None`` if it does not say."""
        if self.hedge is Hedge.MORE_THAN:
            return self._of(self.money.ore + 1)
        if self.hedge.has_low:
            return self.money
        return None if self.is_approximate else self._of(0)

    @property
    def high(self) -> Money | None:
        """What it says that it is at most; ``None`` if it does not say."""
        if self.hedge is Hedge.LESS_THAN:
            return self._of(self.money.ore - 1)
        return self.money if self.hedge.has_high else self.upper

    @property
    def ends(self) -> tuple[Money | None, Money | None]:
        """What it is at least and at most, when it is held against a limit.

        The ends of what is only about so much are those by `MARGIN`.

        >>> Amount.parse("cirka 18 mnkr").ends
        (Money('16200000.00'), Money('19800000.00'))
        """
        if not self.is_approximate:
            return self.low, self.high
        low, high = self.hedge.within_margin(self.money.ore)
        return self._of(low.__floor__()), self._of(high.__ceil__())

    def is_below(self, limit: Money) -> bool | None:
        """Return whether it is below *limit*; ``None`` if that cannot be told.

        So far as it is for each year, or each of something, *limit* is too.

        Raises:
            IllFormedError: If *limit* is in another currency.

        >>> about = Amount.parse("cirka 18 mnkr")
        >>> about.is_below(Money(25_000_000)), about.is_below(Money(19_000_000))
        (True, None)
        """
        return below(*self.ends, limit)

    def is_above(self, limit: Money) -> bool | None:
        """Return whether it is above *limit*; ``None`` if that cannot be told.

        So far as it is for each year, or each of something, *limit* is too.

        Raises:
            IllFormedError: If *limit* is in another currency.

        >>> Amount.parse("minst 50 000 kr").is_above(Money(40_000))
        True
        """
        return above(*self.ends, limit)

    def _of(self, ore: int) -> Money:
        return Money(ore=ore, currency=self.money.currency)

    def __str__(self) -> str:
        said = str(self.money)
        if self.upper is not None:
            said = f"{said} and {self.upper}"
        if not self.is_exact:
            said = f"{self.hedge.text.en} {said}"
        if self.is_increase:
            said = f"a further {said}"
        if self.per is not Per.TERM:
            said = f"{said} a {self.per.text.en}"
        return said if self.unit is None else f"{said} per {self.unit}"


def is_statable(money: Money) -> bool:
    """Return whether a document can state such a sum: 0 to below 10^12.

    >>> is_statable(Money(850_000)), is_statable(Money(-1))
    (True, False)
    """
    return 0 <= money.ore < _MOST
