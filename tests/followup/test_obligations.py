# SPDX-License-Identifier: MIT
"""Promises of what is owed, and how it stands: *åtaganden att bevaka*."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.budget import Budget, MoneyContribution
from iop.agreement.deadlines import (
    AfterEvent,
    AfterReport,
    Event,
    OnDate,
    ReportEvent,
)
from iop.agreement.decisions import Decision, DecisionOutcome
from iop.agreement.governance import Governance, SteeringGroup
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.payments import (
    Indexation,
    Instalment,
    OnMilestone,
    OnReport,
    OnSigning,
    Payments,
)
from iop.agreement.reporting import (
    Evaluation,
    Milestone,
    Report,
    Reporting,
    ReportKind,
)
from iop.agreement.term import Extension, Term
from iop.followup.followup import follow_up
from iop.followup.obligations import Obligation, Progress
from iop.ledger import (
    Corrected,
    CostAccounted,
    Decided,
    Ended,
    EvaluationReceived,
    IndexSet,
    Ledger,
    MeetingHeld,
    MilestoneReached,
    NoticeGiven,
    ObligationKind,
    ObligationName,
    Paid,
    Proposed,
    Reclaimed,
    Repaid,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Signed,
    TerminatedForBreach,
    Waived,
    Withheld,
)
from iop.values.amounts import Amount, Per
from iop.values.errors import IllFormedError
from iop.values.money import Money, Rounding
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate
from iop.values.stated_periods import StatedPeriod
from iop.values.texts import Sentence, Text


BOARD = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
KFUM = Organisation(key="kfum", name="KFUM JKS Stockholm")
OTHERS = (
    PublicBody(key="namnden", name="Socialnämnden"),
    Organisation(key="grannarna", name="Föreningen Grannarna"),
)
YEAR = Period(date(2018, 3, 1), date(2019, 2, 28))
FEB_28 = OnDate(day=date(2019, 2, 28))
HALF = Money(425_000)

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
ENDED = Ended(key="avslut", on=date(2019, 5, 2))

STATED = "By 28 February 2019, as the agreement says."
NO_DAY = "The agreement states no day."
UNSIGNED = "It binds only when the agreement is signed."
CLOSED = "The case is closed."
LAPSED = "It falls after the agreement came to an end."
UNUSED = "Money that was not used is paid back."
HELD = "The money may not go out until its condition is met."


def agreement(*duties, parties=(BOARD, KFUM), period=YEAR, **stated):
    """Make an agreement for a year, with reports."""
    return Agreement(
        **{
            "parties": parties,
            "term": Term(period=period),
            "reporting": Reporting(reports=duties),
            **stated,
        }
    )


def duty(key="slut", kind=ReportKind.FINAL, due=FEB_28, **stated):
    """Make a report: the final report."""
    return Report(key=key, kind=kind, due=due, **stated)


def came(day, report="slut"):
    """Let a report come in."""
    return ReportReceived(key=f"{report}-in-{day}", on=day, report=report)


def approved(day, report="slut"):
    """Let a report be approved."""
    return ReportApproved(key=f"{report}-ok-{day}", on=day, report=report)


def returned(day, report="slut"):
    """Let a report be sent back."""
    return ReportReturned(key=f"{report}-ater-{day}", on=day, report=report)


def notice(last_day):
    """Let the board give notice in May 2018."""
    return NoticeGiven(
        key="uppsagt", on=date(2018, 5, 15), party="sdn", last_day=last_day
    )


def owed(given, *entries, on):
    """Return what is owed on a day, by its name."""
    found = follow_up(given, Ledger(entries=entries), on=on).obligations
    assert len(found) == len({one.name for one in found})
    return {one.name: one for one in found}


def by(day):
    """Say that a day is as the agreement says."""
    stated = Text(
        "Senast {day}, enligt avtalet.", "By {day}, as the agreement says."
    )
    return (Sentence.of(stated, day=day),)


def stands(one):
    """Tell how an obligation stands."""
    return one.progress, one.days_overdue, one.met_on


def refusal(call, *args, **kwargs):
    """Return the message in English of what *call* refuses."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return str(caught.value)


class TestListing:
    """All that is owed, by kind and then in the order of the agreement."""

    def test_nothing(self):
        """An agreement that states nothing asks for nothing."""
        assert {} == owed(Agreement(), on=date(2019, 3, 1))

    def test_order(self):
        """Reports come first, and the evaluation after the options."""
        given = agreement(
            duty(),
            duty("del-1", ReportKind.INTERIM),
            reporting=Reporting(
                reports=(duty(), duty("del-1", ReportKind.INTERIM)),
                milestones=(Milestone(key="start", description="Start"),),
                evaluation=Evaluation(),
            ),
            payments=Payments(
                instalments=(Instalment(key="b"), Instalment(key="a")),
                is_unused_repaid=True,
            ),
            governance=Governance(
                steering_group=SteeringGroup(meetings_a_year=2)
            ),
            term=Term(period=YEAR, extensions=(Extension(key="ett-ar"),)),
        )
        entries = (
            *SIGNED,
            Paid(key="b1", on=date(2018, 4, 1), amount=HALF, instalment="b"),
            CostAccounted(key="k", on=date(2018, 5, 1), amount=Money(1)),
            approved(date(2019, 3, 1)),
        )

        assert [
            "report/slut",
            "report/del-1",
            "payment/b",
            "payment/a",
            "milestone/start",
            "meeting/1",
            "extension/ett-ar",
            "evaluation",
            "repayment",
        ] == list(owed(given, *entries, on=date(2019, 3, 1)))

    def test_waiting_both_ways(self):
        """What waits for another is named by that other, in order."""
        given = agreement(
            duty(),
            payments=Payments(
                instalments=(
                    Instalment(key="a", condition=OnReport(report="slut")),
                    Instalment(
                        key="b",
                        due=AfterReport(
                            report="slut", event=ReportEvent.APPROVED, days=30
                        ),
                        condition=OnReport(report="slut"),
                    ),
                    Instalment(key="c"),
                )
            ),
        )
        found = owed(given, *SIGNED, on=date(2018, 4, 1))

        assert {
            "report/slut": ((), ("payment/a", "payment/b")),
            "payment/a": (("report/slut",), ()),
            "payment/b": (("report/slut",), ()),
            "payment/c": ((), ()),
        } == {
            name: (one.waits_for, one.awaited_by)
            for name, one in found.items()
        }

    def test_chain(self):
        """A milestone may wait for a report, and a payment for it."""
        given = agreement(
            reporting=Reporting(
                reports=(duty(),),
                milestones=(
                    Milestone(
                        key="klart",
                        description="Klart",
                        due=AfterReport(
                            report="slut", event=ReportEvent.RECEIVED, days=9
                        ),
                    ),
                ),
            ),
            payments=Payments(
                instalments=(
                    Instalment(
                        key="a", condition=OnMilestone(milestone="klart")
                    ),
                )
            ),
        )
        found = owed(given, *SIGNED, on=date(2018, 4, 1))

        assert (("report/slut",), ("payment/a",)) == (
            found["milestone/klart"].waits_for,
            found["milestone/klart"].awaited_by,
        )


