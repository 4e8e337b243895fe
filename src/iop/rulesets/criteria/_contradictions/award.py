# SPDX-License-Identifier: MIT
"""Whether it could be bought directly, were it a purchase: *direktköp*."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from ....agreement import (
    Agreement,
    Judgement,
    PurchaseSigns,
    Replaced,
    ServiceKind,
    Term,
)
from ....law import OWN_CHECK
from ....rules import (
    At,
    KnownInPart,
    NotKnown,
    NotStated,
    Observation,
    RuleSet,
    Severity,
    Status,
    rule,
)
from ....values import Period, Text
from ... import procurement
from ..._samples import PARTIES, budget_of
from .._shared import NO_FORBIDDEN_AWARD_OR_AID
from .comparison import told, weighed, yes_to
from .market import signs_of_purchase


__all__ = ["RULES"]

_LIMITS = procurement.RULES["PRO101"]
"""The rule on the value and the limits of the Act."""

_YEAR = Term(
    period=Period(date(2024, 1, 1), date(2024, 12, 31)), extensions=()
)


@rule(
    code="JUD015",
    name="judged-award",
    title=Text("Bedömt direktköp", "The direct award as judged"),
    demand=Text(
        "Har det bedömts att avtalet inte är en otillåten direktupphandling "
        "bör det inte anges ett tecken på köp samtidigt som värdet når lagens "
        "gräns för direktupphandling.",
        "If it has been judged that the agreement is no unlawful direct award, "
        "a sign of a purchase should not be stated together with a value that "
        "reaches the limit of the Act for direct award.",
    ),
    advice=Text(
        "Låt någon som kan upphandling pröva om avtalet är ett köp, och om "
        "lagen då tillåter direktupphandling på någon grund. Skriv in "
        "slutsatsen, eller ändra bedömningen.",
        "Let somebody who knows procurement consider whether the agreement is "
        "a purchase, and whether the Act then allows a direct award on any "
        "ground. Write in the conclusion, or change the judgement.",
    ),
    finding=told(
        NO_FORBIDDEN_AWARD_OR_AID,
        "det anges ett tecken på ett köp, och värdet ligger inte under lagens "
        "gräns för direktupphandling: {signs}.",
        "there is a stated sign of a purchase, and the value is not below the "
        "limit of the Act for direct award: {signs}.",
    ),
    fault=Text(
        "Bedömningen stämmer inte med värdet",
        "The judgement does not fit the value",
    ),
    tells=Text(
        "om avtalet kan vara ett otillåtet direktköp",
        "whether the agreement may be an unlawful direct award",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _worth(500_000, was_procured=False),
    breaks=lambda: _worth(1_000_000, was_procured=True),
    law_day=_LIMITS.law_day,
    law_day_reason=_LIMITS.law_day_reason,
)
def judged_award(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    agreement: Agreement,
    at: At,
) -> Iterator[Observation]:
    """Look for signs, and only where there are any at the value."""
    signs, unknown, inexact = signs_of_purchase(
        agreement.purchase_signs, agreement.form, _replaced(agreement)
    )
    if not signs:
        yield from weighed(
            judgements,
            NO_FORBIDDEN_AWARD_OR_AID,
            unknown,
            inexact,
            is_contradicted=False,
            signs=signs,
        )
        return
    outcome = _LIMITS.outcome(agreement, at)
    is_open = outcome.status is Status.UNDETERMINED
    yield from weighed(
        judgements,
        NO_FORBIDDEN_AWARD_OR_AID,
        [
            *map(NotStated, outcome.not_stated),
            *map(KnownInPart, outcome.known_in_part),
            *(map(NotKnown, outcome.reasons) if is_open else ()),
        ],
        is_contradicted=outcome.status is Status.NOT_MET,
        signs=signs,
    )


def _replaced(agreement: Agreement) -> Replaced | None:
    return None if agreement.term is None else agreement.term.replaces


def _worth(kronor: int, *, was_procured: bool) -> Agreement:
    return Agreement(
        parties=PARTIES,
        budget=budget_of(kronor),
        term=_YEAR,
        purchase_signs=PurchaseSigns(
            service=ServiceKind.GENERAL,
            is_public_task=False,
            is_enforceable=False,
            is_sold_by_organisation=False,
            was_procured=was_procured,
        ),
        judgements=yes_to(NO_FORBIDDEN_AWARD_OR_AID),
    )


RULES = RuleSet((judged_award,))
"""The rule on direct award."""
