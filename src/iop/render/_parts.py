# SPDX-License-Identifier: MIT
"""The parts of an agreement as blocks, field by field: *delar*."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any, cast, get_args

import attrs

from ..agreement import ROWS, Place, details_of
from ..values import (
    Share,
    StatedDate,
    StatedPeriod,
    Text,
    Year,
    refers_to,
    split,
    written,
    yearly,
)
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
from ._phrases import phrase
from ._places import small
from ._references import References
from .labels import LABELS, field_label


__all__ = ["Field", "blocks_of_fields", "told_of"]

_NONE = Text("inga", "none")
_PARTLY = Text("{told} (känt till en del)", "{told} (known in part)")
_NOT_STATED = Text("Inte angivet: {labels}", "Not stated: {labels}")
_OF_NO_ONE = Text(
    "Inte angivet för någon av dem: {labels}",
    "Not stated for any of them: {labels}",
)
_PERCENT = Text("{number} %", "{number}%")

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

_SELDOM = frozenset(
    (
        "also_known_as",
        "called",
        "in_particular",
        "is_at_most",
        "is_condition_met",
        "is_contrary",
        "is_delegated",
        "is_minimum",
        "is_only_willing",
        "is_secondary",
        "joined_on",
        "known_in_part",
        "left_on",
        "merged_in",
        "motions",
        "other_notices",
        "paid_out",
        "part_of",
        "reservations",
        "seasons",
        "set_aside_for",
        "signed_for_by",
        "succeeds",
        "votes_abstained",
        "votes_against",
        "votes_for",
        "with_parties",
        "with_reporters",
    )
)
"""The fields that are stated where there is something to tell, and of which
nothing is said where they are not stated."""

_INSTEAD = {
    "days": ("months",),
    "is_open_ended": ("until", "months"),
    "months": ("days", "until", "is_open_ended"),
    "until": ("months", "is_open_ended"),
}
"""The fields of a part any of which, where it is stated, tells as much."""

_LEADS = ("name", "title", "description", "text", "role")
"""The fields that a part which stands alone is best known by."""

_NUMBERS = frozenset(("amount", "hours", "posts", "rate"))
"""The fields that are numbers in a table."""

_MEANT = {"succeeds": "party"}
"""What the keys in a field are keys of, where its type does not tell."""

_LONG = 60
"""From how many letters on several texts stand each on its own."""

Told = Words | tuple[Block, ...]


@attrs.frozen
class Field:
    """A field of a part, and what it holds: *uppgift*.

    Attributes:
        place: Where it stands.
        label: What it is called.
        annotation: What it may hold.
        value: What it holds; ``None`` is not stated.
        is_partly: Whether only some of it is known.
    """

    place: str
    label: str
    annotation: Any
    value: Any
    is_partly: bool

    @classmethod
    def of(
        cls, kind: type, name: str, value: object, place: str, to: References
    ) -> "Field":
        """Make the field of a name, of a part of a kind at a place."""
        own = f"{place}/{name}"
        return cls(
            place=own,
            label=field_label(kind, name, to.lang),
            annotation=attrs.fields_dict(kind)[name].type,
            value=value,
            is_partly=own in (to.agreement.known_in_part or ()),
        )

    @property
    def name(self) -> str:
        """The name of the field."""
        return split(self.place)[-1]

    @property
    def is_missed(self) -> bool:
        """Whether it is to be told that it is not stated."""
        is_said = self.name not in _SELDOM or self.is_partly
        return self.value is None and is_said

    def noted(self, told: str, to: References) -> str:
        """Write beside *told* if only some of it is known."""
        return _PARTLY.fill(to.lang, told=told) if self.is_partly else told


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
    words = _words(field, to)
    if not isinstance(value, tuple) or len(value) == 1:
        return words
    if len(words) < _LONG and "\n" not in words:
        return words
    each = (attrs.evolve(field, value=one) for one in value)
    return (Items(tuple(_words(one, to) for one in each)),)


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


def _fields(part: Any, place: str, to: References) -> dict[str, Field]:
    """List the fields of a part.

    Its key is for programs, and is left out, and so is what another field
    tells instead.
    """
    kind = type(part)
    stated = attrs.asdict(part, recurse=False)
    return {
        name: Field.of(kind, name, value, place, to)
        for name, value in stated.items()
        if name != "key"
        and not (
            value is None
            and any(
                stated.get(other) is not None
                for other in _INSTEAD.get(name, ())
            )
        )
    }


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
    fields = _fields(part, place, to)
    known_by = [name for name in details if _is_stated(fields.get(name))]
    if known_by:
        field = fields.pop(known_by[0])
        words = field.noted(_words(field, to), to)
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
    of_none = _of_none([_fields(*part, to) for part in parts])
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
        _fields(part, f"{field.place}/{number}", to)
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
    return field.noted(_words(field, to), to)


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


def _words(field: Field, to: References) -> str:
    """Write what a field holds in words; what is in a list, one by one."""
    if not isinstance(field.value, tuple):
        return _word(field, to)
    if not field.value:
        return _NONE.fill(to.lang)
    each = (attrs.evolve(field, value=one) for one in field.value)
    return written(tuple(_word(one, to) for one in each), to.lang)


def _word(field: Field, to: References) -> str:
    """Write one value; what is meant by a key, by its name."""
    value, kind = field.value, field.annotation
    if noun := refers_to(kind) or _MEANT.get(field.name):
        return to.named(noun, value)
    for form, write in _FORMS:
        if _holds(kind, form):
            return write(value, to)
    if write_own := _OWN.get(field.name):
        return write_own(value, to)
    said = phrase(value, to)
    return written(value, to.lang) if said is None else said


def _holds(annotation: Any, form: Any) -> bool:
    """Return whether a field of an annotation holds values of a form."""
    return annotation == form or any(
        _holds(inner, form) for inner in get_args(annotation)
    )


def _season(period: Any, to: References) -> str:
    """Write a part of a year; of what comes every year, no year."""
    match period:
        case StatedPeriod(
            first=StatedDate() as first,
            last=StatedDate() as last,
            months=None,
            days=None,
        ):
            return f"{yearly(first, to.lang)} – {yearly(last, to.lang)}"
        case _:
            return written(period, to.lang)


def _percent(share: Decimal, to: References) -> str:
    """Write a share of one as per cent, exactly."""
    sign, digits, exponent = share.as_tuple()
    number = Decimal((sign, digits, cast("int", exponent) + 2))
    return _PERCENT.fill(to.lang, number=number)


_FORMS: tuple[tuple[Any, Callable[[Any, References], str]], ...] = (
    (Place, lambda value, to: to.at(value)),
    (Share, _percent),
    (Year, lambda value, _: str(value)),
)
"""How values of certain forms are written."""

_OWN: dict[str, Callable[[Any, References], str]] = {
    "criterion": lambda value, to: to.criterion(value),
    "seasons": _season,
}
"""How the values of certain fields are written."""
