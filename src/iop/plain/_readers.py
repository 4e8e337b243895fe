# SPDX-License-Identifier: MIT
"""How each type is read from plain data: *läsning*."""

import contextlib
import enum
import functools
import re
import types
import typing
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

import attrs

from ..values import (
    CaseNumber,
    Fit,
    IllFormedError,
    Misfit,
    Money,
    OrganisationNumber,
    Period,
    StatedDate,
    as_count,
    as_day,
    as_flag,
    as_span,
    as_text,
    whole,
)
from ._days import any_day_of, day_of, period_of, span_of
from ._faults import (
    At,
    Error,
    Faults,
    as_object,
    faults_of_class,
    flat,
    in_plain,
    missing,
    showing,
    unknown_keys,
    unknown_word,
)
from ._shapes import as_json, shape


if TYPE_CHECKING:
    from cattrs import Converter


__all__ = ["is_one_value", "is_union", "known_keys", "teach_reading"]

Hook = Callable[[Any, Any], Any]

_NUMBER = re.compile(r"-?[0-9]{1,19}(?:\.[0-9]{1,9})?")
_OUT_OF_REACH = 10**19
_SUM = {"amount": "850000.00", "currency": "SEK"}
"""A sum as it stands in a document."""


def teach_reading(converter: "Converter") -> None:
    """Register how each type is read; cattrs asks the last one first."""
    read = converter.register_structure_hook_factory
    read(attrs.has, lambda cls: _class_reader(cls, converter))
    read(_is_choice, _choice_reader)
    read(_is_tuple, lambda kind: _tuple_reader(kind, converter))
    read(is_union, lambda kind: _union_reader(kind, converter))
    read(_is_annotated, lambda kind: _annotated_reader(kind, converter))
    # Not by predicate: the hooks that cattrs has for str and int, which would
    # make text of a number, are asked before any predicate is.
    for kind, hook in _READERS.items():
        converter.register_structure_hook(kind, hook)


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


def _a_sum() -> str:
    return as_json(_SUM)


def _money_of(value: object, _: object) -> Money:
    """Read a sum: an amount as text, and a currency."""
    document = as_object(value, _a_sum)
    found = list(unknown_keys(document, tuple(_SUM)))
    amount = _sum_part(document, "amount", found)
    currency = _sum_part(document, "currency", found)
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
    """Describe what a sum is in a document, and not what one is in Python."""
    if error.code != "money.plain":
        return error
    return IllFormedError(
        error.code,
        error.given,
        "kronor i siffror, som text, med decimalpunkt före ören",
        "kronor in figures, as text, with a decimal point before öre",
        '"850000.50"',
    )


def _sum_part(document: dict[Any, Any], key: str, found: list[At]) -> str:
    """Read one of the two texts of a sum; the example stands in for faults."""
    example = _SUM[key]
    if key not in document:
        found.append(((key,), missing(key, f'"{example}"')))
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
    date: day_of,
    Period: period_of,
    Money: _money_of,
    OrganisationNumber: lambda value, _: OrganisationNumber(value),
    CaseNumber: lambda value, _: CaseNumber(value),
}


_BY_FORM: dict[Any, Callable[[object], Any]] = {
    as_day: any_day_of,
    as_span: span_of,
}
"""What is of one of two types, told apart by how much is known of it."""


