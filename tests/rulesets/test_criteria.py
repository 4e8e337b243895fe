# SPDX-License-Identifier: MIT
"""Tests of other bodies' criteria, list by list (*kriterier*)."""

import copy
import csv
import pickle
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop.agreement.agreement import Agreement
from iop.agreement.agreement_form import AgreementForm
from iop.agreement.annexes import AnnexAgreement
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
    PremisesContribution,
    VolunteerHoursContribution,
)
from iop.agreement.governance import Governance, Seat, SteeringGroup
from iop.agreement.judgements import Answer, Judgement
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.payments import Payments
from iop.agreement.purchase_signs import PurchaseSigns
from iop.agreement.purpose import Initiative, Need, Purpose, Undertaking
from iop.agreement.reporting import (
    Evaluation,
    Report,
    Reporting,
    ReportKind,
)
from iop.agreement.term import Extension, Replaced, Term
from iop.examples import complete, flawed, trygghet_127, umbrella
from iop.law.sources import OWN_CHECK, Provenance, Source, SourceKind
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rulesets._samples import PARTIES, budget_of, kr
from iop.rulesets.criteria import (
    BORAS_2016,
    BORAS_CHECKLIST,
    BORAS_LATER,
    BORLANGE,
    BOTH_FINANCE,
    CRITERIA,
    EDITIONS,
    HUDIKSVALL,
    MALMO,
    NO_MARKET,
    RULES,
    SKR_2017,
    TYRESO,
    UPPHANDLINGSMYNDIGHETEN,
    Edition,
    Entry,
    Logic,
    Weight,
    contradictions,
    weighed_together,
)
from iop.values.amounts import Amount
from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.texts import Text


ON = date(2018, 6, 1)
BOARD = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
DATA = Path(__file__).parents[1] / "data" / "editions.csv"
MARKS = {
    "●": Weight.REQUIRED,
    "○": Weight.RECOMMENDED,
    "is": Weight.DESCRIBED,
    "need": Weight.NOT_REQUIRED,
    "–": Weight.ABSENT,
    "CUT": Weight.NOT_SEEN,
}
LOGICS = {
    "yes to every question": Logic.ALL,
    "must be met": Logic.ALL,
    "wholly or partly met": Logic.WHOLLY_OR_PARTLY,
    "–": Logic.NOT_STATED,
}

ELSEWHERE = {
    "UHM013": [
        ("uhm-iop-list", Provenance.PRACTICE),
        ("uhm-2475555", Provenance.READ),
    ],
    "UHM015": [
        ("uhm-iop-list", Provenance.PRACTICE),
        ("uhm-2457482", Provenance.READ),
    ],
    "UHA013": [("uhm-2475555", Provenance.READ)],
}
"""What the rules cite that do not stand on the page of the edition alone."""

each_edition = pytest.mark.parametrize(
    "edition", EDITIONS, ids=[edition.key for edition in EDITIONS]
)
each_code = pytest.mark.parametrize("code", [rule.code for rule in RULES])


def table():
    """Read the table that was written by hand."""
    with DATA.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


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
    criterion: str, answer: Answer = Answer.YES, reason: str | None = "Därför."
) -> Judgement:
    """Judge a criterion."""
    return Judgement(criterion=criterion, answer=answer, reason=reason)


def assert_unknown(outcome: Outcome, *pointers: str) -> None:
    """Assert that these places must be stated, and nothing else."""
    assert Status.UNDETERMINED is outcome.status
    assert pointers == outcome.not_stated
    assert () == outcome.reasons


def contradicted(title: tuple[str, str], rest: tuple[str, str]):
    """Return the two messages of a finding on a contradiction."""
    return (
        f"”{title[0]}” har bedömts som uppfyllt. Men {rest[0]}",
        f"“{title[1]}” has been judged to be met. But {rest[1]}",
    )


class TestTable:
    """The editions, against the table that was written by hand."""

    @pytest.mark.parametrize("row", table(), ids=lambda row: row["criterion"])
    @each_edition
    def test_cell(self, row, edition):
        """Each edition asks for each criterion as the table says."""
        mark = row[edition.key].split()[0]

        if row["criterion"] == "logic":
            assert LOGICS[row[edition.key]] is edition.logic
        else:
            assert MARKS[mark] is edition.weight(row["criterion"])

    def test_whole(self):
        """The table has every criterion and every edition, and no other."""
        rows = table()

        assert [*(c.key for c in CRITERIA), "logic"] == [
            row["criterion"] for row in rows
        ]
        assert ["criterion", *(edition.key for edition in EDITIONS)] == list(
            rows[0]
        )

    @pytest.mark.parametrize(
        ("row", "edition"),
        [
            (row, edition)
            for row in table()
            for edition in EDITIONS
            if row["criterion"] != "logic" and " " in row[edition.key]
        ],
        ids=lambda part: (
            part["criterion"] if isinstance(part, dict) else part.key
        ),
    )
    def test_said_otherwise(self, row, edition):
        """What a list says softly, or in its preamble, is said to be so."""
        entry = edition.entry(row["criterion"])

        if "preamble" in row[edition.key]:
            assert entry.note == Text(
                "Det står i inledningen, inte bland punkterna.",
                "It stands in the preamble, not among the points.",
            )
        else:
            assert entry.wording or entry.note or entry.phrase

    def test_cut(self):
        """What was not seen of a page is said in its note."""
        cut = [edition.key for edition in EDITIONS if edition.not_seen]

        assert [
            "borlange",
            "malmo",
            "jonkoping",
            "falun",
            "stenungsund",
            "stenungsund-guidelines",
            "ostersund",
            "upphandlingsmyndigheten",
        ] == cut
        for edition in EDITIONS:
            if edition.not_seen:
                assert re.search(
                    "inte (har )?setts|avbruten|Bara en del", edition.note.sv
                )


class TestCriteria:
    """The shared criteria."""

    def test_keys(self):
        """There are eighteen, numbered, each with a name of its own."""
        assert [(f"C{n}", n) for n in range(1, 19)] == [
            (criterion.key, criterion.number) for criterion in CRITERIA
        ]
        assert 18 == len({criterion.name for criterion in CRITERIA})

    @pytest.mark.parametrize("criterion", CRITERIA, ids=lambda c: c.key)
    def test_texts(self, criterion):
        """A question asks, a statement is a clause, an advice is sentences."""
        for lang in ("sv", "en"):
            assert getattr(criterion.question, lang).endswith("?")
            assert getattr(criterion.statement, lang)[0].islower()
            assert not getattr(criterion.statement, lang).endswith(".")
            assert getattr(criterion.advice, lang).endswith(".")

    def test_kungsbacka(self):
        """Kungsbacka is no edition; what it says is noted at two criteria."""
        noted = [
            criterion.key
            for criterion in CRITERIA
            if criterion.note and "Kungsbacka" in criterion.note.en
        ]

        assert ["C4", "C14"] == noted
        assert not any("kungsbacka" in edition.key for edition in EDITIONS)

    @pytest.mark.parametrize("criterion", CRITERIA, ids=lambda c: c.key)
    def test_no_verdict(self, criterion):
        """No text says that an agreement is lawful."""
        for field in attrs.astuple(criterion, recurse=False):
            if isinstance(field, Text):
                assert " laglig" not in f" {field.sv.lower()}"
                assert " lawful" not in f" {field.en.lower()}"


