# SPDX-License-Identifier: MIT
"""Reports, milestones and the evaluation: *redovisningar och milstolpar*."""

from collections.abc import Iterator
from datetime import date

import attrs

from ..agreement import Agreement, Report, successors
from ..ledger import ObligationKind, ObligationName, Submission
from ..values import (
    Sentence,
    Text,
    earliest,
    first_of,
    latest,
)
from ._due_dates import compute_due_date
from ._owed_by import sides
from ._owed_status import weighed
from ._snapshot import Snapshot
from .obligations import Obligation


__all__ = ["evaluation", "milestones", "reports"]

_AGAIN = Sentence(
    Text(
        "Redovisningen har återsänts och ska komma in igen; avtalet säger "
        "inte när.",
        "The report was returned and is to come in again; the agreement does "
        "not say when.",
    )
)


def reports(agreement: Agreement, snapshot: Snapshot) -> Iterator[Obligation]:
    """Ask for each report, and again for each that was sent back."""
    recipient, reporter = sides(agreement)
    follows = successors(agreement, snapshot.timeline.on)
    for number, report in enumerate(agreement.reports):
        due = compute_due_date(report.due, snapshot)
        first, *again = snapshot.record.submissions.get(
            report.key, (Submission(),)
        )
        named = report.reporters or filter(None, (reporter,))
        debtors = list(dict.fromkeys(follows.get(k, k) for k in named))
        creditor = report.recipient or recipient
        asked = Obligation(
            name=ObligationName(ObligationKind.REPORT, report.key),
            pointer=f"/reporting/reports/{number}",
            debtor=debtors[0] if debtors else None,
            with_debtors=tuple(debtors[1:]),
            creditor=creditor and follows.get(creditor, creditor),
        )
        yield weighed(
            attrs.evolve(
                asked,
                due=due.day,
                due_within=due.within,
                how=due.how,
                waits_for=due.waits_for,
                met_on=first.came_on,
            ),
            snapshot,
            # A report on time that never came to be is not asked for.
            ends_with_term=_begins(report),
            may_begin_later=_begins_by(report),
        )
        for times, one in enumerate(again, start=2):
            yield weighed(
                attrs.evolve(
                    asked,
                    name=ObligationName(asked.kind, report.key, times),
                    how=(_AGAIN,),
                    met_on=one.came_on,
                ),
                snapshot,
            )


def _begins(report: Report) -> date | None:
    """Return the first day that a report covers, at the earliest."""
    first = first_of(report.covers) if report.covers else None
    return None if first is None else earliest(first)


def _begins_by(report: Report) -> date | None:
    """Return the first day that a report covers, at the latest.

    ``None`` where it does not say what it covers.
    """
    if report.covers is None:
        return None
    first = first_of(report.covers)
    return (first and latest(first)) or date.max


def milestones(
    agreement: Agreement, snapshot: Snapshot
) -> Iterator[Obligation]:
    """Ask for each milestone."""
    for number, one in enumerate(agreement.milestones):
        due = compute_due_date(one.due, snapshot)
        yield weighed(
            Obligation(
                name=ObligationName(ObligationKind.MILESTONE, one.key),
                pointer=f"/reporting/milestones/{number}",
                due=due.day,
                due_within=due.within,
                how=due.how,
                waits_for=due.waits_for,
                met_on=snapshot.record.reached.get(one.key),
            ),
            snapshot,
            ends_with_term=due.soonest,
            may_begin_later=due.farthest,
        )


def evaluation(
    agreement: Agreement, snapshot: Snapshot
) -> Iterator[Obligation]:
    """Ask for the evaluation."""
    asked = agreement.reporting and agreement.reporting.evaluation
    if asked:
        due = compute_due_date(asked.due, snapshot)
        yield weighed(
            Obligation(
                name=ObligationName(ObligationKind.EVALUATION),
                pointer="/reporting/evaluation",
                due=due.day,
                due_within=due.within,
                how=due.how,
                waits_for=due.waits_for,
                met_on=snapshot.record.evaluated_on,
            ),
            snapshot,
        )
