# SPDX-License-Identifier: MIT
"""Tests of the rules on money and notice (*händelser*): LED007 to LED016."""

import enum
import json
import typing
from datetime import date, timedelta
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
    PremisesContribution,
)
from iop.agreement.deadlines import OnDate
from iop.agreement.naming import Names, called_after
from iop.agreement.payments import (
    Indexation,
    Instalment,
    OnMilestone,
    OnSigning,
    Payments,
)
from iop.agreement.reporting import Milestone
from iop.agreement.term import Notice, Term
from iop.followup.followup import follow_up
from iop.ledger import (
    Corrected,
    CostAccounted,
    Entry,
    IndexSet,
    Ledger,
    MeetingHeld,
    MilestoneReached,
    NoticeGiven,
    OutcomeMeasured,
    Paid,
    Reclaimed,
    Repaid,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Waived,
    Withheld,
)
from iop.ledger.descriptions import described
from iop.plain.traces import trace
from iop.render.explanations import explanation
from iop.rules.circumstances import NOTHING_STATED
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rulesets import FOLLOW_UP_LEDGER, review_follow_up
from iop.rulesets._samples import kr
from iop.rulesets.follow_up_ledger._days import on_day
from iop.rulesets.follow_up_ledger._specimens import BEGUN, RUN, agreed
from iop.values import pointers
from iop.values.amounts import Amount, Per
from iop.values.fields import Form, refers_to
from iop.values.hedges import Hedge
from iop.values.identifiers import CaseNumber
from iop.values.money import Money, Rounding
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate
from iop.values.stated_numbers import StatedNumber
from iop.values.stated_periods import StatedPeriod


RULES = FOLLOW_UP_LEDGER.only(
    "LED007",
    "LED008",
    "LED009",
    "LED010",
    "LED011",
    "LED012",
    "LED013",
    "LED014",
    "LED015",
    "LED016",
)
ON = date(2018, 6, 30)
FAR = date(2020, 1, 1)
ONE_DAY = timedelta(days=1)


def held(
    code: str,
    *ledger,
    on: date = ON,
    agreement: Agreement | History | None = None,
    begun=BEGUN,
) -> Outcome:
    """Hold a ledger, on a day, against one rule of the set."""
    followed = follow_up(
        agreement or agreed(), Ledger(entries=(*begun, *ledger)), on=on
    )
    return RULES[code].outcome(
        followed.agreement,
        At(on=on, follow_up=followed),
    )


def plain(words: str) -> str:
    """Write no-break spaces as spaces."""
    return words.replace("\u00a0", " ")


def told(outcome: Outcome) -> list[tuple[str, str, str]]:
    """Tell the findings: which entry, Swedish, English, with plain spaces."""
    place = "follow-up:/ledger/entries/"
    return [
        (
            finding.pointer.removeprefix(place),
            *(
                finding.message(lang).replace("\u00a0", " ")
                for lang in ("sv", "en")
            ),
        )
        for finding in outcome.findings
    ]


def places(outcome: Outcome) -> list[str]:
    """Tell which entries were found."""
    return [place for place, *_ in told(outcome)]


def reasons(outcome: Outcome) -> list[tuple[str, str]]:
    """Tell the reasons in both languages."""
    return [(reason.sv, reason.en) for reason in outcome.reasons]


def paid(
    day: date | StatedDate, amount: str = "425000", key: str = "bet", **fields
):
    """Let money be paid out."""
    return Paid(key=key, on=day, amount=Money(amount), **fields)


def with_instalments(
    *instalments: Instalment, indexation: Indexation | None = None
) -> Agreement:
    """Return the agreement other instalments."""
    return attrs.evolve(
        agreed(),
        payments=Payments(instalments=instalments, indexation=indexation),
    )


def amended(first_day: date, agreement: Agreement) -> History:
    """Let another agreement take over from a day."""
    return History(
        original=agreed(),
        amendments=(
            Amendment(number=1, first_day=first_day, agreement=agreement),
        ),
    )


class TestSet:
    """The rules together."""

    def test_severities(self):
        """What goes against the agreement is an error, other things less."""
        error, warning = Severity.ERROR, Severity.WARNING

        assert {
            "LED007": error,
            "LED008": warning,
            "LED009": error,
            "LED010": warning,
            "LED011": warning,
            "LED012": Severity.NOTE,
            "LED013": warning,
            "LED014": warning,
            "LED015": error,
            "LED016": warning,
        } == {rule.code: rule.severity for rule in RULES}

    @pytest.mark.parametrize("code", [rule.code for rule in RULES])
    def test_not_stated(self, code):
        """Where no follow-up is stated each rule is open, and says so."""
        outcome = RULES[code].outcome(
            agreed(), At(on=ON, circumstances=NOTHING_STATED)
        )

        assert Status.UNDETERMINED is outcome.status
        assert ("follow-up:",) == outcome.not_stated

    @pytest.mark.parametrize("code", [rule.code for rule in RULES])
    @pytest.mark.parametrize("on", [date.min, date(2019, 12, 31), date.max])
    def test_in_order(self, code, on):
        """A ledger in order breaks none, on the first day or the last."""
        assert () == held(code, *RUN, begun=(), on=on).findings

    @pytest.mark.parametrize("code", [rule.code for rule in RULES])
    def test_nothing_has_happened(self, code):
        """Where nothing has happened no rule applies."""
        assert Status.NOT_APPLICABLE is held(code, begun=()).status


