# SPDX-License-Identifier: MIT
"""What a review rests on, as plain data: *spår*."""

from typing import Any

from ..agreement import Agreement
from ..followup import FollowUp
from ..rules import LawDay, Outcome, Review, TakenDay
from ..values import as_instance
from .documents import plain_value


__all__ = ["TRACE_FORMAT", "trace"]

TRACE_FORMAT = 4
"""The number of the form in which a review tells what it rests on."""


def trace(review: Review) -> dict[str, Any]:
    """Return what each outcome of a review rests on, as plain data: *spår*.

    For rules that are met as well: the facts and the figures of the law that
    were read, what was computed from them, and which day's law was taken.
    ``format`` is the number of the
    form.

    Raises:
        IllFormedError: If *review* is no review.

    >>> from datetime import date
    >>> from iop.rulesets import DRAFT, review
    >>> held = review(Agreement(), on=date(2018, 6, 1), rules=DRAFT)
    >>> trace(held)["rules"][0]["code"]
    'CON101'
    """
    as_instance(review, Review)
    return {
        "format": TRACE_FORMAT,
        "on": review.on.isoformat(),
        "case_number": plain_value(review.agreement.case_number),
        "rules": [_traced(outcome) for outcome in review.outcomes],
    }


def _traced(outcome: Outcome) -> dict[str, Any]:
    """Return as plain data what one outcome rests on."""
    return {
        "code": outcome.code,
        "name": outcome.rule.name,
        "status": outcome.status.value,
        "law_day": _taken(outcome.rule.law_day, outcome.law_day),
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
                "last_seen": dated.last_seen and dated.last_seen.isoformat(),
                "source": dated.citation.source.key,
                "provenance": dated.citation.provenance.value,
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
        "lacks": [
            [[plain_value(need) for need in way] for way in lack.ways]
            for lack in outcome.lacks
        ],
        "not_stated": list(outcome.not_stated),
        "known_in_part": list(outcome.known_in_part),
        "unreadable": list(outcome.unreadable),
        "reasons": [plain_value(reason) for reason in outcome.reasons],
    }


def _taken(law_day: LawDay, day: TakenDay | None) -> dict[str, Any]:
    """Return as plain data which day's law was taken, and whence."""
    if day is None:
        return {"of": law_day.value}
    return {
        "of": law_day.value,
        "on": plain_value(day.on),
        "from": day.origin.value,
        "pointer": day.pointer,
    }
