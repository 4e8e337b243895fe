# SPDX-License-Identifier: MIT
"""JSON Pointers (RFC 6901) into values: *sökvägar*.

A pointer names a place in an agreement and, since the keys of the plain form
are the names of the fields, the same place in its plain form:
``/budget/contributions/0/amount``. The empty pointer is the whole.
"""

import functools
import inspect
import re
import types
import typing
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import attrs

from .checks import as_text
from .errors import PointerError


__all__ = [
    "Rewrite",
    "as_pointer",
    "find",
    "join",
    "read",
    "replace",
    "split",
    "walk",
]

_T = TypeVar("_T")

_POINTER = re.compile(r"(?:/(?:[^~/]|~[01])*)*")


def join(*tokens: str | int) -> str:
    """Make a pointer of *tokens*: names of fields, and numbers from 0.

    >>> join("payments", "instalments", 0, "amount")
    '/payments/instalments/0/amount'
    >>> join("a/b", "m~n")
    '/a~1b/m~0n'
    """
    return "".join(
        "/" + str(token).replace("~", "~0").replace("/", "~1")
        for token in tokens
    )


def split(pointer: str) -> tuple[str, ...]:
    """Take *pointer* apart into its tokens.

    Raises:
        PointerError: If it is not empty and does not begin with ``/``, or
            holds a ``~`` that is neither ``~0`` nor ``~1``.

    >>> split("/payments/instalments/0")
    ('payments', 'instalments', '0')
    >>> split("payments")
    Traceback (most recent call last):
    ...
    iop.values.errors.PointerError: got "payments"; right is a JSON Pointer (RFC 6901), for example: /budget/costs/0 [pointer.form]
    """
    if not _is_pointer(pointer):
        raise PointerError(
            "pointer.form",
            pointer,
            "en JSON Pointer (RFC 6901)",
            "a JSON Pointer (RFC 6901)",
            "/budget/costs/0",
        )
    return tuple(
        token.replace("~1", "/").replace("~0", "~")
        for token in pointer.split("/")[1:]
    )


def as_pointer(value: object) -> str:
    """Return *value* if it is a JSON Pointer; the empty one is the whole.

    Raises:
        IllFormedError: If it is none, or holds what cannot be written down.

    >>> as_pointer("/budget/costs/0")
    '/budget/costs/0'
    >>> as_pointer("budget")
    Traceback (most recent call last):
    ...
    iop.values.errors.PointerError: got "budget"; right is a JSON Pointer (RFC 6901), for example: /budget/costs/0 [pointer.form]
    """
    pointer = as_text(value) if value != "" else ""
    split(pointer)
    return pointer


def read(value: object, pointer: str) -> object:
    """Read what stands at *pointer* in *value*; ``None`` is *not stated*.

    What lies inside a part that is not stated is not stated either.

    Raises:
        PointerError: If a name is no field there, or a number is past the end.

    >>> from iop.agreement import PublicBody
    >>> board = PublicBody(key="board", name="Skärholmens stadsdelsnämnd")
    >>> read((board,), "/0/name")
    'Skärholmens stadsdelsnämnd'
    >>> print(read(board, "/municipality"))
    None
    >>> read(board, "/colour")
    Traceback (most recent call last):
    ...
    iop.values.errors.PointerError: got "/colour"; right is a place in PublicBody, for example: /key [pointer.place]
    """
    return _read(value, split(pointer), pointer)


def _read(value: object, tokens: tuple[str, ...], pointer: str) -> object:
    passed = len(split(pointer)) - len(tokens)
    for depth, token in enumerate(tokens, passed):
        if value is None:
            return None
        value = _step(value, token, pointer, depth)
    return value


def replace(value: _T, pointer: str, new: object) -> _T:
    """Return *value* anew, with *new* at *pointer*; ``None`` takes away.

    Raises:
        PointerError: If the place does not exist, or lies inside a part that
            is not stated (put the part there first).
        IllFormedError: If *new* cannot stand there.

    >>> from iop.agreement import PublicBody
    >>> board = PublicBody(key="board", name="Skärholmens stadsdelsnämnd")
    >>> replace(board, "/municipality", "Stockholm").municipality
    'Stockholm'
    >>> replace((board,), "/1/name", "Farsta stadsdelsnämnd")
    Traceback (most recent call last):
    ...
    iop.values.errors.PointerError: got "/1/name"; right is a place in a list of 1, for example: /0 [pointer.place]
    """
    return typing.cast("_T", _replaced(value, split(pointer), pointer, new))


