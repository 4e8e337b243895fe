# SPDX-License-Identifier: MIT
"""Money that has moved, and what it was used for: *pengar*."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

import attrs

from ..agreement import as_index_figure
from ..values import (
    ContributionKey,
    CostKey,
    Day,
    Form,
    Help,
    InstalmentKey,
    Kind,
    PartyKey,
    ReportKey,
    Span,
    Year,
    checked,
)
from .entry import EntryFacts, SumMoved
from .lifecycle import Step


__all__ = [
    "CostAccounted",
    "IndexSet",
    "Paid",
    "Reclaimed",
    "Repaid",
    "Withheld",
]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Paid(EntryFacts):
    """That money was paid out: *utbetalning*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was paid.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        amount: How much; above 0. Not stated is what is left to pay of the
            instalment.
        instalment: The instalment that it pays, or pays a part of.
        payer: The party that paid; not stated is the one the instalment
            names, or the only public party.
        payee: The party that was paid; not stated is the one the instalment
            names, or the only organisation.
        contribution: The contribution it is taken from; not stated is the
            payer's only one in money.

    >>> from iop.values import Money
    >>> Paid(
    ...     key="betalning-1", on=date(2018, 3, 15), amount=Money(425_000)
    ... ).amount
    Money('425000.00')
    >>> Paid(key="betalning-1", on=date(2018, 3, 15), amount=Money(0))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Paid.amount: got "0.00 SEK"; right is a sum above 0 and below 10^12, for example: Money(425_000) [entry.sum]
    """

    KIND: ClassVar[Kind] = Kind("paid", Step.PAID.text)
    HELP: ClassVar[Help] = Help(
        "Utbetalning",
        "Pengar har betalats ut.",
        amount="Beloppet som betalades ut, till exempel 425 000 kr. Lämnas det tomt räknas det som är kvar att betala av delutbetalningen.",
        instalment="Välj den delutbetalning i avtalet som betalningen hör till, även om bara en del av den betalades.",
        payer="Välj den part som betalade. Lämnas det tomt räknas den som delutbetalningen anger, annars den enda offentliga parten.",
        payee="Välj den part som fick pengarna. Lämnas det tomt räknas den som delutbetalningen anger, annars den enda organisationen.",
        contribution="Välj den insats i avtalet som pengarna tas från. Lämnas det tomt räknas betalarens insats i pengar, om den bara har en.",
    )

    amount: SumMoved | None = None
    instalment: InstalmentKey | None = None
    payer: PartyKey | None = None
    payee: PartyKey | None = None
    contribution: ContributionKey | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Withheld(EntryFacts):
    """That money is not paid out for a time: *utbetalning innehållen*.

    Until then an instalment has no due day, and is not late. The last entry
    for an instalment is the one that counts; so that the money is let go is
    told by one more, which says until when it was withheld.

    Attributes:
        key: The word other entries name it by.
        on: The first day on which it is withheld.
        note: Why it is withheld. It is kept for the record alone.
        instalment: The instalment; not stated is all payments.
        until: The last day on which it is withheld; not stated is until it is
            paid, or another entry tells otherwise.
        covers: The time that the money is for, where it is no instalment. It
            is kept for the record alone.

    >>> Withheld(
    ...     key="innehallet", on=date(2018, 3, 3), note="Överklagat."
    ... ).until is None
    True
    """

    KIND: ClassVar[Kind] = Kind("withheld", Step.WITHHELD.text)
    HELP: ClassVar[Help] = Help(
        "Utbetalning innehållen",
        "Pengar betalas inte ut under en tid, och utbetalningen räknas inte som försenad så länge.",
        on="Första dagen som pengarna hålls inne.",
        note="Skriv varför pengarna hålls inne, till exempel att beslutet är överklagat. Sparas som upplysning.",
        instalment="Välj den delutbetalning som hålls inne. Lämnas det tomt gäller det alla utbetalningar.",
        until="Sista dagen som pengarna hålls inne. Lämnas det tomt gäller det tills pengarna betalas, eller tills en ny händelse säger något annat.",
        covers="Tiden som pengarna är avsedda för, om de inte hör till en delutbetalning. Sparas som upplysning.",
    )

    instalment: InstalmentKey | None = None
    until: Day | None = None
    covers: Span | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class CostAccounted(EntryFacts):
    """That a cost or a contribution was accounted for: *kostnad redovisad*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was accounted for.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        amount: How much; above 0.
        report: The report that it stands in. A cost is approved when its
            report is; one that stands in no report never is.
        party: The party that accounts for it; not stated is the reporter of
            the report, or the only organisation.
        cost: The line of the budget it belongs to.
        contribution: The contribution it was paid with, or that it delivers;
            not stated is the public money: the only contribution that is for
            the line of the budget, else the only one there is.
        year: The calendar year it belongs to; not stated is the year of the
            period that the report covers, where that is a single one.
        is_in_kind: Whether it is the value of something other than money:
            premises, time.

    >>> from iop.values import Money
    >>> CostAccounted(
    ...     key="lon-1",
    ...     on=date(2018, 5, 31),
    ...     amount=Money("180432.50"),
    ...     report="del-1",
    ... ).is_in_kind
    False
    """

    KIND: ClassVar[Kind] = Kind("cost-accounted", Step.COST_ACCOUNTED.text)
    HELP: ClassVar[Help] = Help(
        "Kostnad redovisad",
        "En kostnad eller en insats har redovisats.",
        on="Dagen då kostnaden redovisades.",
        amount="Beloppet som redovisades, till exempel 180 432,50 kr.",
        report="Välj den redovisning där kostnaden finns. Kostnaden blir godkänd när redovisningen godkänns; utan redovisning blir den aldrig godkänd.",
        party="Välj den part som redovisar kostnaden. Lämnas det tomt räknas den som ska lämna redovisningen, annars den enda organisationen.",
        cost="Välj den kostnadspost i budgeten som kostnaden hör till.",
        contribution="Välj den insats som kostnaden betalades med, eller den insats som har getts. Lämnas det tomt räknas de offentliga pengarna, om det är klart vilka.",
        year="Kalenderåret som kostnaden hör till, till exempel 2018. Lämnas det tomt räknas redovisningens år, om redovisningen gäller ett enda år.",
        is_in_kind="Svara ja om det är värdet av något annat än pengar, till exempel lokaler eller arbetstid.",
    )

    amount: SumMoved
    report: ReportKey | None = None
    party: PartyKey | None = None
    cost: CostKey | None = None
    contribution: ContributionKey | None = None
    year: Year | None = None
    is_in_kind: bool = False


@attrs.frozen(kw_only=True, field_transformer=checked)
class Reclaimed(EntryFacts):
    """That money is to be paid back: *krav på återbetalning*.

    It is claimed, or the parties agree on it. It counts instead of what the
    accounts say was not used. Several are added.

    Attributes:
        key: The word other entries name it by.
        on: The day it was claimed, or agreed on.
        note: Why it is to be paid back. It is kept for the record alone.
        amount: How much; above 0.
        due: The last day to pay it back; not stated is as the agreement says.
        payer: The party that is to pay it back; not stated is the only
            organisation.
        payee: The party that is to get it back; not stated is the only public
            party.

    >>> from iop.values import Money
    >>> Reclaimed(
    ...     key="aterkrav", on=date(2019, 4, 1), amount=Money(210_000)
    ... ).due is None
    True
    """

    KIND: ClassVar[Kind] = Kind("reclaimed", Step.RECLAIMED.text)
    HELP: ClassVar[Help] = Help(
        "Krav på återbetalning",
        "Pengar ska betalas tillbaka, efter ett krav eller för att parterna är överens om det.",
        on="Dagen då pengarna krävdes tillbaka, eller då parterna kom överens.",
        note="Skriv varför pengarna ska betalas tillbaka. Sparas som upplysning.",
        amount="Beloppet som ska betalas tillbaka, till exempel 210 000 kr. Det räknas i stället för det som enligt redovisningarna inte har använts. Flera krav läggs ihop.",
        due="Sista dagen att betala tillbaka. Lämnas det tomt gäller det som avtalet säger.",
        payer="Välj den part som ska betala tillbaka. Lämnas det tomt räknas den enda organisationen.",
        payee="Välj den part som ska få tillbaka pengarna. Lämnas det tomt räknas den enda offentliga parten.",
    )

    amount: SumMoved
    due: Day | None = None
    payer: PartyKey | None = None
    payee: PartyKey | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Repaid(EntryFacts):
    """That money was paid back: *återbetalning*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was paid back.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        amount: How much; above 0.
        payer: The party that paid it back; not stated is the only
            organisation.
        payee: The party that got it back; not stated is the only public
            party.

    >>> from iop.values import Money
    >>> Repaid(
    ...     key="ater", on=date(2019, 4, 1), amount=Money("12345.67")
    ... ).amount
    Money('12345.67')
    """

    KIND: ClassVar[Kind] = Kind("repaid", Step.REPAID.text)
    HELP: ClassVar[Help] = Help(
        "Återbetalning",
        "Pengar har betalats tillbaka.",
        amount="Beloppet som betalades tillbaka, till exempel 12 345,67 kr.",
        payer="Välj den part som betalade tillbaka. Lämnas det tomt räknas den enda organisationen.",
        payee="Välj den part som fick tillbaka pengarna. Lämnas det tomt räknas den enda offentliga parten.",
    )

    amount: SumMoved
    payer: PartyKey | None = None
    payee: PartyKey | None = None


IndexFigure = Annotated[Decimal, Form(as_index_figure)]
"""A figure of an index (*indextal*), above 0."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class IndexSet(EntryFacts):
    """That the index was settled for the time to come: *index fastställt*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was settled.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        first_day: The first day that the figures count for. Instalments that
            are planned for this day or later follow them, until others are
            settled for later days.
        base: The figure of the index for the month or year that the agreement
            compares with.
        current: The figure of the index that is to count now.

    >>> IndexSet(
    ...     key="kpi-2025",
    ...     on=date(2024, 11, 20),
    ...     first_day=date(2025, 1, 1),
    ...     base=Decimal("405.0"),
    ...     current=Decimal("416.0"),
    ... ).current
    Decimal('416.0')
    """

    KIND: ClassVar[Kind] = Kind("index-set", Step.INDEX_SET.text)
    HELP: ClassVar[Help] = Help(
        "Index fastställt",
        "De indextal som delutbetalningarna ska räknas om med har fastställts.",
        on="Dagen då indextalen fastställdes.",
        first_day="Första dagen som indextalen gäller. De används för delutbetalningar som är planerade till den dagen eller senare, tills nya fastställs för en senare tid.",
        base="Indextalet för den månad eller det år som avtalet jämför med, till exempel 405,0.",
        current="Indextalet som ska gälla nu, till exempel 416,0.",
    )

    first_day: date
    base: IndexFigure
    current: IndexFigure
