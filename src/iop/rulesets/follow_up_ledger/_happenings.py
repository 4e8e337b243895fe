# SPDX-License-Identifier: MIT
"""What has happened by the day, picked out for a rule: *händelser*.

Only what is dated by the day of the follow-up is seen, with corrections made,
in the order of the days; of one day, in the order of the ledger.
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from ...followup import FollowUp
from ...ledger import CostAccounted, IndexSet, NoticeGiven, Paid, Repaid
from ...values import Money


__all__ = ["beyond", "happened"]

_E = TypeVar("_E", CostAccounted, IndexSet, NoticeGiven, Paid, Repaid)
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
    return tuple(
        (one.number, one.entry)
        for one in followed.ledger.by(followed.on)
        if isinstance(one.entry, kind)
    )


def beyond(
    moves: Iterable[tuple[int, _M]], limit: Money
) -> Iterator[tuple[int, _M, Money]]:
    """Pick the sums that lead beyond a limit: *utöver ett belopp*.

    Sums in another currency than that of the limit are passed over.

    Yields:
        The number of the entry, the entry, and all until and with it.

    >>> from datetime import date
    >>> day = date(2018, 3, 15)
    >>> moves = [
    ...     (4, Paid(key="a", on=day, amount=Money(60))),
    ...     (5, Paid(key="b", on=day, amount=Money(40))),
    ...     (6, Paid(key="c", on=day, amount=Money("0.01"))),
    ... ]
    >>> for number, entry, so_far in beyond(moves, Money(100)):
    ...     print(number, entry.key, so_far)
    6 c 100.01 SEK
    """
    so_far = limit - limit
    for number, entry in moves:
        if entry.amount.currency != limit.currency:
            continue
        so_far += entry.amount
        if so_far > limit:
            yield number, entry, so_far