class TestEdition:
    """An edition as a value."""

    def test_two_addresses(self):
        """Every edition has the address of its page."""
        assert all(edition.source.url for edition in EDITIONS)
        assert SKR_2017.source.url == EDITIONS[1].source.url
        assert BORAS_2016.source.url == BORAS_LATER.source.url
        assert date(2016, 9, 29) == BORAS_2016.source.published

    def test_none_is_stockholm(self):
        """No edition is called Stockholm's."""
        for edition in EDITIONS:
            assert "Stockholm" not in edition.name.sv + edition.name.en
            assert "Stockholm" not in (edition.source.issuer or "")

    @each_edition
    def test_codes(self, edition):
        """A code is three letters and the number of the criterion."""
        asked = [
            entry
            for entry in edition.entries
            if entry.weight is not Weight.NOT_REQUIRED
        ]

        assert sorted(edition.code(entry.criterion) for entry in asked) == [
            rule.code for rule in edition.rules
        ]
        assert 3 == len(edition.prefix)
        assert edition.prefix.isupper()

    def test_prefixes(self):
        """Each edition has a prefix of its own; one of Malmö's has no rule."""
        assert [
            "SKR",
            "UDD",
            "BOR",
            "BOS",
            "BOC",
            "BLG",
            "HUD",
            "MAL",
            "MAF",
            "RJL",
            "FAL",
            "TYR",
            "STE",
            "STR",
            "OST",
            "UHM",
            "UHA",
        ] == [edition.prefix for edition in EDITIONS]
        assert 0 == len(MALMO.rules)

    def test_severities(self):
        """What is required gives errors, what is recommended warnings.

        What is only described gives a note.
        """
        assert Severity.ERROR is SKR_2017.rules["SKR006"].severity
        assert Severity.WARNING is SKR_2017.rules["SKR003"].severity
        for edition in (HUDIKSVALL, TYRESO):
            assert {Severity.NOTE} == {rule.severity for rule in edition.rules}

    def test_demands_of_the_list(self):
        """The four that the list calls demands give errors.

        They gave warnings and a note before: the page says *ska*, *får inte*
        and *måste* of them.
        """
        assert ["UHM002", "UHM011", "UHM013", "UHM015"] == [
            rule.code
            for rule in UPPHANDLINGSMYNDIGHETEN.rules
            if rule.severity is Severity.ERROR
        ]

    def test_lenient(self):
        """Unverified origin, or partly met being enough, gives no error."""
        unverified = attrs.evolve(
            SKR_2017, provenance=Provenance.UNVERIFIED
        ).rules

        assert [Severity.WARNING] * 8 == [
            rule.severity for rule in BORLANGE.rules
        ]
        assert Severity.WARNING is unverified["SKR006"].severity
        assert Severity.NOTE is unverified["SKR003"].severity

    @each_edition
    def test_standing(self, edition):
        """The provenance is another body's practice, or that of who was read.

        Where a point stands in two places, both are cited.
        """
        for rule in edition.rules:
            if rule.code not in ELSEWHERE:
                (citation,) = rule.citations
                assert edition.provenance is citation.provenance
                assert edition.source == citation.source
                assert edition.note == citation.note

    @pytest.mark.parametrize("code", sorted(ELSEWHERE))
    def test_stands_elsewhere(self, code):
        """What Upphandlingsmyndigheten says itself cites its own answers."""
        assert ELSEWHERE[code] == [
            (citation.source.key, citation.provenance)
            for citation in RULES[code].citations
        ]

    def test_texts(self):
        """A rule says whose list it is, in the list's own words or not."""
        rule = SKR_2017.rules["SKR006"]

        assert rule.name == "skr-2017-c6-both-finance"
        assert rule.title == Text(
            "Båda sidor finansierar (SKR 2017)",
            "Both sides finance (SKR 2017)",
        )
        assert rule.demand == Text(
            "Enligt SKR 2017 ska det gälla att båda sidor är med och "
            "finansierar, med pengar eller med annat, till exempel ideell tid.",
            "According to SKR 2017, it must hold that both sides finance the work, with "
            "money or with something else, such as the time of volunteers.",
        )
        assert rule.advice == BOTH_FINANCE.advice
        assert BORAS_2016.rules["BOR001"].demand == Text(
            "Enligt Borås regler 2016 ska det gälla att verksamheten sker på "
            "föreningens initiativ, och inte på beställning av kommunen. "
            "Initiativet till en dialog bör komma från civilsamhället.",
            "According to the rules of Borås 2016, it must hold that the activity is at "
            "the initiative of the association, and not ordered by the "
            "municipality. The initiative to a dialogue should come from civil "
            "society.",
        )
        assert UPPHANDLINGSMYNDIGHETEN.rules["UHM011"].demand == Text(
            "Enligt listan på IOGT-NTO Spångas sida ska det gälla att "
            "relationen är ömsesidig, bygger på tillit och inte är ett "
            "kommersiellt avtal.",
            "According to the list on the page of IOGT-NTO Spånga, it must hold that the "
            "relation is mutual, built on trust and no commercial contract.",
        )

    def test_own_phrase(self):
        """What a page puts in words of its own is demanded in no others."""
        assert HUDIKSVALL.rules["HUD005"].demand == Text(
            "Enligt Hudiksvalls vägledning kan ett IOP vara motiverat i "
            "stället för upphandling där det inte finns någon marknadskraft.",
            "According to the guidance of Hudiksvall, an IOP can be justified instead of "
            "procurement where there is no market force.",
        )
        assert TYRESO.rules["TYR006"].demand == Text(
            "Enligt Tyresös sida kännetecknas ett IOP av att båda sidor är "
            "med och finansierar, med pengar eller med annat, till exempel "
            "ideell tid.",
            "According to the page of Tyresö, it is a mark of an IOP that both sides "
            "finance the work, with money or with something else, such as the "
            "time of volunteers.",
        )
        assert TYRESO.rules["TYR014"].demand == Text(
            "Enligt Tyresös sida hör det till ett IOP att ingen av parterna "
            "kan lösa uppgiften ensam.",
            "According to the page of Tyresö, it belongs to an IOP that neither party can "
            "do the task alone.",
        )

    def test_not_required(self):
        """Malmö says that the initiative need not be the organisation's."""
        assert Weight.NOT_REQUIRED is MALMO.weight("C1")
        assert MALMO.entry("C1").note == Text(
            "Initiativet kommer ofta därifrån, men måste inte göra det.",
            "The initiative often comes from there, but need not.",
        )

    def test_unknown_criterion(self):
        """A criterion that it does not speak of is absent."""
        own = attrs.evolve(CRITERIA[0], key="U1")

        assert HUDIKSVALL.entry(own) is None
        assert Weight.ABSENT is HUDIKSVALL.weight(own)
        assert Weight.ABSENT is SKR_2017.weight("C1")

    @pytest.mark.parametrize("name", ["entry", "weight"])
    def test_no_criterion(self, name):
        """A key that no criterion has is refused, and not called absent."""
        with pytest.raises(IllFormedError) as caught:
            getattr(HUDIKSVALL, name)("C66")

        assert str(caught.value) == (
            'got "C66"; right is one of the words '
            f"{', '.join(each.key for each in CRITERIA)}, for example: C6 "
            "[criterion.unknown]"
        )

    @each_edition
    def test_copied(self, edition):
        """Another process, and a copy, has the same edition."""
        assert edition == pickle.loads(pickle.dumps(edition))  # noqa: S301 - its own bytes
        assert edition.rules == copy.deepcopy(edition).rules
        assert hash(edition) == hash(attrs.evolve(edition))

    def test_own(self):
        """A city makes an edition of its own, and gets its rules."""
        own = Edition(
            key="mark",
            name=Text("Marks lista", "Mark's list"),
            prefix="MRK",
            source=Source(
                key="mark",
                kind=SourceKind.GUIDELINE,
                title=Text("Marks lista", "Mark's list"),
            ),
            provenance=Provenance.READ,
            entries=(Entry(criterion=BOTH_FINANCE, weight=Weight.REQUIRED),),
            module="mark.criteria",
        )
        (rule,) = own.rules

        assert ("MRK006", "mark-c6-both-finance") == (rule.code, rule.name)
        assert "mark.criteria" == rule.check.__module__
        assert Logic.NOT_STATED is own.logic
        assert (BOTH_FINANCE,) == own.criteria

    def test_twice(self):
        """A criterion stands once in an edition."""
        with pytest.raises(IllFormedError) as caught:
            attrs.evolve(SKR_2017, entries=SKR_2017.entries * 2)

        assert "rule.conflict" == caught.value.code

    @pytest.mark.parametrize("weight", [Weight.ABSENT, Weight.NOT_SEEN])
    def test_entry_of_nothing(self, weight):
        """What an edition does not speak of is no entry."""
        with pytest.raises(IllFormedError) as caught:
            Entry(criterion=BOTH_FINANCE, weight=weight)

        assert "entry.weight" == caught.value.code
        assert caught.value.message("sv") == (
            f'Fick "{weight}". Rätt är required, recommended, described '
            "eller not-required, till exempel: Weight.REQUIRED"
        )
        assert str(caught.value) == (
            f'got "{weight}"; right is required, recommended, described or '
            "not-required, for example: Weight.REQUIRED [entry.weight]"
        )


