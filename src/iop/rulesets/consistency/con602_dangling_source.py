# SPDX-License-Identifier: MIT
"""CON602: Sources of facts that are there (*källor till det som finns*)."""

from .._prelude import *


def _of(place: str) -> Agreement:
    return Agreement(
        name="127-trygghet",
        evidence=(Evidence(place=place, document="tjänsteutlåtandet"),),
    )


@rule(
    code="CON602",
    name="dangling-source",
    title=Text(
        "Källor till uppgifter som finns", "Sources of facts that are there"
    ),
    demand=Text(
        "En källa, och en notering om att något är känt till en del, ska "
        "gälla en uppgift som avtalet kan ha.",
        "A source, and a note that something is known in part, must concern a "
        "fact that the agreement can have.",
    ),
    advice=Text(
        "Rätta vilken uppgift det gäller.",
        "Correct which fact it concerns.",
    ),
    finding=Text(
        "Detta gäller en uppgift som avtalet inte kan ha.",
        "This concerns a fact that the agreement cannot have.",
    ),
    fault=Text(
        "Källa till något som inte kan anges",
        "A source of what cannot be stated",
    ),
    tells=Text(
        "om varje källa gäller något som kan anges",
        "whether each source is of what can be stated",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: _of("/name"),
    breaks=lambda: _of("/title"),
)
def dangling_source(agreement: Agreement) -> Iterator[Observation]:
    """Look up every place that is told of."""
    named = [
        (f"/known_in_part/{number}", place)
        for number, place in enumerate(agreement.known_in_part or ())
    ]
    named += [
        (f"/evidence/{number}/place", one.place)
        for number, one in enumerate(agreement.evidence or ())
    ]
    for pointer, place in named:
        if not leads_somewhere(agreement, place):
            yield violation(pointer)
    if not named:
        yield NotApplicable(
            Text(
                "Inga källor är angivna, och inget är känt till en del.",
                "No sources are stated, and nothing is known in part.",
            )
        )
