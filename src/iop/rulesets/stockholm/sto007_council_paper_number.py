# SPDX-License-Identifier: MIT
"""STO007: The council paper's number (*utlåtandets diarienummer*)."""

from .._prelude import *
from ._citations import LATER, PAPER, REPORT
from ._reach import CITY, FROM_2018, KNOWN_FROM
from ._references import _GUIDELINES, _PAPER, has, told, under, unnumbered


@rule(
    code="STO007",
    name="council-paper-number",
    title=Text("Utlåtandets diarienummer", "The council paper's number"),
    demand=Text(
        "Det är bra om hänvisningen gäller riktlinjerna själva. Diarienumret "
        "171-84/2017 står på kommunstyrelsens utlåtande om dem. Från "
        "november 2023 finns uppgift om nyare riktlinjer, vars nummer inte "
        "är känt här.",
        "It is good if the reference is to the guidelines themselves. The "
        "case number 171-84/2017 stands on the executive board's paper about "
        "them. In November 2023 later guidelines are told of, whose number "
        "is not known here.",
    ),
    advice=Text(
        "Kontrollera vilket dokument som avses. Byt inte numret utan att ha "
        "sett källan: varför de två numren skiljer sig är inte känt.",
        "Check which document is meant. Do not change the number without "
        "having seen the source: why the two differ is not known.",
    ),
    finding=Text(
        "Numret {number} är det som står på utlåtandet 2017:240. Riktlinjerna "
        "anges på annat håll med 171-85/2017.",
        "The number {number} is the one on the council paper 2017:240. "
        "Elsewhere the guidelines are given as 171-85/2017.",
    ),
    fault=Text(
        "Numret är utlåtandets", "The number is that of the council paper"
    ),
    tells=Text(
        "om numret är riktlinjernas eller utlåtandets",
        "whether the number is that of the guidelines or of the council paper",
    ),
    severity=Severity.NOTE,
    citations=(PAPER, REPORT, LATER),
    first_day=KNOWN_FROM,
    law_day_reason=FROM_2018,
    asked_of=CITY,
    meets=lambda: under(_GUIDELINES),
    breaks=lambda: under(_PAPER),
    related=("STO006",),
)
def council_paper_number(
    day: TakenDay,
    guidelines: Guidelines,
) -> Iterator[Observation]:
    """Look for the number of the council paper."""
    if not guidelines:
        yield NotApplicable(
            Text("Inga riktlinjer anges.", "No guidelines are stated.")
        )
    for number, guideline in enumerate(guidelines):
        if has(guideline, _PAPER):
            yield told(
                day,
                violation(
                    f"/guidelines/{number}/case_number",
                    number=str(guideline.case_number),
                ),
            )
    if not any(has(guideline, _GUIDELINES) for guideline in guidelines):
        yield from unnumbered(guidelines)
