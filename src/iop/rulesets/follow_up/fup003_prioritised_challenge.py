# SPDX-License-Identifier: MIT
"""FUP003: Prioritised challenge (*prioriterad samhällsutmaning*)."""

from .._judgements import against, is_for, no
from .._prelude import *
from ._citations import OUTCOME


_CHALLENGE = "prioritised-challenge"
"""The criterion under which a person judges the link to a challenge."""


@rule(
    code="FUP003",
    name=_CHALLENGE,
    title=Text("Prioriterad samhällsutmaning", "Prioritised challenge"),
    demand=Text(
        "Stadsrevisionen i Stockholm väntar sig att IOP får effekt på "
        "samhällsutmaningar som är politiskt prioriterade. Biblioteket menar "
        "att det därför är bra om det framgår av minst ett behov vilken "
        "utmaning det hör till.",
        "The city auditors of Stockholm expect IOPs to have an effect on "
        "societal challenges that are politically prioritised. The library "
        "holds that it is therefore good if at least one need says which "
        "challenge it belongs to.",
    ),
    advice=Text(
        "Ange utmaningen så som den står i budgeten eller verksamhetsplanen.",
        "State the challenge as the budget or the activity plan puts it.",
    ),
    finding=Text(
        "Avtalet har bedömts inte gälla en prioriterad utmaning. Skälet som "
        "anges: {reason}",
        "The agreement has been judged not to concern a prioritised "
        "challenge. The reason given: {reason}",
    ),
    fault=Text("Inte en prioriterad utmaning", "Not a prioritised challenge"),
    tells=Text(
        "vilken samhällsutmaning behovet hör till",
        "which societal challenge the need belongs to",
    ),
    severity=Severity.NOTE,
    stays_met=True,
    citations=(OUTCOME, OWN_CHECK),
    meets=lambda: Agreement(
        purpose=Purpose(
            needs=(Need(description="mötesplats", challenge="otrygghet"),)
        )
    ),
    breaks=lambda: Agreement(
        purpose=Purpose(needs=(Need(description="mötesplats"),)),
        judgements=(no(_CHALLENGE),),
    ),
    related=("STO005",),
)
def prioritised_challenge(
    needs: Needs,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for a challenge; whether it is prioritised is for a person."""
    refused = tuple(against(judgements, _CHALLENGE))
    if refused:
        yield from refused
    elif not needs:
        yield NotApplicable(Text("Inget behov anges.", "No need is stated."))
    elif not is_for(judgements, _CHALLENGE) and not any(
        need.challenge for need in needs
    ):
        yield from any_of(
            *(
                NotStated(f"/purpose/needs/{number}/challenge")
                for number, _ in enumerate(needs)
            )
        )
