# SPDX-License-Identifier: MIT
"""The sets of rules, profiles made of them, and the review: *regelverk*."""

from ._asked import Asked, criteria_asked, known_criteria
from ._review import review, review_follow_up
from ._signs import Bearing, Nature, Sign, Signs, signs
from .implied import entailed
from .profiles import (
    CONSISTENCY,
    DRAFT,
    FOLLOW_UP_LEDGER,
    FULL,
    GENERAL,
    PROFILES,
    SETS,
    STOCKHOLM,
    ChosenProfile,
    catalogue,
    for_agreement,
)


__all__ = [
    "CONSISTENCY",
    "DRAFT",
    "FOLLOW_UP_LEDGER",
    "FULL",
    "GENERAL",
    "PROFILES",
    "SETS",
    "STOCKHOLM",
    "Asked",
    "Bearing",
    "ChosenProfile",
    "Nature",
    "Sign",
    "Signs",
    "catalogue",
    "criteria_asked",
    "entailed",
    "for_agreement",
    "known_criteria",
    "review",
    "review_follow_up",
    "signs",
]