class TestReport:
    """A report that is to come in."""

    def test_whole(self):
        """All of it is told: whose it is, when, why, and how it stands."""
        given = agreement(duty("del-1", ReportKind.INTERIM), duty())

        assert {
            "report/del-1": Obligation(
                name=ObligationName("report", "del-1"),
                pointer="/reporting/reports/0",
                debtor="kfum",
                creditor="sdn",
                due=date(2019, 2, 28),
                how=by(date(2019, 2, 28)),
                progress=Progress.MET_IN_TIME,
                met_on=date(2019, 2, 28),
            ),
            "report/slut": Obligation(
                name=ObligationName("report", "slut"),
                pointer="/reporting/reports/1",
                debtor="kfum",
                creditor="sdn",
                due=date(2019, 2, 28),
                how=by(date(2019, 2, 28)),
                progress=Progress.OVERDUE,
                days_overdue=1,
            ),
        } == owed(
            given,
            *SIGNED,
            came(date(2019, 2, 28), "del-1"),
            on=date(2019, 3, 1),
        )

    @pytest.mark.parametrize(
        ("parties", "reporter", "recipient", "sides"),
        [
            ((BOARD, KFUM), None, None, ("kfum", "sdn")),
            ((BOARD, KFUM, *OTHERS), None, None, (None, None)),
            ((BOARD, KFUM, *OTHERS), "grannarna", "sdn", ("grannarna", "sdn")),
            ((BOARD, KFUM), "sdn", "kfum", ("sdn", "kfum")),
            (None, None, None, (None, None)),
        ],
        ids=["only", "several", "named", "turned", "no-parties"],
    )
    def test_sides(self, parties, reporter, recipient, sides):
        """It is owed by the only organisation, unless another is named."""
        given = agreement(
            duty(reporter=reporter, recipient=recipient), parties=parties
        )
        one = owed(given, on=date(2018, 4, 1))["report/slut"]

        assert sides == (one.debtor, one.creditor)

    @pytest.mark.parametrize(
        ("on", "progress", "late"),
        [
            (date(2019, 2, 27), Progress.UPCOMING, 0),
            (date(2019, 2, 28), Progress.DUE_TODAY, 0),
            (date(2019, 3, 1), Progress.OVERDUE, 1),
            (date(2019, 3, 2), Progress.OVERDUE, 2),
            (date(2020, 2, 28), Progress.OVERDUE, 365),
        ],
        ids=str,
    )
    def test_not_come(self, on, progress, late):
        """It is late from the day after its day, one day more each day."""
        one = owed(agreement(duty()), *SIGNED, on=on)["report/slut"]

        assert (progress, late, None) == stands(one)
        assert (False, True, STATED) == (
            one.is_done,
            one.is_open,
            one.explained("en"),
        )

    @pytest.mark.parametrize(
        ("day", "progress", "late"),
        [
            (date(2019, 2, 27), Progress.MET_IN_TIME, 0),
            (date(2019, 2, 28), Progress.MET_IN_TIME, 0),
            (date(2019, 3, 1), Progress.MET_LATE, 1),
            (date(2019, 3, 2), Progress.MET_LATE, 2),
        ],
        ids=str,
    )
    def test_come(self, day, progress, late):
        """That it came is kept, and by how many days it was late."""
        one = owed(
            agreement(duty()), *SIGNED, came(day), on=date(2019, 12, 31)
        )["report/slut"]

        assert (progress, late, day) == stands(one)
        assert (True, False) == (one.is_done, one.is_open)

    def test_no_day(self):
        """With no day to hold to it waits, and then is met."""
        given = agreement(duty(due=None))
        waits, met = (
            owed(given, *SIGNED, *entries, on=date(2019, 3, 1))["report/slut"]
            for entries in ((), (came(date(2019, 1, 2)),))
        )

        assert [
            (Progress.NOT_YET_RECKONABLE, 0, None),
            (Progress.MET, 0, date(2019, 1, 2)),
        ] == [stands(waits), stands(met)]
        assert ((), NO_DAY) == (waits.waits_for, waits.explained("en"))

    def test_waits_for_the_signing(self):
        """Nothing binds until all parties have signed; then it does."""
        given = agreement(duty())
        before, after = (
            owed(given, *SIGNED, on=date(2018, 2, day))["report/slut"]
            for day in (21, 22)
        )

        assert [
            (Progress.NOT_YET_RECKONABLE, ("signing",)),
            (Progress.UPCOMING, ()),
        ] == [(one.progress, one.waits_for) for one in (before, after)]
        assert f"{STATED} {UNSIGNED}" == before.explained("en")
        assert (
            "Senast 28 februari 2019, enligt avtalet. Det binder först när "
            "avtalet är undertecknat."
        ) == before.explained("sv")

    def test_waits_for_another(self):
        """One whose day hangs on another waits for that, and the signing."""
        given = agreement(
            duty("del-1", ReportKind.INTERIM),
            duty(
                due=AfterReport(
                    report="del-1", event=ReportEvent.APPROVED, days=30
                )
            ),
        )
        unsigned, waits, told = (
            owed(given, *entries, on=date(2018, 7, 1))["report/slut"]
            for entries in (
                (),
                SIGNED,
                (*SIGNED, approved(date(2018, 6, 20), "del-1")),
            )
        )

        assert [
            (None, ("signing", "report/del-1")),
            (None, ("report/del-1",)),
            (date(2018, 7, 20), ()),
        ] == [(one.due, one.waits_for) for one in (unsigned, waits, told)]

    def test_waits_for_the_signing_once(self):
        """One that is counted from the signing waits for it but once."""
        given = agreement(duty(due=AfterEvent(event=Event.SIGNING, days=30)))
        one = owed(given, on=date(2018, 2, 1))["report/slut"]

        assert ("signing",) == one.waits_for

    def test_came_before_the_signing(self):
        """What is done is done, though nothing bound."""
        one = owed(
            agreement(duty()), came(date(2018, 2, 1)), on=date(2018, 2, 1)
        )["report/slut"]

        assert (Progress.MET_IN_TIME, 0, date(2018, 2, 1)) == stands(one)
        assert () == one.waits_for

    def test_approved_has_come(self):
        """A report that was approved had come, and maybe in time."""
        one = owed(
            agreement(duty()),
            *SIGNED,
            approved(date(2019, 3, 4)),
            on=date(2019, 3, 4),
        )["report/slut"]

        assert (Progress.MET, 0, StatedDate("../2019-03-04")) == stands(one)

    @pytest.mark.parametrize(
        ("came_on", "standing"),
        [
            ("2019-02", (Progress.MET_IN_TIME, 0)),
            ("2019-03", (Progress.MET_LATE, 1)),
            ("2019", (Progress.MET, 0)),
            ("2019-21", (Progress.MET_LATE, 1)),
            ("../2019-02-28", (Progress.MET_IN_TIME, 0)),
            ("../2019-03-01", (Progress.MET, 0)),
        ],
    )
    def test_came_on_a_day_known_in_part(self, came_on, standing):
        """It is told to be in time, or late, only where both ends agree."""
        day = StatedDate(came_on)
        entry = ReportReceived(key="in", on=day, report="slut")
        one = owed(agreement(duty()), *SIGNED, entry, on=date(2020, 1, 1))[
            "report/slut"
        ]

        assert (*standing, day) == stands(one)


class TestReturned:
    """A report that was sent back."""

    GIVEN = agreement(duty())
    FIRST = (
        *SIGNED,
        came(date(2019, 2, 27)),
        returned(date(2019, 3, 4)),
    )

    def test_asked_for_again(self):
        """It is asked for again, with no day; the first time stays met."""
        found = owed(self.GIVEN, *self.FIRST, on=date(2019, 4, 1))

        assert {
            "report/slut": (Progress.MET_IN_TIME, 0, date(2019, 2, 27)),
            "report/slut/2": (Progress.NOT_YET_RECKONABLE, 0, None),
        } == {name: stands(one) for name, one in found.items()}
        again = found["report/slut/2"]
        assert ("kfum", "sdn", None, "/reporting/reports/0") == (
            again.debtor,
            again.creditor,
            again.due,
            again.pointer,
        )
        assert (
            (
                "Redovisningen har återsänts och ska komma in igen; avtalet säger "
                "inte när."
            ),
            (
                "The report was returned and is to come in again; the agreement "
                "does not say when."
            ),
        ) == (again.explained("sv"), again.explained("en"))

    def test_the_day_before(self):
        """The day before it was sent back nothing more is asked for."""
        found = owed(self.GIVEN, *self.FIRST, on=date(2019, 3, 3))

        assert ["report/slut"] == list(found)

    def test_comes_again(self):
        """When it comes again that is met, with no day to hold to."""
        entries = (
            *self.FIRST,
            came(date(2019, 3, 18)),
            returned(date(2019, 3, 20)),
        )
        found = owed(self.GIVEN, *entries, on=date(2019, 4, 1))

        assert {
            "report/slut": (Progress.MET_IN_TIME, 0, date(2019, 2, 27)),
            "report/slut/2": (Progress.MET, 0, date(2019, 3, 18)),
            "report/slut/3": (Progress.NOT_YET_RECKONABLE, 0, None),
        } == {name: stands(one) for name, one in found.items()}

    def test_closed(self):
        """When the case is closed it is not asked for any more."""
        one = owed(self.GIVEN, *self.FIRST, ENDED, on=date(2019, 5, 2))[
            "report/slut/2"
        ]

        assert Progress.WAIVED is one.progress


