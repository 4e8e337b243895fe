# SPDX-License-Identifier: MIT
"""Tests of the rules on what is late, and on closing: LED017 to LED024."""

from datetime import date, timedelta
from decimal import Decimal

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
    PremisesContribution,
    StaffTimeContribution,
    VolunteerHoursContribution,
)
from iop.agreement.deadlines import (
    AfterEvent,
    AfterReport,
    Event,
    OnDate,
    ReportEvent,
)
from iop.agreement.decisions import DecisionOutcome
from iop.agreement.governance import Governance, SteeringGroup
from iop.agreement.reporting import (
    Evaluation,
    Milestone,
    Report,
    Reporting,
    ReportKind,
)
from iop.agreement.term import Term
from iop.followup.followup import follow_up
from iop.ledger import (
    CostAccounted,
    Decided,
    Ended,
    EvaluationReceived,
    Ledger,
    MeetingHeld,
    MilestoneReached,
    Proposed,
    Repaid,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    TerminatedForBreach,
    Waived,
    Withheld,
)
from iop.rules.circumstances import NOTHING_STATED
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rulesets import FOLLOW_UP_LEDGER
from iop.rulesets._samples import gift, kr
from iop.rulesets.follow_up_ledger._specimens import BEGUN, RUN, agreed
from iop.values.amounts import Amount, Per
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate


RULES = FOLLOW_UP_LEDGER.only(
    "LED017",
    "LED018",
    "LED019",
    "LED020",
    "LED021",
    "LED022",
    "LED023",
    "LED024",
)
ONE_DAY = timedelta(days=1)
SINCE = RUN[len(BEGUN) :]
PAID = SINCE[0]
CLOSED = Ended(key="avslut", on=date(2019, 4, 15))
AFTER = date(2019, 4, 20)
DUTIES = agreed().reporting.reports
UNDATED = tuple(attrs.evolve(duty, due=None) for duty in DUTIES)


def held(
    code: str,
    *ledger,
    on: date,
    agreement: Agreement | None = None,
    begun=BEGUN,
) -> Outcome:
    """Hold a ledger, on a day, against one of the rules."""
    followed = follow_up(
        agreement or agreed(), Ledger(entries=(*begun, *ledger)), on=on
    )
    return RULES[code].outcome(
        followed.agreement,
        At(on=on, follow_up=followed),
    )


def told(outcome: Outcome) -> list[tuple[str, str, str]]:
    """Tell the findings: place in the follow-up, Swedish, English."""
    return [
        (
            finding.pointer.removeprefix("follow-up:/"),
            finding.message("sv").replace("\u00a0", " "),
            finding.message("en").replace("\u00a0", " "),
        )
        for finding in outcome.findings
    ]


def reasons(outcome: Outcome) -> list[tuple[str, str]]:
    """Tell the reasons in both languages."""
    return [
        tuple(text.replace("\u00a0", " ") for text in (reason.sv, reason.en))
        for reason in outcome.reasons
    ]


def run(*without: str):
    """Return what happened since the signing, but for some entries."""
    return tuple(entry for entry in SINCE if entry.key not in without)


def reporting(**parts: object) -> Agreement:
    """Make the agreement with other reporting."""
    plain = agreed()
    return attrs.evolve(
        plain, reporting=attrs.evolve(plain.reporting, **parts)
    )


def paying(**parts: object) -> Agreement:
    """Make the agreement with other payments."""
    plain = agreed()
    return attrs.evolve(plain, payments=attrs.evolve(plain.payments, **parts))


def received(day: date | StatedDate, report: str = "del-1") -> ReportReceived:
    """Let a report come in."""
    return ReportReceived(key=f"{report}-in", on=day, report=report)


def approved(day: date, report: str = "del-1") -> ReportApproved:
    """Let a report be approved."""
    return ReportApproved(key=f"{report}-ok", on=day, report=report)


class TestSet:
    """The rules as a whole."""

    def test_severities(self):
        """Each weighs what it should, and is this library's own check."""
        assert {
            "LED017": Severity.WARNING,
            "LED018": Severity.WARNING,
            "LED019": Severity.WARNING,
            "LED020": Severity.WARNING,
            "LED021": Severity.NOTE,
            "LED022": Severity.WARNING,
            "LED023": Severity.WARNING,
            "LED024": Severity.WARNING,
        } == {rule.code: rule.severity for rule in RULES}

    @pytest.mark.parametrize("code", [rule.code for rule in RULES])
    def test_examples(self, code):
        """Each is met by its one example, and of these breaks only itself."""
        rule = RULES[code]
        met = rule.meeting(AFTER)
        broken = rule.breaking(AFTER)

        assert Status.MET is rule.outcome(rule.meets(), met).status
        assert [code] == [
            other.code
            for other in RULES
            if other.outcome(rule.breaks(), broken).findings
        ]

    @pytest.mark.parametrize("code", [rule.code for rule in RULES])
    def test_without_follow_up(self, code):
        """Without a follow-up none can be told."""
        outcome = RULES[code].outcome(
            agreed(), At(on=AFTER, circumstances=NOTHING_STATED)
        )

        assert Status.UNDETERMINED is outcome.status
        assert ("follow-up:",) == outcome.not_stated

    @pytest.mark.parametrize("code", [rule.code for rule in RULES])
    @pytest.mark.parametrize("on", [date.min, AFTER, date.max])
    def test_nothing(self, code, on):
        """They have nothing to say of an agreement that states nothing."""
        outcome = held(code, on=on, agreement=Agreement(), begun=())

        assert Status.NOT_APPLICABLE is outcome.status

    def test_all_in_order(self):
        """A case that went as agreed breaks none."""
        found = {
            rule.code: held(rule.code, *SINCE, CLOSED, on=AFTER).status
            for rule in RULES
        }

        assert found == {
            "LED017": Status.MET,
            "LED018": Status.MET,
            "LED019": Status.NOT_APPLICABLE,
            "LED020": Status.NOT_APPLICABLE,
            "LED021": Status.MET,
            "LED022": Status.MET,
            "LED023": Status.MET,
            "LED024": Status.NOT_APPLICABLE,
        }


