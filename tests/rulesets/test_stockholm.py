# SPDX-License-Identifier: MIT
"""Tests of what is reported of Stockholm's guidelines (*riktlinjer*)."""

from datetime import date

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.decisions import Case, Decision, Guideline, Signature
from iop.agreement.judgements import (
    Answer,
    Assessment,
    AssessmentSubject,
    Judgement,
)
from iop.agreement.parties import Organisation, PublicBody, PublicBodyKind
from iop.agreement.purpose import EarlierCooperation, Need, Purpose
from iop.agreement.term import Extension, Replaced, Term
from iop.examples import complete, trygghet_127
from iop.law.bibliography import CITY_AUDIT, COUNCIL_PAPER
from iop.law.sources import Provenance
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rulesets.stockholm import RULES
from iop.rulesets.stockholm._reach import FROM_2018
from iop.values.formats import written
from iop.values.identifiers import CaseNumber
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate


ON = date(2018, 6, 1)
KFUM = Organisation(key="kfum", name="KFUM")


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


def judged(criterion: str, answer: Answer, reason: str | None) -> Judgement:
    """Judge a criterion."""
    return Judgement(criterion=criterion, answer=answer, reason=reason)


NOT_JUDGED_LONG = (
    "Ingen bedömning av kriteriet ”Långsiktig relation” anges.",
    "No judgement of the criterion “Long-term relation” is stated.",
)
NOT_JUDGED_TOGETHER = (
    "Ingen bedömning av kriteriet ”En utmaning att lösa ihop” anges.",
    "No judgement of the criterion “A challenge to solve together” is stated.",
)


DIFFER = (
    "Det finns bedömningar både för och emot.",
    "There are judgements both for and against.",
)
UNSURE = (
    "Den som har bedömt detta svarar vet inte.",
    "Whoever judged this answers: do not know.",
)


AGAINST = (
    "Det som har bedömts har fått svaret nej. Om det ändå finns utrymme för IOP framgår inte.",
    "What has been judged was answered no. Whether there is room for an IOP all the same cannot be told from it.",
)
NOT_HEARD = (
    "En bedömning gäller ett kriterium som inte är känt här.",
    "A judgement is of a criterion that is not known here.",
)
READ_IT = (
    "Det finns en rättslig prövning. Om den kom fram till att IOP är möjligt måste en person läsa ut.",
    "There is a legal assessment. Whether it found an IOP to be possible is for a person to tell.",
)
ASSESSED_AGAINST = Assessment(
    subject=AssessmentSubject.PROCUREMENT,
    conclusion="Avtalet är ett köp och får inte ingås.",
)
WHICH = (
    "Vilka riktlinjer som gällde är inte känt här: det finns uppgift om nyare riktlinjer från november 2023, men inte om deras diarienummer.",
    "Which guidelines held is not known here: later guidelines are told of in November 2023, but not their case number.",
)

CODES = [rule.code for rule in RULES]

ELSEWHERE = (
    "Regeln ställs bara till avtal i Stockholm. De offentliga parterna anges höra hemma någon annanstans.",
    "The rule is asked of agreements in Stockholm only. The public parties are stated to belong elsewhere.",
)


