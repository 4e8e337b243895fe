# SPDX-License-Identifier: MIT
"""Blocks as plain text: *utskrift*.

Lines are 80 wide. What goes on hangs under its beginning, so that a line that
people wrote cannot be taken for a heading.
"""

import textwrap
from collections.abc import Iterable, Iterator

import attrs

from ..values import isolated
from ._blocks import (
    Block,
    Facts,
    Items,
    Link,
    Mark,
    Paragraph,
    Section,
    Table,
    Words,
    blocks_of,
)


__all__ = ["plain_text"]

_WIDTH = 80
_NARROWEST = 30
"""How many letters a line has room for, however deep it stands."""

_STEP = "  "
_BULLET = "• "


def plain_text(section: Section) -> str:
    """Write a section as text.

    The sections in it begin with a blank line, but for one of a single line
    that comes after another.
    """
    lines = [*_wrapped(section.title, _WIDTH)]
    before = 2
    for block in section.blocks:
        own = list(_lines(_titled(block), _WIDTH))
        if isinstance(block, Section) and max(before, len(own)) > 1:
            lines.append("")
        lines += own
        before = len(own)
    return "\n".join(lines) + "\n"


def _titled(block: Block) -> Block:
    """Write the title of a section in capitals."""
    if isinstance(block, Section):
        return attrs.evolve(block, title=block.title.upper())
    return block


def _lines(block: Block, width: int) -> Iterator[str]:
    match block:
        case Paragraph():
            return _wrapped(_said(block.words), width)
        case Items():
            return _items(block, width)
        case Facts():
            return _facts(block, width)
        case Table():
            return _table(block, width)
        case Section():
            return _under(block.title, block.blocks, width)
        case _:
            return _under(block.summary, block.blocks, width)


def _under(title: str, blocks: tuple[Block, ...], width: int) -> Iterator[str]:
    """Write blocks under a title, and a single paragraph beside it."""
    match blocks:
        case (Paragraph() as only,):
            yield from _wrapped(f"{title}: {_said(only.words)}", width)
        case _:
            yield from _wrapped(title, width)
            yield from _inset(blocks, width)


def _inset(blocks: Iterable[Block], width: int) -> Iterator[str]:
    """Write blocks one step in."""
    inner = max(width - len(_STEP), _NARROWEST)
    for block in blocks:
        yield from (_STEP + line for line in _lines(block, inner))


def _items(listed: Items, width: int) -> Iterator[str]:
    for number, item in enumerate(listed.items, listed.start):
        mark = f"{number}. " if listed.is_ordered else _BULLET
        inner = max(width - len(mark), _NARROWEST)
        lines = [
            line for block in blocks_of(item) for line in _lines(block, inner)
        ]
        for first, line in enumerate(lines):
            yield f"{' ' * len(mark) if first else mark}{line}"


def _facts(facts: Facts, width: int) -> Iterator[str]:
    for name, told in facts.rows:
        match blocks_of(told):
            case (Paragraph() as beside, *rest):
                yield from _wrapped(f"{name}: {_said(beside.words)}", width)
                yield from _inset(rest, width)
            case blocks:
                yield from _wrapped(f"{name}:", width)
                yield from _inset(blocks, width)


def _table(table: Table, width: int) -> Iterator[str]:
    """Write a table row by row, each cell after the heading of its column."""
    yield from _wrapped(f"{table.caption}:", width)
    first, *heads = table.heads
    rows = [
        f"{first} {_said(row[0])}. "
        + "; ".join(
            f"{head}: {_said(cell)}"
            for head, cell in zip(heads, row[1:], strict=True)
            if cell
        )
        for row in table.rows
    ]
    notes = (Paragraph(table.note),) if table.note else ()
    yield from _inset((Items(tuple(rows)), *notes), width)


def _said(words: Words) -> str:
    """Write words; of a link to another page, its address too."""
    match words:
        case str():
            return words
        case Mark():
            return words.text
        case Link():
            is_here = words.address.startswith("#")
            return words.text if is_here else f"{words.text} ({words.address})"
        case _:
            return "".join(map(_said, words))


def _wrapped(text: str, width: int) -> Iterator[str]:
    """Break a text into lines that turn nothing around them.

    All but the first hang under it.
    """
    lines = [
        line
        for written in text.splitlines()
        for line in textwrap.wrap(
            written, width - len(_STEP), break_on_hyphens=False
        )
    ]
    for number, line in enumerate(lines):
        yield f"{_STEP if number else ''}{isolated(line)}"