class TestReportOverdue:
    """LED017, reports that are late."""

    DUE = date(2018, 6, 30)

    @pytest.mark.parametrize("days", [-1, 0])
    def test_in_time(self, days):
        """Until the end of its last day a report is not late."""
        outcome = held("LED017", PAID, on=self.DUE + days * ONE_DAY)

        assert Status.MET is outcome.status

    def test_one_day(self):
        """The day after it is one day late."""
        assert told(held("LED017", PAID, on=date(2018, 7, 1))) == [
            (
                "obligations/0",
                (
                    "Redovisning 1 (delredovisning) skulle ha kommit in "
                    "senast den 30 juni 2018. Den 1 juli 2018, 1 dag senare, "
                    "är det inte noterat."
                ),
                (
                    "Report 1 (interim account) was to come in by 30 June "
                    "2018. By 1 July 2018, 1 day later, that is not written "
                    "down."
                ),
            )
        ]

    def test_several(self):
        """All that are late are listed, with their days."""
        assert told(held("LED017", on=date(2019, 3, 2))) == [
            (
                "obligations/0",
                (
                    "Redovisning 1 (delredovisning) skulle ha kommit in "
                    "senast den 30 juni 2018. Den 2 mars 2019, 245 dagar "
                    "senare, är det inte noterat."
                ),
                (
                    "Report 1 (interim account) was to come in by 30 June "
                    "2018. By 2 March 2019, 245 days later, that is not "
                    "written down."
                ),
            ),
            (
                "obligations/1",
                (
                    "Redovisning 2 (slutredovisning) skulle ha kommit in "
                    "senast den 28 februari 2019. Den 2 mars 2019, 2 dagar "
                    "senare, är det inte noterat."
                ),
                (
                    "Report 2 (final account) was to come in by 28 February "
                    "2019. By 2 March 2019, 2 days later, that is not "
                    "written down."
                ),
            ),
        ]

    def test_came_late(self):
        """What has come in is late no more."""
        outcome = held(
            "LED017", received(date(2018, 7, 9)), on=date(2018, 7, 10)
        )

        assert Status.MET is outcome.status

    def test_no_day(self):
        """A report whose day is not stated cannot be told late."""
        outcome = held(
            "LED017", on=date(2018, 2, 1), agreement=reporting(reports=UNDATED)
        )

        assert Status.UNDETERMINED is outcome.status
        assert outcome.not_stated == (
            "/reporting/reports/0/due",
            "/reporting/reports/1/due",
        )

    def test_no_day_but_done(self):
        """The day of what has come in is not asked for."""
        outcome = held(
            "LED017",
            received(date(2018, 6, 1)),
            on=date(2018, 7, 1),
            agreement=reporting(reports=UNDATED[:1]),
        )

        assert Status.MET is outcome.status

    def test_late_comes_first(self):
        """What is late is told, though another has no day."""
        outcome = held(
            "LED017",
            on=date(2018, 7, 1),
            agreement=reporting(reports=(DUTIES[0], UNDATED[1])),
        )

        assert ["follow-up:/obligations/0"] == [
            finding.pointer for finding in outcome.findings
        ]

    @pytest.mark.parametrize("due", [None, OnDate(day=date(2018, 6, 30))])
    def test_sent_back(self, due):
        """When one that was sent back is to come again no agreement says."""
        outcome = held(
            "LED017",
            received(date(2018, 6, 1)),
            ReportReturned(key="ater", on=date(2018, 6, 9), report="del-1"),
            on=date(2018, 7, 1),
            agreement=reporting(
                reports=(attrs.evolve(DUTIES[0], due=due), DUTIES[1])
            ),
        )

        assert Status.UNDETERMINED is outcome.status
        assert () == outcome.not_stated
        assert reasons(outcome) == [
            (
                (
                    "Redovisning 1 (delredovisning), inlämning 2: "
                    "Redovisningen har återsänts och ska komma in igen; "
                    "avtalet säger inte när."
                ),
                (
                    "Report 1 (interim account), time 2: The report was "
                    "returned and is to come in again; the agreement does "
                    "not say when."
                ),
            )
        ]

    def test_out_of_reach(self):
        """A day that cannot be computed is not known."""
        due = AfterEvent(event=Event.TERM_BEGINS, months=120_000)
        outcome = held(
            "LED017",
            on=date(2018, 2, 1),
            agreement=reporting(reports=(attrs.evolve(DUTIES[0], due=due),)),
        )

        assert Status.UNDETERMINED is outcome.status
        assert reasons(outcome) == [
            (
                (
                    "Redovisning 1 (delredovisning): 120 000 månader efter "
                    "avtalstidens början, 1 januari 2018: längre bort än "
                    "biblioteket kan räkna."
                ),
                (
                    "Report 1 (interim account): 120,000 months after the "
                    "first day of the term, 1 January 2018: farther than the "
                    "library can compute."
                ),
            )
        ]

    def test_waits(self):
        """What waits for an event is not late."""
        due = AfterReport(report="del-1", event=ReportEvent.APPROVED, days=9)
        outcome = held(
            "LED017",
            received(date(2018, 6, 1)),
            on=date(2019, 7, 1),
            agreement=reporting(
                reports=(DUTIES[0], attrs.evolve(DUTIES[1], due=due))
            ),
        )

        assert Status.MET is outcome.status

    def test_not_signed(self):
        """Before it is signed an agreement asks for nothing."""
        outcome = held("LED017", on=date(2018, 7, 1), begun=BEGUN[:-1])

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Så som avtalet står den dagen krävs ingen redovisning.",
                "As the agreement stands on the day, no report is asked for.",
            )
        ]

    def test_not_signed_but_done(self):
        """What came in before the signing came in."""
        outcome = held(
            "LED017",
            received(date(2018, 6, 1)),
            on=date(2018, 7, 1),
            begun=BEGUN[:-1],
        )

        assert Status.MET is outcome.status

    def test_waived(self):
        """What has been waived is not asked for."""
        outcome = held(
            "LED017",
            Waived(key="efter", on=date(2018, 6, 1), report="del-1"),
            on=date(2018, 7, 1),
            agreement=reporting(reports=DUTIES[:1]),
        )

        assert Status.NOT_APPLICABLE is outcome.status


