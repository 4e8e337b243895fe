# SPDX-License-Identifier: MIT
"""Tests of what people are asked to judge (*kriterier som bedöms*)."""

from datetime import date

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.judgements import Answer, Judgement
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rulesets import (
    CONSISTENCY,
    FULL,
    STOCKHOLM,
    Asked,
    criteria_asked,
)
from iop.rulesets._asked import known_criteria, nearest_criteria
from iop.rulesets._named import NAMED
from iop.rulesets.criteria import (
    BORAS_2016,
    CRITERIA,
    EDITIONS,
    MALMO,
    NO_MARKET,
    SKR_2017,
    Entry,
    Weight,
)
from iop.values.texts import Text


AT = At(on=date(2024, 6, 1))
RULE = CONSISTENCY["CON701"]

ANY = {"STO004", "CON701", "JUD101"}
"""Rules that read judgements of any criterion."""

BESIDE = {"ORG006": "idea-based-definition"}
"""Rules that read a judgement that another rule asks for."""


def judged(*criteria):
    """Judge these to be met."""
    return Agreement(
        judgements=tuple(
            Judgement(criterion=one, answer=Answer.YES, reason="Därför.")
            for one in criteria
        )
    )


class TestNamed:
    """The list of what is judged by the name of a rule."""

    def test_every_rule(self):
        """Each rule that asks for a judgement by its name is in the list.

        A new rule that asks for one is added to it, with its question.
        """
        lists = {edition.prefix for edition in EDITIONS}
        asking = {
            rule.name
            for rule in FULL
            if "/judgements" in rule.reads
            and rule.code[:3] not in {*lists, "JUD"}
            and rule.code not in ANY | BESIDE.keys()
        }

        assert asking == {*NAMED}
        assert {*BESIDE.values()} <= asking

    @pytest.mark.parametrize("name", NAMED)
    def test_titles(self, name):
        """Each is called what its rule is, and asks in both languages."""
        (rule,) = (rule for rule in FULL if rule.name == name)
        title, question = NAMED[name]

        assert rule.title == title
        assert question.sv.endswith("?")
        assert question.en.endswith("?")


class TestCriteriaAsked:
    """The list for a drop-down."""

    def test_all(self):
        """All rules ask for every criterion, and for every name."""
        asked = criteria_asked(FULL)

        assert [*(c.key for c in CRITERIA), *NAMED] == [
            one.key for one in asked
        ]
        assert (
            Asked(
                key="C17",
                title=Text(
                    "Ingen vinst, överskott tillbaka",
                    "No profit, surplus repaid",
                ),
                question=Text(
                    "Är det bestämt att ingen part går med vinst, och att "
                    "överskott betalas tillbaka när partnerskapet upphör?",
                    "Is it settled that no party makes a profit, and that a "
                    "surplus is repaid when the partnership ends?",
                ),
                codes=("OST017",),
            )
            in asked
        )

    def test_stockholm(self):
        """A profile asks for what its own rules do, each with its code."""
        assert [
            ("long-term-relation", ("STO002",)),
            ("form-where-suitable", ("STO003",)),
            ("challenge-solved-together", ("STO005",)),
            ("prioritised-challenge", ("FUP003",)),
            ("idea-based-definition", ("ORG005",)),
            ("organisation-known", ("ORG007",)),
            ("municipal-matter-handed-over", ("KLG001",)),
            ("matter-followed-up", ("KLG002",)),
            ("insight-for-the-public", ("KLG003",)),
            ("decision-may-be-delegated", ("KLG004",)),
            ("exceptional-reasons", ("KLG006",)),
        ] == [(one.key, one.codes) for one in criteria_asked(STOCKHOLM)]

    def test_lists(self):
        """What several lists ask for stands once, with the code of each."""
        rules = BORAS_2016.rules | SKR_2017.rules | MALMO.rules
        asked = {one.key: one.codes for one in criteria_asked(rules)}

        assert ("SKR005", "BOR005") == asked["C5"]
        assert ("BOR001",) == asked["C1"]
        assert "C12" not in asked

    def test_none(self):
        """No rule asks for nothing."""
        assert () == criteria_asked(FULL.only())

    def test_own_list(self):
        """A list of one's own is given beside the library's."""
        own = attrs.evolve(NO_MARKET, key="U5", number=5)
        edition = attrs.evolve(
            SKR_2017,
            key="own",
            prefix="OWN",
            entries=(Entry(criterion=own, weight=Weight.REQUIRED),),
        )
        rules = edition.rules | BORAS_2016.rules

        assert ["C1", "C5", "C13"] == [
            one.key for one in criteria_asked(rules)
        ]
        assert ["C1", "C5", "U5", "C13"] == [
            one.key
            for one in criteria_asked(rules, editions=(*EDITIONS, edition))
        ]

    def test_other_rule_of_the_code(self):
        """A rule of another list with the same code is not taken for it."""
        other = attrs.evolve(
            SKR_2017, name=Text("Andra kriterier", "Other criteria")
        )

        assert () == criteria_asked(other.rules)

    def test_known(self):
        """The known are those of the lists, and those by name."""
        assert {one.key for one in known_criteria()} == {
            *(c.key for c in CRITERIA),
            *NAMED,
        }


