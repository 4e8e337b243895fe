# SPDX-License-Identifier: MIT
"""The types that fields have, and what may be read from them: *fältens typer*.

A rule says of each fact which type it has and where it stands. Here the two are
held against each other: the place must be that of a field, and the type must
be able to hold whatever the field can. There is one exception: a rule may ask for
what is exact of a field that may be known in part (`is_narrower`).
"""

import functools
import operator
import types
import typing
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

import attrs

from ..values import (
    IllFormedError,
    Period,
    PointerError,
    StatedDate,
    StatedPeriod,
    join,
    nearest,
    split,
)


_UNIONS = (types.UnionType, typing.Union)
_DEEPEST = 4
"""How many names the longest pointer has that is guessed."""

_EXACT: dict[Any, Any] = {StatedDate: date, StatedPeriod: Period}
"""What is known in part, and the type that it has where it is exact."""


def plain_type(hint: Any) -> Any:
    """Take the names of types (PEP 695) off *hint*, unions and marks within.

    >>> plain_type(Annotated[int | None, "/reporting/number"])
    typing.Annotated[int | None, '/reporting/number']
    """
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    alias = origin or hint
    if hasattr(alias, "__value__"):
        value = alias.__value__
        return plain_type(value[arguments] if arguments else value)
    if origin is Annotated:
        return Annotated[(plain_type(arguments[0]), *hint.__metadata__)]
    if origin in _UNIONS:
        return functools.reduce(operator.or_, map(plain_type, arguments))
    return hint


def holds_none(kind: Any) -> bool:
    """Return whether a type holds ``None``, which is *not stated*."""
    return type(None) in typing.get_args(kind)


def type_at(root: type, pointer: str, start: str = "") -> Any:
    """Find the type of the field that *pointer* leads to from *root*.

    Args:
        root: The class.
        pointer: JSON Pointer; no list is entered.
        start: What stands before it.

    Raises:
        PointerError: If it leads to none; the example is the nearest pointer
            that does.

    >>> from iop.agreement import Reporting
    >>> type_at(Reporting, "/number")
    int | None
    >>> type_at(Reporting, "/reports/0")
    Traceback (most recent call last):
    ...
    iop.values.errors.PointerError: got "/reports/0"; right is a field in Reporting, no part of a list, for example: /reports [pointer.place]
    """
    try:
        names = split(pointer)
    except PointerError:
        raise _nowhere("pointer.form", root, start, pointer, ()) from None
    found: Any = root
    for number, name in enumerate(names):
        kinds = _kinds(found)
        fields = _fields(kinds[0]) if len(kinds) == 1 else {}
        if name not in fields:
            way = names[:number]
            raise _nowhere("pointer.place", root, start, pointer, way)
        found = fields[name]
    return found


def _nowhere(
    code: str, root: type, start: str, pointer: str, way: tuple[str, ...]
) -> PointerError:
    """Refuse a pointer, and give the nearest that there is.

    Args:
        way: The names, from the first, that lead somewhere.
    """
    known = tuple(_pointers(root, ""))
    reached = join(*way)
    within = tuple(place for place in known if place.startswith(f"{reached}/"))
    # What holds no fields itself was meant to be entered, such as a list.
    near = nearest(pointer, within) or nearest(pointer, known) or known[0]
    return PointerError(
        code,
        f"{start}{pointer}",
        f"ett fält i {root.__name__}, ingen del av en lista",
        f"a field in {root.__name__}, no part of a list",
        start + (near if within else reached),
    )


def _pointers(root: Any, way: str) -> Iterator[str]:
    """List the pointers to the fields of a class, and to theirs."""
    for name, annotation in _fields(root).items():
        place = f"{way}/{name}"
        yield place
        kinds = _kinds(annotation)
        if len(kinds) == 1 and place.count("/") < _DEEPEST:
            yield from _pointers(kinds[0], place)


