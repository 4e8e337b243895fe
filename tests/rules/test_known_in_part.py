# SPDX-License-Identifier: MIT
"""What a rule says of what is known in part: *känt till en del*."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from iop.agreement import (
    Agreement,
    AgreementForm,
    Goal,
    Need,
    Purpose,
    Report,
    Reporting,
    ReportKind,
    Term,
)
from iop.law import OWN_CHECK
from iop.rules import (
    At,
    NotApplicable,
    NotStated,
    Observation,
    Severity,
    Status,
    rule,
    violation,
)
from iop.rulesets import FULL
from iop.strategies import agreements
from iop.values import Period, Text, pointers


ON = date(2024, 6, 1)
GOALS = "/purpose/goals"


def goals(*keys: str, partly: tuple[str, ...] = ()) -> Agreement:
    """State goals, of which some may not be known."""
    return Agreement(
        purpose=Purpose(
            goals=tuple(Goal(key=key, description="x") for key in keys)
        ),
        known_in_part=partly,
    )


def made(check, **also):
    """Make a rule of a function on the goals."""
    return rule(
        code="EX001",
        name="example",
        title=Text("Mål", "Goals"),
        demand=Text("Mål ska finnas.", "There must be goals."),
        advice=Text("Skriv mål.", "Write goals."),
        finding=Text("Fel mål.", "Wrong goals."),
        severity=Severity.NOTE,
        citations=(OWN_CHECK,),
        meets=lambda: goals("a", "b"),
        breaks=goals,
        **also,
    )(check)


Goals = Annotated[tuple[Goal, ...], GOALS]


def two_goals(listed: Goals) -> Iterator[Observation]:
    """Count the goals."""
    if len(listed) < 2:
        yield violation(GOALS)


def named_a(listed: Goals) -> Iterator[Observation]:
    """Look for a goal."""
    if all(one.key != "a" for one in listed):
        yield violation(GOALS)


def none_is_x(listed: Goals) -> Iterator[Observation]:
    """Look at each goal, and count them."""
    if len(listed) > 2:
        yield violation(GOALS)
    for number, one in enumerate(listed):
        if one.key == "x":
            yield violation(f"{GOALS}/{number}/key")


def never(listed: Goals) -> Iterator[Observation]:
    """Say that it does not apply."""
    yield NotApplicable(Text("Inga.", "None."))
    yield from (violation(GOALS) for _ in listed[:0])


Needs = Annotated[tuple[Need, ...] | None, "/purpose/needs"]
NO_NEEDS = NotApplicable(Text("Inga behov.", "No needs."))


def no_needs(listed: Goals, needs: Needs) -> Iterator[Observation]:
    """Look at the goals only where there are needs."""
    if not needs:
        yield NO_NEEDS
    else:
        yield from (violation(GOALS) for _ in listed[:0])


def no_needs_on(listed: Goals, needs: Needs, at: At) -> Iterator[Observation]:
    """Look at the goals only where there are needs, on a day."""
    if not needs:
        yield NO_NEEDS
    else:
        yield from (violation(GOALS) for _ in listed[: at.on.year * 0])


def no_needs_of_two_goals(
    listed: Goals, needs: Needs
) -> Iterator[Observation]:
    """Count the goals first."""
    if len(listed) < 2 and not needs:
        yield NO_NEEDS
    else:
        yield violation(GOALS)


def no_needs_after_looking(
    listed: Goals, needs: Needs
) -> Iterator[Observation]:
    """Look at whether there are goals, last."""
    if not needs:
        yield NO_NEEDS
    if not listed:
        yield violation(GOALS)


def whole(listed: Goals, agreement: Agreement) -> Iterator[Observation]:
    """Look at the goals by way of the agreement."""
    if agreement.purpose and len(agreement.purpose.goals or ()) < 2:
        yield NO_NEEDS
    else:
        yield from (violation(GOALS) for _ in listed[:0])


def of_a_choice(
    form: Annotated[AgreementForm | None, "/form"],
) -> Iterator[Observation]:
    """Look at a choice by what it is."""
    if form is not AgreementForm.PROCURED_CONTRACT:
        yield NO_NEEDS
    else:
        yield violation("/form")


def lacks(listed: Goals) -> Iterator[Observation]:
    """Ask for something else."""
    yield NotStated("/name")
    yield from (violation(GOALS) for _ in listed[:0])


def told(check, agreement, **also):
    """Return what comes of a rule, in short."""
    outcome = made(check, **also).outcome(agreement, At(on=ON))
    return (
        outcome.status.value,
        [finding.pointer for finding in outcome.findings],
        outcome.known_in_part,
        outcome.not_stated,
    )


UNKNOWN = ("undetermined", [], (GOALS,), ())


class TestOutcome:
    """An outcome holds whatever else becomes known."""

    def test_lack(self):
        """That something lacks cannot be told."""
        assert UNKNOWN == told(two_goals, goals("a", partly=(GOALS,)))

    def test_met(self):
        """Nor can it that all is as it should be."""
        assert UNKNOWN == told(two_goals, goals("a", "b", partly=(GOALS,)))

    def test_found(self):
        """What was looked for and found is there."""
        agreement = goals("b", "a", partly=(GOALS,))

        assert ("met", [], (), ()) == told(named_a, agreement, stays_met=True)
        assert UNKNOWN == told(
            named_a, goals("b", partly=(GOALS,)), stays_met=True
        )

    def test_wrong_part(self):
        """What is wrong with one part stays wrong; the rest is not told."""
        agreement = goals("a", "x", "b", partly=(GOALS,))

        assert ("not-met", [f"{GOALS}/1/key"], (), ()) == told(
            none_is_x, agreement
        )

    def test_does_not_apply(self):
        """That a rule does not apply cannot be told either."""
        assert UNKNOWN == told(never, goals("a", partly=(GOALS,)))

    @pytest.mark.parametrize(
        ("check", "expected"),
        [
            (no_needs, ("not-applicable", [], (), ())),
            (no_needs_of_two_goals, UNKNOWN),
            (no_needs_after_looking, UNKNOWN),
        ],
    )
    def test_does_not_apply_whatever_they_are(self, check, expected):
        """That it does not apply, by what is known in full, is told.

        It is so where the rule does not look at what is known in part, and
        the lists alone: of all else nothing is told.
        """
        agreement = goals("a", partly=(GOALS,))
        known = attrs.evolve(agreement, known_in_part=())

        assert expected == told(check, agreement)
        assert "not-applicable" == told(check, known)[0]

    @pytest.mark.parametrize("check", [whole, of_a_choice])
    def test_no_list_alone(self, check):
        """The whole agreement holds the list; a choice is told unread."""
        agreement = attrs.evolve(
            goals("a", partly=(GOALS, "/form")), form=AgreementForm.IOP
        )

        assert "undetermined" == told(check, agreement)[0]

    def test_no_follow_up(self):
        """A follow-up holds the whole agreement, and the list in it."""
        agreement = goals("a", partly=(GOALS,))
        follow_up = iop.follow_up(agreement, iop.Ledger(), on=ON)

        for at, status in (
            (At(on=ON), Status.NOT_APPLICABLE),
            (At(on=ON, follow_up=follow_up), Status.UNDETERMINED),
        ):
            assert status is made(no_needs_on).outcome(agreement, at).status

    @pytest.mark.parametrize(
        ("check", "keys", "status"),
        [
            (none_is_x, ("a",), "met"),
            (none_is_x, ("x",), "not-met"),
            (none_is_x, ("a", "b", "c"), "not-met"),
            (no_needs, (), "met"),
            (no_needs_on, (), "met"),
            (no_needs_of_two_goals, (), "not-met"),
            (no_needs_after_looking, (), "not-met"),
            (no_needs_after_looking, ("a",), "met"),
            (whole, ("a", "b"), "met"),
            (of_a_choice, (), "not-met"),
        ],
    )
    def test_known_in_full(self, check, keys, status):
        """Where all is known, each does what it is written to do."""
        stated = goals(*keys)
        agreement = attrs.evolve(
            stated,
            form=AgreementForm.PROCURED_CONTRACT,
            purpose=attrs.evolve(
                stated.purpose, needs=(Need(description="x"),)
            ),
        )

        assert status == told(check, agreement)[0]

    def test_asks_for_something_else(self):
        """What is asked for besides is told as before."""
        assert ("undetermined", [], (), ("/name",)) == told(
            lacks, goals("a", partly=(GOALS,))
        )

    @pytest.mark.parametrize("place", ["/purpose", "/purpose/goals/0", ""])
    def test_within_and_without(self, place):
        """So it is where what holds the list, or a part in it, is."""
        status, _, known_in_part, _ = told(
            two_goals, goals("a", partly=(place,))
        )

        assert ("undetermined", (place,)) == (status, known_in_part)

    @pytest.mark.parametrize("place", ["/purpose/needs", "/name", "/purposes"])
    def test_elsewhere(self, place):
        """What is known in part elsewhere does not matter."""
        assert ("not-met", [GOALS], (), ()) == told(
            two_goals, goals("a", partly=(place,))
        )


LISTS = sorted(
    {
        pointer
        for one in FULL
        for pointer in one.reads
        if pointer.startswith("/")
    }
)
"""All places that the rules of the library read."""


@st.composite
def lessened(draw):
    """Draw an agreement, and one of which less is known."""
    agreement = draw(agreements(stated=1))
    held = [
        (place, pointers.read(agreement, place))
        for place in LISTS
        if isinstance(pointers.read(agreement, place), tuple)
    ]
    place, items = draw(
        st.sampled_from([(one, parts) for one, parts in held if parts])
    )
    gone = draw(st.integers(0, len(items) - 1))
    less = pointers.replace(
        agreement, place, (*items[:gone], *items[gone + 1 :])
    )
    partly = tuple(dict.fromkeys((*(agreement.known_in_part or ()), place)))
    return agreement, attrs.evolve(less, known_in_part=partly), place


class TestRules:
    """The rules of the library."""

    @given(lessened())
    def test_never_contradicted(self, drawn):
        """What is told of a list known in part holds of the whole list."""
        whole, part, place = drawn
        at = At(on=ON)

        for one in FULL:
            if place in (*one.reads, *one.settled_by):
                told_of_part = one.outcome(part, at).status
                if told_of_part is not Status.UNDETERMINED:
                    assert one.outcome(whole, at).status is told_of_part

    def test_one_known_report(self):
        """One known interim report of several is no lack of a final one."""
        interim = Report(key="del-1", kind=ReportKind.INTERIM)
        agreement = Agreement(
            reporting=Reporting(reports=(interim,)),
            term=Term(period=Period.of_year(2018)),
            known_in_part=("/reporting/reports",),
        )
        outcome = FULL["CON302"].outcome(agreement, At(on=ON))

        assert (Status.UNDETERMINED, ("/reporting/reports",)) == (
            outcome.status,
            outcome.known_in_part,
        )
