# SPDX-License-Identifier: MIT
"""Promises of days that are known in part: *angivna datum*."""

from datetime import UTC, date, datetime

import pytest

from iop.values import IllFormedError, Period
from iop.values.stated_dates import (
    StatedDate,
    as_day,
    day_between,
    earliest,
    exact_day,
    is_after,
    is_before,
    is_on_or_before,
    is_same_day,
    is_within,
    latest,
)


DAY = date(2016, 3, 15)
MONTH = StatedDate("2016-03")

BOUNDS = {
    "2016-03": (date(2016, 3, 1), date(2016, 3, 31)),
    "2016-12": (date(2016, 12, 1), date(2016, 12, 31)),
    "2015": (date(2015, 1, 1), date(2015, 12, 31)),
    "0001": (date(1, 1, 1), date(1, 12, 31)),
    "2019-21": (date(2019, 3, 1), date(2019, 5, 31)),
    "2019-22": (date(2019, 6, 1), date(2019, 8, 31)),
    "2019-23": (date(2019, 9, 1), date(2019, 11, 30)),
    "2019-24": (date(2019, 12, 1), date(2020, 2, 29)),
    "9999-24": (date(9999, 12, 1), date.max),
    "9999-12": (date(9999, 12, 1), date.max),
    "2018-12-31~": (date(2018, 11, 30), date(2019, 1, 31)),
    "2018-06~": (date(2018, 3, 1), date(2018, 9, 30)),
    "2018-22~": (date(2018, 3, 1), date(2018, 11, 30)),
    "2018~": (date(2017, 1, 1), date(2019, 12, 31)),
    "0001~": (date.min, date(2, 12, 31)),
    "9999~": (date(9998, 1, 1), date.max),
    "9999-12~": (date(9999, 9, 1), date.max),
    "9999-12-31~": (date(9999, 11, 30), date.max),
    "../2021-12-22": (None, date(2021, 12, 22)),
    "2021-12-22/..": (date(2021, 12, 22), None),
    "../2020-21": (None, date(2020, 5, 31)),
    "2019/..": (date(2019, 1, 1), None),
    "2018-12-20/2019-01-10": (date(2018, 12, 20), date(2019, 1, 10)),
    "2018/2019-03": (date(2018, 1, 1), date(2019, 3, 31)),
    "2018-12-01/2018-12": (date(2018, 12, 1), date(2018, 12, 31)),
    "XXXX-12-22": (None, None),
    "XXXX-02-29": (None, None),
    "XXXX-12": (None, None),
}
"""The earliest and the latest day of each, computed by hand."""


def refusal(call, *args):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args)
    return caught.value


