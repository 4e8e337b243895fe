# SPDX-License-Identifier: MIT
"""What is granted, to whom, and when: *beviljat stöd*."""

import functools
import math
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import attrs

from ...agreement import (
    Agreement,
    AnnexAgreement,
    Contribution,
    MoneyContribution,
    Organisation,
    Party,
    PublicBody,
    successors,
)
from ...law import DE_MINIMIS_WINDOW
from ...rules import (
    KnownInPart,
    NotApplicable,
    NotKnown,
    NotStated,
    TakenDay,
)
from ...values import (
    Amount,
    Hedge,
    Money,
    Period,
    StatedPeriod,
    Text,
    is_within,
    months_after,
)
from .._sums import Part, Sum, add_up, contributed, parts_of


__all__ = [
    "GRANTED",
    "Grant",
    "GrantShare",
    "Missing",
    "window",
]


Missing = list[NotStated | KnownInPart | NotKnown]
"""What stands in the way of telling (*det som saknas*)."""

_ROLLING_FROM = DE_MINIMIS_WINDOW.values[-1].first_day
_THREE_YEARS = 36

GRANTED = Text(
    "Stöd räknas den dag då mottagaren får rätt till det, vilken dag det än "
    "betalas: den dag då beslutet att anta avtalet fattades, annars dagen för "
    "den sista underskriften, annars avtalstidens första dag, annars dagen "
    "för granskningen.",
    "Aid counts on the day when the recipient is given the right to it, "
    "whatever the day of payment: the day of the decision to adopt the "
    "agreement, else of the last signature, else the first day of the term, "
    "else the day of the review.",
)
"""Why the day of the grant is the day that counts (*beviljandet*)."""

_NO_UNDERTAKING = NotApplicable(
    Text(
        "Det anges att mottagaren inte bedriver ekonomisk verksamhet i det "
        "som pengarna går till.",
        "The recipient is stated not to act as an undertaking in what the "
        "money is for.",
    )
)
_NO_ORGANISATION = NotApplicable(
    Text(
        "Ingen organisation är part.",
        "No organisation is a party.",
    )
)
_NO_MONEY = NotApplicable(
    Text(
        "Ingen offentlig part ger pengar.",
        "No public party gives money.",
    )
)
_CURRENCY = NotKnown(
    Text(
        "Ett belopp är i en annan valuta än kronor och euro, och räknas inte "
        "om här.",
        "A sum is in another currency than kronor and euro, and is not "
        "converted here.",
    )
)


def window(day: date) -> Period:
    """Return the days whose aid is added up, for a grant on *day*.

    Before 2024 they are the fiscal year of the grant and the two before it,
    taken as calendar years. From 2024 they are three years: the last day is
    that of the grant, the first is the day after the same date three years
    earlier, or after 28 February where that year has no 29th. So to compute the
    three years is the library's reading, and not verified.

    >>> print(window(date(2018, 6, 1)))
    2016-01-01--2018-06-01
    >>> print(window(date(2024, 6, 1)))
    2021-06-02--2024-06-01
    >>> print(window(date(2028, 2, 29)))
    2025-03-01--2028-02-29
    """
    if day < _ROLLING_FROM:
        return Period(date(day.year - 2, 1, 1), day)
    return Period(months_after(day, -_THREE_YEARS) + timedelta(days=1), day)


