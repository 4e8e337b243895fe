# SPDX-License-Identifier: MIT
"""Changes as text for a person to read: *utskrift av ändringar*."""

import typing
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ..agreement import Agreement, public_money, sum_effect
from ..values import (
    Change,
    Kind,
    Lang,
    Text,
    as_lang,
    diff,
    isolated,
    written,
)
from .labels import LABELS, label


__all__ = ["changes_text"]

_CHANGES = Text("Ändringar i {agreement}", "Changes to {agreement}")
_UNCHANGED = Text("Ingenting är ändrat.", "Nothing is changed.")
_BEFORE = Text("Före: {told}", "Before: {told}")
_AFTER = Text("Efter: {told}", "After: {told}")
_ADDED = Text("Tillagt: {told}", "Added: {told}")
_REMOVED = Text("Borttaget: {told}", "Removed: {told}")
_CHANGED = Text("Ändrat: {told}", "Changed: {told}")
_REORDERED = Text("Ordningen är ändrad.", "The order is changed.")
_SUM = Text("Summa från det offentliga", "Sum from the public side")
_DIFFERENCE = Text("Skillnad: {told}", "Difference: {told}")
_UNKNOWN = Text("går inte att räkna ut", "cannot be computed")
_PARTS = Text("{n} st", "{n} stated")
_NONE = Text("inga", "none")
_STATED = Text("angivet", "stated")

_LONGEST = 80
"""The longest piece of a text told inside a part, in characters."""


def changes_text(
    before: Agreement, after: Agreement, lang: Lang = "sv"
) -> str:
    """Write what makes *after* of *before* in *lang*: *ändringarna som text*.

    Each change with its place, and what stood there before and after; of a
    list that is changed as a whole, what was added to it, taken away from it
    and changed in it. Last what it means for the sum that the public side
    puts in. Sums hold no-break spaces, as Babel writes them.

    Raises:
        IllFormedError: If one is no agreement; if *lang* is neither ``"sv"``
            nor ``"en"``.

    >>> from iop.agreement import Reporting
    >>> four = Agreement(name="Öppna dörrar", reporting=Reporting(number=4))
    >>> two = Agreement(name="Öppna dörrar", reporting=Reporting(number=2))
    >>> print(changes_text(four, two, "en"))
    Changes to Öppna dörrar
    <BLANKLINE>
    Reporting › Number of reports (/reporting/number)
      Before: 4
      After: 2
    <BLANKLINE>
    Sum from the public side
      Before: cannot be computed
      After: cannot be computed
      Difference: cannot be computed
    <BLANKLINE>
    """
    lang = as_lang(lang)
    totals = [public_money(one).total for one in (before, after)]
    sums = (*totals, sum_effect(before, after))
    parts = [_CHANGES.fill(lang, agreement=str(before))]
    for change in diff(before, after):
        head = f"{label(change.pointer, lang)} ({change.pointer or '/'})"
        parts.append("\n".join([head, *_inset(_change_lines(change, lang))]))
    if len(parts) == 1:
        parts.append(_UNCHANGED.fill(lang))
    tellings = [
        text.fill(lang, told=_UNKNOWN if money is None else money)
        for text, money in zip(
            (_BEFORE, _AFTER, _DIFFERENCE), sums, strict=True
        )
    ]
    parts.append("\n".join([_SUM.fill(lang), *_inset(tellings)]))
    return "\n\n".join(parts) + "\n"


def _change_lines(change: Change, lang: Lang) -> Iterator[str]:
    """Return what stood in one place, and what stands there now."""
    before, after = change.before, change.after
    if isinstance(before, tuple) or isinstance(after, tuple):
        yield from _list_lines(before, after, lang)
        return
    yield from _said(_BEFORE, before, lang)
    yield from _said(_AFTER, after, lang)