class TestSet:
    """The set as a whole."""

    def test_rules(self):
        """The set holds seven rules, and none yet from the text itself."""
        assert [f"STO00{number}" for number in range(1, 8)] == [
            rule.code for rule in RULES
        ]

    def test_standing(self):
        """Every citation is of what another document reports, or own.

        The rules whose demand goes beyond its source are the library's own,
        and say so; the two on numbers ask what the documents say.
        """
        assert {Provenance.REPORTED, Provenance.OWN} == {
            citation.provenance
            for rule in RULES
            for citation in rule.citations
        }
        for rule in RULES:
            is_own = Provenance.OWN in {
                citation.provenance for citation in rule.citations
            }

            assert is_own is (rule.code not in {"STO006", "STO007"})
            assert is_own is ("Biblioteket menar att" in rule.demand.sv)
            assert is_own is ("The library's view is that" in rule.demand.en)

    def test_severities(self):
        """None is an error: no source makes a demand on an agreement.

        STO003 was a warning and STO004 an error, though the paper asks neither
        for a reason in the agreement nor for a judgement that is recorded.
        """
        assert {
            "STO001": Severity.WARNING,
            "STO002": Severity.NOTE,
            "STO003": Severity.NOTE,
            "STO004": Severity.WARNING,
            "STO005": Severity.NOTE,
            "STO006": Severity.NOTE,
            "STO007": Severity.NOTE,
        } == {rule.code: rule.severity for rule in RULES}

    def test_addresses(self):
        """What was seen on a page says where."""
        assert all(
            citation.source.url
            for code in ("STO003", "STO004", "STO005")
            for citation in RULES[code].citations
            if citation.provenance is not Provenance.OWN
        )
        assert CITY_AUDIT == RULES["STO005"].citations[0].source
        assert COUNCIL_PAPER == RULES["STO004"].citations[0].source

    @pytest.mark.parametrize("code", CODES)
    @pytest.mark.parametrize(
        ("on", "is_asked"),
        [
            (date(2013, 6, 1), False),
            (date(2017, 12, 31), False),
            (date(2018, 1, 1), True),
            (date(2018, 1, 2), True),
            (StatedDate("2017"), False),
            (StatedDate("2018"), True),
        ],
    )
    def test_days(self, code, on, is_asked):
        """They are asked from the first year that the guidelines are known.

        The day of their adoption is not known, and none is guessed. It is the
        day of the award that counts, whenever the review is.
        """
        decision = Decision(key="beslut", by="sdn", on=on)
        decided = attrs.evolve(
            RULES[code].breaks(), case=Case(decisions=(decision,))
        )
        outcome = held(code, decided)
        status = Status.NOT_MET if is_asked else Status.NOT_APPLICABLE

        assert status is outcome.status
        den = "den " if isinstance(on, date) else ""
        told = (
            (
                "Regeln gäller först från den 1 januari 2018. Den dag som räknas "
                f"är {den}{written(on)} (beslutet att anta avtalet)."
            ),
            (
                "The rule applies only from 1 January 2018. The day that counts "
                f"is {written(on, 'en')} (the decision to adopt the agreement)."
            ),
        )
        assert is_asked or [
            told,
            (FROM_2018.sv, FROM_2018.en),
        ] == reasons(outcome)

    @pytest.mark.parametrize("code", CODES)
    def test_day_known_in_part(self, code):
        """A day that may be before or after is asked for."""
        decision = Decision(
            key="beslut", by="sdn", on=StatedDate("2017-12-20/2018-01-10")
        )
        decided = attrs.evolve(
            RULES[code].breaks(), case=Case(decisions=(decision,))
        )
        outcome = held(code, decided)

        assert Status.UNDETERMINED is outcome.status
        assert ("/case/decisions/0/on",) == outcome.known_in_part

    @pytest.mark.parametrize("code", CODES)
    @pytest.mark.parametrize(
        ("body", "is_asked"),
        [
            ({"municipality": "Stockholm"}, True),
            ({"municipality": " STOCKHOLMS  stad"}, True),
            ({"municipality": "Sätra, Stockholm"}, True),
            ({}, True),
            ({"municipality": "Malmö"}, False),
            ({"municipality": "Malmö stad"}, False),
            ({"body_kind": PublicBodyKind.MUNICIPALITY}, False),
            ({"body_kind": PublicBodyKind.REGION}, False),
            ({"body_kind": PublicBodyKind.STATE_AUTHORITY}, False),
        ],
    )
    def test_another_city(self, code, body, is_asked):
        """No other municipality is asked about the city's guidelines."""
        board = PublicBody(key="sdn", name="Malmö kommun", **body)
        elsewhere = attrs.evolve(RULES[code].breaks(), parties=(board, KFUM))
        outcome = held(code, elsewhere)

        assert is_asked is (outcome.status is not Status.NOT_APPLICABLE)
        assert is_asked or [ELSEWHERE] == reasons(outcome)

    def test_one_of_the_city(self):
        """It is enough that one of the public parties may be of the city."""
        malmo, unknown = (
            PublicBody(key=key, name=key, municipality=city)
            for key, city in (("a", "Malmö"), ("b", None))
        )
        both = Agreement(parties=(malmo, unknown), guidelines=())

        assert Status.NOT_MET is held("STO006", both).status

    def test_other_parties_to_come(self):
        """Where only some parties are known, one of the city may be to come."""
        malmo = PublicBody(key="a", name="Nämnden", municipality="Malmö")
        partly = Agreement(
            parties=(malmo,), guidelines=(), known_in_part=("/parties",)
        )
        outcome = held("STO006", partly)

        assert Status.UNDETERMINED is outcome.status
        assert ("/parties",) == outcome.known_in_part

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
        """The real case breaks none, and leaves three for a person.

        Its reason for the form only refers to the guidelines.
        """
        found = {
            rule.code: rule.outcome(trygghet_127(), At(on=ON)).status
            for rule in RULES
        }

        assert Status.NOT_MET not in found.values()
        assert ["STO003", "STO004", "STO005"] == [
            code
            for code, status in found.items()
            if status is Status.UNDETERMINED
        ]


