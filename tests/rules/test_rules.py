# SPDX-License-Identifier: MIT
"""Promises of rules, and of what comes of them: *regler*."""

import pickle
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import attrs
import pytest

import iop
from iop.agreement.agreement import Agreement
from iop.agreement.budget import Budget
from iop.agreement.decisions import Case
from iop.agreement.reporting import Report, Reporting, ReportKind
from iop.law.figures import DIRECT_AWARD_LIMIT, DIRECT_AWARD_LIMIT_SOCIAL
from iop.law.sources import OWN_CHECK, Citation, Provenance, Source, SourceKind
from iop.rules.circumstances import Circumstances
from iop.rules.findings import (
    Finding,
    NotApplicable,
    Noted,
    NotKnown,
    NotStated,
    Observation,
    Severity,
    Status,
    violation,
)
from iop.rules.inputs import At
from iop.rules.lacks import Lack
from iop.rules.law_days import DayOrigin, LawDay, TakenDay
from iop.rules.outcomes import Outcome
from iop.rules.rule_sets import RuleSet
from iop.rules.rules import Rule, rule
from iop.rulesets import CONSISTENCY, catalogue, review
from iop.values.changes import Change, Fix, FixKind
from iop.values.errors import IllFormedError
from iop.values.fields import PartyKey
from iop.values.identifiers import CaseNumber
from iop.values.money import Money
from iop.values.texts import Text


cloudpickle = pytest.importorskip(
    "cloudpickle", reason="cloudpickle is not installed (extra: test)"
)

AT = At(on=date(2018, 6, 1))

PROGRAM = """
import multiprocessing
from collections.abc import Iterator
from datetime import date
from typing import Annotated
import attrs
import iop
from iop.rules.findings import Observation, violation

def check(number: Annotated[int, "/reporting/number"]) -> Iterator[Observation]:
    yield violation("/reporting/number", number=number, listed=0)

own = attrs.evolve(iop.rulesets.FULL["CON301"], code="OWN1", check=check)
RULES = iop.RuleSet((own,))

def held(rules):
    agreement = iop.Agreement(reporting=iop.agreement.Reporting(number=3))
    return iop.review(agreement, on=date(2018, 6, 1), rules=rules)

if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        (back,) = pool.map(held, [RULES])
    print(back == held(RULES), back["OWN1"].rule is own, bool(back.findings))
"""
"""A program with a rule of its own, held in another process."""

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
Duties = Annotated[tuple[Report, ...], "/reporting/reports"]


def reporting(number):
    """Make an agreement on so many reports."""
    return Agreement(
        reporting=Reporting(number=number), case_number=CaseNumber("KS/1:2")
    )


@rule(**DATA)
def four_reports(number: Number) -> Iterator[Observation]:
    """Count to four."""
    if number != 4:
        yield violation("/reporting/number", number=number)


def made(check, **kwargs):
    """Make a rule of a function."""
    return rule(**{**DATA, **kwargs})(check)


def counting(number):
    """Make a rule that asks for so many reports."""

    def check(found: Number) -> Iterator[Observation]:
        if found != number:
            yield violation("/reporting/number", number=found)

    return made(check, code=f"EX{number}", name=f"count-{number}")


RULES = (
    counting(2),
    counting(3),
    attrs.evolve(four_reports, code="EX4"),
)
"""Rules that stand in the module by their codes alone."""


