# SPDX-License-Identifier: MIT
"""What several places are called together: *fälten i en rubrik*."""

from collections import Counter
from collections.abc import Iterable
from itertools import groupby

import attrs

from ..agreement import Agreement, UnreadError
from ..rules import KnownInPart, NotStated, Unreadable, Wanted, root_and_place
from ..values import Lang, Text, either, join, split, written
from ._rows import Row, row_at, titled
from .labels import leaf_label


__all__ = ["group_of", "holder_of", "places_title", "small"]

_YES_OR_NO = Text("(ja/nej)", "(yes/no)")
_MORE_EXACTLY = Text("(mer exakt)", "(more exactly)")
_THE_REST = Text("(resten)", "(the rest)")
_UNREAD = Text("(går inte att läsa)", "(cannot be read)")
_OR_NONE = {
    "/purchase_signs/unit_price": Text("(0 om inget)", "(0 if none)"),
    "/term/extensions": Text("(eller ingen)", "(or none)"),
}
"""How to state that there is none, beside the name of the field."""
_MORE = Text("{number} till", "{number} more")
_MOST = 4
"""How many fields of one part are named, if there are no more."""

_NAMED = 3
"""How many are named otherwise; the rest are counted."""

_ANY = Text("{places} (en räcker)", "{places} (any one will do)")


def group_of(place: str) -> tuple[str, str]:
    """Return what a place is put together with others by, and its last name.

    >>> group_of("/reporting/reports/3/covers")
    ('/reporting/reports/*', 'covers')
    >>> group_of("/signatures"), group_of("/parties/0")
    (('/signatures', 'signatures'), ('/parties/*', ''))
    """
    root, pointer = root_and_place(place)
    tokens = ["*" if one.isdecimal() else one for one in split(pointer)]
    if not tokens or tokens[-1] == "*":
        return root + join(*tokens), ""
    if len(tokens) == 1 and not root:
        return join(*tokens), tokens[0]
    return root + join(*tokens[:-1]), tokens[-1]


@attrs.frozen
class _Fields:
    """Fields of one part of the agreement: *fält i en del*.

    Attributes:
        holder: What the part is called; empty for the agreement itself.
        row: The part, if it is one of a list.
        leaves: What the fields are called.
        mark: What is said of the part itself.
    """

    holder: str
    row: Row | None
    leaves: tuple[str, ...]
    mark: str = ""

    def marked(self, title: str) -> str:
        """Say of the part, by its title, what is said of it."""
        return " ".join(filter(None, (title, self.mark)))


def places_title(
    needs: Iterable[tuple[str, type[Wanted] | None]],
    agreement: Agreement,
    lang: Lang,
    *,
    is_any: bool = False,
) -> str:
    """Call several places by one title.

    Args:
        needs: The places in their order, each with what is wanted there;
            ``None`` if nothing is to be filled in.
        agreement: The agreement.
        lang: The language.
        is_any: Whether any one of them is enough.
    """
    parts = [
        _fields(
            holder,
            [(place, wanted) for place, wanted, _ in group],
            agreement,
            lang,
        )
        for holder, group in groupby(
            ((place, wanted, holder_of(place)) for place, wanted in needs),
            key=lambda one: one[2],
        )
    ]
    lists = Counter(one.row.pointer for one in parts if one.row)
    titles: list[str] = []
    for _, group in groupby(parts, key=_likeness):
        like = list(group)
        title = _title(like, lists, lang, is_any=is_any)
        row = like[0].row
        is_name = row is not None and row.is_named
        within = is_any and titles and not is_name
        titles.append(small(title) if within else title)
    if not is_any:
        return "; ".join(titles)
    whole = either(tuple(titles), lang)
    return _ANY.fill(lang, places=whole)


def holder_of(place: str) -> str:
    """Return the pointer to the part that a place is a field of."""
    root, pointer = root_and_place(place)
    tokens = split(pointer)
    if not tokens or tokens[-1].isdecimal():
        return place
    return root + join(*tokens[:-1])