@attrs.define
class Rewrite:
    """A value that is changed in many places, and made anew once: *omskrivning*.

    It reads and refuses as `read` and `replace` do, but the parts that are
    entered lie apart until all is done, so that many changes of a long list do
    not each copy it. What checks itself as a whole is not entered: it is made
    anew with each change in it.

    Attributes:
        value: The value, without what was changed in the parts that lie apart.
        fit: Gives what is to stand in its place in its true form, or raises.
        parts: The parts that lie apart, by name or number.

    >>> from iop.agreement import PublicBody
    >>> board = PublicBody(key="board", name="Skärholmens stadsdelsnämnd")
    >>> rewrite = Rewrite((board,))
    >>> rewrite.replace("/0/municipality", "Stockholm")
    >>> rewrite.read("/0/municipality"), rewrite.done()[0].municipality
    ('Stockholm', 'Stockholm')
    >>> rewrite.replace("/1/name", "Farsta stadsdelsnämnd")
    Traceback (most recent call last):
    ...
    iop.values.errors.PointerError: got "/1/name"; right is a place in a list of 1, for example: /0 [pointer.place]
    """

    value: Any
    fit: Callable[[Any], Any] = lambda value: value
    parts: "dict[str, Rewrite]" = attrs.Factory(dict)

    def read(self, pointer: str) -> object:
        """Read what stands at *pointer* by now; see `read`."""
        rewrite, tokens = self, split(pointer)
        for number, token in enumerate(tokens):
            if token not in rewrite.parts:
                return _read(rewrite.value, tokens[number:], pointer)
            rewrite = rewrite.parts[token]
        return rewrite.done()

    def replace(self, pointer: str, new: object) -> None:
        """Let *new* stand at *pointer*; see `replace`."""
        rewrite, tokens = self, split(pointer)
        depth = 0
        while depth < len(tokens) and rewrite.is_entered:
            rewrite = rewrite._entered(tokens[depth], pointer, depth)
            depth += 1
        rewrite.value = rewrite.fit(
            _replaced(rewrite.value, tokens[depth:], pointer, new)
        )
        rewrite.parts = {}

    @property
    def is_entered(self) -> bool:
        """Whether the parts of the value may lie apart."""
        kind: Any = type(self.value)
        return _is_entered(kind)

    def done(self) -> Any:
        """Return the value with all changes made."""
        made = {token: part.done() for token, part in self.parts.items()}
        if made and isinstance(self.value, tuple):
            items = list(self.value)
            for token, item in made.items():
                items[int(token)] = item
            self.value = tuple(items)
        elif made:
            self.value = attrs.evolve(self.value, **made)
        self.parts = {}
        return self.value

    def _entered(self, token: str, pointer: str, depth: int) -> "Rewrite":
        """Let a part lie apart."""
        if token not in self.parts:
            inner = _step(self.value, token, pointer, depth)
            self.parts[token] = Rewrite(inner, self._fit_of(token))
        return self.parts[token]

    def _fit_of(self, token: str) -> Callable[[Any], Any]:
        """Find the check of what is to stand in a part."""
        if isinstance(self.value, tuple):
            return lambda new: self.fit((new,))[0]
        fields = attrs.fields_dict(type(self.value))
        return typing.cast("Callable[[Any], Any]", fields[token].converter)


@functools.cache
def _is_entered(kind: Any) -> bool:
    """Return whether the parts of a value of this class may lie apart.

    So they may in a list, and in a class whose fields check themselves one by
    one, and that checks nothing as a whole.
    """
    if not attrs.has(kind) or hasattr(kind, "__attrs_post_init__"):
        return issubclass(kind, tuple)
    return all(
        field.kw_only
        and field.init
        and field.alias == field.name
        and field.validator is None
        and inspect.isfunction(field.converter)
        for field in attrs.fields(kind)
    )


def walk(
    value: object, pointer: str = ""
) -> Iterator[tuple[str, Any, object]]:
    """Walk through all that is stated in *value*, in the order of the fields.

    Yields:
        The pointer, the annotation of the field (``None`` at the root and for
        the parts of a list that has none), and the value there.

    >>> from iop.agreement import PublicBody
    >>> board = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")
    >>> for place, _, found in walk(board):
    ...     print(repr(place), type(found).__name__)
    '' PublicBody
    '/key' str
    '/name' str
    """
    yield from _walk(value, pointer, None)


def find(
    value: object, wanted: Callable[[Any], bool]
) -> Iterator[tuple[str, Any, Any]]:
    """Find what is stated in fields of a certain type, in their order.

    Only what can hold such a field is entered, so that a rule may look all
    through an agreement for little.

    Args:
        value: Where to look.
        wanted: Tells of a type whether it is looked for. It is asked of the
            types that fields hold, those of a union and of the items of a
            list one by one, and its answers are kept; it must be a function
            of a module.

    Yields:
        The pointer, the annotation of the field, and the value there: of a
        list, each item.

    >>> from iop.agreement import PublicBody
    >>> board = PublicBody(
    ...     key="sdn", name="Farsta SDN", also_known_as=("Farsta",)
    ... )
    >>> def is_text(kind):
    ...     return kind is str
    >>> [pointer for pointer, _, _ in find(board, is_text)]
    ['/name', '/also_known_as/0']
    """
    for place, item in _items(value, ""):
        yield from _find(item, place, wanted)


