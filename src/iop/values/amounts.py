# SPDX-License-Identifier: MIT
"""Sums as a document states them: *angivna belopp*."""

from collections.abc import Iterator
from typing import ClassVar, Self

import attrs

from ._money_text import HUNDRED, parsed, refusal
from .choices import Choice
from .display import Shown
from .fields import Fit, Misfit, Whole, checked
from .money import Money


__all__ = ["Amount", "Per", "is_statable"]

_MOST = 10**12 * HUNDRED
"""Öre of a stated amount stay below this, so that any sum of them is within
the reach of `Money`."""


class Per(Choice):
    """What time a sum is for: *per år eller för hela tiden*.

    Attributes:
        TERM: The whole term.
        YEAR: Each year.
    """

    TERM = "term", "hela perioden", "the whole period"
    YEAR = "year", "år", "year"


def _is_in_range(money: Money) -> Iterator[Misfit]:
    if not is_statable(money):
        yield (), refusal("amount.range", str(money))


@attrs.frozen(field_transformer=checked)
class Amount(Whole, Shown):
    """A sum as a document states it: *angivet belopp*.

    Attributes:
        money: The sum; from 0 to below 10^12.
        is_approximate: Whether it is given only as about so much.
        per: Whether it is for the whole term or for each year.

    Raises:
        IllFormedError: If *money* is out of that range, or a field has the wrong
            form.

    >>> print(Amount(Money(18_000_000), is_approximate=True, per=Per.YEAR))
    about 18000000.00 SEK a year
    >>> Amount(Money(-1))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "-1.00 SEK"; right is a sum from 0 to below 10^12, for example: Amount(Money(850_000)) [amount.range]
    """

    FITS: ClassVar[tuple[Fit, ...]] = (Fit(("money",), _is_in_range),)

    money: Money
    is_approximate: bool = attrs.field(default=False, kw_only=True)
    per: Per = attrs.field(default=Per.TERM, kw_only=True)

    @classmethod
    def parse(cls, text: str, currency: str = "SEK") -> Self:
        """Read a sum as `Money.parse` does, and keep the words around it.

        *Cirka*, *ca*, *drygt*, *knappt*, *omkring*, *runt* and *ungefär*
        before it make it approximate; *per år*, *om året*, *årligen* and */år*
        make it yearly.

        Raises:
            IllFormedError: As `Money.parse`, and if the sum is out of range.

        >>> Amount.parse("cirka 18 miljoner kronor per år")
        Amount(money=Money('18000000.00'), is_approximate=True, per=<Per.YEAR: 'year'>)
        >>> Amount.parse("mycket")
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got "mycket"; right is one single sum, in figures, with or without a unit, for example: 850 000 kr [money.form]
        """
        ore, code, is_about, is_yearly = parsed(text, currency)
        return cls(
            Money(ore=ore, currency=code),
            is_approximate=is_about,
            per=Per.YEAR if is_yearly else Per.TERM,
        )

    def __str__(self) -> str:
        about = "about " if self.is_approximate else ""
        return (
            f"{about}{self.money}{' a year' if self.per is Per.YEAR else ''}"
        )


def is_statable(money: Money) -> bool:
    """Return whether a document can state such a sum: 0 to below 10^12.

    >>> is_statable(Money(850_000)), is_statable(Money(-1))
    (True, False)
    """
    return 0 <= money.ore < _MOST
