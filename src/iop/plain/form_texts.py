# SPDX-License-Identifier: MIT
"""Values as a form shows them, field by field: *ifyllt formulär*."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ..values import Amount, Lang, Money, StatedNumber, as_lang, join, written
from .descriptions import Field, FieldKind, describe
from .documents import converter
from .posted import EMPTY_LIST, EMPTY_PART
from .tidied import tidied


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
    made: dict[str, str | list[str]] = {}
    made.update(_part(value, (), as_lang(lang)))
    return made


def _part(
    part: Any, place: tuple[str, ...], lang: Lang
) -> Iterator[tuple[str, str | list[str]]]:
    """Write each field of a part that is stated."""
    for field in describe(type(part), "sv").fields:
        value = getattr(part, field.name)
        if value is None:
            continue
        inner = (*place, field.name)
        if not isinstance(value, tuple):
            yield from _value(value, part, field, inner, lang)
        elif not value:
            yield join(*inner), EMPTY_LIST
        elif field.kind in _AT_ONCE:
            yield join(*inner), list(converter().unstructure(value))
        else:
            for number, item in enumerate(value):
                row = (*inner, str(number))
                yield from _value(item, part, field, row, lang)


def _value(
    value: Any,
    owner: Any,
    field: Field,
    place: tuple[str, ...],
    lang: Lang,
) -> Iterator[tuple[str, str | list[str]]]:
    """Write a value as one text; or each part of it, if there is none."""
    plain = converter().unstructure(value)
    for text in _texts(value, plain, field, lang):
        if _is_read_back(text, plain, type(owner), field):
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
