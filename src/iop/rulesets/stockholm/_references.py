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


def under(number: str) -> Agreement:
    """Make an agreement under guidelines of a case number."""
    return Agreement(guidelines=(Guideline(case_number=CaseNumber(number)),))
