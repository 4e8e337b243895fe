# SPDX-License-Identifier: MIT
"""Places that are typed in a form, whose rows have moved up: *flyttade rader*."""

from collections.abc import Iterator, Mapping
from typing import Any

from ...values import Change, PointerError, join, split
from ..descriptions import FieldKind, Part


__all__ = ["follow_rows"]


def follow_rows(
    document: dict[str, Any], whole: Part, moved: Mapping[str, str]
) -> Iterator[Change]:
    """Let each place in a document follow the row that it leads into.

    A place in a row that is gone is not stated: else it would lead into
    another row.

    Args:
        document: The document, which is changed.
        whole: What it is described as.
        moved: The rows that have moved, with where each was.

    Returns:
        What was changed, by where it was.
    """
    now = {was: pointer for pointer, was in moved.items()}
    for field in whole.every_field():
        if moved and field.kind is FieldKind.PLACE:
            way = [*split(field.pointer), *(["*"] if field.is_many else [])]
            for holder, key, place in list(_found(document, way, ())):
                value = holder[key]
                followed = _followed(value, moved, now)
                if followed != value:
                    holder[key] = followed
                    was = _carried(place, moved)
                    yield Change(pointer=was, before=value, after=followed)
                    _without_none(holder, key)


def _found(
    value: Any, way: list[str], place: tuple[str, ...]
) -> Iterator[tuple[Any, Any, tuple[str, ...]]]:
    """Yield each place that a pointer with ``*`` leads to, last row first."""
    step, *rest = way
    keys: list[Any] = []
    if step == "*" and isinstance(value, list):
        keys = [*reversed(range(len(value)))]
    elif isinstance(value, dict) and step in value:
        keys = [step]
    for key in keys:
        inner = (*place, str(key))
        if rest:
            yield from _found(value[key], rest, inner)
        else:
            yield value, key, inner


def _followed(
    value: Any, moved: Mapping[str, str], now: Mapping[str, str]
) -> Any:
    """Return where a place is now; ``None`` if its row is gone."""
    try:
        old = split(value) if isinstance(value, str) else ()
    except PointerError:
        return value
    new = split(_carried(old, now)) if old else ()
    for depth in range(1, len(old) + 1):
        was = join(*old[:depth])
        if moved.get(join(*new[:depth]), was) != was:
            return None
    return join(*new) if old else value


def _carried(place: tuple[str, ...], ways: Mapping[str, str]) -> str:
    """Return a place with the row that it lies in brought elsewhere."""
    for depth in range(len(place), 0, -1):
        if (there := ways.get(join(*place[:depth]))) is not None:
            return join(*split(there), *place[depth:])
    return join(*place)


def _without_none(holder: Any, key: Any) -> None:
    """Take away what is not stated."""
    if holder[key] is None:
        del holder[key]