def remarking(*observations):
    """Make a rule that says this of any agreement."""

    def check() -> Iterator[Observation]:
        yield from observations

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
        ) -> Iterator[Observation]:
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

        def check(
            number: Number, at: At, whole: Agreement
        ) -> Iterator[Observation]:
            return iter((number, at, whole)[:0])

        outcome = made(check).outcome(reporting(4), AT)

        assert Status.MET is outcome.status
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
            lacks=(Lack(ways=((NotStated("/reporting/number"),),)),),
            facts=(("/reporting/number", None),),
        )

    def test_all_that_are_missing(self):
        """All needed facts that lack are named, by place; others are not."""

        def check(
            rate: Annotated[Decimal, "circumstances:/sek_per_euro"],
            number: Number,
            name: Annotated[str | None, "/name"],
            duties: Duties,
        ) -> Iterator[Observation]:
            return iter((rate, number, name, duties)[:0])

        assert [] == list(check(Decimal(10), 4, None, ()))
        assert (
            "/reporting/number",
            "/reporting/reports",
            "circumstances:/sek_per_euro",
        ) == made(check).outcome(Agreement(), AT).not_stated

    def test_of_the_circumstances(self):
        """A fact may lie outside of the agreement."""

        def check(
            is_undertaking: Annotated[bool, "circumstances:/is_undertaking"],
        ) -> Iterator[Observation]:
            if is_undertaking:
                yield violation("/parties")

        dealing = made(check, finding=Text("Fel.", "Wrong."))
        pointer = "circumstances:/is_undertaking"
        found = [
            dealing.outcome(
                Agreement(),
                At(
                    on=AT.on,
                    circumstances=Circumstances(is_undertaking=stated),
                ),
            )
            for stated in (True, False, None)
        ]

        assert (pointer,) == dealing.reads
        assert [Status.NOT_MET, Status.MET, Status.UNDETERMINED] == [
            outcome.status for outcome in found
        ]
        assert [(), (), (pointer,)] == [o.not_stated for o in found]
        assert [
            ((pointer, True),),
            ((pointer, False),),
            ((pointer, None),),
        ] == [outcome.facts for outcome in found]

    def test_needed_and_empty(self):
        """An empty list, a zero and a no are stated."""

        def check(duties: Duties, number: Number) -> Iterator[Observation]:
            return iter([violation("/reporting")] if duties or number else [])

        agreement = Agreement(reporting=Reporting(number=0, reports=()))

        assert Status.MET is made(check).outcome(agreement, AT).status

    def test_optional(self):
        """A fact that may be None is handed over as it is."""

        def check(number: NumberOrNot) -> Iterator[Observation]:
            yield violation("/reporting/number", number=number)

        outcome = made(check).outcome(Agreement(), AT)

        assert "Det är inte angivet." == outcome.findings[0].message()

    def test_key(self):
        """A fact may be of a named form, needed or not."""

        def check(
            one: Annotated[PartyKey, "/case/decider"],
            other: Annotated[PartyKey | None, "/case/decider"],
        ) -> Iterator[Observation]:
            yield NotStated(f"/{one}/{other}")

        checked = made(check)

        assert ("/case/decider",) == checked.outcome(
            Agreement(), AT
        ).not_stated
        assert ("/sdn/sdn",) == checked.outcome(
            Agreement(case=Case(decider="sdn")), AT
        ).not_stated


