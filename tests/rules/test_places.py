# SPDX-License-Identifier: MIT
"""Promises of the types that fields have: *fältens typer*."""

import typing
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, NewType, Protocol, TypeVar

import pytest
from typing_extensions import TypeAliasType

from iop.agreement.agreement import Agreement
from iop.agreement.deadlines import OnDate
from iop.agreement.judgements import Answer
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.reporting import Report
from iop.rules._places import (
    holds_none,
    plain_type,
    refuse_other_type,
    type_at,
)
from iop.rules.inputs import Fact, inputs_of
from iop.rulesets import FULL
from iop.values.amounts import Amount
from iop.values.errors import IllFormedError
from iop.values.fields import PartyKey, Share
from iop.values.money import Money


T = TypeVar("T")
Count = NewType("Count", int)


class Sized(Protocol):
    """Something with a size."""

    size: int


Number = TypeAliasType("Number", Annotated[int, "/reporting/number"])
Whole = TypeAliasType("Whole", int)
MaybeWhole = TypeAliasType("MaybeWhole", Whole | None)
At = TypeAliasType("At", Annotated[T, "/reporting/number"], type_params=(T,))


class TestNames:
    """A type by another name is that type, all the way in."""

    @pytest.mark.parametrize(
        ("hint", "expected"),
        [
            (int, int),
            (int | None, int | None),
            (Whole, int),
            (MaybeWhole, int | None),
            (Number, Annotated[int, "/reporting/number"]),
            (At[int], Annotated[int, "/reporting/number"]),
            (
                Annotated[MaybeWhole, "/reporting/number"],
                Annotated[int | None, "/reporting/number"],
            ),
            (tuple[int, ...], tuple[int, ...]),
        ],
        ids=str,
    )
    def test_plain(self, hint, expected):
        """Names are taken off; what has none is left as it is."""
        assert expected == plain_type(hint)

    @pytest.mark.parametrize(
        ("hint", "is_needed"),
        [
            (Number, True),
            (At[int], True),
            (At[int | None], False),
            (Annotated[Whole, "/reporting/number"], True),
            (Annotated[MaybeWhole, "/reporting/number"], False),
            (Annotated[Whole | None, "/reporting/number"], False),
        ],
        ids=str,
    )
    def test_of_a_parameter(self, hint, is_needed):
        """A parameter may be annotated with such a name."""

        def check(number: hint) -> None:
            """Take a number."""

        assert (
            Fact("/reporting/number", ("reporting", "number"), is_needed),
        ) == inputs_of(check)

    def test_none(self):
        """Only a type that names it holds None."""
        assert holds_none(int | None)
        assert not holds_none(int)
        assert not holds_none(None)


class TestTypes:
    """A type must hold whatever the field can."""

    @pytest.mark.parametrize(
        ("kind", "field"),
        [
            (int, int | None),
            (int | None, int | None),
            (int | None, int),
            (object, Amount),
            (Any, Amount),
            (int, bool),
            (str, PartyKey | None),
            (PartyKey, PartyKey | None),
            (Decimal, Share),
            (Organisation | PublicBody, Organisation | PublicBody | None),
            (object, Organisation | PublicBody),
            (tuple[Report, ...], tuple[Report, ...] | None),
            (tuple, tuple[Report, ...]),
            (Sequence[Report], tuple[Report, ...]),
            (Iterable[object], tuple[Report, ...]),
            (tuple[MaybeWhole, ...], tuple[int, ...]),
            (tuple[int, int], tuple[int, ...]),
            # What only a type checker can tell is let pass.
            (T, int),
            (Count, int),
            (Sized, Amount),
            (Literal["yes"], Answer),
        ],
        ids=str,
    )
    def test_holds(self, kind, field):
        """The same, or a wider one, or one that cannot be told."""
        assert refuse_other_type(kind, field, '"/name"') is None

    @pytest.mark.parametrize(
        ("kind", "field"),
        [
            (str, int),
            (float, int),
            (bool, int),
            (type(None), int),
            (str, Answer),
            (datetime, date),
            (Money, Decimal),
            (Organisation, Organisation | PublicBody),
            (list[Report], tuple[Report, ...]),
            (Report, tuple[Report, ...]),
            (tuple[OnDate, ...], tuple[Report, ...]),
            (Mapping[str, int], tuple[int, ...]),
        ],
        ids=str,
    )
    def test_does_not_hold(self, kind, field):
        """Another, or a narrower one, is refused."""
        with pytest.raises(IllFormedError) as caught:
            refuse_other_type(kind, field, '"/name"')

        assert "rule.type" == caught.value.code

    def test_says_so_in_swedish(self):
        """The refusal names both types."""
        with pytest.raises(IllFormedError) as caught:
            refuse_other_type(
                Organisation | None, Organisation | PublicBody, '"/parties"'
            )

        assert caught.value.message("sv") == (
            'Fick "Organisation". Rätt är fältets typ, Organisation | '
            "PublicBody, till exempel: Annotated[Organisation | PublicBody, "
            '"/parties"]'
        )

    def test_library(self):
        """Every rule of the library has the types of its fields."""
        hints = [
            hint
            for rule in FULL
            for hint in typing.get_type_hints(
                rule.check, include_extras=True
            ).values()
            if typing.get_origin(hint) is Annotated
        ]
        kinds = [
            (hint.__origin__, hint.__metadata__[-1])
            for hint in hints
            if str(hint.__metadata__[-1]).startswith("/")
        ]

        assert len(kinds) > 100
        for kind, place in kinds:
            refuse_other_type(kind, type_at(Agreement, place), f'"{place}"')
