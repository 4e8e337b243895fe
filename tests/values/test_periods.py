# SPDX-License-Identifier: MIT
"""Promises of spans of days: *perioder*."""

import copy
import operator
import pickle
from datetime import UTC, date, datetime

import attrs
import pytest

from iop.values.errors import IllFormedError
from iop.values.periods import Period

from ..foreign import Whole


YEAR = Period(date(2018, 1, 1), date(2018, 12, 31))
"""The year 2018."""

OPEN = Period(date(2018, 6, 1), None)
"""From 1 June 2018 until further notice."""


def refusal(call, *args):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args)
    return caught.value


def written(periods):
    """Write periods as text, a period a word."""
    return " ".join(map(str, periods))


class TestMaking:
    """A period is made of its first and its last day."""

    def test_holds_its_days(self):
        """The days are kept as given; the last may be left out."""
        assert (date(2018, 1, 1), date(2018, 12, 31)) == attrs.astuple(YEAR)
        assert (date(2018, 6, 1), None) == attrs.astuple(OPEN)

    def test_a_day(self):
        """A period may begin and end on one day."""
        assert 1 == Period(date(2018, 6, 1), date(2018, 6, 1)).days

    def test_end_before_start(self):
        """A last day before the first is refused, in both languages."""
        error = refusal(Period, date(2018, 6, 2), date(2018, 6, 1))

        assert "period.order" == error.code
        assert error.message("sv") == (
            'Fick "2018-06-02--2018-06-01". Rätt är en sista dag som inte är '
            "före den första, till exempel: Period(date(2018, 1, 1), "
            "date(2018, 12, 31))"
        )
        assert error.message("en") == (
            'got "2018-06-02--2018-06-01"; right is a last day that is not '
            "before the first, for example: Period(date(2018, 1, 1), "
            "date(2018, 12, 31))"
        )

    @pytest.mark.parametrize(
        ("days", "where"),
        [
            ((datetime(2018, 1, 1, tzinfo=UTC), None), "Period.first"),
            (
                (date(2018, 1, 1), datetime(2018, 1, 2, tzinfo=UTC)),
                "Period.last",
            ),
            (("2018-01-01", None), "Period.first"),
            ((None, None), "Period.first"),
            ((date(2018, 1, 1), 2018), "Period.last"),
        ],
    )
    def test_takes_days_only(self, days, where):
        """What is no date, or has a time of day, is refused by its field."""
        error = refusal(Period, *days)

        assert ("date.expected", where) == (error.code, error.where)

    @pytest.mark.parametrize(
        ("period", "text"),
        [
            (Period.of_year(2018), "2018-01-01--2018-12-31"),
            (Period.of_year(1), "0001-01-01--0001-12-31"),
            (Period.of_year(9999), "9999-01-01--9999-12-31"),
            (Period.of_month(2018, 1), "2018-01-01--2018-01-31"),
            (Period.of_month(2018, 2), "2018-02-01--2018-02-28"),
            (Period.of_month(2020, 2), "2020-02-01--2020-02-29"),
            (Period.of_month(9999, 12), "9999-12-01--9999-12-31"),
        ],
    )
    def test_of_the_calendar(self, period, text):
        """A year and a month have their days of the calendar."""
        assert text == str(period)

    @pytest.mark.parametrize("month", [0, 13, True, 2.0, "2", None, -(10**30)])
    def test_no_month(self, month):
        """A month is a whole number from 1 to 12."""
        error = refusal(Period.of_month, 2018, month)

        assert ("period.month", month) == (error.code, error.given)
        assert "en månad från 1 till 12, till exempel: 2" in error.message(
            "sv"
        )

    @pytest.mark.parametrize("year", [0, 10_000, True, "2018", None])
    def test_no_year(self, year):
        """A year is a whole number from 1 to 9999, however it is cut."""
        assert "year.form" == refusal(Period.of_year, year).code
        assert "year.form" == refusal(Period.of_month, year, 1).code

    def test_numbers_of_others(self):
        """A whole number of NumPy is a whole number."""
        assert Period.of_year(2018) == Period.of_year(Whole(2018))
        assert Period.of_month(2018, 2) == Period.of_month(2018, Whole(2))
        assert 13 == refusal(Period.of_month, 2018, Whole(13)).given


