# SPDX-License-Identifier: MIT
"""Cases around the examples of a rule: *fall nära regeln*.

A rule goes wrong close to what it was written for: at its limits, on the day
before its first, where a sum is per year or in euro, where a part that it reads
is not stated. So its own examples are changed, a place or a few at a time, at
the places that it reads.
"""

import contextlib
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any, cast

import attrs
from hypothesis import strategies as st

from ..agreement import Agreement, History
from ..followup import FollowUp, follow_up
from ..law import Dated
from ..ledger import Ledger
from ..rules import (
    OUTSIDE,
    Circumstances,
    Rule,
    root_and_place,
)
from ..values import IllFormedError, as_instance, read, split, walk
from ._anew import Anew
from ._joined import day_for
from ._review_case import ReviewCase
from ._seen import Seen, names_in


__all__ = ["near", "near_cases"]

_DAY = timedelta(days=1)
_FEW = 3
"""So many places are mostly changed all at once."""


def near(rule: Rule) -> st.SearchStrategy[ReviewCase]:
    """Draw cases around the examples of a rule (*nära en regel*).

    What the rule reads is changed: to not stated, to what is known in part, to
    a bound or a sum per year, to another currency; to one more or less than
    the numbers of its examples, its figures and its function, and to days at
    the ends of months, years and what is in force. So are the parts that what
    it reads refers to by key, the day, the circumstances, and for a rule on
    what has happened the ledger. The rest is as in the example.

    A case shrinks to the example that meets the rule, with the one place
    changed that matters.

    Args:
        rule: The rule: one of the library, or one of yours.

    Raises:
        IllFormedError: If *rule* is no rule.

    >>> from hypothesis import find
    >>> from iop.rulesets import CONSISTENCY
    >>> four_reports = CONSISTENCY["CON301"]
    >>> find(near(four_reports), lambda case: True).agreement == four_reports.meets()
    True
    >>> broken = find(near(four_reports), lambda case: case.review().findings)
    >>> [finding.code for finding in broken.review().findings]
    ['CON301']
    >>> near("CON301")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "CON301"; right is Rule, for example: rulesets.catalogue()["CON301"] [type.expected]
    """
    as_instance(rule, Rule)
    return st.deferred(lambda: near_cases((rule,), tuple(_examples(rule))))


def _examples(rule: Rule) -> Iterator[ReviewCase]:
    """Make the examples of the rule, the one that meets it first."""
    on = day_for((rule,))
    for make, at in (
        (rule.meets, rule.meeting(on)),
        (rule.breaks, rule.breaking(on)),
    ):
        yield ReviewCase(
            agreement=make(),
            on=on,
            circumstances=at.circumstances,
            follow_up=cast("FollowUp | None", at.follow_up),
        )


def near_cases(
    rules: tuple[Rule, ...],
    examples: tuple[ReviewCase, ...],
    fits: Callable[[ReviewCase], bool] = lambda _: True,
) -> st.SearchStrategy[ReviewCase]:
    """Draw cases around these, changed where rules read.

    Args:
        rules: The rules.
        examples: The cases.
        fits: Tells of a changed case whether it will do; one that will not is
            left as it was.
    """
    seen = Seen.of(rules, *_all_held(examples))
    days = st.sampled_from(tuple(_days(rules, examples[0].on)))
    known: dict[Any, st.SearchStrategy[Any]] = {}
    places = tuple(
        tuple(dict.fromkeys(_places(rules, case))) for case in examples
    )

    @st.composite
    def drawn(draw: st.DrawFn) -> ReviewCase:
        number = draw(st.integers(0, len(examples) - 1))
        near = _Near(
            anew=Anew(draw, seen, known),
            places=places[number],
            days=days,
            fits=fits,
        )
        return near.changed(examples[number])

    return drawn()


def _all_held(examples: tuple[ReviewCase, ...]) -> Iterator[object]:
    """List all that the examples hold."""
    for case in examples:
        yield from (case.agreement, case.circumstances, case.on)
        if case.follow_up is not None:
            followed = case.follow_up
            yield from (followed.history, followed.ledger, followed.on)


def _days(rules: tuple[Rule, ...], usual: date) -> Iterator[date]:
    """List the days on which rules are tried, the usual one first."""
    spans: list[Rule | Dated] = [*rules]
    for rule in rules:
        spans += [dated for one in rule.figures for dated in one.values]
    ends = {usual: None}
    for span in spans:
        for day in (span.first_day, span.last_day):
            if day is not None and date.min < day < date.max:
                ends.update(dict.fromkeys((day, day - _DAY, day + _DAY)))
    yield from ends


