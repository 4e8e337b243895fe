# SPDX-License-Identifier: MIT
"""What Borås wants said of the terms: *uppföljning, ekonomi, tid, avslut*."""

from collections.abc import Iterator
from typing import Annotated

from ...agreement import (
    Agreement,
    Budget,
    ClauseSubject,
    Ending,
    EndingKind,
    Evaluation,
    ReportDuty,
    Reporting,
    ReportKind,
    Term,
)
from ...rules import Remark, RuleSet, Severity, rule
from ...values import Period, Text
from .._samples import budget_of
from .citations import BORAS
from .points import (
    TERM,
    Clauses,
    Judgements,
    Point,
    clauses_on,
    judged_missing,
    looked_for,
)


__all__ = ["RULES"]

_FOLLOW_UP = "boras-follow-up"
_ECONOMY = "boras-economy"
_TERM = "boras-term"
_ENDING = "boras-ending"


@rule(
    code="BOP005",
    name=_FOLLOW_UP,
    title=Text("Borås: uppföljning", "Borås: follow-up"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp uppföljningen. En redovisning eller "
        "en utvärdering räcker. Är det angivet att redovisningar saknas och "
        "att ingen utvärderar saknas punkten. Är något av det inte angivet går "
        "det inte att avgöra.",
        "In Borås an IOP agreement must take up the follow-up. A report or an "
        "evaluation is enough. If it is stated that there are no reports and "
        "that nobody evaluates, the point lacks. If either is not stated it "
        "cannot be told.",
    ),
    advice=Text(
        "Skriv in hur arbetet följs upp: redovisningar, utvärdering eller båda.",
        "Write in how the work is followed up: reports, evaluation or both.",
    ),
    finding=Text(
        "Avtalet tar inte upp uppföljningen: {reason}",
        "The agreement does not take up the follow-up: {reason}",
    ),
    severity=Severity.ERROR,
    citations=(BORAS,),
    meets=lambda: Agreement(
        reporting=Reporting(
            duties=(ReportDuty(key="slut", kind=ReportKind.FINAL),)
        )
    ),
    breaks=lambda: judged_missing(_FOLLOW_UP),
)
def boras_follow_up(
    number: Annotated[int | None, "/reporting/number"],
    duties: Annotated[tuple[ReportDuty, ...] | None, "/reporting/duties"],
    evaluation: Annotated[Evaluation | None, "/reporting/evaluation"],
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for a report or an evaluation."""
    # A number of reports tells as much as a list of them.
    reports = number if number or duties is None else duties
    yield from looked_for(
        _FOLLOW_UP,
        judgements,
        Point(
            (
                ("/reporting/duties", reports),
                ("/reporting/evaluation", _evaluated(evaluation)),
            )
        ),
    )


def _evaluated(evaluation: Evaluation | None) -> object:
    """Give what is said of an evaluation; that nobody evaluates is empty."""
    if evaluation in (None, Evaluation()):
        return None
    return () if evaluation == Evaluation(evaluators=()) else evaluation


@rule(
    code="BOP006",
    name=_ECONOMY,
    title=Text("Borås: ekonomi", "Borås: economy"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp ekonomin. Ett belopp, en kostnad, en "
        "insats eller en bilaga med budget räcker. Är listorna över kostnader "
        "och insatser tomma saknas punkten. Är någon av dem inte angiven går "
        "det inte att avgöra.",
        "In Borås an IOP agreement must take up the economy. A sum, a cost, a "
        "contribution or an annex with a budget is enough. If the lists of "
        "costs and contributions are empty, the point lacks. If one of them is "
        "not stated it cannot be told.",
    ),
    advice=Text(
        "Skriv in vad arbetet kostar och vem som betalar, eller hänvisa till "
        "en bilaga med budget.",
        "Write in what the work costs and who pays, or refer to an annex with "
        "a budget.",
    ),
    finding=Text(
        "Avtalet tar inte upp ekonomin: {reason}",
        "The agreement does not take up the economy: {reason}",
    ),
    severity=Severity.ERROR,
    citations=(BORAS,),
    meets=lambda: Agreement(budget=budget_of(850_000)),
    breaks=lambda: Agreement(budget=Budget(costs=(), contributions=())),
)
def boras_economy(
    budget: Annotated[Budget | None, "/budget"],
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look in the budget; a stated sum or annex is enough by itself."""
    stated = budget or Budget()
    if stated.total is not None or stated.annex is not None:
        yield from looked_for(_ECONOMY, judgements)
        return
    yield from looked_for(
        _ECONOMY,
        judgements,
        Point(
            (
                ("/budget/costs", stated.costs),
                ("/budget/contributions", stated.contributions),
            )
        ),
    )


@rule(
    code="BOP007",
    name=_TERM,
    title=Text("Borås: avtalstid", "Borås: term"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp avtalstiden. Tills vidare är också "
        "en tid. Är ingen tid angiven går det inte att avgöra, för hela "
        "avtalet kanske inte är inlagt.",
        "In Borås an IOP agreement must take up its term. Until further notice "
        "is a term too. If no term is stated it cannot be told, for the whole "
        "agreement may not have been entered.",
    ),
    advice=Text(
        "Skriv in första och sista dag. Saknas tiden i hela avtalet, ange det "
        "som en bedömning med namnet boras-term, med svaret nej och ett skäl.",
        "Write in the first and last day. If the whole agreement lacks the "
        "term, state that as a judgement by the name boras-term, with the "
        "answer no and a reason.",
    ),
    finding=Text(
        "Avtalet tar inte upp avtalstiden: {reason}",
        "The agreement does not take up its term: {reason}",
    ),
    severity=Severity.ERROR,
    citations=(BORAS,),
    meets=lambda: Agreement(term=TERM),
    breaks=lambda: judged_missing(_TERM),
    related=("MOP003",),
)
def boras_term(
    period: Annotated[Period | None, "/term/period"],
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for the term; a day is there or is not stated."""
    yield from looked_for(
        _TERM, judgements, Point((("/term/period", period),))
    )


@rule(
    code="BOP008",
    name=_ENDING,
    title=Text(
        "Borås: omförhandling, hävning och tvist",
        "Borås: renegotiation, termination and disputes",
    ),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp omförhandling, hävning och tvist. "
        "Omförhandling och hävning söks bland sätten att avsluta och bland "
        "villkoren. Är båda listorna angivna tas de för hela, och det som inte "
        "står i någon av dem saknas. Är en av dem inte angiven går det inte "
        "att avgöra, och inte heller när inget är angivet om tvister.",
        "In Borås an IOP agreement must take up renegotiation, termination for "
        "breach, and disputes. The first two are looked for among the ways to "
        "end and among the clauses. If both lists are stated they are taken to "
        "be whole, and what stands in neither lacks. If one of them is not "
        "stated it cannot be told, nor where nothing is stated of disputes.",
    ),
    advice=Text(
        "Skriv in hur avtalet omförhandlas, när det får hävas, och hur tvister "
        "löses. Saknas det i hela avtalet, ange det som en bedömning med "
        "namnet boras-ending, med svaret nej och ett skäl.",
        "Write in how the agreement is renegotiated, when it may be terminated "
        "for breach, and how disputes are solved. If the whole agreement lacks "
        "that, state it as a judgement by the name boras-ending, with the "
        "answer no and a reason.",
    ),
    finding=Text(
        "Avtalet tar inte upp hela punkten omförhandling, hävning och tvist: "
        "{reason}",
        "The agreement does not take up the whole point of renegotiation, "
        "termination and disputes: {reason}",
    ),
    severity=Severity.ERROR,
    citations=(BORAS,),
    meets=lambda: _ended(EndingKind.RENEGOTIATION, EndingKind.BREACH),
    breaks=lambda: _ended(EndingKind.RENEGOTIATION),
    related=("MOP004",),
)
def boras_ending(
    endings: Annotated[tuple[Ending, ...] | None, "/term/endings"],
    disputes: Annotated[str | None, "/term/disputes"],
    clauses: Clauses,
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for each of the three."""
    sought = (
        (
            EndingKind.RENEGOTIATION,
            ClauseSubject.RENEGOTIATION,
            Text("omförhandling saknas.", "renegotiation lacks."),
        ),
        (
            EndingKind.BREACH,
            ClauseSubject.TERMINATION,
            Text("hävning saknas.", "termination for breach lacks."),
        ),
    )
    yield from looked_for(
        _ENDING,
        judgements,
        *(
            Point(
                (
                    ("/term/endings", _endings_of(kind, endings)),
                    clauses_on(subject, clauses),
                ),
                lacking,
            )
            for kind, subject, lacking in sought
        ),
        Point(
            (
                ("/term/disputes", disputes),
                clauses_on(ClauseSubject.DISPUTE, clauses),
            )
        ),
    )


def _endings_of(
    kind: EndingKind, endings: tuple[Ending, ...] | None
) -> tuple[Ending, ...] | None:
    if endings is None:
        return None
    return tuple(ending for ending in endings if ending.kind is kind)


def _ended(*kinds: EndingKind) -> Agreement:
    term = Term(
        endings=tuple(Ending(kind=kind) for kind in kinds),
        disputes="löses i samtal",
    )
    return Agreement(term=term, clauses=())


RULES = RuleSet((boras_follow_up, boras_economy, boras_term, boras_ending))
"""The points on the terms."""
