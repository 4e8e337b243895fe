# SPDX-License-Identifier: MIT
"""Changes to a value, place by place: *ändringar*."""

import functools
from collections.abc import Iterable, Iterator
from typing import Annotated, Any, TypeVar, cast

import attrs

from .choices import Choice
from .display import Shown
from .errors import IllFormedError, shown
from .fields import Form, checked, sample
from .pointers import Rewrite, as_pointer
from .texts import Text


__all__ = ["Change", "Fix", "FixKind", "apply", "conflicts", "diff"]

_T = TypeVar("_T")


@attrs.frozen(kw_only=True, field_transformer=checked)
class Change(Shown):
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
    iop.values.errors.PointerError: Change.pointer: got "reporting"; right is a JSON Pointer (RFC 6901), for example: /budget/costs/0 [pointer.form]
    """

    _EXAMPLE = 'Change(pointer="/name", before=None, after="127-trygghet")'

    pointer: Annotated[str, Form(as_pointer)]
    before: object
    after: object


class FixKind(Choice):
    """Who settles it: *slag av åtgärd*.

    Attributes:
        MECHANICAL: What no reasonable person would do otherwise. All that are
            offered at once can be made together.
        SUGGESTED: One of several things to do.
    """

    MECHANICAL = "mechanical", "räknas ut", "settled by arithmetic"
    SUGGESTED = "suggested", "förslag", "for a person to choose"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Fix(Shown):
    """A way to mend a violation: *åtgärd*.

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
    iop.values.errors.IllFormedError: Fix.title: got "Skriv två."; right is Text, for example: Text("mål", "goal") [type.expected]
    """

    title: Text
    kind: FixKind
    changes: tuple[Change, ...]


def apply(value: _T, changes: Iterable[Change]) -> _T:
    """Return *value* anew with *changes* made, one after another: *tillämpa*.

    Either all are made or, with an error, none: *value* itself never changes.

    Raises:
        IllFormedError: If a place does not hold what it should have held
            before, or cannot hold what comes after; if *changes* are none.
        PointerError: If a place does not exist.

    >>> from iop import Agreement
    >>> from iop.agreement import Reporting
    >>> change = Change(pointer="/reporting/number", before=4, after=2)
    >>> apply(Agreement(reporting=Reporting(number=4)), [change]).reporting.number
    2
    >>> apply(Agreement(reporting=Reporting(number=3)), [change])
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got 3; right is 4 at /reporting/number before the change, for example: Change(pointer="/name", before="Festivalen", after="127-trygghet") [change.before]
    """
    if not isinstance(changes, Iterable):
        raise _no_change(changes)
    rewrite = Rewrite(value)
    for change in changes:
        if not isinstance(change, Change):
            raise _no_change(change)
        found = rewrite.read(change.pointer)
        if found != change.before:
            place = change.pointer or "/"
            raise IllFormedError(
                "change.before",
                found,
                f"{shown(change.before)} på {place} före ändringen",
                f"{shown(change.before, 'en')} at {place} before the change",
                _EXAMPLE,
            )
        rewrite.replace(change.pointer, change.after)
    return cast("_T", rewrite.done())


_EXAMPLE = 'Change(pointer="/name", before="Festivalen", after="127-trygghet")'


def _no_change(given: object) -> IllFormedError:
    return IllFormedError(
        "change.expected", given, "en ändring", "a change", _EXAMPLE
    )


def conflicts(value: object, changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return which of *changes* cannot be made in *value*: *krockar*.

    Each that can be is made before the next is tried. What is left over is to
    be settled by a person: the place holds something else, is gone, or cannot
    hold what comes after together with the rest.

    Args:
        value: A part of an agreement, or the agreement.
        changes: The changes, such as `diff` returns.

    Raises:
        IllFormedError: If *changes* are none.

    >>> from iop import Agreement
    >>> base, mine = Agreement(name="Festen"), Agreement(name="Festivalen")
    >>> conflicts(base, diff(base, mine))
    ()
    >>> theirs = Agreement(name="Kalaset")
    >>> [change.pointer for change in conflicts(theirs, diff(base, mine))]
    ['/name']
    """
    if not isinstance(changes, Iterable):
        raise _no_change(changes)
    found = []
    for change in changes:
        if not isinstance(change, Change):
            raise _no_change(change)
        try:
            value = apply(value, (change,))
        except IllFormedError:
            found.append(change)
    return tuple(found)