class TestPaidBeforeCondition:
    """LED007, money goes out once its condition is met."""

    RECEIVED = ReportReceived(key="in", on=date(2018, 6, 18), report="del-1")
    APPROVED = ReportApproved(key="ok", on=date(2018, 6, 20), report="del-1")

    def finding(self, place: str, day: int, met_sv: str, met_en: str):
        """Say that the second instalment was paid too soon in June."""
        return [
            (
                place,
                (
                    f"425 000 kr betalades ut den {day} juni 2018 för "
                    "delutbetalning 2 (425 000 kr), innan redovisning 1 "
                    f"(delredovisning) var godkänd. {met_sv}"
                ),
                (
                    f"SEK 425,000 was paid out on {day} June 2018 for "
                    "instalment 2 (SEK 425,000), before report 1 (interim "
                    f"account) was approved. {met_en}"
                ),
            )
        ]

    @pytest.mark.parametrize(
        ("day", "is_found"), [(19, True), (20, False), (21, False)]
    )
    def test_report(self, day, is_found):
        """The day of the approval is the first in time."""
        payment = paid(date(2018, 6, day), instalment="bet-2")
        outcome = held("LED007", self.RECEIVED, self.APPROVED, payment)

        assert told(outcome) == (
            self.finding(
                "6",
                day,
                "Det villkoret uppfylldes den 20 juni 2018.",
                "That condition was met on 20 June 2018.",
            )
            if is_found
            else []
        )

    def test_same_day(self):
        """On that day the order of the ledger does not matter."""
        payment = paid(date(2018, 6, 20), instalment="bet-2")
        outcome = held("LED007", payment, self.RECEIVED, self.APPROVED)

        assert Status.MET is outcome.status

    NOT_WRITTEN = (
        (
            "Det är inte noterat vilken dag villkoret för en delutbetalning "
            "uppfylldes, eller vilken dag den betalades ut."
        ),
        (
            "It is not written down on what day the condition of an instalment "
            "was met, or on what day it was paid out."
        ),
    )

    def test_not_written(self):
        """Where no approval is written down, it may have been given."""
        payment = paid(date(2018, 6, 21), instalment="bet-2")
        outcome = held("LED007", self.RECEIVED, payment)

        assert Status.UNDETERMINED is outcome.status
        assert [self.NOT_WRITTEN] == reasons(outcome)

    def test_not_seen_yet(self):
        """An approval dated after the day of the follow-up is not seen."""
        payment = paid(date(2018, 6, 19), instalment="bet-2")
        before, after = (
            held("LED007", self.APPROVED, payment, on=date(2018, 6, day))
            for day in (19, 20)
        )

        assert Status.UNDETERMINED is before.status
        assert [self.NOT_WRITTEN] == reasons(before)
        assert told(after) == self.finding(
            "5",
            19,
            "Det villkoret uppfylldes den 20 juni 2018.",
            "That condition was met on 20 June 2018.",
        )

    @pytest.mark.parametrize(
        ("paid_on", "approved_on", "status"),
        [
            ("2018-03", "2018-04", Status.NOT_MET),
            ("2018-04", "2018-03", Status.MET),
            ("2018-03", "2018-03", Status.UNDETERMINED),
            ("2018-03", "2018", Status.UNDETERMINED),
            ("2018-03", None, Status.UNDETERMINED),
        ],
        ids=["sooner", "later", "same-month", "same-year", "not-written"],
    )
    def test_known_in_part(self, paid_on, approved_on, status):
        """It is told where it is certain, whatever days they were."""
        payment = paid(StatedDate(paid_on), instalment="bet-2")
        approved = [
            attrs.evolve(self.APPROVED, on=StatedDate(day))
            for day in [approved_on]
            if day
        ]
        outcome = held("LED007", payment, *approved, on=date(2018, 12, 31))

        assert status is outcome.status
        assert (
            [self.NOT_WRITTEN] if status is Status.UNDETERMINED else []
        ) == reasons(outcome)

    def test_days_in_part(self):
        """Each day is written as far as it is known."""
        outcome = held(
            "LED007",
            paid(StatedDate("2018-03"), instalment="bet-2"),
            attrs.evolve(self.APPROVED, on=StatedDate("2018-04")),
        )

        assert [
            (
                "4",
                (
                    "425 000 kr betalades ut (mars 2018) för delutbetalning "
                    "2 (425 000 kr), innan redovisning 1 (delredovisning) "
                    "var godkänd. Det villkoret uppfylldes (april 2018)."
                ),
                (
                    "SEK 425,000 was paid out (March 2018) for instalment 2 "
                    "(SEK 425,000), before report 1 (interim account) was "
                    "approved. That condition was met (April 2018)."
                ),
            )
        ] == told(outcome)

    def test_first_approval(self):
        """What was approved once has been, though it is returned later."""
        outcome = held(
            "LED007",
            self.RECEIVED,
            self.APPROVED,
            ReportReturned(key="ater", on=date(2018, 6, 21), report="del-1"),
            paid(date(2018, 6, 22), instalment="bet-2"),
        )

        assert Status.MET is outcome.status

    @pytest.mark.parametrize(
        ("day", "is_found"), [(20, True), (21, False), (22, False)]
    )
    def test_signing(self, day, is_found):
        """It is signed on the day when the last party signed."""
        agreement = with_instalments(
            Instalment(key="start", amount=kr(425_000), condition=OnSigning())
        )
        payment = paid(date(2017, 12, day), instalment="start")

        assert told(held("LED007", payment, agreement=agreement)) == (
            [
                (
                    "4",
                    (
                        "425 000 kr betalades ut den 20 december 2017 för "
                        "delutbetalning 1 (425 000 kr), innan alla parter "
                        "hade undertecknat. Det villkoret uppfylldes den 21 "
                        "december 2017."
                    ),
                    (
                        "SEK 425,000 was paid out on 20 December 2017 for "
                        "instalment 1 (SEK 425,000), before all parties had "
                        "signed. That condition was met on 21 December 2017."
                    ),
                )
            ]
            if is_found
            else []
        )

    def test_signed_by_one(self):
        """That one of two parties has signed says nothing of the other."""
        agreement = with_instalments(
            Instalment(key="start", condition=OnSigning())
        )
        payment = paid(date(2018, 1, 2), instalment="start")
        open_, found = (
            held("LED007", payment, *last, begun=begun, agreement=agreement)
            for begun, last in (
                (BEGUN[:-1], ()),
                (
                    BEGUN[:-1],
                    (attrs.evolve(BEGUN[-1], on=date(2018, 1, 3)),),
                ),
            )
        )

        assert Status.UNDETERMINED is open_.status
        assert [self.NOT_WRITTEN] == reasons(open_)
        assert ["3"] == places(found)

    @pytest.mark.parametrize(
        ("day", "is_found"), [(1, True), (2, False), (3, False)]
    )
    def test_milestone(self, day, is_found):
        """The day when the milestone was reached is the first in time."""
        bare = with_instalments(
            Instalment(key="rest", condition=OnMilestone(milestone="start"))
        )
        agreement = attrs.evolve(
            bare,
            reporting=attrs.evolve(
                bare.reporting,
                milestones=(Milestone(key="start", description="Start"),),
            ),
        )
        outcome = held(
            "LED007",
            paid(date(2018, 5, day), instalment="rest"),
            MilestoneReached(
                key="natt", on=date(2018, 5, 2), milestone="start"
            ),
            agreement=agreement,
        )

        assert told(outcome) == (
            [
                (
                    "4",
                    (
                        "425 000 kr betalades ut den 1 maj 2018 för "
                        "delutbetalning 1, innan milstolpe 1 (Start) var "
                        "nådd. Det villkoret uppfylldes den 2 maj 2018."
                    ),
                    (
                        "SEK 425,000 was paid out on 1 May 2018 for "
                        "instalment 1, before milestone 1 (Start) was "
                        "reached. That condition was met on 2 May 2018."
                    ),
                )
            ]
            if is_found
            else []
        )

    def test_as_it_read_that_day(self):
        """A condition that an amendment takes away holds until that day."""
        history = amended(
            date(2018, 6, 10),
            with_instalments(Instalment(key="bet-2", amount=kr(425_000))),
        )
        before, after = (
            held(
                "LED007",
                paid(date(2018, 6, day), instalment="bet-2"),
                attrs.evolve(self.APPROVED, on=date(2018, 6, 11)),
                agreement=history,
            )
            for day in (9, 10)
        )

        assert ["4"] == places(before)
        assert Status.NOT_APPLICABLE is after.status

    def test_each(self):
        """Each payment that was made too soon is found."""
        outcome = held(
            "LED007",
            paid(date(2018, 6, 1), key="a", instalment="bet-2"),
            paid(date(2018, 6, 2), key="b", instalment="bet-2"),
            self.APPROVED,
        )

        assert ["4", "5"] == places(outcome)

    def test_one_unknown(self):
        """A violation counts more than what is not written down."""
        agreement = with_instalments(
            *agreed().instalments,
            Instalment(key="rest", condition=OnMilestone(milestone="start")),
        )
        outcome = held(
            "LED007",
            paid(date(2018, 6, 1), key="a", instalment="rest"),
            paid(date(2018, 6, 2), key="b", instalment="bet-2"),
            self.APPROVED,
            agreement=agreement,
        )

        assert Status.NOT_MET is outcome.status
        assert ["5"] == places(outcome)

    def test_struck_out(self):
        """A payment that was not made is no violation."""
        outcome = held(
            "LED007",
            paid(date(2018, 6, 1), instalment="bet-2"),
            Corrected(key="ratt", on=ON, corrects="bet"),
        )

        assert Status.NOT_APPLICABLE is outcome.status

    @pytest.mark.parametrize("instalment", [None, "okand", "bet-1"])
    def test_nothing_to_hold(self, instalment):
        """It does not apply where no payment has a condition."""
        outcome = held("LED007", paid(date(2018, 6, 1), instalment=instalment))

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                "Ingen utbetalning gäller en delutbetalning med villkor.",
                "No payment concerns an instalment with a condition.",
            )
        ] == reasons(outcome)

    def test_no_plan(self):
        """Nor where the agreement states no payments."""
        outcome = held(
            "LED007",
            paid(date(2018, 6, 1), instalment="bet-2"),
            agreement=Agreement(),
        )

        assert Status.NOT_APPLICABLE is outcome.status


INDEXATION = Indexation(
    index="KPI",
    share=Decimal("0.8"),
    rounded_to=Money(100),
    rounding=Rounding.DOWN,
)
# 80 % of 10 % is 8 %: 425 000 kr becomes 459 000 kr.
INDEX = IndexSet(
    key="kpi",
    on=date(2018, 1, 15),
    first_day=date(2018, 3, 1),
    base=Decimal(300),
    current=Decimal(330),
)


