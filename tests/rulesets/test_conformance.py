# SPDX-License-Identifier: MIT
"""What every rule of every set promises: *alla regler*.

The loops go over whatever `iop.rulesets` exports, so that a new set is held to
the same promises from the day it is there. Only the list of codes and names at
the end is written by hand.
"""

import functools
import operator
import re
import types
import typing
from collections import Counter
from datetime import date

import attrs
import pytest
from hypothesis import given

from iop import examples, pointers, rulesets
from iop.agreement import Agreement
from iop.findings import Severity, Status
from iop.rules import At, RuleSet
from iop.sources import Standing

from ..strategies import agreements


SETS = [
    value
    for value in map(rulesets.__dict__.get, rulesets.__all__)
    if isinstance(value, RuleSet)
]
"""Every set that is exported."""

RULES = functools.reduce(operator.or_, SETS)
"""Every rule there is."""

EXAMPLES = [getattr(examples, name) for name in examples.__all__]

AT = At(on=date(2024, 6, 1))

each_rule = pytest.mark.parametrize(
    "rule", RULES, ids=[rule.code for rule in RULES]
)


def members(annotation):
    """Return the types that an annotation allows, other than ``None``."""
    is_union = typing.get_origin(annotation) in (types.UnionType, typing.Union)
    allowed = typing.get_args(annotation) if is_union else (annotation,)
    return {kind for kind in allowed if kind is not type(None)}


def field_type(pointer):
    """Return the type of the field at a pointer into an agreement."""
    kind = Agreement
    for name in pointers.split(pointer):
        field = attrs.fields_dict(kind)[name]

        assert field.default is None, f"{pointer}: {name} must be stated"

        annotation = field.type
        (kind, *_) = members(annotation)
    return annotation


def facts(rule):
    """Return pointer and type of each fact that a rule takes by pointer."""
    hints = typing.get_type_hints(rule.check, include_extras=True)
    for hint in hints.values():
        if typing.get_origin(hint) is typing.Annotated:
            kind, *marks, pointer = typing.get_args(hint)
            yield pointer, typing.Annotated[kind, *marks] if marks else kind


def pruned(value, places):
    """Leave nothing in a value but what stands at *places*, each in tokens.

    What must be stated on the way there stays.
    """
    if () in places or value is None:
        return value
    inner = {
        name: [rest for head, *rest in places if head == name]
        for name in {place[0] for place in places}
    }
    return attrs.evolve(
        value,
        **{
            field.name: pruned(
                getattr(value, field.name),
                [tuple(rest) for rest in inner[field.name]],
            )
            if field.name in inner
            else None
            for field in attrs.fields(type(value))
            if field.name in inner or field.default is None
        },
    )


def assert_tried(rule, agreement):
    """Assert what holds of any outcome: it is whole, and rests on its facts."""
    outcome = rule.outcome(agreement, AT)

    assert rule is outcome.rule
    assert bool(outcome.findings) is (outcome.status is Status.NOT_MET)
    assert bool(outcome.not_stated) is (outcome.status is Status.UNDETERMINED)
    assert (outcome.reason is not None) is (
        outcome.status is Status.NOT_APPLICABLE
    )
    for finding in outcome.findings:
        assert finding.message("sv")
        assert finding.message("en")
        pointers.read(agreement, finding.pointer)
    for pointer in outcome.not_stated:
        pointers.read(agreement, pointer)
    places = [tuple(pointers.split(pointer)) for pointer in rule.reads]
    assert outcome == rule.outcome(pruned(agreement, places), AT)

    return outcome


