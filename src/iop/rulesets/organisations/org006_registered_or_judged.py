# SPDX-License-Identifier: MIT
"""ORG006: Registered as idea-based (*registrerad som idéburen*)."""

from ...law.acts import IDEA_BASED_REGISTER_ACT
from .._prelude import *
from .._samples import ASSOCIATION, BOARD
from ._statutes import (
    DEFINED,
    DEFINITION,
    FIRST_DAY,
    NO_ORGANISATION,
    SINCE_2023,
)


_REGISTER = Citation(
    source=IDEA_BASED_REGISTER_ACT,
    provenance=Provenance.UNVERIFIED,
    note=Text(
        "Lagens nummer, och att registreringen är frivillig, är allmän kännedom "
        "och inte kontrollerat.",
        "The number of the act, and that registration is voluntary, is general "
        "knowledge and not verified.",
    ),
)


@rule(
    code="ORG006",
    name="registered-or-judged",
    title=Text("Registrerad som idéburen", "Registered as idea-based"),
    demand=Text(
        "Att vara registrerad som idéburen är frivilligt. Det är bra om en "
        "organisation som inte är det har bedömts mot lagens definition.",
        "To be registered as idea-based is voluntary. For an organisation that "
        "is not, there is preferably a judgement against the statutory "
        "definition.",
    ),
    advice=Text(
        "Bedöm stadgarna mot definitionen, och skriv bedömningen under "
        "kriteriet ”Idéburen enligt lagen”. Organisationen behöver inte "
        "registrera sig.",
        "Judge the statutes against the definition, and write the judgement "
        "under the criterion “Idea-based under the law”. The organisation "
        "need not register.",
    ),
    finding=Text(
        "{name} är inte registrerad som idéburen, och ingen har bedömt "
        "stadgarna mot definitionen.",
        "{name} is not registered as idea-based, and nobody has judged its "
        "statutes against the definition.",
    ),
    severity=Severity.NOTE,
    citations=(_REGISTER, DEFINED),
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
    if any(
        judgement.criterion == DEFINITION for judgement in judgements or ()
    ):
        return
    for number, party in enumerate(parties):
        if not isinstance(party, Organisation) or party.is_registered:
            continue
        pointer = f"/parties/{number}/is_registered"
        if party.is_registered is None:
            yield NotStated(pointer)
        elif judgements is None:
            yield NotStated("/judgements")
        else:
            yield violation(pointer, name=party.name)


def _registered(*, is_registered: bool) -> Agreement:
    party = attrs.evolve(ASSOCIATION, is_registered=is_registered)
    return Agreement(parties=(BOARD, party), judgements=())
