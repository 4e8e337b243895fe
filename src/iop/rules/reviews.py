# SPDX-License-Identifier: MIT
"""What came of rules that were held against an agreement: *granskning*."""

from collections.abc import Callable
from datetime import date
from typing import Literal

import attrs

from ..agreement import Agreement, Draft
from ..law import Provenance
from ..values import IllFormedError, Lang, ShownAsWritten, Text, shown, split
from .findings import (
    Finding,
    Severity,
    Status,
    place_order,
    root_and_place,
)
from .outcomes import Outcome


__all__ = ["Grouping", "Review"]

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
        agreement: The agreement reviewed; of a draft, what can be read of it.
        on: The day of the review.
        outcomes: One for each rule, in the order of their codes.
        draft: The draft reviewed, if it was one.
    """

    _EXAMPLE = "review(Agreement(), on=date(2019, 3, 1))"

    agreement: Agreement
    on: date
    outcomes: tuple[Outcome, ...]
    draft: Draft | None = attrs.field(default=None, eq=False)

    @property
    def placed(self) -> Agreement:
        """What the pointers of the review lead into.

        It is the agreement; of a draft, `Draft.placed`, where each part has
        its own place though those before it cannot be read.
        """
        return self.agreement if self.draft is None else self.draft.placed

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Where the agreement is not as the rules ask.

        Errors first, then warnings, then notes; within these by the code of
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
        is; else *met* if any is; else *not applicable*. Warnings and notes
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
    def provenances(self) -> tuple[tuple[Provenance, int], ...]:
        """How many rules rest on which provenance (*belägg*).

        A rule with several citations counts once, under the first of them.
        """
        first = [o.rule.citations[0].provenance for o in self.outcomes]
        return tuple(
            (provenance, first.count(provenance)) for provenance in Provenance
        )

    def summary(self, lang: Lang = "sv") -> str:
        """Return the verdict in *lang*, with what it leaves open.

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

    def grouped(self, by: Grouping) -> dict[str, tuple[Finding, ...]]:
        """Group the findings by rule, severity, part or pointer.

        Args:
            by: ``"rule"`` groups by code, ``"part"`` by the first name of the
                pointer, such as ``budget``; what lies outside of the
                agreement is ``circumstances`` or ``follow-up``, and the
                agreement as a whole is the empty text.

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
    """Return the part of the agreement that *pointer* leads into."""
    root, place = root_and_place(pointer)
    return root.removesuffix(":") or next(iter(split(place)), "")
