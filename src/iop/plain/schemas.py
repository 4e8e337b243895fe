# SPDX-License-Identifier: MIT
"""The plain form as a JSON Schema: *schema*.

It is made of the description of the model, so that it says what the forms and
the reference say. A document that it refuses, `from_plain` refuses; what it
cannot say stands in `BEYOND_SCHEMA`.
"""

import copy
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from ..agreement import Agreement, History
from ..ledger import Ledger
from ..rules import Circumstances
from ..values import IllFormedError, Lang, Text, as_lang
from .descriptions import Field, FieldKind, Part, describe
from .results._keys import ENTRANCES
from .results._result_schemas import result_schema
from .upgrades import FORMAT


__all__ = ["BEYOND_SCHEMA", "json_schema"]

_BREAKS = r"\n\u000b\f\r\u0085\u2028\u2029"
_COUNT = {"type": "integer", "minimum": 0, "maximum": 10**12 - 1}
_NUMBER = {
    "type": ["string", "integer"],
    "pattern": r"^-?[0-9]{1,19}(\.[0-9]{1,9})?$",
    "exclusiveMinimum": -(10**19),
    "exclusiveMaximum": 10**19,
}
_DAY = {
    "type": "string",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "format": "date",
}
_PART_OF_DAY = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
_END = rf"({_PART_OF_DAY}|\.\.)"
_DAY_IN_PART = {
    "type": "string",
    "pattern": f"^({_PART_OF_DAY}~?|XXXX-[0-9]{{2}}(-[0-9]{{2}})?|{_END}/{_END})$",
}
_NULL = {"type": "null"}
_OPEN = {"const": ".."}


def _object(
    required: tuple[str, ...], **properties: object
) -> dict[str, object]:
    """Return the schema of an object with these keys and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


_LEAVES: Mapping[FieldKind, Any] = {
    FieldKind.TEXT: {
        "type": "string",
        "pattern": rf"^[^{_BREAKS}]*\S[^{_BREAKS}]*$",
    },
    FieldKind.LONG_TEXT: {"type": "string", "pattern": r"\S"},
    FieldKind.FLAG: {"type": "boolean"},
    FieldKind.COUNT: _COUNT,
    FieldKind.YEAR: {"type": "integer", "minimum": 1, "maximum": 9999},
    FieldKind.NUMBER: _NUMBER,
    FieldKind.SHARE: {
        **_NUMBER,
        "exclusiveMinimum": -1,
        "exclusiveMaximum": 2,
    },
    FieldKind.MONEY: _object(
        ("amount", "currency"),
        amount={"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]{1,2})?$"},
        currency={"type": "string", "pattern": "^[A-Z]{3}$"},
    ),
    FieldKind.DAY: _DAY,
    FieldKind.DAY_IN_PART: _DAY_IN_PART,
    FieldKind.PERIOD: _object(
        ("first", "last"), first=_DAY, last={"anyOf": [_DAY, _OPEN]}
    ),
    FieldKind.PERIOD_IN_PART: _object(
        (),
        first={"anyOf": [_DAY_IN_PART, _NULL]},
        last={"anyOf": [_DAY_IN_PART, _OPEN, _NULL]},
        is_open_ended={"enum": [False, None]},
        months={"anyOf": [_COUNT, _NULL]},
        days={"anyOf": [_COUNT, _NULL]},
    ),
    FieldKind.ORGANISATION_NUMBER: {"type": "string", "pattern": "[0-9]{4}"},
    FieldKind.CASE_NUMBER: {"type": "string", "pattern": r"\S"},
    FieldKind.PLACE: {"type": "string", "pattern": "^(/([^~/]|~[01])*)*$"},
    FieldKind.KEY: {"type": "string", "pattern": r"^[^\s/]+$"},
    FieldKind.REFERENCE: {"type": "string", "pattern": r"^[^\s/]+$"},
}
"""What is written in a field of each kind that has no class of its own."""

_BEYOND = {
    Text(
        "Att en text går att läsa: tecken som syns, inga styrtecken.",
        "That a text can be read: characters that show, no controls.",
    ): ("text.blank", "text.characters", "text.line"),
    Text(
        "Att en beteckning bara har bokstäver, siffror, bindestreck, punkt "
        "och understreck, högst 64, och att ingen händelse har en annans.",
        "That a key has letters, digits, hyphens, full stops and underscores "
        "alone, at most 64, and that no entry has that of another.",
    ): ("key.form", "ledger.key"),
    Text(
        "Att dagen finns, och att en händelse har en senaste dag.",
        "That the day exists, and that an entry has a latest day.",
    ): ("date.form", "entry.day"),
    Text(
        "Att numret är en organisations: kontrollsiffran, och att det inte "
        "är ett personnummer.",
        "That the number is an organisation's: its check digit, and that it "
        "is no personal number.",
    ): (
        "organisation-number.form",
        "organisation-number.checksum",
        "organisation-number.personal",
    ),
    Text(
        "Hur ett diarienummer kan se ut.",
        "What a case number may look like.",
    ): ("case-number.form",),
    Text(
        "Vilka valutor som finns, och hur stort ett belopp kan vara.",
        "Which currencies there are, and how large a sum may be.",
    ): (
        "money.currency",
        "money.plain",
        "money.range",
        "amount.range",
        "entry.sum",
        "aid.amount",
    ),
    Text(
        "Hur stort ett tal eller antal kan vara där bara vissa duger, och "
        "att ett antal är ett heltal: 4, inte 4.0 eller ”4”.",
        "How large a number or count may be where only some will do, and "
        "that a count is a whole number: 4, not 4.0 or “4”.",
    ): (
        "count.expected",
        "count.range",
        "number.negative",
        "share.range",
        "rate.range",
        "index.figure",
        "amendment.number",
        "stated-number.count",
        "stated-period.length",
        "year.form",
        "number.form",
    ),
    Text(
        "Hur uppgifter i samma del ska passa ihop, till exempel att sista "
        "dagen inte är före första.",
        "How fields of one part must fit each other, such as that the last "
        "day is not before the first.",
    ): (
        "ages.order",
        "amount.less",
        "amount.upper",
        "correction.key",
        "deadline.open",
        "deadline.unit",
        "extension.end",
        "history.days",
        "history.numbers",
        "notice.unit",
        "period.order",
        "stated-date.order",
        "stated-number.upper",
        "stated-period.end",
        "stated-period.nothing",
        "stated-period.order",
        "key.missing",
        "waived.what",
    ),
}

BEYOND_SCHEMA: Mapping[str, Text] = MappingProxyType(
    {code: text for text, codes in _BEYOND.items() for code in codes}
)
"""What a schema cannot say (*utöver schemat*), by the code of the fault with
which `from_plain` refuses it.