class TestWaived:
    """What is owed no more, and why."""

    def test_entry(self):
        """What is waived is so from that day on, and it is told when."""
        given = agreement(duty())
        entry = Waived(key="efter", on=date(2019, 3, 4), report="slut")
        before, after = (
            owed(given, *SIGNED, entry, on=date(2019, 3, day))["report/slut"]
            for day in (3, 4)
        )

        assert [
            (Progress.OVERDUE, 3, None),
            (Progress.WAIVED, 0, None),
        ] == [stands(before), stands(after)]
        assert f"{STATED} It was waived on 4 March 2019." == after.explained(
            "en"
        )
        assert (
            "Senast 28 februari 2019, enligt avtalet. Det efterskänktes den "
            "4 mars 2019."
        ) == after.explained("sv")
        assert (False, False) == (after.is_done, after.is_open)

    def test_day_in_part(self):
        """The day it was waived is told as far as it is known."""
        entry = Waived(key="efter", on=StatedDate("2019-02"), report="slut")
        one = owed(agreement(duty()), *SIGNED, entry, on=date(2019, 3, 4))[
            "report/slut"
        ]

        assert (Progress.WAIVED, 0, None) == stands(one)
        assert f"{STATED} It was waived (February 2019)." == one.explained(
            "en"
        )
        assert (
            "Senast 28 februari 2019, enligt avtalet. Det efterskänktes "
            "(februari 2019)."
        ) == one.explained("sv")

    def test_sent_back(self):
        """A report that was sent back and then waived is asked for no more."""
        found = owed(
            agreement(duty()),
            *SIGNED,
            came(date(2019, 2, 27)),
            returned(date(2019, 3, 4)),
            Waived(key="efter", on=date(2019, 3, 11), report="slut"),
            on=date(2019, 3, 11),
        )

        assert {
            "report/slut": (Progress.MET_IN_TIME, 0, date(2019, 2, 27)),
            "report/slut/2": (Progress.WAIVED, 0, None),
        } == {name: stands(one) for name, one in found.items()}

    def test_done_all_the_same(self):
        """What came though it was waived is met."""
        one = owed(
            agreement(duty()),
            *SIGNED,
            Waived(key="efter", on=date(2019, 3, 4), report="slut"),
            came(date(2019, 3, 5)),
            on=date(2019, 3, 5),
        )["report/slut"]

        assert (Progress.MET_LATE, 5, date(2019, 3, 5)) == stands(one)

    def test_others_are_not(self):
        """Only what was named is waived: reports, payments, milestones."""
        given = agreement(
            reporting=Reporting(
                reports=(duty(),),
                milestones=(
                    Milestone(key="slut", description="Slut", due=FEB_28),
                ),
            ),
            payments=Payments(
                instalments=(Instalment(key="slut", due=FEB_28),)
            ),
        )
        found = {
            field: [
                name
                for name, one in owed(
                    given,
                    *SIGNED,
                    Waived(
                        key="efter", on=date(2018, 6, 1), **{field: "slut"}
                    ),
                    on=date(2018, 6, 1),
                ).items()
                if one.progress is Progress.WAIVED
            ]
            for field in ("report", "instalment", "milestone")
        }

        assert found == {
            "report": ["report/slut"],
            "instalment": ["payment/slut"],
            "milestone": ["milestone/slut"],
        }

    @pytest.mark.parametrize(
        ("entries", "on"),
        [
            ((*SIGNED, ENDED), date(2019, 5, 2)),
            ((PROPOSED, REJECTED), date(2018, 2, 15)),
        ],
        ids=["closed", "rejected"],
    )
    def test_closed(self, entries, on):
        """When the case is closed nothing is asked for, and it says so."""
        one = owed(
            agreement(duty(due=AfterEvent(event=Event.SIGNING, days=30))),
            *entries,
            on=on,
        )["report/slut"]

        assert (Progress.WAIVED, 0, None) == stands(one)
        assert ((), True) == (
            one.waits_for,
            one.explained("en").endswith(f" {CLOSED}"),
        )
        assert one.explained("sv").endswith(" Ärendet är avslutat.")

    def test_waiver_is_told_first(self):
        """What was waived is told as such though the case is closed."""
        one = owed(
            agreement(duty()),
            *SIGNED,
            Waived(key="efter", on=date(2019, 3, 4), report="slut"),
            ENDED,
            on=date(2019, 5, 2),
        )["report/slut"]

        assert f"{STATED} It was waived on 4 March 2019." == one.explained(
            "en"
        )

    @pytest.mark.parametrize(
        ("covers", "progress"),
        [
            (None, Progress.UPCOMING),
            (
                Period(date(2018, 8, 31), date(2018, 9, 30)),
                Progress.UPCOMING,
            ),
            (Period(date(2018, 9, 1), date(2018, 9, 30)), Progress.WAIVED),
            (
                StatedPeriod(first=StatedDate("2018")),
                Progress.NOT_YET_RECKONABLE,
            ),
            (StatedPeriod(months=3), Progress.NOT_YET_RECKONABLE),
            (StatedPeriod(first=StatedDate("2018-08")), Progress.UPCOMING),
        ],
        ids=["not-stated", "begun", "not-begun", "year", "length", "month"],
    )
    def test_report_after_an_early_end(self, covers, progress):
        """A report on time that never came to be is not asked for."""
        one = owed(
            agreement(duty(covers=covers)),
            *SIGNED,
            notice(date(2018, 8, 31)),
            on=date(2018, 5, 15),
        )["report/slut"]

        assert progress is one.progress

    @pytest.mark.parametrize(
        ("day", "progress", "how"),
        [
            (date(2018, 8, 31), Progress.UPCOMING, ""),
            (date(2018, 9, 1), Progress.WAIVED, f" {LAPSED}"),
        ],
        ids=["on-the-last-day", "the-day-after"],
    )
    @pytest.mark.parametrize("kind", ["payment", "milestone"])
    def test_planned_after_an_early_end(self, kind, day, progress, how):
        """What is planned for a day after an early end lapses."""
        due = OnDate(day=day)
        given = agreement(
            reporting=Reporting(
                milestones=(Milestone(key="a", description="A", due=due),)
            ),
            payments=Payments(instalments=(Instalment(key="a", due=due),)),
        )
        one = owed(
            given, *SIGNED, notice(date(2018, 8, 31)), on=date(2018, 5, 15)
        )[f"{kind}/a"]

        assert progress is one.progress
        assert one.explained("en").endswith(f"as the agreement says.{how}")

    @pytest.mark.parametrize("kind", ["milestone", "payment"])
    def test_after_an_end_in_some_month(self, kind):
        """Whether it lapsed cannot be told where the end is not known."""
        due = OnDate(day=date(2018, 9, 1))
        given = agreement(
            reporting=Reporting(
                milestones=(Milestone(key="a", description="A", due=due),)
            ),
            payments=Payments(
                instalments=(
                    Instalment(key="a", amount=Amount(HALF), due=due),
                )
            ),
        )
        ended = TerminatedForBreach(
            key="havt", on=StatedDate("2018-09"), party="sdn"
        )
        ledger = Ledger(entries=(*SIGNED, ended))
        followed = follow_up(given, ledger, on=date(2018, 10, 15))
        one = followed[f"{kind}/a"]

        assert Progress.NOT_YET_RECKONABLE is one.progress
        assert one.explained("en") == (
            "By 1 September 2018, as the agreement says. Whether it falls "
            "after the agreement ends cannot be told."
        )
        assert followed.settlement.lapsed is None

    def test_lapsed_in_swedish(self):
        """It is told in Swedish too."""
        given = agreement(
            payments=Payments(
                instalments=(
                    Instalment(key="a", due=OnDate(day=date(2018, 9, 1))),
                )
            )
        )
        one = owed(
            given, *SIGNED, notice(date(2018, 8, 31)), on=date(2018, 5, 15)
        )["payment/a"]

        assert (
            "Senast 1 september 2018, enligt avtalet. Det faller efter att "
            "avtalet upphörde."
        ) == one.explained("sv")

    def test_end_as_agreed(self):
        """What is planned for a day after an end as agreed is still owed."""
        given = agreement(
            payments=Payments(
                instalments=(
                    Instalment(key="a", due=OnDate(day=date(2019, 3, 31))),
                )
            )
        )
        one = owed(given, *SIGNED, on=date(2019, 3, 1))["payment/a"]

        assert Progress.UPCOMING is one.progress


