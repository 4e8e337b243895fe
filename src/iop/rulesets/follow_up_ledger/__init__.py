# SPDX-License-Identifier: MIT
"""Whether what has happened is as the agreement says: *händelser*.

These rules hold a ledger against an agreement on a day. They read the follow-up
of the agreement, which the caller makes with `iop.follow_up` and hands to
`iop.review_follow_up`. No provision is
cited: what they ask is what the agreement says, and that the ledger hangs
together.
"""

from ..follow_up_ledger import (
    accounts,
    amending,
    closing,
    endings,
    entries,
    extensions,
    indices,
    late,
    order,
    overdue,
    payers,
    payments,
)


__all__ = ["RULES"]

RULES = (
    entries.RULES
    | order.RULES
    | payments.RULES
    | payers.RULES
    | accounts.RULES
    | endings.RULES
    | indices.RULES
    | overdue.RULES
    | late.RULES
    | closing.RULES
    | extensions.RULES
    | amending.RULES
)
"""All rules of this set."""
