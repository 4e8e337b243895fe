# SPDX-License-Identifier: MIT
"""Tests of the rules that rest on the Local Government Act (*kommunallagen*)."""

from datetime import date, timedelta

import attrs
import pytest

from iop import examples
from iop.agreement.agreement import Agreement
from iop.agreement.agreement_form import AgreementForm
from iop.agreement.clauses import Clause, ClauseSubject
from iop.agreement.decisions import (
    Case,
    Decision,
    DecisionOutcome,
    DecisionSubject,
    Signature,
)
from iop.agreement.judgements import Answer, Judgement
from iop.agreement.participants import Participant
from iop.agreement.parties import (
    LegalForm,
    Organisation,
    PublicBody,
    PublicBodyKind,
)
from iop.agreement.reporting import Evaluation, Report, Reporting, ReportKind
from iop.agreement.term import Term
from iop.law.sources import Provenance
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.law_days import LawDay
from iop.rules.outcomes import Outcome
from iop.rulesets import STOCKHOLM
from iop.rulesets.local_government import RULES
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate
from iop.values.stated_periods import StatedPeriod


ON = date(2024, 6, 1)
FIRST = date(2018, 1, 1)
ONE_DAY = timedelta(days=1)
HANDED_OVER = "municipal-matter-handed-over"

BOARD = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")
ASSOCIATION = Organisation(key="kfum", name="KFUM")
COUNCIL = Participant(key="kf", name="Kommunfullmäktige")
DIFFER = (
    "Det finns bedömningar både för och emot.",
    "There are judgements both for and against.",
)
UNSURE = (
    "Den som har bedömt detta svarar vet inte.",
    "Whoever judged this answers: do not know.",
)


def held(code: str, agreement: Agreement, on: date = ON) -> Outcome:
    """Hold an agreement against one rule of the set."""
    return RULES[code].outcome(agreement, At(on=on))


def told(outcome: Outcome) -> list[tuple[str, str, str]]:
    """Tell the findings: place, Swedish, English."""
    return [
        (finding.pointer, finding.message("sv"), finding.message("en"))
        for finding in outcome.findings
    ]


def reasons(outcome: Outcome) -> list[tuple[str, str]]:
    """Tell the reasons in both languages."""
    return [(reason.sv, reason.en) for reason in outcome.reasons]


def judged(
    criterion: str, answer: Answer = Answer.YES, reason: str | None = "Skäl."
) -> Judgement:
    """Judge a criterion."""
    return Judgement(criterion=criterion, answer=answer, reason=reason)


def decided(**stated) -> Decision:
    """Make an approval of 2018 of which this is stated."""
    return Decision(
        **{
            "key": "beslut",
            "on": date(2018, 2, 27),
            "outcome": DecisionOutcome.APPROVED,
            **stated,
        }
    )


class TestSet:
    """The set as a whole."""

    def test_severities(self):
        """An error goes against the act; what the library adds is a note."""
        assert {
            "KLG001": Severity.WARNING,
            "KLG002": Severity.WARNING,
            "KLG003": Severity.ERROR,
            "KLG004": Severity.ERROR,
            "KLG005": Severity.NOTE,
            "KLG006": Severity.ERROR,
        } == {rule.code: rule.severity for rule in RULES}

    def test_places(self):
        """Each rests first on a section of the act, which was read."""
        assert {
            "KLG001": ("kl", "10 kap. 1 § första stycket"),
            "KLG002": ("kl", "10 kap. 8 §"),
            "KLG003": ("kl", "10 kap. 9 §"),
            "KLG004": ("kl", "6 kap. 38 § första stycket 1"),
            "KLG005": ("kl", "13 kap. 14 §"),
            "KLG006": ("kl", "2 kap. 8 § andra stycket"),
        } == {
            rule.code: (citation.source.key, citation.pinpoint)
            for rule in RULES
            for citation in rule.citations[:1]
            if citation.provenance is Provenance.READ
        }

    @pytest.mark.parametrize(
        "code", [rule.code for rule in RULES if rule.code != "KLG005"]
    )
    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (FIRST - ONE_DAY, Status.NOT_APPLICABLE),
            (FIRST, Status.NOT_MET),
            (FIRST + ONE_DAY, Status.NOT_MET),
        ],
    )
    def test_first_day(self, code, day, status):
        """It reaches agreements that are entered from 1 January 2018.

        What is reviewed is a draft until it is decided on.
        """
        drafted = RULES[code].breaks()
        entered = attrs.evolve(drafted, term=Term(period=Period(day, None)))
        if (case := drafted.case) is not None:
            made = attrs.evolve(case.decisions[0], on=day)
            entered = attrs.evolve(
                drafted, case=attrs.evolve(case, decisions=(made,))
            )

        assert status is held(code, entered).status
        assert LawDay.AWARD is RULES[code].law_day

    def test_in_stockholm(self):
        """An agreement in Stockholm is asked all of them."""
        assert STOCKHOLM | RULES == STOCKHOLM

    @pytest.mark.parametrize(
        "make",
        [
            examples.trygghet_127,
            examples.trygghet_127_continued,
            examples.umbrella,
        ],
    )
    def test_silent_where_nothing_is_raised(self, make):
        """Where nobody has raised any of it, none applies and none is open."""
        assert {Status.NOT_APPLICABLE} == {
            held(rule.code, make()).status for rule in RULES
        }


