# SPDX-License-Identifier: MIT
"""What stands in a place, as text: *värden*."""

from collections.abc import Iterator
from typing import Any, cast

import attrs

from ..agreement import Agreement, Names
from ..values import (
    Kind,
    Lang,
    PointerError,
    Text,
    as_lang,
    isolated,
    join,
    read,
    refers_to,
    split,
    written,
)
from ._lines import on_one_line
from .labels import field_label


__all__ = [
    "in_short",
    "reference_at",
    "told",
    "told_at",
    "value_text",
]

_PARTS = Text("{n} st", "{n} stated")
_NONE = Text("inga", "none")
_STATED = Text("angivet", "stated")

_LONGEST = 80
"""The longest piece of a text told inside a part, in characters."""


def value_text(
    value: object,
    lang: Lang = "sv",
    *,
    agreement: Agreement | None = None,
    place: str = "",
) -> str:
    """Write what stands in a place on one line: *värdet som text*.

    Made for what stood there before a `Change`, and what stands there after:
    a part is told by what is stated in it, without its key, a list by each
    part of it, and ``None`` as not stated. Sums hold no-break spaces, as Babel
    writes them.

    Args:
        value: What stands there.
        lang: The language.
        agreement: The agreement that it stands in: what is meant by a key is
            then told by its name.
        place: Where in the agreement it stands, a JSON Pointer; a key that
            stands by itself is known by it.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``; if *value*
            is of a kind that no agreement holds.
        PointerError: If *place* is no JSON Pointer.

    >>> from iop.examples import trygghet_127
    >>> agreement = trygghet_127()
    >>> value_text(agreement.parties[1].name)
    'KFUM JKS Stockholm'
    >>> value_text(agreement.reporting.reports[0], "en", agreement=agreement)
    'Kind: interim account; Reporter: KFUM JKS Stockholm; Contents: 1 stated'
    >>> value_text(None), value_text(())
    ('inte angivet', 'inga')
    """
    lang = as_lang(lang)
    if agreement is None:
        return on_one_line(told(value, lang, Names(())))
    names = Names((agreement,))
    return on_one_line(told_at(place, value, lang, agreement, names))


def told_at(
    place: str, value: object, lang: Lang, agreement: Agreement, names: Names
) -> str:
    """Return what stands in a place of an agreement; for a key, its name."""
    noun = reference_at(place, agreement)
    if noun is not None and value not in (None, ()):
        keys = value if isinstance(value, tuple) else (value,)
        return written(tuple(names.of(noun, key) for key in keys), lang)
    return told(value, lang, names)


def reference_at(place: str, agreement: Agreement) -> str | None:
    """Return of what parts the keys stand in a place, if keys stand there."""
    # The last that is no number names the field.
    tokens = list(split(place))
    while tokens and tokens[-1].isdecimal():
        tokens.pop()
    *outer, name = tokens or ("",)
    try:
        part = read(agreement, join(*outer))
    except PointerError:
        return None
    kind = cast("Any", type(part))
    fields = attrs.fields_dict(kind) if attrs.has(kind) else {}
    return _referred(fields[name]) if name in fields else None


def told(value: object, lang: Lang, names: Names | None = None) -> str:
    """Return what stands in a place: a part by what is stated in it.

    Args:
        value: What stands there.
        lang: The language.
        names: What people call the parts; ``None`` if keys are read.
    """
    if value == ():
        return _NONE.fill(lang)
    if isinstance(value, tuple):
        return " · ".join(told(one, lang, names) for one in value)
    if not _is_part(value):
        return written(value, lang)
    kind, facts = _kind(value, lang), "; ".join(_facts(value, lang, names))
    if kind and facts:
        return f"{kind} ({facts})"
    return kind or facts or _STATED.fill(lang)


def _facts(part: object, lang: Lang, names: Names | None) -> Iterator[str]:
    """List the fields that a part states, each in short."""
    for field, value in _stated(part):
        if names is not None and field.name == "key":
            continue
        said = field_label(type(part), field.name, lang)
        noun = _referred(field)
        if names and names.versions and noun and isinstance(value, str):
            yield f"{said}: {written(names.of(noun, value), lang)}"
        else:
            yield f"{said}: {in_short(value, lang, names)}"


def in_short(value: object, lang: Lang, names: Names | None) -> str:
    """Describe a value in a part: lists are counted, and texts cut."""
    if isinstance(value, tuple):
        return _PARTS.fill(lang, n=len(value)) if value else _NONE.fill(lang)
    if not _is_part(value):
        text = value if isinstance(value, str) else written(value, lang)
        words = on_one_line(text)
        if len(words) > _LONGEST:
            words = f"{words[: _LONGEST - 1]}…"
        # Not before it is cut: what a text opens is closed where it ends.
        return isolated(words)
    inside = [inner for _, inner in _stated(value)]
    if any(isinstance(one, tuple) or _is_part(one) for one in inside):
        return _STATED.fill(lang)
    said = told(value, lang, names)
    return said if _kind(value, lang) else f"({said})"


def _referred(field: "attrs.Attribute[Any]") -> str | None:
    """Return of what parts a field holds keys, if it does."""
    return refers_to(cast("Any", field.type))


def _stated(
    part: object,
) -> Iterator[tuple["attrs.Attribute[Any]", object]]:
    """Return what a part states, in the order of its fields."""
    kind = cast("Any", type(part))
    for field in attrs.fields(kind) if attrs.has(kind) else ():
        if (value := getattr(part, field.name)) is not None:
            yield field, value


def _is_part(value: object) -> bool:
    """Distinguish a part of an agreement from a value that can be written."""
    kind = type(value)
    return attrs.has(kind) and kind.__str__ is object.__str__


def _kind(part: object, lang: Lang) -> str:
    """Return the kind of a part that may be of several; else nothing."""
    kind: Kind | None = getattr(part, "KIND", None)
    return kind.text.fill(lang) if kind else ""
