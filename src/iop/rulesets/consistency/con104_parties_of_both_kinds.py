# SPDX-License-Identifier: MIT
"""CON104: Parties of both kinds (*parter av båda slag*)."""

from .._prelude import *
from .._samples import BOARD, PARTIES


_LACKING = {
    (False, True): Text("en offentlig part", "a public party"),
    (True, False): Text("en organisation", "an organisation"),
    (False, False): Text(
        "både en offentlig part och en organisation",
        "both a public party and an organisation",
    ),
}
"""What lacks, by whether there is a public party, and an organisation."""


@rule(
    code="CON104",
    name="parties-of-both-kinds",
    title=Text("Parter av båda slag", "Parties of both kinds"),
    demand=Text(
        "Avtalet ska ha minst en offentlig part och minst en organisation.",
        "The agreement must have at least one public party and at least one "
        "organisation.",
    ),
    advice=Text(
        "Ange den part som saknas.", "State the party that is missing."
    ),
    finding=Text(
        "Bland parterna saknas {what}.",
        "The parties lack {what}.",
    ),
    fault=Text(
        "En sida saknas bland parterna",
        "One side is missing among the parties",
    ),
    tells=Text("om båda sidor är parter", "whether both sides are parties"),
    severity=Severity.ERROR,
    stays_met=True,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(parties=PARTIES),
    breaks=lambda: Agreement(parties=(BOARD,)),
)
def parties_of_both_kinds(
    parties: Parties,
) -> Iterator[Observation]:
    """Count the parties of each kind."""
    public = sum(isinstance(party, PublicBody) for party in parties)
    organisations = len(parties) - public
    if not public or not organisations:
        yield violation(
            "/parties", what=_LACKING[bool(public), bool(organisations)]
        )
