# SPDX-License-Identifier: MIT
"""To the plain form and back: *tur och retur*."""

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ..plain import Document, from_plain, to_plain
from ..plain.documents import KINDS
from ..values import PlainFormError, join, shown
from ._failures import placed


__all__ = ["assert_round_trips"]

_PLAIN = (dict, list, str, int, bool, type(None))


def assert_round_trips(value: Document) -> None:
    """Assert that *value* comes back from its plain form (*enkel form*).

    It comes back as the same value, and its plain form holds nothing but what
    any JSON library can write.

    Args:
        value: An agreement, a history, a ledger or circumstances.

    Raises:
        AssertionError: If it does not; the message names the first place.
        IllFormedError: If *value* is none of these.

    >>> from iop import Agreement, examples
    >>> assert_round_trips(examples.complete())
    >>> class Numbered(Agreement):
    ...     number = 1
    >>> assert_round_trips(Numbered(name="127-trygghet"))
    Traceback (most recent call last):
    ...
    AssertionError: The agreement does not come back from its plain form as it was.
    At "" went in a value of type Numbered, and came out a value of type Agreement.
    >>> assert_round_trips("127-trygghet")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "127-trygghet"; right is an Agreement, a History, a Ledger or Circumstances, for example: Agreement() [type.expected]
    """
    __tracebackhide__ = True
    plain = to_plain(value)
    kind = next(kind for kind in KINDS if isinstance(value, kind))
    name = kind.__name__.lower()
    for pointer, item in _not_plain(plain, ""):
        raise AssertionError(
            f"The plain form of the {name} is not plain.\n"
            f"At {placed([pointer])} stands {shown(item, 'en')}."
        )
    try:
        back = from_plain(plain, kind)
    except PlainFormError as error:
        raise AssertionError(
            f"The {name} cannot be read from its own plain form.\n"
            f"{error.message('en')}"
        ) from None
    if back != value:
        pointer, before, after = _difference(value, back, "")
        raise AssertionError(
            f"The {name} does not come back from its plain form as it was.\n"
            f"At {placed([pointer])} went in {shown(before, 'en')}, and "
            f"came out {shown(after, 'en')}."
        )


def _not_plain(value: object, pointer: str) -> Iterator[tuple[str, object]]:
    """List what is not plain, and where."""
    if type(value) not in _PLAIN:
        yield pointer, value
    if isinstance(value, dict):
        for key, item in value.items():
            if type(key) is not str:
                yield pointer, key
            else:
                yield from _not_plain(item, pointer + join(key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _not_plain(item, pointer + join(number))


def _difference(
    before: object, after: object, pointer: str
) -> tuple[str, object, object]:
    """Find the first place, as far in as can be, where two values differ."""
    for token, one, other in _parts(before, after):
        if one != other:
            return _difference(one, other, pointer + join(token))
    return pointer, before, after


def _parts(
    before: Any, after: Any
) -> Iterable[tuple[str | int, object, object]]:
    """Pair the parts of two values, if they are of one type."""
    kind = type(before)
    if kind is not type(after):
        return ()
    if kind is tuple:
        pairs = enumerate(zip(before, after, strict=False))
        return ((number, *pair) for number, pair in pairs)
    names = (
        [field.name for field in attrs.fields(kind)] if attrs.has(kind) else []
    )
    return (
        (name, getattr(before, name), getattr(after, name)) for name in names
    )
