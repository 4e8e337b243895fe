# SPDX-License-Identifier: MIT
"""ORG002: The public party's number (*den offentliga partens nummer*)."""

from .._prelude import *
from .._samples import ASSOCIATION, BOARD
from ._numbers import GROUPS, ONE, PUBLIC


_COMPANIES = (PublicBodyKind.COMPANY_BOARD, PublicBodyKind.MUNICIPAL_COMPANY)
"""Those that have the number of a company."""


@rule(
    code="ORG002",
    name="number-of-public-body",
    title=Text("Den offentliga partens nummer", "The public party's number"),
    demand=Text(
        "Organisationsnumret för en kommun, en region eller staten bör börja "
        "på 2. Så delas numren ut i praktiken; lagen säger inget om det. Ett "
        "kommunalt bolag har ett annat nummer och prövas inte.",
        "The identity number of a municipality, a region or the state should "
        "begin with 2. That is how the numbers are given in practice; the act "
        "says nothing of it. A municipal company has another number, and is "
        "not tried.",
    ),
    advice=Text(
        "Kontrollera numret. En nämnd har sin kommuns nummer.",
        "Check the number. A committee has that of its municipality.",
    ),
    finding=Text(
        "Numret {number} för {name} börjar inte på 2.",
        "The number {number} of {name} does not begin with 2.",
    ),
    fault=Text(
        "Numret är inte en offentlig parts",
        "The number is not that of a public body",
    ),
    tells=Text(
        "om numret är en offentlig parts",
        "whether the number is that of a public body",
    ),
    severity=Severity.WARNING,
    citations=GROUPS,
    meets=lambda: _committee("212000-0142"),
    breaks=lambda: _committee(ONE),
)
def number_of_public_body(
    parties: Parties,
) -> Iterator[Observation]:
    """Look at the first digit; one of no stated kind may be a company."""
    public = [
        (f"/parties/{number}", party)
        for number, party in enumerate(parties)
        if isinstance(party, PublicBody)
        and party.body_kind not in _COMPANIES
        and party.number is not None
    ]
    if not public:
        yield NotApplicable(
            Text(
                "Ingen offentlig part, utom bolag, anges med "
                "organisationsnummer.",
                "No public party, other than companies, is stated with an "
                "identity number.",
            )
        )
    for pointer, party in public:
        if party.number is None or party.number.group is PUBLIC:
            continue
        if party.body_kind is None:
            yield NotStated(f"{pointer}/body_kind")
        else:
            yield violation(
                f"{pointer}/number",
                number=str(party.number),
                name=party.name,
            )


def _committee(number: str) -> Agreement:
    board = attrs.evolve(
        BOARD,
        body_kind=PublicBodyKind.COMMITTEE,
        number=OrganisationNumber(number),
    )
    return Agreement(parties=(board, ASSOCIATION))
