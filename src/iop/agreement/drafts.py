# SPDX-License-Identifier: MIT
"""A document that is being written, with all that stands in it: *utkast*.

What is half typed is a draft too. What can be read of it is an agreement, and
the rest is kept as it was typed.
"""

from typing import Any

import attrs

from ..values import Fault, Shown
from .agreement import Agreement


__all__ = ["Draft", "Typed", "Unread"]


@attrs.frozen(repr=False)
class _Object:
    """The keys and values of an object, as they were typed."""

    items: tuple[tuple[Any, Any], ...]


@attrs.frozen(repr=False)
class _List:
    """The items of a list, as they were typed."""

    items: tuple[Any, ...]


@attrs.frozen(repr=False)
class Typed(Shown):
    """Plain data, kept as it was typed and never changed: *som det skrevs*.

    >>> document = {"name": ["127"]}
    >>> typed = Typed.of(document)
    >>> document["name"].append("trygghet")
    >>> typed.plain
    {'name': ['127']}
    """

    _kept: Any

    @classmethod
    def of(cls, plain: object) -> "Typed":
        """Keep plain data; what is neither list nor object is kept as it is.

        Raises:
            RecursionError: If it is nested too deeply.
        """
        return cls(_kept(plain))

    @property
    def plain(self) -> Any:
        """What was typed, in lists and objects of its own."""
        return _as_typed(self._kept)

    def __repr__(self) -> str:
        return f"Typed.of({self.plain!r})"


def _kept(plain: object) -> object:
    if isinstance(plain, dict):
        return _Object(tuple([(key, _kept(plain[key])) for key in plain]))
    if isinstance(plain, list):
        return _List(tuple([_kept(item) for item in plain]))
    return plain


def _as_typed(kept: object) -> Any:
    match kept:
        case _Object():
            return {key: _as_typed(item) for key, item in kept.items}
        case _List():
            return [_as_typed(item) for item in kept.items]
        case _:
            return kept


@attrs.frozen(kw_only=True)
class Unread(Shown):
    """A place of a draft that the agreement does not have: *oläst plats*.

    Attributes:
        pointer: JSON Pointer to the place, in the document as it was typed.
        typed: What was typed there; of what is missing, nothing.
    """

    pointer: str
    typed: Typed

    @property
    def given(self) -> Any:
        """What was typed there, as plain data; ``None`` if it is missing."""
        return self.typed.plain


@attrs.frozen(kw_only=True)
class Draft(Shown):
    """A document that is being written: *utkast*.

    `iop.read_draft` makes it of whatever was typed, `iop.review` reviews it,
    and `iop.to_plain` gives back what was typed.

    Attributes:
        agreement: What can be read, an agreement as any other. A part that
            must have what cannot be read is left out, and the list that it
            stood in is known in part.
        faults: All the faults of the document, as `iop.from_plain` tells
            them.
        unread: What stands in the document and not in the agreement, in the
            order of the document.
        placed: What can be read with each part at its own place, which rules
            are held against and things are named after. It raises
            `UnreadError` when what cannot be read is asked for.
        typed: The document, as it was typed.

    >>> from iop import read_draft
    >>> draft = read_draft(
    ...     {"format": 2, "name": "127-trygghet", "term": {"period": "2018-"}}
    ... )
    >>> draft.agreement.name, draft.agreement.period
    ('127-trygghet', None)
    >>> [(one.pointer, one.given) for one in draft.unread]
    [('/term/period', '2018-')]
    >>> len(draft.faults)
    1
    """

    agreement: Agreement
    faults: tuple[Fault, ...] = attrs.field(eq=False)
    unread: tuple[Unread, ...]
    placed: Agreement = attrs.field(repr=False, eq=False)
    typed: Typed = attrs.field(repr=False)

    @property
    def is_read(self) -> bool:
        """Whether all of the agreement can be read: *läst*."""
        return self.placed is self.agreement
