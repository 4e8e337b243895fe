# SPDX-License-Identifier: MIT
"""Promises of the sums of an agreement: *ekonomisk avstämning*.

Whole settlements are compared, to the öre; the arithmetic stands beside them.
"""

from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.annexes import AnnexAgreement
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
    PremisesContribution,
    VolunteerHoursContribution,
)
from iop.agreement.deadlines import AfterEvent, Event, OnDate
from iop.agreement.decisions import DecisionOutcome
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.payments import Indexation, Instalment, Payments
from iop.agreement.reporting import Report, Reporting, ReportKind
from iop.agreement.term import Term
from iop.examples import umbrella
from iop.followup.followup import follow_up
from iop.followup.settlement import Delivery, Settlement, Subtotal
from iop.ledger import (
    CostAccounted,
    Decided,
    Ended,
    EndedByAgreement,
    IndexSet,
    Ledger,
    NoticeGiven,
    Paid,
    Proposed,
    Reclaimed,
    Repaid,
    ReportApproved,
    Signed,
    TerminatedForBreach,
    Waived,
)
from iop.values.amounts import Amount, Per
from iop.values.errors import IllFormedError
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period


BOARD = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
OTHER_BOARD = PublicBody(key="namnden", name="Socialnämnden")
KFUM = Organisation(key="kfum", name="KFUM JKS Stockholm")
TERM = Period(date(2018, 3, 1), date(2018, 12, 31))

PROPOSED = Proposed(key="forslag", on=date(2018, 2, 1))
DECIDED = Decided(
    key="beslut", on=date(2018, 2, 15), outcome=DecisionOutcome.APPROVED
)
REJECTED = attrs.evolve(DECIDED, outcome=DecisionOutcome.REJECTED)
SIGNED = (
    PROPOSED,
    DECIDED,
    Signed(key="sdn", on=date(2018, 2, 19), party="sdn"),
    Signed(key="kfum", on=date(2018, 2, 22), party="kfum"),
)


def money(value):
    """Make a sum of a number; what is not known stays so."""
    return None if value is None else Money(value)


def row(key, agreed, amended, **stated):
    """Make a row; what is not stated is zero."""
    names = [field.name for field in attrs.fields(Subtotal)][3:]
    return Subtotal(
        key=key,
        agreed=money(agreed),
        amended=money(amended),
        **{name: money(stated.pop(name, 0)) for name in names},
        **stated,
    )


def settlement(on, agreed, amended, **stated):
    """Make a settlement in kronor; sums that are not stated are zero."""
    sums = [
        *("index_effect", "lapsed", "paid", "to_pay", "accounted", "in_kind"),
        *("approved", "overspent", "unused", "still_open", "repaid"),
        "to_be_repaid",
    ]
    return Settlement(
        on=on,
        currency="SEK",
        is_settled=stated.pop("is_settled", False),
        is_by_days=stated.pop("is_by_days", False),
        agreed=money(agreed),
        amended=money(amended),
        **{name: money(stated.pop(name, 0)) for name in sums},
        by_year=stated.pop("by_year", ()),
        by_party=stated.pop("by_party"),
        by_source=stated.pop("by_source"),
        deliveries=stated.pop("deliveries", ()),
        left_out=stated.pop("left_out", ()),
        **stated,
    )


def grant(kronor, key="bidrag", party="sdn", **stated):
    """Let a party give money."""
    return MoneyContribution(
        key=key, party=party, amount=Amount(Money(kronor)), **stated
    )


def in_euro(euro, key="bidrag", **stated):
    """Let the board give money in euro."""
    amount = Amount(Money(euro, "EUR"), per=stated.pop("per", Per.TERM))
    return MoneyContribution(key=key, party="sdn", amount=amount, **stated)


def yearly(kronor, first, last, key="bidrag"):
    """Let the board give so much a year over a period."""
    return MoneyContribution(
        key=key,
        party="sdn",
        amount=Amount(Money(kronor), per=Per.YEAR),
        period=Period(first, last),
    )


def instalment(key, day, kronor, **stated):
    """Plan an instalment."""
    return Instalment(
        key=key,
        amount=kronor and Amount(Money(kronor)),
        due=day and OnDate(day=day),
        **stated,
    )


def agreement(
    *contributions,
    instalments=None,
    is_unused_repaid=None,
    parties=(BOARD, KFUM),
    **stated,
):
    """Make an agreement with contributions and a plan to pay."""
    return Agreement(
        **{
            "parties": parties,
            "budget": Budget(contributions=contributions),
            "payments": Payments(
                instalments=instalments, is_unused_repaid=is_unused_repaid
            ),
            "term": Term(period=TERM),
            **stated,
        }
    )


def paid(day, kronor, **stated):
    """Pay money out."""
    return Paid(
        key=f"bet-{day}-{len(stated)}-{kronor}",
        on=day,
        amount=Money(kronor),
        **stated,
    )


def cost(day, kronor, report="slut", **stated):
    """Account for a cost."""
    return CostAccounted(
        key=f"kostnad-{day}-{kronor}",
        on=day,
        amount=Money(kronor),
        report=report,
        **stated,
    )


def approved(day, report="slut"):
    """Approve a report."""
    return ReportApproved(key=f"{report}-ok", on=day, report=report)


def repaid(day, kronor, **stated):
    """Pay money back."""
    return Repaid(
        key=f"ater-{day}-{kronor}", on=day, amount=Money(kronor), **stated
    )


def ended(day):
    """Close the case."""
    return Ended(key="avslut", on=day)


def settled(given, *entries, on):
    """Settle an agreement on a day."""
    return follow_up(given, Ledger(entries=entries), on=on).settlement


