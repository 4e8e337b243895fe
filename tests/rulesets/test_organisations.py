# SPDX-License-Identifier: MIT
"""Tests of the rules on the parties themselves (*organisationer*)."""

from datetime import date, timedelta

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.decisions import Case, Decision
from iop.agreement.judgements import Answer, Judgement
from iop.agreement.parties import (
    LegalForm,
    Organisation,
    PublicBody,
    PublicBodyKind,
    Signatory,
)
from iop.agreement.term import Term
from iop.examples import complete, trygghet_127
from iop.law.figures import IDEA_BASED_DEFINITION
from iop.law.sources import Provenance
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rulesets.organisations import RULES
from iop.values.formats import written
from iop.values.identifiers import OrganisationNumber
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate


ON = date(2024, 6, 1)
FIRST = date(2023, 1, 1)
DEFINED = IDEA_BASED_DEFINITION.values[0].citation
LAST = IDEA_BASED_DEFINITION.values[0].last_day
ONE_DAY = timedelta(days=1)

BOARD = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")
CITY = OrganisationNumber("212000-0142")
NUMBERS = {
    number[0]: OrganisationNumber(number)
    for number in (
        "212000-0142",
        "432000-0005",
        "556000-0001",
        "702000-0001",
        "802000-0009",
    )
}
"""Numbers by their first digit; 4 belongs to no group."""
NO_ORGANISATION = ("Ingen organisation anges.", "No organisation is stated.")
SINCE_2023 = (
    "Definitionen finns i lag sedan den 1 januari 2023. Ett avtal som ingicks dessförinnan prövas inte mot den.",
    "The definition has been in law since 1 January 2023. An agreement that was entered before then is not held against it.",
)
NO_PUBLIC_NUMBER = (
    "Ingen offentlig part, utom bolag, anges med organisationsnummer.",
    "No public party, other than companies, is stated with an identity number.",
)


def older(first: date) -> list[tuple[str, str]]:
    """Say that a term begins before the definition is in law."""
    return [
        (
            f"Regeln gäller först från den 1 januari 2023. Den dag som räknas är den {written(first)} (avtalstidens första dag).",
            f"The rule applies only from 1 January 2023. The day that counts is {written(first, 'en')} (the first day of the term).",
        ),
        SINCE_2023,
    ]


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


def organisation(name: str = "KFUM", **stated) -> Organisation:
    """Make an organisation of which little else is stated."""
    return Organisation(key=name.casefold(), name=name, **stated)


def among(*organisations: Organisation, **stated) -> Agreement:
    """Make an agreement between a board and organisations."""
    return Agreement(parties=(BOARD, *organisations), **stated)


def judged(answer: Answer, reason: str | None = "Stadgarna 2 §."):
    """Judge the definition."""
    return Judgement(
        criterion="idea-based-definition", answer=answer, reason=reason
    )


def from_day(first: date) -> Term:
    """Make a term that begins on a day."""
    return Term(period=Period(first, date(2025, 12, 31)))


class TestSet:
    """The set as a whole."""

    def test_severities(self):
        """No rule on the parties can refuse them.

        No source asks anything of the parties of an IOP: what is asked is the
        library's own, or practice.
        """
        warning, note = Severity.WARNING, Severity.NOTE
        read, own = Provenance.READ, Provenance.OWN
        reported = Provenance.REPORTED

        assert {
            "ORG001": (warning, [reported, reported, own]),
            "ORG002": (warning, [reported, reported, own]),
            "ORG003": (warning, [read, reported]),
            "ORG004": (note, [own]),
            "ORG005": (note, [own, DEFINED.provenance]),
            "ORG006": (note, [own, read, DEFINED.provenance]),
            "ORG007": (note, [own, read]),
        } == {
            rule.code: (
                rule.severity,
                [citation.provenance for citation in rule.citations],
            )
            for rule in RULES
        }

    @pytest.mark.parametrize(
        ("key", "issuer"),
        [
            ("merinfo-orgnr", "Merinfo"),
            ("fortnox-orgnr", "Fortnox"),
        ],
    )
    def test_seen_where(self, key, issuer):
        """Where the groups of numbers were seen can be found again."""
        (source,) = {
            citation.source
            for citation in RULES["ORG002"].citations
            if key == citation.source.key
        }

        assert issuer == source.issuer
        assert source.url.startswith("https://")

    @pytest.mark.parametrize("code", [rule.code for rule in RULES])
    def test_examples(self, code):
        """Each rule is met by its one example and not by its other."""
        rule = RULES[code]

        assert Status.MET is held(code, rule.meets()).status
        assert Status.NOT_MET is held(code, rule.breaks()).status

    def test_complete(self):
        """The complete example meets every rule."""
        assert {Status.MET} == {
            rule.outcome(complete(), At(on=ON)).status for rule in RULES
        }

    def test_complete_once_not_judged(self):
        """Without its judgement only the definition is left open."""
        agreement = attrs.evolve(complete(), judgements=None)
        found = {
            rule.code: rule.outcome(agreement, At(on=ON)) for rule in RULES
        }

        assert ["ORG005"] == [
            code
            for code, outcome in found.items()
            if outcome.status is not Status.MET
        ]
        assert ("/judgements",) == found["ORG005"].not_stated

    def test_trygghet(self):
        """The real case states too little to break anything."""
        assert {Status.UNDETERMINED, Status.NOT_APPLICABLE} == {
            rule.outcome(trygghet_127(), At(on=date(2018, 6, 1))).status
            for rule in RULES
        }


