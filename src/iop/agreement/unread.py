# SPDX-License-Identifier: MIT
"""Parts of which something cannot be read: *oläst*.

A draft may have a sum that is no sum, and an agreement cannot. A rule is held
against the draft all the same: against a part that is whole but for the sum,
and that raises `UnreadError` when the sum is asked for. Who does not ask for it
notices nothing.
"""

import functools
import types
import typing
from collections.abc import Mapping
from typing import Any, NoReturn

import attrs

from ..values import IopError, walk


__all__ = ["UnreadError", "first_unread", "made_part", "unread_part"]


class UnreadError(IopError):
    """Something was asked for that cannot be read in a draft: *oläst*.

    Attributes:
        pointer: JSON Pointer to what cannot be read.
        is_missing: Whether nothing was typed there, though a part must have
            it.

    >>> print(UnreadError("/budget/total"))
    /budget/total cannot be read
    >>> print(UnreadError("/parties/0/name", is_missing=True))
    /parties/0/name is missing
    """

    def __init__(self, pointer: str, is_missing: bool = False) -> None:  # noqa: FBT001, FBT002 - pickled by place
        super().__init__(pointer, is_missing)
        self.pointer = pointer
        self.is_missing = is_missing

    def __str__(self) -> str:
        said = "is missing" if self.is_missing else "cannot be read"
        return f"{self.pointer or '/'} {said}"


def made_part(kind: type[Any], values: Mapping[str, object]) -> Any:
    """Make a part of fields that have been read, and checked one by one.

    Its constructor would ask for what fields are together, and so for what
    cannot be read.
    """
    made = object.__new__(kind)
    for name, value in values.items():
        object.__setattr__(made, name, value)
    return made


def unread_part(
    kind: type[Any],
    values: Mapping[str, object],
    places: Mapping[str, UnreadError],
    *,
    is_root: bool = False,
) -> Any:
    """Make a part of which some fields cannot be read.

    It is of its class as any part of it, but it raises `UnreadError` when one
    of those fields is asked for, and when it is held against another part.

    Args:
        kind: The class.
        values: The fields that can be read, and what stands there.
        places: Those that cannot, each with the error that it raises.
        is_root: Whether it is the agreement itself, which has a hash though
            it holds parts that have none.

    >>> from iop.agreement import PublicBody
    >>> lost = {"name": UnreadError("/parties/0/name")}
    >>> board = unread_part(PublicBody, {"key": "sdn"}, lost)
    >>> board.key, isinstance(board, PublicBody)
    ('sdn', True)
    >>> board.name
    Traceback (most recent call last):
    ...
    iop.agreement.unread.UnreadError: /parties/0/name cannot be read
    """
    own: Any = kind
    made = made_part(_with_unread(own, is_root=is_root), values)
    object.__setattr__(made, "_unread", dict(places))
    return made


def first_unread(part: object) -> UnreadError | None:
    """Return what the first place raises that cannot be read, if any.

    Args:
        part: The agreement, or a part of it.

    >>> from iop.agreement import Agreement
    >>> first_unread(Agreement()) is None
    True
    """
    try:
        for _ in walk(part):
            pass
    except UnreadError as error:
        return error.with_traceback(None)
    return None


@functools.cache
def _with_unread(kind: Any, *, is_root: bool) -> type[Any]:
    """Make the class of such parts, once for each class of the model."""
    said = {
        "__slots__": ("_unread",),
        "__module__": kind.__module__,
        "__qualname__": kind.__qualname__,
        "__doc__": kind.__doc__,
        "__getattribute__": _getattribute,
        "__eq__": _eq,
        "__hash__": object.__hash__ if is_root else _hash,
        "__repr__": _repr,
        "__reduce__": _root_reduced if is_root else _part_reduced,
        "_repr_html_": lambda _: None,
        "_repr_pretty_": lambda self, printer, _: printer.text(repr(self)),
    }
    made: type[Any] = types.new_class(
        kind.__name__, (kind,), exec_body=lambda body: body.update(said)
    )
    return made


def _places(part: object) -> dict[str, UnreadError]:
    places: dict[str, UnreadError] = object.__getattribute__(part, "_unread")
    return places


def _getattribute(self: object, name: str) -> object:
    places = _places(self)
    if name in places:
        # Anew, or it would keep the frames of each time.
        raise UnreadError(*places[name].args)
    return object.__getattribute__(self, name)


def _refuse(part: object) -> NoReturn:
    # There is one: that is what the part is made for.
    raise typing.cast("UnreadError", first_unread(part))


def _eq(self: object, other: object) -> bool:
    # Whether it is equal to another cannot be told.
    return True if self is other else _refuse(self)


def _hash(self: object) -> int:
    _refuse(self)


def _values(part: object) -> dict[str, object]:
    kind: Any = type(part)
    return {
        field.name: object.__getattribute__(part, field.name)
        for field in attrs.fields(kind)
        if field.name not in _places(part)
    }


def _repr(self: object) -> str:
    stated = [f"{name}={value!r}" for name, value in _values(self).items()]
    lost = [f"{name}=<unread>" for name in _places(self)]
    return f"{type(self).__name__}({', '.join([*stated, *lost])})"


def _part_reduced(self: object) -> tuple[Any, ...]:
    return unread_part, (type(self).__base__, _values(self), _places(self))


def _root_reduced(self: object) -> tuple[Any, ...]:
    kind = type(self).__base__
    return _root, (kind, _values(self), _places(self))


def _root(
    kind: type[Any],
    values: Mapping[str, object],
    places: Mapping[str, UnreadError],
) -> Any:
    return unread_part(kind, values, places, is_root=True)
