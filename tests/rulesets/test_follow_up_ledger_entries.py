# SPDX-License-Identifier: MIT
"""Tests of the rules on entries (*händelser*): LED001 to LED006, LED031."""

from datetime import date, timedelta

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.budget import CostLine
from iop.agreement.decisions import (
    Case,
    Decision,
    DecisionOutcome,
    Signature,
)
from iop.agreement.naming import Names, noun_of
from iop.agreement.reporting import Milestone, Report, ReportKind
from iop.followup.followup import follow_up
from iop.followup.timeline import Transition
from iop.ledger import (
    Appealed,
    AppealOutcome,
    AppealSettled,
    Corrected,
    CostAccounted,
    Decided,
    Ended,
    EndedByAgreement,
    Ledger,
    MeetingHeld,
    MilestoneReached,
    NoticeGiven,
    Paid,
    Proposed,
    Repaid,
    ReplacedBy,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Signed,
    TerminatedForBreach,
    Waived,
    Withheld,
)
from iop.ledger.descriptions import described
from iop.ledger.lifecycle import State, Step
from iop.rules.circumstances import NOTHING_STATED
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rulesets import FOLLOW_UP_LEDGER
from iop.rulesets.follow_up_ledger._specimens import BEGUN, RUN, agreed
from iop.values.fields import refers_to
from iop.values.money import Money
from iop.values.stated_dates import StatedDate


RULES = FOLLOW_UP_LEDGER.only(
    "LED001",
    "LED002",
    "LED003",
    "LED004",
    "LED005",
    "LED006",
    "LED031",
)
ON = date(2018, 6, 30)
FAR = date(2020, 1, 1)
ONE_DAY = timedelta(days=1)
KR = Money(1_000)


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


def told(outcome: Outcome) -> list[tuple[str, str, str]]:
    """Tell the findings: which entry, Swedish, English."""
    place = "follow-up:/ledger/entries/"
    return [
        (
            finding.pointer.removeprefix(place),
            finding.message("sv"),
            finding.message("en"),
        )
        for finding in outcome.findings
    ]


def reasons(outcome: Outcome) -> list[tuple[str, str]]:
    """Tell the reasons in both languages."""
    return [(reason.sv, reason.en) for reason in outcome.reasons]