FITS = {
    LegalForm.NON_PROFIT_ASSOCIATION: "8",
    LegalForm.FOUNDATION: "8",
    LegalForm.FAITH_COMMUNITY: "28",
    LegalForm.ECONOMIC_ASSOCIATION: "7",
    LegalForm.LIMITED_COMPANY: "5",
    LegalForm.LIMITED_DIVIDEND_COMPANY: "5",
    LegalForm.OTHER: "24578",
}
"""The digits that fit each form."""


class TestNumberAgainstLegalForm:
    """ORG001, the first digit and the legal form."""

    @pytest.mark.parametrize("form", LegalForm)
    @pytest.mark.parametrize("first", NUMBERS)
    def test_forms(self, form, first):
        """Each form has its digits, and another form may have any."""
        party = organisation(number=NUMBERS[first], legal_form=form)
        expected = Status.MET if first in FITS[form] else Status.NOT_MET

        assert expected is held("ORG001", among(party)).status

    def test_not_met(self):
        """The finding names number and form, at the number."""
        party = organisation(
            number=NUMBERS["7"], legal_form=LegalForm.FOUNDATION
        )

        assert [
            (
                "/parties/1/number",
                "Numret 702000-0001 brukar inte höra till formen stiftelse.",
                "The number 702000-0001 does not usually go with the form foundation.",
            )
        ] == told(held("ORG001", among(party)))

    def test_undetermined(self):
        """Of a number without a form nothing can be told.

        One without a number is left alone: an association may have none.
        """
        outcome = held(
            "ORG001",
            among(
                organisation(),
                organisation("Verdandi", number=NUMBERS["8"]),
                organisation("Fryshuset", legal_form=LegalForm.OTHER),
            ),
        )

        assert ("/parties/2/legal_form",) == outcome.not_stated

    def test_not_applicable(self):
        """Without an organisation with a number there is none to hold."""
        for agreement in (among(), among(organisation())):
            outcome = held("ORG001", agreement)

            assert Status.NOT_APPLICABLE is outcome.status
            assert [
                (
                    "Ingen organisation anges med organisationsnummer.",
                    "No organisation is stated with an identity number.",
                )
            ] == reasons(outcome)


class TestNumberOfPublicBody:
    """ORG002, the first digit of a public party."""

    def body(self, **stated) -> Agreement:
        """Make an agreement with a public party of which this is stated."""
        return Agreement(
            parties=(attrs.evolve(BOARD, **stated), organisation())
        )

    @pytest.mark.parametrize(
        "kind",
        [
            None,
            *(
                kind
                for kind in PublicBodyKind
                if kind
                not in (
                    PublicBodyKind.COMPANY_BOARD,
                    PublicBodyKind.MUNICIPAL_COMPANY,
                )
            ),
        ],
    )
    def test_met(self, kind):
        """A number that begins with 2 fits any that is no company."""
        agreement = self.body(body_kind=kind, number=CITY)

        assert Status.MET is held("ORG002", agreement).status

    def test_not_met(self):
        """A committee with another number gives a warning at the number."""
        outcome = held(
            "ORG002",
            self.body(body_kind=PublicBodyKind.COMMITTEE, number=NUMBERS["8"]),
        )

        assert [
            (
                "/parties/0/number",
                "Numret 802000-0009 för Farsta stadsdelsnämnd börjar inte på 2.",
                "The number 802000-0009 of Farsta stadsdelsnämnd does not begin with 2.",
            )
        ] == told(outcome)

    def test_after_one_that_is_met(self):
        """One with the right digit hides none that comes later."""
        parties = (
            attrs.evolve(BOARD, number=NUMBERS["2"]),
            attrs.evolve(
                BOARD,
                key="namnd",
                body_kind=PublicBodyKind.COMMITTEE,
                number=NUMBERS["8"],
            ),
        )

        assert ["/parties/1/number"] == [
            pointer
            for pointer, *_ in told(held("ORG002", Agreement(parties=parties)))
        ]

    def test_undetermined(self):
        """One of no stated kind may be a company."""
        assert ("/parties/0/body_kind",) == held(
            "ORG002", self.body(number=NUMBERS["5"])
        ).not_stated

    @pytest.mark.parametrize(
        "kind",
        [PublicBodyKind.COMPANY_BOARD, PublicBodyKind.MUNICIPAL_COMPANY],
    )
    def test_not_applicable(self, kind):
        """The number of a municipal company is not tried."""
        outcome = held(
            "ORG002", self.body(body_kind=kind, number=NUMBERS["5"])
        )

        assert Status.NOT_APPLICABLE is outcome.status
        assert [NO_PUBLIC_NUMBER] == reasons(outcome)

    def test_no_number(self):
        """A board's number need not stand in an agreement."""
        outcome = held("ORG002", self.body())

        assert Status.NOT_APPLICABLE is outcome.status
        assert [NO_PUBLIC_NUMBER] == reasons(outcome)


