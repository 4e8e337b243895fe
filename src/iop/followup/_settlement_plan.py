# SPDX-License-Identifier: MIT
"""What is left of the plan to pay: *kvar att betala ut*."""

from ..ledger import ENDS, ObligationKind, ObligationName
from ..values import Money
from ._accounts import Books
from .instalments import PlannedInstalment


__all__ = ["index_effect", "lapsed", "to_pay"]


def index_effect(books: Books) -> Money | None:
    """Tell what the index adds to the instalments."""
    if not books.record.indices:
        return books.zero
    effects = [
        one.amount - one.base
        for one in books.planned
        if one.amount is not None
        and one.base is not None
        and one.base.currency == books.currency
    ]
    if len(effects) < len(books.planned):
        return None
    return Money.total(effects, books.currency)


def lapsed(books: Books) -> Money | None:
    """Tell what need not be paid any more: waived, or after an early end."""
    if books.course.is_cut_short and not books.planned:
        return None
    lost: list[Money] = []
    for one in books.planned:
        is_lapsed, left = _is_lapsed(one, books), _unpaid(one, books)
        if is_lapsed is False or (left is not None and left.is_zero):
            continue
        if is_lapsed is None or left is None:
            return None
        lost.append(left)
    return Money.total(lost, books.currency)


def to_pay(
    books: Books, index: Money | None, gone: Money | None, paid: Money
) -> Money | None:
    """Tell what is left to pay out."""
    if books.course.state in ENDS:
        return books.zero
    whole = books.known(books.amended.total)
    if whole is None or index is None or gone is None:
        return None
    return max(whole + index - gone - paid, books.zero)


def _name(one: PlannedInstalment) -> ObligationName:
    return ObligationName(ObligationKind.PAYMENT, one.key)


def _is_lapsed(one: PlannedInstalment, books: Books) -> bool | None:
    """Tell whether an instalment need not be paid; ``None`` if unknown."""
    if _name(one) in books.record.waived:
        return True
    last = books.course.last_day
    if not books.course.is_cut_short or last is None:
        return False
    day = one.planned.unmoved
    return None if day is None else day > last


def _unpaid(one: PlannedInstalment, books: Books) -> Money | None:
    """Tell what is not paid of an instalment."""
    if one.amount is None or one.amount.currency != books.currency:
        return None
    paid = Money.total(
        (
            payment.amount
            for payment in books.record.paid_for(one.key)
            if payment.amount.currency == books.currency
        ),
        books.currency,
    )
    return max(one.amount - paid, books.zero)