class TestSet:
    """The rules together."""

    def test_severities(self):
        """What cannot be is an error; an appeal left out is a warning."""
        assert {
            "LED001": Severity.ERROR,
            "LED002": Severity.ERROR,
            "LED003": Severity.ERROR,
            "LED004": Severity.ERROR,
            "LED005": Severity.ERROR,
            "LED006": Severity.WARNING,
            "LED031": Severity.ERROR,
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


class TestEntryNamesUnknownPart:
    """LED001, what an entry concerns is in the agreement."""

    DAY = date(2018, 6, 20)
    STATED = attrs.evolve(
        agreed(),
        budget=attrs.evolve(agreed().budget, costs=()),
        case=Case(decisions=()),
        reporting=attrs.evolve(agreed().reporting, milestones=()),
    )
    """The agreement, with lists of all that an entry may concern."""

    def finding(self, entry, key: str) -> list[tuple[str, str, str]]:
        """Say that an entry concerns what is not there."""
        what = described(entry, Names((self.STATED,)))
        (noun,) = (
            refers_to(field.type)
            for field in attrs.fields(type(entry))
            if getattr(entry, field.name) == key and field.name != "key"
        )
        part = noun_of(noun)
        return [
            (
                "4",
                (
                    f"{what.sv} den 20 juni 2018. Händelsen gäller {part.sv} "
                    "som inte finns i avtalet."
                ),
                (
                    f"{what.en} on 20 June 2018. The entry concerns {part.en} "
                    "that is not in the agreement."
                ),
            )
        ]

    @pytest.mark.parametrize(
        "entry",
        [
            Decided(
                key="h", on=DAY, outcome=DecisionOutcome.APPROVED, by="okand"
            ),
            Decided(
                key="h",
                on=DAY,
                outcome=DecisionOutcome.APPROVED,
                decision="okand",
            ),
            Signed(key="h", on=DAY, party="okand"),
            Paid(key="h", on=DAY, amount=KR, instalment="okand"),
            Paid(key="h", on=DAY, amount=KR, payer="okand"),
            Paid(key="h", on=DAY, amount=KR, payee="okand"),
            Paid(key="h", on=DAY, amount=KR, contribution="okand"),
            CostAccounted(key="h", on=DAY, amount=KR, report="okand"),
            CostAccounted(key="h", on=DAY, amount=KR, party="okand"),
            CostAccounted(key="h", on=DAY, amount=KR, cost="okand"),
            CostAccounted(key="h", on=DAY, amount=KR, contribution="okand"),
            Repaid(key="h", on=DAY, amount=KR, payer="okand"),
            Repaid(key="h", on=DAY, amount=KR, payee="okand"),
            ReportReceived(key="h", on=DAY, report="okand"),
            ReportApproved(key="h", on=DAY, report="okand"),
            ReportReturned(key="h", on=DAY, report="okand"),
            MilestoneReached(key="h", on=DAY, milestone="okand"),
            Waived(key="h", on=DAY, report="okand"),
            Waived(key="h", on=DAY, instalment="okand"),
            Waived(key="h", on=DAY, milestone="okand"),
            Withheld(key="h", on=DAY, instalment="okand"),
            NoticeGiven(key="h", on=DAY, party="okand"),
            TerminatedForBreach(key="h", on=DAY, party="okand"),
        ],
        ids=lambda entry: "-".join(
            [
                entry.KIND.slug,
                *(
                    name
                    for name, value in attrs.asdict(entry).items()
                    if value == "okand"
                ),
            ]
        ),
    )
    def test_unknown(self, entry):
        """Every kind of key is looked up."""
        assert self.finding(entry, "okand") == told(
            held("LED001", entry, agreement=self.STATED)
        )

    @pytest.mark.parametrize(
        ("entry", "place"),
        [
            (
                MilestoneReached(key="h", on=DAY, milestone="okand"),
                "/reporting/milestones",
            ),
            (
                CostAccounted(key="h", on=DAY, amount=KR, cost="okand"),
                "/budget/costs",
            ),
        ],
    )
    def test_list_not_stated(self, entry, place):
        """Where no such parts are stated, it is asked which there are."""
        outcome = held("LED001", entry)

        assert (Status.UNDETERMINED, (place,), ()) == (
            outcome.status,
            outcome.not_stated,
            outcome.known_in_part,
        )

    def test_list_known_in_part(self):
        """Where more parts may be there, it may be one of those."""
        partly = attrs.evolve(agreed(), known_in_part=("/reporting/reports",))
        entry = ReportReceived(key="h", on=self.DAY, report="okand")
        outcome = held("LED001", entry, agreement=partly)

        assert (Status.UNDETERMINED, (), ("/reporting/reports",)) == (
            outcome.status,
            outcome.not_stated,
            outcome.known_in_part,
        )

    def test_of_another_kind(self):
        """The key of a report is no key of a party."""
        entry = Signed(key="h", on=self.DAY, party="del-1")

        assert self.finding(entry, "del-1") == told(held("LED001", entry))

    def test_several(self):
        """Each key that an entry names is looked up."""
        entry = Paid(
            key="h",
            on=self.DAY,
            amount=KR,
            payer="a",
            payee="kfum",
            instalment="b",
        )

        assert self.finding(entry, "b") + self.finding(entry, "a") == told(
            held("LED001", entry)
        )

    def test_known(self):
        """Keys of all kinds are found where the agreement has them."""
        bare = agreed()
        agreement = attrs.evolve(
            bare,
            budget=attrs.evolve(
                bare.budget,
                costs=(CostLine(key="lon", description="Lön"),),
            ),
            reporting=attrs.evolve(
                bare.reporting,
                milestones=(Milestone(key="start", description="Start"),),
            ),
            case=Case(decisions=(Decision(key="bifall"),)),
        )
        outcome = held(
            "LED001",
            Decided(
                key="h-1",
                on=self.DAY,
                outcome=DecisionOutcome.APPROVED,
                by="sdn",
                decision="bifall",
            ),
            Paid(
                key="h-2",
                on=self.DAY,
                amount=KR,
                payer="sdn",
                payee="kfum",
                instalment="bet-1",
                contribution="bidrag-sdn",
            ),
            CostAccounted(
                key="h-3",
                on=self.DAY,
                amount=KR,
                report="del-1",
                party="kfum",
                cost="lon",
            ),
            MilestoneReached(key="h-4", on=self.DAY, milestone="start"),
            agreement=agreement,
        )

        assert Status.MET is outcome.status

    def test_after_an_amendment(self):
        """What an amendment brought in is known from its first day."""
        bare = agreed()
        extra = Report(key="del-2", kind=ReportKind.INTERIM)
        amended = attrs.evolve(
            bare,
            reporting=attrs.evolve(
                bare.reporting, reports=(*bare.reporting.reports, extra)
            ),
        )
        history = History(
            original=bare,
            amendments=(
                Amendment(number=1, first_day=self.DAY, agreement=amended),
            ),
        )
        on_the_day = ReportReceived(key="h", on=self.DAY, report="del-2")
        before = attrs.evolve(on_the_day, on=self.DAY - ONE_DAY)

        assert [] == told(held("LED001", on_the_day, agreement=history))
        assert [
            (
                "4",
                (
                    "En redovisning kom in den 19 juni 2018. Händelsen gäller "
                    "en redovisning som inte finns i avtalet."
                ),
                (
                    "A report came in on 19 June 2018. The entry concerns a "
                    "report that is not in the agreement."
                ),
            )
        ] == told(held("LED001", before, agreement=history))

    def test_seen_from_its_day(self):
        """An entry dated after the day of the follow-up is not looked at."""
        entry = Signed(key="h", on=self.DAY, party="okand")
        seen = [
            bool(held("LED001", entry, on=self.DAY + step).findings)
            for step in (-ONE_DAY, 0 * ONE_DAY, ONE_DAY)
        ]

        assert [False, True, True] == seen

    def test_corrected(self):
        """What has been corrected is wrong until that day, and not from it."""
        wrong = ReportReceived(key="h", on=self.DAY, report="okand")
        correction = Corrected(
            key="ratt",
            on=ON,
            corrects="h",
            instead=attrs.evolve(wrong, report="del-1"),
        )
        before, after = (
            told(held("LED001", wrong, correction, on=day))
            for day in (ON - ONE_DAY, ON)
        )

        assert self.finding(wrong, "okand") == before
        assert [] == after

    def test_wrongly_corrected(self):
        """What stands in the place of an entry is looked up as well."""
        right = ReportReceived(key="h", on=self.DAY, report="del-1")
        wrong = attrs.evolve(right, report="okand")
        correction = Corrected(key="ratt", on=ON, corrects="h", instead=wrong)

        assert self.finding(wrong, "okand") == told(
            held("LED001", right, correction)
        )


class TestStepNotAllowed:
    """LED002, what happens is possible in the state of the agreement."""

    PROPOSED = Proposed(key="forslag", on=date(2017, 12, 1))
    DECIDED = Decided(
        key="beslut", on=date(2017, 12, 14), outcome=DecisionOutcome.APPROVED
    )

    @pytest.mark.parametrize(
        "entry",
        [
            Signed(key="h", on=date(2018, 3, 1), party="sdn"),
            Paid(key="h", on=date(2018, 3, 1), amount=KR),
            NoticeGiven(key="h", on=date(2018, 3, 1), party="sdn"),
            Decided(
                key="h",
                on=date(2018, 3, 1),
                outcome=DecisionOutcome.APPROVED,
            ),
            ReportApproved(key="h", on=date(2019, 3, 1), report="slut"),
            Appealed(key="h", on=date(2018, 3, 1)),
            Ended(key="h", on=date(2018, 3, 1)),
            ReplacedBy(key="h", on=date(2019, 1, 1)),
        ],
        ids=lambda entry: entry.KIND.slug,
    )
    def test_alone(self, entry):
        """What came before it need not be written down."""
        outcome = held("LED002", entry, begun=(), on=FAR)

        assert (Status.MET, ()) == (outcome.status, outcome.findings)

    def test_paid_before_signing(self):
        """That the last party signed after a payment is for another rule."""
        ledger = (
            Signed(key="sdn", on=date(2017, 12, 20), party="sdn"),
            Paid(key="bet", on=date(2017, 12, 21), amount=KR),
            Signed(key="kfum", on=date(2017, 12, 22), party="kfum"),
        )
        begun = (self.PROPOSED, self.DECIDED)

        assert [] == told(held("LED002", *ledger, begun=begun))
        assert ["3"] == [
            place for place, *_ in told(held("LED031", *ledger, begun=begun))
        ]

    def test_same_day(self):
        """Of one day the order of the ledger is no contradiction."""
        paid = Paid(key="bet", on=date(2017, 12, 21), amount=KR)
        *begun, last = BEGUN

        assert [] == told(held("LED002", last, paid, begun=begun))
        assert [] == told(held("LED002", paid, last, begun=begun))

    def test_known_in_part(self):
        """The day is written as far as it is known."""
        ended = Ended(key="avslut", on=date(2018, 1, 8))
        entry = MeetingHeld(key="mote", on=StatedDate("2018-02"))

        assert [
            (
                "5",
                (
                    "Styrgruppen hade möte (februari 2018). Det kan inte "
                    "stämma: avtalet var då i läget avslutat."
                ),
                (
                    "The steering group held a meeting (February 2018). That "
                    "cannot be right: the agreement was then in the state "
                    "ended."
                ),
            )
        ] == told(held("LED002", ended, entry))

    @pytest.mark.parametrize(
        ("last", "state"),
        [
            (
                Decided(
                    key="avslag",
                    on=date(2018, 1, 8),
                    outcome=DecisionOutcome.REJECTED,
                ),
                ("avslaget", "rejected"),
            ),
            (
                Ended(key="avslut", on=date(2018, 1, 8)),
                ("avslutat", "ended"),
            ),
        ],
        ids=["rejected", "ended"],
    )
    def test_at_an_end(self, last, state):
        """Once it is rejected or closed nothing more can be."""
        begun = (
            (self.PROPOSED, self.DECIDED)
            if isinstance(last, Decided)
            else BEGUN
        )
        outcome = held(
            "LED002",
            last,
            MeetingHeld(key="mote", on=date(2018, 2, 1)),
            begun=begun,
        )

        assert [
            (
                str(len(begun) + 1),
                (
                    "Styrgruppen hade möte den 1 februari 2018. Det kan inte "
                    f"stämma: avtalet var då i läget {state[0]}."
                ),
                (
                    "The steering group held a meeting on 1 February 2018. "
                    "That cannot be right: the agreement was then in the state "
                    f"{state[1]}."
                ),
            )
        ] == told(outcome)

    @pytest.mark.parametrize(
        ("entry", "state"),
        [
            (
                NoticeGiven(key="h", on=date(2019, 1, 1), party="sdn"),
                State.REPORTING_OUT,
            ),
            (
                EndedByAgreement(key="h", on=date(2019, 1, 1)),
                State.REPORTING_OUT,
            ),
            (
                NoticeGiven(key="h", on=date(2019, 3, 14), party="sdn"),
                State.SETTLED,
            ),
            (
                ReportApproved(key="h", on=date(2019, 3, 15), report="slut"),
                State.SETTLED,
            ),
        ],
        ids=["after-the-term", "by-agreement", "settled", "settled-twice"],
    )
    def test_other_states(self, entry, state):
        """The states of an agreement that has run refuse their steps."""
        (finding,) = held("LED002", *RUN, entry, begun=(), on=FAR).findings
        fields = dict(finding.fields)

        assert (described(entry, Names((agreed(),))), state) == (
            fields["entry"],
            fields["state"],
        )

    def test_seen_from_its_day(self):
        """An entry dated after the day of the follow-up is not looked at."""
        ended = Ended(key="avslut", on=date(2018, 1, 8))
        entry = MeetingHeld(key="h", on=ON)

        assert [] == told(held("LED002", ended, entry, on=ON - ONE_DAY))
        assert ["5"] == [
            place for place, *_ in told(held("LED002", ended, entry))
        ]

    def test_calendar_refuses_nothing(self):
        """Only entries are found, whatever days go by."""
        for on in (date(2017, 12, 31), date(2018, 1, 1), date(2019, 1, 1)):
            assert Status.MET is held("LED002", on=on).status

    def test_no_entry(self):
        """A step that no entry took is no fault of the ledger."""
        followed = follow_up(agreed(), Ledger(entries=BEGUN), on=ON)
        refused = Transition(day=ON, step=Step.TERM_ENDS, before=State.DRAFT)
        followed = attrs.evolve(
            followed,
            timeline=attrs.evolve(followed.timeline, transitions=(refused,)),
        )
        outcome = RULES["LED002"].outcome(
            agreed(),
            At(on=ON, follow_up=followed),
        )

        assert Status.MET is outcome.status

    def test_struck_out(self):
        """An entry that a correction has struck out is refused no more."""
        ended = Ended(key="avslut", on=date(2018, 1, 8))
        wrong = MeetingHeld(key="h", on=date(2018, 2, 1))
        correction = Corrected(key="ratt", on=ON, corrects="h")
        ledger = ended, wrong, correction

        assert ["5"] == [
            place
            for place, *_ in told(held("LED002", *ledger, on=ON - ONE_DAY))
        ]
        assert [] == told(held("LED002", *ledger))


class TestCorrectionOfNothing:
    """LED003, a correction concerns an earlier entry."""

    MEETING = MeetingHeld(key="mote", on=date(2018, 2, 5))

    def correction(self, corrects: str, day: int = 5) -> Corrected:
        """Make a correction in February."""
        return Corrected(key="ratt", on=date(2018, 2, day), corrects=corrects)

    def finding(self, day: int = 5) -> list[tuple[str, str, str]]:
        """Say that a correction concerns nothing."""
        return [
            (
                "5",
                (
                    f"Rättelsen den {day} februari 2018 gäller ingen tidigare "
                    "händelse som kan rättas."
                ),
                (
                    f"The correction on {day} February 2018 concerns no earlier "
                    "entry that can be corrected."
                ),
            )
        ]

    def test_of_nothing(self):
        """A key that no entry has cannot be corrected."""
        outcome = held("LED003", self.MEETING, self.correction("okand"))

        assert self.finding() == told(outcome)

    def test_of_a_part(self):
        """The key of a part of the agreement is no key of an entry."""
        outcome = held("LED003", self.MEETING, self.correction("bet-1"))

        assert self.finding() == told(outcome)

    def test_of_a_correction(self):
        """A correction cannot be corrected, and not by itself either."""
        again = Corrected(key="igen", on=date(2018, 2, 6), corrects="ratt")
        itself = self.correction("ratt")

        assert [
            (
                "6",
                (
                    "Rättelsen den 6 februari 2018 gäller ingen tidigare "
                    "händelse som kan rättas."
                ),
                (
                    "The correction on 6 February 2018 concerns no earlier "
                    "entry that can be corrected."
                ),
            )
        ] == told(held("LED003", self.MEETING, self.correction("mote"), again))
        assert self.finding() == told(held("LED003", self.MEETING, itself))

    @pytest.mark.parametrize(
        ("day", "is_found"), [(4, True), (5, False), (6, False)]
    )
    def test_of_a_later_entry(self, day, is_found):
        """An entry is corrected on its own day, or later."""
        outcome = held("LED003", self.MEETING, self.correction("mote", day))

        assert (self.finding(day) if is_found else []) == told(outcome)

    def test_stands_before_it(self):
        """That the correction stands first in the ledger does not matter."""
        outcome = held("LED003", self.correction("mote"), self.MEETING)

        assert Status.MET is outcome.status

    def test_seen_from_its_day(self):
        """A correction dated after the day of the follow-up is not seen."""
        correction = self.correction("okand")

        assert [] == told(
            held("LED003", self.MEETING, correction, on=date(2018, 2, 4))
        )
        assert self.finding() == told(
            held("LED003", self.MEETING, correction, on=date(2018, 2, 5))
        )

    def test_once_more(self):
        """An entry is corrected as many times as it takes."""
        again = Corrected(
            key="igen",
            on=date(2018, 2, 6),
            corrects="mote",
            instead=self.MEETING,
        )
        outcome = held("LED003", self.MEETING, self.correction("mote"), again)

        assert Status.MET is outcome.status


def received(day: int, report: str = "del-1") -> ReportReceived:
    """Let a report come in on a day of June."""
    return ReportReceived(
        key=f"in-{day}", on=date(2018, 6, day), report=report
    )


def approved(day: int, report: str = "del-1") -> ReportApproved:
    """Let a report be approved on a day of June."""
    return ReportApproved(
        key=f"ok-{day}", on=date(2018, 6, day), report=report
    )


def returned(day: int, report: str = "del-1") -> ReportReturned:
    """Let a report be returned on a day of June."""
    return ReportReturned(
        key=f"ater-{day}", on=date(2018, 6, day), report=report
    )


class TestReportApprovedUnseen:
    """LED004, a report is there when it is approved."""

    def test_not_written(self):
        """That it came in need not be written down."""
        outcome = held("LED004", approved(20))

        assert (Status.MET, ()) == (outcome.status, outcome.findings)

    def test_approved(self):
        """What came in later was not approved."""
        assert [
            (
                "4",
                (
                    "Redovisning 1 (delredovisning) godkändes den 20 juni "
                    "2018, fast den kom in först den 21 juni 2018."
                ),
                (
                    "Report 1 (interim account) was approved on 20 June "
                    "2018, though it did not come in until 21 June 2018."
                ),
            )
        ] == told(held("LED004", approved(20), received(21)))

    def test_not_again(self):
        """What was returned comes in again before it is approved."""
        ledger = received(20), returned(21), approved(22)

        assert [] == told(held("LED004", *ledger))
        assert [
            (
                "6",
                (
                    "Redovisning 1 (delredovisning) godkändes den 22 juni "
                    "2018, fast den kom in igen först den 23 juni 2018."
                ),
                (
                    "Report 1 (interim account) was approved on 22 June "
                    "2018, though it did not come in again until 23 June "
                    "2018."
                ),
            )
        ] == told(held("LED004", *ledger, received(23)))

    @pytest.mark.parametrize(
        ("approved_on", "came_on", "days"),
        [
            ("2018-03", "2018-04", None),
            ("2018-03", "2018-03", []),
            ("2018-03", "2018-21", []),
            ("2018-03", "2018", []),
            ("2018-04", "2018-03", []),
            ("../2018-03-31", "2018-04", None),
            ("2018-03", "../2018-04-30", []),
        ],
        ids=[
            "month-after",
            "same-month",
            "same-season",
            "same-year",
            "month-before",
            "by",
            "at-the-latest",
        ],
    )
    def test_known_in_part(self, approved_on, came_on, days):
        """It is found where it certainly came later, and else not."""
        dealt = attrs.evolve(approved(20), on=StatedDate(approved_on))
        came = attrs.evolve(received(20), on=StatedDate(came_on))
        outcome = held("LED004", dealt, came, on=date(2018, 12, 31))

        assert (["4"] if days is None else days) == [
            place for place, *_ in told(outcome)
        ]

    def test_days_in_part(self):
        """Each day is written as far as it is known."""
        dealt = attrs.evolve(approved(20), on=StatedDate("2018-03"))
        came = attrs.evolve(received(20), on=StatedDate("2018-04"))

        assert [
            (
                "4",
                (
                    "Redovisning 1 (delredovisning) godkändes (mars 2018), "
                    "fast den kom in senare (april 2018)."
                ),
                (
                    "Report 1 (interim account) was approved (March 2018), "
                    "though it did not come in until later (April 2018)."
                ),
            )
        ] == told(held("LED004", dealt, came))

    @pytest.mark.parametrize(
        "ledger",
        [
            (received(20), approved(21)),
            (received(20), approved(20)),
            (approved(21), received(20)),
            (received(20), returned(21), received(22), approved(23)),
            (received(20), approved(21), returned(22)),
            # A double approval is for another rule.
            (received(20), approved(21), approved(22)),
            (received(20), approved(21), received(22)),
            (returned(20), approved(21)),
        ],
        ids=[
            "day-after",
            "same-day",
            "written-later",
            "again",
            "withdrawn",
            "twice",
            "more-came",
            "returned",
        ],
    )
    def test_met(self, ledger):
        """What came in first may be approved."""
        assert Status.MET is held("LED004", *ledger).status

    @pytest.mark.parametrize(
        ("ledger", "places"),
        [
            ((approved(20), received(20)), []),
            ((approved(20), received(21)), ["4"]),
            ((received(20, "slut"), approved(21)), []),
            ((received(20, "slut"), approved(21), received(22)), ["5"]),
            # Told once: of the first time, for that one fault.
            ((approved(20), approved(21), received(22)), ["4"]),
            # What was returned had come, and this is when it came again.
            ((approved(20), returned(21), received(22)), []),
            (
                (
                    *(approved(20), received(21)),
                    *(returned(22), approved(23), received(24)),
                ),
                ["4", "7"],
            ),
        ],
        ids=[
            *("same-day", "day-before", "another", "another-later"),
            *("once", "came-again", "each"),
        ],
    )
    def test_places(self, ledger, places):
        """Of one day any order will do; of two, the days count."""
        outcome = held("LED004", *ledger)

        assert places == [place for place, *_ in told(outcome)]

    def test_seen_from_its_day(self):
        """What is dated after the day of the follow-up is not seen."""
        ledger = approved(20), received(22)
        found = [
            held("LED004", *ledger, on=date(2018, 6, day)).status
            for day in (19, 20, 21, 22)
        ]

        assert [
            Status.NOT_APPLICABLE,
            Status.MET,
            Status.MET,
            Status.NOT_MET,
        ] == found

    def test_struck_out(self):
        """Where its coming in before was an error only the later counts."""
        correction = Corrected(
            key="ratt", on=date(2018, 6, 25), corrects="in-20"
        )
        ledger = received(20), approved(21), received(22), correction

        assert [] == told(held("LED004", *ledger, on=date(2018, 6, 24)))
        assert ["5"] == [
            place
            for place, *_ in told(
                held("LED004", *ledger, on=date(2018, 6, 25))
            )
        ]

    def test_nothing_to_hold(self):
        """It does not apply where no report was approved."""
        outcome = held("LED004", returned(20), received(21))

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            ("Ingen redovisning har godkänts.", "No report has been approved.")
        ] == reasons(outcome)


