# SPDX-License-Identifier: MIT
"""STO006: Reference to the guidelines (*hänvisning till riktlinjerna*)."""

from .._prelude import *
from ._citations import LATER, REPORT
from ._reach import CITY, FROM_2018, KNOWN_FROM
from ._references import _GUIDELINES, _PAPER, has, told, under, unnumbered


_NONE = Text("ingen", "none")


@rule(
    code="STO006",
    name="guideline-reference",
    title=Text("Hänvisning till riktlinjerna", "Reference to the guidelines"),
    demand=Text(
        "Det är bra om det framgår av avtalet att det följer stadens "
        "riktlinjer. De anges i ett tjänsteutlåtande med diarienummer "
        "171-85/2017. Från november 2023 finns uppgift om nyare riktlinjer, "
        "vars nummer inte är känt här.",
        "It is good if the agreement says that it follows the city's "
        "guidelines. An officer's report gives them the case number "
        "171-85/2017. In November 2023 later guidelines are told of, whose "
        "number is not known here.",
    ),
    advice=Text(
        "Kontrollera numret i källan. Det kan också ha kommit nya riktlinjer; "
        "ange dem i så fall, med det nummer som står på dem.",
        "Check the number in the source. There may also be new guidelines; "
        "if so, state them, with the number that stands on them.",
    ),
    finding=Text(
        "Angiven hänvisning: {stated}. De riktlinjer som är kända här har "
        "diarienummer 171-85/2017.",
        "Reference stated: {stated}. The guidelines that are known here have "
        "the case number 171-85/2017.",
    ),
    fault=Text(
        "Ett annat nummer än riktlinjernas",
        "A number other than that of the guidelines",
    ),
    tells=Text(
        "om avtalet hänvisar till stadens riktlinjer",
        "whether the agreement refers to the city's guidelines",
    ),
    severity=Severity.NOTE,
    citations=(REPORT, LATER),
    first_day=KNOWN_FROM,
    law_day_reason=FROM_2018,
    asked_of=CITY,
    meets=lambda: under(_GUIDELINES),
    breaks=lambda: under("171-95/2017"),
    related=("STO007",),
)
def guideline_reference(
    day: TakenDay,
    guidelines: Guidelines,
) -> Iterator[Observation]:
    """Look for either number; the council paper's has a rule of its own.

    No reference at all is pointed out on any day: some guidelines hold.
    """
    if any(
        has(guideline, number)
        for guideline in guidelines
        for number in (_GUIDELINES, _PAPER)
    ):
        return
    unknown = tuple(unnumbered(guidelines))
    if unknown:
        yield from any_of(*unknown)
        return
    numbers = tuple(str(guideline.case_number) for guideline in guidelines)
    place = "/0/case_number" if len(numbers) == 1 else ""
    mark = violation(f"/guidelines{place}", stated=numbers or _NONE)
    yield told(day, mark) if numbers else mark