class TestStatus:
    """Breaches count most, then what is not stated, then not applicable."""

    BREACH = violation("/name")
    MISSING = NotStated("/term")
    UNKNOWN = NotKnown(Text("Inte känt.", "Not known."))
    WHY = NotApplicable(Text("Inte här.", "Not here."))
    NOTE = Noted("sum", 5)

    def test_met(self):
        """A rule that says nothing is met."""
        silent = remarking()
        outcome = silent.outcome(Agreement(), AT)

        assert Outcome(rule=silent, status=Status.MET) == outcome
        assert "EX101" == outcome.code

    @pytest.mark.parametrize(
        ("observations", "status"),
        [
            ((NOTE,), Status.MET),
            ((WHY,), Status.NOT_APPLICABLE),
            ((NOTE, WHY), Status.NOT_APPLICABLE),
            ((WHY, MISSING), Status.UNDETERMINED),
            ((MISSING, WHY), Status.UNDETERMINED),
            ((UNKNOWN,), Status.UNDETERMINED),
            ((WHY, UNKNOWN), Status.UNDETERMINED),
            ((UNKNOWN, MISSING), Status.UNDETERMINED),
            ((UNKNOWN, BREACH), Status.NOT_MET),
            ((WHY, MISSING, BREACH), Status.NOT_MET),
            ((BREACH, MISSING), Status.NOT_MET),
            ((BREACH, WHY), Status.NOT_MET),
        ],
    )
    def test_priority(self, observations, status):
        """Whatever the order, the weightiest decides, and only it is told."""
        outcome = remarking(*observations).outcome(Agreement(), AT)

        assert status is outcome.status
        assert (status is Status.NOT_MET) is bool(outcome.findings)
        open_ = status is Status.UNDETERMINED
        assert (open_ and self.MISSING in observations) is bool(
            outcome.not_stated
        )
        assert outcome.reasons == (
            (self.UNKNOWN.reason,)
            if open_ and self.UNKNOWN in observations
            else (self.WHY.reason,)
            if status is Status.NOT_APPLICABLE
            else ()
        )

    @pytest.mark.parametrize("kind", [NotApplicable, NotKnown])
    def test_all_reasons(self, kind):
        """All reasons are told, in the order that they were given."""
        reasons = Text("Inte här.", "Not here."), Text("Inte.", "Not.")
        outcome = remarking(*map(kind, reasons)).outcome(Agreement(), AT)

        assert reasons == outcome.reasons

    @pytest.mark.parametrize("mark", [None, BREACH, MISSING, UNKNOWN, WHY])
    def test_notes(self, mark):
        """What was computed is kept in order, however it comes out."""
        marks = [Noted("b", 1), *([mark] if mark else []), Noted("a", None)]
        outcome = remarking(*marks).outcome(Agreement(), AT)

        assert (("b", 1), ("a", None)) == outcome.notes

    def test_places_in_order(self):
        """Findings and what is not stated come by place, and once."""
        places = ["/a/10", "/a/9", "/a/10"]
        broken = remarking(*map(violation, places)).outcome(Agreement(), AT)
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

    def test_fixes(self):
        """Ways to mend a violation come along with its finding."""
        fix = Fix(
            title=Text("Skriv 127.", "Write 127."),
            kind=FixKind.MECHANICAL,
            changes=(Change(pointer="/name", before=None, after="127"),),
        )
        (finding,) = (
            remarking(violation("/name", fix))
            .outcome(Agreement(), AT)
            .findings
        )

        assert (fix,) == finding.fixes

    @pytest.mark.parametrize(
        ("mark", "sv", "en"),
        [
            ("fel", '"fel"', '"fel"'),
            (None, "ingenting", "nothing"),
            (True, "true", "true"),
        ],
    )
    def test_other_than_remarks(self, mark, sv, en):
        """What is no observation is refused, and not taken for met."""
        with pytest.raises(IllFormedError) as caught:
            remarking(mark).outcome(reporting(4), AT)

        assert (
            f"Fick {sv}. Rätt är en iakttagelse: violation, NotStated, "
            "KnownInPart, any_of, NotKnown, NotApplicable eller Noted, till "
            'exempel: violation("/budget/total")'
        ) == caught.value.message("sv")
        assert (
            f"got {en}; right is an observation: violation, NotStated, "
            "KnownInPart, any_of, NotKnown, NotApplicable or Noted, for example: "
            'violation("/budget/total") [rule.observation]'
        ) == str(caught.value)
        assert ["rule EX101, agreement KS/1:2"] == caught.value.__notes__

    @pytest.mark.parametrize(
        ("said", "shown"),
        [
            (violation("/name"), "a value of type Violation"),
            (None, "nothing"),
            (0, "0"),
        ],
    )
    def test_not_one_by_one(self, said, shown):
        """An observation that is returned, and not yielded, is refused too."""

        def check(number: NumberOrNot) -> Observation:
            return said if number else iter(())

        with pytest.raises(IllFormedError) as caught:
            made(check).outcome(reporting(4), AT)

        assert str(caught.value) == (
            f"got {shown}; right is observations, one by one, for example: yield "
            'violation("/budget/total") [rule.observations]'
        )
        assert ["rule EX101, agreement KS/1:2"] == caught.value.__notes__
        assert Status.MET is made(check).outcome(Agreement(), AT).status

    @pytest.mark.parametrize(
        ("fields", "shown"),
        [({"numer": 3}, '"numer"'), ({}, "nothing")],
    )
    def test_other_fields(self, fields, shown):
        """A violation that the text cannot tell of never becomes a finding."""

        def check(number: Number) -> Iterator[Observation]:
            yield violation("/reporting/number", **fields)
            yield Noted("number", number)

        with pytest.raises(IllFormedError) as caught:
            made(check).outcome(reporting(3), AT)

        assert str(caught.value) == (
            f"got {shown}; right is exactly the fields that the text has: "
            'number, for example: violation("/reporting/number", number=...) '
            "[rule.violation]"
        )

    def test_fields_of_none(self):
        """Where the text has no fields a violation has none either."""
        with pytest.raises(IllFormedError) as caught:
            remarking(violation("/name", number=3)).outcome(Agreement(), AT)

        assert caught.value.message("sv") == (
            'Fick "number". Rätt är precis de fält som texten har: -, till '
            'exempel: violation("/name")'
        )


