# SPDX-License-Identifier: MIT
"""What a rule says of what cannot be read: *regler och utkast*."""

import copy
import statistics
from collections.abc import Iterator
from datetime import date
from typing import Annotated

import pytest

from iop import (
    Agreement,
    Ledger,
    Status,
    follow_up,
    read_draft,
    review,
    to_plain,
)
from iop.agreement import Budget, CostLine, UnreadError
from iop.examples import complete, trygghet_127
from iop.law import OWN_CHECK
from iop.plain import trace
from iop.rules import (
    At,
    Called,
    NotApplicable,
    Noted,
    NotStated,
    Observation,
    RuleSet,
    Severity,
    Unreadable,
    any_of,
    outcome_of_draft,
    rule,
    violation,
)
from iop.rulesets import FOLLOW_UP_LEDGER, FULL
from iop.values import Change, Fix, FixKind, Sentence, Text

from ..broken import places, put


ON = date(2018, 6, 1)
AT = At(on=ON)
COSTS = "/budget/costs"
Costs = Annotated[tuple[CostLine, ...], COSTS]


def draft_of(*costs, **document):
    """Read a draft with lines of a budget."""
    return read_draft(
        {"format": 2, "budget": {"costs": list(costs)}, **document}
    )


LINE = {"key": "a", "description": "A"}
BROKEN = {"key": "b", "description": 4}
DRAFT = draft_of(LINE, BROKEN, {"key": "c", "description": "C"})
PLACE = "/budget/costs/1/description"


def made(check, finding="Fel."):
    """Make a rule of a function."""
    return rule(
        code="EX001",
        name="example",
        title=Text("Kostnader", "Costs"),
        demand=Text("Så ska det vara.", "So it must be."),
        advice=Text("Ändra.", "Change."),
        finding=Text(finding, finding),
        severity=Severity.NOTE,
        citations=(OWN_CHECK,),
        meets=Agreement,
        breaks=Agreement,
    )(check)


def came(check, draft=DRAFT, finding="Fel."):
    """Hold a draft against a rule made of a function."""
    return outcome_of_draft(made(check, finding), draft, AT)


class TestTouch:
    """A rule waits for what it asks for, and for nothing else."""

    def test_what_is_not_asked_for(self):
        """A rule that asks for no more than it can have is met, or is not."""

        def keys(costs: Costs) -> Iterator[Observation]:
            yield Noted("keys", tuple(cost.key for cost in costs))

        outcome = came(keys)

        assert Status.MET is outcome.status
        assert (("keys", ("a", "b", "c")),) == outcome.notes
        assert () == outcome.unreadable

    def test_what_is_asked_for(self):
        """Even to ask whether it is stated is to ask for it."""

        def described(costs: Costs) -> Iterator[Observation]:
            yield from (
                NotStated(COSTS) for cost in costs if cost.description is None
            )

        outcome = came(described)

        assert Status.UNDETERMINED is outcome.status
        assert (PLACE,) == outcome.unreadable
        assert () == outcome.not_stated

    def test_what_was_seen_before(self):
        """What is wrong stays so; what else is needed is told as well."""

        def seen(costs: Costs) -> Iterator[Observation]:
            yield from (
                violation(COSTS, name=cost.description) for cost in costs
            )

        def needed(costs: Costs) -> Iterator[Observation]:
            yield NotStated("/name")
            yield from (Noted(one.description, 1) for one in costs)

        wrong = came(seen, finding="{name}")
        lacking = came(needed)

        assert ["A"] == [one.message() for one in wrong.findings]
        assert ("/name",) == lacking.not_stated
        assert (PLACE,) == lacking.unreadable

    def test_a_function_that_gives_all_at_once(self):
        """It is the same for a function that is no generator."""

        def listed(costs: Costs) -> list[Observation]:
            return [Noted(one.description, 1) for one in costs]

        assert (PLACE,) == came(listed).unreadable

    def test_what_is_missing(self):
        """Where nothing was typed, nothing is stated."""

        def described(costs: Costs) -> Iterator[Observation]:
            yield from (Noted(one.description, 1) for one in costs)

        for line in ({"key": "b"}, {"key": "b", "description": None}):
            outcome = came(described, draft_of(LINE, line))

            assert (PLACE,) == outcome.not_stated
            assert () == outcome.unreadable

    def test_a_part_that_cannot_be_read_at_all(self):
        """The list is not read; the first such part is what is waited for."""

        def number(costs: Costs) -> Iterator[Observation]:
            yield Noted("number", len(costs))

        assert (("number", 1),) == came(number, draft_of(LINE, nam=1)).notes
        outcome = came(number, draft_of(LINE, "b", "c"))

        assert ("/budget/costs/1",) == outcome.unreadable

    def test_one_of_several_ways(self):
        """A rule may say by itself that it cannot read something."""

        def ways(on: At) -> Iterator[Observation]:
            yield Noted("day", on.on)
            yield from any_of(NotStated("/name"), Unreadable(COSTS))

        outcome = came(ways)

        assert ("/name",) == outcome.not_stated
        assert (COSTS,) == outcome.unreadable
        assert outcome.lacks[0].is_any

    def test_a_rule_within_a_rule(self):
        """A rule that holds another against a draft waits as that one does."""

        def inner(costs: Costs) -> Iterator[Observation]:
            yield from (Noted(one.description, 1) for one in costs)

        def outer(agreement: Agreement) -> Iterator[Observation]:
            yield Noted("inner", len(made(inner).outcome(agreement, AT).notes))

        assert (PLACE,) == came(outer).unreadable
        with pytest.raises(UnreadError):
            made(inner).outcome(DRAFT.placed, AT)

    def test_errors_come_out(self):
        """An error of the rule itself is no lack."""

        def broken(costs: Costs) -> Iterator[Observation]:
            yield Noted("ratio", 1 / (len(costs) - 3))

        with pytest.raises(ZeroDivisionError):
            came(broken)