class TestWhetherHandedOver:
    """KLG001 to KLG003 apply only where a person has judged so."""

    @pytest.mark.parametrize("code", ["KLG001", "KLG002", "KLG003"])
    @pytest.mark.parametrize(
        "judgements",
        [
            None,
            (),
            (judged("C6"),),
            (judged(HANDED_OVER, reason=None),),
            (judged(HANDED_OVER, Answer.NO),),
            (judged(HANDED_OVER, Answer.UNKNOWN),),
        ],
    )
    def test_not_judged(self, code, judgements):
        """Else none of them applies, and nothing is asked for."""
        outcome = held(code, Agreement(judgements=judgements))

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Ingen har bedömt, med skäl, att avtalet lämnar över skötseln av en kommunal angelägenhet.",
                "Nobody has judged, with a reason, that the agreement hands over the care of a municipal matter.",
            )
        ]

    @pytest.mark.parametrize("code", ["KLG001", "KLG002", "KLG003"])
    def test_judged_both_ways(self, code):
        """Where two persons differ, it cannot be told."""
        both = (judged(HANDED_OVER), judged(HANDED_OVER, Answer.NO))
        outcome = held(code, Agreement(judgements=both, clauses=()))

        assert Status.UNDETERMINED is outcome.status
        assert [DIFFER] == reasons(outcome)


class TestMunicipalMatterHandedOver:
    """KLG001, the decision of the council."""

    NONE = (
        "/case/decisions",
        (
            "Avtalet har bedömts lämna över skötseln av en kommunal "
            "angelägenhet. Men det finns inget beslut av fullmäktige om avtalet."
        ),
        (
            "The agreement has been judged to hand over the care of a municipal "
            "matter. But no decision of the council on the agreement is stated."
        ),
    )

    def outcome(self, *decisions: Decision, **stated) -> Outcome:
        """Hold decisions against the rule."""
        agreement = Agreement(
            **{
                "parties": (BOARD, ASSOCIATION),
                "participants": (COUNCIL,),
                "case": Case(decisions=decisions),
                "judgements": (judged(HANDED_OVER),),
                **stated,
            }
        )
        return held("KLG001", agreement)

    @pytest.mark.parametrize(
        ("kind", "name"),
        [
            (PublicBodyKind.COUNCIL, "KF"),
            (PublicBodyKind.REGIONAL_COUNCIL, "Region Skåne"),
            (None, "Regionfullmäktige i Skåne"),
        ],
    )
    def test_by_kind_or_name(self, kind, name):
        """A council is known by its kind, or by what it is called."""
        body = PublicBody(key="kf", name=name, body_kind=kind)
        outcome = self.outcome(
            decided(by="sdn"),
            decided(by="kf"),
            parties=(BOARD, body, ASSOCIATION),
            participants=(),
        )

        assert Status.MET is outcome.status

    def test_participant(self):
        """It need not be a party."""
        assert Status.MET is self.outcome(decided(by="kf")).status

    @pytest.mark.parametrize(
        "decisions",
        [
            (),
            (decided(by="sdn"),),
            (decided(by="kfum"),),
            (decided(by="kf", outcome=DecisionOutcome.REJECTED),),
            (decided(by="kf", subject=DecisionSubject.FUNDING),),
            (decided(by="kf", subject=DecisionSubject.OTHER),),
        ],
    )
    def test_none(self, decisions):
        """No approval of the agreement by the council is stated."""
        assert [self.NONE] == told(self.outcome(*decisions))

    def test_presidium(self):
        """Who works for the council is not the council."""
        presidium = Participant(key="p", name="Kommunfullmäktiges presidium")
        outcome = self.outcome(decided(by="p"), participants=(presidium,))

        assert [self.NONE] == told(outcome)

    @pytest.mark.parametrize(
        ("decision", "place"),
        [
            (decided(), "/case/decisions/0/by"),
            (decided(by="kf", outcome=None), "/case/decisions/0/outcome"),
        ],
    )
    def test_not_stated(self, decision, place):
        """An approval may turn out to be the council's."""
        outcome = self.outcome(decision)

        assert Status.UNDETERMINED is outcome.status
        assert (place,) == outcome.not_stated

    @pytest.mark.parametrize(
        "body",
        [
            PublicBody(key="kommun", name="Malmö stad"),
            PublicBody(
                key="kommun",
                name="Malmö kommun",
                body_kind=PublicBodyKind.MUNICIPALITY,
            ),
            PublicBody(key="annan", name="Malmö kommun"),
        ],
    )
    def test_who_in_the_municipality(self, body):
        """That the municipality decided does not tell who in it did."""
        outcome = self.outcome(
            decided(by="kommun"), parties=(body, ASSOCIATION)
        )

        assert Status.UNDETERMINED is outcome.status
        assert ("/case/decisions/0/by",) == outcome.known_in_part

    def test_no_decisions(self):
        """It is asked what has been decided."""
        outcome = self.outcome(case=None, parties=None, participants=None)

        assert Status.UNDETERMINED is outcome.status
        assert ("/case/decisions",) == outcome.not_stated


