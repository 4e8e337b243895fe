# SPDX-License-Identifier: MIT
"""Promises of sums of money: *belopp*."""

import copy
import operator
import pickle
from decimal import Context, Decimal, Inexact, localcontext
from fractions import Fraction

import attrs
import pytest

from iop.values.errors import IllFormedError
from iop.values.money import Money, Rounding

from ..foreign import Single, Whole


def refusal(call, *args, **kwargs):
    """Return the code with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value.code


class TestMaking:
    """Money is made of exact numbers, and of nothing else."""

    @pytest.mark.parametrize(
        ("amount", "ore"),
        [
            (850_000, 85_000_000),
            (-1, -100),
            (0, 0),
            ("850000.00", 85_000_000),
            ("0850000", 85_000_000),
            ("850000.5", 85_000_050),
            ("-0.05", -5),
            ("-0", 0),
            (Decimal("850000.50"), 85_000_050),
            (Decimal("850000.5000"), 85_000_050),
            (Decimal("8.5E+5"), 85_000_000),
            (Decimal("-0.01"), -1),
            (Decimal("0E-999999"), 0),
            (Decimal("0E+999999"), 0),
            (10**24 - 1, 10**26 - 100),
            ("-999999999999999999999999.99", 1 - 10**26),
            (Decimal("999999999999999999999999.99"), 10**26 - 1),
        ],
    )
    def test_takes_kronor(self, amount, ore):
        """Whole numbers, plain figures and Decimal count kronor."""
        assert ore == Money(amount).ore

    def test_takes_ore(self):
        """Whole öre are given by name."""
        assert Money("850000.50") == Money(ore=85_000_050)

    def test_holds_plain_values(self):
        """A subclass of int or str does not get in."""

        class Count(int):
            """A number that says it is more."""

        class Code(str):
            """Text that says it is more."""

            __slots__ = ()

        money = Money(ore=Count(5), currency=Code("EUR"))

        assert (int, str) == (type(money.ore), type(money.currency))
        assert int is type(Money(Count(5)).ore)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " 5",
            "5 ",
            "5\n",
            "+5",
            "5.",
            ".5",
            "5.123",
            "5,50",
            "850 000",
            "1e3",
            "1_000",
            "NaN",
            "\N{MINUS SIGN}5",
            "\uff15",
            "\u0665",
            "\ud800",
            "5 kr",
            "0" * 101,
        ],
    )
    def test_refuses_text_that_is_not_plain(self, text):
        """Words, groups and other digits are left to parse."""
        assert "money.plain" == refusal(Money, text)

    @pytest.mark.parametrize(
        "amount",
        [
            None,
            True,
            False,
            b"5",
            [5],
            Money(5),
            Fraction(1, 2),
            Decimal("NaN"),
            Decimal("sNaN"),
            Decimal("-Infinity"),
        ],
    )
    def test_refuses_what_is_no_number_of_kronor(self, amount):
        """Nothing, truth values, money itself and no-numbers are refused."""
        assert "money.plain" == refusal(Money, amount)

    @pytest.mark.parametrize("number", [0.5, 5.0, float("nan"), float("inf")])
    def test_refuses_floats(self, number):
        """No float gets in, neither as kronor nor as öre."""
        assert "money.float" == refusal(Money, number)
        assert "money.float" == refusal(Money, ore=number)

    @pytest.mark.parametrize("ore", [True, "5", Decimal(5)])
    def test_refuses_ore_that_are_no_whole_number(self, ore):
        """Öre are an int."""
        assert "money.plain" == refusal(Money, ore=ore)

    @pytest.mark.parametrize(
        ("amount", "ore", "given", "code"),
        [
            (5, 500, "5", "plain"),
            (None, "5", '"5"', "plain"),
            (None, 10**26, f"1{'0' * 26}", "range"),
            (10**24, None, f"1{'0' * 24}", "range"),
            (True, None, "true", "plain"),
            (Decimal("NaN"), None, '"NaN"', "plain"),
            (Decimal("1E+24"), None, '"1E+24"', "range"),
            (Decimal("-1E+999999"), None, '"-1E+999999"', "range"),
        ],
        ids=str,
    )
    def test_says_what_was_given(self, amount, ore, given, code):
        """A refusal shows what it refuses, and says what is right."""
        right = {
            "plain": "kronor as an int, a Decimal or figures with a decimal "
            "point, or whole öre as ore= (other text is read by Money.parse)",
            "range": "a sum below 10^24 kronor",
        }

        with pytest.raises(IllFormedError) as caught:
            Money(amount, ore=ore)

        assert (
            f"got {given}; right is {right[code]}, for example: 850000.50 "
            f"[money.{code}]"
        ) == str(caught.value)

    def test_takes_whole_numbers_of_others(self):
        """Whole numbers of NumPy are whole numbers; its floats are floats."""
        assert Money(5) == Money(Whole(5)) == Money(ore=Whole(500))
        assert int is type(Money(Whole(5)).ore)
        assert "money.range" == refusal(Money, Whole(10**24))
        assert "money.float" == refusal(Money, Single())
        assert "money.float" == refusal(Money, ore=Single())

    def test_refuses_both_kronor_and_ore(self):
        """A sum is given once."""
        assert "money.plain" == refusal(Money, 5, ore=500)

    @pytest.mark.parametrize(
        "amount",
        [
            Decimal("0.001"),
            Decimal("-850000.505"),
            Decimal("1E-17"),
            Decimal("1E-999999"),
        ],
    )
    def test_refuses_more_than_two_decimals(self, amount):
        """A fraction of an öre is refused, never rounded."""
        assert "money.decimals" == refusal(Money, amount)

    @pytest.mark.parametrize(
        "amount",
        [
            10**24,
            -(10**24),
            pytest.param(10**5000, id="absurd"),
            "1000000000000000000000000.00",
            "9" * 100,
            Decimal("1E+24"),
            Decimal("-1E+999999"),
        ],
    )
    def test_refuses_what_is_out_of_range(self, amount):
        """Sums stay below 10^24 kronor, and nothing huge is written out."""
        assert "money.range" == refusal(Money, amount)

    @pytest.mark.parametrize(
        "ore", [10**26, -(10**26), pytest.param(10**5000, id="absurd")]
    )
    def test_refuses_ore_out_of_range(self, ore):
        """Öre stay below 10^26."""
        assert "money.range" == refusal(Money, ore=ore)

    def test_reads_the_same_in_any_decimal_context(self):
        """The caller's decimal context has no say."""
        with localcontext(Context(prec=3, traps=[Inexact])):
            money = Money(Decimal("123456.78"))

            assert 12_345_678 == money.ore
            assert Decimal("123456.78") == money.amount
            assert 1_234_568 == money.times(Decimal("0.1")).ore

    @pytest.mark.parametrize(
        ("amount", "message"),
        [
            (
                "850 tkr",
                'Fick "850 tkr". Rätt är kronor som heltal, Decimal eller siffror med decimalpunkt, eller hela ören som ore= (annan text läses av Money.parse), till exempel: 850000.50',
            ),
            (
                Decimal("0.001"),
                'Fick "0.001". Rätt är ett belopp med högst två decimaler, till exempel: 850000.50',
            ),
            (
                0.5,
                'Fick flyttalet 0.5. Rätt är ett exakt tal (ej flyttal), till exempel: Decimal("850000.50")',
            ),
            (
                10**24,
                "Fick 1000000000000000000000000. Rätt är ett belopp under 10^24 kronor, till exempel: 850000.50",
            ),
        ],
    )
    def test_says_in_swedish_what_is_right(self, amount, message):
        """A refusal says what was given and what is right."""
        with pytest.raises(IllFormedError) as caught:
            Money(amount)

        assert message == caught.value.message("sv")