class TestCityBoardAsParty:
    """STO001, a public party that is a board of the city."""

    def with_bodies(self, *bodies: tuple[str | None, PublicBodyKind | None]):
        """Make an agreement between public bodies and an organisation."""
        return Agreement(
            parties=(
                *(
                    PublicBody(
                        key=f"part-{number}",
                        name=f"Part {number}",
                        municipality=municipality,
                        body_kind=kind,
                    )
                    for number, (municipality, kind) in enumerate(bodies)
                ),
                KFUM,
            )
        )

    @pytest.mark.parametrize(
        "kind",
        [
            PublicBodyKind.DISTRICT_BOARD,
            PublicBodyKind.COMMITTEE,
            PublicBodyKind.EXECUTIVE_BOARD,
            PublicBodyKind.COMPANY_BOARD,
        ],
    )
    @pytest.mark.parametrize(
        "city", ["Stockholm", " STOCKHOLMS stad", "Stockholms kommun"]
    )
    def test_met(self, kind, city):
        """A committee, or a board of the city or a company, is of the city."""
        outcome = held("STO001", self.with_bodies((city, kind)))

        assert Status.MET is outcome.status

    def test_met_beside_another(self):
        """A region may be a party beside the city's committee."""
        outcome = held(
            "STO001",
            self.with_bodies(
                (None, PublicBodyKind.REGIONAL_BOARD),
                (None, None),
                ("Stockholm", PublicBodyKind.COMMITTEE),
            ),
        )

        assert Status.MET is outcome.status

    @pytest.mark.parametrize(
        "body",
        [
            ("Stockholm", PublicBodyKind.REGIONAL_BOARD),
            ("Stockholm", PublicBodyKind.MUNICIPAL_ASSOCIATION),
        ],
    )
    def test_not_met(self, body):
        """What is in the city, and no board or company of its own, is told.

        Of a body elsewhere nothing is: the guidelines are not asked of it.
        """
        outcome = held("STO001", self.with_bodies(body))

        assert [
            (
                "/parties",
                "Ingen offentlig part anges vara en nämnd eller styrelse i Stockholms stad: Part 0.",
                "No public party is stated to be a committee or board of the city of Stockholm: Part 0.",
            )
        ] == told(outcome)

    def test_fields(self):
        """The finding names every public party, and no organisation."""
        outcome = held(
            "STO001",
            self.with_bodies(
                ("Malmö", None),
                ("Stockholm", PublicBodyKind.MUNICIPAL_ASSOCIATION),
            ),
        )

        assert (("parties", ("Part 0", "Part 1")),) == outcome.findings[
            0
        ].fields

    def test_undetermined(self):
        """What is not stated of a party that may be the city's is asked for."""
        outcome = held(
            "STO001",
            self.with_bodies(
                ("Malmö", None),
                ("Stockholm", None),
                (None, PublicBodyKind.COMMITTEE),
                (None, None),
            ),
        )

        assert (
            "/parties/1/body_kind",
            "/parties/2/municipality",
            "/parties/3/body_kind",
            "/parties/3/municipality",
        ) == outcome.not_stated

    def test_parties_not_stated(self):
        """Without parties nothing can be told."""
        assert ("/parties",) == held("STO001", Agreement()).not_stated

    def test_not_applicable(self):
        """Without a public party there is none to look at."""
        outcome = held("STO001", Agreement(parties=(KFUM,)))

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            ("Ingen offentlig part anges.", "No public party is stated.")
        ] == reasons(outcome)


