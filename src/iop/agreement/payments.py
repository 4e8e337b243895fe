# SPDX-License-Identifier: MIT
"""When money goes out, and on what condition: *utbetalningar*."""

from typing import ClassVar

import attrs

from ..values import (
    Amount,
    Choice,
    Help,
    Key,
    Kind,
    MilestoneKey,
    Money,
    PartyKey,
    ReportKey,
    Rounding,
    Share,
    Shown,
    Text,
    checked,
)
from .deadlines import Deadline
from .recurrence import Interval


__all__ = [
    "Condition",
    "Indexation",
    "IndexedSum",
    "Instalment",
    "OnMilestone",
    "OnReport",
    "OnSigning",
    "Payments",
]


@attrs.frozen(kw_only=True, field_transformer=checked)
class OnSigning(Shown):
    """Paid once the agreement is signed: *vid undertecknandet*.

    >>> OnSigning()
    OnSigning()
    """

    KIND: ClassVar[Kind] = Kind(
        "on-signing", Text("vid undertecknandet", "on signing")
    )
    HELP: ClassVar[Help] = Help(
        "Vid undertecknandet",
        "Pengarna betalas ut när avtalet är undertecknat.",
    )


@attrs.frozen(kw_only=True, field_transformer=checked)
class OnReport(Shown):
    """Paid once a report is approved: *när redovisningen är godkänd*.

    Attributes:
        report: The report that must be approved.

    >>> OnReport(report="del-1").report
    'del-1'
    """

    KIND: ClassVar[Kind] = Kind(
        "on-report",
        Text("när redovisningen är godkänd", "once the report is approved"),
    )
    HELP: ClassVar[Help] = Help(
        "När redovisningen är godkänd",
        "Pengarna betalas ut när en viss redovisning är godkänd.",
        report="Välj den redovisning som ska vara godkänd innan pengarna betalas ut.",
    )

    report: ReportKey


@attrs.frozen(kw_only=True, field_transformer=checked)
class OnMilestone(Shown):
    """Paid once a milestone is reached: *när milstolpen är nådd*.

    Attributes:
        milestone: The milestone that must be reached.

    >>> OnMilestone(milestone="invigning").milestone
    'invigning'
    """

    KIND: ClassVar[Kind] = Kind(
        "on-milestone",
        Text("när milstolpen är nådd", "once the milestone is reached"),
    )
    HELP: ClassVar[Help] = Help(
        "När milstolpen är nådd",
        "Pengarna betalas ut när en viss milstolpe är nådd.",
        milestone="Välj den milstolpe som ska vara nådd innan pengarna betalas ut.",
    )

    milestone: MilestoneKey