@attrs.frozen(kw_only=True)
class GrantShare:
    """What one organisation gets: *andel*.

    Attributes:
        organisation: The organisation.
        pointer: Where the agreement says what it gets.
        cents: How much in cents of a euro, exactly; of a sum per year, what
            is no whole year by days.
        low: How much at least.
        high: How much at most; ``None`` if that is not known.
        inexact: Where a sum is stated, but not exactly.
        about: How much about, if a sum is only about so much.
        is_alone: Whether it is the only organisation.
    """

    organisation: Organisation
    pointer: str
    cents: Fraction
    low: Fraction
    high: Fraction | None
    is_alone: bool
    inexact: tuple[KnownInPart, ...] = ()
    about: Fraction | None = None

    @property
    def money(self) -> Money:
        """The sum in euro, with any part of a cent made whole.

        A ceiling is a whole number of cents, so what is shown is above it
        just when the exact sum is.
        """
        return Money(ore=math.ceil(self.cents), currency="EUR")

    def with_earlier(self, earlier: Money) -> Money | Amount:
        """Add what was got before, as a text has the sum."""
        if self.about is None:
            return self.money + earlier
        money = Money(ore=math.ceil(self.about), currency="EUR") + earlier
        return Amount(money, hedge=Hedge.ABOUT)


@attrs.frozen(kw_only=True)
class Grant:
    """What the agreement grants, as far as it is stated: *beviljat stöd*.

    Attributes:
        granted: The day of the grant, and where it was found.
        is_undertaking: Whether the recipient acts as an undertaking.
        rate: Kronor for one euro.
        parties: The parties.
        contributions: What they give.
        annexes: The annex agreements.
        term: The term.
    """

    granted: TakenDay
    is_undertaking: bool | None
    rate: Decimal | None
    parties: tuple[Party, ...] | None
    contributions: tuple[Contribution, ...] | None
    annexes: tuple[AnnexAgreement, ...] | None
    term: Period | StatedPeriod | None

    @functools.cached_property
    def organisations(self) -> list[Organisation]:
        """The organisations that are parties, and that no other has followed."""
        gone = successors(Agreement(parties=self.parties))
        return [
            party
            for party in self.parties or ()
            if isinstance(party, Organisation) and party.key not in gone
        ]

    def ends(self) -> list[NotApplicable | NotStated]:
        """Return why there is nothing to count, or what must be stated first."""
        if self.is_undertaking is False:
            return [_NO_UNDERTAKING]
        if self.parties is not None:
            if not self.organisations:
                return [_NO_ORGANISATION]
            if self.contributions is not None and not self._public():
                return [_NO_MONEY]
        return [
            NotStated(pointer)
            for value, pointer in (
                (self.is_undertaking, "circumstances:/is_undertaking"),
                (self.parties, "/parties"),
            )
            if value is None
        ]

    def is_on(self, days: Period) -> bool | None:
        """Return whether it is granted on one of *days*, if that is known."""
        day = self.granted
        if day.on is None or day.lacking:
            return None
        return is_within(day.on, days)

    def stops(
        self, outside: NotApplicable, *, is_in: bool | None
    ) -> Iterable[NotApplicable | NotStated | KnownInPart]:
        """Return why a duty is not asked for, or what must be stated first.

        Nothing need be stated of a grant that the duty does not reach.

        Args:
            outside: That the duty does not reach it.
            is_in: Whether it does, if that is known.
        """
        if is_in is False and self.is_undertaking is not False:
            # Who gives what is not looked up, and may be known in part.
            return [outside]
        ends = self.ends()
        if any(isinstance(one, NotApplicable) for one in ends):
            return ends
        if not ends and self.contributions is None:
            return [NotStated("/budget/contributions")]
        return ends or (() if is_in else self.granted.unknown)

    def shares(self) -> tuple[list[GrantShare], Missing]:
        """Compute what each organisation gets, and say what is not told.

        A single organisation gets all that public parties give in money; of
        several each gets what its annex agreements say.
        """
        shares: list[GrantShare] = []
        missing: Missing = []
        for organisation in self.organisations:
            pointer, parts = self._parts(organisation)
            if parts is None:
                missing.append(NotStated(pointer))
                continue
            counted = _cents(parts, self.rate)
            missing.extend(counted.missing)
            if counted.is_known:
                share = GrantShare(
                    organisation=organisation,
                    pointer=pointer,
                    cents=counted.cents,
                    low=counted.low,
                    high=counted.high,
                    inexact=tuple(counted.inexact),
                    about=counted.about if counted.is_about else None,
                    is_alone=len(self.organisations) == 1,
                )
                shares.append(share)
        # Two sums may lack the same thing.
        return shares, list(dict.fromkeys(missing))

    @property
    def most(self) -> Fraction | None:
        """What one of several gets at the most: all of it, in cents.

        ``None`` if that is not known, or there is only one.
        """
        if len(self.organisations) == 1 or self.contributions is None:
            return None
        counted = _cents(self._public(), self.rate)
        return counted.high if counted.is_known else None

    def _parts(
        self, organisation: Organisation
    ) -> tuple[str, list[Part] | None]:
        """Find what one organisation gets, and where that is said."""
        if len(self.organisations) == 1:
            stated = self.contributions is not None
            return "/budget/contributions", self._public() if stated else None
        own = self._annexed.get(organisation.key)
        if not own:
            return "/annex_agreements", None
        return own[0].pointer.removesuffix("/amount"), own

    @functools.cached_property
    def _annexed(self) -> dict[str, list[Part]]:
        """What the annex agreements say, by organisation."""
        annexes = self.annexes or ()
        parts = parts_of("/annex_agreements", annexes, self.term)
        found: dict[str, list[Part]] = {}
        for part, annex in zip(parts, annexes, strict=True):
            found.setdefault(annex.organisation, []).append(part)
        return found

    def _public(self) -> list[Part]:
        """Take the money of the public parties, save what is stated as none."""
        return [
            part
            for part, contribution in contributed(
                self.contributions or (), self.term
            )
            if isinstance(contribution, MoneyContribution)
            and contribution.party in self._public_keys
            and not (contribution.amount and contribution.amount.money.is_zero)
        ]

    @functools.cached_property
    def _public_keys(self) -> set[str]:
        return {
            party.key
            for party in self.parties or ()
            if isinstance(party, PublicBody)
        }


