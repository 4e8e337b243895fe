# SPDX-License-Identifier: MIT
"""What is accounted for, and how the work is followed up: *redovisning*."""

from typing import ClassVar

import attrs

from ..values import (
    Choice,
    GoalKey,
    Key,
    LongText,
    PartyKey,
    Shown,
    Span,
    checked,
)
from .deadlines import Deadline
from .recurrence import Recurrence


__all__ = [
    "Evaluation",
    "Milestone",
    "Report",
    "ReportContent",
    "ReportKind",
    "Reporting",
]


class ReportKind(Choice):
    """Whether more reports follow: *slag av redovisning*."""

    INTERIM = "interim", "delredovisning", "interim account"
    FINAL = "final", "slutredovisning", "final account"


class ReportContent(Choice):
    """What a report tells: *redovisningens innehåll*."""

    USE_OF_MONEY = "use-of-money", "pengarnas användning", "use of the money"
    ACTIVITIES = "activities", "genomförda aktiviteter", "activities done"
    VOLUMES = "volumes", "volymer", "volumes"
    INDICATORS = "indicators", "indikatorer", "indicators"
    OWN_CONTRIBUTION = "own-contribution", "egeninsats", "own contribution"
    DEVIATIONS = "deviations", "avvikelser", "deviations"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Report(Shown):
    """One report: *redovisning*.

    Attributes:
        key: The word other parts name it by.
        kind: Interim or final.
        reporter: The party that reports.
        with_reporters: The others that report together with it.
        recipient: The party that is reported to.
        covers: The period it covers.
        due: When it is due.
        contents: What it tells. It is kept for the record alone.

    >>> Report(key="slut", kind=ReportKind.FINAL).due is None
    True
    """

    NOUN: ClassVar[str] = "report"

    key: Key
    kind: ReportKind
    reporter: PartyKey | None = None
    with_reporters: tuple[PartyKey, ...] | None = None
    recipient: PartyKey | None = None
    covers: Span | None = None
    due: Deadline | None = None
    contents: tuple[ReportContent, ...] | None = None

    @property
    def reporters(self) -> tuple[str, ...]:
        """All who report, by their keys, each once; none if none is stated."""
        first = () if self.reporter is None else (self.reporter,)
        return tuple(dict.fromkeys((*first, *(self.with_reporters or ()))))


@attrs.frozen(kw_only=True, field_transformer=checked)
class Milestone(Shown):
    """Something that is to be reached by a day: *milstolpe*.

    Attributes:
        key: The word other parts name it by.
        description: What is reached.
        due: When.
        goal: The goal it leads to.
        measure: How it is seen that it is reached. It is kept for the record
            alone.

    >>> Milestone(key="invigning", description="Lokalen invigs").due is None
    True
    """

    NOUN: ClassVar[str] = "milestone"

    key: Key
    description: LongText
    due: Deadline | None = None
    goal: GoalKey | None = None
    measure: LongText | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Evaluation(Shown):
    """How it is found out whether the work did any good: *utvärdering*.

    Attributes:
        question: The question it answers.
        evaluators: Who evaluates.
        is_planned_only: True while its structure is still to be drawn up.
        plan: What is said of how it will be done.
        due: When it is due.

    >>> Evaluation(question="Har tryggheten ökat?").evaluators is None
    True
    """

    question: LongText | None = None
    evaluators: tuple[str, ...] | None = None
    is_planned_only: bool | None = None
    plan: LongText | None = None
    due: Deadline | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Reporting(Shown):
    """Reports, milestones and evaluation: *uppföljning*.

    Attributes:
        number: How many reports there are to be, the final one included.
        reports: The reports, in their order.
        milestones: What is to be reached, by when.
        evaluation: How the work is evaluated.
        recurs: How often there is a report, where that is said and no more.
        meetings: How often the parties meet to follow up the work.

    >>> Reporting(number=4).reports is None
    True
    >>> Reporting(number=-4)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Reporting.number: got -4; right is a count from 0 to below 10^12, for example: 4 [count.range]
    """

    number: int | None = None
    reports: tuple[Report, ...] | None = None
    milestones: tuple[Milestone, ...] | None = None
    evaluation: Evaluation | None = None
    recurs: Recurrence | None = None
    meetings: Recurrence | None = None
