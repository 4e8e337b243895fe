# SPDX-License-Identifier: MIT
"""Tests of what other cities want agreements to take up (*avtalspunkter*)."""

from datetime import date

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.annexes import AnnexAgreement
from iop.agreement.budget import (
    Budget,
    CostLine,
    MoneyContribution,
    VolunteerHoursContribution,
)
from iop.agreement.clauses import Clause, ClauseSubject
from iop.agreement.governance import Governance, Seat, SteeringGroup
from iop.agreement.judgements import Answer, Judgement
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.purpose import Activity, Goal, Purpose, Undertaking
from iop.agreement.reporting import (
    Evaluation,
    Report,
    Reporting,
    ReportKind,
)
from iop.agreement.term import Ending, EndingKind, Term
from iop.examples import complete, flawed, trygghet_127, umbrella
from iop.law.sources import OWN_CHECK, Provenance
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rulesets.contract_points import BORAS, MALMO, RULES
from iop.values.amounts import Amount
from iop.values.money import Money
from iop.values.periods import Period


ON = date(2018, 6, 1)
CODES = [rule.code for rule in RULES]

NONE = (
    "det är angivet att inget sådant finns.",
    "it is stated that there is nothing of the kind.",
)
SAID = {
    "BOP001": (
        "Avtalet tar inte upp bakgrundsförutsättningarna: ",
        "The agreement does not cover the background conditions: ",
    ),
    "BOP002": (
        "Avtalet tar inte upp värdegrunden: ",
        "The agreement does not cover the values it rests on: ",
    ),
    "BOP003": (
        "Avtalet tar inte upp insatser och åtaganden: ",
        "The agreement does not cover efforts and undertakings: ",
    ),
    "BOP004": (
        "Avtalet tar inte upp målen: ",
        "The agreement does not cover the goals: ",
    ),
    "BOP005": (
        "Avtalet tar inte upp uppföljningen: ",
        "The agreement does not cover the follow-up: ",
    ),
    "BOP006": (
        "Avtalet tar inte upp ekonomin: ",
        "The agreement does not cover the finances: ",
    ),
    "BOP007": (
        "Avtalet tar inte upp avtalstiden: ",
        "The agreement does not state its term: ",
    ),
    "BOP008": (
        "Avtalet tar inte upp hela punkten omförhandling, hävning och tvist: ",
        "The agreement does not cover the whole point of renegotiation, termination and disputes: ",
    ),
    "MOP001": (
        "Av avtalet framgår inte vad partnerskapet gäller: ",
        "The agreement does not say what the partnership concerns: ",
    ),
    "MOP002": (
        "Av avtalet framgår inte vem som bidrar med vilka resurser: ",
        "The agreement does not say who contributes which resources: ",
    ),
    "MOP003": (
        "Av avtalet framgår inte hur länge partnerskapet varar: ",
        "The agreement does not say how long the partnership lasts: ",
    ),
    "MOP004": (
        "Av avtalet framgår inte hur tvister löses: ",
        "The agreement does not say how disputes are solved: ",
    ),
    "MOP005": (
        "Av avtalet framgår inte hur stort den offentliga partens inflytande är: ",
        "The agreement does not say how much influence the public party has: ",
    ),
}
UNSTATED = {
    "BOP001": ("/purpose/background",),
    "BOP002": ("/purpose/values",),
    "BOP003": ("/budget/contributions", "/parties", "/purpose/undertakings"),
    "BOP004": ("/purpose/goals",),
    "BOP005": ("/reporting/evaluation", "/reporting/reports"),
    "BOP006": ("/budget/contributions", "/budget/costs"),
    "BOP007": ("/term/period",),
    "BOP008": ("/clauses", "/term/disputes", "/term/endings"),
    "MOP001": ("/purpose/activities", "/purpose/goals"),
    "MOP002": ("/budget/contributions", "/parties", "/purpose/undertakings"),
    "MOP003": ("/term/period",),
    "MOP004": ("/clauses", "/term/disputes"),
    "MOP005": ("/governance/public_influence",),
}
GOAL = Goal(key="trygghet", description="ökad trygghet")
UNDERTAKING = Undertaking(key="lokal", party="sdn", description="lokal")
BOARD = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")
KFUM = Organisation(key="kfum", name="KFUM")
PARTIES = (BOARD, KFUM)
OPENING = Undertaking(key="oppet", party="kfum", description="håller öppet")
HOURS = VolunteerHoursContribution(key="timmar", party="kfum")
GIFT = MoneyContribution(key="bidrag", party="sdn", amount=Amount(Money(1)))
REPORT = Report(key="slut", kind=ReportKind.FINAL)