class TestPaidMoreThanInstalment:
    """LED008, an instalment is not paid beyond its sum."""

    DAY = date(2018, 3, 15)

    def test_to_the_ore(self):
        """Its sum is enough, and one öre more is too much."""
        exact, more = (
            held("LED008", paid(self.DAY, amount, instalment="bet-1"))
            for amount in ("425000", "425000.01")
        )

        assert Status.MET is exact.status
        assert [
            (
                "4",
                (
                    "Med utbetalningen den 15 mars 2018 är 425 000,01 kr "
                    "utbetalt för delutbetalning 1 (425 000 kr). Det är 0,01 "
                    "kr mer än de 425 000 kr som är avtalade."
                ),
                (
                    "With the payment on 15 March 2018, SEK 425,000.01 has "
                    "been paid out for instalment 1 (SEK 425,000). That is "
                    "SEK 0.01 more than the SEK 425,000 that is agreed."
                ),
            )
        ] == told(more)

    def test_sum_not_stated(self):
        """A payment that states no sum pays what is left, and no more."""
        ledger = (
            paid(date(2018, 3, 1), "25000", "a", instalment="bet-1"),
            Paid(key="b", on=date(2018, 3, 2), instalment="bet-1"),
            Paid(key="c", on=date(2018, 3, 3), instalment="bet-1"),
        )
        more = paid(date(2018, 3, 4), "1", "d", instalment="bet-1")

        assert Status.MET is held("LED008", *ledger).status
        assert ["7"] == places(held("LED008", *ledger, more))

    def test_in_parts(self):
        """Payments are added up, and each that leads beyond is found."""
        outcome = held(
            "LED008",
            paid(self.DAY, "400000", "a", instalment="bet-1"),
            paid(self.DAY, "500000", "annan", instalment="bet-2"),
            paid(self.DAY, "25000", "b", instalment="bet-1"),
            paid(self.DAY, "0.01", "c", instalment="bet-1"),
            paid(self.DAY, "1", "d", instalment="bet-1"),
        )

        assert ["5", "7", "8"] == places(outcome)
        assert told(outcome)[2][2] == (
            "With the payment on 15 March 2018, SEK 425,001.01 has been paid "
            "out for instalment 1 (SEK 425,000). That is SEK 1.01 more than "
            "the SEK 425,000 that is agreed."
        )

    def test_written_in_any_order(self):
        """The payments are added up in the order of their days."""
        outcome = held(
            "LED008",
            paid(self.DAY + ONE_DAY, "300000", "b", instalment="bet-1"),
            paid(self.DAY, "300000", "a", instalment="bet-1"),
        )

        assert ["4"] == places(outcome)

    def test_other_currency(self):
        """Another currency is passed over; that is for another rule."""
        euro = Paid(
            key="euro",
            on=self.DAY,
            amount=Money(900_000, "EUR"),
            instalment="bet-1",
        )

        assert Status.MET is held("LED008", euro).status
        assert ["5"] == places(
            held(
                "LED008", euro, paid(self.DAY, "425000.01", instalment="bet-1")
            )
        )

    @pytest.mark.parametrize("instalment", [None, "okand"])
    def test_after_what_belongs_to_none(self, instalment):
        """A payment of no instalment that is known hides none that comes later."""
        outcome = held(
            "LED008",
            paid(self.DAY, "1", "a", instalment=instalment),
            paid(self.DAY, "425000.01", "b", instalment="bet-1"),
        )

        assert ["5"] == places(outcome)

    def test_after_one_without_a_sum(self):
        """Nor does an instalment whose sum is not stated."""
        outcome = held(
            "LED008",
            paid(self.DAY, "1", "a", instalment="utan"),
            paid(self.DAY, "425000.01", "b", instalment="bet-1"),
            agreement=with_instalments(
                Instalment(key="utan"),
                Instalment(key="bet-1", amount=kr(425_000)),
            ),
        )

        assert ["5"] == places(outcome)

    @pytest.mark.parametrize(
        ("amount", "is_found"), [("459000", False), ("459000.01", True)]
    )
    def test_indexed(self, amount, is_found):
        """What counts is the sum that the index has raised."""
        agreement = attrs.evolve(
            agreed(),
            payments=attrs.evolve(agreed().payments, indexation=INDEXATION),
        )
        outcome = held(
            "LED008",
            INDEX,
            paid(self.DAY, amount, instalment="bet-1"),
            agreement=agreement,
        )

        assert told(outcome) == (
            [
                (
                    "5",
                    (
                        "Med utbetalningen den 15 mars 2018 är 459 000,01 kr "
                        "utbetalt för delutbetalning 1 (425 000 kr). Det är "
                        "0,01 kr mer än de 459 000 kr som är avtalade."
                    ),
                    (
                        "With the payment on 15 March 2018, SEK 459,000.01 "
                        "has been paid out for instalment 1 (SEK 425,000). "
                        "That is SEK 0.01 more than the SEK 459,000 that is "
                        "agreed."
                    ),
                )
            ]
            if is_found
            else []
        )

    def test_as_it_now_reads(self):
        """What counts is the sum in the agreement as it reads on the day."""
        history = amended(
            date(2018, 6, 10),
            with_instalments(Instalment(key="bet-1", amount=kr(400_000))),
        )
        payment = paid(self.DAY, instalment="bet-1")
        before, after = (
            held(
                "LED008", payment, agreement=history, on=date(2018, 6, day)
            ).status
            for day in (9, 10)
        )

        assert (Status.MET, Status.NOT_MET) == (before, after)

    @pytest.mark.parametrize(
        ("amount", "ledger"),
        [
            (None, ()),
            (Amount(Money(425_000), hedge=Hedge.ABOUT), ()),
            (Amount(Money(425_000), per=Per.YEAR), ()),
            # An index is settled, and the share that counts is not stated.
            (kr(425_000), (INDEX,)),
        ],
        ids=["not-stated", "about", "yearly", "index"],
    )
    def test_unknown(self, amount, ledger):
        """Where its sum cannot be told it is open, and says which."""
        agreement = with_instalments(
            Instalment(
                key="bet-1", amount=amount, due=OnDate(day=date(2018, 3, 31))
            ),
            indexation=Indexation(index="KPI"),
        )
        outcome = held(
            "LED008",
            *ledger,
            paid(self.DAY, instalment="bet-1"),
            agreement=agreement,
        )
        named = called_after("/payments/instalments/0", agreement)

        assert Status.UNDETERMINED is outcome.status
        assert [
            (
                (
                    f"{named.sv}: beloppet är inte angivet exakt, eller går "
                    "inte att räkna fram."
                ),
                (
                    f"{named.en}: the sum is not stated exactly, or cannot be "
                    "computed."
                ),
            )
        ] == reasons(outcome)

    def test_one_unknown(self):
        """A violation counts more than what is not known."""
        outcome = held(
            "LED008",
            paid(self.DAY, key="a", instalment="bet-1"),
            paid(self.DAY, key="b", instalment="bet-2"),
            agreement=with_instalments(
                Instalment(key="bet-1"),
                Instalment(key="bet-2", amount=kr(1)),
            ),
        )

        assert ["5"] == places(outcome)

    @pytest.mark.parametrize("instalment", [None, "okand"])
    def test_nothing_to_hold(self, instalment):
        """It does not apply to payments that are of no instalment."""
        outcome = held("LED008", paid(self.DAY, instalment=instalment))

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                "Ingen utbetalning gäller en delutbetalning i avtalet.",
                "No payment concerns an instalment of the agreement.",
            )
        ] == reasons(outcome)


class TestSumNotStated:
    """Rules write what a payment does not state, or that it does not."""

    PAID = Paid(key="bet", on=ON)

    def test_unknown(self):
        """Whether too much was paid cannot be told without the sum."""
        outcome = held("LED009", self.PAID)

        assert (
            Status.UNDETERMINED,
            [
                (
                    "Beloppet för en utbetalning är inte angivet.",
                    "The sum of a payment is not stated.",
                )
            ],
        ) == (outcome.status, reasons(outcome))

    def test_too_much_all_the_same(self):
        """More than is agreed is so, whatever else was paid."""
        much = paid(ON, "850001", "mycket")

        assert ["5"] == places(held("LED009", self.PAID, much))

    def test_other_payer(self):
        """Who paid is told, though not how much."""
        outcome = held("LED010", attrs.evolve(self.PAID, payer="kfum"))

        assert [
            (
                "4",
                (
                    "Utbetalningen den 30 juni 2018: ett belopp som inte är "
                    "angivet betalades ut av KFUM, som är en organisation."
                ),
                (
                    "The payment on 30 June 2018: a sum that is not stated "
                    "was paid out by KFUM, which is an organisation."
                ),
            )
        ] == told(outcome)

    def test_before_its_condition(self):
        """What was paid too soon is told, though not how much."""
        came = ReportReceived(key="in", on=ON, report="del-1")
        approved = ReportApproved(key="ok", on=ON + ONE_DAY, report="del-1")
        outcome = held(
            "LED007",
            attrs.evolve(self.PAID, instalment="bet-2"),
            came,
            approved,
            on=ON + ONE_DAY,
        )
        (found,) = told(outcome)

        assert "Ett belopp som inte är angivet betalades ut" in found[1]
        assert "A sum that is not stated was paid out" in found[2]


