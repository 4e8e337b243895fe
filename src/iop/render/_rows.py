# SPDX-License-Identifier: MIT
"""What the parts of lists are called: *rader*."""

import attrs

from ..agreement import BY_NAME, ROWS, Agreement, UnreadError, detail_of
from ..rules import root_and_place
from ..values import (
    Amount,
    Choice,
    Lang,
    PointerError,
    join,
    read,
    split,
    written,
)
from .labels import label, leaf_label


__all__ = ["Row", "row_at", "titled"]


@attrs.frozen
class Row:
    """One part of a list: *rad*.

    Attributes:
        pointer: Where the list stands.
        name: The name of the list.
        number: Its number, from 1.
        detail: What tells it from the others, as people wrote it; empty if
            nothing does.
        outer: What the part that the list lies in is called; empty if it
            lies in none.
    """

    pointer: str
    name: str
    number: int
    detail: str
    outer: str = ""

    def title(self, lang: Lang) -> str:
        """Return what it is called, with its number."""
        return self.detail if self.is_named else self.called(self.short, lang)

    def called(self, numbers: str, lang: Lang) -> str:
        """Return what such parts are called, with *numbers*."""
        noun = (
            ROWS[self.name].fill(lang)
            if self.name in ROWS
            else leaf_label(self.pointer, lang)
        )
        return " › ".join(filter(None, (self.outer, f"{noun} {numbers}")))

    @property
    def short(self) -> str:
        """Its number and what tells it apart, after a noun."""
        number = str(self.number)
        return f"{number} ({self.detail})" if self.detail else number

    @property
    def is_named(self) -> bool:
        """Whether it is called by its own name alone."""
        return self.name in BY_NAME and bool(self.detail)


def titled(place: str, agreement: Agreement, lang: Lang) -> str:
    """Call a place that is in a list by what people call it."""
    row, rest = row_at(place, agreement, lang)
    if row is None:
        return label(place, lang)
    within = [
        leaf_label(join(row.name, *rest[: end + 1]), lang)
        for end, _ in enumerate(rest)
    ]
    return " › ".join([row.title(lang), *within])


def row_at(
    place: str, agreement: Agreement, lang: Lang
) -> tuple[Row | None, tuple[str, ...]]:
    """Find the innermost part of a list that *place* is in.

    Returns:
        The part, ``None`` if there is none; and the names within it.
    """
    root, pointer = root_and_place(place)
    tokens = split(pointer)
    numbers = [n for n, token in enumerate(tokens) if n and token.isdecimal()]
    if not numbers:
        return None, tokens
    end = numbers[-1]
    if len(tokens[end]) > 9:  # noqa: PLR2004 - no list is longer
        return None, tokens
    value = None if root else _value(agreement, join(*tokens[: end + 1]))
    row = Row(
        pointer=root + join(*tokens[:end]),
        name=tokens[end - 1],
        number=int(tokens[end]) + 1,
        detail=_written(detail_of(tokens[end - 1], value, agreement), lang),
        outer=(
            titled(root + join(*tokens[: numbers[-2] + 1]), agreement, lang)
            if numbers[:-1]
            else ""
        ),
    )
    return row, tokens[end + 1 :]


def _value(agreement: Agreement, pointer: str) -> object:
    """Read a place, if it is there."""
    try:
        return read(agreement, pointer)
    except (PointerError, UnreadError):
        return None


def _written(detail: Choice | Amount | str | None, lang: Lang) -> str:
    """Write what tells a part apart; what people wrote is cut already."""
    if detail is None or isinstance(detail, str):
        return detail or ""
    return written(detail, lang)
