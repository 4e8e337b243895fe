# SPDX-License-Identifier: MIT
"""127-trygghet says what the officer's report says: no less, and no more.

The facts below were written down by hand from the report, which is not part
of this project. Where it lies beside the checkout, in ``../shared``, what is
quoted here is looked up in it.
"""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import attrs
import pytest

from iop.agreement.budget import Appropriation, MoneyContribution
from iop.agreement.deadlines import OnDate
from iop.agreement.decisions import Annex, Guideline, Proposal, StatedSum
from iop.agreement.governance import Seat, SteeringGroup
from iop.agreement.parties import Organisation, PublicBody, PublicBodyKind
from iop.agreement.purpose import (
    Activity,
    Ages,
    Area,
    EarlierCooperation,
    Goal,
    Need,
    TargetGroup,
)
from iop.agreement.reporting import (
    Evaluation,
    Report,
    ReportContent,
    ReportKind,
)
from iop.examples import trygghet_127
from iop.values import pointers
from iop.values.amounts import Amount
from iop.values.identifiers import CaseNumber
from iop.values.money import Money
from iop.values.stated_dates import StatedDate


_SHARED = Path(__file__).parents[2] / "shared"
SEED = _SHARED / "seed" / "127-trygghet.txt"
DOMAIN = _SHARED / "domain.md"

SUM = Amount(Money(850_000))
AREA = "Skärholmens stadsdelsnämndsområde"
GUIDELINES = (
    "Stockholms stads riktlinjer för idéburet offentligt partnerskap (IOP)"
)
MONEY = (ReportContent.USE_OF_MONEY,)


def interim(number):
    """Return an interim report: nothing is said of when."""
    return Report(
        key=f"delredovisning-{number}",
        kind=ReportKind.INTERIM,
        reporter="kfum",
        contents=MONEY,
    )


