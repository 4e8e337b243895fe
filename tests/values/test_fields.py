# SPDX-License-Identifier: MIT
"""Promises of what a field may hold: *fältens former*."""

import enum
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Context, Decimal, Inexact, localcontext

import attrs
import pytest

from iop.values import fields
from iop.values.checks import (
    as_count,
    as_date,
    as_decimal,
    as_flag,
    as_key,
    as_long_text,
    as_quantity,
    as_share,
    as_text,
    as_year,
    sought,
    whole,
)
from iop.values.errors import IllFormedError
from iop.values.fields import (
    AnnexKey,
    AppropriationKey,
    ContributionKey,
    CostKey,
    DecisionKey,
    EntryKey,
    ExtensionKey,
    GoalKey,
    InstalmentKey,
    Key,
    MilestoneKey,
    PartyKey,
    Quantity,
    ReportKey,
    Share,
    Year,
    checked,
    refers_to,
    sample,
)

from ..foreign import Timestamp, Whole


HOSTILE = [None, 5.0, float("nan"), b"x", [1], {}, object(), 1j]
"""What no field takes but by its own type."""


LINE_BREAKS = ["\n", "\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029"]
"""All that breaks a line."""


class Word(str, enum.Enum):  # noqa: UP042 - the older kind, whose str differs
    """A text with a name."""

    YES = "ja"


class Number(enum.IntEnum):
    """A number with a name."""

    TWO = 2


def refusal(call, *args, **kwargs):
    """Return the code with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value.code


def messages(call, *args, **kwargs):
    """Return what is said when a call is refused: Swedish, and the whole."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value.message("sv"), str(caught.value)


class TestText:
    """A text says something, in characters that can be written down."""

    @pytest.mark.parametrize(
        "text",
        [
            "trygghet",
            " ett ord ",
            "å" * 100_000,
            "\N{BALLOON}",
            "a\N{ZERO WIDTH JOINER}b",
            "\u202ea",
        ],
    )
    def test_takes(self, text):
        """Spaces, and what is not seen, may stand in it."""
        assert text == as_text(text) == as_long_text(text)

    @pytest.mark.parametrize(
        ("given", "text"),
        [
            (
                "A\N{COMBINING RING ABOVE}ngsjo\N{COMBINING DIAERESIS}",
                "Ångsjö",
            ),
            ("\N{ANGSTROM SIGN}ngsjö", "Ångsjö"),
        ],
    )
    def test_one_form(self, given, text):
        """Letters are whole."""
        assert text == as_text(given) == as_long_text(given)

    @pytest.mark.parametrize(
        ("given", "text"),
        [
            ("850\N{NO-BREAK SPACE}000", "850 000"),
            ("\N{EM SPACE}a\N{IDEOGRAPHIC SPACE}", " a "),
            ("a\tb", "a b"),
        ],
    )
    def test_spaces(self, given, text):
        """In a text of one line spaces are plain; in a long one as given."""
        assert (text, given) == (as_text(given), as_long_text(given))

    @pytest.mark.parametrize("line_break", LINE_BREAKS, ids=ascii)
    def test_lines(self, line_break):
        """Only a long text has several lines; they are kept."""
        text = f"två{line_break}rader"

        assert "text.line" == refusal(as_text, text)
        assert text == as_long_text(text)

    def test_returns_plain_text(self):
        """What is text and more comes back as the text it is."""
        text = as_text(Word.YES)

        assert ("ja", str) == (text, type(text))

    @pytest.mark.parametrize("value", [*HOSTILE, True, 5])
    def test_refuses_what_is_no_text(self, value):
        """Nothing else is made to text."""
        assert "text.expected" == refusal(as_text, value)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " ",
            "\n\t",
            "\N{NO-BREAK SPACE}",
            "\N{EM SPACE}",
            "\N{ZERO WIDTH SPACE}",
            "\N{ZERO WIDTH NO-BREAK SPACE}",
            "\N{SOFT HYPHEN}",
            "\N{WORD JOINER}",
            "\N{BRAILLE PATTERN BLANK}",
            "\N{HANGUL FILLER}",
            "\N{RIGHT-TO-LEFT OVERRIDE}",
            "\N{VARIATION SELECTOR-16}",
            "\N{COMBINING ACUTE ACCENT}",
            "\N{TAG SPACE} \N{HALFWIDTH HANGUL FILLER}",
        ],
        ids=ascii,
    )
    def test_refuses_blanks(self, text):
        """What is not stated is left out, not left blank or unseen."""
        assert "text.blank" == refusal(as_text, text)
        assert "text.blank" == refusal(as_long_text, text)

    @pytest.mark.parametrize(
        "text",
        [
            "a\x00",
            "\x08b",
            "a\x1f",
            "\x1f",
            "a\x7f",
            "a\x80",
            "\x9fb",
            "\ud800",
            "a\udfff",
            "a\ufdd0",
            "a\ufffe",
            "\uffff",
            "\U0010ffff",
        ],
    )
    def test_refuses_what_cannot_be_written(self, text):
        """Controls, halves of pairs and no characters are refused."""
        assert "text.characters" == refusal(as_text, text)
        assert "text.characters" == refusal(as_long_text, text)

    @pytest.mark.parametrize("text", ["\ue000", "a\ud7ff\ue000", "\ufffd"])
    def test_takes_their_neighbours(self, text):
        """Only those are."""
        assert text == as_text(text)

    @pytest.mark.parametrize(
        ("value", "sv", "text"),
        [
            (
                5,
                "Fick 5. Rätt är text, till exempel: trygghet",
                "got 5; right is text, for example: trygghet [text.expected]",
            ),
            (
                "",
                'Fick "". Rätt är text som säger något (utelämna det som inte är angivet), till exempel: trygghet',
                'got ""; right is text that says something (leave out what is not stated), for example: trygghet [text.blank]',
            ),
            (
                "\x00",
                'Fick "\\x00". Rätt är text utan styrtecken, halva surrogatpar och kodpunkter som aldrig är tecken, till exempel: trygghet',
                'got "\\x00"; right is text with no control characters, no lone surrogates and no code points that are never characters, for example: trygghet [text.characters]',
            ),
            (
                "a\nb",
                'Fick "a\\nb". Rätt är text på en rad, till exempel: trygghet',
                'got "a\\nb"; right is text on one line, for example: trygghet [text.line]',
            ),
        ],
    )
    def test_says_what_is_right(self, value, sv, text):
        """A refusal says what was given and what is right."""
        assert (sv, text) == messages(as_text, value)


