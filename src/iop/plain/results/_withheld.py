# SPDX-License-Identifier: MIT
"""Plain data without the names of persons: *det som inte lämnas ut*.

Persons are named in some fields, and may be named wherever people write freely.
Those places are withheld, and it is shown that they are; of what may be a
person's number two digits at most are left.
"""

import functools
import typing
from typing import Any

import attrs

from ...agreement import (
    Agreement,
    Assessment,
    Case,
    Draft,
    Evaluation,
    Judgement,
    Need,
    Organisation,
    Proposal,
    Signatory,
    UnreadError,
)
from ...ledger import Proposed
from ...rules import root_and_place
from ...values import LongText, PointerError, join, read, split
from ...values.personal_numbers import masked
from ..documents import plain_value, to_plain
from ..drafts import read_draft


__all__ = [
    "WITHHELD",
    "is_withheld",
    "nameless",
    "nameless_draft",
    "without_names",
    "without_names_at",
]

WITHHELD = {"withheld": True}
"""What stands where something is stated that is not handed out."""

_NAMING: dict[Any, frozenset[str]] = {
    Signatory: frozenset({"name"}),
    Judgement: frozenset({"by"}),
    Assessment: frozenset({"by"}),
    Need: frozenset({"stated_by"}),
    Evaluation: frozenset({"evaluators"}),
    Case: frozenset({"prepared_by"}),
    Proposal: frozenset({"proposer"}),
    Proposed: frozenset({"proposer"}),
}
"""The fields that name persons, or roles so written that they may."""

_FREE = typing.get_args(LongText)[1]
"""The mark on the type of what people write freely."""


@functools.cache
def _is_withheld(kind: Any, name: str) -> bool:
    """Return whether a field of a class is not handed out."""
    if name in _NAMING.get(kind, ()):
        return True
    return _FREE in _marks(attrs.fields_dict(kind)[name].type)


def _marks(hint: Any) -> list[Any]:
    """List all that stands within a type."""
    inner = typing.get_args(hint)
    return [hint, *(mark for one in inner for mark in _marks(one))]


def without_names(value: Any) -> Any:
    """Return the plain form of a value, without the names of persons."""
    return _opened(value, plain_value(value))


def without_names_at(pointer: str, value: Any, agreement: Agreement) -> Any:
    """Return the plain form of what stands, or is to stand, in a place."""
    root, place = root_and_place(pointer)
    *outer, name = split(place) or ("",)
    if value is None or root:
        return without_names(value)
    try:
        kind: Any = type(read(agreement, join(*outer)))
    except (PointerError, UnreadError):
        kind = None
    is_field = attrs.has(kind) and name in attrs.fields_dict(kind)
    if is_field and _is_withheld(kind, name):
        return dict(WITHHELD)
    return without_names(value)


def _opened(value: Any, plain: Any) -> Any:
    """Go through a value and its plain form side by side."""
    if isinstance(value, str):
        return masked(plain)
    if isinstance(value, tuple) and isinstance(plain, list):
        pairs = zip(value, plain, strict=True)
        return [_opened(one, its) for one, its in pairs]
    kind = type(value)
    if not attrs.has(kind) or not isinstance(plain, dict):
        return plain
    fields = attrs.fields_dict(kind)
    return {
        key: (
            its
            if key not in fields
            else dict(WITHHELD)
            if _is_withheld(kind, key)
            else _opened(getattr(value, key), its)
        )
        for key, its in plain.items()
    }


def is_withheld(plain: Any) -> bool:
    """Return whether something in plain data is not handed out."""
    if isinstance(plain, dict):
        return plain == WITHHELD or any(map(is_withheld, plain.values()))
    return isinstance(plain, list) and any(map(is_withheld, plain))


def nameless(agreement: Agreement) -> Agreement:
    """Return an agreement whose signatories have no names, for its titles."""
    if agreement.parties is None:
        return agreement
    parties = tuple(
        _without_signatories(one) if isinstance(one, Organisation) else one
        for one in agreement.parties
    )
    return attrs.evolve(agreement, parties=parties)


def nameless_draft(draft: Draft) -> Agreement:
    """Return what a draft has in its places, without those names."""
    typed = to_plain(draft)
    parties = typed.get("parties") if isinstance(typed, dict) else None
    for party in parties if isinstance(parties, list) else ():
        listed = party.get("signatories") if isinstance(party, dict) else None
        for one in listed if isinstance(listed, list) else ():
            if isinstance(one, dict):
                one.pop("name", None)
    return read_draft(typed).placed


def _without_signatories(one: Organisation) -> Organisation:
    if one.signatories is None:
        return one
    named = (attrs.evolve(each, name=None) for each in one.signatories)
    return attrs.evolve(one, signatories=tuple(named))
