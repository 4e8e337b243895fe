# SPDX-License-Identifier: MIT
"""Days known in part, against the EDTF of others: *datum i EDTF*.

The judge is `edtf`, a reader of ISO 8601-2. All that the library takes it takes
too, and what is neither a season nor approximate it bounds alike. Its own
margins of *about* are others than the library's, and each library says itself
what months a season is. Ends of every kind are mixed here; the days that
`iop.strategies` draws are held against it in ``values/test_stated_dates_laws``.
"""

from datetime import date

from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException
from hypothesis import assume, example, given
from hypothesis import strategies as st

from iop.values.errors import IllFormedError
from iop.values.stated_dates import StatedDate


YEARS = st.integers(1, 9999).map("{:04}".format) | st.sampled_from(
    ["2015", "2016", "2018", "2019", "2020"]
)
MONTHS = st.builds("{}-{:02}".format, YEARS, st.integers(1, 12))
DAYS = st.dates(date(1, 1, 1)).map(str) | st.dates(
    date(2018, 1, 1), date(2019, 12, 31)
).map(str)
SEASONS = st.builds("{}-{}".format, YEARS, st.integers(21, 24))
ENDS = st.one_of(YEARS, MONTHS, DAYS)

INTERVALS = st.one_of(
    st.builds("{}/{}".format, ENDS, ENDS),
    ENDS.map("../{}".format),
    ENDS.map("{}/..".format),
)
NEAR_MISSES = st.text("0123456789X-/.~?%", max_size=22) | st.one_of(
    st.builds("{}-{:02}".format, YEARS, st.integers(0, 99)),
    st.builds("{}-{:02}".format, MONTHS, st.integers(0, 99)),
    st.builds("{}{}".format, ENDS, st.sampled_from(["~", "?", "%", "/"])),
)


def taken(text):
    """Return the day that is written, or nothing if it is refused."""
    try:
        return StatedDate(text)
    except IllFormedError:
        return None


def judged(text):
    """Return what the judge reads, or nothing if it is no EDTF."""
    try:
        return parse_edtf(text)
    except EDTFParseException:
        return None


def bounds(text):
    """Return the earliest and the latest day that the judge reads."""
    found = judged(text)
    start, _, end = text.partition("/")
    ends = (found.lower_strict(), found.upper_strict())
    return tuple(
        None if mark == ".." else date(*when[:3])
        for mark, when in zip((start, end), ends, strict=True)
    )


class TestBounds:
    """A year, a month, and from the one to the other, is bounded alike."""

    @given(YEARS | MONTHS)
    @example("2016-02")
    @example("1900-02")
    def test_parts(self, text):
        """The first and the last day of a year or a month."""
        day = StatedDate(text)

        assert bounds(text) == (day.earliest, day.latest)

    @given(INTERVALS)
    @example("2018-12-20/2019-01")
    @example("2018/2018-12")
    @example("2016-02/2016-02-29")
    def test_intervals(self, text):
        """From the first day of the first end to the last of the last."""
        day = taken(text)
        assume(day is not None)

        assert bounds(text) == (day.earliest, day.latest)


class TestTaken:
    """What is taken is EDTF, and what is no EDTF is refused."""

    @given(SEASONS)
    def test_seasons(self, text):
        """A season is a season to both."""
        assert str(judged(text)) == StatedDate(text).edtf

    @given(NEAR_MISSES | INTERVALS)
    @example("2018-02-30~")
    @example("2018-13")
    @example("2018-00")
    @example("2018-25")
    @example("XXXX-12")
    @example("../..")
    def test_others_take_it_too(self, text):
        """There is no text that only the library takes."""
        theirs = judged(text)

        assert taken(text) is None or theirs is not None