class TestPaymentOverdue:
    """LED018, payments that are late."""

    @pytest.mark.parametrize("day", [date(2018, 3, 30), date(2018, 3, 31)])
    def test_in_time(self, day):
        """Until the end of its last day a payment is not late."""
        assert Status.MET is held("LED018", on=day).status

    def test_late(self):
        """The day after it is, with its sum."""
        assert told(held("LED018", on=date(2018, 4, 1))) == [
            (
                "obligations/2",
                (
                    "Delutbetalning 1 (425 000 kr) skulle ha betalats ut i "
                    "sin helhet (belopp: 425 000 kr) senast den 31 mars "
                    "2018. Den 1 april 2018, 1 dag senare, är det inte "
                    "noterat."
                ),
                (
                    "Instalment 1 (SEK 425,000) was to be paid out in full "
                    "(sum: SEK 425,000) by 31 March 2018. By 1 April 2018, 1 "
                    "day later, that is not written down."
                ),
            )
        ]

    def test_withheld(self):
        """One that is withheld is not late, nor is its day asked for."""
        withheld = Withheld(key="inne", on=date(2018, 4, 2))
        late, stayed = (
            held("LED018", withheld, on=date(2018, 4, day)) for day in (1, 2)
        )

        assert (Status.NOT_MET, Status.MET) == (late.status, stayed.status)

    def test_nothing(self):
        """One of nothing is never asked for, nor done late."""
        nothing = attrs.evolve(
            agreed().payments.instalments[0], amount=Amount(Money(0))
        )
        asked, done = (
            held(
                code,
                PAID,
                on=date(2018, 4, 2),
                agreement=paying(instalments=(nothing,)),
            )
            for code in ("LED018", "LED021")
        )

        assert [
            (
                "Så som avtalet står den dagen krävs ingen utbetalning.",
                "As the agreement stands on the day, no payment is asked for.",
            )
        ] == reasons(asked)
        assert () == done.findings

    def test_part(self):
        """An instalment that is paid in part is late."""
        part = attrs.evolve(PAID, amount=Money("424999.99"))

        assert (
            Status.NOT_MET is held("LED018", part, on=date(2018, 4, 1)).status
        )

    def test_no_sum(self):
        """One whose sum is not stated is late all the same."""
        first = attrs.evolve(agreed().payments.instalments[0], amount=None)
        outcome = held(
            "LED018",
            on=date(2018, 4, 2),
            agreement=paying(instalments=(first,)),
        )

        assert told(outcome) == [
            (
                "obligations/2",
                (
                    "Delutbetalning 1 skulle ha betalats ut i sin helhet "
                    "(belopp: inte angivet) senast den 31 mars 2018. Den 2 "
                    "april 2018, 2 dagar senare, är det inte noterat."
                ),
                (
                    "Instalment 1 was to be paid out in full (sum: not "
                    "stated) by 31 March 2018. By 2 April 2018, 2 days "
                    "later, that is not written down."
                ),
            )
        ]

    def test_held(self):
        """While its condition is not met a payment is not late."""
        outcome = held("LED018", PAID, on=date(2018, 12, 31))

        assert Status.MET is outcome.status

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (date(2018, 10, 1), Status.MET),
            (date(2018, 10, 2), Status.NOT_MET),
        ],
    )
    def test_free(self, day, status):
        """It is due on the day its condition is met, if that is later."""
        outcome = held("LED018", PAID, approved(date(2018, 10, 1)), on=day)

        assert status is outcome.status

    @pytest.mark.parametrize(
        ("entries", "not_stated"),
        [
            ((), ("/payments/instalments/0/due",)),
            (
                (approved(date(2018, 2, 1)),),
                (
                    "/payments/instalments/0/due",
                    "/payments/instalments/1/due",
                ),
            ),
        ],
    )
    def test_no_day(self, entries, not_stated):
        """The day of what may be paid is asked for, if it is not stated."""
        listed = tuple(
            attrs.evolve(one, due=None)
            for one in agreed().payments.instalments
        )
        outcome = held(
            "LED018",
            *entries,
            on=date(2018, 3, 1),
            agreement=paying(instalments=listed),
        )

        assert Status.UNDETERMINED is outcome.status
        assert not_stated == outcome.not_stated

    def test_none(self):
        """Where no instalment is agreed there is nothing to pay."""
        outcome = held(
            "LED018", on=date(2018, 4, 1), agreement=paying(instalments=())
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Så som avtalet står den dagen krävs ingen utbetalning.",
                "As the agreement stands on the day, no payment is asked for.",
            )
        ]