class TestKey:
    """A key is a short word."""

    @pytest.mark.parametrize(
        "key",
        [
            "a",
            "5",
            "slutredovisning-2019",
            "Å.ö_ä",
            "a--b..c",
            "a" * 64,
            "\N{ARABIC-INDIC DIGIT FIVE}",
        ],
    )
    def test_takes(self, key):
        """Letters, digits, and marks between them, make a key."""
        assert key == as_key(key)

    @pytest.mark.parametrize(
        "key",
        [
            "-a",
            "a-",
            "_",
            "a.",
            "a b",
            "a/b",
            "a~b",
            "a\n",
            "a\N{COMBINING CARON BELOW}",
            "a\u200b",
            "a" * 65,
        ],
    )
    def test_refuses_other_words(self, key):
        """Other marks, and marks at an end, make none."""
        assert "key.form" == refusal(as_key, key)

    @pytest.mark.parametrize(
        "written", ["Å", "A\N{COMBINING RING ABOVE}", "\N{ANGSTROM SIGN}"]
    )
    def test_one_form(self, written):
        """Keys that look alike are one key, and are found as one."""
        assert "Å" == as_key(written) == sought(written)

    def test_what_is_no_text_is_not_found(self):
        """Nothing but text can be looked for, and nothing else fails."""
        assert [None, 5] == [sought(None), sought(5)]

    @pytest.mark.parametrize(
        ("value", "code"),
        [
            (5, "text.expected"),
            ("", "text.blank"),
            ("\x00", "text.characters"),
        ],
    )
    def test_is_text(self, value, code):
        """What is no text is no key."""
        assert code == refusal(as_key, value)

    def test_returns_plain_text(self):
        """What is text and more comes back as the text it is."""
        assert str is type(as_key(Word.YES))

    def test_says_what_is_right(self):
        """A refusal says what was given and what is right."""
        assert (
            'Fick "a b". Rätt är en nyckel av bokstäver, siffror och - . _ däremellan, högst 64, till exempel: slutredovisning',
            'got "a b"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning [key.form]',
        ) == messages(as_key, "a b")


