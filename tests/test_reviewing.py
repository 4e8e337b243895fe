# SPDX-License-Identifier: MIT
"""Promises of reviews: *granskning*."""

import itertools
from datetime import date, datetime

import attrs
import pytest

from iop.agreement import Agreement
from iop.errors import IllFormedError
from iop.examples import complete, flawed, trygghet_127
from iop.findings import (
    Finding,
    NotApplicable,
    NotStated,
    Severity,
    Status,
    breach,
)
from iop.language import Text
from iop.reviewing import Review, review
from iop.rules import At, Outcome, RuleSet, rule
from iop.rulesets import CONSISTENCY
from iop.sources import OWN_CHECK


ON = date(2024, 6, 1)

REMARKS = {
    Status.NOT_MET: breach("/name"),
    Status.UNDETERMINED: NotStated("/name"),
    Status.NOT_APPLICABLE: NotApplicable(Text("Nej.", "No.")),
}
"""What a rule says to come out in each way; it says nothing to be met."""


def saying(code, *remarks, severity=Severity.ERROR):
    """Make a rule that says this of any agreement."""

    @rule(
        code=code,
        name=code.lower(),
        title=Text("Titel", "Title"),
        demand=Text("Det ska vara så.", "It must be so."),
        advice=Text("Gör så.", "Do so."),
        finding=Text("Det är inte så.", "It is not so."),
        severity=severity,
        citations=(OWN_CHECK,),
        meets=Agreement,
        breaks=Agreement,
    )
    def check():
        yield from remarks

    return check


def held(*rules):
    """Hold rules against an agreement that states nothing."""
    return review(Agreement(), on=ON, rules=RuleSet(rules))


def coming_out(*statuses, severity=Severity.ERROR):
    """Make rules that come out in these ways, one each."""
    return [
        saying(
            f"{severity.name[:1]}{number}",
            *([REMARKS[status]] if status in REMARKS else []),
            severity=severity,
        )
        for number, status in enumerate(statuses)
    ]


class TestReview:
    """`review` holds rules against an agreement on a day."""

    def test_one_outcome_each(self):
        """Each rule gives one outcome, in the order of the codes."""
        found = review(trygghet_127(), on=ON)

        assert [r.code for r in CONSISTENCY] == [
            outcome.code for outcome in found.outcomes
        ]
        assert (trygghet_127(), ON) == (found.agreement, found.on)

    def test_is_what_the_rules_say(self):
        """An outcome is what the rule itself gives."""
        found = review(flawed(), on=ON)

        assert found == Review(
            agreement=flawed(),
            on=ON,
            outcomes=tuple(
                each.outcome(flawed(), At(on=ON)) for each in CONSISTENCY
            ),
        )

    def test_no_rules(self):
        """No rules have no outcomes."""
        assert Review(agreement=Agreement(), on=ON, outcomes=()) == held()

    def test_rules_not_in_force(self):
        """A rule that is not in force on the day does not apply."""
        late = attrs.evolve(saying("A1", breach("")), first_day=ON)
        before = date(2024, 5, 31)
        rules = RuleSet((late,))

        assert (
            Status.NOT_MET is review(Agreement(), on=ON, rules=rules).verdict
        )
        assert (
            Status.NOT_APPLICABLE
            is review(Agreement(), on=before, rules=rules).verdict
        )

    @pytest.mark.parametrize(
        ("agreement", "on", "rules", "words"),
        [
            (
                Agreement(),
                "2024-06-01",
                CONSISTENCY,
                (
                    'got "2024-06-01"; right is a day without a time, for '
                    "example: date(2018, 6, 1) [date.expected]"
                ),
            ),
            (
                Agreement(),
                datetime(2024, 6, 1),  # noqa: DTZ001 - what is refused
                CONSISTENCY,
                (
                    "got 2024-06-01T00:00:00; right is a day without a time, "
                    "for example: date(2018, 6, 1) [date.expected]"
                ),
            ),
            (
                {},
                ON,
                CONSISTENCY,
                (
                    "got an object with 0 key(s); right is Agreement, for "
                    "example: Agreement(...) [type.expected]"
                ),
            ),
            (
                Agreement(),
                ON,
                CONSISTENCY["CON101"],
                (
                    "got a value of type Rule; right is RuleSet, for example: "
                    "RuleSet(...) [type.expected]"
                ),
            ),
        ],
    )
    def test_refuses(self, agreement, on, rules, words):
        """What is no agreement, day or set of rules is refused."""
        with pytest.raises(IllFormedError) as caught:
            review(agreement, on=on, rules=rules)

        assert words == str(caught.value)


