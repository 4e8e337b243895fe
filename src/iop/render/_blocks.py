# SPDX-License-Identifier: MIT
"""What a page is made of, before it is text or HTML: *byggstenar*.

A page is a `Section` with blocks in it. A block holds what people read, as
plain words: nothing is escaped here, and no line is broken.
"""

from collections.abc import Sequence
from typing import cast

import attrs


__all__ = [
    "Block",
    "Facts",
    "Fold",
    "Items",
    "Link",
    "Mark",
    "Paragraph",
    "Section",
    "Table",
    "Words",
    "blocks_of",
    "without_empty",
]


@attrs.frozen
class Link:
    """Words that lead somewhere: *länk*.

    Attributes:
        text: The words.
        address: Where they lead; beginning with ``#`` if on the same page.
    """

    text: str
    address: str


@attrs.frozen
class Mark:
    """Words that stand out, such as *not stated*: *markering*.

    Attributes:
        text: The words, which say all that the look of them says.
        kind: What they are marked as: ``error``, ``warning``, ``note``,
            ``met``, ``open`` or ``quiet``.
    """

    text: str
    kind: str


Words = str | Link | Mark | Sequence[str | Link | Mark]
"""What stands in a line, a cell or a paragraph: *ord*."""


@attrs.frozen
class Paragraph:
    """Words by themselves; each line of them on its own: *stycke*.

    Attributes:
        words: The words.
        kind: As of a `Mark`, or nothing.
    """

    words: Words
    kind: str = ""


@attrs.frozen
class Items:
    """A list; an item is words, or several blocks: *lista*.

    Attributes:
        items: The items.
        is_ordered: Whether they are numbered.
        start: The first number.
    """

    items: "tuple[Words | tuple[Block, ...], ...]"
    is_ordered: bool = False
    start: int = 1


@attrs.frozen
class Facts:
    """What is called what, and what it is: *uppgifter*.

    Attributes:
        rows: A name and its words or blocks, each.
    """

    rows: "tuple[tuple[str, Words | tuple[Block, ...]], ...]"


@attrs.frozen
class Table:
    """A table; the first cell of each row heads the row: *tabell*.

    Attributes:
        caption: What it shows.
        heads: The headings of the columns.
        rows: The rows, each with a cell for each column.
        numbers: The columns with numbers, counted from 0.
        note: What more is to be said of it, if anything.
    """

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]
    numbers: frozenset[int] = frozenset()
    note: Words = ""


def without_empty(table: Table) -> Table:
    """Leave out the columns of a table that say nothing in any row.

    >>> told = (("a", "", "b"), ("c", "", ""))
    >>> without_empty(Table("Letters", ("1", "2", "3"), told)).heads
    ('1', '3')
    """
    kept = [
        place
        for place, _ in enumerate(table.heads)
        if not place or any(row[place] for row in table.rows)
    ]
    return Table(
        caption=table.caption,
        heads=tuple(table.heads[place] for place in kept),
        rows=tuple(tuple(row[place] for place in kept) for row in table.rows),
        numbers=frozenset(
            now for now, place in enumerate(kept) if place in table.numbers
        ),
        note=table.note,
    )


@attrs.frozen
class Section:
    """Blocks under a heading: *avsnitt*.

    Attributes:
        title: The heading.
        blocks: What stands under it.
        anchor: What it is called in an address; nothing if it is not called.
    """

    title: str
    blocks: "tuple[Block, ...]"
    anchor: str = ""


@attrs.frozen
class Fold:
    """Blocks that are folded until they are asked for: *fäll ut*.

    Attributes:
        summary: What stands there while they are folded.
        blocks: What is folded.
    """

    summary: str
    blocks: "tuple[Block, ...]"


Block = Paragraph | Items | Facts | Table | Section | Fold
"""A block of a page: *byggsten*."""


def blocks_of(told: "Words | tuple[Block, ...]") -> tuple[Block, ...]:
    """Return what stands in an item or a fact as blocks; words are one."""
    if isinstance(told, tuple) and any(isinstance(b, Block) for b in told):
        return cast("tuple[Block, ...]", told)
    return (Paragraph(cast("Words", told)),)
