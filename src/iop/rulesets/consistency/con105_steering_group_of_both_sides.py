# SPDX-License-Identifier: MIT
"""CON105: Steering group of both sides (*styrgrupp med båda sidor*)."""

from .._prelude import *
from .._samples import PARTIES


_SIDES = {
    False: Text("offentlig part", "public party"),
    True: Text("organisation", "organisation"),
}
"""The side that has no seat, by whether a public party has one."""


@rule(
    code="CON105",
    name="steering-group-of-both-sides",
    title=Text("Styrgrupp med båda sidor", "Steering group of both sides"),
    demand=Text(
        "I styrgruppen bör både offentlig part och organisation ha plats.",
        "Both the public party and the organisation should have a seat in the "
        "steering group.",
    ),
    advice=Text(
        "Ge den sida som saknas en plats, eller ange vilken part som varje "
        "plats hör till.",
        "Give the missing side a seat, or state which party each seat belongs "
        "to.",
    ),
    finding=Text(
        "Ingen {side} har plats i styrgruppen.",
        "No {side} has a seat in the steering group.",
    ),
    fault=Text(
        "Ena sidan har ingen plats i styrgruppen",
        "One side has no seat in the steering group",
    ),
    tells=Text(
        "om båda sidor har plats i styrgruppen",
        "whether both sides have a seat in the steering group",
    ),
    severity=Severity.WARNING,
    stays_met=True,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        parties=PARTIES,
        governance=_steered_by("sdn", "kfum"),
    ),
    breaks=lambda: Agreement(
        parties=PARTIES, governance=_steered_by("sdn", "sdn")
    ),
)
def steering_group_of_both_sides(
    group: WholeSteeringGroup | None,
    seats: SteeringSeats | None,
    parties: Parties | None,
) -> Iterator[Observation]:
    """Look for a seat of each side; not every agreement has such a group."""
    if group is None or seats == ():
        yield NotApplicable(
            Text(
                "Avtalet anger ingen styrgrupp.",
                "The agreement states no steering group.",
            )
        )
        return
    if seats is None:
        yield NotStated("/governance/steering_group/seats")
    if parties is None:
        yield NotStated("/parties")
    if seats is None or parties is None:
        return
    sides = {party.key: isinstance(party, PublicBody) for party in parties}
    known = [sides[seat.party] for seat in seats if seat.party in sides]
    public = sum(known)
    if public and public < len(known):
        return
    unknown = [
        NotStated(f"/governance/steering_group/seats/{number}/party")
        for number, seat in enumerate(seats)
        if seat.party not in sides
    ]
    if not unknown:
        yield violation(
            "/governance/steering_group/seats",
            side=_SIDES[bool(public)],
        )
    # One more seat may be of the other side, if one side is there.
    yield from any_of(*unknown) if known else unknown


def _steered_by(*parties: str) -> Governance:
    seats = tuple(Seat(role=f"roll {key}", party=key) for key in parties)
    return Governance(steering_group=SteeringGroup(seats=seats))
