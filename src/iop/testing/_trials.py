# SPDX-License-Identifier: MIT
"""Rules tried on many agreements: *prövning*."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from fractions import Fraction
from typing import TypeVar, cast, get_args

import attrs
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from ..agreement import Agreement
from ..followup import FollowUp, follow_up
from ..plain import to_plain, trace
from ..render import explanation
from ..rules import (
    FOLLOWED,
    NOTHING_STATED,
    OUTSIDE,
    At,
    Outcome,
    Review,
    Rule,
    root_and_place,
)
from ..strategies._agreements import agreements
from ..strategies._joined import day_for
from ..strategies._near import near_cases
from ..strategies._review_case import ReviewCase
from ..strategies._whole import withheld
from ..values import IllFormedError, Lang, PointerError, read, replace, walk
from ._failures import came


__all__ = ["STRAYING", "Shown", "Trial", "shown", "sought", "told", "tried"]

_T = TypeVar("_T")

_TWO_WAYS = "comes out in two ways"
_CHANGES = "changes the agreement"

STRAYING = frozenset({_TWO_WAYS, _CHANGES})
"""Flaws of a rule that cannot be tried further: it is not as it was."""

_SETTINGS = settings(
    database=None,
    deadline=None,
    derandomize=True,
    max_examples=100,
    phases=[Phase.generate, Phase.shrink],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
"""No file is kept, and each time the same agreements are drawn."""

_LATELY = date(2000, 1, 1)
_SOON = date(2040, 12, 31)
"""Between these a rule is tried that has no days of its own."""

_LEAP = date(2024, 2, 29)
"""A day that not every year has."""

_MOST = Fraction(3, 4)


@attrs.frozen(kw_only=True)
class Trial:
    """An agreement and its surroundings, on which a rule is tried: *försök*.

    Attributes:
        agreement: The agreement.
        at: The day and the circumstances.
        given: The field of the rule that the circumstances come from; the
            empty text if there are none.
    """

    agreement: Agreement
    at: At
    given: str = ""

    def __str__(self) -> str:
        around = self.given or " and ".join(self._around())
        around = f", with {around}" if around else ""
        return f"{to_plain(self.agreement)}, on {self.at.on}{around}"

    def _around(self) -> Iterator[str]:
        """Tell the circumstances and the ledger, where there are any."""
        if self.at.circumstances != NOTHING_STATED:
            yield f"the circumstances {to_plain(self.at.circumstances)}"
        if isinstance(self.at.follow_up, FollowUp):
            yield f"the ledger {to_plain(self.at.follow_up.ledger)}"


Shown = dict[str, tuple[Trial, str]]
"""Kinds of flaws, each with what first showed it, and how it was said."""


def tried(rule: Rule, trial: Trial) -> Outcome | None:
    """Try a rule; give nothing if it raises, which is a flaw by itself."""
    try:
        return rule.outcome(trial.agreement, trial.at)
    except Exception:  # noqa: BLE001 - a user's own function
        return None


def _flaws(rule: Rule, trial: Trial) -> dict[str, str]:
    """Return what is wrong with a rule: kinds of flaws, and sentences."""
    # Said first: a rule might change the agreement.
    place = str(trial)
    return {
        kind: f"It {kind} when tried on {place}{detail}"
        for kind, detail in _found(rule, trial)
    }


def _found(rule: Rule, trial: Trial) -> Iterator[tuple[str, str]]:
    before = repr(trial.agreement)
    try:
        outcome, again = (
            rule.outcome(trial.agreement, trial.at) for _ in range(2)
        )
    except Exception as error:  # noqa: BLE001 - a user's own function
        yield f"raises {type(error).__name__}", f": {error}"
        return
    if outcome != again:
        yield _TWO_WAYS, f": {came(outcome)}, then {came(again)}."
    if repr(trial.agreement) != before:
        yield _CHANGES, "."
    yield from _untold(outcome, trial)


def _untold(outcome: Outcome, trial: Trial) -> Iterator[tuple[str, str]]:
    """Return what an outcome points to or says in vain."""
    pointers = [finding.pointer for finding in outcome.findings]
    pointers.extend((*outcome.not_stated, *outcome.known_in_part))
    for pointer in pointers:
        root, place = root_and_place(pointer)
        held = {OUTSIDE: trial.at.circumstances, FOLLOWED: trial.at.follow_up}
        try:
            read(held.get(root, trial.agreement), place)
        except PointerError as error:
            yield "points to no place", f": {error}"
            return
    for lang, name in zip(get_args(Lang), ("Swedish", "English"), strict=True):
        try:
            explanation(outcome, lang)
        except IllFormedError as error:
            yield f"cannot be told in {name}", f": {error}"
    review = Review(
        agreement=trial.agreement, on=trial.at.on, outcomes=(outcome,)
    )
    try:
        _ = trace(review)
    except IllFormedError as error:
        yield "cannot be traced", f": {error}"


def shown(rule: Rule, trials: Sequence[Trial]) -> Shown:
    """Try a rule on these, and tell what is wrong with it."""
    found: Shown = {}
    for trial in trials:
        _note(found, rule, trial)
    return found


def sought(rule: Rule, examples: Sequence[Trial]) -> Shown:
    """Try a rule on whatever can be thought of, and tell what is wrong.

    On nothing stated; on its own examples, on the ends of its days and with
    any one thing left out; on a hundred cases near its examples, and on a
    hundred agreements of all kinds, that Hypothesis draws.
    """
    blank = Trial(agreement=Agreement(), at=At(on=day_for((rule,))))
    found = shown(rule, [blank, *examples])
    days = _days(rule)
    for example in examples:
        for day in (*days, _LEAP):
            if rule.is_in_force(day):
                at = attrs.evolve(example.at, on=day)
                _note(found, rule, attrs.evolve(example, at=at))
        for lesser in _lesser(example):
            _note(found, rule, lesser)

    for drawn in _nearby(rule, examples):
        while new := _new_flaws(rule, drawn, frozenset(found)):
            found.update(new)

    @_SETTINGS
    @given(_drawn(rule, examples))
    def note(trial: Trial) -> None:
        _note(found, rule, trial)

    note()
    return found


class _FlawedError(Exception):
    """A rule has a flaw that it was not known to have: *brist*."""


def _new_flaws(
    rule: Rule, drawn: st.SearchStrategy[Trial], known: frozenset[str]
) -> Shown:
    """Find one more flaw, on the simplest trial that shows it, if there is one."""
    new: Shown = {}

    @_SETTINGS
    @given(drawn)
    def look(trial: Trial) -> None:
        flaws = _flaws(rule, trial)
        if unknown := flaws.keys() - known:
            new.clear()
            new.update({kind: (trial, flaws[kind]) for kind in unknown})
            raise _FlawedError

    with suppress(_FlawedError):
        look()
    return new


def _nearby(
    rule: Rule, examples: Sequence[Trial]
) -> Iterator[st.SearchStrategy[Trial]]:
    """Draw what is near the rule's examples, if any could be made."""
    held = tuple(
        ReviewCase(
            agreement=trial.agreement,
            on=trial.at.on,
            circumstances=trial.at.circumstances,
            follow_up=cast("FollowUp | None", trial.at.follow_up),
        )
        for trial in examples
    )
    if held:
        yield near_cases((rule,), held).map(
            lambda case: Trial(agreement=case.agreement, at=case.at)
        )