def held(code: str, agreement: Agreement, on: date = ON) -> Outcome:
    """Hold an agreement against one rule of the set."""
    return RULES[code].outcome(agreement, At(on=on))


def told(outcome: Outcome) -> list[tuple[str, str, str]]:
    """Tell the findings: place, Swedish, English."""
    return [
        (finding.pointer, finding.message("sv"), finding.message("en"))
        for finding in outcome.findings
    ]


def lacking(code: str, pointer: str, reason: tuple[str, str] = NONE):
    """Tell what a finding of a rule says, by its reason."""
    (sv, en), (why, why_en) = SAID[code], reason
    return pointer, sv + why, en + why_en


def assert_lacks(
    code: str,
    agreement: Agreement,
    pointer: str,
    reason: tuple[str, str] = NONE,
):
    """Assert one finding, at a place and for a reason."""
    assert [lacking(code, pointer, reason)] == told(held(code, agreement))


def assert_untold(code: str, agreement: Agreement, *pointers: str):
    """Assert that it cannot be told, and what must be stated."""
    outcome = held(code, agreement)

    assert Status.UNDETERMINED is outcome.status
    assert (pointers, ()) == (outcome.not_stated, outcome.reasons)


def assert_met(code: str, agreement: Agreement):
    """Assert that a rule is met."""
    assert Status.MET is held(code, agreement).status


def judged(
    code: str, answer: Answer, reason: str | None = "Läst i sin helhet."
) -> Judgement:
    """Judge one point."""
    return Judgement(criterion=RULES[code].name, answer=answer, reason=reason)


class TestSet:
    """The set as a whole."""

    def test_rules(self):
        """Borås has eight points and Malmö five questions."""
        assert [f"BOP00{number}" for number in range(1, 9)] == [
            rule.code for rule in BORAS
        ]
        assert [f"MOP00{number}" for number in range(1, 6)] == [
            rule.code for rule in MALMO
        ]
        assert RULES == BORAS | MALMO

    def test_names(self):
        """Names say whose point it is; judgements are made under them."""
        assert [
            "boras-background",
            "boras-values",
            "boras-efforts",
            "boras-goals",
            "boras-follow-up",
            "boras-economy",
            "boras-term",
            "boras-ending",
        ] == [rule.name for rule in BORAS]
        assert [
            "malmo-subject",
            "malmo-resources",
            "malmo-length",
            "malmo-disputes",
            "malmo-public-influence",
        ] == [rule.name for rule in MALMO]

    @pytest.mark.parametrize(
        ("rules", "issuer", "severity"),
        [
            pytest.param(BORAS, "Borås Stad", Severity.ERROR, id="boras"),
            pytest.param(MALMO, "Malmö stad", Severity.WARNING, id="malmo"),
        ],
    )
    def test_practice(self, rules, issuer, severity):
        """All is practice under the city's own name, with its address."""
        assert {(issuer, Provenance.PRACTICE)} == {
            (rule.citations[0].source.issuer, rule.citations[0].provenance)
            for rule in rules
        }
        assert {severity} == {rule.severity for rule in rules}
        assert all(rule.citations[0].source.url for rule in rules)

    def test_own_reading(self):
        """Where the library reads more out of a heading, it says so."""
        says_so = [rule for rule in RULES if "Biblioteket" in rule.demand.sv]

        assert [rule.code for rule in says_so] == [
            *("BOP003", "BOP005", "BOP006", "BOP007", "BOP008"),
            *("MOP001", "MOP002", "MOP003", "MOP005"),
        ]
        assert says_so == [
            rule for rule in RULES if rule.citations[1:] == (OWN_CHECK,)
        ]

    def test_own_name(self):
        """Every demand names the city whose it is, and no other."""
        for rules, city, other in (
            (BORAS, "Borås", "Malmö"),
            (MALMO, "Malmö", "Borås"),
        ):
            for rule in rules:
                for said in (rule.demand.sv, rule.demand.en, rule.title.sv):
                    assert city in said
                    assert other not in said
                    assert "Stockholm" not in said

    @pytest.mark.parametrize("code", CODES)
    def test_examples(self, code):
        """Each rule is met by its one example and not by its other."""
        assert_met(code, RULES[code].meets())
        assert Status.NOT_MET is held(code, RULES[code].breaks()).status

    @pytest.mark.parametrize("code", CODES)
    def test_breaks_alone(self, code):
        """What breaks one point breaks no other."""
        assert [code] == [
            other
            for other in CODES
            if held(other, RULES[code].breaks()).findings
        ]

    @pytest.mark.parametrize("on", [date(1900, 1, 1), date(2100, 12, 31)])
    def test_any_day(self, on):
        """No first day of either list is known, so both hold on any day."""
        assert all(rule.is_in_force(on) for rule in RULES)

    @pytest.mark.parametrize("code", CODES)
    def test_complete(self, code):
        """The complete example takes up every point."""
        assert_met(code, complete())

    def test_trygghet(self):
        """Of the real case it is told what its report does not state.

        What the association does itself is not stated, so whether each party
        contributes something is open.
        """
        found = {code: held(code, trygghet_127()) for code in CODES}

        assert {
            "BOP002": ("/purpose/values",),
            "BOP003": ("/purpose/undertakings",),
            "BOP007": ("/term/period",),
            "BOP008": ("/clauses", "/term/disputes", "/term/endings"),
            "MOP002": ("/purpose/undertakings",),
            "MOP003": ("/term/period",),
            "MOP004": ("/clauses", "/term/disputes"),
            "MOP005": ("/governance/public_influence",),
        } == {
            code: outcome.not_stated
            for code, outcome in found.items()
            if outcome.status is Status.UNDETERMINED
        }
        assert [] == [code for code in CODES if found[code].findings]

    @pytest.mark.parametrize("example", [flawed, umbrella])
    def test_no_false_finding(self, example):
        """Neither of the other examples is said to lack a point."""
        assert [] == [code for code in CODES if held(code, example()).findings]