class TestReportApprovedTwice:
    """LED005, a report is approved once."""

    def test_twice(self):
        """The later approval is found, and names the day of the first."""
        outcome = held(
            "LED005", received(20), approved(21), approved(22), approved(23)
        )

        assert [
            (
                place,
                (
                    f"Redovisning 1 (delredovisning) godkändes den {day} juni "
                    "2018, fast den redan hade godkänts den 21 juni 2018."
                ),
                (
                    f"Report 1 (interim account) was approved on {day} June "
                    "2018, though it had been approved already on 21 June 2018."
                ),
            )
            for place, day in (("6", 22), ("7", 23))
        ] == told(outcome)

    def test_same_day(self):
        """Twice on one day is twice."""
        second = attrs.evolve(approved(21), key="ok-igen")
        outcome = held("LED005", received(20), approved(21), second)

        assert ["6"] == [place for place, *_ in told(outcome)]

    def test_unseen_twice(self):
        """It is found as well where the report never came in."""
        outcome = held("LED005", approved(21), approved(22))

        assert ["5"] == [place for place, *_ in told(outcome)]

    @pytest.mark.parametrize(
        "ledger",
        [
            (received(20), approved(21)),
            (received(20), approved(21), received(22), approved(23, "slut")),
            (
                received(20),
                approved(21),
                returned(22),
                received(23),
                approved(24),
            ),
            (returned(20), approved(21)),
        ],
        ids=["once", "another", "returned-between", "returned-before"],
    )
    def test_met(self, ledger):
        """Once is in order, and once again when it has been returned."""
        assert Status.MET is held("LED005", *ledger).status

    def test_seen_from_its_day(self):
        """The second is found from its own day."""
        ledger = received(20), approved(21), approved(22)
        found = [
            held("LED005", *ledger, on=date(2018, 6, day)).status
            for day in (20, 21, 22)
        ]

        assert [Status.NOT_APPLICABLE, Status.MET, Status.NOT_MET] == found

    def test_struck_out(self):
        """Where one of them is struck out the report is approved once."""
        correction = Corrected(key="ratt", on=ON, corrects="ok-22")
        outcome = held(
            "LED005", received(20), approved(21), approved(22), correction
        )

        assert Status.MET is outcome.status

    def test_nothing_to_hold(self):
        """It does not apply where no report was approved."""
        outcome = held("LED005", received(20), returned(21))

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            ("Ingen redovisning har godkänts.", "No report has been approved.")
        ] == reasons(outcome)