class TestFlag:
    """A flag is true or false."""

    @pytest.mark.parametrize("flag", [True, False])
    def test_takes(self, flag):
        """There are two."""
        assert flag is as_flag(flag)

    @pytest.mark.parametrize("value", [*HOSTILE, 0, 1, "true", ""])
    def test_refuses(self, value):
        """There is no other."""
        assert "flag.expected" == refusal(as_flag, value)

    def test_says_what_is_right(self):
        """A refusal says what was given and what is right."""
        assert (
            "Fick 1. Rätt är sant eller falskt, till exempel: true",
            "got 1; right is true or false, for example: true [flag.expected]",
        ) == messages(as_flag, 1)


class TestWhole:
    """A whole number is an `int`, or can be one and no other number."""

    @pytest.mark.parametrize("number", [5, Whole(5), -5, 10**30, Number.TWO])
    def test_takes(self, number):
        """It comes back as a plain number."""
        taken = whole(number)

        assert (int(number), int) == (taken, type(taken))

    @pytest.mark.parametrize("value", [*HOSTILE, True, False, "4", Decimal(4)])
    def test_others(self, value):
        """Truth values, floats and figures are none."""
        assert whole(value) is None

    @pytest.mark.parametrize(
        ("check", "given", "refused"),
        [
            (as_count, Whole(4), Whole(-1)),
            (as_year, Whole(2018), Whole(-1)),
            (as_quantity, Whole(40), Whole(-1)),
            (as_share, Whole(1), Whole(-1)),
        ],
    )
    def test_wherever_a_number_is_asked_for(self, check, given, refused):
        """One of NumPy is taken, and named by its figures when refused."""
        sv, en = messages(check, refused)

        assert given.number == check(given)
        assert type(given) is not type(check(given))
        assert "-1" in sv
        assert "-1" in en


class TestCount:
    """A count is a whole number from 0 to below 10^12."""

    @pytest.mark.parametrize("count", [0, 4, 10**12 - 1])
    def test_takes(self, count):
        """Zero is a count too."""
        assert count == as_count(count)

    def test_returns_a_plain_number(self):
        """What is a number and more comes back as the number it is."""
        assert int is type(as_count(Number.TWO))

    @pytest.mark.parametrize("value", [*HOSTILE, True, "4", Decimal(4)])
    def test_refuses_what_is_no_whole_number(self, value):
        """Truth values, floats and figures are no counts."""
        assert "count.expected" == refusal(as_count, value)

    @pytest.mark.parametrize(
        "count", [-1, 10**12, pytest.param(10**5000, id="absurd")]
    )
    def test_refuses_what_is_out_of_range(self, count):
        """Nothing is counted below zero, or without end."""
        assert "count.range" == refusal(as_count, count)

    @pytest.mark.parametrize(
        ("value", "sv", "text"),
        [
            (
                "4",
                'Fick "4". Rätt är ett heltal, till exempel: 4',
                'got "4"; right is a whole number, for example: 4 [count.expected]',
            ),
            (
                -1,
                "Fick -1. Rätt är ett antal från 0 till under 10^12, till exempel: 4",
                "got -1; right is a count from 0 to below 10^12, for example: 4 [count.range]",
            ),
        ],
    )
    def test_says_what_is_right(self, value, sv, text):
        """A refusal says what was given and what is right."""
        assert (sv, text) == messages(as_count, value)


class TestYear:
    """A year is of the calendar, from 1 to 9999."""

    @pytest.mark.parametrize("year", [1, 2018, 9999])
    def test_takes(self, year):
        """Years that have days are taken."""
        assert year == as_year(year)

    def test_returns_a_plain_number(self):
        """What is a number and more comes back as the number it is."""
        assert int is type(as_year(Number.TWO))

    @pytest.mark.parametrize(
        "value",
        [
            *HOSTILE,
            True,
            0,
            -1,
            10_000,
            pytest.param(10**5000, id="absurd"),
            "2018",
            date(2018, 1, 1),
        ],
    )
    def test_refuses(self, value):
        """All else is no year."""
        assert "year.form" == refusal(as_year, value)

    def test_says_what_is_right(self):
        """A refusal says what was given and what is right."""
        assert (
            "Fick 0. Rätt är ett årtal med fyra siffror, till exempel: 2018",
            "got 0; right is a calendar year of four digits, for example: 2018 [year.form]",
        ) == messages(as_year, 0)