class TestRepaymentOverdue:
    """LED019, a repayment that is late."""

    DUE = date(2019, 4, 30)

    @pytest.mark.parametrize("days", [-1, 0])
    def test_in_time(self, days):
        """Until the end of its last day it is not late."""
        outcome = held(
            "LED019", *run("kostnad-2"), on=self.DUE + days * ONE_DAY
        )

        assert Status.MET is outcome.status

    def test_late(self):
        """The day after it is, with what is left to repay."""
        outcome = held(
            "LED019",
            *run("kostnad-2"),
            Repaid(key="ater", on=date(2019, 4, 2), amount=Money(150_000)),
            on=date(2019, 5, 2),
        )

        assert told(outcome) == [
            (
                "obligations/4",
                (
                    "Av 450 000 kr som ska betalas tillbaka återstår 300 000 "
                    "kr. Sista dag var den 30 april 2019. Den 2 maj 2019, 2 "
                    "dagar senare, är det inte noterat."
                ),
                (
                    "Of SEK 450,000 that is to be paid back, SEK 300,000 is "
                    "left. The last day was 30 April 2019. By 2 May 2019, 2 "
                    "days later, that is not written down."
                ),
            )
        ]

    def test_closed(self):
        """It is late though the case is closed."""
        outcome = held(
            "LED019", *run("kostnad-2"), CLOSED, on=self.DUE + ONE_DAY
        )

        assert Status.NOT_MET is outcome.status

    def test_no_day(self):
        """Where the agreement says no day, whether it is late is open."""
        outcome = held(
            "LED019",
            *run("kostnad-2"),
            on=AFTER,
            agreement=paying(repayment_due=None),
        )

        assert Status.UNDETERMINED is outcome.status
        assert ("/payments/repayment_due",) == outcome.not_stated

    def test_waits(self):
        """A repayment whose day hangs on an event to come is not late."""
        due = AfterReport(report="del-2", event=ReportEvent.RECEIVED, days=3)
        outcome = held(
            "LED019",
            *run("kostnad-2"),
            on=AFTER,
            agreement=paying(repayment_due=due),
        )

        assert Status.MET is outcome.status

    def test_nothing_unused(self):
        """Where all was used nothing is to be repaid."""
        outcome = held("LED019", *SINCE, on=AFTER)

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Så som avtalet står den dagen krävs ingen återbetalning.",
                (
                    "As the agreement stands on the day, no repayment is asked "
                    "for."
                ),
            )
        ]


def _dutiful() -> Agreement:
    """Make an agreement with a milestone, meetings and an evaluation."""
    return attrs.evolve(
        reporting(
            milestones=(
                Milestone(
                    key="start",
                    description="Mötesplatsen öppnar",
                    due=OnDate(day=date(2018, 12, 31)),
                ),
            ),
            evaluation=Evaluation(due=OnDate(day=date(2018, 12, 31))),
        ),
        governance=Governance(steering_group=SteeringGroup(meetings_a_year=2)),
    )


def _meeting(term: Period) -> Agreement:
    """Make an agreement with meetings over a term."""
    return attrs.evolve(
        agreed(),
        term=Term(period=term),
        governance=Governance(steering_group=SteeringGroup(meetings_a_year=1)),
    )


class TestDutyOverdue:
    """LED020, milestones, meetings and evaluation that are late."""

    @pytest.mark.parametrize("day", [date(2018, 12, 30), date(2018, 12, 31)])
    def test_in_time(self, day):
        """Until the end of the last day nothing is late."""
        assert (
            Status.MET is held("LED020", on=day, agreement=_dutiful()).status
        )

    def test_late(self):
        """The day after all are, each in its own words."""
        outcome = held("LED020", on=date(2019, 1, 1), agreement=_dutiful())
        sv = (
            "senast den 31 december 2018. Den 1 januari 2019, 1 dag senare, är "
            "det inte noterat."
        )
        en = (
            "by 31 December 2018. By 1 January 2019, 1 day later, that is not "
            "written down."
        )

        assert told(outcome) == [
            (
                "obligations/4",
                f"Milstolpe 1 (Mötesplatsen öppnar) skulle ha nåtts {sv}",
                f"Milestone 1 (Mötesplatsen öppnar) was to be reached {en}",
            ),
            (
                "obligations/5",
                (
                    "Styrgruppsmötena till och med år 1 av avtalstiden skulle ha "
                    f"hållits {sv}"
                ),
                (
                    "The meetings of the steering group until year 1 of the term "
                    f"were to be held {en}"
                ),
            ),
            (
                "obligations/6",
                f"Utvärderingen skulle ha kommit in {sv}",
                f"The evaluation was to come in {en}",
            ),
        ]

    def test_done(self):
        """What has come about is not late."""
        outcome = held(
            "LED020",
            MilestoneReached(key="m", on=date(2018, 3, 1), milestone="start"),
            MeetingHeld(key="mote-1", on=date(2018, 3, 1)),
            MeetingHeld(key="mote-2", on=date(2018, 9, 1)),
            EvaluationReceived(key="utv", on=date(2018, 12, 1)),
            on=date(2019, 1, 1),
            agreement=_dutiful(),
        )

        assert Status.MET is outcome.status

    def test_no_day(self):
        """The days that are not stated are asked for."""
        outcome = held(
            "LED020",
            on=date(2018, 2, 1),
            agreement=reporting(
                milestones=(Milestone(key="m", description="Öppet"),),
                evaluation=Evaluation(),
            ),
        )

        assert Status.UNDETERMINED is outcome.status
        assert outcome.not_stated == (
            "/reporting/evaluation/due",
            "/reporting/milestones/0/due",
        )

    def test_short_year(self):
        """How many meetings a year not whole asks for no agreement says."""
        term = Period(date(2018, 1, 1), date(2018, 6, 30))
        last, next_day = (
            held("LED020", on=day, agreement=_meeting(term))
            for day in (date(2018, 6, 30), date(2018, 7, 1))
        )

        assert Status.MET is last.status
        assert Status.UNDETERMINED is next_day.status
        assert () == next_day.not_stated
        assert reasons(next_day) == [
            (
                (
                    "Styrgruppsmöten år 1: Det sista året av avtalstiden, "
                    "till 30 juni 2018, är inte helt; avtalet säger inte hur "
                    "många möten det då ska vara."
                ),
                (
                    "Meetings of the steering group, year 1: The last year "
                    "of the term, until 30 June 2018, is not whole; the "
                    "agreement does not say how many meetings it asks for."
                ),
            )
        ]

    def test_open_ended(self):
        """An open-ended term has meetings of the whole years gone by."""
        agreement = _meeting(Period(date(2018, 1, 1), None))
        last, next_day = (
            held("LED020", on=day, agreement=agreement)
            for day in (date(2018, 12, 31), date(2019, 1, 1))
        )

        assert Status.MET is last.status
        assert Status.NOT_MET is next_day.status

    def test_none(self):
        """Where none are agreed there is nothing to say."""
        outcome = held("LED020", on=date(2018, 4, 1))

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                (
                    "Så som avtalet står den dagen krävs varken milstolpar, "
                    "styrgruppsmöten eller utvärdering."
                ),
                (
                    "As the agreement stands on the day, neither milestones, "
                    "meetings nor an evaluation are asked for."
                ),
            )
        ]


