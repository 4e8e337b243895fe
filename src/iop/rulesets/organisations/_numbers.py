# SPDX-License-Identifier: MIT
"""Whether the numbers fit the parties: *organisationsnummer*.

The first digit tells a group of legal forms. It is a sign and no proof, so
these rules warn and never refuse.
"""

from .._prelude import *
from .._samples import ASSOCIATION, BOARD


def seen(key: str, title: Text, issuer: str, url: str) -> Citation:
    """Cite a page that was read."""
    source = Source(
        key=key,
        kind=SourceKind.GUIDANCE,
        title=title,
        issuer=issuer,
        url=url,
    )
    return Citation(source=source, provenance=Provenance.REPORTED)


GROUPS = (
    seen(
        "merinfo-orgnr",
        Text("Merinfo om organisationsnummer", "Merinfo on identity numbers"),
        "Merinfo",
        "https://blog.merinfo.se/vad-ar-ett-organisationsnummer/",
    ),
    seen(
        "fortnox-orgnr",
        Text("Fortnox om organisationsnummer", "Fortnox on identity numbers"),
        "Fortnox",
        "https://www.fortnox.se/fortnox-foretagsguide/ekonomisk-ordlista/organisationsnummer",
    ),
)
PUBLIC = OrganisationGroup.PUBLIC
NO_ORGANISATION = NotApplicable(
    Text("Ingen organisation anges.", "No organisation is stated.")
)
# Made into numbers by the examples, since to make one opens stdnum.
ONE = "802000-0009"


def _organisations(
    parties: tuple[Party, ...],
) -> list[tuple[str, Organisation]]:
    """Take the organisations, each with the pointer to it."""
    return [
        (f"/parties/{number}", party)
        for number, party in enumerate(parties)
        if isinstance(party, Organisation)
    ]


def organisation(
    *, legal_form: LegalForm | None = None, number: str
) -> Agreement:
    """Make an agreement with an organisation of a form and a number."""
    party = attrs.evolve(
        ASSOCIATION, legal_form=legal_form, number=OrganisationNumber(number)
    )
    return Agreement(parties=(BOARD, party))
