# SPDX-License-Identifier: MIT
"""ORG007: Which organisation it is (*vilken organisation det är*)."""

from .._judgements import against, is_for, no
from .._prelude import *
from .._samples import ASSOCIATION, BOARD
from ._numbers import (
    MAY_LACK,
    NO_ORGANISATION,
    ONE,
    _organisations,
    organisation,
)


_KNOWN = "organisation-known"


@rule(
    code="ORG007",
    name=_KNOWN,
    title=Text(
        "Det framgår vilken organisation det är",
        "It is clear which organisation it is",
    ),
    demand=Text(
        "Biblioteket menar att det är bra om varje organisations nummer är "
        "angivet, så att det framgår vilken organisation som är part. En "
        "förening kan sakna nummer. Då räcker det att någon har bedömt, med "
        "skäl, att det framgår ändå.",
        "The library holds that it is good if the identity number of each "
        "organisation is stated, so that it is clear which organisation is the "
        "party. An association may have no number. Then it is enough that "
        "somebody has judged, with a reason, that it is clear all the same.",
    ),
    advice=Text(
        "Ange numret. Har organisationen inget nummer, skriv en bedömning av "
        "kriteriet ”Det framgår vilken organisation det är”, med skäl.",
        "State the number. If the organisation has none, write a judgement of "
        "the criterion “It is clear which organisation it is”, with a reason.",
    ),
    finding=Text(
        "Det har bedömts att det inte framgår vilken organisation som är "
        "part. Skälet som anges: {reason}",
        "It has been judged not to be clear which organisation is the party. "
        "The reason given: {reason}",
    ),
    fault=Text(
        "Det framgår inte vilken organisation det är",
        "It is not clear which organisation it is",
    ),
    tells=Text("vilken organisation det är", "which organisation it is"),
    severity=Severity.NOTE,
    citations=(OWN_CHECK, MAY_LACK),
    meets=lambda: organisation(number=ONE),
    breaks=lambda: Agreement(
        parties=(BOARD, ASSOCIATION), judgements=(no(_KNOWN),)
    ),
    related=("ORG001", "ORG003"),
)
def organisation_known(
    parties: Parties, judgements: Judgements | None
) -> Iterator[Observation]:
    """Look for each number, unless a person has judged the whole."""
    organisations = _organisations(parties)
    if not organisations:
        yield NO_ORGANISATION
        return
    refused = tuple(against(judgements, _KNOWN))
    if refused or is_for(judgements, _KNOWN):
        yield from refused
        return
    for pointer, party in organisations:
        if party.number is None:
            yield NotStated(f"{pointer}/number")
