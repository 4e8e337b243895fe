# SPDX-License-Identifier: MIT
"""Laws of numbers that name: *organisationsnummer*, *diarienummer*."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iop.values.errors import IllFormedError
from iop.values.identifiers import CaseNumber, OrganisationNumber


DIGITS = "0123456789"

FAULTS = (
    "case-number.form",
    "organisation-number.checksum",
    "organisation-number.form",
    "organisation-number.personal",
    "text.blank",
    "text.characters",
    "text.expected",
)


def check_digit(digits):
    """Compute the check digit for nine digits (Luhn), on our own."""
    doubled = [int(d) * (2 - n % 2) for n, d in enumerate(digits)]
    return str(-sum(n // 10 + n % 10 for n in doubled) % 10)


def tens():
    """The ten digits of valid numbers."""
    return st.tuples(
        st.text(DIGITS, min_size=2, max_size=2),
        st.sampled_from("23456789"),
        st.text(DIGITS, min_size=6, max_size=6),
    ).map(lambda parts: "".join(parts) + check_digit("".join(parts)))


def four_forms(digits):
    """Write a number in all the forms that are right."""
    hyphened = f"{digits[:6]}-{digits[6:]}"
    return [digits, hyphened, f"16{digits}", f"16{hyphened}"]


def near_forms(digits):
    """Write a number in the right forms, and in some nearly right."""
    return st.sampled_from(
        [*four_forms(digits), f"{digits} ", f"18{digits}", f"16-{digits}"]
    )


def anything():
    """Values that a careless caller may give."""
    return st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(),
        st.text(DIGITS + "-/.: \n"),
        st.text(st.characters()),
        st.binary(),
        st.lists(st.integers(), max_size=2),
    )


def bare(text):
    """Write a text in its one form, without spaces and dashes."""
    return "".join(
        c
        for c in unicodedata.normalize("NFC", text)
        if unicodedata.category(c) not in ("Zs", "Pd", "Cc", "Zl", "Zp")
        and c not in "\N{SOFT HYPHEN}\N{MINUS SIGN}\N{HYPHEN BULLET}"
    )


def or_fault(call, *args, **kwargs):
    """Call, or return the code with which the call is refused."""
    try:
        return call(*args, **kwargs)
    except IllFormedError as error:
        return error.code


class TestOrganisationNumber:
    """A number has one value, however it is written."""

    @given(tens())
    def test_four_forms(self, digits):
        """The four forms are one number, and what is written reads back."""
        numbers = {OrganisationNumber(form) for form in four_forms(digits)}

        assert len(numbers) == 1
        (number,) = numbers
        assert number.digits == digits
        assert OrganisationNumber(str(number)) == number
        assert OrganisationNumber(number.digits) == number

    @given(tens(), st.data())
    def test_one_wrong_digit(self, digits, data):
        """A number with one digit changed is refused (Luhn)."""
        form = data.draw(st.sampled_from(four_forms(digits)))
        place = data.draw(
            st.sampled_from([n for n, c in enumerate(form) if c.isdecimal()])
        )
        other = data.draw(st.sampled_from(DIGITS.replace(form[place], "")))
        wrong = form[:place] + other + form[place + 1 :]

        assert or_fault(OrganisationNumber, wrong) in (
            "organisation-number.checksum",
            "organisation-number.form",
            "organisation-number.personal",
        )

    @given(tens())
    def test_group(self, digits):
        """The group is the first digit, or none."""
        group = OrganisationNumber(digits).group

        assert (group is None) == (digits[0] in "04")
        assert group is None or str(group.value) == digits[0]

    @given(st.from_regex(r"\A(18|19|20)?[0-9]{2}[01][0-9]{3}-?[0-9]{4}\Z"))
    def test_persons_are_not_shown(self, written):
        """Of a personal number no message shows more than two digits."""
        with pytest.raises(IllFormedError) as caught:
            OrganisationNumber(written)

        assert caught.value.code == "organisation-number.personal"
        assert sum(map(str.isdecimal, caught.value.given)) == 2

    @given(anything())
    def test_is_total(self, value):
        """Whatever is given, it is a number or our own refusal."""
        made = or_fault(OrganisationNumber, value)

        assert made in FAULTS or value.strip() in four_forms(made.digits)

    @given(tens().flatmap(near_forms))
    def test_is_total_nearby(self, text):
        """So is it with texts that are nearly right."""
        made = or_fault(OrganisationNumber, text)

        assert made in FAULTS or text.strip() in four_forms(made.digits)


class TestCaseNumber:
    """A case number is what is written."""

    @example("171 \N{EN DASH} 85/2017")
    @example(None)
    @given(anything())
    def test_keeps_text(self, value):
        """What is taken is kept but for spaces and dashes, and only once."""
        made = or_fault(CaseNumber, value)

        if made not in FAULTS:
            assert bare(made.written) == bare(value)
            assert made == CaseNumber(made.written) == CaseNumber(str(made))

    @example("7dnr")
    @given(st.text("01289/: dnrKS", max_size=16).map("7{}".format))
    def test_alike(self, text):
        """Numbers that are equal have one hash."""
        number = CaseNumber(text)
        other = CaseNumber(f"dnr {text.replace('/', ' / ')}")

        assert number == other
        assert hash(number) == hash(other)
