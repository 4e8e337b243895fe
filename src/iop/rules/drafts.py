# SPDX-License-Identifier: MIT
"""Holding a rule against what can be read of a draft: *regler och utkast*."""

import typing

import attrs

from ..agreement import Draft, UnreadError, first_unread
from ..values import read
from .findings import FOLLOWED, Finding, Status, root_and_place
from .inputs import At
from .lacks import lack_of
from .outcomes import Outcome
from .rules import Rule


__all__ = ["outcome_of_draft"]


def outcome_of_draft(rule: Rule, draft: Draft, at: At) -> Outcome:
    """Hold a draft against a rule: *pröva ett utkast*.

    A rule that asks for what cannot be read is undetermined, and waits for it;
    of any other the outcome is that of an agreement. A follow-up is of what
    could be read alone, so that a rule on what has happened is undetermined
    as long as something cannot.

    Args:
        rule: The rule.
        draft: The draft.
        at: The day of the review, the circumstances, and how it stands.

    >>> from datetime import date
    >>> from iop import read_draft, rulesets
    >>> draft = read_draft({"format": 2, "reporting": {"number": "fyra"}})
    >>> at = At(on=date(2018, 6, 1))
    >>> outcome_of_draft(rulesets.FULL["CON301"], draft, at).unreadable
    ('/reporting/number',)
    """
    if draft.is_read:
        return rule.outcome(draft.agreement, at)
    if FOLLOWED in rule.reads and at.follow_up is not None:
        return _waiting(rule, first_unread(draft.placed))
    outcome, _ = rule.as_far_as_read(draft.placed, at)
    findings = tuple(map(_with_fixes, filter(_is_told, outcome.findings)))
    reasons = tuple(filter(_is_read, outcome.reasons))
    if len(reasons) < len(outcome.reasons) or (
        outcome.findings and not findings
    ):
        # What it says of itself is said of what cannot be read.
        return _waiting(
            rule, first_unread((outcome.reasons, outcome.findings))
        )
    # What is kept holds nothing that cannot be read.
    return attrs.evolve(
        outcome,
        findings=findings,
        notes=tuple(filter(_is_read, outcome.notes)),
        facts=tuple(
            (place, _fact(place, value, draft))
            for place, value in outcome.facts
        ),
    )


def _waiting(rule: Rule, error: UnreadError | None) -> Outcome:
    """Return that a rule waits for what cannot be read in a place."""
    # Asked for where there is one.
    lack = lack_of(typing.cast("UnreadError", error))
    return Outcome(rule=rule, status=Status.UNDETERMINED, lacks=(lack,))


def _is_read(value: object) -> bool:
    return first_unread(value) is None


def _is_told(finding: Finding) -> bool:
    """Return whether the text of a finding can be filled."""
    return _is_read(finding.fields)


def _with_fixes(finding: Finding) -> Finding:
    """Keep the fixes that put nothing in place that cannot be read."""
    return attrs.evolve(finding, fixes=tuple(filter(_is_read, finding.fixes)))


def _fact(place: str, value: object, draft: Draft) -> object:
    """Return a fact of the agreement, as the agreement has it."""
    root, pointer = root_and_place(place)
    return value if root else read(draft.agreement, pointer)