class TestSet:
    """The set as a whole."""

    def test_union(self):
        """The set holds the rules of every edition and the contradictions."""
        union = contradictions.RULES
        for edition in EDITIONS:
            union |= edition.rules

        assert union == RULES
        assert 99 + 13 == len(RULES)

    @each_code
    def test_found_again(self, code):
        """Another process finds the very same rule."""
        assert RULES[code] is pickle.loads(pickle.dumps(RULES[code]))  # noqa: S301 - its own bytes

    def test_unique(self):
        """No two rules have one name or one function."""
        assert len(RULES) == len({rule.name for rule in RULES})
        assert len(RULES) == len({rule.check for rule in RULES})

    @pytest.mark.parametrize("on", [date(1900, 1, 1), date(2100, 12, 31)])
    def test_days(self, on):
        """The rules hold on any day."""
        assert all(rule.is_in_force(on) for rule in RULES)

    @each_code
    def test_specimens(self, code):
        """The one meets the rule; the other breaks it and no other like it."""
        rule = RULES[code]
        broken = [
            other.code
            for other in RULES
            if held(other.code, rule.breaks()).status is Status.NOT_MET
        ]
        (answered,) = rule.breaks().judgements

        assert Status.MET is held(code, rule.meets()).status
        if code.startswith("JUD"):
            assert [code] == broken
        else:
            # The answer is one, so every list that asks for it is broken.
            assert broken == sorted(
                edition.code(entry.criterion)
                for edition in EDITIONS
                for entry in edition.entries
                if entry.criterion.key == answered.criterion
                and entry.weight is not Weight.NOT_REQUIRED
            )

    @each_code
    def test_nothing_stated(self, code):
        """An agreement that states nothing leaves every rule open."""
        assert Status.UNDETERMINED is held(code, Agreement()).status
        assert ("/judgements",) == held(code, Agreement()).not_stated

    @each_code
    def test_complete(self, code):
        """The complete example breaks no rule, as it is or fully judged."""
        agreement = attrs.evolve(
            complete(),
            judgements=tuple(judged(criterion.key) for criterion in CRITERIA),
        )

        assert () == held(code, complete()).findings
        assert Status.MET is held(code, agreement).status

    @pytest.mark.parametrize("example", [flawed, umbrella, trygghet_127])
    @pytest.mark.parametrize("answer", list(Answer))
    def test_examples(self, example, answer):
        """Every rule has an outcome on every example, however judged."""
        agreement = attrs.evolve(
            example(),
            judgements=tuple(judged(c.key, answer) for c in CRITERIA),
        )

        for rule in RULES:
            outcome = rule.outcome(agreement, At(on=ON))
            for finding in outcome.findings:
                assert finding.message("sv") != finding.message("en")

    @given(
        st.lists(
            st.builds(
                Judgement,
                criterion=st.sampled_from([c.key for c in CRITERIA]),
                answer=st.sampled_from(Answer),
                reason=st.sampled_from([None, "Därför."]),
            )
        )
    )
    def test_answer_decides(self, judgements):
        """A rule of an edition is what the judgements with reasons say."""
        agreement = Agreement(judgements=judgements)
        for rule in SKR_2017.rules:
            key = f"C{rule.code[3:].lstrip('0')}"
            said = {
                judgement.answer
                for judgement in judgements
                if judgement.criterion == key and judgement.reason
            }
            right = {
                (True, False): Status.MET,
                (False, True): Status.NOT_MET,
            }.get((Answer.YES in said, Answer.NO in said), Status.UNDETERMINED)

            assert right is rule.outcome(agreement, At(on=ON)).status


class TestAnswers:
    """SKR006, as any rule of an edition."""

    def test_yes(self):
        """Yes with a reason is met."""
        outcome = held("SKR006", Agreement(judgements=(judged("C6"),)))

        assert Status.MET is outcome.status

    def test_no(self):
        """No with a reason is not met, and the finding gives the reason."""
        outcome = held(
            "SKR006",
            Agreement(
                judgements=(
                    judged("C7"),
                    judged("C6", Answer.NO, "Bara nämnden bidrar."),
                )
            ),
        )

        assert [
            (
                "/judgements/1",
                (
                    "”Båda sidor finansierar” enligt SKR 2017 har bedömts "
                    "som inte uppfyllt. Skälet som anges: Bara nämnden "
                    "bidrar."
                ),
                (
                    "“Both sides finance” of SKR 2017 has been judged not to "
                    "be met. The reason given: Bara nämnden bidrar."
                ),
            )
        ] == told(outcome)
        assert Severity.ERROR is outcome.findings[0].severity

    def test_no_judgements_stated(self):
        """Where no judgements are stated, they must be."""
        outcome = held("SKR006", Agreement())

        assert ("/judgements",) == outcome.not_stated
        assert [
            (
                "Ingen bedömning av kriteriet ”Båda sidor finansierar” anges.",
                "No judgement of the criterion “Both sides finance” is stated.",
            )
        ] == reasons(outcome)

    def test_not_judged(self):
        """Where only others are judged, this one must be added."""
        outcome = held("SKR006", Agreement(judgements=(judged("C7"),)))

        assert Status.UNDETERMINED is outcome.status
        assert ("/judgements",) == outcome.not_stated
        assert [
            (
                "Ingen bedömning av kriteriet ”Båda sidor finansierar” anges.",
                "No judgement of the criterion “Both sides finance” is stated.",
            )
        ] == reasons(outcome)

    @pytest.mark.parametrize("answer", list(Answer))
    def test_no_reason(self, answer):
        """Without a reason nothing is judged; the reason is asked for."""
        outcome = held(
            "SKR006",
            Agreement(judgements=(judged("C7"), judged("C6", answer, None))),
        )

        assert_unknown(outcome, "/judgements/1/reason")

    def test_unknown(self):
        """Whoever does not know has not judged."""
        outcome = held(
            "SKR006", Agreement(judgements=(judged("C6", Answer.UNKNOWN),))
        )

        assert Status.UNDETERMINED is outcome.status
        assert () == outcome.not_stated
        assert [
            (
                "Den som har bedömt detta svarar vet inte.",
                "Whoever judged this answers: do not know.",
            )
        ] == reasons(outcome)

    def test_differ(self):
        """One yes and one no, each with a reason, settle nothing."""
        outcome = held(
            "SKR006",
            Agreement(judgements=(judged("C6"), judged("C6", Answer.NO))),
        )

        assert Status.UNDETERMINED is outcome.status
        assert [
            (
                "Det finns bedömningar både för och emot.",
                "There are judgements both for and against.",
            )
        ] == reasons(outcome)

    @pytest.mark.parametrize("answer", [Answer.YES, Answer.NO])
    def test_one_does_not_know(self, answer):
        """That somebody else does not know takes nothing from an answer."""
        outcome = held(
            "SKR006",
            Agreement(
                judgements=(judged("C6", Answer.UNKNOWN), judged("C6", answer))
            ),
        )

        assert outcome.status is (
            Status.MET if answer is Answer.YES else Status.NOT_MET
        )

    def test_one_answer_for_all_lists(self):
        """The lists share the criterion, so one answer serves them all."""
        agreement = Agreement(judgements=(judged("C6", Answer.NO),))

        assert [
            "BOC006",
            "BOS006",
            "MAF006",
            "OST006",
            "RJL006",
            "SKR006",
            "STR006",
            "TYR006",
            "UDD006",
        ] == [
            rule.code
            for rule in RULES
            if rule.outcome(agreement, At(on=ON)).status is Status.NOT_MET
        ]