def refusal(call, *args, **kwargs):
    """Return the message in English of what *call* refuses."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return str(caught.value)


HALVES = (
    instalment("half-1", date(2018, 3, 15), 425_000),
    instalment("half-2", date(2018, 9, 15), 425_000),
)
HOURS = VolunteerHoursContribution(
    key="ideell-tid", party="kfum", hours=Decimal(600), rate=Money(175)
)
REPORTING = Reporting(
    reports=(
        Report(
            key="del-1",
            kind=ReportKind.INTERIM,
            covers=Period(date(2018, 3, 1), date(2018, 6, 30)),
        ),
        Report(key="slut", kind=ReportKind.FINAL, covers=TERM),
    )
)
ONE_YEAR = agreement(
    grant(850_000),
    HOURS,
    instalments=HALVES,
    is_unused_repaid=True,
    reporting=REPORTING,
)
ONE_YEAR_LEDGER = (
    *SIGNED,
    paid(date(2018, 3, 15), 425_000, instalment="half-1"),
    cost(date(2018, 6, 14), "300000.50", "del-1"),
    cost(
        date(2018, 6, 14),
        40_000,
        "del-1",
        contribution="ideell-tid",
        is_in_kind=True,
    ),
    approved(date(2018, 6, 20), "del-1"),
    paid(date(2018, 9, 14), 425_000, instalment="half-2"),
    cost(date(2019, 2, 28), "537653.83"),
    cost(
        date(2019, 2, 28), 70_000, contribution="ideell-tid", is_in_kind=True
    ),
    approved(date(2019, 3, 14)),
    repaid(date(2019, 4, 8), "12345.67"),
)


class TestOneYear:
    """850 000 kr for a year, to one organisation, in two halves.

    The costs are 300 000.50 and 537 653.83, together 837 654.33; 12 345.67 is
    not used. The hours are 600 × 175 = 105 000 kr; of them 40 000 and 70 000
    are delivered, which is more.
    """

    @staticmethod
    def delivery(delivered, remaining):
        """Hold the hours against what was promised."""
        return (
            Delivery(
                contribution="ideell-tid",
                party="kfum",
                promised=Money(105_000),
                delivered=Money(delivered),
                remaining=Money(remaining),
            ),
        )

    def wanted(self, on, *, years, **stated):
        """Make a settlement: of the party and the source as of the whole."""
        columns = {field.name for field in attrs.fields(Subtotal)}
        same = {name: v for name, v in stated.items() if name in columns}
        return settlement(
            on,
            850_000,
            850_000,
            by_year=years,
            by_party=(row("kfum", 850_000, 850_000, **same),),
            by_source=self.sources(same),
            **stated,
        )

    @staticmethod
    def sources(same):
        """Make the rows by source: the hours have one of their own."""
        in_kind = same.get("in_kind", 0)
        grant_row = row("bidrag", 850_000, 850_000, **{**same, "in_kind": 0})
        hours = row("ideell-tid", 0, 0, in_kind=in_kind)
        return (grant_row, hours) if in_kind else (grant_row,)

    def test_before(self):
        """Before anything is paid all is left to pay."""
        assert self.wanted(
            date(2018, 3, 14),
            to_pay=850_000,
            years=(row(2018, 850_000, 850_000),),
            deliveries=self.delivery(0, 105_000),
        ) == settled(ONE_YEAR, *ONE_YEAR_LEDGER, on=date(2018, 3, 14))

    def test_half(self):
        """Half is paid, of which a part is used, and its use approved."""
        used = {
            "paid": 425_000,
            "accounted": "300000.50",
            "in_kind": 40_000,
            "approved": "300000.50",
            "still_open": "124999.50",
        }

        assert self.wanted(
            date(2018, 6, 30),
            to_pay=425_000,
            years=(row(2018, 850_000, 850_000, **used),),
            deliveries=self.delivery(40_000, 65_000),
            **used,
        ) == settled(ONE_YEAR, *ONE_YEAR_LEDGER, on=date(2018, 6, 30))

    def test_accounted_for(self):
        """All is accounted for; not approved it is still open.

        850 000 - 300 000.50 = 549 999.50.
        """
        used = {
            "paid": 850_000,
            "accounted": "837654.33",
            "in_kind": 110_000,
            "approved": "300000.50",
            "still_open": "549999.50",
        }

        assert self.wanted(
            date(2019, 2, 28),
            years=(row(2018, 850_000, 850_000, **used),),
            deliveries=self.delivery(110_000, 0),
            **used,
        ) == settled(ONE_YEAR, *ONE_YEAR_LEDGER, on=date(2019, 2, 28))

    def test_settled(self):
        """Once the final report is approved, what is left is unused.

        It belongs to 2018, when it was paid; to be repaid is in 2019, when it
        was settled.
        """
        used = {
            "paid": 850_000,
            "accounted": "837654.33",
            "in_kind": 110_000,
            "approved": "837654.33",
            "unused": "12345.67",
        }

        assert self.wanted(
            date(2019, 3, 14),
            is_settled=True,
            to_be_repaid="12345.67",
            years=(
                row(2018, 850_000, 850_000, **used),
                row(2019, 0, 0, to_be_repaid="12345.67"),
            ),
            deliveries=self.delivery(110_000, 0),
            **used,
        ) == settled(ONE_YEAR, *ONE_YEAR_LEDGER, on=date(2019, 3, 14))

    def test_repaid(self):
        """When it is paid back nothing more is to be paid back."""
        used = {
            "paid": 850_000,
            "accounted": "837654.33",
            "in_kind": 110_000,
            "approved": "837654.33",
            "unused": "12345.67",
        }

        assert self.wanted(
            date(2019, 4, 8),
            is_settled=True,
            repaid="12345.67",
            years=(
                row(2018, 850_000, 850_000, **used),
                row(2019, 0, 0, repaid="12345.67"),
            ),
            deliveries=self.delivery(110_000, 0),
            **used,
        ) == settled(ONE_YEAR, *ONE_YEAR_LEDGER, on=date(2019, 4, 8))


class TestTurnOfTheYear:
    """New Year's Eve is of the old year, and New Year's Day of the new."""

    def test_paid_and_repaid(self):
        """A payment belongs to the year of its own day, and so back."""
        given = agreement(
            grant(850_000),
            term=Term(period=Period(date(2018, 1, 1), date(2019, 12, 31))),
        )
        sums = settled(
            given,
            *SIGNED,
            paid(date(2018, 12, 31), 300),
            paid(date(2019, 1, 1), 50),
            repaid(date(2019, 12, 31), 20),
            repaid(date(2020, 1, 1), 7),
            on=date(2020, 1, 1),
        )

        assert [(2018, 300, 0), (2019, 50, 20), (2020, 0, 7)] == [
            (one.key, one.paid.amount, one.repaid.amount)
            for one in sums.by_year
        ]

    @pytest.mark.parametrize(
        "closed", [date(2019, 3, 14), date(2019, 12, 31), date(2020, 1, 1)]
    )
    def test_settled_once(self, closed):
        """It is settled the day the last report is approved, closed or not.

        Of the 850 000 that was paid, 300 000 is used and nothing is repaid.
        """
        sums = settled(
            ONE_YEAR,
            *SIGNED,
            paid(date(2018, 3, 15), 850_000),
            cost(date(2019, 2, 1), 300_000),
            approved(date(2019, 3, 14)),
            ended(closed),
            on=date(2020, 1, 1),
        )

        assert [(2018, 0), (2019, 550_000)] == [
            (one.key, one.to_be_repaid.amount) for one in sums.by_year
        ]

    def test_left_to_pay_until_closed(self):
        """What is settled may still be paid; what is closed is not."""
        entries = (
            *SIGNED,
            paid(date(2018, 3, 15), 425_000, instalment="half-1"),
            cost(date(2018, 6, 1), 425_000),
            approved(date(2019, 3, 14)),
            ended(date(2020, 1, 1)),
        )
        sums = [
            settled(ONE_YEAR, *entries, on=day)
            for day in (date(2019, 12, 31), date(2020, 1, 1))
        ]

        assert [(True, Money(425_000)), (True, Money(0))] == [
            (one.is_settled, one.to_pay) for one in sums
        ]


class TestNothing:
    """An agreement that states nothing, and a ledger without entries."""

    def test_nothing(self):
        """What the agreement does not tell is unknown; the rest is zero."""
        assert settlement(
            date(2018, 3, 1),
            None,
            None,
            to_pay=None,
            by_party=(),
            by_source=(row(None, None, None),),
        ) == settled(Agreement(), on=date(2018, 3, 1))


class TestRepayment:
    """What is to be paid back of 100 000 kr, of which 60 000 was used."""

    USED = (
        *SIGNED,
        paid(date(2018, 3, 15), 100_000),
        cost(date(2018, 12, 1), 60_000, year=2018),
        approved(date(2018, 12, 31)),
    )

    @pytest.mark.parametrize(
        ("is_unused_repaid", "back", "wanted"),
        [
            (True, None, Money(40_000)),
            (True, "15000.01", Money("24999.99")),
            (True, 40_000, Money(0)),
            (True, 50_000, Money(0)),
            (False, None, Money(0)),
            (False, 15_000, Money(0)),
            (None, None, None),
            (None, 15_000, None),
            (None, 40_000, Money(0)),
        ],
    )
    def test_left(self, is_unused_repaid, back, wanted):
        """It is what was not used, less what was paid back, if so agreed."""
        given = agreement(
            grant(100_000),
            is_unused_repaid=is_unused_repaid,
            reporting=REPORTING,
        )
        back_paid = [repaid(date(2019, 1, 15), back)] if back else []
        sums = settled(given, *self.USED, *back_paid, on=date(2019, 2, 1))

        assert (Money(40_000), money(back or 0), wanted) == (
            sums.unused,
            sums.repaid,
            sums.to_be_repaid,
        )

    def test_rows_where_it_is_not_said(self):
        """Where it is not said no row tells it either."""
        given = agreement(grant(100_000), reporting=REPORTING)
        sums = settled(given, *self.USED, on=date(2019, 2, 1))

        assert ([None], [None], [None]) == tuple(
            [one.to_be_repaid for one in rows]
            for rows in (sums.by_year, sums.by_party, sums.by_source)
        )

    def test_nothing_said_of_payments(self):
        """Where nothing is said of payments it is unknown too."""
        given = agreement(grant(100_000), payments=None, reporting=REPORTING)

        assert (
            settled(given, *self.USED, on=date(2019, 2, 1)).to_be_repaid
            is None
        )

    def test_not_settled(self):
        """While nothing is settled to be unused nothing is to be repaid."""
        given = agreement(grant(100_000), reporting=REPORTING)
        sums = settled(given, *self.USED, on=date(2018, 12, 30))

        assert (Money(0), Money(0), Money(100_000)) == (
            sums.unused,
            sums.to_be_repaid,
            sums.still_open,
        )


class TestPerYear:
    """A sum per year, in calendar years."""

    @staticmethod
    def by_year(*contributions, **stated):
        """Return what is agreed by year, in all, and whether by days."""
        sums = settled(
            agreement(*contributions, **stated), on=date(2018, 3, 1)
        )
        return (
            {one.key: one.agreed for one in sums.by_year},
            sums.agreed,
            sums.is_by_days,
        )

    def test_partial_last_year(self):
        """A year that is not whole gets its share by days.

        400 000 kr a year from 1 March 2018 to 31 December 2019.

        The first year has 365 days, 306 of them in 2018 and 59 in 2019:
        400 000 × 306 / 365 = 335 342.465..., × 59 / 365 = 64 657.534...; in
        whole öre 335 342.46 and 64 657.53, and the öre that is left goes to
        2018, which lost most (0.575 of one, against 0.424).

        The second would have 366 days (2020 is a leap year), of which 306 are
        left: 400 000 × 306 / 366 = 334 426.229..., or 334 426.23, since the
        part lost is greater than that of the 60 days.

        In 2019: 64 657.53 + 334 426.23 = 399 083.76.
        """
        assert (
            {2018: Money("335342.47"), 2019: Money("399083.76")},
            Money("734426.23"),
            True,
        ) == self.by_year(
            yearly(400_000, date(2018, 3, 1), date(2019, 12, 31))
        )

    def test_across_two_years(self):
        """A whole year across two is divided by days: 184 and 181 of 365."""
        assert (
            {2018: Money(184_000), 2019: Money(181_000)},
            Money(365_000),
            True,
        ) == self.by_year(yearly(365_000, date(2018, 7, 1), date(2019, 6, 30)))

    def test_leap_year(self):
        """With 29 February in it: 184 and 182 of 366."""
        assert (
            {2019: Money(184_000), 2020: Money(182_000)},
            Money(366_000),
            True,
        ) == self.by_year(yearly(366_000, date(2019, 7, 1), date(2020, 6, 30)))

    def test_part_of_a_leap_year(self):
        """January and February 2020 are 60 days of 366."""
        assert (
            {2020: Money(60_000)},
            Money(60_000),
            True,
        ) == self.by_year(yearly(366_000, date(2020, 1, 1), date(2020, 2, 29)))

    def test_whole_calendar_years(self):
        """Of whole calendar years each gets its sum."""
        assert (
            {2018: Money(400_000), 2019: Money(400_000)},
            Money(800_000),
            False,
        ) == self.by_year(
            yearly(400_000, date(2018, 1, 1), date(2019, 12, 31))
        )

    def test_several(self):
        """Several contributions are added, year by year."""
        assert (
            {2018: Money(450_000), 2019: Money(400_000)},
            Money(850_000),
            False,
        ) == self.by_year(
            yearly(400_000, date(2018, 1, 1), date(2019, 12, 31)),
            grant(50_000, "start", period=Period.of_year(2018)),
        )

    def test_over_the_term(self):
        """Without a period of its own it runs over the term."""
        per_year = attrs.evolve(
            grant(0), amount=Amount(Money(400_000), per=Per.YEAR)
        )

        assert (
            {2018: Money(400_000), 2019: Money(400_000)},
            Money(800_000),
            False,
        ) == self.by_year(
            per_year,
            term=Term(period=Period(date(2018, 1, 1), date(2019, 12, 31))),
        )

    @pytest.mark.parametrize(
        "term",
        [None, Term(), Term(period=Period(date(2018, 1, 1), None))],
        ids=["not-stated", "no-days", "open-ended"],
    )
    def test_no_end(self, term):
        """Without an end a sum per year comes to nothing that can be told."""
        per_year = attrs.evolve(
            grant(0), amount=Amount(Money(400_000), per=Per.YEAR)
        )

        assert ({}, None, False) == self.by_year(per_year, term=term)

    @pytest.mark.parametrize(
        "term",
        [None, Term(), Term(period=Period(date(2018, 1, 1), None))],
        ids=["not-stated", "no-days", "open-ended"],
    )
    def test_no_end_for_all_of_it(self, term):
        """A sum for the whole is told without an end, but has no year."""
        assert (
            {None: Money(400_000)},
            Money(400_000),
            False,
        ) == self.by_year(grant(400_000), term=term)

    def test_past_the_last_year(self):
        """Of a year that goes past 9999 it cannot be told how long it is."""
        assert ({}, None, False) == self.by_year(
            yearly(400_000, date(9999, 3, 1), date(9999, 12, 31))
        )

    @pytest.mark.parametrize(
        "amount",
        [
            None,
            Amount(Money(400_000), hedge=Hedge.ABOUT),
        ],
        ids=["not-stated", "about"],
    )
    def test_no_exact_sum(self, amount):
        """A sum that is not stated exactly is not told."""
        assert ({}, None, False) == self.by_year(
            grant(100_000), attrs.evolve(grant(0, "mer"), amount=amount)
        )

    def test_over_several_years(self):
        """A sum for several years is divided by days: 306 and 59 of 365.

        365 000 × 306 / 365 = 306 000.
        """
        term = Term(period=Period(date(2018, 3, 1), date(2019, 2, 28)))

        assert (
            {2018: Money(306_000), 2019: Money(59_000)},
            Money(365_000),
            True,
        ) == self.by_year(grant(365_000), term=term)


class TestPlan:
    """What the instalments tell, where the contributions do not."""

    TWO_YEARS = Term(period=Period(date(2018, 3, 1), date(2019, 2, 28)))
    PLAN = (
        instalment("a", date(2018, 3, 15), 425_000),
        instalment("b", date(2019, 1, 15), 425_000),
    )

    @staticmethod
    def told(given, on=date(2018, 2, 1)):
        """Return what is agreed by year, in all, and what is left to pay."""
        sums = settled(given, on=on)
        return (
            {one.key: one.agreed for one in sums.by_year},
            sums.agreed,
            sums.to_pay,
        )

    def test_by_year(self):
        """A sum for several years is divided as the plan has it."""
        given = agreement(
            grant(850_000), instalments=self.PLAN, term=self.TWO_YEARS
        )

        assert (
            {2018: Money(425_000), 2019: Money(425_000)},
            Money(850_000),
            Money(850_000),
        ) == self.told(given)

    def test_another_sum(self):
        """But by days where the plan comes to another sum.

        730 000 over 365 days is 2 000 a day: for 306 days 612 000, for 59
        days 118 000.
        """
        given = agreement(
            grant(730_000), instalments=self.PLAN, term=self.TWO_YEARS
        )

        assert (
            {2018: Money(612_000), 2019: Money(118_000)},
            Money(730_000),
            Money(730_000),
        ) == self.told(given)

    def test_plan_alone(self):
        """Without contributions it is the plan that is agreed."""
        given = agreement(instalments=self.PLAN, term=self.TWO_YEARS)

        assert (
            {2018: Money(425_000), 2019: Money(425_000)},
            Money(850_000),
            Money(850_000),
        ) == self.told(given)

    def test_due_before_the_term(self):
        """What is due before the term belongs to the first year of it.

        Signed on 22 February 2018 it is due on 27 February; the term is from
        1 January 2019.
        """
        once = Instalment(
            key="allt",
            amount=Amount(Money(600_000)),
            due=AfterEvent(event=Event.SIGNING, days=5),
        )
        given = agreement(
            grant(600_000),
            instalments=(once,),
            term=Term(period=Period(date(2019, 1, 1), date(2021, 12, 31))),
        )
        sums = settled(given, *SIGNED, on=date(2018, 2, 22))

        assert {2019: Money(600_000)} == {
            one.key: one.agreed for one in sums.by_year
        }
        assert not sums.is_by_days

    def test_plan_without_days(self):
        """What has no day has no year."""
        given = agreement(
            instalments=(
                instalment("a", date(2018, 3, 15), 425_000),
                instalment("b", None, 425_000),
            )
        )

        assert (
            {2018: Money(425_000), None: Money(425_000)},
            Money(850_000),
            Money(850_000),
        ) == self.told(given)

    @pytest.mark.parametrize(
        "other",
        [
            instalment("b", date(2018, 9, 15), None),
            Instalment(key="b", amount=Amount(Money(100, "EUR"))),
        ],
        ids=["no-sum", "other-currency"],
    )
    def test_plan_without_a_sum(self, other):
        """Where one sum cannot be told, neither can the whole."""
        given = agreement(
            instalments=(instalment("a", date(2018, 3, 15), 425_000), other)
        )

        assert ({}, None, None) == self.told(given)

    def test_paid_by_an_organisation(self):
        """What an organisation pays is no public money, planned or paid."""
        given = agreement(
            instalments=(
                *self.PLAN,
                instalment("hyra", date(2018, 4, 1), 50_000, payer="kfum"),
            ),
            term=self.TWO_YEARS,
        )
        entries = (
            *SIGNED,
            paid(date(2018, 3, 15), 425_000, instalment="a"),
            paid(date(2018, 4, 1), 50_000, instalment="hyra"),
            paid(date(2018, 4, 2), 10_000, payer="kfum"),
        )
        sums = settled(given, *entries, on=date(2018, 4, 2))

        assert (Money(850_000), Money(425_000), Money(425_000)) == (
            sums.agreed,
            sums.paid,
            sums.to_pay,
        )

    def test_paid_beyond_the_sum(self):
        """Never is less than nothing left to pay."""
        given = agreement(grant(100_000))
        entries = (*SIGNED, paid(date(2018, 4, 1), 100_001))

        assert Money(0) == settled(given, *entries, on=date(2018, 4, 1)).to_pay


class TestAmended:
    """An agreement that was amended: from 850 000 kr to 1 000 000."""

    HISTORY = History(
        original=agreement(grant(850_000)),
        amendments=(
            Amendment(
                number=1,
                first_day=date(2018, 7, 1),
                agreement=agreement(
                    grant(850_000), grant(150_000, "mer", "sdn")
                ),
            ),
        ),
    )

    def test_before(self):
        """The day before it is in force what is agreed is as at first."""
        sums = settled(self.HISTORY, *SIGNED, on=date(2018, 6, 30))

        assert (Money(850_000), Money(850_000), Money(850_000)) == (
            sums.agreed,
            sums.amended,
            sums.to_pay,
        )

    def test_after(self):
        """From its first day both are told, with what is left to pay."""
        assert settlement(
            date(2018, 7, 1),
            850_000,
            1_000_000,
            to_pay=900_000,
            paid=100_000,
            still_open=100_000,
            by_year=(
                row(
                    2018, 850_000, 1_000_000, paid=100_000, still_open=100_000
                ),
            ),
            by_party=(
                row(
                    "kfum",
                    850_000,
                    1_000_000,
                    paid=100_000,
                    still_open=100_000,
                ),
            ),
            by_source=(
                row(
                    "bidrag",
                    850_000,
                    850_000,
                    paid=100_000,
                    still_open=100_000,
                ),
                row("mer", 0, 150_000),
            ),
        ) == settled(
            self.HISTORY,
            *SIGNED,
            paid(date(2018, 4, 1), 100_000, contribution="bidrag"),
            on=date(2018, 7, 1),
        )

    @pytest.mark.parametrize(
        ("first", "then", "wanted"),
        [
            (date(2019, 10, 31), date(2019, 12, 31), True),
            (date(2019, 12, 31), date(2019, 10, 31), True),
            (date(2019, 12, 31), date(2018, 12, 31), False),
        ],
    )
    def test_by_days(self, first, then, wanted):
        """It is told if days divided what is agreed, or what is amended."""
        before, after = (
            agreement(yearly(400_000, date(2018, 1, 1), last))
            for last in (first, then)
        )
        history = History(
            original=before,
            amendments=(
                Amendment(
                    number=1, first_day=date(2018, 7, 1), agreement=after
                ),
            ),
        )

        assert wanted is settled(history, on=date(2018, 7, 1)).is_by_days


class TestIndex:
    """What a settled index adds: 10 % of 100 000 kr is 10 000."""

    SET = IndexSet(
        key="kpi",
        on=date(2018, 2, 1),
        first_day=date(2018, 6, 1),
        base=Decimal(100),
        current=Decimal(110),
    )
    INDEXATION = Indexation(index="KPI", share=Decimal(1))

    def effect(self, *instalments):
        """Return what the index adds, and what is left to pay."""
        given = agreement(
            grant(200_000),
            payments=Payments(
                instalments=instalments, indexation=self.INDEXATION
            ),
        )
        sums = settled(given, *SIGNED, self.SET, on=date(2018, 4, 1))
        return sums.index_effect, sums.to_pay

    def test_effect(self):
        """It is the sum of what it adds to each instalment."""
        assert (Money(10_000), Money(210_000)) == self.effect(
            instalment("a", date(2018, 5, 31), 100_000),
            instalment("b", date(2018, 6, 1), 100_000),
        )

    def test_in_euro(self):
        """Of sums in euro the effect is in euro."""
        given = agreement(
            in_euro(200_000),
            payments=Payments(
                instalments=(
                    Instalment(
                        key="a",
                        amount=Amount(Money(100_000, "EUR")),
                        due=OnDate(day=date(2018, 6, 1)),
                    ),
                ),
                indexation=self.INDEXATION,
            ),
        )
        sums = settled(given, *SIGNED, self.SET, on=date(2018, 4, 1))

        assert (Money(10_000, "EUR"), Money(210_000, "EUR")) == (
            sums.index_effect,
            sums.to_pay,
        )

    def test_no_instalments(self):
        """Where no instalments are planned it adds nothing."""
        assert (Money(0), Money(200_000)) == self.effect()

    @pytest.mark.parametrize(
        "other",
        [
            instalment("b", None, 100_000),
            instalment("b", date(2018, 6, 1), None),
            Instalment(
                key="b",
                amount=Amount(Money(100_000, "EUR")),
                due=OnDate(day=date(2018, 6, 1)),
            ),
        ],
        ids=["no-day", "no-sum", "other-currency"],
    )
    def test_unknown(self, other):
        """Where one of them cannot be told, neither can the whole."""
        assert (None, None) == self.effect(
            instalment("a", date(2018, 6, 1), 100_000), other
        )


class TestEarlyEnd:
    """An agreement that ends sooner than agreed."""

    GIVEN = agreement(
        grant(850_000), instalments=HALVES, is_unused_repaid=True
    )
    FIRST = (
        *SIGNED,
        paid(date(2018, 3, 15), 425_000, instalment="half-1"),
    )
    NOTICE = NoticeGiven(
        key="uppsagt",
        on=date(2018, 5, 15),
        party="sdn",
        last_day=date(2018, 8, 31),
    )

    @staticmethod
    def lapsed(given, *entries, on=date(2018, 9, 30)):
        """Return what has lapsed, and what is left to pay."""
        sums = settled(given, *entries, on=on)
        return sums.lapsed, sums.to_pay

    def test_notice(self):
        """After notice what falls later lapses; what is paid stays open."""
        still = {"paid": 425_000, "still_open": 425_000}

        assert settlement(
            date(2018, 5, 15),
            850_000,
            850_000,
            lapsed=425_000,
            by_year=(row(2018, 850_000, 850_000, **still),),
            by_party=(row("kfum", 850_000, 850_000, **still),),
            by_source=(row("bidrag", 850_000, 850_000, **still),),
            **still,
        ) == settled(
            self.GIVEN, *self.FIRST, self.NOTICE, on=date(2018, 5, 15)
        )

    def test_before_notice(self):
        """The day before notice nothing has lapsed."""
        assert (Money(0), Money(425_000)) == self.lapsed(
            self.GIVEN, *self.FIRST, self.NOTICE, on=date(2018, 5, 14)
        )

    @pytest.mark.parametrize(
        ("day", "gone"),
        [
            (date(2018, 9, 14), Money(425_000)),
            (date(2018, 9, 15), Money(0)),
            (date(2018, 9, 16), Money(0)),
        ],
        ids=["the-day-before", "on-the-day", "the-day-after"],
    )
    def test_breach(self, day, gone):
        """An instalment that is planned for the last day does not lapse."""
        violation = TerminatedForBreach(key="havt", on=day, party="sdn")

        assert (gone, Money(425_000) - gone) == self.lapsed(
            self.GIVEN, *self.FIRST, violation
        )

    def test_breach_settled(self):
        """Closed after a breach, all that is not approved is unused."""
        violation = TerminatedForBreach(
            key="havt", on=date(2018, 6, 1), party="sdn"
        )
        unused = {
            "paid": 425_000,
            "accounted": 1,
            "unused": 425_000,
        }

        assert settlement(
            date(2018, 10, 1),
            850_000,
            850_000,
            is_settled=True,
            lapsed=425_000,
            to_be_repaid=425_000,
            by_year=(
                row(2018, 850_000, 850_000, to_be_repaid=425_000, **unused),
            ),
            by_party=(
                row("kfum", 850_000, 850_000, to_be_repaid=425_000, **unused),
            ),
            by_source=(
                row(
                    "bidrag", 850_000, 850_000, to_be_repaid=425_000, **unused
                ),
            ),
            **unused,
        ) == settled(
            self.GIVEN,
            *self.FIRST,
            cost(date(2018, 5, 1), 1, "del", year=2018),
            violation,
            ended(date(2018, 10, 1)),
            on=date(2018, 10, 1),
        )

    def test_paid_in_part(self):
        """Of what was paid in part the rest lapses; in other money nothing."""
        part = (
            paid(date(2018, 5, 1), 25_000, instalment="half-2"),
            Paid(
                key="euro",
                on=date(2018, 5, 2),
                amount=Money(100, "EUR"),
                instalment="half-2",
            ),
        )

        assert (Money(400_000), Money(0)) == self.lapsed(
            self.GIVEN, *self.FIRST, *part, self.NOTICE
        )

    @pytest.mark.parametrize("kronor", [425_000, 500_000])
    def test_paid_all_the_same(self, kronor):
        """What was paid in full, or beyond, does not lapse."""
        rest = paid(date(2018, 5, 1), kronor, instalment="half-2")

        assert (Money(0), Money(0)) == self.lapsed(
            self.GIVEN, *self.FIRST, rest, self.NOTICE
        )

    def test_no_plan(self):
        """Without a plan it is not known what lapses."""
        assert (None, None) == self.lapsed(
            agreement(grant(850_000)), *SIGNED, self.NOTICE
        )

    @pytest.mark.parametrize(
        ("other", "gone"),
        [
            (instalment("b", None, 100), None),
            (instalment("b", date(2018, 9, 1), None), None),
            (
                Instalment(
                    key="b",
                    amount=Amount(Money(100, "EUR")),
                    due=OnDate(day=date(2018, 9, 1)),
                ),
                None,
            ),
            (instalment("b", date(2018, 8, 31), None), Money(0)),
        ],
        ids=["no-day", "no-sum", "other-currency", "in-time"],
    )
    def test_unknown(self, other, gone):
        """One that may lapse, with no sum or no day, cannot be told."""
        given = agreement(grant(425_000), instalments=(HALVES[0], other))

        assert gone == self.lapsed(given, *self.FIRST, self.NOTICE)[0]

    def test_no_day_but_paid(self):
        """One without a day that is paid in full has not lapsed."""
        given = agreement(
            grant(425_000), instalments=(instalment("half-1", None, 425_000),)
        )

        assert (Money(0), Money(0)) == self.lapsed(
            given, *self.FIRST, self.NOTICE
        )

    def test_waived(self):
        """An instalment that is waived need not be paid, whenever it falls."""
        waived = Waived(key="efter", on=date(2018, 5, 1), instalment="half-2")

        assert [
            (Money(0), Money(425_000)),
            (Money(425_000), Money(0)),
        ] == [
            self.lapsed(self.GIVEN, *self.FIRST, waived, on=on)
            for on in (date(2018, 4, 30), date(2018, 5, 1))
        ]

    @pytest.mark.parametrize(
        ("entries", "on"),
        [
            ((*FIRST, ended(date(2018, 10, 1))), date(2018, 10, 1)),
            ((PROPOSED, REJECTED), date(2018, 2, 15)),
        ],
        ids=["closed", "rejected"],
    )
    def test_closed(self, entries, on):
        """When the case is closed nothing is left to pay."""
        assert (Money(0), Money(0)) == self.lapsed(self.GIVEN, *entries, on=on)

    def test_rejected_but_paid(self):
        """What was paid though it was rejected was not used."""
        late = paid(date(2018, 2, 16), 1_000)
        sums = settled(
            self.GIVEN, PROPOSED, REJECTED, late, on=date(2018, 2, 16)
        )

        assert (True, Money(1_000), Money(1_000), Money(1_000)) == (
            sums.is_settled,
            sums.paid,
            sums.unused,
            sums.to_be_repaid,
        )


class TestSeveralOrganisations:
    """The umbrella: 2.8 and 1.4 of 4.2 million kr, to two organisations."""

    SIGNED = (
        PROPOSED,
        DECIDED,
        *(
            Signed(key=key, on=date(2018, 2, 22), party=key)
            for key in ("namnden", "harbarget", "grannarna")
        ),
    )
    LEDGER = (
        *SIGNED,
        paid(date(2018, 3, 1), "100000.10", payee="harbarget"),
        paid(date(2018, 3, 2), 50_000, payee="grannarna"),
        paid(date(2018, 3, 3), 10_000),
        cost(date(2018, 4, 1), 70_000, party="harbarget", year=2018),
        cost(date(2018, 4, 2), 30_000, party="grannarna", year=2018),
        cost(date(2018, 4, 3), 50_000, party="harbarget", year=2019),
        cost(date(2018, 4, 4), 4_000),
        cost(date(2018, 4, 5), 999, report="annan", party="grannarna"),
        approved(date(2018, 5, 1)),
        ended(date(2018, 6, 1)),
    )

    def test_paid_to_nobody_named(self):
        """What was paid to nobody named is charged with nobody's own costs.

        Nor the other way: what one was paid is not the other's.
        """
        given = umbrella()
        sums = [
            settled(
                given,
                *self.SIGNED,
                paid(date(2018, 3, 3), 10_000, payee=payee),
                cost(date(2018, 4, 1), 7_000, party=party),
                approved(date(2018, 5, 1)),
                on=date(2018, 5, 1),
            )
            for payee, party in (
                (None, "harbarget"),
                ("harbarget", None),
                ("harbarget", "grannarna"),
                ("harbarget", "harbarget"),
            )
        ]

        assert [(0, 7_000), (0, 7_000), (0, 7_000), (7_000, 0)] == [
            (one.approved.amount, one.overspent.amount) for one in sums
        ]

    def test_charged_in_order(self):
        """Costs are charged in order, to what each organisation was paid.

        Härbärget was paid 100 000.10: 70 000 of the first cost and 30 000.10
        of the second; 19 999.90 of that is beyond. Grannarna used 30 000 of
        50 000; the 999 stands in a report that is not approved. Of the 10 000
        paid to nobody named, 4 000 was used by nobody named.

        Paid: 160 000.10. Approved: 70 000 + 30 000 + 30 000.10 + 4 000 =
        134 000.10. Unused: 26 000. Accounted for: 70 000 + 30 000 + 50 000 +
        4 000 + 999 = 154 999.
        """
        assert settlement(
            date(2018, 6, 1),
            4_200_000,
            4_200_000,
            is_settled=True,
            is_by_days=True,
            paid="160000.10",
            accounted=154_999,
            approved="134000.10",
            overspent="19999.90",
            unused=26_000,
            lapsed=0,
            to_pay=0,
            to_be_repaid=None,
            # The term has 731 days: 61, 366 and 304 by year. Of what is left
            # of whole öre, one goes to 2016 and one to 2017.
            by_year=(
                row(2015, "350478.79", "350478.79"),
                row(2016, "2102872.78", "2102872.78"),
                row(2017, "1746648.43", "1746648.43"),
                row(
                    2018,
                    0,
                    0,
                    paid="160000.10",
                    accounted=100_000,
                    approved=100_000,
                    unused="60000.10",
                    to_be_repaid=None,
                ),
                row(
                    2019,
                    0,
                    0,
                    accounted=50_000,
                    approved="30000.10",
                    unused="-30000.10",
                ),
                row(
                    None,
                    0,
                    0,
                    accounted=4_999,
                    approved=4_000,
                    unused=-4_000,
                ),
            ),
            by_party=(
                row(
                    "harbarget",
                    2_800_000,
                    2_800_000,
                    paid="100000.10",
                    accounted=120_000,
                    approved="100000.10",
                    to_be_repaid=None,
                ),
                row(
                    "grannarna",
                    1_400_000,
                    1_400_000,
                    paid=50_000,
                    accounted=30_999,
                    approved=30_000,
                    unused=20_000,
                    to_be_repaid=None,
                ),
                row(
                    None,
                    0,
                    0,
                    paid=10_000,
                    accounted=4_000,
                    approved=4_000,
                    unused=6_000,
                    to_be_repaid=None,
                ),
            ),
            by_source=(
                row(
                    "bidrag",
                    4_200_000,
                    4_200_000,
                    paid="160000.10",
                    accounted=154_999,
                    approved="134000.10",
                    unused=26_000,
                    to_be_repaid=None,
                ),
            ),
        ) == settled(umbrella(), *self.LEDGER, on=date(2018, 6, 1))

    @pytest.mark.parametrize(
        ("payer", "wanted"),
        [
            (
                "grannarna",
                {
                    "harbarget": Money(0),
                    "grannarna": Money(5_000),
                    None: Money(6_000),
                },
            ),
            (None, {"harbarget": None, "grannarna": None, None: None}),
            ("harbarget", {"harbarget": None, "grannarna": None, None: None}),
        ],
        ids=["named", "nobody", "another"],
    )
    def test_repaid_by(self, payer, wanted):
        """Who is to repay is told where it adds up: 26 000 - 15 000."""
        given = attrs.evolve(
            umbrella(), payments=Payments(is_unused_repaid=True)
        )
        back = repaid(date(2018, 7, 1), 15_000, payer=payer)
        sums = settled(given, *self.LEDGER, back, on=date(2018, 7, 1))

        assert Money(11_000) == sums.to_be_repaid
        assert wanted == {one.key: one.to_be_repaid for one in sums.by_party}

    def test_instalment_names_the_payee(self):
        """A payment of an instalment goes to the one that it names."""
        given = attrs.evolve(
            umbrella(),
            payments=Payments(
                instalments=(
                    instalment(
                        "a", date(2018, 3, 1), 1_000, payee="grannarna"
                    ),
                )
            ),
        )
        sums = settled(
            given,
            *self.SIGNED,
            paid(date(2018, 3, 1), 1_000, instalment="a"),
            paid(date(2018, 3, 2), 100, instalment="a", payee="harbarget"),
            on=date(2018, 3, 2),
        )

        assert {"harbarget": Money(100), "grannarna": Money(1_000)} == {
            one.key: one.paid for one in sums.by_party
        }

    def test_report_names_the_reporter(self):
        """A cost belongs to the one that reports it."""
        given = attrs.evolve(
            umbrella(),
            reporting=Reporting(
                reports=(
                    Report(
                        key="slut",
                        kind=ReportKind.FINAL,
                        reporter="grannarna",
                    ),
                )
            ),
        )
        sums = settled(
            given,
            *self.SIGNED,
            cost(date(2018, 4, 1), 1_000),
            cost(date(2018, 4, 2), 100, party="harbarget"),
            on=date(2018, 4, 2),
        )

        assert {"harbarget": Money(100), "grannarna": Money(1_000)} == {
            one.key: one.accounted for one in sums.by_party
        }

    @pytest.mark.parametrize(
        ("annexes", "wanted"),
        [
            # The sums of the annexes are not the sum in all.
            (
                {"harbarget": 2_800_000, "grannarna": 1_300_000},
                None,
            ),
            ({"harbarget": 4_200_000, "grannarna": None}, None),
            (
                {"harbarget": 4_200_000},
                {"harbarget": Money(4_200_000)},
            ),
            ({}, None),
        ],
        ids=["other-sum", "one-unknown", "one-annex", "none"],
    )
    def test_shares(self, annexes, wanted):
        """Each one's share is told only where all of them add up."""
        given = attrs.evolve(
            umbrella(),
            annex_agreements=tuple(
                AnnexAgreement(
                    key=key,
                    organisation=key,
                    amount=kronor and Amount(Money(kronor)),
                )
                for key, kronor in annexes.items()
            ),
        )
        sums = settled(given, on=date(2018, 3, 1))

        assert wanted == (
            {one.key: one.agreed for one in sums.by_party} or None
        )

    @pytest.mark.parametrize(
        ("term", "wanted"),
        [
            (
                Term(period=Period.of_year(2018)),
                {"harbarget": Money(600_000), "grannarna": Money(200_000)},
            ),
            (None, {"harbarget": Money(600_000), "grannarna": None}),
        ],
        ids=["term", "no-term"],
    )
    def test_shares_per_year(self, term, wanted):
        """A sum a year is for the annex's own period, else for the term."""
        given = attrs.evolve(
            umbrella(),
            budget=None,
            term=term,
            annex_agreements=(
                AnnexAgreement(
                    key="a",
                    organisation="harbarget",
                    amount=Amount(Money(300_000), per=Per.YEAR),
                    period=Period(date(2018, 1, 1), date(2019, 12, 31)),
                ),
                AnnexAgreement(
                    key="b",
                    organisation="grannarna",
                    amount=Amount(Money(200_000), per=Per.YEAR),
                ),
            ),
        )
        sums = settled(given, on=date(2018, 3, 1))

        assert wanted == {one.key: one.agreed for one in sums.by_party}

    @pytest.mark.parametrize("budget", [umbrella().budget, None])
    def test_two_annexes(self, budget):
        """An organisation with two annexes has no sum of its own."""
        first, second = umbrella().annex_agreements
        given = attrs.evolve(
            umbrella(),
            budget=budget,
            annex_agreements=(
                first,
                attrs.evolve(second, organisation="harbarget"),
            ),
        )

        assert () == settled(given, on=date(2018, 3, 1)).by_party

    def test_whole_not_known(self):
        """Where the sum in all is not known, the annexes tell theirs."""
        given = attrs.evolve(umbrella(), budget=None)
        sums = settled(given, on=date(2018, 3, 1))

        assert (
            None,
            {"harbarget": Money(2_800_000), "grannarna": Money(1_400_000)},
        ) == (
            sums.agreed,
            {one.key: one.agreed for one in sums.by_party},
        )


