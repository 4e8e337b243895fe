# SPDX-License-Identifier: MIT
"""What a web form posts, made plain: *inskickat formulär*.

Each field of the form is named by its place in the document. `from_form` puts
the texts there, takes away what is blank, and reads the rest as `tidied` does.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ...agreement import Agreement
from ...values import Change, IllFormedError, PointerError, Shown, join, split
from ..descriptions import Field, FieldKind, Part, describe
from ..tidied import tidied
from ._row_places import follow_rows


__all__ = ["EMPTY_LIST", "EMPTY_PART", "Posted", "from_form"]

EMPTY_LIST, EMPTY_PART = "[]", "{}"
"""What is posted for a list that there is, with nothing in it; for a part."""

_NUMBER = re.compile(r"0|[1-9][0-9]{0,8}")
"""The number of a row."""
_DEEPEST = 32
"""How deep a field may stand; no document is as deep."""

_FIRST = (0, 0)
"""When what was typed is put in its place."""

_Fields = Mapping[str, Field]


@attrs.frozen(kw_only=True)
class Posted(Shown):
    """What a form posted, read: *inskickat formulär*.

    Attributes:
        plain: The document in the plain form, for `from_plain`. What could not
            be read stands in it as it was typed.
        changes: What was read as something else than the text it was, by the
            name of the field in the form; ``None`` is not stated.
        names: The names of all fields that were posted.
        moved: The rows that have another number in the document than in the
            form, since those before them were blank: where each stood.
    """

    plain: dict[str, Any]
    changes: tuple[Change, ...]
    names: tuple[str, ...]
    moved: Mapping[str, str]

    def field_of(self, pointer: str) -> str:
        """Return the name of the field that a place was typed in: *fältet*.

        Where several places were typed in one field, such as the ends of a
        period, it is that field. A place that no field was posted for has the
        name that its field would have.

        Raises:
            PointerError: If *pointer* is no JSON Pointer.

        >>> posted = from_form({"/parties/0/name": "", "/parties/4/name": "KFUM"})
        >>> posted.field_of("/parties/0/key")
        '/parties/4/key'
        """
        tokens = split(pointer)
        for length in range(len(tokens), 0, -1):
            if (row := self.moved.get(join(*tokens[:length]))) is not None:
                tokens = (*split(row), *tokens[length:])
                break
        for length in range(len(tokens), 0, -1):
            if (name := join(*tokens[:length])) in self.names:
                return name
        return join(*tokens)


class _Node(dict[str, Any]):
    """What was typed within a place: *gren*.

    Attributes:
        rows: The rows of a list, in their order; ``None`` if it is no list.
    """

    rows: list[str] | None = None


def from_form(fields: Mapping[str, Any], cls: type = Agreement) -> Posted:
    r"""Read what a form posted: *läs formulär*.

    A field is named by its place in the plain form, as a JSON Pointer, and
    holds a text: ``"850 000 kr"``, ``"80 %"``, ``"1/6 2018"``, ``"ja"``, as
    `tidied` reads them in either language. What cannot be read, or not in one
    way only, stays as it was typed.

    What is blank is not stated, and a dash alone is not either, of which the
    changes tell. Nor is a part stated, or a row of a list, in which all is
    blank, or a row in which only its kind was chosen, where that kind needs
    more; the rows after it move up, and so do places that lead into them. A
    place in a row that is gone is not stated.

    A list of values may be posted as one field: a list of texts, or a text
    with a value on each line. ``"[]"`` is a list with nothing in it, and
    ``"{}"`` such a part. Line breaks are read as ``\n``, whichever a browser
    sends.

    Args:
        fields: What was posted. What is not text is taken as it is.
        cls: What it is a form of: an `Agreement`, a `Ledger` or another class
            that `describe` knows.

    Returns:
        The document, each change, and the way back to the fields.

    Raises:
        IllFormedError: If *fields* is no mapping, or *cls* no class of the
            model; if something is typed both in a field and in one within it.
        PointerError: If a name is no JSON Pointer to a place in a document.

    >>> posted = from_form(
    ...     {
    ...         "/name": "Öppna dörrar",
    ...         "/called": "",
    ...         "/budget/total": "850 000 kr",
    ...         "/reporting/number": "fyra fem",
    ...     }
    ... )
    >>> posted.plain["budget"]
    {'total': {'money': {'amount': '850000.00', 'currency': 'SEK'}}}
    >>> posted.plain["reporting"]
    {'number': 'fyra fem'}
    >>> [change.pointer for change in posted.changes]
    ['/budget/total']
    >>> from_form({"csrf_token": "3f"})
    Traceback (most recent call last):
    ...
    iop.values.errors.PointerError: got "csrf_token"; right is a name that is the JSON Pointer of a place in the document, for example: /budget/total [form.name]
    """
    whole = describe(cls, "sv")
    if not isinstance(fields, Mapping):
        raise IllFormedError(
            "form.fields",
            fields,
            "fält med namn och text",
            "fields with names and texts",
            '{"/name": "Öppna dörrar"}',
        )
    changes: list[Change] = []
    root = _tree(fields)
    given = _object(root, (whole,), (), changes)
    document, read = tidied(given, cls)
    changes += [
        attrs.evolve(change, pointer=_as_posted(root, change.pointer))
        for change in read
        if change.before is not None and not _is_blank(change.before)
    ]
    kept = _Kept(changes)
    kept.keep(document, root, (whole,), (), ())
    changes += follow_rows(document, whole, kept.moved)
    return Posted(
        plain=document,
        changes=tuple(changes),
        names=tuple(fields),
        moved=kept.moved,
    )


def _tree(fields: Mapping[str, Any]) -> _Node:
    """Put what was typed where it belongs; what is blank only beside it."""
    root = _Node()
    for name in fields:
        if not _is_name(name):
            raise PointerError(
                "form.name",
                name,
                "ett namn som är en plats i dokumentet, som JSON Pointer",
                "a name that is the JSON Pointer of a place in the document",
                "/budget/total",
            )
    for name in sorted(fields, key=lambda name: _order(name, fields[name])):
        *way, last = split(name)
        node: Any = root
        for token in way:
            node = node.setdefault(token, _Node())
            if not isinstance(node, _Node):
                break
        if isinstance(node, _Node) and last not in node:
            node[last] = fields[name]
        elif _order(name, fields[name]) == _FIRST:
            raise IllFormedError(
                "form.twice",
                name,
                "något i fältet eller i dem som är delar av det, inte i båda",
                "something in the field or in those within it, not in both",
                '{"/term/period/first": "2018-01-01"}',
            )
    return root


def _is_name(name: object) -> bool:
    """Return whether a field of that name has a place in a document."""
    if not isinstance(name, str) or not name.startswith("/"):
        return False
    try:
        return len(split(name)) <= _DEEPEST
    except PointerError:
        return False


def _order(name: str, typed: object) -> tuple[int, int]:
    """Return when a field is put in its place: what gives way comes later.

    A part that is said to be there gives way to what is said of it.
    """
    if _is_blank(typed):
        return 2, 0
    if isinstance(typed, str) and typed == EMPTY_PART:
        return 1, -len(name)
    return _FIRST


def _is_blank(typed: object) -> bool:
    """Return whether there is nothing to read; of a dash more is told."""
    if isinstance(typed, list | tuple):
        return all(map(_is_blank, typed))
    return typed is None or (isinstance(typed, str) and not typed.strip())


def _by_name(parts: Iterable[Part]) -> _Fields:
    """Return the fields of parts of which any one may be meant."""
    return {field.name: field for part in parts for field in part.fields}


def _parts(field: Field | None) -> tuple[Part, ...]:
    return () if field is None else field.of


def _object(
    node: _Node,
    parts: tuple[Part, ...],
    place: tuple[str, ...],
    changes: list[Change],
) -> dict[str, Any]:
    """Make the object that was typed; what is not known stays in it."""
    known = _by_name(parts)
    made = {}
    for token, typed in node.items():
        field, inner = known.get(token), (*place, token)
        made[token] = (
            _list(typed, field, inner, changes)
            if field is not None and field.is_many
            else _value(typed, field, inner, changes)
        )
    return made


def _value(
    typed: Any,
    field: Field | None,
    place: tuple[str, ...],
    changes: list[Change],
) -> Any:
    """Make what was typed in a field, or in those within it."""
    if isinstance(typed, _Node):
        return _object(typed, _parts(field), place, changes)
    value = _one(_stated(typed))
    if isinstance(value, str) and value == EMPTY_PART and _parts(field):
        changes.append(Change(pointer=join(*place), before=value, after={}))
        return {}
    return value


def _list(
    typed: Any,
    field: Field,
    place: tuple[str, ...],
    changes: list[Change],
) -> Any:
    """Make the list that was typed, in its rows or in one field."""
    if isinstance(typed, _Node):
        if not all(map(_NUMBER.fullmatch, typed)):
            return _object(typed, field.of, place, changes)
        typed.rows = sorted(typed, key=int)
        return [
            _value(typed[row], field, (*place, row), changes)
            for row in typed.rows
        ]
    stated = _stated(typed)
    value = _one(stated)
    if value == EMPTY_LIST:
        made: Any = []
    elif isinstance(value, str) and not (field.of or _is_blank(value)):
        is_long = field.kind is FieldKind.LONG_TEXT
        lines = [value] if is_long else value.splitlines()
        made = [line for line in lines if not _is_blank(line)]
    else:
        return stated or None
    if typed != made:
        changes.append(Change(pointer=join(*place), before=typed, after=made))
    return made


def _stated(typed: Any) -> Any:
    """Return what was typed, each line break as one; of several, the stated."""
    if isinstance(typed, str):
        return typed.replace("\r\n", "\n")
    if isinstance(typed, list | tuple):
        return [_stated(one) for one in typed if not _is_blank(one)]
    return typed


def _one(stated: Any) -> Any:
    """Return the one text that was typed; several stay as they are."""
    if isinstance(stated, list) and len(stated) <= 1:
        return next(iter(stated), None)
    return stated


def _as_posted(root: _Node, pointer: str) -> str:
    """Return the name of the field that a place was made of."""
    node: Any = root
    own = []
    for token in split(pointer):
        rows = getattr(node, "rows", None)
        name = token if rows is None else rows[int(token)]
        own.append(name)
        node = node.get(name) if isinstance(node, _Node) else None
    return join(*own)


@attrs.frozen
class _Kept:
    """Takes the parts and rows away in which nothing is stated.

    Attributes:
        changes: Where a kind that goes with its row is told of.
        moved: The rows that have another number than they had.
    """

    changes: list[Change]
    moved: dict[str, str] = attrs.Factory(dict)

    def keep(
        self,
        made: dict[str, Any],
        node: _Node,
        parts: tuple[Part, ...],
        place: tuple[str, ...],
        own: tuple[str, ...],
    ) -> bool:
        """Keep of an object what is stated; tell whether that is anything."""
        known = _by_name(parts)
        for token, inner in node.items():
            if token in made:
                within = _parts(known.get(token))
                there, here = (*place, token), (*own, token)
                if not self._is_kept(made[token], inner, within, there, here):
                    del made[token]
        return bool(made)

    def _is_kept(
        self,
        value: Any,
        node: Any,
        parts: tuple[Part, ...],
        place: tuple[str, ...],
        own: tuple[str, ...],
    ) -> bool:
        """Keep of a value what is stated; tell whether that is anything."""
        if not isinstance(node, _Node):
            return (
                isinstance(value, dict) or value == [] or not _is_blank(value)
            )
        if node.rows is None:
            return self.keep(value, node, parts, place, own)
        kept: list[Any] = []
        for row, item in zip(node.rows, value, strict=True):
            there, here = (*place, str(len(kept))), (*own, row)
            if self._is_row(item, node[row], parts, there, here):
                kept.append(item)
                if there != here:
                    self.moved[join(*there)] = join(*here)
        value[:] = kept
        return bool(kept)

    def _is_row(
        self,
        item: Any,
        node: Any,
        parts: tuple[Part, ...],
        place: tuple[str, ...],
        own: tuple[str, ...],
    ) -> bool:
        """Return whether anything is stated in a row."""
        if item is None or not self._is_kept(item, node, parts, place, own):
            return False
        if not isinstance(node, _Node) or len(node) == 1:
            return True
        if item.keys() == {"kind"} and _needs_more(parts, item["kind"]):
            self.changes.append(
                Change(
                    pointer=join(*own, "kind"), before=node["kind"], after=None
                )
            )
            return False
        return True


def _needs_more(parts: tuple[Part, ...], word: object) -> bool:
    """Return whether a part of a kind must state more than its kind."""
    return any(
        field.is_required
        for part in parts
        if part.word == word
        for field in part.fields
    )
