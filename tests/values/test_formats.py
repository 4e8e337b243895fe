# SPDX-License-Identifier: MIT
"""Promises of how values are written in a text: *skrivsätt*."""

import enum
from datetime import UTC, date, datetime
from decimal import Context, Decimal, Inexact, Rounded, localcontext
from fractions import Fraction

import attrs
import pytest

from iop.values import StatedDate, StatedPeriod
from iop.values.amounts import Amount, Per
from iop.values.choices import Choice
from iop.values.errors import IllFormedError
from iop.values.formats import either, plural, written
from iop.values.hedges import Hedge
from iop.values.identifiers import CaseNumber, OrganisationNumber
from iop.values.kinds import Kind
from iop.values.money import Money, Rounding
from iop.values.periods import Period
from iop.values.texts import Text


def refusal(call, *args, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value


def spaced(text):
    """Write no-break spaces as an underscore, so that they can be seen."""
    return text.replace("\N{NO-BREAK SPACE}", "_")


class Light(Choice):
    """A signal."""

    RED = "red", "rött", "red"
    GREEN = "green", "grönt {ljus}", "green {ljus}"


class Bare(enum.Enum):
    """An enum without words."""

    ONE = 1


IN_PART = [
    (StatedDate("2016-03"), "mars 2016", "March 2016"),
    (StatedDate("2015"), "2015", "2015"),
    (StatedDate("0800"), "800", "800"),
    (StatedDate("2019-21"), "våren 2019", "spring 2019"),
    (StatedDate("2019-22"), "sommaren 2019", "summer 2019"),
    (StatedDate("2019-23"), "hösten 2019", "autumn 2019"),
    (StatedDate("2019-24"), "vintern 2019/2020", "winter 2019/2020"),
    (StatedDate("2015~"), "omkring 2015", "about 2015"),
    (
        StatedDate("2018-12-31~"),
        "omkring 31 december 2018",
        "about 31 December 2018",
    ),
    (
        StatedDate("../2021-12-22"),
        "senast den 22 december 2021",
        "no later than 22 December 2021",
    ),
    (
        StatedDate("../2020-21"),
        "senast våren 2020",
        "no later than spring 2020",
    ),
    (
        StatedDate("2021-12-22/.."),
        "tidigast den 22 december 2021",
        "no earlier than 22 December 2021",
    ),
    (
        StatedDate("2018-12-20/2019-01-10"),
        "någon dag 20 december 2018 – 10 januari 2019",
        "some day 20 December 2018 – 10 January 2019",
    ),
    (
        StatedDate("2020-01/2020-03"),
        "någon gång januari 2020 – mars 2020",
        "some time January 2020 – March 2020",
    ),
    (
        StatedDate("XXXX-02-29"),
        "29 februari (år inte angivet)",
        "29 February (year not stated)",
    ),
    (
        StatedDate("XXXX-12"),
        "december (år inte angivet)",
        "December (year not stated)",
    ),
    (
        StatedPeriod(first=date(2022, 7, 1)),
        "från och med 1 juli 2022, slutdag inte angiven",
        "from 1 July 2022, last day not stated",
    ),
    (
        StatedPeriod(first=date(2022, 7, 1), is_open_ended=False),
        "från och med 1 juli 2022 till en slutdag som inte är angiven",
        "from 1 July 2022 until a day that is not stated",
    ),
    (
        StatedPeriod(first=StatedDate("2016-03"), is_open_ended=True),
        "från och med mars 2016 tills vidare",
        "from March 2016 until further notice",
    ),
    (
        StatedPeriod(last=StatedDate("2019")),
        "till och med 2019, startdag inte angiven",
        "until 2019, first day not stated",
    ),
    (
        StatedPeriod(first=date(2022, 7, 1), months=24),
        "2 år från och med 1 juli 2022",
        "2 years from 1 July 2022",
    ),
    (
        StatedPeriod(last=date(2022, 7, 1), months=1),
        "1 månad till och med 1 juli 2022",
        "1 month until 1 July 2022",
    ),
    (
        StatedPeriod(first=StatedDate("2015"), last=StatedDate("2018")),
        "2015 – 2018",
        "2015 – 2018",
    ),
    (
        StatedPeriod(
            first=StatedDate("2015"), last=StatedDate("2018"), months=36
        ),
        "2015 – 2018 (3 år)",
        "2015 – 2018 (3 years)",
    ),
    (
        StatedPeriod(first=StatedDate("2016-03"), last=StatedDate("2016-03")),
        "mars 2016, dagarna inte angivna",
        "March 2016, days not stated",
    ),
    (
        StatedPeriod(
            first=StatedDate("XXXX-11-01"), last=StatedDate("XXXX-03-31")
        ),
        "1 november – 31 mars, år inte angivet",
        "1 November – 31 March, year not stated",
    ),
    (
        StatedPeriod(first=StatedDate("XXXX-11-01"), last=date(2020, 3, 31)),
        "1 november (år inte angivet) – 31 mars 2020",
        "1 November (year not stated) – 31 March 2020",
    ),
    (
        StatedPeriod(months=12),
        "1 år, dagarna inte angivna",
        "1 year, days not stated",
    ),
    (
        StatedPeriod(months=18),
        "18 månader, dagarna inte angivna",
        "18 months, days not stated",
    ),
    (
        StatedPeriod(days=1),
        "1 dag, dagarna inte angivna",
        "1 day, days not stated",
    ),
    (
        StatedPeriod(is_open_ended=True),
        "tills vidare, startdag inte angiven",
        "until further notice, first day not stated",
    ),
    (
        StatedPeriod(is_open_ended=False),
        "tidsbegränsat, dagarna inte angivna",
        "for a limited time, days not stated",
    ),
]
"""What is known in part, in Swedish and in English."""


class TestWritten:
    """A value is written as the language writes it."""

    @pytest.mark.parametrize(
        ("value", "sv", "en"),
        [
            (None, "inte angivet", "not stated"),
            ("trygghet", "trygghet", "trygghet"),
            ("", "", ""),
            ("مرحب", "\u2068مرحب\u2069", "\u2068مرحب\u2069"),
            (
                ("a\u202e", "b"),
                "\u2068a\u202e\u2069 och b",
                "\u2068a\u202e\u2069 and b",
            ),
            (True, "ja", "yes"),
            (False, "nej", "no"),
            (0, "0", "0"),
            (-12_345, "-12_345", "-12,345"),
            (
                10**19 - 1,
                "9_999_999_999_999_999_999",
                "9,999,999,999,999,999,999",
            ),
            (Decimal("42.5"), "42,5", "42.5"),
            (Decimal("0.000000001"), "0,000000001", "0.000000001"),
            (
                Decimal("1E+18"),
                "1_000_000_000_000_000_000",
                "1,000,000,000,000,000,000",
            ),
            (
                Decimal("-9999999999999999999.999999999"),
                "-9_999_999_999_999_999_999,999999999",
                "-9,999,999,999,999,999,999.999999999",
            ),
            (date(2019, 2, 28), "28 februari 2019", "28 February 2019"),
            (date.min, "1 januari 1", "1 January 1"),
            (date.max, "31 december 9999", "31 December 9999"),
            (
                Period(date(2018, 6, 1), date(2020, 5, 31)),
                "1 juni 2018 – 31 maj 2020",
                "1 June 2018 – 31 May 2020",
            ),
            (
                Period(date(2018, 6, 1), None),
                "från och med 1 juni 2018 tills vidare",
                "from 1 June 2018 until further notice",
            ),
            (Text("Hej", "Hello"), "Hej", "Hello"),
            (Text("{{hej}}", "{{hello}}"), "{hej}", "{hello}"),
            (Light.RED, "rött", "red"),
            (Kind("paid", Text("betalt", "paid out")), "betalt", "paid out"),
            (Per.TERM, "hela perioden", "the whole period"),
            (Rounding.UP, "uppåt", "up"),
            ((), "", ""),
            (("a",), "a", "a"),
            (("a", "b"), "a och b", "a and b"),
            (
                (Money(5), None, Light.RED, 1000),
                "5_kr, inte angivet, rött och 1_000",
                "SEK_5, not stated, red and 1,000",
            ),
            (("{0}", "{1}", "{}"), "{0}, {1} och {}", "{0}, {1} and {}"),
            (
                OrganisationNumber("2120000142"),
                "212000-0142",
                "212000-0142",
            ),
            (CaseNumber("م/7"), "\u2068م/7\u2069", "\u2068م/7\u2069"),
        ],
        ids=range(32),
    )
    def test_writes(self, value, sv, en):
        """Each kind of value has its way in each language."""
        assert (sv, en) == (
            spaced(written(value)),
            spaced(written(value, "en")),
        )

    @pytest.mark.parametrize(("value", "sv", "en"), IN_PART)
    def test_writes_in_part(self, value, sv, en):
        """So it is with what is known in part."""
        assert sv == written(value).replace("\u00a0", " ")
        assert en == written(value, "en").replace("\u00a0", " ")

    @pytest.mark.parametrize(
        ("money", "sv", "en"),
        [
            (Money(0), "0_kr", "SEK_0"),
            (Money(850_000), "850_000_kr", "SEK_850,000"),
            (Money("850000.50"), "850_000,50_kr", "SEK_850,000.50"),
            (Money("-0.05"), "-0,05_kr", "-SEK_0.05"),
            (Money(1000, "EUR"), "1_000_€", "€_1,000"),
            (Money(5, "NOK"), "5_Nkr", "NOK_5"),
            (
                Money(ore=10**26 - 1),
                "999_999_999_999_999_999_999_999,99_kr",
                "SEK_999,999,999,999,999,999,999,999.99",
            ),
            (
                Money(10**24 - 1),
                "999_999_999_999_999_999_999_999_kr",
                "SEK_999,999,999,999,999,999,999,999",
            ),
            (
                Money(ore=1 - 10**26),
                "-999_999_999_999_999_999_999_999,99_kr",
                "-SEK_999,999,999,999,999,999,999,999.99",
            ),
        ],
    )
    def test_writes_sums(self, money, sv, en):
        """Öre stand where there are any, and no line breaks within a sum."""
        assert (sv, en) == (
            spaced(written(money)),
            spaced(written(money, "en")),
        )

    @pytest.mark.parametrize(
        ("amount", "sv", "en"),
        [
            (Amount(Money(5)), "5_kr", "SEK_5"),
            (
                Amount(Money(5), hedge=Hedge.ABOUT),
                "cirka 5_kr",
                "about SEK_5",
            ),
            (Amount(Money(5), per=Per.YEAR), "5_kr per år", "SEK_5 a year"),
            (
                Amount(Money(5), hedge=Hedge.ABOUT, per=Per.YEAR),
                "cirka 5_kr per år",
                "about SEK_5 a year",
            ),
            (
                Amount(Money(5), unit="plats"),
                "5_kr per plats",
                "SEK_5 per plats",
            ),
            (
                Amount(Money(5), per=Per.DAY, unit="plats", is_increase=True),
                "ytterligare 5_kr per dygn och plats",
                "a further SEK_5 a day per plats",
            ),
            (
                Amount(
                    Money(1_500_000),
                    hedge=Hedge.BETWEEN,
                    upper=Money(2_000_000),
                    per=Per.MONTH,
                ),
                "1_500_000–2_000_000_kr per månad",
                "SEK_1,500,000–2,000,000 a month",
            ),
            (
                Amount(Money(400), hedge=Hedge.BETWEEN, upper=Money(500_000)),
                "400_kr – 500_000_kr",
                "SEK_400 – SEK_500,000",
            ),
        ],
    )
    def test_writes_amounts(self, amount, sv, en):
        """The words about a sum stand around it."""
        assert (sv, en) == (
            spaced(written(amount)),
            spaced(written(amount, "en")),
        )

    @pytest.mark.parametrize(
        ("value", "code"),
        [
            (0.5, "text.value"),
            (float("nan"), "text.value"),
            (Fraction(1, 2), "text.value"),
            (b"x", "text.value"),
            ([], "text.value"),
            ({}, "text.value"),
            (object(), "text.value"),
            (Bare.ONE, "text.value"),
            (attrs.make_class("Bare", [])(), "text.value"),
            (("a", ("b",)), "text.value"),
            (("a", 0.5), "text.value"),
            (10**19, "number.form"),
            (-(10**5000), "number.form"),
            (Decimal("NaN"), "number.form"),
            (Decimal("Infinity"), "number.form"),
            (Decimal("1E+999999"), "number.form"),
            (Decimal("1E-999999"), "number.form"),
            (datetime(2019, 2, 28, 8, tzinfo=UTC), "date.expected"),
            (Light.GREEN, "text.fill"),
            (Text("{a}", "{a}"), "text.fill"),
        ],
        ids=range(20),
    )
    def test_refuses_what_no_text_holds(self, value, code):
        """Floats, nests, and what is out of reach are refused."""
        for lang in ("sv", "en"):
            assert code == refusal(written, value, lang).code

    def test_enters_no_nest(self):
        """A list in a list is refused before it is entered."""
        nest = ()
        for _ in range(10_000):
            nest = (nest,)

        assert "text.value" == refusal(written, nest).code

    def test_says_what_is_right(self):
        """A refusal says what was given and what is right."""
        error = refusal(written, 0.5)

        assert (
            "Fick flyttalet 0.5. Rätt är ett belopp, en dag, ett tal, en text "
            "eller en lista av sådana, till exempel: Money(850_000)"
        ) == error.message("sv")
        assert (
            "got the float 0.5; right is a sum, a day, a number, a text or a "
            "list of these, for example: Money(850_000)"
        ) == error.message("en")

    def test_writes_the_same_in_any_decimal_context(self):
        """The caller's decimal context has no say, and is left as it was."""
        context = Context(prec=3, traps=[Inexact, Rounded])

        with localcontext(context) as here:
            assert "850_000,25_kr" == spaced(written(Money("850000.25")))
            assert "123_456,789" == spaced(written(Decimal("123456.789")))
            assert 3 == here.prec
            assert not any(here.flags.values())

    @pytest.mark.parametrize("lang", ["fi", None, ["sv"]])
    def test_refuses_other_languages(self, lang):
        """A language that is not spoken is refused, whatever the value."""
        assert "lang.unknown" == refusal(written, "a", lang).code


class TestPlural:
    """`plural` writes one thing or several, as the language counts."""

    ONE = Text("{number} dag", "{number} day")
    SEVERAL = Text("{number} dagar", "{number} days")

    @pytest.mark.parametrize(
        ("number", "sv", "en"),
        [
            (0, "0 dagar", "0 days"),
            (1, "1 dag", "1 day"),
            (2, "2 dagar", "2 days"),
            (1001, "1_001 dagar", "1,001 days"),
        ],
    )
    def test_counts(self, number, sv, en):
        """One is one, and none is several."""
        for lang, right in (("sv", sv), ("en", en)):
            assert right == spaced(
                plural(number, self.ONE, self.SEVERAL, lang)
            ).replace("_d", " d")

    def test_refuses_other_languages(self):
        """A language that is not spoken is refused."""
        found = refusal(plural, 1, self.ONE, self.SEVERAL, "fi")

        assert "lang.unknown" == found.code


class TestEither:
    """`either` lists what any one is meant of."""

    @pytest.mark.parametrize(
        ("items", "sv", "en"),
        [
            ((), "", ""),
            (("a",), "a", "a"),
            (("a", "b"), "a eller b", "a or b"),
            (("a", "b", "c"), "a, b eller c", "a, b or c"),
            (("\u05d0", "b"), "\u2068\u05d0\u2069 eller b", None),
        ],
    )
    def test_lists(self, items, sv, en):
        """The last is set off by a word, and no name turns another."""
        assert sv == either(items)
        assert en in (None, either(items, "en"))

    def test_refuses_other_languages(self):
        """A language that is not spoken is refused."""
        assert "lang.unknown" == refusal(either, ("a",), "fi").code
