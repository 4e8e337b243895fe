# SPDX-License-Identifier: MIT
"""Whether what is named is there: *hänvisningar*."""

from collections.abc import Iterator
from typing import Annotated, cast

import attrs

from ...agreement import (
    Agreement,
    Annex,
    Budget,
    CostLine,
    Governance,
    Matter,
    MoneyContribution,
    Party,
    PublicBody,
    Seat,
    SteeringGroup,
)
from ...law import OWN_CHECK
from ...rules import (
    Breach,
    NotApplicable,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Change, Fix, Text, find, read, refers_to, split
from .._fixes import mechanical
from .._samples import BOARD, PARTIES


__all__ = ["RULES"]

_LISTS = {
    "appropriation": "/budget/appropriations",
    "goal": "/purpose/goals",
    "instalment": "/payments/instalments",
    "milestone": "/reporting/milestones",
    "party": "/parties",
    "report": "/reporting/duties",
}
"""Where the parts stand that a key may name; annexes have a rule of their own."""


def _is_reference(kind: object) -> bool:
    """Tell whether a field of this type names another part."""
    return refers_to(kind) is not None


def _is_named(kind: object) -> bool:
    """Tell whether parts of this type have keys."""
    return hasattr(kind, "NOUN")


def _named_but_missing(
    agreement: Agreement, lists: dict[str, str]
) -> Iterator[Remark]:
    """Look up every key that names one of these parts."""
    known = {
        noun: None
        if (parts := read(agreement, pointer)) is None
        else {part.key for part in parts}  # type: ignore[attr-defined] # a list of keyed parts
        for noun, pointer in lists.items()
    }
    for pointer, annotation, value in find(agreement, _is_reference):
        noun = refers_to(annotation)
        if noun not in lists:
            continue
        keys = known[noun]
        if keys is None:
            yield NotStated(lists[noun])
        elif value not in keys:
            yield breach(pointer, key=value)


@rule(
    code="CON101",
    name="dangling-key",
    title=Text("Hänvisningar", "References"),
    demand=Text(
        "Den part, redovisning, milstolpe eller annan del som en nyckel "
        "hänvisar till ska finnas i avtalet.",
        "The party, report, milestone or other part that a key names must be "
        "in the agreement.",
    ),
    advice=Text(
        "Rätta nyckeln, eller lägg till den del som den hänvisar till.",
        "Correct the key, or add the part that it names.",
    ),
    finding=Text(
        "Nyckeln {key} hänvisar till något som inte finns i avtalet.",
        "The key {key} names something that is not in the agreement.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        parties=PARTIES,
        budget=Budget(
            contributions=(MoneyContribution(key="bidrag", party="sdn"),)
        ),
    ),
    breaks=lambda: Agreement(
        parties=PARTIES,
        budget=Budget(
            contributions=(MoneyContribution(key="bidrag", party="sbn"),)
        ),
    ),
    related=("CON103",),
)
def dangling_key(agreement: Agreement) -> Iterator[Remark]:
    """Look up every key."""
    yield from _named_but_missing(agreement, _LISTS)


@rule(
    code="CON102",
    name="duplicate-key",
    title=Text("Unika nycklar", "Unique keys"),
    demand=Text(
        "Två delar av samma slag ska inte ha samma nyckel. Delavtalen räknas "
        "var för sig.",
        "Two parts of one kind must not have the same key. Each annex "
        "agreement counts for itself.",
    ),
    advice=Text(
        "Ge delarna olika nycklar och se över hänvisningarna till dem.",
        "Give the parts different keys, and look over what refers to them.",
    ),
    finding=Text(
        "Nyckeln {key} finns redan.", "The key {key} is already in use."
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        budget=Budget(
            costs=(
                CostLine(key="lon", description="Lön"),
                CostLine(key="lokal", description="Lokal"),
            )
        )
    ),
    breaks=lambda: Agreement(
        budget=Budget(
            costs=(
                CostLine(key="lon", description="Lön"),
                CostLine(key="lon", description="Lokal"),
            )
        )
    ),
)
def duplicate_key(agreement: Agreement) -> Iterator[Remark]:
    """Look for a key that two parts of one kind have.

    What stands in an annex agreement is a paper of its own.
    """
    taken: set[tuple[tuple[str, ...], str, str]] = set()
    for pointer, _, value in find(agreement, _is_named):
        noun, key = value.NOUN, value.key
        tokens = split(pointer)
        is_within = tokens[0] == "annex_agreements" and len(tokens) > 2  # noqa: PLR2004 - list and number
        paper = tokens[:2] if is_within else ()
        if (paper, noun, key) in taken:
            yield breach(f"{pointer}/key", key=key)
        taken.add((paper, noun, key))


@rule(
    code="CON103",
    name="annex-not-listed",
    title=Text("Bilagor", "Annexes"),
    demand=Text(
        "Varje bilaga som avtalet hänvisar till ska finnas bland bilagorna.",
        "Each annex that the agreement refers to must be listed.",
    ),
    advice=Text(
        "Lägg till bilagan i förteckningen, eller rätta hänvisningen.",
        "Add the annex to the list, or correct the reference.",
    ),
    finding=Text(
        "Bilagan {key} finns inte bland bilagorna.",
        "The annex {key} is not listed.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        budget=Budget(annex="budget"),
        matter=Matter(annexes=(Annex(key="budget", title="Budget"),)),
    ),
    breaks=lambda: Agreement(
        budget=Budget(annex="budget"),
        matter=Matter(annexes=(Annex(key="avtal", title="Avtal"),)),
    ),
    related=("CON101",),
)
def annex_not_listed(agreement: Agreement) -> Iterator[Remark]:
    """Look up every annex that is referred to."""
    lists = {"annex": "/matter/annexes"}
    fixes: dict[str, Fix] = {}
    for mark in _named_but_missing(agreement, lists):
        if isinstance(mark, Breach):
            key = str(dict(mark.fields)["key"])
            if key not in fixes:
                fixes[key] = _listed(agreement, key)
            yield attrs.evolve(mark, fixes=(fixes[key],))
        else:
            yield mark


def _listed(agreement: Agreement, key: str) -> Fix:
    """List the annex; till somebody gives its title it bears its key."""
    annexes = read(agreement, "/matter/annexes")
    after = (*cast("tuple[Annex, ...]", annexes), Annex(key=key, title=key))
    return mechanical(
        "Lägg till bilagan i förteckningen, med nyckeln som titel.",
        "Add the annex to the list, with its key for a title.",
        Change(pointer="/matter/annexes", before=annexes, after=after),
    )


@rule(
    code="CON104",
    name="parties-of-both-kinds",
    title=Text("Parter av båda slag", "Parties of both kinds"),
    demand=Text(
        "Avtalet ska ha minst en offentlig part och minst en organisation.",
        "The agreement must have a public party and an organisation.",
    ),
    advice=Text(
        "Ange den part som saknas.", "State the party that is missing."
    ),
    finding=Text(
        "Offentliga parter: {public}. Organisationer: {organisations}.",
        "Public parties: {public}. Organisations: {organisations}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(parties=PARTIES),
    breaks=lambda: Agreement(parties=(BOARD,)),
)
def parties_of_both_kinds(
    parties: Annotated[tuple[Party, ...], "/parties"],
) -> Iterator[Remark]:
    """Count the parties of each kind."""
    public = sum(isinstance(party, PublicBody) for party in parties)
    organisations = len(parties) - public
    if not public or not organisations:
        yield breach("/parties", public=public, organisations=organisations)


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
        "Platser i styrgruppen: {public} för offentlig part, "
        "{organisations} för organisation.",
        "Seats in the steering group: {public} for public parties, "
        "{organisations} for organisations.",
    ),
    severity=Severity.WARNING,
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
    seats: Annotated[tuple[Seat, ...], "/governance/steering_group/seats"],
    parties: Annotated[tuple[Party, ...], "/parties"],
) -> Iterator[Remark]:
    """Count the seats of each side."""
    if not seats:
        yield NotApplicable(
            Text("Det finns ingen styrgrupp.", "There is no steering group.")
        )
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
        yield breach(
            "/governance/steering_group/seats",
            public=public,
            organisations=len(known) - public,
        )
    yield from unknown


def _steered_by(*parties: str) -> Governance:
    seats = tuple(Seat(role=f"roll {key}", party=key) for key in parties)
    return Governance(steering_group=SteeringGroup(seats=seats))


RULES = RuleSet(
    (
        dangling_key,
        duplicate_key,
        annex_not_listed,
        parties_of_both_kinds,
        steering_group_of_both_sides,
    )
)
"""The rules on references."""