class TestPayment:
    """An instalment that is to be paid."""

    @staticmethod
    def given(*, due=None, condition=None, amount=HALF, **stated):
        """Make an agreement with one instalment."""
        return agreement(
            duty("del-1", ReportKind.INTERIM),
            payments=Payments(
                instalments=(
                    Instalment(
                        key="a",
                        due=due,
                        condition=condition,
                        amount=amount and Amount(amount),
                        **stated,
                    ),
                )
            ),
        )

    @staticmethod
    def paid(day, kronor, **stated):
        """Pay something of the instalment."""
        return Paid(
            **{
                "key": f"bet-{day}-{kronor}",
                "on": day,
                "amount": Money(kronor),
                "instalment": "a",
                **stated,
            }
        )

    def test_whole(self):
        """All of it is told, with its sum."""
        given = self.given(due=FEB_28)
        found = owed(given, *SIGNED, on=date(2018, 4, 1))

        assert found["payment/a"] == Obligation(
            name=ObligationName("payment", "a"),
            pointer="/payments/instalments/0",
            debtor="sdn",
            creditor="kfum",
            amount=HALF,
            due=date(2019, 2, 28),
            how=by(date(2019, 2, 28)),
            progress=Progress.UPCOMING,
        )

    def test_named_sides(self):
        """The instalment may name others."""
        one = owed(
            self.given(payer="namnden", payee="grannarna"),
            on=date(2018, 4, 1),
        )["payment/a"]

        assert ("namnden", "grannarna") == (one.debtor, one.creditor)

    @pytest.mark.parametrize(
        ("payments", "met_on"),
        [
            ([], None),
            ([(1, 424_999)], None),
            ([(1, 425_000)], date(2018, 4, 1)),
            ([(1, 500_000)], date(2018, 4, 1)),
            ([(1, 200_000), (2, 225_000)], date(2018, 4, 2)),
            ([(1, 200_000), (2, 225_000), (3, 1)], date(2018, 4, 2)),
        ],
        ids=["nothing", "too-little", "all", "more", "in-parts", "and-more"],
    )
    def test_paid(self, payments, met_on):
        """It is met on the day on which all of it was paid."""
        entries = [
            self.paid(date(2018, 4, day), kronor) for day, kronor in payments
        ]
        one = owed(
            self.given(due=FEB_28), *SIGNED, *entries, on=date(2018, 5, 1)
        )["payment/a"]

        assert met_on == one.met_on

    def test_other_payments(self):
        """What is paid of another, or in other money, does not count."""
        one = owed(
            self.given(due=FEB_28),
            *SIGNED,
            self.paid(date(2018, 4, 1), 425_000, instalment="b"),
            self.paid(date(2018, 4, 2), 425_000, instalment=None),
            self.paid(date(2018, 4, 3), 425_000, amount=Money(425_000, "EUR")),
            on=date(2018, 5, 1),
        )["payment/a"]

        assert (Progress.UPCOMING, 0, None) == stands(one)

    def test_no_sum(self):
        """Where the sum is not told the first payment is enough."""
        one = owed(
            self.given(due=FEB_28, amount=None),
            *SIGNED,
            self.paid(date(2018, 4, 1), 1),
            on=date(2018, 5, 1),
        )["payment/a"]

        assert (Progress.MET_IN_TIME, 0, date(2018, 4, 1)) == stands(one)

    def test_held(self):
        """Until its condition is met it has no day; it is not even late."""
        given = self.given(
            due=OnDate(day=date(2018, 6, 1)),
            condition=OnReport(report="del-1"),
        )
        one = owed(given, *SIGNED, on=date(2018, 12, 1))["payment/a"]

        assert (Progress.NOT_YET_RECKONABLE, 0, None) == stands(one)
        assert (None, ("report/del-1",)) == (one.due, one.waits_for)
        assert (
            (
                "Senast 1 juni 2018, enligt avtalet. Pengarna får inte gå ut "
                "förrän villkoret är uppfyllt."
            ),
            f"By 1 June 2018, as the agreement says. {HELD}",
        ) == (one.explained("sv"), one.explained("en"))

    @pytest.mark.parametrize(
        ("day", "due", "en"),
        [
            (
                date(2018, 5, 31),
                date(2018, 6, 1),
                "By 1 June 2018, as the agreement says.",
            ),
            (
                date(2018, 6, 1),
                date(2018, 6, 1),
                "By 1 June 2018, as the agreement says.",
            ),
            (
                date(2018, 6, 2),
                date(2018, 6, 2),
                (
                    "By 1 June 2018, as the agreement says. The money may go "
                    "out only once its condition is met, 2 June 2018."
                ),
            ),
        ],
        ids=["the-day-before", "on-the-day", "the-day-after"],
    )
    def test_freed(self, day, due, en):
        """Once its condition is met it is due then, but not before its day."""
        given = self.given(
            due=OnDate(day=date(2018, 6, 1)),
            condition=OnReport(report="del-1"),
        )
        one = owed(given, *SIGNED, approved(day, "del-1"), on=day)["payment/a"]

        assert (due, (), en) == (one.due, one.waits_for, one.explained("en"))

    def test_freed_in_swedish(self):
        """It is told in Swedish too."""
        given = self.given(
            due=OnDate(day=date(2018, 6, 1)),
            condition=OnReport(report="del-1"),
        )
        day = date(2018, 6, 2)
        one = owed(given, *SIGNED, approved(day, "del-1"), on=day)["payment/a"]

        assert (
            "Senast 1 juni 2018, enligt avtalet. Pengarna får gå ut först när "
            "villkoret är uppfyllt, 2 juni 2018."
        ) == one.explained("sv")

    def test_freed_without_a_day(self):
        """One that states no day has none when its condition is met."""
        given = self.given(condition=OnSigning())
        one = owed(given, *SIGNED, on=date(2018, 12, 1))["payment/a"]

        assert (Progress.NOT_YET_RECKONABLE, None, (), NO_DAY) == (
            one.progress,
            one.due,
            one.waits_for,
            one.explained("en"),
        )

    def test_waits_twice(self):
        """It waits for its condition, and for what its day hangs on."""
        given = self.given(
            due=AfterEvent(event=Event.DECISION, days=30),
            condition=OnSigning(),
        )
        one = owed(given, on=date(2018, 2, 1))["payment/a"]

        assert ("signing", "decision") == one.waits_for

    def test_paid_too_early(self):
        """Money that went out though it should not have, has been paid."""
        given = self.given(
            due=OnDate(day=date(2018, 6, 1)),
            condition=OnReport(report="del-1"),
        )
        one = owed(
            given,
            *SIGNED,
            self.paid(date(2018, 4, 1), 425_000),
            on=date(2018, 4, 1),
        )["payment/a"]

        assert (Progress.MET, 0, date(2018, 4, 1)) == stands(one)
        assert () == one.waits_for


class TestWithheld:
    """A payment that is withheld."""

    GIVEN = agreement(
        duty("del-1", ReportKind.INTERIM),
        payments=Payments(
            instalments=tuple(
                Instalment(
                    key=key,
                    due=None if month is None else OnDate(day=month),
                    condition=condition,
                    amount=Amount(amount),
                )
                for key, month, condition, amount in (
                    ("a", date(2018, 6, 1), None, HALF),
                    ("b", date(2018, 6, 5), None, HALF),
                    ("open", None, None, HALF),
                    (
                        "after",
                        date(2018, 6, 1),
                        OnReport(report="del-1"),
                        HALF,
                    ),
                    ("zero", date(2018, 6, 1), None, Money(0)),
                )
            )
        ),
    )
    BY = "By 1 June 2018, as the agreement says."
    SINCE = f"{BY} The payment has been withheld since 11 June 2018."

    @staticmethod
    def withheld(day=date(2018, 6, 11), instalment="a", **stated):
        """Withhold it, as a rule from 11 June."""
        return Withheld(
            key=f"inne-{day}", on=day, instalment=instalment, **stated
        )

    @staticmethod
    def paid(day):
        """Pay all of the instalment."""
        return Paid(key="bet", on=day, amount=HALF, instalment="a")

    def owed(self, *entries, on, key="a"):
        """Return how a payment stands on a day."""
        return owed(self.GIVEN, *SIGNED, *entries, on=on)[f"payment/{key}"]

    def told(self, *entries, on, key="a"):
        """Tell of a payment what withholding can change."""
        one = self.owed(*entries, on=on, key=key)
        return one.progress, one.due, one.explained("en")

    def test_since(self):
        """From that day it has no day, is not late, and waits for that."""
        before, on, after = (
            self.owed(self.withheld(), on=date(2018, 6, day))
            for day in (10, 11, 12)
        )

        assert (Progress.OVERDUE, 9, None) == stands(before)
        assert ((), self.BY) == (before.waits_for, before.explained("en"))
        assert on == after
        assert on == Obligation(
            name=ObligationName("payment", "a"),
            pointer="/payments/instalments/0",
            debtor="sdn",
            creditor="kfum",
            amount=HALF,
            how=on.how,
            waits_for=("release",),
        )
        assert self.SINCE == on.explained("en")
        assert (
            "Senast 1 juni 2018, enligt avtalet. Utbetalningen hålls inne "
            "sedan den 11 juni 2018."
        ) == on.explained("sv")

    def test_in_part(self):
        """A day known in part counts from the latest that it may be."""
        entry = self.withheld(StatedDate("2018-06"))
        before, on = (
            self.owed(entry, on=date(2018, 6, day)) for day in (29, 30)
        )

        assert Progress.OVERDUE is before.progress
        assert Progress.NOT_YET_RECKONABLE is on.progress
        assert (
            "Senast 1 juni 2018, enligt avtalet. Utbetalningen hålls inne "
            "sedan en tid (juni 2018)."
        ) == on.explained("sv")
        assert (
            f"{self.BY} The payment has been withheld for some time (June "
            "2018)."
        ) == on.explained("en")

    @pytest.mark.parametrize(
        "until", [date(2018, 7, 10), StatedDate("../2018-07-10")]
    )
    def test_until(self, until):
        """The day after the last it is due, and the day after that late."""
        entry = self.withheld(until=until)
        free = (
            f"{self.BY} The payment was withheld until 10 July 2018 at the "
            "latest."
        )

        assert [
            (Progress.NOT_YET_RECKONABLE, None, self.SINCE),
            (Progress.DUE_TODAY, date(2018, 7, 11), free),
            (Progress.OVERDUE, date(2018, 7, 11), free),
        ] == [
            self.told(entry, on=date(2018, 7, number))
            for number in (10, 11, 12)
        ]

    def test_until_in_swedish(self):
        """It is told in Swedish too."""
        entry = self.withheld(until=date(2018, 7, 10))
        one = self.owed(entry, on=date(2018, 7, 11))

        assert (
            "Senast 1 juni 2018, enligt avtalet. Utbetalningen hölls inne som "
            "längst till och med den 10 juli 2018."
        ) == one.explained("sv")

    def test_until_no_day(self):
        """Where no day is the latest of what is stated it goes on."""
        entry = self.withheld(until=StatedDate("2018-07-10/.."))

        assert (
            Progress.NOT_YET_RECKONABLE,
            None,
            self.SINCE,
        ) == self.told(entry, on=date(2018, 12, 1))

    @pytest.mark.parametrize(
        ("until", "due"),
        [
            (date(2018, 5, 31), date(2018, 6, 1)),
            (date(2018, 6, 1), date(2018, 6, 2)),
        ],
        ids=["the-day-before", "on-the-day"],
    )
    def test_until_its_day(self, until, due):
        """What is let go by its day is due as agreed."""
        entry = self.withheld(date(2018, 5, 20), until=until)
        one = self.owed(entry, on=date(2018, 6, 3))

        assert due == one.due
        assert (len(one.how) == 1) == (due == date(2018, 6, 1))

    def test_which(self):
        """One that is named is withheld alone, else all are."""
        on = date(2018, 6, 12)
        named, every = (
            [
                one.name.key
                for one in owed(
                    self.GIVEN,
                    *SIGNED,
                    self.withheld(instalment=instalment),
                    on=on,
                ).values()
                if "release" in one.waits_for
            ]
            for instalment in ("b", None)
        )

        assert (["b"], ["a", "b", "open", "after"]) == (named, every)

    def test_once_more(self):
        """The last entry counts; one that goes on began the first time."""
        first = self.withheld(until=date(2018, 6, 20))
        longer = self.withheld(date(2018, 6, 20), instalment=None)
        free = self.withheld(date(2018, 7, 2), until=date(2018, 7, 1))
        again = self.withheld(date(2018, 8, 1))
        entries = (first, longer, free, again)

        assert [
            (None, self.SINCE),
            (
                date(2018, 7, 2),
                (
                    f"{self.BY} The payment was withheld until 1 July 2018 at "
                    "the latest."
                ),
            ),
            (
                None,
                f"{self.BY} The payment has been withheld since 1 August 2018.",
            ),
        ] == [
            self.told(*entries, on=on)[1:]
            for on in (date(2018, 7, 1), date(2018, 7, 2), date(2018, 8, 1))
        ]

    @pytest.mark.parametrize(
        ("day", "progress", "due"),
        [
            (date(2018, 6, 1), Progress.MET_IN_TIME, date(2018, 6, 1)),
            (date(2018, 6, 10), Progress.MET_LATE, date(2018, 6, 1)),
            (date(2018, 6, 11), Progress.MET, None),
            (date(2018, 7, 10), Progress.MET, None),
            (date(2018, 7, 11), Progress.MET_IN_TIME, date(2018, 7, 11)),
            (date(2018, 7, 12), Progress.MET_LATE, date(2018, 7, 11)),
        ],
    )
    def test_paid(self, day, progress, due):
        """What is paid is held against the day that it had then."""
        entry = self.withheld(until=date(2018, 7, 10))
        one = self.owed(self.paid(day), entry, on=date(2018, 9, 1))

        assert (progress, due, day, ()) == (
            one.progress,
            one.due,
            one.met_on,
            one.waits_for,
        )

    def test_paid_all_the_same(self):
        """Of what was paid all the same it is told that it was withheld."""
        one = self.owed(
            self.withheld(), self.paid(date(2018, 6, 12)), on=date(2018, 9, 1)
        )

        assert (
            (
                "Senast 1 juni 2018, enligt avtalet. Utbetalningen hölls inne "
                "när pengarna betalades ut."
            ),
            f"{self.BY} The payment was withheld when the money was paid out.",
        ) == (one.explained("sv"), one.explained("en"))

    def test_corrected(self):
        """From the day of a correction it was never withheld."""
        entry = self.withheld()
        undone = Corrected(
            key="ratt", on=date(2018, 6, 14), corrects=entry.key
        )

        assert [
            (Progress.NOT_YET_RECKONABLE, None, self.SINCE),
            (Progress.OVERDUE, date(2018, 6, 1), self.BY),
        ] == [
            self.told(entry, undone, on=date(2018, 6, day)) for day in (13, 14)
        ]

    def test_waits_twice(self):
        """It waits for its condition, and to be let go; then for the first."""
        entry = self.withheld(instalment=None, until=date(2018, 7, 10))
        both, one = (
            self.owed(entry, on=date(2018, 7, day), key="after")
            for day in (10, 11)
        )

        assert ("report/del-1", "release") == both.waits_for
        assert (("report/del-1",), None, f"{self.BY} {HELD}") == (
            one.waits_for,
            one.due,
            one.explained("en"),
        )

    def test_no_day(self):
        """One that states no day has none when it is let go."""
        entry = self.withheld(instalment=None, until=date(2018, 7, 10))

        assert (Progress.NOT_YET_RECKONABLE, None, NO_DAY) == self.told(
            entry, on=date(2018, 7, 11), key="open"
        )

    def test_nothing(self):
        """Of a sum of zero there is nothing to withhold."""
        one = self.owed(
            self.withheld(instalment=None), on=date(2018, 7, 1), key="zero"
        )

        assert (Progress.WAIVED, date(2018, 6, 1), ()) == (
            one.progress,
            one.due,
            one.waits_for,
        )

    def test_before_signing(self):
        """It shows no signing: a decision can be appealed before that."""
        one = owed(
            self.GIVEN, PROPOSED, DECIDED, self.withheld(), on=date(2018, 7, 1)
        )["payment/a"]

        assert ("signing", "release") == one.waits_for
        assert f"{self.SINCE} {UNSIGNED}" == one.explained("en")