class TestLongTermRelation:
    """STO002, a relation that is longer than the agreement."""

    @pytest.mark.parametrize(
        "agreement",
        [
            Agreement(
                purpose=Purpose(
                    earlier_cooperation=(EarlierCooperation(name="Fest"),)
                )
            ),
            Agreement(term=Term(extensions=(Extension(key="option"),))),
            Agreement(term=Term(replaces=Replaced())),
            Agreement(term=Term(period=Period(date(2018, 1, 1), None))),
            Agreement(
                judgements=(judged("long-term-relation", Answer.YES, "Ja."),)
            ),
        ],
    )
    def test_met(self, agreement):
        """Anything that reaches beyond the agreement will do, or a yes."""
        assert Status.MET is held("STO002", agreement).status

    @pytest.mark.parametrize("years", [1, 10])
    def test_no_length_is_tried(self, years):
        """No length of the term, long or short, settles it."""
        term = Term(
            period=Period(date(2018, 1, 1), date(2017 + years, 12, 31)),
            extensions=(),
        )
        outcome = held(
            "STO002",
            Agreement(term=term, purpose=Purpose(earlier_cooperation=())),
        )

        assert ("/judgements",) == outcome.not_stated
        assert [NOT_JUDGED_LONG] == reasons(outcome)

    def test_not_met(self):
        """A judgement that it is not, with a reason, is passed on."""
        outcome = held(
            "STO002",
            Agreement(
                purpose=Purpose(
                    earlier_cooperation=(EarlierCooperation(name="Fest"),)
                ),
                judgements=(
                    judged("C9", Answer.NO, "Något annat."),
                    judged("long-term-relation", Answer.NO, "En gång."),
                ),
            ),
        )

        assert [
            (
                "/judgements/1",
                "Relationen har bedömts inte vara långsiktig. Skälet som anges: En gång.",
                "The relation has been judged not to be long-term. The reason given: En gång.",
            )
        ] == told(outcome)

    def test_undetermined(self):
        """Where nothing is stated, all that would settle it is named."""
        outcome = held("STO002", Agreement())

        assert (
            "/judgements",
            "/purpose/earlier_cooperation",
            "/term/extensions",
            "/term/period",
        ) == outcome.not_stated

    @pytest.mark.parametrize(
        ("entries", "not_stated", "why"),
        [
            ([(Answer.NO, None)], ("/judgements/0/reason",), []),
            ([(Answer.YES, None)], ("/judgements/0/reason",), []),
            ([(Answer.UNKNOWN, "Oklart.")], (), [UNSURE]),
            (
                [(Answer.UNKNOWN, "Oklart."), (Answer.NO, None)],
                ("/judgements/1/reason",),
                [UNSURE],
            ),
            ([(Answer.YES, "Ja."), (Answer.NO, "Nej.")], (), [DIFFER]),
            ([], ("/judgements",), [NOT_JUDGED_LONG]),
        ],
    )
    def test_unsettled(self, entries, not_stated, why):
        """No judgement without a reason or of two minds settles it."""
        term = Term(
            period=Period(date(2018, 1, 1), date(2018, 12, 31)), extensions=()
        )
        outcome = held(
            "STO002",
            Agreement(
                term=term,
                purpose=Purpose(earlier_cooperation=()),
                judgements=tuple(
                    judged("long-term-relation", *entry) for entry in entries
                ),
            ),
        )

        assert Status.UNDETERMINED is outcome.status
        assert not_stated == outcome.not_stated
        assert why == reasons(outcome)


