# SPDX-License-Identifier: MIT
"""The parts of an agreement as blocks, field by field: *delar*."""

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ..agreement import ROWS, details_of
from ..values import Lang, Text, written
from ._blocks import (
    Block,
    Facts,
    Items,
    Mark,
    Paragraph,
    Table,
    Words,
    blocks_of,
)
from ._fields import Field, fields_of, words_of
from ._phrases import phrase
from ._places import small
from ._references import References
from .labels import LABELS


__all__ = ["blocks_of_fields", "told_of"]

_NOT_STATED = Text("Inte angivet: {labels}", "Not stated: {labels}")
_OF_NO_ONE = Text(
    "Inte angivet för någon av dem: {labels}",
    "Not stated for any of them: {labels}",
)

_TABLES = frozenset(
    (
        "annexes",
        "assessments",
        "contributions",
        "costs",
        "funders",
        "instalments",
        "judgements",
        "reports",
        "seats",
        "signatories",
        "signatures",
        "sums",
    )
)
"""The lists that are written as tables."""

_LEADS = ("name", "title", "description", "text", "role")
"""The fields that a part which stands alone is best known by."""

_NUMBERS = frozenset(("amount", "hours", "posts", "rate"))
"""The fields that are numbers in a table."""

_LONG = 60
"""From how many letters on several texts stand each on its own."""

Told = Words | tuple[Block, ...]


def blocks_of_fields(
    fields: Iterable[Field], to: References
) -> tuple[Block, ...]:
    """Write fields as blocks: what is stated, and then what is not.

    Args:
        fields: The fields.
        to: What the keys and pointers in them lead to.
    """
    listed = list(fields)
    blocks: list[Block] = []
    for field in listed:
        if field.value is None:
            continue
        label, told = field.noted(field.label, to), told_of(field, to)
        if field.name in _TABLES:
            blocks += blocks_of(told)
        elif blocks and isinstance(blocks[-1], Facts):
            blocks[-1] = Facts((*blocks[-1].rows, (label, told)))
        else:
            blocks.append(Facts(((label, told),)))
    if missing := _missing(listed, _NOT_STATED, to):
        blocks.append(Paragraph(missing))
    return tuple(blocks)


def told_of(field: Field, to: References) -> Told:
    """Write what a field holds, which is stated."""
    value = field.value
    if isinstance(value, tuple) and value and _has_fields(value[0], to):
        if field.name in _TABLES:
            return (_table(field, to),)
        return tuple(_items(field, to))
    if _has_fields(value, to):
        return tuple(_part(value, field.place, _LEADS, to))
    words = words_of(field, to)
    if not isinstance(value, tuple) or len(value) == 1:
        return words
    if _is_short(field, to):
        return words
    each = (attrs.evolve(field, value=one) for one in value)
    return (Items(tuple(words_of(one, to) for one in each)),)


def _is_short(field: Field, to: References) -> bool:
    """Return whether several texts have room on one line, in each language."""
    langs: tuple[Lang, ...] = ("sv", "en")
    wordings = [words_of(field, attrs.evolve(to, lang=one)) for one in langs]
    return all(len(one) < _LONG and "\n" not in one for one in wordings)


def _has_fields(value: object, to: References) -> bool:
    """Return whether a value is a part that no words are enough for."""
    kind = type(value)
    is_part = attrs.has(kind) and kind.__str__ is object.__str__
    return is_part and phrase(value, to) is None


def _missing(
    fields: Iterable[Field], text: Text, to: References
) -> Mark | None:
    """Write which fields are not stated, if there are any to tell of."""
    names = tuple(
        small(field.noted(field.label, to))
        for field in fields
        if field.is_missed
    )
    return Mark(text.fill(to.lang, labels=names), "quiet") if names else None


def _part(
    part: object,
    place: str,
    details: Iterable[str],
    to: References,
    left_out: Iterable[str] = (),
) -> Iterator[Block]:
    """Write a part: what it is best known by, and then its fields.

    Args:
        details: The fields that it may be known by, the best first.
        left_out: The fields that are told of elsewhere.
    """
    fields = fields_of(part, place, to)
    known_by = [name for name in details if _is_stated(fields.get(name))]
    if known_by:
        field = fields.pop(known_by[0])
        words = field.noted(words_of(field, to), to)
        if kind := getattr(part, "KIND", None):
            words = f"{words} ({written(kind, to.lang)})"
        yield Paragraph(words)
    yield from blocks_of_fields(
        (one for one in fields.values() if one.name not in left_out), to
    )


def _is_stated(field: Field | None) -> bool:
    return field is not None and field.value is not None


def _items(field: Field, to: References) -> Iterator[Block]:
    """Write the parts of a list one by one.

    What none of them states is said once, after them all.
    """
    details = details_of(field.name)
    parts = [
        (part, f"{field.place}/{number}")
        for number, part in enumerate(field.value)
    ]
    of_none = _of_none([fields_of(*part, to) for part in parts])
    nothing = Paragraph(Mark(written(None, to.lang), "quiet"))
    yield Items(
        tuple(
            tuple(_part(*part, details, to, of_none)) or (nothing,)
            for part in parts
        ),
        is_ordered=True,
    )
    if missing := _missing(of_none.values(), _of(parts), to):
        yield Paragraph(missing)


def _table(field: Field, to: References) -> Table:
    """Write the parts of a list as a table, a column for each field."""
    rows = [
        fields_of(part, f"{field.place}/{number}", to)
        for number, part in enumerate(field.value)
    ]
    of_none = _of_none(rows)
    heads: dict[str, str] = {}
    for row in rows:
        for name in (one for one in row if one not in of_none):
            own = row[name].label
            # Called by what fits all, where they call it differently.
            is_same = heads.setdefault(name, own) == own
            heads[name] = own if is_same else LABELS[name].fill(to.lang)
    kinds = [getattr(part, "KIND", None) for part in field.value]
    of_kind = (LABELS["kind"].fill(to.lang),) if any(kinds) else ()
    return Table(
        caption=field.noted(field.label, to),
        heads=(ROWS[field.name].fill(to.lang), *of_kind, *heads.values()),
        rows=tuple(
            (
                str(number),
                *((written(kind, to.lang),) if of_kind else ()),
                *(_cell(row.get(name), to) for name in heads),
            )
            for number, (kind, row) in enumerate(
                zip(kinds, rows, strict=True), 1
            )
        ),
        numbers=frozenset(
            column
            for column, name in enumerate(heads, 1 + len(of_kind))
            if name in _NUMBERS
        ),
        note=_missing(of_none.values(), _of(rows), to) or "",
    )


def _cell(field: Field | None, to: References) -> Words:
    """Write a field in a table; one that its part cannot have is empty."""
    if field is None:
        return ""
    if field.value is None:
        said = field.noted(written(None, to.lang), to)
        return Mark(said, "quiet")
    return field.noted(words_of(field, to), to)


def _of_none(rows: Iterable[dict[str, Field]]) -> dict[str, Field]:
    """Find the fields that no part states."""
    found: dict[str, Field] = {}
    stated: set[str] = set()
    for row in rows:
        for name, field in row.items():
            found[name] = field
            if field.value is not None or field.is_partly:
                stated.add(name)
    return {name: found[name] for name in found if name not in stated}


def _of(parts: list[Any]) -> Text:
    return _NOT_STATED if len(parts) == 1 else _OF_NO_ONE
