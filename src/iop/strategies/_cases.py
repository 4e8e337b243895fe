# SPDX-License-Identifier: MIT
"""Agreements that come out of rules in a certain way: *testfall*.

A rule brings an agreement that meets it and one that breaks it. Those are small
and always the same. Here they are the core of larger ones: what the rule reads
is changed, as far as it still comes out as it should, and what they leave
unstated is filled in from an agreement that fits together, as far as that
changes nothing but what is unstated. So a case always does what it promises,
and shrinks to the example of the rule itself.
"""

from collections.abc import Iterator, Sequence
from typing import cast

import attrs
from hypothesis import strategies as st

from ..agreement import Agreement
from ..followup import FollowUp
from ..rules import (
    FOLLOWED,
    OUTSIDE,
    Rule,
    RuleSet,
    Status,
    root_and_place,
)
from ..rulesets.implied import entailed
from ..rulesets.profiles import FULL
from ..values import IllFormedError, read, replace, walk
from ._frames import Frame, frames
from ._joined import around, day_for, joined, open_places
from ._near import near_cases
from ._review_case import ReviewCase
from ._whole import PARTS, coherent


__all__ = ["cases"]

_MOST_TRIES = 4
"""How many beginnings are worked on, those first that are nearest."""

Rules = str | Rule | tuple[str | Rule, ...]
"""One rule or several, by their codes or as they are (*regler*)."""


def cases(
    *,
    breaking: Rules = (),
    meeting: Rules = (),
    undetermined: Rules = (),
    rules: RuleSet = FULL,
) -> st.SearchStrategy[ReviewCase]:
    """Draw agreements (*testfall*) by what comes of certain rules.

    Where nothing is asked for they break none.

    Args:
        breaking: Rules that are broken; no other one of *rules* is, but for
            those that follow by logic (`iop.rulesets.entailed`).
        meeting: Rules that are met.
        undetermined: Rules that cannot be told for want of what is stated.
        rules: The rules that codes are looked up in, and none of which is
            broken unasked.

    Raises:
        IllFormedError: If there is no such rule, or if no agreement was found
            that does all that is asked: the rules' own examples are put
            together, less what is in the way, and that does not always go.

    >>> from hypothesis import find
    >>> case = find(cases(breaking="CON301"), lambda case: True)
    >>> [finding.code for finding in case.review().findings]
    ['CON301']
    >>> cases(breaking="CON999")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "CON999"; right is a code of the rule set, for example: AID001 [rule.unknown]
    """
    asked = _Asked(
        breaking=_looked_up(breaking, rules),
        meeting=_looked_up(meeting, rules),
        undetermined=_looked_up(undetermined, rules),
        rules=rules,
    )
    return asked.strategy()


def _looked_up(named: Rules, rules: RuleSet) -> tuple[Rule, ...]:
    """Find the rules that are named."""
    several = named if isinstance(named, tuple) else (named,)
    return tuple(
        one if isinstance(one, Rule) else rules[one] for one in several
    )