class TestAppealSettledWithoutAppeal:
    """LED006, an appeal is there when it is settled."""

    def appealed(self, day: int) -> Appealed:
        """Let somebody appeal on a day of January."""
        return Appealed(key=f"over-{day}", on=date(2018, 1, day))

    def settled(
        self, day: int, outcome: AppealOutcome = AppealOutcome.DISMISSED
    ) -> AppealSettled:
        """Let an appeal be settled on a day of January."""
        return AppealSettled(
            key=f"dom-{day}", on=date(2018, 1, day), outcome=outcome
        )

    @pytest.mark.parametrize(
        ("outcome", "sv", "en"),
        [
            (
                AppealOutcome.DISMISSED,
                "beslutet står fast",
                "the decision stands",
            ),
            (
                AppealOutcome.SET_ASIDE,
                "beslutet upphävs",
                "the decision is set aside",
            ),
        ],
    )
    def test_later(self, outcome, sv, en):
        """What was appealed against later was not settled."""
        assert [
            (
                "4",
                (
                    f"Ett överklagande avgjordes den 9 januari 2018 ({sv}), "
                    "fast beslutet överklagades först den 10 januari 2018."
                ),
                (
                    f"An appeal was settled on 9 January 2018 ({en}), though "
                    "the decision was not appealed against until 10 January 2018."
                ),
            )
        ] == told(held("LED006", self.settled(9, outcome), self.appealed(10)))

    @pytest.mark.parametrize("outcome", AppealOutcome)
    def test_not_written(self, outcome):
        """That somebody appealed need not be written down."""
        found = held("LED006", self.settled(9, outcome))

        assert (Status.MET, ()) == (found.status, found.findings)

    @pytest.mark.parametrize(
        ("days", "places"),
        [
            (("appealed", 8, "settled", 9), []),
            (("appealed", 9, "settled", 9), []),
            (("settled", 9, "appealed", 9), []),
            (("settled", 9, "appealed", 10), ["4"]),
            (("appealed", 8, "settled", 9, "settled", 10), []),
            (
                ("appealed", 8, "settled", 9, "settled", 10, "appealed", 11),
                ["6"],
            ),
            (
                ("settled", 8, "settled", 9, "appealed", 10, "appealed", 11),
                ["4", "5"],
            ),
            (("settled", 8, "appealed", 9, "appealed", 10), ["4"]),
            (("settled", 9, "appealed", 9, "appealed", 10), []),
            (("settled", 8, "appealed", 9, "settled", 10), []),
            (("appealed", 7, "appealed", 8, "settled", 9, "settled", 10), []),
            (("appealed", 7, "appealed", 8, "settled", 9), []),
        ],
        ids=[
            "after",
            "same-day",
            "same-day-before",
            "before",
            "one-unwritten",
            "twice",
            "each",
            "once",
            "another-later",
            "another-settled",
            "two",
            "one-left",
        ],
    )
    def test_places(self, days, places):
        """Each appeal is settled once, and not before it was made."""
        ledger = [
            getattr(self, what)(day)
            for what, day in zip(days[::2], days[1::2], strict=True)
        ]

        assert places == [place for place, *_ in told(held("LED006", *ledger))]

    @pytest.mark.parametrize(
        ("settled_on", "appealed_on", "places"),
        [
            ("2018-03", "2018-04", ["4"]),
            ("2018-03", "2018-03", []),
            ("2018-03", "2018", []),
            ("2018-04", "2018-03", []),
        ],
        ids=["month-after", "same-month", "same-year", "month-before"],
    )
    def test_known_in_part(self, settled_on, appealed_on, places):
        """It is found where the appeal was certainly later, and else not."""
        settled = attrs.evolve(self.settled(9), on=StatedDate(settled_on))
        appealed = attrs.evolve(self.appealed(9), on=StatedDate(appealed_on))
        outcome = held("LED006", settled, appealed, on=date(2018, 12, 31))

        assert places == [place for place, *_ in told(outcome)]

    def test_days_in_part(self):
        """Each day is written as far as it is known."""
        settled = attrs.evolve(self.settled(9), on=StatedDate("2018-03"))
        appealed = attrs.evolve(self.appealed(9), on=StatedDate("2018-04"))

        assert [
            (
                "4",
                (
                    "Ett överklagande avgjordes (mars 2018) (beslutet står "
                    "fast), fast beslutet överklagades senare (april 2018)."
                ),
                (
                    "An appeal was settled (March 2018) (the decision "
                    "stands), though the decision was not appealed against "
                    "until later (April 2018)."
                ),
            )
        ] == told(held("LED006", settled, appealed))

    def test_nothing_to_hold(self):
        """It does not apply where no appeal was settled."""
        outcome = held("LED006", self.appealed(8))

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            ("Inget överklagande har avgjorts.", "No appeal has been settled.")
        ] == reasons(outcome)


