# SPDX-License-Identifier: MIT
"""ORG003: A number of its own (*eget organisationsnummer*)."""

from .._prelude import *
from .._samples import ASSOCIATION, BOARD
from ._numbers import ONE, UNIQUE, _organisations


@rule(
    code="ORG003",
    name="number-of-its-own",
    title=Text("Eget organisationsnummer", "A number of its own"),
    demand=Text(
        "En organisation bör inte anges med samma organisationsnummer som en "
        "annan part, eftersom varje nummer hör till en enda.",
        "An organisation should not be stated with the same identity number "
        "as another party, since each number belongs to one alone.",
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
    fault=Text(
        "Två parter har samma nummer", "Two parties have the same number"
    ),
    tells=Text(
        "om varje organisation har ett eget nummer",
        "whether each organisation has a number of its own",
    ),
    severity=Severity.WARNING,
    citations=UNIQUE,
    meets=lambda: _two_numbered(ONE, "802000-1007"),
    breaks=lambda: _two_numbered(ONE, ONE),
    related=("ORG007",),
)
def number_of_its_own(
    parties: Parties,
) -> Iterator[Observation]:
    """Look each number up among the others; boards of one city share one."""
    numbered = [
        (pointer, party, party.number)
        for pointer, party in _organisations(parties)
        if party.number is not None
    ]
    taken: dict[OrganisationNumber, str] = {
        party.number: party.name
        for party in parties
        if isinstance(party, PublicBody) and party.number is not None
    }
    if not numbered or len(taken) + len(numbered) < 2:  # noqa: PLR2004 - one number is nobody else's
        yield NotApplicable(
            Text(
                "Det finns inte två parter med organisationsnummer, varav en "
                "organisation.",
                "There are not two parties with identity numbers, one of them "
                "an organisation.",
            )
        )
    for pointer, party, number in numbered:
        if number in taken:
            yield violation(
                f"{pointer}/number",
                name=party.name,
                other=taken[number],
                number=str(number),
            )
        else:
            taken[number] = party.name


def _two_numbered(first: str, second: str) -> Agreement:
    return Agreement(
        parties=(
            BOARD,
            attrs.evolve(ASSOCIATION, number=OrganisationNumber(first)),
            Organisation(
                key="verdandi",
                name="Verdandi",
                number=OrganisationNumber(second),
            ),
        )
    )
