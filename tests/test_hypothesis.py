# SPDX-License-Identifier: MIT
"""Every class of the library says what it takes, and is drawn by its type."""

import enum
import inspect
import typing
from decimal import Decimal

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample, Unsatisfiable

import iop
from iop._hypothesis import register
from iop.ledger import Corrected
from iop.strategies._by_type import values_of
from iop.values.errors import IllFormedError
from iop.values.fields import Share, checked
from iop.values.helps import Help
from iop.values.money import Money
from iop.values.pointers import Rewrite

from .rooms import handed_out


def classes():
    """Return the classes and the choices that the rooms hand out."""
    named = handed_out().values()
    return list(dict.fromkeys(it for it in named if isinstance(it, type)))


PARTS = [kind for kind in classes() if attrs.has(kind) and kind is not Rewrite]
"""The attrs classes, but for the one that is no value: it is worked on."""

OWN_WAY = [iop.Money, iop.RuleSet, Help]
"""Those whose constructor takes other things than their fields."""

CHOICES = [
    kind for kind in classes() if issubclass(kind, enum.Enum) and list(kind)
]
"""The choices, save for the class that they are made from."""


UNSHRUNK = settings(max_examples=2000, database=None, phases=[Phase.generate])


def drawn(strategy, times=3):
    """Draw a few values, the least first, and make nothing small."""
    found = []

    @settings(
        max_examples=times,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def keep(value):
        found.append(value)

    keep()
    return found


class TestSignatures:
    """What a constructor takes is read off it, by tools and by people."""

    @pytest.mark.parametrize(
        "kind",
        [kind for kind in PARTS if kind not in OWN_WAY],
        ids=lambda kind: kind.__name__,
    )
    def test_true_types(self, kind):
        """Each parameter has the type of its field, and not ``Any``."""
        hints = typing.get_type_hints(kind, include_extras=True)
        taken = inspect.signature(kind).parameters

        assert {name: part.annotation for name, part in taken.items()} == {
            field.alias: hints[field.name]
            for field in attrs.fields(kind)
            if field.init
        }

    @pytest.mark.parametrize("kind", OWN_WAY)
    def test_own_way(self, kind):
        """Where the constructor is written out, so are its types."""
        for part in inspect.signature(kind).parameters.values():
            assert part.annotation not in {typing.Any, inspect.Parameter.empty}

    @pytest.mark.parametrize("kind", PARTS, ids=lambda kind: kind.__name__)
    def test_hints(self, kind):
        """The hints of the constructor can be told."""
        hints = typing.get_type_hints(kind.__init__, include_extras=True)
        taken = inspect.signature(kind).parameters

        assert {*taken, "return"} == set(hints)

    def test_in_words(self):
        """What a term takes stands there as in its class."""
        assert (
            "(*, period: Optional[Annotated[iop.values.periods.Period | "
            "iop.values.stated_periods.StatedPeriod, Form(check=as_span)]] "
            "= None, "
            "seasons: tuple[typing.Annotated[iop.values.periods.Period | "
            "iop.values.stated_periods.StatedPeriod, Form(check=as_span)], "
            "...] | None = None, "
            "extensions: tuple[iop.agreement.term.Extension, ...] | None = None, "
            "notice: iop.agreement.term.Notice | None = None, "
            "other_notices: tuple[iop.agreement.term.Notice, ...] | None = "
            "None, "
            "endings: tuple[iop.agreement.term.Ending, ...] | None = None, "
            "disputes: Optional[Annotated[str, Form(check=as_long_text)]] = None, "
            "replaces: iop.agreement.term.Replaced | None = None, "
            "day_off: iop.agreement.deadlines.DayOff | None = None) -> None"
        ) == str(inspect.signature(iop.agreement.Term))


class TestFromType:
    """Hypothesis draws every class by its type."""

    @pytest.mark.parametrize(
        "kind", [*PARTS, *CHOICES], ids=lambda kind: kind.__name__
    )
    def test_every_class(self, kind):
        """What is drawn is of the class, and goes through its checks."""
        register()
        found = drawn(st.from_type(kind))

        assert {kind} == set(map(type, found))

    def test_corrections(self):
        """A correction puts an entry of the same key in place, or none."""
        corrections = values_of(Corrected)
        put, gone = (
            find(corrections, is_wanted, settings=UNSHRUNK)
            for is_wanted in (
                lambda one: one.instead is not None,
                lambda one: one.instead is None,
            )
        )

        assert put.instead.key == put.corrects
        assert gone.instead is None

    def test_tries_until_fields_fit(self):
        """A class whose fields must fit is tried until they do."""

        @attrs.frozen(kw_only=True, field_transformer=checked)
        class Pair:
            """Two flags that differ."""

            one: bool
            other: bool

            def __attrs_post_init__(self):
                if self.one == self.other:
                    raise IllFormedError("pair", self.one, "a", "a", "a")

        found = drawn(values_of(Pair), times=10)

        assert {(True, False), (False, True)} == {
            (pair.one, pair.other) for pair in found
        }

    def test_gives_up(self):
        """A class that no fields fit is not tried for ever."""

        @attrs.frozen(kw_only=True, field_transformer=checked)
        class Never:
            """What cannot be."""

            def __attrs_post_init__(self):
                raise IllFormedError("never", None, "a", "a", "a")

        with pytest.raises((NoSuchExample, Unsatisfiable)):
            find(values_of(Never), lambda _: True)

    def test_forms(self):
        """A form is kept, and what it refuses is not drawn."""
        for share in drawn(values_of(Share), times=20):
            assert 0 <= share <= 1

    def test_tuples(self):
        """A tuple of given parts is drawn part by part."""
        ((amount, number),) = drawn(values_of(tuple[Money, Decimal]), times=1)

        assert (Money, Decimal) == (type(amount), type(number))