class TestDefects:
    """An error in a rule is a defect of the rule, and comes out."""

    def test_propagates_with_a_note(self):
        """The error is as it was, with code and case number noted on it."""

        def check(number: Number) -> Iterator[Observation]:
            yield 1 // (number - 4)

        with pytest.raises(ZeroDivisionError) as caught:
            made(check).outcome(reporting(4), AT)

        assert ["rule EX101, agreement KS/1:2"] == caught.value.__notes__

    def test_the_note_is_safe(self):
        """The note is of one line, short, and shows no person's number."""

        def check() -> Iterator[Observation]:
            raise LookupError

        named = Agreement(name=f"Anna 811218-9876 \u2067{'x' * 60}")

        with pytest.raises(LookupError) as caught:
            made(check).outcome(named, AT)

        assert [
            f"rule EX101, agreement Anna ******-**76 \\u2067{'x' * 42}…"
        ] == caught.value.__notes__

    def test_through_a_review(self):
        """A review does not swallow it either, nor the rest of the rules."""

        def check() -> Iterator[Observation]:
            raise LookupError

        rules = RuleSet((four_reports, made(check, code="EX102")))

        with pytest.raises(LookupError) as caught:
            review(Agreement(), on=AT.on, rules=rules)

        assert ["rule EX102, agreement IOP"] == caught.value.__notes__


class TestDays:
    """A rule is in force from its first day to its last."""

    FIRST, LAST = date(2018, 1, 1), date(2018, 12, 31)

    @pytest.mark.parametrize(
        ("code", "expected"),
        [("CON301", False), ("PRO101", False), ("AID004", True)],
    )
    def test_reads_the_day(self, code, expected):
        """Some rules ask for the day of the review, whose law they take or not."""
        rule = catalogue()[code]

        assert expected is rule.reads_day
        assert expected is rule.takes_at
        assert attrs.evolve(rule, law_day=LawDay.REVIEW).reads_day

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
            reasons=outcome.reasons,
            law_day=TakenDay(on=date(2019, 1, 1), origin=DayOrigin.REVIEW),
        )
        assert [
            (
                (
                    "Regeln gäller bara till och med den 31 december 2018. Den dag "
                    "som räknas är den 1 januari 2019 (dagen för granskningen)."
                ),
                (
                    "The rule applies only through 31 December 2018. The day that "
                    "counts is 1 January 2019 (the day of the review)."
                ),
            )
        ] == [(reason.sv, reason.en) for reason in outcome.reasons]

    @pytest.mark.parametrize("on", ["2018-06-01", datetime(2018, 6, 1), None])  # noqa: DTZ001 - what is refused
    def test_refuses_what_is_no_day(self, on):
        """What is no day, or has a time of day, is refused."""
        assert refusal(four_reports.is_in_force, on).endswith(
            "[date.expected]"
        )