class TestValue:
    """A period is a value."""

    def test_equality(self):
        """Periods with the same days are equal, and hash alike."""
        assert Period.of_year(2018) == YEAR
        assert {YEAR} == {Period.of_year(2018), YEAR}
        assert OPEN != Period(date(2018, 6, 1), date.max)

    def test_is_unlike_others(self):
        """A period equals no text, and no pair of days."""
        assert str(YEAR) != YEAR
        assert attrs.astuple(YEAR) != YEAR

    def test_has_no_order(self):
        """Periods are not less or more than each other."""
        with pytest.raises(TypeError):
            operator.lt(YEAR, OPEN)

    def test_is_frozen(self):
        """A day cannot be changed."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            YEAR.first = date(2019, 1, 1)

    def test_evolve_checks(self):
        """A period with another day is checked again."""
        error = refusal(lambda: attrs.evolve(YEAR, last=date(2017, 1, 1)))

        assert "period.order" == error.code

    @pytest.mark.parametrize("period", [YEAR, OPEN])
    def test_copies(self, period):
        """A period survives copying, pickling and its own repr."""
        assert period == copy.deepcopy(period)
        assert period == pickle.loads(pickle.dumps(period))  # noqa: S301 - our own
        assert period == eval(repr(period))  # noqa: S307 - the promise itself

    def test_text(self):
        """Text is the ISO interval; repr is how the period is made."""
        assert "2018-01-01--2018-12-31" == str(YEAR)
        assert "2018-06-01--" == str(OPEN)
        assert "Period(date(2018, 1, 1), date(2018, 12, 31))" == repr(YEAR)
        assert "Period(date(2018, 6, 1), None)" == repr(OPEN)


class TestDays:
    """A period knows its days."""

    def test_both_ends_are_within(self):
        """The first and the last day are within, those beside them not."""
        assert date(2017, 12, 31) not in YEAR
        assert date(2018, 1, 1) in YEAR
        assert date(2018, 12, 31) in YEAR
        assert date(2019, 1, 1) not in YEAR

    def test_open_has_no_end(self):
        """Every day from the first is within an open period."""
        assert date(2018, 5, 31) not in OPEN
        assert date.max in OPEN

    @pytest.mark.parametrize(
        "day", [datetime(2018, 6, 1, tzinfo=UTC), "2018-06-01", None]
    )
    def test_only_days_are_within(self, day):
        """To ask for what is no day is refused."""
        assert "date.expected" == refusal(operator.contains, YEAR, day).code

    def test_counts(self):
        """Both ends are counted, over all the calendar too."""
        assert 365 == YEAR.days
        assert 3_652_059 == Period(date.min, date.max).days

    def test_is_open(self):
        """A period without a last day is open."""
        assert OPEN.is_open
        assert not YEAR.is_open

    @pytest.mark.parametrize("ask", ["years", "months"])
    def test_open_has_no_pieces(self, ask):
        """An open period cannot be split, and says what to do."""
        error = refusal(getattr(OPEN, ask))

        assert "period.open" == error.code
        assert error.message("sv") == (
            'Fick "2018-06-01--". Rätt är en period med en sista dag (ge den '
            "en med until), till exempel: Period(date(2018, 1, 1), None)"
            ".until(date(2018, 12, 31))"
        )

    def test_open_has_no_count(self):
        """The days of an open period are not counted."""
        assert "period.open" == refusal(lambda: OPEN.days).code

    def test_until_gives_an_end(self):
        """An open period gets the end that is given."""
        assert "2018-06-01--2018-12-31" == str(OPEN.until(date(2018, 12, 31)))

    def test_until_draws_in(self):
        """A later end is drawn in, an earlier one stays."""
        assert "2018-01-01--2018-03-31" == str(YEAR.until(date(2018, 3, 31)))
        assert YEAR.until(date(2020, 1, 1)) == YEAR

    def test_until_before_the_start(self):
        """An end before the first day is refused."""
        error = refusal(OPEN.until, date(2018, 5, 31))

        assert "period.order" == error.code
        assert "2018-06-01--2018-05-31" == error.given

    def test_until_no_day(self):
        """An end is a day."""
        assert "date.expected" == refusal(OPEN.until, 2018).code


class TestTwo:
    """Two periods, beside or over each other."""

    @pytest.mark.parametrize("ask", ["covers", "overlaps", "intersection"])
    @pytest.mark.parametrize("other", [None, date(2018, 1, 1), "2018"])
    def test_other_is_a_period(self, ask, other):
        """What is no period is refused."""
        error = refusal(getattr(YEAR, ask), other)

        assert ("period.expected", other) == (error.code, error.given)
        assert "a period, for example: Period(date(20" in error.message("en")

    @pytest.mark.parametrize(
        ("whole", "part", "expected"),
        [
            (YEAR, YEAR, True),
            (YEAR, Period.of_month(2018, 12), True),
            (YEAR, Period(date(2017, 12, 31), date(2018, 1, 1)), False),
            (YEAR, Period(date(2018, 12, 31), date(2019, 1, 1)), False),
            (YEAR, Period.of_year(2019), False),
            (YEAR, Period(date(2018, 1, 1), None), False),
            (OPEN, OPEN, True),
            (OPEN, Period(date(2019, 1, 1), None), True),
            (OPEN, Period.of_year(2019), True),
            (OPEN, YEAR, False),
            (OPEN, Period(date(2018, 5, 31), None), False),
        ],
    )
    def test_covers(self, whole, part, expected):
        """A period covers another if it has all its days."""
        assert expected == whole.covers(part)

    @pytest.mark.parametrize(
        ("other", "common"),
        [
            (YEAR, YEAR),
            (OPEN, Period(date(2018, 6, 1), date(2018, 12, 31))),
            (
                Period(date(2018, 12, 31), None),
                Period(date(2018, 12, 31), date(2018, 12, 31)),
            ),
            (Period(date(2019, 1, 1), None), None),
            (Period.of_year(2017), None),
            (Period.of_month(2018, 2), Period.of_month(2018, 2)),
        ],
    )
    def test_intersection(self, other, common):
        """The intersection is the days that are in both; none is None."""
        assert common == YEAR.intersection(other)
        assert (common is not None) == YEAR.overlaps(other)

    def test_open_intersection(self):
        """The intersection of open periods is open."""
        assert OPEN == OPEN.intersection(Period(date(2018, 1, 1), None))


class TestPieces:
    """A period is split where years and months meet."""

    def test_years(self):
        """The years are clipped to the period."""
        assert written(
            Period(date(2018, 6, 1), date(2020, 5, 31)).years()
        ) == (
            "2018-06-01--2018-12-31 2019-01-01--2019-12-31 "
            "2020-01-01--2020-05-31"
        )

    def test_months(self):
        """The months are clipped to the period."""
        assert written(
            Period(date(2019, 12, 31), date(2020, 3, 1)).months()
        ) == (
            "2019-12-31--2019-12-31 2020-01-01--2020-01-31 "
            "2020-02-01--2020-02-29 2020-03-01--2020-03-01"
        )

    def test_within_one(self):
        """A period within one month is its own only piece."""
        period = Period(date(9999, 12, 5), date.max)

        assert (period,) == period.years()
        assert (period,) == period.months()

    def test_whole_calendar(self):
        """The calendar has 9999 years."""
        assert 9999 == len(Period(date.min, date.max).years())


class TestWholeYears:
    """Years are counted from the first day, if they are whole."""

    @pytest.mark.parametrize(
        ("first", "last", "years"),
        [
            ((2018, 3, 1), (2020, 2, 29), 2),
            ((2018, 3, 1), (2019, 2, 28), 1),
            ((2018, 3, 1), (2020, 2, 28), None),
            ((2018, 3, 1), (2018, 3, 1), None),
            ((2018, 3, 1), (2019, 12, 31), None),
            ((2018, 1, 1), (2018, 12, 31), 1),
            ((2018, 1, 1), (2020, 12, 31), 3),
            ((2018, 1, 2), (2018, 12, 31), None),
            ((2018, 1, 2), (2019, 1, 1), 1),
            ((2018, 1, 1), (2018, 12, 30), None),
            ((2020, 2, 29), (2021, 2, 27), 1),
            ((2020, 2, 29), (2021, 2, 28), None),
            ((2020, 2, 29), (2024, 2, 28), 4),
            ((1, 1, 1), (9999, 12, 31), 9999),
            ((9999, 12, 31), (9999, 12, 31), None),
        ],
    )
    def test_counts(self, first, last, years):
        """A year ends the day before its anniversary."""
        assert years == Period(date(*first), date(*last)).whole_years()

    def test_open(self):
        """An open period has no number of years."""
        assert OPEN.whole_years() is None
