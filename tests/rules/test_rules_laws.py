# SPDX-License-Identifier: MIT
"""Laws of rules and sets of them: *regler*."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import attrs
from hypothesis import example, given
from hypothesis import strategies as st

from iop.examples import flawed
from iop.plain.traces import trace
from iop.rules.circumstances import NOTHING_STATED
from iop.rules.findings import place_order
from iop.rules.rule_sets import RuleSet
from iop.rulesets import CONSISTENCY, catalogue, review

from ..noise import agreements, circumstances


def subsets():
    """Sets of some of the rules there are."""
    return st.sets(st.sampled_from(ALL.rules)).map(RuleSet)


ALL = catalogue()


def held(agreement, rules, on=date(2018, 6, 1), around=NOTHING_STATED):
    """Hold a set of rules against an agreement."""
    return review(agreement, on=on, rules=rules, circumstances=around)


class TestUnion:
    """Sets of rules are a semilattice under union."""

    @given(subsets(), subsets(), subsets())
    def test_is_a_semilattice(self, a, b, c):
        """It is associative, commutative and idempotent, with nothing in it."""
        assert (a | b) | c == a | (b | c)
        assert a | b == b | a
        assert a | a == a
        assert a | RuleSet(()) == a

    @given(subsets(), subsets())
    def test_holds_the_rules_of_both(self, a, b):
        """It has the rules of both, and no other."""
        both = a | b

        assert set(both) == {*a, *b}
        assert len(both) == len({rule.code for rule in (*a, *b)})

    @given(subsets(), st.randoms(use_true_random=False))
    def test_has_no_order_of_its_own(self, rules, random):
        """Rules given in any order, and more than once, are the same set."""
        given_ = [*rules, *rules]
        random.shuffle(given_)

        assert rules == RuleSet(given_)
        assert hash(rules) == hash(RuleSet(given_))

    @given(subsets(), subsets())
    def test_only_and_without_are_complements(self, a, b):
        """What is kept and what is left out make the whole."""
        codes = [rule.code for rule in b if rule in a]

        assert a == a.only(*codes) | a.without(*codes)
        assert [] == [rule for rule in a.without(*codes) if rule in b]


class TestReview:
    """A review is a function of agreement, day and rules."""

    @given(agreements(), circumstances(), subsets(), subsets())
    def test_outcomes_of_a_union(self, agreement, around, a, b):
        """The outcomes of a union are those of both: rules do not meet."""
        both, one, other = (
            held(agreement, rules, around=around).outcomes
            for rules in (a | b, a, b)
        )

        assert list(both) == sorted(
            {outcome.code: outcome for outcome in one + other}.values(),
            key=lambda outcome: outcome.code,
        )

    @given(agreements(), circumstances(), st.randoms(use_true_random=False))
    def test_order_does_not_matter(self, agreement, around, random):
        """Rules held one by one, in any order, come out as they do together."""
        together = held(agreement, ALL, around=around).outcomes
        rules = list(ALL)
        random.shuffle(rules)
        one_by_one = {
            rule.code: held(agreement, RuleSet([rule]), around=around)
            for rule in rules
        }

        assert [one_by_one[o.code].outcomes for o in together] == [
            (outcome,) for outcome in together
        ]

    @given(agreements(), circumstances())
    def test_is_pure(self, agreement, around):
        """Held twice, or in threads at once, it is the same."""
        first = held(agreement, ALL, around=around)
        with ThreadPoolExecutor(4) as pool:
            others = list(
                pool.map(
                    lambda _: held(agreement, ALL, around=around), range(4)
                )
            )

        assert [first] * 4 == others
        assert [trace(first)] * 4 == list(map(trace, others))

    @given(agreements(), circumstances(), subsets())
    @example(agreement=flawed(), around=NOTHING_STATED, rules=ALL)
    def test_groups_share_the_findings(self, agreement, around, rules):
        """However findings are grouped, each is in one group, in order."""
        found = held(agreement, rules, around=around)
        for by in ("rule", "severity", "part", "pointer"):
            groups = found.grouped(by).values()
            places = {id(f): n for n, f in enumerate(found.findings)}

            assert sorted(map(id, found.findings)) == sorted(
                id(finding) for group in groups for finding in group
            )
            for group in groups:
                order = [places[id(finding)] for finding in group]
                assert sorted(order) == order

    @given(agreements())
    def test_findings_are_in_order(self, agreement):
        """Findings of one rule come by place; all by weight, then code."""
        found = held(agreement, ALL)

        for outcome in found.outcomes:
            places = [
                place_order(finding.pointer) for finding in outcome.findings
            ]
            assert sorted(places) == places
        weights = ["error", "warning", "note"]
        keys = [
            (weights.index(finding.severity.value), finding.code)
            for finding in found.findings
        ]
        assert sorted(keys) == keys
        assert sum(len(o.findings) for o in found.outcomes) == len(keys)

    @given(st.dates(), agreements())
    def test_the_day_of_a_rule_always_in_force(self, on, agreement):
        """The day has no say where all rules always were in force."""
        assert (
            held(agreement, CONSISTENCY).outcomes
            == held(agreement, CONSISTENCY, on).outcomes
        )


class TestDays:
    """A rule is in force from its first day to its last, both included."""

    @given(st.dates(), st.dates(), st.dates())
    def test_in_force(self, one, other, day):
        """It is in force on a day when that is neither before nor after."""
        first, last = sorted([one, other])
        rule = attrs.evolve(
            CONSISTENCY["CON301"], first_day=first, last_day=last
        )
        rules = RuleSet((rule,))

        assert (first <= day <= last) is rule.is_in_force(day)
        assert rules.on(day) == (
            rules if rule.is_in_force(day) else RuleSet(())
        )

    @given(st.dates(min_value=date(2, 1, 1), max_value=date(9998, 1, 1)))
    def test_next_door(self, day):
        """A rule of one day is not in force the day before or after."""
        rule = attrs.evolve(CONSISTENCY["CON301"], first_day=day, last_day=day)
        near = [day + timedelta(days=n) for n in (-1, 0, 1)]

        assert [rule.is_in_force(other) for other in near] == [
            False,
            True,
            False,
        ]