class TestPaidMoreThanAgreed:
    """LED009, no more is paid out than is agreed."""

    DAY = date(2018, 3, 15)

    def test_to_the_ore(self):
        """All that is agreed may be paid, and one öre more is too much."""
        exact, more = (
            held("LED009", paid(self.DAY, "425000", "a"), paid(self.DAY, last))
            for last in ("425000", "425000.01")
        )

        assert Status.MET is exact.status
        assert [
            (
                "5",
                (
                    "Med utbetalningen den 15 mars 2018 är 850 000,01 kr "
                    "utbetalt sammanlagt. Det är 0,01 kr mer än de 850 000 "
                    "kr som är avtalade."
                ),
                (
                    "With the payment on 15 March 2018, SEK 850,000.01 has "
                    "been paid out in all. That is SEK 0.01 more than the "
                    "SEK 850,000 that is agreed."
                ),
            )
        ] == told(more)

    def test_each(self):
        """Each payment beyond it is found."""
        outcome = held(
            "LED009",
            paid(self.DAY, "850000", "a"),
            paid(self.DAY, "1", "b"),
            paid(self.DAY, "2", "c"),
        )

        assert ["5", "6"] == places(outcome)

    def test_seen_from_its_day(self):
        """A payment dated after the day of the follow-up is not seen."""
        payment = paid(self.DAY, "850001")
        found = [
            held("LED009", payment, on=self.DAY + step).status
            for step in (-ONE_DAY, 0 * ONE_DAY)
        ]

        assert [Status.NOT_APPLICABLE, Status.NOT_MET] == found

    def test_indexed(self):
        """What the index adds may be paid out as well."""
        agreement = attrs.evolve(
            agreed(),
            payments=attrs.evolve(agreed().payments, indexation=INDEXATION),
        )
        exact, more = (
            held("LED009", INDEX, paid(self.DAY, amount), agreement=agreement)
            for amount in ("918000", "918000.01")
        )

        assert Status.MET is exact.status
        assert told(more)[0][2].endswith(
            "SEK 0.01 more than the SEK 918,000 that is agreed."
        )

    def test_amended(self):
        """What an amendment adds may be paid out from its first day."""
        bare = agreed()
        (gift,) = bare.budget.contributions
        history = amended(
            date(2018, 6, 10),
            attrs.evolve(
                bare,
                budget=Budget(
                    contributions=(attrs.evolve(gift, amount=kr(900_000)),)
                ),
            ),
        )
        before, after = (
            held(
                "LED009",
                paid(self.DAY, "900000"),
                agreement=history,
                on=date(2018, 6, day),
            ).status
            for day in (9, 10)
        )

        assert (Status.NOT_MET, Status.MET) == (before, after)

    def test_by_instalments(self):
        """Where no contribution is stated the instalments tell the sum."""
        agreement = attrs.evolve(agreed(), budget=None)

        assert ["4"] == places(
            held("LED009", paid(self.DAY, "850000.01"), agreement=agreement)
        )

    @pytest.mark.parametrize(
        ("day", "sv", "en"),
        [
            (DAY, "den 15 mars 2018", "on 15 March 2018"),
            (StatedDate("2018-03"), "(mars 2018)", "(March 2018)"),
        ],
    )
    def test_at_most(self, day, sv, en):
        """More than the most that is agreed is too much, whatever the day."""
        gift = MoneyContribution(
            key="b",
            party="sdn",
            amount=Amount(Money(100_000), hedge=Hedge.AT_MOST),
        )
        outcome = held(
            "LED009",
            paid(day, "100001"),
            agreement=attrs.evolve(
                agreed(), budget=Budget(contributions=(gift,)), payments=None
            ),
        )

        assert [
            (
                "4",
                (
                    f"Med utbetalningen {sv} är 100 001 kr utbetalt "
                    "sammanlagt. Det är 1 kr mer än de 100 000 kr som är "
                    "avtalade."
                ),
                (
                    f"With the payment {en}, SEK 100,001 has been paid out in "
                    "all. That is SEK 1 more than the SEK 100,000 that is agreed."
                ),
            )
        ] == told(outcome)

    @pytest.mark.parametrize("budget", [None, Budget()])
    def test_not_stated(self, budget):
        """Where nothing is agreed in figures it is open."""
        outcome = held(
            "LED009",
            paid(self.DAY),
            agreement=attrs.evolve(agreed(), budget=budget, payments=None),
        )

        assert Status.UNDETERMINED is outcome.status
        assert ("/budget/contributions",) == outcome.not_stated
        assert [] == reasons(outcome)

    @pytest.mark.parametrize(
        "contributions",
        [
            (),
            (MoneyContribution(key="b", party="sdn"),),
            (
                MoneyContribution(
                    key="b",
                    party="sdn",
                    amount=Amount(Money(450_000), hedge=Hedge.ABOUT),
                ),
            ),
            (
                MoneyContribution(
                    key="b",
                    party="sdn",
                    amount=Amount(Money(100_000), hedge=Hedge.ABOUT),
                ),
            ),
            (
                MoneyContribution(
                    key="b",
                    party="sdn",
                    amount=Amount(Money(100_000), hedge=Hedge.AT_LEAST),
                ),
            ),
            (
                MoneyContribution(
                    key="a", party="sdn", amount=Amount(Money(0, "EUR"))
                ),
                MoneyContribution(
                    key="b",
                    party="sdn",
                    amount=Amount(Money(900_000), hedge=Hedge.ABOUT),
                ),
            ),
            (PremisesContribution(key="b", party="sdn", amount=kr(1)),),
        ],
        ids=["none", "no-sum", "about", "far", "least", "euro", "no-money"],
    )
    def test_not_exact(self, contributions):
        """Where what is stated is no exact sum it is open, and says so."""
        outcome = held(
            "LED009",
            paid(self.DAY),
            agreement=attrs.evolve(
                agreed(),
                budget=Budget(contributions=contributions),
                payments=None,
            ),
        )

        assert Status.UNDETERMINED is outcome.status
        assert () == outcome.not_stated
        assert [
            (
                (
                    "Avtalet anger inget exakt belopp som offentliga parter "
                    "bidrar med."
                ),
                (
                    "The agreement states no exact sum that public parties "
                    "contribute."
                ),
            )
        ] == reasons(outcome)

    @pytest.mark.parametrize(
        ("text", "status"),
        [
            ("minst 425 000 kr", Status.MET),
            ("cirka 850 000 kr", Status.MET),
            ("högst 425 000 kr", Status.UNDETERMINED),
            ("högst 424 999 kr", Status.NOT_MET),
            ("300 000–400 000 kr", Status.NOT_MET),
        ],
    )
    def test_within_the_ends(self, text, status):
        """What is agreed at least may be paid, and no more than at most."""
        gift = MoneyContribution(
            key="b", party="sdn", amount=Amount.parse(text)
        )
        outcome = held(
            "LED009",
            paid(self.DAY, "425000"),
            agreement=attrs.evolve(
                agreed(),
                budget=Budget(contributions=(gift,)),
                payments=None,
            ),
        )

        assert status is outcome.status
        assert () == outcome.not_stated

    def test_index_unknown(self):
        """Where it cannot be told what the index adds it is open."""
        agreement = attrs.evolve(
            agreed(),
            payments=attrs.evolve(
                agreed().payments, indexation=Indexation(index="KPI")
            ),
        )
        outcome = held("LED009", INDEX, paid(self.DAY), agreement=agreement)

        assert Status.UNDETERMINED is outcome.status
        assert [
            (
                "Det går inte att räkna fram vad index ger.",
                "What the index adds cannot be computed.",
            )
        ] == reasons(outcome)

    def test_nothing_to_hold(self):
        """It does not apply where nothing was paid."""
        outcome = held("LED009")

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            ("Inget har betalats ut.", "Nothing has been paid out.")
        ] == reasons(outcome)