class TestBeforeItWasSigned:
    """LED031, nothing comes before what it rests on."""

    PROPOSED, DECIDED, FIRST, LAST = BEGUN
    MEETING = MeetingHeld(key="mote", on=date(2017, 12, 21))

    @pytest.mark.parametrize(
        ("day", "is_found"), [(20, True), (21, False), (22, False)]
    )
    def test_signed(self, day, is_found):
        """The day when the last party signed is the first in time."""
        meeting = attrs.evolve(self.MEETING, on=date(2017, 12, day))
        outcome = held("LED031", meeting)

        assert told(outcome) == (
            [
                (
                    "4",
                    (
                        "Styrgruppen hade möte den 20 december 2017, innan "
                        "avtalet undertecknades av alla parter den 21 "
                        "december 2017."
                    ),
                    (
                        "The steering group held a meeting on 20 December "
                        "2017, before the agreement was signed by all "
                        "parties on 21 December 2017."
                    ),
                )
            ]
            if is_found
            else []
        )

    def test_any_order(self):
        """Of one day the order of the ledger does not matter."""
        outcome = held("LED031", self.MEETING)
        first = held("LED031", *BEGUN, begun=(self.MEETING,))

        assert [Status.MET] * 2 == [outcome.status, first.status]

    def test_decided_later(self):
        """What was signed had been decided."""
        decided = attrs.evolve(self.DECIDED, on=date(2017, 12, 22))
        ledger = self.PROPOSED, self.FIRST, self.LAST, decided

        assert [
            (
                "1",
                (
                    "Skärholmens stadsdelsnämnd skrev under den 20 december "
                    "2017, innan avtalet godkändes av nämnden den 22 "
                    "december 2017."
                ),
                (
                    "Skärholmens stadsdelsnämnd signed on 20 December 2017, "
                    "before the agreement was approved by the board on 22 "
                    "December 2017."
                ),
            )
        ] == told(held("LED031", *ledger, begun=()))

    def test_proposed_later(self):
        """What was decided had been proposed."""
        proposed = attrs.evolve(self.PROPOSED, on=date(2017, 12, 15))
        ledger = proposed, self.DECIDED, self.FIRST, self.LAST

        assert [
            (
                "1",
                (
                    "Beslutet fattades (bifall) den 14 december 2017, innan "
                    "avtalet föreslogs den 15 december 2017."
                ),
                (
                    "The decision was made (approved) on 14 December 2017, "
                    "before the agreement was proposed on 15 December 2017."
                ),
            )
        ] == told(held("LED031", *ledger, begun=()))

    def test_each(self):
        """A payment may come before both the decision and the signatures."""
        paid = Paid(key="bet", on=date(2017, 12, 10), amount=KR)
        outcome = held("LED031", paid)

        assert [
            ("4", "godkändes av nämnden den 14 december 2017"),
            ("4", "undertecknades av alla parter den 21 december 2017"),
        ] == [
            (place, sv.partition("avtalet ")[2].rstrip("."))
            for place, sv, _ in told(outcome)
        ]

    @pytest.mark.parametrize(
        "ledger",
        [
            (Paid(key="bet", on=date(2017, 12, 10), amount=KR),),
            (FIRST, LAST),
            (FIRST, Paid(key="bet", on=date(2018, 3, 1), amount=KR)),
            (Ended(key="avslut", on=date(2018, 3, 1)),),
        ],
        ids=["paid", "signed", "signed-by-one", "ended"],
    )
    def test_not_written(self, ledger):
        """What came before need not be written down."""
        assert Status.MET is held("LED031", *ledger, begun=()).status

    @pytest.mark.parametrize("code", ["LED002", "LED031"])
    def test_nothing_yet(self, code):
        """Where nothing has happened, nothing is in order or out of it."""
        outcome = held(code, begun=())

        assert Status.NOT_APPLICABLE is outcome.status
        assert [(one.sv, one.en) for one in outcome.reasons] == [
            (
                "Inget är noterat som har hänt med avtalet.",
                "Nothing is written down as having happened to the agreement.",
            )
        ]

    def test_while_it_runs(self):
        """What was decided while it ran may be an amendment of it."""
        paid = Paid(key="bet", on=date(2018, 3, 1), amount=KR)
        decided = attrs.evolve(self.DECIDED, on=date(2018, 4, 1))
        before = attrs.evolve(self.DECIDED, on=date(2017, 12, 31))
        early = attrs.evolve(paid, on=date(2017, 12, 30))

        assert [] == told(held("LED031", paid, decided, begun=()))
        assert ["0"] == [
            place
            for place, *_ in told(held("LED031", early, before, begun=()))
        ]

    @pytest.mark.parametrize(
        ("last", "found"),
        [(date(2018, 1, 1), ["0"]), (date(2018, 1, 2), [])],
        ids=["first-day", "after"],
    )
    def test_amended(self, last, found):
        """What is signed after the first day may be an amendment."""
        paid = Paid(key="bet", on=date(2017, 12, 20), amount=KR)
        signed = (
            attrs.evolve(self.FIRST, on=date(2018, 1, 1)),
            attrs.evolve(self.LAST, on=last),
        )
        history = History(
            original=agreed(),
            amendments=(
                Amendment(
                    number=1, first_day=date(2018, 1, 2), agreement=agreed()
                ),
            ),
        )
        ledger = (paid, *signed)

        assert found == [
            place
            for place, *_ in told(
                held("LED031", *ledger, begun=(), agreement=history)
            )
        ]
        assert ["0"] == [
            place for place, *_ in told(held("LED031", *ledger, begun=()))
        ]

    @pytest.mark.parametrize(
        ("paid_on", "signed_on", "is_found"),
        [
            ("2017-11", None, True),
            ("2017-12", None, False),
            ("../2017-12-20", None, True),
            (None, "2018-01", True),
            (None, "2017-12", False),
            ("2017-11", "2017-12", True),
            ("2017-12", "2017-12", False),
            ("2017", "2017-12", False),
        ],
    )
    def test_known_in_part(self, paid_on, signed_on, is_found):
        """It is found where it was certainly sooner, and else not."""
        paid = Paid(
            key="bet",
            on=StatedDate(paid_on) if paid_on else date(2017, 12, 20),
            amount=KR,
        )
        signed = tuple(
            attrs.evolve(
                one, on=StatedDate(signed_on) if signed_on else one.on
            )
            for one in (self.FIRST, self.LAST)
        )
        outcome = held("LED031", paid, *signed, begun=())

        assert (["0"] if is_found else []) == [
            place for place, *_ in told(outcome)
        ]

    def test_days_in_part(self):
        """Each day is written as far as it is known."""
        paid = Paid(key="bet", on=StatedDate("2017-11"), amount=KR)
        signed = tuple(
            attrs.evolve(one, on=StatedDate("2017-12"))
            for one in (self.FIRST, self.LAST)
        )

        assert [
            (
                "0",
                (
                    "1\xa0000\xa0kr betalades ut (november 2017), innan "
                    "avtalet undertecknades av alla parter (december 2017)."
                ),
                (
                    "SEK\xa01,000 was paid out (November 2017), before the "
                    "agreement was signed by all parties (December 2017)."
                ),
            )
        ] == told(held("LED031", paid, *signed, begun=()))

    def test_as_the_agreement_says(self):
        """What the agreement itself says of its signatures counts as well."""
        agreement = attrs.evolve(
            agreed(),
            signatures=tuple(
                Signature(party=party, on=date(2018, 1, 5))
                for party in ("sdn", "kfum")
            ),
        )
        paid = Paid(key="bet", on=date(2018, 1, 4), amount=KR)

        assert ["0"] == [
            place
            for place, *_ in told(
                held("LED031", paid, begun=(), agreement=agreement)
            )
        ]

    def test_what_the_agreement_says(self):
        """Only entries of the ledger are found."""
        agreement = attrs.evolve(
            agreed(),
            signatures=tuple(
                Signature(party=party, on=date(2017, 12, 5))
                for party in ("sdn", "kfum")
            ),
        )
        outcome = held("LED031", self.DECIDED, begun=(), agreement=agreement)

        assert Status.MET is outcome.status

    def test_seen_from_its_day(self):
        """It is found from the day of what came later."""
        early = attrs.evolve(self.MEETING, on=date(2017, 12, 20))
        found = [
            held("LED031", early, on=date(2017, 12, day)).status
            for day in (19, 20, 21)
        ]

        assert [Status.MET, Status.MET, Status.NOT_MET] == found

    def test_struck_out(self):
        """Where the entry was an error nothing came too soon."""
        early = attrs.evolve(self.MEETING, on=date(2017, 12, 20))
        correction = Corrected(key="ratt", on=ON, corrects="mote")

        assert [] == told(held("LED031", early, correction))