FACTS = {
    "Case number (*diarienummer*)": {"/case_number": CaseNumber("1.2.5./375-2018")},
    "Guidelines cited": {
        "/guidelines/0/title": GUIDELINES,
        "/guidelines/0/case_number": CaseNumber("171-85/2017"),
    },
    "Page count marker": {"/case/pages": 3},
    "Date of the document": {
        "/case/dated": StatedDate("2018"),
        "/case/proposal/on": None,
    },
    "Name of the agreement": {"/name": "127-trygghet"},
    "Public party": {
        "/parties/0": PublicBody(
            key="stadsdelsnamnden",
            name="Skärholmens stadsdelsnämnd",
            body_kind=PublicBodyKind.DISTRICT_BOARD,
            municipality="Stockholm",
        ),
    },
    "Idea-based party": {
        "/parties/1": Organisation(
            key="kfum", name="KFUM JKS Stockholm", also_known_as=("KFUM",)
        ),
    },
    "Proposed decision": {
        "/case/proposal": Proposal(
            text="Stadsdelsnämnden godkänner det framtagna IOP-avtalet.",
            proposer="förvaltningen",
            amount=SUM,
            annex="avtal",
        ),
        "/case/decisions": None,
    },
    "Deciding body": {"/case/decider": "stadsdelsnamnden"},
    "Preparing unit": {"/case/prepared_by": "avdelningen för socialtjänst"},
    "Sum": {
        "/budget/contributions": (
            MoneyContribution(
                key="bidrag",
                party="stadsdelsnamnden",
                amount=SUM,
                appropriation="trygghetsmedel",
            ),
        ),
        "/case/sums": (
            StatedSum(place="Sammanfattning", amount=SUM),
            StatedSum(place="Ärendet", amount=SUM),
            StatedSum(
                place="Förvaltningens synpunkter och förslag", amount=SUM
            ),
        ),
    },
    "Money comes from": {
        "/budget/appropriations": (
            Appropriation(
                key="trygghetsmedel",
                purpose="trygghetsskapande åtgärder",
                total=Amount(Money(2_000_000)),
                granted_to="stadsdelsnamnden",
                granted_in="avstämningsärendet för verksamhetsplan 2018",
            ),
        ),
    },
    "Share of that pot": {
        "/budget/contributions/0/amount/money": Money(2_000_000).times(
            Decimal("0.425")
        ),
    },
    "Steering group (*styrgrupp*) minimum": {
        "/governance/steering_group": SteeringGroup(
            seats=(
                Seat(role="stadsdelsdirektören", party="stadsdelsnamnden"),
                Seat(
                    role="avdelningschefen för socialtjänst",
                    party="stadsdelsnamnden",
                ),
                Seat(role="ordföranden för KFUM", party="kfum"),
            ),
            is_minimum=True,
        ),
    },
    "Reports on use of money": {
        "/reporting/number": 4,
        "/reporting/reports/0": interim(1),
        "/reporting/reports/1": interim(2),
        "/reporting/reports/2": interim(3),
    },
    "Final report no later than": {
        "/reporting/reports/3": Report(
            key="slutredovisning",
            kind=ReportKind.FINAL,
            reporter="kfum",
            due=OnDate(day=date(2019, 2, 28)),
            contents=MONEY,
        ),
    },
    "Who reports": {
        f"/reporting/reports/{number}/reporter": "kfum" for number in range(4)
    },
    "Background": {
        "/purpose/background": "År 2010 startade ett samarbete mellan Skärholmens stadsdelsnämnd och KFUM JKS Stockholm kring 127-festivalen.",
        "/purpose/earlier_cooperation": (
            EarlierCooperation(
                name="127-festivalen",
                since=2010,
                aim="få fram goda förebilder samt skapa en arena av, för och med ungdomar, vuxna, myndigheter, föreningar och samfund",
                target_group=TargetGroup(description="barn och ungdomar"),
            ),
        ),
    },
    "Old target group": {
        "/purpose/earlier_cooperation/0/target_group/description": "barn och ungdomar",
    },
    "New target group": {
        "/purpose/target_group": TargetGroup(
            description="alla medborgare",
            ages=Ages(),
            areas=(Area(name=AREA, in_particular=("Sätra", "Vårberg")),),
        ),
    },
    "Need (*behov*)": {
        "/purpose/needs": (
            Need(
                description="utöka samarbetet till att omfatta alla medborgare, i synnerhet i stadsdelarna Sätra och Vårberg",
                stated_by="förvaltningen",
            ),
        ),
    },
    "Goal (*mål*)": {
        "/purpose/goals": (
            Goal(
                key="okad-trygghet",
                description="öka tryggheten i stadsdelsnämndsområdet",
            ),
            Goal(
                key="pa-kartan",
                description=f"sätta {AREA} på kartan som ett område där det är tryggt och trevligt att bo",
                is_secondary=True,
            ),
        ),
    },
    "Activities": {
        "/purpose/activities": (
            Activity(
                key="trygghetsskapande",
                description="trygghetsskapande åtgärder genom att erbjuda medborgarna olika typer av aktiviteter",
                is_open_to_all=True,
            ),
        ),
    },
    "Area": {"/purpose/area": Area(name=AREA, also_known_as=("127-området",))},
    "Evaluation plan": {
        "/reporting/evaluation": Evaluation(
            question="om och på vilket sätt arbetet bidragit till att öka tryggheten i området",
            evaluators=(
                "förvaltningen",
                "stadsledningskontorets avdelning för välfärdsutveckling",
            ),
            is_planned_only=True,
            plan="En struktur för uppföljning och utvärdering tas fram. Förvaltningen för diskussioner med forskare inom ett par pågående forskningsprojekt avseende likartat arbete i Skärholmen och avser att knyta arbetet till något av dem.",
        ),
    },
    "Question the evaluation answers": {
        "/reporting/evaluation/question": "om och på vilket sätt arbetet bidragit till att öka tryggheten i området",
    },
    "Reason for IOP form": {
        "/guidelines": (
            Guideline(
                title=GUIDELINES,
                case_number=CaseNumber("171-85/2017"),
                statement="Stadens nämnder och styrelser kan ingå idéburet offentligt partnerskap (IOP) med idéburna organisationer. Syftet är att skapa långsiktiga relationer med organisationerna för att de i ökad utsträckning ska kunna delta i och bidra till stadens utveckling.",
            ),
        ),
        "/purpose/reason_for_form": f"Avtalet upprättas i enlighet med {GUIDELINES}, dnr 171-85/2017.",
    },
    "Attachments": {
        "/case/annexes": (
            Annex(
                key="avtal",
                number=1,
                title="Idéburet Offentligt Partnerskap avseende 127-trygghet",
            ),
            Annex(key="budget", number=2, title="Budget"),
        ),
        "/case/agreement_annex": "avtal",
        "/budget/annex": "budget",
    },
    "Type of document": {"/case/document": "tjänsteutlåtande"},
}  # fmt: skip
"""What stands where, by the row of the table of facts that says so."""

