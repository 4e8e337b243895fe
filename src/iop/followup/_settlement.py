# SPDX-License-Identifier: MIT
"""How the sums of a day are put together: *avstämning*."""

from ..agreement import (
    Agreement,
    Contribution,
    History,
    Total,
    as_history,
    other_contributions,
    total_over,
)
from ..values import Money
from ._accounts import Accounts, accounts_of
from ._settlement_plan import index_effect, lapsed, to_pay
from ._settlement_rows import by_party, by_source, by_year
from .settlement import Delivery, Settlement
from .snapshot import Snapshot, as_snapshot


__all__ = ["settle"]


def settle(agreement: Agreement | History, snapshot: Snapshot) -> Settlement:
    """Sum up an agreement on a day: *ekonomisk avstämning*.

    Args:
        agreement: The agreement, or its history where it was amended.
        past: What has happened by the day.

    Raises:
        IllFormedError: If *agreement* is neither an agreement nor a history,
            or *past* no `Snapshot`.

    >>> from datetime import date
    >>> from iop.values import Amount
    >>> from iop.agreement import Budget, MoneyContribution
    >>> from iop.ledger import Ledger, Paid
    >>> grant = MoneyContribution(
    ...     key="bidrag", party="sdn", amount=Amount(Money(850_000))
    ... )
    >>> paid = Paid(
    ...     key="betalning", on=date(2018, 3, 15), amount=Money(425_000)
    ... )
    >>> agreement = Agreement(budget=Budget(contributions=(grant,)))
    >>> day, ledger = date(2018, 6, 30), Ledger(entries=(paid,))
    >>> sums = settle(agreement, Snapshot.of(agreement, ledger, day))
    >>> sums.paid, sums.to_pay
    (Money('425000.00'), Money('425000.00'))
    >>> settle(agreement, ledger)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a value of type Ledger; right is Snapshot, for example: Snapshot.of(Agreement(), Ledger(), date(2019, 3, 1)) [type.expected]
    """
    history, snapshot = as_history(agreement), as_snapshot(snapshot)
    now = history.on(snapshot.timeline.on)
    return settled(accounts_of(history.original, now, snapshot))


def settled(accounts: Accounts) -> Settlement:
    """Sum up what was gathered."""
    postings = accounts.postings
    paid, approved = (
        accounts.total(postings.paid),
        accounts.total(postings.approved),
    )
    unused = paid - approved if accounts.is_settled else accounts.zero
    repaid = accounts.total(postings.repaid)
    owed = accounts.owed(unused, repaid, accounts.reclaimed)
    index, gone = index_effect(accounts), lapsed(accounts)
    return Settlement(
        on=accounts.timeline.on,
        currency=accounts.currency,
        is_settled=accounts.is_settled,
        is_by_days=_is_by_days(accounts),
        agreed=accounts.known(accounts.agreed.total),
        amended=accounts.known(accounts.amended.total),
        index_effect=index,
        lapsed=gone,
        paid=paid,
        to_pay=to_pay(accounts, index, gone, paid),
        accounted=accounts.total(postings.accounted),
        in_kind=accounts.total(postings.in_kind),
        approved=approved,
        overspent=accounts.total(postings.overspent),
        unused=unused,
        still_open=paid - approved - unused,
        reclaimed=accounts.reclaimed,
        repaid=repaid,
        to_be_repaid=owed,
        by_year=by_year(accounts, owed),
        by_party=by_party(accounts, owed),
        by_source=by_source(accounts, owed),
        deliveries=_deliveries(accounts),
        left_out=postings.left_out,
        unknown=postings.unknown,
    )


def _is_by_days(accounts: Accounts) -> bool:
    """Return whether any sum that is told was divided by days."""
    return (
        accounts.agreed.is_by_days
        or accounts.amended.is_by_days
        or any(
            _promised(accounts, one).is_by_days
            for one in other_contributions(accounts.now)
        )
    )


def _promised(accounts: Accounts, one: Contribution) -> Total:
    """Compute what a contribution is worth over its time."""
    term = accounts.now.term.period if accounts.now.term else None
    return total_over(one.value, one.period or term)


def _deliveries(accounts: Accounts) -> tuple[Delivery, ...]:
    """Hold what was delivered against what was promised besides."""
    delivered: dict[str | None, list[Money]] = {}
    for key, money in accounts.postings.delivered:
        delivered.setdefault(key, []).append(money)
    return tuple(
        _delivery(accounts, one, delivered.get(one.key, []))
        for one in other_contributions(accounts.now)
    )


def _delivery(
    accounts: Accounts, one: Contribution, monies: list[Money]
) -> Delivery:
    """Hold what was delivered of one contribution against its promise."""
    whole = accounts.known(_promised(accounts, one).money)
    delivered = Money.total(monies, accounts.currency)
    return Delivery(
        contribution=one.key,
        party=one.party,
        promised=whole,
        delivered=delivered,
        remaining=None
        if whole is None
        else max(whole - delivered, accounts.zero),
    )
