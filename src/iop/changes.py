# SPDX-License-Identifier: MIT
"""Changes to a value, place by place: *ändringar*."""

from collections.abc import Iterable
from typing import Annotated, TypeVar

import attrs

from .errors import IllFormedError, shown
from .fields import Form, checked
from .forms import as_text
from .language import Choice, Text
from .pointers import read, replace, split


__all__ = ["Change", "Fix", "FixKind", "apply"]

_T = TypeVar("_T")


def _as_pointer(value: object) -> str:
    """Return *value* if it is a JSON Pointer; the empty one is the whole."""
    pointer = as_text(value) if value != "" else ""
    split(pointer)
    return pointer


@attrs.frozen(kw_only=True, field_transformer=checked)
class Change:
    """That a place holds something else: *ändring*.

    Attributes:
        pointer: JSON Pointer to the place.
        before: What stood there; ``None`` is not stated.
        after: What stands there instead; ``None`` is not stated.

    Raises:
        IllFormedError: If *pointer* is no JSON Pointer.

    >>> Change(pointer="/reporting/number", before=4, after=2).after
    2
    >>> Change(pointer="reporting", before=4, after=2)
    Traceback (most recent call last):
    ...
    iop.errors.PointerError: Change.pointer: got "reporting"; right is a JSON Pointer (RFC 6901), for example: /budget/costs/0 [pointer.form]
    """

    pointer: Annotated[str, Form(_as_pointer)]
    before: object
    after: object


class FixKind(Choice):
    """Who settles it: *slag av åtgärd*."""

    MECHANICAL = "mechanical", "räknas ut", "settled by arithmetic"
    SUGGESTED = "suggested", "förslag", "for a person to choose"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Fix:
    """A way to mend a breach: *åtgärd*.

    Attributes:
        title: What it does.
        kind: Whether arithmetic settles it, or a person must choose.
        changes: The changes it makes, in order.

    >>> Fix(
    ...     title=Text("Skriv två.", "Write two."),
    ...     kind=FixKind.MECHANICAL,
    ...     changes=(Change(pointer="/reporting/number", before=4, after=2),),
    ... ).kind
    <FixKind.MECHANICAL: 'mechanical'>
    >>> Fix(title="Skriv två.", kind=FixKind.MECHANICAL, changes=())
    Traceback (most recent call last):
    ...
    iop.errors.IllFormedError: Fix.title: got "Skriv två."; right is Text, for example: Text(...) [type.expected]
    """

    title: Text
    kind: FixKind
    changes: tuple[Change, ...]


def apply(value: _T, changes: Iterable[Change]) -> _T:
    """Give *value* anew with *changes* made, one after another: *tillämpa*.

    Either all are made or, with an error, none: *value* itself never changes.

    Raises:
        IllFormedError: If a place does not hold what it should have held
            before, or cannot hold what comes after; if *changes* are none.
        PointerError: If a place does not exist.

    >>> from iop import Agreement, Reporting
    >>> change = Change(pointer="/reporting/number", before=4, after=2)
    >>> apply(Agreement(reporting=Reporting(number=4)), [change]).reporting
    Reporting(number=2, duties=None, milestones=None, evaluation=None)
    >>> apply(Agreement(reporting=Reporting(number=3)), [change])
    Traceback (most recent call last):
    ...
    iop.errors.IllFormedError: got 3; right is 4 at /reporting/number before the change, for example: Change(pointer="/name", before="Festivalen", after="127-trygghet") [change.before]
    """
    if not isinstance(changes, Iterable):
        raise _no_change(changes)
    for change in changes:
        if not isinstance(change, Change):
            raise _no_change(change)
        found = read(value, change.pointer)
        if found != change.before:
            place = change.pointer or "/"
            raise IllFormedError(
                "change.before",
                found,
                f"{shown(change.before)} på {place} före ändringen",
                f"{shown(change.before, 'en')} at {place} before the change",
                _EXAMPLE,
            )
        value = replace(value, change.pointer, change.after)
    return value


_EXAMPLE = 'Change(pointer="/name", before="Festivalen", after="127-trygghet")'


def _no_change(given: object) -> IllFormedError:
    return IllFormedError(
        "change.expected", given, "en ändring", "a change", _EXAMPLE
    )
