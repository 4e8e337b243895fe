# SPDX-License-Identifier: MIT
"""Sums of money, exact to the last öre: *belopp*."""

import math
import numbers
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NoReturn, Self, final

import attrs

from ._money_text import (
    HUNDRED,
    LONGEST,
    as_currency,
    in_range,
    parsed,
    refusal,
)
from .checks import whole
from .choices import Choice
from .display import ShownAsWritten
from .errors import IllFormedError


__all__ = ["Money", "Rounding"]

_DIGITS = 24
"""Digits of kronor that are within reach."""
_WIDEST = 100
"""How many digits from the decimal mark a factor may start."""
_PLAIN = re.compile(r"(-?[0-9]+)(?:\.([0-9]{1,2}))?")


class Rounding(Choice):
    """How a sum is rounded: *avrundning*.

    Attributes:
        DOWN: Toward zero.
        UP: Away from zero.
        HALF_UP: To the nearest; halves away from zero.
        HALF_EVEN: To the nearest; halves to the even neighbour.
    """

    DOWN = "down", "nedåt", "down"
    UP = "up", "uppåt", "up"
    HALF_UP = (
        "half-up",
        "till närmaste, exakt hälften uppåt",
        "to the nearest, halves up",
    )
    HALF_EVEN = (
        "half-even",
        "till närmaste, exakt hälften till jämnt tal",
        "to the nearest, halves to even",
    )