def _list_lines(before: object, after: object, lang: Lang) -> Iterator[str]:
    """Return what came of a list that is changed as a whole."""
    old, new = _numbered(before), _numbered(after)
    if not old:
        yield from _said(_BEFORE, before, lang)
    for name, item in old.items():
        if name not in new:
            yield from _said(_REMOVED, item, lang)
    for name, item in new.items():
        if name not in old:
            yield from _said(_ADDED, item, lang)
        elif item != old[name]:
            yield _CHANGED.fill(lang, told=name[0])
            yield from _inset(_item_lines(old[name], item, lang))
    if [name for name in old if name in new] != [n for n in new if n in old]:
        yield _REORDERED.fill(lang)
    if not new:
        yield from _said(_AFTER, after, lang)


def _item_lines(before: object, after: object, lang: Lang) -> Iterator[str]:
    """Return what is changed in one part of a list."""
    changes = (
        diff(before, after)
        if type(before) is type(after)
        else (Change(pointer="", before=before, after=after),)
    )
    for change in changes:
        lines = _change_lines(change, lang)
        if change.pointer:
            yield label(change.pointer, lang)
            yield from _inset(lines)
        else:
            yield from lines


def _numbered(items: object) -> dict[tuple[object, int], object]:
    """List the items of a list by their keys, or themselves; and a number.

    The number tells apart those that are named alike.
    """
    seen: Counter[object] = Counter()
    named = {}
    for item in items if isinstance(items, tuple) else ():
        name = getattr(item, "key", item)
        named[name, seen[name]] = item
        seen[name] += 1
    return named


def _said(text: Text, value: object, lang: Lang) -> Iterator[str]:
    """Describe *value* by *text*; of a text of several lines, each."""
    told = text.fill(lang, told=_told(value, lang))
    first, *rest = filter(None, map(str.strip, told.splitlines()))
    yield first
    yield from _inset(rest)


def _inset(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def _told(value: object, lang: Lang) -> str:
    """Return what stands in a place: a part by what is stated in it."""
    if value == ():
        return _NONE.fill(lang)
    if not _is_part(value):
        return written(value, lang)
    kind, facts = _kind(value, lang), "; ".join(_facts(value, lang))
    if kind and facts:
        return f"{kind} ({facts})"
    return kind or facts or _STATED.fill(lang)


def _facts(part: object, lang: Lang) -> Iterator[str]:
    """List the fields that a part states, each in short."""
    for name, value in _stated(part):
        said = LABELS[name].fill(lang) if name in LABELS else name
        yield f"{said}: {_in_short(value, lang)}"


def _in_short(value: object, lang: Lang) -> str:
    """Describe a value in a part: lists are counted, and texts cut."""
    if isinstance(value, tuple):
        return _PARTS.fill(lang, n=len(value)) if value else _NONE.fill(lang)
    if not _is_part(value):
        text = value if isinstance(value, str) else written(value, lang)
        words = " ".join(text.split())
        if len(words) > _LONGEST:
            words = f"{words[: _LONGEST - 1]}…"
        # Not before it is cut: what a text opens is closed where it ends.
        return isolated(words)
    inside = [inner for _, inner in _stated(value)]
    if any(isinstance(one, tuple) or _is_part(one) for one in inside):
        return _STATED.fill(lang)
    told = _told(value, lang)
    return told if _kind(value, lang) else f"({told})"


def _stated(part: object) -> Iterator[tuple[str, object]]:
    """Return what a part states, in the order of its fields."""
    for field in attrs.fields(typing.cast("Any", type(part))):
        if (value := getattr(part, field.name)) is not None:
            yield field.name, value


def _is_part(value: object) -> bool:
    """Distinguish a part of an agreement from a value that can be written."""
    kind = type(value)
    return attrs.has(kind) and kind.__str__ is object.__str__


def _kind(part: object, lang: Lang) -> str:
    """Return the kind of a part that may be of several; else nothing."""
    kind: Kind | None = getattr(part, "KIND", None)
    return kind.text.fill(lang) if kind else ""
