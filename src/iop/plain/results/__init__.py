# SPDX-License-Identifier: MIT
"""What came of a document, as numbered plain data: *resultat*.

Reviews, what to do, follow-ups and settlements, to send and to keep; the fixes
that a review offers; and what differs between two reviews that were kept.
"""

from .comparisons import compare_reviews
from .digests import digest, rule_digest
from .fix_ids import fix_id
from .fixes import apply_fix
from .follow_ups import follow_up, settlement
from .reviews import REVIEW_FORMAT, review
from .tasks import tasks


__all__ = [
    "REVIEW_FORMAT",
    "apply_fix",
    "compare_reviews",
    "digest",
    "fix_id",
    "follow_up",
    "review",
    "rule_digest",
    "settlement",
    "tasks",
]
