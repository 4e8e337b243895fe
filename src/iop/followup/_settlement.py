# SPDX-License-Identifier: MIT
"""How the sums of a day are put together: *avstämning*."""

from ..agreement import (
    Contribution,
    Total,
    other_contributions,
    total_over,
)
from ..values import Money
from ._accounts import Accounts
from ._settlement_plan import index_effect, lapsed, to_pay
from ._settlement_rows import by_party, by_source, by_year
from .settlement import Delivery, Settlement


def settle(accounts: Accounts) -> Settlement:
    """Sum up an agreement on a day: *ekonomisk avstämning*."""
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
    return total_over(one.value, one.period or accounts.now.period)


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