class TestKept:
    """What is kept of what a rule said."""

    def test_facts_are_those_of_the_agreement(self):
        """A fact is as the agreement has it: what can be read of it."""

        def nothing(costs: Costs) -> Iterator[Observation]:
            yield Noted("any", bool(costs))

        (fact,) = came(nothing).facts

        assert (COSTS, DRAFT.agreement.budget.costs) == fact
        assert ["a", "c"] == [one.key for one in fact[1]]

    def test_a_text_that_cannot_be_filled(self):
        """What is said of what cannot be read is not said."""

        def one(costs: Costs) -> Iterator[Observation]:
            yield violation(COSTS, cost=costs[1])

        def some(costs: Costs) -> Iterator[Observation]:
            yield from (violation(COSTS, cost=cost) for cost in costs)

        def why(costs: Costs) -> Iterator[Observation]:
            said = Text("{cost}", "{cost}")
            yield NotApplicable(Sentence.of(said, cost=costs[1]))

        for check in (one, why):
            outcome = came(check, finding="{cost}")

            assert Status.UNDETERMINED is outcome.status
            assert (PLACE,) == outcome.unreadable
        assert 2 == len(came(some, finding="{cost}").findings)

    def test_notes_and_fixes(self):
        """What has what cannot be read in it is left out."""

        def check(costs: Costs) -> Iterator[Observation]:
            yield Noted("first", costs[0].key)
            yield Noted("second", costs[1])
            fixes = [
                Fix(
                    kind=FixKind.SUGGESTED,
                    title=Text("Byt.", "Change."),
                    changes=(
                        Change(
                            pointer=f"{COSTS}/{n}", before=cost, after=None
                        ),
                    ),
                )
                for n, cost in enumerate(costs)
            ]
            yield violation(COSTS, *fixes)

        outcome = came(check)

        assert (("first", "a"),) == outcome.notes
        assert 2 == len(outcome.findings[0].fixes)

    def test_names(self):
        """A part is called by its number where its name cannot be read."""

        def check(costs: Costs) -> Iterator[Observation]:
            for number, _ in enumerate(costs):
                place = f"{COSTS}/{number}"
                yield violation(place, part=Called(place))

        assert [
            "Kostnadspost 1 (A)",
            "Kostnadspost 2",
            "Kostnadspost 3 (C)",
        ] == [one.message() for one in came(check, finding="{part}").findings]


class TestReview:
    """A review of a draft."""

    def test_is_of_what_can_be_read(self):
        """It has the agreement, and the draft, where all keep their places."""
        held = review(DRAFT, on=ON)

        assert DRAFT.agreement is held.agreement
        assert DRAFT is held.draft
        assert DRAFT.placed is held.placed
        assert held.agreement == review(held.agreement, on=ON).placed

    def test_follow_up(self):
        """What has happened is not told of as long as something is unread."""
        draft = read_draft({**to_plain(trygghet_127()), "clauses": 4})
        followed = follow_up(draft.agreement, Ledger(), on=ON)
        held = review(draft, on=ON, rules=FOLLOW_UP_LEDGER, follow_up=followed)

        assert {("/clauses",)} == {one.unreadable for one in held.outcomes}

    def test_trace(self):
        """The trace tells what could not be read."""
        (traced,) = trace(
            review(
                read_draft({"format": 2, "reporting": {"number": "fyra"}}),
                on=ON,
                rules=RuleSet((FULL["CON301"],)),
            )
        )["rules"]

        assert ["/reporting/number"] == traced["unreadable"]
        assert [] == traced["not_stated"]

    def test_grain(self):
        """One field that cannot be read leaves most rules as they were.

        Of the fields of the complete agreement, a few are tried.
        """
        document = to_plain(complete())
        before = review(complete(), on=ON, rules=FULL)
        counts = []
        for place in [*places(document)][::25]:
            broken = copy.deepcopy(document)
            put(broken, place, 3.5)
            held = review(read_draft(broken), on=ON, rules=FULL)
            waiting = [one for one in held.outcomes if one.unreadable]
            counts.append(len(waiting))
            others = [one for one in held.outcomes if one not in waiting]

            assert all(before[one.code].status is one.status for one in others)

        assert statistics.median(counts) <= 4

    def test_budget_of_nothing(self):
        """What is no list is not read, and the rest of its part is."""
        draft = read_draft({"format": 2, "budget": {"costs": "se bilaga"}})

        assert Budget() == draft.agreement.budget
        assert (COSTS,) == review(draft, on=ON, rules=FULL)[
            "CON201"
        ].unreadable
