# SPDX-License-Identifier: MIT
"""What is accounted for, and how the work is followed up: *redovisning*."""

from typing import ClassVar

import attrs

from ..values import (
    Choice,
    GoalKey,
    Help,
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
        key: A short name, used only to refer to it, such as interim-1.
        kind: Final for the last one, interim for the others.
        reporter: The party that reports; not stated is the organisation, if
            there is only one.
        with_reporters: The others that report together with it.
        recipient: The party that is reported to; not stated is the public
            party, if there is only one.
        covers: The period it covers.
        due: When it is due.
        contents: What it is to take up. It is kept for the record alone.

    >>> Report(key="slut", kind=ReportKind.FINAL).due is None
    True
    """

    NOUN: ClassVar[str] = "report"
    HELP: ClassVar[Help] = Help(
        "Redovisning",
        "En av de redovisningar som ska lämnas.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel delredovisning-1.",
        kind="Välj slutredovisning för den sista, annars delredovisning.",
        reporter="Välj den part som redovisar. Tomt betyder organisationen, om det bara finns en.",
        with_reporters="Välj de andra som redovisar tillsammans med den parten.",
        recipient="Välj den part som får redovisningen. Tomt betyder den offentliga parten, om det bara finns en.",
        covers="Perioden som redovisningen gäller, till exempel 1 januari–30 juni 2018.",
        due="När redovisningen senast ska lämnas, till exempel 28 februari 2019.",
        contents="Välj vad redovisningen ska ta upp, till exempel hur pengarna har använts. Sparas som upplysning.",
    )

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
        key: A short name, used only to refer to it, such as opening.
        description: What is to be reached.
        due: When it is to be reached, at the latest.
        goal: The goal it leads to.
        measure: What shows that it has been reached. It is kept for the record
            alone.

    >>> Milestone(key="invigning", description="Lokalen invigs").due is None
    True
    """

    NOUN: ClassVar[str] = "milestone"
    HELP: ClassVar[Help] = Help(
        "Milstolpe",
        "Något som ska nås senast en viss dag.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel invigning.",
        description="Vad som ska nås, till exempel att lokalen är invigd.",
        due="När milstolpen senast ska vara nådd.",
        goal="Välj det mål som milstolpen leder till.",
        measure="Hur det syns att milstolpen är nådd, till exempel att gården är öppen tre kvällar i veckan. Sparas som upplysning.",
    )

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
        is_planned_only: Whether it is still to be settled how it will be done.
        plan: What is said of how it will be done.
        due: When it is due.

    >>> Evaluation(question="Har tryggheten ökat?").evaluators is None
    True
    """

    HELP: ClassVar[Help] = Help(
        "Utvärdering",
        "Hur man tar reda på om arbetet har gjort nytta.",
        question="Frågan som utvärderingen ska besvara, till exempel om tryggheten har ökat.",
        evaluators="Vilka som utvärderar, till exempel parterna gemensamt eller ett universitet.",
        is_planned_only="Svara ja om det ännu inte är bestämt hur utvärderingen ska göras.",
        plan="Vad som står om hur utvärderingen ska göras, till exempel med enkät och gruppsamtal.",
        due="När utvärderingen senast ska vara klar.",
    )

    question: LongText | None = None
    evaluators: tuple[str, ...] | None = None
    is_planned_only: bool | None = None
    plan: LongText | None = None
    due: Deadline | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Reporting(Shown):
    """Reports, milestones and evaluation: *redovisning och uppföljning*.

    Attributes:
        number: How many reports there are to be, the final one included.
        reports: The reports, in their order, the final one last.
        milestones: What is to be reached, by when.
        evaluation: How the work is evaluated.
        recurs: How often there is a report, where that is said but the reports
            are not listed.
        meetings: How often the parties meet to follow up the work.

    >>> Reporting(number=4).reports is None
    True
    >>> Reporting(number=-4)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Reporting.number: got -4; right is a count from 0 to below 10^12, for example: 4 [count.range]
    """

    HELP: ClassVar[Help] = Help(
        "Redovisning och uppföljning",
        "Redovisningar, milstolpar och utvärdering.",
        number="Hur många redovisningar det ska bli enligt avtalet, slutredovisningen inräknad, till exempel 4.",
        reports="Redovisningarna i ordning, med slutredovisningen sist.",
        milestones="Vad som ska nås, och när.",
        evaluation="Hur arbetet ska utvärderas.",
        recurs="Hur ofta det redovisas, till exempel varje år. Fyll i om det bara står så, och redovisningarna inte är uppräknade.",
        meetings="Hur ofta parterna träffas för att följa upp arbetet, till exempel varje halvår.",
    )

    number: int | None = None
    reports: tuple[Report, ...] | None = None
    milestones: tuple[Milestone, ...] | None = None
    evaluation: Evaluation | None = None
    recurs: Recurrence | None = None
    meetings: Recurrence | None = None
