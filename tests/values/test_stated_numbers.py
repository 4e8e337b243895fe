# SPDX-License-Identifier: MIT
"""Promises of numbers as documents state them: *angivna antal*."""

from decimal import Decimal

import attrs
import pytest

from iop.values.errors import IllFormedError
from iop.values.formats import written
from iop.values.hedges import Hedge
from iop.values.stated_numbers import (
    StatedNumber,
    as_stated_count,
    as_stated_number,
    as_stated_quantity,
)


def refusal(call, *args, **kwargs):
    """Return the code with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value.code


def stated(number, hedge=Hedge.EXACT, upper=None):
    """State a number."""
    return StatedNumber(
        Decimal(number),
        hedge=hedge,
        upper=None if upper is None else Decimal(upper),
    )


class TestShape:
    """A number with how exactly it is stated."""

    @pytest.mark.parametrize(
        ("number", "plain", "sv", "en"),
        [
            (stated(50), "50", "50", "50"),
            (stated("62.5"), "62.5", "62,5", "62.5"),
            (stated(50, Hedge.AT_LEAST), "at least 50", "minst 50", "at least 50"),
            (stated(1200, Hedge.ABOUT), "about 1200", "cirka 1\u00a0200", "about 1,200"),
            (stated(40, Hedge.BETWEEN, 50), "between 40 and 50", "40–50", "40–50"),
        ],
    )  # fmt: skip
    def test_shows_itself(self, number, plain, sv, en):
        """As text it says all that it holds."""
        assert (plain, sv, en) == (
            str(number),
            written(number),
            written(number, "en"),
        )

    @pytest.mark.parametrize(
        ("hedge", "upper"),
        [
            (Hedge.BETWEEN, None),
            (Hedge.BETWEEN, 4),
            (Hedge.EXACT, 6),
            (Hedge.AT_MOST, 6),
        ],
    )
    def test_upper(self, hedge, upper):
        """An upper number goes with *between*, and is not the lower."""
        assert "stated-number.upper" == refusal(stated, 5, hedge, upper)

    def test_cannot_be_altered(self):
        """What was stated stays stated."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            stated(5).number = Decimal(6)

    def test_of(self):
        """A plain number is one that is stated exactly."""
        about = stated(5, Hedge.ABOUT)

        assert stated(5) == StatedNumber.of(5)
        assert stated("5.5") == StatedNumber.of(Decimal("5.5"))
        assert about is StatedNumber.of(about)
        assert "number.form" == refusal(StatedNumber.of, 0.5)


class TestCompared:
    """Against 50: yes, no, or it cannot be told."""

    @pytest.mark.parametrize(
        ("text", "is_below", "is_above"),
        [
            ("50", False, False),
            ("49", True, False),
            ("51", False, True),
            ("minst 50", False, None),
            ("högst 50", None, False),
            ("fler än 50", False, True),
            ("fler än 49", None, None),
            ("färre än 50", True, False),
            ("färre än 51", None, None),
            ("cirka 50", None, None),
            ("cirka 40", True, False),
            ("drygt 51", False, True),
            ("knappt 49", True, False),
            ("40–50", None, False),
            ("50–60", False, None),
        ],
    )
    def test_compared(self, text, is_below, is_above):
        """The ends of what is about so many are those of the margin."""
        number = StatedNumber.parse(text)

        assert (is_below, is_above) == (
            number.is_below(50),
            number.is_above(Decimal(50)),
        )

    def test_refuses_what_is_no_limit(self):
        """A limit is an exact number."""
        assert "number.form" == refusal(stated(5).is_below, 0.5)
        assert "number.form" == refusal(stated(5).is_above, None)