Condition = OnSigning | OnReport | OnMilestone
"""What must have happened before money goes out (*villkor*)."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Instalment(Shown):
    """One payment of several: *delutbetalning*.

    Attributes:
        key: A short name, used only to refer to it, such as instalment-1.
        amount: How much.
        payer: The party that pays; not stated is the public party, if there is
            only one.
        payee: The party that is paid; not stated is the organisation, if there
            is only one.
        due: When it is due.
        condition: What must have happened before it is paid.

    >>> Instalment(
    ...     key="q1", amount=Amount(Money(247_700)), condition=OnSigning()
    ... ).condition
    OnSigning()
    """

    NOUN: ClassVar[str] = "instalment"
    HELP: ClassVar[Help] = Help(
        "Delutbetalning",
        "En av flera utbetalningar.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel del-1.",
        amount="Hur mycket som betalas ut den här gången, till exempel 247 700 kr.",
        payer="Välj den part som betalar. Tomt betyder den offentliga parten, om det bara finns en.",
        payee="Välj den part som får pengarna. Tomt betyder organisationen, om det bara finns en.",
        due="När pengarna senast ska betalas ut.",
        condition="Vad som ska ha hänt innan pengarna betalas ut, till exempel att en redovisning är godkänd.",
    )

    key: Key
    amount: Amount | None = None
    payer: PartyKey | None = None
    payee: PartyKey | None = None
    due: Deadline | None = None
    condition: Condition | None = None


class IndexedSum(Choice):
    """What sum an index raises: *belopp som räknas upp*.

    Attributes:
        INSTALMENT: Each instalment, by itself.
        YEAR: What is to be paid in a calendar year. It is raised and rounded
            as one sum, and then divided over its instalments.
    """

    INSTALMENT = "instalment", "varje delutbetalning", "each instalment"
    YEAR = (
        "year",
        "årets belopp, som sedan delas upp",
        "the sum of the year, which is then divided",
    )


@attrs.frozen(kw_only=True, field_transformer=checked)
class Indexation(Shown):
    """How sums follow an index: *indexuppräkning*.

    Attributes:
        index: The name of the index; for the record alone.
        share: The share of the index's change that counts; 80 % is 0.8.
        base: The month or year whose figure of the index the later ones are
            compared with.
        rounded_to: Sums are rounded to whole multiples of this; not stated is
            whole öre.
        rounding: Which way they are rounded. Where it is stated what they are
            rounded to, no sum can be computed without it.
        applies_to: What sum is raised and rounded. Where it is not stated,
            each instalment is.
        raised: How often sums are raised: every year, say, or only when the
            agreement is extended. It is kept for the record alone: sums are
            raised from the day that an index is settled for.

    >>> from decimal import Decimal
    >>> Indexation(
    ...     index="KPI",
    ...     share=Decimal("0.8"),
    ...     rounded_to=Money(100),
    ...     rounding=Rounding.DOWN,
    ... ).rounding
    <Rounding.DOWN: 'down'>
    >>> Indexation(index="KPI", share=Decimal("1.4"))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Indexation.share: got "1.4"; right is a share from 0 to 1, for example: Decimal("0.8") [share.range]
    """

    _EXAMPLE = 'Indexation(index="KPI")'
    HELP: ClassVar[Help] = Help(
        "Indexuppräkning",
        "Hur beloppen följer ett index.",
        index="Indexets namn, till exempel KPI. Sparas som upplysning.",
        share="Hur stor del av indexets ändring som räknas, till exempel 80 %. Gäller hela ändringen, skriv 100 %.",
        base="Den månad eller det år vars indextal jämförs med det nya, till exempel oktober 2023.",
        rounded_to="Vad beloppen avrundas till, till exempel 100 kr om det är till hela hundralappar. Tomt betyder hela ören.",
        rounding="Välj åt vilket håll beloppen avrundas. Är det angivet vad de avrundas till går de inte att räkna upp utan det här valet.",
        applies_to="Välj vilket belopp som räknas upp och avrundas. Tomt betyder varje delutbetalning för sig.",
        raised="Välj hur ofta beloppen räknas upp, till exempel varje år. Sparas som upplysning.",
    )

    index: str | None = None
    share: Share | None = None
    base: str | None = None
    rounded_to: Money | None = None
    rounding: Rounding | None = None
    applies_to: IndexedSum | None = None
    raised: Interval | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Payments(Shown):
    """How money is paid out, and paid back: *utbetalningsplan*.

    Attributes:
        instalments: The payments, in their order. An empty list says that
            there are none, as where all is paid at once.
        indexation: How sums follow an index.
        is_unused_repaid: Whether money that is not used is paid back
            (*återbetalning*).
        repayment_due: When such money is paid back.

    >>> Payments(instalments=()).instalments
    ()
    """

    HELP: ClassVar[Help] = Help(
        "Utbetalningsplan",
        "Hur och när pengarna betalas ut, och vad som ska betalas tillbaka.",
        instalments="Delutbetalningarna i ordning. Betalas allt på en gång? Ange att det inte finns några.",
        indexation="Hur beloppen följer ett index. Lämna tomt om de inte gör det.",
        is_unused_repaid="Svara ja om pengar som inte har använts ska betalas tillbaka.",
        repayment_due="När sådana pengar senast ska betalas tillbaka.",
    )

    instalments: tuple[Instalment, ...] | None = None
    indexation: Indexation | None = None
    is_unused_repaid: bool | None = None
    repayment_due: Deadline | None = None
