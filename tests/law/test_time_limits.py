# SPDX-License-Identifier: MIT
"""Promises of how time is counted: *lagens tider*."""

from datetime import date

import pytest

from iop.law import time_limits
from iop.law.sources import Citation
from iop.values.schedules import months_after
from iop.values.workdays import is_workday


class TestCitations:
    """Where it stands."""

    @pytest.mark.parametrize(
        ("cited", "line"),
        [
            (
                time_limits.LAST_DAY,
                "Lagen om beräkning av lagstadgad tid (SFS 1930:173), 1 § (läst i källan)",
            ),
            (
                time_limits.DAYS_OFF,
                "Lagen om beräkning av lagstadgad tid (SFS 1930:173), 2 § första stycket (läst i källan)",
            ),
            (
                time_limits.PUBLIC_HOLIDAYS,
                "Lagen om allmänna helgdagar (SFS 1989:253), 1–2 §§ (läst i källan)",
            ),
        ],
    )
    def test_line(self, cited, line):
        """Act, section, and that it was read."""
        assert line == cited.line("sv")

    def test_all(self):
        """Nothing but citations is named."""
        assert {Citation} == {
            type(getattr(time_limits, name)) for name in time_limits.__all__
        }


class TestDays:
    """The library does what is cited."""

    @pytest.mark.parametrize(
        ("first", "last"),
        [
            (date(2026, 1, 15), date(2026, 2, 15)),
            (date(2026, 1, 31), date(2026, 2, 28)),
            (date(2028, 1, 31), date(2028, 2, 29)),
        ],
    )
    def test_last_day(self, first, last):
        """A month ends on the day of the same number, or on its last day."""
        assert last == months_after(first, 1)

    @pytest.mark.parametrize(
        "day",
        [
            date(2026, 4, 25),
            date(2026, 4, 26),
            date(2026, 6, 19),
            date(2026, 12, 24),
            date(2026, 12, 31),
        ],
        ids=["saturday", "sunday", "midsummer", "christmas", "new-year"],
    )
    def test_days_off(self, day):
        """Saturdays, Sundays and the three eves are days off."""
        assert not is_workday(day)

    def test_public_holidays(self):
        """So are those that are listed, none of them a Sunday in 2018 or 2026."""
        listed = [
            date(2026, 1, 1),
            date(2026, 1, 6),
            date(2026, 4, 3),
            date(2026, 4, 6),
            date(2026, 5, 1),
            date(2026, 5, 14),
            date(2018, 6, 6),
            date(2026, 6, 20),
            date(2026, 10, 31),
            date(2026, 12, 25),
            date(2026, 12, 26),
        ]

        assert [] == [day for day in listed if is_workday(day)]
        assert {6}.isdisjoint(day.weekday() for day in listed)
