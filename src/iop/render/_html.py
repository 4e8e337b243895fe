# SPDX-License-Identifier: MIT
"""Blocks as HTML: *webbsida*.

Text is escaped here and nowhere else. What comes out has no script, asks
nothing of any other place, and stands by itself: as a fragment to put into a
page, or as a whole page with its own style sheet.
"""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import chain

from ..values import Lang, isolated
from ._blocks import (
    Block,
    Facts,
    Fold,
    Items,
    Link,
    Mark,
    Paragraph,
    Section,
    Table,
    Words,
)
from ._style import STYLE


__all__ = ["as_html", "fragment", "whole_page"]

_DEEPEST = 6
"""The last heading that HTML has."""


def as_html(section: Section, lang: Lang, *, page: bool) -> str:
    """Write a section as a whole page, or as a fragment of one."""
    return whole_page(section, lang) if page else fragment(section, lang)


def fragment(section: Section, lang: Lang, *, level: int = 2) -> str:
    """Write a section as HTML to put into a page.

    Args:
        section: What to write.
        lang: The language that it is in.
        level: Which heading it begins with, from 1.
    """
    inner = "".join(_section(section, level))
    return f'<div class="iop" lang="{lang}">{inner}</div>\n'


def whole_page(section: Section, lang: Lang) -> str:
    """Write a section as a page of HTML that stands by itself."""
    inner = "".join(_section(section, 1))
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(section.title)}</title>\n"
        f"<style>\n{STYLE}</style>\n</head>\n"
        f'<body>\n<main class="iop">{inner}</main>\n</body>\n</html>\n'
    )


def _text(text: str) -> str:
    """Escape a text, which then turns nothing around it."""
    return escape(isolated(text))


def _words(words: Words) -> str:
    """Write words; each of their lines on its own."""
    if isinstance(words, str):
        return "<br>".join(map(_text, _lines(words)))
    if isinstance(words, Link):
        return f'<a href="{escape(words.address)}">{_text(words.text)}</a>'
    if isinstance(words, Mark):
        return f'<span class="{words.kind}">{_words(words.text)}</span>'
    return "".join(map(_words, words))


def _lines(text: str) -> list[str]:
    """Take a text apart; the line that a last line break begins is empty."""
    lines = text.splitlines()
    return [*lines, ""] if text[-1:].splitlines() == [""] else lines


def _blocks(blocks: Iterable[Block], level: int) -> Iterator[str]:
    return chain.from_iterable(_block(block, level) for block in blocks)


def _block(block: Block, level: int) -> Iterator[str]:
    match block:
        case Paragraph():
            mark = f' class="{block.kind}"' if block.kind else ""
            return iter((f"<p{mark}>{_words(block.words)}</p>\n",))
        case Items():
            return _items(block, level)
        case Facts():
            return _facts(block, level)
        case Table():
            return _table(block)
        case Section():
            return _section(block, level)
        case _:
            return _fold(block, level)


def _section(section: Section, level: int) -> Iterator[str]:
    anchor = f' id="{escape(section.anchor)}"' if section.anchor else ""
    heading = f"h{min(level, _DEEPEST)}"
    yield f"<section{anchor}>\n"
    yield f"<{heading}>{_text(section.title)}</{heading}>\n"
    yield from _blocks(section.blocks, level + 1)
    yield "</section>\n"


def _items(listed: Items, level: int) -> Iterator[str]:
    name = "ol" if listed.is_ordered else "ul"
    first = f' start="{listed.start}"' if listed.start != 1 else ""
    yield f"<{name}{first}>\n"
    for item in listed.items:
        yield f"<li>{_inside(item, level)}</li>\n"
    yield f"</{name}>\n"


def _facts(facts: Facts, level: int) -> Iterator[str]:
    yield "<dl>\n"
    for name, told in facts.rows:
        yield f"<dt>{_text(name)}</dt><dd>{_inside(told, level)}</dd>\n"
    yield "</dl>\n"


def _inside(told: Words | tuple[Block, ...], level: int) -> str:
    """Write words, or the blocks that stand in their place."""
    if isinstance(told, tuple) and any(isinstance(b, Block) for b in told):
        return "".join(_blocks(told, level))
    return _words(told)  # type: ignore[arg-type]


def _table(table: Table) -> Iterator[str]:
    yield '<section class="wide" tabindex="0" '
    yield f'aria-label="{_text(table.caption)}">\n<table>\n'
    yield f"<caption>{_text(table.caption)}</caption>\n<thead>\n<tr>"
    for number, head in enumerate(table.heads):
        yield f'<th scope="col"{_side(table, number)}>{_text(head)}</th>'
    yield "</tr>\n</thead>\n<tbody>\n"
    for first, *rest in table.rows:
        yield f'<tr><th scope="row">{_words(first)}</th>'
        for number, cell in enumerate(rest, 1):
            yield f"<td{_side(table, number)}>{_words(cell)}</td>"
        yield "</tr>\n"
    yield "</tbody>\n</table>\n</section>\n"
    if table.note:
        yield f"<p>{_words(table.note)}</p>\n"


def _side(table: Table, number: int) -> str:
    return ' class="number"' if number in table.numbers else ""


def _fold(fold: Fold, level: int) -> Iterator[str]:
    yield f"<details>\n<summary>{_text(fold.summary)}</summary>\n"
    yield from _blocks(fold.blocks, level)
    yield "</details>\n"