class TestNumberOfItsOwn:
    """ORG003, a number of its own."""

    def test_met(self):
        """Boards of one city share a number; organisations have their own."""
        agreement = Agreement(
            parties=(
                attrs.evolve(BOARD, number=CITY),
                attrs.evolve(BOARD, key="sn", number=CITY),
                organisation(number=NUMBERS["8"]),
                organisation("Verdandi", number=NUMBERS["7"]),
            )
        )

        assert Status.MET is held("ORG003", agreement).status

    def test_not_met(self):
        """The same number, however it was written, is pointed to twice."""
        outcome = held(
            "ORG003",
            among(
                organisation(number=OrganisationNumber("802000-0009")),
                organisation(
                    "Verdandi", number=OrganisationNumber("168020000009")
                ),
            ),
        )

        assert [
            (
                "/parties/2/number",
                "Verdandi anges med samma nummer som KFUM: 802000-0009.",
                "Verdandi is stated with the same number as KFUM: 802000-0009.",
            )
        ] == told(outcome)

    def test_number_of_the_city(self):
        """An organisation does not have the public party's number."""
        outcome = held(
            "ORG003",
            Agreement(
                parties=(
                    organisation(number=CITY),
                    attrs.evolve(BOARD, number=CITY),
                )
            ),
        )

        assert [
            (
                "/parties/0/number",
                "KFUM anges med samma nummer som Farsta stadsdelsnämnd: 212000-0142.",
                "KFUM is stated with the same number as Farsta stadsdelsnämnd: 212000-0142.",
            )
        ] == told(outcome)

    def test_no_number(self):
        """An organisation without a number shares it with nobody."""
        agreement = among(
            organisation(),
            organisation("Verdandi", number=NUMBERS["8"]),
            organisation("Fryshuset", number=NUMBERS["5"]),
        )

        assert Status.MET is held("ORG003", agreement).status

    def test_not_applicable(self):
        """One number alone is nobody else's."""
        for agreement in (
            among(),
            among(organisation()),
            among(organisation(number=NUMBERS["8"])),
        ):
            assert [
                (
                    (
                        "Det finns inte två parter med organisationsnummer, varav "
                        "en organisation."
                    ),
                    (
                        "There are not two parties with identity numbers, one of "
                        "them an organisation."
                    ),
                )
            ] == reasons(held("ORG003", agreement))


class TestSignatoryStated:
    """ORG004, who may sign."""

    def test_not_met(self):
        """That nobody may sign gives an observation for each that it is said of."""
        outcome = held(
            "ORG004",
            among(
                organisation(signatories=(Signatory(role="ordförande"),)),
                organisation("Verdandi", signatories=()),
            ),
        )

        assert [
            (
                "/parties/2/signatories",
                "För Verdandi anges att ingen får skriva under.",
                "For Verdandi it is stated that nobody may sign.",
            )
        ] == told(outcome)

    def test_undetermined(self):
        """What is not stated is not nobody."""
        outcome = held("ORG004", among(organisation()))

        assert ("/parties/1/signatories",) == outcome.not_stated

    def test_not_applicable(self):
        """Without an organisation nobody signs for one."""
        outcome = held("ORG004", among())

        assert Status.NOT_APPLICABLE is outcome.status
        assert [NO_ORGANISATION] == reasons(outcome)

    def test_any_day(self):
        """Who may sign is asked before 2023 too."""
        agreement = among(
            organisation(signatories=()), term=from_day(date(2018, 1, 1))
        )

        assert Status.NOT_MET is held("ORG004", agreement).status


