# SPDX-License-Identifier: MIT
"""Whether it looks like a market or a purchase: *marknad och köp*."""

from collections.abc import Iterator
from typing import Annotated

from ....agreement import Agreement, Judgement, PurchaseSigns
from ....law import OWN_CHECK
from ....rules import Observation, RuleSet, Severity, rule
from ....values import Amount, Text
from .._shared import NO_MARKET, NO_PURCHASE
from .comparison import told, weighed, yes_to


__all__ = ["RULES"]

_OFFERED = Text(
    "andra erbjuder samma sak på en marknad",
    "others offer the same on a market",
)
_SOLD = Text(
    "organisationen säljer samma sak på en marknad",
    "the organisation sells the same on a market",
)
_PROCURED = Text(
    "samma arbete har upphandlats tidigare",
    "the same work has been procured before",
)
_PRICED = Text(
    "ersättningen följer ett pris per enhet", "pay follows a price per unit"
)


@rule(
    code="JUD005",
    name="judged-market",
    title=Text("Bedömd marknad", "The market as judged"),
    demand=Text(
        "Har det bedömts inte finnas någon marknad bör det inte anges att "
        "andra erbjuder samma sak, eller att organisationen säljer den.",
        "If it has been judged that there is no market, it should not be "
        "stated that others offer the same, or that the organisation sells it.",
    ),
    advice=Text(
        "Ta reda på vem som erbjuder samma sak. Rätta sedan bedömningen, "
        "eller uppgifterna om marknaden.",
        "Find out who offers the same. Then correct the judgement, or the "
        "facts on the market.",
    ),
    finding=told(
        NO_MARKET,
        "det anges ett tecken på en marknad: {signs}.",
        "there is a stated sign of a market: {signs}.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _on_market(is_offered=False),
    breaks=lambda: _on_market(is_offered=True),
)
def judged_market(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    is_offered: Annotated[bool | None, "/purchase_signs/is_offered_by_others"],
    is_sold: Annotated[bool | None, "/purchase_signs/is_sold_by_organisation"],
) -> Iterator[Observation]:
    """Take the market as it is stated."""
    stated = {
        "/purchase_signs/is_offered_by_others": is_offered,
        "/purchase_signs/is_sold_by_organisation": is_sold,
    }
    signs = ((_OFFERED,) if is_offered else ()) + ((_SOLD,) if is_sold else ())
    yield from weighed(
        judgements,
        NO_MARKET,
        [pointer for pointer, value in stated.items() if value is None],
        is_contradicted=bool(signs),
        signs=signs,
    )


def _on_market(*, is_offered: bool) -> Agreement:
    return Agreement(
        purchase_signs=PurchaseSigns(
            is_offered_by_others=is_offered, is_sold_by_organisation=False
        ),
        judgements=yes_to(NO_MARKET),
    )


@rule(
    code="JUD007",
    name="judged-purchase",
    title=Text("Bedömt köp", "The purchase as judged"),
    demand=Text(
        "Har det bedömts att det inte är ett köp bör det inte anges att samma "
        "arbete har upphandlats, eller att ersättningen följer ett pris per "
        "enhet.",
        "If it has been judged that it is no purchase, it should not be stated "
        "that the same work has been procured, or that pay follows a price per "
        "unit.",
    ),
    advice=Text(
        "Pröva om det är ett köp. Ett tecken avgör inte; skriv varför det "
        "inte är ett köp, eller ändra bedömningen.",
        "Try whether it is a purchase. A sign does not decide; write why it is "
        "none, or change the judgement.",
    ),
    finding=told(
        NO_PURCHASE,
        "det anges ett tecken på ett köp: {signs}.",
        "there is a stated sign of a purchase: {signs}.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _bought(was_procured=False),
    breaks=lambda: _bought(was_procured=True),
)
def judged_purchase(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    was_procured: Annotated[bool | None, "/purchase_signs/was_procured"],
    unit_price: Annotated[Amount | None, "/purchase_signs/unit_price"],
) -> Iterator[Observation]:
    """Look for signs; that there is no unit price cannot be stated."""
    price = "/purchase_signs/unit_price"
    is_priced = unit_price and unit_price.is_above(unit_price.money * 0)
    signs = ((_PROCURED,) if was_procured else ()) + (
        (_PRICED,) if is_priced else ()
    )
    yield from weighed(
        judgements,
        NO_PURCHASE,
        ["/purchase_signs/was_procured"] if was_procured is None else [],
        [price] if unit_price and is_priced is None else [],
        is_contradicted=bool(signs),
        signs=signs,
    )


def _bought(*, was_procured: bool) -> Agreement:
    return Agreement(
        purchase_signs=PurchaseSigns(was_procured=was_procured),
        judgements=yes_to(NO_PURCHASE),
    )


RULES = RuleSet((judged_market, judged_purchase))
"""The rules on market and purchase."""
