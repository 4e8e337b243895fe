# SPDX-License-Identifier: MIT
"""Promises of what is to be paid, and when: *planerade utbetalningar*."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.deadlines import AfterEvent, DayOff, Event, OnDate
from iop.agreement.decisions import DecisionOutcome
from iop.agreement.payments import (
    Indexation,
    IndexedSum,
    Instalment,
    OnMilestone,
    OnReport,
    OnSigning,
    Payments,
)
from iop.agreement.term import Term
from iop.followup._due_dates import compute_due_date
from iop.followup._instalments import PlannedInstalment, planned_instalments
from iop.followup.followup import follow_up
from iop.ledger import (
    Decided,
    IndexSet,
    Ledger,
    MilestoneReached,
    Proposed,
    ReportApproved,
    ReportReceived,
    Signed,
)
from iop.values.amounts import Amount, Per
from iop.values.hedges import Hedge
from iop.values.money import Money, Rounding
from tests.rulesets.contrasts import ordinary_cooperation

from .by_day import snapshot_on


ON = date(2018, 12, 31)
HALF = Money(425_000)
MAY = OnDate(day=date(2018, 5, 2))
HAPPENED = (
    Proposed(key="forslag", on=date(2018, 2, 1)),
    Decided(
        key="beslut",
        on=date(2018, 2, 15),
        outcome=DecisionOutcome.APPROVED,
    ),
    Signed(key="underskrift", on=date(2018, 2, 22), party="kfum"),
    MilestoneReached(key="invigd", on=date(2018, 5, 2), milestone="invigning"),
    ReportReceived(key="del-1-in", on=date(2018, 6, 14), report="del-1"),
    ReportApproved(key="del-1-ok", on=date(2018, 6, 20), report="del-1"),
)
INDEXATION = Indexation(
    index="KPI",
    share=Decimal("0.8"),
    rounded_to=Money(100),
    rounding=Rounding.DOWN,
)


def instalment(**stated):
    """Make an instalment of half the sum, planned for a day in May."""
    return Instalment(
        **{"key": "half", "amount": Amount(HALF), "due": MAY, **stated}
    )


def index(first_day, current, on=date(2018, 1, 2), base=330, key="kpi"):
    """Settle an index from a day on; 330 is what is compared with."""
    return IndexSet(
        key=key,
        on=on,
        first_day=first_day,
        base=Decimal(base),
        current=Decimal(current),
    )


def snapshot(agreement, *entries, on=ON):
    """Make what has happened to *agreement* by a day."""
    return snapshot_on(on, agreement, *entries)


def planned(*instalments, indexation=None, entries=(), on=ON, day_off=None):
    """Plan these instalments."""
    agreement = Agreement(
        payments=Payments(instalments=instalments, indexation=indexation),
        term=Term(day_off=day_off),
    )
    return planned_instalments(agreement, snapshot(agreement, *entries, on=on))


def amounts(*entries, due=MAY, indexation=INDEXATION):
    """Return the sum of one instalment, as the entries make it."""
    (one,) = planned(
        instalment(due=due), indexation=indexation, entries=entries
    )
    return one.amount


class TestPlan:
    """What the agreement states of each instalment, in its order."""

    @pytest.mark.parametrize(
        "agreement",
        [
            Agreement(),
            Agreement(payments=Payments()),
            Agreement(payments=Payments(instalments=())),
        ],
        ids=["no-payments", "not-stated", "none"],
    )
    def test_nothing(self, agreement):
        """Where no instalment is stated none is planned."""
        assert () == planned_instalments(agreement, snapshot(agreement))

    def test_in_order(self):
        """They are numbered in the order of the agreement, not of days."""
        late, early = (
            instalment(key=key, due=OnDate(day=date(2018, month, 1)))
            for key, month in (("second", 7), ("first", 3))
        )
        agreement = Agreement(payments=Payments(instalments=(late, early)))
        happened = snapshot(agreement)

        assert (
            PlannedInstalment(
                number=0,
                instalment=late,
                planned=compute_due_date(late.due, happened),
                base=HALF,
                amount=HALF,
            ),
            PlannedInstalment(
                number=1,
                instalment=early,
                planned=compute_due_date(early.due, happened),
                base=HALF,
                amount=HALF,
            ),
        ) == planned_instalments(agreement, happened)

    def test_key(self):
        """It has the key of the instalment."""
        assert ["half"] == [one.key for one in planned(instalment())]

    def test_as_it_reads(self):
        """Of a history it is the version in force that is planned."""
        agreement = Agreement(payments=Payments(instalments=(instalment(),)))
        amended = Agreement(
            payments=Payments(instalments=(instalment(key="changed"),))
        )
        history = History(
            original=agreement,
            amendments=(
                Amendment(
                    number=1, first_day=date(2018, 7, 1), agreement=amended
                ),
            ),
        )

        assert [["half"], ["changed"]] == [
            [
                one.key
                for one in planned_instalments(
                    history.on(day), snapshot(history, on=day)
                )
            ]
            for day in (date(2018, 6, 30), date(2018, 7, 30))
        ]

    @pytest.mark.parametrize(
        "amount",
        [
            None,
            Amount(HALF, hedge=Hedge.ABOUT),
            Amount(HALF, per=Per.YEAR),
        ],
        ids=["not-stated", "about", "a-year"],
    )
    def test_no_exact_sum(self, amount):
        """A sum that is not stated exactly, for the whole, is not told."""
        (one,) = planned(instalment(amount=amount))

        assert (None, None) == (one.base, one.amount)

    def test_no_day(self):
        """Without a day it is planned for none."""
        (one,) = planned(instalment(due=None))

        assert (None, HALF) == (one.planned.day, one.amount)


class TestConditions:
    """What must have happened before the money goes out."""

    @pytest.mark.parametrize(
        ("condition", "name", "day"),
        [
            (None, None, None),
            (OnSigning(), "signing", date(2018, 2, 22)),
            (OnReport(report="del-1"), "report/del-1", date(2018, 6, 20)),
            (
                OnMilestone(milestone="invigning"),
                "milestone/invigning",
                date(2018, 5, 2),
            ),
        ],
        ids=["none", "signing", "report", "milestone"],
    )
    def test_condition(self, condition, name, day):
        """It waits until that has happened, and is free from that day on."""
        unmet, met = (
            planned(instalment(condition=condition), entries=entries)[0]
            for entries in ((), HAPPENED)
        )

        assert [(name, None), (None, day)] == [
            (one.waits_for, one.free_from) for one in (unmet, met)
        ]

    def test_report_not_approved(self):
        """That the report came is not enough."""
        (one,) = planned(
            instalment(condition=OnReport(report="del-1")),
            entries=HAPPENED[:-1],
        )

        assert ("report/del-1", None) == (one.waits_for, one.free_from)

    def test_day_is_as_planned(self):
        """The day it is planned for is the same, whatever its condition."""
        (one,) = planned(instalment(condition=OnSigning()))

        assert date(2018, 5, 2) == one.planned.day


class TestIndex:
    """A sum follows the index that is settled.

    80 % of a change from 330 to 345.5 is 0.8 × 15.5 / 330. Of 425 000 kr that
    is 340 000 × 15.5 / 330 = 15 969.69..., which makes 440 969.69..., and down
    to whole hundreds 440 900. To 353.1, a rise by 7 %: 0.8 × 0.07 = 0.056, and
    1.056 × 425 000 = 448 800.
    """

    @pytest.mark.parametrize(
        ("first_day", "amount"),
        [
            (date(2018, 5, 1), Money(440_900)),
            (date(2018, 5, 2), Money(440_900)),
            (date(2018, 5, 3), HALF),
        ],
        ids=["the-day-before", "on-the-day", "the-day-after"],
    )
    def test_first_day(self, first_day, amount):
        """An instalment that is planned before its first day is untouched."""
        assert amount == amounts(index(first_day, "345.5"))

    def test_latest(self):
        """The index with the latest first day applies, in whatever order."""
        entries = (
            index(date(2018, 4, 1), "353.1", key="april"),
            index(date(2018, 1, 1), "345.5", key="januari"),
            index(date(2018, 7, 1), "400", key="juli"),
        )

        assert Money(448_800) == amounts(*entries)
        assert Money(448_800) == amounts(*reversed(entries))

    @pytest.mark.parametrize(
        "settled_on", [date(2018, 1, 2), date(2018, 1, 3)], ids=str
    )
    def test_latest_settled(self, settled_on):
        """Of two from the same day the last that was settled applies."""
        day = date(2018, 1, 1)

        assert Money(448_800) == amounts(
            index(day, "345.5", key="first"),
            index(day, "353.1", key="second", on=settled_on),
        )

    def test_day_before_it_moves(self):
        """The day that counts is the one before it moves to a working day.

        30 June 2018 is a Saturday; the payment is due on Monday 2 July.
        """
        (one,) = planned(
            instalment(due=OnDate(day=date(2018, 6, 30))),
            indexation=INDEXATION,
            entries=(index(date(2018, 7, 1), "345.5"),),
            day_off=DayOff.MOVES,
        )

        assert (date(2018, 7, 2), HALF) == (one.planned.day, one.amount)

    def test_no_index_yet(self):
        """Until an index is settled the sum is as stated."""
        assert HALF == amounts()

    def test_not_asked_for(self):
        """An index that the agreement does not ask for changes no sum."""
        assert HALF == amounts(
            index(date(2018, 1, 1), "345.5"), indexation=None
        )

    @pytest.mark.parametrize(
        "due",
        [None, AfterEvent(event=Event.SIGNING, days=30)],
        ids=["not-stated", "not-known-yet"],
    )
    def test_no_day(self, due):
        """Where the day is not known the sum cannot be told."""
        assert amounts(index(date(2018, 1, 1), "345.5"), due=due) is None

    def test_share_not_stated(self):
        """Where the agreement does not say how, the sum cannot be told."""
        unsaid = Indexation(index="KPI")
        entry = index(date(2018, 1, 1), "345.5")

        assert amounts(entry, indexation=unsaid) is None

    QUARTERS = tuple(
        Instalment(
            key=f"kvartal-{month}",
            amount=Amount(Money(61_925)),
            due=OnDate(day=date(2018, month, 1)),
        )
        for month in (2, 5, 8, 11)
    )

    @pytest.mark.parametrize(
        ("applies_to", "each", "year"),
        [
            (None, 63_600, 254_400),
            (IndexedSum.INSTALMENT, 63_600, 254_400),
            (IndexedSum.YEAR, 63_650, 254_600),
        ],
    )
    def test_sum_of_the_year(self, applies_to, each, year):
        """The sum of the year may be raised first, and then divided.

        From 330 to 341.55 is 3.5 %, of which 80 % is 2.8 %. 1.028 × 61 925 is
        63 658.90, and down to whole hundreds 63 600; 1.028 × 247 700, the sum
        of the year, is 254 635.60, and so 254 600, a quarter of which is
        63 650.
        """
        found = planned(
            *self.QUARTERS,
            indexation=attrs.evolve(INDEXATION, applies_to=applies_to),
            entries=(index(date(2018, 1, 1), "341.55"),),
        )

        assert [Money(each)] * 4 == [one.amount for one in found]
        assert Money(year) == Money.total(one.amount for one in found)

    def test_year_in_which_the_index_changes(self):
        """Each part of a year is raised by the index that holds then.

        1.028 × 123 850 is 127 317.80, down to 127 300: 63 650 each, twice.
        """
        found = planned(
            *self.QUARTERS,
            indexation=attrs.evolve(INDEXATION, applies_to=IndexedSum.YEAR),
            entries=(index(date(2018, 8, 1), "341.55"),),
        )

        assert [
            Money(61_925),
            Money(61_925),
            Money(63_650),
            Money(63_650),
        ] == [one.amount for one in found]

    @pytest.mark.parametrize(
        "other",
        [
            {"due": None},
            {"amount": None},
            {"amount": Amount(Money(5, "EUR"))},
            {"amount": Amount(Money(5), hedge=Hedge.ABOUT)},
        ],
        ids=["no-day", "not-stated", "euro", "about"],
    )
    def test_sum_of_the_year_not_known(self, other):
        """One that may be part of the sum, and is not known, hides it."""
        changed = attrs.evolve(self.QUARTERS[0], **other)
        found = planned(
            changed,
            *self.QUARTERS[1:],
            indexation=attrs.evolve(INDEXATION, applies_to=IndexedSum.YEAR),
            entries=(index(date(2018, 1, 1), "341.55"),),
        )

        assert [None] * 4 == [one.amount for one in found]

    def test_sum_of_the_year_with_nothing(self):
        """An instalment of nothing is nothing, and hides no sum."""
        nothing = Instalment(key="inget", amount=Amount(Money(0)))
        dated = attrs.evolve(nothing, key="noll", due=MAY)
        found = planned(
            nothing,
            dated,
            *self.QUARTERS,
            indexation=attrs.evolve(INDEXATION, applies_to=IndexedSum.YEAR),
            entries=(index(date(2018, 1, 1), "341.55"),),
        )

        assert [Money(0)] * 2 + [Money(63_650)] * 4 == [
            one.amount for one in found
        ]

    def test_year_of_nothing(self):
        """A year in which nothing is to be paid has no sum to raise."""
        (one,) = planned(
            instalment(amount=Amount(Money(0))),
            indexation=attrs.evolve(INDEXATION, applies_to=IndexedSum.YEAR),
            entries=(index(date(2018, 1, 1), "341.55"),),
        )

        assert Money(0) == one.amount

    def test_sum_of_the_year_unsaid(self):
        """Where the agreement does not say how, the sum cannot be told."""
        (one,) = planned(
            instalment(),
            indexation=Indexation(index="KPI", applies_to=IndexedSum.YEAR),
            entries=(index(date(2018, 1, 1), "341.55"),),
        )

        assert one.amount is None

    def test_base_is_kept(self):
        """What the agreement states can be seen beside what is to be paid."""
        (one,) = planned(
            instalment(),
            indexation=INDEXATION,
            entries=(index(date(2018, 1, 1), "345.5"),),
        )

        assert (HALF, Money(440_900)) == (one.base, one.amount)

    def test_no_sum(self):
        """A sum that is not stated cannot be raised."""
        (one,) = planned(
            instalment(amount=None),
            indexation=INDEXATION,
            entries=(index(date(2018, 1, 1), "345.5"),),
        )

        assert one.amount is None

    def test_out_of_range(self):
        """A sum that is too large to be computed cannot be told."""
        entry = index(date(2018, 1, 1), 10**18, base="0.000000001")

        assert amounts(entry) is None


class TestContrast:
    """The instalments of the ordinary cooperation contract, to the krona.

    247 700 kr in the first week of each quarter, four in 2024 and three in
    2025, raised by 80 % of the change of the index, down to whole hundreds.
    The index, made up here, is 405.0 in the month compared with.

    Year  Index   Change         80 % of it     Of 247 700     Sum
    2024  405.0   0              0              0              247 700
    2025  416.0   11 / 405       8.8 / 405      5 382.12...    253 082.12...

    8.8 × 247 700 = 2 179 760, and 2 179 760 / 405 = 5 382.12...; down to whole
    hundreds each instalment of 2025 is 253 000 kr.

    In all: 4 × 247 700 = 990 800, and 3 × 253 000 = 759 000; together
    1 749 800. Without an index: 7 × 247 700 = 1 733 900, or 15 900 less.
    """

    INDICES = (
        index(date(2024, 1, 1), "405.0", on=date(2023, 11, 20), base="405.0"),
        index(
            date(2025, 1, 1),
            "416.0",
            on=date(2024, 11, 20),
            base="405.0",
            key="kpi-2025",
        ),
    )

    def sums(self, on):
        """Settle the contract on a day."""
        ledger = Ledger(entries=self.INDICES)
        return follow_up(ordinary_cooperation(), ledger, on=on).settlement

    def test_sums(self):
        """All seven come out exactly, as computed by hand."""
        agreement = ordinary_cooperation()
        happened = snapshot(agreement, *self.INDICES, on=date(2024, 11, 20))
        sums = {
            one.key: (one.planned.day, one.amount)
            for one in planned_instalments(agreement, happened)
        }

        assert sums == {
            "kvartal-2024-1": (date(2024, 1, 7), Money(247_700)),
            "kvartal-2024-4": (date(2024, 4, 7), Money(247_700)),
            "kvartal-2024-7": (date(2024, 7, 7), Money(247_700)),
            "kvartal-2024-10": (date(2024, 10, 7), Money(247_700)),
            "kvartal-2025-1": (date(2025, 1, 7), Money(253_000)),
            "kvartal-2025-4": (date(2025, 4, 7), Money(253_000)),
            "kvartal-2025-7": (date(2025, 7, 7), Money(253_000)),
        }

    def test_total(self):
        """So does the whole, with what the index adds."""
        sums = self.sums(date(2024, 11, 20))

        assert (Money(1_733_900), Money(15_900), Money(1_749_800)) == (
            sums.amended,
            sums.index_effect,
            sums.to_pay,
        )

    def test_the_day_before(self):
        """The day before the second index is settled it adds nothing."""
        sums = self.sums(date(2024, 11, 19))

        assert (Money(0), Money(1_733_900)) == (
            sums.index_effect,
            sums.to_pay,
        )
