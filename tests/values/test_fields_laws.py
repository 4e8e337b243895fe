# SPDX-License-Identifier: MIT
"""Laws of what a field may hold: *fältens former*."""

import re
import string
import unicodedata
from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from iop.values.checks import (
    as_count,
    as_date,
    as_decimal,
    as_flag,
    as_key,
    as_long_text,
    as_quantity,
    as_share,
    as_text,
    as_year,
)
from iop.values.errors import IllFormedError
from iop.values.fields import Key, Quantity, Share, Year, checked

from .test_errors_laws import ISOLATES, anything


FORMS = {
    as_count: int,
    as_date: date,
    as_decimal: Decimal,
    as_flag: bool,
    as_key: str,
    as_long_text: str,
    as_quantity: Decimal,
    as_share: Decimal,
    as_text: str,
    as_year: int,
}
"""The type of what each of the forms gives."""


def near():
    """Values that come near to what fields hold."""
    return st.one_of(
        st.integers(-1, 2),
        st.integers(9_990, 10_010),
        st.integers(10**12 - 2, 10**12 + 2),
        st.integers(10**19 - 2, 10**19 + 2),
        st.decimals(-1, 2, places=2),
        st.decimals(allow_nan=False, allow_infinity=False),
        st.text(st.sampled_from("aÅ5-._ \n\u00a0/\ud800\x00")),
        st.text(string.ascii_letters, min_size=60, max_size=70),
        st.dates(),
        st.booleans(),
        anything(),
    )


def one_form(value):
    """Tell what a text comes to when spaces and line breaks are alike."""
    if not isinstance(value, str):
        return value
    whole = unicodedata.normalize("NFC", value)
    return [" ".join(re.split(r"\s", line)) for line in whole.splitlines()]


def or_error(make, *args, **kwargs):
    """Make a value, or return the error with which it is refused."""
    try:
        return make(*args, **kwargs)
    except IllFormedError as error:
        return error


@pytest.mark.parametrize("check", FORMS, ids=lambda check: check.__name__)
class TestForms:
    """Each form gives a value of its type, equal to what was given."""

    @given(value=near())
    def test_is_total(self, check, value):
        """Any value is taken, and comes back equal, or is ill-formed."""
        held = or_error(check, value)

        if isinstance(held, IllFormedError):
            assert str(held).translate(ISOLATES).isprintable()
        else:
            assert FORMS[check] is type(held)
            assert one_form(value) == one_form(held)

    @given(value=near())
    def test_is_idempotent(self, check, value):
        """What was taken once is taken again, as it is."""
        held = or_error(check, value)

        if not isinstance(held, IllFormedError):
            assert held == check(held)
            assert repr(held) == repr(check(held))


class TestNumbers:
    """Numbers are taken up to their bounds, and no further."""

    @given(st.integers())
    def test_counts(self, number):
        """A count is from 0 to below 10^12."""
        held = or_error(as_count, number)

        assert (0 <= number < 10**12) == (number == held)

    @given(st.integers())
    def test_years(self, number):
        """A year is one that has days."""
        held = or_error(as_year, number)

        assert (date.min.year <= number <= date.max.year) == (number == held)

    @given(st.integers(-(10**29), 10**29), st.integers(0, 12))
    def test_decimals(self, digits, decimals):
        """A number has 19 digits before the mark and 9 after, at most."""
        number = Decimal(f"{digits}E-{decimals}")
        is_in_reach = decimals <= 9 and abs(digits) < 10 ** (19 + decimals)

        assert is_in_reach == (number == or_error(as_decimal, number))

    @given(st.decimals(-(10**9), 10**9, places=9))
    def test_shares_and_quantities(self, number):
        """A quantity is a number from 0, a share one to 1 too."""
        assert (number >= 0) == (number == or_error(as_quantity, number))
        assert (0 <= number <= 1) == (number == or_error(as_share, number))