@final
@attrs.frozen(init=False, repr=False)
class Money(ShownAsWritten):
    """A sum of money, in whole öre and one currency: *belopp*.

    No float gets in and nothing is rounded unasked, so sums add up. Sums in
    one currency are added, subtracted, compared, multiplied by whole numbers,
    and divided by each other to a `Fraction`. ``sum()`` adds them up, since 0
    may be added; `total` knows the currency also where there are none.

    Args:
        amount: Kronor: a whole number, a `Decimal`, or figures with a decimal
            point; at most two decimals. Words are read by `parse`.
        currency: ISO 4217 code of a currency divided in hundredths.
        ore: Whole öre, instead of *amount*.

    Attributes:
        ore: The sum in öre (hundredths); below 10^26 either side of zero.
        currency: The currency (*valuta*).

    Raises:
        IllFormedError: If *amount* is a float, has more decimals, is out of
            range, or is no sum; if *currency* is not such a currency.

    >>> Money(850_000) + Money("12500.50")
    Money('862500.50')
    >>> Money(0.5)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got the float 0.5; right is an exact number (no float), for example: Decimal("850000.50") [money.float]
    """

    _EXAMPLE = "Money(850_000)"

    ore: int
    currency: str

    def __init__(
        self,
        amount: int | str | Decimal | None = None,
        currency: str = "SEK",
        *,
        ore: int | None = None,
    ) -> None:
        given = amount if ore is None else ore
        if ore is None:
            number = _ore_of(amount)
        elif amount is not None:
            raise refusal("money.plain", amount)
        else:
            number = _as_ore(ore)
        code = as_currency(currency)
        self.__attrs_init__(in_range(number, given), code)

    @classmethod
    def parse(cls, text: str, currency: str = "SEK") -> Self:
        """Read a sum as agreements write it: *belopp i text*.

        ``850 000 kr``, ``2,0 mnkr``, ``2.797.000 kronor``, ``850 tkr``,
        ``850 000:-``, ``12 345,67``. Spaces may be no-break or narrow. A comma
        is a decimal mark; a full stop groups by three, or marks one or two
        decimals. The code of a currency may stand before: ``SEK 850 000``.
        Words about a sum, such as *cirka* and *per år*, are not read here but
        by `Amount.parse`, which keeps them.

        Args:
            text: At most 100 characters.
            currency: The currency expected, and meant where no unit stands.

        Raises:
            IllFormedError: If *text* is not one sum, can be read in more ways
                than one, is in another currency, or is out of range.

        >>> Money.parse("18 miljoner kronor")
        Money('18000000.00')
        >>> Money.parse("2.797 mnkr")
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got "2.797 mnkr"; right is a sum that can be read in one way only (a decimal comma, or spaces between thousands), for example: 2,797 mnkr [money.ambiguous]
        """
        ore, code = parsed(text, currency)
        return cls(ore=ore, currency=code)

    @classmethod
    def total(cls, monies: Iterable[Self], currency: str = "SEK") -> Self:
        """Add up *monies*, all in *currency*; none make zero: *summa*.

        Raises:
            IllFormedError: If one is no money, or in another currency, or if
                the total is out of range.

        >>> Money.total([Money(500), Money("0.50")])
        Money('500.50')
        """
        if not isinstance(monies, Iterable):
            raise refusal("money.currencies", monies)
        code, ore = as_currency(currency), 0
        for money in monies:
            if not isinstance(money, Money):
                raise refusal("money.currencies", money)
            if money.currency != code:
                raise refusal("money.currencies", str(money))
            ore += money.ore
        return cls(ore=ore, currency=code)

    @property
    def amount(self) -> Decimal:
        """The sum as a `Decimal` with two decimals."""
        return Decimal(self._figures())

    @property
    def is_negative(self) -> bool:
        """Whether the sum is below zero."""
        return self.ore < 0

    @property
    def is_zero(self) -> bool:
        """Whether the sum is zero."""
        return self.ore == 0

    def times(
        self,
        factor: int | Decimal | Fraction,
        *,
        rounding: Rounding = Rounding.HALF_UP,
    ) -> Self:
        """Multiply by an exact number, and round to whole öre.

        Raises:
            IllFormedError: If *factor* is no exact number, or not within
                10^100; if *rounding* is unknown; if the sum is out of range.

        >>> Money(850_000).times(Decimal("1.023"))
        Money('869550.00')
        """
        exact = _exact(factor, "money.factor")
        ore = _rounded(self.ore * exact.numerator, exact.denominator, rounding)
        return self._of(ore)

    def rounded(self, to: Self, *, rounding: Rounding) -> Self:
        """Round to whole multiples of *to*: *avrundning*.

        Raises:
            IllFormedError: If *to* is not a sum above zero in the same
                currency; if *rounding* is unknown; if the sum is out of range.

        >>> Money("253397.10").rounded(Money(100), rounding=Rounding.DOWN)
        Money('253300.00')
        """
        if not isinstance(to, Money):
            raise refusal("money.step", to)
        if (step := self._peer(to)) <= 0:
            raise refusal("money.step", str(to))
        return self._of(_rounded(self.ore, step, rounding) * step)

    def allocate(
        self, weights: Sequence[int | Decimal | Fraction]
    ) -> tuple[Self, ...]:
        """Divide by *weights* into parts that add up to the last öre: *fördelning*.

        By the largest remainder: each part gets its exact share rounded down
        to whole öre, and the öre left go one each to the parts that lost most,
        the earlier first. A negative sum is divided as the positive.

        Raises:
            IllFormedError: If *weights* are not exact numbers from zero, at
                least one above it.

        >>> Money(100).allocate([1, 1, 1])
        (Money('33.34'), Money('33.33'), Money('33.33'))
        >>> Money(100).allocate([])
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got a list of 0 parts; right is weights from 0, exact numbers (no floats), at least one above 0, for example: [1, 1, 2] [money.weights]
        """
        parts = _whole_weights(weights)
        total = sum(parts)
        shares = [divmod(abs(self.ore) * part, total) for part in parts]
        ores = [ore for ore, _ in shares]
        lost = sorted(range(len(ores)), key=lambda i: -shares[i][1])
        for i in lost[: abs(self.ore) - sum(ores)]:
            ores[i] += 1
        sign = -1 if self.is_negative else 1
        return tuple([self._of(sign * ore) for ore in ores])

    def __add__(self, other: Self | Literal[0]) -> Self:
        if isinstance(other, Money):
            return self._of(self.ore + self._peer(other))
        return self.__radd__(other)

    def __radd__(self, other: int) -> Self:
        # Where sum() begins.
        return self if whole(other) == 0 else NotImplemented

    def __sub__(self, other: Self) -> Self:
        if not isinstance(other, Money):
            return NotImplemented
        return self._of(self.ore - self._peer(other))

    def __mul__(self, factor: int) -> Self:
        times = whole(factor)
        return NotImplemented if times is None else self._of(self.ore * times)

    __rmul__ = __mul__

    def __truediv__(self, other: Self) -> Fraction:
        if not isinstance(other, Money):
            return NotImplemented
        if not self._peer(other):
            raise refusal("money.zero", str(other))
        return Fraction(self.ore, other.ore)

    def __neg__(self) -> Self:
        return self._of(-self.ore)

    def __abs__(self) -> Self:
        return self._of(abs(self.ore))

    def __lt__(self, other: Self) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.ore < self._peer(other)

    def __le__(self, other: Self) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.ore <= self._peer(other)

    def __gt__(self, other: Self) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.ore > self._peer(other)

    def __ge__(self, other: Self) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.ore >= self._peer(other)

    def __float__(self) -> NoReturn:
        raise refusal("money.number", str(self))

    __int__ = __float__

    def __round__(self, places: object = None) -> NoReturn:
        raise refusal("money.round", str(self))

    def __format__(self, spec: str) -> str:
        try:
            return super().__format__(spec)
        except ValueError:
            raise refusal("money.format", spec) from None

    def __str__(self) -> str:
        return f"{self._figures()} {self.currency}"

    def __repr__(self) -> str:
        currency = "" if self.currency == "SEK" else f", {self.currency!r}"
        return f"Money({self._figures()!r}{currency})"

    def _of(self, ore: int) -> Self:
        """Make a sum in the same currency: the range is all there is to check."""
        money = self.__class__.__new__(self.__class__)
        money.__attrs_init__(in_range(ore, ore), self.currency)
        return money

    def _peer(self, other: Self) -> int:
        """Return the öre of *other*, if it is in the same currency."""
        if other.currency != self.currency:
            raise refusal("money.currencies", f"{self}, {other}")
        return other.ore

    def _figures(self) -> str:
        kronor, ore = divmod(abs(self.ore), HUNDRED)
        return f"{'-' if self.ore < 0 else ''}{kronor}.{ore:02}"