class TestPaidByOrToAnother:
    """LED010, money goes from the one to the other whom the plan names."""

    DAY = date(2018, 3, 15)

    def findings(self, *whats: tuple[str, str]):
        """Say each of these of the only payment."""
        return [
            (
                "4",
                f"Utbetalningen den 15 mars 2018: 425 000 kr betalades ut {sv}",
                f"The payment on 15 March 2018: SEK 425,000 was paid out {en}",
            )
            for sv, en in whats
        ]

    BY_ORGANISATION = (
        "av KFUM, som är en organisation.",
        "by KFUM, which is an organisation.",
    )
    TO_PUBLIC = (
        "till Skärholmens stadsdelsnämnd, som är en offentlig part.",
        "to Skärholmens stadsdelsnämnd, which is a public party.",
    )
    NOT_BY = (
        (
            "av KFUM, men delutbetalning 1 (425 000 kr) ska betalas av "
            "Skärholmens stadsdelsnämnd."
        ),
        (
            "by KFUM, but instalment 1 (SEK 425,000) is to be paid by "
            "Skärholmens stadsdelsnämnd."
        ),
    )
    NOT_TO = (
        (
            "till Skärholmens stadsdelsnämnd, men delutbetalning 1 (425 000 "
            "kr) ska betalas till KFUM."
        ),
        (
            "to Skärholmens stadsdelsnämnd, but instalment 1 (SEK 425,000) is "
            "to be paid to KFUM."
        ),
    )

    @pytest.mark.parametrize(
        ("payer", "payee", "whats"),
        [
            ("kfum", None, [NOT_BY]),
            (None, "sdn", [NOT_TO]),
            ("kfum", "sdn", [NOT_BY, NOT_TO]),
            ("sdn", "sdn", [NOT_TO]),
            ("sdn", "kfum", []),
            ("sdn", None, []),
            (None, "kfum", []),
        ],
    )
    def test_against_the_instalment(self, payer, payee, whats):
        """Where the instalment names them they are to be those."""
        outcome = held(
            "LED010",
            paid(self.DAY, instalment="bet-1", payer=payer, payee=payee),
        )

        assert self.findings(*whats) == told(outcome)
        assert (Status.NOT_MET if whats else Status.MET) is outcome.status

    def test_after_one_that_says_neither(self):
        """A payment that names nobody hides none that comes later."""
        outcome = held(
            "LED010",
            paid(self.DAY, "1", "a"),
            paid(self.DAY, "1", "b", instalment="bet-1", payer="kfum"),
        )

        assert ["5"] == places(outcome)

    @pytest.mark.parametrize("instalment", [None, "okand", "bet-1"])
    @pytest.mark.parametrize(
        ("payer", "payee", "whats"),
        [
            ("kfum", None, [BY_ORGANISATION]),
            (None, "sdn", [TO_PUBLIC]),
            ("kfum", "sdn", [BY_ORGANISATION, TO_PUBLIC]),
            ("sdn", "kfum", []),
            # A party that the agreement does not have is for another rule.
            ("okand", "okand", []),
        ],
    )
    def test_against_their_sides(self, instalment, payer, payee, whats):
        """Else money goes from a public party to an organisation."""
        outcome = held(
            "LED010",
            paid(self.DAY, instalment=instalment, payer=payer, payee=payee),
            agreement=with_instalments(
                Instalment(key="bet-1", amount=kr(425_000))
            ),
        )

        assert self.findings(*whats) == told(outcome)

    def test_as_the_agreement_says(self):
        """A payment the other way is in order where it is agreed."""
        outcome = held(
            "LED010",
            paid(self.DAY, instalment="bet-1", payer="kfum", payee="sdn"),
            agreement=with_instalments(
                Instalment(key="bet-1", payer="kfum", payee="sdn")
            ),
        )

        assert Status.MET is outcome.status

    def test_as_it_read_that_day(self):
        """The instalment counts as it read on the day of the payment."""
        history = amended(
            date(2018, 6, 10),
            with_instalments(
                Instalment(key="bet-1", payer="kfum", payee="sdn")
            ),
        )
        before, after = (
            held(
                "LED010",
                paid(date(2018, 6, day), instalment="bet-1", payer="kfum"),
                agreement=history,
            ).status
            for day in (9, 10)
        )

        assert (Status.NOT_MET, Status.MET) == (before, after)

    def test_nothing_to_hold(self):
        """It does not apply where no payment says whose it is."""
        outcome = held("LED010", paid(self.DAY, instalment="bet-1"))

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                "Ingen utbetalning säger vem som betalade eller fick betalt.",
                "No payment says who paid or was paid.",
            )
        ] == reasons(outcome)


class TestOtherCurrency:
    """LED011, all money is in one currency."""

    DAY = date(2018, 3, 15)
    EURO = Money(1_000, "EUR")

    @pytest.mark.parametrize(
        "entry",
        [
            Paid(key="h", on=DAY, amount=EURO),
            CostAccounted(key="h", on=DAY, amount=EURO, is_in_kind=True),
            Repaid(key="h", on=DAY, amount=EURO),
        ],
        ids=lambda entry: entry.KIND.slug,
    )
    def test_other(self, entry):
        """Money of every kind is looked at."""
        assert [
            (
                "4",
                (
                    f"{plain(described(entry, Names(())).sv)} den 15 mars 2018. Beloppet är i en "
                    "annan valuta än avstämningen, som är i SEK. Det räknas "
                    "därför inte med."
                ),
                (
                    f"{plain(described(entry, Names(())).en)} on 15 March 2018. The sum is in "
                    "another currency than the settlement, which is in SEK. So "
                    "it is not counted."
                ),
            )
        ] == told(held("LED011", entry))

    def test_several(self):
        """Each entry is found, in the order of the ledger."""
        outcome = held(
            "LED011",
            Repaid(key="a", on=self.DAY, amount=self.EURO),
            paid(self.DAY, key="b"),
            Paid(key="c", on=self.DAY, amount=self.EURO),
        )

        assert ["4", "6"] == places(outcome)

    def test_by_the_first_payment(self):
        """Where the agreement states no sum the first payment tells it."""
        outcome = held(
            "LED011",
            Paid(key="a", on=self.DAY, amount=self.EURO),
            paid(self.DAY, key="b"),
            agreement=Agreement(),
        )

        assert [
            (
                "5",
                (
                    "425 000 kr betalades ut den 15 mars 2018. Beloppet är i "
                    "en annan valuta än avstämningen, som är i EUR. Det "
                    "räknas därför inte med."
                ),
                (
                    "SEK 425,000 was paid out on 15 March 2018. The sum is "
                    "in another currency than the settlement, which is in "
                    "EUR. So it is not counted."
                ),
            )
        ] == told(outcome)

    def test_corrected(self):
        """An entry that has been corrected is in the right currency."""
        wrong = Paid(key="h", on=self.DAY, amount=self.EURO)
        correction = Corrected(
            key="ratt",
            on=ON,
            corrects="h",
            instead=attrs.evolve(wrong, amount=Money(10_000)),
        )

        assert ["4"] == places(
            held("LED011", wrong, correction, on=ON - ONE_DAY)
        )
        assert Status.MET is held("LED011", wrong, correction).status

    def test_nothing_to_hold(self):
        """It does not apply where no money has moved."""
        outcome = held("LED011")

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                "Inga pengar står bland händelserna.",
                "No money stands among the entries.",
            )
        ] == reasons(outcome)

    def test_one_sum(self):
        """One sum, under an agreement that states none, is in one currency."""
        outcome = held(
            "LED011",
            Paid(key="a", on=date(2018, 3, 15), amount=Money(1)),
            agreement=Agreement(),
            begun=(),
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                "Det finns bara ett belopp, och inget att jämföra det med.",
                "There is only one sum, and nothing to compare it with.",
            )
        ] == reasons(outcome)


def cost(amount: str, report: str | None = "del-1", **fields) -> CostAccounted:
    """Account for a cost in June."""
    return CostAccounted(
        key="kostnad",
        on=date(2018, 6, 18),
        amount=Money(amount),
        report=report,
        **fields,
    )


