# SPDX-License-Identifier: MIT
"""How each type is read from plain data: *läsning*."""

import enum
import re
import types
import typing
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

import attrs

from ..errors import IllFormedError
from ..forms import as_count, as_date, as_flag, as_text, whole
from ..identifiers import CaseNumber, OrganisationNumber
from ..money import Money
from .faults import At, Faults, flat, missing, unknown_keys, unknown_word


if TYPE_CHECKING:
    from cattrs import Converter


__all__ = ["teach_reading"]

Hook = Callable[[Any, Any], Any]

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER = re.compile(r"-?[0-9]{1,19}(?:\.[0-9]{1,9})?")
_OUT_OF_REACH = 10**19


def teach_reading(converter: "Converter") -> None:
    """Register how each type is read; cattrs asks the last one first."""
    read = converter.register_structure_hook_factory
    read(attrs.has, lambda cls: _class_reader(cls, converter))
    read(_is_choice, _choice_reader)
    read(_is_tuple, lambda kind: _tuple_reader(kind, converter))
    read(_is_union, lambda kind: _union_reader(kind, converter))
    read(_is_annotated, _annotated_reader)
    # Not by predicate: the hooks that cattrs has for str and int, which would
    # make text of a number, are asked before any predicate is.
    for kind, hook in _READERS.items():
        converter.register_structure_hook(kind, hook)


def _as_object(value: object) -> dict[Any, Any]:
    if not isinstance(value, dict):
        raise IllFormedError(
            "object.expected", value, "ett objekt", "an object", "{...}"
        )
    # A dict that makes up what is missing is read as it stands.
    return dict(value) if hasattr(value, "__missing__") else value


def _day_of(value: object, _: object) -> date:
    """Read a day, ``YYYY-MM-DD`` and nothing else."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return as_date(date.fromisoformat(value))
        except ValueError:
            pass
    raise IllFormedError(
        "date.form",
        value,
        "en dag som finns, ÅÅÅÅ-MM-DD",
        "a day that exists, YYYY-MM-DD",
        "2019-02-28",
    )


def _decimal_of(value: object) -> Decimal:
    """Read an exact number, written as text or as a whole number."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return Decimal(value)
    number = whole(value)
    if number is not None and abs(number) < _OUT_OF_REACH:
        return Decimal(number)
    raise IllFormedError(
        "number.form",
        value,
        "ett exakt tal som text, med högst 19 siffror före decimalpunkten "
        "och 9 efter",
        "an exact number as text, with at most 19 digits before the decimal "
        "point and 9 after it",
        '"62.5"',
    )


def _money_of(value: object, _: object) -> Money:
    """Read a sum: an amount as text, and a currency."""
    document = _as_object(value)
    found = list(unknown_keys(document, ("amount", "currency")))
    amount = _sum_part(document, "amount", "850000.00", found)
    currency = _sum_part(document, "currency", "SEK", found)
    made = Money(0)
    try:
        made = Money(amount)
    except IllFormedError as error:
        found.append((("amount",), _as_in_plain(error)))
    try:
        made = Money(ore=made.ore, currency=currency)
    except IllFormedError as error:
        found.append((("currency",), error))
    if found:
        raise Faults(found)
    return made


def _as_in_plain(error: IllFormedError) -> IllFormedError:
    """Say what a sum is in a document, and not what one is in Python."""
    if error.code != "money.plain":
        return error
    return IllFormedError(
        error.code,
        error.given,
        "kronor i siffror, som text, med decimalpunkt före ören",
        "kronor in figures, as text, with a decimal point before öre",
        '"850000.50"',
    )


def _sum_part(
    document: dict[Any, Any], key: str, example: str, found: list[At]
) -> str:
    """Read one of the two texts of a sum; the example stands in for faults."""
    if key not in document:
        found.append(((key,), missing(key, f'"{key}": "{example}"')))
        return example
    given = document[key]
    if isinstance(given, str):
        return given
    sv, en = f"text, som {example}", f"text, such as {example}"
    error = IllFormedError("text.expected", given, sv, en, f'"{example}"')
    found.append(((key,), error))
    return example