class TestContradictions:
    """What holds of every rule on a contradiction."""

    def test_data(self):
        """They are the library's own sense, and warnings."""
        assert [
            f"JUD{n:03d}"
            for n in (1, 2, 4, 5, 6, 7, 9, 10, 11, 15, 16, 17, 101)
        ] == [rule.code for rule in contradictions.RULES]
        for rule in contradictions.RULES:
            assert Severity.WARNING is rule.severity
            assert (OWN_CHECK,) == rule.citations

    @pytest.mark.parametrize(
        "code", [rule.code for rule in contradictions.RULES][:-1]
    )
    @pytest.mark.parametrize(
        ("answer", "reason"),
        [
            (Answer.NO, "Därför."),
            (Answer.UNKNOWN, "Därför."),
            (Answer.YES, None),
        ],
    )
    def test_not_judged_to_be_met(self, code, answer, reason):
        """Where nobody has judged it to be met, nothing is contradicted."""
        key = f"C{int(code[3:])}"
        agreement = attrs.evolve(
            RULES[code].breaks(), judgements=(judged(key, answer, reason),)
        )
        outcome = held(code, agreement)

        (criterion,) = (one for one in CRITERIA if one.key == key)
        sv, en = criterion.title.sv, criterion.title.en

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                f"”{sv}” har inte bedömts som uppfyllt.",
                f"“{en}” has not been judged to be met.",
            )
        ] == reasons(outcome)

    def test_each_yes(self):
        """Each judgement that says yes is pointed out."""
        agreement = attrs.evolve(
            RULES["JUD001"].breaks(),
            judgements=(judged("C1"), judged("C2"), judged("C1")),
        )

        assert ["/judgements/0", "/judgements/2"] == [
            finding.pointer for finding in held("JUD001", agreement).findings
        ]


class TestJudgedInitiative:
    """JUD001, who took the initiative."""

    def with_initiative(self, initiative: Initiative | None):
        """Judge C1 to be met, with an initiative stated or not."""
        return Agreement(
            purpose=Purpose(initiative=initiative), judgements=(judged("C1"),)
        )

    def test_public(self):
        """The public party's own initiative goes against it."""
        outcome = held("JUD001", self.with_initiative(Initiative.PUBLIC))

        assert [
            (
                "/judgements/0",
                *contradicted(
                    (
                        "Organisationens initiativ",
                        "The organisation's initiative",
                    ),
                    (
                        (
                            "enligt avtalet var det den offentliga parten som "
                            "tog initiativet."
                        ),
                        "the initiative is stated to be the public party's.",
                    ),
                ),
            )
        ] == told(outcome)

    @pytest.mark.parametrize(
        "initiative", [Initiative.ORGANISATION, Initiative.JOINT]
    )
    def test_others(self, initiative):
        """The organisation's, or a joint one, does not."""
        outcome = held("JUD001", self.with_initiative(initiative))

        assert Status.MET is outcome.status

    def test_not_stated(self):
        """Where it is not stated, it cannot be told."""
        assert_unknown(
            held("JUD001", self.with_initiative(None)), "/purpose/initiative"
        )


class TestJudgedNeed:
    """JUD002, whether a need is shared."""

    def with_needs(self, shared: tuple[bool | None, ...]):
        """Judge C2 to be met, with these needs."""
        return Agreement(
            purpose=Purpose(
                needs=tuple(
                    Need(description="ett behov", is_shared=is_shared)
                    for is_shared in shared
                )
            ),
            judgements=(judged("C2"),),
        )

    @pytest.mark.parametrize("shared", [(), (False,), (False, False)])
    def test_none_shared(self, shared):
        """Needs of which none is shared, or no needs, go against it."""
        outcome = held("JUD002", self.with_needs(shared))

        assert [
            (
                "/judgements/0",
                *contradicted(
                    ("Gemensamt behov", "A shared need"),
                    (
                        "inget behov anges vara gemensamt.",
                        "no need is stated to be shared.",
                    ),
                ),
            )
        ] == told(outcome)

    @pytest.mark.parametrize("shared", [(True,), (False, True), (None, True)])
    def test_one_shared(self, shared):
        """One shared need is enough."""
        outcome = held("JUD002", self.with_needs(shared))

        assert Status.MET is outcome.status

    def test_not_stated(self):
        """Where a need may be shared, it must be stated."""
        assert_unknown(
            held("JUD002", self.with_needs((False, None))),
            "/purpose/needs/1/is_shared",
        )
        assert_unknown(
            held("JUD002", Agreement(judgements=(judged("C2"),))),
            "/purpose/needs",
        )


class TestJudgedMarket:
    """JUD005, whether there is a market."""

    def with_market(self, *, is_offered=None, is_sold=None):
        """Judge C5 to be met, with these facts on the market."""
        return Agreement(
            purchase_signs=PurchaseSigns(
                is_offered_by_others=is_offered,
                is_sold_by_organisation=is_sold,
            ),
            judgements=(judged("C5"),),
        )

    @pytest.mark.parametrize(
        ("is_offered", "is_sold", "sv", "en"),
        [
            (
                True,
                None,
                "andra erbjuder samma sak på en marknad",
                "others offer the same on a market",
            ),
            (
                False,
                True,
                "organisationen säljer samma sak på en marknad",
                "the organisation sells the same on a market",
            ),
            (
                True,
                True,
                (
                    "andra erbjuder samma sak på en marknad och organisationen "
                    "säljer samma sak på en marknad"
                ),
                (
                    "others offer the same on a market and the organisation sells "
                    "the same on a market"
                ),
            ),
        ],
    )
    def test_signs(self, is_offered, is_sold, sv, en):
        """A stated sign of a market goes against it."""
        outcome = held(
            "JUD005", self.with_market(is_offered=is_offered, is_sold=is_sold)
        )

        assert [
            (
                "/judgements/0",
                *contradicted(
                    ("Ingen marknad att skydda", "No market to protect"),
                    (
                        f"det anges ett tecken på en marknad: {sv}.",
                        f"there is a stated sign of a market: {en}.",
                    ),
                ),
            )
        ] == told(outcome)

    def test_no_sign(self):
        """Where both are stated not to be so, nothing does."""
        outcome = held(
            "JUD005", self.with_market(is_offered=False, is_sold=False)
        )

        assert Status.MET is outcome.status

    def test_not_stated(self):
        """What is not stated is asked for."""
        assert_unknown(
            held("JUD005", self.with_market(is_offered=None, is_sold=False)),
            "/purchase_signs/is_offered_by_others",
        )
        assert_unknown(
            held("JUD005", Agreement(judgements=(judged("C5"),))),
            "/purchase_signs/is_offered_by_others",
            "/purchase_signs/is_sold_by_organisation",
        )


