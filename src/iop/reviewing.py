# SPDX-License-Identifier: MIT
"""Holding rules against an agreement: *granskning*."""

from collections.abc import Callable
from datetime import date
from typing import Any, Literal

import attrs

from . import rulesets
from .agreement import Agreement
from .circumstances import NOTHING_STATED, Circumstances
from .convert import plain_value
from .errors import IllFormedError, Lang, shown
from .explaining import explanation
from .facts import At
from .fields import sample
from .findings import OUTSIDE, Finding, Severity, Status, place_order
from .followup import FollowUp
from .forms import as_date
from .language import Text
from .pointers import split
from .rule_sets import RuleSet
from .rules import Outcome
from .showing import ShownAsWritten
from .sources import Standing


__all__ = [
    "TRACE_FORMAT",
    "Grouping",
    "Review",
    "review",
    "review_follow_up",
]

TRACE_FORMAT = 1
"""The number of the form in which a review tells what it rests on."""

Grouping = Literal["rule", "severity", "part", "pointer"]
"""By what findings can be grouped (*gruppering*)."""

_VERDICTS = {
    Status.NOT_MET: Text(
        "Minst en regel som kan ge fel är inte uppfylld.",
        "At least one rule that can give an error is not met.",
    ),
    Status.UNDETERMINED: Text(
        "Ingen prövad regel gav fel, men {open} av {all} regler går inte att "
        "avgöra.",
        "No rule that was tried gave an error, but {open} of {all} rules are "
        "undetermined.",
    ),
    Status.MET: Text(
        "De regler som kan ge fel, och som var tillämpliga, är uppfyllda.",
        "The rules that can give an error, and that apply, are met.",
    ),
    Status.NOT_APPLICABLE: Text(
        "Ingen regel som kan ge fel var tillämplig.",
        "No rule that can give an error applies.",
    ),
}


@attrs.frozen(kw_only=True, repr=False)
class Review(ShownAsWritten):
    """What came of a review: *granskning*.

    A review computes; it does not decide. It says nothing of what no rule of
    the set asks, and never that an agreement is lawful.

    Attributes:
        agreement: The agreement reviewed.
        on: The day of the review.
        outcomes: One for each rule, in the order of their codes.
    """

    _EXAMPLE = "review(Agreement(), on=date(2019, 3, 1))"

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
        """What the rules that can give errors come to, taken together.

        *Not met* if one of them is not met; else *undetermined* if one of them
        is; else *met* if any is; else *not applicable*. Warnings and remarks
        do not count, and are to be read; so does not a rule that rests, on
        the day, on a figure that nobody has verified.
        """
        found = {
            outcome.status
            for outcome in self.outcomes
            if outcome.severity is Severity.ERROR
        }
        return next(
            (status for status in Status if status in found),
            Status.NOT_APPLICABLE,
        )

    @property
    def standings(self) -> tuple[tuple[Standing, int], ...]:
        """How many rules rest on which standing (*belägg*).

        A rule with several citations counts once, under the first of them.
        """
        first = [o.rule.citations[0].standing for o in self.outcomes]
        return tuple(
            (standing, first.count(standing)) for standing in Standing
        )

    @property
    def trace(self) -> dict[str, Any]:
        """What each outcome rests on, as plain data: *spår*.

        For rules that are met as well: the facts and the figures of the law
        that were read, and what was reckoned. ``format`` is the number of the
        form.
        """
        return {
            "format": TRACE_FORMAT,
            "on": self.on.isoformat(),
            "case_number": plain_value(self.agreement.case_number),
            "rules": [_traced(outcome) for outcome in self.outcomes],
        }

    def summary(self, lang: Lang = "sv") -> str:
        """Say the verdict in *lang*, with what it leaves open.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
        """
        text = _VERDICTS[self.verdict]
        counts = {
            "open": len(self.with_status(Status.UNDETERMINED)),
            "all": len(self.outcomes),
        }
        return text.fill(
            lang, **{name: counts[name] for name in sorted(text.fields)}
        )

    def explain(self, code: str, lang: Lang = "sv") -> str:
        """Explain in *lang* what came of the rule with *code*.

        Demand, source, facts, figures, and advice.

        Raises:
            IllFormedError: If no such rule was held against the agreement, or
                *lang* is neither ``"sv"`` nor ``"en"``.
        """
        return explanation(self[code], lang)

    def grouped(self, by: Grouping) -> dict[str, tuple[Finding, ...]]:
        """Group the findings by rule, severity, part or pointer.

        Args:
            by: ``"rule"`` groups by code, ``"part"`` by the first name of the
                pointer, such as ``budget``; what lies outside of the
                agreement is ``circumstances``, and the agreement as a whole
                is the empty text.

        Raises:
            IllFormedError: If *by* is none of these.
        """
        names: dict[str, Callable[[Finding], str]] = {
            "rule": lambda finding: finding.code,
            "severity": lambda finding: finding.severity.value,
            "part": lambda finding: _part(finding.pointer),
            "pointer": lambda finding: finding.pointer,
        }
        asked: object = by
        if not isinstance(asked, str) or asked not in names:
            raise IllFormedError(
                "review.grouping",
                by,
                "rule, severity, part eller pointer",
                "rule, severity, part or pointer",
                "rule",
            )
        groups: dict[str, list[Finding]] = {}
        for finding in self.findings:
            groups.setdefault(names[by](finding), []).append(finding)
        return {name: tuple(found) for name, found in groups.items()}

    def with_status(self, status: Status) -> tuple[Outcome, ...]:
        """Pick the outcomes that came out in this way.

        Raises:
            IllFormedError: If *status* is no status, nor the word of one.
        """
        asked = Status(status)
        return tuple(
            outcome for outcome in self.outcomes if outcome.status is asked
        )

    def __repr__(self) -> str:
        # In short: written out, a review would fill many pages.
        return (
            f"<Review of {shown(str(self.agreement), 'en')} on {self.on}: "
            f"{self.verdict.text.en}, rules={len(self.outcomes)}, "
            f"findings={len(self.findings)}>"
        )

    def __getitem__(self, code: str) -> Outcome:
        """Find the outcome of the rule with *code*.

        Raises:
            IllFormedError: If no such rule was held against the agreement.
        """
        for outcome in self.outcomes:
            if outcome.rule.code == code:
                return outcome
        raise IllFormedError(
            "rule.unknown",
            code,
            "en kod i granskningen",
            "a code of the review",
            self.outcomes[0].rule.code if self.outcomes else "-",
        )