class TestEveryPoint:
    """What holds of each point."""

    @pytest.mark.parametrize("code", CODES)
    def test_not_stated(self, code):
        """What is not stated cannot be told; it is said what to state."""
        assert_untold(code, Agreement(), *UNSTATED[code])

    @pytest.mark.parametrize("code", CODES)
    def test_judged_missing(self, code):
        """A person who has the agreement can judge that a point lacks."""
        agreement = Agreement(judgements=(judged(code, Answer.NO),))

        assert_lacks(
            code,
            agreement,
            "/judgements/0",
            ("Läst i sin helhet.", "Läst i sin helhet."),
        )

    @pytest.mark.parametrize("code", CODES)
    def test_judged_there(self, code):
        """A person who has the agreement can judge that a point is there."""
        assert_met(code, Agreement(judgements=(judged(code, Answer.YES),)))

    @pytest.mark.parametrize("code", CODES)
    def test_judged_both_ways(self, code):
        """Judgements for and against settle nothing."""
        outcome = held(
            code,
            Agreement(
                judgements=(
                    judged(code, Answer.YES),
                    judged(code, Answer.NO),
                )
            ),
        )

        assert Status.UNDETERMINED is outcome.status
        assert [
            (
                "Det finns bedömningar både för och emot.",
                "There are judgements both for and against.",
            )
        ] == [(reason.sv, reason.en) for reason in outcome.reasons]

    @pytest.mark.parametrize("code", CODES)
    @pytest.mark.parametrize(
        "idle",
        [
            pytest.param((Answer.NO, None), id="without-reason"),
            pytest.param((Answer.UNKNOWN, "Oklart."), id="not-known"),
        ],
    )
    def test_judgement_that_does_not_count(self, code, idle):
        """Without a reason, or an answer, nothing is judged."""
        agreement = Agreement(judgements=(judged(code, *idle),))

        assert_untold(code, agreement, *UNSTATED[code])

    @pytest.mark.parametrize("code", CODES)
    def test_judged_against_what_stands(self, code):
        """A judgement counts against what is entered, for it has read it."""
        agreement = complete()
        against = Agreement(
            purpose=agreement.purpose,
            budget=agreement.budget,
            reporting=agreement.reporting,
            governance=agreement.governance,
            term=agreement.term,
            judgements=(judged(code, Answer.NO),),
        )

        assert Status.NOT_MET is held(code, against).status


