# SPDX-License-Identifier: MIT
"""Laws of what can go wrong, and how it is said: *fel*."""

import copy
import pickle
import unicodedata

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from iop.values.characters import is_hidden, isolated, says_something
from iop.values.errors import (
    Fault,
    IllFormedError,
    PlainFormError,
    PointerError,
    as_lang,
    brief,
    shown,
)
from iop.values.personal_numbers import masked


MOST = 620
"""No value takes more characters than this to show."""

ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))
"""What stands around letters that run from right to left."""


def named(digits):
    """Return whether digits name a person: a day of birth, and four more."""
    month, day = int(digits[2:4]), int(digits[4:6])
    return 1 <= month <= 12 and (1 <= day <= 31 or 61 <= day <= 91)


def names_a_person(text):
    """Return whether some ten digits in a row name a person."""
    digits = "".join(str(unicodedata.digit(c)) for c in text if c.isdigit())
    return any(
        named(digits[start : start + 10]) for start in range(len(digits) - 9)
    )


def texts():
    """Texts of all characters, lone surrogates among them."""
    return st.text(st.characters())


@st.composite
def persons(draw):
    """Numbers of persons, in figures of several scripts and written apart."""
    day, more = draw(st.dates()), draw(st.sampled_from([0, 60]))
    last = draw(st.integers(0, 9_999))
    digits = f"{day:%Y%m}{day.day + more:02}{last:04}".zfill(12)
    zero = ord(draw(st.sampled_from("0\u0660\uff10")))
    # A full stop or a comma may make it a sum; letters make it other words.
    between = st.text(
        st.characters(
            exclude_categories=("L", "Nd", "Nl", "No"),
            exclude_characters=",.:",
        ),
        max_size=2,
    )
    return "".join(
        chr(zero + int(digit)) + draw(between)
        for digit in digits[draw(st.sampled_from([0, 2])) :]
    )


def anything(*, may_be_nan=True):
    """Values of every kind that a document or a careless caller may give."""
    return st.recursive(
        st.one_of(
            st.none(),
            st.booleans(),
            st.integers(),
            st.integers(0, 20_000).map(lambda n: -(2**n)),
            st.floats(allow_nan=may_be_nan),
            st.decimals(allow_nan=may_be_nan),
            st.fractions(),
            st.complex_numbers(allow_nan=may_be_nan),
            texts(),
            texts().map(lambda text: text * 100),
            st.binary(),
            st.dates(),
            st.datetimes(timezones=st.none() | st.timezones()),
            st.timedeltas(),
            st.uuids(),
        ),
        lambda inner: st.one_of(
            st.lists(inner),
            st.lists(inner).map(tuple),
            st.dictionaries(texts(), inner),
        ),
        max_leaves=5,
    )


def deep(levels, wrap):
    """Nest a list, a tuple or a dict in itself, many levels down."""
    value = None
    for _ in range(levels):
        value = wrap(value)
    return value


def errors(*, may_be_nan=True):
    """Errors of values that cannot be made, of both kinds."""

    def build(cls, fields, where):
        error = cls(*fields)
        error.where = where
        return error

    return st.builds(
        build,
        st.sampled_from((IllFormedError, PointerError)),
        st.tuples(
            texts(), anything(may_be_nan=may_be_nan), texts(), texts(), texts()
        ),
        st.none() | texts(),
    )


