# SPDX-License-Identifier: MIT
"""Describe the plain form, from the classes of the model themselves.

Every object that a document may hold, with its fields, their types, whether
they must be there, the words of every choice, and what each means.
"""

import enum
import inspect
import json
import types
import typing
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import attrs

from iop import Agreement, Circumstances, History, Ledger
from iop.plain import describe
from iop.values import (
    CaseNumber,
    Choice,
    Money,
    OrganisationNumber,
    Period,
    StatedDate,
    StatedPeriod,
    Text,
    refers_to,
)


DOCUMENTS = (Agreement, History, Ledger, Circumstances)
"""What is a document of its own, in the order of the page."""

_PLAIN: dict[Any, str] = {
    str: "text",
    bool: "true or false",
    int: "count",
    Decimal: "exact number",
    date: "day",
    StatedDate: "day in part",
    Money: "sum",
    OrganisationNumber: "organisation number",
    CaseNumber: "case number",
}
"""What is written as no object of its own."""

_FORMS = {
    "as_key": "key",
    "as_long_text": "text of several lines",
    "as_quantity": "exact number from 0",
    "as_share": "share",
    "as_stated_quantity": "exact number from 0 or StatedNumber",
    "as_year": "year",
}
"""What a form is called, by its check; another is called by its type."""


NOTICE = (
    "<!-- Made by docs/generate.py; change the library, not this page. -->"
)
ABOUT = (
    "What a document may hold: each object with its fields, in their order, "
    "and the words of each choice. A field with a star must be there; any "
    "other may be left out, and is then not stated. How a sum, a day or a "
    "number is written is told in [The plain form](plain-form.md)."
)


def objects() -> tuple[list[type], list[type[Choice]]]:
    """Find every object and every choice of the documents, in their order."""
    found: dict[Any, None] = {}
    for document in DOCUMENTS:
        _visit(document, found)
    choices = [kind for kind in found if issubclass(kind, enum.Enum)]
    return [kind for kind in found if attrs.has(kind)], choices


def _visit(kind: Any, found: dict[Any, None]) -> None:
    """Note a class or a choice, and what its fields hold."""
    arguments = typing.get_args(kind)
    if typing.get_origin(kind) is Annotated:
        arguments = arguments[:1]
    for one in arguments:
        _visit(one, found)
    if isinstance(kind, type) and kind not in found and kind not in _PLAIN:
        if issubclass(kind, enum.Enum):
            found[kind] = None
        elif attrs.has(kind):
            found[kind] = None
            for field in attrs.fields(kind):
                _visit(field.type, found)


def form() -> dict[str, dict[str, Any]]:
    """Describe every object and choice as plain data.

    A field is its type, with a star where it must be there.
    """
    parts, choices = objects()
    return {
        "objects": {part.__name__: dict(_described(part)) for part in parts},
        "choices": {
            choice.__name__: [member.value for member in choice]
            for choice in choices
        },
    }


def form_json() -> str:
    """Write the description, one object a line."""
    return json.dumps(form(), ensure_ascii=False, indent=1) + "\n"


def _described(part: type) -> Iterator[tuple[str, str]]:
    if part is Period:
        yield from (("first", "day*"), ("last", "day or `..`*"))
        return
    if part is StatedPeriod:
        yield "first", "day or day in part"
        yield "last", "day or day in part or `..`"
        yield "is_open_ended", "false"
        yield from (("months", "count"), ("days", "count"))
        return
    if (kind := getattr(part, "KIND", None)) is not None:
        yield "kind", f"`{kind.slug}`*"
    for field in attrs.fields(part):
        is_needed = field.default is attrs.NOTHING
        yield field.name, _typed(field.type) + ("*" if is_needed else "")


def _typed(kind: Any) -> str:
    """Name the type of a field as a reader of documents would."""
    arguments = typing.get_args(kind)
    match typing.get_origin(kind):
        case None:
            return _PLAIN.get(kind, kind.__name__)
        case types.UnionType | typing.Union:
            named = [one for one in arguments if one is not type(None)]
            return " or ".join(map(_typed, named))
        case _ if typing.get_origin(kind) is Annotated:
            noun = refers_to(kind)
            if noun is not None:
                return f"key of a {noun}"
            name = arguments[1].check.__name__
            return _FORMS.get(name) or _typed(arguments[0])
        case _:
            return f"list of {_typed(arguments[0])}"


def form_page() -> str:
    """Write the page of every object, field, type, word and meaning."""
    parts, choices = objects()
    return (
        "\n\n".join(
            [
                "# Every object of the plain form",
                NOTICE,
                ABOUT,
                *map(_object, parts),
                "## Words",
                "What may stand in a field that is a choice.",
                *map(_choice, choices),
            ]
        )
        + "\n"
    )


def _object(part: type) -> str:
    told = {field.name: field for field in describe(part).fields}
    rows = [
        f"| `{name}` | {kind} | {_both(told[name].label)} "
        f"| {_both(told[name].help)} |"
        if name in told
        else f"| `{name}` | {kind} | | |"
        for name, kind in _described(part)
    ]
    whole = describe(part)
    return "\n".join(
        [
            f"## {part.__name__}",
            "",
            f"{_both(whole.label)}: {_both(whole.help)}",
            "",
            "| field | type | på svenska / in English | what to write |",
            "| --- | --- | --- | --- |",
            *rows,
        ]
    )


def _both(text: Text) -> str:
    return _cell(f"{text.sv} / {text.en}")


def _choice(choice: type[Choice]) -> str:
    rows = [
        f"| `{member.value}` | {member.text.sv} | {member.text.en} |"
        for member in choice
    ]
    return "\n".join(
        [
            f"### {choice.__name__}",
            "",
            _cell(_first_line(choice)),
            "",
            "| word | på svenska | in English |",
            "| --- | --- | --- |",
            *rows,
        ]
    )


def _first_line(kind: type) -> str:
    return inspect.cleandoc(kind.__doc__ or "").split("\n", 1)[0]


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("``", "`")


if __name__ == "__main__":
    print(form_json(), end="")