class TestSources:
    """Money from two boards: 300 000 kr from one, 100 000 from the other."""

    GIVEN = agreement(
        grant(300_000),
        grant(100_000, "andra", "namnden"),
        parties=(BOARD, OTHER_BOARD, KFUM),
        instalments=(
            instalment("a", date(2018, 3, 1), 300_000, payer="sdn"),
            instalment("b", date(2018, 3, 1), 100_000, payer="namnden"),
        ),
        is_unused_repaid=True,
    )
    SIGNED = (
        *SIGNED,
        Signed(key="namnden", on=date(2018, 2, 22), party="namnden"),
    )

    def test_whole(self):
        """Money belongs to its payer's contribution, a cost to the named.

        Paid: 300 000 + 90 000 + 5 000 = 395 000. Used: 250 000 + 95 000 +
        20 000 = 365 000; so 30 000 is not. By source it is 50 000 of the
        first and -5 000 of the second, of which more was used than came; and
        of what cannot be told 5 000 - 20 000.
        """
        entries = (
            *self.SIGNED,
            paid(date(2018, 3, 1), 300_000, instalment="a"),
            paid(date(2018, 3, 2), 90_000, payer="namnden"),
            paid(date(2018, 3, 3), 5_000),
            cost(date(2018, 4, 1), 250_000, year=2018, contribution="bidrag"),
            cost(date(2018, 4, 2), 95_000, year=2018, contribution="andra"),
            cost(date(2018, 4, 3), 20_000, year=2018),
            approved(date(2018, 5, 1)),
            ended(date(2018, 6, 1)),
            repaid(date(2018, 6, 2), 10_000),
        )
        whole = {
            "paid": 395_000,
            "accounted": 365_000,
            "approved": 365_000,
            "unused": 30_000,
            "repaid": 10_000,
            "to_be_repaid": 20_000,
        }

        assert settlement(
            date(2018, 6, 2),
            400_000,
            400_000,
            is_settled=True,
            by_year=(row(2018, 400_000, 400_000, **whole),),
            by_party=(row("kfum", 400_000, 400_000, **whole),),
            # It is not told from which source it was paid back.
            by_source=(
                row(
                    "bidrag",
                    300_000,
                    300_000,
                    paid=300_000,
                    accounted=250_000,
                    approved=250_000,
                    unused=50_000,
                    to_be_repaid=None,
                ),
                row(
                    "andra",
                    100_000,
                    100_000,
                    paid=90_000,
                    accounted=95_000,
                    approved=95_000,
                    unused=-5_000,
                    to_be_repaid=None,
                ),
                row(
                    None,
                    0,
                    0,
                    paid=5_000,
                    accounted=20_000,
                    approved=20_000,
                    unused=-15_000,
                    repaid=10_000,
                    to_be_repaid=None,
                ),
            ),
            **whole,
        ) == settled(self.GIVEN, *entries, on=date(2018, 6, 2))

    def test_named_source(self):
        """A payment may name its source, whoever paid it."""
        sums = settled(
            self.GIVEN,
            *self.SIGNED,
            paid(date(2018, 3, 1), 1_000, payer="sdn", contribution="andra"),
            on=date(2018, 3, 1),
        )

        assert {"bidrag": Money(0), "andra": Money(1_000)} == {
            one.key: one.paid for one in sums.by_source
        }

    def test_two_of_one_payer(self):
        """Of a payer with two contributions it is not told which it was."""
        given = agreement(grant(300_000), grant(100_000, "andra"))
        sums = settled(
            given,
            *SIGNED,
            paid(date(2018, 3, 1), 1_000),
            on=date(2018, 3, 1),
        )

        assert {
            "bidrag": Money(0),
            "andra": Money(0),
            None: Money(1_000),
        } == {one.key: one.paid for one in sums.by_source}

    def test_only_board_is_the_payer(self):
        """Of two sources it is that of the only board, if no payer is named."""
        given = agreement(grant(300_000), grant(100_000, "andra", "fonden"))
        sums = settled(
            given,
            *SIGNED,
            paid(date(2018, 3, 1), 1_000),
            on=date(2018, 3, 1),
        )

        assert {"bidrag": Money(1_000), "andra": Money(0)} == {
            one.key: one.paid for one in sums.by_source
        }

    @pytest.mark.parametrize(
        ("term", "wanted"),
        [
            (
                Term(period=Period.of_year(2018)),
                {"bidrag": Money(800_000), "andra": Money(100_000)},
            ),
            (None, {"bidrag": Money(800_000), "andra": None}),
        ],
        ids=["term", "no-term"],
    )
    def test_per_year(self, term, wanted):
        """A sum a year is for the contribution's own period, or the term."""
        given = agreement(
            yearly(400_000, date(2018, 1, 1), date(2019, 12, 31)),
            attrs.evolve(
                grant(0, "andra"),
                amount=Amount(Money(100_000), per=Per.YEAR),
            ),
            term=term,
        )
        sums = settled(given, on=date(2018, 3, 1))

        assert wanted == {one.key: one.agreed for one in sums.by_source}

    def test_payer_without_a_contribution(self):
        """The only source is it, though another board paid."""
        given = agreement(grant(300_000), parties=(BOARD, OTHER_BOARD, KFUM))
        sums = settled(
            given,
            *self.SIGNED,
            paid(date(2018, 3, 1), 1_000, payer="namnden"),
            on=date(2018, 3, 1),
        )

        assert {"bidrag": Money(1_000)} == {
            one.key: one.paid for one in sums.by_source
        }

    def test_by_plan(self):
        """Where the plan alone tells the sum, two sources are not told."""
        unknown = attrs.evolve(grant(0, "andra", "namnden"), amount=None)
        given = agreement(
            grant(300_000),
            unknown,
            parties=(BOARD, OTHER_BOARD, KFUM),
            instalments=HALVES,
        )
        sums = settled(given, on=date(2018, 3, 1))

        assert (Money(850_000), ()) == (sums.agreed, sums.by_source)

    def test_one_by_plan(self):
        """But an only source has all that the plan tells."""
        given = agreement(
            attrs.evolve(grant(0), amount=None), instalments=HALVES
        )
        sums = settled(given, on=date(2018, 3, 1))

        assert {"bidrag": Money(850_000)} == {
            one.key: one.agreed for one in sums.by_source
        }

    def test_neither_known(self):
        """Where the sum in all is not known, each tells what it can."""
        given = agreement(
            grant(300_000),
            attrs.evolve(grant(0, "andra", "namnden"), amount=None),
        )
        sums = settled(given, on=date(2018, 3, 1))

        assert {"bidrag": Money(300_000), "andra": None} == {
            one.key: one.agreed for one in sums.by_source
        }


