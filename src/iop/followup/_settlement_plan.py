# SPDX-License-Identifier: MIT
"""What is left of the plan to pay: *kvar att betala ut*."""

from ..ledger import ENDS, ObligationKind, ObligationName
from ..values import Money
from ._accounts import Accounts
from ._instalments import PlannedInstalment


__all__ = ["index_effect", "lapsed", "to_pay"]


def index_effect(accounts: Accounts) -> Money | None:
    """Return what the index adds to the instalments."""
    if not accounts.record.indices:
        return accounts.zero
    effects = [
        one.amount - one.base
        for one in accounts.planned
        if one.amount is not None
        and one.base is not None
        and one.base.currency == accounts.currency
    ]
    if len(effects) < len(accounts.planned):
        return None
    return Money.total(effects, accounts.currency)


def lapsed(accounts: Accounts) -> Money | None:
    """Return what need not be paid any more: waived, or after an early end."""
    if accounts.timeline.is_cut_short and not accounts.planned:
        return None
    lost: list[Money] = []
    for one in accounts.planned:
        is_lapsed, left = _is_lapsed(one, accounts), _unpaid(one, accounts)
        if is_lapsed is False or (left is not None and left.is_zero):
            continue
        if is_lapsed is None or left is None:
            return None
        lost.append(left)
    return Money.total(lost, accounts.currency)


def to_pay(
    accounts: Accounts, index: Money | None, gone: Money | None, paid: Money
) -> Money | None:
    """Return what is left to pay out."""
    if accounts.timeline.state in ENDS:
        return accounts.zero
    whole = accounts.known(accounts.amended.total)
    if (
        accounts.postings.unknown
        or whole is None
        or index is None
        or gone is None
    ):
        return None
    return max(whole + index - gone - paid, accounts.zero)


def _name(one: PlannedInstalment) -> ObligationName:
    return ObligationName(ObligationKind.PAYMENT, one.key)


def _is_lapsed(one: PlannedInstalment, accounts: Accounts) -> bool | None:
    """Return whether an instalment need not be paid; ``None`` if unknown."""
    if _name(one) in accounts.record.waived:
        return True
    last = accounts.timeline.last_day
    if not accounts.timeline.is_cut_short:
        return False
    day = one.planned.unmoved
    return None if day is None or last is None else day > last


def _unpaid(one: PlannedInstalment, accounts: Accounts) -> Money | None:
    """Return what is not paid of an instalment."""
    if one.amount is None or one.amount.currency != accounts.currency:
        return None
    paid = [one.amount for one in accounts.record.paid_for(one.key)]
    if None in paid:
        return accounts.zero
    same = (
        money
        for money in paid
        if money and money.currency == one.amount.currency
    )
    return max(
        one.amount - Money.total(same, accounts.currency), accounts.zero
    )