class TestFigures:
    """A figure of the law is read on the day of the review."""

    SOCIAL = DIRECT_AWARD_LIMIT_SOCIAL

    @staticmethod
    def within(limit_of, **kwargs):
        """Make a rule that finds the name above a limit."""

        def check(
            name: Annotated[str, "/name"],
            limit: Annotated[Money, limit_of],
        ) -> Iterator[Observation]:
            yield violation("/name", number=f"{name} > {limit}")

        return made(check, **kwargs)

    AGREEMENT = Agreement(name="Mötesplats")

    def test_are_listed(self):
        """A rule says which figures it reads; they are no facts."""
        checked = self.within(DIRECT_AWARD_LIMIT)

        assert (DIRECT_AWARD_LIMIT,) == checked.figures
        assert ("/name",) == checked.reads
        assert () == four_reports.figures

    @pytest.mark.parametrize(
        ("on", "sum_"),
        [
            (date(2017, 12, 31), "534890.00 SEK"),
            (date(2018, 1, 1), "586907.00 SEK"),
            (date(2026, 12, 31), "700000.00 SEK"),
        ],
    )
    def test_on_the_day(self, on, sum_):
        """The function is given the value of that day."""
        outcome = self.within(DIRECT_AWARD_LIMIT).outcome(
            self.AGREEMENT, At(on=on)
        )
        dated = DIRECT_AWARD_LIMIT.on(on)
        (finding,) = outcome.findings

        assert ((DIRECT_AWARD_LIMIT, dated),) == outcome.figures
        assert f"Det är Mötesplats > {sum_}." == finding.message()
        assert (OWN_CHECK, dated.citation) == finding.citations
        assert Severity.ERROR is outcome.severity is finding.severity

    @pytest.mark.parametrize("on", [date(2015, 12, 31), date(2027, 1, 1)])
    def test_not_known(self, on):
        """Where it is not known the function is not called, and why is said."""
        checked = self.within(DIRECT_AWARD_LIMIT)

        assert checked.outcome(self.AGREEMENT, At(on=on)) == Outcome(
            rule=checked,
            status=Status.UNDETERMINED,
            reasons=(DIRECT_AWARD_LIMIT.why_unknown(on),),
            facts=(("/name", "Mötesplats"),),
            law_day=TakenDay(on=on, origin=DayOrigin.REVIEW),
        )

    def test_not_known_and_not_stated(self):
        """What lacks in the law and in the agreement is told at once."""
        on = date(2027, 1, 1)
        outcome = self.within(DIRECT_AWARD_LIMIT).outcome(
            Agreement(), At(on=on)
        )

        assert Status.UNDETERMINED is outcome.status
        assert ("/name",) == outcome.not_stated
        assert (DIRECT_AWARD_LIMIT.why_unknown(on),) == outcome.reasons

    @pytest.mark.parametrize("severity", Severity)
    def test_from_memory(self, severity):
        """A figure that nobody has verified gives no more than an observation."""
        checked = self.within(self.SOCIAL, severity=severity)
        unverified, reported = (
            checked.outcome(self.AGREEMENT, At(on=date(year, 6, 1)))
            for year in (2017, 2018)
        )

        assert Severity.NOTE is unverified.findings[0].severity
        assert Severity.NOTE is unverified.severity
        assert severity is reported.findings[0].severity
        assert severity is reported.severity

    @pytest.mark.parametrize("severity", Severity)
    @pytest.mark.parametrize("is_first", [False, True])
    def test_one_of_two_from_memory(self, severity, is_first):
        """Of two figures one is enough: what rests on both rests on it.

        In 2017 the social limit is from memory, and the general one is not.
        """
        one, other = (
            (self.SOCIAL, DIRECT_AWARD_LIMIT)
            if is_first
            else (DIRECT_AWARD_LIMIT, self.SOCIAL)
        )

        def check(
            name: Annotated[str, "/name"],
            limit: Annotated[Money, one],
            threshold: Annotated[Money, other],
        ) -> Iterator[Observation]:
            yield violation("/name", number=f"{name} > {limit}, {threshold}")

        outcomes = {
            year: made(check, severity=severity).outcome(
                self.AGREEMENT, At(on=date(year, 6, 1))
            )
            for year in (2017, 2018)
        }

        for year, weight in ((2017, Severity.NOTE), (2018, severity)):
            (finding,) = outcomes[year].findings
            assert weight is finding.severity is outcomes[year].severity
        assert {Provenance.UNVERIFIED, Provenance.REPORTED} == {
            dated.citation.provenance for _, dated in outcomes[2017].figures
        }

    def test_cited_once(self):
        """What the rule cites by itself is not cited again."""
        dated = DIRECT_AWARD_LIMIT.on(AT.on)
        checked = self.within(
            DIRECT_AWARD_LIMIT, citations=(dated.citation, OWN_CHECK)
        )
        (finding,) = checked.outcome(self.AGREEMENT, AT).findings

        assert (dated.citation, OWN_CHECK) == finding.citations


def wrong_other_type(total: Annotated[Money, "/budget/total"]):
    """Take an amount for money."""


def wrong_other_place(duty: Annotated[Report, "/reporting/reports/0"]):
    """Take the first of a list."""


def wrong_default(number: Number = 4):
    """Take four for granted."""


def wrong_hint(number: "Nowhere"):  # noqa: F821 - is nowhere
    """Take what the checker alone knows."""


async def wrong_asynchronous(number: Number):
    """Wait."""


def wrong_mute(number: Number):
    """Forget to yield."""


def wrong_misspelt(number: Number):
    """Return the field another name."""
    yield violation("/reporting/number", numer=number)


