# SPDX-License-Identifier: MIT
"""Changes as HTML: *ändringarna som webbsida*."""

from collections.abc import Iterator

import attrs

from ..agreement import Agreement, Names, public_money, sum_effect
from ..values import Lang, Text, as_lang, diff, written
from ._blocks import Block, Mark, Paragraph, Section, Table, Words
from ._html import as_html
from ._value_texts import in_short, told_at
from .changes import CHANGES, REORDERED, SUM, UNCHANGED, UNKNOWN, numbered
from .glances import glance
from .titles import title_of


__all__ = ["changes_html"]

_WHAT = Text("Vad som är ändrat", "What is changed")
_WHERE = Text("Uppgift", "Fact")
_BEFORE = Text("Före", "Before")
_AFTER = Text("Efter", "After")
_WHEN = Text("När", "When")
_AMOUNT = Text("Belopp", "Amount")
_DIFFERENCE = Text("Skillnad", "Difference")
_REMOVED = Text("borttaget", "removed")
_NEW = Text("fanns inte", "was not there")

_Row = tuple[Words, ...]


@attrs.frozen
class _Place:
    """A place in an agreement as it was, or as it became.

    Attributes:
        agreement: The agreement.
        names: What people call its parts.
        lang: The language.
        pointer: JSON Pointer to the place.
    """

    agreement: Agreement
    names: Names
    lang: Lang
    pointer: str = ""

    @property
    def title(self) -> str:
        """What the place is called."""
        return title_of(self.pointer, self.agreement, self.lang)

    def at(self, pointer: str) -> "_Place":
        """Return a place in this one."""
        return attrs.evolve(self, pointer=self.pointer + pointer)

    def inside(self, number: int) -> "_Place":
        """Return a part of the list that is here, counted from 0."""
        return self.at(f"/{number}")

    def told(self, value: object) -> str:
        """Write what stands here."""
        return told_at(
            self.pointer, value, self.lang, self.agreement, self.names
        )


def changes_html(
    before: Agreement,
    after: Agreement,
    lang: Lang = "sv",
    *,
    page: bool = False,
) -> str:
    """Write what makes *after* of *before* as HTML: *ändringarna*.

    It says what `changes_text` says, in a table, and calls everything by its
    name: each change with what stood there before and after; of a list that
    is changed as a whole, each part that came, went, or is changed.

    Args:
        before: The agreement as it was.
        after: The agreement as it became.
        lang: The language.
        page: Whether to write a whole page, with a style sheet of its own, or
            a fragment to put into one.

    Raises:
        IllFormedError: If one is no agreement; if *lang* is neither ``"sv"``
            nor ``"en"``.

    >>> from iop.agreement import Reporting
    >>> four = Agreement(name="Öppna dörrar", reporting=Reporting(number=4))
    >>> two = Agreement(name="Öppna dörrar", reporting=Reporting(number=2))
    >>> for line in changes_html(four, two, "en").splitlines():
    ...     if "Number" in line:
    ...         print(line)
    <tr><th scope="row">Reporting › Number of reports</th><td>4</td><td>2</td></tr>
    """
    lang = as_lang(lang)
    sums = _sums(before, after, lang)
    changes = diff(before, after)
    called, *_ = glance(before, lang)
    title = CHANGES.fill(lang, agreement=called)
    old, new = (_Place(one, Names((one,)), lang) for one in (before, after))
    rows = tuple(
        row
        for change in changes
        for row in _rows(
            change.before,
            change.after,
            old.at(change.pointer),
            new.at(change.pointer),
        )
    )
    table: Block = Paragraph(UNCHANGED.fill(lang))
    if rows:
        heads = tuple(head.fill(lang) for head in (_WHERE, _BEFORE, _AFTER))
        table = Table(_WHAT.fill(lang), heads, rows)
    blocks = (table, sums)
    return as_html(Section(title, blocks), lang, page=page)


def _sums(before: Agreement, after: Agreement, lang: Lang) -> Table:
    """Write what the changes mean for the sum of the public side."""
    sums = (
        (_BEFORE, public_money(before).total),
        (_AFTER, public_money(after).total),
        (_DIFFERENCE, sum_effect(before, after)),
    )
    return Table(
        caption=SUM.fill(lang),
        heads=(_WHEN.fill(lang), _AMOUNT.fill(lang)),
        rows=tuple(
            (
                title.fill(lang),
                UNKNOWN.fill(lang) if money is None else written(money, lang),
            )
            for title, money in sums
        ),
        numbers=frozenset((1,)),
    )


def _rows(
    before: object, after: object, old: _Place, new: _Place
) -> Iterator[_Row]:
    """Write a change; what is changed in a list, part by part."""
    if isinstance(before, tuple) or isinstance(after, tuple):
        yield from _list_rows(before, after, old, new)
    else:
        yield new.title, old.told(before), new.told(after)


def _list_rows(
    before: object, after: object, old: _Place, new: _Place
) -> Iterator[_Row]:
    """Write what came of a list that is changed as a whole."""
    was, now = numbered(before), numbered(after)
    lang = new.lang
    if not was or not now:
        counts = (in_short(one, lang, new.names) for one in (before, after))
        yield (new.title, *counts)
    for number, (name, item) in enumerate(was.items()):
        if name not in now:
            place = old.inside(number)
            gone = Mark(_REMOVED.fill(lang), "quiet")
            yield place.title, place.told(item), gone
    places = {name: old.inside(number) for number, name in enumerate(was)}
    for number, (name, item) in enumerate(now.items()):
        place = new.inside(number)
        if name not in was:
            none = Mark(_NEW.fill(lang), "quiet")
            yield place.title, none, place.told(item)
        elif item != was[name]:
            yield from _item_rows(was[name], item, places[name], place)
    if [name for name in was if name in now] != [n for n in now if n in was]:
        yield new.title, "", REORDERED.fill(lang)


def _item_rows(
    before: object, after: object, old: _Place, new: _Place
) -> Iterator[_Row]:
    """Write what is changed in one part of a list."""
    if type(before) is not type(after):
        yield new.title, old.told(before), new.told(after)
        return
    for change in diff(before, after):
        inside = change.pointer
        yield from _rows(
            change.before, change.after, old.at(inside), new.at(inside)
        )