class TestMatterFollowedUp:
    """KLG002, control and follow-up."""

    def outcome(self, *judgements: Judgement, **stated) -> Outcome:
        """Hold what is stated against the rule."""
        agreement = Agreement(
            judgements=(judged(HANDED_OVER), *judgements), **stated
        )
        return held("KLG002", agreement)

    @pytest.mark.parametrize(
        "stated",
        [
            {"reporting": Reporting(number=1)},
            {
                "reporting": Reporting(
                    reports=(Report(key="slut", kind=ReportKind.FINAL),)
                )
            },
            {
                "reporting": Reporting(
                    evaluation=Evaluation(evaluators=("parterna",))
                )
            },
            {
                "clauses": (
                    Clause(
                        subject=ClauseSubject.INSIGHT, text="Nämnden granskar."
                    ),
                )
            },
        ],
    )
    def test_any_will_do(self, stated):
        """A report, an evaluator or a clause is enough."""
        assert Status.MET is self.outcome(**stated).status

    def test_judged(self):
        """Somebody who has the whole agreement may judge that it is there."""
        assert Status.MET is self.outcome(judged("matter-followed-up")).status

    def test_none(self):
        """All are stated to be none."""
        outcome = self.outcome(
            reporting=Reporting(
                reports=(), evaluation=Evaluation(evaluators=())
            ),
            clauses=(),
        )

        assert told(outcome) == [
            (
                "/reporting/reports",
                "Avtalet säger inte hur verksamheten kontrolleras och följs upp: det är angivet att inget sådant finns.",
                "The agreement does not say how the work is controlled and followed up: it is stated that there is nothing of the kind.",
            )
        ]

    def test_not_stated(self):
        """Each place where it may stand is asked for."""
        outcome = self.outcome()

        assert Status.UNDETERMINED is outcome.status
        assert (
            "/clauses",
            "/reporting/evaluation/evaluators",
            "/reporting/reports",
        ) == outcome.not_stated