class TestJudgedPurchase:
    """JUD007, whether it is a purchase."""

    def with_market(self, *, was_procured=None, unit_price=None):
        """Judge C7 to be met, with these facts."""
        return Agreement(
            purchase_signs=PurchaseSigns(
                was_procured=was_procured, unit_price=unit_price
            ),
            judgements=(judged("C7"),),
        )

    @pytest.mark.parametrize(
        ("facts", "sv", "en"),
        [
            (
                {"was_procured": True},
                "samma arbete har upphandlats tidigare",
                "the same work has been procured before",
            ),
            (
                {"unit_price": Amount(Money(ore=1))},
                "ersättningen följer ett pris per enhet",
                "pay follows a price per unit",
            ),
            (
                {"was_procured": True, "unit_price": Amount(Money(450))},
                (
                    "samma arbete har upphandlats tidigare och ersättningen "
                    "följer ett pris per enhet"
                ),
                (
                    "the same work has been procured before and pay follows a "
                    "price per unit"
                ),
            ),
        ],
    )
    def test_signs(self, facts, sv, en):
        """A stated sign of a purchase goes against it."""
        outcome = held("JUD007", self.with_market(**facts))

        assert [
            (
                "/judgements/0",
                *contradicted(
                    ("Inget köp av en tjänst", "No purchase of a service"),
                    (
                        f"det anges ett tecken på ett köp: {sv}.",
                        f"there is a stated sign of a purchase: {en}.",
                    ),
                ),
            )
        ] == told(outcome)

    @pytest.mark.parametrize(
        ("sign", "sv", "en"),
        [
            (
                "is_public_task",
                "arbetet utförs för den offentliga partens räkning",
                "the work is done on the public party's behalf",
            ),
            (
                "is_enforceable",
                "det som lovas kan drivas igenom rättsligt",
                "what is promised can be enforced in law",
            ),
            (
                "is_sold_by_organisation",
                "organisationen säljer samma sak på en marknad",
                "the organisation sells the same on a market",
            ),
            (
                "was_procured",
                "samma arbete har upphandlats tidigare",
                "the same work has been procured before",
            ),
        ],
    )
    def test_each_sign(self, sign, sv, en):
        """Each sign of a purchase goes against it, one by one."""
        agreement = attrs.evolve(
            RULES["JUD007"].meets(),
            purchase_signs=attrs.evolve(
                RULES["JUD007"].meets().purchase_signs, **{sign: True}
            ),
        )
        (finding,) = held("JUD007", agreement).findings

        assert finding.message("sv").endswith(f"ett tecken på ett köp: {sv}.")
        assert finding.message("en").endswith(f"sign of a purchase: {en}.")

    @pytest.mark.parametrize(
        ("stated", "sv"),
        [
            (
                {"form": AgreementForm.PROCURED_CONTRACT},
                "avtalet är enligt handlingarna upphandlat",
            ),
            (
                {
                    "term": Term(
                        replaces=Replaced(form=AgreementForm.PROCURED_CONTRACT)
                    )
                },
                "avtalet ersätter ett upphandlat avtal",
            ),
        ],
    )
    def test_procured(self, stated, sv):
        """So does a form that is procured, its own or that it replaces."""
        agreement = attrs.evolve(RULES["JUD007"].meets(), **stated)
        (finding,) = held("JUD007", agreement).findings

        assert finding.message("sv").endswith(f"ett tecken på ett köp: {sv}.")

    @pytest.mark.parametrize("price", [None, Amount(Money(0))])
    def test_no_sign(self, price):
        """Where none is stated to be there, and it has no price, nothing does."""
        agreement = attrs.evolve(
            RULES["JUD007"].meets(),
            purchase_signs=attrs.evolve(
                RULES["JUD007"].meets().purchase_signs, unit_price=price
            ),
        )

        assert Status.MET is held("JUD007", agreement).status

    def test_price_about(self):
        """A price that may be nothing must be known more exactly."""
        signs = attrs.evolve(
            RULES["JUD007"].meets().purchase_signs,
            unit_price=Amount.parse("högst 500 kr"),
        )
        agreement = attrs.evolve(RULES["JUD007"].meets(), purchase_signs=signs)

        assert ("/purchase_signs/unit_price",) == held(
            "JUD007", agreement
        ).known_in_part

    def test_not_stated(self):
        """Each of the signs is asked for.

        Only that it was procured was asked for before: what the court looked
        at in the leading case was not.
        """
        assert_unknown(
            held("JUD007", Agreement(judgements=(judged("C7"),))),
            "/purchase_signs/is_enforceable",
            "/purchase_signs/is_public_task",
            "/purchase_signs/is_sold_by_organisation",
            "/purchase_signs/was_procured",
        )


class TestJudgedGrant:
    """JUD004, whether it is an association grant."""

    def of_form(self, form):
        """Judge C4 to be met, of an agreement with this form."""
        return Agreement(form=form, judgements=(judged("C4"),))

    def test_association_grant(self):
        """An association grant is what C4 says that it is not."""
        outcome = held("JUD004", self.of_form(AgreementForm.ASSOCIATION_GRANT))

        assert [
            (
                "/judgements/0",
                *contradicted(
                    ("Inget vanligt föreningsbidrag", "No standard grant"),
                    (
                        "enligt handlingarna är avtalet ett föreningsbidrag.",
                        "by its papers the agreement is an association grant.",
                    ),
                ),
            )
        ] == told(outcome)

    @pytest.mark.parametrize(
        "form",
        [one for one in AgreementForm if one.value != "association-grant"],
    )
    def test_other(self, form):
        """No other form is a standard grant for certain."""
        assert Status.MET is held("JUD004", self.of_form(form)).status

    def test_not_stated(self):
        """The form is asked for."""
        assert_unknown(held("JUD004", self.of_form(None)), "/form")


class TestJudgedAward:
    """JUD015, whether it would be an unlawful direct award."""

    def test_sign_and_value(self):
        """A sign of a purchase, and the limit or more, go against it."""
        assert [
            (
                "/judgements/0",
                *contradicted(
                    (
                        "Varken förbjudet köp eller förbjudet stöd",
                        "Neither a forbidden purchase nor forbidden aid",
                    ),
                    (
                        (
                            "det anges ett tecken på ett köp, och värdet ligger "
                            "inte under lagens gräns för direktupphandling: samma "
                            "arbete har upphandlats tidigare."
                        ),
                        (
                            "there is a stated sign of a purchase, and the value "
                            "is not below the limit of the Act for direct award: "
                            "the same work has been procured before."
                        ),
                    ),
                ),
            )
        ] == told(held("JUD015", RULES["JUD015"].breaks(), date(2024, 6, 1)))

    def test_no_sign(self):
        """Where there is no sign the value is of no matter."""
        agreement = attrs.evolve(
            RULES["JUD015"].breaks(),
            purchase_signs=RULES["JUD007"].meets().purchase_signs,
        )

        assert Status.MET is held("JUD015", agreement).status

    def test_sign_below(self):
        """Below the limit a purchase may be awarded directly."""
        agreement = attrs.evolve(
            RULES["JUD015"].breaks(), budget=budget_of(500_000)
        )

        assert Status.MET is held("JUD015", agreement).status

    def test_signs_not_stated(self):
        """Where no sign is stated either way, they are asked for."""
        agreement = attrs.evolve(RULES["JUD015"].breaks(), purchase_signs=None)

        assert_unknown(
            held("JUD015", agreement),
            "/purchase_signs/is_enforceable",
            "/purchase_signs/is_public_task",
            "/purchase_signs/is_sold_by_organisation",
            "/purchase_signs/was_procured",
        )

    def test_value_not_known(self):
        """Where the value cannot be told, what the limit asks for is asked for."""
        agreement = attrs.evolve(
            RULES["JUD015"].breaks(),
            purchase_signs=PurchaseSigns(was_procured=True),
        )

        assert_unknown(held("JUD015", agreement), "/purchase_signs/service")

    def test_limit_not_known(self):
        """Nor where the limit of the day of the award is not known.

        The lists that ask for the criterion then take the judgement as it is.
        """
        agreement = attrs.evolve(
            RULES["JUD015"].breaks(),
            term=Term(period=Period.of_year(1990), extensions=()),
        )
        outcome = held("JUD015", agreement)

        assert Status.UNDETERMINED is outcome.status
        assert outcome.reasons
        assert Status.MET is held("UHA015", agreement).status


