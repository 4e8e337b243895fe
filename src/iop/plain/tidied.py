# SPDX-License-Identifier: MIT
"""Values as spreadsheets and forms hold them, made plain: *städade värden*.

A spreadsheet has days with a time of day, sums as numbers or with *kr* behind,
and cells that are empty. `tidied` brings them to the plain form, where that can
be done in one way only, and says what it did; all else stays as it was typed,
and `from_plain` tells what is wrong with it.
"""

import functools
import typing
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import attrs

from ..agreement import Term
from ..values import (
    Amount,
    Change,
    IllFormedError,
    Money,
    Period,
    StatedDate,
    StatedPeriod,
    join,
)
from . import _typed
from ._faults import Faults
from .documents import converter, kind_of
from .upgrades import FORMAT


__all__ = ["tidied"]

_GONE = object()
"""What stands where nothing is stated."""


def tidied(
    plain: Mapping[str, Any], kind: type[Any] | None = None
) -> tuple[dict[str, Any], tuple[Change, ...]]:
    """Bring a document from a spreadsheet or a form to the plain form: *städa*.

    Sums and numbers may be text as Swedish papers write them, or numbers of
    Python and NumPy; a float that stands for an exact number is taken as it is
    shown. Days may be `date`, a `datetime` or a timestamp at midnight, or
    text; *ja* and *nej*, *80 %*, and the words of a choice in Swedish or
    English are read. Spaces around a text go. What is blank, a dash alone,
    ``NaN`` or ``NaT`` is not stated; nor is a sum or a period of which nothing
    else is. Without a number of the format the newest is written.

    Args:
        plain: The document; it is not changed.
        kind: What it is of; not given is it told by its keys.

    Returns:
        The document anew, and each change with the place in it, what stood
        there and what stands there now; ``None`` is not stated.

    Raises:
        IllFormedError: If it is no object, or *kind* has no plain form.

    >>> row = {"name": "Öppna dörrar", "called": "", "budget": {"total": "850 000 kr"}}
    >>> document, changes = tidied(row)
    >>> document["budget"]
    {'total': {'money': {'amount': '850000.00', 'currency': 'SEK'}}}
    >>> [change.pointer for change in changes]
    ['/format', '/called', '/budget/total']
    """
    if not isinstance(plain, Mapping):
        raise IllFormedError(
            "object.expected",
            plain,
            "ett objekt",
            "an object",
            '{"format": 2, "name": "Öppna dörrar"}',
        )
    changes: list[Change] = []
    document: dict[str, Any] = {}
    if "format" not in plain:
        document["format"] = FORMAT
        changes.append(Change(pointer="/format", before=None, after=FORMAT))
    known = kind_of(plain) if kind is None else kind
    document.update(_object(plain, _kinds_of(known), (), changes))
    return document, tuple(changes)


def _kinds_of(cls: Any) -> dict[str, Any]:
    """Return what is wanted in each field of an object."""
    return {field.name: field.type for field in attrs.fields(cls)}


def _object(
    given: Mapping[Any, Any],
    kinds: Mapping[str, Any],
    place: tuple[str, ...],
    changes: list[Change],
) -> dict[Any, Any]:
    """Tidy the fields of an object; keys that are not known stay."""
    made = {}
    for key, value in given.items():
        inner = (*place, str(key))
        tidy = (
            _value(value, kinds[key], inner, changes)
            if key in kinds
            else _typed.plain_of(value)
        )
        if tidy is not _GONE:
            made[key] = tidy
    return made


def _value(
    value: Any, kind: Any, place: tuple[str, ...], changes: list[Change]
) -> Any:
    """Tidy what stands in a place where *kind* is wanted."""
    if _typed.is_blank(value):
        if value is not None:
            changes.append(
                Change(pointer=join(*place), before=value, after=None)
            )
        return _GONE
    members = [one for one in _members(kind) if one is not type(None)]
    if isinstance(value, Mapping):
        if _is_of_blanks(value, kind):
            changes.append(
                Change(pointer=join(*place), before=value, after=None)
            )
            return _GONE
        if (cls := _class_of(value, members, place, changes)) is not None:
            kept = dict(value)
            tag = {"kind": cls.KIND.slug} if len(members) > 1 else {}
            kept |= tag
            return _object(kept, _kinds_of(cls), place, changes)
        return _object(value, _parts_of(value, kind), place, changes)
    if typing.get_origin(members[0]) is tuple:
        return _list(value, members[0], place, changes)
    return _leaf(value, kind, place, changes)


def _list(
    value: Any, kind: Any, place: tuple[str, ...], changes: list[Change]
) -> Any:
    """Tidy each part of a list; a tuple, or an array, is made a list."""
    if not isinstance(value, Iterable) or isinstance(value, str):
        return value
    (item_kind, *_) = typing.get_args(kind)
    tidy = [
        _value(item, item_kind, (*place, str(number)), changes)
        for number, item in enumerate(value)
    ]
    return [None if item is _GONE else item for item in tidy]


