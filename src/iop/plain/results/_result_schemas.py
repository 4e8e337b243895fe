# SPDX-License-Identifier: MIT
"""The JSON Schema of what came of a document: *schema för granskningar*.

It is made of `KEYS`, as the page of the reference is.
"""

from typing import Any

from ...values import Lang, Text
from ._keys import ENTRANCES, KEYS, PlainKey
from ._words import words


__all__ = ["result_schema"]

_STRING = {"type": "string"}
_LEAVES: dict[str, dict[str, Any]] = {
    "string": _STRING,
    "int": {"type": "integer"},
    "bool": {"type": "boolean"},
    "day": {"type": "string", "pattern": "^[0-9X./~-]{2,40}$"},
    "pointer": {
        "type": "string",
        "pattern": "^((circumstances|follow-up):)?(/([^~/]|~[01])*)*$",
    },
    "digest": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    "money": {
        "type": "object",
        "properties": {
            "amount": {"type": "string", "pattern": r"^-?[0-9]+\.[0-9]{2}$"},
            "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
        },
        "required": ["amount", "currency"],
        "additionalProperties": False,
    },
    "text": {
        "type": "object",
        "properties": {"sv": _STRING, "en": _STRING},
        "minProperties": 1,
        "additionalProperties": False,
    },
    "plain": {},
}
"""What stands under a key of each kind that has no name of its own."""

_TITLES = {
    "review": Text("Granskning", "Review"),
    "tasks": Text("Att göra", "What to do"),
    "follow-up": Text("Uppföljning", "Follow-up"),
    "settlement": Text("Avräkning", "Settlement"),
    "comparison": Text(
        "Vad som skiljer två granskningar", "What differs between two reviews"
    ),
}


def result_schema(name: str, lang: Lang) -> dict[str, Any]:
    """Return the schema of the document that has this *name*."""
    root = ENTRANCES[name]
    parts = {key: _object(KEYS[key], lang) for key in sorted(KEYS)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": _TITLES[name].fill(lang),
        **parts[root],
        "$defs": {
            key: part for key, part in parts.items() if key in _within(root)
        },
    }


def _within(name: str) -> set[str]:
    """Return the objects that are found within one, in every depth."""
    found: set[str] = set()
    rest = [name]
    while rest:
        for key in KEYS[rest.pop()]:
            _, is_object, inner = key.kind.removesuffix("?").rpartition(
                "object:"
            )
            if is_object and inner not in found:
                found.add(inner)
                rest.append(inner)
    return found


def _object(keys: tuple[PlainKey, ...], lang: Lang) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            key.name: {
                "description": key.meaning.fill(lang),
                **_value(key.kind),
            }
            for key in keys
        },
        "required": [key.name for key in keys],
        "additionalProperties": False,
    }


def _value(kind: str) -> dict[str, Any]:
    """Return what may stand under a key of this kind."""
    if kind.endswith("?"):
        inner = _value(kind.removesuffix("?"))
        return {"anyOf": [inner, {"type": "null"}]}
    head, _, rest = kind.partition(":")
    match head:
        case "object":
            return {"$ref": f"#/$defs/{rest}"}
        case "list":
            return {"type": "array", "items": _value(rest)}
        case "map":
            return {"type": "object", "additionalProperties": _value(rest)}
        case "word":
            return {"enum": list(words((rest,), ("sv",))[rest])}
        case _:
            return _LEAVES[head]
