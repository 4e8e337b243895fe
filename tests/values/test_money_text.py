# SPDX-License-Identifier: MIT
"""Promises of how sums are written: *siffror och enheter*.

What shapes are read is promised in `test_money`, through `Money.parse`.
"""

import pytest
from babel.core import get_global
from babel.numbers import list_currencies

from iop.values import _money_text as figures
from iop.values._money_text import as_currency, in_range, parsed, refusal
from iop.values.errors import IllFormedError


def refused(call, *args):
    """Return the code with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args)
    return caught.value.code


def is_known(code):
    """Return whether a currency is held."""
    try:
        return code == as_currency(code)
    except IllFormedError:
        return False


class TestCurrencies:
    """A currency is one in use that is divided in hundredths."""

    def test_are_those_of_babel(self):
        """A code is known if Babel says so, whichever Babel it is."""
        digits = get_global("currency_fractions")
        in_use = {
            code
            for uses in get_global("territory_currencies").values()
            for code, _, last, is_tender in uses
            if is_tender and last is None
        }
        hundredths = {
            code
            for code in in_use
            if digits.get(code, digits["DEFAULT"])[0] == 2
        }

        assert {"SEK", "EUR", "NOK", "DKK", "USD", "GBP"} <= hundredths
        assert hundredths == {
            code for code in list_currencies() if is_known(code)
        }

    def test_read_as_units(self):
        """Each code is a unit in a text, in small letters too."""
        for code in filter(is_known, list_currencies()):
            expected = 500, code

            assert expected == parsed(f"5 {code}", code)
            assert expected == parsed(f"5 {code.lower()}", code)

    def test_returns_plain_text(self):
        """The code comes back equal, and as nothing but text."""

        class Code(str):
            """Text that says it is more."""

            __slots__ = ()

        code = as_currency(Code("SEK"))

        assert ("SEK", str) == (code, type(code))

    @pytest.mark.parametrize(
        "code",
        ["JPY", "ISK", "KWD", "DEM", "XAU", "sek", "", None, 5, ["SEK"]],
    )
    def test_refuses_others(self, code):
        """What is no such code is refused, whatever it is."""
        assert "money.currency" == refused(as_currency, code)


class TestReach:
    """Öre are within reach below 10^26, either side of zero."""

    @pytest.mark.parametrize("ore", [0, 10**26 - 1, 1 - 10**26])
    def test_within(self, ore):
        """What is within reach comes back."""
        assert ore == in_range(ore, "given")

    @pytest.mark.parametrize("ore", [10**26, -(10**26)])
    def test_without(self, ore):
        """What is not is refused, and the refusal repeats what was given."""
        with pytest.raises(IllFormedError) as caught:
            in_range(ore, "mycket")

        assert str(caught.value) == (
            'got "mycket"; right is a sum below 10^24 kronor, for example: '
            "850000.50 [money.range]"
        )


class TestParsed:
    """A text is read to öre and currency."""

    @pytest.mark.parametrize(
        ("text", "currency", "expected"),
        [
            ("850 000 kr", "SEK", (85_000_000, "SEK")),
            ("2 mnkr", "SEK", (200_000_000, "SEK")),
            ("-5 €", "EUR", (-500, "EUR")),
            ("5 tusen nok", "NOK", (500_000, "NOK")),
            ("NOK 5 tusen", "NOK", (500_000, "NOK")),
            ("sek 850 000", "SEK", (85_000_000, "SEK")),
            ("€ 40", "EUR", (4_000, "EUR")),
        ],
    )
    def test_reads(self, text, currency, expected):
        """All that stands in the text comes back."""
        assert expected == parsed(text, currency)

    @pytest.mark.parametrize(
        "unit", ["\u017fek", "JPY", "tusen jpy", "NOK NOK"]
    )
    def test_other_units(self, unit):
        """What only looks like a unit is none."""
        assert "money.form" == refused(parsed, f"5 {unit}", "SEK")

    @pytest.mark.parametrize(
        "text", ["kronor 5", "tkr 5", "JPY 5", "SEK 5 kr", "SEK SEK 5", "SEK"]
    )
    def test_other_words_before(self, text):
        """Before the sum stands one code of a currency, and no other word."""
        assert "money.form" == refused(parsed, text, "SEK")

    def test_reads_no_more_than_a_hundred_characters(self):
        """A longer text is refused unread."""
        longest = f"{'0' * 97} kr"

        assert (0, "SEK") == parsed(longest, "SEK")
        assert "money.form" == refused(parsed, f"0{longest}", "SEK")


class TestRefusals:
    """Each code has what is right, in both languages, and an example."""

    @pytest.mark.parametrize("code", sorted(figures._RIGHT))
    def test_says_what_is_right(self, code):
        """The error of a code holds the code, what was given and the three."""
        error = refusal(code, "x")

        assert (code, "x") == (error.code, error.given)
        assert all((error.sv, error.en, error.example))
        assert error.sv != error.en
