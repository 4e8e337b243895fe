# SPDX-License-Identifier: MIT
"""ORG006: Registered as idea-based (*registrerad som idéburen*)."""

from ...law.acts import IDEA_BASED_REGISTER_ACT
from .._judgements import against, is_for, unsettled
from .._prelude import *
from .._samples import ASSOCIATION, BOARD
from ._statutes import (
    DEFINED,
    DEFINITION,
    FIRST_DAY,
    NO_ORGANISATION,
    SINCE_2023,
    TITLE,
)


_REGISTER = Citation(
    source=IDEA_BASED_REGISTER_ACT,
    provenance=Provenance.READ,
    pinpoint="3 §",
    note=Text(
        "En organisation får registreras, efter ansökan, om den bedriver "
        "eller tänker bedriva välfärd med offentliga pengar. Lagen kräver "
        "inte att någon registrerar sig.",
        "An organisation may be registered, on application, if it runs or "
        "means to run publicly financed welfare. The act requires nobody to "
        "register.",
    ),
)


@rule(
    code="ORG006",
    name="registered-or-judged",
    title=Text("Registrerad som idéburen", "Registered as idea-based"),
    demand=Text(
        "Att vara registrerad som idéburen är frivilligt. Bara den som "
        "bedriver eller tänker bedriva offentligt finansierad välfärd kan "
        "bli det. Biblioteket menar att det är bra om en organisation som "
        "inte är registrerad har bedömts, med skäl, mot lagens definition.",
        "To be registered as idea-based is voluntary. Only one that runs or "
        "means to run publicly financed welfare can be. The library holds "
        "that it is good if an organisation that is not registered has been "
        "judged, with a reason, against the statutory definition.",
    ),
    advice=Text(
        "Bedöm organisationen mot definitionen. Skriv bedömningen under "
        "”Idéburen enligt lagen”. Organisationen behöver inte registrera sig.",
        "Judge the organisation against the definition. Write the judgement "
        "under “Idea-based under the law”. The organisation need not "
        "register.",
    ),
    finding=Text(
        "{name} är inte registrerad som idéburen, och ingen har bedömt "
        "organisationen mot definitionen.",
        "{name} is not registered as idea-based, and nobody has judged it "
        "against the definition.",
    ),
    fault=Text(
        "Varken registrerad eller bedömd", "Neither registered nor judged"
    ),
    tells=Text(
        "om organisationen är registrerad eller bedömd som idéburen",
        "whether the organisation is registered or judged to be idea-based",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK, _REGISTER, DEFINED),
    first_day=FIRST_DAY,
    law_day_reason=SINCE_2023,
    meets=lambda: _registered(is_registered=True),
    breaks=lambda: _registered(is_registered=False),
    related=("ORG005",),
)
def registered_or_judged(
    parties: Parties,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look at those that are not registered, unless somebody has judged."""
    if not any(isinstance(party, Organisation) for party in parties):
        yield NO_ORGANISATION
        return
    if is_for(judgements, DEFINITION) or [*against(judgements, DEFINITION)]:
        return
    is_begun = any(one.criterion == DEFINITION for one in judgements or ())
    unknown: list[NotStated] = []
    refused: list[Violation] = []
    for number, party in enumerate(parties):
        if not isinstance(party, Organisation) or party.is_registered:
            continue
        pointer = f"/parties/{number}/is_registered"
        if party.is_registered is None:
            unknown.append(NotStated(pointer))
        else:
            refused.append(violation(pointer, name=party.name))
    if judgements is None and refused:
        # A judgement tells of all of them.
        yield NotStated("/judgements")
        return
    yield from unknown
    if is_begun and refused:
        yield from unsettled(judgements, DEFINITION, TITLE)
    else:
        yield from refused


def _registered(*, is_registered: bool) -> Agreement:
    party = attrs.evolve(ASSOCIATION, is_registered=is_registered)
    return Agreement(parties=(BOARD, party), judgements=())
