# SPDX-License-Identifier: MIT
"""ORG003: A number of its own (*eget organisationsnummer*)."""

from .._prelude import *
from .._samples import ASSOCIATION, BOARD
from ._numbers import NO_ORGANISATION, ONE, _organisations, organisation, seen


_UNIQUE = seen(
    "skatteverket-orgnr",
    Text(
        "Skatteverket om organisationsnummer",
        "The Swedish Tax Agency on identity numbers",
    ),
    "Skatteverket",
    "https://www4.skatteverket.se/rattsligvagledning/edition/2024.2/326447.html",
)


@rule(
    code="ORG003",
    name="number-of-its-own",
    title=Text("Eget organisationsnummer", "A number of its own"),
    demand=Text(
        "Varje organisation bör ha sitt organisationsnummer angivet, och "
        "ingen annan part samma nummer.",
        "Each organisation should have its identity number stated, and no "
        "other party the same one.",
    ),
    advice=Text(
        "Rätta det nummer som är fel. Är det samma organisation, ange den en "
        "gång.",
        "Correct the number that is wrong. If it is the same organisation, "
        "state it once.",
    ),
    finding=Text(
        "{name} anges med samma nummer som {other}: {number}.",
        "{name} is stated with the same number as {other}: {number}.",
    ),
    severity=Severity.WARNING,
    citations=(_UNIQUE,),
    meets=lambda: organisation(number=ONE),
    breaks=lambda: _two_numbered(ONE),
)
def number_of_its_own(
    parties: Parties,
) -> Iterator[Observation]:
    """Look each number up among the others; boards of one city share one."""
    organisations = _organisations(parties)
    if not organisations:
        yield NO_ORGANISATION
    taken: dict[OrganisationNumber, str] = {
        party.number: party.name
        for party in parties
        if isinstance(party, PublicBody) and party.number is not None
    }
    for pointer, party in organisations:
        if party.number is None:
            yield NotStated(f"{pointer}/number")
        elif party.number in taken:
            yield violation(
                f"{pointer}/number",
                name=party.name,
                other=taken[party.number],
                number=str(party.number),
            )
        else:
            taken[party.number] = party.name


def _two_numbered(number: str) -> Agreement:
    same = OrganisationNumber(number)
    return Agreement(
        parties=(
            BOARD,
            attrs.evolve(ASSOCIATION, number=same),
            Organisation(key="verdandi", name="Verdandi", number=same),
        )
    )
