# SPDX-License-Identifier: MIT
"""What the function of a rule takes: *uppgifter*.

Each parameter of the function is one of these, told by its annotation:

- a fact of the agreement, ``Annotated[int, "/reporting/number"]``, or such a
  fact by a name of its own, ``ReportCount``; one that the function can do
  without, ``Annotated[int | None, "/reporting/number"]`` or
  ``ReportCount | None``;
- a fact of the circumstances, behind ``circumstances:``;
- the `FollowUp` as a whole: how the agreement stands by what has happened;
- a dated figure of the law, ``Annotated[Money, DIRECT_AWARD_LIMIT]``, which is
  its value on the day whose law the rule takes;
- `TakenDay`, that day, and where it was found;
- `At`, the day and the circumstances; or the `Agreement` as a whole.

A fact whose type has no ``None`` must be stated, and a figure must be known, or
the function is not called. Nor is it if what it asks for is exact, such as a
`Period`, and what is stated is known in part.
"""

import inspect
import types
import typing
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, ClassVar, Protocol

import attrs

from ..agreement import Agreement
from ..law import Dated, Parameter
from ..values import (
    Form,
    IllFormedError,
    Immutable,
    Shown,
    StatedDate,
    StatedPeriod,
    checked,
    split,
)
from ._places import (
    holds_none,
    is_narrower,
    plain_type,
    refuse_other_type,
    type_at,
)
from .circumstances import NOTHING_STATED, Circumstances
from .findings import (
    FOLLOWED,
    OUTSIDE,
    KnownInPart,
    NotKnown,
    NotStated,
    root_and_place,
)
from .law_days import DayOrigin, TakenDay, figure_on


__all__ = ["At", "Fact", "Followed"]


class Followed(Protocol):
    """How an agreement stands on a day: *uppföljning*, of `iop.follow_up`.

    Rules on what has happened read it as a root of its own. It is made above
    the agreement and beside the rules, which know no more of it than this.
    """

    ROOT: ClassVar[str]

    @property
    def agreement(self) -> Agreement:
        """The agreement, as it reads on the day."""

    @property
    def on(self) -> date:
        """The day."""


def _as_followed(value: Any) -> Any:
    """Return *value* if it is how an agreement stands."""
    if getattr(value, "ROOT", None) == FOLLOWED:
        return value
    example = "follow_up(Agreement(), Ledger(), on=date(2019, 3, 1))"
    raise IllFormedError(
        "type.expected", value, "FollowUp", "FollowUp", example
    )


@attrs.frozen(kw_only=True, field_transformer=checked)
class At(Shown):
    """What a rule may know besides the agreement: *granskningens läge*.

    Attributes:
        on: The day of the review.
        circumstances: What else the caller has stated.
        follow_up: How the agreement stands, by all that has happened.

    >>> At(on=date(2018, 6, 1)).on
    datetime.date(2018, 6, 1)
    >>> At(on="2018-06-01")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: At.on: got "2018-06-01"; right is a day (date), for example: date(2018, 6, 1) [date.expected]
    """

    on: date
    circumstances: Circumstances = NOTHING_STATED
    follow_up: Annotated[Followed, Form(_as_followed)] | None = None


@attrs.frozen
class Fact(Immutable):
    """A place that a rule reads, and whether it must be stated: *uppgift*.

    Attributes:
        pointer: JSON Pointer to the place, behind its root.
        names: The names of the fields on the way there.
        is_needed: Whether the outcome is undetermined without it.
        is_exact: Whether the outcome is undetermined if it is known in part,
            where the field may be.
    """

    pointer: str
    names: tuple[str, ...]
    is_needed: bool
    is_exact: bool = False

    def read(self, agreement: Agreement, at: At) -> object:
        """Read what stands at the place; ``None`` is not stated."""
        value: object = agreement
        if self.pointer == FOLLOWED:
            value = at.follow_up
        elif self.pointer.startswith(OUTSIDE):
            value = at.circumstances
        for name in self.names:
            if value is None:
                return None
            value = getattr(value, name)
        return value

    def lack(self, value: object) -> NotStated | KnownInPart | None:
        """Return what must be stated, or be more exact, for *value* to do."""
        if value is None:
            return NotStated(self.pointer) if self.is_needed else None
        if self.is_exact and isinstance(value, StatedDate | StatedPeriod):
            return KnownInPart(self.pointer)
        return None


Input = Fact | Parameter | type[TakenDay] | None
"""What one parameter takes; ``None`` stands for `At` (*indata*)."""