class TestShown:
    """Any value can be shown, short and printable."""

    @given(anything(), st.sampled_from(("sv", "en")))
    def test_is_total_short_and_printable(self, value, lang):
        """Whatever the value, a line of printable characters says it."""
        text = shown(value, lang).translate(ISOLATES)

        assert text.isprintable()
        assert 0 < len(text) <= MOST
        assert text == text.encode().decode()

    @given(
        st.integers(0, 5_000),
        st.sampled_from((lambda v: [v], lambda v: (v,), lambda v: {"a": v})),
    )
    def test_enters_nothing(self, levels, wrap):
        """What is nested is shown as what holds one part, however deep."""
        assert shown(wrap(None)) == shown(deep(levels + 1, wrap))

    @given(st.text(st.characters(categories=("L", "N", "P")), max_size=60))
    def test_repeats_plain_text(self, text):
        """A short text of plain characters stands as it was given."""
        assume(says_something(text) and not any(map(is_hidden, text)))
        assume(masked(text) == text)

        assert f'"{isolated(text)}"' == shown(text) == shown(text, "en")

    @example(8112189876)
    @example(850000)
    @given(st.integers(-(2**100) + 1, 2**100 - 1))
    def test_repeats_numbers(self, number):
        """A whole number stands as it was given, or is hidden."""
        assert shown(number) == shown(number, "en")
        if names_a_person(str(number)):
            assert 2 == sum(map(str.isdigit, shown(number)))
        else:
            assert str(number) == shown(number)

    @given(persons(), st.sampled_from(["{}", "Anna {} bor", "kund{}"]))
    def test_hides_persons(self, number, around):
        """A person's number is hidden, whatever stands between its digits."""
        error = IllFormedError("x", number, number, number, number)
        text = around.format(number)

        assert 2 == sum(map(str.isdigit, masked(text)))
        assert [True] * 4 == [
            brief(masked(number), 600) in error.message("en"),
            brief(masked(number), 60) in shown(number),
            brief(masked(number), 600) == brief(number, 600),
            masked(masked(text)) == masked(text),
        ]


class TestLanguages:
    """Two languages are spoken, and all else is refused."""

    @given(anything().filter(lambda value: value not in ("sv", "en")))
    def test_is_total(self, lang):
        """Any value that is no language is refused."""
        with pytest.raises(IllFormedError) as caught:
            as_lang(lang)

        assert "lang.unknown" == caught.value.code


class TestMessages:
    """A message says what was given, what is right, and an example."""

    @given(errors())
    def test_holds_all(self, error):
        """All parts stand in the message of their language."""
        sv, en = error.message("sv"), error.message("en")
        example = brief(error.example, 600)

        assert all(
            part in sv
            for part in (shown(error.given), brief(error.sv, 600), example)
        )
        assert all(
            part in en
            for part in (
                shown(error.given, "en"),
                brief(error.en, 600),
                example,
            )
        )
        assert sv.translate(ISOLATES).isprintable()
        assert en in str(error)
        assert str(error).endswith(f"[{error.code}]")

    @given(st.lists(st.tuples(texts(), errors()), max_size=4))
    def test_of_a_document_holds_those_of_its_faults(self, pairs):
        """Each fault of a document has its message in the whole."""
        faults = tuple(Fault(pointer=p, error=e) for p, e in pairs)
        error = PlainFormError(faults)

        for lang in ("sv", "en"):
            assert error.message(lang).startswith(f"{len(faults)} f")
            assert all(
                fault.message(lang) in error.message(lang) for fault in faults
            )


class TestTravel:
    """Errors keep all that they hold when they are pickled or copied.

    Of a NaN this cannot be told, since it is not equal to itself.
    """

    @given(errors(may_be_nan=False))
    def test_ill_formed(self, error):
        """An ill-formed value travels with its place."""
        for other in (
            pickle.loads(pickle.dumps(error)),  # noqa: S301 - own
            copy.copy(error),
            copy.deepcopy(error),
        ):
            assert type(error) is type(other)
            assert (error.args, vars(error)) == (other.args, vars(other))

    @given(st.lists(st.tuples(texts(), errors(may_be_nan=False)), max_size=4))
    def test_plain_form(self, pairs):
        """A refused document travels with all its faults."""
        error = PlainFormError(
            tuple(Fault(pointer=p, error=e) for p, e in pairs)
        )

        other = pickle.loads(pickle.dumps(error))  # noqa: S301 - own

        assert str(error) == str(other)
        assert [(p, vars(e)) for p, e in pairs] == [
            (fault.pointer, vars(fault.error)) for fault in other.faults
        ]