class TestNothingOwed:
    """Of a sum of zero nothing is owed, on its due day or after it."""

    SV = "Beloppet är noll; det finns inget att betala."
    EN = "The sum is zero; there is nothing to pay."
    DUE = OnDate(day=date(2018, 6, 1))
    INDEXED = Indexation(
        index="KPI",
        share=Decimal(1),
        rounded_to=Money(1_000),
        rounding=Rounding.DOWN,
    )
    INDEX = IndexSet(
        key="kpi",
        on=date(2018, 3, 1),
        first_day=date(2018, 3, 1),
        base=Decimal(100),
        current=Decimal(101),
    )

    def given(self, money, *, indexation=None, **stated):
        """Make an agreement with one instalment, due in June."""
        stated = {"due": self.DUE, "amount": Amount(money), **stated}
        return agreement(
            duty("del-1", ReportKind.INTERIM),
            payments=Payments(
                instalments=(Instalment(key="a", **stated),),
                indexation=indexation,
            ),
        )

    @pytest.mark.parametrize(
        "on",
        [date(2018, 3, 1), date(2018, 6, 1), date(2018, 6, 2)],
        ids=["before", "on-the-day", "after"],
    )
    def test_whole(self, on):
        """It is never upcoming nor late; why is told in both languages."""
        one = owed(self.given(Money(0)), *SIGNED, on=on)["payment/a"]

        assert one == Obligation(
            name=ObligationName("payment", "a"),
            pointer="/payments/instalments/0",
            debtor="sdn",
            creditor="kfum",
            amount=Money(0),
            due=date(2018, 6, 1),
            how=(*by(date(2018, 6, 1)), Sentence(Text(self.SV, self.EN))),
            progress=Progress.WAIVED,
        )
        assert (False, False) == (one.is_done, one.is_open)
        assert f"Senast 1 juni 2018, enligt avtalet. {self.SV}" == (
            one.explained("sv").replace("\u00a0", " ")
        )

    @pytest.mark.parametrize(
        ("kronor", "progress"),
        [(990, Progress.WAIVED), (991, Progress.OVERDUE)],
    )
    def test_rounded_to_zero(self, kronor, progress):
        """An index can round a sum to zero; a krona more makes a thousand."""
        given = self.given(Money(kronor), indexation=self.INDEXED)
        entries = (*SIGNED, self.INDEX)
        one = owed(given, *entries, on=date(2018, 7, 1))["payment/a"]

        assert progress is one.progress
        assert Money(1_000 if kronor == 991 else 0) == one.amount

    def test_zero_needs_no_index(self):
        """Zero stays zero, though the agreement does not say how it follows."""
        given = self.given(Money(0), indexation=Indexation(index="KPI"))
        entries = (*SIGNED, self.INDEX)
        one = owed(given, *entries, on=date(2018, 7, 1))["payment/a"]

        assert (Money(0), Progress.WAIVED) == (one.amount, one.progress)

    def test_zero_a_year(self):
        """Nothing a year is nothing, over however many years."""
        given = self.given(Money(0), amount=Amount(Money(0), per=Per.YEAR))
        one = owed(given, *SIGNED, on=date(2018, 7, 1))["payment/a"]

        assert (Money(0), Progress.WAIVED) == (one.amount, one.progress)

    def test_not_held(self):
        """It waits for nothing, neither for a report nor for the signing."""
        given = self.given(Money(0), condition=OnReport(report="del-1"))
        unsigned = owed(given, on=date(2018, 7, 1))["payment/a"]
        signed = owed(given, *SIGNED, on=date(2018, 7, 1))["payment/a"]

        assert ((), ()) == (unsigned.waits_for, signed.waits_for)
        assert Progress.WAIVED is unsigned.progress is signed.progress
        assert f"By 1 June 2018, as the agreement says. {self.EN}" == (
            signed.explained("en").replace("\u00a0", " ")
        )

    def test_amended_to_zero(self):
        """What an amendment makes zero is owed until the day before it."""
        amendment = Amendment(
            number=1,
            first_day=date(2018, 7, 1),
            agreement=self.given(Money(0)),
        )
        history = History(original=self.given(HALF), amendments=(amendment,))
        before, after = (
            owed(history, *SIGNED, on=day)["payment/a"]
            for day in (date(2018, 6, 30), date(2018, 7, 1))
        )

        assert (Progress.OVERDUE, 29, None) == stands(before)
        assert (Progress.WAIVED, 0, None) == stands(after)

    def test_paid_all_the_same(self):
        """To pay what was not owed is not to pay late."""
        paid = TestPayment.paid(date(2018, 8, 1), 500)
        one = owed(self.given(Money(0)), *SIGNED, paid, on=date(2018, 9, 1))[
            "payment/a"
        ]

        assert (Progress.WAIVED, 0, None) == stands(one)

    def test_waived_as_well(self):
        """That it is zero is told, and not that it was waived."""
        waived = Waived(key="e", on=date(2018, 4, 1), instalment="a")
        one = owed(self.given(Money(0)), *SIGNED, waived, on=date(2018, 7, 1))[
            "payment/a"
        ]

        assert Sentence(Text(self.SV, self.EN)) == one.how[-1]

    def test_nothing_left(self):
        """Where all is paid in parts nothing is left, and nothing is late."""
        parts = [
            TestPayment.paid(date(2018, 5, day), 212_500) for day in (1, 2)
        ]
        one = owed(self.given(HALF), *SIGNED, *parts, on=date(2018, 7, 1))[
            "payment/a"
        ]

        assert (Progress.MET_IN_TIME, 0, date(2018, 5, 2)) == stands(one)

    def test_lowered_to_what_is_paid(self):
        """Where an amendment leaves nothing to pay, it was met when paid."""
        amendment = Amendment(
            number=1,
            first_day=date(2018, 7, 1),
            agreement=self.given(Money(200_000)),
        )
        history = History(original=self.given(HALF), amendments=(amendment,))
        paid = TestPayment.paid(date(2018, 5, 1), 200_000)
        before, after = (
            owed(history, *SIGNED, paid, on=day)["payment/a"]
            for day in (date(2018, 6, 30), date(2018, 7, 1))
        )

        assert (Progress.OVERDUE, 29, None) == stands(before)
        assert (Progress.MET_IN_TIME, 0, date(2018, 5, 1)) == stands(after)


