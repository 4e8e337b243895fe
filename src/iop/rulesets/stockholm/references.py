# SPDX-License-Identifier: MIT
"""How the agreement refers to the guidelines: *hänvisning till riktlinjer*.

Two numbers are met. One document gives the guidelines 171-85/2017; the council
paper that proposed them has 171-84/2017. Why they differ is not known, so a
number is kept as it is written, and neither is ever put for the other.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from ...agreement import Agreement, Guideline
from ...rules import (
    NotApplicable,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import CaseNumber, Text
from .citations import PAPER, REPORT


__all__ = ["RULES"]

_GUIDELINES = "171-85/2017"
_PAPER = "171-84/2017"
_NONE = Text("ingen", "none")
_DASHES = str.maketrans("‐‑‒–−", "-----")


@rule(
    code="STO006",
    name="guideline-reference",
    title=Text("Hänvisning till riktlinjerna", "Reference to the guidelines"),
    demand=Text(
        "Av avtalet framgår gärna att det följer stadens riktlinjer. De anges "
        "i ett tjänsteutlåtande med diarienummer 171-85/2017.",
        "The agreement preferably says that it follows the city's guidelines. "
        "An officer's report gives them the case number 171-85/2017.",
    ),
    advice=Text(
        "Kontrollera numret i källan. Det kan också ha kommit nya riktlinjer; "
        "ange dem i så fall, med det nummer som står på dem.",
        "Check the number in the source. There may also be new guidelines; "
        "if so, state them, with the number that stands on them.",
    ),
    finding=Text(
        "Angiven hänvisning: {stated}. Riktlinjernas diarienummer är, såvitt "
        "känt, 171-85/2017.",
        "Reference stated: {stated}. The case number of the guidelines is, as "
        "far as is known, 171-85/2017.",
    ),
    severity=Severity.REMARK,
    citations=(REPORT,),
    meets=lambda: _under(_GUIDELINES),
    breaks=lambda: _under("171-95/2017"),
    related=("STO007",),
)
def guideline_reference(
    guidelines: Annotated[tuple[Guideline, ...], "/guidelines"],
) -> Iterator[Remark]:
    """Look for either number; the council paper's has a rule of its own."""
    if any(
        _has(guideline, number)
        for guideline in guidelines
        for number in (_GUIDELINES, _PAPER)
    ):
        return
    unknown = tuple(_unnumbered(guidelines))
    if unknown:
        yield from unknown
        return
    numbers = tuple(str(guideline.case_number) for guideline in guidelines)
    place = "/0/case_number" if len(numbers) == 1 else ""
    yield breach(f"/guidelines{place}", stated=numbers or _NONE)


@rule(
    code="STO007",
    name="council-paper-number",
    title=Text("Utlåtandets diarienummer", "The council paper's number"),
    demand=Text(
        "Hänvisningen avser helst riktlinjerna själva. Diarienumret "
        "171-84/2017 står på kommunstyrelsens utlåtande om dem.",
        "The reference is preferably to the guidelines themselves. The case "
        "number 171-84/2017 stands on the executive board's paper about them.",
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
    severity=Severity.REMARK,
    citations=(PAPER, REPORT),
    meets=lambda: _under(_GUIDELINES),
    breaks=lambda: _under(_PAPER),
    related=("STO006",),
)
def council_paper_number(
    guidelines: Annotated[tuple[Guideline, ...], "/guidelines"],
) -> Iterator[Remark]:
    """Look for the number of the council paper."""
    if not guidelines:
        yield NotApplicable(
            Text("Inga riktlinjer anges.", "No guidelines are stated.")
        )
    for number, guideline in enumerate(guidelines):
        if _has(guideline, _PAPER):
            yield breach(
                f"/guidelines/{number}/case_number",
                number=str(guideline.case_number),
            )
    if not any(_has(guideline, _GUIDELINES) for guideline in guidelines):
        yield from _unnumbered(guidelines)


def _has(guideline: Guideline, number: str) -> bool:
    """Tell whether *number* is written, with whatever words around it."""
    written = re.sub(r"\s", "", str(guideline.case_number or "")).translate(
        _DASHES
    )
    found = rf"(?<![\d-])(?<!\d\.){re.escape(number)}(?![\d-])"
    return re.search(found, written) is not None


def _unnumbered(guidelines: tuple[Guideline, ...]) -> Iterator[Remark]:
    for number, guideline in enumerate(guidelines):
        if guideline.case_number is None:
            yield NotStated(f"/guidelines/{number}/case_number")


def _under(number: str) -> Agreement:
    return Agreement(guidelines=(Guideline(case_number=CaseNumber(number)),))


RULES = RuleSet((guideline_reference, council_paper_number))
"""The rules on the reference to the guidelines."""
