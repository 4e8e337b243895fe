# SPDX-License-Identifier: MIT
"""Whether what has happened is as the agreement says: *händelser*.

These rules hold a ledger against an agreement on a day. They read the follow-up
of the agreement, which the caller makes with `iop.follow_up` and hands to
`iop.review_follow_up`. No provision is
cited: what they ask is what the agreement says, and that the ledger hangs
together.
"""

from .._collection import collected


__all__ = ["RULES"]

RULES = collected(__name__, __path__)
"""All rules of this set."""