class TestData:
    """What a rule says of itself."""

    @each_rule
    def test_cites(self, rule):
        """A rule says where it comes from, and how well that is known."""
        assert rule.citations
        assert all(
            isinstance(citation.standing, Standing)
            for citation in rule.citations
        )

    @each_rule
    def test_no_error_unverified(self, rule):
        """What nobody has verified is no error."""
        verified = [
            citation
            for citation in rule.citations
            if citation.standing is not Standing.UNVERIFIED
        ]

        assert verified or rule.severity is not Severity.ERROR

    @each_rule
    def test_speaks_both_languages(self, rule):
        """Each text is two, with the same fields."""
        for text in (rule.title, rule.demand, rule.advice, rule.finding):
            assert text.sv != text.en
            assert text.fields == type(text)(text.en, text.sv).fields

    @each_rule
    def test_writes_sentences(self, rule):
        """A title is no sentence; a demand, an advice and a finding are."""
        for lang in ("sv", "en"):
            title, *sentences = (
                getattr(text, lang)
                for text in (
                    rule.title,
                    rule.demand,
                    rule.advice,
                    rule.finding,
                )
            )

            assert not title.endswith(".")
            assert [] == [said for said in sentences if not said.endswith(".")]
            assert "  " not in " ".join(sentences)

    @each_rule
    def test_demands_by_its_severity(self, rule):
        """An error goes against what *ska* be, a warning what *bör* be."""
        words = set(re.findall(r"\w+", rule.demand.sv.lower()))

        if rule.severity is Severity.ERROR:
            assert "ska" in words
        if rule.severity is Severity.WARNING:
            assert "bör" in words

    @each_rule
    def test_named(self, rule):
        """A code is three letters and three digits, a name has hyphens."""
        assert re.fullmatch("[A-Z]{3}[0-9]{3}", rule.code)
        assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", rule.name)

    def test_unique(self):
        """No two rules have one code or one name."""
        for attribute in ("code", "name", "check"):
            counts = Counter(getattr(rule, attribute) for rule in RULES)

            assert {1} == set(counts.values())

    @each_rule
    def test_related(self, rule):
        """A related rule exists, is another, and is related back."""
        for code in rule.related:
            assert code != rule.code
            assert rule.code in RULES[code].related

    @each_rule
    def test_facts_have_their_types(self, rule):
        """A fact is annotated as its field is; only ``None`` may be dropped."""
        for pointer, kind in facts(rule):
            assert members(kind) == members(field_type(pointer)), pointer


class TestSpecimens:
    """The two agreements that each rule comes with."""

    @each_rule
    def test_meets(self, rule):
        """The one that meets the rule does."""
        assert Status.MET is assert_tried(rule, rule.meets()).status

    @each_rule
    def test_breaks(self, rule):
        """The one that breaks it does, and breaks no other of its family."""
        broken = [
            other.code
            for other in RULES
            if other.code[:3] == rule.code[:3]
            and other.outcome(rule.breaks(), AT).status is Status.NOT_MET
        ]

        assert [rule.code] == broken
        assert assert_tried(rule, rule.breaks()).findings


class TestOutcomes:
    """What comes of a rule, whatever the agreement is."""

    @each_rule
    @pytest.mark.parametrize("example", EXAMPLES, ids=examples.__all__)
    def test_examples(self, rule, example):
        """Every rule has an outcome on every example."""
        assert_tried(rule, example())

    @each_rule
    def test_silent_on_the_complete(self, rule):
        """The complete example breaks no rule."""
        assert () == rule.outcome(examples.complete(), AT).findings

    @each_rule
    def test_nothing_found_in_nothing(self, rule):
        """An agreement that states nothing is not found to break a rule."""
        assert () == assert_tried(rule, Agreement()).findings

    @given(agreements())
    def test_any_agreement(self, agreement):
        """Every rule has an outcome on any agreement at all."""
        for rule in RULES:
            assert_tried(rule, agreement)


class TestStability:
    """What others may rely on."""

    def test_codes_and_names(self):
        """Codes and names are these; one that has been given is kept."""
        assert [(rule.code, rule.name) for rule in RULES] == [
            ("CON101", "dangling-key"),
            ("CON102", "duplicate-key"),
            ("CON103", "annex-not-listed"),
            ("CON104", "parties-of-both-kinds"),
            ("CON105", "steering-group-of-both-sides"),
            ("CON201", "costs-against-contributions"),
            ("CON202", "instalments-against-contribution"),
            ("CON203", "contribution-within-appropriation"),
            ("CON204", "decision-against-contribution"),
            ("CON205", "stated-sums-differ"),
            ("CON206", "total-against-costs"),
            ("CON207", "annex-agreements-against-contribution"),
            ("CON208", "one-currency"),
            ("CON209", "proposal-against-contribution"),
            ("CON301", "number-of-reports"),
            ("CON302", "one-final-report"),
            ("CON303", "final-report-last"),
            ("CON304", "report-after-its-period"),
            ("CON401", "outside-the-term"),
            ("CON402", "signed-before-decision"),
        ]