class TestJudgedSurplus:
    """JUD017, whether what is left over is repaid."""

    def repaid(self, is_repaid):
        """Judge C17 to be met, with this on unused money."""
        return Agreement(
            payments=Payments(is_unused_repaid=is_repaid),
            judgements=(judged("C17"),),
        )

    def test_kept(self):
        """Money that may be kept goes against it."""
        assert [
            (
                "/judgements/0",
                *contradicted(
                    (
                        "Ingen vinst, överskott tillbaka",
                        "No profit, surplus repaid",
                    ),
                    (
                        (
                            "det anges att pengar som inte har använts inte "
                            "betalas tillbaka."
                        ),
                        (
                            "it is stated that money that has not been used is "
                            "not repaid."
                        ),
                    ),
                ),
            )
        ] == told(held("JUD017", self.repaid(is_repaid=False)))

    def test_repaid(self):
        """Money that is repaid does not."""
        assert Status.MET is held("JUD017", self.repaid(is_repaid=True)).status

    def test_not_stated(self):
        """Where it is not stated, it is asked for."""
        assert_unknown(
            held("JUD017", self.repaid(is_repaid=None)),
            "/payments/is_unused_repaid",
        )


class TestContradictedInEditions:
    """A judgement that facts go against counts in no list."""

    @pytest.mark.parametrize(
        "rule",
        [rule for rule in contradictions.RULES if rule.code != "JUD101"],
        ids=lambda rule: rule.code,
    )
    def test_every_criterion(self, rule):
        """Each rule of each edition is undetermined, and says by what.

        It was met before: only a warning beside it told.
        """
        on = date(2024, 6, 1)
        agreement = rule.breaks()
        (finding,) = rule.outcome(agreement, At(on=on)).findings
        asked = [
            each
            for edition in EDITIONS
            for each in edition.rules
            if each.code[3:] == rule.code[3:]
        ]

        for each in asked:
            outcome = each.outcome(agreement, At(on=on))
            assert Status.UNDETERMINED is outcome.status
            assert () == outcome.not_stated
            assert [(finding.message("sv"), finding.message("en"))] == reasons(
                outcome
            )

    @pytest.mark.parametrize("code", ["SKR005", "BOC005", "MAF005", "HUD005"])
    def test_market(self, code):
        """That the organisation sells the service is said in each list."""
        agreement = Agreement(
            purchase_signs=PurchaseSigns(
                is_sold_by_organisation=True, was_procured=True
            ),
            judgements=(judged("C5"), judged("C7")),
        )

        assert [
            (
                (
                    "”Ingen marknad att skydda” har bedömts som uppfyllt. Men "
                    "det anges ett tecken på en marknad: organisationen säljer "
                    "samma sak på en marknad."
                ),
                (
                    "“No market to protect” has been judged to be met. But "
                    "there is a stated sign of a market: the organisation sells "
                    "the same on a market."
                ),
            )
        ] == reasons(held(code, agreement))

    def test_refused(self):
        """One that is judged not to be met stays so, whatever the facts."""
        agreement = attrs.evolve(
            RULES["JUD005"].breaks(), judgements=(judged("C5", Answer.NO),)
        )

        assert Status.NOT_MET is held("SKR005", agreement).status

    def test_known_in_part(self):
        """A list that is known in part goes against nothing by what it lacks."""
        agreement = attrs.evolve(
            RULES["JUD006"].breaks(),
            known_in_part=("/budget/contributions",),
        )

        assert Status.UNDETERMINED is held("JUD006", agreement).status
        assert Status.MET is held("SKR006", agreement).status

    def test_own_criterion(self):
        """A list's own criterion has no such rule, whatever its number."""
        own = attrs.evolve(NO_MARKET, key="U5")
        edition = attrs.evolve(
            SKR_2017,
            entries=(Entry(criterion=own, weight=Weight.REQUIRED),),
        )
        agreement = attrs.evolve(
            RULES["JUD005"].breaks(), judgements=(judged("U5"),)
        )
        (rule,) = edition.rules

        assert Status.MET is rule.outcome(agreement, At(on=ON)).status


class TestJudgedFinancing:
    """JUD006, whether both sides put something in."""

    def with_gifts(self, *gifts, **parts):
        """Judge C6 to be met, with these contributions."""
        return attrs.evolve(
            Agreement(
                parties=PARTIES,
                budget=Budget(contributions=gifts),
                judgements=(judged("C6"),),
            ),
            **parts,
        )

    def lacking(self, sv: str, en: str):
        """Return the finding that nothing comes from a side."""
        return [
            (
                "/judgements/0",
                *contradicted(
                    ("Båda sidor finansierar", "Both sides finance"),
                    (
                        f"ingen insats anges från {sv}.",
                        f"nothing is stated to come from {en}.",
                    ),
                ),
            )
        ]

    BOARDS = MoneyContribution(key="bidrag", party="sdn", amount=kr(850))
    PLEDGE = Undertaking(key="driva", party="kfum", description="driver")

    def test_public_side_alone(self):
        """Contributions of the public side alone go against it."""
        outcome = held("JUD006", self.with_gifts(self.BOARDS))

        assert told(outcome) == self.lacking(
            "organisationerna", "the organisations"
        )

    def test_organisations_alone(self):
        """So do those of the organisations alone."""
        outcome = held(
            "JUD006",
            self.with_gifts(PremisesContribution(key="lokal", party="kfum")),
        )

        assert told(outcome) == self.lacking(
            "den offentliga sidan", "the public side"
        )

    def test_nobody(self):
        """And that nobody gives anything."""
        outcome = held("JUD006", self.with_gifts())

        assert told(outcome) == self.lacking(
            "den offentliga sidan och organisationerna",
            "the public side and the organisations",
        )

    @pytest.mark.parametrize(
        ("hours", "status"),
        [
            (None, Status.MET),
            (Decimal(0), Status.NOT_MET),
            (Decimal("0.01"), Status.MET),
        ],
    )
    def test_worth(self, hours, status):
        """Volunteers' time counts, unless it is worth nothing."""
        given_ = VolunteerHoursContribution(
            key="ideellt", party="kfum", hours=hours, rate=Money(175)
        )

        assert (
            status
            is held("JUD006", self.with_gifts(self.BOARDS, given_)).status
        )

    def test_undertaking(self):
        """An undertaking is something put in as well."""
        outcome = held(
            "JUD006",
            self.with_gifts(
                self.BOARDS, purpose=Purpose(undertakings=(self.PLEDGE,))
            ),
        )

        assert Status.MET is outcome.status

    def test_undertaking_in_annex(self):
        """So is one in an annex agreement."""
        annexes = (
            AnnexAgreement(key="a", organisation="kfum"),
            AnnexAgreement(
                key="b", organisation="kfum", undertakings=(self.PLEDGE,)
            ),
        )
        outcome = held(
            "JUD006", self.with_gifts(self.BOARDS, annex_agreements=annexes)
        )

        assert Status.MET is outcome.status

    def test_both_without_budget(self):
        """Undertakings of both sides need no budget."""
        outcome = held(
            "JUD006",
            self.with_gifts(
                budget=None,
                purpose=Purpose(
                    undertakings=(
                        self.PLEDGE,
                        attrs.evolve(self.PLEDGE, party="sdn"),
                    )
                ),
            ),
        )

        assert Status.MET is outcome.status

    def test_not_stated(self):
        """Contributions and parties must be stated."""
        assert_unknown(
            held("JUD006", self.with_gifts(budget=None)),
            "/budget/contributions",
        )
        assert_unknown(
            held("JUD006", self.with_gifts(self.BOARDS, parties=None)),
            "/parties",
        )

    def test_unknown_pledger(self):
        """Somebody who is no stated party pledges for no side."""
        stranger = attrs.evolve(self.PLEDGE, party="okand")
        outcome = held(
            "JUD006",
            self.with_gifts(
                self.BOARDS, purpose=Purpose(undertakings=(stranger,))
            ),
        )

        assert told(outcome) == self.lacking(
            "organisationerna", "the organisations"
        )

    def test_unknown_giver(self):
        """Somebody who is no stated party may be of either side."""
        stranger = attrs.evolve(self.BOARDS, key="gåva", party="okand")

        assert_unknown(
            held("JUD006", self.with_gifts(self.BOARDS, stranger)), "/parties"
        )