class TestDate:
    """A date is a day."""

    @pytest.mark.parametrize("day", [date.min, date(2018, 6, 1), date.max])
    def test_takes(self, day):
        """Every day there is is taken."""
        assert day == as_date(day)

    @pytest.mark.parametrize(
        "value",
        [*HOSTILE, "2018-06-01", 2018, datetime(2018, 6, 1, tzinfo=UTC)],
    )
    def test_refuses(self, value):
        """A time of day is too much, and a text is no day."""
        assert "date.expected" == refusal(as_date, value)

    def test_says_what_is_right(self):
        """A refusal says what was given and what is right."""
        assert (
            'Fick "2018-06-01". Rätt är en dag (date), till exempel: date(2018, 6, 1)',
            'got "2018-06-01"; right is a day (date), for example: date(2018, 6, 1) [date.expected]',
        ) == messages(as_date, "2018-06-01")

    @pytest.mark.parametrize(
        "time",
        [datetime(2018, 6, 1, tzinfo=UTC), Timestamp(2018, 6, 1, tzinfo=UTC)],
    )
    def test_says_how_to_take_the_day_of_a_time(self, time):
        """Midnight is a time too, in the classes of others as well."""
        assert (
            "Fick tidpunkten 2018-06-01T00:00:00. Rätt är en dag utan klockslag; .date() ger dagen av en tidpunkt, till exempel: datetime(2018, 6, 1, 9, 30).date()",
            "got the time 2018-06-01T00:00:00; right is a day without a time; .date() gives the day of a time, for example: datetime(2018, 6, 1, 9, 30).date() [date.expected]",
        ) == messages(as_date, time)
        assert date(2018, 6, 1) == as_date(time.date())


class TestDecimal:
    """A number is exact, with 19 digits before the mark and 9 after."""

    @pytest.mark.parametrize(
        "number",
        [
            Decimal("62.5"),
            Decimal("-0"),
            Decimal("1E+18"),
            Decimal("-9999999999999999999.999999999"),
            Decimal("0.000000001"),
        ],
    )
    def test_takes(self, number):
        """A number in reach comes back as it was written."""
        assert str(number) == str(as_decimal(number))

    @pytest.mark.parametrize("number", [0, -5, 10**19 - 1, Number.TWO])
    def test_takes_whole_numbers(self, number):
        """A whole number becomes a Decimal."""
        made = as_decimal(number)

        assert (Decimal(int(number)), Decimal) == (made, type(made))

    @pytest.mark.parametrize(
        "value",
        [
            *HOSTILE,
            True,
            "62.5",
            Decimal("NaN"),
            Decimal("sNaN"),
            Decimal("Infinity"),
            Decimal("1E+19"),
            Decimal("0E+19"),
            Decimal("1E-10"),
            Decimal("1.0000000000"),
            Decimal("1E+999999"),
            10**19,
            -(10**19),
            2**64,
            pytest.param(10**5000, id="absurd"),
        ],
    )
    def test_refuses(self, value):
        """Floats, no-numbers and what is out of reach are refused as given."""
        with pytest.raises(IllFormedError) as caught:
            as_decimal(value)

        assert "number.form" == caught.value.code
        assert value is caught.value.given

    def test_is_the_same_in_any_decimal_context(self):
        """The caller's decimal context has no say."""
        with localcontext(Context(prec=1, traps=[Inexact])):
            assert Decimal(12345) == as_decimal(12345)
            assert "share.range" == refusal(as_share, Decimal("1.2345"))
            assert "number.negative" == refusal(as_quantity, Decimal("-1.23"))

    def test_says_what_is_right(self):
        """A refusal says what was given and what is right."""
        assert (
            'Fick flyttalet 0.5. Rätt är ett exakt tal (ej flyttal) med högst 19 siffror före och 9 efter decimaltecknet, till exempel: Decimal("62.5")',
            'got the float 0.5; right is an exact number (no float) with at most 19 digits before and 9 after the decimal mark, for example: Decimal("62.5") [number.form]',
        ) == messages(as_decimal, 0.5)