def _leaf(
    value: Any, kind: Any, place: tuple[str, ...], changes: list[Change]
) -> Any:
    """Tidy one value: as it is if it reads, else in the one way that does.

    Spaces around a text go. A number where text is wanted becomes text, right
    or wrong.
    """
    is_text = isinstance(value, str)
    bare = value.strip() if is_text else value
    if _reads(bare, kind):
        found = [bare]
    else:
        offered = [
            candidate
            for base in _bases(kind)
            for candidate in _typed.candidates(_typed.plain_of(value), base)
        ]
        found = [one for one in offered if _reads(one, kind)]
        if not (found or is_text) and _WRITTEN_OUT.issuperset(_bases(kind)):
            found = offered
    meant = [_read(one, kind) for one in found]
    if not found or any(one != meant[0] for one in meant):
        return value
    (made, *_) = found
    if made is not value and (not is_text or made != value):
        changes.append(Change(pointer=join(*place), before=value, after=made))
    return made


def _reads(value: Any, kind: Any) -> bool:
    """Return whether *value* stands for *kind* as it is."""
    return _read(value, kind) is not _GONE


def _read(value: Any, kind: Any) -> Any:
    """Return what *value* stands for as it is, if it does for anything."""
    if kind is _typed.Kronor:
        value, kind = {"amount": value, "currency": "SEK"}, Money
    elif kind in {_typed.FirstDay, _typed.LastDay}:
        end = "first" if kind is _typed.FirstDay else "last"
        value, kind = {end: value}, _A_PERIOD
    try:
        return converter().get_structure_hook(kind)(value, kind)
    except (IllFormedError, Faults):
        return _GONE


def _members(kind: Any) -> tuple[Any, ...]:
    """Return the kinds of which any may stand there."""
    arguments = typing.get_args(kind)
    is_union = typing.get_origin(kind) not in {None, tuple, typing.Annotated}
    return arguments if is_union else (kind,)


def _parts_of(value: Mapping[Any, Any], kind: Any) -> dict[str, Any]:
    """Return what is wanted in the parts of a sum or a period; else nothing."""
    bases = _bases(kind)
    if Money in bases:
        currency = value.get("currency", "SEK")
        is_krona = isinstance(currency, str) and currency == "SEK"
        number = _typed.Kronor if is_krona else Decimal
        return {"amount": number, "currency": str}
    return _OF_PERIOD if StatedPeriod in bases or Period in bases else {}


def _is_of_blanks(value: Mapping[Any, Any], kind: Any) -> bool:
    """Return whether a sum or a period was given, of blank cells alone."""
    if not _READ_WHOLE.intersection(_bases(kind)):
        return False
    said = {
        key
        for key, one in value.items()
        if not _typed.is_blank(one)
        and not (isinstance(one, Mapping) and _is_of_blanks(one, Money))
    }
    return said <= {"currency"} and len(said) < len(value)


def _class_of(
    value: Mapping[Any, Any],
    members: list[Any],
    place: tuple[str, ...],
    changes: list[Change],
) -> Any:
    """Return the class that an object is of, by its word if there are several.

    ``None`` if it is of none whose fields are known.
    """
    classes = [one for one in members if _is_part(one)]
    if len(members) == 1:
        return next(iter(classes), None)
    given = value.get("kind")
    for cls in classes:
        words = {cls.KIND.slug, cls.KIND.text.sv, cls.KIND.text.en}
        if isinstance(given, str) and _typed.bare(given) in map(
            _typed.bare, words
        ):
            if given != cls.KIND.slug:
                changes.append(
                    Change(
                        pointer=join(*place, "kind"),
                        before=given,
                        after=cls.KIND.slug,
                    )
                )
            return cls
    return None


def _is_part(kind: Any) -> bool:
    """Return whether *kind* is read field by field."""
    return (
        isinstance(kind, type)
        and attrs.has(kind)
        and kind not in _LEAF_CLASSES
    )


@functools.cache
def _bases(kind: Any) -> tuple[Any, ...]:
    """Return the types of Python in an annotation."""
    arguments = typing.get_args(kind)
    if not arguments:
        return (kind,) if isinstance(kind, type) else ()
    if typing.get_origin(kind) is typing.Annotated:
        arguments = arguments[:1]
    return tuple(
        dict.fromkeys(base for one in arguments for base in _bases(one))
    )


_LEAF_CLASSES = frozenset({Money, Period, StatedDate, StatedPeriod})
"""The classes that are read whole."""
_READ_WHOLE = frozenset({Amount, Money, Period, StatedPeriod})
"""Those that say nothing without what stands in them."""
_A_PERIOD = attrs.fields(Term).period.type
"""A period, known whole or in part."""
_OF_PERIOD = {
    "first": _typed.FirstDay,
    "last": _typed.LastDay,
    "is_open_ended": bool,
    "months": int,
    "days": int,
}
"""What is wanted in the parts of a period."""
_WRITTEN_OUT = _typed.WRITTEN_OUT | {type(None)}