def _fields(kind: Any) -> dict[str, Any]:
    """List the fields of a class, with their types; others have none."""
    fields = attrs.fields_dict(kind) if attrs.has(kind) else {}
    return {name: field.type for name, field in fields.items()}


def refuse_other_type(kind: Any, field: Any, place: str) -> None:
    """Refuse a type that cannot hold all that a field can.

    ``None`` does not count: a type without it asks for what is stated. Nor
    does what is known in part, where the type asks for what is exact.

    Args:
        kind: The type.
        field: The type of the field.
        place: How the place is written in code.

    Raises:
        IllFormedError: If it cannot. The example has the type of the field
            or, where a field within that one has the type asked for, the
            place of that.

    >>> from iop.values import Amount, Money
    >>> refuse_other_type(Amount, Amount | None, '"/budget/total"')
    >>> refuse_other_type(Money, Amount | None, '"/budget/total"')
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "Money"; right is the type of the field, Amount, for example: Annotated[Money, "/budget/total/money"] [rule.type]
    """
    if all(
        any(_takes_one(asked, _exact(held, kind)) for asked in _kinds(kind))
        for held in _kinds(field)
    ):
        return
    given, right = _named(kind), _named(field)
    within = [
        f'{place[:-1]}/{name}"'
        for part in _kinds(field)
        for name, inner in _fields(part).items()
        if _takes(kind, inner)
    ]
    example = (given, within[0]) if within else (right, place)
    raise IllFormedError(
        "rule.type",
        given,
        f"fältets typ, {right}",
        f"the type of the field, {right}",
        f"Annotated[{example[0]}, {example[1]}]",
    )


def is_narrower(kind: Any, field: Any) -> bool:
    """Return whether a type asks for what is exact, and the field may not be.

    >>> from iop.values import Span
    >>> is_narrower(Period, Span | None), is_narrower(Span, Span | None)
    (True, False)
    """
    return any(_exact(held, kind) is not held for held in _kinds(field))


def _exact(held: Any, kind: Any) -> Any:
    """Return what is exact instead of *held*, if *kind* takes that alone."""
    asked = _kinds(kind)
    exact = _EXACT.get(held)
    return exact if exact in asked and held not in asked else held


def _kinds(annotation: Any) -> tuple[Any, ...]:
    """List the types that an annotation is a union of, without ``None``."""
    annotation = plain_type(annotation)
    if typing.get_origin(annotation) is Annotated:
        return _kinds(annotation.__origin__)
    if typing.get_origin(annotation) in _UNIONS:
        return tuple(
            kind
            for part in typing.get_args(annotation)
            if part is not type(None)
            for kind in _kinds(part)
        )
    return (annotation,)


def _takes(kind: Any, field: Any) -> bool:
    """Return whether *kind* holds all that *field* does; if in doubt, it does."""
    return all(
        any(_takes_one(asked, held) for asked in _kinds(kind))
        for held in _kinds(field)
    )


def _takes_one(asked: Any, held: Any) -> bool:
    outer = typing.get_origin(asked) or asked
    holder = typing.get_origin(held) or held
    if not isinstance(outer, type) or outer is typing.Any:
        return True
    try:
        if not issubclass(holder, outer):
            return False
    except TypeError:  # a protocol, which only a type checker can tell
        return True
    inner = [part for part in typing.get_args(asked) if part is not ...]
    within = [part for part in typing.get_args(held) if part is not ...]
    return len(inner) != 1 or not within or _takes(inner[0], within[0])


def _named(annotation: Any) -> str:
    """Write a type as it is written in code, without ``None``."""
    if len(kinds := _kinds(annotation)) != 1:
        return " | ".join(map(_named, kinds))
    (kind,) = kinds
    name = str(getattr(kind, "__name__", kind))
    inner = ", ".join(
        "..." if part is ... else _named(part)
        for part in typing.get_args(kind)
    )
    return f"{name}[{inner}]" if inner else name
