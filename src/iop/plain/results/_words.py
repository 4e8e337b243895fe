# SPDX-License-Identifier: MIT
"""Texts in plain data, by language: *texter i enkel form*."""

from collections.abc import Callable, Iterable
from typing import Any

from ...agreement import Agreement
from ...followup import Progress
from ...law import Provenance, SourceKind
from ...ledger import ObligationKind, State
from ...render import TaskWeight, title_of
from ...rules import (
    After,
    DayOrigin,
    KnownInPart,
    LawDay,
    NotStated,
    Severity,
    Status,
    Unreadable,
    Wanted,
)
from ...values import Choice, FixKind, Lang, Sentence, Text, as_lang


__all__ = [
    "VERSION",
    "Langs",
    "as_langs",
    "in_langs",
    "in_one",
    "need_at",
    "place_at",
    "words",
]

VERSION = "0.1.0"
"""The version of the library; a test holds it to `iop.__version__`."""

Langs = Lang | Iterable[Lang]
"""One language, or several."""


def as_langs(lang: Langs) -> tuple[Lang, ...]:
    """Return the languages that are asked for, Swedish first.

    Raises:
        IllFormedError: If one of them is neither ``"sv"`` nor ``"en"``, or
            none is asked for.
    """
    if isinstance(lang, str) or not isinstance(lang, Iterable):
        return (as_lang(lang),)
    asked = {as_lang(one) for one in lang} or {as_lang(None)}
    return tuple(sorted(asked, reverse=True))


def in_langs(
    write: Callable[[Lang], str], langs: tuple[Lang, ...]
) -> dict[str, str]:
    """Write something in each of several languages."""
    return {lang: write(lang) for lang in langs}


def in_one(text: Text | Sentence, langs: tuple[Lang, ...]) -> dict[str, str]:
    """Write a text, or a sentence, in each of several languages."""
    return {lang: text.fill(lang) for lang in langs}


def place_at(
    pointer: str, agreement: Agreement, langs: tuple[Lang, ...]
) -> dict[str, Any]:
    """Return a place, for programs and for people."""
    return {
        "pointer": pointer,
        "label": in_langs(
            lambda lang: title_of(pointer, agreement, lang), langs
        ),
    }


_NEEDS: dict[type[Any], tuple[str, Text]] = {
    NotStated: ("not-stated", Text("inte angivet", "not stated")),
    KnownInPart: (
        "known-in-part",
        Text("känt till en del", "known in part"),
    ),
    Unreadable: (
        "unreadable",
        Text("går inte att läsa", "cannot be read"),
    ),
}
"""In what way something lacks, by what the rule saw."""


def need_at(
    need: Wanted,
    agreement: Agreement,
    langs: tuple[Lang, ...],
) -> dict[str, Any]:
    """Return a place where something lacks, and in what way."""
    word, _ = _NEEDS[type(need)]
    return {**place_at(need.pointer, agreement, langs), "need": word}


_CHOICES: dict[str, type[Choice]] = {
    "after": After,
    "fix_kind": FixKind,
    "law_day": LawDay,
    "obligation_kind": ObligationKind,
    "origin": DayOrigin,
    "progress": Progress,
    "provenance": Provenance,
    "severity": Severity,
    "source_kind": SourceKind,
    "state": State,
    "status": Status,
    "weight": TaskWeight,
}


def words(
    names: Iterable[str], langs: tuple[Lang, ...]
) -> dict[str, dict[str, Any]]:
    """Return what people call the words of some short lists."""
    texts: dict[str, dict[str, Text]] = {
        name: {one.value: one.text for one in kind}
        for name, kind in _CHOICES.items()
    }
    texts["need"] = dict(_NEEDS.values())
    return {
        name: {word: in_one(text, langs) for word, text in texts[name].items()}
        for name in names
    }
