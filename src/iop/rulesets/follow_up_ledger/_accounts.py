# SPDX-License-Identifier: MIT
"""Whether what was accounted for and repaid adds up: *redovisade pengar*."""

from .._prelude import *


ON = date(2018, 6, 30)
PAID = Paid(
    key="utbet-1",
    on=date(2018, 3, 15),
    amount=Money(425_000),
    instalment="bet-1",
)


def cost(kronor: str, report: str | None = "del-1") -> CostAccounted:
    """Make an entry on a cost, in a report."""
    return CostAccounted(
        key="kostnad",
        on=date(2018, 6, 18),
        amount=Money(kronor),
        report=report,
    )


RECEIVED = ReportReceived(key="in", on=date(2018, 6, 18), report="del-1")
