# SPDX-License-Identifier: MIT
"""Laws of workdays in Sweden: *arbetsdagar*."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from iop.values.errors import IllFormedError
from iop.values.workdays import (
    add_workdays,
    is_workday,
    next_workday,
)


DAY = timedelta(days=1)


def days():
    """Days of the time that agreements run."""
    return st.dates(date(2010, 1, 1), date(2030, 12, 31))


def between(first, last):
    """Return the days after *first*, up to and with *last*."""
    return [first + n * DAY for n in range(1, (last - first).days + 1)]


def or_fault(call, *args, **kwargs):
    """Call, or return the code with which the call is refused."""
    try:
        return call(*args, **kwargs)
    except IllFormedError as error:
        return error.code


class TestNearest:
    """The nearest workday is one, is its own nearest, and none is skipped."""

    @given(days())
    def test_next(self, day):
        """All days from the day to the next workday are days off."""
        found = next_workday(day)

        assert is_workday(found)
        assert next_workday(found) == found
        assert not any(map(is_workday, between(day - DAY, found - DAY)))


class TestAdd:
    """So many workdays after a day, there are so many workdays between."""

    @given(days(), st.integers(0, 60))
    def test_counts(self, day, count):
        """The days after the day hold just the count."""
        found = add_workdays(day, count)

        assert sum(map(is_workday, between(day, found))) == count
        assert count == 0 or is_workday(found)

    @given(days(), st.integers(0, 30), st.integers(0, 30))
    def test_adds_up(self, day, first, second):
        """Two counts in turn are their sum."""
        assert add_workdays(add_workdays(day, first), second) == (
            add_workdays(day, first + second)
        )


class TestRange:
    """A day is judged in the years 1990 to 2100, and refused in others."""

    @given(
        st.one_of(
            st.dates(),
            st.dates(date(1989, 12, 20), date(1990, 1, 10)),
            st.dates(date(2100, 12, 20), date(2101, 1, 10)),
        )
    )
    def test_is_total(self, day):
        """A day has an answer just when its year is in range."""
        expected = (
            (True, False) if 1990 <= day.year <= 2100 else ("workday.range",)
        )

        assert or_fault(is_workday, day) in expected
