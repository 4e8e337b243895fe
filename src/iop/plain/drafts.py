# SPDX-License-Identifier: MIT
"""Documents that are being written: *utkast*.

A document that `from_plain` refuses is read place by place: what can be read is
kept, and what cannot is noted. The places are those of the newest format, by
which rules go; what was typed is told of at its place in the document.
"""

import re
import typing
from collections.abc import Iterator
from typing import Any

import attrs

from ..agreement import (
    Agreement,
    Draft,
    Evidence,
    Typed,
    Unread,
    UnreadError,
    made_part,
    unread_part,
)
from ..values import Fault, IllFormedError, PlainFormError, join, split
from ._faults import Faults, Tokens, as_object, in_order
from ._readers import is_one_value, is_union, known_keys
from .documents import converter, from_plain, no_plain_form
from .upgrades import FORMAT, as_given, upgrade


__all__ = ["read_draft"]


def read_draft(plain: object) -> Draft:
    """Read what can be read of an agreement in its plain form: *läs utkast*.

    Nothing is refused, not even what is no document at all: see
    `Draft.faults`. The rest is kept as it was typed, and `to_plain` gives it
    back. A key that is not known is a fault, and leaves all else as it is,
    but what has no key that is known is not read; where fields do not fit
    together, none of them is.

    Args:
        plain: What a JSON library gave, however wrong.

    Raises:
        IllFormedError: If it is nested so deeply that it cannot be kept.

    >>> typed = {"format": 2, "name": "127", "budget": {"total": "mycket"}}
    >>> draft = read_draft(typed)
    >>> draft.agreement.name, draft.agreement.budget.total
    ('127', None)
    >>> draft.faults[0].pointer, draft.unread[0].given
    ('/budget/total', 'mycket')
    >>> from iop import to_plain
    >>> to_plain(draft) == typed
    True
    """
    try:
        typed = Typed.of(plain)
    except RecursionError:
        raise no_plain_form(plain) from None
    faults = _faults(plain)
    if not faults:
        read = from_plain(plain)
        return Draft(
            agreement=read, faults=(), unread=(), placed=read, typed=typed
        )
    reader = _Reader()
    document = _document(plain, faults)
    found = reader.root(document)
    return Draft(
        agreement=found.clean,
        faults=faults,
        unread=_unread(plain, document, reader.unread),
        placed=found.placed,
        typed=typed,
    )


def _faults(plain: object) -> tuple[Fault, ...]:
    """List all the faults of a document, however many."""
    most = 1000
    while True:
        try:
            from_plain(plain, most_faults=most)
        except PlainFormError as error:
            if not error.more:
                return error.faults
            most += error.more
        else:
            return ()


_NO_DOCUMENT = {"object.expected", "format.newer", "document.kind"}
"""What is wrong with a document as a whole, of which nothing is read."""


def _document(
    plain: object, faults: tuple[Fault, ...]
) -> dict[Any, Any] | None:
    """Return a document in the newest format, if it is one to be read."""
    if not isinstance(plain, dict) or any(
        fault.code in _NO_DOCUMENT and fault.pointer in {"", "/format"}
        for fault in faults
    ):
        return None
    newest = upgrade(plain) if is_earlier(plain) else as_object(plain, str)
    return {key: newest[key] for key in newest if key != "format"}


def is_earlier(plain: object) -> bool:
    """Return whether a document is of an earlier format."""
    number = plain.get("format") if isinstance(plain, dict) else None
    return (
        isinstance(number, int)
        and not isinstance(number, bool)
        and 0 < number < FORMAT
    )


def _unread(
    plain: Any, document: Any, places: list[Tokens]
) -> tuple[Unread, ...]:
    """Return what was typed in places of the newest format, in order."""
    is_old = is_earlier(plain)
    typed = {
        _typed(place, plain, document) if is_old else place for place in places
    }
    return tuple(
        Unread(pointer=join(*place), typed=Typed.of(_at(plain, place)))
        for place in in_order(plain, typed, tuple)
    )


def _typed(place: Tokens, plain: Any, document: Any) -> Tokens:
    """Return where a place stands in a document of an earlier format."""
    found = as_given(place, plain)
    is_made = _at(plain, found) is None and _at(document, place) is not None
    # What an earlier format had as one stands apart in the newest.
    return found[:-1] if is_made else found


def _at(plain: Any, place: Tokens) -> object:
    """Return what was typed in a place; ``None`` where it is missing."""
    for token in place:
        plain = plain.get(token) if isinstance(plain, dict) else plain[token]
    return plain


