# SPDX-License-Identifier: MIT
"""Promises of texts in two languages: *språk*."""

import pickle
import string
from datetime import date

import attrs
import pytest

from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.texts import Counted, Sentence, Text


def refusal(call, *args, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value


def spaced(text):
    """Write no-break spaces as an underscore, so that they can be seen."""
    return text.replace("\N{NO-BREAK SPACE}", "_")


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

    def test_both_languages(self):
        """It is read in both languages, as a text is."""
        sentence = Sentence.of(self.LAST, day=date(2019, 2, 28))

        assert (sentence.fill("sv"), sentence.fill("en")) == (
            sentence.sv,
            sentence.en,
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


class TestCounted:
    """How many there are is written as the language counts."""

    DAYS = (
        Text("{number} dag", "{number} day"),
        Text("{number} dagar", "{number} days"),
    )

    @pytest.mark.parametrize(
        ("number", "sv", "en"),
        [
            (0, "0 dagar", "0 days"),
            (1, "1 dag", "1 day"),
            (2, "2 dagar", "2 days"),
        ],
    )
    def test_fill(self, number, sv, en):
        """One is one, and nothing is several."""
        counted = Counted(number, *self.DAYS)

        assert (sv, en) == (counted.fill(), counted.fill("en"))

    def test_within_a_text(self):
        """It fills a field as a number does."""
        text = Text("Det är {late}.", "That is {late}.")

        assert "Det är 1 dag." == text.fill(late=Counted(1, *self.DAYS))