@attrs.frozen(kw_only=True)
class Reading:
    """What was read for a rule: *läsning*.

    Attributes:
        values: What to call the function with.
        facts: The facts that were read, pointer and value.
        figures: The figures of the law that were read, with their values.
        lacking: What must be stated, known or exact, and is not.
        partly: The places known in part that the facts lie in, or hold.
        unread: The values again, with what cannot be read in place of each
            list known in part; ``None`` if there is no such list, or if
            something else that the rule reads may hold it.
        agreement: The agreement that what is found is told of: that of the
            follow-up, where that is read.
    """

    values: tuple[object, ...]
    facts: tuple[tuple[str, object], ...]
    figures: tuple[tuple[Parameter, Dated], ...]
    lacking: tuple[NotStated | KnownInPart | NotKnown, ...]
    partly: tuple[str, ...] = ()
    unread: tuple[object, ...] | None = None
    agreement: Agreement = attrs.field(factory=Agreement, repr=False, eq=False)

    NOTHING: ClassVar["Reading"]

    @classmethod
    def of(
        cls,
        inputs: tuple[Input, ...],
        agreement: Agreement,
        at: At,
        day: TakenDay | None = None,
    ) -> "Reading":
        """Read what the function of a rule takes.

        Args:
            inputs: What it takes.
            agreement: The agreement.
            at: The day of the review, and the circumstances.
            day: The day whose law it takes; not given is that of the review.
        """
        taken = day or TakenDay(on=at.on, origin=DayOrigin.REVIEW)
        values: list[object] = []
        facts: list[tuple[str, object]] = []
        figures: list[tuple[Parameter, Dated]] = []
        lacking: list[NotStated | KnownInPart | NotKnown] = []
        for part in inputs:
            value: object = at
            if isinstance(part, Fact):
                value = part.read(agreement, at)
                facts.append((part.pointer, value))
                if (lack := part.lack(value)) is not None:
                    lacking.append(lack)
            elif isinstance(part, Parameter):
                dated, why = figure_on(part, taken)
                lacking.extend(why)
                if dated is not None:
                    figures.append((part, dated))
                    value = dated.value
            elif part is TakenDay:
                value = taken
            values.append(value)
        partly = _partly(facts, agreement.known_in_part or ())
        return cls(
            values=tuple(values),
            facts=tuple(facts),
            figures=tuple(figures),
            lacking=tuple(lacking),
            partly=partly,
            unread=_unread(inputs, values, partly) if partly else None,
            agreement=_told_of(facts, agreement),
        )


Reading.NOTHING = Reading(values=(), facts=(), figures=(), lacking=())
"""What is read for a rule that is not asked (*inget läst*)."""


def _told_of(
    facts: list[tuple[str, object]], agreement: Agreement
) -> Agreement:
    """Return the agreement as it reads on the day, if it is followed up."""
    followed = (value for pointer, value in facts if pointer == FOLLOWED)
    return getattr(next(followed, None), "agreement", agreement)