def _root(fields: dict[str, Any], lost: "dict[str, _Lost]") -> Agreement:
    """Return an agreement that rules are held against."""
    made: Agreement = unread_part(
        Agreement, fields, _errors(lost), is_root=True
    )
    return made


@attrs.frozen
class _Lost:
    """That something cannot be read, for want of what stands in a place.

    Attributes:
        place: The place.
        is_missing: Whether nothing was typed there.
    """

    place: Tokens
    is_missing: bool = False


@attrs.frozen(eq=False)
class _Found:
    """What was read of a place: *det lästa*.

    Attributes:
        clean: What an agreement can have there, or that it can have nothing.
        placed: What rules are held against, or what they may not ask for.
    """

    clean: Any
    placed: Any


@attrs.define
class _Fields:
    """What was read of the fields of a part."""

    clean: dict[str, Any] = attrs.Factory(dict)
    placed: dict[str, Any] = attrs.Factory(dict)
    lost: dict[str, _Lost] = attrs.Factory(dict)

    def lose(self, name: str, place: Tokens) -> None:
        """Take a field for one that cannot be read."""
        self.clean.pop(name, None)
        self.placed.pop(name, None)
        self.lost[name] = _Lost(place)


@attrs.define
class _Reader:
    """Reads a document place by place: *läsare*.

    Attributes:
        unread: The places that could not be read, or that nobody knows.
        left_out: The parts of lists that an agreement cannot have.
        has_lost: Whether there is something that could not be read; what
            nobody knows could not be there.
    """

    unread: list[Tokens] = attrs.Factory(list)
    left_out: list[Tokens] = attrs.Factory(list)
    has_lost: bool = False

    def root(self, document: dict[Any, Any] | None) -> _Found:
        """Read an agreement; of what is no document, nothing is read."""
        if document is None:
            self.unread.append(())
            names = [field.name for field in attrs.fields(Agreement)]
            lost = {name: _Lost((name,)) for name in names}
            return _Found(Agreement(), _root({}, lost))
        fields = self._fields(Agreement, document, ())
        whole = Agreement(**fields.clean)
        if not self.has_lost:
            return _Found(whole, whole)
        if self.left_out:
            whole = _known_in_part(whole, self.left_out)
        return _Found(whole, _root(fields.placed, fields.lost))

    def _value(self, kind: Any, given: object, place: Tokens) -> _Found:
        """Read a value; what cannot be read is taken apart, if it has parts."""
        try:
            read = converter().structure(given, kind)
        except (IllFormedError, Faults):
            pass
        else:
            return _Found(read, read)
        base = part_kind(kind, given)
        if isinstance(given, list) and typing.get_origin(base) is tuple:
            return self._items(typing.get_args(base)[0], given, place)
        if isinstance(given, dict) and attrs.has(base):
            return self._part(base, as_object(given, str), place)
        return self._lose(place, is_missing=given is None)

    def _lose(self, place: Tokens, *, is_missing: bool) -> _Found:
        """Note that a place cannot be read."""
        self.unread.append(place)
        self.has_lost = True
        lost = _Lost(place, is_missing)
        return _Found(lost, lost)

    def _items(self, kind: Any, given: list[Any], place: Tokens) -> _Found:
        """Read a list; a part that cannot be made is left out of it."""
        found = [
            self._value(kind, item, (*place, number))
            for number, item in enumerate(given)
        ]
        self.left_out += [
            (*place, number)
            for number, item in enumerate(found)
            if isinstance(item.clean, _Lost)
        ]
        lost = [one.placed for one in found if isinstance(one.placed, _Lost)]
        return _Found(
            tuple(
                one.clean for one in found if not isinstance(one.clean, _Lost)
            ),
            lost[0] if lost else tuple(one.placed for one in found),
        )

    def _part(self, kind: Any, given: dict[Any, Any], place: Tokens) -> _Found:
        """Read a part, without what it must have if need be."""
        if given and known_keys(kind).keys().isdisjoint(given):
            return self._lose(place, is_missing=False)
        fields = self._fields(kind, given, place)
        placed = _placed(kind, fields)
        # What is no zero, and not exact, must not be so by default.
        needed = [
            field.name
            for field in attrs.fields(kind)
            if field.default is not None and field.name not in fields.clean
        ]
        if needed:
            return _Found(fields.lost.get(needed[0], _Lost(place)), placed)
        try:
            return _Found(kind(**fields.clean), placed)
        except IllFormedError:
            # What is left of it does not fit together.
            return _Found(_Lost(place), placed)

    def _fields(
        self, kind: Any, given: dict[Any, Any], place: Tokens
    ) -> _Fields:
        """Read the fields of a part, one by one, and hold them together."""
        found = _Fields()
        for field in attrs.fields(kind):
            at = (*place, field.name)
            has_default = field.default is not attrs.NOTHING
            item = given.get(field.name, field.default)
            if has_default and (field.name not in given or item is None):
                one = _Found(field.default, field.default)
            elif field.name in given:
                one = self._value(field.type, item, at)
            else:
                one = self._lose(at, is_missing=True)
            if isinstance(one.placed, _Lost):
                found.lost[field.name] = one.placed
            else:
                found.placed[field.name] = one.placed
            if not isinstance(one.clean, _Lost):
                found.clean[field.name] = one.clean
        self.unread += [
            (*place, key)
            for key in given
            if isinstance(key, str) and key not in known_keys(kind)
        ]
        for name in _misfits(kind, found):
            at = (*place, name)
            self.unread += [at] if name in given else []
            self.has_lost = True
            found.lose(name, at)
        return found


