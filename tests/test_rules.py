# SPDX-License-Identifier: MIT
"""Promises of rules, and of sets of them: *regler*."""

import functools
import pickle
from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated

import attrs
import pytest

from iop.agreement import Agreement
from iop.budget import Budget
from iop.decisions import Matter
from iop.errors import IllFormedError, PointerError
from iop.fields import PartyKey
from iop.findings import (
    Finding,
    NotApplicable,
    NotStated,
    Remark,
    Severity,
    Status,
    breach,
)
from iop.identifiers import CaseNumber
from iop.language import Text
from iop.reporting import ReportDuty, Reporting, ReportKind
from iop.reviewing import review
from iop.rules import At, Outcome, Rule, RuleSet, rule
from iop.rulesets import CONSISTENCY
from iop.sources import OWN_CHECK, Citation, Source, SourceKind, Standing


AT = At(on=date(2018, 6, 1))

DATA = {
    "code": "EX101",
    "name": "four-reports",
    "title": Text("Fyra redovisningar", "Four reports"),
    "demand": Text("Det ska vara fyra.", "There must be four."),
    "advice": Text("Ange fyra.", "State four."),
    "finding": Text("Det är {number}.", "There are {number}."),
    "severity": Severity.ERROR,
    "citations": (OWN_CHECK,),
    "meets": lambda: reporting(4),
    "breaks": lambda: reporting(3),
}
"""What a rule says of itself."""

Number = Annotated[int, "/reporting/number"]
NumberOrNot = Annotated[int | None, "/reporting/number"]
Duties = Annotated[tuple[ReportDuty, ...], "/reporting/duties"]


def reporting(number):
    """Make an agreement on so many reports."""
    return Agreement(
        reporting=Reporting(number=number), case_number=CaseNumber("KS/1:2")
    )


@rule(**DATA)
def four_reports(number: Number) -> Iterator[Remark]:
    """Count to four."""
    if number != 4:
        yield breach("/reporting/number", number=number)


def made(check, **kwargs):
    """Make a rule of a function."""
    return rule(**{**DATA, **kwargs})(check)


def remarking(*remarks):
    """Make a rule that says this of any agreement."""

    def check() -> Iterator[Remark]:
        yield from remarks

    return made(check, finding=Text("Fel.", "Wrong."))


def refusal(call, *args, **kwargs):
    """Return what a refusal says in full."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return str(caught.value)


class TestFacts:
    """The parameters of a rule's function are its facts."""

    def test_are_handed_over(self):
        """Facts are read at their places and given in order."""
        seen = []

        def check(
            number: Number,
            whole: Agreement,
            at: At,
            name: Annotated[str | None, "/name"],
        ) -> Iterator[Remark]:
            seen.append((number, whole, at, name))
            return iter(())

        agreement = reporting(4)
        outcome = made(check).outcome(agreement, AT)

        assert [(4, agreement, AT, None)] == seen
        assert outcome.facts == (
            ("/reporting/number", 4),
            ("", agreement),
            ("/name", None),
        )

    def test_are_listed(self):
        """A rule says which facts it reads; the day is none of them."""

        def check(number: Number, at: At, whole: Agreement) -> None:
            """Take three."""

        assert ("/reporting/number", "") == made(check).reads
        assert ("/reporting/number",) == four_reports.reads

    def test_none_at_all(self):
        """A rule need not read any."""
        assert () == remarking().reads

    def test_needed(self):
        """A fact whose type has no None must be stated."""
        outcome = four_reports.outcome(Agreement(), AT)

        assert outcome == Outcome(
            rule=four_reports,
            status=Status.UNDETERMINED,
            not_stated=("/reporting/number",),
            facts=(("/reporting/number", None),),
        )

    def test_all_that_are_missing(self):
        """All needed facts that lack are named, in order; others are not."""

        def check(
            duties: Duties,
            name: Annotated[str | None, "/name"],
            number: Number,
        ) -> None:
            """Take two that are needed."""

        assert ("/reporting/duties", "/reporting/number") == made(
            check
        ).outcome(Agreement(), AT).not_stated

    def test_needed_and_empty(self):
        """An empty list, a zero and a no are stated."""

        def check(duties: Duties, number: Number) -> Iterator[Remark]:
            return iter([breach("/reporting")] if duties or number else [])

        agreement = Agreement(reporting=Reporting(number=0, duties=()))

        assert Status.MET is made(check).outcome(agreement, AT).status

    def test_optional(self):
        """A fact that may be None is handed over as it is."""

        def check(number: NumberOrNot) -> Iterator[Remark]:
            yield breach("/reporting/number", number=number)

        outcome = made(check).outcome(Agreement(), AT)

        assert "Det är inte angivet." == outcome.findings[0].message()

    def test_key(self):
        """A fact may be of a named form, needed or not."""

        def check(
            one: Annotated[PartyKey, "/matter/decider"],
            other: Annotated[PartyKey | None, "/matter/decider"],
        ) -> Iterator[Remark]:
            yield NotStated(f"/{one}/{other}")

        checked = made(check)

        assert ("/matter/decider",) == checked.outcome(
            Agreement(), AT
        ).not_stated
        assert ("/sdn/sdn",) == checked.outcome(
            Agreement(matter=Matter(decider="sdn")), AT
        ).not_stated