class TestQuantity:
    """A quantity is a number from 0."""

    @pytest.mark.parametrize("number", [0, 40, Decimal("40.5")])
    def test_takes(self, number):
        """Nothing is a quantity too."""
        assert number == as_quantity(number)

    @pytest.mark.parametrize("number", [-1, Decimal("-0.000000001")])
    def test_refuses_below_zero(self, number):
        """Less than nothing is none."""
        assert "number.negative" == refusal(as_quantity, number)

    @pytest.mark.parametrize("value", [*HOSTILE, True, "40.5"])
    def test_refuses_what_is_no_number(self, value):
        """What is no exact number is none."""
        assert "number.form" == refusal(as_quantity, value)

    def test_says_what_is_right(self):
        """A refusal says what was given and what is right."""
        assert (
            'Fick "-1". Rätt är ett exakt tal från 0, till exempel: Decimal("40.5")',
            'got "-1"; right is an exact number from 0, for example: Decimal("40.5") [number.negative]',
        ) == messages(as_quantity, -1)


class TestShare:
    """A share is a number from 0 to 1."""

    @pytest.mark.parametrize("number", [0, 1, Decimal("0.8"), Decimal("1.00")])
    def test_takes(self, number):
        """Nothing and all are shares too."""
        assert number == as_share(number)

    @pytest.mark.parametrize(
        "number", [-1, 2, 80, Decimal("1.000000001"), Decimal("-0.1")]
    )
    def test_refuses_what_is_no_part(self, number):
        """Eighty per cent is 0.8, not 80."""
        assert "share.range" == refusal(as_share, number)

    @pytest.mark.parametrize("value", [*HOSTILE, True, "0.8"])
    def test_refuses_what_is_no_number(self, value):
        """What is no exact number is none."""
        assert "number.form" == refusal(as_share, value)

    def test_says_what_is_right(self):
        """A refusal says what was given and what is right."""
        assert (
            'Fick "80". Rätt är en andel från 0 till 1, till exempel: Decimal("0.8")',
            'got "80"; right is a share from 0 to 1, for example: Decimal("0.8") [share.range]',
        ) == messages(as_share, 80)


class Light(enum.Enum):
    """A signal."""

    RED = "red"
    GREEN = "green"


@attrs.frozen
class Lamp:
    """A part."""


