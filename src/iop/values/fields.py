# SPDX-License-Identifier: MIT
"""What a field may hold: *fältens former*.

Every part of an agreement is an attrs class made with

    @attrs.frozen(kw_only=True, field_transformer=checked)

so that each field is checked against its own annotation when a value is made,
whoever makes it: a document, a test, a notebook. A value of the wrong form
cannot exist, and what a constructor takes, `iop.from_plain` takes too.

The annotations understood: ``str`` (text of one line), ``bool``, ``int`` (a
count: zero or more), ``Decimal``, ``date``, enums, attrs classes, the named
forms of this room (`Key`, `LongText`, `Share`, `Year`, ...), unions of those
with each other and with ``None``, and ``tuple[X, ...]`` of those.

A part that others refer to has a ``key`` and a class constant ``NOUN``; a field
that refers to it has the noun in its annotation (`PartyKey`, `ReportKey`, ...).
So which key must exist where is read from the types, and listed nowhere else.

What fields must be together is said with `Fit`, of a class that is a `Whole`.
"""

import builtins
import collections.abc
import enum
import functools
import operator
import types
import typing
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, ClassVar, TypeVar

import attrs

from .checks import (
    as_count,
    as_date,
    as_decimal,
    as_flag,
    as_key,
    as_long_text,
    as_quantity,
    as_share,
    as_text,
    as_year,
)
from .errors import IllFormedError


__all__ = [
    "ActivityKey",
    "AnnexKey",
    "AppropriationKey",
    "ContributionKey",
    "CostKey",
    "DecisionKey",
    "EntryKey",
    "ExtensionKey",
    "Fit",
    "Form",
    "GoalKey",
    "IndicatorKey",
    "InstalmentKey",
    "Key",
    "LongText",
    "MilestoneKey",
    "Misfit",
    "PartyKey",
    "Quantity",
    "Refers",
    "ReportKey",
    "Share",
    "UndertakingKey",
    "VolumeKey",
    "Whole",
    "Year",
    "as_instance",
    "checked",
    "refers_to",
    "sample",
]

_T = TypeVar("_T")

_Check = Callable[[Any], Any]
"""Takes what was given; returns it in its one true form, or raises."""


@attrs.frozen
class Form:
    """A form that an annotation asks for besides its type: *form*.

    Attributes:
        check: Returns what was given in its true form, or raises.

    >>> Form(as_key)
    Form(check=as_key)
    """

    check: _Check = attrs.field(repr=lambda check: check.__name__)


@attrs.frozen
class Refers:
    """A key in this field must be the key of some such part: *hänvisning*.

    Attributes:
        noun: The ``NOUN`` of the parts that may be meant.
    """

    noun: str


Key = Annotated[str, Form(as_key)]
"""A short word (*nyckel*) by which other parts name this one."""

ActivityKey = Annotated[str, Form(as_key), Refers("activity")]
"""The key of an activity (*aktivitet*)."""

AnnexKey = Annotated[str, Form(as_key), Refers("annex")]
"""The key of an annex (*bilaga*)."""

AppropriationKey = Annotated[str, Form(as_key), Refers("appropriation")]
"""The key of an appropriation (*anslag*)."""

ContributionKey = Annotated[str, Form(as_key), Refers("contribution")]
"""The key of a contribution (*insats*)."""

CostKey = Annotated[str, Form(as_key), Refers("cost")]
"""The key of a line of the budget (*kostnadspost*)."""

DecisionKey = Annotated[str, Form(as_key), Refers("decision")]
"""The key of a decision (*beslut*)."""

EntryKey = Annotated[str, Form(as_key), Refers("entry")]
"""The key of an entry in a ledger (*händelse*)."""

ExtensionKey = Annotated[str, Form(as_key), Refers("extension")]
"""The key of a right to go on after the term (*option*)."""

GoalKey = Annotated[str, Form(as_key), Refers("goal")]
"""The key of a goal (*mål*)."""

IndicatorKey = Annotated[str, Form(as_key), Refers("indicator")]
"""The key of an indicator (*indikator*)."""

InstalmentKey = Annotated[str, Form(as_key), Refers("instalment")]
"""The key of an instalment (*delutbetalning*)."""

MilestoneKey = Annotated[str, Form(as_key), Refers("milestone")]
"""The key of a milestone (*milstolpe*)."""

