# SPDX-License-Identifier: MIT
"""Other signs that an agreement is a purchase: *tecken på köp*.

Each is a fact that somebody has stated. A sign is no verdict, and the name IOP
settles nothing either way.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from ...agreement import Agreement, Extension, Market, Term
from ...rules import NotStated, Remark, RuleSet, Severity, breach, rule
from ...values import Money, Period, Text
from .citations import CHOICE_OF_FORM, OWN_SIGN, SKR, VAT


__all__ = ["RULES"]

_YEAR = Period(date(2018, 1, 1), date(2018, 12, 31))


@rule(
    code="PRO004",
    name="procured-before",
    title=Text("Upphandlat tidigare", "Procured before"),
    demand=Text(
        "Har samma arbete upphandlats tidigare är det värt att fråga vad som "
        "nu är annorlunda.",
        "If the same work has been procured before, it is worth asking what is "
        "different now.",
    ),
    advice=Text(
        "Skriv ner vad som skiljer partnerskapet från det som upphandlades. "
        "Är det samma sak, låt någon som kan upphandling pröva om avtalet är "
        "ett köp.",
        "Write down how the partnership differs from what was procured. If it "
        "is the same, let somebody who knows procurement consider whether the "
        "agreement is a purchase.",
    ),
    finding=Text(
        "Samma arbete har upphandlats tidigare. Det är ett tecken på köp men "
        "ingen dom. Att avtalet kallas IOP avgör inte saken.",
        "The same work has been procured before. That is a sign of a purchase "
        "but no verdict. That the agreement is called an IOP does not settle "
        "the matter.",
    ),
    severity=Severity.REMARK,
    citations=(OWN_SIGN,),
    meets=lambda: Agreement(market=Market(was_procured=False)),
    breaks=lambda: Agreement(market=Market(was_procured=True)),
)
def procured_before(
    was_procured: Annotated[bool, "/market/was_procured"],
) -> Iterator[Remark]:
    """Take it as it is stated."""
    if was_procured:
        yield breach("/market/was_procured")


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
        "Pröva om pengarna kan vara ett bidrag till arbetet som helhet. Annars "
        "låt någon som kan upphandling pröva om avtalet är ett köp, och pröva "
        "momsen: ett direkt samband mellan tjänst och betalning är ett tecken "
        "även där.",
        "Consider whether the money can be a contribution to the work as a "
        "whole. Else let somebody who knows procurement consider whether the "
        "agreement is a purchase, and consider VAT: a direct link between "
        "service and pay is a sign there too.",
    ),
    finding=Text(
        "Betalningen följer enheter: {price} för varje. Det är ett tecken på "
        "köp men ingen dom. Att avtalet kallas IOP avgör inte saken.",
        "Pay follows units: {price} for each. That is a sign of a purchase but "
        "no verdict. That the agreement is called an IOP does not settle the "
        "matter.",
    ),
    severity=Severity.REMARK,
    citations=(OWN_SIGN, VAT),
    meets=lambda: Agreement(market=Market(unit_price=Money(0))),
    breaks=lambda: Agreement(market=Market(unit_price=Money(1_450))),
    related=("PRO002",),
)
def price_per_unit(
    price: Annotated[Money, "/market/unit_price"],
) -> Iterator[Remark]:
    """Look for a price; one of nothing is none."""
    if not price.is_zero:
        yield breach("/market/unit_price", price=price)


@rule(
    code="PRO006",
    name="no-end",
    title=Text("Tid utan slut", "Time without end"),
    demand=Text(
        "Ett avtal som löper tills vidare, eller kan förlängas utan slut, är "
        "värt en tanke: vore det ett köp skulle det aldrig prövas på nytt.",
        "An agreement that runs until further notice, or can be extended "
        "without end, is worth a thought: if it were a purchase it would never "
        "be tried anew.",
    ),
    advice=Text(
        "Ange en sista dag. Ett partnerskap kan vara långt och ändå ha en dag "
        "då parterna prövar det på nytt.",
        "State a last day. A partnership can be long and still have a day on "
        "which the parties consider it anew.",
    ),
    finding=Text(
        "Inget slut finns för {part}. Det är ett tecken på köp men ingen dom. "
        "Att avtalet kallas IOP avgör inte saken.",
        "There is no end to {part}. That is a sign of a purchase but no "
        "verdict. That the agreement is called an IOP does not settle the "
        "matter.",
    ),
    severity=Severity.REMARK,
    citations=(OWN_SIGN,),
    meets=lambda: Agreement(term=Term(period=_YEAR, extensions=())),
    breaks=lambda: Agreement(
        term=Term(
            period=_YEAR,
            extensions=(Extension(key="option", is_open_ended=True),),
        )
    ),
)
def no_end(
    period: Annotated[Period | None, "/term/period"],
    extensions: Annotated[tuple[Extension, ...] | None, "/term/extensions"],
) -> Iterator[Remark]:
    """Look at the term and at each extension."""
    if period is None:
        yield NotStated("/term/period")
    elif period.is_open:
        yield breach("/term/period", part=Text("avtalstiden", "the term"))
    if extensions is None:
        yield NotStated("/term/extensions")
    for number, extension in enumerate(extensions or ()):
        place = f"/term/extensions/{number}"
        if extension.is_open_ended:
            key = extension.key
            yield breach(
                f"{place}/is_open_ended",
                part=Text(f"förlängningen {key}", f"the extension {key}"),
            )
        elif extension.until is None and extension.is_open_ended is None:
            yield NotStated(f"{place}/until")


@rule(
    code="PRO007",
    name="offered-by-others",
    title=Text("Andra erbjuder samma sak", "Others offer the same"),
    demand=Text(
        "Finns en marknad är det värt att visa, i skrift och handling, att "
        "arbetet är samfinansierat och ömsesidigt. Så återges SKR 2017. Ett "
        "annat råd är att upphandla när flera kan göra arbetet.",
        "If there is a market it is worth showing, in writing and deed, that "
        "the work is cofinanced and mutual. So SKR 2017 is restated. Other "
        "advice is to procure where several could do the work.",
    ),
    advice=Text(
        "Skriv ner vad parterna gör tillsammans som ingen på marknaden "
        "erbjuder, och vad var och en bidrar med. Annars pröva om arbetet ska "
        "upphandlas.",
        "Write down what the parties do together that nobody on the market "
        "offers, and what each contributes. Else consider whether the work is "
        "to be procured.",
    ),
    finding=Text(
        "Andra erbjuder samma sak på en marknad. Det är ett tecken på köp men "
        "ingen dom. Att avtalet kallas IOP avgör inte saken.",
        "Others offer the same on a market. That is a sign of a purchase but "
        "no verdict. That the agreement is called an IOP does not settle the "
        "matter.",
    ),
    severity=Severity.REMARK,
    citations=(SKR, CHOICE_OF_FORM),
    meets=lambda: Agreement(market=Market(is_offered_by_others=False)),
    breaks=lambda: Agreement(market=Market(is_offered_by_others=True)),
    related=("PRO003",),
)
def offered_by_others(
    is_offered: Annotated[bool, "/market/is_offered_by_others"],
) -> Iterator[Remark]:
    """Take it as it is stated."""
    if is_offered:
        yield breach("/market/is_offered_by_others")


RULES = RuleSet(
    (
        procured_before,
        price_per_unit,
        no_end,
        offered_by_others,
    )
)
"""The signs that rest on no case."""