class TestDoneLate:
    """LED021, what was done late."""

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (date(2018, 6, 29), Status.MET),
            (date(2018, 6, 30), Status.MET),
            (date(2018, 7, 1), Status.NOT_MET),
        ],
    )
    def test_days(self, day, status):
        """The last day is in time, the day after is not."""
        outcome = held("LED021", PAID, received(day), on=AFTER)

        assert status is outcome.status

    def test_all_kinds(self):
        """Each kind is told in its own words."""
        day = date(2019, 5, 2)
        outcome = held(
            "LED021",
            attrs.evolve(PAID, on=date(2018, 4, 2)),
            received(date(2018, 7, 1)),
            approved(date(2018, 7, 1)),
            MilestoneReached(key="m", on=day, milestone="start"),
            MeetingHeld(key="mote-1", on=day),
            MeetingHeld(key="mote-2", on=day),
            EvaluationReceived(key="utv", on=day),
            received(date(2019, 2, 28), "slut"),
            CostAccounted(
                key="kostnad",
                on=date(2019, 2, 28),
                amount=Money(25_000),
                report="slut",
            ),
            approved(date(2019, 3, 1), "slut"),
            Repaid(key="ater", on=day, amount=Money(400_000)),
            on=day,
            agreement=_dutiful(),
        )
        sv = "den 2 maj 2019, 122 dagar efter sista dagen, den 31 december 2018."
        en = "on 2 May 2019, 122 days after the last day, 31 December 2018."

        assert told(outcome) == [
            (
                "obligations/0",
                (
                    "Redovisning 1 (delredovisning) kom in den 1 juli 2018, "
                    "1 dag efter sista dagen, den 30 juni 2018."
                ),
                (
                    "Report 1 (interim account) came in on 1 July 2018, 1 "
                    "day after the last day, 30 June 2018."
                ),
            ),
            (
                "obligations/2",
                (
                    "Delutbetalning 1 (425 000 kr) var betald i sin helhet "
                    "den 2 april 2018, 2 dagar efter sista dagen, den 31 "
                    "mars 2018."
                ),
                (
                    "Instalment 1 (SEK 425,000) was paid in full on 2 April "
                    "2018, 2 days after the last day, 31 March 2018."
                ),
            ),
            (
                "obligations/4",
                f"Milstolpe 1 (Mötesplatsen öppnar) nåddes {sv}",
                f"Milestone 1 (Mötesplatsen öppnar) was reached {en}",
            ),
            (
                "obligations/5",
                (
                    "Styrgruppsmötena till och med år 1 av avtalstiden var hållna "
                    f"{sv}"
                ),
                (
                    "The meetings of the steering group until year 1 of the term "
                    f"were held {en}"
                ),
            ),
            (
                "obligations/6",
                f"Utvärderingen kom in {sv}",
                f"The evaluation came in {en}",
            ),
            (
                "obligations/7",
                (
                    "Det som skulle betalas tillbaka var återbetalt den 2 "
                    "maj 2019, 2 dagar efter sista dagen, den 30 april 2019."
                ),
                (
                    "What was to be paid back was repaid on 2 May 2019, 2 "
                    "days after the last day, 30 April 2019."
                ),
            ),
        ]

    @pytest.mark.parametrize(
        ("came_on", "told_sv", "told_en"),
        [
            (
                StatedDate("2018-08"),
                (
                    "Redovisning 1 (delredovisning) kom in (augusti 2018), "
                    "minst 32 dagar efter sista dagen, den 30 juni 2018."
                ),
                (
                    "Report 1 (interim account) came in (August 2018), at "
                    "least 32 days after the last day, 30 June 2018."
                ),
            ),
            (
                StatedDate("2018-07"),
                (
                    "Redovisning 1 (delredovisning) kom in (juli 2018), "
                    "minst 1 dag efter sista dagen, den 30 juni 2018."
                ),
                (
                    "Report 1 (interim account) came in (July 2018), at "
                    "least 1 day after the last day, 30 June 2018."
                ),
            ),
        ],
    )
    def test_known_in_part(self, came_on, told_sv, told_en):
        """What came on a day known in part was so late at least."""
        outcome = held("LED021", received(came_on), on=AFTER)

        assert [("obligations/0", told_sv, told_en)] == told(outcome)

    @pytest.mark.parametrize(
        "came_on", ["2018-06", "2018-22", "2018", "../2018-08-31"]
    )
    def test_may_be_in_time(self, came_on):
        """What may have come in time is not said to be late."""
        outcome = held("LED021", received(StatedDate(came_on)), on=AFTER)

        assert Status.MET is outcome.status

    @pytest.mark.parametrize("entries", [(), (received(date(2018, 6, 1)),)])
    def test_no_day(self, entries):
        """What is not done, or had no day to hold, was not done late."""
        outcome = held(
            "LED021",
            *entries,
            on=date(2018, 7, 1),
            agreement=reporting(reports=UNDATED),
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Inget har gjorts som avtalet anger en dag för.",
                "Nothing has been done that the agreement states a day for.",
            )
        ]


