# SPDX-License-Identifier: MIT
"""MOP004: Malmö: how disputes are solved (*malmö: hur tvister löses*)."""

from .._prelude import *
from ._citations import MALMO
from ._points import Point, clauses_on, judged_missing, looked_for


_DISPUTES = "malmo-disputes"


@rule(
    code="MOP004",
    name=_DISPUTES,
    title=Text("Malmö: hur tvister löses", "Malmö: how disputes are solved"),
    demand=Text(
        "I Malmö bör parterna komma överens om hur tvister löses. Är inget "
        "angivet om tvister går det inte att avgöra, för hela avtalet kanske "
        "inte är inlagt.",
        "In Malmö the parties should agree on how disputes are solved. If "
        "nothing is stated of disputes it cannot be told, for the whole "
        "agreement may not have been entered.",
    ),
    advice=Text(
        "Skriv in hur tvister löses. Saknas det i hela avtalet, ange det som "
        "en bedömning av kriteriet ”Malmö: hur tvister löses”, med svaret "
        "nej och ett skäl.",
        "Write in how disputes are solved. If that is missing from the whole "
        "agreement, state it as a judgement of the criterion “Malmö: how disputes "
        "are solved”, with the answer no and a reason.",
    ),
    finding=Text(
        "Av avtalet framgår inte hur tvister löses: {reason}",
        "The agreement does not say how disputes are solved: {reason}",
    ),
    fault=Text(
        "Hur tvister löses saknas", "How disputes are settled is missing"
    ),
    tells=Text(
        "om avtalet säger hur tvister löses",
        "whether the agreement states how disputes are settled",
    ),
    severity=Severity.WARNING,
    stays_met=True,
    citations=(MALMO,),
    meets=lambda: Agreement(term=Term(disputes="löses i samtal")),
    breaks=lambda: judged_missing(_DISPUTES),
    related=("BOP008",),
)
def malmo_disputes(
    disputes: Disputes | None,
    clauses: Clauses | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for the text, or for a clause on disputes."""
    yield from looked_for(
        _DISPUTES,
        judgements,
        Point(
            (
                ("/term/disputes", disputes),
                clauses_on(ClauseSubject.DISPUTE, clauses),
            )
        ),
    )