class TestRefusals:
    """A refusal shows what was given, and not only that it was wrong."""

    @pytest.mark.parametrize(
        ("call", "given"),
        [
            pytest.param(
                lambda: Money.total(5), "got 5; right is sums in one", id="sum"
            ),
            pytest.param(
                lambda: Money.total([5]),
                "got 5; right is sums in one",
                id="part",
            ),
            pytest.param(
                lambda: Money.total([Money(5, "EUR")]),
                'got "5.00 EUR"; right is sums in one',
                id="part-in-euro",
            ),
            pytest.param(
                lambda: Money(5) + Money(6, "EUR"),
                'got "5.00 SEK, 6.00 EUR"; right is sums in one',
                id="two-currencies",
            ),
            pytest.param(
                lambda: Money(5) / Money(0),
                'got "0.00 SEK"; right is a sum other than 0',
                id="zero",
            ),
            pytest.param(
                lambda: Money(5).rounded(100, rounding=Rounding.UP),
                "got 100; right is a sum above 0",
                id="step",
            ),
            pytest.param(
                lambda: Money(5).rounded(Money(-1), rounding=Rounding.UP),
                'got "-1.00 SEK"; right is a sum above 0',
                id="step-below-zero",
            ),
            pytest.param(
                lambda: Money(5).times(2, rounding="down"),
                'got "down"; right is a way to round',
                id="rounding",
            ),
            pytest.param(
                lambda: Money(5).times(0.5),
                "got the float 0.5; right is an exact number",
                id="factor",
            ),
            pytest.param(
                lambda: Money(5).times(Decimal("NaN")),
                'got "NaN"; right is an exact number',
                id="factor-that-is-none",
            ),
            pytest.param(
                lambda: Money(5).allocate(5),
                "got 5; right is weights from 0",
                id="weights",
            ),
            pytest.param(
                lambda: Money(5).allocate([0, 0]),
                "got a list of 2 parts; right is weights from 0",
                id="weights-of-zero",
            ),
            pytest.param(
                lambda: Money(10**24 - 1) + Money(1),
                f"got {10**26}; right is a sum below 10^24 kronor",
                id="sum-out-of-range",
            ),
        ],
    )
    def test_shows_what_was_given(self, call, given):
        """What was given stands first, before what is right."""
        with pytest.raises(IllFormedError) as caught:
            call()

        assert str(caught.value).startswith(given)