class TestMaking:
    """A rule that promises more than it can hold is refused."""

    UNVERIFIED = Citation(
        source=Source(key="kl", kind=SourceKind.ACT, title=Text("Lag", "Act")),
        provenance=Provenance.UNVERIFIED,
    )

    CITATIONS = (
        'got "EX101"; right is a rule with a citation, and an error only with '
        "a verified one, for example: Citation(source=OWN, "
        "provenance=Provenance.OWN) [rule.citations]"
    )

    def test_keeps_what_it_is_given(self):
        """A rule is what the decorator was given."""
        assert isinstance(four_reports, Rule)
        assert DATA == {name: getattr(four_reports, name) for name in DATA}
        assert (None, None, (), Circumstances(), Circumstances()) == (
            four_reports.first_day,
            four_reports.last_day,
            four_reports.related,
            four_reports.meets_given,
            four_reports.breaks_given,
        )

    def test_keeps_the_rest(self):
        """So are days, related rules, and circumstances of the specimens."""
        rest = {
            "first_day": date(2018, 1, 1),
            "last_day": date(2018, 12, 31),
            "related": ("CON301",),
            "meets_given": Circumstances(is_undertaking=False),
            "breaks_given": Circumstances(is_undertaking=True),
        }
        full = made(four_reports.check, **rest)

        assert rest == {name: getattr(full, name) for name in rest}

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
        for severity in (Severity.WARNING, Severity.NOTE):
            assert made(check, citations=unsure, severity=severity)
        assert made(check, citations=(*unsure, OWN_CHECK))

    @pytest.mark.parametrize(
        "name",
        ["title", "demand", "advice", "fault", "tells", "law_day_reason"],
    )
    def test_no_fields(self, name):
        """All but the finding are the same for every agreement."""
        text = Text("Det är {n}.", "It is {n}.")

        assert refusal(made, four_reports.check, **{name: text}) == (
            'got "EX101"; right is texts without fields, but for the finding, '
            "for example: Text('Parter av båda slag', "
            "'Parties of both kinds') [rule.fields]"
        )

    @pytest.mark.parametrize(
        ("kwargs", "right"),
        [
            pytest.param(
                {"citations": ()},
                "en regel med minst en hänvisning, och fel bara med "
                "kontrollerad, till exempel: Citation(source=OWN, "
                "provenance=Provenance.OWN)",
                id="citations",
            ),
            pytest.param(
                {"first_day": date(2018, 1, 1), "last_day": date(2017, 1, 1)},
                "en sista dag som inte är före den första, till exempel: "
                "last_day=date(2018, 1, 1)",
                id="days",
            ),
            pytest.param(
                {"title": Text("Det är {n}.", "It is {n}.")},
                "texter utan fält, utom för det som hittas, till exempel: "
                "Text('Parter av båda slag', 'Parties of both kinds')",
                id="fields",
            ),
        ],
    )
    def test_says_in_swedish_what_is_right(self, kwargs, right):
        """Each refusal names the rule by its code, in Swedish too."""
        with pytest.raises(IllFormedError) as caught:
            made(four_reports.check, **kwargs)

        assert f'Fick "EX101". Rätt är {right}' == caught.value.message("sv")

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
            "for example: last_day=date(2018, 1, 1) [rule.days]"
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
            ("meets_given", None, "type.expected"),
            ("breaks_given", {}, "type.expected"),
        ],
    )
    def test_checks_its_fields(self, name, value, code):
        """Each field has its form, and the refusal names the field."""
        words = refusal(made, four_reports.check, **{name: value})

        assert words.startswith(f"Rule.{name}: got ")
        assert words.endswith(f"[{code}]")

    @pytest.mark.parametrize(
        ("check", "code"),
        [
            (Agreement, "rule.function"),
            ("check", "type.expected"),
            (lambda number: number, "rule.parameter"),
        ],
    )
    def test_of_a_function_that_takes_facts(self, check, code):
        """It is made of a plain function, each parameter of which is told."""
        assert refusal(made, check).endswith(f"[{code}]")

    @pytest.mark.parametrize(
        ("check", "words"),
        [
            pytest.param(
                lambda number: number,
                'rule EX101, parameter number: got "number"; right is a '
                "parameter by place with type and JSON Pointer, or At, "
                "TakenDay, Agreement or FollowUp, for example: Annotated[int, "
                '"/reporting/number"] [rule.parameter]',
                id="parameter",
            ),
            pytest.param(
                wrong_other_type,
                'rule EX101, parameter total: got "Money"; right is the type '
                "of the field, Amount, for example: Annotated[Money, "
                '"/budget/total/money"] [rule.type]',
                id="type",
            ),
            pytest.param(
                wrong_other_place,
                'rule EX101, parameter duty: got "/reporting/reports/0"; right '
                "is a field in Agreement, no part of a list, for example: "
                "/reporting/reports [pointer.place]",
                id="pointer",
            ),
            pytest.param(
                wrong_default,
                'rule EX101, parameter number: got "number"; right is a '
                "parameter without a default; what is not stated is None, "
                "for example: Annotated[int | None, "
                '"/reporting/number"] [rule.default]',
                id="default",
            ),
            pytest.param(
                wrong_hint,
                'rule EX101, parameter number: got "Nowhere"; right is a type '
                "that is there when the rule is made, not only under "
                "TYPE_CHECKING, for example: Annotated[int, "
                '"/reporting/number"] [rule.hint]',
                id="hint",
            ),
            pytest.param(
                wrong_asynchronous,
                "rule EX101: got a value of type function; right is a "
                "function without async, for example: def f(): yield from () "
                "[rule.async]",
                id="async",
            ),
            pytest.param(
                wrong_mute,
                "rule EX101: got a value of type function; right is a "
                "function that yields what it sees, for example: yield "
                'violation("/reporting/number") [rule.yield]',
                id="yield",
            ),
            pytest.param(
                wrong_misspelt,
                'rule EX101: got "Det är {number}."; right is a text all of '
                "whose fields violation fills; nothing fills number, for "
                "example: violation(pointer, number=...) [rule.unfilled]",
                id="unfilled",
            ),
        ],
    )
    def test_names_what_is_wrong(self, check, words):
        """A function that is no rule's is refused by code and parameter."""
        assert words == refusal(made, check)

    def test_unfilled_in_swedish(self):
        """So it is in Swedish."""
        with pytest.raises(IllFormedError) as caught:
            made(wrong_misspelt)

        assert [(("numer", 3),)] == [m.fields for m in wrong_misspelt(3)]
        assert caught.value.message("sv") == (
            'Fick "Det är {number}.". Rätt är en text vars alla fält fylls av '
            "violation; inget fyller number, till exempel: violation(pointer, "
            "number=...)"
        )

    def test_specimens(self):
        """A rule makes the agreements that meet and break it anew."""
        assert (
            Status.MET is four_reports.outcome(four_reports.meets(), AT).status
        )
        assert (
            Status.NOT_MET
            is four_reports.outcome(four_reports.breaks(), AT).status
        )


