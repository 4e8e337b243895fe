# SPDX-License-Identifier: MIT
"""How the examples of rules are put together: *sammanfogning*."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import attrs

from ..agreement import Agreement
from ..law import Dated
from ..rules import NOTHING_STATED, Circumstances, Rule
from ..values import IllFormedError
from ._whole import is_part


__all__ = ["USUAL", "around", "day_for", "joined", "open_places"]

USUAL = date(2024, 6, 1)
"""The day of a review, where the rules do not ask for another."""


def joined(over: Any, under: Any) -> Any:
    """State in one value what two state; where both do, the first holds.

    Lists are put together, less what goes by a name that is taken.
    """
    if over is None or under is None:
        return under if over is None else over
    if isinstance(over, tuple) and isinstance(under, tuple):
        taken = [_name(item) for item in over]
        return (*over, *(one for one in under if _name(one) not in taken))
    if type(over) is not type(under) or not is_part(over.__class__):
        return over
    both = {
        field.name: joined(
            getattr(over, field.name), getattr(under, field.name)
        )
        for field in attrs.fields(type(over))
    }
    try:
        return attrs.evolve(over, **both)
    except IllFormedError:
        return over


def around(over: Circumstances, under: Circumstances) -> Circumstances:
    """State in one what two state of the circumstances."""
    changes = {
        field.name: getattr(over, field.name)
        for field in attrs.fields(Circumstances)
        if getattr(over, field.name) != getattr(NOTHING_STATED, field.name)
    }
    return attrs.evolve(under, **changes)


def _name(item: object) -> object:
    """Return what a part of a list goes by."""
    return getattr(item, "key", getattr(item, "criterion", item))


def day_for(rules: Iterable[Rule]) -> date:
    """Find a day on which rules are in force, and their figures known."""
    several = tuple(rules)
    spans: list[Rule | Dated] = [*several]
    for rule in several:
        spans += [dated for figure in rule.figures for dated in figure.values]
    ends = {day for span in spans for day in (span.first_day, span.last_day)}
    days = sorted((day for day in ends if day), reverse=True)
    known = (
        day
        for day in (USUAL, *days)
        if all(_is_known(rule, day) for rule in several)
    )
    return next(known, USUAL)


def _is_known(rule: Rule, day: date) -> bool:
    return rule.is_in_force(day) and all(
        figure.on_or_none(day) for figure in rule.figures
    )


def open_places(core: Agreement, filler: Agreement) -> Iterator[str]:
    """List what the core leaves unstated, and the filler states."""
    for field in attrs.fields(Agreement):
        held, more = getattr(core, field.name), getattr(filler, field.name)
        if held is None and more is not None:
            yield f"/{field.name}"
        elif attrs.has(type(held)) and type(held) is type(more):
            for inner in attrs.fields(type(held)):
                if (
                    getattr(held, inner.name) is None
                    and getattr(more, inner.name) is not None
                ):
                    yield f"/{field.name}/{inner.name}"
