# SPDX-License-Identifier: MIT
"""ORG005: Idea-based under the law (*idéburen enligt lagen*)."""

from typing import Annotated

from .._judgements import against, is_for, no, unsettled, yes
from .._prelude import *
from .._samples import ASSOCIATION, BOARD, PARTIES
from ._statutes import (
    DEFINED,
    DEFINITION,
    FIRST_DAY,
    NO_ORGANISATION,
    SINCE_2023,
    TITLE,
)


@rule(
    code="ORG005",
    name=DEFINITION,
    title=TITLE,
    demand=Text(
        "Lagens definition av idéburen organisation kräver ett syfte som "
        "uteslutande är allmännyttigt. Det ska stå i stadgar, bolagsordning, "
        "urkund eller motsvarande handling. Definitionen gäller "
        "registrering, upphandling och valfrihetssystem. Ingen källa kräver "
        "den av en part i ett IOP. Biblioteket menar att det är bra om "
        "syftet är angivet, och om någon har bedömt, med skäl, om hela "
        "organisationen uppfyller definitionen.",
        "The statutory definition of an idea-based organisation asks for a "
        "purpose that is exclusively of public benefit. It must be stated in "
        "statutes, articles, deed or an equivalent document. The definition "
        "serves registration, procurement and systems of choice. No source "
        "asks it of a party to an IOP. The library holds that it is good if "
        "the purpose is stated, and if somebody has judged, with a reason, "
        "whether the organisation as a whole meets the definition.",
    ),
    advice=Text(
        "Läs stadgarna eller motsvarande handling, ange syftet, och skriv en "
        "bedömning, med skäl, av kriteriet ”Idéburen enligt lagen”. Är svaret "
        "nej, fråga en jurist om det betyder något för avtalet.",
        "Read the statutes or the equivalent document, state the purpose, and "
        "write a judgement, with a reason, of the criterion “Idea-based under "
        "the law”. If the answer is no, ask a lawyer whether that means "
        "anything for the agreement.",
    ),
    finding=Text(
        "Definitionen har bedömts inte vara uppfylld. Skälet som anges: "
        "{reason}",
        "The definition has been judged not to be met. The reason given: "
        "{reason}",
    ),
    fault=Text("Inte idéburen enligt lagen", "Not idea-based by the law"),
    tells=Text(
        "om organisationen är idéburen enligt lagen",
        "whether the organisation is idea-based by the law",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK, DEFINED),
    first_day=FIRST_DAY,
    law_day_reason=SINCE_2023,
    meets=lambda: Agreement(
        parties=(
            BOARD,
            attrs.evolve(ASSOCIATION, statutory_purpose="att hjälpa unga"),
        ),
        judgements=(yes(DEFINITION),),
    ),
    breaks=lambda: Agreement(
        parties=PARTIES,
        term=Term(period=Period(FIRST_DAY, FIRST_DAY)),
        judgements=(no(DEFINITION),),
    ),
    related=("ORG006",),
)
def idea_based_definition(
    _definition: Annotated[Text, IDEA_BASED_DEFINITION],
    parties: Parties,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Ask for the purpose and for a judgement; the library makes none."""
    if not any(isinstance(party, Organisation) for party in parties):
        yield NO_ORGANISATION
        return
    refused = tuple(against(judgements, DEFINITION))
    if refused:
        yield from refused
        return
    for number, party in enumerate(parties):
        if isinstance(party, Organisation) and not party.statutory_purpose:
            yield NotStated(f"/parties/{number}/statutory_purpose")
    if not is_for(judgements, DEFINITION):
        yield from unsettled(judgements, DEFINITION, TITLE)
