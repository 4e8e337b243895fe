# SPDX-License-Identifier: MIT
"""PRO005: Price per unit (*pris per enhet*)."""

from .._prelude import *
from ._citations import OWN_SIGN, VAT


@rule(
    code="PRO005",
    name="price-per-unit",
    title=Text("Pris per enhet", "Price per unit"),
    demand=Text(
        "Följer betalningen antalet platser, dygn eller besök är det värt att "
        "fråga om den är ett pris. Ange priset för en enhet, eller 0 om "
        "betalningen inte följer enheter.",
        "If pay follows the number of places, nights or visits, it is worth "
        "asking whether it is a price. State the price of a unit, or 0 if pay "
        "does not follow units.",
    ),
    advice=Text(
        "Pröva om pengarna kan vara ett bidrag till arbetet som helhet. "
        "Annars "
        "låt någon som kan upphandling pröva om avtalet är ett köp, och pröva "
        "momsen: ett direkt samband mellan tjänst och betalning är ett tecken "
        "även där.",
        "Consider whether the money can be a contribution to the work as a "
        "whole. Else let somebody who knows procurement consider whether the "
        "agreement is a purchase, and consider VAT: a direct link between "
        "service and pay is a sign there too.",
    ),
    finding=Text(
        "Betalningen följer enheter ({price}). Det är ett tecken på köp men "
        "ingen dom. Vad avtalet kallas avgör inte saken.",
        "Pay follows units ({price}). That is a sign of a purchase but no "
        "verdict. What the agreement is called does not settle the matter.",
    ),
    severity=Severity.NOTE,
    citations=(OWN_SIGN, VAT),
    meets=lambda: Agreement(
        purchase_signs=PurchaseSigns(unit_price=Amount(Money(0)))
    ),
    breaks=lambda: Agreement(
        purchase_signs=PurchaseSigns(unit_price=Amount(Money(1_450)))
    ),
    related=("PRO002",),
)
def price_per_unit(
    price: UnitPrice,
) -> Iterator[Observation]:
    """Look for a price; one of nothing is none."""
    is_something = price.is_above(price.money * 0)
    if is_something:
        yield violation("/purchase_signs/unit_price", price=price)
    elif is_something is None:
        yield KnownInPart("/purchase_signs/unit_price")