class TestFormWhereSuitable:
    """STO003, a reason for the form."""

    def test_met_by_judgement(self):
        """A judgement that the form suits gives its reason as well."""
        outcome = held(
            "STO003",
            Agreement(
                judgements=(judged("form-where-suitable", Answer.YES, "Ja."),)
            ),
        )

        assert Status.MET is outcome.status

    def test_not_met(self):
        """A judgement that it does not suit weighs more than a reason."""
        outcome = held(
            "STO003",
            Agreement(
                purpose=Purpose(reason_for_form="Enligt riktlinjerna."),
                judgements=(
                    judged("form-where-suitable", Answer.NO, "Ett köp."),
                ),
            ),
        )

        assert [
            (
                "/judgements/0",
                "Formen har bedömts inte passa. Skälet som anges: Ett köp.",
                "The form has been judged not to suit. The reason given: Ett köp.",
            )
        ] == told(outcome)

    def test_undetermined(self):
        """Without a reason nothing can be told."""
        outcome = held("STO003", Agreement())

        assert ("/purpose/reason_for_form",) == outcome.not_stated

    @pytest.mark.parametrize(
        ("reason", "status"),
        [
            ("Enligt riktlinjerna.", Status.UNDETERMINED),
            (
                "Avtalet ingås med stöd av stadens riktlinjer för IOP, dnr 171-85/2017.",
                Status.UNDETERMINED,
            ),
            ("Riktlinjerna: ingen når målet ensam.", Status.MET),
            ("Det är ett partnerskap.", Status.MET),
        ],
    )
    def test_refers_only(self, reason, status):
        """A reason that only refers to the guidelines is none."""
        outcome = held(
            "STO003", Agreement(purpose=Purpose(reason_for_form=reason))
        )

        assert status is outcome.status
        assert status is Status.MET or [
            (
                "Skälet som anges hänvisar bara till riktlinjerna. Varför IOP passar i det här fallet framgår inte.",
                "The reason that is stated only refers to the guidelines. Why an IOP suits in this case cannot be told from it.",
            )
        ] == reasons(outcome)


