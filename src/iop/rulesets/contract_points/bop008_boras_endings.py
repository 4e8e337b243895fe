# SPDX-License-Identifier: MIT
"""BOP008: Borås: renegotiation, termination and disputes.

*Borås: omförhandling, hävning och tvist*.
"""

from .._prelude import *
from ._citations import BORAS
from ._points import Point, clauses_on, looked_for


_ENDING = "boras-ending"


@rule(
    code="BOP008",
    name=_ENDING,
    title=Text(
        "Borås: omförhandling, hävning och tvist",
        "Borås: renegotiation, termination and disputes",
    ),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp omförhandling, hävning och tvist. "
        "Biblioteket söker omförhandling och hävning bland sätten att avsluta "
        "och bland villkoren. Är båda listorna angivna tas de för hela, och "
        "det som inte står i någon av dem saknas. Är en av dem inte angiven går det inte "
        "att avgöra, och inte heller när inget är angivet om tvister.",
        "In Borås an IOP agreement must cover renegotiation, termination for "
        "breach, and disputes. The library looks for the first two among the "
        "ways to end and among the clauses. If both lists are stated they are "
        "taken to be whole, and what stands in neither is missing. If one of them is not "
        "stated it cannot be told, nor where nothing is stated of disputes.",
    ),
    advice=Text(
        "Skriv in hur avtalet omförhandlas, när det får hävas, och hur "
        "tvister löses. Saknas det i hela avtalet, ange det som en bedömning "
        "av kriteriet ”Borås: omförhandling, hävning och tvist”, med svaret "
        "nej och ett skäl.",
        "Write in how the agreement is renegotiated, when it may be "
        "terminated for breach, and how disputes are solved. If that is "
        "missing from the whole agreement, state it as a judgement of the criterion "
        "“Borås: renegotiation, termination and disputes”, with the answer "
        "no and a reason.",
    ),
    finding=Text(
        "Avtalet tar inte upp hela punkten omförhandling, hävning och tvist: "
        "{reason}",
        "The agreement does not cover the whole point of renegotiation, "
        "termination and disputes: {reason}",
    ),
    fault=Text(
        "Omförhandling, hävning eller tvist saknas",
        "Renegotiation, termination or disputes are missing",
    ),
    tells=Text(
        "om avtalet tar upp omförhandling, hävning och tvist",
        "whether the agreement takes up renegotiation, termination and disputes",
    ),
    severity=Severity.ERROR,
    stays_met=True,
    citations=(BORAS, OWN_CHECK),
    meets=lambda: _ended(EndingKind.RENEGOTIATION, EndingKind.BREACH),
    breaks=lambda: _ended(EndingKind.RENEGOTIATION),
    related=("MOP004",),
)
def boras_endings(
    endings: Endings | None,
    disputes: Disputes | None,
    clauses: Clauses | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for each of the three."""
    sought = (
        (
            EndingKind.RENEGOTIATION,
            ClauseSubject.RENEGOTIATION,
            Text("omförhandling saknas.", "renegotiation is missing."),
        ),
        (
            EndingKind.BREACH,
            ClauseSubject.TERMINATION,
            Text("hävning saknas.", "termination for breach is missing."),
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