class TestJudgedTime:
    """JUD009, how long it runs."""

    def running(self, period: Period | None, *extensions, stated=True):
        """Judge C9 to be met, with this term."""
        return Agreement(
            term=Term(
                period=period, extensions=extensions if stated else None
            ),
            judgements=(judged("C9"),),
        )

    @pytest.mark.parametrize(
        ("period", "status"),
        [
            (Period(date(2018, 1, 1), date(2018, 12, 30)), Status.NOT_MET),
            (Period(date(2018, 1, 1), date(2018, 12, 31)), Status.MET),
            (Period(date(2018, 1, 1), date(2019, 1, 1)), Status.MET),
            (Period(date(2018, 3, 1), date(2019, 2, 27)), Status.NOT_MET),
            (Period(date(2018, 3, 1), date(2019, 2, 28)), Status.MET),
            (Period(date(2018, 3, 1), date(2018, 12, 31)), Status.NOT_MET),
            (Period(date(2018, 3, 1), date(2019, 12, 31)), Status.MET),
            (Period(date(2020, 2, 29), date(2021, 2, 26)), Status.NOT_MET),
            (Period(date(2020, 2, 29), date(2021, 2, 27)), Status.MET),
            (Period(date(2018, 1, 1), None), Status.MET),
            (Period(date(9999, 1, 1), date(9999, 12, 31)), Status.MET),
            (Period(date(9999, 1, 2), date(9999, 12, 31)), Status.NOT_MET),
            (Period(date(1, 1, 1), date(1, 1, 1)), Status.NOT_MET),
        ],
        ids=str,
    )
    def test_a_year(self, period, status):
        """Less than a year goes against it, and a whole year does not."""
        assert status is held("JUD009", self.running(period)).status

    def test_message(self):
        """The finding says how long it runs at most."""
        outcome = held(
            "JUD009",
            self.running(
                Period(date(2018, 1, 1), date(2018, 3, 31)),
                Extension(key="a", until=date(2018, 9, 30)),
                Extension(key="b", until=date(2018, 6, 30)),
            ),
        )

        assert [
            (
                "/judgements/0",
                *contradicted(
                    ("En längre tid", "A longer time"),
                    (
                        (
                            "avtalet gäller kortare tid än ett år, även med "
                            "förlängning: 1 januari 2018 – 30 september 2018."
                        ),
                        (
                            "the agreement runs for less than a year, extensions "
                            "included: 1 January 2018 – 30 September 2018."
                        ),
                    ),
                ),
            )
        ] == told(outcome)

    @pytest.mark.parametrize(
        "extension",
        [
            Extension(key="a", until=date(2018, 12, 31)),
            Extension(key="a", is_open_ended=True),
        ],
        ids=["a year in all", "no end"],
    )
    def test_extended(self, extension):
        """An extension to a year, or without end, is enough."""
        outcome = held(
            "JUD009",
            self.running(
                Period(date(2018, 1, 1), date(2018, 3, 31)), extension
            ),
        )

        assert Status.MET is outcome.status

    def test_extension_before_the_end(self):
        """An extension that ends before the term does not shorten it."""
        outcome = held(
            "JUD009",
            self.running(
                Period.of_year(2018),
                Extension(key="a", until=date(2017, 1, 1)),
            ),
        )

        assert Status.MET is outcome.status

    def test_not_stated(self):
        """A short term may be extended, unless that is stated not to be."""
        short = Period(date(2018, 1, 1), date(2018, 3, 31))

        assert_unknown(
            held("JUD009", self.running(short, stated=False)),
            "/term/extensions",
        )
        assert_unknown(
            held(
                "JUD009",
                self.running(
                    short,
                    Extension(key="a", until=date(2018, 6, 30)),
                    Extension(key="b"),
                ),
            ),
            "/term/extensions/1/until",
        )
        assert_unknown(held("JUD009", self.running(None)), "/term/period")

    def test_long_enough(self):
        """A term of a year needs no extension to be stated."""
        outcome = held(
            "JUD009", self.running(Period.of_year(2018), stated=False)
        )

        assert Status.MET is outcome.status


class TestJudgedFollowUp:
    """JUD010, whether the work is followed up."""

    DUTY = Report(key="slut", kind=ReportKind.FINAL)

    def reported(self, number=None, reports=None, evaluators=None):
        """Judge C10 to be met, with this reporting."""
        return Agreement(
            reporting=Reporting(
                number=number,
                reports=reports,
                evaluation=Evaluation(evaluators=evaluators),
            ),
            judgements=(judged("C10"),),
        )

    @pytest.mark.parametrize(
        ("number", "duties"), [(0, None), (None, ()), (0, ())]
    )
    def test_nothing(self, number, duties):
        """No report and no evaluator, both stated, go against it."""
        outcome = held("JUD010", self.reported(number, duties, ()))

        assert [
            (
                "/judgements/0",
                *contradicted(
                    ("Gemensam uppföljning", "Joint follow-up"),
                    (
                        (
                            "det anges att inget ska redovisas och att ingen "
                            "utvärderar."
                        ),
                        (
                            "it is stated that nothing is reported and that nobody "
                            "evaluates."
                        ),
                    ),
                ),
            )
        ] == told(outcome)

    @pytest.mark.parametrize(
        "facts",
        [
            (4, None, ()),
            (4, None, None),
            (None, (DUTY,), ()),
            (0, (), ("parterna",)),
            (None, None, ("parterna",)),
        ],
    )
    def test_something(self, facts):
        """A report or an evaluator is enough, whatever else is unknown."""
        assert Status.MET is held("JUD010", self.reported(*facts)).status

    @pytest.mark.parametrize(
        "evaluators",
        [("Malmö universitet",), ("forskare", "en konsult"), ("partnern",)],
    )
    def test_outsiders(self, evaluators):
        """Outside researchers alone do not follow up for the parties.

        An evaluator of whatever name met the rule before.
        """
        outcome = held("JUD010", self.reported(0, (), evaluators))

        assert (Status.UNDETERMINED, ()) == (
            outcome.status,
            outcome.not_stated,
        )
        assert [
            (
                (
                    "Det framgår inte om någon av parterna själv är med och "
                    "utvärderar."
                ),
                (
                    "It is not clear whether any of the parties takes part in "
                    "evaluating."
                ),
            )
        ] == reasons(outcome)

    @pytest.mark.parametrize(
        "evaluators",
        [
            ("Malmö universitet", "kfum"),
            ("Skärholmens stadsdelsnämnd",),
            ("Styrgruppen",),
            ("KFUM Stockholm",),
        ],
    )
    def test_a_party(self, evaluators):
        """A party that evaluates is told by key or name, or as all of them."""
        agreement = attrs.evolve(
            self.reported(0, (), evaluators),
            parties=(
                BOARD,
                Organisation(
                    key="kfum", name="KFUM", also_known_as=("KFUM Stockholm",)
                ),
            ),
        )

        assert Status.MET is held("JUD010", agreement).status

    def test_not_stated(self):
        """What is not stated is asked for."""
        assert_unknown(
            held("JUD010", self.reported(0)),
            "/reporting/evaluation/evaluators",
        )
        assert_unknown(
            held("JUD010", self.reported(evaluators=())), "/reporting/reports"
        )
        assert_unknown(
            held("JUD010", Agreement(judgements=(judged("C10"),))),
            "/reporting/evaluation/evaluators",
            "/reporting/reports",
        )


