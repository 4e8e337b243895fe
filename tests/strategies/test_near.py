# SPDX-License-Identifier: MIT
"""Promises of the cases around a rule's own examples: *nära regeln*."""

from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings

from iop.rulesets.profiles import FULL
from iop.strategies import ReviewCase, cases, near
from iop.values.amounts import Per
from iop.values.errors import IllFormedError
from iop.values.hedges import Hedge
from iop.values.stated_periods import StatedPeriod


GENERATED = settings(
    database=None,
    deadline=None,
    derandomize=True,
    max_examples=100,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)

FLOOR = 30
"""Of a hundred cases so many have different facts, whatever the rule."""

FEWER = {
    "FUP005": (3, "it reads a yes or no alone, which may be left unstated"),
    "STO006": (
        25,
        "it reads one list, and the day of its law is changed as often",
    ),
}
"""Rules whose facts cannot vary so much, how much they do, and why."""


SUMS = {
    "euro": lambda total: total.money.currency == "EUR",
    "a year": lambda total: total.per is Per.YEAR,
    "at least": lambda total: total.hedge is Hedge.AT_LEAST,
    "between": lambda total: total.hedge is Hedge.BETWEEN,
    "less than": lambda total: total.hedge is Hedge.LESS_THAN,
    "an öre more": lambda total: total.money.ore % 100 == 1,
}
"""Sorts of sums that a rule must tell apart."""


def drawn(strategy):
    """Draw a hundred cases, the same ones each time."""
    found = []

    @GENERATED
    @given(strategy)
    def keep(case):
        found.append(case)

    keep()
    return found


def facts(rule, case):
    """Return what a rule reads of a case, as text."""
    read = rule.outcome(case.agreement, case.at).facts
    return repr(
        [
            (value.history, value.ledger, value.on)
            if pointer == "follow-up:"
            else value
            for pointer, value in read
        ]
    )


def first(strategy, wanted):
    """Find the simplest case that is as wanted."""
    unkept = settings(GENERATED, max_examples=2000, phases=list(Phase))
    return find(strategy, wanted, settings=unkept)


class TestVariety:
    """The cases around a rule are many, and lie where a rule goes wrong."""

    @pytest.mark.parametrize(
        "code",
        ["AID001", "CON301", "FUP005", "LED008", "PRO101", "STO006", "UHM015"],
    )
    def test_facts(self, code):
        """A hundred cases have thirty different facts, where they can vary so."""
        rule = FULL[code]
        least, _ = FEWER.get(code, (FLOOR, ""))
        seen = {facts(rule, case) for case in drawn(near(rule))}

        assert len(seen) >= least

    def test_no_rule_raises(self):
        """What is near the example of a rule of the library raises nothing."""
        for code in ("CON101", "JUD001", "LED021", "STO006"):
            rule = FULL[code]
            for case in drawn(near(rule)):
                assert rule.outcome(case.agreement, case.at).rule is rule

    @pytest.mark.parametrize("sort", SUMS)
    def test_sums(self, sort):
        """A sum is in another currency, per year, a bound, an öre more."""
        is_wanted = SUMS[sort]
        found = first(
            near(FULL["CON206"]),
            lambda case: (
                case.agreement.budget
                and case.agreement.budget.total
                and is_wanted(case.agreement.budget.total)
            ),
        )

        assert is_wanted(found.agreement.budget.total)

    def test_days(self):
        """A rule is tried the day before its first, on it, and after."""
        rule = FULL["KLG001"]
        days = {case.on for case in drawn(near(rule))}

        assert {date(2017, 12, 31), date(2018, 1, 1), date(2018, 1, 2)} < days

    def test_period_known_in_part(self):
        """A period is known in part, or is not stated."""
        around = near(FULL["FUP006"])

        for wanted in (StatedPeriod, type(None)):
            found = first(
                around,
                lambda case, wanted=wanted: isinstance(
                    case.agreement.period, wanted
                ),
            )
            assert isinstance(found.agreement.period, wanted)

    def test_known_in_part(self):
        """A list that the rule reads is known in part."""
        found = first(
            near(FULL["CON301"]), lambda case: case.agreement.known_in_part
        )

        assert ("/reporting/reports",) == found.agreement.known_in_part


class TestShrinking:
    """What fails comes down to the example, and the one place that matters."""

    def test_example(self):
        """The simplest case is the example that meets the rule, as it is."""
        rule = FULL["CON301"]
        found = first(near(rule), lambda _: True)

        assert ReviewCase(agreement=rule.meets()) == found

    def test_one_place(self):
        """Of a number that is one too many nothing but that is changed."""
        rule = FULL["CON301"]
        met = rule.meets()
        found = first(
            near(rule),
            lambda case: (
                case.agreement.reporting
                and case.agreement.reporting.number == 5
            ),
        )
        reports = found.agreement.reporting.reports

        assert met.reporting.reports == reports

    def test_what_has_happened(self):
        """The example of a rule on what has happened is followed up as it was."""
        rule = FULL["LED008"]
        found = first(near(rule), lambda _: True)

        assert rule.meets_followed() == found.follow_up


class TestBelonging:
    """What a case is made of belongs together."""

    def test_follow_up(self):
        """The agreement and the day are those of the follow-up."""
        for case in drawn(near(FULL["LED021"])):
            if case.follow_up != FULL["LED021"].meets_followed():
                assert case.follow_up.agreement in {
                    case.agreement,
                    FULL["LED021"].breaks_followed().agreement,
                }

    def test_circumstances(self):
        """Circumstances vary with the agreement."""
        found = {case.circumstances for case in drawn(near(FULL["AID001"]))}

        assert len(found) > 10

    def test_cases(self):
        """Cases that break a rule break it in many ways, and no other rule."""
        rule = FULL["BOP001"]
        found = drawn(cases(breaking=rule))

        assert len({facts(rule, case) for case in found}) > 10
        assert all(
            {"BOP001"} == {one.code for one in case.review().findings}
            for case in found[:10]
        )

    def test_refuses(self):
        """What is no rule is refused."""
        with pytest.raises(IllFormedError, match=r"type\.expected"):
            near("CON301")
