# SPDX-License-Identifier: MIT
"""Promises of sets of rules: *regelverk*."""

from datetime import date, datetime

import attrs
import pytest

from iop.rules.findings import Severity
from iop.rules.rule_sets import RuleSet
from iop.values.errors import IllFormedError

from .test_rules import four_reports


def refused(call, *args):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args)
    return caught.value


def refusal(call, *args):
    """Return what a refusal says in full."""
    return str(refused(call, *args))


class TestRuleSet:
    """A set of rules is an immutable value."""

    ONE = four_reports
    TWO = attrs.evolve(four_reports, code="EX102")
    THREE = attrs.evolve(four_reports, code="EX103")

    def test_in_the_order_of_codes(self):
        """Rules stand in the order of their codes, each once."""
        rules = RuleSet([self.TWO, self.ONE, self.TWO])

        assert (self.ONE, self.TWO) == rules.rules
        assert [self.ONE, self.TWO] == list(rules)
        assert 2 == len(rules)
        assert rules == RuleSet(iter([self.ONE, self.TWO]))

    def test_repr(self):
        """A set shows the codes of its rules, and not all that they say."""
        rules = RuleSet([self.TWO, self.ONE])

        assert repr(rules) == f"<RuleSet {self.ONE.code} EX102>"

    def test_union(self):
        """A union has the rules of both, and leaves them as they were."""
        a, b = RuleSet([self.ONE, self.TWO]), RuleSet([self.TWO, self.THREE])

        assert RuleSet([self.ONE, self.TWO, self.THREE]) == a | b
        assert [2, 2] == [len(a), len(b)]

    def test_union_with_something_else(self):
        """Only sets of rules are united."""
        for other in ([self.ONE], self.ONE, None):
            with pytest.raises(TypeError):
                RuleSet([self.TWO]) | other

    def test_conflict(self):
        """Two different rules with one code are refused."""
        other = attrs.evolve(self.ONE, severity=Severity.NOTE)
        words = (
            'got "EX101"; right is one code for each rule, for example: '
            "CON101 [rule.conflict]"
        )

        assert words == refusal(RuleSet, [self.ONE, other])
        assert words == refusal(RuleSet([self.ONE]).__or__, RuleSet([other]))

    def test_equal_rules(self):
        """Two equal rules with one code are one rule, and no conflict."""
        twin = attrs.evolve(self.ONE)

        assert twin is not self.ONE
        assert (self.ONE,) == RuleSet([self.ONE, twin]).rules

    NO_RULE = 'Rätt är Rule, till exempel: rulesets.catalogue()["CON301"]'
    NO_RULES = "Rätt är regler, till exempel: [one_currency]"

    @pytest.mark.parametrize(
        ("rules", "message"),
        [
            ([four_reports, "EX102"], f'Fick "EX102". {NO_RULE}'),
            ("EX101", f'Fick "E". {NO_RULE}'),
            (RuleSet, f"Fick ett värde av typen type. {NO_RULES}"),
            (four_reports, f"Fick ett värde av typen Rule. {NO_RULES}"),
            (None, f"Fick ingenting. {NO_RULES}"),
        ],
    )
    def test_other_than_rules(self, rules, message):
        """What is no rule, or no list of them, is refused."""
        assert message == refused(RuleSet, rules).message("sv")

    def test_other_than_rules_in_english(self):
        """The refusal is said in English too."""
        assert (
            'got "EX102"; right is Rule, for example: rulesets.catalogue()["CON301"] '
            "[type.expected]"
        ) == refusal(RuleSet, ["EX102"])
        assert (
            "got nothing; right is rules, for example: [one_currency] "
            "[list.expected]"
        ) == refusal(RuleSet, None)

    def test_refusals_in_swedish(self):
        """A conflict and an unknown code are told in Swedish."""
        other = attrs.evolve(self.ONE, severity=Severity.NOTE)
        rules = RuleSet([self.ONE])

        assert (
            'Fick "EX101". Rätt är en kod för varje regel, till exempel: '
            "CON101"
        ) == refused(RuleSet, [self.ONE, other]).message("sv")
        assert (
            'Fick "CON101". Rätt är en kod i regelverket, till exempel: EX101'
        ) == refused(rules.only, "CON101").message("sv")

    def test_contains(self):
        """It knows a rule, and the code of a rule, that it has."""
        rules = RuleSet([self.ONE])

        assert self.ONE in rules
        assert "EX101" in rules
        assert self.TWO not in rules
        assert "EX102" not in rules
        assert None not in rules
        assert ["EX101"] not in rules
        assert attrs.evolve(self.ONE) in rules
        assert attrs.evolve(self.ONE, severity=Severity.NOTE) not in rules

    def test_getitem(self):
        """A rule is found by its code."""
        rules = RuleSet([self.ONE, self.TWO])

        assert self.TWO is rules["EX102"]
        for code in ("EX103", 0, None, ["EX101"], self.ONE):
            assert refusal(rules.__getitem__, code).endswith(
                "right is a code of the rule set, for example: EX101 "
                "[rule.unknown]"
            )

    def test_only_and_without(self):
        """Some rules are kept, or left out, in the order of their codes."""
        rules = RuleSet([self.ONE, self.TWO, self.THREE])

        assert RuleSet([self.ONE, self.THREE]) == rules.only("EX103", "EX101")
        assert RuleSet([self.TWO]) == rules.without("EX103", "EX101")
        assert RuleSet(()) == rules.only()
        assert rules == rules.without()

    @pytest.mark.parametrize("name", ["only", "without"])
    def test_unknown_codes(self, name):
        """A code that the set has not is refused, also by an empty set."""
        rules = RuleSet([self.ONE])

        assert refusal(getattr(rules, name), "EX101", "CON101") == (
            'got "CON101"; right is a code of the rule set, for example: '
            "EX101 [rule.unknown]"
        )
        assert refusal(getattr(RuleSet(()), name), "EX101") == (
            'got "EX101"; right is a code of the rule set, for example: - '
            "[rule.unknown]"
        )

    def test_is_frozen(self):
        """Nothing in it can be changed, so it can be a key."""
        rules = RuleSet([self.ONE])

        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            rules.rules = ()
        assert hash(rules) == hash(RuleSet([self.ONE]))


class TestDays:
    """Some rules are in force on a day."""

    OLD = attrs.evolve(four_reports, code="EX102", last_day=date(2018, 12, 31))
    NEW = attrs.evolve(four_reports, code="EX103", first_day=date(2019, 1, 1))

    @pytest.mark.parametrize(
        ("on", "codes"),
        [
            (date.min, ["EX101", "EX102"]),
            (date(2018, 12, 31), ["EX101", "EX102"]),
            (date(2019, 1, 1), ["EX101", "EX103"]),
            (date.max, ["EX101", "EX103"]),
        ],
    )
    def test_on(self, on, codes):
        """Those in force on the day are kept."""
        rules = RuleSet([four_reports, self.OLD, self.NEW])

        assert codes == [rule.code for rule in rules.on(on)]

    @pytest.mark.parametrize("on", ["2018-06-01", datetime(2018, 6, 1), None])  # noqa: DTZ001 - what is refused
    def test_refuses_what_is_no_day(self, on):
        """What is no day, or has a time of day, is refused."""
        assert refusal(RuleSet([four_reports]).on, on).endswith(
            "[date.expected]"
        )