class TestMilestone:
    """Something that is to be reached."""

    GIVEN = agreement(
        reporting=Reporting(
            milestones=(
                Milestone(key="start", description="Start"),
                Milestone(key="mal", description="I mål", due=FEB_28),
            )
        )
    )

    def test_whole(self):
        """All of it is told; nobody alone owes it."""
        one = owed(self.GIVEN, *SIGNED, on=date(2019, 3, 5))["milestone/mal"]

        assert one == Obligation(
            name=ObligationName("milestone", "mal"),
            pointer="/reporting/milestones/1",
            due=date(2019, 2, 28),
            how=by(date(2019, 2, 28)),
            progress=Progress.OVERDUE,
            days_overdue=5,
        )
        assert STATED == one.explained("en")

    def test_reached(self):
        """It is met on the day on which it was reached, the first time."""
        entries = [
            MilestoneReached(
                key=f"mal-{day}", on=date(2019, 3, day), milestone="mal"
            )
            for day in (3, 5)
        ]
        one = owed(self.GIVEN, *SIGNED, *entries, on=date(2019, 3, 9))[
            "milestone/mal"
        ]

        assert (Progress.MET_LATE, 3, date(2019, 3, 3)) == stands(one)


class TestMeetings:
    """The meetings of the steering group, year by year of the term."""

    @staticmethod
    def given(period, yearly=2):
        """Make an agreement with so many meetings a year."""
        return agreement(
            period=period,
            governance=Governance(
                steering_group=SteeringGroup(meetings_a_year=yearly)
            ),
        )

    @staticmethod
    def held(*days):
        """Hold meetings."""
        return [MeetingHeld(key=f"mote-{day}", on=day) for day in days]

    TWO_YEARS = Period(date(2018, 3, 1), date(2020, 2, 29))

    @pytest.mark.parametrize(
        "given",
        [
            agreement(),
            agreement(governance=Governance()),
            agreement(governance=Governance(steering_group=SteeringGroup())),
            agreement(
                governance=Governance(
                    steering_group=SteeringGroup(meetings_a_year=0)
                )
            ),
            agreement(
                governance=Governance(
                    steering_group=SteeringGroup(meetings_a_year=2)
                ),
                term=None,
            ),
            agreement(
                governance=Governance(
                    steering_group=SteeringGroup(meetings_a_year=2)
                ),
                period=None,
            ),
        ],
        ids=["nothing", "no-group", "no-number", "none", "no-term", "no-days"],
    )
    def test_nothing(self, given):
        """Where no number or no term is stated, no meeting is asked for."""
        assert {} == owed(given, *SIGNED, on=date(2018, 4, 1))

    def test_whole(self):
        """Each whole year asks for its meetings by its last day."""
        found = owed(self.given(self.TWO_YEARS), *SIGNED, on=date(2019, 3, 1))

        assert list(found.values()) == [
            Obligation(
                name=ObligationName("meeting", "1"),
                pointer="/governance/steering_group/meetings_a_year",
                due=date(2019, 2, 28),
                how=found["meeting/1"].how,
                progress=Progress.OVERDUE,
                days_overdue=1,
            ),
            Obligation(
                name=ObligationName("meeting", "2"),
                pointer="/governance/steering_group/meetings_a_year",
                due=date(2020, 2, 29),
                how=found["meeting/2"].how,
                progress=Progress.UPCOMING,
            ),
        ]
        assert [
            (
                (
                    "2 möten till och med år 1 av avtalstiden, som slutar 28 "
                    "februari 2019."
                ),
                (
                    "2 meetings until year 1 of the term is over, on 28 February "
                    "2019."
                ),
            ),
            (
                (
                    "4 möten till och med år 2 av avtalstiden, som slutar 29 "
                    "februari 2020."
                ),
                (
                    "4 meetings until year 2 of the term is over, on 29 February "
                    "2020."
                ),
            ),
        ] == [
            (one.explained("sv"), one.explained("en"))
            for one in found.values()
        ]

    def test_held(self):
        """The last of those that are asked for meets it."""
        entries = self.held(
            date(2018, 4, 12),
            date(2018, 10, 18),
            date(2019, 4, 11),
            date(2019, 5, 9),
        )
        found = owed(
            self.given(self.TWO_YEARS),
            *SIGNED,
            *entries,
            on=date(2020, 3, 1),
        )

        assert [
            (Progress.MET_IN_TIME, 0, date(2018, 10, 18)),
            (Progress.MET_IN_TIME, 0, date(2019, 5, 9)),
        ] == [stands(one) for one in found.values()]

    def test_made_good(self):
        """One that was missed can be made good the year after, late.

        So the second of the first year is held on 14 March 2019, 14 days
        late; but then the second year lacks one.
        """
        entries = self.held(
            date(2018, 4, 12), date(2019, 3, 14), date(2019, 10, 17)
        )
        found = owed(
            self.given(self.TWO_YEARS),
            *SIGNED,
            *entries,
            on=date(2020, 3, 2),
        )

        assert [
            (Progress.MET_LATE, 14, date(2019, 3, 14)),
            (Progress.OVERDUE, 2, None),
        ] == [stands(one) for one in found.values()]

    def test_short_last_year(self):
        """What a last year that is not whole asks for is not told."""
        period = Period(date(2018, 3, 1), date(2019, 12, 31))
        found = owed(
            self.given(period),
            *SIGNED,
            *self.held(*(date(2018, month, 1) for month in range(4, 10))),
            on=date(2020, 1, 1),
        )

        assert [
            (date(2019, 2, 28), Progress.MET_IN_TIME),
            (None, Progress.NOT_YET_RECKONABLE),
        ] == [(one.due, one.progress) for one in found.values()]
        assert (
            (
                "Det sista året av avtalstiden, till 31 december 2019, är inte "
                "helt; avtalet säger inte hur många möten det då ska vara."
            ),
            (
                "The last year of the term, until 31 December 2019, is not "
                "whole; the agreement does not say how many meetings it asks "
                "for."
            ),
        ) == (
            found["meeting/2"].explained("sv"),
            found["meeting/2"].explained("en"),
        )

    @pytest.mark.parametrize(
        ("on", "names"),
        [
            (date(2018, 2, 22), ["meeting/1"]),
            (date(2019, 2, 28), ["meeting/1"]),
            (date(2019, 3, 1), ["meeting/1", "meeting/2"]),
            (date(2021, 3, 1), [f"meeting/{year}" for year in (1, 2, 3, 4)]),
        ],
        ids=str,
    )
    def test_open_ended(self, on, names):
        """A term without end asks for the years that have begun."""
        found = owed(
            self.given(Period(date(2018, 3, 1), None)), *SIGNED, on=on
        )

        assert names == list(found)
        assert date(2019, 2, 28) == found["meeting/1"].due

    def test_past_the_last_year(self):
        """A year that goes past 9999 is not asked for."""
        found = owed(self.given(Period(date(9998, 3, 1), None)), on=date.max)

        assert {"meeting/1": date(9999, 2, 28)} == {
            name: one.due for name, one in found.items()
        }

    def test_open_ended_and_ended(self):
        """A term without end asks for no more years once it has ended."""
        found = owed(
            self.given(Period(date(2018, 3, 1), None)),
            *SIGNED,
            notice(date(2019, 2, 28)),
            on=date(2025, 5, 15),
        )

        assert ["meeting/1"] == list(found)

    def test_early_end(self):
        """A year that goes past an early end lapses, though it has begun."""
        found = owed(
            self.given(self.TWO_YEARS),
            *SIGNED,
            notice(date(2019, 2, 28)),
            on=date(2018, 5, 15),
        )

        assert [Progress.UPCOMING, Progress.WAIVED] == [
            one.progress for one in found.values()
        ]