class TestParse:
    """A number is read with the words around it."""

    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("50", stated(50)),
            ("-5", stated(-5)),
            ("62,5", stated("62.5")),
            ("1 200", stated(1200)),
            ("Minst 50", stated(50, Hedge.AT_LEAST)),
            ("50 eller fler", stated(50, Hedge.AT_LEAST)),
            ("högst tio platser", stated(10, Hedge.AT_MOST)),
            ("cirka 1 200 besökare", stated(1200, Hedge.ABOUT)),
            ("drygt 14", stated(14, Hedge.JUST_OVER)),
            ("närmare 14", stated(14, Hedge.JUST_UNDER)),
            ("fler än 50", stated(50, Hedge.MORE_THAN)),
            ("under 50", stated(50, Hedge.LESS_THAN)),
            ("40–50 platser", stated(40, Hedge.BETWEEN, 50)),
            ("40 till 50", stated(40, Hedge.BETWEEN, 50)),
            ("mellan 40 och 50", stated(40, Hedge.BETWEEN, 50)),
            ("mellan 40–50", stated(40, Hedge.BETWEEN, 50)),
            ("sju eller åtta organisationer", stated(7, Hedge.BETWEEN, 8)),
            ("1,5 miljoner besök", stated(1_500_000)),
            ("1,5–2 miljoner", stated(1_500_000, Hedge.BETWEEN, 2_000_000)),
            ("ett tiotal", stated(10, Hedge.ABOUT)),
            ("ett tjugotal kvinnor", stated(20, Hedge.ABOUT)),
            ("ett hundratal besök", stated(100, Hedge.ABOUT)),
            ("tre samtal", stated(3)),
            ("2018", stated(2018)),
            ("över 2018", stated(2018, Hedge.MORE_THAN)),
        ],
    )
    def test_reads(self, text, number):
        """Figures, small words, and what stands around them are read."""
        assert number == StatedNumber.parse(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "många",
            "5 eller 10",
            "mellan 5",
            "högst 50 eller fler",
            "under 2018",
            "2018–2019",
            "5–6 000",
            "50 procent",
            "30 per dag",
            "1,23456 tusen",
            "1,5 till många",
            "ett par",
            "ett par kvällar",
            "ett fåtal",
            "tre dussin",
            "en tredjedel",
            "två tredjedelar",
            "en halv tjänst",
            "minst ett tiotal",
            "1" * 101,
            50,
            None,
        ],
    )
    def test_refuses(self, text):
        """What is no number, or may be read in two ways, is refused."""
        assert "stated-number.form" == refusal(StatedNumber.parse, text)


class TestForms:
    """What a field takes: a plain number, or a stated one."""

    def test_count(self):
        """An exact whole number is an `int`; one that is not is kept."""
        between = stated(40, Hedge.BETWEEN, 50)

        assert (4, int) == (
            as_stated_count(4),
            type(as_stated_count(stated(4))),
        )
        assert between is as_stated_count(between)

    @pytest.mark.parametrize(
        ("value", "code"),
        [
            (-1, "count.range"),
            ("4", "count.expected"),
            (stated("4.5"), "stated-number.count"),
            (stated(-4), "stated-number.count"),
            (stated(4, Hedge.BETWEEN, "5.5"), "stated-number.count"),
            (stated(10**12), "count.range"),
        ],
    )
    def test_no_count(self, value, code):
        """A count is in whole numbers, from 0 to below 10^12."""
        assert code == refusal(as_stated_count, value)

    def test_number(self):
        """An exact number is a `Decimal`; one that is not is kept."""
        about = stated("38.5", Hedge.ABOUT)

        assert Decimal("38.5") == as_stated_number(stated("38.5"))
        assert about is as_stated_number(about)
        assert "number.form" == refusal(as_stated_number, 0.5)

    def test_quantity(self):
        """A number from 0 likewise; below it nothing is a quantity."""
        about = stated("38.5", Hedge.ABOUT)

        assert Decimal("38.5") == as_stated_quantity(stated("38.5"))
        assert about is as_stated_quantity(about)
        assert "number.negative" == refusal(as_stated_quantity, Decimal(-1))
        assert "number.negative" == refusal(
            as_stated_quantity, stated(-1, Hedge.BETWEEN, 1)
        )
