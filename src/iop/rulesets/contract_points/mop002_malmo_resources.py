# SPDX-License-Identifier: MIT
"""MOP002: Malmö: who contributes what (*malmö: vem som bidrar med vad*)."""

from .._prelude import *
from .._samples import budget_of
from ._citations import MALMO
from ._points import judged_missing, looked_for, pooled


_RESOURCES = "malmo-resources"


@rule(
    code="MOP002",
    name=_RESOURCES,
    title=Text("Malmö: vem som bidrar med vad", "Malmö: who contributes what"),
    demand=Text(
        "I Malmö bör parterna komma överens om vem som bidrar med vilka "
        "resurser. Det söks bland insatser och åtaganden. Är listorna tomma "
        "saknas svaret. Är någon av dem inte angiven går det inte att avgöra.",
        "In Malmö the parties should agree on who contributes which resources. "
        "It is looked for among contributions and undertakings. If the lists "
        "are empty, the answer lacks. If one of them is not stated it cannot "
        "be told.",
    ),
    advice=Text(
        "Skriv in vad varje part bidrar med: pengar, lokaler, arbetstid, "
        "ideella krafter eller annat.",
        "Write in what each party contributes: money, premises, working time, "
        "volunteers or something else.",
    ),
    finding=Text(
        "Av avtalet framgår inte vem som bidrar med vilka resurser: {reason}",
        "The agreement does not say who contributes which resources: {reason}",
    ),
    severity=Severity.WARNING,
    citations=(MALMO,),
    meets=lambda: Agreement(budget=budget_of(850_000)),
    breaks=lambda: judged_missing(_RESOURCES),
    related=("BOP003",),
)
def malmo_resources(
    undertakings: Undertakings | None,
    contributions: Contributions | None,
    annexes: AnnexAgreements | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for anything contributed or undertaken; each names its party."""
    yield from looked_for(
        _RESOURCES, judgements, pooled(undertakings, contributions, annexes)
    )
