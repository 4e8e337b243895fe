# SPDX-License-Identifier: MIT
"""Reports, milestones and the evaluation: *redovisningar och milstolpar*."""

from collections.abc import Iterator

import attrs

from ..agreement import Agreement
from ..ledger import ObligationKind, ObligationName, Submission
from ..values import Sentence, Text
from ._owed_by import sides
from ._owed_status import weighed
from .due_dates import compute_due_date
from .obligations import Obligation
from .snapshot import Snapshot


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
    for number, duty in enumerate(agreement.report_duties):
        due = compute_due_date(duty.due, snapshot)
        first, *again = snapshot.record.submissions.get(
            duty.key, (Submission(),)
        )
        asked = Obligation(
            name=ObligationName(ObligationKind.REPORT, duty.key),
            pointer=f"/reporting/duties/{number}",
            debtor=duty.reporter or reporter,
            creditor=duty.recipient or recipient,
        )
        yield weighed(
            attrs.evolve(
                asked,
                due=due.day,
                how=due.how,
                waits_for=due.waits_for,
                met_on=first.came_on,
            ),
            snapshot,
            # A report on time that never came to be is not asked for.
            ends_with_term=duty.covers.first if duty.covers else None,
        )
        for times, one in enumerate(again, start=2):
            yield weighed(
                attrs.evolve(
                    asked,
                    name=ObligationName(asked.kind, duty.key, times),
                    how=(_AGAIN,),
                    met_on=one.came_on,
                ),
                snapshot,
            )


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
                how=due.how,
                waits_for=due.waits_for,
                met_on=snapshot.record.reached.get(one.key),
            ),
            snapshot,
            ends_with_term=due.unmoved,
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
                how=due.how,
                waits_for=due.waits_for,
                met_on=snapshot.record.evaluated_on,
            ),
            snapshot,
        )