class TestMaking:
    """A day known in part is written in EDTF."""

    @pytest.mark.parametrize("edtf", BOUNDS)
    def test_as_written(self, edtf):
        """It is shown as it is written, and its code makes it again."""
        made = StatedDate(edtf)

        assert (edtf, edtf) == (made.edtf, str(made))
        assert f"StatedDate('{edtf}')" == repr(made)
        assert edtf.endswith("~") == made.is_approximate

    def test_from_a_month_to_itself(self):
        """From a month to the same month is that month."""
        assert StatedDate("2016-03") == StatedDate("2016-03/2016-03")

    @pytest.mark.parametrize(
        "edtf",
        [
            "2018-12-31",
            "2018-12-31/2018-12-31",
            "0001-01-01",
        ],
    )
    def test_exact(self, edtf):
        """What is known to the day is a date, and the refusal says so."""
        error = refusal(StatedDate, edtf)

        assert ("stated-date.exact", edtf) == (error.code, error.given)
        assert (
            f'Fick "{edtf}". Rätt är en dag som är känd till en del; den som '
            "är känd till dagen är en date, till exempel: date(2018, 12, 31)"
        ) == error.message("sv")

    @pytest.mark.parametrize(
        "edtf",
        [
            "",
            "~",
            "0000",
            "201",
            "20161",
            "2016-00",
            "2016-13",
            "2016-20",
            "2016-25",
            "2016-3",
            "2016-02-30~",
            "2016-02-30/..",
            "2016-03 ",
            " 2016-03",
            "2016-03\n",
            "٢٠١٦",
            "2016?",
            "2016%",
            "..",
            "../..",
            "/2016",
            "2016/",
            "../x",
            "x/..",
            "../2016~",
            "2016~/2017",
            "2016/2017/2018",
            "XXXX",
            "XXXX-13",
            "XXXX-00",
            "XXXX-21",
            "XXXX-02-30",
            "XXXX-04-00",
            "xxxx-12",
            "../XXXX-12",
            "XXXX-12~",
            "201X",
            "2" * 41,
            5,
            None,
            DAY,
        ],
    )
    def test_no_day(self, edtf):
        """What is none of the forms is refused."""
        error = refusal(StatedDate, edtf)

        assert ("stated-date.form", "StatedDate.edtf") == (
            error.code,
            error.where,
        )

    @pytest.mark.parametrize(
        "edtf",
        ["2019/2018", "2018-12-31/2018", "2018-12/2018-12-01", "2018/2018-06"],
    )
    def test_disorder(self, edtf):
        """The later of two ends neither begins nor ends before the other."""
        assert "stated-date.order" == refusal(StatedDate, edtf).code

    def test_of_text_that_is_more(self):
        """A text that is more than text is kept as text alone."""

        class Word(str):
            """A text of another class."""

            __slots__ = ()

        made = StatedDate(Word("2016-03"))

        assert (str, MONTH) == (type(made.edtf), made)


class TestBounds:
    """A day known in part lies between two days, or beside one, or nowhere."""

    @pytest.mark.parametrize(("edtf", "bounds"), BOUNDS.items())
    def test_bounds(self, edtf, bounds):
        """They are as computed by hand."""
        made = StatedDate(edtf)

        assert bounds == (made.earliest, made.latest)
        assert bounds == (earliest(made), latest(made))

    def test_exact(self):
        """An exact day is its own earliest and latest."""
        assert (DAY, DAY) == (earliest(DAY), latest(DAY))

    @pytest.mark.parametrize(
        ("first", "last", "day"),
        [
            (None, None, None),
            (DAY, DAY, DAY),
            (DAY, None, StatedDate("2016-03-15/..")),
            (None, DAY, StatedDate("../2016-03-15")),
            (DAY, date(2016, 3, 16), StatedDate("2016-03-15/2016-03-16")),
        ],
    )
    def test_between(self, first, last, day):
        """From two bounds comes the day that they tell of."""
        assert day == day_between(first, last)

    def test_between_in_disorder(self):
        """A last day before the first is refused."""
        error = refusal(day_between, DAY, date(2016, 3, 14))

        assert "stated-date.order" == error.code


class TestAsDay:
    """A day is a date, or one known in part."""

    @pytest.mark.parametrize("day", [DAY, MONTH])
    def test_taken(self, day):
        """Both are taken as they are."""
        assert day is as_day(day)

    @pytest.mark.parametrize(
        ("given", "code"),
        [
            ("2016-03", "stated-date.expected"),
            (None, "stated-date.expected"),
            (datetime(2016, 3, 15, tzinfo=UTC), "date.expected"),
        ],
    )
    def test_refused(self, given, code):
        """Text is none, nor is a day with a time."""
        for ask in (as_day, earliest, latest):
            assert code == refusal(ask, given).code

    def test_exact_day(self):
        """An exact day is given, and nothing instead of any other."""
        assert (DAY, None, None) == (
            exact_day(DAY),
            exact_day(MONTH),
            exact_day(None),
        )


