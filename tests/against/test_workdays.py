# SPDX-License-Identifier: MIT
"""Working days, against calendars of others: *arbetsdagar*.

The judge of how working days are counted is `pandas`, with its custom business
days; that of which days are off is the text of the two acts (1989:253 and
1930:173), with Easter by `dateutil.easter` and the rest by
`dateutil.relativedelta`. `holidays`, which the library asks, is held against
the same text over all its years.
"""

from datetime import date, timedelta

import holidays
import pytest
from dateutil.easter import easter
from dateutil.relativedelta import FR, SA, relativedelta
from hypothesis import example, given
from hypothesis import strategies as st

from iop.values.workdays import add_workdays, is_workday, next_workday


YEARS = range(1990, 2101)


def by_the_acts(year):
    """Return the days off that the acts name, besides Saturdays and Sundays.

    New Year's Day, Twelfth Day, Good Friday, Easter Day, Easter Monday, 1 May,
    Ascension Day (the sixth Thursday after Easter Day), Whit Sunday (the
    seventh Sunday after), the National Day on 6 June, Midsummer Day (the
    Saturday of 20-26 June), All Saints' Day (the Saturday of 31 October-6
    November), Christmas Day and Boxing Day; and the eves of Midsummer,
    Christmas and New Year. Until 2004 Whit Monday, and not the National Day.
    """
    sunday = easter(year)
    fixed = [(1, 1), (1, 6), (5, 1), (12, 24), (12, 25), (12, 26), (12, 31)]
    whitsun = sunday + relativedelta(weeks=+7)
    return {
        *(date(year, month, day) for month, day in fixed),
        sunday,
        sunday + relativedelta(days=-1, weekday=FR(-1)),
        sunday + relativedelta(days=+1),
        sunday + relativedelta(weeks=+6, days=-3),
        whitsun,
        date(year, 6, 6) if year >= 2005 else whitsun + relativedelta(days=+1),
        date(year, 6, 20) + relativedelta(weekday=SA),
        date(year, 6, 19) + relativedelta(weekday=FR),
        date(year, 10, 31) + relativedelta(weekday=SA),
    }


DAY = timedelta(days=1)


class TestDaysOff:
    """The days off are those that the acts name, in every year."""

    @pytest.mark.parametrize("year", YEARS)
    def test_register(self, year):
        """The register of others that the library asks names the same."""
        registered = holidays.country_holidays(
            "SE", years=year, categories=("public", "de_facto")
        )
        named = {day for day in registered if day.weekday() != 6}

        assert {day for day in by_the_acts(year) if day.weekday() != 6} == (
            named
        )

    @pytest.mark.parametrize("year", YEARS)
    def test_every_day(self, year):
        """A weekday is a workday if no act names it, and no other day is."""
        off = by_the_acts(year)
        days = [
            date(year, 1, 1) + number * DAY
            for number in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)
        ]

        assert [
            day for day in days if day.weekday() < 5 and day not in off
        ] == [day for day in days if is_workday(day)]


@pytest.fixture(scope="module")
def business_day():
    """Make a business day of pandas, with the days off of the acts."""
    offsets = pytest.importorskip(
        "pandas.tseries.offsets", reason="the extra tables is not installed"
    )
    off = sorted(day for year in YEARS for day in by_the_acts(year))
    return offsets.CustomBusinessDay(holidays=off)


DAYS = st.one_of(
    st.dates(date(1990, 1, 1), date(2098, 12, 31)),
    # About Christmas and New Year, and about Midsummer.
    st.builds(date, st.integers(1990, 2098), st.just(12), st.integers(15, 31)),
    st.builds(date, st.integers(1990, 2098), st.just(6), st.integers(1, 30)),
)


class TestCounted:
    """Working days are counted as pandas counts them."""

    @given(day=DAYS, count=st.integers(1, 260))
    @example(day=date(2018, 12, 21), count=3)
    def test_add(self, business_day, day, count):
        """So many working days after a day."""
        # From a day off, pandas first goes back to the working day before it.
        found = business_day.rollback(day) + count * business_day

        assert found.date() == add_workdays(day, count)

    @given(day=DAYS)
    def test_next(self, business_day, day):
        """The day itself if it is one, else the first one after it."""
        found = business_day.rollforward(day).date()

        assert found == next_workday(day)
        assert (found == day) is is_workday(day)