def _ore_of(amount: object) -> int:
    """Count the öre of what the constructor takes."""
    if (kronor := whole(amount)) is not None:
        return kronor * HUNDRED
    match amount:
        case Decimal() if amount.is_finite():
            return _ore_of_decimal(amount)
        case str() if len(amount) <= LONGEST:
            if (found := _PLAIN.fullmatch(amount)) is None:
                raise refusal("money.plain", amount)
            return int(found[1] + (found[2] or "").ljust(2, "0"))
        case Decimal():
            raise refusal("money.plain", str(amount))
        case _:
            raise _no_amount(amount)


def _as_ore(ore: object) -> int:
    """Return whole öre as an `int`."""
    if (number := whole(ore)) is None:
        raise _no_amount(ore)
    return number


def _no_amount(given: object) -> IllFormedError:
    """Make the error of what is no amount; floats are named, NumPy's too."""
    is_float = isinstance(given, numbers.Real) and not isinstance(
        given, numbers.Rational
    )
    return refusal("money.float" if is_float else "money.plain", given)


def _ore_of_decimal(amount: Decimal) -> int:
    """Count in integers, so that no decimal context has a say."""
    if not amount:
        return 0
    # The place of the first digit comes first: 1E+999999 is not written out.
    digits = amount.adjusted() + 1
    if digits > _DIGITS:
        raise refusal("money.range", str(amount))
    if digits > -_DIGITS:
        numerator, denominator = amount.as_integer_ratio()
        ore, rest = divmod(numerator * HUNDRED, denominator)
        if rest == 0:
            return ore
    raise refusal("money.decimals", str(amount))


def _exact(number: object, code: str) -> Fraction:
    """Make a fraction of an exact number that is not absurdly wide."""
    if (count := whole(number)) is not None:
        return Fraction(count)
    match number:
        case Fraction():
            return Fraction(number)
        case Decimal() if number.is_finite():
            if not number:
                return Fraction(0)
            if abs(number.adjusted()) < _WIDEST:
                return Fraction(number)
    raise refusal(code, str(number) if isinstance(number, Decimal) else number)


def _whole_weights(weights: object) -> list[int]:
    """Bring weights to whole numbers in the same proportion."""
    if not isinstance(weights, Sequence):
        raise refusal("money.weights", weights)
    exact = [_exact(weight, "money.weights") for weight in weights]
    if not any(exact) or min(exact) < 0:
        raise refusal("money.weights", weights)
    common = math.lcm(*[weight.denominator for weight in exact])
    return [w.numerator * (common // w.denominator) for w in exact]


def _rounded(numerator: int, denominator: int, rounding: object) -> int:
    """Round a quotient to a whole number; *denominator* is above zero."""
    if not isinstance(rounding, Rounding):
        raise refusal("rounding.unknown", rounding)
    whole, rest = divmod(abs(numerator), denominator)
    up = (
        (rounding is Rounding.UP and rest > 0)
        or (rounding is Rounding.HALF_UP and 2 * rest >= denominator)
        or (
            rounding is Rounding.HALF_EVEN
            and 2 * rest + whole % 2 > denominator
        )
    )
    return (-1 if numerator < 0 else 1) * (whole + up)
