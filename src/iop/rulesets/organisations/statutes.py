# SPDX-License-Identifier: MIT
"""What the organisation is, and who may sign for it: *stadgar*."""

from collections.abc import Iterator
from typing import Annotated

import attrs

from ...agreement import Agreement, Organisation, Party, Signatory, Term
from ...law import (
    IDEA_BASED_DEFINITION,
    OWN_CHECK,
    Citation,
    Source,
    SourceKind,
    Standing,
)
from ...rules import (
    NotApplicable,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Period, Text
from .._judgements import Judgements, against, is_for, no, unsettled, yes
from .._samples import ASSOCIATION, BOARD, PARTIES


__all__ = ["RULES"]

_DEFINITION = "idea-based-definition"
"""The criterion under which a person judges the statutes."""
_FIRST_DAY = IDEA_BASED_DEFINITION.values[0].first_day
_DEFINED = IDEA_BASED_DEFINITION.values[0].citation

_REGISTER = Citation(
    source=Source(
        key="registreringslagen",
        kind=SourceKind.ACT,
        title=Text(
            "Lag om registrering av idéburna organisationer",
            "Act on the registration of idea-based organisations",
        ),
        reference="SFS 2022:900",
    ),
    standing=Standing.UNVERIFIED,
    note=Text(
        "Lagens nummer, och att registreringen är frivillig, är allmän kännedom "
        "och inte kontrollerat.",
        "The number of the act, and that registration is voluntary, is general "
        "knowledge and not verified.",
    ),
)

_NO_ORGANISATION = NotApplicable(
    Text("Ingen organisation anges.", "No organisation is stated.")
)
_OLDER = NotApplicable(
    Text(
        "Avtalstiden började innan definitionen fanns i lag.",
        "The term began before the definition was in law.",
    )
)


def _outside(
    parties: tuple[Party, ...], term: Period | None
) -> Iterator[Remark]:
    """Say why the definition does not concern the agreement, if so."""
    if not any(isinstance(party, Organisation) for party in parties):
        yield _NO_ORGANISATION
    if term is not None and term.first < _FIRST_DAY:
        yield _OLDER


def _signed_by(*signatories: Signatory) -> Agreement:
    party = attrs.evolve(ASSOCIATION, signatories=signatories)
    return Agreement(parties=(BOARD, party))


@rule(
    code="ORG004",
    name="signatory-stated",
    title=Text("Firmatecknare", "Signatories"),
    demand=Text(
        "Det framgår gärna vem som får skriva under för varje organisation.",
        "Who may sign for each organisation is preferably stated.",
    ),
    advice=Text(
        "Ange vilken roll som tecknar organisationens firma, enligt stadgarna "
        "eller ett protokoll.",
        "State which role may sign for the organisation, by its statutes or "
        "minutes.",
    ),
    finding=Text(
        "För {name} anges att ingen får skriva under.",
        "For {name} it is stated that nobody may sign.",
    ),
    severity=Severity.REMARK,
    citations=(OWN_CHECK,),
    meets=lambda: _signed_by(Signatory(role="ordförande")),
    breaks=_signed_by,
)
def signatory_stated(
    parties: Annotated[tuple[Party, ...], "/parties"],
) -> Iterator[Remark]:
    """Look at each organisation."""
    yield from _outside(parties, None)
    for number, party in enumerate(parties):
        if not isinstance(party, Organisation):
            continue
        pointer = f"/parties/{number}/signatories"
        if party.signatories is None:
            yield NotStated(pointer)
        elif not party.signatories:
            yield breach(pointer, name=party.name)


@rule(
    code="ORG005",
    name=_DEFINITION,
    title=Text("Idéburen enligt lagen", "Idea-based under the law"),
    demand=Text(
        "Lagens definition av idéburen organisation kräver ett syfte som "
        "uteslutande är allmännyttigt och står i stadgarna. Ändamålet bör "
        "därför anges, och någon bör ha bedömt, med skäl, om hela "
        "organisationen uppfyller definitionen.",
        "The statutory definition of an idea-based organisation asks for a "
        "purpose that is exclusively of public benefit and stands in the "
        "statutes. The statutory purpose should therefore be stated, and "
        "somebody should have judged, with a reason, whether the organisation as "
        "a whole meets the definition.",
    ),
    advice=Text(
        "Läs stadgarna, ange ändamålet, och skriv en bedömning med skäl under "
        "namnet idea-based-definition. Är svaret nej, fråga en jurist vad det "
        "betyder för avtalet.",
        "Read the statutes, state the purpose, and write a judgement with a "
        "reason under the name idea-based-definition. If the answer is no, ask "
        "a lawyer what that means for the agreement.",
    ),
    finding=Text(
        "Definitionen har bedömts inte vara uppfylld. Skälet som anges: {reason}",
        "The definition has been judged not to be met. The reason given: "
        "{reason}",
    ),
    severity=Severity.WARNING,
    citations=(_DEFINED,),
    first_day=_FIRST_DAY,
    meets=lambda: Agreement(
        parties=(
            BOARD,
            attrs.evolve(ASSOCIATION, statutory_purpose="att hjälpa unga"),
        ),
        judgements=(yes(_DEFINITION),),
    ),
    breaks=lambda: Agreement(
        parties=PARTIES,
        term=Term(period=Period(_FIRST_DAY, _FIRST_DAY)),
        judgements=(no(_DEFINITION),),
    ),
    related=("ORG006",),
)
def idea_based_definition(
    _definition: Annotated[Text, IDEA_BASED_DEFINITION],
    parties: Annotated[tuple[Party, ...], "/parties"],
    term: Annotated[Period | None, "/term/period"],
    judgements: Annotated[Judgements, "/judgements"],
) -> Iterator[Remark]:
    """Ask for the purpose and for a judgement; the library makes none."""
    outside = tuple(_outside(parties, term))
    refused = tuple(against(judgements, _DEFINITION))
    if outside or refused:
        yield from outside or refused
        return
    for number, party in enumerate(parties):
        if isinstance(party, Organisation) and not party.statutory_purpose:
            yield NotStated(f"/parties/{number}/statutory_purpose")
    if not is_for(judgements, _DEFINITION):
        yield from unsettled(judgements, _DEFINITION)


@rule(
    code="ORG006",
    name="registered-or-judged",
    title=Text("Registrerad som idéburen", "Registered as idea-based"),
    demand=Text(
        "Att vara registrerad som idéburen är frivilligt. För en organisation "
        "som inte är det finns gärna en bedömning mot lagens definition.",
        "To be registered as idea-based is voluntary. For an organisation that "
        "is not, there is preferably a judgement against the statutory "
        "definition.",
    ),
    advice=Text(
        "Bedöm stadgarna mot definitionen, under namnet idea-based-definition. "
        "Organisationen behöver inte registrera sig.",
        "Judge the statutes against the definition, under the name "
        "idea-based-definition. The organisation need not register.",
    ),
    finding=Text(
        "{name} är inte registrerad som idéburen, och ingen har bedömt "
        "stadgarna mot definitionen.",
        "{name} is not registered as idea-based, and nobody has judged its "
        "statutes against the definition.",
    ),
    severity=Severity.REMARK,
    citations=(_REGISTER, _DEFINED),
    first_day=_FIRST_DAY,
    meets=lambda: _registered(is_registered=True),
    breaks=lambda: _registered(is_registered=False),
    related=("ORG005",),
)
def registered_or_judged(
    parties: Annotated[tuple[Party, ...], "/parties"],
    term: Annotated[Period | None, "/term/period"],
    judgements: Annotated[Judgements, "/judgements"],
) -> Iterator[Remark]:
    """Look at those that are not registered, unless somebody has judged."""
    yield from _outside(parties, term)
    if tuple(_outside(parties, term)) or any(
        judgement.criterion == _DEFINITION for judgement in judgements or ()
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
            yield breach(pointer, name=party.name)


def _registered(*, is_registered: bool) -> Agreement:
    party = attrs.evolve(ASSOCIATION, is_registered=is_registered)
    return Agreement(parties=(BOARD, party), judgements=())


RULES = RuleSet(
    (signatory_stated, idea_based_definition, registered_or_judged)
)
"""The rules on statutes and signatories."""