ABSENT = {
    "start date and end date of the agreement": ["/term/period"],
    "notice period": ["/term/notice"],
    "termination": ["/term/endings", "/term/extensions"],
    "dispute rule": ["/term/disputes"],
    "the organisation's own contribution": [
        "/budget/funders",
        "/purpose/undertakings",
    ],
    "payment plan": ["/payments/instalments", "/payments/indexation"],
    "the three interim report dates": [
        f"/reporting/reports/{number}/{name}"
        for number in range(3)
        for name in ("due", "covers")
    ],
    "org. number": ["/parties/0/number", "/parties/1/number"],
    "statutes/signatories": [
        "/parties/1/statutory_purpose",
        "/parties/1/signatories",
        "/parties/1/legal_form",
        "/signatures",
    ],
    "VAT": ["/budget/is_vat_included"],
    "state aid or de minimis statement": ["/assessments"],
    "LOU assessment": ["/assessments"],
    "market analysis": ["/assessments"],
    "who took the initiative": ["/purpose/initiative"],
    "openness/advertising": ["/clauses"],
    "indicators": ["/purpose/indicators"],
    "insurance": ["/clauses"],
    "personal data": ["/clauses"],
    "publicity": ["/clauses"],
    "reclaim of unused money": ["/payments/is_unused_repaid", "/clauses"],
    "a criterion-by-criterion test against the guidelines": ["/judgements"],
}
"""What the report does not say, by the words of the list of what is absent."""

THE_BOARD = "Skärholmens stadsdelsnämnd"
THE_SUM = (
    "850 000 kr av dessa medel går till ett IOP-avtal kallat ”127-trygghet”"
)
THE_POT = "I avstämningsärendet för verksamhetsplan 2018 beviljades nämnden 2 mnkr för trygghetsskapande åtgärder"
THE_REPORTS = "KFUM JKS Stockholm kommer att redovisa pengarnas användning vid fyra tillfällen, inklusive en slutredovisning senast den 28 februari 2019"
THE_NEED = "Det finns ett behov av att utöka samarbetet till att omfatta alla medborgare, i synnerhet i stadsdelarna Sätra och Vårberg"
THE_GROUP = "styrs av en styrgrupp där minst stadsdelsdirektören, avdelningschefen för socialtjänst och ordföranden för KFUM ingår"
THE_EVALUATION = "För att följa upp om och på vilket sätt, arbetet bidragit till att öka tryggheten i området kommer förvaltningen i samarbete med stadsledningskontorets avdelning för välfärdsutveckling ta fram en struktur för uppföljning och utvärdering"
THE_PROPOSAL = "Förvaltningen föreslår att stadsdelsnämnden godkänner avtalet med ett belopp om 850 000 kr"
THE_GUIDELINES = "Avtalet upprättas i enlighet med Stockholms stads riktlinjer för idéburet offentligt partnerskap (IOP), dnr 171-85/2017"