class TestParameters:
    """A parameter that is no fact is refused when the rule is made."""

    WORDS = (
        "right is a parameter by place with type and JSON Pointer, or At, or "
        'Agreement, for example: Annotated[int, "/reporting/number"] '
        "[rule.parameter]"
    )

    def test_without_type(self):
        """A parameter without annotation is refused."""

        def check(number):
            """Take something."""

        assert f'got "number"; {self.WORDS}' == refusal(made, check)

    def test_without_pointer(self):
        """A type alone does not say where the fact stands."""

        def check(number: int) -> None:
            """Take a number from nowhere."""

        def check_key(decider: PartyKey) -> None:
            """Take a key from nowhere."""

        assert f'got "number"; {self.WORDS}' == refusal(made, check)
        assert f'got "decider"; {self.WORDS}' == refusal(made, check_key)

    def test_pointer_of_another_type(self):
        """A place that is no text is refused."""

        def check(number: Annotated[int, 7]) -> None:
            """Take a number from place seven."""

        assert f'got "number"; {self.WORDS}' == refusal(made, check)

    def test_not_by_place(self):
        """Facts are given by place: not by name, nor any number of them."""

        def check(*, number: Number) -> None:
            """Take a number by name."""

        def check_many(*numbers: Number) -> None:
            """Take any number of numbers."""

        assert f'got "number"; {self.WORDS}' == refusal(made, check)
        assert f'got "numbers"; {self.WORDS}' == refusal(made, check_many)

    @pytest.mark.parametrize(
        "pointer",
        [
            "/colour",
            "/reporting/numbers",
            "/reporting/duties/0",
            "/reporting/number/digits",
            "/reporting/duties/kind",
        ],
    )
    def test_nowhere(self, pointer):
        """A pointer to a field that no agreement has is refused."""

        def check(fact: Annotated[int, pointer]) -> None:
            """Take it from there."""

        with pytest.raises(PointerError) as caught:
            made(check)

        assert str(caught.value) == (
            f'got "{pointer}"; right is a field in Agreement, for example: '
            "/reporting/number [pointer.place]"
        )

    def test_no_pointer(self):
        """What is no JSON Pointer is refused."""

        def check(number: Annotated[int, "reporting.number"]) -> None:
            """Take it from there."""

        assert refusal(made, check) == (
            'got "reporting.number"; right is a JSON Pointer (RFC 6901), for '
            "example: /budget/costs/0 [pointer.form]"
        )

    @pytest.mark.parametrize(
        "check", [functools.partial(print), Agreement, "check"]
    )
    def test_no_function(self, check):
        """What is no plain function is refused."""
        with pytest.raises(IllFormedError) as caught:
            made(check)

        assert caught.value.code in {"rule.function", "type.expected"}
        assert "en funktion" == caught.value.sv


