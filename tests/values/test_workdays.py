# SPDX-License-Identifier: MIT
"""Promises of workdays in Sweden: *arbetsdagar*."""

from datetime import UTC, date, datetime, timedelta

import pytest

from iop.values import workdays as room
from iop.values.errors import IllFormedError
from iop.values.workdays import (
    add_workdays,
    is_workday,
    next_workday,
)


DAY = timedelta(days=1)

WEEKDAYS_OFF = {
    2018: "01-01 03-30 04-02 05-01 05-10 06-06 06-22 12-24 12-25 12-26 12-31",
    2019: "01-01 04-19 04-22 05-01 05-30 06-06 06-21 12-24 12-25 12-26 12-31",
    2020: "01-01 01-06 04-10 04-13 05-01 05-21 06-19 12-24 12-25 12-31",
}
"""Mondays to Fridays off, year by year, written by hand."""


def days_of(year):
    """Return all the days of a year."""
    first = date(year, 1, 1)
    return [
        first + n * DAY for n in range((date(year, 12, 31) - first).days + 1)
    ]


def weekdays_off(year):
    """Write the Mondays to Fridays that are no workdays."""
    return " ".join(
        f"{day:%m-%d}"
        for day in days_of(year)
        if day.weekday() < 5 and not is_workday(day)
    )


def refusal(call, *args):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args)
    return caught.value


class TestIsWorkday:
    """A workday is known from a day off."""

    @pytest.mark.parametrize("year", sorted(WEEKDAYS_OFF))
    def test_whole_years(self, year):
        """A year has the weekdays off that its calendar has."""
        assert WEEKDAYS_OFF[year] == weekdays_off(year)

    def test_weekends(self):
        """Saturdays and Sundays are no workdays."""
        assert not is_workday(date(2018, 6, 2))
        assert not is_workday(date(2018, 6, 3))
        assert is_workday(date(2018, 6, 4))

    def test_the_change_of_2005(self):
        """Whit Monday is a holiday to 2004, the National Day from 2005."""
        assert not is_workday(date(2004, 5, 31))
        assert is_workday(date(2005, 5, 16))
        assert is_workday(date(2003, 6, 6))
        assert not is_workday(date(2005, 6, 6))

    @pytest.mark.parametrize(
        "day",
        [
            pytest.param(date(2018, 1, 5), id="twelfth-night"),
            pytest.param(date(2018, 3, 29), id="maundy-thursday"),
            pytest.param(date(2018, 4, 30), id="walpurgis-night"),
            pytest.param(date(2018, 5, 11), id="after-ascension-day"),
            pytest.param(date(2018, 11, 2), id="all-saints-eve"),
            pytest.param(date(2019, 12, 23), id="before-christmas-eve"),
        ],
    )
    def test_half_days_are_workdays(self, day):
        """Eves of custom, half days and squeeze days are workdays."""
        assert is_workday(day)

    @pytest.mark.parametrize("language", ["en_US", "th", "uk", "xx", "C"])
    def test_whatever_the_machine_speaks(self, monkeypatch, language):
        """The language of the machine changes no day."""
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            monkeypatch.setenv(name, language)
        room._days_off.cache_clear()

        assert WEEKDAYS_OFF[2018] == weekdays_off(2018)

    def test_first_and_last(self):
        """The years 1990 to 2100 are computed, both included."""
        assert not is_workday(date(1990, 1, 1))
        assert is_workday(date(1990, 1, 2))
        assert is_workday(date(2100, 12, 30))
        assert not is_workday(date(2100, 12, 31))

    @pytest.mark.parametrize(
        "day", [date.min, date(1989, 12, 31), date(2101, 1, 1), date.max]
    )
    def test_out_of_range(self, day):
        """A day outside those years is refused, and the years are said."""
        error = refusal(is_workday, day)

        assert ("workday.range", str(day)) == (error.code, error.given)
        assert error.message("sv") == (
            f'Fick "{day}". Rätt är en dag åren 1990 till 2100, till exempel: '
            "date(2018, 6, 1)"
        )

    @pytest.mark.parametrize(
        "call",
        [
            is_workday,
            next_workday,
            lambda day: add_workdays(day, 0),
        ],
    )
    @pytest.mark.parametrize(
        "day", [datetime(2018, 6, 1, tzinfo=UTC), "2018-06-01", None]
    )
    def test_days_only(self, call, day):
        """What is no date, or has a time of day, is refused."""
        assert "date.expected" == refusal(call, day).code


class TestNext:
    """The next workday is found."""

    def test_a_workday_stays(self):
        """A workday is its own next."""
        assert date(2018, 6, 4) == next_workday(date(2018, 6, 4))

    def test_over_christmas(self):
        """After the Saturday before Christmas 2018 comes a Thursday."""
        assert date(2018, 12, 27) == next_workday(date(2018, 12, 22))

    def test_over_new_year(self):
        """The search goes on in the year beside."""
        assert date(2019, 1, 2) == next_workday(date(2018, 12, 31))

    def test_past_the_range(self):
        """A search that leaves the years is refused, at the day it left."""
        after = refusal(next_workday, date(2100, 12, 31))

        assert ("workday.range", "2101-01-01") == (after.code, after.given)


class TestAdd:
    """Workdays are counted after a day."""

    @pytest.mark.parametrize(
        ("day", "count", "expected"),
        [
            (date(2018, 6, 4), 0, date(2018, 6, 4)),
            (date(2018, 6, 4), 1, date(2018, 6, 5)),
            (date(2018, 6, 5), 1, date(2018, 6, 7)),
            (date(2018, 6, 1), 10, date(2018, 6, 18)),
            (date(2018, 6, 2), 0, date(2018, 6, 2)),
            (date(2018, 6, 2), 1, date(2018, 6, 4)),
            (date(2018, 12, 21), 3, date(2019, 1, 2)),
        ],
    )
    def test_counts(self, day, count, expected):
        """Days off are passed over; the day itself is not counted."""
        assert expected == add_workdays(day, count)

    @pytest.mark.parametrize(
        ("count", "code"),
        [
            (-1, "count.range"),
            (True, "count.expected"),
            (1.0, "count.expected"),
        ],
    )
    def test_count(self, count, code):
        """A count is a whole number from 0."""
        assert code == refusal(add_workdays, date(2018, 6, 4), count).code

    def test_range(self):
        """A day out of range is refused, first or last."""
        assert "workday.range" == refusal(add_workdays, date.max, 0).code
        assert "workday.range" == (
            refusal(add_workdays, date(2100, 12, 30), 1).code
        )
