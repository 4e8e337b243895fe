# SPDX-License-Identifier: MIT
"""Laws of days a number of months apart: *återkommande dagar*."""

import calendar
from datetime import date
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from iop.values.errors import IllFormedError
from iop.values.schedules import every, months_after


FAULTS = (
    "date.expected",
    "date.range",
    "schedule.count",
    "schedule.end",
    "schedule.months",
)


def anchors():
    """First days, more often at the end of a month."""
    return st.one_of(
        st.dates(date(1990, 1, 1), date(2100, 12, 31)),
        st.builds(
            date,
            st.integers(1990, 2100),
            st.sampled_from([1, 3, 5, 7, 8, 10, 12]),
            st.sampled_from([29, 30, 31]),
        ),
        st.builds(
            date,
            st.sampled_from([1996, 2000, 2020, 2024]),
            st.just(2),
            st.just(29),
        ),
    )


def anything():
    """Values that a careless caller may give."""
    return st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(),
        st.dates(),
        st.datetimes(),
    )


def or_fault(call, *args, **kwargs):
    """Call, or return the code with which the call is refused."""
    try:
        return call(*args, **kwargs)
    except IllFormedError as error:
        return error.code


class TestMonthsAfter:
    """The month is the one so many months on, the day the anchor's or its last."""

    @given(st.dates(), st.integers(-130_000, 130_000))
    @example(anchor=date(2018, 1, 31), months=1)
    @example(anchor=date(2018, 1, 31), months=-130_000)
    def test_month_and_day(self, anchor, months):
        """Year and month are counted, the day is clipped, or it is refused."""
        year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
        day = or_fault(months_after, anchor, months)

        if not 1 <= year <= 9999:
            assert day == "date.range"
        else:
            last = calendar.monthrange(year, month + 1)[1]
            assert day == date(year, month + 1, min(anchor.day, last))

    @given(anything(), anything())
    def test_is_total(self, anchor, months):
        """Whatever is given, it is a day or our own refusal."""
        made = or_fault(months_after, anchor, months)

        assert made in FAULTS or isinstance(made, date)


class TestEvery:
    """Every day is counted from the first, never from the one before."""

    @given(anchors(), st.integers(1, 24), st.integers(0, 60))
    def test_is_anchored(self, anchor, months, count):
        """The k-th day is k steps from the first, near its day of month."""
        days = every(months=months, from_=anchor, count=count)

        assert len(days) == count
        for step, day in enumerate(days):
            assert day == months_after(anchor, step * months)
            assert 0 <= anchor.day - day.day <= 3

    @given(anchors(), st.integers(1, 24), st.integers(0, 60))
    def test_increases(self, anchor, months, count):
        """Each day is after the one before."""
        days = every(months=months, from_=anchor, count=count)

        assert all(one < following for one, following in pairwise(days))

    @given(anchors(), st.integers(1, 24), st.integers(-50, 2000))
    def test_until_is_the_longest(self, anchor, months, span):
        """Up to a day come all the days that a count gives, and no other."""
        until = date.fromordinal(anchor.toordinal() + span)
        days = every(months=months, from_=anchor, until=until)
        more = every(months=months, from_=anchor, count=len(days) + 1)

        assert days == more[:-1]
        assert more[-1] > until

    @given(anything(), anything(), anything(), anything())
    def test_is_total(self, months, from_, count, until):
        """Whatever is given, it is days or our own refusal."""
        made = or_fault(
            every, months=months, from_=from_, count=count, until=until
        )

        assert made in FAULTS or len(made) <= 1200
