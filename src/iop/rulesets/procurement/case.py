# SPDX-License-Identifier: MIT
"""Signs of a purchase out of the leading case: *HFD 2020 ref. 15*.

They have their first day on the day of the judgment: a review of an earlier day
does not hold it against anybody.
"""

from collections.abc import Iterator
from typing import Annotated

from ...agreement import Agreement, Market
from ...rules import Remark, RuleSet, Severity, breach, rule
from ...values import Text
from .citations import JUDGED, LEADING_CASE, VAT


__all__ = ["RULES"]


@rule(
    code="PRO001",
    name="direct-economic-interest",
    title=Text(
        "Den offentliga partens egen uppgift", "The public party's own task"
    ),
    demand=Text(
        "Är arbetet en uppgift som den offentliga parten annars måste utföra "
        "själv, bör det prövas om avtalet är ett köp. I HFD 2020 ref. 15 var "
        "det enligt referat av direkt ekonomiskt intresse för kommunen att "
        "någon annan utförde arbetet mot ersättning.",
        "If the work is a task that the public party must otherwise do itself, "
        "it should be considered whether the agreement is a purchase. In HFD "
        "2020 ref. 15 it is reported to have been of direct economic interest "
        "to the municipality that somebody else did the work for pay.",
    ),
    advice=Text(
        "Låt någon som kan upphandling pröva om avtalet är ett köp, och ange "
        "prövningen i avtalet. Ett tecken är ingen dom.",
        "Let somebody who knows procurement consider whether the agreement is "
        "a purchase, and state the assessment. A sign is no verdict.",
    ),
    finding=Text(
        "Arbetet är en uppgift som den offentliga parten annars måste utföra "
        "själv. Det är ett tecken på köp men ingen dom. Att avtalet kallas IOP "
        "avgör inte saken.",
        "The work is a task that the public party must otherwise do itself. "
        "That is a sign of a purchase but no verdict. That the agreement is "
        "called an IOP does not settle the matter.",
    ),
    severity=Severity.WARNING,
    citations=(LEADING_CASE,),
    meets=lambda: Agreement(market=Market(is_public_task=False)),
    breaks=lambda: Agreement(market=Market(is_public_task=True)),
    first_day=JUDGED,
    related=("PRO002",),
)
def direct_economic_interest(
    is_public_task: Annotated[bool, "/market/is_public_task"],
) -> Iterator[Remark]:
    """Take it as it is stated."""
    if is_public_task:
        yield breach("/market/is_public_task")


@rule(
    code="PRO002",
    name="enforceable-promises",
    title=Text(
        "Löften som kan drivas igenom", "Promises that can be enforced"
    ),
    demand=Text(
        "Kan det som parterna lovar varandra drivas igenom rättsligt, bör det "
        "prövas om avtalet är ett köp. I HFD 2020 ref. 15 fick parterna enligt "
        "referat ömsesidiga rättigheter och skyldigheter.",
        "If what the parties promise each other can be enforced in law, it "
        "should be considered whether the agreement is a purchase. In HFD 2020 "
        "ref. 15 mutual rights and duties are reported to have arisen.",
    ),
    advice=Text(
        "Låt någon som kan upphandling pröva om avtalet är ett köp. Pröva "
        "också momsen: att parterna är skyldiga varandra prestationer är ett "
        "tecken även där. Ett tecken är ingen dom.",
        "Let somebody who knows procurement consider whether the agreement is "
        "a purchase. Consider VAT as well: that the parties owe each other "
        "performance is a sign there too. A sign is no verdict.",
    ),
    finding=Text(
        "Det som parterna lovar kan drivas igenom rättsligt. Det är ett tecken "
        "på köp men ingen dom. Att avtalet kallas IOP avgör inte saken.",
        "What the parties promise can be enforced in law. That is a sign of a "
        "purchase but no verdict. That the agreement is called an IOP does not "
        "settle the matter.",
    ),
    severity=Severity.WARNING,
    citations=(LEADING_CASE, VAT),
    meets=lambda: Agreement(market=Market(is_enforceable=False)),
    breaks=lambda: Agreement(market=Market(is_enforceable=True)),
    first_day=JUDGED,
    related=("PRO001", "PRO005"),
)
def enforceable_promises(
    is_enforceable: Annotated[bool, "/market/is_enforceable"],
) -> Iterator[Remark]:
    """Take it as it is stated."""
    if is_enforceable:
        yield breach("/market/is_enforceable")


@rule(
    code="PRO003",
    name="sold-by-organisation",
    title=Text(
        "Organisationen säljer tjänsten", "The organisation sells the service"
    ),
    demand=Text(
        "Säljer organisationen samma sak på en marknad, bör det prövas om "
        "avtalet är ett köp. I HFD 2020 ref. 15 sågs stiftelsen enligt referat "
        "som leverantör för att den erbjöd tjänster på marknaden. Att den inte "
        "drevs i vinstsyfte saknade betydelse.",
        "If the organisation sells the same on a market, it should be "
        "considered whether the agreement is a purchase. In HFD 2020 ref. 15 "
        "the foundation is reported to have been a supplier since it offered "
        "services on the market. That it sought no profit did not matter.",
    ),
    advice=Text(
        "Låt någon som kan upphandling pröva om avtalet är ett köp. Skriv ner "
        "vad som skiljer partnerskapet från det organisationen säljer. Ett "
        "tecken är ingen dom.",
        "Let somebody who knows procurement consider whether the agreement is "
        "a purchase. Write down how the partnership differs from what the "
        "organisation sells. A sign is no verdict.",
    ),
    finding=Text(
        "Organisationen säljer samma sak på en marknad. Det är ett tecken på "
        "köp men ingen dom. Att avtalet kallas IOP avgör inte saken.",
        "The organisation sells the same on a market. That is a sign of a "
        "purchase but no verdict. That the agreement is called an IOP does not "
        "settle the matter.",
    ),
    severity=Severity.WARNING,
    citations=(LEADING_CASE,),
    meets=lambda: Agreement(market=Market(is_sold_by_organisation=False)),
    breaks=lambda: Agreement(market=Market(is_sold_by_organisation=True)),
    first_day=JUDGED,
    related=("PRO007",),
)
def sold_by_organisation(
    is_sold: Annotated[bool, "/market/is_sold_by_organisation"],
) -> Iterator[Remark]:
    """Take it as it is stated."""
    if is_sold:
        yield breach("/market/is_sold_by_organisation")


RULES = RuleSet(
    (direct_economic_interest, enforceable_promises, sold_by_organisation)
)
"""The signs of the leading case."""
