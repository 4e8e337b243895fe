# SPDX-License-Identifier: MIT
"""Promises of texts in two languages: *språk*."""

import pickle
import string
from datetime import UTC, date, datetime
from decimal import Context, Decimal, Inexact, Rounded, localcontext
from fractions import Fraction

import attrs
import pytest

from iop.values.amounts import Amount, Per
from iop.values.errors import IllFormedError
from iop.values.identifiers import CaseNumber, OrganisationNumber
from iop.values.money import Money, Rounding
from iop.values.periods import Period
from iop.values.texts import Choice, Sentence, Text, written


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


class TestText:
    """A text says the same in Swedish and in English."""

    def test_is_no_more_than_both(self):
        """What was found out of it is not part of it, nor sent along."""
        text = Text("Det är {n}.", "It is {n}.")
        text.fill(n=1)

        assert ["sv", "en"] == [field.name for field in attrs.fields(Text)]
        assert "Text(sv='Det är {n}.', en='It is {n}.')" == repr(text)
        assert text == pickle.loads(pickle.dumps(text))  # noqa: S301 - made here
        assert hash(text) == hash(Text("Det är {n}.", "It is {n}."))

    def test_is_taken_apart_once(self, monkeypatch):
        """However often it is filled, it is taken apart when it is made."""
        text = Text("Just {this} is it.", "Just {this} it is.")
        monkeypatch.setattr(string, "Formatter", None)

        assert ["Just 1 it is.", "Just 2 it is."] == [
            text.fill("en", this=n) for n in (1, 2)
        ]

    def test_holds_both(self):
        """Both languages can be read off it."""
        text = Text("Hej", "Hello")

        assert ("Hej", "Hello") == (text.sv, text.en)
        assert text == Text(sv="Hej", en="Hello")

    @pytest.mark.parametrize(
        ("sv", "en", "fields"),
        [
            ("Hej", "Hello", set()),
            ("{a} och {b}", "{b} and {a}", {"a", "b"}),
            ("{a} {a}", "{a}", {"a"}),
            ("{å_1}", "{å_1}", {"å_1"}),
            ("{{a}}", "{{b}}", set()),
            ("{{{a}}}", "{a}", {"a"}),
            ("{a:}", "{a}", {"a"}),
            ("{class} {self} {lang}",) * 2 + ({"class", "self", "lang"},),
        ],
    )
    def test_names_its_fields(self, sv, en, fields):
        """The fields are plain names in braces; doubled braces are braces."""
        assert fields == Text(sv, en).fields

    @pytest.mark.parametrize(
        "template",
        [
            "{",
            "}",
            "{a",
            "a}",
            "{}",
            "{ }",
            "{0}",
            "{a.b}",
            "{a[0]}",
            "{a!r}",
            "{a!}",
            "{a:>5}",
            "{a:{b}}",
            "{a b}",
            "{a-b}",
            "{{a}",
        ],
    )
    def test_refuses_other_fields(self, template):
        """Whichever language they stand in."""
        for pair in ((template, "x"), ("x", template), (template, template)):
            error = refusal(Text, *pair)

            assert ("text.fields", template) == (error.code, error.given)

    @pytest.mark.parametrize(
        ("sv", "en"), [("{a}", "a"), ("a", "{a}"), ("{a}", "{b}")]
    )
    def test_refuses_two_texts(self, sv, en):
        """The fields are the same in both languages."""
        assert "text.languages" == refusal(Text, sv, en).code

    @pytest.mark.parametrize(
        ("call", "sv", "text"),
        [
            (
                ("{0}", "x"),
                'Fick "{0}". Rätt är fält som är enkla namn, till exempel: Summan är {total}.',
                'got "{0}"; right is fields that are plain names, for example: Summan är {total}. [text.fields]',
            ),
            (
                ("{a}", "{b}"),
                'Fick "{b}". Rätt är samma fält på båda språken, till exempel: Summan är {total}. / The sum is {total}.',
                'got "{b}"; right is the same fields in both languages, for example: Summan är {total}. / The sum is {total}. [text.languages]',
            ),
            (
                ("", "x"),
                'Fick "". Rätt är text som säger något (utelämna det som inte är angivet), till exempel: trygghet',
                'Text.sv: got ""; right is text that says something (leave out what is not stated), for example: trygghet [text.blank]',
            ),
            (
                ("x", 5),
                "Fick 5. Rätt är text, till exempel: trygghet",
                "Text.en: got 5; right is text, for example: trygghet [text.expected]",
            ),
        ],
    )
    def test_says_what_is_right(self, call, sv, text):
        """A refusal says what was given and what is right."""
        error = refusal(Text, *call)

        assert (sv, text) == (error.message("sv"), str(error))

    def test_cannot_be_altered(self):
        """What is said stays said."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Text("Hej", "Hello").sv = "Hej då"


class TestFill:
    """The fields of a text are filled when it is asked for."""

    text = Text("Summan är {total} den {day}.", "On {day} it is {total}.")

    @pytest.mark.parametrize(
        ("lang", "filled"),
        [
            ("sv", "Summan är 850_000_kr den 28 februari 2019."),
            ("en", "On 28 February 2019 it is SEK_850,000."),
        ],
    )
    def test_fills(self, lang, filled):
        """Values are written as the language writes them."""
        assert filled == spaced(
            self.text.fill(lang, total=Money(850_000), day=date(2019, 2, 28))
        )

    def test_fills_swedish_first(self):
        """The text is Swedish unless said."""
        assert "Hej" == Text("Hej", "Hello").fill()

    def test_fills_any_name(self):
        """A field may have the name of a word of Python, or of an argument."""
        text = Text("{self} {lang} {class}", "{class} {lang} {self}")
        fields = {"self": "a", "lang": "b", "class": "c"}

        assert "a b c" == text.fill("sv", **fields)
        assert "c b a" == text.fill("en", **fields)

    def test_does_not_read_what_is_filled_in(self):
        """A value with braces stands as it is."""
        text = Text("{{{a}}} {b}", "{a} {b}")

        assert "{{b}} {a!r}" == text.fill("sv", a="{b}", b="{a!r}")

    @pytest.mark.parametrize(
        ("text", "fields", "sv", "en"),
        [
            (
                Text("{b} {a}", "{a} {b}"),
                {"a": 1},
                'Fick "a". Rätt är precis dessa fält: a, b, till exempel: a=4, b=4',
                'got "a"; right is exactly these fields: a, b, for example: a=4, b=4',
            ),
            (
                Text("{a}", "{a}"),
                {},
                "Fick ingenting. Rätt är precis dessa fält: a, till exempel: a=4",
                "got nothing; right is exactly these fields: a, for example: a=4",
            ),
            (
                Text("a", "a"),
                {"c": 1, "b": 2},
                'Fick "b, c". Rätt är precis dessa fält: -, till exempel: fill("sv")',
                'got "b, c"; right is exactly these fields: -, for example: fill("sv")',
            ),
        ],
    )
    def test_refuses_other_fields(self, text, fields, sv, en):
        """Every field is given, and no other."""
        error = refusal(text.fill, "sv", **fields)

        assert ("text.fill", sv, en) == (
            error.code,
            error.message("sv"),
            error.message("en"),
        )

    def test_refuses_what_cannot_be_written(self):
        """A field is of a kind that a text holds."""
        text = Text("{a}", "{a}")

        assert "text.value" == refusal(text.fill, "sv", a=0.5).code

    @pytest.mark.parametrize("lang", ["fi", None, ["sv"]])
    def test_refuses_other_languages(self, lang):
        """A language that is not spoken is refused, fields or not."""
        assert "lang.unknown" == refusal(Text("a", "b").fill, lang).code
        assert "lang.unknown" == refusal(written, "a", lang).code


class TestChoice:
    """A choice has a slug, and a word in both languages."""

    def test_is_found_by_its_slug(self):
        """The slug is the value, and what stands as text."""
        assert Light.RED is Light("red")
        assert ("red", "red") == (Light.RED.value, str(Light.RED))

    def test_has_its_words(self):
        """The words are a text, fields and all."""
        assert Text("rött", "red") == Light.RED.text
        assert {"ljus"} == Light.GREEN.text.fields

    def test_keeps_to_its_kind(self):
        """Members are in order, and equal to themselves only."""
        assert [Light.RED, Light.GREEN] == list(Light)
        assert Light.RED != "red"
        assert "<Light.RED: 'red'>" == repr(Light.RED)

    def test_refuses_a_member_without_a_word(self):
        """Both languages have a word for it.

        The error is the very one that the text raised, on every Python.
        """

        def make():
            return Choice("Lamp", {"ON": ("on", "på", " ")})

        def make_of_a_slug():
            return Choice("Lamp", {"ON": "on"})

        words = (
            "right is text that says something (leave out what is not "
            "stated), for example: trygghet [text.blank]"
        )
        assert f'Text.en: got " "; {words}' == str(refusal(make))
        assert f'Text.sv: got ""; {words}' == str(refusal(make_of_a_slug))

    def test_refuses_other_slugs(self):
        """Called with no slug of its own it says which there are."""
        assert str(refusal(Light, "gren")) == (
            'got "gren"; right is one of the words red, green, for example: '
            "green [choice.unknown]"
        )


class TestSentence:
    """A sentence is a text together with what fills it."""

    LAST = Text("Sista dag är {day}.", "The last day is {day}.")

    def test_fill(self):
        """It is written in the language asked for."""
        sentence = Sentence.of(self.LAST, day=date(2019, 2, 28))

        assert Sentence(self.LAST, (("day", date(2019, 2, 28)),)) == sentence
        assert sentence.fill() == "Sista dag är 28 februari 2019."
        assert sentence.fill("en") == "The last day is 28 February 2019."

    def test_within_another(self):
        """It can itself fill a field."""
        inner = Sentence.of(self.LAST, day=date(2019, 2, 28))

        assert Text("Obs! {that}", "Note: {that}").fill("en", that=inner) == (
            "Note: The last day is 28 February 2019."
        )

    def test_refuses_other_fields(self):
        """What its text does not ask for cannot fill it."""
        error = refusal(Sentence.of(self.LAST, year=2019).fill)

        assert error.code == "text.fill"

    def test_refuses_other_texts(self):
        """Only a text in both languages can be filled."""
        error = refusal(Sentence.of, "Sista dag")

        assert str(error) == (
            'got "Sista dag"; right is Text, for example: Text("mål", "goal") '
            "[type.expected]"
        )


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
                Period(date(2018, 6, 1)),
                "från och med 1 juni 2018 tills vidare",
                "from 1 June 2018 until further notice",
            ),
            (Text("Hej", "Hello"), "Hej", "Hello"),
            (Text("{{hej}}", "{{hello}}"), "{hej}", "{hello}"),
            (Light.RED, "rött", "red"),
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
        ids=range(29),
    )
    def test_writes(self, value, sv, en):
        """Each kind of value has its way in each language."""
        assert (sv, en) == (
            spaced(written(value)),
            spaced(written(value, "en")),
        )

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
                Amount(Money(5), is_approximate=True),
                "cirka 5_kr",
                "about SEK_5",
            ),
            (Amount(Money(5), per=Per.YEAR), "5_kr per år", "SEK_5 a year"),
            (
                Amount(Money(5), is_approximate=True, per=Per.YEAR),
                "cirka 5_kr per år",
                "about SEK_5 a year",
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
            (Rounding.DOWN, "text.value"),
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
