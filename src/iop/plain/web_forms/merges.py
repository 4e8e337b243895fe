# SPDX-License-Identifier: MIT
"""Making one document of two edits of it: *sammanfoga*.

Two have opened the same document, and both have written in it. It need be no
agreement yet: what is merged is the plain form, field by field.
"""

from collections.abc import Collection, Mapping
from typing import Any

import attrs

from ...agreement import Agreement
from ...values import Shown, join
from ..descriptions import Field, Part, describe


__all__ = ["Conflict", "Merged", "merge"]


@attrs.frozen(kw_only=True)
class Conflict(Shown):
    """A place where both have written, and not the same: *krock*.

    Attributes:
        pointer: JSON Pointer to the place.
        base: What stood there; ``None`` is not stated.
        mine: What I have written there.
        theirs: What the other has written there.
    """

    pointer: str
    base: object
    mine: object
    theirs: object


@attrs.frozen(kw_only=True)
class Merged(Shown):
    """What came of two edits: *sammanfogat*.

    Attributes:
        plain: The document, with what the other wrote where both did.
        conflicts: The places where both wrote, and not the same.
    """

    plain: dict[str, Any]
    conflicts: tuple[Conflict, ...]


def merge(
    base: Mapping[str, Any],
    mine: Mapping[str, Any],
    theirs: Mapping[str, Any],
    *,
    mine_at: Collection[str] = (),
) -> Merged:
    """Make one document of two edits of an agreement: *sammanfoga*.

    A field has what the one who changed it wrote. A sum or a period is one
    field. A list is gone through row by row where its rows have keys, the same
    in the same order in all three; else it is one field, so that no row is
    made of two.

    Args:
        base: The document that both began with, in the plain form.
        mine: What I made of it; a draft, perhaps.
        theirs: What the other made of it.
        mine_at: Places where both wrote, and where mine is to stand.

    >>> base = {"name": "Festen", "reporting": {"number": 4}}
    >>> mine = {"name": "Kalaset", "reporting": {"number": "fem"}}
    >>> theirs = {"name": "Festivalen", "reporting": {"number": 4}}
    >>> merged = merge(base, mine, theirs)
    >>> merged.plain
    {'name': 'Festivalen', 'reporting': {'number': 'fem'}}
    >>> [(one.pointer, one.mine) for one in merged.conflicts]
    [('/name', 'Kalaset')]
    >>> merge(base, mine, theirs, mine_at=["/name"]).plain["name"]
    'Kalaset'
    """
    merger = _Merger(mine_at=frozenset(mine_at))
    whole = (describe(Agreement, "sv"),)
    made = merger.part((base, mine, theirs), whole, ())
    return Merged(plain=made, conflicts=tuple(merger.conflicts))


_Three = tuple[Any, Any, Any]
"""What stands in a place at first, in mine and in theirs."""


@attrs.frozen(kw_only=True)
class _Merger:
    mine_at: frozenset[str]
    conflicts: list[Conflict] = attrs.Factory(list)

    def part(
        self, three: _Three, kinds: tuple[Part, ...], place: tuple[str, ...]
    ) -> dict[str, Any]:
        """Merge three parts of one kind, key by key."""
        fields = {field.name: field for kind in kinds for field in kind.fields}
        _, mine, theirs = three
        made = {}
        for name in dict.fromkeys([*theirs, *mine]):
            given = tuple(one.get(name) for one in three)
            value = self._value(given, fields.get(name), (*place, name))
            if value is not None:
                made[name] = value
        return made

    def _value(
        self, three: Any, field: Field | None, place: tuple[str, ...]
    ) -> Any:
        base, mine, theirs = three
        if mine in (base, theirs):
            return theirs
        if theirs == base:
            return mine
        if field is not None and not field.is_one_text:
            if field.is_many and _are_rows(three):
                return [
                    self._value(
                        row,
                        attrs.evolve(field, is_many=False),
                        (*place, str(n)),
                    )
                    for n, row in enumerate(zip(*three, strict=True))
                ]
            parts = ({} if base is None else base, mine, theirs)
            if not field.is_many and _are_parts(parts):
                return self.part(parts, field.of, place)
        pointer = join(*place)
        if pointer in self.mine_at:
            return mine
        self.conflicts.append(
            Conflict(pointer=pointer, base=base, mine=mine, theirs=theirs)
        )
        return theirs


def _are_rows(three: Any) -> bool:
    """Return whether lists have the same rows, as their keys tell."""
    keys = [
        [row.get("key") if isinstance(row, dict) else None for row in one]
        for one in three
        if isinstance(one, list)
    ]
    return (
        len(keys) == len(three)
        and None not in keys[0]
        and (keys[0] == keys[1] == keys[2])
    )


def _are_parts(three: Any) -> bool:
    """Return whether three are parts of one kind."""
    return all(isinstance(one, dict) for one in three) and (
        len({one.get("kind") for one in three if one}) <= 1
    )
