# SPDX-License-Identifier: MIT
"""Promises of sums as documents state them: *angivna belopp*."""

import copy
import pickle

import attrs
import pytest

from iop.values.amounts import Amount, Per
from iop.values.errors import IllFormedError
from iop.values.money import Money


def refusal(call, *args, **kwargs):
    """Return the code with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value.code


class TestShape:
    """An amount is a sum as a document states it."""

    def test_is_exact_and_for_the_term_unless_said(self):
        """A bare sum is neither approximate nor yearly."""
        amount = Amount(Money(5))

        assert (Money(5), False, Per.TERM) == (
            amount.money,
            amount.is_approximate,
            amount.per,
        )

    @pytest.mark.parametrize(
        ("amount", "plain"),
        [
            (Amount(Money(850_000)), "850000.00 SEK"),
            (Amount(Money(5), per=Per.YEAR), "5.00 SEK a year"),
            (Amount(Money(5), is_approximate=True), "about 5.00 SEK"),
            (
                Amount(Money(5, "EUR"), is_approximate=True, per=Per.YEAR),
                "about 5.00 EUR a year",
            ),
        ],
    )
    def test_shows_itself(self, amount, plain):
        """As text it says all that it holds."""
        assert plain == str(amount)

    def test_has_plain_names(self):
        """What time a sum is for has the name a document gives it."""
        assert ["term", "year"] == [per.value for per in Per]

    def test_cannot_be_altered(self):
        """What was stated stays stated."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Amount(Money(5)).per = Per.YEAR

    def test_travels(self):
        """It can be pickled and copied."""
        amount = Amount(Money(5), is_approximate=True, per=Per.YEAR)

        assert amount == pickle.loads(pickle.dumps(amount))  # noqa: S301 - own
        assert amount == copy.copy(amount)
        assert amount == copy.deepcopy(amount)


class TestRange:
    """An amount is from nothing to below a million millions."""

    @pytest.mark.parametrize("ore", [0, 1, 10**14 - 1])
    def test_within(self, ore):
        """Nothing is an amount too, and so is the most."""
        assert Money(ore=ore) == Amount(Money(ore=ore)).money

    @pytest.mark.parametrize(
        ("ore", "shown"),
        [(-1, "-0.01 SEK"), (10**14, "1000000000000.00 SEK")],
    )
    def test_without(self, ore, shown):
        """What is below zero, or too much, is refused in both languages."""
        with pytest.raises(IllFormedError) as caught:
            Amount(Money(ore=ore))

        assert "amount.range" == caught.value.code
        assert (
            f'Fick "{shown}". Rätt är ett belopp från 0 till under 10^12, '
            "till exempel: Amount(Money(850_000))"
        ) == caught.value.message("sv")
        assert (
            f'got "{shown}"; right is a sum from 0 to below 10^12, for '
            "example: Amount(Money(850_000))"
        ) == caught.value.message("en")

    def test_without_in_text(self):
        """What is read is bounded as what is made."""
        assert "amount.range" == refusal(Amount.parse, "-5 kr")
        assert "amount.range" == refusal(Amount.parse, "1000 mdkr")
        assert Amount(Money(999 * 10**9)) == Amount.parse("999 mdkr")

    def test_evolves_through_the_checks(self):
        """A changed copy is checked as any other."""
        assert "amount.range" == refusal(
            attrs.evolve, Amount(Money(5)), money=Money(-5)
        )

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            (
                {"money": 5},
                "Amount.money: got 5; right is Money, for example: Money(850_000) [type.expected]",
            ),
            (
                {"money": Money(5), "is_approximate": 1},
                "Amount.is_approximate: got 1; right is true or false, for example: true [flag.expected]",
            ),
            (
                {"money": Money(5), "per": "year"},
                'Amount.per: got "year"; right is Per, for example: Per.TERM [type.expected]',
            ),
        ],
    )
    def test_checks_its_fields(self, fields, message):
        """Every field has its form, and is named where it has not."""
        with pytest.raises(IllFormedError) as caught:
            Amount(**fields)

        assert message == str(caught.value)


class TestParse:
    """An amount is read with the words around it."""

    @pytest.mark.parametrize(
        ("text", "amount"),
        [
            ("850 000 kr", Amount(Money(850_000))),
            (
                "cirka 18 miljoner kronor per år",
                Amount(Money(18_000_000), is_approximate=True, per=Per.YEAR),
            ),
            ("årligen 850 tkr", Amount(Money(850_000), per=Per.YEAR)),
            (
                "knappt 2 mnkr",
                Amount(Money(2_000_000), is_approximate=True),
            ),
            ("0", Amount(Money(0))),
        ],
    )
    def test_keeps_the_words(self, text, amount):
        """Words about the sum are read, and kept."""
        assert amount == Amount.parse(text)

    @pytest.mark.parametrize(
        "word",
        [
            "ca",
            "ca.",
            "c:a",
            "cirka",
            "circa",
            "drygt",
            "knappt",
            "omkring",
            "runt",
            "ungefär",
        ],
    )
    def test_knows_the_words_for_about(self, word):
        """Each word for about makes a sum approximate."""
        assert Amount(Money(5), is_approximate=True) == Amount.parse(
            f"{word} 5 kr"
        )

    @pytest.mark.parametrize(
        "words", [" per år", "/år", " / år", " om året", " årligen"]
    )
    def test_knows_the_words_for_yearly(self, words):
        """Each word for yearly makes a sum yearly."""
        assert Amount(Money(5), per=Per.YEAR) == Amount.parse(f"5 kr{words}")

    def test_reads_another_currency_when_asked(self):
        """The currency expected is given as for money."""
        assert Amount(Money(5, "EUR")) == Amount.parse("5 euro", "EUR")
        assert "money.currency" == refusal(Amount.parse, "5 euro")

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("mycket", "money.form"),
            (5, "money.form"),
            ("2.797 mnkr", "money.ambiguous"),
            (f"1{'0' * 15} mdkr", "money.range"),
        ],
    )
    def test_refuses_what_money_refuses(self, text, code):
        """What is no sum of money is no amount."""
        assert code == refusal(Amount.parse, text)