class TestCostsBeyondPayments:
    """LED012, approved costs fit within what was paid."""

    FIRST = paid(date(2018, 3, 15), instalment="bet-1")
    APPROVED = ReportApproved(key="ok", on=date(2018, 6, 25), report="del-1")

    def test_to_the_ore(self):
        """All that was paid may be used, and one öre more is remarked."""
        exact, more = (
            held("LED012", self.FIRST, cost(amount), self.APPROVED)
            for amount in ("425000", "425000.01")
        )

        assert Status.MET is exact.status
        assert [
            (
                "follow-up:/settlement/overspent",
                (
                    "Av de kostnader på 425 000,01 kr som var godkända den 30 "
                    "juni 2018 går 0,01 kr utöver vad som då hade betalats ut."
                ),
                (
                    "Of the costs of SEK 425,000.01 that were approved on 30 June "
                    "2018, SEK 0.01 goes beyond what had been paid out by then."
                ),
            )
        ] == told(more)

    def test_nothing_paid(self):
        """Where nothing was paid all of it is beyond."""
        (finding,) = told(held("LED012", cost("1"), self.APPROVED))

        assert (
            "Of the costs of SEK 1 that were approved on 30 June 2018, SEK 1 "
            "goes beyond what had been paid out by then."
        ) == finding[2]

    def test_paid_since(self):
        """Once more is paid the costs fit."""
        more = paid(date(2018, 6, 27), "1", "mer")
        found = [
            held(
                "LED012",
                self.FIRST,
                cost("425001"),
                self.APPROVED,
                more,
                on=date(2018, 6, day),
            ).status
            for day in (24, 25, 26, 27)
        ]

        assert [
            Status.NOT_APPLICABLE,
            Status.NOT_MET,
            Status.NOT_MET,
            Status.MET,
        ] == found

    @pytest.mark.parametrize(
        "ledger",
        [
            (cost("900000"),),
            (cost("900000", None), APPROVED),
            (cost("900000", is_in_kind=True), APPROVED),
        ],
        ids=["not-approved", "in-no-report", "in-kind"],
    )
    def test_nothing_to_hold(self, ledger):
        """It does not apply where no costs in money are approved."""
        outcome = held("LED012", self.FIRST, *ledger)

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                "Inga kostnader i pengar är godkända.",
                "No costs in money are approved.",
            )
        ] == reasons(outcome)


class TestCostInNoReport:
    """LED013, a cost stands in a report."""

    @pytest.mark.parametrize("is_in_kind", [False, True])
    def test_in_none(self, is_in_kind):
        """A cost in no report is found, that in kind as well."""
        outcome = held(
            "LED013", cost("400000.50", None, is_in_kind=is_in_kind)
        )

        assert [
            (
                "4",
                (
                    "En kostnad på 400 000,50 kr redovisades den 18 juni "
                    "2018. Den står inte i någon redovisning, och blir "
                    "därför aldrig godkänd."
                ),
                (
                    "A cost of SEK 400,000.50 was accounted for on 18 June "
                    "2018. It stands in no report, and so is never approved."
                ),
            )
        ] == told(outcome)

    def test_in_one(self):
        """Which report it stands in does not matter here."""
        assert Status.MET is held("LED013", cost("1", "okand")).status

    def test_each(self):
        """Each of them is found."""
        outcome = held(
            "LED013",
            attrs.evolve(cost("1", None), key="a"),
            attrs.evolve(cost("2"), key="b"),
            attrs.evolve(cost("3", None), key="c"),
        )

        assert ["4", "6"] == places(outcome)

    def test_corrected(self):
        """Once it is put into a report it is in order."""
        correction = Corrected(
            key="ratt", on=ON, corrects="kostnad", instead=cost("1")
        )

        assert Status.MET is held("LED013", cost("1", None), correction).status

    def test_nothing_to_hold(self):
        """It does not apply where no costs have been accounted for."""
        outcome = held("LED013")

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                "Inga kostnader har redovisats.",
                "No costs have been accounted for.",
            )
        ] == reasons(outcome)


class TestRepaidTooMuch:
    """LED014, what is unused is repaid, and no more."""

    PAID = paid(date(2018, 3, 15), instalment="bet-1")
    # Of 425 000 kr, 412 654.33 is used and 12 345.67 is not.
    LEDGER = (
        PAID,
        cost("412654.33"),
        ReportApproved(key="del-ok", on=date(2018, 6, 25), report="del-1"),
        ReportReceived(key="slut-in", on=date(2019, 2, 20), report="slut"),
        ReportApproved(key="slut-ok", on=date(2019, 3, 14), report="slut"),
    )

    def repaid(self, amount: str, day: date = date(2019, 4, 2), key="ater"):
        """Let money be paid back."""
        return Repaid(key=key, on=day, amount=Money(amount))

    def test_to_the_ore(self):
        """All that is unused may be repaid, and one öre more is too much."""
        exact, more = (
            held("LED014", *self.LEDGER, self.repaid(amount), on=FAR)
            for amount in ("12345.67", "12345.68")
        )

        assert Status.MET is exact.status
        assert [
            (
                "9",
                (
                    "Med återbetalningen den 2 april 2019 är 12 345,68 kr "
                    "återbetalt. Det som inte har använts är 12 345,67 kr."
                ),
                (
                    "With the repayment on 2 April 2019, SEK 12,345.68 has "
                    "been paid back. What was not used is SEK 12,345.67."
                ),
            )
        ] == told(more)

    def test_claimed(self):
        """What is claimed back may be repaid, whatever was not used."""
        claim = Reclaimed(
            key="krav", on=date(2019, 4, 1), amount=Money(20_000)
        )
        exact, more = (
            held("LED014", *self.LEDGER, claim, self.repaid(amount), on=FAR)
            for amount in ("20000", "20000.01")
        )

        assert Status.MET is exact.status
        assert [
            (
                "10",
                (
                    "Med återbetalningen den 2 april 2019 är 20 000,01 kr "
                    "återbetalt. Det som ska betalas tillbaka är 20 000 kr."
                ),
                (
                    "With the repayment on 2 April 2019, SEK 20,000.01 has "
                    "been paid back. What is to be paid back is SEK 20,000."
                ),
            )
        ] == told(more)

    def test_in_parts(self):
        """Repayments are added up, and each that leads beyond is found."""
        outcome = held(
            "LED014",
            *self.LEDGER,
            self.repaid("12345.67", key="a"),
            self.repaid("0.01", key="b"),
            self.repaid("1", key="c"),
            on=FAR,
        )

        assert ["10", "11"] == places(outcome)

    def test_too_soon(self):
        """Before it is settled what is unused nothing is to be repaid."""
        early = self.repaid("1000", date(2018, 6, 20))
        outcome = held("LED014", self.PAID, early)

        assert [
            (
                "5",
                (
                    "Med återbetalningen den 20 juni 2018 är 1 000 kr "
                    "återbetalt. Hur mycket som inte har använts är inte "
                    "avgjort än."
                ),
                (
                    "With the repayment on 20 June 2018, SEK 1,000 has been "
                    "paid back. How much was not used is not settled yet."
                ),
            )
        ] == told(outcome)

    def test_settled_since(self):
        """Once it is settled only the sum counts."""
        early = self.repaid("12345.67", date(2018, 6, 20))
        found = [
            held("LED014", *self.LEDGER, early, on=date(2019, 3, day)).status
            for day in (13, 14, 15)
        ]

        assert [Status.NOT_MET, Status.MET, Status.MET] == found

    def test_nothing_unused(self):
        """Where all was used nothing is to be repaid."""
        outcome = held("LED014", *RUN, self.repaid("0.01"), begun=(), on=FAR)

        assert (
            "With the repayment on 2 April 2019, SEK 0.01 has been paid "
            "back. What was not used is SEK 0."
        ) == told(outcome)[0][2]

    def test_other_currency(self):
        """Another currency is passed over; that is for another rule."""
        euro = Repaid(key="euro", on=date(2018, 6, 20), amount=Money(1, "EUR"))

        assert Status.MET is held("LED014", self.PAID, euro).status

    def test_nothing_to_hold(self):
        """It does not apply where nothing was repaid."""
        outcome = held("LED014", *self.LEDGER, on=FAR)

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            ("Inget har betalats tillbaka.", "Nothing has been paid back.")
        ] == reasons(outcome)


def with_notice(notice: Notice | None) -> Agreement:
    """Return the agreement a way to give notice."""
    return attrs.evolve(
        agreed(), term=Term(period=Period.of_year(2018), notice=notice)
    )


