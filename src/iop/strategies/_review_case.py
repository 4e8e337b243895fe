# SPDX-License-Identifier: MIT
"""An agreement, and all that a review must be told besides: *testfall*."""

from datetime import date

import attrs

from ..agreement import Agreement
from ..followup import FollowUp
from ..rules import NOTHING_STATED, At, Circumstances, Review, RuleSet
from ..rulesets._review import review
from ..rulesets.profiles import FULL
from ..values import Shown, checked
from ._joined import USUAL


__all__ = ["ReviewCase"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class ReviewCase(Shown):
    """An agreement, and all a review must be told besides: *testfall*.

    Attributes:
        agreement: The agreement.
        on: A day on which the rules are in force and their figures known.
        circumstances: What they must be told.
        follow_up: How the agreement stands, where they are on what has
            happened.
    """

    agreement: Agreement
    on: date = USUAL
    circumstances: Circumstances = NOTHING_STATED
    follow_up: FollowUp | None = None

    @property
    def at(self) -> At:
        """All that a rule may know besides the agreement."""
        return At(
            on=self.on,
            circumstances=self.circumstances,
            follow_up=self.follow_up,
        )

    def review(self, rules: RuleSet = FULL) -> Review:
        """Hold *rules* against the agreement, on the day of the case."""
        return review(
            self.agreement,
            on=self.on,
            rules=rules,
            circumstances=self.circumstances,
            follow_up=self.follow_up,
        )