class TestJudgedCaseByCase:
    """STO004, a judgement of this very case."""

    def assessed(self, conclusion: str | None) -> Assessment:
        """Make a legal assessment."""
        return Assessment(
            subject=AssessmentSubject.PROCUREMENT, conclusion=conclusion
        )

    @pytest.mark.parametrize(
        "criterion", ["C1", "C16", "long-term-relation", "boras-goals"]
    )
    def test_met_by_judgement(self, criterion):
        """A judgement with a reason will do, of any criterion that is known."""
        yes, no = (
            judged(criterion, answer, "Skäl.")
            for answer in (Answer.YES, Answer.NO)
        )

        assert (
            Status.MET is held("STO004", Agreement(judgements=(yes,))).status
        )
        assert (
            Status.MET
            is held("STO004", Agreement(judgements=(no, yes))).status
        )

    @pytest.mark.parametrize(
        ("stated", "why"),
        [
            ({"judgements": (judged("C1", Answer.NO, "Nej."),)}, [AGAINST]),
            ({"judgements": (judged("abc", Answer.YES, "Ja."),)}, [NOT_HEARD]),
            (
                {
                    "judgements": (
                        judged("abc", Answer.YES, None),
                        judged("C1", Answer.UNKNOWN, "Oklart."),
                        judged("C2", Answer.NO, "Nej."),
                    )
                },
                [AGAINST, UNSURE, NOT_HEARD],
            ),
            ({"assessments": (ASSESSED_AGAINST,)}, [READ_IT]),
        ],
    )
    def test_not_met_by_anything(self, stated, why):
        """What speaks against, is mistyped or cannot be read settles nothing."""
        stated = {"judgements": (), "assessments": (), **stated}
        outcome = held("STO004", Agreement(**stated))

        assert (Status.UNDETERMINED, ()) == (
            outcome.status,
            outcome.not_stated,
        )
        assert why == reasons(outcome)

    def test_not_met(self):
        """That neither has been made is told as a warning."""
        outcome = held("STO004", Agreement(judgements=(), assessments=()))

        assert [
            (
                "/judgements",
                "Det anges att ingen bedömning och ingen rättslig prövning har gjorts.",
                "It is stated that no judgement and no legal assessment has been made.",
            )
        ] == told(outcome)
        assert Severity.WARNING is outcome.findings[0].severity

    @pytest.mark.parametrize(
        ("agreement", "not_stated"),
        [
            (Agreement(), ("/judgements",)),
            (Agreement(judgements=()), ("/assessments",)),
            (Agreement(assessments=()), ("/judgements",)),
        ],
    )
    def test_undetermined(self, agreement, not_stated):
        """That one has not been made says nothing of the other."""
        assert not_stated == held("STO004", agreement).not_stated

    def test_reasons_not_stated(self):
        """Without a reason nothing has been judged; an assessment is to be read."""
        outcome = held(
            "STO004",
            Agreement(
                judgements=(judged("C1", Answer.YES, None),),
                assessments=(self.assessed(None),),
            ),
        )

        assert ("/judgements/0/reason",) == outcome.not_stated
        assert [READ_IT] == reasons(outcome)

    def test_unsure(self):
        """Who does not know has not judged."""
        outcome = held(
            "STO004",
            Agreement(
                judgements=(judged("C1", Answer.UNKNOWN, "Oklart."),),
                assessments=(),
            ),
        )

        assert Status.UNDETERMINED is outcome.status
        assert () == outcome.not_stated
        assert [UNSURE] == reasons(outcome)


class TestChallengeSolvedTogether:
    """STO005, a challenge that neither could have solved alone."""

    def needing(self, *needs: tuple[str | None, bool | None], judgements=()):
        """Make an agreement with these needs: challenge, shared or not."""
        return Agreement(
            purpose=Purpose(
                needs=tuple(
                    Need(
                        description="behov", challenge=challenge, is_shared=is_
                    )
                    for challenge, is_ in needs
                )
            ),
            judgements=judgements,
        )

    def test_met_by_one_need(self):
        """One shared need with a challenge is enough."""
        outcome = held(
            "STO005",
            self.needing((None, None), ("otrygghet", False), ("skola", True)),
        )

        assert Status.MET is outcome.status

    def test_met_by_judgement(self):
        """A challenge may be judged to be solved together."""
        yes = judged("challenge-solved-together", Answer.YES, "Ja.")
        outcome = held(
            "STO005", self.needing(("otrygghet", False), judgements=(yes,))
        )

        assert Status.MET is outcome.status

    def test_not_met(self):
        """A judgement that either can solve it alone is passed on."""
        no = judged("challenge-solved-together", Answer.NO, "Nämnden kan.")
        outcome = held(
            "STO005", self.needing(("otrygghet", True), judgements=(no,))
        )

        assert [
            (
                "/judgements/0",
                "Enligt det som anges gäller avtalet inte en samhällsutmaning som parterna bara kan lösa tillsammans: Nämnden kan.",
                "By what is stated, the agreement is not about a societal challenge that the parties can only solve together: Nämnden kan.",
            )
        ] == told(outcome)

    def test_no_need(self):
        """An agreement that answers no need answers no challenge."""
        outcome = held("STO005", self.needing())

        assert [
            (
                "/purpose/needs",
                "Enligt det som anges gäller avtalet inte en samhällsutmaning som parterna bara kan lösa tillsammans: inget behov anges",
                "By what is stated, the agreement is not about a societal challenge that the parties can only solve together: no need is stated",
            )
        ] == told(outcome)

    def test_needs_not_stated(self):
        """Without needs nothing can be told."""
        assert ("/purpose/needs",) == held("STO005", Agreement()).not_stated

    def test_challenge_not_stated(self):
        """Every need that may name the challenge is pointed to."""
        outcome = held("STO005", self.needing((None, True), (None, None)))

        assert (
            "/judgements",
            "/purpose/needs/0/challenge",
            "/purpose/needs/1/challenge",
            "/purpose/needs/1/is_shared",
        ) == outcome.not_stated
        assert [True, True] == [lack.is_any for lack in outcome.lacks]
        assert [NOT_JUDGED_TOGETHER] == reasons(outcome)

    def test_challenge_of_what_is_shared(self):
        """Where every need is shared, the challenge alone is asked for."""
        outcome = held("STO005", self.needing((None, True), (None, True)))

        assert (
            "/purpose/needs/0/challenge",
            "/purpose/needs/1/challenge",
        ) == outcome.not_stated
        assert () == outcome.reasons

    def test_challenge_not_stated_but_judged(self):
        """A judgement does not stand for the challenge itself."""
        yes = judged("challenge-solved-together", Answer.YES, "Ja.")
        outcome = held("STO005", self.needing((None, None), judgements=(yes,)))

        assert ("/purpose/needs/0/challenge",) == outcome.not_stated
        assert () == outcome.reasons

    def test_not_shared(self):
        """A need that is not shared is a matter to judge, no violation."""
        outcome = held(
            "STO005", self.needing(("otrygghet", False), ("skola", None))
        )

        assert (
            "/judgements",
            "/purpose/needs/1/is_shared",
        ) == outcome.not_stated
        assert [NOT_JUDGED_TOGETHER] == reasons(outcome)


