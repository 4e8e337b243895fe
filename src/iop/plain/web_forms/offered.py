# SPDX-License-Identifier: MIT
"""What a form offers to choose from, and what it says stands in a place: *val*."""

from collections.abc import Iterator
from typing import Any

from ...agreement import Agreement, Draft
from ...render import title_of, value_text
from ...values import IopError, Lang, as_lang, join, read, split
from ..descriptions import Field, FieldKind, Word
from ..documents import to_plain
from .form_texts import to_form


__all__ = ["text_at", "words_of"]


def words_of(
    field: Field, document: Agreement | Draft, lang: Lang = "sv"
) -> tuple[Word, ...]:
    """Return what may be chosen in a field of a document: *val*.

    Of a choice it is its words, of yes or no the two, of a reference the parts
    of the lists that it may mean, and of a place all places where anything
    stands, by what people call them. Of another field it is nothing.

    Args:
        field: The field, as `describe` tells of it.
        document: The agreement, or the draft, in which it stands.
        lang: The language.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from iop.examples import trygghet_127
    >>> from iop.agreement import Seat
    >>> from iop.plain import describe
    >>> party = describe(Seat, "sv").fields[1]
    >>> [(word.value, word.label) for word in words_of(party, trygghet_127())][:2]
    [('stadsdelsnamnden', 'Skärholmens stadsdelsnämnd'), ('kfum', 'KFUM JKS Stockholm')]
    """
    lang = as_lang(lang)
    if field.kind is FieldKind.FLAG:
        return tuple(
            Word(value=text, label=text)
            for text in (value_text(one, lang) for one in (True, False))
        )
    if field.kind not in (FieldKind.REFERENCE, FieldKind.PLACE):
        return field.choices
    placed = document.placed if isinstance(document, Draft) else document
    plain = to_plain(document)
    if field.kind is FieldKind.PLACE:
        found = {place: place for place in _places(document, lang)}
    else:
        found = {
            place: key
            for pointer in field.refers_to
            for place, key in _keys(plain, split(pointer), ())
        }
    return tuple(
        Word(value=value, label=title_of(place, placed, lang))
        for place, value in found.items()
    )


def _places(document: Agreement | Draft, lang: Lang) -> Iterator[str]:
    """Yield each place where anything stands, and those that it lies in."""
    for name in to_form(document, lang):
        tokens = split(name)
        if tokens[-1] not in ("key", "kind"):
            for depth in range(len(tokens)):
                yield join(*tokens[: depth + 1])


def _keys(
    value: Any, way: tuple[str, ...], place: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    """Yield each row of the lists at a pointer with ``*``, and its key."""
    if isinstance(value, list):
        for number, row in enumerate(value):
            inner = (*place, str(number))
            if way:
                yield from _keys(row, way[1:], inner)
            elif isinstance(row, dict) and isinstance(row.get("key"), str):
                yield join(*inner), row["key"]
    elif isinstance(value, dict) and way:
        yield from _keys(value.get(way[0]), way[1:], (*place, way[0]))


def text_at(pointer: str, draft: Draft, lang: Lang = "sv") -> str:
    """Say what stands in a place of a draft: *text på en plats*.

    What cannot be read is said as it was typed.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from iop.plain import read_draft
    >>> draft = read_draft({"form": "iop", "reporting": {"number": "fem"}})
    >>> text_at("/form", draft), text_at("/reporting/number", draft)
    ('idéburet offentligt partnerskap (IOP)', 'fem')
    """
    lang = as_lang(lang)
    try:
        return value_text(
            read(draft.placed, pointer),
            lang,
            agreement=draft.placed,
            place=pointer,
        )
    except IopError:
        texts = to_form(draft, lang)
    inside = [
        text if isinstance(text, str) else ", ".join(text)
        for name, text in texts.items()
        if f"{name}/".startswith(f"{pointer}/")
    ]
    return ", ".join(inside)