def _fields(
    holder: str,
    needs: list[tuple[str, type[Wanted] | None]],
    agreement: Agreement,
    lang: Lang,
) -> _Fields:
    row, rest = row_at(holder, agreement, lang)
    some = _known_in_part(agreement)
    # A key is for programs: what has it is meant.
    asked = [
        (place, wanted)
        for place, wanted in needs
        if place not in (holder, f"{holder}/key")
    ]
    is_unread = any(wanted is Unreadable for _, wanted in needs)
    few = len(asked) < _NAMED
    named = asked if len(asked) <= _MOST else asked[:_NAMED]
    leaves = tuple(
        _leaf(
            place,
            None if wanted is NotStated and not few else wanted,
            some,
            lang,
        )
        for place, wanted in named
    )
    if rest_of := len(asked) - len(named):
        leaves += (_MORE.fill(lang, number=rest_of),)
    is_whole = holder == "" and leaves
    return _Fields(
        holder="" if is_whole else titled(holder, agreement, lang),
        row=None if rest else row,
        leaves=leaves,
        mark=_UNREAD.fill(lang) if is_unread and not leaves else "",
    )


def _known_in_part(agreement: Agreement) -> tuple[str, ...]:
    """Return the places known in part, if they can be read."""
    try:
        return agreement.known_in_part or ()
    except UnreadError:
        return ()


def _leaf(
    place: str,
    wanted: type[Wanted] | None,
    some: tuple[str, ...],
    lang: Lang,
) -> str:
    """Call a field by its name, and say what is asked of it."""
    name = leaf_label(place, lang)
    if wanted is Unreadable:
        return f"{name} {_UNREAD.fill(lang)}"
    if wanted is KnownInPart:
        # What is listed as known in part is a list, of which there is more.
        act = _THE_REST if place in some else _MORE_EXACTLY
        return f"{name} {act.fill(lang)}"
    if wanted is not None and place in _OR_NONE:
        return f"{name} {_OR_NONE[place].fill(lang)}"
    is_answer = place.rsplit("/", 1)[-1].startswith(("is_", "has_", "was_"))
    if is_answer and wanted is not None:
        return f"{name} {_YES_OR_NO.fill(lang)}"
    return name


def _likeness(fields: _Fields) -> object:
    """Return what makes two parts one in a title: like rows, like fields."""
    if fields.row is None:
        return fields.marked(fields.holder)
    return fields.row.pointer, fields.leaves, fields.mark


def _title(
    parts: list[_Fields], lists: Counter[str], lang: Lang, *, is_any: bool
) -> str:
    """Call the fields of one part, or of several like it.

    Of several parts of one list, or of several ways, the numbers tell which
    they are.
    """
    first = parts[0]
    leaves = first.leaves
    if first.row is None:
        named = (
            _joined((leaves[0], *map(small, leaves[1:])), lang, is_any=is_any)
            if leaves
            else ""
        )
        return first.marked(" › ".join(filter(None, (first.holder, named))))
    rows = [one.row for one in parts if one.row]
    is_alone = lists[first.row.pointer] == 1 and not is_any
    holder = rows[0].title(lang) if is_alone else _rows(rows, lang)
    if not leaves:
        return first.marked(holder)
    named = _joined(tuple(map(small, leaves)), lang, is_any=is_any)
    return f"{holder}: {named}"


def _rows(rows: list[Row], lang: Lang) -> str:
    """Call several parts of one list by their numbers, or by their names."""
    if all(row.is_named for row in rows):
        return written(tuple(row.detail for row in rows), lang)
    numbers = [row.number for row in rows]
    spans = []
    for _, group in groupby(
        enumerate(numbers), lambda pair: pair[1] - pair[0]
    ):
        run = [number for _, number in group]
        spans.append(f"{run[0]}–{run[-1]}" if len(run) > 1 else f"{run[0]}")
    return rows[0].called(written(tuple(spans), lang), lang)


def _joined(names: tuple[str, ...], lang: Lang, *, is_any: bool) -> str:
    return either(names, lang) if is_any else written(names, lang)


def small(name: str) -> str:
    """Begin a name with a small letter, unless it is all in capitals."""
    return name[0].lower() + name[1:] if name[1:2].islower() else name