class TestCosts:
    """Where a cost belongs, if its entry does not say."""

    @staticmethod
    def years(*entries, reports=REPORTING.reports):
        """Return what is accounted for, by year."""
        given = agreement(grant(850_000), reporting=Reporting(reports=reports))
        sums = settled(given, *SIGNED, *entries, on=date(2019, 12, 31))
        return {one.key: one.accounted for one in sums.by_year}

    def test_year_of_the_report(self):
        """It belongs to the year that its report covers."""
        assert {2018: Money(1_000)} == self.years(
            cost(date(2019, 1, 15), 1_000)
        )

    def test_year_named(self):
        """A year that is named comes first, and years come in order."""
        assert [2017, 2018, 2019] == list(
            self.years(
                cost(date(2019, 1, 15), 1_000, year=2019),
                cost(date(2019, 1, 16), 1_000, year=2017),
            )
        )

    @pytest.mark.parametrize(
        "covers",
        [
            None,
            Period(date(2018, 3, 1), None),
            Period(date(2018, 3, 1), date(2019, 2, 28)),
        ],
        ids=["not-stated", "open-ended", "two-years"],
    )
    def test_no_year(self, covers):
        """Where the report covers no single year it belongs to none."""
        duty = Report(key="slut", kind=ReportKind.FINAL, covers=covers)

        assert {2018: Money(0), None: Money(1_000)} == self.years(
            cost(date(2019, 1, 15), 1_000), reports=(duty,)
        )

    def test_no_report(self):
        """A cost in no report belongs to no year, and is never approved."""
        given = agreement(grant(850_000), reporting=REPORTING)
        sums = settled(
            given,
            *SIGNED,
            paid(date(2018, 3, 15), 1_000),
            cost(date(2018, 4, 1), 1_000, report=None),
            approved(date(2018, 5, 1)),
            on=date(2018, 5, 1),
        )

        assert (Money(1_000), Money(0), Money(1_000)) == (
            sums.accounted,
            sums.approved,
            sums.unused,
        )

    def test_order_of_the_days(self):
        """Costs are charged in the order in which they were accounted for.

        1 000 is paid; 700 in June comes before 600 in July, of which 300 is
        charged, though July's report was approved first.
        """
        given = agreement(grant(1_000))
        sums = settled(
            given,
            *SIGNED,
            paid(date(2018, 3, 15), 1_000),
            cost(date(2018, 7, 1), 600, report="juli", year=2018),
            cost(date(2018, 6, 1), 700, report="juni", year=2017),
            approved(date(2018, 8, 1), "juli"),
            approved(date(2018, 9, 1), "juni"),
            on=date(2018, 9, 1),
        )

        assert {2017: Money(700), 2018: Money(300)} == {
            one.key: one.approved for one in sums.by_year
        }
        assert Money(300) == sums.overspent

    def test_nothing_paid(self):
        """Where nothing was paid all that is approved is beyond it."""
        sums = settled(
            agreement(grant(1_000)),
            *SIGNED,
            cost(date(2018, 6, 1), 700),
            approved(date(2018, 8, 1)),
            on=date(2018, 9, 1),
        )

        assert (Money(700), Money(0), Money(700)) == (
            sums.accounted,
            sums.approved,
            sums.overspent,
        )


