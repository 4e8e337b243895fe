# SPDX-License-Identifier: MIT
"""Holding rules against an agreement: *granskning*."""

from datetime import date

import attrs

from . import rulesets
from .agreement import Agreement
from .errors import IllFormedError
from .findings import Finding, Severity, Status, place_order
from .forms import as_date
from .rules import At, Outcome, RuleSet


__all__ = ["Review", "review"]


@attrs.frozen(kw_only=True)
class Review:
    """What came of a review: *granskning*.

    A review computes; it does not decide. It says nothing of what no rule of
    the set asks, and never that an agreement is lawful.

    Attributes:
        agreement: The agreement reviewed.
        on: The day of the review.
        outcomes: One for each rule, in the order of their codes.
    """

    agreement: Agreement
    on: date
    outcomes: tuple[Outcome, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Where the agreement is not as the rules ask.

        Errors first, then warnings, then remarks; within these by the code of
        the rule, then by place.
        """
        weights = list(Severity)
        return tuple(
            sorted(
                (
                    finding
                    for outcome in self.outcomes
                    for finding in outcome.findings
                ),
                key=lambda finding: (
                    weights.index(finding.severity),
                    finding.code,
                    place_order(finding.pointer),
                ),
            )
        )

    @property
    def verdict(self) -> Status:
        """What the rules that can be errors come to, taken together.

        *Not met* if one of them is not met; else *undetermined* if one of them
        is; else *met* if any is; else *not applicable*. Warnings and remarks
        do not count, and are to be read.
        """
        found = {
            outcome.status
            for outcome in self.outcomes
            if outcome.rule.severity is Severity.ERROR
        }
        return next(
            (status for status in Status if status in found),
            Status.NOT_APPLICABLE,
        )

    def with_status(self, status: Status) -> tuple[Outcome, ...]:
        """Pick the outcomes that came out in this way."""
        return tuple(
            outcome for outcome in self.outcomes if outcome.status is status
        )

    def __getitem__(self, code: str) -> Outcome:
        """Find the outcome of the rule with *code*.

        Raises:
            IllFormedError: If no such rule was held against the agreement.
        """
        found = RuleSet(outcome.rule for outcome in self.outcomes)[code]
        return next(
            outcome for outcome in self.outcomes if outcome.rule is found
        )


def review(
    agreement: Agreement,
    *,
    on: date,
    rules: RuleSet = rulesets.CONSISTENCY,
) -> Review:
    """Hold *rules* against *agreement*: *granska*.

    Args:
        agreement: The agreement.
        on: The day of the review; it decides which rules are in force.
        rules: The rules; each gives one outcome.

    Raises:
        IllFormedError: If *on* is no day, or has a time of day; if
            *agreement* is no agreement, or *rules* no rule set.

    >>> from iop.reporting import Reporting
    >>> held = review(
    ...     Agreement(reporting=Reporting(number=4, duties=())),
    ...     on=date(2018, 6, 1),
    ... )
    >>> print(held.verdict.text.sv)
    inte uppfyllt
    >>> for finding in held.findings:
    ...     print(finding.code, finding.pointer, finding.message("en"))
    CON301 /reporting/number The number of reports is stated as 4, but 0 are listed.
    >>> review(Agreement(), on="2018-06-01")
    Traceback (most recent call last):
    ...
    iop.errors.IllFormedError: got "2018-06-01"; right is a day without a time, for example: date(2018, 6, 1) [date.expected]
    """
    at = At(on=as_date(on))
    _refuse_other(agreement, Agreement)
    _refuse_other(rules, RuleSet)
    return Review(
        agreement=agreement,
        on=at.on,
        outcomes=tuple(rule.outcome(agreement, at) for rule in rules),
    )


def _refuse_other(value: object, kind: type) -> None:
    """Refuse what is not of this kind."""
    if not isinstance(value, kind):
        name = kind.__name__
        raise IllFormedError(
            "type.expected", value, name, name, f"{name}(...)"
        )