def under(*numbers: str | None) -> Agreement:
    """Make an agreement that refers to guidelines with these numbers."""
    return Agreement(
        guidelines=tuple(
            Guideline(case_number=number and CaseNumber(number))
            for number in numbers
        )
    )


def on_day(agreement: Agreement, on: date | StatedDate | None) -> Agreement:
    """Let an agreement have been decided on a day."""
    decision = Decision(key="beslut", on=on)
    return attrs.evolve(agreement, case=Case(decisions=(decision,)))


class TestLaterGuidelines:
    """Later guidelines are told of in November 2023, and not their number."""

    @pytest.mark.parametrize(
        ("on", "status"),
        [
            (date(2018, 1, 1), Status.NOT_MET),
            (date(2023, 10, 31), Status.NOT_MET),
            (date(2023, 11, 1), Status.UNDETERMINED),
            (date(2023, 11, 2), Status.UNDETERMINED),
            (StatedDate("2022"), Status.NOT_MET),
            (StatedDate("2023"), Status.UNDETERMINED),
            (StatedDate("2024"), Status.UNDETERMINED),
        ],
    )
    @pytest.mark.parametrize(
        ("code", "number"),
        [("STO006", "KS 2023/1"), ("STO007", "171-84/2017")],
    )
    def test_day(self, code, number, on, status):
        """From then on another number is no fault: it may be theirs."""
        outcome = held(code, on_day(under(number), on))

        assert status is outcome.status
        assert status is Status.NOT_MET or [WHICH] == reasons(outcome)

    @pytest.mark.parametrize(
        ("code", "number"),
        [("STO006", "KS 2023/1"), ("STO007", "171-84/2017")],
    )
    def test_day_not_known(self, code, number):
        """Nor is it where the day of the decision is not stated."""
        undated = attrs.evolve(
            on_day(under(number), None),
            signatures=(Signature(party="sdn", on=date(2020, 1, 1)),),
        )

        assert [WHICH] == reasons(held(code, undated))

    @pytest.mark.parametrize("on", [date(2018, 1, 1), date(2024, 1, 1)])
    def test_the_known_one(self, on):
        """The number that is known will do on any day, and no reference on none."""
        known, none = (
            held("STO006", on_day(agreement, on))
            for agreement in (under("171-85/2017"), under())
        )

        assert (Status.MET, Status.NOT_MET) == (known.status, none.status)