COMPARED = [
    # day, other, is before, is on or before, is same day
    (DAY, date(2016, 3, 16), True, True, False),
    (DAY, DAY, False, True, True),
    (DAY, date(2016, 3, 14), False, False, False),
    (MONTH, date(2016, 4, 1), True, True, False),
    (MONTH, date(2016, 3, 31), None, True, None),
    (MONTH, DAY, None, None, None),
    (MONTH, date(2016, 3, 1), False, None, None),
    (MONTH, date(2016, 2, 29), False, False, False),
    (MONTH, MONTH, None, None, None),
    (MONTH, StatedDate("2016-04"), True, True, False),
    (StatedDate("../2016-03-15"), DAY, None, True, None),
    (StatedDate("2016-03-15/.."), DAY, False, None, None),
    (StatedDate("XXXX-03-15"), DAY, None, None, None),
]
"""Two days, and what each question is answered, computed by hand."""


class TestCompared:
    """What is asked of two days has three answers."""

    @pytest.mark.parametrize(
        ("day", "other", "before", "on_or_before", "same"), COMPARED
    )
    def test_answers(self, day, other, before, on_or_before, same):
        """They are as computed by hand, whichever way it is asked."""
        assert before is is_before(day, other)
        assert before is is_after(other, day)
        assert on_or_before is is_on_or_before(day, other)
        assert same is is_same_day(day, other)
        assert same is is_same_day(other, day)

    @pytest.mark.parametrize(
        ("day", "period", "within"),
        [
            (DAY, Period(DAY, DAY), True),
            (DAY, Period(date(2016, 3, 16), None), False),
            (DAY, Period(date(2016, 3, 1), date(2016, 3, 14)), False),
            (MONTH, Period.of_year(2016), True),
            (MONTH, Period(date(2016, 1, 1), None), True),
            (MONTH, Period(date(2016, 3, 2), None), None),
            (MONTH, Period(date(2016, 1, 1), date(2016, 3, 30)), None),
            (MONTH, Period.of_year(2017), False),
            (StatedDate("2016-02-01/.."), Period.of_month(2016, 3), None),
            (StatedDate("../2016-02-29"), Period.of_month(2016, 3), False),
        ],
    )
    def test_within(self, day, period, within):
        """A day is within a period if all that may be meant is."""
        assert within is is_within(day, period)

    @pytest.mark.parametrize(
        "ask", [is_before, is_after, is_on_or_before, is_same_day]
    )
    def test_refused(self, ask):
        """What is no day is refused, on either side."""
        assert "stated-date.expected" == refusal(ask, DAY, "2016").code
        assert "stated-date.expected" == refusal(ask, "2016", DAY).code