class TestClosedWithOpenDuty:
    """LED022, reports when the case was closed."""

    def lack(self, outcome: Outcome) -> list[tuple[str, str, str]]:
        """Tell the findings, without what all of them end with."""
        return [
            (
                place,
                sv.removesuffix(", fast ärendet är avslutat."),
                en.removesuffix(", though the case is closed."),
            )
            for place, sv, en in told(outcome)
        ]

    def test_never_came(self):
        """One that never came in lacks."""
        outcome = held(
            "LED022", *run("del-1-in", "del-1-ok"), CLOSED, on=AFTER
        )

        assert self.lack(outcome) == [
            (
                "obligations/0",
                (
                    "Redovisning 1 (delredovisning) är inte noterad som "
                    "inkommen"
                ),
                (
                    "Report 1 (interim account) is not written down as "
                    "having come in"
                ),
            )
        ]

    def test_not_approved(self):
        """One that was not approved lacks, interim or final."""
        outcome = held("LED022", *run("del-1-ok", "slut-ok"), CLOSED, on=AFTER)

        assert self.lack(outcome) == [
            (
                "obligations/0",
                (
                    "Redovisning 1 (delredovisning) är inte noterad som "
                    "godkänd sedan den kom in den 20 juni 2018"
                ),
                (
                    "Report 1 (interim account) is not written down as "
                    "approved since it came in on 20 June 2018"
                ),
            ),
            (
                "obligations/1",
                (
                    "Redovisning 2 (slutredovisning) är inte noterad som "
                    "godkänd sedan den kom in den 20 februari 2019"
                ),
                (
                    "Report 2 (final account) is not written down as "
                    "approved since it came in on 20 February 2019"
                ),
            ),
        ]

    def test_sent_back(self):
        """One that was sent back and never came again lacks.

        The report after it is the third of what is owed.
        """
        back = ReportReturned(key="ater", on=date(2018, 6, 25), report="del-1")
        outcome = held(
            "LED022",
            *run("del-1-ok", "slut-in", "slut-ok"),
            back,
            CLOSED,
            on=AFTER,
        )

        assert self.lack(outcome) == [
            (
                "obligations/0",
                (
                    "Redovisning 1 (delredovisning) är inte noterad som "
                    "inkommen igen sedan den återsändes den 25 juni 2018"
                ),
                (
                    "Report 1 (interim account) is not written down as "
                    "having come in again since it was returned on 25 June "
                    "2018"
                ),
            ),
            (
                "obligations/2",
                (
                    "Redovisning 2 (slutredovisning) är inte noterad som "
                    "inkommen"
                ),
                (
                    "Report 2 (final account) is not written down as having come "
                    "in"
                ),
            ),
        ]

    def sent_back_late(self, *entries) -> Outcome:
        """Approve a report, send it back in August, and close the case."""
        back = ReportReturned(key="ater", on=date(2018, 8, 1), report="del-1")
        return held("LED022", *SINCE, back, *entries, CLOSED, on=AFTER)

    def test_approved_and_sent_back(self):
        """One that was sent back though it was approved is approved no more.

        It must come in again, and be approved again.
        """
        again = ReportReceived(key="in-2", on=date(2018, 8, 9), report="del-1")
        found = [
            self.lack(self.sent_back_late(*entries))
            for entries in ((), (again,))
        ]

        assert found == [
            [
                (
                    "obligations/0",
                    (
                        "Redovisning 1 (delredovisning) är inte noterad som "
                        "inkommen igen sedan den återsändes den 1 augusti "
                        "2018"
                    ),
                    (
                        "Report 1 (interim account) is not written down as "
                        "having come in again since it was returned on 1 "
                        "August 2018"
                    ),
                )
            ],
            [
                (
                    "obligations/0",
                    (
                        "Redovisning 1 (delredovisning) är inte noterad som "
                        "godkänd sedan den kom in den 9 augusti 2018"
                    ),
                    (
                        "Report 1 (interim account) is not written down as "
                        "approved since it came in on 9 August 2018"
                    ),
                )
            ],
        ]

    @pytest.mark.parametrize("days", [9, 20])
    def test_approved_again(self, days):
        """Approved a second time it lacks nothing; approval tells it came."""
        approved = ReportApproved(
            key="ok-2", on=date(2018, 8, days), report="del-1"
        )

        assert Status.MET is self.sent_back_late(approved).status

    def test_waived(self):
        """One that was waived does not."""
        outcome = held(
            "LED022",
            *run("del-1-in", "del-1-ok"),
            Waived(key="efter", on=date(2018, 12, 1), report="del-1"),
            CLOSED,
            on=AFTER,
        )

        assert Status.MET is outcome.status

    @pytest.mark.parametrize(
        ("ended", "status"),
        [
            (date(2018, 6, 30), Status.MET),
            (date(2018, 7, 1), Status.NOT_MET),
        ],
    )
    def test_cut_short(self, ended, status):
        """One on a time after an early end is not asked for."""
        later = Report(
            key="del-2",
            kind=ReportKind.INTERIM,
            covers=Period(date(2018, 7, 1), date(2018, 12, 31)),
        )
        outcome = held(
            "LED022",
            *SINCE,
            TerminatedForBreach(key="havt", on=ended, party="sdn"),
            CLOSED,
            on=AFTER,
            agreement=reporting(reports=(*DUTIES, later)),
        )

        assert status is outcome.status

    def test_cut_short_no_period(self):
        """One that does not say what time it covers is asked for."""
        later = Report(key="del-2", kind=ReportKind.INTERIM)
        outcome = held(
            "LED022",
            *SINCE,
            TerminatedForBreach(key="havt", on=date(2018, 6, 30), party="sdn"),
            CLOSED,
            on=AFTER,
            agreement=reporting(reports=(*DUTIES, later)),
        )

        assert self.lack(outcome) == [
            (
                "obligations/2",
                (
                    "Redovisning 3 (delredovisning) är inte noterad som "
                    "inkommen"
                ),
                (
                    "Report 3 (interim account) is not written down as having "
                    "come in"
                ),
            )
        ]

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (date(2019, 4, 14), Status.NOT_APPLICABLE),
            (date(2019, 4, 15), Status.NOT_MET),
        ],
    )
    def test_from_the_closing(self, day, status):
        """It applies from the day the case is closed."""
        outcome = held("LED022", *run("del-1-ok"), CLOSED, on=day)

        assert status is outcome.status

    @pytest.mark.parametrize("stated", [None, Reporting(reports=())])
    def test_no_reports(self, stated):
        """It does not apply where no reports are agreed."""
        outcome = held(
            "LED022",
            CLOSED,
            on=AFTER,
            agreement=attrs.evolve(agreed(), reporting=stated),
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                (
                    "Ärendet är inte avslutat, eller så anger avtalet inga "
                    "redovisningar."
                ),
                (
                    "The case is not closed, or the agreement states no "
                    "reports."
                ),
            )
        ]