class TestIdeaBasedDefinition:
    """ORG005, the statutory definition from 2023."""

    STATED = organisation(statutory_purpose="att hjälpa unga")

    def test_reads_the_definition(self):
        """The trace has the definition and where it was seen."""
        outcome = held("ORG005", among())

        assert ((IDEA_BASED_DEFINITION, IDEA_BASED_DEFINITION.values[0]),) == (
            outcome.figures
        )

    @pytest.mark.parametrize(
        ("on", "status"),
        [
            (FIRST - ONE_DAY, Status.NOT_APPLICABLE),
            (FIRST, Status.NOT_MET),
            (FIRST + ONE_DAY, Status.NOT_MET),
            (LAST, Status.NOT_MET),
            (LAST + ONE_DAY, Status.UNDETERMINED),
        ],
    )
    def test_days(self, on, status):
        """The rule begins with the definition, and no source is later."""
        agreement = among(self.STATED, judgements=(judged(Answer.NO),))

        assert status is held("ORG005", agreement, on).status

    def test_after_the_last_source(self):
        """After the last day for which a source was seen, it says so."""
        outcome = held("ORG005", RULES["ORG005"].meets(), LAST + ONE_DAY)

        assert [
            (
                f"Definitionen av idéburen organisation: här finns uppgift till och med den {written(LAST)}. Ingen källa för senare dagar har setts.",
                f"The definition of an idea-based organisation is known here through {written(LAST, 'en')}. No source for later days has been seen.",
            )
        ] == reasons(outcome)

    @pytest.mark.parametrize(
        ("first", "status"),
        [
            (FIRST - ONE_DAY, Status.NOT_APPLICABLE),
            (FIRST, Status.NOT_MET),
            (FIRST + ONE_DAY, Status.NOT_MET),
        ],
    )
    def test_term(self, first, status):
        """A term that began before the definition is not tried by it."""
        agreement = among(
            self.STATED,
            judgements=(judged(Answer.NO),),
            term=from_day(first),
        )

        assert status is held("ORG005", agreement).status

    @pytest.mark.parametrize(
        ("on", "status"),
        [
            (FIRST - ONE_DAY, Status.NOT_APPLICABLE),
            (FIRST, Status.NOT_MET),
            (FIRST + ONE_DAY, Status.NOT_MET),
            (StatedDate("2022-12"), Status.NOT_APPLICABLE),
            (StatedDate("2023"), Status.NOT_MET),
            (StatedDate("2022-12-20/2023-01-10"), Status.UNDETERMINED),
        ],
    )
    def test_decided(self, on, status):
        """The day of the decision counts, whenever the term begins."""
        decision = Decision(key="beslut", on=on)
        agreement = among(
            self.STATED,
            judgements=(judged(Answer.NO),),
            term=from_day(FIRST),
            case=Case(decisions=(decision,)),
        )

        assert status is held("ORG005", agreement).status

    def test_older(self):
        """Why an older agreement is not tried is said."""
        agreement = among(self.STATED, term=from_day(date(2018, 1, 1)))

        assert older(date(2018, 1, 1)) == reasons(held("ORG005", agreement))

    def test_not_met(self):
        """A judgement that it is not met is passed on, with its reason."""
        agreement = among(self.STATED, judgements=(judged(Answer.NO),))

        assert [
            (
                "/judgements/0",
                "Definitionen har bedömts inte vara uppfylld. Skälet som anges: Stadgarna 2 §.",
                "The definition has been judged not to be met. The reason given: Stadgarna 2 §.",
            )
        ] == told(held("ORG005", agreement))

    def test_undetermined(self):
        """Purposes and a judgement are asked for."""
        outcome = held(
            "ORG005", among(organisation(), self.STATED, organisation("V"))
        )

        assert (
            "/judgements",
            "/parties/1/statutory_purpose",
            "/parties/3/statutory_purpose",
        ) == outcome.not_stated

    def test_purpose_alone(self):
        """That statutes give a purpose does not say that they meet it."""
        agreement = among(self.STATED, judgements=(judged(Answer.YES, None),))

        assert ("/judgements/0/reason",) == held(
            "ORG005", agreement
        ).not_stated

    def test_judgement_alone(self):
        """A judgement does not stand for the purpose."""
        agreement = among(organisation(), judgements=(judged(Answer.YES),))

        assert ("/parties/1/statutory_purpose",) == held(
            "ORG005", agreement
        ).not_stated

    def test_not_applicable(self):
        """Without an organisation there is nothing to define."""
        assert [NO_ORGANISATION] == reasons(held("ORG005", among()))