class TestStatus:
    """Breaches count most, then what is not stated, then not applicable."""

    BREACH = breach("/name")
    MISSING = NotStated("/term")
    WHY = NotApplicable(Text("Inte här.", "Not here."))

    def test_met(self):
        """A rule that says nothing is met."""
        outcome = remarking().outcome(Agreement(), AT)

        assert (Status.MET, (), (), None) == (
            outcome.status,
            outcome.findings,
            outcome.not_stated,
            outcome.reason,
        )
        assert "EX101" == outcome.code

    @pytest.mark.parametrize(
        ("remarks", "status"),
        [
            ((WHY,), Status.NOT_APPLICABLE),
            ((WHY, MISSING), Status.UNDETERMINED),
            ((MISSING, WHY), Status.UNDETERMINED),
            ((WHY, MISSING, BREACH), Status.NOT_MET),
            ((BREACH, MISSING), Status.NOT_MET),
            ((BREACH, WHY), Status.NOT_MET),
        ],
    )
    def test_priority(self, remarks, status):
        """Whatever the order, the weightiest decides, and only it is told."""
        outcome = remarking(*remarks).outcome(Agreement(), AT)

        assert status is outcome.status
        assert (status is Status.NOT_MET) is bool(outcome.findings)
        assert (status is Status.UNDETERMINED) is bool(outcome.not_stated)
        assert (status is Status.NOT_APPLICABLE) is bool(outcome.reason)

    def test_first_reason(self):
        """Of several reasons the first is told."""
        other = NotApplicable(Text("Inte där.", "Not there."))
        outcome = remarking(self.WHY, other).outcome(Agreement(), AT)

        assert Text("Inte här.", "Not here.") == outcome.reason

    def test_places_in_order(self):
        """Findings and what is not stated come by place, and once."""
        places = ["/a/10", "/a/9", "/a/10"]
        broken = remarking(*map(breach, places)).outcome(Agreement(), AT)
        unsaid = remarking(*map(NotStated, places)).outcome(Agreement(), AT)

        assert ["/a/9", "/a/10", "/a/10"] == [
            finding.pointer for finding in broken.findings
        ]
        assert ("/a/9", "/a/10") == unsaid.not_stated

    def test_finding(self):
        """A finding carries what the rule says of itself."""
        (finding,) = four_reports.outcome(reporting(3), AT).findings

        assert finding == Finding(
            code="EX101",
            severity=Severity.ERROR,
            pointer="/reporting/number",
            fields=(("number", 3),),
            text=four_reports.finding,
            advice=four_reports.advice,
            citations=(OWN_CHECK,),
        )

    @pytest.mark.parametrize("mark", ["fel", None, True])
    def test_other_than_remarks(self, mark):
        """What is no remark is refused, and not taken for met."""
        with pytest.raises(IllFormedError) as caught:
            remarking(mark).outcome(reporting(4), AT)

        assert "rule.remark" == caught.value.code
        assert mark is caught.value.given
        assert ["rule EX101, agreement KS/1:2"] == caught.value.__notes__


class TestDefects:
    """An error in a rule is a defect of the rule, and comes out."""

    def test_propagates_with_a_note(self):
        """The error is as it was, with code and case number noted on it."""

        def check(number: Number) -> Iterator[Remark]:
            yield 1 // (number - 4)

        with pytest.raises(ZeroDivisionError) as caught:
            made(check).outcome(reporting(4), AT)

        assert ["rule EX101, agreement KS/1:2"] == caught.value.__notes__

    def test_through_a_review(self):
        """A review does not swallow it either, nor the rest of the rules."""

        def check() -> Iterator[Remark]:
            raise LookupError

        rules = RuleSet((four_reports, made(check, code="EX102")))

        with pytest.raises(LookupError) as caught:
            review(Agreement(), on=AT.on, rules=rules)

        assert ["rule EX102, agreement IOP"] == caught.value.__notes__