class TestExamples:
    """The examples come out as they are meant to."""

    def test_complete(self):
        """The complete one has no finding and nothing undetermined."""
        found = review(complete(), on=ON)

        assert () == found.findings
        assert () == found.with_status(Status.UNDETERMINED)
        assert Status.MET is found.verdict

    def test_flawed(self):
        """The flawed one is not met, in one way or another."""
        assert Status.NOT_MET is review(flawed(), on=ON).verdict

    def test_trygghet(self):
        """The real case contradicts itself nowhere, but leaves much open."""
        found = review(trygghet_127(), on=ON)

        assert () == found.findings
        assert Status.UNDETERMINED is found.verdict


class TestFindings:
    """`findings` gathers what is not met."""

    def test_order(self):
        """Errors first, then warnings, then remarks; then code, then place."""
        places = [breach("/a/10"), breach("/a/9")]
        found = held(
            saying("A1", breach("/x"), severity=Severity.REMARK),
            saying("A2", *places, severity=Severity.WARNING),
            saying("A3", breach("/z"), breach("/b")),
            saying("A4", breach("")),
            saying("A5"),
        )

        assert [
            ("A3", "/b"),
            ("A3", "/z"),
            ("A4", ""),
            ("A2", "/a/9"),
            ("A2", "/a/10"),
            ("A1", "/x"),
        ] == [(finding.code, finding.pointer) for finding in found.findings]

    def test_are_those_of_the_outcomes(self):
        """A finding is that of its outcome."""
        found = held(saying("A1", breach("/name")))

        assert found.findings == found["A1"].findings
        assert isinstance(found.findings[0], Finding)


class TestVerdict:
    """`verdict` is what the rules that can be errors come to."""

    @pytest.mark.parametrize(
        "statuses",
        [
            chosen
            for size in range(len(Status) + 1)
            for chosen in itertools.combinations(Status, size)
        ],
    )
    def test_all_combinations(self, statuses):
        """The worst counts: not met, undetermined, met, not applicable."""
        order = [
            Status.NOT_MET,
            Status.UNDETERMINED,
            Status.MET,
            Status.NOT_APPLICABLE,
        ]
        expected = next(
            (status for status in order if status in statuses),
            Status.NOT_APPLICABLE,
        )

        for shuffled in (statuses, statuses[::-1]):
            assert expected is held(*coming_out(*shuffled)).verdict

    @pytest.mark.parametrize("severity", [Severity.WARNING, Severity.REMARK])
    def test_others_do_not_count(self, severity):
        """Warnings and remarks do not count, however they come out."""
        others = coming_out(*Status, severity=severity)

        assert Status.NOT_APPLICABLE is held(*others).verdict
        assert Status.MET is held(*others, saying("X1")).verdict


class TestLookUp:
    """Outcomes are picked by status and by code."""

    def test_with_status(self):
        """Outcomes that came out in one way are picked, in order."""
        found = held(*coming_out(Status.MET, Status.NOT_MET, Status.MET))

        assert ["E0", "E2"] == [
            outcome.code for outcome in found.with_status(Status.MET)
        ]
        assert () == found.with_status(Status.UNDETERMINED)

    def test_statuses_share_the_outcomes(self):
        """Every outcome has one status."""
        found = review(trygghet_127(), on=ON)
        shared = [found.with_status(status) for status in Status]

        assert len(found.outcomes) == sum(map(len, shared))

    def test_by_code(self):
        """An outcome is found by the code of its rule."""
        found = review(flawed(), on=ON)

        assert isinstance(found["CON301"], Outcome)
        assert "CON301" == found["CON301"].code

    @pytest.mark.parametrize("code", ["CON999", 0, None])
    def test_unknown_code(self, code):
        """A code that was not held is refused."""
        with pytest.raises(IllFormedError) as caught:
            review(Agreement(), on=ON)[code]

        assert "rule.unknown" == caught.value.code
        assert "CON101" == caught.value.example