WORDS = {
    "/name": "IOP-avtal kallat ”127-trygghet”",
    "/case_number": "Tjänsteutlåtande 1.2.5./375-2018",
    "/form": "IOP-avtal kallat ”127-trygghet”",
    "/guidelines/0/title": THE_GUIDELINES,
    "/guidelines/0/case_number": THE_GUIDELINES,
    "/guidelines/0/statement": "Enligt Stockholms stads riktlinjer kan stadens nämnder och styrelser ingå idéburet offentligt partnerskap (IOP) med idéburna organisationer. Syftet är att skapa långsiktiga relationer med organisationerna för att de i ökad utsträckning ska kunna delta i och bidra till stadens utveckling.",
    "/parties/0/name": THE_BOARD,
    "/parties/0/body_kind": THE_BOARD,
    "/parties/0/municipality": "Enligt Stockholms stads riktlinjer kan stadens nämnder",
    "/parties/1/name": "KFUM JKS Stockholm",
    "/parties/1/also_known_as/0": "ett projekt som KFUM drivit",
    "/purpose/background": "År 2010 startade ett samarbete mellan Skärholmens stadsdelsnämnd och KFUM JKS Stockholm kring 127-festivalen",
    "/purpose/earlier_cooperation/0/name": "samarbete mellan Skärholmens stadsdelsnämnd och KFUM JKS Stockholm kring 127-festivalen",
    "/purpose/earlier_cooperation/0/since": "År 2010 startade ett samarbete",
    "/purpose/earlier_cooperation/0/aim": "drivit i syfte att få fram goda förebilder samt skapa en arena av, för och med ungdomar, vuxna, myndigheter, föreningar och samfund",
    "/purpose/earlier_cooperation/0/target_group/description": "Målgruppen för 127-festivalen är barn och ungdomar",
    "/purpose/reason_for_form": THE_GUIDELINES,
    "/purpose/needs/0/description": THE_NEED,
    "/purpose/needs/0/stated_by": "Förvaltningen bedömer att ett utökat samarbete med KFUM JKS Stockholm kommer bidra till att öka tryggheten",
    "/purpose/goals/0/description": "Målet med det föreslagna IOP-avtalet är att öka tryggheten i stadsdelsnämndsområdet",
    "/purpose/goals/1/description": f"och sätta {AREA} på kartan som ett område där det är tryggt och trevligt att bo",
    "/purpose/goals/1/is_secondary": f"Aktiviteterna ska vara tillgängliga för alla och sätta {AREA} på kartan",
    "/purpose/target_group/description": THE_NEED,
    "/purpose/target_group/ages/youngest": "för medborgarna i 127-området – i alla åldrar",
    "/purpose/target_group/areas/0/name": AREA,
    "/purpose/target_group/areas/0/in_particular/0": THE_NEED,
    "/purpose/target_group/areas/0/in_particular/1": THE_NEED,
    "/purpose/area/name": AREA,
    "/purpose/area/also_known_as/0": "medborgarna i 127-området",
    "/purpose/activities/0/description": "127-trygghet ska arbeta med trygghetsskapande åtgärder i stadsdelsnämndsområdet genom att erbjuda medborgarna olika typer av aktiviteter",
    "/purpose/activities/0/is_open_to_all": "Aktiviteterna ska vara tillgängliga för alla",
    "/budget/contributions/0/party": THE_POT,
    "/budget/contributions/0/amount": THE_SUM,
    "/budget/contributions/0/appropriation": THE_SUM,
    "/budget/appropriations/0/purpose": THE_POT,
    "/budget/appropriations/0/total": THE_POT,
    "/budget/appropriations/0/granted_to": THE_POT,
    "/budget/appropriations/0/granted_in": THE_POT,
    "/budget/annex": "2. Budget",
    "/reporting/number": THE_REPORTS,
    **{
        f"/reporting/reports/{number}/{name}": THE_REPORTS
        for number in range(4)
        for name in ("kind", "reporter", "contents/0")
    },
    "/reporting/reports/3/due/day": THE_REPORTS,
    "/reporting/evaluation/question": THE_EVALUATION,
    "/reporting/evaluation/evaluators/0": THE_EVALUATION,
    "/reporting/evaluation/evaluators/1": THE_EVALUATION,
    "/reporting/evaluation/is_planned_only": THE_EVALUATION,
    "/reporting/evaluation/plan": "Förvaltningen för diskussioner med forskare inom ett par pågående forskningsprojekt avseende likartat arbete i Skärholmen och avser att knyta uppföljning och utvärderingsarbetet till något av dessa projekt",
    **{
        f"/governance/steering_group/seats/{number}/{name}": THE_GROUP
        for number in range(3)
        for name in ("role", "party")
    },
    "/governance/steering_group/is_minimum": THE_GROUP,
    "/case/document": "Tjänsteutlåtande",
    "/case/pages": "Sida 3 (3)",
    "/case/dated/edtf": "1.2.5./375-2018",
    "/case/decider": "Stadsdelsnämnden godkänner det framtagna IOP-avtalet.",
    "/case/prepared_by": "Ärendet har beretts inom avdelningen för socialtjänst",
    "/case/proposal/text": "Stadsdelsnämnden godkänner det framtagna IOP-avtalet.",
    "/case/proposal/proposer": THE_PROPOSAL,
    "/case/proposal/amount": THE_PROPOSAL,
    "/case/proposal/annex": "1. Idéburet Offentligt Partnerskap avseende 127-trygghet",
    "/case/sums/0/place": "Sammanfattning I avstämningsärendet",
    "/case/sums/0/amount": THE_SUM,
    "/case/sums/1/place": "Ärendet I avstämningsärendet",
    "/case/sums/1/amount": THE_SUM,
    "/case/sums/2/place": "Förvaltningens synpunkter och förslag Förvaltningen föreslår",
    "/case/sums/2/amount": THE_PROPOSAL,
    "/case/annexes/0/title": "1. Idéburet Offentligt Partnerskap avseende 127-trygghet",
    "/case/annexes/0/number": "1. Idéburet Offentligt Partnerskap avseende 127-trygghet",
    "/case/annexes/1/title": "2. Budget",
    "/case/annexes/1/number": "2. Budget",
    "/case/agreement_annex": "1. Idéburet Offentligt Partnerskap avseende 127-trygghet",
    "/participants/0/name": "stadsledningskontorets avdelning för välfärdsutveckling",
    "/participants/0/roles/0": "i samarbete med stadsledningskontorets avdelning för välfärdsutveckling ta fram en struktur för uppföljning och utvärdering",
    **{
        f"/evidence/{index}/{field}": words
        for index, words in enumerate(
            (
                "1.2.5./375-2018",
                THE_PROPOSAL,
                THE_SUM,
                THE_REPORTS,
                "Samarbetet som avtalet avser styrs av en styrgrupp",
            )
        )
        for field in ("document", "place", "words")
    },
}
"""The words of the report that carry what is stated at each place."""