def _find(
    value: object, pointer: str, wanted: Callable[[Any], bool]
) -> Iterator[tuple[str, Any, Any]]:
    kind: Any = type(value)
    for name, annotation, is_hit, is_way in _routes(kind, wanted):
        held = getattr(value, name)
        if held is None:
            continue
        for place, item in _items(held, f"{pointer}/{name}"):
            if is_hit:
                yield place, annotation, item
            if is_way:
                yield from _find(item, place, wanted)


def _items(value: object, pointer: str) -> Iterator[tuple[str, object]]:
    """Take the items of a list, of its inner lists too; else the value."""
    if not isinstance(value, tuple):
        yield pointer, value
        return
    for number, item in enumerate(value):
        yield from _items(item, f"{pointer}/{number}")


@functools.cache
def _routes(
    kind: Any, wanted: Callable[[Any], bool]
) -> tuple[tuple[str, Any, bool, bool], ...]:
    """Choose the fields of a class that hold what is wanted, or lead to it."""
    routes = []
    for field in attrs.fields(kind) if attrs.has(kind) else ():
        leaves = _leaves(field.type)
        is_hit = any(wanted(leaf) for leaf in leaves)
        is_way = any(_routes(leaf, wanted) for leaf in leaves)
        if is_hit or is_way:
            routes.append((field.name, field.type, is_hit, is_way))
    return tuple(routes)


def _leaves(annotation: Any) -> tuple[Any, ...]:
    """List the types that a field of this annotation holds."""
    inner = getattr(annotation, "__origin__", None)
    if typing.get_origin(inner) in (typing.Union, types.UnionType):
        # A form of one of several types, such as a day known in part.
        return _leaves(inner)
    if typing.get_origin(annotation) in (
        tuple,
        typing.Union,
        types.UnionType,
    ):
        return tuple(
            leaf
            for part in typing.get_args(annotation)
            if part not in (types.NoneType, ...)
            for leaf in _leaves(part)
        )
    if typing.get_origin(annotation) is typing.Annotated:
        # A form that takes a part, too, leads to it.
        parts = _leaves(typing.get_args(annotation)[0])
        return (annotation, *filter(attrs.has, parts))
    return (annotation,)


def _walk(
    value: object, pointer: str, annotation: Any
) -> Iterator[tuple[str, Any, object]]:
    yield pointer, annotation, value
    if isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _walk(item, f"{pointer}/{number}", annotation)
        return
    for field in _fields(value):
        item = getattr(value, field.name)
        if item is not None:
            yield from _walk(item, f"{pointer}/{field.name}", field.type)


def _step(value: object, token: str, pointer: str, depth: int) -> object:
    """Go one step from *value*, by the name of a field or a number."""
    if isinstance(value, tuple):
        if not (token.isascii() and token.isdigit() and len(token) <= 9):  # noqa: PLR2004 - no list is longer
            raise _nowhere(value, pointer, depth)
        number = int(token)
        if number >= len(value) or str(number) != token:
            raise _nowhere(value, pointer, depth)
        return value[number]
    if token not in _names(value):
        raise _nowhere(value, pointer, depth)
    return getattr(value, token)


def _replaced(
    value: object, tokens: tuple[str, ...], pointer: str, new: object
) -> object:
    if not tokens:
        return new
    token, *rest = tokens
    depth = len(split(pointer)) - len(tokens)
    held = _step(value, token, pointer, depth)
    inner = _replaced(held, tuple(rest), pointer, new)
    if isinstance(value, tuple):
        number = int(token)
        return (*value[:number], inner, *value[number + 1 :])
    # A constructor may take a field by another name than it has.
    names = {f.name: f.alias or f.name for f in _fields(value)}
    return attrs.evolve(typing.cast("Any", value), **{names[token]: inner})


def _fields(value: object) -> "tuple[attrs.Attribute[Any], ...]":
    """Find the fields of *value*; what is no part has none."""
    kind: Any = type(value)
    return attrs.fields(kind) if attrs.has(kind) else ()


def _names(value: object) -> list[str]:
    return [field.name for field in _fields(value)]


def _is_pointer(text: object) -> bool:
    return isinstance(text, str) and _POINTER.fullmatch(text) is not None


def _nowhere(value: object, pointer: str, depth: int) -> PointerError:
    """Report that what stands at *depth* of *pointer* has no such place."""
    way = split(pointer)[:depth]
    if value is None:
        return PointerError(
            "pointer.place",
            pointer,
            "en plats i en del som är angiven",
            "a place in a part that is stated",
            join(*way) or '""',
        )
    if isinstance(value, tuple):
        sv, en = (
            f"en plats i en lista med {len(value)}",
            "a place in a list of ",
        )
        example = join(*way, 0) if value else join(*way) or '""'
        return PointerError(
            "pointer.place", pointer, sv, f"{en}{len(value)}", example
        )
    name = type(value).__name__
    return PointerError(
        "pointer.place",
        pointer,
        f"en plats i {name}",
        f"a place in {name}",
        join(*way, *_names(value)[:1]) or '""',
    )
