# SPDX-License-Identifier: MIT
"""Values as a form shows them, field by field: *ifyllt formulär*."""

import typing
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import attrs

from ...agreement import Agreement, Draft
from ...values import (
    Amount,
    IllFormedError,
    Lang,
    Money,
    StatedNumber,
    as_lang,
    join,
    written,
)
from .._faults import Faults
from ..descriptions import Field, FieldKind, describe
from ..documents import converter
from ..drafts import part_kind
from ..tidied import tidied
from .posted import EMPTY_LIST, EMPTY_PART


__all__ = ["to_form"]

_AT_ONCE = {FieldKind.CHOICE, FieldKind.REFERENCE, FieldKind.KEY}
"""Of which kinds a list is one field, in which several may be chosen."""
_OF_DAYS = {FieldKind.PERIOD, FieldKind.PERIOD_IN_PART}


def to_form(value: object, lang: Lang = "sv") -> dict[str, str | list[str]]:
    """Return the texts that fill a form with a document: *fyll i formulär*.

    Each has the name that `from_form` reads it by: its place as a JSON
    Pointer. A sum is ``"850 000 kr"``, a share ``"80 %"``, yes and no are in
    the language. What a field of HTML must have as it stands is that: a day is
    ``"2018-06-01"``, and a choice the word of its `Word.value`. A list of
    choices or of references is a list of texts under one name.

    Each text is read back as exactly what it was written for. Where a sum, a
    number or a period has no text of which that is so, its parts have fields
    of their own.

    Args:
        value: An `Agreement`, a `Ledger`, or another value of a class that
            `describe` knows.
        lang: The language of the texts.

    Raises:
        IllFormedError: If *value* is no such value, or *lang* neither ``"sv"``
            nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, Money, Period
    >>> from iop.values import Amount
    >>> from iop.agreement import Budget, Term
    >>> agreement = Agreement(
    ...     budget=Budget(total=Amount(money=Money(850_000))),
    ...     term=Term(period=Period(date(2018, 3, 1), date(2018, 12, 31))),
    ... )
    >>> for name, text in to_form(agreement).items():
    ...     print(name, text)
    /budget/total 850 000 kr
    /term/period 1 mars 2018 – 31 december 2018
    """
    lang = as_lang(lang)
    if isinstance(value, Draft):
        return dict(_typed_part(value.typed.plain, Agreement, (), lang))
    return dict(_part(value, (), lang))


def _part(
    part: Any, place: tuple[str, ...], lang: Lang
) -> Iterator[tuple[str, str | list[str]]]:
    """Write each field of a part that is stated."""
    for field in describe(type(part), "sv").fields:
        value = getattr(part, field.name)
        if value is not None:
            inner = (*place, field.name)
            yield from _stated(value, type(part), field, inner, lang)


def _typed_part(
    given: Any, kind: type[Any], place: tuple[str, ...], lang: Lang
) -> Iterator[tuple[str, str | list[str]]]:
    """Write each field of a part of a draft, be it known or not."""
    fields = {field.name: field for field in describe(kind, "sv").fields}
    types = {field.name: field.type for field in attrs.fields(kind)}
    for name, value in given.items() if isinstance(given, dict) else ():
        inner = (*place, str(name))
        if name in fields and value is not None:
            yield from _typed(
                value, types[name], kind, fields[name], inner, lang=lang
            )
        elif inner != ("format",):
            yield from _as_typed(value, inner, lang)


def _typed(
    given: Any,
    kind: Any,
    owner: type[Any],
    field: Field,
    place: tuple[str, ...],
    *,
    lang: Lang,
) -> Iterator[tuple[str, str | list[str]]]:
    """Write what can be read as what it is, and all else as it was typed."""
    try:
        value = converter().structure(given, kind)
    except (IllFormedError, Faults):
        base = part_kind(kind, given)
    else:
        yield from _stated(value, owner, field, place, lang)
        return
    if isinstance(given, list) and typing.get_origin(base) is tuple:
        if field.kind in _AT_ONCE:
            yield join(*place), [str(item) for item in given]
            return
        for number, item in enumerate(given):
            row = (*place, str(number))
            inner = typing.get_args(base)[0]
            yield from _typed(item, inner, owner, field, row, lang=lang)
    elif isinstance(given, dict) and attrs.has(base):
        yield from _typed_part(given, base, place, lang)
    else:
        yield from _as_typed(given, place, lang)