class TestBorasBackground:
    """BOP001, the background conditions."""

    def test_met(self):
        """A stated background is enough."""
        assert_met("BOP001", Agreement(purpose=Purpose(background="Sedan.")))


class TestBorasValues:
    """BOP002, the values."""

    def test_met(self):
        """Stated values are enough."""
        assert_met("BOP002", Agreement(purpose=Purpose(values="Lika värde.")))


@pytest.mark.parametrize("code", ["BOP003", "MOP002"])
class TestResources:
    """BOP003 and MOP002, what the parties undertake and contribute."""

    @pytest.mark.parametrize(
        "agreement",
        [
            pytest.param(
                Agreement(
                    parties=PARTIES,
                    purpose=Purpose(undertakings=(UNDERTAKING, OPENING)),
                ),
                id="undertakings",
            ),
            pytest.param(
                Agreement(
                    parties=PARTIES,
                    budget=Budget(contributions=(GIFT, HOURS)),
                ),
                id="contributions",
            ),
            pytest.param(
                Agreement(
                    parties=PARTIES,
                    purpose=Purpose(undertakings=()),
                    budget=Budget(contributions=(GIFT,)),
                    annex_agreements=(
                        AnnexAgreement(
                            key="a",
                            organisation="kfum",
                            undertakings=(OPENING,),
                        ),
                    ),
                ),
                id="annex",
            ),
            pytest.param(
                Agreement(
                    parties=PARTIES,
                    purpose=Purpose(
                        undertakings=(
                            attrs.evolve(OPENING, with_parties=("sdn",)),
                        )
                    ),
                ),
                id="together",
            ),
            pytest.param(
                Agreement(
                    parties=(
                        BOARD,
                        attrs.evolve(KFUM, key="ny", succeeds=("kfum",)),
                    ),
                    budget=Budget(contributions=(GIFT, HOURS)),
                ),
                id="followed",
            ),
            pytest.param(
                Agreement(
                    parties=(
                        attrs.evolve(BOARD, key="social", signed_for_by="sdn"),
                        *PARTIES,
                    ),
                    budget=Budget(contributions=(GIFT, HOURS)),
                ),
                id="signed-for",
            ),
            pytest.param(
                Agreement(
                    parties=(
                        *PARTIES,
                        attrs.evolve(KFUM, key="rm", left_on=date(2018, 3, 1)),
                    ),
                    budget=Budget(contributions=(GIFT, HOURS)),
                ),
                id="left",
            ),
            pytest.param(
                Agreement(
                    parties=tuple(
                        attrs.evolve(one, left_on=date(2018, 12, 31))
                        for one in PARTIES
                    ),
                    budget=Budget(contributions=(GIFT, HOURS)),
                ),
                id="all-left",
            ),
        ],
    )
    def test_met(self, code, agreement):
        """Something for each party is enough, wherever it stands.

        What one party undertakes was enough before, though each demand asks
        for what all of them do.
        """
        assert_met(code, agreement)

    def test_one_of_nine(self, code):
        """One party of nine is not enough; those without are named."""
        others = [
            attrs.evolve(KFUM, key=f"f-{n}", name=f"Förening {n}")
            for n in range(1, 9)
        ]
        agreement = Agreement(
            parties=(BOARD, *others),
            purpose=Purpose(undertakings=(UNDERTAKING,)),
            budget=Budget(contributions=()),
        )

        assert told(held(code, agreement)) == [
            lacking(
                code,
                "/purpose/undertakings",
                (
                    f"inget är angivet för {one.name}.",
                    f"nothing is stated for {one.name}.",
                ),
            )
            for one in others
        ]

    @pytest.mark.parametrize("name", ["{reason}", "{", "KFUM {0}"])
    def test_name_with_braces(self, code, name):
        """A name is written as it is, whatever characters it has."""
        agreement = Agreement(
            parties=(BOARD, attrs.evolve(KFUM, name=name)),
            purpose=Purpose(undertakings=(UNDERTAKING,)),
            budget=Budget(contributions=()),
        )

        (found,) = held(code, agreement).findings

        assert found.message("sv").endswith(f"inget är angivet för {name}.")

    @pytest.mark.parametrize("parties", [(), (BOARD,)])
    def test_one_party_alone(self, code, parties):
        """Of one party alone, or none, the others are not known."""
        agreement = Agreement(
            parties=parties, purpose=Purpose(undertakings=(UNDERTAKING,))
        )
        outcome = held(code, agreement)

        assert Status.UNDETERMINED is outcome.status
        assert ((), ("/parties",)) == (
            outcome.not_stated,
            outcome.known_in_part,
        )

    @pytest.mark.parametrize("annexes", [None, ()])
    def test_stated_to_be_none(self, code, annexes):
        """Empty lists say that there is none."""
        agreement = Agreement(
            purpose=Purpose(undertakings=()),
            budget=Budget(contributions=()),
            annex_agreements=annexes,
        )

        assert_lacks(code, agreement, "/purpose/undertakings")

    def test_none_in_annexes_either(self, code):
        """An annex agreement can be stated to hold none as well."""
        agreement = Agreement(
            purpose=Purpose(undertakings=()),
            budget=Budget(contributions=()),
            annex_agreements=(
                AnnexAgreement(key="a", organisation="kfum", undertakings=()),
            ),
        )

        assert_lacks(code, agreement, "/purpose/undertakings")

    @pytest.mark.parametrize(
        ("agreement", "pointer"),
        [
            pytest.param(
                Agreement(purpose=Purpose(undertakings=())),
                "/budget/contributions",
                id="contributions",
            ),
            pytest.param(
                Agreement(budget=Budget(contributions=())),
                "/purpose/undertakings",
                id="undertakings",
            ),
            pytest.param(
                Agreement(
                    purpose=Purpose(undertakings=()),
                    budget=Budget(contributions=()),
                    annex_agreements=(
                        AnnexAgreement(key="a", organisation="kfum"),
                    ),
                ),
                "/annex_agreements/0/undertakings",
                id="annex",
            ),
        ],
    )
    def test_one_list_is_not_stated(self, code, agreement, pointer):
        """As long as one place is not stated it may be there."""
        assert_untold(code, agreement, *sorted([pointer, "/parties"]))