class TestClosedWithDebt:
    """LED023, what was still to be repaid when the case was closed."""

    def test_debt(self):
        """What is left to repay is told."""
        outcome = held(
            "LED023",
            *run("kostnad-2"),
            Repaid(key="ater", on=date(2019, 4, 2), amount=Money(449_999)),
            CLOSED,
            on=AFTER,
        )

        assert told(outcome) == [
            (
                "settlement/to_be_repaid",
                (
                    "Ärendet är avslutat, men 1 kr är inte noterat som "
                    "återbetalt."
                ),
                (
                    "The case is closed, but SEK 1 is not written down as "
                    "repaid."
                ),
            )
        ]

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (date(2019, 3, 13), Status.NOT_APPLICABLE),
            (date(2019, 3, 14), Status.MET),
            (date(2019, 4, 14), Status.MET),
            (date(2019, 4, 15), Status.NOT_MET),
        ],
    )
    def test_days(self, day, status):
        """It applies once the sums are settled, and a debt may stand open.

        Only the closing makes it wrong.
        """
        outcome = held("LED023", *run("kostnad-2"), CLOSED, on=day)

        assert status is outcome.status

    def test_not_settled(self):
        """Before that it does not apply."""
        outcome = held("LED023", PAID, on=date(2018, 6, 1))

        assert reasons(outcome) == [
            (
                "Avtalet är inte slutreglerat den dagen.",
                "The agreement is not settled on the day.",
            )
        ]

    @pytest.mark.parametrize("entries", [(), (CLOSED,)])
    def test_no_cost(self, entries):
        """Where no cost is written down, all may have been used."""
        outcome = held(
            "LED023", *run("kostnad-1", "kostnad-2"), *entries, on=AFTER
        )

        assert Status.UNDETERMINED is outcome.status
        assert reasons(outcome) == [
            (
                "Vad de utbetalade pengarna har använts till är inte noterat.",
                "What the money paid out was used for is not written down.",
            )
        ]

    def test_nothing_paid(self):
        """Where nothing was paid out, there is nothing to repay or to owe."""
        outcome = held("LED023", CLOSED, on=AFTER)

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Inget är noterat som utbetalt.",
                "Nothing is written down as paid out.",
            )
        ]

    @pytest.mark.parametrize("entries", [(), (CLOSED,)])
    def test_not_stated(self, entries):
        """Whether unused money is repaid must be stated, closed or not."""
        outcome = held(
            "LED023",
            *run("kostnad-2"),
            *entries,
            on=AFTER,
            agreement=paying(is_unused_repaid=None),
        )

        assert Status.UNDETERMINED is outcome.status
        assert ("/payments/is_unused_repaid",) == outcome.not_stated

    @pytest.mark.parametrize(
        "agreement", [None, paying(is_unused_repaid=False)]
    )
    def test_no_debt(self, agreement):
        """Where nothing is to be repaid there is no debt."""
        costs = () if agreement is None else ("kostnad-2",)
        outcome = held(
            "LED023", *run(*costs), CLOSED, on=AFTER, agreement=agreement
        )

        assert Status.MET is outcome.status

    def test_rejected(self):
        """A rejected agreement was never settled."""
        outcome = held(
            "LED023",
            PAID,
            on=AFTER,
            begun=(
                Proposed(key="p", on=date(2017, 12, 1)),
                Decided(
                    key="d",
                    on=date(2017, 12, 14),
                    outcome=DecisionOutcome.REJECTED,
                ),
            ),
        )

        assert Status.NOT_APPLICABLE is outcome.status


def _giving(*contributions, term: Period | None = None) -> Agreement:
    """Make the agreement with contributions besides the public money."""
    return attrs.evolve(
        agreed(),
        budget=Budget(contributions=(gift(850_000), *contributions)),
        term=Term(period=term or Period.of_year(2018)),
    )


def _lent(kronor: str, key: str = "lokal") -> CostAccounted:
    """Account for a contribution."""
    return CostAccounted(
        key=f"{key}-{kronor}",
        on=date(2018, 6, 1),
        amount=Money(kronor),
        report="del-1",
        contribution=key,
        is_in_kind=True,
    )


PREMISES = PremisesContribution(key="lokal", party="kfum", amount=kr(50_000))


