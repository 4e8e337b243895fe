# SPDX-License-Identifier: MIT
"""CON601: Sources that differ (*källor som skiljer sig åt*)."""

from .._prelude import *
from .._samples import kr


_WORDS = Text(
    "Så här står det i {document}: ”{words}”.",
    "This is said in {document}: “{words}”.",
)
_NO_WORDS = Text(
    "Något annat står i: {document}.",
    "Something else is said in: {document}.",
)


def _held(*, is_contrary: bool) -> Agreement:
    return Agreement(
        budget=Budget(total=kr(850_000)),
        evidence=(
            Evidence(
                place="/budget/total",
                document="protokollet",
                words="805 000 kr",
                is_contrary=is_contrary,
            ),
        ),
    )


@rule(
    code="CON601",
    name="sources-differ",
    title=Text("Källor som skiljer sig åt", "Sources that differ"),
    demand=Text(
        "De handlingar som en uppgift är hämtad ur bör säga samma sak.",
        "The documents that a fact is taken from should say the same.",
    ),
    advice=Text(
        "Ta reda på vad som gäller, och skriv det i avtalet.",
        "Find out what holds, and write it in the agreement.",
    ),
    finding=Text(
        "Handlingarna säger olika. {said}",
        "The documents differ. {said}",
    ),
    fault=Text("Handlingarna säger olika", "The documents differ"),
    tells=Text(
        "om handlingarna säger samma sak", "whether the documents say the same"
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _held(is_contrary=False),
    breaks=lambda: _held(is_contrary=True),
)
def sources_differ(agreement: Agreement) -> Iterator[Observation]:
    """List the sources that say something else than the agreement.

    What they say stays said, however many more sources there may be.
    """
    evidence = agreement.evidence or ()
    for number, one in enumerate(evidence):
        if one.is_contrary:
            text = _NO_WORDS if one.words is None else _WORDS
            words = {} if one.words is None else {"words": one.words}
            is_there = leads_somewhere(agreement, one.place)
            yield violation(
                one.place if is_there else f"/evidence/{number}/place",
                said=Sentence.of(text, document=one.document, **words),
            )
    if agreement.is_known_in_part("/evidence"):
        if not any(one.is_contrary for one in evidence):
            yield KnownInPart("/evidence")
    elif not evidence:
        yield NotApplicable(
            Text("Inga källor är angivna.", "No sources are stated.")
        )