class TestNoticeTooShort:
    """LED015, the notice period is kept."""

    def given(
        self, on: date, last_day: date | None, key: str = "upp"
    ) -> NoticeGiven:
        """Let the board give notice."""
        return NoticeGiven(key=key, on=on, party="sdn", last_day=last_day)

    def test_a_notice_of_its_own(self):
        """A party that gives notice another way is held to that."""
        own = Notice(days=0, by="sdn")
        made = attrs.evolve(
            with_notice(Notice(months=3)),
            term=Term(
                period=Period.of_year(2018),
                notice=Notice(months=3),
                other_notices=(own,),
            ),
        )
        day = date(2018, 5, 31)
        by_board = NoticeGiven(key="a", on=day, party="sdn", last_day=day)
        by_other = attrs.evolve(by_board, party="kfum")

        assert Status.MET is held("LED015", by_board, agreement=made).status
        assert ["4"] == places(held("LED015", by_other, agreement=made))
        assert Status.MET is held("LED016", by_board, agreement=made).status

    def test_after_one_without_a_last_day(self):
        """A notice that names no last day hides none that comes later."""
        outcome = held(
            "LED015",
            self.given(date(2018, 5, 1), None, "a"),
            self.given(date(2018, 5, 31), date(2018, 6, 1), "b"),
            agreement=with_notice(Notice(months=3)),
            on=date(2018, 6, 1),
        )

        assert ["5"] == places(outcome)

    @pytest.mark.parametrize(
        ("notice", "on", "earliest", "length", "unit"),
        [
            (
                Notice(months=3),
                date(2018, 5, 31),
                (date(2018, 8, 31), "31 augusti 2018", "31 August 2018"),
                "3",
                ("månader", "months"),
            ),
            # A month that is shorter.
            (
                Notice(months=1),
                date(2018, 1, 31),
                (date(2018, 2, 28), "28 februari 2018", "28 February 2018"),
                "1",
                ("månad", "month"),
            ),
            (
                Notice(days=90),
                date(2018, 2, 1),
                (date(2018, 5, 2), "2 maj 2018", "2 May 2018"),
                "90",
                ("dagar", "days"),
            ),
            (
                Notice(days=1),
                date(2018, 6, 1),
                (date(2018, 6, 2), "2 juni 2018", "2 June 2018"),
                "1",
                ("dag", "day"),
            ),
            (
                Notice(days=0),
                date(2018, 6, 1),
                (date(2018, 6, 1), "1 juni 2018", "1 June 2018"),
                "0",
                ("dagar", "days"),
            ),
        ],
        ids=["months", "month", "days", "day", "none"],
    )
    def test_to_the_day(self, notice, on, earliest, length, unit):
        """The day it leads to is the first that is long enough."""
        day, sv, en = earliest
        before, exact, after = (
            held(
                "LED015",
                self.given(on, day + step),
                agreement=with_notice(notice),
            )
            for step in (-ONE_DAY, 0 * ONE_DAY, ONE_DAY)
        )
        (finding,) = before.findings
        fields = dict(finding.fields)

        assert Status.MET is exact.status
        assert Status.MET is after.status
        assert "follow-up:/ledger/entries/4" == finding.pointer
        assert (on_day(on), day - ONE_DAY, day) == (
            fields["day"],
            fields["last"],
            fields["earliest"],
        )
        assert finding.message("sv").endswith(
            f"Uppsägningstiden är {length} {unit[0]}. Därför kan det upphöra "
            f"tidigast den {sv}."
        )
        assert finding.message("en").endswith(
            f"The notice period is {length} {unit[1]}. So the agreement can "
            f"end on {en} at the earliest."
        )

    def test_message(self):
        """The finding says when, to when, and what would have been enough."""
        outcome = held(
            "LED015",
            self.given(date(2018, 5, 31), date(2018, 8, 30)),
            agreement=with_notice(Notice(months=3)),
        )

        assert [
            (
                "4",
                (
                    "Avtalet sades upp den 31 maj 2018, och skulle upphöra "
                    "den 30 augusti 2018. Uppsägningstiden är 3 månader. "
                    "Därför kan det upphöra tidigast den 31 augusti 2018."
                ),
                (
                    "Notice was given on 31 May 2018, to end the agreement "
                    "on 30 August 2018. The notice period is 3 months. So "
                    "the agreement can end on 31 August 2018 at the earliest."
                ),
            )
        ] == told(outcome)

    def test_as_it_read_that_day(self):
        """The period is that of the agreement on the day of the notice."""
        history = History(
            original=with_notice(Notice(months=3)),
            amendments=(
                Amendment(
                    number=1,
                    first_day=date(2018, 6, 10),
                    agreement=with_notice(Notice(months=1)),
                ),
            ),
        )
        before, after = (
            held(
                "LED015",
                self.given(date(2018, 6, day), date(2018, 7, 20)),
                agreement=history,
            ).status
            for day in (9, 10)
        )

        assert (Status.NOT_MET, Status.MET) == (before, after)

    @pytest.mark.parametrize(
        ("agreement", "place"),
        [
            (Agreement(), "/term/notice"),
            (agreed(), "/term/notice"),
            (with_notice(Notice(by="sdn")), "/term/notice/months"),
        ],
        ids=["no-term", "no-notice", "no-length"],
    )
    def test_not_stated(self, agreement, place):
        """Where no notice period is stated it is open."""
        outcome = held(
            "LED015",
            self.given(date(2018, 5, 31), date(2018, 6, 1)),
            agreement=agreement,
        )

        assert Status.UNDETERMINED is outcome.status
        assert (place,) == outcome.not_stated

    @pytest.mark.parametrize(
        "notice",
        [Notice(months=10**11), Notice(days=10**11), Notice(days=3_000_000)],
        ids=["months", "days", "fewer-days"],
    )
    def test_out_of_reach(self, notice):
        """A period that leads past the year 9999 cannot be computed."""
        outcome = held(
            "LED015",
            self.given(date(2018, 5, 31), date(2018, 6, 1)),
            agreement=with_notice(notice),
        )

        assert Status.UNDETERMINED is outcome.status
        assert [
            (
                "Uppsägningstiden leder längre bort än biblioteket kan räkna.",
                "The notice period leads farther than the library can compute.",
            )
        ] == reasons(outcome)

    @pytest.mark.parametrize(
        ("last_day", "is_found"),
        [(date(2018, 7, 31), True), (date(2018, 8, 1), False)],
    )
    def test_known_in_part(self, last_day, is_found):
        """The notice period is counted from the first day it can have been."""
        outcome = held(
            "LED015",
            attrs.evolve(
                self.given(date(2018, 5, 31), last_day),
                on=StatedDate("2018-05"),
            ),
            agreement=with_notice(Notice(months=3)),
        )

        assert told(outcome) == (
            [
                (
                    "4",
                    (
                        "Avtalet sades upp (maj 2018), och skulle upphöra "
                        "den 31 juli 2018. Uppsägningstiden är 3 månader. "
                        "Därför kan det upphöra tidigast den 1 augusti 2018."
                    ),
                    (
                        "Notice was given (May 2018), to end the agreement "
                        "on 31 July 2018. The notice period is 3 months. So "
                        "the agreement can end on 1 August 2018 at the "
                        "earliest."
                    ),
                )
            ]
            if is_found
            else []
        )

    def test_no_first_day(self):
        """Where it can have been any day before, the day is asked for."""
        outcome = held(
            "LED015",
            attrs.evolve(
                self.given(date(2018, 5, 31), date(2018, 6, 1)),
                on=StatedDate("../2018-05-31"),
            ),
            agreement=with_notice(Notice(months=3)),
        )

        assert (
            Status.UNDETERMINED,
            (),
            ("follow-up:/ledger/entries/4/on",),
        ) == (outcome.status, outcome.not_stated, outcome.known_in_part)
        assert (
            "Känt till en del: Uppföljning › Händelselista › Händelser › 5 › Dag "
            in explanation(outcome, "sv")
        )

    def test_one_unknown(self):
        """A violation counts more than what is not known."""
        history = amended(date(2018, 6, 10), with_notice(Notice(months=3)))
        outcome = held(
            "LED015",
            self.given(date(2018, 6, 9), date(2018, 6, 30), "a"),
            self.given(date(2018, 6, 10), date(2018, 6, 30), "b"),
            agreement=history,
        )

        assert ["5"] == places(outcome)

    def test_seen_from_its_day(self):
        """A notice dated after the day of the follow-up is not seen."""
        entry = self.given(date(2018, 6, 10), date(2018, 6, 11))
        found = [
            held(
                "LED015",
                entry,
                agreement=with_notice(Notice(months=1)),
                on=date(2018, 6, day),
            ).status
            for day in (9, 10)
        ]

        assert [Status.NOT_APPLICABLE, Status.NOT_MET] == found

    def test_nothing_to_hold(self):
        """It does not apply where no notice names its last day."""
        outcome = held(
            "LED015",
            self.given(date(2018, 5, 31), None),
            agreement=with_notice(Notice(months=3)),
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                "Ingen har sagt upp avtalet till en viss dag.",
                "Nobody has given notice to a certain day.",
            )
        ] == reasons(outcome)


