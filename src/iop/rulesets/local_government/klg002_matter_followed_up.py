# SPDX-License-Identifier: MIT
"""KLG002: Control of what is handed over (*kontroll och uppföljning*)."""

from .._judgements import yes
from .._prelude import *
from ..contract_points._points import Point, clauses_on, looked_for
from ._citations import (
    CONTROL,
    FIRST_DAY,
    OWN_ADVICE,
    PRIVATE_PROVIDER,
    SINCE_2018,
)
from ._handing_over import HANDED_OVER, not_handed_over


_NAME = "matter-followed-up"


@rule(
    code="KLG002",
    name=_NAME,
    title=Text(
        "Kontroll och uppföljning av det som lämnas över",
        "Control and follow-up of what is handed over",
    ),
    demand=Text(
        "När skötseln av en kommunal angelägenhet har lämnats över till en "
        "privat utförare genom avtal ska kommunen eller regionen kontrollera "
        "och följa upp verksamheten. Avtalet bör därför säga hur det går "
        "till; det är bibliotekets eget råd. En redovisning, en utvärdering "
        "eller ett villkor om insyn och revision räcker.",
        "When the care of a municipal matter has been handed over to a "
        "private provider by agreement, the municipality or region must "
        "control and follow up the work. The agreement should therefore say "
        "how; that is the library's own advice. A report, an evaluation or a "
        "clause on insight and audit is enough.",
    ),
    advice=Text(
        "Skriv in hur kommunen eller regionen kontrollerar och följer upp "
        "verksamheten.",
        "Write in how the municipality or region controls and follows up the "
        "work.",
    ),
    finding=Text(
        "Avtalet säger inte hur verksamheten kontrolleras och följs upp: "
        "{reason}",
        "The agreement does not say how the work is controlled and followed "
        "up: {reason}",
    ),
    fault=Text(
        "Inget sägs om kontroll och uppföljning",
        "Nothing is said of control and follow-up",
    ),
    tells=Text(
        "hur verksamheten kontrolleras och följs upp",
        "how the work is controlled and followed up",
    ),
    severity=Severity.WARNING,
    stays_met=True,
    citations=(CONTROL, PRIVATE_PROVIDER, OWN_ADVICE),
    first_day=FIRST_DAY,
    law_day_reason=SINCE_2018,
    meets=lambda: Agreement(
        judgements=(yes(HANDED_OVER),),
        reporting=Reporting(
            reports=(Report(key="slut", kind=ReportKind.FINAL),)
        ),
    ),
    breaks=lambda: Agreement(
        judgements=(yes(HANDED_OVER),),
        reporting=Reporting(reports=(), evaluation=Evaluation(evaluators=())),
        clauses=(
            Clause(subject=ClauseSubject.PUBLIC_INSIGHT, text="Ett exempel."),
        ),
    ),
    related=("KLG001", "KLG003"),
)
def matter_followed_up(
    judgements: Judgements | None,
    number: ReportCount | None,
    reports: Reports | None,
    evaluators: Evaluators | None,
    clauses: Clauses | None,
) -> Iterator[Observation]:
    """Look for a report, an evaluator or a clause."""
    if outside := tuple(not_handed_over(judgements)):
        yield from outside
        return
    # A number of reports tells as much as a list of them.
    told = number if number or reports is None else reports
    yield from looked_for(
        _NAME,
        judgements,
        Point(
            (
                ("/reporting/reports", told),
                ("/reporting/evaluation/evaluators", evaluators),
                clauses_on(ClauseSubject.INSIGHT, clauses),
            )
        ),
    )
