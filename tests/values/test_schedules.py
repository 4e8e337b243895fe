# SPDX-License-Identifier: MIT
"""Promises of days a number of months apart: *återkommande dagar*."""

from datetime import UTC, date, datetime

import pytest

from iop.values.errors import IllFormedError
from iop.values.schedules import every, months_after

from ..foreign import Whole


START = date(2018, 1, 1)


def refusal(call, *args, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value


def written(days):
    """Write days as text, a day a word."""
    return " ".join(map(str, days))


class TestMonthsAfter:
    """Months are counted from a day."""

    @pytest.mark.parametrize(
        ("anchor", "months", "day"),
        [
            (date(2018, 6, 1), 0, date(2018, 6, 1)),
            (date(2018, 6, 1), 7, date(2019, 1, 1)),
            (date(2018, 11, 30), 3, date(2019, 2, 28)),
            (date(2019, 1, 31), 1, date(2019, 2, 28)),
            (date(2020, 1, 31), 1, date(2020, 2, 29)),
            (date(2020, 2, 29), 12, date(2021, 2, 28)),
            (date(2020, 3, 31), -1, date(2020, 2, 29)),
            (date.min, 119_987, date(9999, 12, 1)),
            (date.max, -119_987, date(1, 1, 31)),
        ],
    )
    def test_reckons(self, anchor, months, day):
        """A day that the month has not is its last; years turn."""
        assert day == months_after(anchor, months)

    @pytest.mark.parametrize(
        ("anchor", "months"),
        [
            (date.max, 1),
            (date.min, -1),
            (START, 119_988),
            (START, -119_988),
            (START, 10**12),
            (START, -(10**400)),
        ],
    )
    def test_out_of_the_calendar(self, anchor, months):
        """A day before the year 1 or after 9999 is refused."""
        error = refusal(months_after, anchor, months)

        assert ("date.range", months) == (error.code, error.given)

    def test_says_what_is_right(self):
        """The refusal is said in Swedish too."""
        assert refusal(months_after, date.max, 1).message("sv") == (
            "Fick 1. Rätt är ett antal månader som leder till en dag åren 1 "
            "till 9999, till exempel: 0"
        )

    @pytest.mark.parametrize("months", [True, 1.0, "1", None])
    def test_whole_months(self, months):
        """Months are a whole number."""
        error = refusal(months_after, START, months)

        assert "schedule.months" == error.code
        assert error.message("sv").endswith(
            "Rätt är ett helt antal månader, till exempel: 3"
        )

    @pytest.mark.parametrize(
        "anchor", [datetime(2018, 1, 1, tzinfo=UTC), "2018-01-01", None]
    )
    def test_anchor_is_a_day(self, anchor):
        """The anchor is a day without a time."""
        assert "date.expected" == refusal(months_after, anchor, 1).code


class TestEvery:
    """Days come every so many months."""

    def test_quarterly_from_the_30th(self):
        """The 30th is kept after a February without it."""
        assert written(every(months=3, from_=date(2018, 11, 30), count=4)) == (
            "2018-11-30 2019-02-28 2019-05-30 2019-08-30"
        )

    def test_quarterly_from_leap_day(self):
        """The 29th is kept, in February of leap years too."""
        days = every(months=3, from_=date(2020, 2, 29), count=17)

        assert "2020-02-29 2020-05-29 2020-08-29 2020-11-29 2021-02-28" == (
            written(days[:5])
        )
        assert date(2024, 2, 29) == days[16]

    def test_monthly_from_the_31st(self):
        """No month is skipped, and the 31st comes back."""
        assert written(
            every(months=1, from_=date(2019, 1, 31), until=date(2019, 5, 31))
        ) == ("2019-01-31 2019-02-28 2019-03-31 2019-04-30 2019-05-31")

    @pytest.mark.parametrize(
        ("until", "count"),
        [
            (date(2018, 12, 31), 0),
            (date(2018, 1, 1), 0),
            (date(2019, 1, 14), 0),
            (date(2019, 1, 15), 1),
            (date(2019, 2, 14), 1),
            (date(2019, 2, 15), 2),
            (date(2020, 1, 14), 12),
            (date.min, 0),
        ],
    )
    def test_until_is_within(self, until, count):
        """The last day counts; before the first there are none."""
        assert count == len(
            every(months=1, from_=date(2019, 1, 15), until=until)
        )

    def test_to_the_end_of_the_calendar(self):
        """The end of the calendar is an end like others."""
        assert (date(9999, 11, 30), date(9999, 12, 30)) == every(
            months=1, from_=date(9999, 11, 30), until=date.max
        )

    def test_huge_steps(self):
        """A step past the calendar is refused only when it is taken."""
        step = 10**400

        assert (START,) == every(months=step, from_=START, count=1)
        assert (START,) == every(months=step, from_=START, until=date.max)
        assert "date.range" == (
            refusal(every, months=step, from_=START, count=2).code
        )

    def test_at_most_1200(self):
        """A hundred years of months is the limit, however it is asked for."""
        assert 1200 == len(every(months=1, from_=START, count=1200))
        assert 1200 == len(
            every(months=1, from_=START, until=date(2117, 12, 31))
        )
        assert "schedule.count" == (
            refusal(every, months=1, from_=START, until=date(2118, 1, 1)).code
        )

    @pytest.mark.parametrize(
        ("first", "months", "until", "count"),
        [
            (date(2000, 1, 31), 1, date(2099, 12, 31), 1200),
            (date(2000, 1, 31), 1, date(2100, 1, 30), 1200),
            (date(1000, 1, 31), 7, date(1700, 1, 30), 1200),
            (date(9900, 1, 31), 1, date(9999, 12, 31), 1200),
        ],
    )
    def test_all_that_lie_within(self, first, months, until, count):
        """A day that is past the last one does not count, here either."""
        assert count == len(every(months=months, from_=first, until=until))

    @pytest.mark.parametrize(
        "until", [date(2100, 1, 31), date(2100, 2, 27), date.max]
    )
    def test_one_too_many(self, until):
        """The number that lies within is said."""
        error = refusal(every, months=1, from_=date(2000, 1, 31), until=until)
        months = (until.year - 2000) * 12 + until.month - 1
        given = months + (until.day == 31)

        assert ("schedule.count", given) == (error.code, error.given)

    def test_numbers_of_others(self):
        """A whole number of NumPy is a whole number."""
        expected = (START, date(2018, 4, 1))

        assert expected == every(months=Whole(3), from_=START, count=Whole(2))
        assert date(2018, 4, 1) == months_after(START, Whole(3))
        for asked in (
            {"months": Whole(0), "count": 1},
            {"months": 1, "count": Whole(1201)},
        ):
            assert refusal(every, from_=START, **asked).given in {0, 1201}

    @pytest.mark.parametrize("count", [-1, 1201, True, 4.0, "4", 10**400])
    def test_count_in_range(self, count):
        """A count is a whole number from 0 to 1200, and the limit is said."""
        error = refusal(every, months=1, from_=START, count=count)

        assert "schedule.count" == error.code
        assert error.message("en").endswith(
            "right is a number of days from 0 to 1200, for example: 4"
        )

    def test_none(self):
        """No days are none."""
        assert () == every(months=1, from_=START, count=0)

    def test_one_end(self):
        """Exactly one of count and until is given."""
        neither = refusal(every, months=1, from_=START)
        both = refusal(every, months=1, from_=START, count=4, until=START)

        assert ("schedule.end", None) == (neither.code, neither.given)
        assert both.message("sv") == (
            'Fick "count, until". Rätt är precis en av count och until, till '
            "exempel: count=4"
        )

    @pytest.mark.parametrize("months", [0, -1, True, 1.0, "1", None])
    def test_months_from_one(self, months):
        """The step is a whole number of months, one or more."""
        error = refusal(every, months=months, from_=START, count=1)

        assert "schedule.months" == error.code
        assert error.message("en").endswith(
            "right is a whole number of months from 1, for example: 3"
        )

    def test_days_only(self):
        """First day and last are days without a time."""
        time = datetime(2018, 1, 1, tzinfo=UTC)

        assert "date.expected" == (
            refusal(every, months=1, from_=time, count=0).code
        )
        assert "date.expected" == (
            refusal(every, months=1, from_=START, until=time).code
        )
