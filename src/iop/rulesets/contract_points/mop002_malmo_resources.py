# SPDX-License-Identifier: MIT
"""MOP002: Malmö: who contributes what (*malmö: vem som bidrar med vad*)."""

from .._prelude import *
from ._citations import MALMO
from ._points import by_each, efforts_of_each, judged_missing, looked_for


_RESOURCES = "malmo-resources"


@rule(
    code="MOP002",
    name=_RESOURCES,
    title=Text("Malmö: vem som bidrar med vad", "Malmö: who contributes what"),
    demand=Text(
        "I Malmö bör parterna komma överens om vem som bidrar med vilka "
        "resurser. Biblioteket läser det så att något bör vara angivet för "
        "var och en av parterna, bland insatser eller åtaganden. Är listan "
        "över parter, insatser eller åtaganden inte angiven går det kanske "
        "inte att avgöra.",
        "In Malmö the parties should agree on who contributes which resources. "
        "The library reads it as that something should be stated for each "
        "party, among contributions or undertakings. If the list of parties, "
        "contributions or undertakings is not stated, it may be that it "
        "cannot be told.",
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
    fault=Text(
        "Vem som bidrar med vad saknas", "Who contributes what is missing"
    ),
    tells=Text(
        "om avtalet säger vem som bidrar med vad",
        "whether the agreement states who contributes what",
    ),
    severity=Severity.WARNING,
    citations=(MALMO, OWN_CHECK),
    meets=efforts_of_each,
    breaks=lambda: judged_missing(_RESOURCES),
    related=("BOP003",),
)
def malmo_resources(
    parties: Parties | None,
    undertakings: Undertakings | None,
    contributions: Contributions | None,
    annexes: AnnexAgreements | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for what each party contributes, in annexes as well."""
    yield from looked_for(
        _RESOURCES,
        judgements,
        *by_each(parties, undertakings, contributions, annexes),
    )
