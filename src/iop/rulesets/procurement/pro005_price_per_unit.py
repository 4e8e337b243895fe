# SPDX-License-Identifier: MIT
"""PRO005: Price per unit (*pris per enhet*)."""

from .._prelude import *
from ._called import no_verdict
from ._citations import OWN_SIGN, PLACES
from ._pay import NO_MONEY, Given


@rule(
    code="PRO005",
    name="price-per-unit",
    title=Text("Pris per enhet", "Price per unit"),
    demand=Text(
        "Följer betalningen antalet platser, dygn eller besök, är det "
        "enligt biblioteket värt att fråga om den är ett pris. Ange priset "
        "för en enhet, eller 0 om betalningen inte följer enheter. I HFD "
        "2020 ref. 15 betalade kommunen en summa för varje plats som kom "
        "till, men det som har lästs av domen visar inte att det var ett "
        "skäl.",
        "If pay follows the number of places, nights or visits, it is in "
        "this library's view worth asking whether it is a price. State the "
        "price of a unit, or 0 if pay does not follow units. In HFD 2020 "
        "ref. 15 the municipality paid a sum for each place that was added, "
        "but what was read of the judgment does not show that it was a "
        "ground of it.",
    ),
    advice=Text(
        "Pröva om pengarna kan vara ett bidrag till arbetet som helhet. "
        "Annars låt någon som kan upphandling pröva om avtalet är ett köp.",
        "Consider whether the money can be a contribution to the work as a "
        "whole. Else let somebody who knows procurement consider whether the "
        "agreement is a purchase.",
    ),
    finding=Text(
        "Betalningen följer enheter ({price}). {sign}",
        "Pay follows units ({price}). {sign}",
    ),
    fault=Text("Betalningen följer enheter", "Pay follows units"),
    tells=Text("om betalningen följer enheter", "whether pay follows units"),
    severity=Severity.NOTE,
    citations=(OWN_SIGN, PLACES),
    meets=lambda: Agreement(
        purchase_signs=PurchaseSigns(unit_price=Amount(Money(0)))
    ),
    breaks=lambda: Agreement(
        purchase_signs=PurchaseSigns(unit_price=Amount(Money(1_450)))
    ),
    related=("PRO002",),
)
def price_per_unit(  # noqa: PLR0917 - one parameter is one fact
    price: UnitPrice | None,
    parties: Parties | None,
    participants: Participants | None,
    contributions: Contributions | None,
    form: StatedForm | None,
    called: CalledBy | None,
) -> Iterator[Observation]:
    """Look for a price; one of nothing is none, and where no money is."""
    is_something = price and price.is_above(price.money * 0)
    if is_something:
        yield violation(
            "/purchase_signs/unit_price",
            price=price,
            sign=no_verdict(form, called),
        )
    elif is_something is None:
        place = "/purchase_signs/unit_price"
        untold = NotStated(place) if price is None else KnownInPart(place)
        given = Given(parties, participants, contributions)
        yield NO_MONEY if given.is_no_money else untold