def part_kind(kind: Any, given: object) -> Any:
    """Return the class of which something is meant to be a part, or a list.

    Of several kinds it is the one it says; what is one value and no part,
    such as a sum or a period, has none.
    """
    members = typing.get_args(kind) if is_union(kind) else (kind,)
    kinds = [one for one in members if one is not type(None)]
    if len(kinds) > 1:
        said = given.get("kind") if isinstance(given, dict) else None
        kinds = [one for one in kinds if _slug(one) == said]
    return None if not kinds or is_one_value(kinds[0]) else kinds[0]


def _slug(kind: Any) -> str | None:
    return kind.KIND.slug if hasattr(kind, "KIND") else None


def _misfits(kind: Any, fields: _Fields) -> list[str]:
    """List the fields that do not fit together, of those that can be read."""
    part = _placed(kind, fields)
    found: dict[str, None] = {}
    for fit in getattr(kind, "FITS", ()):
        try:
            if any(fit.check(*fit._read(part))):
                found |= {path.partition(".")[0]: None for path in fit.paths}
        except UnreadError:
            continue
    return list(found)


def _placed(kind: Any, fields: _Fields) -> Any:
    """Make a part that rules are held against."""
    if fields.lost:
        return unread_part(kind, fields.placed, _errors(fields.lost))
    return made_part(kind, fields.placed)


def _errors(lost: dict[str, _Lost]) -> dict[str, UnreadError]:
    """Return what the fields raise; a sum is called by what it is the sum of."""
    return {
        name: UnreadError(
            join(*one.place).removesuffix("/money"), one.is_missing
        )
        for name, one in lost.items()
    }


def _known_in_part(agreement: Agreement, left_out: list[Tokens]) -> Agreement:
    """Say which lists are known in part, and let pointers follow the rest.

    Where a part is left out of a list, those after it move up.
    """
    moved = _Moved(frozenset(left_out))
    stated = map(moved.pointer, agreement.known_in_part or ())
    lists = (moved.place(place[:-1]) for place in left_out)
    places = (
        *stated,
        *(None if place is None else join(*place) for place in lists),
    )
    evidence = agreement.evidence and tuple(_evidence(agreement, moved))
    return attrs.evolve(
        agreement,
        known_in_part=tuple(
            dict.fromkeys(one for one in places if one is not None)
        ),
        evidence=evidence,
    )


def _evidence(agreement: Agreement, moved: "_Moved") -> Iterator[Evidence]:
    """Return what the sources say of what is left."""
    for one in agreement.evidence or ():
        place = moved.pointer(one.place)
        if place is not None:
            yield attrs.evolve(one, place=place)


@attrs.frozen
class _Moved:
    """Where things stand once parts are left out of lists before them.

    Attributes:
        left_out: The places of those parts.
    """

    left_out: frozenset[Tokens]

    def place(self, place: Tokens) -> Tokens | None:
        """Return where a place is by then; ``None`` if it is left out."""
        found: list[str | int] = []
        for depth, token in enumerate(place):
            way = place[:depth]
            if (*way, token) in self.left_out:
                return None
            if isinstance(token, int):
                token -= sum(  # noqa: PLW2901 - moved up
                    (*way, number) in self.left_out for number in range(token)
                )
            found.append(token)
        return tuple(found)

    def pointer(self, pointer: str) -> str | None:
        """Return where a pointer leads by then; see `place`."""
        tokens = [
            int(token) if _IS_NUMBER(token) else token
            for token in split(pointer)
        ]
        place = self.place(tuple(tokens))
        return None if place is None else join(*place)


_IS_NUMBER = re.compile("0|[1-9][0-9]{0,5}").fullmatch
"""Tells whether a token is the number of a part of a list, and no key."""