def _is_choice(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


def _is_tuple(kind: Any) -> bool:
    return typing.get_origin(kind) is tuple


def is_union(kind: Any) -> bool:
    """Return whether a type is one of several."""
    return typing.get_origin(kind) in (types.UnionType, typing.Union)


def _is_annotated(kind: Any) -> bool:
    return typing.get_origin(kind) is Annotated


def is_one_value(kind: Any) -> bool:
    """Return whether a type is read as one, and not as a part or a list."""
    if kind in _READERS or _is_annotated(kind):
        return True
    return not _is_tuple(kind) and not attrs.has(kind)


@functools.cache
def known_keys(cls: Any) -> dict[str, None]:
    """List the keys of a part, in their order."""
    tag = ("kind",) if hasattr(cls, "KIND") else ()
    names = (field.name for field in attrs.fields(cls))
    return dict.fromkeys((*tag, *names))


def _class_reader(cls: Any, converter: "Converter") -> Hook:
    """Read an object into a class, unknown keys noticed."""
    from cattrs.errors import ClassValidationError
    from cattrs.gen import make_dict_structure_fn

    inner = make_dict_structure_fn(cls, converter)
    misfits = _misfit_reader(cls, converter)
    known = tuple(known_keys(cls))
    names = known_keys(cls).keys()
    # Fields with a neutral default of their own: null means that one there.
    neutral = frozenset(
        field.name
        for field in attrs.fields(cls)
        if field.default is not None and field.default is not attrs.NOTHING
    )

    def example(kind: Any) -> str:
        return as_json(shape(kind, converter))

    def own_example() -> str:
        return example(cls)

    def reader(value: object, _: object) -> object:
        document = as_object(value, own_example)
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
            unfit = (
                (place, _misfit_in_plain(fault, place, cls, example))
                for place, fault in misfits(document)
            )
            faults = faults_of_class(error, unfit, example)
            raise Faults([*unknown, *faults]) from None
        if unknown:
            raise Faults(unknown)
        return made

    return reader


def _misfit_in_plain(
    fault: IllFormedError,
    place: tuple[str | int, ...],
    cls: Any,
    example: Callable[[Any], str],
) -> Error:
    """Show what is right of a misfit: the whole, or the one field of it."""
    if len(place) != 1:
        return in_plain(fault, place, cls, example)
    kind = getattr(attrs.fields(cls), str(place[0])).type
    if place != ("upper",):
        return in_plain(fault, (), kind, example)
    # An upper end is right beside a hedge alone.
    return lambda: showing(
        fault, f'"hedge": "between", "upper": {example(kind)}'
    )


def _misfit_reader(
    cls: Any, converter: "Converter"
) -> Callable[[dict[Any, Any]], Iterator[Misfit]]:
    """Read what does not fit together, of the fields of *cls* that are right.

    They are read once more, which costs a document without faults nothing.
    """

    @functools.cache
    def readers() -> list[tuple[Fit, list[Callable[[Any], Any]]]]:
        return [
            (fit, [_path_reader(cls, path, converter) for path in fit.paths])
            for fit in getattr(cls, "FITS", ())
        ]

    def misfits(document: dict[Any, Any]) -> Iterator[Misfit]:
        for fit, paths in readers():
            try:
                values = [read(document) for read in paths]
            except (IllFormedError, Faults, KeyError):
                continue
            yield from fit.check(*values)

    return misfits


def _path_reader(
    cls: Any, path: str, converter: "Converter"
) -> Callable[[dict[Any, Any]], Any]:
    """Read what a path of a `Fit` leads to; what is faulty, or lacks, raises."""
    name, _, inner = path.partition(".")
    field: Any = getattr(attrs.fields(cls), name)
    if inner:
        return _inner_reader(field, inner, converter)
    read = converter.get_structure_hook(field.type)
    default = {} if field.default is attrs.NOTHING else {name: field.default}

    def read_field(document: dict[Any, Any]) -> Any:
        if name not in document:
            return default[name]
        return read(document[name], field.type)

    return read_field


def _inner_reader(
    field: Any, inner: str, converter: "Converter"
) -> Callable[[dict[Any, Any]], Any]:
    """Read one field of a part, or of each part of a list."""
    part_kind = next(filter(attrs.has, _types_in(field.type)))
    kind = getattr(attrs.fields(part_kind), inner).type
    read = converter.get_structure_hook(kind)

    def read_part(part: Any) -> Any:
        return read(as_object(part, str)[inner], kind)

    def read_optional(document: dict[Any, Any]) -> Any:
        part = document.get(field.name)
        return None if part is None else read_part(part)

    def read_list(document: dict[Any, Any]) -> list[tuple[int, Any]]:
        found = []
        parts = document.get(field.name, [])
        if not isinstance(parts, list):
            raise _no_list(parts, "")
        for number, part in enumerate(parts):
            with contextlib.suppress(IllFormedError, Faults, KeyError):
                found.append((number, read_part(part)))
        return found

    return read_list if _is_tuple(field.type) else read_optional


def _types_in(kind: Any) -> list[Any]:
    """List the types in an annotation."""
    arguments = typing.get_args(kind)
    inner = [each for part in arguments for each in _types_in(part)]
    return inner or [kind]


def _choice_reader(cls: Any) -> Hook:
    known = tuple(member.value for member in cls)
    members = {member.value: member for member in cls}
    texts = tuple(member.text for member in cls)

    def reader(value: object, _: object) -> object:
        if not isinstance(value, str) or value not in members:
            raise unknown_word("choice.unknown", value, known, texts)
        return members[value]

    return reader


def _no_list(value: object, example: str) -> IllFormedError:
    # A tuple is shown as a list.
    is_tuple = isinstance(value, tuple)
    return IllFormedError(
        "list.expected",
        value,
        "en lista" + (" av typen list, inte tuple" if is_tuple else ""),
        "a list" + (" of type list, not tuple" if is_tuple else ""),
        example,
    )


def _tuple_reader(kind: Any, converter: "Converter") -> Hook:
    """Read a list, the faults of all its parts collected."""
    item_kind = typing.get_args(kind)[0]
    read_item = converter.get_structure_hook(item_kind)

    def example(kind: Any) -> str:
        return as_json(shape(kind, converter))

    def reader(value: object, _: object) -> tuple[Any, ...]:
        items: list[Any] = []
        found: list[At] = []
        if not isinstance(value, list):
            raise _no_list(value, example(kind))
        for number, item in enumerate(value):
            try:
                items.append(read_item(item, item_kind))
            except (IllFormedError, Faults) as error:
                found.extend(
                    (
                        (number, *tokens),
                        in_plain(fault, tokens, item_kind, example),
                    )
                    for tokens, fault in flat(error)
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
        member.KIND.slug: converter.get_structure_hook(member)
        for member in members
    }
    known = tuple(readers)
    texts = tuple(member.KIND.text for member in members)

    def example() -> str:
        return as_json(shape(members[0], converter))

    def reader(value: object, _: object) -> object:
        document = as_object(value, example)
        if "kind" not in document:
            raise Faults([(("kind",), missing("kind", f'"{known[0]}"'))])
        kind = document["kind"]
        if not isinstance(kind, str) or kind not in readers:
            (fault,) = unknown_word("kind.unknown", kind, known, texts).found
            raise Faults([(("kind",), fault[1])])
        return readers[kind](document, None)

    return reader


def _annotated_reader(kind: Any, converter: "Converter") -> Hook:
    base, form, *_ = typing.get_args(kind)
    check = form.check
    if check in _BY_FORM:
        read = _BY_FORM[check]
        return lambda value, _: read(value)
    if StatedDate in typing.get_args(base):
        return lambda value, _: check(any_day_of(value))
    if is_union(base):
        return _stated_number_reader(base, check, converter)
    if base is Decimal:
        return lambda value, _: check(_decimal_of(value))
    if base is Money:
        return lambda value, _: check(_money_of(value, None))
    return lambda value, _: check(value)


def _stated_number_reader(
    base: Any, check: Callable[[Any], Any], converter: "Converter"
) -> Hook:
    """Read a number by itself; as an object, with how exactly it is stated."""
    plain, stated = typing.get_args(base)
    read = converter.get_structure_hook(stated)

    def reader(value: object, _: object) -> object:
        if isinstance(value, dict):
            return check(read(value, stated))
        return check(_decimal_of(value) if plain is Decimal else value)

    return reader
