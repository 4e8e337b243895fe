# SPDX-License-Identifier: MIT
"""Keys for parts that must have one and have none: *nycklar*.

A person who fills in a form gives a party a name, and no key.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from ...agreement import Agreement
from ...ledger import Ledger
from ...values import Change, IllFormedError, join, sought
from ..descriptions import Field, FieldKind, Part, describe


__all__ = ["with_keys"]

_KEY = "key"
_NAMED_BY = ("name", "title", "description")
"""The fields that tell a part from others, the best first."""
_LENGTH = 40
"""How much of a name is taken, in characters."""
_WORD = re.compile(r"[^\W_]+")
_MOST_FIGURES = 4
"""A longer number may be that of a person, and is left out of a key."""


def with_keys(
    plain: Mapping[str, Any], cls: type = Agreement
) -> tuple[dict[str, Any], tuple[Change, ...]]:
    """Give each part of a list that must have a key one: *med nycklar*.

    It is made of the part's name, title or description; else of what kind it
    is, with a number. It is no other's among the parts that the same
    references may mean. What stands in place of a corrected entry has that
    one's key. A key that is there is never changed, so that parts that are
    added later change none; and the same document always gets the same keys.

    Args:
        plain: The document in the plain form, right or not; it is not changed.
        cls: What it is of: an `Agreement` or a `Ledger`.

    Returns:
        The document anew, and each key that was given.

    Raises:
        IllFormedError: If *plain* is no object, or *cls* neither of these.

    >>> parties = [{"kind": "organisation", "name": "KFUM JKS Stockholm"}]
    >>> reports = [{"kind": "final"}, {"key": ""}]
    >>> document, changes = with_keys(
    ...     {"parties": parties, "reporting": {"reports": reports}}
    ... )
    >>> [change.after for change in changes]
    ['kfum-jks-stockholm', 'slutredovisning-1', 'redovisning-1']
    >>> document["parties"][0]["key"]
    'kfum-jks-stockholm'
    """
    if cls not in (Agreement, Ledger):
        raise IllFormedError(
            "keys.kind",
            cls,
            "Agreement eller Ledger",
            "Agreement or Ledger",
            "Ledger",
        )
    whole = describe(cls, "sv")
    if not isinstance(plain, Mapping):
        raise IllFormedError(
            "object.expected",
            plain,
            "ett objekt",
            "an object",
            '{"format": 2, "name": "Öppna dörrar"}',
        )
    giver = _Giver(
        shared=tuple({field.refers_to for field in whole.every_field()})
    )
    giver.note(plain, (whole,))
    made = giver.part(plain, (whole,), ())
    return made, tuple(giver.changes)


@attrs.frozen(kw_only=True)
class _Giver:
    """Gives keys, and knows those that are taken.

    Attributes:
        shared: The lists that a reference may mean a part of, together.
        taken: The keys that are taken in each list, or in several together.
        changes: The keys that were given.
    """

    shared: tuple[tuple[str, ...], ...]
    taken: dict[object, set[str]] = attrs.Factory(dict)
    changes: list[Change] = attrs.Factory(list)

    def note(self, part: Mapping[Any, Any], kinds: tuple[Part, ...]) -> None:
        """Note the keys that are there."""
        for field, value in _held(part, kinds):
            for row in value if isinstance(value, list) else [value]:
                if isinstance(row, Mapping):
                    if isinstance(key := row.get(_KEY), str):
                        self._taken_in(field).add(sought(key))
                    self.note(row, field.of)

    def part(
        self,
        part: Mapping[Any, Any],
        kinds: tuple[Part, ...],
        place: tuple[str, ...],
    ) -> dict[Any, Any]:
        """Return a part anew, with the keys that lack in its lists."""
        made = dict(part)
        for field, value in _held(part, kinds):
            inner = (*place, field.name)
            if isinstance(value, Mapping):
                whole = self._instead(value, part, field, inner)
                made[field.name] = self.part(whole, field.of, inner)
            elif isinstance(value, list) and field.is_many:
                made[field.name] = [
                    self._row(row, field, (*inner, str(number)))
                    for number, row in enumerate(value)
                ]
        return made

    def _row(self, row: Any, field: Field, place: tuple[str, ...]) -> Any:
        if not isinstance(row, Mapping):
            return row
        kind = _kind_of(row, field)
        if _lacks_key(row, kind):
            key = self._free(row, kind, self._taken_in(field))
            row = self._given(row, key, place)
        return self.part(row, field.of, place)

    def _instead(
        self,
        value: Mapping[Any, Any],
        part: Mapping[Any, Any],
        field: Field,
        place: tuple[str, ...],
    ) -> Mapping[Any, Any]:
        """Give what stands in place of an entry the key of that entry."""
        key = part.get("corrects")
        if isinstance(key, str) and _lacks_key(value, _kind_of(value, field)):
            return self._given(value, key, place)
        return value

    def _given(
        self, row: Mapping[Any, Any], key: str, place: tuple[str, ...]
    ) -> dict[Any, Any]:
        pointer = join(*place, _KEY)
        self.changes.append(
            Change(pointer=pointer, before=row.get(_KEY), after=key)
        )
        return {**row, _KEY: key}

    def _taken_in(self, field: Field) -> set[str]:
        """Return the keys that no other part of a list may have."""
        lists = next(
            (lists for lists in self.shared if field.pointer in lists),
            field.pointer,
        )
        return self.taken.setdefault(lists, set())

    def _free(
        self, row: Mapping[Any, Any], kind: Part, taken: set[str]
    ) -> str:
        """Return a key that is free, and take it."""
        name = next(filter(None, map(_slug, _names(row))), None)
        base = name or _slug(_noun(row, kind))
        number = 1
        key = base if name else f"{base}-1"
        while key in taken:
            number += 1
            key = f"{base}-{number}"
        taken.add(key)
        return key


def _held(
    part: Mapping[Any, Any], kinds: tuple[Part, ...]
) -> Iterator[tuple[Field, Any]]:
    """Yield the parts that a part holds, and the lists of them."""
    fields = {field.name: field for kind in kinds for field in kind.fields}
    for name, field in fields.items():
        if field.of and name in part:
            yield field, part[name]


def _kind_of(row: Mapping[Any, Any], field: Field) -> Part:
    """Return what a row is; of one that does not tell, any that it may be."""
    told = (part for part in field.of if part.word == row.get("kind"))
    return next(told, field.of[0])


def _lacks_key(row: Mapping[Any, Any], kind: Part) -> bool:
    must = any(
        field.name == _KEY and field.is_required for field in kind.fields
    )
    key = row.get(_KEY)
    return must and (key is None or (isinstance(key, str) and not key.strip()))


def _names(row: Mapping[Any, Any]) -> Iterator[str]:
    for name in _NAMED_BY:
        if isinstance(text := row.get(name), str):
            yield text


def _noun(row: Mapping[Any, Any], kind: Part) -> str:
    """Return what a part is called that has no name: by its kind."""
    words = {
        word.value: word.label
        for field in kind.fields
        if field.name == "kind" and field.kind is FieldKind.CHOICE
        for word in field.choices
    }
    told = row.get("kind")
    is_known = isinstance(told, str) and told in words
    return str(words[str(told)] if is_known else kind.label)


def _slug(text: str) -> str:
    """Return the first words of a text as a key has them; else nothing."""
    slug = ""
    for word in _WORD.findall(sought(text.lower())):
        longer = f"{slug}-{word}" if slug else word[:_LENGTH]
        if word.isdecimal() and len(word) > _MOST_FIGURES:
            continue
        if len(longer) > _LENGTH:
            break
        slug = longer
    return slug
