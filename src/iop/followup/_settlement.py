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
from ._accounts import Books, books_of
from ._settlement_plan import index_effect, lapsed, to_pay
from ._settlement_rows import by_party, by_source, by_year
from .settlement import Delivery, Settlement
from .snapshot import Past, as_past


__all__ = ["settle"]


def settle(agreement: Agreement | History, past: Past) -> Settlement:
    """Sum up an agreement on a day: *ekonomisk avstämning*.

    Args:
        agreement: The agreement, or its history where it was amended.
        past: What has happened by the day.

    Raises:
        IllFormedError: If *agreement* is neither an agreement nor a history,
            or *past* no `Past`.

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
    >>> sums = settle(agreement, Past.of(agreement, ledger, day))
    >>> sums.paid, sums.to_pay
    (Money('425000.00'), Money('425000.00'))
    >>> settle(agreement, ledger)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a value of type Ledger; right is Past, for example: Past.of(Agreement(), Ledger(), date(2019, 3, 1)) [type.expected]
    """
    history, past = as_history(agreement), as_past(past)
    now = history.on(past.course.on)
    return settled(books_of(history.original, now, past))


def settled(books: Books) -> Settlement:
    """Sum up what was gathered."""
    moves = books.moves
    paid, approved = books.total(moves.paid), books.total(moves.approved)
    unused = paid - approved if books.is_settled else books.zero
    repaid = books.total(moves.repaid)
    owed = books.owed(unused, repaid)
    index, gone = index_effect(books), lapsed(books)
    return Settlement(
        on=books.course.on,
        currency=books.currency,
        is_settled=books.is_settled,
        is_by_days=_is_by_days(books),
        agreed=books.known(books.agreed.total),
        amended=books.known(books.amended.total),
        index_effect=index,
        lapsed=gone,
        paid=paid,
        to_pay=to_pay(books, index, gone, paid),
        accounted=books.total(moves.accounted),
        in_kind=books.total(moves.in_kind),
        approved=approved,
        overspent=books.total(moves.overspent),
        unused=unused,
        still_open=paid - approved - unused,
        repaid=repaid,
        to_be_repaid=owed,
        by_year=by_year(books, owed),
        by_party=by_party(books, owed),
        by_source=by_source(books, owed),
        deliveries=_deliveries(books),
        left_out=moves.left_out,
    )


def _is_by_days(books: Books) -> bool:
    """Return whether any sum that is told was divided by days."""
    return (
        books.agreed.is_by_days
        or books.amended.is_by_days
        or any(
            _promised(books, one).is_by_days
            for one in other_contributions(books.now)
        )
    )


def _promised(books: Books, one: Contribution) -> Total:
    """Compute what a contribution is worth over its time."""
    term = books.now.term.period if books.now.term else None
    return total_over(one.value, one.period or term)


def _deliveries(books: Books) -> tuple[Delivery, ...]:
    """Hold what was delivered against what was promised besides."""
    delivered: dict[str | None, list[Money]] = {}
    for key, money in books.moves.delivered:
        delivered.setdefault(key, []).append(money)
    return tuple(
        _delivery(books, one, delivered.get(one.key, []))
        for one in other_contributions(books.now)
    )


def _delivery(
    books: Books, one: Contribution, monies: list[Money]
) -> Delivery:
    """Hold what was delivered of one contribution against its promise."""
    whole = books.known(_promised(books, one).money)
    delivered = Money.total(monies, books.currency)
    return Delivery(
        contribution=one.key,
        party=one.party,
        promised=whole,
        delivered=delivered,
        remaining=None
        if whole is None
        else max(whole - delivered, books.zero),
    )