TABLE = re.compile(r"^\| (?!item|---)([^|]+) \|", re.MULTILINE)
"""The first column of a table of facts."""


def shared(path):
    """Return what lies beside the checkout; skip the test where it does not.

    A test asks for it in its only statement, so that none stays unmeasured.
    """
    name = f"../shared/{path.relative_to(_SHARED).as_posix()}"
    return path.read_text(encoding="utf-8") if path.exists() else pytest.skip(f"{name} is not at hand")  # fmt: skip


def stated(value):
    """Walk through the places where a value states something.

    Keys are our own words, an amount is one thing said, and so is a number.
    """
    for place, _, found in pointers.walk(value):
        is_inside = re.search(r"/(?:amount|total|case_number)/", place)
        is_whole = isinstance(found, Amount | CaseNumber)
        is_leaf = not (attrs.has(type(found)) or isinstance(found, tuple))
        is_key = place.endswith("/key")
        if not is_inside and not is_key and (is_whole or is_leaf):
            yield place


def flowing(text):
    """Join the lines of a text, and words that are broken over a line end."""
    return " ".join(re.sub(r"-\s*\n\s*", "-", text).split())


class TestNothingLost:
    """What the report says is said."""

    @pytest.mark.parametrize("row", FACTS)
    def test_fact(self, row):
        """A fact of the report stands in its place."""
        agreement = trygghet_127()

        assert FACTS[row] == {
            place: pointers.read(agreement, place) for place in FACTS[row]
        }

    def test_every_row(self):
        """Every row of the table of facts is among the facts above."""
        assert [*FACTS][:-1] == TABLE.findall(
            shared(DOMAIN).partition("## 1. ")[2].partition("**Absent")[0]
        )


class TestNothingInvented:
    """What is said, the report says."""

    def test_every_place(self):
        """Every place where something is stated has words that carry it."""
        assert sorted(WORDS) == sorted(stated(trygghet_127()))

    @pytest.mark.parametrize("place", WORDS)
    def test_words(self, place):
        """The words stand in the report."""
        assert WORDS[place] in flowing(shared(SEED))

    def test_evidence(self):
        """What is quoted stands in the report, word for word."""
        assert [] == [
            quoted.words
            for quoted in trygghet_127().evidence
            if quoted.words not in flowing(shared(SEED))
        ]

    def test_flowing(self):
        """Lines are joined, and words that are broken over a line end."""
        assert "ett IOP-avtal kallat ”127-trygghet”." == flowing(
            "ett IOP-\n\navtal  kallat ”127-\n\ntrygghet”.  \n"
        )

    @pytest.mark.parametrize("what", ABSENT)
    def test_absent(self, what):
        """What the report does not say is not stated."""
        agreement = trygghet_127()

        assert dict.fromkeys(ABSENT[what]) == {
            place: pointers.read(agreement, place) for place in ABSENT[what]
        }

    def test_no_own_contribution(self):
        """No contribution is said to come from the organisation."""
        assert {"stadsdelsnamnden"} == {
            gift.party for gift in trygghet_127().budget.contributions
        }

    def test_every_absence(self):
        """Everything on the list of what is absent is among the above."""
        assert list(ABSENT) == re.sub(
            r" \([^)]*\)",
            "",
            flowing(
                shared(DOMAIN)
                .partition("**Absent")[2]
                .partition(": ")[2]
                .partition(".\n\n")[0]
            ),
        ).split(", ")
