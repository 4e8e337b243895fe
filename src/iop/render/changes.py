# SPDX-License-Identifier: MIT
"""Changes as text for a person to read: *utskrift av ändringar*."""

from collections import Counter
from collections.abc import Iterable, Iterator

from ..agreement import Agreement, public_money, sum_effect
from ..values import Change, Lang, Text, as_lang, diff
from ._value_texts import told
from .labels import label


__all__ = ["changes_text"]

CHANGES = Text("Ändringar i {agreement}", "Changes to {agreement}")
UNCHANGED = Text("Ingenting är ändrat.", "Nothing is changed.")
_BEFORE = Text("Före: {told}", "Before: {told}")
_AFTER = Text("Efter: {told}", "After: {told}")
_ADDED = Text("Tillagt: {told}", "Added: {told}")
_REMOVED = Text("Borttaget: {told}", "Removed: {told}")
_CHANGED = Text("Ändrat: {told}", "Changed: {told}")
REORDERED = Text("Ordningen är ändrad.", "The order is changed.")
SUM = Text("Summa från det offentliga", "Sum from the public side")
_DIFFERENCE = Text("Skillnad: {told}", "Difference: {told}")
UNKNOWN = Text("går inte att räkna ut", "cannot be computed")


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
    parts = [CHANGES.fill(lang, agreement=str(before))]
    for change in diff(before, after):
        head = f"{label(change.pointer, lang)} ({change.pointer or '/'})"
        parts.append("\n".join([head, *_inset(_change_lines(change, lang))]))
    if len(parts) == 1:
        parts.append(UNCHANGED.fill(lang))
    tellings = [
        text.fill(lang, told=UNKNOWN if money is None else money)
        for text, money in zip(
            (_BEFORE, _AFTER, _DIFFERENCE), sums, strict=True
        )
    ]
    parts.append("\n".join([SUM.fill(lang), *_inset(tellings)]))
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
    old, new = numbered(before), numbered(after)
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
        yield REORDERED.fill(lang)
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


def numbered(items: object) -> dict[tuple[object, int], object]:
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
    said = text.fill(lang, told=told(value, lang))
    first, *rest = filter(None, map(str.strip, said.splitlines()))
    yield first
    yield from _inset(rest)


def _inset(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)