def told(rule: Rule, found: Shown) -> Iterator[str]:
    """List each flaw of a rule, on the smallest agreement that shows it."""
    for kind, (trial, said) in found.items():
        if kind in STRAYING:
            yield said
            continue
        least = _least(rule, trial, kind)
        yield _flaws(rule, least).get(
            kind,
            f"It {_TWO_WAYS} when tried on {least}: it {kind} only once.",
        )


def _note(found: Shown, rule: Rule, trial: Trial) -> None:
    for kind, said in _flaws(rule, trial).items():
        found.setdefault(kind, (trial, said))


def _least(rule: Rule, trial: Trial, kind: str) -> Trial:
    """Leave out all that a flaw does not need."""
    usual = Trial(agreement=trial.agreement, at=At(on=day_for((rule,))))
    less: Trial | None = usual if kind in _flaws(rule, usual) else trial
    while less:
        trial = less
        less = next(
            (one for one in _lesser(trial) if kind in _flaws(rule, one)), None
        )
    return trial


def _lesser(trial: Trial) -> Iterator[Trial]:
    """Leave one thing out, in each way that it can be, the greatest first."""
    followed = trial.at.follow_up
    if isinstance(followed, FollowUp) and not trial.given:
        for ledger in _without_one(followed.ledger):
            less = follow_up(followed.history, ledger, on=followed.on)
            yield attrs.evolve(
                trial, at=attrs.evolve(trial.at, follow_up=less)
            )
    for agreement in _without_one(trial.agreement):
        yield attrs.evolve(trial, agreement=agreement)
    if not trial.given:
        yield from (
            attrs.evolve(trial, at=attrs.evolve(trial.at, circumstances=less))
            for less in _without_one(trial.at.circumstances)
        )


def _without_one(value: _T) -> Iterator[_T]:
    """Leave one thing out of a value."""
    for pointer, _, held in walk(value):
        changes: list[object] = [None] if pointer else []
        if isinstance(held, tuple):
            changes += [
                (*held[:number], *held[number + 1 :])
                for number in range(len(held))
            ]
        for change in changes:
            with suppress(IllFormedError):
                yield replace(value, pointer, change)


def _days(rule: Rule) -> tuple[date, date]:
    """Return the first and the last day on which a rule is tried."""
    first = rule.first_day or min(_LATELY, rule.last_day or _LATELY)
    return first, rule.last_day or max(_SOON, first)


@st.composite
def _drawn(draw: st.DrawFn, rule: Rule, examples: Sequence[Trial]) -> Trial:
    """Draw what a rule is tried on: its examples with less, and any other."""
    on = draw(st.just(day_for((rule,))) | st.dates(*_days(rule)))
    given_by = draw(st.sampled_from(["", "meets_given", "breaks_given"]))
    at = {"meets_given": rule.meeting, "breaks_given": rule.breaking}.get(
        given_by, _alone
    )(on)
    agreement = draw(
        st.one_of(
            *(withheld(trial.agreement, share=_MOST) for trial in examples),
            agreements(),
        )
    )
    return Trial(
        agreement=agreement,
        at=at,
        given=given_by if at != _alone(on) else "",
    )


def _alone(on: date) -> At:
    """Know nothing besides the agreement."""
    return At(on=on)