def diff(before: _T, after: _T) -> tuple[Change, ...]:
    """Return what makes *after* of *before*: *skillnaderna*.

    ``apply(before, diff(before, after)) == after``, and no step on the way is
    ill-formed: what checks itself as a whole, such as a period or a notice, is
    changed as a whole. A list is gone through part by part where its parts are
    as many as before and have the same keys in the same order, and else is
    changed as a whole.

    Args:
        before: A part of an agreement, or the agreement.
        after: What it became; of the same class.

    Returns:
        The changes, in the order of the fields; none where the two are equal.

    Raises:
        IllFormedError: If the two are not parts of one class, or hold what is
            too deep to be compared.

    >>> from iop import Agreement
    >>> from iop.agreement import Reporting
    >>> before = Agreement(name="Festivalen", reporting=Reporting(number=4))
    >>> after = Agreement(reporting=Reporting(number=2))
    >>> for change in diff(before, after):
    ...     print(change.pointer, change.before, change.after)
    /name Festivalen None
    /reporting/number 4 2
    >>> apply(before, diff(before, after)) == after
    True
    >>> diff(before, before.reporting)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a value of type Reporting; right is another Agreement, for example: Agreement() [change.kinds]
    """
    kind = type(before)
    if not attrs.has(kind):
        raise _no_pair(before, "en del av ett avtal", "a part of an agreement")
    if type(after) is not kind:
        name = kind.__name__
        raise _no_pair(
            after, f"en till {name}", f"another {name}", sample(kind)
        )
    try:
        return tuple(_differences(before, after, ""))
    except RecursionError:
        raise IllFormedError(
            "change.depth",
            before,
            "delar som inte är för djupa för att jämföras",
            "parts that are not too deep to be compared",
            "Agreement()",
        ) from None


def _differences(before: Any, after: Any, pointer: str) -> Iterator[Change]:
    """Go through two values side by side, as far as both go the same way."""
    if type(before) is type(after):
        if isinstance(before, tuple) and _keys(before) == _keys(after):
            for number, item in enumerate(before):
                place = f"{pointer}/{number}"
                yield from _differences(item, after[number], place)
            return
        kind: Any = type(before)
        if names := _entered(kind):
            for name in names:
                yield from _differences(
                    getattr(before, name),
                    getattr(after, name),
                    f"{pointer}/{name}",
                )
            return
    if before != after:
        yield Change(pointer=pointer, before=before, after=after)


def _keys(items: tuple[Any, ...]) -> list[object]:
    """List the keys of the parts of a list; what has none counts alike."""
    return [getattr(item, "key", None) for item in items]


@functools.cache
def _entered(kind: Any) -> tuple[str, ...]:
    """List the fields to go through one by one; none of what is one thing.

    A part is made by the names of its fields. What may be made without them,
    such as a sum or a period, is one thing; so is what checks itself as a
    whole, where one field changed alone might not be well-formed.
    """
    if not attrs.has(kind) or hasattr(kind, "__attrs_post_init__"):
        return ()
    fields = attrs.fields(kind)
    is_part = all(field.kw_only and field.init for field in fields)
    return tuple(field.name for field in fields) if is_part else ()


def _no_pair(
    given: object, sv: str, en: str, example: str = "Agreement()"
) -> IllFormedError:
    return IllFormedError("change.kinds", given, sv, en, example)