class TestBorasGoals:
    """BOP004, the goals."""

    def test_met(self):
        """One goal is enough."""
        assert_met("BOP004", Agreement(purpose=Purpose(goals=(GOAL,))))

    def test_stated_to_be_none(self):
        """An empty list of goals says that there is none."""
        assert_lacks(
            "BOP004", Agreement(purpose=Purpose(goals=())), "/purpose/goals"
        )


class TestBorasFollowUp:
    """BOP005, the follow-up."""

    @pytest.mark.parametrize(
        "reporting",
        [
            pytest.param(Reporting(reports=(REPORT,)), id="listed"),
            pytest.param(Reporting(number=4), id="counted"),
            pytest.param(Reporting(number=4, reports=()), id="only-counted"),
            pytest.param(
                Reporting(number=0, reports=(REPORT,)), id="only-one"
            ),
            pytest.param(
                Reporting(reports=(), evaluation=Evaluation(plan="enkät")),
                id="evaluation",
            ),
            pytest.param(
                Reporting(evaluation=Evaluation(is_planned_only=True)),
                id="evaluation-to-come",
            ),
        ],
    )
    def test_met(self, reporting):
        """A report or an evaluation is enough."""
        assert_met("BOP005", Agreement(reporting=reporting))

    @pytest.mark.parametrize("number", [None, 0])
    def test_stated_to_be_none(self, number):
        """No reports, and nobody who evaluates, is no follow-up."""
        reporting = Reporting(
            number=number, reports=(), evaluation=Evaluation(evaluators=())
        )

        assert_lacks(
            "BOP005", Agreement(reporting=reporting), "/reporting/reports"
        )

    def test_no_number(self):
        """That the number is nil says the same as an empty list."""
        reporting = Reporting(number=0, evaluation=Evaluation(evaluators=()))

        assert_lacks(
            "BOP005", Agreement(reporting=reporting), "/reporting/reports"
        )

    @pytest.mark.parametrize("evaluation", [None, Evaluation()])
    def test_evaluation_is_not_stated(self, evaluation):
        """Without reports there may still be an evaluation."""
        reporting = Reporting(reports=(), evaluation=evaluation)

        assert_untold(
            "BOP005", Agreement(reporting=reporting), "/reporting/evaluation"
        )

    def test_reports_are_not_stated(self):
        """Without an evaluation there may still be reports."""
        reporting = Reporting(evaluation=Evaluation(evaluators=()))

        assert_untold(
            "BOP005", Agreement(reporting=reporting), "/reporting/reports"
        )


