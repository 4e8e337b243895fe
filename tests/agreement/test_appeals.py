# SPDX-License-Identifier: MIT
"""Promises of when a decision is final: *laga kraft*.

The days are counted by hand, on a calendar.
"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop.agreement.appeals import appeal_period_ends, becomes_final_on
from iop.agreement.decisions import Decision
from iop.values.stated_dates import StatedDate
from iop.values.workdays import is_workday


def announced(day: date | StatedDate | None) -> Decision:
    """Make a decision whose minutes were announced on a day."""
    return Decision(key="beslut", announced_on=day)


class TestAppealPeriodEnds:
    """`appeal_period_ends`."""

    @pytest.mark.parametrize(
        ("day", "last"),
        [
            pytest.param("2018-03-06", "2018-03-27", id="tuesday"),
            pytest.param("2018-03-10", "2018-04-03", id="easter-eve"),
            pytest.param("2018-03-09", "2018-04-03", id="good-friday"),
            pytest.param("2018-03-12", "2018-04-03", id="easter-monday"),
            pytest.param("2018-03-08", "2018-03-29", id="maundy-thursday"),
            pytest.param("2018-04-14", "2018-05-07", id="saturday"),
            pytest.param("2018-04-15", "2018-05-07", id="sunday"),
            pytest.param("2018-04-10", "2018-05-02", id="first-of-may"),
            pytest.param("2018-04-09", "2018-04-30", id="last-of-april"),
            pytest.param("2018-04-19", "2018-05-11", id="ascension"),
            pytest.param("2018-05-16", "2018-06-07", id="national-day"),
            pytest.param("2018-05-31", "2018-06-21", id="before-midsummer"),
            pytest.param("2018-06-01", "2018-06-25", id="midsummer-eve"),
            pytest.param("2018-10-13", "2018-11-05", id="all-saints"),
            pytest.param("2020-12-02", "2020-12-23", id="before-christmas"),
            pytest.param("2020-12-03", "2020-12-28", id="christmas-eve"),
            pytest.param("2019-12-03", "2019-12-27", id="christmas-tuesday"),
            pytest.param("2018-12-10", "2019-01-02", id="new-years-eve"),
            pytest.param("2021-12-10", "2022-01-03", id="new-years-friday"),
            pytest.param("2018-12-11", "2019-01-02", id="new-years-day"),
            pytest.param("2018-12-16", "2019-01-07", id="epiphany"),
            pytest.param("2020-02-08", "2020-03-02", id="over-leap-day"),
        ],
    )
    def test_last_day(self, day, last):
        """It is the same weekday three weeks on, or the next weekday."""
        found = appeal_period_ends(announced(date.fromisoformat(day)))

        assert date.fromisoformat(last) == found

    @pytest.mark.parametrize(
        ("day", "last"),
        [
            (date(2017, 12, 31), None),
            (date(2018, 1, 1), date(2018, 1, 22)),
            (date(2018, 1, 2), date(2018, 1, 23)),
        ],
    )
    def test_first_day_of_the_act(self, day, last):
        """What was announced before 2018 is appealed against by an older act."""
        assert last == appeal_period_ends(announced(day))

    @pytest.mark.parametrize(
        ("day", "last"),
        [
            (StatedDate("2018-04"), StatedDate("2018-04-23/2018-05-21")),
            (StatedDate("2018-04-14/2018-04-15"), date(2018, 5, 7)),
            (StatedDate("2018-04-09/.."), StatedDate("2018-04-30/..")),
            (StatedDate("2017-12/2018-01"), None),
            (StatedDate("../2018-04-09"), None),
            (StatedDate("2100-12"), StatedDate("2100-12-22/..")),
        ],
    )
    def test_in_part(self, day, last):
        """As far as the day of announcement is known, so is the last day."""
        assert last == appeal_period_ends(announced(day))

    @pytest.mark.parametrize("day", [None, date(2101, 1, 1), date.max])
    def test_unknown(self, day):
        """Without the day, or without its holidays, there is none."""
        assert appeal_period_ends(announced(day)) is None


class TestBecomesFinalOn:
    """`becomes_final_on`."""

    @pytest.mark.parametrize(
        ("day", "final"),
        [
            (None, None),
            (date(2017, 12, 31), None),
            (date(2018, 3, 6), date(2018, 3, 28)),
            (date(2018, 6, 1), date(2018, 6, 26)),
            (date(2018, 12, 10), date(2019, 1, 3)),
            (StatedDate("2018-04"), StatedDate("2018-04-24/2018-05-22")),
        ],
    )
    def test_day_after(self, day, final):
        """It is the day after the last day for an appeal."""
        assert final == becomes_final_on(announced(day))

    @given(st.dates(date(2018, 1, 1), date(2100, 11, 30)))
    def test_law(self, day):
        """It comes the day after a workday, and more than three weeks on."""
        final = becomes_final_on(announced(day))

        assert is_workday(final - timedelta(days=1))
        assert timedelta(days=22) <= final - day <= timedelta(days=27)
