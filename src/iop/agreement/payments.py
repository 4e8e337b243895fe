# SPDX-License-Identifier: MIT
"""When money goes out, and on what condition: *utbetalningar*."""

from typing import ClassVar

import attrs

from ..values import (
    Amount,
    Choice,
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

    milestone: MilestoneKey


Condition = OnSigning | OnReport | OnMilestone
"""What must have happened before money goes out (*villkor*)."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Instalment(Shown):
    """One payment of several: *delutbetalning*.

    Attributes:
        key: The word other parts name it by.
        amount: How much.
        payer: The party that pays.
        payee: The party that is paid.
        due: When it is due.
        condition: What must have happened first.

    >>> Instalment(
    ...     key="q1", amount=Amount(Money(247_700)), condition=OnSigning()
    ... ).condition
    OnSigning()
    """

    NOUN: ClassVar[str] = "instalment"

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
        base: The month or year of the index that is compared with.
        rounded_to: Sums are rounded to whole multiples of this.
        rounding: Which way they are rounded.
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

    index: str | None = None
    share: Share | None = None
    base: str | None = None
    rounded_to: Money | None = None
    rounding: Rounding | None = None
    applies_to: IndexedSum | None = None
    raised: Interval | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Payments(Shown):
    """The plan for paying out: *utbetalningsplan*.

    Attributes:
        instalments: The payments, in their order.
        indexation: How sums follow an index.
        is_unused_repaid: Whether money that is not used is paid back
            (*återbetalning*).
        repayment_due: When such money is paid back.

    >>> Payments(instalments=()).instalments
    ()
    """

    instalments: tuple[Instalment, ...] | None = None
    indexation: Indexation | None = None
    is_unused_repaid: bool | None = None
    repayment_due: Deadline | None = None
