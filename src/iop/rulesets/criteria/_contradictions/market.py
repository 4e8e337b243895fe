# SPDX-License-Identifier: MIT
"""Whether it looks like a market or a purchase: *marknad och köp*."""

from collections.abc import Iterator
from typing import Annotated

from ....agreement import (
    Agreement,
    AgreementForm,
    Judgement,
    PurchaseSigns,
    Replaced,
)
from ....law import OWN_CHECK
from ....rules import Observation, RuleSet, Severity, rule
from ....values import Text
from .._shared import NO_MARKET, NO_PURCHASE
from .comparison import told, weighed, yes_to


__all__ = ["RULES", "signs_of_purchase"]

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
_PUBLIC_TASK = Text(
    "arbetet utförs för den offentliga partens räkning",
    "the work is done on the public party's behalf",
)
_ENFORCEABLE = Text(
    "det som lovas kan drivas igenom rättsligt",
    "what is promised can be enforced in law",
)
_CONTRACT = Text(
    "avtalet är enligt handlingarna upphandlat",
    "by its papers the agreement is a procured contract",
)
_REPLACES = Text(
    "avtalet ersätter ett upphandlat avtal",
    "the agreement replaces a procured contract",
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
    fault=Text(
        "Det finns tecken på en marknad", "There are signs of a market"
    ),
    tells=Text(
        "om det finns tecken på en marknad",
        "whether there are signs of a market",
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
        "Har det bedömts att det inte är ett köp bör inget tecken på ett köp "
        "anges: att arbetet är den offentliga partens uppgift, att löftena "
        "kan drivas igenom rättsligt, att organisationen säljer samma sak, "
        "att samma arbete har upphandlats, eller att ersättningen följer ett "
        "pris per enhet.",
        "If it has been judged that it is no purchase, no sign of a purchase "
        "should be stated: that the work is the public party's task, that the "
        "promises can be enforced in law, that the organisation sells the "
        "same, that the same work has been procured, or that pay follows a "
        "price per unit.",
    ),
    advice=Text(
        "Pröva om det är ett köp. Ett tecken avgör inte; skriv varför det "
        "inte är ett köp, eller ändra bedömningen.",
        "Consider whether it is a purchase. A sign does not decide; write why "
        "it is none, or change the judgement.",
    ),
    finding=told(
        NO_PURCHASE,
        "det anges ett tecken på ett köp: {signs}.",
        "there is a stated sign of a purchase: {signs}.",
    ),
    fault=Text("Det finns tecken på ett köp", "There are signs of a purchase"),
    tells=Text(
        "om det finns tecken på ett köp",
        "whether there are signs of a purchase",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _bought(was_procured=False),
    breaks=lambda: _bought(was_procured=True),
)
def judged_purchase(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    stated: Annotated[PurchaseSigns | None, "/purchase_signs"],
    form: Annotated[AgreementForm | None, "/form"],
    replaced: Annotated[Replaced | None, "/term/replaces"],
) -> Iterator[Observation]:
    """Look for the signs that the rules on procurement ask for.

    That it runs without end is left out: that it lasts is asked for as well.
    """
    signs, unknown, inexact = signs_of_purchase(stated, form, replaced)
    yield from weighed(
        judgements,
        NO_PURCHASE,
        unknown,
        inexact,
        is_contradicted=bool(signs),
        signs=signs,
    )


_FLAGS = {
    "is_public_task": _PUBLIC_TASK,
    "is_enforceable": _ENFORCEABLE,
    "is_sold_by_organisation": _SOLD,
    "was_procured": _PROCURED,
}
"""What is said where a sign is stated, by the field of `PurchaseSigns`."""


def signs_of_purchase(
    stated: PurchaseSigns | None,
    form: AgreementForm | None,
    replaced: Replaced | None,
) -> tuple[tuple[Text, ...], list[str], list[str]]:
    """List the signs of a purchase, and places where others may be.

    Args:
        stated: The signs as they are stated.
        form: The form of the agreement.
        replaced: The agreement that it replaces.

    Returns:
        The signs; pointers to what is not stated; pointers to what is not
        stated exactly enough.
    """
    known = stated or PurchaseSigns()
    signs = [text for name, text in _FLAGS.items() if getattr(known, name)]
    if form is AgreementForm.PROCURED_CONTRACT:
        signs.append(_CONTRACT)
    was_bought = (
        replaced is not None
        and replaced.form is AgreementForm.PROCURED_CONTRACT
    )
    if was_bought and not known.was_procured:
        signs.append(_REPLACES)
    price = known.unit_price
    is_priced = price and price.is_above(price.money * 0)
    if is_priced:
        signs.append(_PRICED)
    unknown = [
        f"/purchase_signs/{name}"
        for name in _FLAGS
        if getattr(known, name) is None
    ]
    is_inexact = price is not None and is_priced is None
    return (
        tuple(signs),
        unknown,
        ["/purchase_signs/unit_price"] if is_inexact else [],
    )


def _bought(*, was_procured: bool) -> Agreement:
    return Agreement(
        purchase_signs=PurchaseSigns(
            is_public_task=False,
            is_enforceable=False,
            is_sold_by_organisation=False,
            was_procured=was_procured,
        ),
        judgements=yes_to(NO_PURCHASE),
    )


RULES = RuleSet((judged_market, judged_purchase))
"""The rules on market and purchase."""
