# SPDX-License-Identifier: MIT
"""How each type is written as plain data: *skrivning*."""

import enum
import typing
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from ..agreement import Draft, Typed
from ..values import (
    CaseNumber,
    Counted,
    IllFormedError,
    Money,
    OrganisationNumber,
    Period,
    Sentence,
    StatedDate,
    StatedPeriod,
)
from ._days import plain_period, plain_span


if TYPE_CHECKING:
    from cattrs import Converter


__all__ = ["teach_writing"]


def teach_writing(converter: "Converter") -> None:
    """Register how each type is written."""
    write = converter.register_unstructure_hook
    converter.register_unstructure_hook_factory(
        attrs.has, lambda cls: _class_writer(cls, converter)
    )
    # What may be anything is written as what it is, in pairs as well.
    by_kind = converter.register_unstructure_hook_func
    by_kind(
        lambda kind: kind is object,
        lambda value: (
            value if type(value) is object else converter.unstructure(value)
        ),
    )
    by_kind(
        _is_pair,
        lambda items: [converter.unstructure(item) for item in items],
    )
    write(enum.Enum, lambda choice: choice.value)
    write(tuple, lambda items: [converter.unstructure(item) for item in items])
    write(date, date.isoformat)
    write(StatedDate, str)
    write(Period, plain_period)
    write(StatedPeriod, plain_span)
    write(Decimal, lambda number: format(number, "f"))
    write(
        Money,
        lambda money: {
            "amount": str(money.amount),
            "currency": money.currency,
        },
    )
    for kind in (Sentence, Counted):
        write(
            kind,
            lambda said: {lang: said.fill(lang) for lang in ("sv", "en")},
        )
    write(
        IllFormedError,
        lambda error: {
            "code": error.code,
            **{lang: error.message(lang) for lang in ("sv", "en")},
        },
    )
    write(Typed, lambda typed: typed.plain)
    write(
        Draft,
        lambda draft: {
            name: converter.unstructure(getattr(draft, name))
            for name in ("agreement", "faults", "unread")
        },
    )
    write(OrganisationNumber, str)
    write(CaseNumber, lambda number: number.written)


def _is_pair(kind: Any) -> bool:
    """Return whether it is a tuple of a fixed length, of any kinds."""
    arguments = typing.get_args(kind)
    return typing.get_origin(kind) is tuple and ... not in arguments


def _class_writer(
    cls: Any, converter: "Converter"
) -> Callable[[Any], dict[str, Any]]:
    """Write a class as an object; what is not stated is left out.

    So are functions: those of a rule.
    """
    from cattrs.gen import make_dict_unstructure_fn, override

    functions: dict[str, Any] = {
        field.name: override(omit=True)
        for field in attrs.fields(cls)
        if any(
            typing.get_origin(kind) is Callable
            for kind in (field.type, *typing.get_args(field.type))
        )
    }
    inner = make_dict_unstructure_fn(
        cls, converter, _cattrs_omit_if_default=True, **functions
    )
    kind = getattr(cls, "KIND", None)
    if kind is None:
        return inner
    return lambda value: {"kind": kind.slug, **inner(value)}