def _partly(
    facts: list[tuple[str, object]], places: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the places known in part that facts lie in, or hold.

    The agreement as a whole holds them all, and is read for what each part
    says by itself, which more parts do not change.
    """
    return tuple(
        place
        for place in places
        if any(_is_within(pointer, place) for pointer, _ in facts if pointer)
    )


class _Unread:
    """Stands in for a list that is known in part: who reads it, fails.

    That it is stated can be told of it, as of the list, and nothing else.
    """

    __slots__ = ()

    def _refuse(self, *_: object) -> Any:
        raise TypeError

    # What else would be answered without being looked up on the value.
    __getattribute__ = __bool__ = __eq__ = __hash__ = __repr__ = _refuse


def _unread(
    inputs: tuple[Input, ...], values: list[object], partly: tuple[str, ...]
) -> tuple[object, ...] | None:
    """Return the values with the lists that are known in part hidden.

    No more than a list can be hidden: a choice may be told by what it is,
    and what is not stated by ``None``, without being read.
    """
    found = []
    for part, value in zip(inputs, values, strict=True):
        if isinstance(value, At) and value.follow_up is not None:
            return None
        if isinstance(part, Fact):
            if part.pointer in {"", FOLLOWED}:
                return None
            if any(_is_within(part.pointer, place) for place in partly):
                if not isinstance(value, tuple):
                    return None
                value = _Unread()  # noqa: PLW2901 - hidden in its place
        found.append(value)
    return tuple(found)


def _is_within(pointer: str, place: str) -> bool:
    """Return whether one of two places lies in the other."""
    one, other = f"{pointer}/", f"{place}/"
    return one.startswith(other) or other.startswith(one)


def inputs_of(check: Callable[..., object]) -> tuple[Input, ...]:
    """Read off a function what it takes.

    Raises:
        IllFormedError: If it is no plain function; or if a parameter is none
            of what a rule can take, has a default, or has a type that is not
            that of the field. The error names the parameter.
        PointerError: If a pointer leads to no field; it gives the nearest
            that does.
    """
    if not inspect.isfunction(check):
        raise IllFormedError(
            "rule.function",
            check,
            "en funktion",
            "a function",
            "def f(): yield from ()",
        )
    found = []
    for name, parameter in inspect.signature(check).parameters.items():
        try:
            found.append(_input_of(check, parameter))
        except IllFormedError as error:
            error.where = f"parameter {name}"
            raise
    return tuple(found)


_WHOLE: dict[Any, Input] = {
    At: None,
    TakenDay: TakenDay,
    Agreement: Fact("", (), is_needed=True),
}
"""What a parameter takes as a whole, by its type."""


def _input_of(
    check: Callable[..., object], parameter: inspect.Parameter
) -> Input:
    name = parameter.name
    if parameter.kind is not parameter.POSITIONAL_OR_KEYWORD:
        raise _no_input(name)
    if parameter.default is not parameter.empty:
        raise IllFormedError(
            "rule.default",
            name,
            "en parameter utan förval; det som inte är angivet är None",
            "a parameter without a default; what is not stated is None",
            'Annotated[int | None, "/reporting/number"]',
        )
    hint = plain_type(_hint_of(check, name))
    if any(hint is whole for whole in _WHOLE):
        return _WHOLE[hint]
    if getattr(hint, "ROOT", None) == FOLLOWED:
        return Fact(FOLLOWED, (), is_needed=True)
    hint, is_spared = _spared(hint)
    # What is annotated already, such as a key, comes before the pointer.
    kind, *marks = typing.get_args(hint) or (None,)
    if typing.get_origin(hint) is Annotated:
        place = marks[-1]
        if isinstance(place, Parameter) and not is_spared:
            for dated in place.values:
                constant = place.name.upper().replace("-", "_")
                refuse_other_type(kind, type(dated.value), constant)
            return place
        if type(place) is str:
            return _fact_at(place, kind | None if is_spared else kind)
    raise _no_input(name)


def _spared(hint: Any) -> tuple[Any, bool]:
    """Take ``None`` off a named fact that the function can do without."""
    named = [one for one in typing.get_args(hint) if one is not type(None)]
    is_union = typing.get_origin(hint) in (types.UnionType, typing.Union)
    if is_union and holds_none(hint) and len(named) == 1:
        return named[0], True
    return hint, False


def _fact_at(place: str, kind: Any) -> Fact:
    """Read a fact of a type off its place, if there is such a place."""
    start, pointer = root_and_place(place)
    root = Circumstances if start == OUTSIDE else Agreement
    field = type_at(root, pointer, start)
    refuse_other_type(kind, field, f'"{place}"')
    return Fact(
        place,
        split(pointer),
        is_needed=not holds_none(kind),
        is_exact=is_narrower(kind, field),
    )


def _no_input(name: str) -> IllFormedError:
    return IllFormedError(
        "rule.parameter",
        name,
        "en parameter på sin plats med typ och JSON Pointer, eller At, "
        "TakenDay, Agreement eller FollowUp",
        "a parameter by place with type and JSON Pointer, or At, TakenDay, "
        "Agreement or FollowUp",
        'Annotated[int, "/reporting/number"]',
    )


def _hint_of(check: Callable[..., object], name: str) -> Any:
    """Resolve the annotation of one parameter, and of no other."""
    written = check.__annotations__.get(name)
    # A function of the same module, with this one annotation alone.
    around: Any = inspect.unwrap(check)
    alone = types.FunctionType((lambda: None).__code__, around.__globals__)
    alone.__annotations__ = {name: written}
    try:
        return typing.get_type_hints(alone, include_extras=True)[name]
    except Exception:  # noqa: BLE001 - whatever the text of a hint gives rise to
        raise IllFormedError(
            "rule.hint",
            written,
            "en typ som finns när regeln görs, inte bara under TYPE_CHECKING",
            "a type that is there when the rule is made, not only under "
            "TYPE_CHECKING",
            'Annotated[int, "/reporting/number"]',
        ) from None
