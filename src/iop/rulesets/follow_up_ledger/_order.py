# SPDX-License-Identifier: MIT
"""In which order reports and appeals are dealt with: *ordning*."""

from .._prelude import *


ON = date(2018, 6, 30)
PAID = Paid(
    key="utbet-1",
    on=date(2018, 3, 15),
    amount=Money(425_000),
    instalment="bet-1",
)
RECEIVED = ReportReceived(key="in", on=date(2018, 6, 18), report="del-1")
APPROVED = ReportApproved(key="ok", on=date(2018, 6, 25), report="del-1")