class TestDeliveries:
    """Contributions besides the public money: promised and delivered."""

    GIVEN = agreement(
        grant(850_000),
        HOURS,
        grant(50_000, "egna", "kfum"),
        PremisesContribution(
            key="lokal",
            party="sdn",
            amount=Amount(Money(120_000), per=Per.YEAR),
        ),
        PremisesContribution(key="kontor", party="kfum"),
        term=Term(period=Period.of_year(2018)),
    )

    def test_whole(self):
        """Each is told; an organisation's own money is not public money."""
        sums = settled(
            self.GIVEN,
            *SIGNED,
            cost(date(2018, 4, 1), 20_000, contribution="egna"),
            cost(date(2018, 4, 2), 40_000, contribution="egna", report=None),
            cost(
                date(2018, 4, 3), 30_000, contribution="lokal", is_in_kind=True
            ),
            cost(
                date(2018, 4, 4), 5_000, contribution="kontor", is_in_kind=True
            ),
            cost(date(2018, 4, 5), 7_000, is_in_kind=True),
            cost(date(2018, 4, 6), 1_000),
            on=date(2018, 4, 6),
        )

        assert (
            Delivery(
                contribution="ideell-tid",
                party="kfum",
                promised=Money(105_000),
                delivered=Money(0),
                remaining=Money(105_000),
            ),
            Delivery(
                contribution="egna",
                party="kfum",
                promised=Money(50_000),
                delivered=Money(60_000),
                remaining=Money(0),
            ),
            Delivery(
                contribution="lokal",
                party="sdn",
                promised=Money(120_000),
                delivered=Money(30_000),
                remaining=Money(90_000),
            ),
            Delivery(
                contribution="kontor",
                party="kfum",
                promised=None,
                delivered=Money(5_000),
                remaining=None,
            ),
        ) == sums.deliveries
        # 30 000 + 5 000 + 7 000 in kind; of money only the 1 000 is public.
        assert (Money(42_000), Money(1_000), Money(850_000)) == (
            sums.in_kind,
            sums.accounted,
            sums.agreed,
        )

    def test_other_currency(self):
        """What is delivered in another currency is not counted, but named."""
        sums = settled(
            self.GIVEN,
            *SIGNED,
            cost(
                date(2018, 4, 3), 30_000, contribution="lokal", is_in_kind=True
            ),
            CostAccounted(
                key="hyra-eur",
                on=date(2018, 4, 4),
                amount=Money(5_000, "EUR"),
                contribution="lokal",
                is_in_kind=True,
            ),
            on=date(2018, 4, 4),
        )
        told = {one.contribution: one.delivered for one in sums.deliveries}

        assert (Money(30_000), ("hyra-eur",)) == (
            told["lokal"],
            sums.left_out,
        )

    def test_no_term(self):
        """What is promised a year, with no term, cannot be told."""
        given = attrs.evolve(self.GIVEN, term=None)
        sums = settled(given, on=date(2018, 4, 1))

        assert {
            "ideell-tid": Money(105_000),
            "egna": Money(50_000),
            "lokal": None,
            "kontor": None,
        } == {one.contribution: one.promised for one in sums.deliveries}


