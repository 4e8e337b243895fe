# SPDX-License-Identifier: MIT
"""How the agreement refers to the guidelines: *hänvisning till riktlinjer*.

Two numbers are met. One document gives the guidelines 171-85/2017; the council
paper that proposed them has 171-84/2017. Why they differ is not known, so a
number is kept as it is written, and neither is ever put for the other.
"""

import re

from .._prelude import *


_GUIDELINES = "171-85/2017"
_PAPER = "171-84/2017"
DASHES = str.maketrans("‐‑‒–−", "-----")


def has(guideline: Guideline, number: str) -> bool:
    """Return whether *number* is written, with whatever words around it."""
    written = re.sub(r"\s", "", str(guideline.case_number or "")).translate(
        DASHES
    )
    found = rf"(?<![\d-])(?<!\d\.){re.escape(number)}(?![\d-])"
    return re.search(found, written) is not None


def unnumbered(guidelines: tuple[Guideline, ...]) -> Iterator[Observation]:
    """Ask for the case number of each guideline that has none."""
    for number, guideline in enumerate(guidelines):
        if guideline.case_number is None:
            yield NotStated(f"/guidelines/{number}/case_number")


LATER_FROM = date(2023, 11, 1)
"""The first day of the month in which later guidelines are told of."""

_WHICH = NotKnown(
    Text(
        "Vilka riktlinjer som gällde är inte känt här: det finns uppgift om "
        "nyare riktlinjer från november 2023, men inte om deras diarienummer.",
        "Which guidelines held is not known here: later guidelines are told "
        "of in November 2023, but not their case number.",
    )
)


def told(day: TakenDay, mark: Violation) -> Observation:
    """Point out a number, or say that it may be that of later guidelines."""
    if day.lacking or day.on is None:
        return _WHICH
    return mark if is_before(day.on, LATER_FROM) else _WHICH


_WORDS = frozenset(
    [
        "antagna",
        "av",
        "avtal",
        "avtalet",
        "beslutade",
        "bygger",
        "de",
        "den",
        "det",
        "diarienummer",
        "dnr",
        "enlighet",
        "enligt",
        "ett",
        "följer",
        "för",
        "grundas",
        "gäller",
        "görs",
        "hänvisar",
        "hänvisas",
        "hänvisning",
        "i",
        "ideburet",
        "idéburet",
        "ingås",
        "iop",
        "kommunens",
        "kommunfullmäktiges",
        "med",
        "nr",
        "och",
        "offentligt",
        "om",
        "partnerskap",
        "partnerskapet",
        "på",
        "riktlinje",
        "riktlinjer",
        "riktlinjerna",
        "se",
        "sig",
        "sker",
        "som",
        "stad",
        "staden",
        "stadens",
        "stads",
        "stockholm",
        "stockholms",
        "stöd",
        "tecknas",
        "till",
        "upprättas",
        "utlåtande",
        "utlåtandet",
        "är",
    ]
)
"""The words of a sentence that says no more than which guidelines hold."""


def refers_only(reason: str) -> bool:
    """Return whether a reason only refers to the guidelines.

    >>> refers_only("Enligt stadens riktlinjer för IOP, dnr 171-85/2017.")
    True
    >>> refers_only("Riktlinjerna. Ingen av oss når målet ensam.")
    False
    """
    words = re.findall(r"[^\W\d]+", reason.casefold())
    names_them = any(word.startswith("riktlinje") for word in words)
    return names_them and _WORDS.issuperset(words)


def under(number: str) -> Agreement:
    """Make an agreement of 2018 under guidelines of a case number."""
    return Agreement(
        guidelines=(Guideline(case_number=CaseNumber(number)),),
        case=Case(decisions=(Decision(key="antaget", on=date(2018, 3, 1)),)),
    )
