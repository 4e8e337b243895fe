# SPDX-License-Identifier: MIT
"""Laws of numbers as documents state them: *angivna antal*."""

from hypothesis import assume, given
from hypothesis import strategies as st

from iop.strategies import stated_numbers
from iop.values.formats import written
from iop.values.stated_numbers import StatedNumber

from .test_money_laws import or_fault


@given(stated_numbers())
def test_is_read_as_it_is_written(number):
    """The Swedish of a number says all of it, or is refused as unclear."""
    read = or_fault(StatedNumber.parse, written(number))
    assume(read != "stated-number.form")

    assert number == read


@given(stated_numbers(), st.integers(-10, 2_010))
def test_told(number, limit):
    """It is never below or above a limit that the number named is not."""
    assert number.is_below(limit) is not True or number.number <= limit
    assert number.is_above(limit) is not True or number.number >= limit
    assert not (number.is_below(limit) and number.is_above(limit))