class TestCurrency:
    """A currency is one in use that is divided in hundredths."""

    @pytest.mark.parametrize("code", ["SEK", "EUR", "NOK", "DKK", "USD"])
    def test_knows(self, code):
        """The neighbours' currencies are known."""
        assert code == Money(5, code).currency

    @pytest.mark.parametrize(
        "code",
        ["JPY", "ISK", "KWD", "XAU", "DEM", "sek", "", None, 5, ["SEK"]],
    )
    def test_refuses_others(self, code):
        """Currencies of the past, of other parts, and no currencies."""
        assert "money.currency" == refusal(Money, 5, code)


class TestShape:
    """Money is a small, plain value."""

    @pytest.mark.parametrize(
        ("money", "shown", "plain"),
        [
            (Money(850_000), "Money('850000.00')", "850000.00 SEK"),
            (Money("-0.05"), "Money('-0.05')", "-0.05 SEK"),
            (Money(5, "EUR"), "Money('5.00', 'EUR')", "5.00 EUR"),
        ],
    )
    def test_shows_itself(self, money, shown, plain):
        """It is shown as it can be written, and plainly as text."""
        assert (shown, plain) == (repr(money), str(money))
        assert f"{plain:>20}" == f"{money:>20}"

    @pytest.mark.parametrize(
        ("call", "words"),
        [
            (
                lambda: f"{Money(5):,.2f}",
                (
                    'got ",.2f"; right is a width, as for text; amount is a '
                    "number and takes the form of one, for example: "
                    'f"{Money(5).amount:,.2f}" [money.format]'
                ),
            ),
            (
                lambda: float(Money(5)),
                (
                    'got "5.00 SEK"; right is amount (kronor, a Decimal) or ore '
                    "(öre, an int), for example: Money(5).amount [money.number]"
                ),
            ),
            (
                lambda: int(Money(5)),
                (
                    'got "5.00 SEK"; right is amount (kronor, a Decimal) or ore '
                    "(öre, an int), for example: Money(5).amount [money.number]"
                ),
            ),
            (
                lambda: round(Money(5), 1),
                (
                    'got "5.00 SEK"; right is rounded, which says to what and '
                    "how, for example: Money(5).rounded(Money(1), "
                    "rounding=Rounding.HALF_UP) [money.round]"
                ),
            ),
        ],
        ids=["format", "float", "int", "round"],
    )
    def test_says_what_to_write_instead(self, call, words):
        """What would lose the öre or the currency is refused, with advice."""
        with pytest.raises(IllFormedError) as caught:
            call()

        assert words == str(caught.value)

    def test_has_amount_with_two_decimals(self):
        """The amount is a Decimal with two decimals."""
        assert "-850000.50" == str(Money("-850000.5").amount)

    @pytest.mark.parametrize(
        ("ore", "is_negative", "is_zero"),
        [(-1, True, False), (0, False, True), (1, False, False)],
    )
    def test_knows_its_sign(self, ore, is_negative, is_zero):
        """It says whether it is below zero, or zero."""
        money = Money(ore=ore)

        assert (is_negative, is_zero) == (money.is_negative, money.is_zero)

    def test_is_equal_by_value(self):
        """Sum and currency decide, in sets too."""
        assert {Money(5)} == {Money("5.00"), Money(ore=500)}
        assert Money(5) != Money(5, "EUR")
        assert Money(5) != 5

    def test_evolves_through_the_checks(self):
        """A changed copy is checked as any other."""
        assert Money(5, "EUR") == attrs.evolve(Money(5), currency="EUR")
        assert "money.range" == refusal(attrs.evolve, Money(5), ore=10**26)
        assert "money.currency" == refusal(
            attrs.evolve, Money(5), currency="JPY"
        )

    def test_cannot_be_altered(self):
        """What was said stays said."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Money(5).ore = 1

    def test_travels(self):
        """It can be pickled and copied."""
        money = Money("5.50", "EUR")

        assert money == pickle.loads(pickle.dumps(money))  # noqa: S301 - own
        assert money == copy.copy(money)
        assert money == copy.deepcopy(money)


READ = [
    ("850 000 kr", "850000"),
    ("850000kr", "850000"),
    ("850 000 Kr.", "850000"),
    ("850 000 SEK", "850000"),
    ("850 000:-", "850000"),
    ("850 tkr", "850000"),
    ("850 TKR", "850000"),
    ("1 krona", "1"),
    ("2 mnkr", "2000000"),
    ("2,0 mnkr", "2000000"),
    ("2,797 mnkr", "2797000"),
    ("2.75 mnkr", "2750000"),
    ("2 797 mnkr", "2797000000"),
    ("2.797,5 mnkr", "2797500000"),
    ("2.797.000 tkr", "2797000000"),
    ("0,12345678 mnkr", "123456.78"),
    ("0,12345 tkr", "123.45"),
    ("1 mkr", "1000000"),
    ("1,2 mdkr", "1200000000"),
    ("2 miljoner", "2000000"),
    ("1 miljon SEK", "1000000"),
    ("3 miljarder kronor", "3000000000"),
    ("500 tusen kronor", "500000"),
    ("2.797.000 kronor", "2797000"),
    ("850.000 kr", "850000"),
    ("2.797.000,50 kr", "2797000.50"),
    ("850\N{NO-BREAK SPACE}000\N{NARROW NO-BREAK SPACE}kr", "850000"),
    ("1\N{NARROW NO-BREAK SPACE}850\N{THIN SPACE}000", "1850000"),
    ("\N{MINUS SIGN}850 000,50 kr", "-850000.50"),
    ("-5 kr", "-5"),
    ("12 345,67", "12345.67"),
    ("12345,6", "12345.6"),
    ("12 345.67", "12345.67"),
    ("850000.00", "850000"),
    ("850000.5", "850000.5"),
    ("850000", "850000"),
    ("SEK 850 000", "850000"),
    ("850 kkr", "850000"),
    (" 850 000 \t kr\n", "850000"),
]
"""Shapes that agreements take, and what they say."""

FORM = [
    "",
    " ",
    "kr",
    "mycket",
    "cirka kr",
    "cirka 18 miljoner kronor",
    "upp till 500 000 kr",
    "850 000 kr per år",
    "1,5\N{EN DASH}2 mnkr",
    "en halv miljon kronor",
    "-",
    "85 00 kr",
    "8500 000 kr",
    "850  000 kr",
    "850 0000 kr",
    "0 850 kr",
    "0.850 kr",
    "1.234 567 kr",
    "1.234.56 kr",
    "12.345.67 kr",
    "1,234.56 kr",
    "1,234,567 kr",
    "850,000 kr",
    "850.0000 kr",
    "1234.567 kr",
    "5, kr",
    "5. kr",
    "1,123456 tkr",
    "1,123456789 mnkr",
    "5 och 6 kr",
    "10-12 mnkr",
    "2018 850 000 kr",
    "5 kr 6",
    "- 5 kr",
    "--5 kr",
    "+5 kr",
    "kronor 5",
    "ca5 kr",
    "5 kr ca",
    "5 kr kr",
    "5 tkr kr",
    "5 tusen tkr",
    "5 många kronor",
    "5 tusen miljoner kronor",
    "5 JPY",
    "årligen 5 kr per år",
    "5 per år 000 kr",
    "5 kr per år per år",
    "5 kr per månad",
    "\uff15 kr",
    "\u0665 kr",
    "5 kr \ud800",
    "0" * 101,
    5,
    None,
    b"5 kr",
    Money(5),
]
"""What is no sum, or not one sum, or not well written."""


class TestParse:
    """A sum is read in every shape that agreements take."""

    @pytest.mark.parametrize(("text", "plain"), READ)
    def test_reads(self, text, plain):
        """Units, spaces and marks are understood."""
        assert Money(plain) == Money.parse(text)
        assert Money(plain) == Money.parse(text)

    @pytest.mark.parametrize("text", FORM)
    def test_refuses(self, text):
        """What is not one well-written sum is refused, never guessed."""
        assert "money.form" == refusal(Money.parse, text)

    @pytest.mark.parametrize(
        "text", ["2.797 mnkr", "2.797 tkr", "850.000 tusen kr", "-1.500 mkr"]
    )
    def test_refuses_what_can_be_read_in_two_ways(self, text):
        """A lone full stop before three digits may group or divide."""
        assert "money.ambiguous" == refusal(Money.parse, text)

    @pytest.mark.parametrize(
        ("text", "currency"),
        [
            ("5 EUR", "SEK"),
            ("5 €", "SEK"),
            ("5 tusen euro", "SEK"),
            ("5 kr", "EUR"),
            ("5 mnkr", "NOK"),
            ("5", "JPY"),
            ("mycket", None),
        ],
    )
    def test_refuses_another_currency(self, text, currency):
        """A unit of another currency than expected is refused."""
        assert "money.currency" == refusal(Money.parse, text, currency)

    @pytest.mark.parametrize(
        ("text", "plain"),
        [
            ("5 EUR", "5"),
            ("5,50 €", "5.50"),
            ("5 miljoner euro", "5000000"),
            ("5 tusen", "5000"),
            ("5", "5"),
        ],
    )
    def test_reads_another_currency_when_asked(self, text, plain):
        """The currency expected is meant where no unit stands."""
        assert Money(plain, "EUR") == Money.parse(text, "EUR")

    def test_refuses_what_is_out_of_range(self):
        """A sum in text is bounded as any other."""
        most = "9" * 15

        assert "money.range" == refusal(Money.parse, f"1{'0' * 15} mdkr")
        assert Money(int(most) * 10**9) == Money.parse(f"{most} mdkr")

    def test_says_in_swedish_what_is_right(self):
        """A refusal says what was given and what is right."""
        with pytest.raises(IllFormedError) as caught:
            Money.parse("85 00 kr")

        assert (
            'Fick "85 00 kr". Rätt är ett enda belopp, i siffror, med eller '
            "utan enhet, till exempel: 850 000 kr"
        ) == caught.value.message("sv")


class TestArithmetic:
    """Sums in one currency are computed with exactly."""

    def test_reckons(self):
        """Sums are added, subtracted, turned and multiplied."""
        money = Money("2.50")

        assert Money("3.75") == money + Money("1.25")
        assert Money("-1.50") == money - Money(4)
        assert Money("-2.50") == -money
        assert money == abs(-money)
        assert Money("-7.50") == money * -3
        assert Money("-7.50") == -3 * money
        assert Money(5, "EUR") == Money(2, "EUR") + Money(3, "EUR")
        assert Money("7.50") == money * Whole(3) == Whole(3) * money
        assert money == money.times(Whole(1))
        assert (Money(1), Money("1.50")) == money.allocate([2, Whole(3)])

    def test_sum(self):
        """Built-in sum() works: 0 may be added, and no other number."""
        assert Money(3, "EUR") == sum([Money(1, "EUR"), Money(2, "EUR")])
        assert Money(1) == Money(1) + 0 == Whole(0) + Money(1)
        for other in (1, False, 0.0, Decimal(0), Fraction(0), "0"):
            with pytest.raises(TypeError):
                Money(1) + other
            with pytest.raises(TypeError):
                other + Money(1)
        with pytest.raises(TypeError):
            Money(1) - 0

    def test_divides_to_a_ratio(self):
        """One sum by another is an exact ratio."""
        assert Fraction(1, 3) == Money(100) / Money(300)

    def test_refuses_to_divide_by_zero(self):
        """No sum is divided by zero."""
        assert "money.zero" == refusal(operator.truediv, Money(1), Money(0))

    @pytest.mark.parametrize(
        "operation",
        [
            operator.add,
            operator.sub,
            operator.truediv,
            operator.lt,
            operator.le,
            operator.gt,
            operator.ge,
        ],
    )
    def test_keeps_currencies_apart(self, operation):
        """Two currencies are never mixed, and nothing but money is money."""
        assert "money.currencies" == refusal(
            operation, Money(5), Money(5, "EUR")
        )
        for other in (5, 0.5, Decimal(5), "5", None):
            with pytest.raises(TypeError):
                operation(Money(5), other)
            with pytest.raises(TypeError):
                operation(other, Money(5))

    @pytest.mark.parametrize(
        "factor", [True, 1.5, Decimal(2), Fraction(1, 2), "2", Money(2)]
    )
    def test_multiplies_by_whole_numbers_only(self, factor):
        """Other factors are given to times, which says how it rounds."""
        with pytest.raises(TypeError):
            Money(5) * factor
        with pytest.raises(TypeError):
            factor * Money(5)

    def test_stays_in_range(self):
        """A result out of range is refused."""
        most = Money(ore=10**26 - 1)

        assert "money.range" == refusal(operator.add, most, Money("0.01"))
        assert "money.range" == refusal(operator.sub, -most, Money("0.01"))
        assert "money.range" == refusal(operator.mul, most, 2)
        assert "money.range" == refusal(most.times, Fraction(3, 2))
        assert "money.range" == refusal(
            most.rounded, Money(100), rounding=Rounding.UP
        )
        assert "money.range" == refusal(Money.total, [most, most])

    def test_orders(self):
        """Sums in one currency have an order."""
        less, more = Money(1), Money(2)

        assert [less, more] == sorted([more, less])
        assert (True, True, False, False) == (
            less < more,
            less <= more,
            less > more,
            less >= more,
        )
        assert (False, True, False, True) == (
            less < less,  # noqa: PLR0124 - the order of equals is the promise
            less <= less,  # noqa: PLR0124 - likewise
            less > less,  # noqa: PLR0124 - likewise
            less >= less,  # noqa: PLR0124 - likewise
        )


class TestTotal:
    """Many sums make one."""

    def test_adds_up(self):
        """All are added, from any iterable."""
        assert Money(6) == Money.total(Money(n) for n in (1, 2, 3))

    def test_none_make_zero(self):
        """No sums make zero of the currency."""
        assert Money(0) == Money.total([])
        assert Money(0, "EUR") == Money.total((), "EUR")

    def test_only_the_total_is_bounded(self):
        """The order of the sums does not matter for the range."""
        most = Money(ore=10**26 - 1)

        assert most == Money.total([most, most, -most])

    @pytest.mark.parametrize(
        "monies", [[Money(5, "EUR")], [5], [Money(1), None], "50", 5, None]
    )
    def test_refuses_what_is_no_such_money(self, monies):
        """Every part is money in the currency."""
        assert "money.currencies" == refusal(Money.total, monies)

    def test_refuses_an_unknown_currency(self):
        """The currency is checked, were there nothing to add."""
        assert "money.currency" == refusal(Money.total, [], "JPY")


ROUNDED = [
    # öre, half of it down, up, half up, half even
    (4, 2, 2, 2, 2),
    (1, 0, 1, 1, 0),
    (3, 1, 2, 2, 2),
    (5, 2, 3, 3, 2),
    (-1, 0, -1, -1, 0),
    (-3, -1, -2, -2, -2),
    (-5, -2, -3, -3, -2),
]


class TestRounding:
    """Sums are rounded only when asked, as asked."""

    def test_has_plain_names(self):
        """Each way has the name a document gives it."""
        assert ["down", "up", "half-up", "half-even"] == [
            rounding.value for rounding in Rounding
        ]

    @pytest.mark.parametrize(("ore", "down", "up", "half_up", "even"), ROUNDED)
    def test_rounds_halves(self, ore, down, up, half_up, even):
        """Each way treats halves in its own manner, whatever the sign."""
        assert [down, up, half_up, even] == [
            Money(ore=ore).times(Fraction(1, 2), rounding=rounding).ore
            for rounding in Rounding
        ]

    def test_halves_go_up_unless_said(self):
        """The way of times, if none is given, is half up."""
        assert Money("0.03") == Money("0.05").times(Decimal("0.5"))

    @pytest.mark.parametrize(
        ("factor", "expected"),
        [
            (2, "200"),
            (0, "0"),
            (Decimal("0E+999999"), "0"),
            (Decimal("1.023"), "102.30"),
            (Fraction(1, 3), "33.33"),
            (Fraction(-2, 3), "-66.67"),
            (Decimal("1E-99"), "0"),
        ],
    )
    def test_takes_exact_factors(self, factor, expected):
        """Whole numbers, Decimal and Fraction are factors."""
        assert Money(expected) == Money(100).times(factor)

    @pytest.mark.parametrize(
        "factor",
        [
            True,
            0.5,
            "2",
            None,
            Decimal("NaN"),
            Decimal("Infinity"),
            Decimal("1E+100"),
            Decimal("1E-100"),
            Decimal("1E+999999"),
            Money(2),
        ],
    )
    def test_refuses_other_factors(self, factor):
        """Floats, truth values and absurd numbers are no factors."""
        assert "money.factor" == refusal(Money(5).times, factor)

    @pytest.mark.parametrize("rounding", ["down", None, True])
    def test_refuses_unknown_ways(self, rounding):
        """A way to round is a Rounding."""
        assert "rounding.unknown" == refusal(
            Money(5).times, 2, rounding=rounding
        )

    @pytest.mark.parametrize(
        ("rounding", "expected"),
        [
            (Rounding.DOWN, "253300"),
            (Rounding.UP, "253400"),
            (Rounding.HALF_UP, "253400"),
            (Rounding.HALF_EVEN, "253400"),
        ],
    )
    def test_rounds_to_multiples(self, rounding, expected):
        """An indexed sum is rounded to whole hundreds of kronor."""
        assert Money(expected) == Money("253350").rounded(
            Money(100), rounding=rounding
        )

    @pytest.mark.parametrize("step", [Money(0), Money(-100), 100, None])
    def test_refuses_to_round_to_what_is_no_step(self, step):
        """The step is a sum above zero."""
        assert "money.step" == refusal(
            Money(5).rounded, step, rounding=Rounding.DOWN
        )

    def test_refuses_to_round_to_another_currency(self):
        """The step is in the same currency."""
        assert "money.currencies" == refusal(
            Money(5).rounded, Money(1, "EUR"), rounding=Rounding.DOWN
        )


class TestAllocate:
    """A sum is divided into parts that add up to it."""

    @pytest.mark.parametrize(
        ("money", "weights", "parts"),
        [
            ("100", [1, 1, 1], ["33.34", "33.33", "33.33"]),
            ("-100", [1, 1, 1], ["-33.34", "-33.33", "-33.33"]),
            ("0.01", [1, 1], ["0.01", "0"]),
            ("0.01", [0, 1], ["0", "0.01"]),
            ("0.02", [1, 0, 1, 1], ["0.01", "0", "0.01", "0"]),
            ("0", [1, 2], ["0", "0"]),
            ("5", [7], ["5"]),
            # The öre left goes to the part that lost most, not to the first.
            ("0.10", [1, 2, 3], ["0.02", "0.03", "0.05"]),
            ("1", (Decimal("0.25"), Decimal("0.75")), ["0.25", "0.75"]),
            ("1", [Fraction(1, 3), Decimal("0.5"), 0], ["0.40", "0.60", "0"]),
            ("0.03", range(3), ["0", "0.01", "0.02"]),
        ],
    )
    def test_divides(self, money, weights, parts):
        """Parts are exact to the öre, by the largest remainder."""
        expected = tuple(Money(part, "EUR") for part in parts)

        assert expected == Money(money, "EUR").allocate(weights)

    def test_divides_a_year_in_months(self):
        """Equal parts differ by an öre, and the earlier get it."""
        assert (Money("70833.34"),) * 4 + (Money("70833.33"),) * 8 == Money(
            850_000
        ).allocate([1] * 12)

    @pytest.mark.parametrize(
        "weights",
        [
            [],
            [0, 0],
            [1, -1],
            [0.5, 0.5],
            [True, True],
            ["1"],
            [None],
            "11",
            5,
            None,
            {1, 2},
            [Decimal("NaN")],
            [Decimal("Infinity")],
            [Decimal("1E+999999")],
        ],
    )
    def test_refuses_what_are_no_weights(self, weights):
        """Weights are exact numbers from zero, one at least above it."""
        assert "money.weights" == refusal(Money(100).allocate, weights)
