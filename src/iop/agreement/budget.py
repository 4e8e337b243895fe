# SPDX-License-Identifier: MIT
"""What it costs, and who gives what: *ekonomi*.

Contributions are of five kinds, since an IOP is financed by both sides and not
all of it is money: money, premises, goods and services, staff time, and
volunteer hours.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import ClassVar

import attrs

from ..values import (
    Amount,
    AnnexKey,
    AppropriationKey,
    CaseNumber,
    CostKey,
    Day,
    Fit,
    Help,
    IllFormedError,
    Key,
    Kind,
    LongText,
    Misfit,
    Money,
    PartyKey,
    Per,
    Quantity,
    Shown,
    Span,
    Text,
    Whole,
    checked,
    is_statable,
    refusal,
)
from .recurrence import Recurrence


__all__ = [
    "Appropriation",
    "Budget",
    "Contribution",
    "CostLine",
    "Funder",
    "InKindContribution",
    "MoneyContribution",
    "PremisesContribution",
    "StaffTimeContribution",
    "UserCharge",
    "VolunteerHoursContribution",
]


@attrs.frozen(kw_only=True, field_transformer=checked)
class CostLine(Shown):
    """One cost of the work: *kostnadspost*.

    Attributes:
        key: A short name, used only to refer to it, such as cost-1.
        description: What it is for.
        amount: What it costs.
        period: The period it falls in; not stated is the term.

    >>> CostLine(
    ...     key="lon",
    ...     description="Lön, samordnare 50 %",
    ...     amount=Amount(Money(310_000)),
    ... ).amount.money
    Money('310000.00')
    """

    NOUN: ClassVar[str] = "cost"
    HELP: ClassVar[Help] = Help(
        "Kostnadspost",
        "En av kostnaderna för arbetet.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel lön-1.",
        description="Vad kostnaden gäller, till exempel lön till en samordnare på halvtid.",
        amount="Vad det kostar, till exempel 310 000 kr. Lämna tomt om beloppet inte är angivet.",
        period="Perioden som kostnaden gäller. Tomt betyder hela avtalstiden.",
    )

    key: Key
    description: LongText
    amount: Amount | None = None
    period: Span | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class MoneyContribution(Shown):
    """Money that a party or participant gives: *kontant insats*.

    Attributes:
        key: A short name, used only to refer to it, such as grant-1.
        party: The party or participant that gives it.
        amount: How much.
        period: The period it falls in; not stated is the term.
        appropriation: The appropriation (*anslag*) it is taken from.
        description: What else is said of it.
        payee: The party that gets it.
        cost: The line of the budget that it is for.
        paid_out: How often it is paid out, where that is said but the
            instalments are not listed.

    >>> MoneyContribution(
    ...     key="bidrag", party="sdn", amount=Amount(Money(850_000))
    ... ).value.money
    Money('850000.00')
    """

    KIND: ClassVar[Kind] = Kind(
        "money", Text("kontant insats", "contribution in money")
    )
    NOUN: ClassVar[str] = "contribution"
    HELP: ClassVar[Help] = Help(
        "Kontant insats",
        "Pengar som en part eller en medverkande ger.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel bidrag-1.",
        party="Välj den part eller medverkande som ger pengarna.",
        amount="Hur mycket det är, till exempel 850 000 kr eller 400 000 kr per år. Lämna tomt om beloppet inte är angivet.",
        period="Perioden som pengarna gäller. Tomt betyder hela avtalstiden.",
        appropriation="Välj det anslag som pengarna tas ur. Lämna tomt om det inte är angivet.",
        description="Vad som i övrigt står om pengarna, till exempel vad de får användas till.",
        payee="Välj den part som får pengarna. Lämna tomt om det inte är angivet.",
        cost="Välj den kostnadspost som pengarna är till för. Lämna tomt om det inte är angivet.",
        paid_out="Hur ofta pengarna betalas ut, till exempel varje kvartal i förskott. Fyll i om det bara står så, och delutbetalningarna inte är uppräknade.",
    )

    key: Key
    party: PartyKey
    amount: Amount | None = None
    period: Span | None = None
    appropriation: AppropriationKey | None = None
    description: LongText | None = None
    payee: PartyKey | None = None
    cost: CostKey | None = None
    paid_out: Recurrence | None = None

    @property
    def value(self) -> Amount | None:
        """What the contribution is worth; ``None`` if that is not stated."""
        return self.amount


@attrs.frozen(kw_only=True, field_transformer=checked)
class _WorthContribution(Shown):
    """What contributions have in common that are worth something as they are."""

    NOUN: ClassVar[str] = "contribution"
    HELP: ClassVar[Help] = Help(
        "Insats",
        "Något annat än pengar som en part eller en medverkande ger.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel insats-1.",
        party="Välj den part eller medverkande som ger insatsen.",
        amount="Vad insatsen är värd, till exempel 240 000 kr. Lämna tomt om inget värde är angivet.",
        period="Perioden som insatsen gäller. Tomt betyder hela avtalstiden.",
        description="Vad som ges.",
        payee="Välj den part som får insatsen. Lämna tomt om det inte är angivet.",
        cost="Välj den kostnadspost som insatsen är till för. Lämna tomt om det inte är angivet.",
    )

    key: Key
    party: PartyKey
    amount: Amount | None = None
    period: Span | None = None
    description: LongText | None = None
    payee: PartyKey | None = None
    cost: CostKey | None = None

    @property
    def value(self) -> Amount | None:
        """What the contribution is worth; ``None`` if that is not stated."""
        return self.amount


@attrs.frozen(kw_only=True, field_transformer=checked)
class PremisesContribution(_WorthContribution):
    """Premises that a party or participant lends: *lokaler*.

    Attributes:
        key: A short name, used only to refer to it, such as premises-1.
        party: The party or participant that gives it.
        amount: What it is worth: the rent, say.
        period: The period it falls in; not stated is the term.
        description: Which premises.
        payee: The party that may use them.
        cost: The line of the budget that it is for.

    >>> PremisesContribution(key="lokal", party="sdn").value is None
    True
    """

    KIND: ClassVar[Kind] = Kind("premises", Text("lokaler", "premises"))
    HELP: ClassVar[Help] = Help(
        "Lokaler",
        "Lokaler som en part eller en medverkande lånar ut.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel lokal-1.",
        amount="Vad lånet av lokalerna är värt, till exempel en hyra på 240 000 kr. Lämna tomt om inget värde är angivet.",
        description="Vilka lokaler det är, till exempel samlingssalen i medborgarhuset.",
        payee="Välj den part som får använda lokalerna. Lämna tomt om det inte är angivet.",
    )


@attrs.frozen(kw_only=True, field_transformer=checked)
class InKindContribution(_WorthContribution):
    """Goods and services that somebody gives: *varor och tjänster*.

    Food, laundry, guards, a network: what has a value and is neither money
    nor premises nor time.

    Attributes:
        key: A short name, used only to refer to it, such as food-1.
        party: The party or participant that gives it.
        amount: What it is worth.
        period: The period it falls in; not stated is the term.
        description: What is given.
        payee: The party that gets it.
        cost: The line of the budget that it is for.

    >>> InKindContribution(
    ...     key="mat", party="kfum", description="mat till kvällarna"
    ... ).value is None
    True
    """

    KIND: ClassVar[Kind] = Kind(
        "in-kind", Text("varor och tjänster", "goods and services")
    )
    HELP: ClassVar[Help] = Help(
        "Varor och tjänster",
        "Varor och tjänster som en part eller en medverkande ger, till exempel mat, tvätt eller vakter.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel mat-1.",
        description="Vad som ges, till exempel mat till kvällarna.",
    )


# A rate below nothing, or a value out of reach, is refused when it is stated
# and not when somebody asks for the value.
def _can_be_valued(
    hours: Decimal | None, rate: Money | None
) -> Iterator[Misfit]:
    if hours is None or rate is None or not is_statable(rate):
        return
    try:
        Amount(rate.times(hours))
    except IllFormedError as error:
        yield (), error


def _is_statable(rate: Money | None) -> Iterator[Misfit]:
    if rate is not None and not is_statable(rate):
        yield ("rate",), refusal("amount.range", str(rate))


@attrs.frozen(kw_only=True, field_transformer=checked)
class _HoursContribution(Whole, Shown):
    """What contributions counted in hours have in common."""

    NOUN: ClassVar[str] = "contribution"
    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("hours", "rate"), _can_be_valued),
        Fit(("rate",), _is_statable),
    )
    HELP: ClassVar[Help] = Help(
        "Insats",
        "Tid som en part eller en medverkande ger.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel tid-1.",
        party="Välj den part eller medverkande som ger insatsen.",
        hours="Antal timmar, till exempel 200 eller 40,5. Lämna tomt om antalet inte är angivet.",
        rate="Vad en timme är värd, till exempel 400 kr. Antal timmar gånger timvärdet blir insatsens värde.",
        per="Välj om timmarna är för hela perioden, per år eller per annan tid. Utan val gäller de hela perioden.",
        period="Perioden som insatsen gäller. Tomt betyder hela avtalstiden.",
        description="Vad tiden används till.",
        payee="Välj den part som får insatsen. Lämna tomt om det inte är angivet.",
        cost="Välj den kostnadspost som insatsen är till för. Lämna tomt om det inte är angivet.",
    )

    key: Key
    party: PartyKey
    hours: Quantity | None = None
    rate: Money | None = None
    per: Per = Per.TERM
    period: Span | None = None
    description: LongText | None = None
    payee: PartyKey | None = None
    cost: CostKey | None = None

    @property
    def value(self) -> Amount | None:
        """The hours at the rate, to whole öre, half an öre upwards.

        ``None`` if hours or rate is not stated.
        """
        if self.hours is None or self.rate is None:
            return None
        return Amount(self.rate.times(self.hours), per=self.per)


@attrs.frozen(kw_only=True, field_transformer=checked)
class StaffTimeContribution(_HoursContribution):
    """Working time of the giver's own staff: *personaltid*.

    Attributes:
        key: A short name, used only to refer to it, such as time-1.
        party: The party or participant that gives it.
        hours: How many hours.
        rate: What an hour is valued at. The hours at the rate are what it is
            worth.
        per: What time the hours are for: the whole period, each year, each
            month ...; the whole period if nothing is chosen.
        period: The period it falls in; not stated is the term.
        description: What the time is for.
        payee: The party that gets it.
        cost: The line of the budget that it is for.
        posts: How many full-time posts it is: half a post is 0.5. It is kept
            for the record alone: hours are not computed from it.

    >>> from decimal import Decimal
    >>> StaffTimeContribution(
    ...     key="tid", party="sdn", hours=Decimal("40.5"), rate=Money(400)
    ... ).value.money
    Money('16200.00')
    """

    KIND: ClassVar[Kind] = Kind(
        "staff-time", Text("personaltid", "staff time")
    )
    HELP: ClassVar[Help] = Help(
        "Personaltid",
        "Arbetstid som en part eller en medverkande ger med sin egen personal.",
        description="Vad tiden används till, till exempel en fältsekreterare på kvällarna.",
        posts="Antal tjänster räknat på heltid, till exempel 0,5 för en halvtid. Fyll i timmarna också, de räknas inte ut av det. Sparas som upplysning.",
    )

    posts: Quantity | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class VolunteerHoursContribution(_HoursContribution):
    """Hours of volunteers of a party or participant: *ideell tid*.

    Attributes:
        key: A short name, used only to refer to it, such as time-1.
        party: The party or participant that gives it.
        hours: How many hours.
        rate: What an hour is valued at (*schablon*). The hours at the rate are
            what it is worth.
        per: What time the hours are for: the whole period, each year, each
            month ...; the whole period if nothing is chosen.
        period: The period it falls in; not stated is the term.
        description: What the time is for.
        payee: The party that gets it.
        cost: The line of the budget that it is for.

    >>> from decimal import Decimal
    >>> VolunteerHoursContribution(
    ...     key="ideellt", party="kfum", hours=Decimal(900), rate=Money(175)
    ... ).value.money
    Money('157500.00')
    """

    KIND: ClassVar[Kind] = Kind(
        "volunteer-hours", Text("ideell tid", "volunteer hours")
    )
    HELP: ClassVar[Help] = Help(
        "Ideell tid",
        "Timmar som frivilliga ger genom en part eller en medverkande.",
        rate="Vad en timme är värd (schablon), till exempel 175 kr. Antal timmar gånger timvärdet blir insatsens värde.",
        description="Vad tiden används till, till exempel ledare och värdar på kvällarna.",
    )


Contribution = (
    MoneyContribution
    | PremisesContribution
    | InKindContribution
    | StaffTimeContribution
    | VolunteerHoursContribution
)
"""What a party gives, in money or not (*insats*)."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Funder(Shown):
    """Somebody outside the agreement who pays a part: *annan finansiär*.

    Attributes:
        key: A short name, used only to refer to it, such as fund-1.
        name: Who it is.
        amount: How much.
        period: The period it falls in; not stated is the term.
        is_granted: Whether the money is granted, or only applied for.
        purpose: What it is for. It is kept for the record alone.

    >>> Funder(key="fond", name="Allmänna arvsfonden").is_granted is None
    True
    """

    NOUN: ClassVar[str] = "funder"
    HELP: ClassVar[Help] = Help(
        "Annan finansiär",
        "Någon utanför avtalet som betalar en del.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel fond-1.",
        name="Vem det är, till exempel Allmänna arvsfonden.",
        amount="Hur mycket det är, till exempel 50 000 kr. Lämna tomt om beloppet inte är angivet.",
        period="Perioden som pengarna gäller. Tomt betyder hela avtalstiden.",
        is_granted="Svara ja om pengarna är beviljade, nej om de bara är sökta.",
        purpose="Vad pengarna ska användas till. Sparas som upplysning.",
    )

    key: Key
    name: str
    amount: Amount | None = None
    period: Span | None = None
    is_granted: bool | None = None
    purpose: LongText | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class UserCharge(Shown):
    """What those who use the work pay: *avgift*.

    Attributes:
        description: What is paid for: a visit, a place, a room.
        amount: What the charges bring in over the whole term, or per year. A
            price for each visit can be stated too, but is not in any sum.
        is_free: Whether it is stated to be free of charge.
        recipient: The party that gets the money; for the record alone.

    >>> UserCharge(description="öppna kvällar", is_free=True).amount is None
    True
    """

    HELP: ClassVar[Help] = Help(
        "Avgift",
        "Vad deltagare och besökare betalar.",
        description="Vad avgiften gäller, till exempel ett besök, en plats eller hyra för ett rum.",
        amount="Vad avgifterna ger för hela avtalstiden eller per år. Ett pris, till exempel 20 kr per besök, går också att ange men räknas inte in i någon summa.",
        is_free="Svara ja om det står att det är kostnadsfritt.",
        recipient="Välj den part som får avgifterna. Sparas som upplysning.",
    )

    description: LongText
    amount: Amount | None = None
    is_free: bool | None = None
    recipient: PartyKey | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Appropriation(Shown):
    """The money that a contribution is taken from: *anslag*.

    Attributes:
        key: A short name, used only to refer to it, such as appropriation-1.
        purpose: What the money was set aside for.
        total: How much there was in all, not only what goes to the agreement.
        granted_to: The party that was granted it.
        granted_in: The case (*ärende*) in which it was granted. It is kept for
            the record alone.
        granted_by: Who granted it. It is kept for the record alone.
        granted_on: The day of that decision. It is kept for the record alone.
        case_number: The case number of that decision, as it is written.

    >>> Appropriation(key="pott", total=Amount.parse("2 mnkr")).total.money
    Money('2000000.00')
    """

    NOUN: ClassVar[str] = "appropriation"
    HELP: ClassVar[Help] = Help(
        "Anslag",
        "De pengar som en kontant insats tas ur.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel anslag-1.",
        purpose="Vad pengarna är avsatta till, till exempel trygghetsskapande åtgärder.",
        total="Hela anslaget, till exempel 2 miljoner kr, och inte bara den del som går till avtalet.",
        granted_to="Välj den part som fick anslaget.",
        granted_in="Ärendet där pengarna beviljades, till exempel verksamhetsplan 2018. Sparas som upplysning.",
        granted_by="Vem som beviljade pengarna, till exempel kommunfullmäktige. Sparas som upplysning.",
        granted_on="Dagen då pengarna beviljades. Sparas som upplysning.",
        case_number="Diarienumret för det beslutet, som det är skrivet, till exempel KS/2023:118.",
    )

    key: Key
    purpose: LongText | None = None
    total: Amount | None = None
    granted_to: PartyKey | None = None
    granted_in: str | None = None
    granted_by: str | None = None
    granted_on: Day | None = None
    case_number: CaseNumber | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Budget(Shown):
    """What it costs, and who gives what: *budget*.

    Attributes:
        total: The sum of the budget as the document states it.
        costs: What the work costs, line by line.
        contributions: What each party gives, in money or otherwise.
        funders: Others who pay. An empty list says that there are none; not
            stated is not known.
        charges: What users pay. An empty list says that there are none; not
            stated is not known.
        appropriations: The money the contributions are taken from.
        set_aside: The part of the money that is set aside for further efforts
            during the term; not stated counts as nothing.
        set_aside_for: What it is for, or whom. It is kept for the record
            alone.
        is_vat_included: Whether the sums include VAT (*moms*). Where it is not
            stated, they count as without it when they are held against the
            limit for direct award.
        annex: The annex that holds the budget.

    >>> Budget(total=Amount(Money(850_000))).costs is None
    True
    >>> Budget(total=850_000)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Budget.total: got 850000; right is Amount, for example: Amount(money=Money(850_000)) [type.expected]
    """

    HELP: ClassVar[Help] = Help(
        "Budget",
        "Vad arbetet kostar, och vem som ger vad.",
        total="Budgetens slutsumma som den står i handlingen, till exempel 1 700 000 kr. Räkna inte ihop den själv.",
        costs="Kostnaderna för arbetet, en post för varje rad i budgeten.",
        contributions="Vad varje part bidrar med: pengar, lokaler, varor och tjänster, personaltid eller ideell tid.",
        funders="Andra som betalar en del. Finns det inga, ange det. Tomt betyder att det inte är känt.",
        charges="Avgifter från deltagare och besökare. Finns det inga, ange det. Tomt betyder att det inte är känt.",
        appropriations="De anslag som insatserna tas ur.",
        set_aside="Den del av pengarna som är avsatt för fler insatser under avtalstiden. Tomt räknas som att inget är avsatt.",
        set_aside_for="Vad eller vem de avsatta pengarna är till. Sparas som upplysning.",
        is_vat_included="Svara ja om beloppen är med moms, nej om de är utan. Tomt räknas som utan moms när värdet jämförs med direktupphandlingsgränsen.",
        annex="Välj den bilaga som innehåller budgeten.",
    )

    total: Amount | None = None
    costs: tuple[CostLine, ...] | None = None
    contributions: tuple[Contribution, ...] | None = None
    funders: tuple[Funder, ...] | None = None
    charges: tuple[UserCharge, ...] | None = None
    appropriations: tuple[Appropriation, ...] | None = None
    set_aside: Amount | None = None
    set_aside_for: LongText | None = None
    is_vat_included: bool | None = None
    annex: AnnexKey | None = None
