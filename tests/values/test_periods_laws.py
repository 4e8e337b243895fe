# SPDX-License-Identifier: MIT
"""Laws of spans of days: *perioder*."""

import calendar
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iop.values.errors import IllFormedError
from iop.values.periods import Period
from iop.values.schedules import months_after


DAY = timedelta(days=1)


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
        st.lists(st.integers(), max_size=2),
    )


def periods(
    *, earliest=date.min, latest=date.max, most=None, may_be_open=True
):
    """Periods within some days, at most *most* days long unless open."""

    @st.composite
    def build(draw):
        first = draw(st.dates(earliest, latest))
        if may_be_open and draw(st.booleans()):
            return Period(first, None)
        room = (latest - first).days
        length = draw(st.integers(0, min(room, most or room)))
        return Period(first, first + length * DAY)

    return build()


def closed(**bounds):
    """Periods that have an end."""
    return periods(may_be_open=False, **bounds)


def near():
    """Periods that meet often."""
    return periods(earliest=date(2018, 1, 1), latest=date(2018, 1, 20))


def days_near():
    """Days in and about those periods."""
    return st.dates(date(2017, 12, 30), date(2018, 1, 22))


def or_fault(call, *args, **kwargs):
    """Call, or return the code with which the call is refused."""
    try:
        return call(*args, **kwargs)
    except IllFormedError as error:
        return error.code


class TestMaking:
    """A period is made, or refused with our own error."""

    @given(
        st.one_of(anything(), st.dates()), st.one_of(anything(), st.dates())
    )
    def test_is_total(self, first, last):
        """Whatever is given, nothing else is raised."""
        made = or_fault(Period, first, last)

        assert made in ("date.expected", "period.order") or (
            (made.first, made.last) == (first, last)
        )

    @given(
        year=st.one_of(anything(), st.integers(1, 9999)),
        number=st.one_of(anything(), st.integers(0, 13)),
    )
    def test_calendar_is_total(self, year, number):
        """A month is made or refused, whatever is given."""
        made = or_fault(Period.of_month, year, number)

        assert made in ("year.form", "period.month") or (
            made.first.year == made.last.year == year
        )


class TestPieces:
    """Pieces partition the period: they are disjoint, adjoin, and are all."""

    @pytest.mark.parametrize("ask", ["years", "months"])
    @given(period=closed(most=3000))
    def test_partition(self, ask, period):
        """The pieces begin, go on and end as the period does."""
        pieces = getattr(period, ask)()

        assert pieces[0].first == period.first
        assert pieces[-1].last == period.last
        assert sum(piece.days for piece in pieces) == period.days
        for one, next_one in pairwise(pieces):
            assert not one.overlaps(next_one)
            assert one.last + timedelta(days=1) == next_one.first

    @given(closed(most=3000))
    def test_within_the_calendar(self, period):
        """Each piece is within the year or the month of its days."""
        for piece in period.years():
            assert Period.of_year(piece.last.year).covers(piece)
        for piece in period.months():
            day = piece.last
            assert Period.of_month(day.year, day.month).covers(piece)

    @given(closed(most=3000))
    def test_finer_pieces_refine(self, period):
        """The months of the years are the months of the period."""
        assert period.months() == tuple(
            month for year in period.years() for month in year.months()
        )


class TestTwo:
    """Two periods relate as the sets of their days do."""

    @given(near(), near())
    def test_symmetry(self, a, b):
        """Overlap and intersection take no side."""
        assert a.overlaps(b) == b.overlaps(a)
        assert a.intersection(b) == b.intersection(a)

    @given(near(), near(), days_near())
    def test_intersection_is_of_days(self, a, b, day):
        """A day is in the intersection when it is in both."""
        common = a.intersection(b)

        assert (day in a and day in b) == (
            common is not None and day in common
        )

    @given(near(), near(), near())
    def test_intersection_is_associative(self, a, b, c):
        """Three periods have one intersection, and a period its own."""
        ab, bc = a.intersection(b), b.intersection(c)

        assert (ab and ab.intersection(c)) == (bc and a.intersection(bc))
        assert a.intersection(a) == a

    @given(near(), near())
    def test_covers_is_an_order(self, a, b):
        """What covers has the other as intersection; both ways is equal."""
        assert a.covers(b) == (a.intersection(b) == b)
        assert (a.covers(b) and b.covers(a)) == (a == b)


class TestUntil:
    """An end never adds a day to a period that has one."""

    @given(periods(), st.dates())
    @example(period=Period(date(2018, 1, 2), None), day=date(2018, 1, 1))
    @example(period=Period(date(2018, 1, 2), None), day=date(2018, 1, 2))
    def test_clips(self, period, day):
        """The days up to the end are kept, or there are none and it is said."""
        clipped = or_fault(period.until, day)

        if day < period.first:
            assert clipped == "period.order"
        else:
            assert period.covers(clipped)
            assert clipped.last == min(day, period.last or day)


class TestWholeYears:
    """Years are whole from a day to the day before its anniversary."""

    @given(st.dates(max_value=date(9000, 1, 1)), st.integers(1, 900))
    def test_anniversaries(self, first, years):
        """Just that day makes the years whole, not the days beside it."""
        end = months_after(first, 12 * years) - DAY

        assert Period(first, end).whole_years() == years
        assert Period(first, end - DAY).whole_years() is None
        assert Period(first, end + DAY).whole_years() is None

    @given(st.integers(1, 9999))
    def test_calendar_year(self, year):
        """A calendar year is one, with the days that the calendar says."""
        period = Period.of_year(year)

        assert period.whole_years() == 1
        assert period.days == 365 + calendar.isleap(year)