class TestDays:
    """A rule is in force from its first day to its last."""

    FIRST, LAST = date(2018, 1, 1), date(2018, 12, 31)

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2017, 12, 31), False),
            (date(2018, 1, 1), True),
            (date(2018, 12, 31), True),
            (date(2019, 1, 1), False),
        ],
    )
    def test_both_included(self, on, expected):
        """The first and the last day are in force, the days next to not."""
        dated = attrs.evolve(
            four_reports, first_day=self.FIRST, last_day=self.LAST
        )

        assert expected is dated.is_in_force(on)
        assert expected is bool(RuleSet((dated,)).on(on))

    @pytest.mark.parametrize(
        ("days", "before", "after"),
        [
            ({}, True, True),
            ({"first_day": FIRST}, False, True),
            ({"last_day": LAST}, True, False),
        ],
    )
    def test_open(self, days, before, after):
        """Without a first day, or a last, it always was, or will be."""
        dated = attrs.evolve(four_reports, **days)

        assert before is dated.is_in_force(date.min)
        assert after is dated.is_in_force(date.max)

    def test_outcome(self):
        """Outside its days it does not apply, and reads nothing."""
        dated = attrs.evolve(four_reports, last_day=self.LAST)
        outcome = dated.outcome(reporting(3), At(on=date(2019, 1, 1)))

        assert outcome == Outcome(
            rule=dated,
            status=Status.NOT_APPLICABLE,
            reason=Text(
                "Regeln gäller inte den dag som granskningen avser.",
                "The rule is not in force on the day of the review.",
            ),
        )

    @pytest.mark.parametrize("on", ["2018-06-01", datetime(2018, 6, 1), None])  # noqa: DTZ001 - what is refused
    def test_refuses_what_is_no_day(self, on):
        """What is no day, or has a time of day, is refused."""
        for call in (four_reports.is_in_force, RuleSet((four_reports,)).on):
            assert refusal(call, on).endswith("[date.expected]")


class TestMaking:
    """A rule that promises more than it can hold is refused."""

    UNVERIFIED = Citation(
        source=Source(key="kl", kind=SourceKind.ACT, title=Text("Lag", "Act")),
        standing=Standing.UNVERIFIED,
    )

    CITATIONS = (
        'got "EX101"; right is a rule with a citation, and an error only with '
        "a verified one, for example: Citation(source=OWN, "
        "standing=Standing.OWN) [rule.citations]"
    )

    def test_keeps_what_it_is_given(self):
        """A rule is what the decorator was given."""
        assert isinstance(four_reports, Rule)
        assert DATA == {name: getattr(four_reports, name) for name in DATA}
        assert (None, None, ()) == (
            four_reports.first_day,
            four_reports.last_day,
            four_reports.related,
        )

    @pytest.mark.parametrize("severity", Severity)
    def test_cites_something(self, severity):
        """A rule that cites nothing is refused, whatever it weighs."""
        assert self.CITATIONS == refusal(
            made, four_reports.check, citations=(), severity=severity
        )

    def test_error_on_what_is_verified(self):
        """An error must rest on something verified; the rest need not."""
        check = four_reports.check
        unsure = (self.UNVERIFIED, self.UNVERIFIED)

        assert self.CITATIONS == refusal(made, check, citations=unsure)
        for severity in (Severity.WARNING, Severity.REMARK):
            assert made(check, citations=unsure, severity=severity)
        assert made(check, citations=(*unsure, OWN_CHECK))

    @pytest.mark.parametrize("name", ["title", "demand", "advice"])
    def test_no_fields(self, name):
        """Title, demand and advice are the same for every agreement."""
        text = Text("Det är {n}.", "It is {n}.")

        assert refusal(made, four_reports.check, **{name: text}) == (
            'got "EX101"; right is title, demand and advice without fields, '
            "for example: Text('Parter av båda slag', 'Parties of both "
            "kinds') [rule.fields]"
        )

    def test_days_in_order(self):
        """A last day before the first is refused; one day is enough."""
        day = date(2018, 1, 1)

        assert made(four_reports.check, first_day=day, last_day=day)
        assert refusal(
            made,
            four_reports.check,
            first_day=day,
            last_day=date(2017, 12, 31),
        ) == (
            'got "EX101"; right is a last day that is not before the first, '
            "for example: last_day=date(2023, 12, 31) [rule.days]"
        )

    @pytest.mark.parametrize(
        ("name", "value", "code"),
        [
            ("code", "EX 101", "key.form"),
            ("name", "", "text.blank"),
            ("title", "Fyra redovisningar", "type.expected"),
            ("severity", "error", "type.expected"),
            ("citations", OWN_CHECK, "list.expected"),
            ("meets", Agreement(), "type.expected"),
            ("first_day", "2018-01-01", "date.expected"),
            ("related", "CON101", "list.expected"),
        ],
    )
    def test_checks_its_fields(self, name, value, code):
        """Each field has its form, and the refusal names the field."""
        words = refusal(made, four_reports.check, **{name: value})

        assert words.startswith(f"Rule.{name}: got ")
        assert words.endswith(f"[{code}]")

    def test_specimens(self):
        """A rule makes the agreements that meet and break it anew."""
        assert (
            Status.MET is four_reports.outcome(four_reports.meets(), AT).status
        )
        assert (
            Status.NOT_MET
            is four_reports.outcome(four_reports.breaks(), AT).status
        )


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
        other = attrs.evolve(self.ONE, severity=Severity.REMARK)
        words = (
            'got "EX101"; right is one code for each rule, for example: '
            "CON101 [rule.conflict]"
        )

        assert words == refusal(RuleSet, [self.ONE, other])
        assert words == refusal(RuleSet([self.ONE]).__or__, RuleSet([other]))

    @pytest.mark.parametrize(
        ("rules", "code"),
        [
            ([four_reports, "EX102"], "type.expected"),
            ("EX101", "type.expected"),
            (RuleSet, "list.expected"),
            (four_reports, "list.expected"),
            (None, "list.expected"),
        ],
    )
    def test_other_than_rules(self, rules, code):
        """What is no rule, or no list of them, is refused."""
        assert refusal(RuleSet, rules).endswith(f"[{code}]")

    def test_contains(self):
        """It knows a rule, and the code of a rule, that it has."""
        rules = RuleSet([self.ONE])

        assert self.ONE in rules
        assert "EX101" in rules
        assert self.TWO not in rules
        assert "EX102" not in rules
        assert None not in rules

    def test_getitem(self):
        """A rule is found by its code."""
        rules = RuleSet([self.ONE, self.TWO])

        assert self.TWO is rules["EX102"]
        for code in ("EX103", 0, None):
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