class TestSumNotStated:
    """A payment that states no sum pays what is left of its instalment."""

    def test_of_an_instalment(self):
        """It counts as that sum, and what came before is taken off."""
        ledger = (
            *SIGNED,
            paid(date(2018, 3, 15), 100_000, instalment="half-1"),
            Paid(key="rest", on=date(2018, 3, 16), instalment="half-1"),
            Paid(key="igen", on=date(2018, 3, 17), instalment="half-1"),
        )
        sums = settled(
            agreement(grant(850_000), instalments=HALVES),
            *ledger,
            on=date(2018, 4, 1),
        )

        assert (Money(425_000), Money(425_000), (), ()) == (
            sums.paid,
            sums.to_pay,
            sums.unknown,
            sums.left_out,
        )

    @pytest.mark.parametrize(
        ("on", "is_unused_repaid", "wanted"),
        [
            (date(2019, 3, 13), True, Money(0)),
            (date(2019, 3, 14), True, None),
            (date(2019, 3, 15), True, None),
            (date(2019, 3, 13), None, Money(0)),
            (date(2019, 3, 14), None, None),
            (date(2019, 3, 14), False, Money(0)),
        ],
    )
    def test_cannot_be_told(self, on, is_unused_repaid, wanted):
        """Of none it is not known: what is left cannot be told.

        Nor what is to be paid back, once that is settled. Before then it is
        nothing, however much was paid; it was not told then either.
        """
        known = paid(date(2018, 3, 15), 100_000)
        given = agreement(
            grant(850_000),
            is_unused_repaid=is_unused_repaid,
            reporting=REPORTING,
        )
        sums = settled(
            given,
            *SIGNED,
            known,
            Paid(key="okand", on=date(2018, 3, 16)),
            cost(date(2019, 2, 28), 60_000),
            approved(date(2019, 3, 14)),
            on=on,
        )

        assert (Money(100_000), None, wanted, ("okand",)) == (
            sums.paid,
            sums.to_pay,
            sums.to_be_repaid,
            sums.unknown,
        )

    def test_claimed(self):
        """What is claimed back is known, whatever was paid."""
        sums = settled(
            agreement(grant(850_000), is_unused_repaid=True),
            *SIGNED,
            Paid(key="okand", on=date(2018, 3, 16)),
            Reclaimed(key="k", on=date(2018, 9, 3), amount=Money(5_000)),
            on=date(2018, 9, 3),
        )

        assert Money(5_000) == sums.to_be_repaid

    def test_of_an_instalment_without_a_sum(self):
        """An instalment whose sum is not stated tells none."""
        sums = settled(
            agreement(grant(850_000), instalments=(Instalment(key="a"),)),
            *SIGNED,
            Paid(key="okand", on=date(2018, 3, 16), instalment="a"),
            on=date(2018, 4, 1),
        )

        assert (Money(0), ("okand",)) == (sums.paid, sums.unknown)

    def test_from_another(self):
        """What an organisation paid is no public money, however much."""
        sums = settled(
            agreement(grant(850_000), grant(1_000, "egna", party="kfum")),
            *SIGNED,
            Paid(key="okand", on=date(2018, 3, 16), payer="kfum"),
            on=date(2018, 4, 1),
        )

        assert () == sums.unknown

    def test_cut_short(self):
        """What was paid in full does not lapse with an early end."""
        sums = settled(
            agreement(grant(850_000), instalments=HALVES),
            *SIGNED,
            Paid(key="a", on=date(2018, 3, 15), instalment="half-1"),
            TerminatedForBreach(key="havt", on=date(2018, 3, 20), party="sdn"),
            on=date(2018, 4, 1),
        )

        assert (Money(425_000), Money(425_000)) == (sums.paid, sums.lapsed)