class TestPickling:
    """Reviews over a city run in many processes."""

    def test_rule(self):
        """A rule comes through a pickle as the very rule of its module."""
        for known in (*catalogue(), four_reports, *RULES):
            assert known is pickle.loads(pickle.dumps(known))  # noqa: S301 - made here

    def test_generated_rule(self):
        """One that was made by a function is found in the module's RULES."""
        two = pickle.loads(pickle.dumps(RULES[0]))  # noqa: S301 - made here

        assert "count-2" == two.name
        assert [Status.MET, Status.NOT_MET] == [
            two.outcome(reporting(number), AT).status for number in (2, 3)
        ]

    def test_outcome(self):
        """So do outcomes, sets and whole reviews."""
        held = review(Agreement(budget=Budget()), on=AT.on)

        assert held == pickle.loads(pickle.dumps(held))  # noqa: S301 - made here
        assert CONSISTENCY == pickle.loads(pickle.dumps(CONSISTENCY))  # noqa: S301 - made here

    @pytest.fixture(name="main")
    def _main(self, monkeypatch):
        """Make a rule that stands in the module that was started."""

        def check(number: Number) -> Iterator[Observation]:
            yield violation("/reporting/number", number=number)

        check.__module__, check.__qualname__ = "__main__", "check_in_main"
        provenance = made(check)
        module = sys.modules["__main__"]
        monkeypatch.setattr(module, "check_in_main", provenance, raising=False)
        return provenance

    def test_rule_of_the_module_that_was_started(self, main):
        """It is sent by its name, as any other."""
        assert main is pickle.loads(pickle.dumps(main))  # noqa: S301 - made here

    def test_rule_that_is_sent_whole(self, main, monkeypatch):
        """To a process that has it not it is sent whole, by cloudpickle.

        What comes back is the one that is here, if it is still the same.
        """
        held = review(reporting(3), on=AT.on, rules=RuleSet((main,)))
        sent = cloudpickle.dumps(held)

        assert main is pickle.loads(sent)["EX101"].rule  # noqa: S301 - made here

        milder = attrs.evolve(main, severity=Severity.NOTE)
        monkeypatch.setattr("__main__.check_in_main", milder)
        other = pickle.loads(sent)  # noqa: S301 - made here
        monkeypatch.delattr("__main__.check_in_main")
        gone = pickle.loads(sent)  # noqa: S301 - made here

        for back in (other, gone):
            assert held == back
            assert main is not back["EX101"].rule
            assert "Det är 3." == back.findings[0].message()

    def test_rule_made_in_a_function(self):
        """So is one that has no name anywhere; its copy is equal to it."""
        rules = RuleSet([counting(7), counting(8)])
        back = pickle.loads(cloudpickle.dumps(rules))  # noqa: S301 - made here

        assert rules == back == rules | back
        assert hash(rules) == hash(back)
        assert rules["EX7"] is not back["EX7"]
        assert ("/reporting/number",) == back["EX7"].reads
        assert [Status.MET, Status.NOT_MET] == [
            outcome.status
            for outcome in review(reporting(7), on=AT.on, rules=back).outcomes
        ]

    def test_in_a_pool(self, tmp_path):
        """A program's own rules reach the processes that it starts."""
        program = tmp_path / "program.py"
        program.write_text(PROGRAM, encoding="utf-8")
        run = subprocess.run(
            [sys.executable, str(program)],
            env={"PYTHONPATH": str(Path(iop.__file__).parents[1])},
            capture_output=True,
            check=False,
            encoding="utf-8",
        )

        assert ("True True True\n", "") == (run.stdout, run.stderr)

    NOWHERE = (
        'got "EX101"; right is a rule that stands in a module by the name of '
        "its function, or in the module's RULES, for example: "
        'rulesets.FULL["CON208"] [rule.place]'
    )

    def test_rule_that_stands_nowhere(self):
        """A rule inside a function cannot be found, so is not pickled."""
        assert self.NOWHERE == refusal(pickle.dumps, remarking())

    @pytest.mark.parametrize("module", [None, "no.such.module"])
    def test_rule_of_no_module(self, module):
        """Nor can one whose function is of no module."""

        def check() -> Iterator[Observation]:
            return iter(())

        check.__module__ = module

        assert Status.MET is made(check).outcome(Agreement(), AT).status
        assert self.NOWHERE == refusal(pickle.dumps, made(check))

    def test_rule_that_is_gone(self, monkeypatch):
        """Where the rule is not there any more, it is not read as nothing."""
        pickled = pickle.dumps(four_reports)
        monkeypatch.delitem(globals(), "four_reports")

        assert self.NOWHERE == refusal(pickle.loads, pickled)

    def test_rule_that_was_changed(self):
        """A changed rule is not taken for the one it was made of."""
        milder = attrs.evolve(four_reports, severity=Severity.NOTE)

        assert self.NOWHERE == refusal(pickle.dumps, milder)

    def test_says_so_in_swedish(self):
        """The refusal names the places where a rule is found again."""
        with pytest.raises(IllFormedError) as caught:
            pickle.dumps(remarking())

        assert (
            'Fick "EX101". Rätt är en regel som står i en modul under sin '
            "funktions namn, eller i modulens RULES, till exempel: "
            'rulesets.FULL["CON208"]'
        ) == caught.value.message("sv")


class TestTexts:
    """What a rule reads may be given in a language."""

    def test_interim_is_a_word(self):
        """A choice in a finding is written in the language asked for."""

        def check(duties: Duties) -> Iterator[Observation]:
            for duty in duties:
                yield violation("/reporting/reports", number=duty.kind)

        agreement = Agreement(
            reporting=Reporting(
                reports=(Report(key="a", kind=ReportKind.FINAL),)
            )
        )
        (finding,) = made(check).outcome(agreement, AT).findings

        assert "Det är slutredovisning." == finding.message("sv")
        assert "There are final account." == finding.message("en")
