# SPDX-License-Identifier: MIT
"""Check digits, against the algorithm as it was first written: *kontrollsiffra*.

The judge is Luhn's own rule, from US patent 2 950 048: every second digit from
the right is doubled and the digits of what comes of it added, and the sum of
all ends in 0. The library asks `stdnum`, which is held against the same rule.
That the number of a person is told from that of an organisation is judged by
`stdnum.se.personnummer`, which looks for a day of birth.
"""

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st
from stdnum import luhn
from stdnum.se import personnummer

from iop.values.errors import IllFormedError
from iop.values.identifiers import OrganisationNumber
from iop.values.personal_numbers import masked


DIGITS = st.text("0123456789", min_size=10, max_size=10)
NINE = st.text("0123456789", min_size=9, max_size=9)


def ends_in_nothing(digits):
    """Whether the digits keep Luhn's rule."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if place % 2 else 1)
        total += doubled // 10 + doubled % 10
    return total % 10 == 0


def completed(nine):
    """Put the check digit to nine digits, by trying all of them."""
    (found,) = [
        nine + last for last in "0123456789" if ends_in_nothing(nine + last)
    ]
    return found


def or_fault(call, *args):
    """Return what comes of a call, or the code of its refusal."""
    try:
        return call(*args)
    except IllFormedError as error:
        return error.code


class TestOrganisations:
    """The number of an organisation is right just when Luhn's rule is kept."""

    @given(DIGITS)
    @example("2120000142")
    @example("8020000009")
    def test_checked(self, digits):
        """Of ten digits whose third is at least 2, the last is checked."""
        wanted = (
            "organisation-number.personal"
            if digits[2] in "01"
            else digits
            if ends_in_nothing(digits)
            else "organisation-number.checksum"
        )
        found = or_fault(lambda: OrganisationNumber(digits).digits)

        assert wanted == found
        assert ends_in_nothing(digits) is luhn.is_valid(digits)

    @given(NINE.filter(lambda nine: nine[2] > "1"))
    def test_completed(self, nine):
        """With the right digit it is taken, with any other it is not."""
        right = completed(nine)
        wrong = [nine + last for last in "0123456789" if nine + last != right]

        assert right == OrganisationNumber(right).digits
        assert {"organisation-number.checksum"} == {
            or_fault(OrganisationNumber, number) for number in wrong
        }


class TestPersons:
    """What others take for a person's number is never an organisation's."""

    @given(
        st.dates(date(1900, 1, 1), date(2025, 12, 31)),
        st.text("0123456789", min_size=3, max_size=3),
        st.sampled_from(["", "-"]),
    )
    @example(date(2000, 2, 29), "238", "-")
    def test_refused_and_hidden(self, birth, serial, mark):
        """It is refused, and no message shows more than its last two digits."""
        digits = completed(f"{birth:%y%m%d}{serial}")
        assert personnummer.is_valid(f"{digits[:6]}-{digits[6:]}")
        number = f"{digits[:6]}{mark}{digits[6:]}"

        assert or_fault(OrganisationNumber, number) == (
            "organisation-number.personal"
        )
        assert masked(number) == f"******{mark}**{digits[8:]}"