class TestJudgedSteering:
    """JUD011, whether the steering is joint."""

    def steered(self, *keys: str | None, parties=PARTIES):
        """Judge C11 to be met, with seats for these parties."""
        return Agreement(
            parties=parties,
            governance=Governance(
                steering_group=SteeringGroup(
                    seats=tuple(Seat(role="roll", party=key) for key in keys)
                )
            ),
            judgements=(judged("C11"),),
        )

    def lacking(self, sv: str, en: str):
        """Return the finding that a side has no seat."""
        return [
            (
                "/judgements/0",
                *contradicted(
                    ("Gemensam styrning", "Joint steering"),
                    (
                        f"ingen plats i styrgruppen anges för {sv}.",
                        f"no seat in the steering group is stated for {en}.",
                    ),
                ),
            )
        ]

    @pytest.mark.parametrize("parties", [PARTIES, None])
    def test_no_group(self, parties):
        """No steering group goes against it, whoever the parties are."""
        outcome = held("JUD011", self.steered(parties=parties))

        assert told(outcome) == self.lacking(
            "den offentliga sidan och organisationerna",
            "the public side and the organisations",
        )

    def test_one_side(self):
        """So does one in which one side sits alone."""
        outcome = held("JUD011", self.steered("sdn", "sdn"))

        assert told(outcome) == self.lacking(
            "organisationerna", "the organisations"
        )

    @pytest.mark.parametrize("keys", [("sdn", "kfum"), ("sdn", None, "kfum")])
    def test_both_sides(self, keys):
        """A seat for each side is enough."""
        assert Status.MET is held("JUD011", self.steered(*keys)).status

    @pytest.mark.parametrize("key", [None, "okand"])
    def test_unknown_seat(self, key):
        """A seat of nobody known may be of either side."""
        assert_unknown(
            held("JUD011", self.steered("sdn", key)),
            "/governance/steering_group/seats/1/party",
        )

    def test_not_stated(self):
        """Seats must be stated, and with seats the parties."""
        assert_unknown(
            held("JUD011", Agreement(judgements=(judged("C11"),))),
            "/governance/steering_group/seats",
        )
        assert_unknown(
            held("JUD011", self.steered("sdn", parties=None)), "/parties"
        )


class TestJudgedCounterparty:
    """JUD016, whether an organisation is a party."""

    def between(self, parties):
        """Judge C16 to be met, with these parties."""
        return Agreement(parties=parties, judgements=(judged("C16"),))

    @pytest.mark.parametrize("parties", [(), (BOARD,)])
    def test_none(self, parties):
        """No organisation among the parties goes against it."""
        outcome = held("JUD016", self.between(parties))

        assert [
            (
                "/judgements/0",
                *contradicted(
                    ("Idéburen motpart", "An idea-based counterparty"),
                    (
                        "ingen organisation anges vara part.",
                        "no organisation is stated to be a party.",
                    ),
                ),
            )
        ] == told(outcome)

    def test_one(self):
        """One organisation is enough."""
        organisation = Organisation(key="kfum", name="KFUM")
        outcome = held("JUD016", self.between((BOARD, organisation)))

        assert Status.MET is outcome.status

    def test_not_stated(self):
        """The parties must be stated."""
        assert_unknown(held("JUD016", self.between(None)), "/parties")


class TestJudgementWithoutReason:
    """JUD101, a yes or a no without a reason."""

    @pytest.mark.parametrize(
        ("answer", "sv", "en"),
        [(Answer.YES, "ja", "yes"), (Answer.NO, "nej", "no")],
    )
    def test_without(self, answer, sv, en):
        """A yes or a no without a reason is found, by any criterion."""
        outcome = held(
            "JUD101",
            Agreement(
                judgements=(judged("C6"), judged("mark-1", answer, None))
            ),
        )

        assert [
            (
                "/judgements/1",
                (
                    "Svaret på ett kriterium som inte är känt här är "
                    f"{sv}, men skälet saknas."
                ),
                (
                    "The answer to a criterion that is not known here is "
                    f"{en}, but there is no reason."
                ),
            )
        ] == told(outcome)

    @pytest.mark.parametrize(
        ("criterion", "sv", "en"),
        [
            (
                "C6",
                "”Båda sidor finansierar”",
                "“Both sides finance”",
            ),
            (
                "long-term-relation",
                "”Långsiktig relation”",
                "“Long-term relation”",
            ),
        ],
    )
    def test_title(self, criterion, sv, en):
        """A criterion that is known is told by its title.

        The name of a rule was shown before, which is for programs.
        """
        outcome = held(
            "JUD101",
            Agreement(judgements=(judged(criterion, Answer.NO, None),)),
        )

        assert [
            (
                "/judgements/0",
                f"Svaret på {sv} är nej, men skälet saknas.",
                f"The answer to {en} is no, but there is no reason.",
            )
        ] == told(outcome)

    def test_unknown(self):
        """Whoever does not know needs no reason for it."""
        outcome = held(
            "JUD101",
            Agreement(judgements=(judged("C6", Answer.UNKNOWN, None),)),
        )

        assert Status.MET is outcome.status

    def test_none(self):
        """Where nothing has been judged, it has nothing to say."""
        outcome = held("JUD101", Agreement(judgements=()))

        assert Status.NOT_APPLICABLE is outcome.status
        assert [("Inget har bedömts.", "Nothing has been judged.")] == reasons(
            outcome
        )


class TestWeighedTogether:
    """How the criteria that a list requires are weighed together."""

    @pytest.mark.parametrize(
        ("met", "not_met", "unknown", "all_", "partly"),
        [
            (8, 0, 0, Status.MET, Status.MET),
            (7, 0, 1, Status.UNDETERMINED, Status.UNDETERMINED),
            (7, 1, 0, Status.NOT_MET, Status.UNDETERMINED),
            (1, 6, 1, Status.NOT_MET, Status.UNDETERMINED),
            (0, 8, 0, Status.NOT_MET, Status.NOT_MET),
            (0, 7, 1, Status.NOT_MET, Status.UNDETERMINED),
            (0, 0, 8, Status.UNDETERMINED, Status.UNDETERMINED),
            (1, 1, 0, Status.NOT_MET, Status.UNDETERMINED),
            (0, 1, 1, Status.NOT_MET, Status.UNDETERMINED),
            (0, 0, 0, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE),
        ],
    )
    def test_logics(self, met, not_met, unknown, all_, partly):
        """All asks for every one; how many partly asks for is not known.

        One was taken as enough before, which no source says.
        """
        counts = {"met": met, "not_met": not_met, "unknown": unknown}

        assert all_ is weighed_together(Logic.ALL, **counts)[0]
        assert partly is weighed_together(Logic.WHOLLY_OR_PARTLY, **counts)[0]
        assert (
            Status.NOT_APPLICABLE
            is weighed_together(Logic.NOT_STATED, **counts)[0]
        )

    def test_explained(self):
        """What comes of it is said in words, and a review is still needed."""
        met = {"met": 1, "not_met": 0, "unknown": 0}

        for logic in (Logic.ALL, Logic.WHOLLY_OR_PARTLY):
            _, why = weighed_together(logic, **met)
            assert why.sv.endswith("En rättslig prövning behövs ändå.")
            assert why.en.endswith("A legal review is still needed.")
        assert weighed_together(Logic.NOT_STATED, **met)[1] == Text(
            "Listan säger inte hur kriterierna vägs samman. Läs dem vart för "
            "sig.",
            "The list does not say how the criteria are weighed together. "
            "Read each by itself.",
        )
        assert weighed_together(Logic.ALL, met=0, not_met=0, unknown=0)[
            1
        ] == Text(
            "Listan kräver inget av kriterierna.",
            "The list requires none of the criteria.",
        )

    def test_checklist(self):
        """The checklist asks for all, Borlänge for wholly or partly."""
        assert Logic.ALL is BORAS_CHECKLIST.logic
        assert Logic.WHOLLY_OR_PARTLY is BORLANGE.logic