class TestParse:
    """Days are read as Swedish papers write them."""

    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("den 28 februari 2019", date(2019, 2, 28)),
            ("28 feb 2019", date(2019, 2, 28)),
            ("28 FEB. 2019", date(2019, 2, 28)),
            ("28\u00a0februari\u00a02019", date(2019, 2, 28)),
            ("den 28:e februari 2019.", date(2019, 2, 28)),
            ("28 februari, 2019", date(2019, 2, 28)),
            ("2019-02-28", date(2019, 2, 28)),
            ("2019\u201302\u201328", date(2019, 2, 28)),
            ("28/2 2019", date(2019, 2, 28)),
            ("28/2\u20132019", date(2019, 2, 28)),
            ("sista februari 2019", date(2019, 2, 28)),
            ("sista dagen i februari 2020", date(2020, 2, 29)),
            ("första mars 2019", date(2019, 3, 1)),
        ],
    )
    def test_exact(self, text, day):
        """A whole day is a date."""
        assert day == StatedDate.parse(text)

    @pytest.mark.parametrize(
        ("text", "edtf"),
        [
            ("mars 2016", "2016-03"),
            ("i mars 2016", "2016-03"),
            ("Sept. 2016", "2016-09"),
            ("2019-02", "2019-02"),
            ("2015", "2015"),
            ("under 2015", "2015"),
            ("våren 2019", "2019-21"),
            ("sommaren 2015", "2015-22"),
            ("höst 2019", "2019-23"),
            ("vintern 2019/2020", "2019-24"),
            ("vintern 2019\u201320", "2019-24"),
            ("vintern 1999/00", "1999-24"),
            ("årsskiftet 2018/19", "2018-12-31/2019-01-01"),
            ("vid årsskiftet 2018/2019", "2018-12-31/2019-01-01"),
            ("omkring årsskiftet 2018/2019", "2018-12-31~"),
            ("halvårsskiftet 2020", "2020-06-30/2020-07-01"),
            ("omkring halvårsskiftet 2020", "2020-06-30~"),
            ("cirka 2015", "2015~"),
            ("ca. mars 2015", "2015-03~"),
            ("omkring den 5 mars 2019", "2019-03-05~"),
            ("före den 22 december 2021", "../2021-12-21"),
            ("innan våren 2020", "../2020-02-29"),
            ("efter 1 maj 2019", "2019-05-02/.."),
            ("senast den 1 mars 2020", "../2020-03-01"),
            ("senast våren 2020", "../2020-21"),
            ("senast första kvartalet 2020", "../2020-03"),
            ("t.o.m. 2019", "../2019"),
            ("tidigast 1 maj 2019", "2019-05-01/.."),
            ("från och med den 1 maj 2019", "2019-05-01/.."),
            ("tidigast andra kvartalet 2020", "2020-04/.."),
            ("första kvartalet 2020", "2020-01/2020-03"),
            ("Q3 2020", "2020-07/2020-09"),
            ("kvartal 2, 2020", "2020-04/2020-06"),
            ("andra tertialet 2020", "2020-05/2020-08"),
            ("andra halvåret 2020", "2020-07/2020-12"),
            ("i början av 2019", "2019-01/2019-04"),
            ("mitten av 2019", "2019-05/2019-08"),
            ("i slutet av 2019", "2019-09/2019-12"),
            ("början av maj 2020", "2020-05-01/2020-05-10"),
            ("mitten av maj 2020", "2020-05-11/2020-05-20"),
            ("i slutet av februari 2020", "2020-02-21/2020-02-29"),
            ("mellan 1 maj och 30 juni 2019", "2019-05-01/2019-06-30"),
            ("mellan maj och juni 2019", "2019-05/2019-06"),
            ("mellan 2018 och 2019", "2018/2019"),
            ("mellan 1 maj 2019 och mars 2020", "2019-05-01/2020-03"),
            ("22 december", "XXXX-12-22"),
            ("den 29 februari", "XXXX-02-29"),
            ("31/12", "XXXX-12-31"),
            ("december", "XXXX-12"),
            ("sista mars", "XXXX-03-31"),
            ("första februari", "XXXX-02-01"),
            ("sista februari", "XXXX-02"),
        ],
    )
    def test_in_part(self, text, edtf):
        """What is known of a day is kept, as far as it is known."""
        assert StatedDate(edtf) == StatedDate.parse(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "snart",
            "vintern 2019",
            "vintern 2019/2021",
            "årsskiftet 2018/2020",
            "årsskiftet",
            "2010-11",
            "2018-19",
            "2019-13",
            "3/4/2019",
            "28/2-19",
            "30 februari 2019",
            "30 februari",
            "29 februari 2019",
            "2019-02-29",
            "sista hej 2019",
            "första hej",
            "i slutet av hej 2019",
            "slutet av",
            "första kvartalet",
            "tredje halvåret 2020",
            "fjärde tertialet 2020",
            "omkring första kvartalet 2020",
            "senast omkring 2020",
            "senast 22 december",
            "senast snart",
            "före 22 december",
            "efter december",
            "före 0001-01-01",
            "efter 9999-12-31",
            "mellan 2019 och 2018",
            "mellan 1 maj 2019 och 1 maj 2019",
            "mellan snart och 2019",
            "mellan 2018 och snart",
            "mellan 1 maj och 30 juni",
            "per vinter",
            "28 hej 2019",
            "x" * 101,
            None,
            2019,
        ],
    )
    def test_refused(self, text):
        """What is no day, or is one in two ways, is refused."""
        error = refusal(StatedDate.parse, text)

        assert ("stated-date.text", text) == (error.code, error.given)
