# SPDX-License-Identifier: MIT
"""Agreements as plain data, right and wrong: *dokument*."""

import copy
import re
from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import strategies as st

from ..plain import to_plain
from ._agreements import agreements


__all__ = ["faulty_plain_documents", "plain_documents"]

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_STATED_NUMBER = {"number", "hedge", "upper"}
"""What an object of a number that is stated in part holds."""

_MAY_LACK_KEY = re.compile(r"/volumes/\d+/key$")
"""A volume needs a key only if it has parts."""

Planted = tuple[tuple[str, str], ...]
"""Faults that were planted, each its place and the code of its error."""


def plain_documents() -> st.SearchStrategy[dict[str, Any]]:
    """Draw agreements in their plain form (*dokument*), all of them right.

    >>> from hypothesis import given
    >>> from iop import from_plain
    >>> @given(plain_documents())
    ... def test_comes_back(document):
    ...     assert to_plain(from_plain(document)) == document
    >>> test_comes_back()
    """
    return agreements().map(to_plain)


@st.composite
def faulty_plain_documents(
    draw: st.DrawFn, *, most: int = 5
) -> tuple[dict[str, Any], Planted]:
    """Draw plain forms with faults in them (*felaktiga dokument*).

    Args:
        most: How many faults are planted at most; one at least.

    Returns:
        The document and its faults. A fault is its place, a JSON Pointer, and
        the code of the error that `iop.from_plain` answers with. There are no
        others. Each kind of fault that the document has room for is as likely.

    >>> from hypothesis import given
    >>> from iop import from_plain
    >>> from iop.values import PlainFormError
    >>> @given(faulty_plain_documents())
    ... def test_all_are_told(drawn):
    ...     document, planted = drawn
    ...     try:
    ...         from_plain(document)
    ...     except PlainFormError as error:
    ...         told = {(one.pointer, one.code) for one in error.faults}
    ...     assert told == set(planted)
    >>> test_all_are_told()
    """
    document = copy.deepcopy(draw(plain_documents()))
    planted: list[tuple[str, str]] = []
    for _ in range(draw(st.integers(1, most))):
        spots = [
            spot
            for spot in _spots(document, "")
            if not any(_meet(spot[0], place) for place, _ in planted)
        ]
        if not spots:
            break
        # The kind first: of some there is but one place in a document.
        kinds = list(dict.fromkeys(code for _, code, _ in spots))
        code = draw(st.sampled_from(kinds))
        pointer, _, plant = draw(
            st.sampled_from([spot for spot in spots if spot[1] == code])
        )
        plant()
        planted.append((pointer, code))
    return document, tuple(sorted(planted))


def _meet(one: str, other: str) -> bool:
    """Return whether one place lies in the other."""
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(
        f"{one}/"
    )


def _spots(
    value: Any, pointer: str
) -> Iterator[tuple[str, str, Callable[[], None]]]:
    """List the places where a fault can be planted, and how."""
    if isinstance(value, dict):
        if "färg" not in value:
            yield (
                f"{pointer}/färg",
                "key.unknown",
                _setter(value, "färg", "röd"),
            )
        for name, item in value.items():
            if name == "format" and not pointer:
                continue
            yield from _faults(value, name, item, f"{pointer}/{name}")
            yield from _spots(item, f"{pointer}/{name}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _spots(item, f"{pointer}/{number}")


def _faults(
    holder: dict[str, Any], name: str, item: Any, pointer: str
) -> Iterator[tuple[str, str, Callable[[], None]]]:
    """List what can be made wrong of one value."""
    if isinstance(item, bool):
        yield pointer, "flag.expected", _setter(holder, name, "ja")
    elif isinstance(item, list):
        yield pointer, "list.expected", _setter(holder, name, {})
    elif isinstance(item, dict):
        # Where a number is stated in part, a plain one would do.
        if not item.keys() <= _STATED_NUMBER:
            yield pointer, "object.expected", _setter(holder, name, 2018)
    elif isinstance(item, str) and _DAY.fullmatch(item):
        yield pointer, "date.form", _setter(holder, name, "2019-02-30")
    elif name == "key":
        yield pointer, "key.form", _setter(holder, name, "två ord")
        if not _MAY_LACK_KEY.search(pointer):
            yield pointer, "key.missing", lambda: holder.__delitem__(name)


def _setter(
    holder: dict[str, Any], name: str, value: object
) -> Callable[[], None]:
    return lambda: holder.__setitem__(name, value)
