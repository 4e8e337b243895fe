# SPDX-License-Identifier: MIT
"""What is right in a document, by example: *exempel på enkel form*."""

import enum
import functools
import types
import typing
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

import attrs

from ..values import (
    CaseNumber,
    IllFormedError,
    Money,
    OrganisationNumber,
    Period,
    StatedDate,
    StatedPeriod,
)
from ._faults import Faults


if TYPE_CHECKING:
    from cattrs import Converter


__all__ = ["as_json", "shape"]

_LEAVES: dict[Any, tuple[Any, ...]] = {
    str: ("trygghet", "/budget/total"),
    bool: (True,),
    int: (4,),
    Decimal: ("62.5", "0.8"),
    date: ("2019-02-28",),
    Money: (
        {"amount": "850000.00", "currency": "SEK"},
        {"amount": "40000.00", "currency": "EUR"},
    ),
    OrganisationNumber: ("212000-0142",),
    CaseNumber: ("171-85/2017",),
    Period: ({"first": "2018-01-01", "last": "2018-12-31"},),
    StatedDate: ("2016-03",),
    StatedPeriod: ({"first": "2018-01-01"},),
}
"""What is right for a leaf; where a form asks for more, the first it takes."""


@functools.cache
def shape(kind: Any, converter: "Converter") -> Any:
    """Return a short plain value that reads as *kind*."""
    read = converter.get_structure_hook(kind)
    return next(
        plain for plain in _tries(kind, converter) if _reads(read, plain, kind)
    )


def as_json(plain: Any) -> str:
    """Write a plain value as JSON does; its texts need no escapes."""
    match plain:
        case dict():
            inside = (f'"{key}": {as_json(plain[key])}' for key in plain)
            said = f"{{{', '.join(inside)}}}"
        case list():
            said = f"[{', '.join(map(as_json, plain))}]"
        case str():
            said = f'"{plain}"'
        case _:
            said = str(plain).lower()
    return said


def _reads(read: Any, plain: Any, kind: Any) -> bool:
    try:
        read(plain, kind)
    except (IllFormedError, Faults):
        return False
    return True


def _tries(kind: Any, converter: "Converter") -> Iterator[Any]:
    """Return plain values of *kind*, the likeliest first."""
    arguments = typing.get_args(kind)
    match typing.get_origin(kind):
        case None if kind in _LEAVES:
            yield from _LEAVES[kind]
        case None if issubclass(kind, enum.Enum):
            yield from (member.value for member in kind)
        case None:
            yield from _objects(kind, converter)
        case types.UnionType | typing.Union:
            yield from _tries(arguments[0], converter)
        case _ if typing.get_origin(kind) is Annotated:
            yield from _tries(arguments[0], converter)
        case _:
            yield [shape(arguments[0], converter)]


def _objects(cls: Any, converter: "Converter") -> Iterator[dict[str, Any]]:
    """Return objects with what *cls* must have; then one field more.

    Where there is nothing that it must have, its first field says more than
    an empty object does.
    """
    tag = {"kind": cls.KIND.slug} if hasattr(cls, "KIND") else {}
    fields = attrs.fields(cls)
    base = tag | {
        field.name: shape(field.type, converter)
        for field in fields
        if field.default is attrs.NOTHING
    }
    if base:
        yield base
    yield from (
        base | {field.name: shape(field.type, converter)}
        for field in fields
        if field.default is not attrs.NOTHING
    )