class TestGuidelineReference:
    """STO006, the reference to the guidelines."""

    @pytest.mark.parametrize(
        "number",
        [
            "171-85/2017",
            "dnr 171-85/2017",
            "Dnr. 171-85/2017",
            "171\N{EN DASH}85/2017",
            "171 - 85 / 2017 (KS)",
            "171-84/2017",
        ],
    )
    def test_met(self, number):
        """Either number will do, however it is written."""
        assert Status.MET is held("STO006", under("KS 2016/7", number)).status

    @pytest.mark.parametrize(
        "number",
        [
            "171-86/2017",
            "171-85/2018",
            "1171-85/2017",
            "1.171-85/2017",
            "3-171-85/2017",
            "171-85/20171",
            "171-85/2017-1",
        ],
    )
    def test_not_met(self, number):
        """Any other number gives an observation, and no fix."""
        outcome = held("STO006", under(number))

        assert [
            (
                "/guidelines/0/case_number",
                f"Angiven hänvisning: {number}. De riktlinjer som är kända här har diarienummer 171-85/2017.",
                f"Reference stated: {number}. The guidelines that are known here have the case number 171-85/2017.",
            )
        ] == told(outcome)
        assert () == outcome.findings[0].fixes

    def test_several(self):
        """Of several others, all are named in one finding."""
        outcome = held("STO006", under("KS 2016/7", "0193/15"))

        assert [
            (
                "/guidelines",
                "Angiven hänvisning: KS 2016/7 och 0193/15. De riktlinjer som är kända här har diarienummer 171-85/2017.",
                "Reference stated: KS 2016/7 and 0193/15. The guidelines that are known here have the case number 171-85/2017.",
            )
        ] == told(outcome)

    def test_no_guidelines(self):
        """An agreement that says it follows none gives an observation."""
        outcome = held("STO006", under())

        assert [
            (
                "/guidelines",
                "Angiven hänvisning: ingen. De riktlinjer som är kända här har diarienummer 171-85/2017.",
                "Reference stated: none. The guidelines that are known here have the case number 171-85/2017.",
            )
        ] == told(outcome)

    def test_undetermined(self):
        """What is not stated is no wrong number."""
        assert ("/guidelines",) == held("STO006", Agreement()).not_stated
        assert ("/guidelines/1/case_number",) == held(
            "STO006", under("KS 2016/7", None)
        ).not_stated


class TestCouncilPaperNumber:
    """STO007, the number of the council paper."""

    def test_met(self):
        """The number that is given to the guidelines is theirs."""
        assert Status.MET is held("STO007", under("171-85/2017", None)).status
        assert Status.MET is held("STO007", under("KS 2016/7")).status

    def test_not_met(self):
        """The paper's number is pointed out as written, and not mended."""
        outcome = held("STO007", under("171-85/2017", "dnr 171-84/2017"))

        assert [
            (
                "/guidelines/1/case_number",
                "Numret dnr 171-84/2017 är det som står på utlåtandet 2017:240. Riktlinjerna anges på annat håll med 171-85/2017.",
                "The number dnr 171-84/2017 is the one on the council paper 2017:240. Elsewhere the guidelines are given as 171-85/2017.",
            )
        ] == told(outcome)
        assert () == outcome.findings[0].fixes

    def test_undetermined(self):
        """A number that is not stated may be the paper's."""
        assert ("/guidelines",) == held("STO007", Agreement()).not_stated
        assert ("/guidelines/0/case_number",) == held(
            "STO007", under(None, "KS 2016/7")
        ).not_stated

    def test_not_applicable(self):
        """Where no guidelines are stated there is no number."""
        outcome = held("STO007", under())

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            ("Inga riktlinjer anges.", "No guidelines are stated.")
        ] == reasons(outcome)

    def test_never_mended(self):
        """Neither number is put for the other in the complete example."""
        other = on_day(
            attrs.evolve(
                complete(), guidelines=under("171-84/2017").guidelines
            ),
            date(2023, 10, 31),
        )

        assert Status.MET is held("STO006", other).status
        assert Status.NOT_MET is held("STO007", other).status
