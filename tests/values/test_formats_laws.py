# SPDX-License-Identifier: MIT
"""Laws of how values are written in a text: *skrivsätt*."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from iop.values.amounts import Amount
from iop.values.characters import normal, says_something
from iop.values.errors import IllFormedError
from iop.values.formats import written
from iop.values.kinds import Kind
from iop.values.money import Money
from iop.values.texts import Text

from .test_amounts_laws import amounts
from .test_choices_laws import CHOICES, LANGS
from .test_errors_laws import anything, texts
from .test_money_laws import monies
from .test_periods_laws import periods


def plain():
    """Texts of one line that say something, in their form, without braces."""
    return (
        st.text(
            st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp")),
            min_size=1,
        )
        .map(normal)
        .filter(lambda text: says_something(text) and not {*text} & {*"{}"})
    )


def numbers():
    """Exact numbers in reach: 19 digits before the mark, 9 after."""
    return st.builds(
        lambda digits, decimals: Decimal(f"{digits}E-{decimals}"),
        st.integers(1 - 10**19, 10**19 - 1),
        st.integers(0, 9),
    )


def writable():
    """Values of every kind that a text holds, but lists."""
    return st.one_of(
        st.none(),
        st.booleans(),
        st.integers(1 - 10**19, 10**19 - 1),
        numbers(),
        texts(),
        st.dates(),
        periods(),
        monies(),
        amounts(),
        st.builds(Text, plain(), plain()),
        st.builds(Kind, st.just("paid"), st.builds(Text, plain(), plain())),
        st.sampled_from([member for cls in CHOICES for member in cls]),
    )


def or_code(call, *args, **kwargs):
    """Call, or return the code with which the call is refused."""
    try:
        return call(*args, **kwargs), None
    except IllFormedError as error:
        return None, error.code


class TestWritten:
    """What a text holds can be written, and nothing else."""

    @given(anything(), st.sampled_from(LANGS))
    def test_is_total(self, value, lang):
        """Any value is written as text, or is ill-formed."""
        text, code = or_code(written, value, lang)

        assert isinstance(text, str) or code in (
            "date.expected",
            "number.form",
            "text.value",
        )

    @given(monies())
    def test_swedish_sums_can_be_read(self, money):
        """A sum that is written in Swedish is read as that sum."""
        assert money == Money.parse(written(money))

    @given(amounts())
    def test_swedish_amounts_can_be_read(self, amount):
        """An amount that is written in Swedish is read as that amount."""
        assert amount == Amount.parse(written(amount))

    @given(numbers())
    def test_numbers_are_written_whole(self, number):
        """No digit of a number is lost."""
        swedish = written(number).replace("\N{NO-BREAK SPACE}", "")
        english = written(number, "en").replace(",", "")

        assert number == Decimal(swedish.replace(",", "."))
        assert number == Decimal(english)