_READERS: dict[type, Hook] = {
    str: lambda value, _: as_text(value),
    bool: lambda value, _: as_flag(value),
    int: lambda value, _: as_count(value),
    Decimal: lambda value, _: _decimal_of(value),
    date: _day_of,
    Money: _money_of,
    OrganisationNumber: lambda value, _: OrganisationNumber(value),
    CaseNumber: lambda value, _: CaseNumber(value),
}


def _is_choice(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


def _is_tuple(kind: Any) -> bool:
    return typing.get_origin(kind) is tuple


def _is_union(kind: Any) -> bool:
    return typing.get_origin(kind) in (types.UnionType, typing.Union)


def _is_annotated(kind: Any) -> bool:
    return typing.get_origin(kind) is Annotated


def _class_reader(cls: Any, converter: "Converter") -> Hook:
    """Read an object into a class, unknown keys noticed."""
    from cattrs.errors import ClassValidationError
    from cattrs.gen import make_dict_structure_fn

    inner = make_dict_structure_fn(cls, converter)
    tag = ("kind",) if hasattr(cls, "KIND") else ()
    known = (*tag, *(field.name for field in attrs.fields(cls)))
    names = frozenset(known)
    # Fields with a neutral default of their own: null means that one there.
    neutral = frozenset(
        field.name
        for field in attrs.fields(cls)
        if field.default is not None and field.default is not attrs.NOTHING
    )

    def reader(value: object, _: object) -> object:
        document = _as_object(value)
        unknown = (
            () if document.keys() <= names else unknown_keys(document, known)
        )
        if any(document.get(name, neutral) is None for name in neutral):
            document = {
                key: item
                for key, item in document.items()
                if item is not None or key not in neutral
            }
        try:
            made = inner(document, cls)
        except ClassValidationError as error:
            raise Faults([*unknown, *flat(error)]) from None
        if unknown:
            raise Faults(unknown)
        return made

    return reader


def _choice_reader(cls: Any) -> Hook:
    known = tuple(member.value for member in cls)
    members = {member.value: member for member in cls}

    def reader(value: object, _: object) -> object:
        if not isinstance(value, str) or value not in members:
            raise unknown_word("choice.unknown", value, known)
        return members[value]

    return reader


def _tuple_reader(kind: Any, converter: "Converter") -> Hook:
    """Read a list, the faults of all its parts collected."""
    item_kind = typing.get_args(kind)[0]
    read_item = converter.get_structure_hook(item_kind)

    def reader(value: object, _: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise IllFormedError(
                "list.expected", value, "en lista", "a list", "[...]"
            )
        items: list[Any] = []
        found: list[At] = []
        for number, item in enumerate(value):
            try:
                items.append(read_item(item, item_kind))
            except (IllFormedError, Faults) as error:
                found.extend(
                    ((number, *tokens), fault) for tokens, fault in flat(error)
                )
        if found:
            raise Faults(found)
        return tuple(items)

    return reader


def _union_reader(kind: Any, converter: "Converter") -> Hook:
    """Read ``None``, or one of several kinds told apart by ``kind``."""
    members = [
        member for member in typing.get_args(kind) if member is not type(None)
    ]
    read = (
        _kind_reader(members, converter)
        if len(members) > 1
        else converter.get_structure_hook(members[0])
    )
    if len(members) == len(typing.get_args(kind)):
        return read
    return lambda value, _: None if value is None else read(value, members[0])


def _kind_reader(members: list[Any], converter: "Converter") -> Hook:
    readers = {
        member.KIND: converter.get_structure_hook(member) for member in members
    }
    known = tuple(readers)

    def reader(value: object, _: object) -> object:
        document = _as_object(value)
        if "kind" not in document:
            example = f'"kind": "{known[0]}"'
            raise Faults([(("kind",), missing("kind", example))])
        kind = document["kind"]
        if not isinstance(kind, str) or kind not in readers:
            unknown = unknown_word("kind.unknown", kind, known)
            raise Faults([(("kind",), unknown)])
        return readers[kind](document, None)

    return reader


def _annotated_reader(kind: Any) -> Hook:
    base, form, *_ = typing.get_args(kind)
    check = form.check
    if base is Decimal:
        return lambda value, _: check(_decimal_of(value))
    if base is Money:
        return lambda value, _: check(_money_of(value, None))
    return lambda value, _: check(value)
