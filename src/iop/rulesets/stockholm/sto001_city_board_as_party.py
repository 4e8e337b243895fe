# SPDX-License-Identifier: MIT
"""STO001: Boards of the city (*stadens nämnder och styrelser*)."""

from .._prelude import *
from .._samples import ASSOCIATION, BOARD
from ._citations import NEWS, REPORT, REPORTED_GUIDELINES, own
from ._reach import CITY, FROM_2018, KNOWN_FROM


_KINDS = (
    PublicBodyKind.DISTRICT_BOARD,
    PublicBodyKind.COMMITTEE,
    PublicBodyKind.EXECUTIVE_BOARD,
    PublicBodyKind.COMPANY_BOARD,
    PublicBodyKind.WORKING_COMMITTEE,
    PublicBodyKind.COUNCIL,
    PublicBodyKind.MUNICIPALITY,
    PublicBodyKind.MUNICIPAL_COMPANY,
)
"""Committees and boards, of the city and its companies, and the city itself:
it acts through them."""


@rule(
    code="STO001",
    name="city-board-as-party",
    title=Text("Stadens nämnder och styrelser", "Boards of the city"),
    demand=Text(
        "Riktlinjerna återges så att stadens nämnder och styrelser kan ingå "
        "IOP; att bara de kan det står inte i det som har lästs. Biblioteket "
        "menar att minst en offentlig part bör vara en nämnd i Stockholms "
        "stad, eller styrelsen för ett av stadens bolag.",
        "The guidelines are reported to say that the city's committees and "
        "boards can enter an IOP; that only they can stands in nothing that "
        "was read. The library's view is that at least one public party should "
        "be a committee of the city of Stockholm, or the board of one of its "
        "companies.",
    ),
    advice=Text(
        "Kontrollera vilken nämnd eller styrelse som är part, och ange dess "
        "slag och kommun. Är ingen av stadens nämnder eller styrelser part, "
        "ta reda på vilka riktlinjer som gäller i stället.",
        "Check which committee or board is a party, and state its kind and "
        "municipality. If none of the city's is a party, find out which "
        "guidelines hold instead.",
    ),
    finding=Text(
        "Ingen offentlig part anges vara en nämnd eller styrelse i Stockholms "
        "stad: {parties}.",
        "No public party is stated to be a committee or board of the city of "
        "Stockholm: {parties}.",
    ),
    fault=Text(
        "Ingen av stadens nämnder är part",
        "None of the city's boards is a party",
    ),
    tells=Text(
        "om en av stadens nämnder eller styrelser är part",
        "whether one of the city's boards is a party",
    ),
    severity=Severity.WARNING,
    stays_met=True,
    citations=(
        REPORTED_GUIDELINES,
        REPORT,
        NEWS,
        own(
            "Att en part bör vara en av stadens egna är bibliotekets slutsats.",
            "That a party should be one of the city's own is the library's "
            "conclusion.",
        ),
    ),
    first_day=KNOWN_FROM,
    law_day_reason=FROM_2018,
    asked_of=CITY,
    meets=lambda: _with_board(PublicBodyKind.DISTRICT_BOARD),
    breaks=lambda: _with_board(PublicBodyKind.MUNICIPAL_ASSOCIATION),
    related=("CON104",),
)
def city_board_as_party(
    parties: Parties,
) -> Iterator[Observation]:
    """Look for one of the city's own; other public parties may stand beside."""
    public = [
        (number, party)
        for number, party in enumerate(parties)
        if isinstance(party, PublicBody)
    ]
    if not public:
        yield NotApplicable(
            Text("Ingen offentlig part anges.", "No public party is stated.")
        )
        return
    possible = [
        (number, party) for number, party in public if _may_be_city(party)
    ]
    if not possible:
        names = tuple(party.name for _, party in public)
        yield violation("/parties", parties=names)
    elif not any(
        party.body_kind and municipality_of(party) for _, party in possible
    ):
        yield from any_of(
            *(_unstated(number, party) for number, party in possible)
        )


def _may_be_city(party: PublicBody) -> bool:
    """Return whether nothing that is stated says otherwise."""
    return (party.body_kind is None or party.body_kind in _KINDS) and (
        belongs_to(party, CITY) is not False
    )


def _unstated(number: int, party: PublicBody) -> Iterator[Observation]:
    for name in ("body_kind", "municipality"):
        if getattr(party, name) is None:
            yield NotStated(f"/parties/{number}/{name}")


def _with_board(kind: PublicBodyKind) -> Agreement:
    board = attrs.evolve(BOARD, body_kind=kind, municipality=CITY)
    return Agreement(parties=(board, ASSOCIATION))