def _places(rules: tuple[Rule, ...], case: ReviewCase) -> Iterator[str]:
    """List the places that are changed: what rules read, and what it names.

    A rule that reads the agreement as a whole reads what is stated there, and
    what its function names. What settles the day whose law a rule takes is
    changed where that is stated.
    """
    agreement = case.agreement
    places: list[str] = []
    for rule in rules:
        places += [place for place in rule.reads if place]
        places += [one for one in rule.settled_by if _stated(case, one)]
        if rule.takes_at:
            places.append(OUTSIDE)
        if "" in rule.reads:
            names = names_in(rule)
            places += [
                f"/{one.name}"
                for one in attrs.fields(Agreement)
                if one.name in names or getattr(agreement, one.name)
            ]
    yield from places
    yield from _named(case, places)


def _stated(case: ReviewCase, place: str) -> object:
    """Read what stands at a place in the agreement of a case."""
    root, pointer = root_and_place(place)
    return None if root else read(case.agreement, pointer)


def _named(case: ReviewCase, places: list[str]) -> Iterator[str]:
    """List the parts that the keys at some places name."""
    words = {
        value
        for place in places
        for _, _, value in walk(_stated(case, place))
        if isinstance(value, str)
    }
    for pointer, _, part in walk(case.agreement):
        if getattr(part, "key", None) in words and not any(
            f"{pointer}/".startswith(f"{place}/") for place in places
        ):
            yield f"/{split(pointer)[0]}"


@attrs.frozen(kw_only=True)
class _Near:
    """Changes a case, a place at a time: *ändrat fall*."""

    anew: Anew
    places: tuple[str, ...]
    days: st.SearchStrategy[date]
    fits: Callable[[ReviewCase], bool]

    def changed(self, case: ReviewCase) -> ReviewCase:
        """Change what the rule reads, or what has happened; and the day."""
        if case.follow_up is not None:
            return self.fitting(case, self.followed(case, case.follow_up))
        if self.places and self.anew.is_mostly():
            for place in self.anew.some(self.places, few=_FEW):
                case = self.fitting(case, self.at(case, place))
        if self.anew.is_one_in(2):
            case = self.fitting(case, self.in_part(case))
        day = self.anew.draw(self.days)
        return self.fitting(case, attrs.evolve(case, on=day))

    def fitting(self, case: ReviewCase, changed: ReviewCase) -> ReviewCase:
        """Take a changed case if it will do, else the case as it was."""
        is_same = changed == case
        return case if is_same or not self.fits(changed) else changed

    def at(self, case: ReviewCase, place: str) -> ReviewCase:
        """Change a case at a place."""
        root, pointer = root_and_place(place)
        names = split(pointer)
        if root == OUTSIDE:
            around = self.anew.at(case.circumstances, Circumstances, names)
            return attrs.evolve(case, circumstances=around)
        agreement = self.anew.at(case.agreement, Agreement, names)
        return attrs.evolve(case, agreement=agreement)

    def in_part(self, case: ReviewCase) -> ReviewCase:
        """Let a list that the rule reads be known in part."""
        lists = [
            place
            for place in self.places
            if isinstance(_stated(case, place), tuple)
        ]
        if not lists:
            return case
        place = self.anew.draw(st.sampled_from(lists))
        known = (*(case.agreement.known_in_part or ()), place)
        agreement = attrs.evolve(case.agreement, known_in_part=known)
        return attrs.evolve(case, agreement=agreement)

    def followed(self, case: ReviewCase, held: FollowUp) -> ReviewCase:
        """Change what has happened, the agreement and the day, together."""
        history, ledger, on = held.history, held.ledger, held.on
        if self.anew.is_mostly():
            ledger = self.anew.at(ledger, Ledger, ("entries",))
        if self.anew.is_one_in(1):
            history = self.anew.at(history, History, ())
        if self.anew.is_one_in(2):
            on = self.anew.anew(on, date)
        if (history, ledger, on) == (held.history, held.ledger, held.on):
            return case
        made = case
        # Sums may be more than any sum can be.
        with contextlib.suppress(IllFormedError):
            followed = follow_up(history, ledger, on=on)
            made = attrs.evolve(
                case, agreement=followed.agreement, on=on, follow_up=followed
            )
        return made
