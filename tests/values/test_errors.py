# SPDX-License-Identifier: MIT
"""Promises of what can go wrong, and how it is said: *fel*."""

import copy
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum

import attrs
import pytest

from iop.values.errors import (
    Fault,
    IllFormedError,
    IopError,
    PlainFormError,
    PointerError,
    as_lang,
    as_reader,
    brief,
    shown,
)
from iop.values.texts import Text


def ill_formed(given="mycket", cls=IllFormedError, words=()):
    """Make an error of a value that was given."""
    return cls(
        "money.form",
        given=given,
        sv="ett belopp i kronor",
        en="a sum in kronor",
        example="850 000 kr",
        words=words,
    )


def plain_form(*pointers):
    """Make an error of a document with a fault at each of the places."""
    return PlainFormError(
        tuple(Fault(pointer=p, error=ill_formed()) for p in pointers)
    )


class TestKinds:
    """Every error is of one family, and of Python's own kind."""

    @pytest.mark.parametrize(
        "error", [ill_formed(), ill_formed(cls=PointerError), plain_form()]
    )
    def test_are_of_the_family(self, error):
        """All can be caught as IopError, or as ValueError."""
        assert isinstance(error, IopError)
        assert isinstance(error, ValueError)

    def test_a_lost_way_is_ill_formed(self):
        """A pointer that leads nowhere is an ill-formed value."""
        assert issubclass(PointerError, IllFormedError)


class TestRepr:
    """An error shows itself whatever was given."""

    def test_ill_formed(self):
        """The representation is what it says, not what it is made of."""
        assert repr(ill_formed()) == f"<IllFormedError: {ill_formed()}>"

    def test_wide(self):
        """A number too wide to be written out is measured."""
        fault = Fault(pointer="/pages", error=ill_formed(10**5_000))

        assert repr(PlainFormError((fault,))) == (
            "<PlainFormError: 1 fault in the document:\n"
            "/pages: got a whole number of 16610 bits; right is a sum in "
            "kronor, for example: 850 000 kr>"
        )

    def test_deep(self):
        """What lies too deep to be entered is not entered."""
        deep = []
        for _ in range(100_000):
            deep = [deep]

        assert repr(Fault(pointer="/a", error=ill_formed(deep))) == (
            "Fault(pointer='/a', error=<IllFormedError: got a list of 1 "
            "part; right is a sum in kronor, for example: 850 000 kr "
            "[money.form]>)"
        )


class TestIllFormed:
    """An error says what was given, what is right, and an example."""

    def test_holds_all(self):
        """What it is made of can be read off it."""
        error = ill_formed()

        assert (
            "money.form",
            "mycket",
            "ett belopp i kronor",
            "a sum in kronor",
            "850 000 kr",
            (),
            None,
        ) == (
            error.code,
            error.given,
            error.sv,
            error.en,
            error.example,
            error.words,
            error.where,
        )

    def test_holds_what_was_given_itself(self):
        """What was given is the same object, not its text."""
        given = [object()]

        assert given is ill_formed(given).given

    @pytest.mark.parametrize(
        ("lang", "message"),
        [
            (
                "sv",
                'Fick "mycket". Rätt är ett belopp i kronor, till exempel: 850 000 kr',
            ),
            (
                "en",
                'got "mycket"; right is a sum in kronor, for example: 850 000 kr',
            ),
        ],
    )
    def test_speaks(self, lang, message):
        """The message is in the language asked for."""
        assert message == ill_formed().message(lang)

    def test_speaks_swedish_first(self):
        """The message is Swedish unless said."""
        assert ill_formed().message("sv") == ill_formed().message()

    def test_text(self):
        """As text it is English, with the code last."""
        assert (
            'got "mycket"; right is a sum in kronor, for example: 850 000 kr '
            "[money.form]"
        ) == str(ill_formed())

    def test_text_with_place(self):
        """As text it begins with the field that refused, if there is one."""
        error = ill_formed()
        error.where = "Amount.money"

        assert (
            'Amount.money: got "mycket"; right is a sum in kronor, for '
            "example: 850 000 kr [money.form]"
        ) == str(error)

    @pytest.mark.parametrize("cls", [IllFormedError, PointerError])
    @pytest.mark.parametrize(
        "travel",
        [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))],  # noqa: S301 - own
    )
    def test_travels(self, cls, travel):
        """It can be pickled and copied, with its place and its notes."""
        error = ill_formed(cls=cls, words=(Text("krona", "krona"),))
        error.where = "Amount.money"
        error.add_note("seen in row 3")

        other = travel(error)

        assert cls is type(other)
        assert error.args == other.args
        assert vars(error) == vars(other)
        assert str(error) == str(other)