class TestInsightForThePublic:
    """KLG003, information for the insight of the public."""

    def outcome(self, *judgements: Judgement, clauses=None) -> Outcome:
        """Hold clauses against the rule."""
        agreement = Agreement(
            judgements=(judged(HANDED_OVER), *judgements), clauses=clauses
        )
        return held("KLG003", agreement)

    def on(self, *subjects: ClauseSubject) -> tuple[Clause, ...]:
        """Make clauses on subjects."""
        return tuple(
            Clause(subject=subject, text="Se avtalet.") for subject in subjects
        )

    def test_clause(self):
        """A clause on it is what is looked for."""
        clauses = self.on(ClauseSubject.INSIGHT, ClauseSubject.PUBLIC_INSIGHT)

        assert Status.MET is self.outcome(clauses=clauses).status

    def test_none(self):
        """The clauses are stated, and none is on it."""
        clauses = self.on(ClauseSubject.DISPUTE)

        assert told(self.outcome(clauses=clauses)) == [
            (
                "/clauses",
                "Avtalet säkrar inte information för allmänhetens insyn: inget villkor om allmänhetens insyn är angivet.",
                "The agreement does not secure information for the insight of the public: no clause on insight for the public is stated.",
            )
        ]

    def test_audit(self):
        """A clause on insight and audit may be on that, and may not."""
        clauses = self.on(ClauseSubject.INSIGHT)
        outcome = self.outcome(clauses=clauses)

        assert Status.UNDETERMINED is outcome.status
        assert reasons(outcome) == [
            (
                "Det finns ett villkor om insyn och revision. Det framgår inte om informationen räcker för att ge allmänheten insyn.",
                "There is a clause on insight and audit. Whether the information is enough to give the public insight cannot be seen.",
            )
        ]

    @pytest.mark.parametrize(
        ("answer", "status"),
        [(Answer.YES, Status.MET), (Answer.NO, Status.NOT_MET)],
    )
    def test_judged(self, answer, status):
        """A person who has judged the clause settles it."""
        outcome = self.outcome(
            judged("insight-for-the-public", answer),
            clauses=self.on(ClauseSubject.INSIGHT),
        )

        assert status is outcome.status

    def test_not_stated(self):
        """The clauses are asked for."""
        outcome = self.outcome()

        assert Status.UNDETERMINED is outcome.status
        assert ("/clauses",) == outcome.not_stated


class TestDecisionMayBeDelegated:
    """KLG004, an agreement that was decided on by delegation."""

    NAME = "decision-may-be-delegated"

    def outcome(
        self, *judgements: Judgement, decision=None, parties=(BOARD,)
    ) -> Outcome:
        """Hold a decision against the rule."""
        agreement = Agreement(
            parties=parties,
            case=Case(decisions=(decision or decided(is_delegated=True),)),
            judgements=judgements or None,
        )
        return held("KLG004", agreement)

    @pytest.mark.parametrize(
        ("decision", "parties"),
        [
            (decided(), (BOARD,)),
            (decided(is_delegated=False), (BOARD,)),
            (
                decided(
                    is_delegated=True, subject=DecisionSubject.NO_EXTENSION
                ),
                (BOARD,),
            ),
            (
                decided(is_delegated=True, outcome=DecisionOutcome.REJECTED),
                (BOARD,),
            ),
            (decided(is_delegated=True, by="kfum"), (BOARD, ASSOCIATION)),
            *(
                (
                    decided(is_delegated=True, **by),
                    (attrs.evolve(BOARD, body_kind=kind),),
                )
                for by in ({}, {"by": "sdn"})
                for kind in (
                    PublicBodyKind.COMPANY_BOARD,
                    PublicBodyKind.MUNICIPAL_COMPANY,
                    PublicBodyKind.STATE_AUTHORITY,
                )
            ),
        ],
    )
    def test_outside(self, decision, parties):
        """No approval of a municipality or region was delegated."""
        outcome = self.outcome(decision=decision, parties=parties)

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Inget beslut om avtalet anges vara fattat på delegation i en kommun eller region.",
                "No decision on the agreement is stated to be made on delegation in a municipality or region.",
            )
        ]

    def test_no_case(self):
        """Nor is anything asked where no decision is stated."""
        assert Status.NOT_APPLICABLE is held("KLG004", Agreement()).status

    def test_asks(self):
        """Where one was, somebody is to judge whether it may be."""
        outcome = self.outcome()

        assert Status.UNDETERMINED is outcome.status
        assert ("/judgements",) == outcome.not_stated
        assert reasons(outcome) == [
            (
                "Ingen bedömning av kriteriet ”Beslutet får delegeras” anges.",
                "No judgement of the criterion “The decision may be delegated” is stated.",
            )
        ]

    @pytest.mark.parametrize("by", [None, "sdn", "direktoren"])
    def test_judged_yes(self, by):
        """A judgement with a reason settles it."""
        outcome = self.outcome(
            judged(self.NAME), decision=decided(is_delegated=True, by=by)
        )

        assert Status.MET is outcome.status

    def test_judged_no(self):
        """What may not be delegated is told, with the reason."""
        outcome = self.outcome(judged(self.NAME, Answer.NO))

        assert told(outcome) == [
            (
                "/judgements/0",
                "Avtalet är beslutat på delegation, men beslutet har bedömts inte få delegeras. Skälet som anges: Skäl.",
                "The agreement was decided on by delegation, but the decision has been judged to be one that may not be delegated. The reason given: Skäl.",
            )
        ]

    def test_not_known(self):
        """Who does not know has not judged."""
        outcome = self.outcome(judged(self.NAME, Answer.UNKNOWN))

        assert Status.UNDETERMINED is outcome.status
        assert [UNSURE] == reasons(outcome)


