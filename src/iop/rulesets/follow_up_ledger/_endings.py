# SPDX-License-Identifier: MIT
"""Whether notice was given as agreed: *uppsägning*."""

from .._prelude import *
from ._specimens import agreed


def with_notice() -> Agreement:
    """Let the organisation give notice, with three months."""
    return attrs.evolve(
        agreed(),
        term=Term(
            period=Period.of_year(2018), notice=Notice(months=3, by="kfum")
        ),
    )


ON = date(2018, 6, 30)
PAID = Paid(
    key="utbet-1",
    on=date(2018, 3, 15),
    amount=Money(425_000),
    instalment="bet-1",
)
GIVEN = NoticeGiven(
    key="uppsagt",
    on=date(2018, 5, 31),
    party="kfum",
    last_day=date(2018, 8, 31),
)
