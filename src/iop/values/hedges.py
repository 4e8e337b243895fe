# SPDX-License-Identifier: MIT
"""How exactly a sum or a number is stated: *förbehåll*.

What is only about so much has no ends of its own. Where it is held against a
limit, its ends are those of `MARGIN`, which is the library's own and nobody
else's: far from the limit there is an answer, near it there is none.
"""

from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from .choices import Choice
from .money import Money


__all__ = ["MARGIN", "Hedge", "above", "below"]


MARGIN = Fraction(1, 10)
"""How far, as a share of it, a number that is stated as about so much may be
from what is meant, when it is held against a limit (*marginal*)."""


class Hedge(Choice):
    """How exactly a sum or a number is stated: *förbehåll*.

    Attributes:
        EXACT: It is just so much.
        ABOUT: It is about so much (*cirka*).
        JUST_OVER: It is a little more (*drygt*).
        JUST_UNDER: It is a little less (*knappt*, *närmare*).
        AT_LEAST: It is so much or more (*minst*).
        AT_MOST: It is so much or less (*upp till*, *högst*).
        MORE_THAN: It is more, by how much is not said (*mer än*).
        LESS_THAN: It is less, by how much is not said (*mindre än*).
        BETWEEN: It is so much at least, and another number at most.
    """

    EXACT = "exact", "exakt", "exactly"
    ABOUT = "about", "cirka", "about"
    JUST_OVER = "just-over", "drygt", "just over"
    JUST_UNDER = "just-under", "knappt", "just under"
    AT_LEAST = "at-least", "minst", "at least"
    AT_MOST = "at-most", "upp till", "up to"
    MORE_THAN = "more-than", "mer än", "more than"
    LESS_THAN = "less-than", "mindre än", "less than"
    BETWEEN = "between", "mellan", "between"

    @property
    def is_approximate(self) -> bool:
        """Whether it says no more than roughly how much.

        >>> Hedge.JUST_OVER.is_approximate, Hedge.AT_MOST.is_approximate
        (True, False)
        """
        return self in _APPROXIMATE

    @property
    def has_low(self) -> bool:
        """Whether the number itself is what it is at least.

        >>> Hedge.JUST_OVER.has_low, Hedge.AT_MOST.has_low
        (True, False)
        """
        return self in _WITH_LOW

    @property
    def has_high(self) -> bool:
        """Whether the number itself is what it is at most.

        >>> Hedge.JUST_UNDER.has_high, Hedge.BETWEEN.has_high
        (True, False)
        """
        return self in _WITH_HIGH

    def within_margin(
        self, number: int | Decimal
    ) -> tuple[Fraction, Fraction]:
        """Return the ends of what is stated as about *number*, by `MARGIN`.

        >>> Hedge.JUST_OVER.within_margin(50)
        (Fraction(50, 1), Fraction(55, 1))
        """
        exact = Fraction(number)
        rest = abs(exact) * MARGIN
        return (
            exact if self.has_low else exact - rest,
            exact if self.has_high else exact + rest,
        )


_APPROXIMATE = frozenset((Hedge.ABOUT, Hedge.JUST_OVER, Hedge.JUST_UNDER))
_WITH_LOW = frozenset(
    (Hedge.EXACT, Hedge.JUST_OVER, Hedge.AT_LEAST, Hedge.MORE_THAN)
) | {Hedge.BETWEEN}
_WITH_HIGH = frozenset(
    (Hedge.EXACT, Hedge.JUST_UNDER, Hedge.AT_MOST, Hedge.LESS_THAN)
)


_O = TypeVar("_O", int, Fraction, Money)


def below(low: _O | None, high: _O | None, limit: _O) -> bool | None:
    """Return whether what lies from *low* to *high* is below *limit*.

    ``None`` if it may be below and may be not.

    >>> below(1, 4, 5), below(1, 5, 5), below(5, None, 5)
    (True, None, False)
    """
    if high is not None and high < limit:
        return True
    return False if low is not None and limit <= low else None


def above(low: _O | None, high: _O | None, limit: _O) -> bool | None:
    """Return whether what lies from *low* to *high* is above *limit*.

    ``None`` if it may be above and may be not.

    >>> above(6, None, 5), above(5, 9, 5), above(None, 5, 5)
    (True, None, False)
    """
    if low is not None and limit < low:
        return True
    return False if high is not None and high <= limit else None
