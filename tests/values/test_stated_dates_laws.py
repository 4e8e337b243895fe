# SPDX-License-Identifier: MIT
"""Laws of days that are known in part: *angivna datum*."""

from datetime import date

from edtf import parse_edtf
from hypothesis import assume, example, given
from hypothesis import strategies as st

from iop.strategies import coarser_day, days
from iop.strategies._values import stated_dates
from iop.values import written
from iop.values._edtf import SEASONS
from iop.values.stated_dates import (
    StatedDate,
    day_between,
    earliest,
    is_after,
    is_before,
    is_on_or_before,
    is_same_day,
    is_within,
    latest,
)

from ..noise import periods


ASKED = (is_before, is_after, is_on_or_before, is_same_day)


class TestForm:
    """A day known in part has one form."""

    @given(stated_dates())
    def test_round_trip(self, day):
        """What is written makes the same day again."""
        assert day == StatedDate(str(day))

    @given(stated_dates())
    def test_in_order(self, day):
        """The earliest is not after the latest, and they are not one day."""
        first, last = day.earliest, day.latest

        assert first is None or last is None or first < last

    @given(days())
    def test_between(self, day):
        """Between its bounds lies a day that tells no more and no less."""
        low, high = earliest(day), latest(day)
        between = day_between(low, high)

        assert between is None or (low, high) == (
            earliest(between),
            latest(between),
        )


class TestMoreExact:
    """Making a day more exact never turns a yes into a no, or the reverse."""

    @given(st.data(), st.dates(), days())
    def test_of_two_days(self, data, exact, other):
        """What is told of the one holds of every day that it may be."""
        coarse = data.draw(coarser_day(exact))

        for ask in ASKED:
            assert ask(coarse, other) in (None, ask(exact, other))
            assert ask(other, coarse) in (None, ask(other, exact))

    @given(st.data(), st.dates(), periods())
    def test_within(self, data, exact, period):
        """So it is of a day and a period."""
        coarse = data.draw(coarser_day(exact))

        assert is_within(coarse, period) in (None, is_within(exact, period))

    @given(st.data(), st.dates())
    def test_bounds(self, data, exact):
        """The day itself lies within the bounds of every coarser one."""
        coarse = data.draw(coarser_day(exact))

        assert (coarse.earliest or date.min) <= exact
        assert exact <= (coarse.latest or date.max)


class TestParse:
    """What is written in Swedish is read."""

    @given(stated_dates())
    @example(StatedDate("2019-24"))
    def test_written(self, day):
        """A day that no other is written like is read as it was."""
        text = written(day)
        if "någon" in text or "inte angivet" in text:
            return

        assert day == StatedDate.parse(text)

    @given(st.dates(min_value=date(1000, 1, 1)))
    def test_exact(self, day):
        """So is an exact one."""
        assert day == StatedDate.parse(written(day))


class TestJudge:
    """The package edtf takes what is written here, and bounds it alike."""

    @given(stated_dates())
    @example(StatedDate("2018-12-31~"))
    @example(StatedDate("2018-12-20/2019-01-10"))
    def test_bounds(self, day):
        """What is no season and not approximate has the same bounds."""
        is_season = any(f"-{season}" in day.edtf[4:] for season in SEASONS)
        # About a season is no notation that the package knows.
        assume(not (is_season and day.is_approximate))
        judged = parse_edtf(day.edtf)
        if is_season or day.is_approximate or day.edtf.startswith("XXXX"):
            return

        ends = (judged.lower_strict(), judged.upper_strict())
        assert (day.earliest, day.latest) == tuple(
            None if bound is None else date(*end[:3])
            for bound, end in zip(
                (day.earliest, day.latest), ends, strict=True
            )
        )
