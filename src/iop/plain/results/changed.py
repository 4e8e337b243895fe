# SPDX-License-Identifier: MIT
"""Changes made in a document of which not all can be read: *ändra utkast*."""

from collections.abc import Iterable
from typing import Any

from ...agreement import Draft
from ...values import Change, PointerError, split
from ..documents import plain_value, to_plain


__all__ = ["changed"]


def changed(draft: Draft, changes: Iterable[Change]) -> dict[str, Any]:
    """Return what was typed, with changes made place by place: *ändra utkast*.

    All else stays as it was typed.

    Raises:
        PointerError: If a place is none in the document.

    >>> from iop.plain import read_draft
    >>> draft = read_draft({"name": "A", "budget": {"total": "mycket"}})
    >>> name = Change(pointer="/name", before="A", after="B")
    >>> changed(draft, [name])
    {'name': 'B', 'budget': {'total': 'mycket'}}
    """
    made: dict[str, Any] = to_plain(draft)
    for change in changes:
        try:
            _put(made, split(change.pointer), plain_value(change.after))
        except (AttributeError, LookupError, TypeError, ValueError):
            raise PointerError(
                "pointer.place",
                change.pointer,
                "en plats som finns i utkastet",
                "a place that is in the draft",
                "/reporting/number",
            ) from None
    return made


def _put(document: Any, way: tuple[str, ...], value: object) -> None:
    """Put a value in its place; ``None`` takes away what stands there."""
    *before, last = way
    for token in before:
        if isinstance(document, list):
            document = document[int(token)]
        else:
            document = document.setdefault(token, {})
    key = int(last) if isinstance(document, list) else last
    if value is None:
        del document[key]
    else:
        document[key] = value