class TestNearest:
    """The nearest known criteria."""

    @pytest.mark.parametrize(
        ("word", "near"),
        [
            ("C5", ["C5", "C15"]),
            ("c 5", ["C5", "C15"]),
            ("C99", ["C9"]),
            ("stastsstod", ["C15"]),
            ("STATSSTÖD", ["C15"]),
            ("marknad", ["C5"]),
            ("long-term", ["long-term-relation", "C9"]),
            ("abc", []),
            ("", []),
        ],
    )
    def test_words(self, word, near):
        """By key, or by a word of title or question, three at most."""
        assert near == [one.key for one in nearest_criteria(word)]


class TestUnknownCriterion:
    """CON701, a judgement of a criterion that nothing knows."""

    def test_data(self):
        """It is a warning, and in every profile that holds consistency."""
        assert Severity.WARNING is RULE.severity
        assert "CON701" in STOCKHOLM

    @pytest.mark.parametrize(
        "criterion", [one.key for one in known_criteria()]
    )
    def test_known(self, criterion):
        """What is known is met, asked for by the rules of the review or not."""
        outcome = RULE.outcome(judged(criterion), AT)

        assert Status.MET is outcome.status

    def test_unknown(self):
        """Each unknown one is told with its place, and the nearest known."""
        agreement = judged("C6", "abc", "C99", "stastsstod", "long-term")

        assert [
            (
                "/judgements/1/criterion",
                (
                    "Bedömningen gäller ett kriterium som ingen lista och "
                    "ingen regel här känner, så den räknas inte. Inget känt "
                    "kriterium liknar det."
                ),
                (
                    "The judgement is of a criterion that no list and no "
                    "rule here knows, so it does not count. No known "
                    "criterion is like it."
                ),
            ),
            (
                "/judgements/2/criterion",
                (
                    "Bedömningen gäller ett kriterium som ingen lista och "
                    "ingen regel här känner, så den räknas inte. Närmast är "
                    "”En längre tid”."
                ),
                (
                    "The judgement is of a criterion that no list and no "
                    "rule here knows, so it does not count. The nearest is "
                    "“A longer time”."
                ),
            ),
            (
                "/judgements/3/criterion",
                (
                    "Bedömningen gäller ett kriterium som ingen lista och "
                    "ingen regel här känner, så den räknas inte. Närmast är "
                    "”Varken förbjudet köp eller förbjudet stöd”."
                ),
                (
                    "The judgement is of a criterion that no list and no "
                    "rule here knows, so it does not count. The nearest is "
                    "“Neither a forbidden purchase nor forbidden aid”."
                ),
            ),
            (
                "/judgements/4/criterion",
                (
                    "Bedömningen gäller ett kriterium som ingen lista och "
                    "ingen regel här känner, så den räknas inte. Närmast är "
                    "”Långsiktig relation” och ”En längre tid”."
                ),
                (
                    "The judgement is of a criterion that no list and no "
                    "rule here knows, so it does not count. The nearest is "
                    "“Long-term relation” and “A longer time”."
                ),
            ),
        ] == [
            (finding.pointer, finding.message("sv"), finding.message("en"))
            for finding in RULE.outcome(agreement, AT).findings
        ]

    @pytest.mark.parametrize("judgements", [None, ()])
    def test_nothing_judged(self, judgements):
        """Where no judgement is stated there is nothing to know."""
        outcome = RULE.outcome(Agreement(judgements=judgements), AT)

        assert Status.NOT_APPLICABLE is outcome.status
        assert [("Ingen bedömning anges.", "No judgement is stated.")] == [
            (one.sv, one.en) for one in outcome.reasons
        ]
