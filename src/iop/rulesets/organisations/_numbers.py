# SPDX-License-Identifier: MIT
"""Whether the numbers fit the parties: *organisationsnummer*.

The first digit tells a group of legal forms. That is practice and no law: it
is a sign and no proof, so these rules warn and never refuse.
"""

from ...law.acts import IDENTITY_NUMBERS_ACT
from ...law.guidance import SKATTEVERKET_NUMBERS
from .._prelude import *
from .._samples import ASSOCIATION, BOARD


def _told(key: str, title: Text, issuer: str, url: str) -> Citation:
    """Cite a page on what the first digit tells."""
    source = Source(
        key=key,
        kind=SourceKind.COMMENTARY,
        title=title,
        issuer=issuer,
        url=url,
    )
    return Citation(
        source=source,
        provenance=Provenance.REPORTED,
        note=Text(
            "Det är praxis. Lagen (1974:174) säger inget om vad siffrorna "
            "betyder, utom att den sista är en kontrollsiffra.",
            "It is practice. The act (1974:174) says nothing of what the "
            "digits mean, save that the last is a check digit.",
        ),
    )


GROUPS = (
    _told(
        "merinfo-orgnr",
        Text("Merinfo om organisationsnummer", "Merinfo on identity numbers"),
        "Merinfo",
        "https://blog.merinfo.se/vad-ar-ett-organisationsnummer/",
    ),
    _told(
        "fortnox-orgnr",
        Text("Fortnox om organisationsnummer", "Fortnox on identity numbers"),
        "Fortnox",
        "https://www.fortnox.se/fortnox-foretagsguide/ekonomisk-ordlista/organisationsnummer",
    ),
    OWN_CHECK,
)
"""What the first digit tells; that it should fit is the library's own."""

UNIQUE = (
    Citation(
        source=IDENTITY_NUMBERS_ACT,
        provenance=Provenance.READ,
        pinpoint="4 §",
        note=Text(
            "Ett nummer får inte ändras, och inte ges till någon annan. Att "
            "hålla parternas nummer mot varandra är bibliotekets egen tanke.",
            "A number may not be changed, nor given to another. To hold the "
            "numbers of the parties against each other is the library's own "
            "idea.",
        ),
    ),
    Citation(source=SKATTEVERKET_NUMBERS, provenance=Provenance.REPORTED),
)
"""That each number belongs to one, for good (*unikt*)."""

MAY_LACK = Citation(
    source=IDENTITY_NUMBERS_ACT,
    provenance=Provenance.READ,
    pinpoint="2 §",
    note=Text(
        "En förening får ett nummer om den ansöker om det, eller om en statlig "
        "myndighet begär det. Den kan alltså sakna nummer. Lagen kräver inte "
        "att numret anges i ett avtal.",
        "An association gets a number if it applies for one, or if a state "
        "authority asks for it. So it may have none. The act does not ask for "
        "the number to be stated in an agreement.",
    ),
)
"""That an association may be without a number (*sakna nummer*)."""

PUBLIC = OrganisationGroup.PUBLIC
NO_ORGANISATION = NotApplicable(
    Text("Ingen organisation anges.", "No organisation is stated.")
)
NO_NUMBER = NotApplicable(
    Text(
        "Ingen organisation anges med organisationsnummer.",
        "No organisation is stated with an identity number.",
    )
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
