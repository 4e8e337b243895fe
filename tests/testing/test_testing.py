# SPDX-License-Identifier: MIT
"""Promises of the assertions that others test with: *kontroller*."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated

import attrs
import pytest
from hypothesis import settings

from iop import rulesets
from iop.agreement.agreement import Agreement
from iop.agreement.budget import Budget
from iop.agreement.decisions import Case
from iop.agreement.parties import PublicBody
from iop.agreement.reporting import Reporting
from iop.examples import complete, trygghet_127_continued, trygghet_127_ledger
from iop.law.sources import OWN_CHECK
from iop.plain.drafts import read_draft
from iop.rules.circumstances import Circumstances
from iop.rules.findings import (
    KnownInPart,
    NotApplicable,
    Noted,
    NotKnown,
    NotStated,
    Observation,
    Severity,
    violation,
)
from iop.rules.inputs import At
from iop.rules.rule_sets import RuleSet
from iop.rules.rules import Rule, rule
from iop.rulesets import review
from iop.testing import _round_trips as trips
from iop.testing import _trials as trying
from iop.testing import (
    assert_finds,
    assert_round_trips,
    assert_rule_agrees,
    assert_rule_conforms,
    assert_silent,
)
from iop.values.amounts import Amount
from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.texts import Text


ON = date(2024, 6, 1)

NONE = RuleSet(())
"""No other rules, where only the rule itself is looked at."""

BOARD = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")


def reporting(number: int) -> Agreement:
    """Make an agreement that states a number of reports, and nothing else."""
    return Agreement(reporting=Reporting(number=number))


@rule(
    code="EXA001",
    name="four-reports",
    title=Text("Fyra redovisningar", "Four reports"),
    demand=Text("Det ska vara fyra.", "There must be four."),
    advice=Text("Ange fyra.", "State four."),
    finding=Text("Det är {number}.", "There are {number}."),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: reporting(4),
    breaks=lambda: reporting(3),
)
def four_reports(
    number: Annotated[int, "/reporting/number"],
) -> Iterator[Observation]:
    """Ask for four reports; all the rules below are this one, spoilt."""
    if number != 4:
        yield violation("/reporting/number", number=number)


def spoilt(**changes):
    """Change the good rule."""
    return attrs.evolve(four_reports, **changes)


def faults(tried, **told):
    """List what is wrong with a rule."""
    with pytest.raises(AssertionError) as caught:
        assert_rule_conforms(tried, **told)
    head, *listed = str(caught.value).split("\n- ")

    assert f"{tried.code} ({tried.name}) is not as a rule must be:" == head

    return listed


def failure(assertion, *args, **kwargs):
    """Return the message with which an assertion fails."""
    with pytest.raises(AssertionError) as caught:
        assertion(*args, **kwargs)
    return str(caught.value)


def refusal(assertion, *args, **kwargs):
    """Return the code with which an assertion refuses what it is given."""
    with pytest.raises(IllFormedError) as caught:
        assertion(*args, **kwargs)
    return caught.value.code


@pytest.fixture(name="_few")
def _few_tries(monkeypatch):
    """Draw one agreement, the simplest, where the others tell nothing new."""
    few = settings(trying._SETTINGS, max_examples=1)
    monkeypatch.setattr(trying, "_SETTINGS", few)


@pytest.fixture(name="held")
def _held():
    """Return a review with a finding, and rules that find nothing."""
    draft = Agreement(
        reporting=Reporting(number=4, reports=()),
        parties=(BOARD,),
        case=Case(decider=BOARD.key),
    )
    rules = rulesets.CONSISTENCY.only("CON101", "CON201", "CON301") | RuleSet(
        (
            spoilt(
                check=_two_findings,
                finding=Text("Så är det.", "So it is."),
                code="EXA002",
            ),
            spoilt(check=_never, code="EXA003"),
        )
    )
    return review(draft, on=ON, rules=rules)


def _two_findings(_: Agreement) -> Iterator[Observation]:
    yield violation("")
    yield violation("/parties/0")


def _never(_: Annotated[int, "/reporting/number"]) -> Iterator[Observation]:
    yield NotApplicable(Text("Aldrig.", "Never."))


def _unknown(_: Agreement) -> Iterator[Observation]:
    yield NotKnown(Text("Kursen 2026.", "The rate of 2026."))
    yield NotStated("/term")
    yield NotKnown(Text("Gränsen", "The limit"))
    yield NotStated("/name")
    yield KnownInPart("/case")


FOUND = """\
The review found:
  CON301 /reporting/number: The number of reports is stated as 4, but 0 are listed.
  EXA002 "": So it is.
  EXA002 /parties/0: So it is."""


class TestFinds:
    """`assert_finds` asserts that a review finds what it should."""

    def test_found(self, held):
        """What is found, is found; in its place, and all together."""
        assert assert_finds(held, "CON301", "EXA002") is None
        assert assert_finds(held, "CON301", at="/reporting/number") is None
        assert assert_finds(held, "EXA002", at="") is None
        assert assert_finds(held, "EXA002", at="/parties/0") is None

    @pytest.mark.parametrize(
        ("code", "at", "said"),
        [
            ("CON101", None, "CON101 was not found; the rule is met"),
            (
                "CON101",
                "",
                'CON101 was not found at ""; the rule is met',
            ),
            (
                "CON201",
                None,
                "CON201 was not found; the rule is undetermined (not stated: /budget/contributions, /budget/costs)",
            ),
            (
                "EXA003",
                "/parties/0",
                "EXA003 was not found at /parties/0; the rule is not applicable (Never)",
            ),
            (
                "EXA002",
                "/parties",
                'EXA002 was not found at /parties; the rule is not met at "", /parties/0',
            ),
            (
                "EXA002",
                "/parties/1",
                'EXA002 was not found at /parties/1; the rule is not met at "", /parties/0; there is no such place',
            ),
            (
                "CON101",
                "circumstances:/earlier_aid",
                "CON101 was not found at circumstances:/earlier_aid; the rule is met",
            ),
            (
                "CON101",
                "circumstances:/parties",
                "CON101 was not found at circumstances:/parties; the rule is met; there is no such place",
            ),
            (
                "CON101",
                "follow-up:/obligations/0",
                "CON101 was not found at follow-up:/obligations/0; the rule is met",
            ),
            (
                "CON302",
                None,
                "CON302 was not found; the review has no such rule; perhaps CON301 was meant",
            ),
            ("åäö", None, "åäö was not found; the review has no such rule"),
        ],
    )
    def test_not_found(self, held, code, at, said):
        """What is not is told: what came of the rule, and what was found."""
        assert f"{said}\n{FOUND}" == failure(assert_finds, held, code, at=at)

    def test_each_code(self, held):
        """Each code that lacks has its line, and one that is found has none."""
        told = failure(assert_finds, held, "CON101", "CON301", "CON302")

        assert (
            "CON101 was not found; the rule is met\nCON302 was not found; the review has no such rule; perhaps "
            f"CON301 was meant\n{FOUND}" == told
        )

    def test_found_nothing(self):
        """A review that found nothing is told in a line."""
        held = review(reporting(4), on=ON, rules=RuleSet((four_reports,)))

        assert (
            "EXA001 was not found; the rule is met\nThe review found nothing."
            == failure(assert_finds, held, "EXA001")
        )

    def test_cannot_be_read(self):
        """What cannot be read in a draft is told with its place."""
        draft = read_draft({"format": 2, "reporting": {"number": "fyra"}})
        held = review(draft, on=ON, rules=RuleSet((four_reports,)))

        assert (
            f"{four_reports.code} was not found; the rule is undetermined "
            "(cannot be read: /reporting/number)\n"
            "The review found nothing."
        ) == failure(assert_finds, held, four_reports.code)

    def test_not_known(self):
        """What the library does not know is told too, beside what lacks."""
        unknown = spoilt(check=_unknown)
        held = review(reporting(4), on=ON, rules=RuleSet((unknown,)))

        assert (
            "EXA001 was not found; the rule is undetermined (not stated: /name, /term; known in part: /case; The rate of 2026; The limit)\nThe review found nothing."
        ) == failure(assert_finds, held, "EXA001")

    def test_refuses(self, held):
        """What is no review, no code or no place is refused."""
        assert "type.expected" == refusal(assert_finds, "CON301", "CON301")
        assert "rule.code" == refusal(assert_finds, held)
        assert "rule.code" == refusal(assert_finds, held, four_reports)
        for at in ("parties", "circumstances:parties", 5):
            assert "pointer.form" == refusal(
                assert_finds, held, "CON301", at=at
            )


class TestSilent:
    """`assert_silent` asserts that a review finds nothing that it should not."""

    def test_silent(self, held):
        """Rules that are met, open, or do not apply are silent."""
        assert assert_silent(held, "CON101", "CON201", "EXA003") is None
        assert assert_silent(review(Agreement(), on=ON)) is None

    def test_not_silent(self, held):
        """All that was found is listed."""
        assert FOUND.replace("found:", "found what it should not:") == failure(
            assert_silent, held
        )

    def test_some_rules(self, held):
        """Of certain rules only these are listed."""
        assert (
            "The review found what it should not:\n  CON301 /reporting/number: The number of reports is stated as 4, but 0 are listed."
        ) == failure(assert_silent, held, "CON101", "CON301")

    def test_no_such_rule(self, held):
        """A rule that is not there would always be silent, so it fails."""
        assert (
            "CON302 is silent; the review has no such rule; perhaps CON301 was meant"
        ) == failure(assert_silent, held, "CON302", "CON101")
        assert (
            'åäö is silent; the review has no such rule\nThe review found what it should not:\n  EXA002 "": So it is.\n  EXA002 /parties/0: So it is.'
        ) == failure(assert_silent, held, "åäö", "EXA002")

    def test_refuses(self, held):
        """What is no review or no code is refused."""
        assert "type.expected" == refusal(assert_silent, held.findings)
        assert "rule.code" == refusal(assert_silent, held, None)


class TestGoodRules:
    """`assert_rule_conforms` says nothing of a rule that is as it must be."""

    @pytest.mark.usefixtures("_few")
    @pytest.mark.parametrize("code", ["AID001", "CON101", "JUD010", "LED012"])
    def test_of_the_library(self, code):
        """So are those of the library: with figures, entailed, with ledgers."""
        assert assert_rule_conforms(rulesets.FULL[code]) is None

    @pytest.mark.usefixtures("_few")
    @pytest.mark.parametrize(
        "days",
        [
            (None, None),
            (ON, None),
            (None, ON),
            (ON, ON),
            (None, date(1900, 1, 1)),
            (date(2100, 1, 1), None),
            (date.min, date.max),
        ],
    )
    def test_of_days(self, days):
        """A rule may have days, and is tried on them."""
        first, last = days
        dated = spoilt(first_day=first, last_day=last)

        assert assert_rule_conforms(dated, among=NONE) is None

    def test_one_of_the_others(self):
        """It may be one of the rules that it is held beside."""
        among = rulesets.FULL | RuleSet((four_reports,))

        assert assert_rule_conforms(four_reports, among=among) is None

    @pytest.mark.usefixtures("_few")
    def test_breaks_others(self):
        """Its example may break others that are told of."""
        both = spoilt(
            breaks=lambda: Agreement(reporting=Reporting(number=3, reports=()))
        )

        assert assert_rule_conforms(both, also=("CON301",)) is None


@pytest.mark.usefixtures("_few")
class TestWhatARuleSays:
    """What a rule says of itself is its own, and in two languages."""

    def test_code(self):
        """A code that is taken is told, with the rule that has it."""
        taken = spoilt(code="CON301")

        assert ["Its code is that of another rule: number-of-reports."] == (
            faults(taken, among=rulesets.CONSISTENCY)
        )

    def test_name(self):
        """So is a name."""
        taken = spoilt(name="number-of-reports")

        assert ["Its name is that of another rule: CON301."] == (
            faults(taken, among=rulesets.CONSISTENCY)
        )

    def test_languages(self):
        """A sentence that was never translated is told; a title may be."""
        swedish = Text("Det är {number}.", "Det är {number}.")
        four = Text("Ange fyra.", "Ange fyra.")
        untold = spoilt(
            title=Text("Budget", "Budget"),
            demand=four,
            advice=four,
            finding=swedish,
        )

        assert [
            'Its demand says the same in both languages: "Ange fyra."',
            'Its advice says the same in both languages: "Ange fyra."',
            'Its finding says the same in both languages: "Det är {number}."',
        ] == faults(untold, among=NONE)

    def test_refused_before(self):
        """What cannot even be made is not asked again."""
        assert "rule.citations" == refusal(spoilt, citations=())
        assert "text.languages" == refusal(Text, "Det är {n}.", "It is.")


@pytest.mark.usefixtures("_few")
class TestExamples:
    """The two examples of a rule do what they are there for."""

    def test_meets(self):
        """One that meets it is not found to break it."""
        assert [
            "Its example that meets it comes out as not met at /reporting/number, on 2024-06-01."
        ] == faults(spoilt(meets=four_reports.breaks), among=NONE)

    def test_breaks(self):
        """One that breaks it does."""
        assert [
            "Its example that breaks it comes out as undetermined (not stated: /reporting/number), on 2024-06-01."
        ] == faults(spoilt(breaks=Agreement), among=NONE)

    def test_breaks_another(self):
        """Neither breaks another rule, unless that is told of."""

        def listed(number):
            return Agreement(
                reporting=Reporting(number=number, reports=()),
            )

        both = spoilt(meets=lambda: listed(4), breaks=lambda: listed(3))

        assert [
            "Its example that meets it breaks CON301 as well, at /reporting/number.",
            "Its example that breaks it breaks CON301 as well, at /reporting/number.",
        ] == faults(both)
        assert [
            "Its example that meets it breaks CON301 as well, at /reporting/number.",
        ] == faults(both, also=("CON301",))

    def test_does_not_break_another(self):
        """What is told of is so."""
        assert [
            "Its example that breaks it does not break CON301, though *also* names it."
        ] == faults(four_reports, also=("CON301",))

    def test_not_made(self):
        """An example that cannot be made is told, and the rest is tried."""
        unmade = spoilt(
            meets=lambda: 1 / 0, breaks=lambda: {"name": "127-trygghet"}
        )

        assert [
            "Its example that meets it cannot be made: ZeroDivisionError: division by zero",
            "Its example that breaks it cannot be made: IllFormedError: got an object with 1 key; right is Agreement, for example: Agreement() [type.expected]",
        ] == faults(unmade, among=NONE)


@pytest.mark.usefixtures("_few")
class TestLimits:
    """A rule applies where it should, and nowhere else."""

    def test_nothing_stated(self):
        """What is not stated is not broken."""

        def check(
            number: Annotated[int | None, "/reporting/number"],
        ) -> Iterator[Observation]:
            if number != 4:
                yield violation("/reporting/number", number=number)

        assert [
            "It finds a violation where nothing is stated, at /reporting/number."
        ] == faults(spoilt(check=check), among=NONE)

    def test_beside_its_days(self):
        """It does not apply the day before its first, nor after its last."""

        class Always(Rule):
            """A rule that is always in force."""

            def outcome(self, agreement, at):
                """Hold it against an agreement, whatever the day."""
                return four_reports.outcome(agreement, at)

        parts = {
            field.alias: getattr(four_reports, field.name)
            for field in attrs.fields(Rule)
            if field.init
        }
        days = {"first_day": ON, "last_day": date(2024, 12, 31)}

        assert [
            "It applies on 2024-05-31, next to its days.",
            "It applies on 2025-01-01, next to its days.",
        ] == faults(Always(**{**parts, **days}), among=NONE)


class TestTotal:
    """A rule raises on no agreement."""

    def test_raises(self):
        """The exception is named, and the smallest agreement shown."""

        def check(
            number: Annotated[int, "/reporting/number"],
            budget: Annotated[Budget | None, "/budget"],
        ) -> Iterator[Observation]:
            if number != 4 and not budget.costs:
                yield violation("/reporting/number", number=number)

        given = {"costs": ()}

        assert [
            "It raises AttributeError when tried on {'format': 2, 'reporting': {'number': 3}}, on 2024-06-01: 'NoneType' object has no attribute 'costs'"
        ] == faults(
            spoilt(
                check=check,
                breaks=lambda: attrs.evolve(
                    reporting(3), budget=Budget(**given)
                ),
            ),
            among=NONE,
        )

    def test_raises_in_two_ways(self):
        """Each kind of exception is told, of lists that are empty too."""

        def check(
            parties: Annotated[tuple[object, ...], "/parties"],
            total: Annotated[Amount | None, "/budget/total"],
        ) -> Iterator[Observation]:
            number = len(parties[0].name) - (0 * total.money.ore)
            if total.money != Money(1):
                yield violation("/parties/0/name", number=number)

        def example(kronor):
            return Agreement(
                parties=(BOARD,),
                budget=Budget(total=Amount(Money(kronor))),
            )

        told = faults(
            spoilt(
                check=check,
                meets=lambda: example(1),
                breaks=lambda: example(2),
            ),
            among=NONE,
        )

        assert [
            "It raises AttributeError when tried on {'format': 2, 'parties': [{'kind': 'public-body', 'key': 'sdn', 'name': 'Farsta stadsdelsnämnd'}]}, on 2024-06-01: 'NoneType' object has no attribute 'money'",
            "It raises IndexError when tried on {'format': 2, 'parties': []}, on 2024-06-01: tuple index out of range",
        ] == sorted(told)

    @pytest.mark.usefixtures("_few")
    def test_raises_always(self):
        """One that raises whatever it is tried on is told once."""

        def check(agreement: Agreement) -> Iterator[Observation]:
            yield 1 / len(agreement.clauses or ())

        assert [
            "It raises ZeroDivisionError when tried on {'format': 2}, on 2024-06-01: division by zero"
        ] == faults(spoilt(check=check), among=NONE)

    def test_any_day(self):
        """It raises on no day when it is in force."""

        def check(
            number: Annotated[int, "/reporting/number"], at: At
        ) -> Iterator[Observation]:
            if number < {2024: 4}[at.on.year]:
                yield violation("/reporting/number", number=number)

        two_years = spoilt(
            check=check,
            first_day=date(2024, 1, 1),
            last_day=date(2025, 12, 31),
        )

        assert [
            "It raises KeyError when tried on {'format': 2, 'reporting': {'number': 4}}, on 2025-12-31: 2025"
        ] == faults(two_years, among=NONE)

    def test_any_circumstances(self):
        """Circumstances that its examples come with are told."""

        def check(
            number: Annotated[int, "/reporting/number"],
            rate: Annotated[Decimal | None, "circumstances:/sek_per_euro"],
        ) -> Iterator[Observation]:
            if number != 4 and 1 / (rate or 1) < 2 and rate != 11:
                yield violation("circumstances:/sek_per_euro", number=number)
            elif rate == 11:
                yield violation("circumstances:/euro", number=number)

        eleven = Circumstances(sek_per_euro=Decimal(11))

        assert [
            "Its example that meets it comes out as not met at circumstances:/euro, on 2024-06-01.",
            "It points to no place when tried on {'format': 2, 'reporting': {'number': 4}}, on 2024-06-01, with meets_given: got \"/euro\"; right is a place in Circumstances, for example: /is_undertaking [pointer.place]",
        ] == faults(spoilt(check=check, meets_given=eleven), among=NONE)


@pytest.mark.usefixtures("_few")
class TestPure:
    """A rule comes out alike each time, and changes nothing."""

    def test_remembers(self):
        """One that remembers is told, and not tried on others."""
        seen = []

        def check(
            number: Annotated[int, "/reporting/number"],
        ) -> Iterator[Observation]:
            seen.append(number)
            if len(seen) % 2:
                yield violation("/reporting/number", number=number)

        assert [
            "Its example that meets it comes out as not met at /reporting/number, on 2024-06-01.",
            "Its example that breaks it comes out as met, on 2024-06-01.",
            "It comes out in two ways when tried on {'format': 2, 'reporting': {'number': 4}}, on 2024-06-01: not met at /reporting/number, then met.",
        ] == faults(spoilt(check=check), among=NONE)

    def test_remembers_for_long(self):
        """So is one that shows it only after many agreements."""
        seen = []

        def check(agreement: Agreement) -> Iterator[Observation]:
            seen.append(agreement)
            if len(seen) == 10:
                raise KeyError(agreement)
            if agreement.reporting and agreement.reporting.number != 4:
                yield violation("/reporting/number", number=3)

        assert [
            "It comes out in two ways when tried on {'format': 2}, on 2024-06-01: it raises KeyError only once."
        ] == faults(spoilt(check=check), among=NONE)

    def test_changes_the_agreement(self):
        """One that reaches into the agreement is told."""

        def check(agreement: Agreement) -> Iterator[Observation]:
            number = agreement.reporting and agreement.reporting.number
            object.__setattr__(agreement, "name", "IOP")
            if number == 3:
                yield violation("/reporting/number", number=number)

        assert [
            "It changes the agreement when tried on {'format': 2, 'reporting': {'number': 4}}, on 2024-06-01."
        ] == faults(spoilt(check=check), among=NONE)

    def test_depends_on_order(self):
        """One that comes out otherwise after other rules is told."""
        tried = []

        def check(
            number: Annotated[int, "/reporting/number"],
        ) -> Iterator[Observation]:
            if number != 4 and not tried:
                yield violation("/reporting/number", number=number)

        def other(agreement: Agreement) -> Iterator[Observation]:
            tried.append(agreement)
            yield Noted("tried", len(tried))

        among = RuleSet((spoilt(check=other, code="EXA002", name="other"),))

        assert [
            "Its example that breaks it comes out as not met at /reporting/number, but as met when other rules have been tried."
        ] == faults(spoilt(check=check), among=among)


@pytest.mark.usefixtures("_few")
class TestTold:
    """What comes of a rule has a place, and can be told."""

    def test_place_of_a_finding(self):
        """A finding lies in the agreement."""

        def check(
            number: Annotated[int, "/reporting/number"],
        ) -> Iterator[Observation]:
            if number != 4:
                yield violation("/reporting/reports/numer", number=number)
                yield violation("/reporting/numer", number=number)

        assert [
            "It points to no place when tried on {'format': 2, 'reporting': {'number': 3}}, on 2024-06-01: got \"/reporting/numer\"; right is a place in Reporting, for example: /reporting/number [pointer.place]"
        ] == faults(spoilt(check=check), among=NONE)

    def test_place_of_what_is_not_stated(self):
        """So does what is to be stated."""

        def check(
            number: Annotated[int, "/reporting/number"],
        ) -> Iterator[Observation]:
            if number == 3:
                yield violation("/reporting/number", number=number)
            if number > 4:
                yield NotStated("/reporter")

        assert [
            "Its example that meets it comes out as undetermined (not stated: /reporter), on 2024-06-01.",
            "It points to no place when tried on {'format': 2, 'reporting': {'number': 5}}, on 2024-06-01: got \"/reporter\"; right is a place in Agreement, for example: /name [pointer.place]",
        ] == faults(
            spoilt(check=check, meets=lambda: reporting(5)), among=NONE
        )

    def test_fields(self):
        """The fields of a finding are those of its text, in both languages."""

        def check(
            number: Annotated[int, "/reporting/number"],
        ) -> Iterator[Observation]:
            if number != 4:
                fields = {"numer": number}
                yield violation("/reporting/number", **fields)

        assert [
            "It raises IllFormedError when tried on {'format': 2, 'reporting': {'number': 3}}, on 2024-06-01: got \"numer\"; right is exactly the fields that the text has: number, for example: violation(\"/reporting/number\", number=...) [rule.violation]"
        ] == faults(spoilt(check=check), among=NONE)

    def test_notes(self):
        """What a rule notes can be told, and traced."""

        def check(
            number: Annotated[int, "/reporting/number"],
        ) -> Iterator[Observation]:
            yield Noted("computed", frozenset((Decimal(number),)))
            yield Noted("text", ("a", 0.5))
            if number != 4:
                yield violation("/reporting/number", number=number)

        told = faults(spoilt(check=check), among=NONE)

        assert [
            "It cannot be told in Swedish when tried on {'format': 2, 'reporting': {'number': 4}}, on 2024-06-01: got a value of type frozenset; right is a sum, a day, a number, a text or a list of these, for example: Money(850_000) [text.value]",
            "It cannot be told in English when tried on {'format': 2, 'reporting': {'number': 4}}, on 2024-06-01: got a value of type frozenset; right is a sum, a day, a number, a text or a list of these, for example: Money(850_000) [text.value]",
            "It cannot be traced when tried on {'format': 2, 'reporting': {'number': 4}}, on 2024-06-01: got a value of type frozenset; right is a value that has a plain form, for example: Money(850_000) [plain.value]",
        ] == told

    def test_traced(self):
        """What can be told may still have no plain form."""

        def check(
            number: Annotated[int, "/reporting/number"],
        ) -> Iterator[Observation]:
            yield Noted("shares", (0.5,))
            if number != 4:
                yield violation("/reporting/number", number=number)

        assert [
            "It cannot be traced when tried on {'format': 2, 'reporting': {'number': 4}}, on 2024-06-01: got the float 0.5; right is a value that has a plain form, for example: Money(850_000) [plain.value]"
        ] == faults(spoilt(check=check), among=NONE)


class TestRefusals:
    """What `assert_rule_conforms` cannot try it refuses."""

    def test_refuses(self):
        """What is no rule, no rules, and no codes of them."""
        other = rulesets.FULL["CON301"]

        assert "type.expected" == refusal(assert_rule_conforms, other.check)
        assert "type.expected" == refusal(
            assert_rule_conforms, four_reports, among=(other,)
        )
        assert "type.expected" == refusal(
            assert_rule_conforms, four_reports, also="CON301"
        )
        assert "rule.unknown" == refusal(
            assert_rule_conforms, four_reports, also=("CON300",)
        )

    @pytest.mark.usefixtures("_few")
    def test_other_rules_raise(self):
        """A fault of another rule comes out as it is."""
        wrong = spoilt(code="EXA002", name="other", check=lambda: 1 / 0)

        with pytest.raises(ZeroDivisionError) as caught:
            assert_rule_conforms(four_reports, among=RuleSet((wrong,)))

        assert ["rule EXA002, agreement IOP"] == caught.value.__notes__


class TestRoundTrips:
    """`assert_round_trips` asserts that a document survives its plain form."""

    @pytest.mark.parametrize(
        "make", [complete, trygghet_127_continued, trygghet_127_ledger]
    )
    def test_comes_back(self, make):
        """Agreements, histories and ledgers do."""
        assert assert_round_trips(make()) is None

    def test_not_as_it_was(self, monkeypatch):
        """What comes back as another is told by its first place."""
        first, second = BOARD, attrs.evolve(BOARD, key="b", name="Älvsjö SDN")
        value = Agreement(name="IOP", parties=(first, second))
        other = attrs.evolve(
            value,
            parties=(first, attrs.evolve(second, name="Enskede SDN")),
            clauses=(),
        )
        monkeypatch.setattr(trips, "from_plain", lambda *_: other)

        assert (
            'The agreement does not come back from its plain form as it was.\nAt /parties/1/name went in "Älvsjö SDN", and came out "Enskede SDN".'
        ) == failure(assert_round_trips, value)

    def test_too_few(self, monkeypatch):
        """A list that grew or shrank is told as a whole, if its parts agree."""
        value = Agreement(parties=(BOARD,))
        other = Agreement(parties=(BOARD, attrs.evolve(BOARD, key="b")))
        monkeypatch.setattr(trips, "from_plain", lambda *_: other)

        assert (
            "The agreement does not come back from its plain form as it was.\nAt /parties went in a list of 1 part, and came out a list of 2 parts."
        ) == failure(assert_round_trips, value)

    def test_another_type(self, monkeypatch):
        """What comes back as another type is told there."""
        monkeypatch.setattr(trips, "from_plain", lambda *_: Agreement())

        assert (
            'The agreement does not come back from its plain form as it was.\nAt /name went in "IOP", and came out nothing.'
        ) == failure(assert_round_trips, Agreement(name="IOP"))

    def test_cannot_be_read(self):
        """What cannot be read is told with its faults."""
        value = Agreement(name="IOP")
        object.__setattr__(value, "name", 127)

        assert (
            "The agreement cannot be read from its own plain form.\n1 fault in the document:\n/name: got 127; right is text, for example: trygghet"
        ) == failure(assert_round_trips, value)

    def test_is_not_plain(self):
        """What no JSON library could write is told by its place."""
        board = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")
        object.__setattr__(board, "name", 0.5)

        assert (
            "The plain form of the agreement is not plain.\nAt /parties/0/name stands the float 0.5."
        ) == failure(assert_round_trips, Agreement(parties=(board,)))

    def test_keys_are_text(self, monkeypatch):
        """So is an object with a key that is no text."""
        monkeypatch.setattr(
            trips, "to_plain", lambda _: {"format": 2, "entries": {5: 1}}
        )

        assert (
            "The plain form of the ledger is not plain.\nAt /entries stands 5."
        ) == failure(assert_round_trips, trygghet_127_ledger())

    def test_refuses(self):
        """What has no plain form of its own is refused."""
        assert "type.expected" == refusal(assert_round_trips, BOARD)


class TestAgrees:
    """`assert_rule_agrees` holds a rule against what somebody else would say."""

    def test_agrees(self):
        """Nothing is said where they agree, by a truth, nothing or a status."""
        assert assert_rule_agrees(four_reports, _four) is None
        assert (
            assert_rule_agrees(
                four_reports,
                lambda case: (
                    four_reports.outcome(case.agreement, case.at).status
                ),
            )
            is None
        )

    def test_oracle_raises(self):
        """What the oracle raises comes out, with the case noted on it."""
        with pytest.raises(ZeroDivisionError) as caught:
            assert_rule_agrees(four_reports, lambda _: 1 / 0)

        assert (
            "the oracle was asked of {'format': 2, 'reporting': {'number': 4}}, on 2024-06-01"
            == caught.value.__notes__[0]
        )

    def test_refuses(self):
        """What is no rule, no oracle, no strategy or no answer is refused."""
        assert "type.expected" == refusal(assert_rule_agrees, "EXA001", _four)
        assert "type.expected" == refusal(assert_rule_agrees, four_reports, 4)
        assert "type.expected" == refusal(
            assert_rule_agrees, four_reports, _four, among=4
        )
        assert "oracle.answer" == refusal(
            assert_rule_agrees, four_reports, lambda _: "yes"
        )


def _four(case):
    number = case.agreement.reporting and case.agreement.reporting.number
    return None if number is None else number == 4
