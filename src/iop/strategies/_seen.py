# SPDX-License-Identifier: MIT
"""What the examples of a rule hold: *sedda värden*.

A rule goes wrong at its own limits: at a sum that its examples name, at a day
that its law begins, at a number that stands in its function. So values near a
rule are drawn near those that are seen there.
"""

import itertools
import types
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import attrs

from ..rules import Rule
from ..values import Amount, Money, walk


__all__ = ["Seen", "names_in"]

_DEEPEST = 2
"""How far functions that a rule calls are looked through for numbers."""

_WITHIN = ("/ore", "/currency")
"""What a sum consists of: it is seen as a whole."""


@attrs.frozen(kw_only=True)
class Seen:
    """What values are drawn near: *sett*.

    Attributes:
        numbers: Numbers, whole and with decimals.
        monies: Sums.
        days: Days.
        words: Texts.
        keys: Keys, by what sort of part they are of.
        pointers: Places in the agreement, of lists.
    """

    numbers: tuple[Decimal, ...]
    monies: tuple[Money, ...]
    days: tuple[date, ...]
    words: tuple[str, ...]
    keys: dict[str, tuple[str, ...]]
    pointers: tuple[str, ...]

    @classmethod
    def of(cls, rules: tuple[Rule, ...], *held: object) -> "Seen":
        """See what rules have in figures and functions, and what is given."""
        found: dict[type, dict[Any, None]] = {
            kind: {} for kind in (Decimal, Money, date, str)
        }
        keys: dict[str, dict[str, None]] = {}
        pointers: dict[str, None] = {}
        said = itertools.chain(*map(_said, rules))
        for one in (*held, *said):
            for pointer, _, value in walk(one):
                if pointer.endswith(_WITHIN):
                    continue
                _sort(value, found)
                noun = getattr(value, "NOUN", None)
                if noun is not None:
                    keys.setdefault(noun, {})[str(_key_of(value))] = None
                if isinstance(value, tuple) and pointer:
                    pointers[pointer] = None
        return cls(
            numbers=tuple(found[Decimal]),
            monies=tuple(found[Money]),
            days=tuple(found[date]),
            words=tuple(found[str]),
            keys={noun: tuple(named) for noun, named in keys.items()},
            pointers=tuple(pointers),
        )


def _key_of(part: Any) -> object:
    return getattr(part, "key", getattr(part, "number", ""))


def _sort(value: object, found: dict[type, dict[Any, None]]) -> None:
    """Put a value among those of its type."""
    if isinstance(value, Amount):
        value = value.money
    if type(value) is int:
        value = Decimal(value)
    if type(value) in found:
        found[type(value)][value] = None


def _said(rule: Rule) -> Iterator[object]:
    """List what a rule says: its days, its figures and its function."""
    yield from (rule.first_day, rule.last_day, rule.asked_of)
    for figure in rule.figures:
        for dated in figure.values:
            yield from (dated.first_day, dated.last_day, dated.value)
    yield from _written(rule.check)


def names_in(rule: Rule) -> set[str]:
    """List the names that the function of a rule uses, and those it calls."""
    return {
        name for code, _ in _codes(rule.check, 0) for name in code.co_names
    }


def _written(function: Any) -> Iterator[object]:
    """List the numbers that are written in a function, or named there."""
    for code, around in _codes(function, 0):
        yield from (
            one for one in code.co_consts if isinstance(one, int | Decimal)
        )
        named = (around.get(name) for name in code.co_names)
        yield from (
            one
            for one in named
            if isinstance(one, int | Decimal | Money | date)
        )


def _codes(
    function: Any, depth: int
) -> Iterator[tuple[types.CodeType, dict[str, Any]]]:
    """List the code of a function, of those within it, and that it calls."""
    waiting = [function.__code__]
    while waiting:
        code = waiting.pop()
        yield code, function.__globals__
        waiting += [
            one for one in code.co_consts if isinstance(one, types.CodeType)
        ]
        for name in code.co_names if depth < _DEEPEST else ():
            called = function.__globals__.get(name)
            if isinstance(called, types.FunctionType):
                yield from _codes(called, depth + 1)