A document of an earlier format the schema refuses, and `from_plain` reads.
"""


def json_schema(
    of: type | str = Agreement, *, lang: Lang = "sv"
) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the plain form: *schema*.

    Titles, descriptions and the words of choices are in one language. It is
    of the newest format; a document of an earlier one is brought there by
    `upgrade`.

    Args:
        of: An `Agreement`, a `History`, a `Ledger` or `Circumstances`; or
            ``"review"``, ``"tasks"``, ``"follow-up"``, ``"settlement"`` or
            ``"comparison"``, which `iop.plain` writes.
        lang: The language of titles and descriptions.

    Raises:
        IllFormedError: If *of* is none of these, or *lang* neither ``"sv"``
            nor ``"en"``.

    >>> schema = json_schema(lang="sv")
    >>> schema["title"], schema["properties"]["format"]
    ('IOP-avtal', {'const': 2})
    >>> schema["properties"]["name"]["title"]
    'Namn'
    >>> json_schema("review", lang="en")["properties"]["verdict"]["enum"]
    ['not-met', 'undetermined', 'met', 'not-applicable']
    """
    known = as_lang(lang)
    if isinstance(of, str) and of in ENTRANCES:
        schema = result_schema(of, known)
    elif of in (Agreement, History, Ledger, Circumstances):
        schema = _document_schema(of, known)
    else:
        raise IllFormedError(
            "schema.of",
            of,
            f"Agreement, History, Ledger, Circumstances eller {_RESULTS}",
            f"Agreement, History, Ledger, Circumstances or {_RESULTS}",
            "Agreement",
        )
    # What is shared by many fields is the caller's own in each.
    return copy.deepcopy(schema)


_RESULTS = ", ".join(f'"{name}"' for name in ENTRANCES)


def _document_schema(cls: Any, lang: Lang) -> dict[str, Any]:
    whole = describe(cls, lang)
    root = _of_part(whole)
    root["properties"] = {"format": {"const": FORMAT}, **root["properties"]}
    root["required"] = ["format", *root["required"]]
    parts = {part.name: _of_part(part) for part in _parts(whole)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **root,
        "$defs": {name: parts[name] for name in sorted(parts)},
    }


def _parts(part: Part) -> Iterator[Part]:
    """Yield the parts within a part, in every depth."""
    for field in part.fields:
        for inner in field.of:
            yield inner
            yield from _parts(inner)


def _of_part(part: Part) -> dict[str, Any]:
    tag = {"kind": {"const": part.word}} if part.word else {}
    return {
        "title": part.label,
        "description": part.help,
        **_object(
            (
                *tag,
                *(field.name for field in part.fields if field.is_required),
            ),
            **tag,
            **{field.name: _of_field(field) for field in part.fields},
        ),
    }


def _of_field(field: Field) -> dict[str, Any]:
    value: Any = _of_value(field)
    if field.is_many:
        value = {"type": "array", "items": value}
    if not field.is_required:
        value = {"anyOf": [value, _NULL]}
    return {"title": field.label, "description": field.help, **value}


def _of_value(field: Field) -> Any:
    if field.kind is FieldKind.CHOICE:
        return {
            "oneOf": [
                {"const": word.value, "title": word.label}
                for word in field.choices
            ]
        }
    references = [{"$ref": f"#/$defs/{part.name}"} for part in field.of]
    if field.kind is FieldKind.BOUNDED_NUMBER:
        return {"anyOf": [_NUMBER, *references]}
    if field.kind is FieldKind.PART:
        return references[0] if len(references) == 1 else {"anyOf": references}
    return _LEAVES[field.kind]
