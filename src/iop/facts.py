# SPDX-License-Identifier: MIT
"""What the function of a rule takes: *uppgifter*.

Each parameter of the function is one of these, told by its annotation:

- a fact of the agreement, ``Annotated[int, "/reporting/number"]``;
- a fact of the circumstances, behind ``circumstances:``;
- a dated figure of the law, ``Annotated[Money, DIRECT_AWARD_LIMIT]``, which is
  its value on the day of the review;
- `At`, the day and the circumstances; or the `Agreement` as a whole.

A fact whose type has no ``None`` must be stated, and a figure must be known, or
the function is not called.
"""

import inspect
import types
import typing
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any

import attrs

from .agreement import Agreement
from .circumstances import NOTHING_STATED, Circumstances
from .errors import IllFormedError, PointerError
from .fields import checked
from .findings import OUTSIDE, NotKnown, NotStated
from .parameters import Dated, Parameter
from .pointers import split
from .showing import Shown


__all__ = ["At", "Fact", "Input", "Reading", "inputs_of"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class At(Shown):
    """What a rule may know besides the agreement: *granskningens läge*.

    Attributes:
        on: The day of the review.
        circumstances: What else the caller has stated.

    >>> At(on=date(2018, 6, 1)).on
    datetime.date(2018, 6, 1)
    >>> At(on="2018-06-01")
    Traceback (most recent call last):
    ...
    iop.errors.IllFormedError: At.on: got "2018-06-01"; right is a day without a time, for example: date(2018, 6, 1) [date.expected]
    """

    on: date
    circumstances: Circumstances = NOTHING_STATED


@attrs.frozen
class Fact:
    """A place that a rule reads, and whether it must be stated: *uppgift*.

    Attributes:
        pointer: JSON Pointer to the place.
        names: The names of the fields on the way there.
        is_needed: Whether the outcome is undetermined without it.
    """

    pointer: str
    names: tuple[str, ...]
    is_needed: bool

    def read(self, agreement: Agreement, at: At) -> object:
        """Read what stands at the place; ``None`` is not stated."""
        is_outside = self.pointer.startswith(OUTSIDE)
        value: object = at.circumstances if is_outside else agreement
        for name in self.names:
            if value is None:
                return None
            value = getattr(value, name)
        return value


Input = Fact | Parameter | None
"""What one parameter takes; ``None`` stands for `At` (*indata*)."""


@attrs.frozen(kw_only=True)
class Reading:
    """What was read for a rule: *läsning*.

    Attributes:
        values: What to call the function with.
        facts: The facts that were read, pointer and value.
        figures: The figures of the law that were read, with their values.
        lacking: What must be stated or known, and is not.
    """

    values: tuple[object, ...]
    facts: tuple[tuple[str, object], ...]
    figures: tuple[tuple[Parameter, Dated], ...]
    lacking: tuple[NotStated | NotKnown, ...]

    @classmethod
    def of(
        cls, inputs: tuple[Input, ...], agreement: Agreement, at: At
    ) -> "Reading":
        """Read what the function of a rule takes."""
        values: list[object] = []
        facts: list[tuple[str, object]] = []
        figures: list[tuple[Parameter, Dated]] = []
        lacking: list[NotStated | NotKnown] = []
        for part in inputs:
            value: object = at
            if isinstance(part, Fact):
                value = part.read(agreement, at)
                facts.append((part.pointer, value))
                if value is None and part.is_needed:
                    lacking.append(NotStated(part.pointer))
            elif isinstance(part, Parameter):
                dated = part.on_or_none(at.on)
                if dated is None:
                    lacking.append(NotKnown(part.why_unknown(at.on)))
                else:
                    figures.append((part, dated))
                    value = dated.value
            values.append(value)
        return cls(
            values=tuple(values),
            facts=tuple(facts),
            figures=tuple(figures),
            lacking=tuple(lacking),
        )


def inputs_of(check: Callable[..., object]) -> tuple[Input, ...]:
    """Read off a function what it takes.

    Raises:
        IllFormedError: If it is no plain function, or a parameter is none of
            what a rule can take.
        PointerError: If a pointer leads to no field.
    """
    if not inspect.isfunction(check):
        raise IllFormedError(
            "rule.function", check, "en funktion", "a function", "def f(): ..."
        )
    hints = typing.get_type_hints(check, include_extras=True)
    return tuple(
        _input_of(
            hints.get(name)
            if parameter.kind is parameter.POSITIONAL_OR_KEYWORD
            else None,
            name,
        )
        for name, parameter in inspect.signature(check).parameters.items()
    )


def _input_of(hint: Any, name: str) -> Input:
    if hint is At:
        return None
    if hint is Agreement:
        return Fact("", (), is_needed=True)
    # What is annotated already, such as a key, comes before the pointer.
    kind, *marks = typing.get_args(hint) or (None,)
    if typing.get_origin(hint) is Annotated:
        place = marks[-1]
        if isinstance(place, Parameter):
            return place
        if type(place) is str:
            names = split(place.removeprefix(OUTSIDE))
            _refuse_nowhere(place, names)
            is_needed = type(None) not in typing.get_args(kind)
            return Fact(place, names, is_needed=is_needed)
    raise IllFormedError(
        "rule.parameter",
        name,
        "en parameter på sin plats med typ och JSON Pointer, eller At, "
        "eller Agreement",
        "a parameter by place with type and JSON Pointer, or At, or Agreement",
        'Annotated[int, "/reporting/number"]',
    )


def _refuse_nowhere(pointer: str, names: tuple[str, ...]) -> None:
    """Refuse a pointer to a field that there is not."""
    is_outside = pointer.startswith(OUTSIDE)
    root, example = (
        (Circumstances, f"{OUTSIDE}/earlier_aid")
        if is_outside
        else (Agreement, "/reporting/number")
    )
    kinds: tuple[Any, ...] = (root,)
    for name in names:
        fields = attrs.fields_dict(kinds[0]) if attrs.has(kinds[0]) else {}
        if len(kinds) != 1 or name not in fields:
            raise PointerError(
                "pointer.place",
                pointer,
                f"ett fält i {root.__name__}",
                f"a field in {root.__name__}",
                example,
            )
        found: Any = fields[name].type
        kinds = tuple(
            kind
            for kind in (
                typing.get_args(found)
                if isinstance(found, types.UnionType)
                else (found,)
            )
            if kind is not type(None)
        )
