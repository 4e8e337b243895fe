# SPDX-License-Identifier: MIT
"""Promises of periods that are known in part: *angivna perioder*."""

from datetime import date

import pytest

from iop.values import IllFormedError, Period, StatedDate
from iop.values.stated_periods import (
    StatedPeriod,
    as_span,
    covers_day,
    covers_span,
    exact_period,
    first_of,
    has_end,
    inner_of,
    last_of,
    outer_of,
    whole_years_of,
)


FIRST, LAST = date(2018, 3, 1), date(2021, 2, 28)
MONTH, YEAR = StatedDate("2018-03"), StatedDate("2018")
YEARS = StatedPeriod(first=StatedDate("2015"), last=YEAR)
BEGUN = StatedPeriod(first=FIRST)
LONG = StatedPeriod(first=FIRST, months=36)
OPEN = Period(FIRST, None)


def refusal(call, *args, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value


class TestMaking:
    """A period known in part says what is known, and no more."""

    @pytest.mark.parametrize(
        ("code", "fields"),
        [
            ("nothing", {}),
            ("exact", {"first": FIRST, "last": LAST}),
            ("exact", {"first": FIRST, "is_open_ended": True}),
            ("exact", {"first": FIRST, "last": LAST, "months": 36}),
            ("order", {"first": MONTH, "last": date(2018, 2, 28)}),
            ("order", {"first": FIRST, "last": date(2018, 2, 28)}),
            ("end", {"last": YEAR, "is_open_ended": True}),
            ("end", {"months": 36, "is_open_ended": True}),
            ("end", {"days": 36, "is_open_ended": True}),
            ("length", {"months": 36, "days": 3}),
            ("length", {"months": 0}),
            ("length", {"days": 0}),
            ("length", {"months": 12 * 9999 + 1}),
            ("length", {"days": 366 * 9999 + 1}),
        ],
    )
    def test_refused(self, code, fields):
        """What is no such period is refused, by a code of its own."""
        error = refusal(StatedPeriod, **fields)

        assert f"stated-period.{code}" == error.code

    def test_words(self):
        """The refusal of what is known in full says what is right."""
        error = refusal(StatedPeriod, first=FIRST, last=LAST)

        assert (
            'Fick "2018-03-01--2021-02-28". Rätt är en period som är känd till '
            "en del; den som är helt känd är en Period, till exempel: "
            "Period(date(2018, 1, 1), None)"
        ) == error.message("sv")

    @pytest.mark.parametrize(
        "fields",
        [
            {"first": MONTH, "last": StatedDate("../2018-03-15")},
            {
                "first": StatedDate("XXXX-11-01"),
                "last": StatedDate("XXXX-03-31"),
            },
            {"first": YEAR, "last": YEAR},
            {"first": YEAR, "last": LAST, "months": 36},
            {"last": LAST, "is_open_ended": False},
            {"days": 1},
        ],
    )
    def test_taken(self, fields):
        """What may be is taken, and kept as it is."""
        made = StatedPeriod(**fields)

        assert fields == {name: getattr(made, name) for name in fields}

    @pytest.mark.parametrize("span", [OPEN, BEGUN])
    def test_as_span(self, span):
        """A period of either kind is one; anything else is not."""
        assert span is as_span(span)
        assert "stated-period.expected" == refusal(as_span, "2018").code


class TestEnds:
    """The first and the last day, stated or computed."""

    @pytest.mark.parametrize(
        ("span", "first", "last", "is_ended"),
        [
            (OPEN, FIRST, None, False),
            (Period(FIRST, LAST), FIRST, LAST, True),
            (BEGUN, FIRST, None, None),
            (YEARS, StatedDate("2015"), YEAR, True),
            (StatedPeriod(last=LAST), None, LAST, True),
            (StatedPeriod(months=36), None, None, True),
            (StatedPeriod(days=36), None, None, True),
            (StatedPeriod(is_open_ended=True), None, None, False),
            (StatedPeriod(is_open_ended=False), None, None, True),
            (StatedPeriod(first=YEAR, is_open_ended=True), YEAR, None, False),
            (LONG, FIRST, LAST, True),
            (StatedPeriod(last=LAST, months=36), FIRST, LAST, True),
            (
                StatedPeriod(first=MONTH, months=36),
                MONTH,
                StatedDate("2021-02-28/2021-03-30"),
                True,
            ),
            (
                StatedPeriod(first=FIRST, days=10),
                FIRST,
                date(2018, 3, 10),
                True,
            ),
            (
                StatedPeriod(last=FIRST, days=10),
                date(2018, 2, 20),
                FIRST,
                True,
            ),
            (
                StatedPeriod(first=StatedDate("2018-03-01/.."), months=36),
                StatedDate("2018-03-01/.."),
                StatedDate("2021-02-28/.."),
                True,
            ),
            (
                StatedPeriod(last=StatedDate("../2021-02-28"), months=36),
                StatedDate("../2018-03-01"),
                StatedDate("../2021-02-28"),
                True,
            ),
            (
                StatedPeriod(first=date(9999, 1, 1), months=36),
                date(9999, 1, 1),
                None,
                True,
            ),
            (
                StatedPeriod(first=date(9999, 12, 1), days=36),
                date(9999, 12, 1),
                None,
                True,
            ),
            (
                StatedPeriod(last=date(1, 1, 1), months=36),
                None,
                date(1, 1, 1),
                True,
            ),
            (
                StatedPeriod(last=date.max, months=36),
                None,
                date.max,
                True,
            ),
        ],
    )
    def test_ends(self, span, first, last, is_ended):
        """They are as computed by hand."""
        assert (first, last) == (first_of(span), last_of(span))
        assert is_ended is has_end(span)

    @pytest.mark.parametrize(
        ("span", "exact", "years"),
        [
            (None, None, None),
            (OPEN, OPEN, None),
            (Period.of_year(2018), Period.of_year(2018), 1),
            (LONG, Period(FIRST, LAST), 3),
            (StatedPeriod(months=36), None, 3),
            (StatedPeriod(months=18), None, None),
            (StatedPeriod(first=MONTH, months=36), None, 3),
            (
                StatedPeriod(first=date(2018, 1, 1), days=365),
                Period.of_year(2018),
                1,
            ),
            (YEARS, None, None),
            (BEGUN, None, None),
        ],
    )
    def test_exact(self, span, exact, years):
        """What can be computed exactly is."""
        assert exact == exact_period(span)
        assert span is None or years == whole_years_of(span)

    @pytest.mark.parametrize(
        ("span", "outer", "inner"),
        [
            (OPEN, OPEN, OPEN),
            (BEGUN, OPEN, None),
            (
                YEARS,
                Period(date(2015, 1, 1), date(2018, 12, 31)),
                Period(date(2015, 12, 31), date(2018, 1, 1)),
            ),
            (StatedPeriod(first=YEAR, last=YEAR), Period.of_year(2018), None),
            (
                StatedPeriod(first=YEAR, is_open_ended=True),
                Period(date(2018, 1, 1), None),
                Period(date(2018, 12, 31), None),
            ),
            (StatedPeriod(months=3), Period(date.min, None), None),
            (StatedPeriod(last=LAST), Period(date.min, LAST), None),
        ],
    )
    def test_outer_and_inner(self, span, outer, inner):
        """The days that may fall within, and those that for certain do."""
        assert (outer, inner) == (outer_of(span), inner_of(span))


class TestCovers:
    """Whether a period covers a day, or another period, has three answers."""

    @pytest.mark.parametrize(
        ("span", "day", "covers"),
        [
            (OPEN, FIRST, True),
            (OPEN, date(2018, 2, 28), False),
            (BEGUN, date(2018, 2, 28), False),
            (BEGUN, FIRST, None),
            (YEARS, date(2016, 1, 1), True),
            (YEARS, date(2015, 6, 1), None),
            (YEARS, date(2019, 1, 1), False),
            (YEARS, StatedDate("2016"), True),
            (LONG, LAST, True),
            (LONG, date(2021, 3, 1), False),
            (StatedPeriod(months=36), FIRST, None),
            (StatedPeriod(last=LAST), FIRST, None),
            (StatedPeriod(last=LAST), date(2021, 3, 1), False),
        ],
    )
    def test_day(self, span, day, covers):
        """They are as computed by hand, of a day."""
        assert covers is covers_day(span, day)

    @pytest.mark.parametrize(
        ("span", "other", "covers"),
        [
            (OPEN, LONG, True),
            (OPEN, OPEN, True),
            (OPEN, BEGUN, True),
            (OPEN, StatedPeriod(months=3), None),
            (LONG, OPEN, False),
            (BEGUN, OPEN, None),
            (BEGUN, LONG, None),
            (LONG, BEGUN, None),
            (LONG, Period(FIRST, LAST), True),
            (LONG, Period.of_year(2018), False),
            (YEARS, Period.of_year(2016), True),
            (YEARS, Period.of_year(2018), None),
            (YEARS, Period.of_year(2019), False),
        ],
    )
    def test_span(self, span, other, covers):
        """So it is of another period."""
        assert covers is covers_span(span, other)


class TestParse:
    """Periods are read as Swedish papers write them."""

    @pytest.mark.parametrize(
        ("text", "period"),
        [
            ("1 januari till 31 december 2022", Period.of_year(2022)),
            ("1\u201331 mars 2022", Period.of_month(2022, 3)),
            ("den 1 till den 31 mars 2022", Period.of_month(2022, 3)),
            (
                "den 1 mars 2018 \u2013 den 28 februari 2021",
                Period(FIRST, LAST),
            ),
            ("2018-03-01--2021-02-28", Period(FIRST, LAST)),
            ("2018-03-01-2021-02-28", Period(FIRST, LAST)),
            (
                "1 mars 2018\u201331 december",
                Period(FIRST, date(2018, 12, 31)),
            ),
            (
                "1 november till 31 mars 2020",
                Period(date(2019, 11, 1), date(2020, 3, 31)),
            ),
            (
                "från och med 1 mars 2018 till och med 28 februari 2021",
                Period(FIRST, LAST),
            ),
            ("från och med den 1 mars 2018 tills vidare", OPEN),
            ("tills vidare från 1 mars 2018", OPEN),
            (
                "första kvartalet 2020",
                Period(date(2020, 1, 1), date(2020, 3, 31)),
            ),
            ("Q2 2020", Period(date(2020, 4, 1), date(2020, 6, 30))),
            (
                "andra halvåret 2020",
                Period(date(2020, 7, 1), date(2020, 12, 31)),
            ),
            ("kalenderåret 2019", Period.of_year(2019)),
            ("budgetåret 2019", Period.of_year(2019)),
            (
                "kalenderåren 2019\u20132021",
                Period(date(2019, 1, 1), date(2021, 12, 31)),
            ),
            ("vecka 12 2023", Period(date(2023, 3, 20), date(2023, 3, 26))),
            ("v. 1, 2021", Period(date(2021, 1, 4), date(2021, 1, 10))),
            ("v.53 2020", Period(date(2020, 12, 28), date(2021, 1, 3))),
        ],
    )
    def test_exact(self, text, period):
        """What is known in full is a period."""
        assert period == StatedPeriod.parse(text)

    @pytest.mark.parametrize(
        ("text", "fields"),
        [
            ("2015\u20132018", {"first": "2015", "last": "2018"}),
            ("2015-18", {"first": "2015", "last": "2018"}),
            ("åren 2015\u20132018", {"first": "2015", "last": "2018"}),
            ("2021 och 2022", {"first": "2021", "last": "2022"}),
            ("åren 2020, 2021 och 2022", {"first": "2020", "last": "2022"}),
            ("vårterminen 2024", {"first": "2024-01", "last": "2024-06"}),
            ("höstterminen 2023", {"first": "2023-08", "last": "2023-12"}),
            ("2020\u20132022", {"first": "2020", "last": "2022"}),
            ("mars\u2013juni 2019", {"first": "2019-03", "last": "2019-06"}),
            (
                "hösten 2019 till våren 2020",
                {"first": "2019-23", "last": "2020-21"},
            ),
            ("läsåret 2019/2020", {"first": "2019-08", "last": "2020-06"}),
            ("läsåret 2019\u201320", {"first": "2019-08", "last": "2020-06"}),
            (
                "1 november\u201331 mars varje år",
                {"first": "XXXX-11-01", "last": "XXXX-03-31"},
            ),
            ("2019", {"first": "2019", "last": "2019"}),
            ("hösten 2019", {"first": "2019-23", "last": "2019-23"}),
            ("från mars 2018", {"first": "2018-03"}),
            ("till och med 2019", {"last": "2019"}),
            (
                "hösten 2019 tills vidare",
                {"first": "2019-23", "is_open_ended": True},
            ),
            ("tills vidare", {"is_open_ended": True}),
            ("treårigt", {"months": 36}),
            ("ett tvåårigt avtal", {"months": 24}),
            ("3-årigt", {"months": 36}),
            ("två år i taget", {"months": 24}),
            ("en månad", {"months": 1}),
            ("18 månader", {"months": 18}),
            ("6 veckor", {"days": 42}),
            ("i 30 dagar", {"days": 30}),
            (
                "treårigt från och med mars 2018",
                {"first": "2018-03", "months": 36},
            ),
        ],
    )
    def test_in_part(self, text, fields):
        """What is known of a period is kept, as far as it is known."""
        given = {
            name: StatedDate(value) if isinstance(value, str) else value
            for name, value in fields.items()
        }

        assert StatedPeriod(**given) == StatedPeriod.parse(text)

    def test_from_an_exact_day(self):
        """From an exact day on, with and without a length."""
        assert BEGUN == StatedPeriod.parse("från den 1 mars 2018")
        assert LONG == StatedPeriod.parse("tre år från och med 1 mars 2018")
        assert LONG == StatedPeriod.parse("tre år, med början 1 mars 2018")
        assert StatedPeriod(last=LAST) == StatedPeriod.parse(
            "t.o.m. 28 februari 2021"
        )

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "per vinter",
            "tre",
            "0 år",
            "2010-11",
            "2022-2020",
            "1 mars 2019",
            "senast 2019",
            "årsskiftet 2018/2019",
            "läsåret 2019/2021",
            "2019 och 2021",
            "2021, 2021 och 2022",
            "kalenderåren 2021-2019",
            "jul 2021",
            "v. 53 2021",
            "v. 0 2021",
            "v. 53 9999",
            "2022/2023",
            "från snart",
            "snart tills vidare",
            "två år från snart",
            "till snart",
            "12 maj-31 juni 2019",
            "snart - 31 mars 2019",
            "30 februari till 31 mars 2019",
            "från mars 2018 - till mars 2019 - till mars 2020",
            "x" * 101,
            None,
        ],
    )
    def test_refused(self, text):
        """What is no period, or is one in two ways, is refused."""
        error = refusal(StatedPeriod.parse, text)

        assert ("stated-period.text", text) == (error.code, error.given)