class TestPersons:
    """Nothing that is said of an error shows the number of a person."""

    NUMBER = "811218-9876"

    def error(self):
        """Make an error that has the number in every part."""
        error = IllFormedError(
            "x", self.NUMBER, self.NUMBER, self.NUMBER, self.NUMBER
        )
        error.where = self.NUMBER
        return error

    def test_in_no_part(self):
        """It is hidden in what was given, what is right, and the place."""
        hidden = "******-**76"

        assert (
            f'Fick "{hidden}". Rätt är {hidden}, till exempel: {hidden}'
            == self.error().message("sv")
        )
        assert (
            f'{hidden}: got "{hidden}"; right is {hidden}, for example: '
            f"{hidden} [x]"
        ) == str(self.error())

    @pytest.mark.parametrize("say", [str, repr, ascii, "{}".format])
    def test_nowhere(self, say):
        """So it is in all that Python says of an error, or a fault."""
        fault = Fault(
            pointer=f"/{self.NUMBER}/{'a' * 55}{self.NUMBER}",
            error=self.error(),
        )
        travelled = pickle.loads(pickle.dumps(self.error()))  # noqa: S301 - own

        for one in (self.error(), fault, PlainFormError((fault,)), travelled):
            assert "8112" not in say(one)
            assert "9876" not in say(one)

    def test_in_no_pointer(self):
        """The place of a fault is masked, also across its parts."""
        fault = Fault(pointer="/811218/9876", error=ill_formed())

        assert fault.message().startswith("/******/**76: ")

    def test_is_kept(self):
        """The program is given what was given."""
        assert self.NUMBER == self.error().given


class TestLong:
    """Nothing long is said whole, and nothing breaks the line."""

    def test_what_is_right(self):
        """What is right is cut, since it may name what a document holds."""
        error = IllFormedError("x", 1, "a" * 601, "b" * 601, "c" * 601)

        assert (
            f"Fick 1. Rätt är {'a' * 600}…, till exempel: {'c' * 600}…"
        ) == error.message("sv")
        assert (
            f"got 1; right is {'b' * 600}…, for example: {'c' * 600}… [x]"
        ) == str(error)

    def test_line(self):
        """A line break is spelled out wherever it stands."""
        error = IllFormedError("x", "\n", "\n", "\n", "\n")
        error.where = "\n"

        assert '\\n: got "\\n"; right is \\n, for example: \\n [x]' == str(
            error
        )

    def test_pointer(self):
        """Each part of a pointer is cut, and so is the whole."""
        fault = Fault(pointer=f"/{'a' * 61}/b", error=ill_formed())
        many = Fault(pointer="/a" * 500, error=ill_formed())

        assert fault.message().startswith(f"/{'a' * 60}…/b: ")
        assert many.message().startswith(f"{'/a' * 300}…: ")
        assert f"'/{'a' * 60}…/b'" in repr(fault)

    @pytest.mark.parametrize(
        ("text", "longest", "said"),
        [
            ("a" * 60, 60, "a" * 60),
            ("a" * 61, 60, f"{'a' * 60}…"),
            ("bidrag", 3, "bid…"),
            ("a\u2028b", 60, "a\\u2028b"),
        ],
    )
    def test_brief(self, text, longest, said):
        """Any text can be made to stand in a message."""
        assert said == brief(text, longest)


