# SPDX-License-Identifier: MIT
"""What has happened by the day, picked out for a rule: *händelser*.

Only what is dated by the day of the follow-up is seen, with corrections made,
in the order of the days; of one day, in the order of the ledger.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import attrs

from ...agreement import Agreement
from ...followup import FollowUp
from ...ledger import (
    CostAccounted,
    Happening,
    IndexSet,
    NoticeGiven,
    ObligationKind,
    Paid,
    Reclaimed,
    Repaid,
)
from ...values import Money


__all__ = ["beyond", "by_version", "happened", "payments_of"]

_E = TypeVar(
    "_E", CostAccounted, IndexSet, NoticeGiven, Paid, Reclaimed, Repaid
)
_T = TypeVar("_T")
_M = TypeVar("_M", CostAccounted, Paid, Repaid)


def happened(followed: FollowUp, kind: type[_E]) -> tuple[tuple[int, _E], ...]:
    """Pick what has happened of one kind: *händelser av ett slag*.

    Returns:
        The number of each entry in the ledger, from 0, and the entry.

    >>> from datetime import date
    >>> from iop.agreement import Agreement
    >>> from iop.followup import follow_up
    >>> from iop.ledger import Ledger
    >>> paid = Paid(key="bet", on=date(2018, 3, 15), amount=Money(425_000))
    >>> followed = follow_up(
    ...     Agreement(), Ledger(entries=(paid,)), on=date(2018, 3, 15)
    ... )
    >>> [(number, entry.key) for number, entry in happened(followed, Paid)]
    [(0, 'bet')]
    """
    return _of_kind(followed.happenings, kind)


def payments_of(followed: FollowUp) -> tuple[tuple[int, Paid], ...]:
    """Pick the payments, each with its sum: *utbetalningar*.

    One that states no sum, and of which none can be told, has none here.

    >>> from datetime import date
    >>> from iop.agreement import Instalment, Payments
    >>> from iop.followup import follow_up
    >>> from iop.ledger import Ledger
    >>> from iop.values import Amount
    >>> half = Instalment(key="del-1", amount=Amount(Money(425_000)))
    >>> day = date(2018, 3, 15)
    >>> followed = follow_up(
    ...     Agreement(payments=Payments(instalments=(half,))),
    ...     Ledger(entries=(Paid(key="bet", on=day, instalment="del-1"),)),
    ...     on=day,
    ... )
    >>> [entry.amount for _, entry in payments_of(followed)]
    [Money('425000.00')]
    """
    planned = {
        one.name.key: one.amount
        for one in followed.obligations
        if one.kind is ObligationKind.PAYMENT
    }
    sums = {
        payment.key: money
        for payment, money in followed.record.paid_sums(planned)
        if money is not None and not money.is_zero
    }
    return tuple(
        (number, attrs.evolve(entry, amount=sums.get(entry.key)))
        for number, entry in happened(followed, Paid)
    )


def by_version(
    followed: FollowUp, kind: type[_E], read: Callable[[Agreement], _T]
) -> Iterator[tuple[int, _E, _T]]:
    """Pick what has happened of one kind, by version: *per lydelse*.

    Args:
        followed: How the agreement stands.
        kind: The kind of entry.
        read: What to read out of a version; it is called once for each that
            an entry of the kind falls in.

    Yields:
        The number of the entry, the entry, and what was read out of the
        version that was in force on its day.

    >>> from datetime import date
    >>> from iop.followup import follow_up
    >>> from iop.ledger import Ledger
    >>> paid = Paid(key="bet", on=date(2018, 3, 15), amount=Money(425_000))
    >>> followed = follow_up(
    ...     Agreement(name="127-trygghet"),
    ...     Ledger(entries=(paid,)),
    ...     on=date(2018, 3, 15),
    ... )
    >>> for number, entry, name in by_version(followed, Paid, str):
    ...     print(number, entry.key, name)
    0 bet 127-trygghet
    """
    for version, happenings in followed.by_version:
        own = _of_kind(happenings, kind)
        if own:
            told = read(version)
            yield from ((number, entry, told) for number, entry in own)


def _of_kind(
    happenings: tuple[Happening, ...], kind: type[_E]
) -> tuple[tuple[int, _E], ...]:
    return tuple(
        (one.number, one.entry)
        for one in happenings
        if isinstance(one.entry, kind)
    )


def beyond(
    postings: Iterable[tuple[int, _M]], limit: Money
) -> Iterator[tuple[int, _M, Money]]:
    """Pick the sums that lead beyond a limit: *utöver ett belopp*.

    Sums in another currency than that of the limit are passed over.

    Yields:
        The number of the entry, the entry, and all until and with it.

    >>> from datetime import date
    >>> day = date(2018, 3, 15)
    >>> postings = [
    ...     (4, Paid(key="a", on=day, amount=Money(60))),
    ...     (5, Paid(key="b", on=day, amount=Money(40))),
    ...     (6, Paid(key="c", on=day, amount=Money("0.01"))),
    ... ]
    >>> for number, entry, so_far in beyond(postings, Money(100)):
    ...     print(number, entry.key, so_far)
    6 c 100.01 SEK
    """
    so_far = limit - limit
    for number, entry in postings:
        amount: Money | None = entry.amount
        if amount is None or amount.currency != limit.currency:
            continue
        so_far += amount
        if so_far > limit:
            yield number, entry, so_far
