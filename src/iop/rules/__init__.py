# SPDX-License-Identifier: MIT
"""What a rule is, what it reads, and what comes of it: *regler*.

For those who write rules of their own: `rule` makes one of a small pure
function, `RuleSet` holds several, and a `Review` holds what came of them.
"""

from .circumstances import NOTHING_STATED, AidRegime, Circumstances, EarlierAid
from .drafts import outcome_of_draft
from .findings import (
    FOLLOWED,
    OUTSIDE,
    AnyOf,
    Called,
    Finding,
    KnownInPart,
    NotApplicable,
    Noted,
    NotKnown,
    NotStated,
    Observation,
    Severity,
    Status,
    Unreadable,
    Violation,
    Wanted,
    any_of,
    named,
    named_within,
    place_order,
    root_and_place,
    violation,
)
from .inputs import At, Fact, Followed
from .lacks import After, Lack
from .law_days import (
    DayOrigin,
    LawDay,
    TakenDay,
    figure_on,
    law_day_of,
)
from .outcomes import Outcome
from .reviews import Grouping, Review
from .rule_sets import RuleSet
from .rules import Rule, rule


__all__ = [
    "FOLLOWED",
    "NOTHING_STATED",
    "OUTSIDE",
    "After",
    "AidRegime",
    "AnyOf",
    "At",
    "Called",
    "Circumstances",
    "DayOrigin",
    "EarlierAid",
    "Fact",
    "Finding",
    "Followed",
    "Grouping",
    "KnownInPart",
    "Lack",
    "LawDay",
    "NotApplicable",
    "NotKnown",
    "NotStated",
    "Noted",
    "Observation",
    "Outcome",
    "Review",
    "Rule",
    "RuleSet",
    "Severity",
    "Status",
    "TakenDay",
    "Unreadable",
    "Violation",
    "Wanted",
    "any_of",
    "figure_on",
    "law_day_of",
    "named",
    "named_within",
    "outcome_of_draft",
    "place_order",
    "root_and_place",
    "rule",
    "violation",
]