class TestBorasEconomy:
    """BOP006, the economy."""

    @pytest.mark.parametrize(
        "budget",
        [
            pytest.param(
                Budget(total=Amount(Money(0)), costs=(), contributions=()),
                id="total",
            ),
            pytest.param(
                Budget(annex="budget", costs=(), contributions=()), id="annex"
            ),
            pytest.param(
                Budget(costs=(CostLine(key="lon", description="lön"),)),
                id="cost",
            ),
            pytest.param(Budget(contributions=(GIFT,)), id="contribution"),
        ],
    )
    def test_met(self, budget):
        """A sum, a cost, a contribution or an annex is enough."""
        assert_met("BOP006", Agreement(budget=budget))

    def test_stated_to_be_none(self):
        """Empty lists of costs and contributions are no economy."""
        assert_lacks(
            "BOP006",
            Agreement(budget=Budget(costs=(), contributions=())),
            "/budget/costs",
        )

    @pytest.mark.parametrize(
        ("budget", "pointer"),
        [
            (Budget(costs=()), "/budget/contributions"),
            (Budget(contributions=()), "/budget/costs"),
        ],
        ids=["contributions", "costs"],
    )
    def test_one_list_is_not_stated(self, budget, pointer):
        """As long as one list is not stated it may be there."""
        assert_untold("BOP006", Agreement(budget=budget), pointer)

    def test_judged_with_a_sum(self):
        """A judgement counts against a stated sum too."""
        agreement = Agreement(
            budget=Budget(total=Amount(Money(0))),
            judgements=(judged("BOP006", Answer.NO),),
        )

        assert Status.NOT_MET is held("BOP006", agreement).status


@pytest.mark.parametrize("code", ["BOP007", "MOP003"])
class TestTerm:
    """BOP007 and MOP003, the term."""

    @pytest.mark.parametrize(
        "period",
        [
            pytest.param(Period(ON, ON), id="one-day"),
            pytest.param(Period(ON, None), id="until-further-notice"),
        ],
    )
    def test_met(self, code, period):
        """Any term is a term, also one until further notice."""
        assert_met(code, Agreement(term=Term(period=period)))


