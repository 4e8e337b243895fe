# SPDX-License-Identifier: MIT
"""What a rule is, what it reads, and what comes of it: *regler*.

For those who write rules of their own: `rule` makes one of a small pure
function, `RuleSet` holds several, and a `Review` holds what came of them.
"""

from .circumstances import NOTHING_STATED, AidRegime, Circumstances, EarlierAid
from .findings import (
    FOLLOWED,
    OUTSIDE,
    AnyOf,
    Finding,
    KnownInPart,
    NotApplicable,
    Noted,
    NotKnown,
    NotStated,
    Observation,
    Severity,
    Status,
    Violation,
    any_of,
    place_order,
    root_and_place,
    violation,
)
from .functions import body_of, refuse_mute, unfilled
from .inputs import At, Fact, Followed, Input, Reading, inputs_of
from .lacks import After, Lack, lacks_of
from .law_days import (
    AWARD_PLACES,
    DayOrigin,
    LawDay,
    TakenDay,
    figure_on,
    law_day_of,
)
from .places import (
    holds_none,
    is_narrower,
    plain_type,
    refuse_other_type,
    type_at,
)
from .reach import not_asked, not_in_force
from .reviews import Grouping, Review
from .rule_sets import RuleSet
from .rules import Outcome, Rule, rule


__all__ = [
    "AWARD_PLACES",
    "FOLLOWED",
    "NOTHING_STATED",
    "OUTSIDE",
    "After",
    "AidRegime",
    "AnyOf",
    "At",
    "Circumstances",
    "DayOrigin",
    "EarlierAid",
    "Fact",
    "Finding",
    "Followed",
    "Grouping",
    "Input",
    "KnownInPart",
    "Lack",
    "LawDay",
    "NotApplicable",
    "NotKnown",
    "NotStated",
    "Noted",
    "Observation",
    "Outcome",
    "Reading",
    "Review",
    "Rule",
    "RuleSet",
    "Severity",
    "Status",
    "TakenDay",
    "Violation",
    "any_of",
    "body_of",
    "figure_on",
    "holds_none",
    "inputs_of",
    "is_narrower",
    "lacks_of",
    "law_day_of",
    "not_asked",
    "not_in_force",
    "place_order",
    "plain_type",
    "refuse_mute",
    "refuse_other_type",
    "root_and_place",
    "rule",
    "type_at",
    "unfilled",
    "violation",
]