class TestReclaimed:
    """What is claimed back counts instead of what the accounts say."""

    GIVEN = agreement(grant(850_000), instalments=HALVES)
    PAID = (
        *SIGNED,
        Paid(key="a", on=date(2018, 3, 15), instalment="half-1"),
        EndedByAgreement(key="slut", on=date(2018, 5, 31)),
    )
    CLAIM = Reclaimed(key="krav", on=date(2018, 6, 1), amount=Money(210_000))

    def test_owed(self):
        """It is owed from its day, though no account has come."""
        before = settled(self.GIVEN, *self.PAID, on=date(2018, 5, 31))
        sums = settled(self.GIVEN, *self.PAID, self.CLAIM, on=date(2018, 6, 1))

        assert (None, Money(0)) == (before.reclaimed, before.to_be_repaid)
        assert (Money(210_000), Money(210_000)) == (
            sums.reclaimed,
            sums.to_be_repaid,
        )
        assert [(2018, Money(210_000))] == [
            (one.key, one.to_be_repaid) for one in sums.by_year
        ]
        assert [("kfum", Money(210_000))] == [
            (one.key, one.to_be_repaid) for one in sums.by_party
        ]
        assert [("bidrag", Money(210_000))] == [
            (one.key, one.to_be_repaid) for one in sums.by_source
        ]

    def test_paid_back(self):
        """What is paid back is taken off, and more than that owes nothing."""
        more = attrs.evolve(self.CLAIM, key="mer", amount=Money(10_000))
        back = Repaid(key="ater", on=date(2018, 7, 1), amount=Money(220_000))
        ledger = (*self.PAID, self.CLAIM, more, back)
        sums = settled(self.GIVEN, *ledger, on=date(2018, 7, 1))
        over = settled(
            self.GIVEN,
            *ledger,
            attrs.evolve(back, key="igen"),
            on=date(2018, 7, 1),
        )

        assert (Money(220_000), Money(0)) == (
            sums.reclaimed,
            sums.to_be_repaid,
        )
        assert Money(0) == over.to_be_repaid

    def test_of_one_of_two(self):
        """It is owed by the party that it is claimed of."""
        two = attrs.evolve(
            self.GIVEN,
            parties=(BOARD, KFUM, Organisation(key="b", name="B")),
        )
        claim = attrs.evolve(self.CLAIM, payer="b")
        sums = settled(two, *self.PAID, claim, on=date(2018, 6, 1))

        assert {"b": Money(210_000), None: Money(0)} == {
            one.key: one.to_be_repaid for one in sums.by_party
        }

    def test_in_another_currency(self):
        """A claim in another currency is counted nowhere."""
        claim = attrs.evolve(self.CLAIM, amount=Money(1_000, "EUR"))
        sums = settled(self.GIVEN, *self.PAID, claim, on=date(2018, 6, 1))

        assert (None, Money(0), ("krav",)) == (
            sums.reclaimed,
            sums.to_be_repaid,
            sums.left_out,
        )