class TestFault:
    """A fault is an error at a place of a document."""

    def test_hands_out_the_error(self):
        """Code and what was given are those of the error."""
        fault = Fault(pointer="/budget/total", error=ill_formed())

        assert ("money.form", "mycket") == (fault.code, fault.given)

    @pytest.mark.parametrize(
        ("pointer", "lang", "message"),
        [
            (
                "/budget/total",
                "sv",
                '/budget/total: Fick "mycket". Rätt är ett belopp i kronor, till exempel: 850 000 kr',
            ),
            (
                "",
                "en",
                '/: got "mycket"; right is a sum in kronor, for example: 850 000 kr',
            ),
            (
                "/\ud800\n",
                "en",
                '/\\ud800\\n: got "mycket"; right is a sum in kronor, for example: 850 000 kr',
            ),
        ],
    )
    def test_says_the_place(self, pointer, lang, message):
        """The message begins with the place, made printable."""
        fault = Fault(pointer=pointer, error=ill_formed())

        assert message == fault.message(lang)

    def test_speaks_swedish_first(self):
        """The message is Swedish unless said."""
        fault = Fault(pointer="", error=ill_formed())

        assert fault.message("sv") == fault.message()

    def test_cannot_be_altered(self):
        """What was found stays found."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Fault(pointer="", error=ill_formed()).pointer = "/a"


class TestPlainForm:
    """A document is refused with all its faults at once."""

    def test_holds_the_faults(self):
        """The faults are kept in their order."""
        assert ["/b", "/a"] == [
            fault.pointer for fault in plain_form("/b", "/a").faults
        ]

    @pytest.mark.parametrize(
        ("pointers", "lang", "message"),
        [
            ((), "sv", "0 fel i dokumentet:"),
            ((), "en", "0 faults in the document:"),
            (
                ("/a",),
                "sv",
                '1 fel i dokumentet:\n/a: Fick "mycket". Rätt är ett belopp i kronor, till exempel: 850 000 kr',
            ),
            (
                ("/a",),
                "en",
                '1 fault in the document:\n/a: got "mycket"; right is a sum in kronor, for example: 850 000 kr',
            ),
            (
                ("/a", "/b"),
                "en",
                '2 faults in the document:\n/a: got "mycket"; right is a sum in kronor, for example: 850 000 kr\n/b: got "mycket"; right is a sum in kronor, for example: 850 000 kr',
            ),
        ],
    )
    def test_says_all(self, pointers, lang, message):
        """The message counts the faults and gives each a line."""
        assert message == plain_form(*pointers).message(lang)

    def test_languages(self):
        """The message is Swedish unless said; as text it is English."""
        error = plain_form("/a")

        assert error.message("sv") == error.message()
        assert error.message("en") == str(error)

    @pytest.mark.parametrize(
        "travel",
        [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))],  # noqa: S301 - own
    )
    def test_travels(self, travel):
        """It can be pickled and copied, faults and all."""
        error = plain_form("/a", "/b")
        error.faults[1].error.where = "Amount.money"

        other = travel(error)

        assert PlainFormError is type(other)
        assert ["/a", "/b"] == [fault.pointer for fault in other.faults]
        assert [vars(fault.error) for fault in error.faults] == [
            vars(fault.error) for fault in other.faults
        ]
        assert str(error) == str(other)


class Unasked:
    """Does not like to be asked anything."""

    __hash__ = None

    def _fail(self, *_):
        raise RuntimeError

    __str__ = __repr__ = __len__ = __bool__ = __iter__ = _fail
    __eq__ = __int__ = __float__ = __format__ = _fail


class TestLanguages:
    """The library speaks Swedish and English."""

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_speaks(self, lang):
        """A language that is spoken comes back."""
        assert lang == as_lang(lang)

    @pytest.mark.parametrize(
        "lang",
        [
            "fi",
            "SV",
            "",
            "\ud800",
            None,
            True,
            5,
            ["sv"],
            pytest.param(Unasked(), id="unasked"),
        ],
    )
    def test_refuses_others(self, lang):
        """Any other is refused, whatever it is."""
        with pytest.raises(IllFormedError) as caught:
            as_lang(lang)

        assert "lang.unknown" == caught.value.code
        assert lang is caught.value.given

    def test_says_what_is_right(self):
        """The refusal names the languages, in both."""
        with pytest.raises(IllFormedError) as caught:
            as_lang("fi")

        assert (
            'Fick "fi". Rätt är sv eller en, till exempel: sv'
        ) == caught.value.message("sv")
        assert (
            'got "fi"; right is sv or en, for example: sv'
        ) == caught.value.message("en")

    @pytest.mark.parametrize(
        "error",
        [
            ill_formed(),
            Fault(pointer="", error=ill_formed()),
            plain_form(),
            plain_form("/a"),
        ],
    )
    def test_no_message_in_others(self, error):
        """An error does not speak what the library does not."""
        with pytest.raises(IllFormedError) as caught:
            error.message("fi")

        assert "lang.unknown" == caught.value.code

    @pytest.mark.parametrize("to", ["programmer", "officer"])
    def test_no_message_to_officers_in_others(self, to):
        """Nor does it to anybody."""
        for error in (ill_formed(), plain_form("/a"), plain_form()):
            with pytest.raises(IllFormedError) as caught:
                error.message("fi", to=to)

            assert "lang.unknown" == caught.value.code


class TestReaders:
    """A message is for a programmer, or for an officer."""

    @pytest.mark.parametrize("reader", ["programmer", "officer"])
    def test_writes(self, reader):
        """Who is written to comes back."""
        assert reader == as_reader(reader)

    @pytest.mark.parametrize(
        "reader",
        [
            "Officer",
            "handläggare",
            "",
            None,
            True,
            ["officer"],
            pytest.param(Unasked(), id="unasked"),
        ],
    )
    @pytest.mark.parametrize(
        "say",
        [
            as_reader,
            lambda to: ill_formed().message(to=to),
            lambda to: Fault(pointer="", error=ill_formed()).message(to=to),
            lambda to: plain_form("/a").message(to=to),
            lambda to: plain_form().message(to=to),
        ],
        ids=["by itself", "error", "fault", "faults", "no faults"],
    )
    def test_refuses_others(self, say, reader):
        """Any other is refused, whatever it is, and whoever is asked."""
        with pytest.raises(IllFormedError) as caught:
            say(reader)

        assert "reader.unknown" == caught.value.code
        assert reader is caught.value.given

    def test_says_what_is_right(self):
        """The refusal names the readers, in both languages."""
        with pytest.raises(IllFormedError) as caught:
            as_reader("oficer")

        assert (
            'Fick "oficer". Rätt är programmer eller officer, till exempel: '
            "officer"
        ) == caught.value.message("sv")
        assert (
            'got "oficer"; right is programmer or officer, for example: '
            "officer"
        ) == caught.value.message("en")

    def test_programmers_first(self):
        """A message is for a programmer unless said."""
        fault = Fault(pointer="/a", error=ill_formed())

        for error in (fault.error, fault, plain_form("/a")):
            assert error.message() == error.message(to="programmer")
            assert error.message() != error.message(to="officer")


class Two(IntEnum):
    """A number with a name."""

    TWO = 2


class Word(str, Enum):  # noqa: UP042 - the older kind, whose str differs
    """A text with a name."""

    NUMBER = "811218 9876"


class Half(float):
    """A float that shows itself otherwise, as those of NumPy do."""

    __slots__ = ()

    def __repr__(self):
        """Say more than the figures."""
        return "Half(0.5)"


class TestShown:
    """A value is shown short and printable."""

    @pytest.mark.parametrize(
        ("value", "sv", "en"),
        [
            (None, "ingenting", "nothing"),
            (True, "true", "true"),
            (False, "false", "false"),
            (0, "0", "0"),
            (-5, "-5", "-5"),
            (Two.TWO, "2", "2"),
            (9 * 10**29, f"9{'0' * 29}", f"9{'0' * 29}"),
            (2**100 - 1, f"{'*' * 29}75", f"{'*' * 29}75"),
            (
                2**100,
                "ett heltal på 101 bitar",
                "a whole number of 101 bits",
            ),
            pytest.param(
                -(2**99999),
                "ett heltal på 100000 bitar",
                "a whole number of 100000 bits",
                id="absurd",
            ),
            (0.5, "flyttalet 0.5", "the float 0.5"),
            (Half(0.5), "flyttalet 0.5", "the float 0.5"),
            (float("nan"), "flyttalet nan", "the float nan"),
            (float("-inf"), "flyttalet -inf", "the float -inf"),
            # A Decimal looks like a float; its type is named too.
            (Decimal("1.40"), "decimaltalet 1.40", "the Decimal 1.40"),
            (Decimal("sNaN"), "decimaltalet sNaN", "the Decimal sNaN"),
            (
                Decimal(10**60),
                f"decimaltalet 1{'0' * 59}…",
                f"the Decimal 1{'0' * 59}…",
            ),
            (date(2018, 6, 1), "dagen 2018-06-01", "the day 2018-06-01"),
            (
                datetime(2018, 6, 1, 8, 30, tzinfo=UTC),
                "tidpunkten 2018-06-01T08:30:00",
                "the time 2018-06-01T08:30:00",
            ),
            ("", '""', '""'),
            ("Färsta", '"Färsta"', '"Färsta"'),
            ("å" * 60, f'"{"å" * 60}"', f'"{"å" * 60}"'),
            ("å" * 61, f'"{"å" * 60}…"', f'"{"å" * 60}…"'),
            ("a\nb\x00\ud800", '"a\\nb\\x00\\ud800"', '"a\\nb\\x00\\ud800"'),
            ("850\N{NO-BREAK SPACE}000", '"850\\xa0000"', '"850\\xa0000"'),
            (
                "\u200b\u2800\u3164",
                '"\\u200b\\u2800\\u3164"',
                '"\\u200b\\u2800\\u3164"',
            ),
            ("\u202ea\u2069", '"\\u202ea\\u2069"', '"\\u202ea\\u2069"'),
            ("e\u0301", '"e\u0301"', '"e\u0301"'),
            ("\u05d0", '"\u2068\u05d0\u2069"', '"\u2068\u05d0\u2069"'),
            (
                "\u05d0" * 61,
                '"\u2068' + "\u05d0" * 60 + '…\u2069"',
                '"\u2068' + "\u05d0" * 60 + '…\u2069"',
            ),
            # Of what may be a person's number, whatever its type.
            ("811218-9876", '"******-**76"', '"******-**76"'),
            (Word.NUMBER, '"****** **76"', '"****** **76"'),
            (8112189876, "********76", "********76"),
            (-8112189876, "-********76", "-********76"),
            (198112189876, "**********76", "**********76"),
            (8112189876.0, "flyttalet *********6.0", "the float *********6.0"),
            (
                Half(8112189866),
                "flyttalet *********6.0",
                "the float *********6.0",
            ),
            (
                Decimal(8112189876),
                "decimaltalet ********76",
                "the Decimal ********76",
            ),
            (
                Decimal("8112189876E1"),
                "decimaltalet *.*******76E+10",
                "the Decimal *.*******76E+10",
            ),
            (
                b"8112189876",
                "ett värde av typen bytes",
                "a value of type bytes",
            ),
            ([8112189876], "en lista med 1 del", "a list of 1 part"),
            (
                {"811218-9876": 1},
                "ett objekt med 1 nyckel",
                "an object with 1 key",
            ),
            # A cut goes through no number.
            (
                f"{'a' * 53}811218-9876",
                f'"{"a" * 53}******-…"',
                f'"{"a" * 53}******-…"',
            ),
            ([], "en lista med 0 delar", "a list of 0 parts"),
            ((1, [2]), "en lista med 2 delar", "a list of 2 parts"),
            (
                {"a": {"b": 1}},
                "ett objekt med 1 nyckel",
                "an object with 1 key",
            ),
            ({1}, "ett värde av typen set", "a value of type set"),
            (b"x", "ett värde av typen bytes", "a value of type bytes"),
            (
                type("A" * 61 + "\n", (), {})(),
                f"ett värde av typen {'A' * 60}…",
                f"a value of type {'A' * 60}…",
            ),
            (
                type("A\n", (), {})(),
                "ett värde av typen A\\n",
                "a value of type A\\n",
            ),
        ],
    )
    def test_shows(self, value, sv, en):
        """Each kind of value has its way to be shown, in both languages."""
        assert (sv, en) == (shown(value), shown(value, "en"))

    def test_does_not_ask_the_value(self):
        """No code of an unknown value is run."""

        value = Unasked()

        assert "ett värde av typen Unasked" == shown(value)
        with pytest.raises(RuntimeError):
            repr(value)
