# SPDX-License-Identifier: MIT
"""The fields of a part of an agreement, and what they hold in words: *uppgifter*."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, cast, get_args

import attrs

from ..agreement import Place
from ..values import (
    Share,
    StatedDate,
    StatedPeriod,
    Text,
    Year,
    refers_to,
    split,
    written,
    yearly,
)
from ._phrases import phrase
from ._references import References
from .labels import field_label


__all__ = ["Field", "fields_of", "words_of"]

_NONE = Text("inga", "none")
_PARTLY = Text("{told} (känt till en del)", "{told} (known in part)")
_PERCENT = Text("{number} %", "{number}%")

_SELDOM = frozenset(
    (
        "also_known_as",
        "called",
        "in_particular",
        "is_at_most",
        "is_condition_met",
        "is_contrary",
        "is_delegated",
        "is_minimum",
        "is_only_willing",
        "is_secondary",
        "joined_on",
        "known_in_part",
        "left_on",
        "merged_in",
        "motions",
        "other_notices",
        "paid_out",
        "part_of",
        "reservations",
        "seasons",
        "set_aside_for",
        "signed_for_by",
        "succeeds",
        "votes_abstained",
        "votes_against",
        "votes_for",
        "with_parties",
        "with_reporters",
    )
)
"""The fields that are stated where there is something to tell, and of which
nothing is said where they are not stated."""

_INSTEAD = {
    "days": ("months",),
    "is_open_ended": ("until", "months"),
    "months": ("days", "until", "is_open_ended"),
    "until": ("months", "is_open_ended"),
}
"""The fields of a part any of which, where it is stated, tells as much."""

_MEANT = {"succeeds": "party"}
"""What the keys in a field are keys of, where its type does not tell."""


@attrs.frozen
class Field:
    """A field of a part, and what it holds: *uppgift*.

    Attributes:
        place: Where it stands.
        label: What it is called.
        annotation: What it may hold.
        value: What it holds; ``None`` is not stated.
        is_partly: Whether only some of it is known.
    """

    place: str
    label: str
    annotation: Any
    value: Any
    is_partly: bool

    @classmethod
    def of(
        cls, kind: type, name: str, value: object, place: str, to: References
    ) -> "Field":
        """Make the field of a name, of a part of a kind at a place."""
        own = f"{place}/{name}"
        return cls(
            place=own,
            label=field_label(kind, name, to.lang),
            annotation=attrs.fields_dict(kind)[name].type,
            value=value,
            is_partly=own in (to.agreement.known_in_part or ()),
        )

    @property
    def name(self) -> str:
        """The name of the field."""
        return split(self.place)[-1]

    @property
    def is_missed(self) -> bool:
        """Whether it is to be told that it is not stated."""
        is_said = self.name not in _SELDOM or self.is_partly
        return self.value is None and is_said

    def noted(self, told: str, to: References) -> str:
        """Write beside *told* if only some of it is known."""
        return _PARTLY.fill(to.lang, told=told) if self.is_partly else told


def fields_of(part: Any, place: str, to: References) -> dict[str, Field]:
    """List the fields of a part.

    Its key is for programs, and is left out, and so is what another field
    tells instead.
    """
    kind = type(part)
    stated = attrs.asdict(part, recurse=False)
    return {
        name: Field.of(kind, name, value, place, to)
        for name, value in stated.items()
        if name != "key"
        and not (
            value is None
            and any(
                stated.get(other) is not None
                for other in _INSTEAD.get(name, ())
            )
        )
    }


def words_of(field: Field, to: References) -> str:
    """Write what a field holds in words; what is in a list, one by one."""
    if not isinstance(field.value, tuple):
        return _word(field, to)
    if not field.value:
        return _NONE.fill(to.lang)
    each = (attrs.evolve(field, value=one) for one in field.value)
    return written(tuple(_word(one, to) for one in each), to.lang)


def _word(field: Field, to: References) -> str:
    """Write one value; what is meant by a key, by its name."""
    value, kind = field.value, field.annotation
    if noun := refers_to(kind) or _MEANT.get(field.name):
        return to.named(noun, value)
    for form, write in _FORMS:
        if _holds(kind, form):
            return write(value, to)
    if write_own := _OWN.get(field.name):
        return write_own(value, to)
    said = phrase(value, to)
    return written(value, to.lang) if said is None else said


def _holds(annotation: Any, form: Any) -> bool:
    """Return whether a field of an annotation holds values of a form."""
    return annotation == form or any(
        _holds(inner, form) for inner in get_args(annotation)
    )


def _season(period: Any, to: References) -> str:
    """Write a part of a year; of what comes every year, no year."""
    match period:
        case StatedPeriod(
            first=StatedDate() as first,
            last=StatedDate() as last,
            months=None,
            days=None,
        ):
            return f"{yearly(first, to.lang)} – {yearly(last, to.lang)}"
        case _:
            return written(period, to.lang)


def _percent(share: Decimal, to: References) -> str:
    """Write a share of one as per cent, exactly."""
    sign, digits, exponent = share.as_tuple()
    number = Decimal((sign, digits, cast("int", exponent) + 2))
    return _PERCENT.fill(to.lang, number=number)


_FORMS: tuple[tuple[Any, Callable[[Any, References], str]], ...] = (
    (Place, lambda value, to: to.at(value)),
    (Share, _percent),
    (Year, lambda value, _: str(value)),
)
"""How values of certain forms are written."""

_OWN: dict[str, Callable[[Any, References], str]] = {
    "criterion": lambda value, to: to.criterion(value),
    "seasons": _season,
}
"""How the values of certain fields are written."""
