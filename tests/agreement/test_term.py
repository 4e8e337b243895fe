# SPDX-License-Identifier: MIT
"""Promises of the term: *avtalstid*."""

from datetime import date

import pytest

from iop.agreement.deadlines import DayOff
from iop.agreement.term import Extension, Notice, Term
from iop.values.errors import IllFormedError


LAST = date(2026, 12, 31)


class TestExtension:
    """`Extension`."""

    @pytest.mark.parametrize(
        ("until", "is_open_ended"),
        [
            (LAST, None),
            (LAST, False),
            (None, True),
            (None, False),
            (None, None),
        ],
    )
    def test_one_end_or_none(self, until, is_open_ended):
        """It has a last day, or no end, or it is not stated which."""
        extension = Extension(
            key="o", until=until, is_open_ended=is_open_ended
        )

        assert (until, is_open_ended) == (
            extension.until,
            extension.is_open_ended,
        )

    def test_both(self):
        """A last day and no end at once is refused in both languages."""
        with pytest.raises(IllFormedError) as caught:
            Extension(key="o", until=LAST, is_open_ended=True)

        assert (
            "Fick true. Rätt är antingen en sista dag, en längd eller inget slut, till "
            "exempel: until=date(2026, 12, 31)"
        ) == caught.value.message("sv")
        assert (
            "got true; right is either a last day, a length or no end, for example: "
            "until=date(2026, 12, 31) [extension.end]"
        ) == str(caught.value)


class TestNotice:
    """`Notice`."""

    @pytest.mark.parametrize(
        ("months", "days"), [(3, None), (None, 90), (0, None), (None, None)]
    )
    def test_one_unit_or_none(self, months, days):
        """The period is in months, or in days, or not stated."""
        notice = Notice(months=months, days=days)

        assert (months, days) == (notice.months, notice.days)

    def test_both(self):
        """Months and days at once are refused in both languages."""
        with pytest.raises(IllFormedError) as caught:
            Notice(months=0, days=0)

        assert (
            "Fick 0. Rätt är månader eller dagar, inte båda, till exempel: "
            "months=3"
        ) == caught.value.message("sv")
        assert (
            "got 0; right is months or days, not both, for example: months=3 "
            "[notice.unit]"
        ) == str(caught.value)


class TestTerm:
    """`Term`."""

    def test_no_extension_and_none_stated(self):
        """To state that there is no extension is not to leave it out."""
        assert Term(extensions=()) != Term()

    def test_day_off_stated_and_not(self):
        """That a due day stays is a statement; to leave it out is none."""
        assert Term().day_off is None
        assert Term(day_off=DayOff.STAYS) != Term()