class TestTexts:
    """Texts are taken if they say something that can be written down."""

    @example("trygghet")
    @example("\x00")
    @given(st.text(st.characters()))
    @example(text="a")
    @example(text=" ")
    def test_texts_can_be_written(self, text):
        """What is taken can be encoded, and is not blank."""
        held = or_error(as_long_text, text)

        if not isinstance(held, IllFormedError):
            assert held.encode().strip()

    @example("trygga\trum")
    @example("trygga\nrum")
    @example("\x00")
    @given(st.text(st.characters()))
    def test_texts_are_of_one_line(self, text):
        """A text of one line is a long text that has no line breaks."""
        line, long = or_error(as_text, text), or_error(as_long_text, text)

        if isinstance(long, IllFormedError):
            assert line.code == long.code
        elif [long] != long.splitlines():
            assert "text.line" == line.code
        else:
            assert re.sub(r"\s", " ", long) == line

    @given(
        st.text(
            st.characters(
                codec="utf-8", exclude_categories=("Cc", "Cn", "Zl", "Zp")
            ),
        ),
        st.characters(categories=("Ll", "Lu", "Nd", "P", "Sm", "Sc")),
    )
    def test_writing_is_taken(self, text, seen):
        """What has no controls and can be seen is taken, in its one form."""
        written = text + seen
        whole = unicodedata.normalize("NFC", written)

        assert re.sub(r"\s", " ", whole) == as_text(written)

    @example("Å")
    @example("\x00")
    @given(st.text(st.characters()))
    def test_equal_texts_are_equal(self, text):
        """What Unicode says is the same text is the same."""
        nfc, nfd = (
            or_error(as_text, unicodedata.normalize(form, text))
            for form in ("NFC", "NFD")
        )

        if isinstance(nfc, IllFormedError):
            assert nfc.code == nfd.code
        else:
            assert nfc == nfd

    @given(st.text(st.characters(categories=("Z", "Cf", "Mn")), max_size=5))
    def test_what_is_unseen_is_no_text(self, text):
        """Spaces, formats and marks alone say nothing."""
        assert "text.blank" == or_error(as_long_text, text).code

    @given(
        st.text(
            st.characters(codec="utf-8", categories=("L", "Nd")),
            min_size=1,
            max_size=20,
        ),
        st.lists(
            st.tuples(
                st.sampled_from("-._"),
                st.text(
                    st.characters(codec="utf-8", categories=("L", "Nd")),
                    min_size=1,
                    max_size=10,
                ),
            ),
            max_size=4,
        ),
    )
    def test_words_with_marks_between_are_keys(self, first, rest):
        """Letters and digits of any language, and marks between, are keys."""
        key = first + "".join(mark + word for mark, word in rest)
        # Some letters are in their one form a letter and a mark.
        assume(unicodedata.is_normalized("NFC", key))

        assert key == as_key(key)
        assert "key.form" == or_error(as_key, f"{key}-").code
        assert "key.form" == or_error(as_key, f".{key}").code


@attrs.frozen(kw_only=True, field_transformer=checked)
class Part:
    """A part with fields of many kinds."""

    key: Key = "a"
    share: Share | None = None
    quantity: Quantity = Decimal(0)
    years: tuple[Year, ...] = ()
    flag: bool = False


CHECKS = {
    "key": as_key,
    "share": lambda value: None if value is None else as_share(value),
    "quantity": as_quantity,
    "years": lambda value: tuple(map(as_year, value)),
    "flag": as_flag,
}
"""The check of each field of a part."""


class TestChecked:
    """A part takes what the forms of its fields take."""

    @given(st.sampled_from(sorted(CHECKS)), near(), st.lists(near()))
    @example(name="flag", value=True, values=[])
    @example(name="flag", value=None, values=[])
    def test_agrees_with_the_forms(self, name, value, values):
        """A field holds what its form gives, or refuses as it does."""
        given_value = values if name == "years" else value
        expected = or_error(CHECKS[name], given_value)

        part = or_error(Part, **{name: given_value})

        if isinstance(expected, IllFormedError):
            assert expected.args[0] == part.code
            assert f"Part.{name}" == part.where
            assert expected.message("sv") == part.message("sv")
        else:
            assert repr(expected) == repr(getattr(part, name))
            assert part == attrs.evolve(part)
