# SPDX-License-Identifier: MIT
"""Who took the initiative, shares the need, and is a party: *parterna*."""

from collections.abc import Iterator
from typing import Annotated

from ....agreement import (
    Agreement,
    Initiative,
    Judgement,
    Need,
    Organisation,
    Party,
    Purpose,
)
from ....law import OWN_CHECK
from ....rules import NotStated, Observation, RuleSet, Severity, any_of, rule
from ....values import Text
from ..._samples import BOARD, PARTIES
from .._shared import IDEA_BASED_COUNTERPARTY, INITIATIVE, SHARED_NEED
from .comparison import told, weighed, yes_to


__all__ = ["RULES"]


@rule(
    code="JUD001",
    name="judged-initiative",
    title=Text("Bedömt initiativ", "The initiative as judged"),
    demand=Text(
        "Har initiativet bedömts vara organisationens? Då bör avtalet inte "
        "säga att det var den offentliga partens.",
        "If the initiative has been judged to be the organisation's, the "
        "agreement should not say that it was the public party's.",
    ),
    advice=Text(
        "Ta reda på vem som tog initiativet. Rätta sedan bedömningen, eller "
        "uppgiften om initiativet.",
        "Find out who took the initiative. Then correct the judgement, or the "
        "fact on the initiative.",
    ),
    finding=told(
        INITIATIVE,
        "enligt avtalet var det den offentliga parten som tog initiativet.",
        "the initiative is stated to be the public party's.",
    ),
    fault=Text(
        "Initiativet var inte organisationens",
        "The initiative was not the organisation's",
    ),
    tells=Text("vem som tog initiativet", "who took the initiative"),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _initiated_by(Initiative.ORGANISATION),
    breaks=lambda: _initiated_by(Initiative.PUBLIC),
)
def judged_initiative(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    initiative: Annotated[Initiative | None, "/purpose/initiative"],
) -> Iterator[Observation]:
    """Take the initiative as it is stated; a joint one goes against nothing."""
    yield from weighed(
        judgements,
        INITIATIVE,
        ["/purpose/initiative"] if initiative is None else [],
        is_contradicted=initiative is Initiative.PUBLIC,
    )


def _initiated_by(initiative: Initiative) -> Agreement:
    return Agreement(
        purpose=Purpose(initiative=initiative), judgements=yes_to(INITIATIVE)
    )


@rule(
    code="JUD002",
    name="judged-need",
    title=Text("Bedömt behov", "The need as judged"),
    demand=Text(
        "Har parterna bedömts ha ett gemensamt behov? Då bör minst ett behov "
        "vara angivet som gemensamt.",
        "If the parties have been judged to share a need, at least one need "
        "should be stated to be shared.",
    ),
    advice=Text(
        "Gå igenom behoven tillsammans. Rätta sedan bedömningen, eller "
        "uppgiften om vilka behov som är gemensamma.",
        "Go through the needs together. Then correct the judgement, or the "
        "fact on which needs are shared.",
    ),
    finding=told(
        SHARED_NEED,
        "inget behov anges vara gemensamt.",
        "no need is stated to be shared.",
    ),
    fault=Text("Inget behov är gemensamt", "No need is shared"),
    tells=Text("om något behov är gemensamt", "whether any need is shared"),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _needed(is_shared=True),
    breaks=lambda: _needed(is_shared=False),
)
def judged_need(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    needs: Annotated[tuple[Need, ...] | None, "/purpose/needs"],
) -> Iterator[Observation]:
    """Look for one shared need; a list with none says that there is none."""
    unknown = ["/purpose/needs"] if needs is None else []
    unknown += [
        f"/purpose/needs/{number}/is_shared"
        for number, need in enumerate(needs or ())
        if need.is_shared is None
    ]
    is_shared = any(need.is_shared for need in needs or ())
    yield from weighed(
        judgements,
        SHARED_NEED,
        [] if is_shared else any_of(*map(NotStated, unknown)),
        is_contradicted=not is_shared and not unknown,
    )


def _needed(*, is_shared: bool) -> Agreement:
    need = Need(description="en mötesplats", is_shared=is_shared)
    return Agreement(
        purpose=Purpose(needs=(need,)), judgements=yes_to(SHARED_NEED)
    )


@rule(
    code="JUD016",
    name="judged-counterparty",
    title=Text("Bedömd motpart", "The counterparty as judged"),
    demand=Text(
        "Har motparten bedömts vara idéburen? Då bör en organisation vara "
        "part.",
        "If the counterparty has been judged to be idea-based, an "
        "organisation should be a party.",
    ),
    advice=Text(
        "Ange organisationen som part, eller ändra bedömningen.",
        "State the organisation as a party, or change the judgement.",
    ),
    finding=told(
        IDEA_BASED_COUNTERPARTY,
        "ingen organisation anges vara part.",
        "no organisation is stated to be a party.",
    ),
    fault=Text("Ingen organisation är part", "No organisation is a party"),
    tells=Text(
        "om en organisation är part", "whether an organisation is a party"
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        parties=PARTIES, judgements=yes_to(IDEA_BASED_COUNTERPARTY)
    ),
    breaks=lambda: Agreement(
        parties=(BOARD,), judgements=yes_to(IDEA_BASED_COUNTERPARTY)
    ),
)
def judged_counterparty(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    parties: Annotated[tuple[Party, ...] | None, "/parties"],
) -> Iterator[Observation]:
    """Look for an organisation; whether it is idea-based a person judges."""
    yield from weighed(
        judgements,
        IDEA_BASED_COUNTERPARTY,
        ["/parties"] if parties is None else [],
        is_contradicted=parties is not None
        and not any(isinstance(party, Organisation) for party in parties),
    )


RULES = RuleSet((judged_initiative, judged_need, judged_counterparty))
"""The rules on who takes part, and why."""