ANNOUNCED = date(2018, 3, 6)
"""A Tuesday; the decision is final on Wednesday 28 March."""
NOT_ANNOUNCED = [
    (
        "Ingen anslagsdag från 2018 eller senare anges för ett beslut om avtalet i en kommun eller region.",
        "No day of announcement in 2018 or later is stated for a decision of a municipality or region on the agreement.",
    )
]
NOTHING_DONE = [
    (
        "Ingen underskrift och ingen första dag efter beslutet är angiven.",
        "No signature and no first day after the decision is stated.",
    )
]


class TestCarriedOutBeforeFinal:
    """KLG005, what is done before the decision is final."""

    def outcome(self, *decisions: Decision, **stated) -> Outcome:
        """Hold what is stated against the rule."""
        agreement = Agreement(
            **{
                "parties": (BOARD, ASSOCIATION),
                "case": Case(
                    decisions=decisions or (decided(announced_on=ANNOUNCED),)
                ),
                **stated,
            }
        )
        return held("KLG005", agreement)

    def signed(self, *days: date | StatedDate | None, party: str = "sdn"):
        """Sign on some days."""
        return tuple(Signature(party=party, on=day) for day in days)

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (date(2018, 3, 27), Status.NOT_MET),
            (date(2018, 3, 28), Status.MET),
            (date(2018, 3, 29), Status.MET),
        ],
    )
    def test_days(self, day, status):
        """It may be done on the day that the decision is final."""
        by_signature = self.outcome(signatures=self.signed(day))
        by_start = self.outcome(term=Term(period=Period(day, None)))

        assert (status, status) == (by_signature.status, by_start.status)

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (FIRST - ONE_DAY, Status.NOT_APPLICABLE),
            (FIRST, Status.NOT_MET),
            (FIRST + ONE_DAY, Status.NOT_MET),
        ],
    )
    def test_first_day(self, day, status):
        """The act reaches what was announced from 1 January 2018.

        When the decision itself was made does not matter to that.
        """
        outcome = self.outcome(
            decided(on=date(2017, 12, 20), announced_on=day),
            signatures=self.signed(date(2018, 1, 10)),
        )

        assert status is outcome.status
        assert RULES["KLG005"].first_day is None

    def test_findings(self):
        """The signature and the start are told, and that it is allowed."""
        outcome = self.outcome(
            signatures=self.signed(date(2018, 3, 12)),
            term=Term(period=Period(date(2018, 3, 15), None)),
        )

        assert told(outcome) == [
            (
                place,
                f"Avtalet {sv}. Beslutet får laga kraft tidigast den 28 mars 2018, om ingen överklagar. Det är tillåtet, om inte särskilda skäl talar mot det.",
                f"The agreement {en}. The decision is final on 28 March 2018 at the earliest, if nobody appeals. That is allowed, unless special reasons speak against it.",
            )
            for place, sv, en in (
                (
                    "/signatures/0/on",
                    "skrevs under den 12 mars 2018",
                    "was signed on 12 March 2018",
                ),
                (
                    "/term/period",
                    "gäller från den 15 mars 2018",
                    "is in force from 15 March 2018",
                ),
            )
        ]

    def test_told_in_part(self):
        """What surely comes before is told, though a day is known in part."""
        outcome = self.outcome(
            decided(announced_on=StatedDate("2018-03")),
            signatures=self.signed(date(2018, 3, 12)),
        )

        assert "tidigast den 23 mars 2018" in told(outcome)[0][1]

    @pytest.mark.parametrize(
        ("announced", "signed", "places"),
        [
            (
                StatedDate("2018-03"),
                date(2018, 4, 3),
                ("/case/decisions/0/announced_on",),
            ),
            (ANNOUNCED, StatedDate("2018-03"), ("/signatures/0/on",)),
        ],
    )
    def test_known_in_part(self, announced, signed, places):
        """Where the days may come either way, it is open."""
        outcome = self.outcome(
            decided(announced_on=announced), signatures=self.signed(signed)
        )

        assert Status.UNDETERMINED is outcome.status
        assert places == outcome.known_in_part

    def test_organisation_may_sign(self):
        """The decision binds the public party, not the organisation."""
        outcome = self.outcome(
            signatures=self.signed(date(2018, 3, 12), party="kfum")
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert NOTHING_DONE == reasons(outcome)

    @pytest.mark.parametrize(
        ("signed", "status"),
        [
            (date(2018, 4, 24), Status.NOT_MET),
            (date(2018, 4, 25), Status.MET),
        ],
    )
    def test_who_signs_for_others(self, signed, status):
        """Who signs for others waits for theirs, and for the council's."""
        other = PublicBody(key="kn", name="Kulturnämnden", signed_for_by="sdn")
        decisions = (
            decided(by="sdn", announced_on=ANNOUNCED),
            decided(key="kn", by="kn", announced_on=date(2018, 4, 3)),
            decided(key="kf", by="kf", announced_on=date(2018, 4, 1)),
        )
        outcome = self.outcome(
            *decisions,
            parties=(BOARD, other, ASSOCIATION),
            participants=(COUNCIL,),
            signatures=self.signed(signed),
        )

        assert status is outcome.status

    @pytest.mark.parametrize(
        ("signed", "status"),
        [
            (date(2018, 4, 3), Status.NOT_MET),
            (date(2018, 4, 4), Status.MET),
        ],
    )
    def test_council(self, signed, status):
        """Of several who are no parties, the last counts: Easter moves it."""
        decisions = (
            decided(by="sdn", announced_on=ANNOUNCED),
            decided(key="kf", by="kf", announced_on=date(2018, 3, 12)),
            decided(key="ks", by="ks", announced_on=date(2018, 3, 7)),
        )
        outcome = self.outcome(*decisions, signatures=self.signed(signed))

        assert status is outcome.status

    def test_first_approval_counts(self):
        """Who approves it again later has approved it already."""
        again = decided(key="igen", announced_on=date(2018, 9, 4))
        outcome = self.outcome(
            decided(announced_on=ANNOUNCED),
            again,
            signatures=self.signed(date(2018, 4, 3)),
        )

        assert Status.MET is outcome.status

    def test_not_said_twice(self):
        """What comes before the decision itself is told by CON402 and CON404."""
        outcome = self.outcome(
            decided(on=date(2018, 2, 27), announced_on=ANNOUNCED),
            signatures=self.signed(date(2018, 2, 26)),
            term=Term(period=Period.of_year(2018)),
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert NOTHING_DONE == reasons(outcome)

    @pytest.mark.parametrize(
        "stated",
        [
            {},
            {"signatures": (Signature(party="sdn"),)},
            {"term": Term(period=StatedPeriod(last=ON))},
        ],
    )
    def test_nothing_done(self, stated):
        """Without a day to hold against it, nothing is asked for."""
        outcome = self.outcome(**stated)

        assert Status.NOT_APPLICABLE is outcome.status
        assert NOTHING_DONE == reasons(outcome)

    @pytest.mark.parametrize(
        "decision",
        [
            decided(),
            decided(announced_on=date(2017, 12, 31)),
            decided(announced_on=date(2101, 1, 3)),
            decided(by="kfum", announced_on=ANNOUNCED),
            decided(subject=DecisionSubject.FUNDING, announced_on=ANNOUNCED),
        ],
    )
    def test_not_announced(self, decision):
        """Without a day of announcement under the act, nothing is asked for."""
        outcome = self.outcome(
            decision, signatures=self.signed(date(2018, 3, 12))
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert NOT_ANNOUNCED == reasons(outcome)

    def test_company(self):
        """A decision of a municipal company is not appealed against so."""
        company = attrs.evolve(
            BOARD, body_kind=PublicBodyKind.MUNICIPAL_COMPANY
        )
        outcome = self.outcome(
            parties=(company, ASSOCIATION),
            signatures=self.signed(date(2018, 3, 12)),
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert NOT_ANNOUNCED == reasons(outcome)

    def test_procured(self):
        """Nor is one on a procured contract."""
        outcome = self.outcome(
            form=AgreementForm.PROCURED_CONTRACT,
            signatures=self.signed(date(2018, 3, 12)),
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Avtalet är upphandlat. Beslutet överklagas då på ett annat sätt.",
                "The contract is procured. The decision is then appealed against in another way.",
            )
        ]

    def test_nothing_stated(self):
        """Of an agreement that says nothing of it, nothing is asked."""
        outcome = held("KLG005", Agreement())

        assert Status.NOT_APPLICABLE is outcome.status
        assert NOT_ANNOUNCED == reasons(outcome)


class TestExceptionalReasons:
    """KLG006, support to an individual business."""

    NAME = "exceptional-reasons"

    def outcome(
        self,
        *judgements: Judgement,
        form: LegalForm | None = LegalForm.LIMITED_COMPANY,
        kind: PublicBodyKind | None = None,
    ) -> Outcome:
        """Hold an agreement with such an organisation against the rule."""
        agreement = Agreement(
            parties=(
                attrs.evolve(BOARD, body_kind=kind),
                attrs.evolve(ASSOCIATION, legal_form=form),
            ),
            judgements=judgements or None,
        )
        return held("KLG006", agreement)

    @pytest.mark.parametrize(
        "form", [LegalForm.LIMITED_COMPANY, LegalForm.LIMITED_DIVIDEND_COMPANY]
    )
    def test_company(self, form):
        """Where a company is a party, somebody is to judge the question."""
        outcome = self.outcome(form=form)

        assert Status.UNDETERMINED is outcome.status
        assert ("/judgements",) == outcome.not_stated
        assert reasons(outcome) == [
            (
                "Ingen bedömning av kriteriet ”Inget stöd till en näringsidkare utan synnerliga skäl” anges.",
                "No judgement of the criterion “No support to a business without exceptional reasons” is stated.",
            )
        ]

    @pytest.mark.parametrize(
        ("judgements", "form"),
        [
            ((), None),
            ((), LegalForm.NON_PROFIT_ASSOCIATION),
            ((), LegalForm.ECONOMIC_ASSOCIATION),
            ((judged(NAME, reason=None),), None),
            ((judged(NAME, Answer.UNKNOWN),), None),
        ],
    )
    def test_outside(self, judgements, form):
        """It asks nothing where neither a company nor a judgement calls for it."""
        outcome = self.outcome(*judgements, form=form)

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Ingen part är ett aktiebolag, och ingen har bedömt frågan om stöd till en enskild näringsidkare.",
                "No party is a limited company, and nobody has judged the question of support to an individual business.",
            )
        ]

    def test_state(self):
        """The act is not about what a state authority gives."""
        outcome = self.outcome(
            judged(self.NAME, Answer.NO), kind=PublicBodyKind.STATE_AUTHORITY
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Ingen offentlig part hör till en kommun eller region.",
                "No public party is of a municipality or region.",
            )
        ]

    def test_nothing_stated(self):
        """Of an agreement that says nothing, nothing is asked."""
        assert Status.NOT_APPLICABLE is held("KLG006", Agreement()).status

    @pytest.mark.parametrize("form", [None, LegalForm.LIMITED_COMPANY])
    def test_judged_yes(self, form):
        """Whoever the party is, a judgement with a reason settles it."""
        assert Status.MET is self.outcome(judged(self.NAME), form=form).status

    @pytest.mark.parametrize("form", [None, LegalForm.LIMITED_COMPANY])
    def test_judged_no(self, form):
        """Support without such reasons is told, with why."""
        outcome = self.outcome(judged(self.NAME, Answer.NO), form=form)

        assert told(outcome) == [
            (
                "/judgements/0",
                "Det har bedömts att avtalet ger stöd till en enskild näringsidkare utan synnerliga skäl. Skälet som anges: Skäl.",
                "It has been judged that the agreement gives support to an individual business without exceptional reasons. The reason given: Skäl.",
            )
        ]

    def test_judged_both_ways(self):
        """Where two persons differ, it cannot be told."""
        outcome = self.outcome(
            judged(self.NAME), judged(self.NAME, Answer.NO), form=None
        )

        assert Status.UNDETERMINED is outcome.status
        assert [DIFFER] == reasons(outcome)
