# SPDX-License-Identifier: MIT
"""Tests of the rules on follow-up (*uppföljning*)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.clauses import Clause, ClauseSubject
from iop.agreement.deadlines import AfterReport, OnDate, ReportEvent
from iop.agreement.judgements import Answer, Judgement
from iop.agreement.payments import (
    Instalment,
    OnMilestone,
    OnReport,
    OnSigning,
    Payments,
)
from iop.agreement.purpose import Goal, Indicator, Need, Purpose
from iop.agreement.reporting import (
    Evaluation,
    Report,
    Reporting,
    ReportKind,
)
from iop.agreement.term import Term
from iop.examples import complete, trygghet_127
from iop.law.sources import Provenance
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rulesets.follow_up import RULES
from iop.values.amounts import Amount, Per
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period


ON = date(2018, 6, 1)
ONE_DAY = timedelta(days=1)


def held(code: str, agreement: Agreement) -> Outcome:
    """Hold an agreement against one rule of the set."""
    return RULES[code].outcome(agreement, At(on=ON))


def told(outcome: Outcome) -> list[tuple[str, str, str]]:
    """Tell the findings: place, Swedish, English."""
    return [
        (finding.pointer, finding.message("sv"), finding.message("en"))
        for finding in outcome.findings
    ]


def reasons(outcome: Outcome) -> list[tuple[str, str]]:
    """Tell the reasons in both languages."""
    return [(reason.sv, reason.en) for reason in outcome.reasons]


def days(first: tuple[int, int], last: tuple[int, int]) -> Period:
    """Return the days of 2018 from one month and day to another."""
    return Period(date(2018, *first), date(2018, *last))


class TestSet:
    """The set as a whole."""

    def test_severities(self):
        """No rule gives an error, and each says whose idea it is.

        The auditors' first page says nothing of indicators, evaluators or
        periods, so only what it does say is cited.
        """
        own, reported = Provenance.OWN, Provenance.REPORTED

        assert {
            "FUP001": (Severity.WARNING, [own]),
            "FUP002": (Severity.NOTE, [own]),
            "FUP003": (Severity.NOTE, [reported, own]),
            "FUP004": (Severity.WARNING, [own]),
            "FUP005": (Severity.NOTE, [own]),
            "FUP006": (Severity.WARNING, [own]),
            "FUP007": (Severity.WARNING, [own]),
            "FUP008": (Severity.NOTE, [own]),
            "FUP009": (Severity.NOTE, [own]),
        } == {
            rule.code: (
                rule.severity,
                [citation.provenance for citation in rule.citations],
            )
            for rule in RULES
        }

    @pytest.mark.parametrize("code", [rule.code for rule in RULES])
    def test_examples(self, code):
        """Each rule is met by its one example and not by its other."""
        rule = RULES[code]

        assert Status.MET is held(code, rule.meets()).status
        assert Status.NOT_MET is held(code, rule.breaks()).status

    @pytest.mark.parametrize("code", [rule.code for rule in RULES])
    def test_complete(self, code):
        """The complete example meets every rule."""
        assert Status.MET is held(code, complete()).status

    def test_trygghet(self):
        """Of the real case only the evaluation is remarked upon."""
        assert ["FUP005"] == [
            rule.code
            for rule in RULES
            if held(rule.code, trygghet_127()).status is Status.NOT_MET
        ]


class TestGoalMeasured:
    """FUP001, an indicator for every goal."""

    GOALS = (
        Goal(key="trygghet", description="ökad trygghet"),
        Goal(key="kant", description="bli känt", is_secondary=True),
    )

    def measured(self, *indicators: Indicator) -> Agreement:
        """Make an agreement with two goals and these indicators."""
        return Agreement(
            purpose=Purpose(goals=self.GOALS, indicators=indicators)
        )

    def indicator(
        self, goal: str | None, unit: str | None, target: int | None
    ) -> Indicator:
        """Make an indicator."""
        return Indicator(
            key="i",
            description="andel",
            goal=goal,
            unit=unit,
            target=None if target is None else Decimal(target),
        )

    def test_met(self):
        """One whole indicator a goal is enough, and zero is a target."""
        outcome = held(
            "FUP001",
            self.measured(
                self.indicator("trygghet", None, None),
                self.indicator("trygghet", "procent", 0),
                self.indicator("kant", "personer", 10),
                self.indicator(None, None, None),
            ),
        )

        assert Status.MET is outcome.status

    def test_not_met(self):
        """A goal that no indicator names is pointed to."""
        outcome = held(
            "FUP001", self.measured(self.indicator("trygghet", "procent", 30))
        )

        assert [
            (
                "/purpose/goals/1",
                "Mål 2 (bli känt) har ingen indikator.",
                "Goal 2 (bli känt) has no indicator.",
            )
        ] == told(outcome)

    def test_undetermined(self):
        """A unit or a target that is not stated is asked for."""
        outcome = held(
            "FUP001",
            self.measured(
                self.indicator("trygghet", None, 30),
                self.indicator("trygghet", "procent", None),
                self.indicator("kant", None, None),
            ),
        )

        assert (
            "/purpose/indicators/0/unit",
            "/purpose/indicators/1/target",
            "/purpose/indicators/2/target",
            "/purpose/indicators/2/unit",
        ) == outcome.not_stated

    def test_indicator_of_no_goal(self):
        """An indicator that names no goal may be for the one without."""
        outcome = held(
            "FUP001",
            self.measured(
                self.indicator("trygghet", "procent", 30),
                self.indicator(None, "procent", 30),
            ),
        )

        assert ("/purpose/indicators/1/goal",) == outcome.not_stated

    def test_not_stated(self):
        """Without goals and indicators nothing can be told."""
        assert ("/purpose/goals", "/purpose/indicators") == held(
            "FUP001", Agreement()
        ).not_stated

    def test_not_applicable(self):
        """Where there is no goal there is nothing to measure."""
        outcome = held(
            "FUP001", Agreement(purpose=Purpose(goals=(), indicators=()))
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert [("Inga mål anges.", "No goals are stated.")] == reasons(
            outcome
        )


class TestBaselineBeforeTarget:
    """FUP002, a baseline, measured in time."""

    def measured(
        self, value: int | None, first: date | None, last: date | None
    ) -> Agreement:
        """Make an agreement with one indicator."""
        indicator = Indicator(
            key="otrygga",
            description="andel otrygga",
            baseline=None if value is None else Decimal(value),
            baseline_on=first,
            target_on=last,
        )
        return Agreement(purpose=Purpose(indicators=(indicator,)))

    def test_met(self):
        """A baseline from the day before is in time."""
        outcome = held("FUP002", self.measured(0, ON - ONE_DAY, ON))

        assert Status.MET is outcome.status

    @pytest.mark.parametrize(
        ("first", "last", "lacking"),
        [
            (None, ON, ("baseline_on",)),
            (ON, None, ("target_on",)),
            (None, None, ("baseline_on", "target_on")),
        ],
    )
    def test_no_day(self, first, last, lacking):
        """A baseline of no day is not known to be measured before anything.

        It was met before by a baseline and nothing else.
        """
        outcome = held("FUP002", self.measured(0, first, last))

        assert Status.UNDETERMINED is outcome.status
        assert outcome.not_stated == tuple(
            f"/purpose/indicators/0/{leaf}" for leaf in lacking
        )

    @pytest.mark.parametrize(
        ("first", "shown"),
        [
            (ON, ("1 juni 2018", "1 June 2018")),
            (ON + ONE_DAY, ("2 juni 2018", "2 June 2018")),
        ],
    )
    def test_not_met(self, first, shown):
        """On the day of the target and after it is too late."""
        outcome = held("FUP002", self.measured(None, first, ON))

        assert [
            (
                "/purpose/indicators/0/baseline_on",
                f"Indikator 1 (andel otrygga): startvärdet mäts den {shown[0]}, men målvärdet ska vara nått den 1 juni 2018.",
                f"Indicator 1 (andel otrygga): the baseline is measured on {shown[1]}, but the target is to be reached on 1 June 2018.",
            )
        ] == told(outcome)

    def test_undetermined(self):
        """A baseline that is not stated is asked for."""
        outcome = held("FUP002", self.measured(None, ON - ONE_DAY, ON))

        assert ("/purpose/indicators/0/baseline",) == outcome.not_stated
        assert ("/purpose/indicators",) == held(
            "FUP002", Agreement()
        ).not_stated

    def test_not_applicable(self):
        """Where there is no indicator there is no baseline."""
        outcome = held("FUP002", Agreement(purpose=Purpose(indicators=())))

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            ("Inga indikatorer anges.", "No indicators are stated.")
        ] == reasons(outcome)


class TestPrioritisedChallenge:
    """FUP003, a link to a prioritised challenge."""

    def needing(
        self, *challenges: str | None, answer: Answer | None = None
    ) -> Agreement:
        """Make an agreement with needs, and a judgement if there is one."""
        return Agreement(
            purpose=Purpose(
                needs=tuple(
                    Need(description="behov", challenge=challenge)
                    for challenge in challenges
                )
            ),
            judgements=answer
            and (
                Judgement(
                    criterion="prioritised-challenge",
                    answer=answer,
                    reason="Budgeten.",
                ),
            ),
        )

    def test_met(self):
        """One challenge is enough, and so is a judgement."""
        assert (
            Status.MET
            is held("FUP003", self.needing(None, "otrygghet")).status
        )
        assert (
            Status.MET
            is held("FUP003", self.needing(None, answer=Answer.YES)).status
        )

    def test_not_met(self):
        """A judgement that it is not prioritised is passed on."""
        outcome = held("FUP003", self.needing("skola", answer=Answer.NO))

        assert [
            (
                "/judgements/0",
                "Avtalet har bedömts inte gälla en prioriterad utmaning. Skälet som anges: Budgeten.",
                "The agreement has been judged not to concern a prioritised challenge. The reason given: Budgeten.",
            )
        ] == told(outcome)

    def test_undetermined(self):
        """Every need that may name the challenge is pointed to."""
        assert (
            "/purpose/needs/0/challenge",
            "/purpose/needs/1/challenge",
        ) == held("FUP003", self.needing(None, None)).not_stated
        assert ("/purpose/needs",) == held("FUP003", Agreement()).not_stated

    def test_not_applicable(self):
        """Where there is no need there is no challenge."""
        outcome = held("FUP003", self.needing())

        assert Status.NOT_APPLICABLE is outcome.status
        assert [("Inget behov anges.", "No need is stated.")] == reasons(
            outcome
        )


def evaluated(**stated) -> Agreement:
    """Make an agreement of whose evaluation this is stated."""
    return Agreement(reporting=Reporting(evaluation=Evaluation(**stated)))


class TestEvaluatorNamed:
    """FUP004, who evaluates."""

    def test_not_met(self):
        """That nobody is named gives a warning."""
        assert [
            (
                "/reporting/evaluation/evaluators",
                "Avtalet anger att ingen är utsedd att utvärdera.",
                "The agreement states that nobody is named to evaluate.",
            )
        ] == told(held("FUP004", evaluated(evaluators=())))

    def test_undetermined(self):
        """What is not stated is not nobody."""
        outcome = held("FUP004", evaluated())

        assert ("/reporting/evaluation/evaluators",) == outcome.not_stated


class TestEvaluationOnlyPlanned:
    """FUP005, an evaluation that is still to be drawn up."""

    def test_not_met(self):
        """That it is only planned gives an observation."""
        assert [
            (
                "/reporting/evaluation/is_planned_only",
                "Utvärderingen är bara planerad: hur den ska gå till är inte bestämt.",
                "The evaluation is only planned: how it will be done is not settled.",
            )
        ] == told(held("FUP005", evaluated(is_planned_only=True)))

    def test_undetermined(self):
        """Without a word on it nothing can be told."""
        outcome = held("FUP005", evaluated())

        assert ("/reporting/evaluation/is_planned_only",) == outcome.not_stated


YEAR = days((1, 1), (12, 31))


def reported(
    *covers: Period | None,
    term: Period | None = YEAR,
    reporters: tuple[str | None, ...] = (),
) -> Agreement:
    """Make an agreement with reports of these periods."""
    return Agreement(
        term=Term(period=term),
        reporting=Reporting(
            reports=tuple(
                Report(
                    key=f"r{number}",
                    kind=ReportKind.INTERIM,
                    covers=period,
                    reporter=reporters[number] if reporters else "kfum",
                )
                for number, period in enumerate(covers)
            )
        ),
    )


class TestTermReportedWithoutGap:
    """FUP006, reports for the whole of the term."""

    @pytest.mark.parametrize(
        "covers",
        [
            (YEAR,),
            (days((1, 1), (6, 30)), days((7, 1), (12, 31))),
            (days((7, 1), (12, 31)), days((1, 1), (6, 30))),
            (days((1, 1), (12, 30)), days((12, 31), (12, 31))),
            (days((1, 1), (9, 30)), days((2, 1), (3, 31)), YEAR),
            (Period(date(2017, 1, 1), None),),
            (None, Period(date(1, 1, 1), date.max)),
        ],
    )
    def test_met(self, covers):
        """The order does not count, and a summary may stand beside."""
        assert Status.MET is held("FUP006", reported(*covers)).status

    def test_a_day_lacks(self):
        """One day that no report covers is a gap of a day."""
        outcome = held(
            "FUP006",
            reported(days((1, 1), (6, 29)), days((7, 1), (12, 31))),
        )

        assert [
            (
                "/reporting/reports",
                "Ingen redovisning avser 30 juni 2018.",
                "No report covers 30 June 2018.",
            )
        ] == told(outcome)

    def test_gaps(self):
        """Each gap is found: before, between and after."""
        outcome = held(
            "FUP006",
            reported(
                Period(date(2017, 1, 1), date(2017, 12, 31)),
                days((2, 1), (3, 31)),
                days((2, 1), (2, 28)),
                days((5, 1), (11, 30)),
                Period(date(2019, 1, 1), date(2019, 1, 31)),
            ),
        )

        assert [
            (("days", days((1, 1), (1, 31))),),
            (("days", days((4, 1), (4, 30))),),
            (("days", days((12, 1), (12, 31))),),
        ] == [finding.fields for finding in outcome.findings]

    def test_no_reports(self):
        """Where no report is to be given, none covers the term."""
        assert [
            (
                "/reporting/reports",
                "Ingen redovisning avser 1 januari 2018 \N{EN DASH} 31 december 2018.",
                "No report covers 1 January 2018 \N{EN DASH} 31 December 2018.",
            )
        ] == told(held("FUP006", reported()))

    def test_last_day_there_is(self):
        """A term that ends with the calendar is no trouble."""
        outcome = held(
            "FUP006",
            reported(YEAR, term=Period(date(2018, 1, 1), date.max)),
        )

        assert (("days", Period(date(2019, 1, 1), date.max)),) == (
            outcome.findings[0].fields
        )

    def test_undetermined(self):
        """A report of no stated period may fill the gap."""
        outcome = held("FUP006", reported(days((1, 1), (6, 30)), None))

        assert ("/reporting/reports/1/covers",) == outcome.not_stated
        assert ("/reporting/reports", "/term/period") == held(
            "FUP006", Agreement()
        ).not_stated

    def test_not_applicable(self):
        """A term with no end is never covered."""
        outcome = held(
            "FUP006", reported(YEAR, term=Period(date(2018, 1, 1), None))
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            ("Avtalstiden har inget slut.", "The term has no end.")
        ] == reasons(outcome)


class TestReportsOverlap:
    """FUP007, reports that count the same time twice."""

    @pytest.mark.parametrize(
        "covers",
        [
            (days((1, 1), (6, 30)), days((7, 1), (12, 31))),
            (days((1, 1), (6, 30)), YEAR),
            (YEAR, days((7, 1), (12, 31))),
            (YEAR, YEAR),
            (YEAR, Period(date(2018, 1, 1), None)),
        ],
    )
    def test_met(self, covers):
        """Reports follow on each other, or one sums up the other."""
        assert Status.MET is held("FUP007", reported(*covers)).status

    def test_other_reporter(self):
        """Two parties may report on the same time."""
        outcome = held(
            "FUP007",
            reported(
                days((1, 1), (7, 31)),
                days((7, 1), (12, 31)),
                reporters=("kfum", "verdandi"),
            ),
        )

        assert Status.MET is outcome.status

    def test_a_day_twice(self):
        """One day in two reports is found, at the later of them."""
        outcome = held(
            "FUP007",
            reported(days((1, 1), (7, 1)), days((7, 1), (12, 31))),
        )

        assert [
            (
                "/reporting/reports/1/covers",
                (
                    "Redovisning 1 (delredovisning) och redovisning 2 "
                    "(delredovisning) avser båda 1 juli 2018."
                ),
                (
                    "Report 1 (interim account) and report 2 (interim account) "
                    "both cover 1 July 2018."
                ),
            )
        ] == told(outcome)

    def test_every_pair(self):
        """All pairs are tried, not only neighbours."""
        outcome = held(
            "FUP007",
            reported(
                days((1, 1), (5, 31)),
                days((6, 1), (8, 31)),
                days((5, 1), (6, 30)),
            ),
        )

        assert [
            (
                "Redovisning 1 (delredovisning) och redovisning 3 "
                "(delredovisning) avser båda 1 maj 2018 – 31 maj 2018."
            ),
            (
                "Redovisning 2 (delredovisning) och redovisning 3 "
                "(delredovisning) avser båda 1 juni 2018 – 30 juni 2018."
            ),
        ] == [finding.message("sv") for finding in outcome.findings]

    def test_undetermined(self):
        """Without a period or a reporter it cannot be told."""
        overlapping = (days((1, 1), (7, 31)), days((7, 1), (12, 31)))

        assert ("/reporting/reports/1/covers",) == held(
            "FUP007", reported(YEAR, None)
        ).not_stated
        assert (
            "/reporting/reports/0/reporter",
            "/reporting/reports/1/reporter",
        ) == held(
            "FUP007", reported(*overlapping, reporters=(None, None))
        ).not_stated
        assert ("/reporting/reports/0/reporter",) == held(
            "FUP007", reported(*overlapping, reporters=(None, "kfum"))
        ).not_stated

    @pytest.mark.parametrize("covers", [(), (None,), (YEAR,)])
    def test_not_applicable(self, covers):
        """One report has nothing to overlap."""
        outcome = held("FUP007", reported(*covers))

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                "Färre än två redovisningar ska lämnas.",
                "Fewer than two reports are to be given.",
            )
        ] == reasons(outcome)


class TestPaidBeforeAnyReport:
    """FUP008, money on account."""

    def paid(
        self, *instalments: Instalment, term: Period | None = None
    ) -> Agreement:
        """Make an agreement with these instalments."""
        return Agreement(
            payments=Payments(instalments=instalments),
            term=Term(period=term),
        )

    def part(self, condition, amount: Amount | None = None, due=None):
        """Make an instalment."""
        return Instalment(
            key="del", condition=condition, amount=amount, due=due
        )

    @pytest.mark.parametrize("event", ReportEvent)
    def test_met_by_due_day(self, event):
        """An instalment that is due after a report waits for it."""
        due = AfterReport(report="slut", event=event, days=30)
        outcome = held("FUP008", self.paid(self.part(None, due=due)))

        assert Status.MET is outcome.status

    def test_met_by_one(self):
        """One that waits is enough, whatever is said of the others."""
        outcome = held(
            "FUP008",
            self.paid(self.part(None), self.part(OnReport(report="slut"))),
        )

        assert Status.MET is outcome.status
        assert () == outcome.notes

    def test_not_met(self):
        """Where all goes out before any report, it is remarked upon."""
        outcome = held(
            "FUP008",
            self.paid(
                self.part(OnSigning()),
                self.part(OnMilestone(milestone="invigning")),
            ),
        )

        assert [
            (
                "/payments/instalments",
                "Ingen delutbetalning väntar på en redovisning.",
                "No instalment waits for a report.",
            )
        ] == told(outcome)

    @pytest.mark.parametrize(
        ("ore", "early"),
        [(0, Money(850)), (1, Money(850)), (100, Money(850))],
    )
    def test_sums(self, ore, early):
        """How much goes out before any report is noted, to the öre."""
        outcome = held(
            "FUP008",
            self.paid(
                self.part(OnSigning(), Amount(Money(850))),
                self.part(OnReport(report="slut"), Amount(Money(ore=ore))),
            ),
        )

        assert (
            ("sum-of-instalments", Money(ore=85_000 + ore)),
            ("sum-before-any-report", early),
        ) == outcome.notes

    def test_sums_a_year(self):
        """A sum per year is computed over the whole years of the term."""
        yearly = Amount(Money(400), per=Per.YEAR)
        agreement = self.paid(
            self.part(OnSigning(), yearly),
            term=Period(date(2018, 1, 1), date(2019, 12, 31)),
        )

        assert (
            ("sum-of-instalments", Money(800)),
            ("sum-before-any-report", Money(800)),
        ) == held("FUP008", agreement).notes

    @pytest.mark.parametrize(
        "amount",
        [
            None,
            Amount(Money(850), hedge=Hedge.ABOUT),
            Amount(Money(850), per=Per.YEAR),
            Amount(Money(850, "EUR")),
        ],
    )
    def test_no_sums(self, amount):
        """What cannot be added exactly is not noted."""
        outcome = held(
            "FUP008",
            self.paid(
                self.part(OnSigning(), Amount(Money(1))),
                self.part(OnSigning(), amount),
            ),
        )

        assert Status.NOT_MET is outcome.status
        assert () == outcome.notes

    def test_undetermined(self):
        """An instalment of no stated condition may wait."""
        outcome = held(
            "FUP008",
            self.paid(
                self.part(OnSigning()), self.part(None, due=OnDate(day=ON))
            ),
        )

        assert ("/payments/instalments/1/condition",) == outcome.not_stated
        assert ("/payments/instalments",) == held(
            "FUP008", Agreement()
        ).not_stated

    def test_not_applicable(self):
        """Where nothing is paid in instalments nothing waits."""
        outcome = held("FUP008", self.paid())

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            ("Inga delutbetalningar anges.", "No instalments are stated.")
        ] == reasons(outcome)


class TestUnusedMoneyRepaid:
    """FUP009, what happens to money that is not used."""

    RECLAIM = Clause(subject=ClauseSubject.RECLAIM, text="Återkrävs.")
    CHANGES = Clause(subject=ClauseSubject.CHANGES, text="Skriftligen.")

    def repaid(
        self, *, is_: bool | None, clauses: tuple[Clause, ...] | None
    ) -> Agreement:
        """Make an agreement on money that is not used."""
        return Agreement(
            payments=Payments(is_unused_repaid=is_), clauses=clauses
        )

    @pytest.mark.parametrize("is_", [None, False, True])
    def test_met_by_clause(self, is_):
        """A clause on reclaim settles it."""
        outcome = held(
            "FUP009",
            self.repaid(is_=is_, clauses=(self.CHANGES, self.RECLAIM)),
        )

        assert Status.MET is outcome.status

    @pytest.mark.parametrize("clauses", [None, (), (CHANGES,)])
    def test_not_met(self, clauses):
        """That it is not paid back, with no clause on it, is remarked upon."""
        assert [
            (
                "/payments/is_unused_repaid",
                (
                    "Pengar som inte används betalas inte tillbaka. Inget "
                    "villkor säger när de kan krävas tillbaka."
                ),
                (
                    "Money that is not used is not paid back. No clause says "
                    "when it can be reclaimed."
                ),
            )
        ] == told(held("FUP009", self.repaid(is_=False, clauses=clauses)))

    @pytest.mark.parametrize("clauses", [None, (), (CHANGES,)])
    def test_undetermined(self, clauses):
        """What is not stated is not no."""
        outcome = held("FUP009", self.repaid(is_=None, clauses=clauses))

        assert ("/payments/is_unused_repaid",) == outcome.not_stated