class TestExtension:
    """Notice of an option to extend."""

    USE_BY = date(2018, 11, 30)
    OPTION = Extension(
        key="ett-ar", until=date(2020, 2, 29), use_by=date(2018, 11, 30)
    )
    ORIGINAL = agreement(term=Term(period=YEAR, extensions=(OPTION,)))
    EXTENDED = agreement(
        term=Term(period=Period(YEAR.first, date(2020, 2, 29)), extensions=())
    )

    def history(self, decided_on, **stated):
        """Make a history in which the option is used."""
        return History(
            original=self.ORIGINAL,
            amendments=(
                Amendment(
                    **{
                        "number": 1,
                        "first_day": date(2019, 3, 1),
                        "agreement": self.EXTENDED,
                        "decision": decided_on
                        and Decision(key="forlangning", on=decided_on),
                        "uses": "ett-ar",
                        **stated,
                    }
                ),
            ),
        )

    def test_whole(self):
        """It is asked for by the last day to make use of it."""
        one = owed(self.ORIGINAL, *SIGNED, on=date(2018, 11, 30))[
            "extension/ett-ar"
        ]

        assert one == Obligation(
            name=ObligationName("extension", "ett-ar"),
            pointer="/term/extensions/0",
            due=self.USE_BY,
            how=by(self.USE_BY),
            progress=Progress.DUE_TODAY,
        )
        assert (
            "By 30 November 2018, as the agreement says."
        ) == one.explained("en")

    def test_passed(self):
        """An option is a right: when its day is past it is gone, not late."""
        one = owed(self.ORIGINAL, *SIGNED, on=date(2018, 12, 1))[
            "extension/ett-ar"
        ]

        assert (Progress.WAIVED, 0, None) == stands(one)
        assert (
            (
                "Senast 30 november 2018, enligt avtalet. Dagen har passerat utan "
                "att optionen användes."
            ),
            (
                "By 30 November 2018, as the agreement says. The day has passed, "
                "and the option was not used."
            ),
        ) == (one.explained("sv"), one.explained("en"))

    @pytest.mark.parametrize(
        ("decided_on", "progress", "late"),
        [
            (date(2018, 11, 30), Progress.MET_IN_TIME, 0),
            (date(2018, 12, 3), Progress.MET_LATE, 3),
        ],
        ids=["in-time", "late"],
    )
    def test_used(self, decided_on, progress, late):
        """It is met on the day on which the amendment was decided on."""
        one = owed(self.history(decided_on), *SIGNED, on=date(2018, 12, 31))[
            "extension/ett-ar"
        ]

        assert (progress, late, decided_on) == stands(one)

    def test_not_decided_yet(self):
        """Until that day it stands open."""
        one = owed(
            self.history(date(2018, 11, 30)), *SIGNED, on=date(2018, 11, 29)
        )["extension/ett-ar"]

        assert (Progress.UPCOMING, 0, None) == stands(one)

    @pytest.mark.parametrize(
        "stated",
        [{"decision": None}, {"decision": Decision(key="forlangning")}],
        ids=["no-decision", "no-day"],
    )
    def test_no_day_of_decision(self, stated):
        """Where that day is not told, the amendment's first day counts."""
        one = owed(self.history(None, **stated), *SIGNED, on=date(2019, 3, 1))[
            "extension/ett-ar"
        ]

        assert (Progress.MET_LATE, 91, date(2019, 3, 1)) == stands(one)

    def test_first_use_counts(self):
        """Of two amendments that use it the first one counts."""
        history = self.history(date(2018, 11, 1))
        twice = attrs.evolve(
            history,
            amendments=(
                *history.amendments,
                attrs.evolve(
                    history.amendments[0],
                    number=2,
                    decision=Decision(key="igen", on=date(2018, 12, 1)),
                ),
            ),
        )
        one = owed(twice, *SIGNED, on=date(2019, 1, 1))["extension/ett-ar"]

        assert date(2018, 11, 1) == one.met_on

    def test_of_an_earlier_version(self):
        """It is kept when the agreement no longer holds it."""
        one = owed(
            self.history(date(2018, 11, 1)), *SIGNED, on=date(2019, 3, 1)
        )["extension/ett-ar"]

        assert ("/term/extensions", date(2018, 11, 1), self.USE_BY) == (
            one.pointer,
            one.met_on,
            one.due,
        )

    def test_of_a_later_version(self):
        """One that came with an amendment is asked for from its first day."""
        later = Extension(key="ett-till", use_by=date(2019, 11, 30))
        history = self.history(
            date(2018, 11, 1),
            agreement=attrs.evolve(
                self.EXTENDED,
                term=attrs.evolve(self.EXTENDED.term, extensions=(later,)),
            ),
        )

        assert [
            ["extension/ett-ar"],
            ["extension/ett-ar", "extension/ett-till"],
        ] == [
            list(owed(history, *SIGNED, on=on))
            for on in (date(2019, 2, 28), date(2019, 3, 1))
        ]

    def test_no_last_day(self):
        """One with no last day to use it by waits, with no day."""
        given = agreement(
            term=Term(period=YEAR, extensions=(Extension(key="ett-ar"),))
        )
        one = owed(given, *SIGNED, on=date(2025, 1, 1))["extension/ett-ar"]

        assert (Progress.NOT_YET_RECKONABLE, NO_DAY) == (
            one.progress,
            one.explained("en"),
        )

    def test_early_end(self):
        """One whose day is after an early end lapses."""
        one = owed(
            self.ORIGINAL,
            *SIGNED,
            notice(date(2018, 8, 31)),
            on=date(2018, 5, 15),
        )["extension/ett-ar"]

        assert one.explained("en").endswith(f" {LAPSED}")


class TestEvaluation:
    """The evaluation."""

    GIVEN = agreement(
        reporting=Reporting(
            evaluation=Evaluation(due=OnDate(day=date(2019, 6, 30)))
        )
    )

    def test_whole(self):
        """All of it is told; who owes it is not stated."""
        one = owed(self.GIVEN, *SIGNED, on=date(2019, 6, 30))["evaluation"]

        assert one == Obligation(
            name=ObligationName("evaluation"),
            pointer="/reporting/evaluation",
            due=date(2019, 6, 30),
            how=by(date(2019, 6, 30)),
            progress=Progress.DUE_TODAY,
        )

    def test_waits_for_a_report(self):
        """One whose day hangs on a report waits for that."""
        due = AfterReport(report="slut", event=ReportEvent.APPROVED, days=30)
        given = agreement(
            reporting=Reporting(
                reports=(duty(),), evaluation=Evaluation(due=due)
            )
        )
        one = owed(given, *SIGNED, on=date(2019, 6, 30))["evaluation"]

        assert (None, ("report/slut",)) == (one.due, one.waits_for)

    def test_received(self):
        """It is met on the day on which it first came."""
        entries = [
            EvaluationReceived(key=f"utv-{day}", on=date(2019, 7, day))
            for day in (1, 2)
        ]
        one = owed(self.GIVEN, *SIGNED, *entries, on=date(2019, 7, 2))[
            "evaluation"
        ]

        assert (Progress.MET_LATE, 1, date(2019, 7, 1)) == stands(one)

    def test_none(self):
        """Where no evaluation is agreed none is asked for."""
        assert "evaluation" not in owed(
            agreement(duty()), *SIGNED, on=date(2019, 7, 1)
        )

    def test_early_end(self):
        """It is asked for whenever the agreement ended."""
        one = owed(
            self.GIVEN,
            *SIGNED,
            notice(date(2018, 8, 31)),
            on=date(2018, 5, 15),
        )["evaluation"]

        assert Progress.UPCOMING is one.progress


