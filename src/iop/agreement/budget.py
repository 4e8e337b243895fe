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
        key: The word other parts name it by.
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

    key: Key
    description: LongText
    amount: Amount | None = None
    period: Span | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class MoneyContribution(Shown):
    """Money that a party gives: *kontant insats*.

    Attributes:
        key: The word other parts name it by.
        party: The party that gives it.
        amount: How much.
        period: The period it falls in; not stated is the term.
        appropriation: The appropriation (*anslag*) it is taken from.
        description: What more is said of it.
        payee: The party that gets it.
        cost: The line of the budget that it is for.
        paid_out: How often it is paid out, where that is said and no more.

    >>> MoneyContribution(
    ...     key="bidrag", party="sdn", amount=Amount(Money(850_000))
    ... ).value.money
    Money('850000.00')
    """

    KIND: ClassVar[Kind] = Kind(
        "money", Text("kontant insats", "contribution in money")
    )
    NOUN: ClassVar[str] = "contribution"

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
    """Premises that a party lends: *lokaler*.

    Attributes:
        key: The word other parts name it by.
        party: The party that gives it.
        amount: What it is worth (rent, say).
        period: The period it falls in; not stated is the term.
        description: What premises.
        payee: The party that gets it.
        cost: The line of the budget that it is for.

    >>> PremisesContribution(key="lokal", party="sdn").value is None
    True
    """

    KIND: ClassVar[Kind] = Kind("premises", Text("lokaler", "premises"))


@attrs.frozen(kw_only=True, field_transformer=checked)
class InKindContribution(_WorthContribution):
    """Goods and services that a party gives: *varor och tjänster*.

    Food, laundry, guards, a network: what has a value and is neither money
    nor premises nor time.

    Attributes:
        key: The word other parts name it by.
        party: The party that gives it.
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
    """Working time of a party's own staff: *personaltid*.

    Attributes:
        key: The word other parts name it by.
        party: The party that gives it.
        hours: How many hours.
        rate: What an hour is valued at.
        per: Whether the hours are for the whole period or for each year.
        period: The period it falls in; not stated is the term.
        description: What the time is for.
        payee: The party that gets it.
        cost: The line of the budget that it is for.
        posts: How many posts it is, by full time: half a post is 0.5. It is
            kept for the record alone, since hours are not told by it.

    >>> from decimal import Decimal
    >>> StaffTimeContribution(
    ...     key="tid", party="sdn", hours=Decimal("40.5"), rate=Money(400)
    ... ).value.money
    Money('16200.00')
    """

    KIND: ClassVar[Kind] = Kind(
        "staff-time", Text("personaltid", "staff time")
    )

    posts: Quantity | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class VolunteerHoursContribution(_HoursContribution):
    """Hours that volunteers give through a party: *ideell tid*.

    Attributes:
        key: The word other parts name it by.
        party: The party that gives it.
        hours: How many hours.
        rate: What an hour is valued at (*schablon*).
        per: Whether the hours are for the whole period or for each year.
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
        key: The word other parts name it by.
        name: Who it is.
        amount: How much.
        period: The period it falls in; not stated is the term.
        is_granted: Whether the money is granted, or only applied for.
        purpose: What it is for. It is kept for the record alone.

    >>> Funder(key="fond", name="Allmänna arvsfonden").is_granted is None
    True
    """

    NOUN: ClassVar[str] = "funder"

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
        amount: How much, for the whole period or per year.
        is_free: Whether it is stated to be free of charge.
        recipient: The party that gets the money; for the record alone.

    >>> UserCharge(description="öppna kvällar", is_free=True).amount is None
    True
    """

    description: LongText
    amount: Amount | None = None
    is_free: bool | None = None
    recipient: PartyKey | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Appropriation(Shown):
    """The money that a contribution is taken from: *anslag*.

    Attributes:
        key: The word other parts name it by.
        purpose: What the money was set aside for.
        total: How much there was in all.
        granted_to: The party that was granted it.
        granted_in: The case (*ärende*) in which it was granted. It is kept for
            the record alone.
        granted_by: Who granted it. It is kept for the record alone.
        granted_on: The day of that decision. It is kept for the record alone.
        case_number: The case number of that decision.

    >>> Appropriation(key="pott", total=Amount.parse("2 mnkr")).total.money
    Money('2000000.00')
    """

    NOUN: ClassVar[str] = "appropriation"

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
        total: The sum of the budget as it is stated.
        costs: What the work costs, line by line.
        contributions: What each party gives.
        funders: Others who pay; an empty list is stated to be none.
        charges: What users pay; an empty list is stated to be none.
        appropriations: The money the contributions are taken from.
        set_aside: Money set aside for further efforts during the term.
        set_aside_for: What it is for, or whom. It is kept for the record
            alone.
        is_vat_included: Whether the sums hold VAT (*moms*).
        annex: The annex that holds the budget.

    >>> Budget(total=Amount(Money(850_000))).costs is None
    True
    >>> Budget(total=850_000)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Budget.total: got 850000; right is Amount, for example: Amount(money=Money(850_000)) [type.expected]
    """

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