def _part(pointer: str) -> str:
    """Name the part of the agreement that *pointer* leads into."""
    if pointer.startswith(OUTSIDE):
        return OUTSIDE.removesuffix(":")
    return next(iter(split(pointer)), "")


def _traced(outcome: Outcome) -> dict[str, Any]:
    """Tell as plain data what one outcome rests on."""
    return {
        "code": outcome.code,
        "name": outcome.rule.name,
        "status": outcome.status.value,
        "facts": [
            # A rule that reads the whole agreement, or all that has happened,
            # is traced to it, not to a copy of it.
            {"pointer": pointer}
            if isinstance(value, Agreement | FollowUp)
            else {"pointer": pointer, "value": plain_value(value)}
            for pointer, value in outcome.facts
        ],
        "figures": [
            {
                "name": parameter.name,
                "value": plain_value(dated.value),
                "first_day": dated.first_day.isoformat(),
                "last_day": dated.last_day.isoformat(),
                "source": dated.citation.source.key,
                "standing": dated.citation.standing.value,
            }
            for parameter, dated in outcome.figures
        ],
        "notes": [
            {"name": name, "value": plain_value(value)}
            for name, value in outcome.notes
        ],
        "findings": [
            {
                "severity": finding.severity.value,
                "pointer": finding.pointer,
                "fields": {
                    name: plain_value(value) for name, value in finding.fields
                },
            }
            for finding in outcome.findings
        ],
        "not_stated": list(outcome.not_stated),
        "reasons": [plain_value(reason) for reason in outcome.reasons],
    }


def review(
    agreement: Agreement,
    *,
    on: date,
    rules: RuleSet = rulesets.STOCKHOLM,
    circumstances: Circumstances = NOTHING_STATED,
) -> Review:
    """Hold *rules* against *agreement*: *granska*.

    Args:
        agreement: The agreement.
        on: The day of the review; it decides which rules are in force.
        rules: The rules; each gives one outcome.
        circumstances: What rules need besides the agreement, such as earlier
            state aid and the rate of the euro.

    Raises:
        IllFormedError: If *on* is no day, or has a time of day; if
            *agreement* is no agreement, *rules* no rule set, or
            *circumstances* none.

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
    iop.errors.IllFormedError: got "2018-06-01"; right is a day (date), for example: date(2018, 6, 1) [date.expected]
    """
    day = as_date(on)
    _refuse_other(agreement, Agreement)
    _refuse_other(rules, RuleSet)
    _refuse_other(circumstances, Circumstances)
    at = At(on=day, circumstances=circumstances)
    return Review(
        agreement=agreement,
        on=at.on,
        outcomes=tuple(rule.outcome(agreement, at) for rule in rules),
    )


def review_follow_up(
    followed: FollowUp, *, rules: RuleSet = rulesets.FOLLOW_UP_LEDGER
) -> Review:
    """Hold *rules* against how an agreement stands: *granska uppföljningen*.

    The agreement as it reads on the day of the follow-up is reviewed, as of
    that day.

    Args:
        followed: What `iop.follow_up` gave.
        rules: The rules; those on what has happened if none are given.

    Raises:
        IllFormedError: If *followed* is no follow-up, or *rules* no rule set.

    >>> from iop.followup import follow_up
    >>> from iop.ledger import Ended, Ledger
    >>> closed = Ended(key="avslut", on=date(2018, 3, 1))
    >>> followed = follow_up(
    ...     Agreement(), Ledger(entries=(closed,)), on=date(2018, 6, 1)
    ... )
    >>> for finding in review_follow_up(followed).findings:
    ...     print(finding.code, finding.message("en"))
    LED002 The entry avslut on 1 March 2018 (closed) cannot be while the agreement is in the state draft. What can be is: proposed.
    >>> review_follow_up(Agreement())
    Traceback (most recent call last):
    ...
    iop.errors.IllFormedError: got a value of type Agreement; right is FollowUp, for example: follow_up(Agreement(), Ledger(), on=date(2019, 3, 1)) [type.expected]
    """
    _refuse_other(followed, FollowUp)
    return review(
        followed.agreement,
        on=followed.on,
        rules=rules,
        circumstances=Circumstances(follow_up=followed),
    )


def _refuse_other(value: object, kind: type) -> None:
    """Refuse what is not of this kind."""
    if not isinstance(value, kind):
        name = kind.__name__
        raise IllFormedError("type.expected", value, name, name, sample(kind))
