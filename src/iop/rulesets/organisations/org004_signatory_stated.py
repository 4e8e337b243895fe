# SPDX-License-Identifier: MIT
"""ORG004: Signatories (*firmatecknare*)."""

from .._prelude import *
from .._samples import ASSOCIATION, BOARD
from ._statutes import NO_ORGANISATION


def _signed_by(*signatories: Signatory) -> Agreement:
    party = attrs.evolve(ASSOCIATION, signatories=signatories)
    return Agreement(parties=(BOARD, party))


@rule(
    code="ORG004",
    name="signatory-stated",
    title=Text("Firmatecknare", "Signatories"),
    demand=Text(
        "Det är bra om det framgår vem som får skriva under för varje "
        "organisation.",
        "It is good if it is stated who may sign for each organisation.",
    ),
    advice=Text(
        "Ange vilken roll som tecknar organisationens firma, enligt stadgarna "
        "eller ett protokoll.",
        "State which role may sign for the organisation, by its statutes or "
        "minutes.",
    ),
    finding=Text(
        "För {name} anges att ingen får skriva under.",
        "For {name} it is stated that nobody may sign.",
    ),
    fault=Text("Ingen får skriva under", "Nobody may sign"),
    tells=Text("vem som får skriva under", "who may sign"),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=lambda: _signed_by(Signatory(role="ordförande")),
    breaks=_signed_by,
)
def signatory_stated(
    parties: Parties,
) -> Iterator[Observation]:
    """Look at each organisation."""
    if not any(isinstance(party, Organisation) for party in parties):
        yield NO_ORGANISATION
    for number, party in enumerate(parties):
        if not isinstance(party, Organisation):
            continue
        pointer = f"/parties/{number}/signatories"
        if party.signatories is None:
            yield NotStated(pointer)
        elif not party.signatories:
            yield violation(pointer, name=party.name)