class TestCurrency:
    """All sums are in one currency; what is in another is left out."""

    def test_left_out(self):
        """Entries in another currency are named, and counted nowhere."""
        euro = Money(100, "EUR")
        entries = (
            *SIGNED,
            Repaid(key="ater-eur", on=date(2018, 4, 1), amount=euro),
            CostAccounted(
                key="kostnad-eur",
                on=date(2018, 4, 2),
                amount=euro,
                report="slut",
            ),
            Paid(key="bet-eur", on=date(2018, 4, 3), amount=euro),
            paid(date(2018, 4, 4), 1_000),
        )

        assert settlement(
            date(2018, 4, 4),
            850_000,
            850_000,
            paid=1_000,
            still_open=1_000,
            to_pay=849_000,
            by_year=(
                row(2018, 850_000, 850_000, paid=1_000, still_open=1_000),
            ),
            by_party=(
                row("kfum", 850_000, 850_000, paid=1_000, still_open=1_000),
            ),
            by_source=(
                row("bidrag", 850_000, 850_000, paid=1_000, still_open=1_000),
            ),
            left_out=("bet-eur", "kostnad-eur", "ater-eur"),
        ) == settled(agreement(grant(850_000)), *entries, on=date(2018, 4, 4))

    @pytest.mark.parametrize(
        ("given", "entries", "currency"),
        [
            (
                agreement(
                    attrs.evolve(grant(0), amount=Amount(Money(1, "EUR"))),
                    instalments=HALVES,
                ),
                (),
                "EUR",
            ),
            (
                agreement(
                    attrs.evolve(grant(0), amount=None),
                    instalments=(
                        Instalment(key="a", amount=Amount(Money(1, "NOK"))),
                    ),
                ),
                (),
                "NOK",
            ),
            (
                Agreement(),
                (
                    Paid(
                        key="bet",
                        on=date(2018, 3, 1),
                        amount=Money(1, "DKK"),
                    ),
                ),
                "DKK",
            ),
            (Agreement(), (), "SEK"),
        ],
        ids=["contribution", "instalment", "payment", "nothing"],
    )
    def test_currency(self, given, entries, currency):
        """It is that of the first contribution, instalment or payment."""
        sums = settled(given, *entries, on=date(2018, 4, 1))

        assert (currency, Money(0, currency), ()) == (
            sums.currency,
            sums.accounted,
            sums.left_out,
        )

    def test_all_in_euro(self):
        """What is promised, paid and delivered in euro is told in euro."""
        given = agreement(
            in_euro(20_000, per=Per.YEAR),
            in_euro(10_000, "mer"),
            PremisesContribution(
                key="lokal", party="sdn", amount=Amount(Money(5_000, "EUR"))
            ),
            term=Term(period=Period.of_year(2018)),
            is_unused_repaid=True,
        )
        sums = settled(
            given,
            *SIGNED,
            Paid(key="bet", on=date(2018, 4, 1), amount=Money(900, "EUR")),
            CostAccounted(
                key="hyra",
                on=date(2018, 4, 2),
                amount=Money(400, "EUR"),
                contribution="lokal",
                is_in_kind=True,
            ),
            ended(date(2018, 4, 3)),
            on=date(2018, 4, 3),
        )

        assert (Money(30_000, "EUR"), Money(900, "EUR")) == (
            sums.agreed,
            sums.to_be_repaid,
        )
        assert {
            "bidrag": Money(20_000, "EUR"),
            "mer": Money(10_000, "EUR"),
            "lokal": Money(0, "EUR"),
            None: Money(0, "EUR"),
        } == {one.key: one.agreed for one in sums.by_source}
        assert {2018: Money(900, "EUR"), None: Money(0, "EUR")} == {
            one.key: one.to_be_repaid for one in sums.by_year
        }
        assert (
            Delivery(
                contribution="lokal",
                party="sdn",
                promised=Money(5_000, "EUR"),
                delivered=Money(400, "EUR"),
                remaining=Money(4_600, "EUR"),
            ),
        ) == sums.deliveries

    def test_contributions_in_two(self):
        """Contributions in two currencies come to no sum."""
        given = agreement(
            grant(850_000),
            attrs.evolve(grant(0, "euro"), amount=Amount(Money(100, "EUR"))),
        )
        sums = settled(given, on=date(2018, 4, 1))

        assert ("SEK", None) == (sums.currency, sums.agreed)


CASES = {
    "one-year": (ONE_YEAR, ONE_YEAR_LEDGER),
    "several-organisations": (
        umbrella(),
        TestSeveralOrganisations.LEDGER,
    ),
    "repaid": (
        attrs.evolve(umbrella(), payments=Payments(is_unused_repaid=True)),
        (
            *TestSeveralOrganisations.LEDGER,
            repaid(date(2018, 7, 1), 15_000, payer="grannarna"),
        ),
    ),
    "sources": (
        TestSources.GIVEN,
        (
            *TestSources.SIGNED,
            paid(date(2018, 3, 1), 300_000, instalment="a"),
            paid(date(2018, 3, 3), "5000.01"),
            cost(date(2018, 4, 2), 95_000, contribution="andra"),
            approved(date(2018, 5, 1)),
            ended(date(2018, 6, 1)),
        ),
    ),
    "early-end": (
        TestEarlyEnd.GIVEN,
        (*TestEarlyEnd.FIRST, TestEarlyEnd.NOTICE),
    ),
    "amended": (TestAmended.HISTORY, SIGNED),
    "per-year": (
        agreement(yearly(400_000, date(2018, 3, 1), date(2019, 12, 31))),
        SIGNED,
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
@pytest.mark.parametrize(
    "on",
    [date(2018, 3, 14), date(2018, 5, 31), date(2018, 8, 1), date(2020, 1, 1)],
    ids=str,
)
class TestRows:
    """The rows of a kind, and the whole."""

    def test_add_up(self, case, on):
        """They add up column by column, where all of them are known."""
        given, entries = case
        sums = settled(given, *entries, on=on)
        names = [field.name for field in attrs.fields(Subtotal)][1:]
        for rows in (sums.by_year, sums.by_party, sums.by_source):
            for name in names:
                column = [getattr(one, name) for one in rows]
                if None not in column:
                    assert Money.total(column) == getattr(sums, name)

    def test_conserved(self, case, on):
        """Each öre that was paid is approved, unused or still open."""
        given, entries = case
        sums = settled(given, *entries, on=on)
        for one in (sums, *sums.by_year, *sums.by_party, *sums.by_source):
            assert one.paid == one.approved + one.unused + one.still_open


class TestRefusals:
    """What is no sum is refused."""

    def test_key(self):
        """A row is known by a year or a key."""
        assert (
            "Subtotal.key: got the day 2018-03-01; right is int | str, for example: "
            "4 [type.expected]"
        ) == refusal(row, date(2018, 3, 1), 0, 0)
