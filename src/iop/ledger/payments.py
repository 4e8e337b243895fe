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
    """That money was paid out: *utbetalt*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was paid.
        note: What more is said of it.
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

    amount: SumMoved | None = None
    instalment: InstalmentKey | None = None
    payer: PartyKey | None = None
    payee: PartyKey | None = None
    contribution: ContributionKey | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Withheld(EntryFacts):
    """That money is not paid out for a time: *innehållen utbetalning*.

    Until then an instalment has no due day, and is not late. The last entry
    for an instalment is the one that counts; so that the money is let go is
    told by one more, which says until when it was withheld.

    Attributes:
        key: The word other entries name it by.
        on: The day from which it is withheld.
        note: Why.
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

    instalment: InstalmentKey | None = None
    until: Day | None = None
    covers: Span | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class CostAccounted(EntryFacts):
    """That a cost or a contribution was accounted for: *redovisad kostnad*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was accounted for.
        note: What more is said of it.
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

    amount: SumMoved
    report: ReportKey | None = None
    party: PartyKey | None = None
    cost: CostKey | None = None
    contribution: ContributionKey | None = None
    year: Year | None = None
    is_in_kind: bool = False


@attrs.frozen(kw_only=True, field_transformer=checked)
class Reclaimed(EntryFacts):
    """That money is to be paid back: *återkrav*, or as the parties agree.

    It counts instead of what the accounts say was not used. Several are added.

    Attributes:
        key: The word other entries name it by.
        on: The day it was claimed, or agreed.
        note: Why.
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

    amount: SumMoved
    due: Day | None = None
    payer: PartyKey | None = None
    payee: PartyKey | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Repaid(EntryFacts):
    """That money was paid back: *återbetalt*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was paid back.
        note: What more is said of it.
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

    amount: SumMoved
    payer: PartyKey | None = None
    payee: PartyKey | None = None


IndexFigure = Annotated[Decimal, Form(as_index_figure)]
"""A figure of an index (*indextal*), above 0."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class IndexSet(EntryFacts):
    """That the index was settled for the time to come: *fastställt index*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was settled.
        note: What more is said of it.
        first_day: Instalments that are planned for this day or later follow
            it, until another index is settled for later days.
        base: The figure of the index that is compared with.
        current: The figure of the index now.

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

    first_day: date
    base: IndexFigure
    current: IndexFigure