@attrs.frozen
class Candle:
    """Another part."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Paper:
    """A part with a field of every kind."""

    text: str = "x"
    flag: bool = True
    count: int = 4
    number: Decimal = Decimal(1)
    day: date = date(2018, 6, 1)
    light: Light = Light.RED
    lamp: Lamp = Lamp()
    key: Key = "a"
    party: PartyKey = "b"
    share: Share = Decimal(1)
    quantity: Quantity = Decimal(40)
    year: Year = 2018
    words: tuple[str, ...] = ()
    keys: tuple[GoalKey, ...] = ()
    maybe: str | None = None
    maybe_share: Share | None = None
    maybe_words: tuple[str, ...] | None = None
    lights: tuple[Light | None, ...] = ()
    either: Lamp | Candle = Lamp()
    maybe_either: Lamp | Candle | None = None
    check: Callable[..., bool] = callable
    maybe_check: Callable[[int], bool] | None = None
    size: int = attrs.field(init=False, default=-1)


class TestChecked:
    """A field is checked against its annotation when a value is made."""

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("text", "trygghet"),
            ("flag", False),
            ("count", 0),
            ("number", Decimal("-62.5")),
            ("day", date.min),
            ("light", Light.GREEN),
            ("lamp", Lamp()),
            ("key", "slut-2019"),
            ("party", "namnden"),
            ("share", Decimal("0.8")),
            ("quantity", Decimal("40.5")),
            ("year", 9999),
            ("words", ("a", "b")),
            ("keys", ("a", "b")),
            ("maybe", None),
            ("maybe", "trygghet"),
            ("maybe_share", None),
            ("maybe_share", Decimal(0)),
            ("maybe_words", None),
            ("maybe_words", ()),
            ("lights", (Light.RED, None)),
            ("either", Lamp()),
            ("either", Candle()),
            ("maybe_either", None),
            ("maybe_either", Candle()),
            ("check", len),
            ("maybe_check", None),
            ("maybe_check", bool),
        ],
    )
    def test_takes(self, name, value):
        """What has the form of a field is held in it."""
        assert value == getattr(Paper(**{name: value}), name)

    @pytest.mark.parametrize(
        ("name", "value", "held"),
        [
            ("words", ["a"], ("a",)),
            ("number", 5, Decimal(5)),
            ("text", Word.YES, "ja"),
        ],
    )
    def test_holds_one_form(self, name, value, held):
        """A list is held as a tuple, a whole number as a Decimal."""
        paper = Paper(**{name: value})

        assert (held, type(held)) == (
            getattr(paper, name),
            type(getattr(paper, name)),
        )

    @pytest.mark.parametrize(
        ("name", "value", "message"),
        [
            (
                "text",
                5,
                "got 5; right is text, for example: trygghet [text.expected]",
            ),
            (
                "flag",
                None,
                "got nothing; right is true or false, for example: true [flag.expected]",
            ),
            (
                "count",
                True,
                "got true; right is a whole number, for example: 4 [count.expected]",
            ),
            (
                "number",
                0.5,
                'got the float 0.5; right is an exact number (no float) with at most 19 digits before and 9 after the decimal mark, for example: Decimal("62.5") [number.form]',
            ),
            (
                "day",
                "2018-06-01",
                'got "2018-06-01"; right is a day (date), for example: date(2018, 6, 1) [date.expected]',
            ),
            (
                "light",
                "red",
                'got "red"; right is Light, for example: Light.RED [type.expected]',
            ),
            (
                "lamp",
                Candle(),
                "got a value of type Candle; right is Lamp, for example: Lamp() [type.expected]",
            ),
            (
                "lamp",
                Lamp,
                "got a value of type type; right is Lamp, for example: Lamp() [type.expected]",
            ),
            (
                "key",
                "a b",
                'got "a b"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning [key.form]',
            ),
            (
                "party",
                "",
                'got ""; right is text that says something (leave out what is not stated), for example: trygghet [text.blank]',
            ),
            (
                "share",
                80,
                'got "80"; right is a share from 0 to 1, for example: Decimal("0.8") [share.range]',
            ),
            (
                "quantity",
                -1,
                'got "-1"; right is an exact number from 0, for example: Decimal("40.5") [number.negative]',
            ),
            (
                "year",
                0,
                "got 0; right is a calendar year of four digits, for example: 2018 [year.form]",
            ),
            (
                "words",
                "ab",
                'got "ab"; right is a list, for example: ["trygghet"] [list.expected]',
            ),
            (
                "words",
                {"a"},
                'got a value of type set; right is a list, for example: ["trygghet"] [list.expected]',
            ),
            (
                "words",
                ("a", 5),
                "got 5; right is text, for example: trygghet [text.expected]",
            ),
            (
                "keys",
                ["a/b"],
                'got "a/b"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning [key.form]',
            ),
            (
                "maybe",
                False,
                "got false; right is text, for example: trygghet [text.expected]",
            ),
            (
                "maybe_share",
                2,
                'got "2"; right is a share from 0 to 1, for example: Decimal("0.8") [share.range]',
            ),
            (
                "maybe_words",
                (None,),
                "got nothing; right is text, for example: trygghet [text.expected]",
            ),
            (
                "lights",
                ("red",),
                'got "red"; right is Light, for example: Light.RED [type.expected]',
            ),
            (
                "either",
                None,
                "got nothing; right is Lamp | Candle, for example: Lamp() [type.expected]",
            ),
            (
                "maybe_either",
                Light.RED,
                "got a value of type Light; right is Lamp | Candle, for example: Lamp() [type.expected]",
            ),
            (
                "check",
                None,
                "got nothing; right is a function, for example: lambda: ... [type.expected]",
            ),
            (
                "maybe_check",
                5,
                "got 5; right is a function, for example: lambda: ... [type.expected]",
            ),
        ],
    )
    def test_refuses(self, name, value, message):
        """What has not is refused, and the class and the field are named."""
        with pytest.raises(IllFormedError) as caught:
            Paper(**{name: value})

        assert f"Paper.{name}: {message}" == str(caught.value)
        assert f"Paper.{name}" == caught.value.where

    def test_says_it_in_swedish(self):
        """What is right is said in Swedish too."""
        assert (
            "Fick ingenting. Rätt är Lamp | Candle, till exempel: Lamp()"
            == messages(Paper, either=None)[0]
        )
        assert (
            'Fick "a". Rätt är en lista, till exempel: ["trygghet"]'
            == messages(Paper, words="a")[0]
        )
        assert (
            "Fick 5. Rätt är en funktion, till exempel: lambda: ..."
            == messages(Paper, check=5)[0]
        )

    def test_checks_what_is_evolved(self):
        """A changed copy is checked as any other."""
        assert Paper(year=2019) == attrs.evolve(Paper(), year=2019)
        assert "year.form" == refusal(attrs.evolve, Paper(), year=0)

    def test_leaves_what_is_not_given(self):
        """A field that no caller gives is not checked."""
        assert -1 == Paper().size

    def test_checks_defaults(self):
        """A default is checked as what is given."""

        @attrs.frozen(field_transformer=checked)
        class Slip:
            """A part with a bad default."""

            year: Year = 0

        assert "Slip.year" == messages(Slip)[1].partition(":")[0]
        assert 2018 == Slip(2018).year

    def test_names_the_innermost(self):
        """A part in a part is named by itself, since it is made first."""

        @attrs.frozen(field_transformer=checked)
        class Folder:
            """A part that holds another."""

            paper: Paper

        assert Paper() == Folder(Paper()).paper
        with pytest.raises(IllFormedError) as caught:
            Folder(Paper(year=0))

        assert "Paper.year" == caught.value.where


class TestRefersTo:
    """A field that refers to another part says so in its annotation."""

    @pytest.mark.parametrize(
        ("annotation", "noun"),
        [
            (AnnexKey, "annex"),
            (AppropriationKey, "appropriation"),
            (ContributionKey, "contribution"),
            (CostKey, "cost"),
            (DecisionKey, "decision"),
            (EntryKey, "entry"),
            (ExtensionKey, "extension"),
            (GoalKey, "goal"),
            (InstalmentKey, "instalment"),
            (MilestoneKey, "milestone"),
            (PartyKey, "party"),
            (ReportKey, "report"),
            (PartyKey | None, "party"),
            (tuple[GoalKey, ...], "goal"),
            (tuple[GoalKey, ...] | None, "goal"),
            (tuple[ReportKey | None, ...], "report"),
        ],
    )
    def test_names_the_noun(self, annotation, noun):
        """The noun is found, in lists and with None too."""
        assert noun == refers_to(annotation)

    @pytest.mark.parametrize(
        "annotation",
        [Key, Year | None, str, tuple[Key, ...], Lamp | Candle, None],
    )
    def test_others_refer_to_nothing(self, annotation):
        """No other form refers."""
        assert refers_to(annotation) is None

    def test_all_are_known(self):
        """Every named key but Key itself refers to its own noun."""
        nouns = [
            refers_to(getattr(fields, name))
            for name in fields.__all__
            if name.endswith("Key") and name != "Key"
        ]

        assert sorted({*nouns}) == nouns


class TestSample:
    """A right value is written as one writes it in Python."""

    @pytest.mark.parametrize(
        ("annotation", "text"),
        [
            (str, '"trygghet"'),
            (Decimal, 'Decimal("62.5")'),
            (Share, 'Decimal("0.8")'),
            (Year, "2018"),
            (PartyKey, '"trygghet"'),
            (PartyKey | None, '"trygghet"'),
            (tuple[date, ...], "[date(2019, 2, 28)]"),
            (Callable[[], str], "lambda: ..."),
            (Light, "Light.RED"),
            (Lamp, "Lamp()"),
            (int, "4"),
        ],
    )
    def test_each(self, annotation, text):
        """So is that of each form."""
        assert text == sample(annotation)