@attrs.define
class _Cents:
    """Stated sums in cents of a euro, as they are added up.

    What is not exact counts in *cents* as what it is at least.
    """

    cents: Fraction = Fraction(0)
    low: Fraction = Fraction(0)
    high: Fraction | None = Fraction(0)
    about: Fraction = Fraction(0)
    is_known: bool = True
    is_about: bool = False
    inexact: list[KnownInPart] = attrs.field(factory=list)
    missing: Missing = attrs.field(factory=list)

    def add(self, stated: Sum, one_euro: Fraction) -> None:
        """Add a sum that is something."""
        self.cents += stated.money.ore / one_euro
        self.low += stated.low.ore / one_euro
        self.about += (stated.about or stated.money).ore / one_euro
        self.is_about |= stated.is_by_margin
        if self.high is not None and stated.high is not None:
            self.high += stated.high.ore / one_euro


def _cents(parts: Iterable[Part], rate: Decimal | None) -> _Cents:
    """Add up stated sums in cents of a euro, exactly."""
    found = _Cents()
    for part in parts:
        stated = add_up([part])
        lacking = [m for m in stated.missing if isinstance(m, NotStated)]
        found.missing += lacking
        found.is_known &= not lacking
        found.inexact += [
            m for m in stated.missing if isinstance(m, KnownInPart)
        ]
        if stated.high is None:
            found.high = None
        if stated.money.is_zero and (stated.high or stated.money).is_zero:
            continue
        currency = (stated.high or stated.money).currency
        one_euro = _rates(rate).get(currency)
        if one_euro is None:
            found.missing.append(_unknown(currency))
            found.is_known = False
        else:
            found.add(stated, one_euro)
    return found


def _rates(rate: Decimal | None) -> dict[str, Fraction]:
    """Return how much of each currency is one euro."""
    known = {"EUR": Fraction(1)}
    return known if rate is None else {**known, "SEK": Fraction(rate)}


def _unknown(currency: str) -> NotStated | NotKnown:
    """Return why money in a currency cannot be made euro."""
    if currency == "SEK":
        return NotStated("circumstances:/sek_per_euro")
    return _CURRENCY
