# SPDX-License-Identifier: MIT
"""The words that generated agreements are written in: *ord*.

Places, boards and associations are fictive, or so plain that they could be
anybody's; a generated agreement must not be taken for a real one.
"""

from typing import NamedTuple


__all__ = [
    "ASSOCIATIONS",
    "COSTS",
    "PLACES",
    "WORKS",
    "Place",
    "Work",
]


class Place(NamedTuple):
    """A place, and the board that has it: *område*.

    Attributes:
        name: The area.
        board: Its board.
        municipality: Its municipality.
        within: Places within it.
    """

    name: str
    board: str
    municipality: str
    within: tuple[str, ...]


class Work(NamedTuple):
    """What a partnership is about: *verksamhet*.

    Attributes:
        name: What the agreement is called, with the place.
        need: The need it answers.
        goal: What is to be reached.
        key: The key of that goal.
        activity: What is done.
        group: Whom it is for.
        youngest: Their lowest age.
        oldest: Their highest age; ``None`` is no upper end.
        unit: What is counted.
    """

    name: str
    need: str
    goal: str
    key: str
    activity: str
    group: str
    youngest: int
    oldest: int | None
    unit: str


PLACES = (
    Place(
        "Lindängen",
        "Lindängens stadsdelsnämnd",
        "Stockholm",
        ("Norra Lindängen", "Backen"),
    ),
    Place(
        "Björkhaga",
        "Björkhaga stadsdelsnämnd",
        "Stockholm",
        ("Björkhaga centrum",),
    ),
    Place(
        "Västerviken",
        "Västervikens stadsdelsnämnd",
        "Stockholm",
        ("Hamnen", "Åsen"),
    ),
    Place(
        "Ekudden", "Ekuddens stadsdelsnämnd", "Stockholm", ("Strand", "Udden")
    ),
    Place("Norrlycke", "Trygghetsnämnden", "Stockholm", ("Lycke by",)),
)
"""Places that do not exist (*områden*)."""

ASSOCIATIONS = (
    "Föreningen Öppna dörrar",
    "Grannskapet",
    "Kvinnojouren Linden",
    "Idrottsföreningen Framåt",
    "Ungdomens hus",
    "Stadsmissionen i Björkhaga",
    "Kulturföreningen Ån",
    "Pensionärernas samarbete",
    "Föreningen Läxhjälpen",
)
"""Associations that do not exist (*föreningar*)."""

COSTS = (
    ("lon", "Samordnare"),
    ("hyra", "Lokaler"),
    ("material", "Material och förtäring"),
    ("utbildning", "Utbildning av ledare"),
    ("resor", "Resor och utflykter"),
)
"""The keys and names of what it costs (*kostnader*)."""

WORKS = (
    Work(
        "Mötesplats",
        "en mötesplats som är öppen på kvällar",
        "fler deltar i områdets föreningsliv",
        "gemenskap",
        "öppna kvällar tre dagar i veckan",
        "unga",
        13,
        19,
        "besök",
    ),
    Work(
        "Trygga kvällar",
        "vuxna som rör sig ute på kvällarna",
        "fler känner sig trygga",
        "trygghet",
        "kvällsvandringar och aktiviteter",
        "alla som bor i området",
        0,
        None,
        "kvällar",
    ),
    Work(
        "Läxhjälp",
        "stöd med skolarbetet efter skolan",
        "fler klarar grundskolan",
        "skola",
        "läxhjälp fyra dagar i veckan",
        "elever",
        10,
        16,
        "elever",
    ),
    Work(
        "Jourboende",
        "skyddat boende för våldsutsatta",
        "fler får skydd i tid",
        "skydd",
        "skyddat boende och samtal",
        "våldsutsatta kvinnor",
        18,
        None,
        "dygn",
    ),
    Work(
        "Arbete för fler",
        "vägar till arbete för långtidsarbetslösa",
        "fler kommer i arbete",
        "arbete",
        "arbetsträning och handledning",
        "arbetslösa",
        18,
        64,
        "deltagare",
    ),
    Work(
        "Sällskap",
        "sällskap för äldre som är ensamma",
        "färre äldre är ensamma",
        "sallskap",
        "träffar, promenader och telefonkedja",
        "äldre",
        65,
        None,
        "träffar",
    ),
)
"""What the partnerships are about (*verksamheter*)."""
