# SPDX-License-Identifier: MIT
"""The criteria that several bodies' lists share: *gemensamma kriterier*.

Each stands once, in the library's own words. None of them is Stockholm's.
"""

from ._conduct import (
    BOTH_FINANCE,
    INDEPENDENCE,
    JOINT_FOLLOW_UP,
    JOINT_STEERING,
    LONGER_TIME,
    NO_DETAILED_CONTROL,
    NO_PROFIT,
    PUBLIC_BENEFIT,
)
from ._criterion import Criterion
from ._grounds import (
    IDEA_BASED_COUNTERPARTY,
    INITIATIVE,
    MUNICIPAL_POWERS,
    NEITHER_ALONE,
    NO_FORBIDDEN_AWARD_OR_AID,
    NO_MARKET,
    NO_PURCHASE,
    NO_STANDARD_GRANT,
    POLITICAL_PLAN,
    SHARED_NEED,
)


__all__ = [
    "BOTH_FINANCE",
    "CRITERIA",
    "IDEA_BASED_COUNTERPARTY",
    "INDEPENDENCE",
    "INITIATIVE",
    "JOINT_FOLLOW_UP",
    "JOINT_STEERING",
    "LONGER_TIME",
    "MUNICIPAL_POWERS",
    "NEITHER_ALONE",
    "NO_DETAILED_CONTROL",
    "NO_FORBIDDEN_AWARD_OR_AID",
    "NO_MARKET",
    "NO_PROFIT",
    "NO_PURCHASE",
    "NO_STANDARD_GRANT",
    "POLITICAL_PLAN",
    "PUBLIC_BENEFIT",
    "SHARED_NEED",
    "all_but",
]

CRITERIA: tuple[Criterion, ...] = (
    INITIATIVE,
    SHARED_NEED,
    POLITICAL_PLAN,
    NO_STANDARD_GRANT,
    NO_MARKET,
    BOTH_FINANCE,
    NO_PURCHASE,
    NO_DETAILED_CONTROL,
    LONGER_TIME,
    JOINT_FOLLOW_UP,
    JOINT_STEERING,
    INDEPENDENCE,
    PUBLIC_BENEFIT,
    NEITHER_ALONE,
    NO_FORBIDDEN_AWARD_OR_AID,
    IDEA_BASED_COUNTERPARTY,
    NO_PROFIT,
    MUNICIPAL_POWERS,
)
"""The shared criteria (*gemensamma kriterier*), in the order of their numbers."""


def all_but(*criteria: Criterion) -> tuple[Criterion, ...]:
    """List the shared criteria but for these.

    >>> [criterion.key for criterion in all_but(*CRITERIA[2:])]
    ['C1', 'C2']
    """
    return tuple(each for each in CRITERIA if each not in criteria)
