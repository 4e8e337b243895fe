# SPDX-License-Identifier: MIT
"""The sets of rules, profiles made of them, and the review: *regelverk*."""

from ._review import review, review_follow_up
from .implied import entailed
from .profiles import (
    CONSISTENCY,
    DRAFT,
    FOLLOW_UP_LEDGER,
    FULL,
    SETS,
    STOCKHOLM,
    catalogue,
)


__all__ = [
    "CONSISTENCY",
    "DRAFT",
    "FOLLOW_UP_LEDGER",
    "FULL",
    "SETS",
    "STOCKHOLM",
    "catalogue",
    "entailed",
    "review",
    "review_follow_up",
]
