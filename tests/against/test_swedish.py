# SPDX-License-Identifier: MIT
"""What Babel writes in Swedish, read back: *belopp och dagar i text*.

The judge is `babel`, which writes as CLDR says that Swedish does. What it
writes of a sum, a number, a day, a month, a week or a year is read as that, and
never as another.
"""

from datetime import date, timedelta
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from hypothesis import example, given
from hypothesis import strategies as st

from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.stated_dates import StatedDate
from iop.values.stated_numbers import StatedNumber


LOCALE = "sv_SE"

ORE = st.one_of(
    st.integers(0, 10**13 - 1),
    st.integers(0, 10**7).map(lambda kronor: 100 * kronor),
    st.integers(0, 10**4),
)

PATTERNS = (
    None,  # as CLDR has it
    "#,##0.00 ¤",
    "#,##0.00 ¤¤",
    "#,##0.00 ¤¤¤",
    "#,##0.## ¤",
    "0.00 ¤",
    "¤ #,##0.00",
    "¤¤ #,##0.##",
)
"""Ways to write a sum: with kr, SEK or svenska kronor, before it or after."""

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
OF_A_DAY = ("long", "medium", "short", "d/M y", "d MMMM y", "dd MMM y")
OF_A_MONTH = ("MMMM y", "MMM y", "LLLL y")


def or_fault(call, text):
    """Read a text, or return the code with which it is refused."""
    try:
        return call(text)
    except IllFormedError as error:
        return error.code


class TestSums:
    """A sum is read as it was, to the öre."""

    @given(ORE, st.sampled_from(PATTERNS))
    @example(85_000_000, None)
    @example(279_700_000, "¤¤ #,##0.##")
    @example(100, "#,##0.00 ¤¤¤")
    def test_kronor(self, ore, pattern):
        """With the currency before or after, its sign, code or name."""
        amount = Decimal(ore).scaleb(-2)
        text = format_currency(
            amount, "SEK", pattern, locale=LOCALE, currency_digits=False
        )

        assert Money(ore=ore) == Money.parse(text)

    @given(ORE, st.sampled_from(["EUR", "NOK", "USD"]))
    def test_other_money(self, ore, currency):
        """In another currency, if that is the one expected."""
        text = format_currency(
            Decimal(ore).scaleb(-2), currency, "#,##0.00 ¤¤", locale=LOCALE
        )

        assert Money(ore=ore, currency=currency) == Money.parse(text, currency)

    @given(st.decimals(0, 10**9, places=2))
    @example(Decimal("40.5"))
    def test_numbers(self, number):
        """A bare number is the same number."""
        text = format_decimal(number, locale=LOCALE)

        assert StatedNumber(number=number) == StatedNumber.parse(text)


class TestDays:
    """A day is read as it was, or as far as it was written."""

    @given(DAYS, st.sampled_from(OF_A_DAY))
    @example(date(2020, 2, 29), "medium")
    def test_days(self, day, pattern):
        """Long, of middle length, short and in figures."""
        text = format_date(day, pattern, locale=LOCALE)

        assert day == StatedDate.parse(text)

    @given(DAYS, st.sampled_from(OF_A_MONTH))
    def test_months(self, day, pattern):
        """A month of a year, by its name or in short."""
        text = format_date(day, pattern, locale=LOCALE)

        assert StatedDate(f"{day:%Y-%m}") == StatedDate.parse(text)

    @given(DAYS)
    @example(date(2010, 11, 1))
    @example(date(2012, 12, 1))
    def test_months_in_figures(self, day):
        """In figures too, save where they may be two years: 2010-11."""
        text = format_date(day, "y-MM", locale=LOCALE)
        is_two_years = day.month > day.year % 100
        found = or_fault(StatedDate.parse, text)

        assert found == (
            "stated-date.text" if is_two_years else StatedDate(text)
        )

    @given(DAYS)
    @example(date(2018, 12, 31))
    @example(date(2021, 1, 3))
    def test_weeks(self, day):
        """A week is the seven days of it, also where the year turns in it."""
        text = format_date(day, "'vecka' w Y", locale=LOCALE)
        monday = day - timedelta(days=day.weekday())
        week = StatedDate(f"{monday}/{monday + timedelta(days=6)}")

        assert week == StatedDate.parse(text)

    @given(DAYS)
    @example(date(2020, 2, 29))
    def test_yearless(self, day):
        """A day without a year is that day of whatever year."""
        text = format_date(day, "d MMMM", locale=LOCALE)

        assert StatedDate(f"XXXX-{day:%m-%d}") == StatedDate.parse(text)