class TestPickling:
    """Reviews over a city run in many processes."""

    def test_rule(self):
        """A rule comes through a pickle as the very rule of its module."""
        for known in (*CONSISTENCY, four_reports):
            assert known is pickle.loads(pickle.dumps(known))  # noqa: S301 - made here

    def test_outcome(self):
        """So do outcomes, sets and whole reviews."""
        held = review(Agreement(budget=Budget()), on=AT.on)

        assert held == pickle.loads(pickle.dumps(held))  # noqa: S301 - made here
        assert CONSISTENCY == pickle.loads(pickle.dumps(CONSISTENCY))  # noqa: S301 - made here

    def test_rule_that_stands_nowhere(self):
        """A rule inside a function cannot be found, so is not pickled."""
        words = (
            'got "EX101"; right is a rule that stands in a module by the name '
            "of its function, for example: "
            "rulesets.consistency.budgets.one_currency [rule.place]"
        )

        assert words == refusal(pickle.dumps, remarking())

    def test_rule_that_was_changed(self):
        """A changed rule is not taken for the one it was made of."""
        milder = attrs.evolve(four_reports, severity=Severity.REMARK)

        assert refusal(pickle.dumps, milder).endswith("[rule.place]")


class TestAt:
    """What a rule may know besides the agreement."""

    def test_refuses_a_time_of_day(self):
        """A day has no time of day."""
        assert refusal(At, on=datetime(2018, 6, 1)) == (  # noqa: DTZ001 - what is refused
            "At.on: got 2018-06-01T00:00:00; right is a day without a time, "
            "for example: date(2018, 6, 1) [date.expected]"
        )


class TestTexts:
    """What a rule reads may be given in a language."""

    def test_interim_is_a_word(self):
        """A choice in a finding is written in the language asked for."""

        def check(duties: Duties) -> Iterator[Remark]:
            for duty in duties:
                yield breach("/reporting/duties", number=duty.kind)

        agreement = Agreement(
            reporting=Reporting(
                duties=(ReportDuty(key="a", kind=ReportKind.FINAL),)
            )
        )
        (finding,) = made(check).outcome(agreement, AT).findings

        assert "Det är slutredovisning." == finding.message("sv")
        assert "There are final account." == finding.message("en")