PartyKey = Annotated[str, Form(as_key), Refers("party")]
"""The key of a party (*part*), or of a participant (*medverkande*)."""

ReportKey = Annotated[str, Form(as_key), Refers("report")]
"""The key of a report (*redovisning*)."""

UndertakingKey = Annotated[str, Form(as_key), Refers("undertaking")]
"""The key of an undertaking (*åtagande*)."""

LongText = Annotated[str, Form(as_long_text)]
"""Text (*löptext*) that may have several lines: a description, a reason."""

Quantity = Annotated[Decimal, Form(as_quantity)]
"""An exact number (*mängd*), zero or more: hours, rates."""

Share = Annotated[Decimal, Form(as_share)]
"""A share (*andel*) from 0 to 1: 80 % is ``Decimal("0.8")``."""

VolumeKey = Annotated[str, Form(as_key), Refers("volume")]
"""The key of a volume (*volym*)."""

Year = Annotated[int, Form(as_year)]
"""A calendar year (*år*), 1 to 9999."""

_CHECKS: dict[Any, _Check] = {
    str: as_text,
    bool: as_flag,
    int: as_count,
    Decimal: as_decimal,
    date: as_date,
}


@functools.cache
def refers_to(annotation: Any) -> str | None:
    """Return the noun that a field of this annotation refers to, if any.

    >>> refers_to(PartyKey | None), refers_to(Key)
    ('party', None)
    """
    if typing.get_origin(annotation) is Annotated:
        return next(
            (
                mark.noun
                for mark in annotation.__metadata__
                if isinstance(mark, Refers)
            ),
            None,
        )
    return next(
        filter(None, map(refers_to, typing.get_args(annotation))), None
    )


Misfit = tuple[tuple[str | int, ...], IllFormedError]
"""A place in a part, as tokens (none is the whole), and what is wrong there."""


@attrs.frozen
class Fit:
    """What certain fields of a part must be together: *samband*.

    It is of those fields alone, so that a document tells it of the fields that
    are right, whatever is wrong with the others.

    Attributes:
        paths: The fields that *check* takes, in its order. A path with a dot
            leads on into a part, ``instead.key``; in a list, ``entries.key``,
            it gives the number and the value of each item.
        check: Gives every misfit of the values.
    """

    paths: tuple[str, ...]
    check: Callable[..., Iterator[Misfit]]
    _read: Callable[[object], Iterable[Any]] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(
            lambda self: _reader(self.paths), takes_self=True
        ),
    )


class Whole:
    """A part with fields that must fit each other: *helhet*.

    The constructor raises the first misfit; `iop.from_plain` tells them all.
    """

    __slots__ = ()

    FITS: ClassVar[tuple[Fit, ...]]

    def __attrs_post_init__(self) -> None:
        for fit in self.FITS:
            for _, error in fit.check(*fit._read(self)):
                raise error


def _reader(paths: tuple[str, ...]) -> Callable[[object], Iterable[Any]]:
    """Make what reads the fields that a `Fit` takes."""
    if len(paths) > 1 and "." not in "".join(paths):
        # Most are so, and every part is made through here.
        return operator.attrgetter(*paths)
    return lambda part: [_held(part, path) for path in paths]


def _held(part: object, path: str) -> Any:
    """Read what `Fit` takes of *part*."""
    name, _, inner = path.partition(".")
    held = getattr(part, name)
    if not inner or held is None:
        return held
    if isinstance(held, tuple):
        return [(n, getattr(item, inner)) for n, item in enumerate(held)]
    return getattr(held, inner)


_SAMPLES: dict[Any, str] = {
    str: '"trygghet"',
    bool: "True",
    int: "4",
    Decimal: 'Decimal("62.5")',
    date: "date(2019, 2, 28)",
    as_quantity: 'Decimal("40.5")',
    as_share: 'Decimal("0.8")',
    as_year: "2018",
}
"""What is right for a type or a form, as it is written in Python."""


