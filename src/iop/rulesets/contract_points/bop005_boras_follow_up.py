# SPDX-License-Identifier: MIT
"""BOP005: Borås: follow-up (*borås: uppföljning*)."""

from .._prelude import *
from ._citations import BORAS
from ._points import Point, judged_missing, looked_for


_FOLLOW_UP = "boras-follow-up"


@rule(
    code="BOP005",
    name=_FOLLOW_UP,
    title=Text("Borås: uppföljning", "Borås: follow-up"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp uppföljningen. Bara rubriken är "
        "känd. Biblioteket nöjer sig med en redovisning eller en utvärdering. "
        "Är det angivet att redovisningar saknas och att ingen utvärderar "
        "saknas punkten. Är något av det inte angivet går det inte att avgöra.",
        "In Borås an IOP agreement must cover the follow-up. Only the heading "
        "is known. The library is content with a report or an evaluation. If "
        "it is stated that there are no reports and that nobody evaluates, the "
        "point is missing. If either is not stated it cannot be told.",
    ),
    advice=Text(
        "Skriv in hur arbetet följs upp: redovisningar, utvärdering eller båda.",
        "Write in how the work is followed up: reports, evaluation or both.",
    ),
    finding=Text(
        "Avtalet tar inte upp uppföljningen: {reason}",
        "The agreement does not cover the follow-up: {reason}",
    ),
    fault=Text("Uppföljningen saknas", "The follow-up is missing"),
    tells=Text(
        "om avtalet tar upp uppföljningen",
        "whether the agreement takes up the follow-up",
    ),
    severity=Severity.ERROR,
    stays_met=True,
    citations=(BORAS, OWN_CHECK),
    meets=lambda: Agreement(
        reporting=Reporting(
            reports=(Report(key="slut", kind=ReportKind.FINAL),)
        )
    ),
    breaks=lambda: judged_missing(_FOLLOW_UP),
)
def boras_follow_up(
    number: ReportCount | None,
    reports: Reports | None,
    evaluation: WholeEvaluation | None,
    recurs: RecurringReports | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for a report or an evaluation."""
    # How many reports there are, or how often, tells as much as a list.
    told = recurs or (number if number or reports is None else reports)
    yield from looked_for(
        _FOLLOW_UP,
        judgements,
        Point(
            (
                ("/reporting/reports", told),
                ("/reporting/evaluation", _evaluated(evaluation)),
            )
        ),
    )


def _evaluated(evaluation: Evaluation | None) -> object:
    """Return what is said of an evaluation; that nobody evaluates is empty."""
    if evaluation in (None, Evaluation()):
        return None
    return () if evaluation == Evaluation(evaluators=()) else evaluation