class TestNoticeByWrongParty:
    """LED016, notice is given by a party that may give it."""

    def given(self, party: str) -> NoticeGiven:
        """Let a party give notice."""
        return NoticeGiven(key="upp", on=date(2018, 5, 31), party=party)

    def test_wrong(self):
        """Where one party may, the other may not."""
        outcome = held(
            "LED016",
            self.given("sdn"),
            agreement=with_notice(Notice(by="kfum")),
        )

        assert [
            (
                "4",
                (
                    "Skärholmens stadsdelsnämnd sade upp avtalet den 31 maj "
                    "2018, men enligt avtalet får bara KFUM göra det."
                ),
                (
                    "Skärholmens stadsdelsnämnd gave notice on 31 May 2018, "
                    "but by the agreement only KFUM may."
                ),
            )
        ] == told(outcome)

    @pytest.mark.parametrize("party", ["sdn", "kfum"])
    def test_either(self, party):
        """Where notice is given in some way, and not by whom, either may."""
        agreement = with_notice(Notice(months=3))
        outcome = held("LED016", self.given(party), agreement=agreement)

        assert Status.MET is outcome.status

    @pytest.mark.parametrize("party", ["sdn", "kfum"])
    @pytest.mark.parametrize(
        "agreement", [Agreement(), agreed()], ids=["no-term", "no-notice"]
    )
    def test_no_clause(self, party, agreement):
        """Where nothing is said of notice, who may give it is not known.

        It was met before without any such clause.
        """
        outcome = held("LED016", self.given(party), agreement=agreement)

        assert Status.UNDETERMINED is outcome.status
        assert outcome.not_stated == ("/term/notice",)

    def test_right(self):
        """The party that may give notice does."""
        outcome = held(
            "LED016",
            self.given("kfum"),
            agreement=with_notice(Notice(by="kfum")),
        )

        assert Status.MET is outcome.status

    def test_as_it_read_that_day(self):
        """Who may is told by the agreement on the day of the notice."""
        may = with_notice(Notice(by="kfum"))
        before, after = (
            held(
                "LED016",
                self.given("sdn"),
                agreement=amended(date(2018, 5, 31) + step, may),
            ).status
            for step in (0 * ONE_DAY, ONE_DAY)
        )

        assert (Status.NOT_MET, Status.UNDETERMINED) == (before, after)

    def test_nothing_to_hold(self):
        """It does not apply where nobody has given notice."""
        outcome = held("LED016")

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            ("Ingen har sagt upp avtalet.", "Nobody has given notice.")
        ] == reasons(outcome)


def noticed_histories():
    """Agreements of several shapes, some of them amended."""
    agreements = st.sampled_from(
        [
            agreed(),
            Agreement(),
            with_notice(Notice(months=3, by="kfum")),
            with_notice(Notice(days=10**11)),
            with_instalments(
                Instalment(key="bet-1", condition=OnSigning()),
                Instalment(
                    key="bet-2",
                    amount=kr(1),
                    payer="kfum",
                    condition=OnMilestone(milestone="start"),
                ),
                indexation=INDEXATION,
            ),
            with_instalments(
                Instalment(
                    key="bet-1",
                    amount=Amount(Money(1, "EUR")),
                    due=OnDate(day=date(2018, 3, 31)),
                ),
                indexation=Indexation(index="KPI", share=Decimal(1)),
            ),
        ]
    )
    return agreements | st.builds(
        lambda original, first_day, after: History(
            original=original,
            amendments=(
                Amendment(number=1, first_day=first_day, agreement=after),
            ),
        ),
        agreements,
        days(),
        agreements,
    )


def days():
    """Days of these years, and any."""
    return st.dates(date(2017, 12, 1), date(2019, 12, 31)) | st.dates()


_KEYS = {
    "party": ["sdn", "kfum", "okand"],
    "instalment": ["bet-1", "bet-2", "okand"],
    "report": ["del-1", "slut", "okand"],
    "milestone": ["start", "okand"],
    "contribution": ["bidrag-sdn", "okand"],
    "activity": ["okand"],
    "indicator": ["okand"],
    "undertaking": ["okand"],
    "cost": ["okand"],
    "decision": ["okand"],
    "entry": ["h-0", "h-1", "okand"],
}
_PLAIN = {
    date: days,
    bool: st.booleans,
    str: lambda: st.just("ord"),
    Money: lambda: st.builds(
        lambda ore, currency: Money(ore=ore, currency=currency),
        st.integers(1, 10**14 - 1) | st.just(42_500_000),
        st.sampled_from(["SEK", "SEK", "SEK", "EUR"]),
    ),
    Decimal: lambda: st.integers(1, 1000).map(Decimal),
    int: lambda: st.integers(1, 9999),
    CaseNumber: lambda: st.just(CaseNumber("1.1-1/2018")),
    Period: lambda: st.just(Period.of_year(2018)),
}


def past_days():
    """Days on which something has happened, exact or known in part."""
    return days() | st.sampled_from(
        [StatedDate("2018-03"), StatedDate("2018"), StatedDate("../2018-06")]
    )


def stated(annotation):
    """Values of what a field of an entry asks for."""
    reached = [Decimal(12), StatedNumber.parse("cirka 12")]
    spans = st.sampled_from([Period.of_year(2018), StatedPeriod(months=2)])
    own = [
        (attrs.fields(MeetingHeld).on.type, past_days()),
        (attrs.fields(Withheld).until.type, past_days()),
        (attrs.fields(OutcomeMeasured).number.type, st.sampled_from(reached)),
        (attrs.fields(Withheld).covers.type, spans),
    ]
    found = [values for kind, values in own if kind == annotation]
    if found:
        return found[0]
    noun = refers_to(annotation)
    if noun is not None:
        return st.sampled_from(_KEYS[noun])
    members = [
        kind
        for kind in typing.get_args(annotation) or (annotation,)
        if kind is not type(None) and not isinstance(kind, Form)
    ]
    (kind, *_) = members
    if typing.get_origin(kind) is typing.Annotated:
        return stated(kind)
    return (
        st.sampled_from(kind)
        if issubclass(kind, enum.Enum)
        else _PLAIN[kind]()
    )


@st.composite
def happened(draw, key, cls=None):
    """Something that has happened, and that may concern anything at all."""
    cls = cls or draw(st.sampled_from(typing.get_args(Entry)))
    given_ = {
        field.name: draw(stated(field.type))
        for field in attrs.fields(cls)
        if field.name != "key"
        and (field.default is attrs.NOTHING or draw(st.booleans()))
    }
    what = draw(st.sampled_from(["report", "instalment", "milestone"]))
    waived = {"on": given_["on"], what: draw(st.sampled_from(_KEYS[what]))}
    return cls(key=key, **(waived if cls is Waived else given_))


@st.composite
def ledgers(draw):
    """Ledgers in no order, with corrections."""
    number = draw(st.integers(0, 8))
    found = [draw(happened(f"h-{n}")) for n in range(number)]
    for n in range(draw(st.integers(0, 2))):
        corrects = draw(st.sampled_from(_KEYS["entry"]))
        instead = draw(st.none() | happened(corrects))
        found.append(
            Corrected(
                key=f"ratt-{n}",
                on=draw(days()),
                corrects=corrects,
                instead=instead,
            )
        )
    begun = draw(st.sampled_from([(), BEGUN, RUN]))
    return Ledger(entries=(*begun, *draw(st.permutations(found))))


class TestTotal:
    """Every rule has an outcome on any ledger, however bad."""

    ALL = RULES | FOLLOW_UP_LEDGER.only(
        "LED001",
        "LED002",
        "LED003",
        "LED004",
        "LED005",
        "LED006",
        "LED031",
    )

    @given(noticed_histories(), ledgers(), days())
    def test_any(self, agreement, ledger, on):
        """On any day each outcome is told in both languages, and traced."""
        followed = follow_up(agreement, ledger, on=on)
        held_all = review_follow_up(followed, rules=self.ALL)

        assert trace(held_all) == json.loads(json.dumps(trace(held_all)))
        for outcome in held_all.outcomes:
            assert explanation(outcome, "sv")
            assert explanation(outcome, "en")
            assert (Status.NOT_MET is outcome.status) is bool(outcome.findings)
        for finding in held_all.findings:
            place = finding.pointer.removeprefix("follow-up:")
            assert pointers.read(followed, place) is not None

    @given(
        noticed_histories(),
        ledgers(),
        days().filter(lambda day: day < date.max),
        happened("senare"),
    )
    def test_later_does_not_matter(self, agreement, ledger, on, later):
        """What is dated after the day changes no outcome."""
        later = attrs.evolve(later, on=max(later.day, on + ONE_DAY))
        before, after = (
            [
                (one.code, one.status, one.findings, one.reasons)
                for one in review_follow_up(
                    follow_up(agreement, known, on=on), rules=self.ALL
                ).outcomes
            ]
            for known in (ledger, ledger.adding(later))
        )

        assert before == after