def _as_typed(
    given: Any, place: tuple[str, ...], lang: Lang
) -> Iterator[tuple[str, str | list[str]]]:
    """Write what cannot be read, each text of it in a field of its own."""
    if isinstance(given, dict | list) and given:
        inside = given if isinstance(given, dict) else dict(enumerate(given))
        for name, inner in inside.items():
            yield from _as_typed(inner, (*place, str(name)), lang)
    elif given is not None:
        text = written(given, lang) if isinstance(given, bool) else str(given)
        yield join(*place), text


def _stated(
    value: Any,
    owner: type[Any],
    field: Field,
    place: tuple[str, ...],
    lang: Lang,
) -> Iterator[tuple[str, str | list[str]]]:
    """Write what is stated in a field, a list row by row."""
    if not isinstance(value, tuple):
        yield from _value(value, owner, field, place, lang)
    elif not value:
        yield join(*place), EMPTY_LIST
    elif field.kind in _AT_ONCE:
        yield join(*place), list(converter().unstructure(value))
    else:
        for number, item in enumerate(value):
            row = (*place, str(number))
            yield from _value(item, owner, field, row, lang)


def _value(
    value: Any,
    owner: type[Any],
    field: Field,
    place: tuple[str, ...],
    lang: Lang,
) -> Iterator[tuple[str, str | list[str]]]:
    """Write a value as one text; or each part of it, if there is none."""
    plain = converter().unstructure(value)
    for text in _texts(value, plain, field, lang):
        if _is_read_back(text, plain, owner, field):
            yield join(*place), text
            return
    if isinstance(plain, str):
        yield join(*place), plain
    elif not plain:
        yield join(*place), EMPTY_PART
    else:
        yield from _inside(value, plain, field, place, lang)


def _inside(
    value: Any,
    plain: dict[str, Any],
    field: Field,
    place: tuple[str, ...],
    lang: Lang,
) -> Iterator[tuple[str, str | list[str]]]:
    """Write the parts of a value, its kind first if it is one of several."""
    if field.of:
        if len(field.of) > 1:
            yield join(*place, "kind"), plain["kind"]
        yield from _part(value, place, lang)
        return
    for name, inner in plain.items():
        text = str(inner)
        if isinstance(inner, bool):
            text = written(inner, lang)
        yield join(*place, name), text


def _texts(value: Any, plain: Any, field: Field, lang: Lang) -> Iterator[str]:
    """Yield texts that may stand for a value, the best first."""
    if isinstance(value, Decimal):
        if field.kind is FieldKind.SHARE:
            share = _number(f"{(value * 100).normalize():f}", lang)
            yield f"{share} %" if lang == "sv" else f"{share}%"
        yield _number(plain, lang)
    elif isinstance(value, bool | Money | Amount | StatedNumber):
        yield _plain_spaces(written(value, lang))
    elif isinstance(value, int):
        yield str(value)
    elif field.kind in _OF_DAYS:
        yield _plain_spaces(written(value, lang))
        yield f"{plain.get('first')} – {plain.get('last')}"
        if lang == "sv":
            yield f"från och med {plain.get('first')}"
    if isinstance(value, Amount):
        value = value.money
    if isinstance(value, Money):
        yield f"{value.amount:,} {value.currency}".replace(",", " ").replace(
            ".00 ", " "
        )


def _number(plain: str, lang: Lang) -> str:
    return plain.replace(".", ",") if lang == "sv" else plain


def _plain_spaces(text: str) -> str:
    return " ".join(text.split())


def _is_read_back(text: str, plain: Any, owner: type, field: Field) -> bool:
    """Return whether a text in a field is read as exactly that value."""
    typed = [text] if field.is_many else text
    made, _ = tidied({field.name: typed}, owner)
    read = made.get(field.name)
    return bool(read == ([plain] if field.is_many else plain))
