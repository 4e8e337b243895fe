# SPDX-License-Identifier: MIT
"""MOP005: Malmö: degree of public influence.

*Malmö: hur mycket den offentliga parten bestämmer*.
"""

from .._prelude import *
from ._citations import MALMO
from ._points import Point, judged_missing, looked_for


_INFLUENCE = "malmo-public-influence"


@rule(
    code="MOP005",
    name=_INFLUENCE,
    title=Text(
        "Malmö: hur mycket den offentliga parten bestämmer",
        "Malmö: degree of public influence",
    ),
    demand=Text(
        "I Malmö bör parterna komma överens om hur stort inflytande den "
        "offentliga parten har. Biblioteket menar att en styrgrupp inte svarar "
        "på det. Är inget "
        "angivet om inflytandet går det inte att avgöra, för hela avtalet "
        "kanske inte är inlagt.",
        "In Malmö the parties should agree on the degree of influence that the "
        "public party has. The library holds that a steering group is no "
        "answer to that. If nothing "
        "is stated of the influence it cannot be told, for the whole agreement "
        "may not have been entered.",
    ),
    advice=Text(
        "Skriv in vad den offentliga parten får bestämma om, och vad "
        "organisationen bestämmer själv. Saknas det i hela avtalet, ange det "
        "som en bedömning av kriteriet ”Malmö: hur mycket den offentliga "
        "parten bestämmer”, med svaret nej och ett skäl.",
        "Write in what the public party may decide, and what the "
        "organisation decides by itself. If that is missing from the whole agreement, "
        "state it as a judgement of the criterion “Malmö: degree of public "
        "influence”, with the answer no and a reason.",
    ),
    finding=Text(
        "Av avtalet framgår inte hur stort den offentliga partens inflytande "
        "är: {reason}",
        "The agreement does not say how much influence the public party has: "
        "{reason}",
    ),
    fault=Text(
        "Graden av offentligt inflytande saknas",
        "The degree of public influence is missing",
    ),
    tells=Text(
        "om avtalet anger graden av offentligt inflytande",
        "whether the agreement states the degree of public influence",
    ),
    severity=Severity.WARNING,
    stays_met=True,
    citations=(MALMO, OWN_CHECK),
    meets=lambda: Agreement(
        governance=Governance(public_influence="rådgivande")
    ),
    breaks=lambda: judged_missing(_INFLUENCE),
)
def malmo_public_influence(
    influence: PublicInfluence | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for the text; who has a seat does not tell how far it goes."""
    yield from looked_for(
        _INFLUENCE,
        judgements,
        Point((("/governance/public_influence", influence),)),
    )