class TestRegisteredOrJudged:
    """ORG006, registration, which is voluntary."""

    FREE = organisation(is_registered=False)

    @pytest.mark.parametrize("answer", [Answer.YES, Answer.NO])
    def test_met_by_judgement(self, answer):
        """Once somebody has taken a stand, registration is not asked for."""
        agreement = among(self.FREE, judgements=(judged(answer),))

        assert Status.MET is held("ORG006", agreement).status

    def test_not_met(self):
        """Neither registered nor judged gives an observation."""
        agreement = among(
            organisation("Verdandi", is_registered=True),
            self.FREE,
            judgements=(),
        )

        assert [
            (
                "/parties/2/is_registered",
                "KFUM är inte registrerad som idéburen, och ingen har bedömt organisationen mot definitionen.",
                "KFUM is not registered as idea-based, and nobody has judged it against the definition.",
            )
        ] == told(held("ORG006", agreement))

    def test_no_answer(self):
        """Whoever judged and did not know, has not judged."""
        agreement = among(self.FREE, judgements=(judged(Answer.UNKNOWN),))
        outcome = held("ORG006", agreement)

        assert Status.UNDETERMINED is outcome.status
        assert [
            (
                "Den som har bedömt detta svarar vet inte.",
                "Whoever judged this answers: do not know.",
            )
        ] == reasons(outcome)

    def test_no_reason(self):
        """A judgement without a reason does not count yet."""
        judgement = attrs.evolve(judged(Answer.YES), reason=None)
        agreement = among(self.FREE, judgements=(judgement,))
        outcome = held("ORG006", agreement)

        assert Status.UNDETERMINED is outcome.status
        assert ("/judgements/0/reason",) == outcome.not_stated

    def test_undetermined(self):
        """A judgement is asked for where it tells of them all.

        The register was asked for as well; a judgement is enough.
        """
        outcome = held("ORG006", among(organisation(), self.FREE))

        assert ("/judgements",) == outcome.not_stated

    @pytest.mark.parametrize(
        ("on", "status"),
        [
            (FIRST - ONE_DAY, Status.NOT_APPLICABLE),
            (FIRST, Status.NOT_MET),
            (FIRST + ONE_DAY, Status.NOT_MET),
        ],
    )
    def test_days(self, on, status):
        """Before the definition there is nothing to be registered as."""
        agreement = among(self.FREE, judgements=())

        assert status is held("ORG006", agreement, on).status

    def test_not_applicable(self):
        """Nor is an older agreement tried, or one without organisation."""
        agreement = among(self.FREE, term=from_day(FIRST - ONE_DAY))

        assert older(FIRST - ONE_DAY) == reasons(held("ORG006", agreement))
        assert [NO_ORGANISATION] == reasons(held("ORG006", among()))


class TestOrganisationKnown:
    """ORG007, which organisation it is."""

    def judged(self, answer, reason="Framgår av stadgarna."):
        """Judge that an organisation without a number is known, or not."""
        judgement = Judgement(
            criterion="organisation-known", answer=answer, reason=reason
        )
        return among(organisation(), judgements=(judgement,))

    def test_met(self):
        """With a number for each it is clear which each is."""
        agreement = among(
            organisation(number=NUMBERS["8"]),
            organisation("Verdandi", number=NUMBERS["5"]),
        )

        assert Status.MET is held("ORG007", agreement).status

    def test_judged(self):
        """One without a number is known all the same, if somebody says so."""
        assert Status.MET is held("ORG007", self.judged(Answer.YES)).status

    def test_not_met(self):
        """That nobody can tell which it is, is for a person to say."""
        outcome = held("ORG007", self.judged(Answer.NO))

        assert [
            (
                "/judgements/0",
                "Det har bedömts att det inte framgår vilken organisation som är part. Skälet som anges: Framgår av stadgarna.",
                "It has been judged not to be clear which organisation is the party. The reason given: Framgår av stadgarna.",
            )
        ] == told(outcome)

    @pytest.mark.parametrize(
        ("answer", "reason"),
        [(Answer.UNKNOWN, "Oklart."), (Answer.YES, None)],
    )
    def test_undetermined(self, answer, reason):
        """The number is asked for until then."""
        outcome = held("ORG007", self.judged(answer, reason))

        assert Status.UNDETERMINED is outcome.status
        assert ("/parties/1/number",) == outcome.not_stated

    def test_not_applicable(self):
        """Without an organisation there is none to know."""
        assert [NO_ORGANISATION] == reasons(held("ORG007", among()))