@attrs.frozen(kw_only=True)
class _Asked:
    """What a case is to do."""

    breaking: tuple[Rule, ...]
    meeting: tuple[Rule, ...]
    undetermined: tuple[Rule, ...]
    rules: RuleSet

    def strategy(self) -> st.SearchStrategy[ReviewCase]:
        """Find the core of the case, and draw more around it."""
        least = self.core()
        asked = (*self.breaking, *self.meeting, *self.undetermined)
        near = near_cases(
            asked, (least,), lambda case: not any(self.outcomes(case))
        )

        @st.composite
        def drawn(draw: st.DrawFn) -> ReviewCase:
            core = draw(near) if asked else least
            if core != least and any(self.oversteps(core)):
                core = least
            parts = [part for part in PARTS if draw(st.booleans())]
            if not parts:
                return core
            frame = draw(_frames_around(core.agreement))
            filler = draw(coherent(frame=frame, parts=parts))
            places = tuple(open_places(core.agreement, filler))
            return self.filled(core, filler, places)

        return drawn()

    def filled(
        self, case: ReviewCase, filler: Agreement, pointers: Sequence[str]
    ) -> ReviewCase:
        """State more, as far as the case still does what is asked.

        All at once if that goes; else each half by itself.
        """
        fuller = case
        for pointer in pointers:
            fuller = _stating(fuller, pointer, read(filler, pointer))
        if not pointers or self.is_met_by(fuller):
            return fuller
        if len(pointers) == 1:
            return case
        middle = len(pointers) // 2
        half = self.filled(case, filler, pointers[:middle])
        return self.filled(half, filler, pointers[middle:])

    def outcomes(self, case: ReviewCase) -> Iterator[bool]:
        """Return for each thing that is asked of a case whether it misses it."""
        asked = (
            *((rule, Status.NOT_MET) for rule in self.breaking),
            *((rule, Status.MET) for rule in self.meeting),
            *((rule, Status.UNDETERMINED) for rule in self.undetermined),
        )
        for rule, status in asked:
            yield rule.outcome(case.agreement, case.at).status is not status

    def oversteps(self, case: ReviewCase) -> Iterator[bool]:
        """Return for each other rule whether a case breaks it."""
        allowed = {rule.code for rule in self.breaking}
        for rule in self.breaking:
            allowed |= entailed(rule.code)
        for rule in self.rules:
            outcome = rule.outcome(case.agreement, case.at)
            yield outcome.status is Status.NOT_MET and (
                rule.code not in allowed
            )

    def is_met_by(self, case: ReviewCase) -> bool:
        """Return whether a case does all that is asked, and no more."""
        return not any(self.outcomes(case)) and not any(self.oversteps(case))

    def faults(self, case: ReviewCase) -> int:
        """Count how far a case is from what is asked."""
        missed = sum(self.outcomes(case))
        return missed * len(FULL) + sum(self.oversteps(case))

    def core(self) -> ReviewCase:
        """Find the least agreement that does what is asked."""
        tries: list[tuple[int, ReviewCase]] = []
        for case in self.tries():
            faults = self.faults(case)
            if not faults:
                return case
            tries.append((faults, case))
        tries.sort(key=lambda tried: tried[0])
        for _, case in tries[:_MOST_TRIES]:
            less = self.lessened(case)
            if not self.faults(less):
                return less
        named = (
            ("breaking", self.breaking),
            ("meeting", self.meeting),
            ("undetermined", self.undetermined),
        )
        told = [
            f"{name}={', '.join(rule.code for rule in rules)}"
            for name, rules in named
            if rules
        ]
        raise IllFormedError(
            "case.none",
            "; ".join(told) or None,
            "utfall som reglernas egna exempel ger, förenade eller med något "
            "utelämnat",
            "outcomes that the rules' own examples give, joined or with a "
            "part left out",
            'breaking="CON301"',
        )

    def tries(self) -> Iterator[ReviewCase]:
        """Put the examples of the rules together, in several ways."""
        day = day_for((*self.breaking, *self.meeting, *self.undetermined))
        breaking = [
            (rule.breaks, rule.breaking(day))
            for rule in (*self.breaking, *self.undetermined)
        ]
        meeting = [
            (rule.meets, rule.meeting(day))
            for rule in (*self.meeting, *self.undetermined)
        ]
        nothing = ReviewCase(agreement=Agreement(), on=day)
        if self.undetermined:
            yield nothing
        examples = [*breaking, *meeting]
        for ordered in (examples, examples[::-1]):
            case = nothing
            for make, at in ordered:
                case = attrs.evolve(
                    case,
                    agreement=joined(case.agreement, make()),
                    circumstances=around(case.circumstances, at.circumstances),
                    follow_up=case.follow_up
                    or cast("FollowUp | None", at.follow_up),
                )
            yield case

    def lessened(self, case: ReviewCase) -> ReviewCase:
        """Leave out one thing after another, as long as faults get fewer."""
        faults = self.faults(case)
        while faults:
            less = min(
                (
                    _stating(case, pointer, None)
                    for pointer in self.places(case)
                ),
                key=self.faults,
                default=case,
            )
            if self.faults(less) >= faults:
                break
            case, faults = less, self.faults(less)
        return case

    def places(self, case: ReviewCase) -> Iterator[str]:
        """List what can be left out: what the rules read, and all else."""
        for rule in self.undetermined:
            yield from (*rule.reads, *rule.settled_by)
        for pointer, _, _ in walk(case.agreement):
            yield pointer


@st.composite
def _frames_around(draw: st.DrawFn, agreement: Agreement) -> Frame:
    """Draw a frame for more of an agreement, with the parties it has."""
    keys = tuple(one.key for one in agreement.organisations)[:3]
    boards = tuple(one.key for one in agreement.public_bodies)[:1]
    frame = draw(frames(organisations=len(keys) or 1))
    return attrs.evolve(
        frame, boards=boards or frame.boards, keys=keys or frame.keys
    )


def _stating(case: ReviewCase, pointer: str, value: object) -> ReviewCase:
    """State something at a place, or nothing, if that can be."""
    try:
        root, place = root_and_place(pointer)
        if root == FOLLOWED:
            return attrs.evolve(case, follow_up=None)
        if root == OUTSIDE:
            around = replace(case.circumstances, place, value)
            return attrs.evolve(case, circumstances=around)
        agreement = replace(case.agreement, pointer, value)
        return attrs.evolve(case, agreement=agreement)
    except IllFormedError:
        return case