class TestContributionNotDelivered:
    """LED024, what a party gives besides public money."""

    @pytest.mark.parametrize("kronor", ["50000", "50000.01"])
    def test_delivered(self, kronor):
        """All that was promised, or more, is in order."""
        outcome = held(
            "LED024",
            _lent(kronor),
            *SINCE,
            on=AFTER,
            agreement=_giving(PREMISES),
        )

        assert Status.MET is outcome.status

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (date(2019, 3, 13), Status.NOT_APPLICABLE),
            (date(2019, 3, 14), Status.NOT_MET),
            (date(2019, 4, 15), Status.NOT_MET),
        ],
    )
    def test_days(self, day, status):
        """It applies once the agreement is settled."""
        outcome = held(
            "LED024", *SINCE, CLOSED, on=day, agreement=_giving(PREMISES)
        )

        assert status is outcome.status

    def test_after_one_delivered(self):
        """One that is delivered hides none that lacks."""
        outcome = held(
            "LED024",
            _lent("50000"),
            *SINCE,
            on=AFTER,
            agreement=_giving(PREMISES, attrs.evolve(PREMISES, key="lokal-2")),
        )

        assert ["settlement/deliveries/1"] == [
            place for place, *_ in told(outcome)
        ]

    def test_remaining(self):
        """What lacks is told, contribution by contribution."""
        hours = VolunteerHoursContribution(
            key="ideellt", party="kfum", hours=Decimal(10), rate=Money(200)
        )
        outcome = held(
            "LED024",
            _lent("20000"),
            *SINCE,
            on=AFTER,
            agreement=_giving(PREMISES, hours),
        )

        assert told(outcome) == [
            (
                "settlement/deliveries/0",
                (
                    "Insats 2 (KFUM) är värd 50 000 kr. Bara 20 000 kr är "
                    "redovisat, så 30 000 kr fattas. Insatsen skulle komma "
                    "från KFUM."
                ),
                (
                    "Contribution 2 (KFUM) is worth SEK 50,000. Only SEK "
                    "20,000 is accounted for, so SEK 30,000 is missing. It "
                    "was to come from KFUM."
                ),
            ),
            (
                "settlement/deliveries/1",
                (
                    "Insats 3 (KFUM) är värd 2 000 kr. Bara 0 kr är "
                    "redovisat, så 2 000 kr fattas. Insatsen skulle komma "
                    "från KFUM."
                ),
                (
                    "Contribution 3 (KFUM) is worth SEK 2,000. Only SEK 0 is "
                    "accounted for, so SEK 2,000 is missing. It was to come "
                    "from KFUM."
                ),
            ),
        ]

    @pytest.mark.parametrize(
        ("contribution", "places"),
        [
            (
                PremisesContribution(key="x", party="kfum"),
                ("/budget/contributions/1/amount",),
            ),
            (
                MoneyContribution(key="x", party="kfum"),
                ("/budget/contributions/1/amount",),
            ),
            (
                StaffTimeContribution(key="x", party="sdn"),
                (
                    "/budget/contributions/1/hours",
                    "/budget/contributions/1/rate",
                ),
            ),
            (
                VolunteerHoursContribution(
                    key="x", party="kfum", hours=Decimal(10)
                ),
                ("/budget/contributions/1/rate",),
            ),
        ],
    )
    def test_not_stated(self, contribution, places):
        """What a contribution is worth must be stated."""
        outcome = held(
            "LED024", *SINCE, on=AFTER, agreement=_giving(contribution)
        )

        assert Status.UNDETERMINED is outcome.status
        assert places == outcome.not_stated

    @pytest.mark.parametrize(
        "amount",
        [
            Amount(Money(50_000), hedge=Hedge.ABOUT),
            Amount(Money(50_000, "EUR")),
        ],
    )
    def test_not_exact(self, amount):
        """A sum that is not exact, or in other money, cannot be held to."""
        outcome = held(
            "LED024",
            *SINCE,
            on=AFTER,
            agreement=_giving(attrs.evolve(PREMISES, amount=amount)),
        )

        assert Status.UNDETERMINED is outcome.status
        assert reasons(outcome) == [
            (
                (
                    "Insats 2 (KFUM): avtalet anger inget exakt belopp för "
                    "hela avtalstiden."
                ),
                (
                    "Contribution 2 (KFUM): the agreement states no exact "
                    "sum for the whole term."
                ),
            )
        ]

    def test_yearly_without_end(self):
        """Nor can a sum per year where the term has no end."""
        yearly = attrs.evolve(
            PREMISES, amount=Amount(Money(50_000), per=Per.YEAR)
        )
        outcome = held(
            "LED024",
            *SINCE,
            on=AFTER,
            agreement=_giving(yearly, term=Period(date(2018, 1, 1), None)),
        )

        assert Status.UNDETERMINED is outcome.status
        assert () == outcome.not_stated

    @pytest.mark.parametrize(
        ("kronor", "status"),
        [("20000", Status.UNDETERMINED), ("50000", Status.MET)],
    )
    def test_cut_short(self, kronor, status):
        """How much was to be delivered by an early end no agreement says."""
        outcome = held(
            "LED024",
            _lent(kronor),
            *SINCE,
            TerminatedForBreach(key="havt", on=date(2018, 9, 1), party="sdn"),
            on=AFTER,
            agreement=_giving(PREMISES),
        )

        assert status is outcome.status
        assert reasons(outcome) == [
            (
                (
                    "Insats 2 (KFUM): avtalet upphörde i förtid. Det anger "
                    "inte hur mycket som då skulle ha levererats."
                ),
                (
                    "Contribution 2 (KFUM): the agreement came to an end "
                    "early. It does not state how much was to be delivered "
                    "by then."
                ),
            )
        ] * (status is Status.UNDETERMINED)

    def test_none(self):
        """It does not apply where nothing else than public money is given."""
        outcome = held("LED024", *SINCE, on=AFTER)

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Avtalet anger inga andra insatser än offentliga pengar.",
                "The agreement states no contributions but public money.",
            )
        ]

    def test_not_settled(self):
        """Nor before the agreement is settled."""
        outcome = held(
            "LED024", PAID, on=date(2018, 6, 1), agreement=_giving(PREMISES)
        )

        assert reasons(outcome) == [
            (
                "Avtalet är inte slutreglerat den dagen.",
                "The agreement is not settled on the day.",
            )
        ]
