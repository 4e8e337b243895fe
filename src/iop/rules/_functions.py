# SPDX-License-Identifier: MIT
"""The function of a rule, as code: *regelns funktion*.

What a function takes is read in `iop.rules.inputs`. Here it is seen to be one that can
say something, and two functions are told to be the same.
"""

import builtins
import functools
import inspect
import itertools
import types
from datetime import date
from decimal import Decimal
from typing import Any

import attrs

from ..values import IllFormedError
from .findings import Violation, violation


_HOMES = ("builtins", "datetime", "decimal", "iop")
"""The modules whose types make no violations, but for `Violation` itself."""

_SCALARS = (bool, int, str, Decimal, date)
_PLAIN = (
    violation,
    abs,
    all,
    any,
    isinstance,
    len,
    max,
    min,
    round,
    sorted,
    sum,
)


def refuse_mute(check: types.FunctionType) -> None:
    """Refuse a function that can say nothing, whatever it is given.

    Raises:
        IllFormedError: If it is asynchronous; or if it has forgotten its
            ``yield``, so that all that it returns is ``None``.

    >>> def forgotten(number):
    ...     if number != 4:
    ...         violation("/reporting/number")
    >>> refuse_mute(forgotten)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a value of type function; right is a function that yields what it sees, for example: yield violation("/reporting/number") [rule.yield]
    """
    flags = check.__code__.co_flags
    if flags & (inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR):
        raise IllFormedError(
            "rule.async",
            check,
            "en funktion utan async",
            "a function without async",
            "def f(): yield from ()",
        )
    if not flags & inspect.CO_GENERATOR and _returns_nothing(check.__code__):
        raise IllFormedError(
            "rule.yield",
            check,
            "en funktion som med yield säger vad den ser",
            "a function that yields what it sees",
            'yield violation("/reporting/number")',
        )


@functools.lru_cache(maxsize=64)
def _returns_nothing(code: types.CodeType) -> bool:
    """Return whether every return is of ``None``, written out or not."""
    import dis

    steps = tuple(dis.get_instructions(code))
    # From 3.12 to 3.13 a constant is returned in one step, else in two.
    returned = [
        step if step.opname == "RETURN_CONST" else before
        for before, step in itertools.pairwise(steps)
        if step.opname in ("RETURN_CONST", "RETURN_VALUE")
    ]
    return bool(returned) and all(
        step.opname in ("LOAD_CONST", "RETURN_CONST") and step.argval is None
        for step in returned
    )


def unfilled(
    check: types.FunctionType, names: frozenset[str]
) -> frozenset[str]:
    """Find the names that no violation of the function can be given.

    Only where that can be seen: in a function that calls nothing but `violation`,
    builtins and types of the library, that has no function within, and gives
    names by writing them. Of any other none is found.

    >>> from iop.rules import violation
    >>> def check(number):
    ...     yield violation("/reporting/number", numer=number)
    >>> unfilled(check, frozenset({"number"}))
    frozenset({'number'})
    >>> def check(number):
    ...     yield from helper(number)
    >>> unfilled(check, frozenset({"number"}))
    frozenset()
    """
    code = check.__code__
    given = {
        word
        for const in code.co_consts
        if isinstance(const, tuple)
        for word in const
    }
    missing = frozenset(name for name in names if name not in given)
    return missing if missing and _is_whole(check) else frozenset()


def _is_whole(check: types.FunctionType) -> bool:
    """Return whether all violations of the function are made in itself."""
    code, known = check.__code__, check.__globals__
    named = [known[name] for name in code.co_names if name in known]
    if (
        code.co_freevars
        or violation not in named
        or any(inspect.iscode(const) for const in code.co_consts)
        or not all(map(_makes_no_other, named))
    ):
        return False
    # Names of attributes are told from those of what is not there yet.
    import dis

    for step in dis.get_instructions(check):
        if step.opname in ("CALL_FUNCTION_EX", "IMPORT_NAME"):
            return False
        if step.opname == "LOAD_GLOBAL" and step.argval not in known:
            used = vars(builtins).get(step.argval)
            if not _makes_no_other(used):
                return False
    return True


def _makes_no_other(value: object) -> bool:
    """Return whether violations are made of a value by `violation` alone."""
    if isinstance(value, type):
        home = value.__module__.partition(".")[0]
        return value is not Violation and home in _HOMES
    return type(value) in _SCALARS or any(value is one for one in _PLAIN)


@attrs.frozen
class _Body:
    """What makes two functions the same, in one process or in two: *kropp*.

    Attributes:
        place: The names of its module and of itself.
        code: Its code.
        held: What it holds from where it was made, and its defaults.
    """

    place: tuple[str | None, str]
    code: types.CodeType
    held: tuple[object, ...]


def body_of(function: Any) -> object:
    """Take from a function what makes it the same; of another callable, itself.

    >>> def adding(number):
    ...     return lambda value: value + number
    >>> body_of(adding(1)) == body_of(adding(1)) != body_of(adding(2))
    True
    """
    if not inspect.isfunction(function):
        return function
    try:
        cells = [cell.cell_contents for cell in function.__closure__ or ()]
    except ValueError:  # what it holds is not there yet
        return function
    return _Body(
        place=(function.__module__, function.__qualname__),
        code=function.__code__,
        held=(cells, function.__defaults__, function.__kwdefaults__),
    )