def sample(annotation: Any) -> str:
    """Write a value that a field of this annotation takes: *exempelvärde*.

    A class is made of what it must have. One that is made in another way, or
    whose fields must fit, has the whole as its ``_EXAMPLE``.

    >>> sample(tuple[Share, ...])
    '[Decimal("0.8")]'
    >>> from iop.agreement import OnDate
    >>> sample(OnDate)
    'OnDate(day=date(2019, 2, 28))'
    """
    arguments = typing.get_args(annotation)
    match typing.get_origin(annotation):
        case None if annotation in _SAMPLES:
            said = _SAMPLES[annotation]
        case None if issubclass(annotation, enum.Enum):
            said = f"{annotation.__name__}.{next(iter(annotation)).name}"
        case None:
            said = vars(annotation).get("_EXAMPLE") or _made(annotation)
        case builtins.tuple:
            said = f"[{sample(arguments[0])}]"
        case collections.abc.Callable:
            said = "lambda: ..."
        case types.UnionType | typing.Union:
            said = sample(arguments[0])
        case _:
            base, form, *_ = arguments
            said = _SAMPLES.get(form.check) or sample(base)
    return said


def _made(cls: Any) -> str:
    """Write how *cls* is made of the fields that it must have."""
    needed = ", ".join(
        f"{field.alias}={sample(field.type)}"
        for field in getattr(cls, "__attrs_attrs__", ())
        if field.init and field.default is attrs.NOTHING
    )
    return f"{cls.__name__}({needed})"


def checked(
    cls: type, fields: "list[attrs.Attribute[Any]]"
) -> "list[attrs.Attribute[Any]]":
    """Return each field the check that its annotation asks for.

    A ``field_transformer`` for attrs. The error of a constructor names the
    class and the field. What ``HELP`` says of a field becomes its metadata.
    """
    told = getattr(vars(cls).get("HELP"), "fields", {})
    return [
        field.evolve(
            converter=_named(_check_for(field.type), cls, field),
            metadata={
                **field.metadata,
                **({"help": told[field.name]} if field.name in told else {}),
            },
        )
        if field.init
        else field
        for field in fields
    ]


def _named(check: _Check, cls: type, field: "attrs.Attribute[Any]") -> _Check:
    """Make *check* say, when it refuses, which field of which class."""

    def converter(value: Any) -> Any:
        try:
            return check(value)
        except IllFormedError as error:
            error.where = f"{cls.__name__}.{field.name}"
            raise

    # What attrs says that the constructor takes.
    converter.__annotations__["value"] = field.type
    return converter


def _check_for(annotation: Any) -> _Check:
    """Find the check for *annotation*."""
    if annotation in _CHECKS:
        return _CHECKS[annotation]
    origin = typing.get_origin(annotation)
    arguments = typing.get_args(annotation)
    if origin is Annotated:
        return typing.cast("Form", arguments[1]).check
    if origin is tuple:
        return _tuple_of(_check_for(arguments[0]), annotation)
    if origin in (types.UnionType, typing.Union):
        return _union_of(arguments)
    if origin is collections.abc.Callable:
        return _as_function
    return _instance_of(annotation)


def _tuple_of(check: _Check, annotation: Any) -> _Check:
    def as_tuple(value: object) -> tuple[Any, ...]:
        if not isinstance(value, tuple | list):
            raise IllFormedError(
                "list.expected",
                value,
                "en lista",
                "a list",
                sample(annotation),
            )
        return tuple([check(item) for item in value])

    return as_tuple


def _union_of(members: tuple[Any, ...]) -> _Check:
    rest = tuple(member for member in members if member is not type(None))
    check = _check_for(rest[0]) if len(rest) == 1 else _instance_of(*rest)
    if len(rest) == len(members):
        return check
    return lambda value: None if value is None else check(value)


def _as_function(value: object) -> object:
    if callable(value):
        return value
    raise IllFormedError(
        "type.expected", value, "en funktion", "a function", "lambda: ..."
    )


def as_instance(value: object, *kinds: type[_T]) -> _T:
    """Return *value* if it is of one of *kinds*: *av rätt slag*.

    Raises:
        IllFormedError: If it is of another.

    >>> as_instance(date(2018, 6, 1), date)
    datetime.date(2018, 6, 1)
    >>> from iop.values import Money
    >>> as_instance("850 000 kr", Money)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "850 000 kr"; right is Money, for example: Money(850_000) [type.expected]
    """
    if isinstance(value, kinds):
        return value
    names = " | ".join(kind.__name__ for kind in kinds)
    raise IllFormedError(
        "type.expected", value, names, names, sample(kinds[0])
    )


def _instance_of(*kinds: type) -> _Check:
    return lambda value: as_instance(value, *kinds)
