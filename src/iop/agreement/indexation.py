# SPDX-License-Identifier: MIT
"""How a sum follows an index: *indexuppräkning*."""

from decimal import Decimal
from fractions import Fraction

from ..values import (
    IllFormedError,
    Money,
    Rounding,
    as_decimal,
    as_instance,
)
from .payments import Indexation


__all__ = ["as_index_figure", "indexed"]


def indexed(
    money: Money,
    indexation: Indexation,
    *,
    base: Decimal | int,
    current: Decimal | int,
) -> Money | None:
    """Let a sum follow an index, as is agreed: *indexuppräkning*.

    The sum is multiplied by 1 + share × (current - base) / base. That is
    computed exactly, and the sum, not the change of it, is rounded once: to
    whole multiples of `Indexation.rounded_to`, by `Indexation.rounding`. Where
    it is not stated what sums are rounded to, they are rounded to whole öre;
    and where it is not stated which way either, to the nearest, halves away
    from zero, as by `Money.times`. Those two are the library's own choices.

    An index that falls lowers the sum; the library knows of no floor.
    `Rounding.DOWN` is toward zero, and so gives the lower sum of two whether
    the index rose or fell, unless *money* is below zero.

    Args:
        money: The sum as the agreement states it.
        indexation: How it follows the index.
        base: The figure of the index in the month or year compared with.
        current: The figure of the index that is to count. Both are above 0,
            with at most 19 digits before and 9 after the decimal mark.

    Returns:
        The sum in its own currency; ``None`` if the agreement does not tell
        it: the share is not stated, or sums are rounded but not which way, or
        what they are rounded to is no sum above zero in that currency.

    Raises:
        IllFormedError: If an argument is of another type, a figure is no
            exact number above 0, or the sum is out of range.

    80 % of a change from 330 to 345.5 is 0.8 × 15.5 / 330. Of 247 700 kr that
    is 198 160 × 15.5 / 330 = 9 307.51..., which makes 257 007.51...:

    >>> agreed = Indexation(
    ...     index="KPI",
    ...     share=Decimal("0.8"),
    ...     rounded_to=Money(100),
    ...     rounding=Rounding.DOWN,
    ... )
    >>> now = Decimal("345.5")
    >>> indexed(Money(247_700), agreed, base=330, current=now)
    Money('257000.00')
    >>> unsaid = Indexation(index="KPI")
    >>> indexed(Money(247_700), unsaid, base=330, current=now) is None
    True
    >>> indexed(Money(247_700), agreed, base=0, current=now)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "0"; right is a figure of an index, above 0, for example: Decimal("330.72") [index.figure]
    """
    as_instance(money, Money)
    as_instance(indexation, Indexation)
    before = Fraction(as_index_figure(base))
    after = Fraction(as_index_figure(current))
    step, rounding = _rounding(indexation, money.currency)
    if indexation.share is None or step is None or rounding is None:
        return None
    raised = 1 + Fraction(indexation.share) * (after - before) / before
    # As many whole steps as the sum comes to: rounded here, and only here.
    steps = Money(ore=1).times(
        money.ore * raised / step.ore, rounding=rounding
    )
    return step * steps.ore


def _rounding(
    indexation: Indexation, currency: str
) -> tuple[Money | None, Rounding | None]:
    """Return what sums are rounded to and which way, as far as it is known."""
    step, rounding = indexation.rounded_to, indexation.rounding
    if step is None:
        return Money(ore=1, currency=currency), rounding or Rounding.HALF_UP
    if step.ore <= 0 or step.currency != currency:
        return None, rounding
    return step, rounding


def as_index_figure(value: object) -> Decimal:
    """Return *value* if it can be a figure of an index: *indextal*.

    Raises:
        IllFormedError: If it is no exact number above 0.

    >>> as_index_figure(Decimal("330.72"))
    Decimal('330.72')
    >>> as_index_figure(Decimal(-1))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "-1"; right is a figure of an index, above 0, for example: Decimal("330.72") [index.figure]
    """
    figure = as_decimal(value)
    if figure <= 0:
        raise IllFormedError(
            "index.figure",
            str(figure),
            "ett indextal över 0",
            "a figure of an index, above 0",
            'Decimal("330.72")',
        )
    return figure
