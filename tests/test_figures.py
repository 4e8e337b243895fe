# SPDX-License-Identifier: MIT
"""Promises of how sums are written: *siffror och enheter*.

What shapes are read is promised in `test_money`, through `Money.parse`.
"""

import pytest
from babel.core import get_global
from babel.numbers import list_currencies

from iop import figures
from iop.errors import IllFormedError
from iop.figures import as_currency, in_range, parsed, refusal


def refused(call, *args):
    """Return the code with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args)
    return caught.value.code


class TestCurrencies:
    """A currency is one in use that is divided in hundredths."""

    def test_agrees_with_babel(self):
        """The codes are those Babel holds current, with two decimals."""
        digits = get_global("currency_fractions")
        current = {
            code
            for uses in get_global("territory_currencies").values()
            for code, _, last, is_tender in uses
            if is_tender and last is None
        }
        hundredths = {
            code
            for code in current
            if digits.get(code, digits["DEFAULT"])[0] == 2
        }

        # A newer Babel may hold a currency of ours to be of the past; none
        # may be missing, unknown to it, or divided otherwise.
        assert hundredths <= figures._CURRENCIES
        assert figures._CURRENCIES <= set(list_currencies())
        assert {2} == {
            digits.get(code, digits["DEFAULT"])[0]
            for code in figures._CURRENCIES
        }

    def test_returns_plain_text(self):
        """The code comes back equal, and as nothing but text."""

        class Code(str):
            """Text that says it is more."""

            __slots__ = ()

        code = as_currency(Code("SEK"))

        assert ("SEK", str) == (code, type(code))

    @pytest.mark.parametrize("code", ["JPY", "sek", "", None, 5, ["SEK"]])
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
    """A text is read to öre, currency, about and yearly."""

    @pytest.mark.parametrize(
        ("text", "currency", "expected"),
        [
            ("850 000 kr", "SEK", (85_000_000, "SEK", False, False)),
            ("cirka 2 mnkr/år", "SEK", (200_000_000, "SEK", True, True)),
            ("årligen -5 €", "EUR", (-500, "EUR", False, True)),
            ("knappt 5 tusen", "NOK", (500_000, "NOK", True, False)),
        ],
    )
    def test_reads(self, text, currency, expected):
        """All that stands in the text comes back."""
        assert expected == parsed(text, currency)

    def test_reads_no_more_than_a_hundred_characters(self):
        """A longer text is refused unread."""
        longest = f"{'0' * 97} kr"

        assert (0, "SEK", False, False) == parsed(longest, "SEK")
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