class TestBorasEnding:
    """BOP008, renegotiation, termination for breach and disputes."""

    RENEGOTIATION = ("omförhandling saknas.", "renegotiation is missing.")
    BREACH = ("hävning saknas.", "termination for breach is missing.")

    def agreed(self, *parts, disputes="löses i samtal"):
        """Make an agreement that provides for these, by kind or subject."""
        return Agreement(
            term=Term(
                endings=tuple(
                    Ending(kind=part)
                    for part in parts
                    if isinstance(part, EndingKind)
                ),
                disputes=disputes,
            ),
            clauses=tuple(
                Clause(subject=part, text="Se bilaga.")
                for part in parts
                if isinstance(part, ClauseSubject)
            ),
        )

    @pytest.mark.parametrize(
        "agreement_parts",
        [
            (EndingKind.RENEGOTIATION, EndingKind.BREACH),
            (ClauseSubject.RENEGOTIATION, EndingKind.BREACH),
            (EndingKind.RENEGOTIATION, ClauseSubject.TERMINATION),
            (ClauseSubject.RENEGOTIATION, ClauseSubject.TERMINATION),
        ],
        ids=["endings", "clause-first", "clause-second", "clauses"],
    )
    def test_met(self, agreement_parts):
        """Each may stand among the ways to end or among the clauses."""
        assert_met("BOP008", self.agreed(*agreement_parts))

    def test_dispute_clause(self):
        """Disputes may stand in a clause."""
        assert_met(
            "BOP008",
            self.agreed(
                EndingKind.RENEGOTIATION,
                EndingKind.BREACH,
                ClauseSubject.DISPUTE,
                disputes=None,
            ),
        )

    def test_one_lacks(self):
        """What stands in neither list lacks."""
        assert_lacks(
            "BOP008",
            self.agreed(EndingKind.BREACH, ClauseSubject.OTHER),
            "/term/endings",
            self.RENEGOTIATION,
        )
        assert_lacks(
            "BOP008",
            self.agreed(EndingKind.EXPIRY, ClauseSubject.RENEGOTIATION),
            "/term/endings",
            self.BREACH,
        )

    def test_both_lack(self):
        """Each thing that lacks is said by itself."""
        assert [
            lacking("BOP008", "/term/endings", self.RENEGOTIATION),
            lacking("BOP008", "/term/endings", self.BREACH),
        ] == told(held("BOP008", self.agreed()))

    def test_a_list_is_not_stated(self):
        """As long as one list is not stated it may be there."""
        assert_untold(
            "BOP008",
            Agreement(term=Term(endings=(), disputes="i samtal")),
            "/clauses",
        )
        assert_untold("BOP008", Agreement(clauses=()), *UNSTATED["BOP008"][1:])

    def test_disputes_are_not_stated(self):
        """A text that is not stated may be there, whatever the clauses say."""
        assert_untold(
            "BOP008",
            self.agreed(
                EndingKind.RENEGOTIATION, EndingKind.BREACH, disputes=None
            ),
            "/term/disputes",
        )


class TestMalmoSubject:
    """MOP001, what the partnership concerns."""

    @pytest.mark.parametrize(
        "purpose",
        [
            pytest.param(Purpose(goals=(GOAL,), activities=()), id="goal"),
            pytest.param(
                Purpose(
                    goals=(),
                    activities=(Activity(key="kvall", description="kväll"),),
                ),
                id="activity",
            ),
        ],
    )
    def test_met(self, purpose):
        """A goal or an activity is enough."""
        assert_met("MOP001", Agreement(purpose=purpose))

    def test_stated_to_be_none(self):
        """Neither goal nor activity is no answer."""
        assert_lacks(
            "MOP001",
            Agreement(purpose=Purpose(goals=(), activities=())),
            "/purpose/goals",
        )

    @pytest.mark.parametrize(
        ("purpose", "pointer"),
        [
            (Purpose(goals=()), "/purpose/activities"),
            (Purpose(activities=()), "/purpose/goals"),
        ],
        ids=["activities", "goals"],
    )
    def test_one_list_is_not_stated(self, purpose, pointer):
        """As long as one list is not stated it may be there."""
        assert_untold("MOP001", Agreement(purpose=purpose), pointer)


class TestMalmoDisputes:
    """MOP004, how disputes are solved."""

    @pytest.mark.parametrize(
        "agreement",
        [
            pytest.param(Agreement(term=Term(disputes="i samtal")), id="text"),
            pytest.param(
                Agreement(
                    clauses=(
                        Clause(subject=ClauseSubject.DISPUTE, text="Samtal."),
                    )
                ),
                id="clause",
            ),
        ],
    )
    def test_met(self, agreement):
        """A text or a clause is enough."""
        assert_met("MOP004", agreement)

    @pytest.mark.parametrize(
        "clauses",
        [(), (Clause(subject=ClauseSubject.CHANGES, text="Skriftligen."),)],
        ids=["none", "another"],
    )
    def test_no_clause(self, clauses):
        """Without a clause it may still be stated as a text."""
        assert_untold("MOP004", Agreement(clauses=clauses), "/term/disputes")


class TestMalmoPublicInfluence:
    """MOP005, the degree of public influence."""

    def test_met(self):
        """A stated degree is enough."""
        assert_met(
            "MOP005",
            Agreement(governance=Governance(public_influence="rådgivande")),
        )

    def test_steering_group_is_no_answer(self):
        """Who has a seat does not tell how far the influence goes."""
        group = SteeringGroup(seats=(Seat(role="direktör", party="sdn"),))

        assert_untold(
            "MOP005",
            Agreement(governance=Governance(steering_group=group)),
            "/governance/public_influence",
        )
