# SPDX-License-Identifier: MIT
"""Whether money was paid out as agreed: *utbetalningar*."""

from .._prelude import *


ON = date(2018, 6, 30)
FIRST = Paid(
    key="utbet-1",
    on=date(2018, 3, 15),
    amount=Money(425_000),
    instalment="bet-1",
)
SECOND = Paid(
    key="utbet-2",
    on=date(2018, 6, 28),
    amount=Money(425_000),
    instalment="bet-2",
)
RECEIVED = ReportReceived(key="in", on=date(2018, 6, 18), report="del-1")
APPROVED = ReportApproved(key="ok", on=date(2018, 6, 28), report="del-1")


def instalments_of(agreement: Agreement) -> dict[str | None, Instalment]:
    """List the instalments of an agreement by their keys: *delutbetalningar*."""
    return {one.key: one for one in agreement.instalments}
