# SPDX-License-Identifier: MIT
"""Promises of the figures of the law: *parametrar*."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from iop.law.parameters import Dated, Parameter, TooEarlyError
from iop.law.sources import OWN_CHECK
from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.texts import Text


CHECKED = date(2026, 11, 23)


def dated(first, last, value=Decimal(1), last_seen=None):
    """Make a value that is known from one day through another."""
    return Dated(
        first_day=first,
        last_day=last,
        value=value,
        citation=OWN_CHECK,
        checked_on=CHECKED,
        last_seen=last_seen,
    )


def figure(*values):
    """Make a figure of values."""
    return Parameter(
        name="limit",
        title=Text("Gränsen", "The limit"),
        unit=Text("kronor", "kronor"),
        values=values,
    )


OLD = dated(date(2016, 1, 1), date(2017, 12, 31), Money(10))
NEW = dated(date(2018, 6, 1), date(2019, 12, 31), Money(20))
LIMIT = figure(OLD, NEW)
"""A figure that is not known in the first months of 2018."""


def refusal(call, *args, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value


class TestDated:
    """A value, and the days for which it is known."""

    def test_one_day(self):
        """A value may be known for a single day."""
        day = date(2022, 1, 31)

        assert day == dated(day, day).last_day

    def test_days_in_order(self):
        """The last day is not before the first."""
        error = refusal(dated, date(2018, 1, 1), date(2017, 12, 31))

        assert (
            'Fick "2017-12-31". Rätt är en sista dag som inte är före den '
            "första, till exempel: date(2018, 1, 1)"
        ) == error.message("sv")
        assert (
            'got "2017-12-31"; right is a last day that is not before the '
            "first, for example: date(2018, 1, 1) [parameter.days]"
        ) == str(error)

    @pytest.mark.parametrize(
        ("value", "code"),
        [
            (Decimal("NaN"), "number.form"),
            (Decimal("Infinity"), "number.form"),
            (700_000, "type.expected"),
            (0.28, "type.expected"),
        ],
    )
    def test_exact(self, value, code):
        """A value is exact: no float, no number that is none."""
        day = date(2018, 1, 1)

        assert code == refusal(dated, day, day, value).code

    @pytest.mark.parametrize(
        "day", [date(2018, 1, 1), date(2018, 4, 27), date(2018, 12, 31)]
    )
    def test_last_seen(self, day):
        """It was last seen on one of the days for which it is given."""
        first, last = date(2018, 1, 1), date(2018, 12, 31)

        assert day == dated(first, last, last_seen=day).last_seen

    @pytest.mark.parametrize("day", [date(2017, 12, 31), date(2019, 1, 1)])
    def test_last_seen_on_another_day(self, day):
        """It was not last seen before the first, nor after the last."""
        first, last = date(2018, 1, 1), date(2018, 12, 31)
        error = refusal(dated, first, last, last_seen=day)

        assert (
            f'Fick "{day}". Rätt är en dag från den första till den sista, '
            "till exempel: date(2018, 12, 31)"
        ) == error.message("sv")
        assert (
            f'got "{day}"; right is a day from the first to the last, for '
            "example: date(2018, 12, 31) [parameter.last-seen]"
        ) == str(error)

    def test_no_caution(self):
        """Where its source sets the end there is nothing to bear in mind."""
        first, last = date(2018, 1, 1), date(2018, 12, 31)

        assert dated(first, last).caution(last) is None

    @pytest.mark.parametrize("day", ["2018-06-01", None])
    def test_caution_of_no_day(self, day):
        """Only a day is a day."""
        seen = dated(
            date(2018, 1, 1), date(2018, 12, 31), last_seen=date(2018, 4, 27)
        )

        assert "date.expected" == refusal(seen.caution, day).code


class TestMaking:
    """A figure over time."""

    @pytest.mark.parametrize(
        "values",
        [
            (),
            (NEW, OLD),
            (OLD, OLD),
            (OLD, dated(OLD.last_day, NEW.last_day)),
        ],
    )
    def test_no_day_twice(self, values):
        """It has a value, in order of time, and never two for a day."""
        error = refusal(figure, *values)

        assert (
            'Fick "limit". Rätt är minst ett värde, i tidsordning, och ingen '
            "dag två gånger, till exempel: "
            "law.DIRECT_AWARD_LIMIT.values"
        ) == error.message("sv")
        assert (
            'got "limit"; right is at least one value, in order of time, and '
            "no day twice, for example: "
            "law.DIRECT_AWARD_LIMIT.values [parameter.values]"
        ) == str(error)


class TestOn:
    """The value on a day."""

    @pytest.mark.parametrize(
        ("day", "value"),
        [
            (OLD.first_day, OLD),
            (OLD.last_day, OLD),
            (date(2018, 1, 1), None),
            (date(2018, 5, 31), None),
            (NEW.first_day, NEW),
            (NEW.last_day, NEW),
            (date(2020, 1, 1), None),
            (date.max, None),
        ],
    )
    def test_value(self, day, value):
        """First and last day are both included; what is not known is none."""
        assert value == LIMIT.on(day)
        assert value == LIMIT.on_or_none(day)

    @pytest.mark.parametrize("day", [date(2015, 12, 31), date.min])
    def test_too_early(self, day):
        """Before the first value the error names the first day."""
        error = refusal(LIMIT.on, day)

        assert TooEarlyError is type(error)
        assert (
            f'Fick "{day}". Rätt är en dag från och med 2016-01-01, till '
            "exempel: date(2016, 1, 1)"
        ) == error.message("sv")
        assert (
            f'got "{day}"; right is a day from 2016-01-01 on, for example: '
            "date(2016, 1, 1) [parameter.too-early]"
        ) == str(error)

    @pytest.mark.parametrize("day", [date(2015, 12, 31), date.min])
    def test_or_none(self, day):
        """Who asks for none gets none before the first day too."""
        assert LIMIT.on_or_none(day) is None

    @pytest.mark.parametrize("name", ["on", "on_or_none", "why_unknown"])
    @pytest.mark.parametrize(
        "day",
        ["2018-06-01", 2018, None, datetime(2018, 6, 1)],  # noqa: DTZ001 - no time belongs here at all
    )
    def test_no_day(self, name, day):
        """Only a day is a day."""
        assert "date.expected" == refusal(getattr(LIMIT, name), day).code


class TestWhyUnknown:
    """Why there is no value on a day."""

    @pytest.mark.parametrize(
        ("day", "text"),
        [
            (
                date(2015, 12, 31),
                Text(
                    "Gränsen: här finns uppgift först från och med den 1 "
                    "januari 2016.",
                    "The limit is known here only from 1 January 2016 on.",
                ),
            ),
            (
                date(2018, 3, 1),
                Text(
                    "Gränsen: här finns ingen uppgift för den 1 mars 2018.",
                    "The limit is not known for 1 March 2018.",
                ),
            ),
            (
                date(2020, 1, 1),
                Text(
                    "Gränsen: här finns uppgift till och med den 31 december "
                    "2019. Ingen källa för senare dagar har setts.",
                    "The limit is known here through 31 December 2019. No "
                    "source for later days has been seen.",
                ),
            ),
        ],
    )
    def test_says(self, day, text):
        """It is said what is known, in both languages."""
        why = LIMIT.why_unknown(day)

        assert text == Text(why.sv, why.en)