class TestRepayment:
    """What was not used, and is to be paid back.

    850 000 is paid and 837 654.33 approved; 12 345.67 was not used.
    """

    DUE = AfterReport(report="slut", event=ReportEvent.APPROVED, days=30)
    SETTLED = (
        *SIGNED,
        Paid(key="bet", on=date(2018, 3, 15), amount=Money(850_000)),
        CostAccounted(
            key="kostnad",
            on=date(2019, 2, 28),
            amount=Money("837654.33"),
            report="slut",
        ),
        approved(date(2019, 3, 14)),
    )

    def given(self, *, is_unused_repaid=True, due=DUE, parties=(BOARD, KFUM)):
        """Make an agreement on what is paid back."""
        return agreement(
            duty(),
            parties=parties,
            budget=Budget(
                contributions=(
                    MoneyContribution(
                        key="bidrag",
                        party="sdn",
                        amount=Amount(Money(850_000)),
                    ),
                )
            ),
            payments=Payments(
                is_unused_repaid=is_unused_repaid, repayment_due=due
            ),
        )

    @staticmethod
    def repaid(day, kronor, currency="SEK"):
        """Pay something back."""
        return Repaid(
            key=f"ater-{day}-{kronor}",
            on=day,
            amount=Money(kronor, currency),
        )

    def test_whole(self):
        """All of it is told, with its sum."""
        one = owed(self.given(), *self.SETTLED, on=date(2019, 3, 14))[
            "repayment"
        ]

        assert one == Obligation(
            name=ObligationName("repayment"),
            pointer="/payments/repayment_due",
            debtor="kfum",
            creditor="sdn",
            amount=Money("12345.67"),
            due=date(2019, 4, 13),
            how=one.how,
            progress=Progress.UPCOMING,
        )
        assert (
            (
                "Pengar som inte har använts betalas tillbaka. 30 dagar "
                "efter att redovisning 1 (slutredovisning) godkändes, 14 "
                "mars 2019: 13 april 2019."
            ),
            (
                f"{UNUSED} 30 days after report 1 (final account) was approved, "
                "14 March 2019: 13 April 2019."
            ),
        ) == (one.explained("sv"), one.explained("en"))

    @pytest.mark.parametrize(
        ("claimed_by", "agreed_by", "due", "sv", "en"),
        [
            (
                date(2018, 9, 30),
                FEB_28,
                date(2018, 9, 30),
                (
                    "Pengarna ska betalas tillbaka senast 30 september 2018, "
                    "enligt krav eller överenskommelse."
                ),
                (
                    "The money is to be paid back by 30 September 2018, as "
                    "claimed or agreed."
                ),
            ),
            (
                None,
                FEB_28,
                date(2019, 2, 28),
                (
                    "Pengarna ska betalas tillbaka, enligt krav eller "
                    "överenskommelse. Senast 28 februari 2019, enligt avtalet."
                ),
                (
                    "The money is to be paid back, as claimed or agreed. By 28 "
                    "February 2019, as the agreement says."
                ),
            ),
            (
                None,
                None,
                None,
                (
                    "Pengarna ska betalas tillbaka, enligt krav eller "
                    "överenskommelse. Avtalet anger ingen dag."
                ),
                (
                    "The money is to be paid back, as claimed or agreed. The "
                    "agreement states no day."
                ),
            ),
        ],
    )
    def test_claimed(self, claimed_by, agreed_by, due, sv, en):
        """What is claimed back is owed by its day, or by the agreed one.

        The day of a claim was said to be the agreement's before.
        """
        claim = Reclaimed(
            key="krav",
            on=date(2018, 9, 1),
            amount=Money(10_000),
            due=claimed_by,
        )
        one = owed(
            self.given(is_unused_repaid=None, due=agreed_by),
            claim,
            on=date(2018, 9, 1),
        )["repayment"]

        assert (Money(10_000), due) == (one.amount, one.due)
        assert (sv, en) == (one.explained("sv"), one.explained("en"))

    def test_never_signed(self):
        """What was paid though the board refused is paid back, unsigned."""
        paid = Paid(key="bet", on=date(2018, 3, 15), amount=Money(850_000))
        one = owed(
            self.given(due=FEB_28),
            PROPOSED,
            REJECTED,
            paid,
            on=date(2019, 3, 1),
        )["repayment"]

        assert (one.amount, one.progress, one.days_overdue) == (
            Money(850_000),
            Progress.OVERDUE,
            1,
        )

    def test_not_settled(self):
        """The day before it is settled what is unused, nothing is owed."""
        found = owed(self.given(), *self.SETTLED, on=date(2019, 3, 13))

        assert ["report/slut"] == list(found)

    @pytest.mark.parametrize("is_unused_repaid", [False, None])
    def test_not_agreed(self, is_unused_repaid):
        """It is owed only where the agreement says so."""
        given = self.given(is_unused_repaid=is_unused_repaid)

        assert "repayment" not in owed(
            given, *self.SETTLED, on=date(2019, 4, 1)
        )

    def test_no_payments(self):
        """Where nothing is said of payments nothing is owed back."""
        assert "repayment" not in owed(
            agreement(duty()), *self.SETTLED, on=date(2019, 4, 1)
        )

    def test_all_used(self):
        """Where all was used nothing is owed back."""
        more = CostAccounted(
            key="mer",
            on=date(2019, 3, 1),
            amount=Money("12345.67"),
            report="slut",
        )

        assert "repayment" not in owed(
            self.given(), *self.SETTLED, more, on=date(2019, 4, 1)
        )

    @pytest.mark.parametrize(
        ("repayments", "wanted"),
        [
            ([(1, "12345.66")], (Progress.UPCOMING, 0, None)),
            (
                [(1, "12345.67")],
                (Progress.MET_IN_TIME, 0, date(2019, 4, 1)),
            ),
            (
                [(1, "12000"), (5, "345.67")],
                (Progress.MET_IN_TIME, 0, date(2019, 4, 5)),
            ),
            ([(1, "20000")], (Progress.MET_IN_TIME, 0, date(2019, 4, 1))),
        ],
        ids=["too-little", "all", "in-parts", "too-much"],
    )
    def test_repaid(self, repayments, wanted):
        """It is met on the day on which all of it was paid back."""
        entries = [
            self.repaid(date(2019, 4, day), kronor)
            for day, kronor in repayments
        ]
        one = owed(
            self.given(), *self.SETTLED, *entries, on=date(2019, 4, 10)
        )["repayment"]

        assert wanted == stands(one)
        assert Money("12345.67") == one.amount

    def test_other_money(self):
        """What is paid back in other money does not count."""
        one = owed(
            self.given(),
            *self.SETTLED,
            self.repaid(date(2019, 4, 1), 20_000, "EUR"),
            on=date(2019, 4, 10),
        )["repayment"]

        assert (Progress.UPCOMING, 0, None) == stands(one)

    def test_after_closing(self):
        """It is owed though the case is closed, and can be late."""
        one = owed(self.given(), *self.SETTLED, ENDED, on=date(2019, 5, 3))[
            "repayment"
        ]

        assert (Progress.OVERDUE, 20, None) == stands(one)

    def test_repaid_after_closing(self):
        """It can be met though the case is closed."""
        one = owed(
            self.given(),
            *self.SETTLED,
            ENDED,
            self.repaid(date(2019, 6, 3), "12345.67"),
            on=date(2019, 6, 3),
        )["repayment"]

        assert (Progress.MET_LATE, 51, date(2019, 6, 3)) == stands(one)

    def test_no_day(self):
        """Where no day is stated it is owed with none."""
        one = owed(self.given(due=None), *self.SETTLED, on=date(2019, 5, 3))[
            "repayment"
        ]

        assert (Progress.NOT_YET_RECKONABLE, f"{UNUSED} {NO_DAY}") == (
            one.progress,
            one.explained("en"),
        )

    def test_day_not_known(self):
        """Closed without an approved report, its day waits for the report."""
        without = (*self.SETTLED[:-1], ENDED)
        one = owed(self.given(), *without, on=date(2019, 5, 3))["repayment"]

        assert (
            Progress.NOT_YET_RECKONABLE,
            ("report/slut",),
            Money(850_000),
        ) == (one.progress, one.waits_for, one.amount)

    def test_several_organisations(self):
        """Of several organisations it is not told which one owes it."""
        one = owed(
            self.given(parties=(BOARD, KFUM, OTHERS[1])),
            *self.SETTLED[:-1],
            Signed(key="gr", on=date(2018, 2, 22), party="grannarna"),
            approved(date(2019, 3, 14)),
            on=date(2019, 5, 3),
        )["repayment"]

        assert (None, "sdn") == (one.debtor, one.creditor)


class TestProgress:
    """The words for how something owed stands."""

    def test_done_and_open(self):
        """Each is done, open, or neither, which is waived."""
        one = Obligation(
            name=ObligationName("report", "slut"),
            pointer="/reporting/reports/0",
        )
        told = {
            progress.value: (
                attrs.evolve(one, progress=progress).is_done,
                attrs.evolve(one, progress=progress).is_open,
            )
            for progress in Progress
        }

        assert told == {
            "not-yet-reckonable": (False, True),
            "upcoming": (False, True),
            "due-today": (False, True),
            "overdue": (False, True),
            "met-in-time": (True, False),
            "met-late": (True, False),
            "met": (True, False),
            "waived": (False, False),
        }

    def test_words(self):
        """They are said in both languages."""
        assert [
            ("går ännu inte att räkna ut", "not yet reckonable"),
            ("kommande", "upcoming"),
            ("ska göras i dag", "due today"),
            ("försenat", "overdue"),
            ("gjort i tid", "met in time"),
            ("gjort för sent", "met late"),
            ("gjort", "met"),
            ("bortfallet", "waived"),
        ] == [(one.text.sv, one.text.en) for one in Progress]

    def test_kinds(self):
        """So are the kinds of what is owed."""
        assert [
            ("redovisning", "report"),
            ("utbetalning", "payment"),
            ("milstolpe", "milestone"),
            ("styrgruppsmöten", "steering meetings"),
            ("besked om förlängning", "notice of extension"),
            ("utvärdering", "evaluation"),
            ("återbetalning", "repayment"),
        ] == [(one.text.sv, one.text.en) for one in ObligationKind]


class TestRefusals:
    """What is no language is refused."""

    def test_lang(self):
        """How a day was computed is told in Swedish, or in English if asked."""
        one = owed(agreement(duty()), on=date(2018, 4, 1))["report/slut"]

        assert one.explained("sv") == one.explained() != one.explained("en")
        assert (
            'got "de"; right is sv or en, for example: sv [lang.unknown]'
        ) == refusal(one.explained, "de")
