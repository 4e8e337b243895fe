# SPDX-License-Identifier: MIT
"""Promises of sums as documents state them: *angivna belopp*."""

import copy
import pickle

import attrs
import pytest

from iop.values.amounts import Amount, Per
from iop.values.errors import IllFormedError
from iop.values.hedges import Hedge
from iop.values.money import Money


def refusal(call, *args, **kwargs):
    """Return the code with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value.code


class TestShape:
    """An amount is a sum as a document states it."""

    def test_is_exact_and_for_the_term_unless_said(self):
        """A bare sum is exact, for the term, and a sum of its own."""
        amount = Amount(Money(5))

        assert (Hedge.EXACT, None, Per.TERM, None, False) == (
            amount.hedge,
            amount.upper,
            amount.per,
            amount.unit,
            amount.is_increase,
        )
        assert amount.is_exact
        assert not amount.is_approximate

    @pytest.mark.parametrize(
        ("amount", "plain"),
        [
            (Amount(Money(850_000)), "850000.00 SEK"),
            (Amount(Money(5), per=Per.YEAR), "5.00 SEK a year"),
            (Amount(Money(5), hedge=Hedge.ABOUT), "about 5.00 SEK"),
            (
                Amount(Money(5, "EUR"), hedge=Hedge.ABOUT, per=Per.YEAR),
                "about 5.00 EUR a year",
            ),
            (
                Amount(
                    Money(5),
                    hedge=Hedge.BETWEEN,
                    upper=Money(6),
                    per=Per.DAY,
                    unit="plats",
                    is_increase=True,
                ),
                "a further between 5.00 SEK and 6.00 SEK a day per plats",
            ),
            (Amount(Money(5), unit="besök"), "5.00 SEK per besök"),
        ],
    )
    def test_shows_itself(self, amount, plain):
        """As text it says all that it holds."""
        assert plain == str(amount)

    def test_has_plain_names(self):
        """What time a sum is for has the name a document gives it."""
        assert [
            "term",
            "year",
            "half-year",
            "quarter",
            "month",
            "week",
            "day",
        ] == [per.value for per in Per]

    def test_cannot_be_altered(self):
        """What was stated stays stated."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Amount(Money(5)).per = Per.YEAR

    def test_travels(self):
        """It can be pickled and copied."""
        amount = Amount(Money(5), hedge=Hedge.ABOUT, per=Per.YEAR)

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
                {"money": Money(5), "hedge": "about"},
                'Amount.hedge: got "about"; right is Hedge, for example: Hedge.EXACT [type.expected]',
            ),
            (
                {"money": Money(5), "is_increase": 1},
                "Amount.is_increase: got 1; right is true or false, for example: true [flag.expected]",
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


class TestUpper:
    """The upper of two sums goes with *between*, and with that alone."""

    @pytest.mark.parametrize(
        ("hedge", "upper"),
        [
            (Hedge.BETWEEN, None),
            (Hedge.BETWEEN, Money("4.99")),
            (Hedge.BETWEEN, Money(6, "EUR")),
            (Hedge.EXACT, Money(6)),
            (Hedge.AT_MOST, Money(6)),
        ],
    )
    def test_refused(self, hedge, upper):
        """One that does not go with the rest is refused."""
        assert "amount.upper" == refusal(
            Amount, Money(5), hedge=hedge, upper=upper
        )

    def test_equal(self):
        """The two may be the same sum."""
        amount = Amount(Money(5), hedge=Hedge.BETWEEN, upper=Money(5))

        assert (Money(5), Money(5)) == amount.ends

    def test_out_of_range(self):
        """The upper has the range of the lower."""
        assert "amount.range" == refusal(
            Amount, Money(5), hedge=Hedge.BETWEEN, upper=Money(ore=10**14)
        )

    def test_less_than_nothing(self):
        """Nothing is less than nothing."""
        assert "amount.less" == refusal(
            Amount, Money(0), hedge=Hedge.LESS_THAN
        )


class TestEnds:
    """What a sum is at least and at most."""

    @pytest.mark.parametrize(
        ("text", "low", "high", "ends"),
        [
            ("500 kr", 500, 500, (500, 500)),
            ("cirka 500 kr", None, None, (450, 550)),
            ("cirka 0,01 kr", None, None, (0, "0.02")),
            ("drygt 500 kr", 500, None, (500, 550)),
            ("knappt 500 kr", None, 500, (450, 500)),
            ("minst 500 kr", 500, None, (500, None)),
            ("högst 500 kr", 0, 500, (0, 500)),
            ("mer än 500 kr", "500.01", None, ("500.01", None)),
            ("mindre än 500 kr", 0, "499.99", (0, "499.99")),
            ("500–600 kr", 500, 600, (500, 600)),
        ],
    )
    def test_ends(self, text, low, high, ends):
        """What it says itself, and what it is compared with."""
        amount = Amount.parse(text)

        assert [
            None if end is None else Money(end) for end in (low, high, *ends)
        ] == [amount.low, amount.high, *amount.ends]

    @pytest.mark.parametrize(
        ("text", "below", "above"),
        [
            ("500 kr", False, False),
            ("499,99 kr", True, False),
            ("500,01 kr", False, True),
            ("mindre än 500 kr", True, False),
            ("högst 500 kr", None, False),
            ("minst 500 kr", False, None),
            ("mer än 500 kr", False, True),
            ("cirka 500 kr", None, None),
            ("cirka 450 kr", True, False),
            ("cirka 600 kr", False, True),
            ("400–500 kr", None, False),
            ("400–600 kr", None, None),
        ],
    )
    def test_compared(self, text, below, above):
        """Against 500 kr: yes, no, or it cannot be told."""
        amount, limit = Amount.parse(text), Money(500)

        assert (below, above) == (
            amount.is_below(limit),
            amount.is_above(limit),
        )

    def test_compared_in_another_currency(self):
        """Sums in several currencies are not compared."""
        amount = Amount.parse("högst 500 kr")

        assert "money.currencies" == refusal(amount.is_below, Money(5, "EUR"))
        assert "money.currencies" == refusal(amount.is_above, Money(5, "EUR"))


def kr(kronor, **stated):
    """State a sum in kronor."""
    return Amount(Money(kronor), **stated)


def between(low, high):
    """State a sum as between two others."""
    return kr(low, hedge=Hedge.BETWEEN, upper=Money(high))


class TestParse:
    """An amount is read with the words around it."""

    @pytest.mark.parametrize(
        ("text", "amount"),
        [
            ("850 000 kr", Amount(Money(850_000))),
            (
                "cirka 18 miljoner kronor per år",
                Amount(Money(18_000_000), hedge=Hedge.ABOUT, per=Per.YEAR),
            ),
            ("årligen 850 tkr", kr(850_000, per=Per.YEAR)),
            ("0", kr(0)),
            ("Drygt 14 Mkr", kr(14_000_000, hedge=Hedge.JUST_OVER)),
            ("knappt 2 mnkr", kr(2_000_000, hedge=Hedge.JUST_UNDER)),
            ("närmare 2 mnkr", kr(2_000_000, hedge=Hedge.JUST_UNDER)),
            ("upp till 500 000 kr", kr(500_000, hedge=Hedge.AT_MOST)),
            (
                "högst 1,2 mnkr per år",
                kr(1_200_000, hedge=Hedge.AT_MOST, per=Per.YEAR),
            ),
            (
                "500 000 kr per år som mest",
                kr(500_000, hedge=Hedge.AT_MOST, per=Per.YEAR),
            ),
            ("minst 5 kr", kr(5, hedge=Hedge.AT_LEAST)),
            ("5 kr eller mer", kr(5, hedge=Hedge.AT_LEAST)),
            ("över 5 kr", kr(5, hedge=Hedge.MORE_THAN)),
            ("under 5 kr", kr(5, hedge=Hedge.LESS_THAN)),
            ("mellan 1,5 och 2 mnkr", between(1_500_000, 2_000_000)),
            ("1,5–2 mnkr", between(1_500_000, 2_000_000)),
            ("40 000–50 000 kr", between(40_000, 50_000)),
            ("40 000 till 50 000 kr", between(40_000, 50_000)),
            ("500:- - 600:-", between(500, 600)),
            ("900–1 100 kr", between(900, 1_100)),
            ("1 tkr–2 000 kr", between(1_000, 2_000)),
            ("0–5 000 kr", between(0, 5_000)),
            ("0,5–900 kr", between("0.5", 900)),
            (
                "mellan en och en halv miljon och två miljoner kr",
                between(1_500_000, 2_000_000),
            ),
            ("en halv miljon kronor", kr(500_000)),
            ("en och en halv miljon", kr(1_500_000)),
            ("2 och en halv miljoner kronor", kr(2_500_000)),
            ("tjugofem tusen kr", kr(25_000)),
            ("femtioett kronor", kr(51)),
            ("hundra kronor", kr(100)),
            ("SEK 850 000", kr(850_000)),
            ("kr 50 000", kr(50_000)),
            ("3 miljoner svenska kronor", kr(3_000_000)),
            ("1 svensk krona", kr(1)),
            ("tvåhundratusen kronor", kr(200_000)),
            ("trehundra kronor", kr(300)),
            ("hundratusen kr", kr(100_000)),
            ("en kvarts miljon kronor", kr(250_000)),
            ("tre kvarts miljon", kr(750_000)),
            ("en dryg miljon kronor", kr(1_000_000, hedge=Hedge.JUST_OVER)),
            ("En knapp miljon", kr(1_000_000, hedge=Hedge.JUST_UNDER)),
            ("totalt 3 mkr", kr(3_000_000)),
            ("sammanlagt drygt 3 mkr", kr(3_000_000, hedge=Hedge.JUST_OVER)),
            ("850 000 kr totalt", kr(850_000)),
            ("ett belopp om 850 000 kr per år", kr(850_000, per=Per.YEAR)),
            ("300 kr i timmen", kr(300, unit="timme")),
            (
                "4 800 kr per dygn och plats",
                kr(4_800, per=Per.DAY, unit="plats"),
            ),
            ("4 800 kr/plats/dygn", kr(4_800, per=Per.DAY, unit="plats")),
            (
                "4 800 kr per plats och år",
                kr(4_800, per=Per.YEAR, unit="plats"),
            ),
            (
                "4 800 kr per plats årligen",
                kr(4_800, per=Per.YEAR, unit="plats"),
            ),
            ("400 kr per besök", kr(400, unit="besök")),
            ("400 kr per placerad person", kr(400, unit="placerad person")),
            ("400 kr per IOP", kr(400, unit="IOP")),
            ("höjs med 150 000 kr", kr(150_000, is_increase=True)),
            (
                "ytterligare 4 800 kr per plats",
                kr(4_800, unit="plats", is_increase=True),
            ),
            (
                "ytterligare cirka 5 kr",
                kr(5, hedge=Hedge.ABOUT, is_increase=True),
            ),
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
            "kring",
            "omkring",
            "runt",
            "ungefär",
        ],
    )
    def test_knows_the_words_for_about(self, word):
        """Each word for about makes a sum approximate."""
        assert Amount(Money(5), hedge=Hedge.ABOUT) == Amount.parse(
            f"{word} 5 kr"
        )

    @pytest.mark.parametrize(
        "words", [" per år", "/år", " / år", " om året", " årligen"]
    )
    def test_knows_the_words_for_yearly(self, words):
        """Each word for yearly makes a sum yearly."""
        assert Amount(Money(5), per=Per.YEAR) == Amount.parse(f"5 kr{words}")

    @pytest.mark.parametrize(
        ("per", "words"),
        [
            (Per.HALF_YEAR, ["per halvår", "/halvår", "halvårsvis"]),
            (Per.QUARTER, ["per kvartal", "kvartalsvis"]),
            (
                Per.MONTH,
                ["per månad", "/mån", "/mån.", "i månaden", "månadsvis"],
            ),
            (Per.WEEK, ["per vecka", "i veckan", "veckovis"]),
            (Per.DAY, ["per dygn", "per dag", "per natt", "varje dygn"]),
        ],
    )
    def test_knows_the_words_for_times(self, per, words):
        """Each word for a time is read, after the sum."""
        assert {Amount(Money(5), per=per)} == {
            Amount.parse(f"5 kr {word}") for word in words
        }

    @pytest.mark.parametrize(
        "text",
        [
            "en",
            "kr",
            "högst cirka 2 mnkr",
            "högst 2 mnkr som mest",
            "högst 1–2 mnkr",
            "årligen 5 kr per år",
            "5 kr per år per månad",
            "5 kr per plats per besök",
            "5 kr per 7 platser",
            "ytterligare höjs med 5 kr",
            "under 2018",
            "över 2018",
            "2018–2019",
            "mellan 5 kr",
            "mellan en och en halv miljon",
            "7 eller 8 mkr",
            "1–2–3 mnkr",
            "500:-600:-",
            "totalt sammanlagt 5 kr",
            "5 kr i timmen per plats",
            "sänks med 5 kr",
            "5 många kronor",
        ],
    )
    def test_refuses_what_it_cannot_say(self, text):
        """What is no sum, is said twice, or may be a year, is refused."""
        assert "amount.form" == refusal(Amount.parse, text)

    @pytest.mark.parametrize(
        "text",
        [
            "400–500 000 kr",
            "5–6 000 kr",
            "mellan 1 och 2 000 000 kr",
            "2.797 mnkr",
        ],
    )
    def test_refuses_what_can_be_read_in_two_ways(self, text):
        """400 may be 400 kr, or 400 000 that leaves its thousands out."""
        assert "money.ambiguous" == refusal(Amount.parse, text)

    def test_refuses_more_than_a_hundred_characters(self):
        """A longer text is refused unread."""
        assert "amount.form" == refusal(Amount.parse, f"{'0' * 98} kr")

    def test_refuses_an_upper_that_is_lower(self):
        """The lower stands first."""
        assert "amount.upper" == refusal(Amount.parse, "2–1 mnkr")

    def test_reads_another_currency_when_asked(self):
        """The currency expected is given as for money."""
        assert Amount(Money(5, "EUR")) == Amount.parse("5 euro", "EUR")
        assert "money.currency" == refusal(Amount.parse, "5 euro")

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("mycket", "amount.form"),
            (5, "amount.form"),
            (f"1{'0' * 15} mdkr", "money.range"),
        ],
    )
    def test_refuses_what_money_refuses(self, text, code):
        """What is no sum of money is no amount."""
        assert code == refusal(Amount.parse, text)
