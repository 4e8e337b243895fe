# SPDX-License-Identifier: MIT
"""Sources as blocks of a page: *källor*."""

from collections.abc import Iterable

from ..law import Citation
from ..values import Lang
from ._blocks import Items, Link, Words


__all__ = ["sources"]


def sources(citations: Iterable[Citation], lang: Lang) -> Items:
    """List what is cited; the name of a source leads to where it lies."""
    return Items(tuple(_cited(one, lang) for one in citations))


def _cited(citation: Citation, lang: Lang) -> Words:
    name, url = citation.source.name(lang), citation.source.url
    rest = citation.line(lang).removeprefix(name)
    note = f"\n{citation.note.fill(lang)}" if citation.note else ""
    return [name if url is None else Link(name, url), rest, note]
