# SPDX-License-Identifier: MIT
"""Laws of texts in two languages: *språk*."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import iop.plain  # noqa: F401 - opens all rooms with choices
from iop.values.amounts import Amount
from iop.values.characters import normal, says_something
from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.texts import Choice, Text, written

from .test_amounts_laws import amounts
from .test_errors_laws import anything, texts
from .test_money_laws import monies
from .test_periods_laws import periods


LANGS = ("sv", "en")

CHOICES = sorted(
    (
        cls
        for cls in Choice.__subclasses__()
        if cls.__module__.startswith("iop")
    ),
    key=lambda cls: cls.__name__,
)
"""The short lists of the library."""


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


def names():
    """Names of fields."""
    return st.from_regex(r"[a-zåäö_][a-zåäö0-9_]{0,8}", fullmatch=True)


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
        st.sampled_from([member for cls in CHOICES for member in cls]),
    )


def or_code(call, *args, **kwargs):
    """Call, or return the code with which the call is refused."""
    try:
        return call(*args, **kwargs), None
    except IllFormedError as error:
        return None, error.code


class TestFill:
    """A text can be filled with whatever can be written."""

    @given(
        st.dictionaries(
            names(),
            writable() | st.lists(writable(), max_size=4).map(tuple),
            max_size=4,
        ),
        plain(),
    )
    def test_is_total_over_what_can_be_written(self, fields, around):
        """Each field stands in the text, as it is written alone."""
        template = around + "".join(f" {{{name}}}" for name in fields)
        text = Text(template, template)

        assert fields.keys() == text.fields
        for lang in LANGS:
            assert text.fill(lang, **fields) == " ".join(
                [around, *(written(value, lang) for value in fields.values())]
            )

    @given(st.text(st.sampled_from("{}ab!:. 0")), plain())
    @example(template="a {b}", other="x")
    @example(template="a {b", other="x")
    def test_templates_are_total(self, template, other):
        """Any template is filled by just its fields, or is no text."""
        text, code = or_code(Text, template, template)

        if text is None:
            assert code in ("text.fields", "text.blank")
            return
        fields = dict.fromkeys(text.fields, other)
        filled = text.fill("en", **fields)
        assert filled.count(other) >= len(fields)
        assert (None, "text.fill") == or_code(
            text.fill, "en", **fields, quite_another=other
        )

    @given(st.frozensets(names()), st.frozensets(names()))
    @example(sv=frozenset("a"), en=frozenset("a"))
    @example(sv=frozenset("a"), en=frozenset("b"))
    def test_both_languages_have_the_same_fields(self, sv, en):
        """A text is two templates with the same fields, or none."""
        templates = [
            "x" + "".join(f"{{{name}}}" for name in sorted(names))
            for names in (sv, en)
        ]

        text, code = or_code(Text, *templates)

        if sv == en:
            assert sv == text.fields
        else:
            assert "text.languages" == code


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


@pytest.mark.parametrize("cls", CHOICES, ids=lambda cls: cls.__name__)
class TestChoices:
    """Every short list of the library has plain slugs, and words for them."""

    def test_are_found_by_slug(self, cls):
        """Each member is what its slug says."""
        for member in cls:
            assert member is cls(str(member))

    def test_slugs_are_plain(self, cls):
        """A slug is the name of its member, in small letters and hyphens."""
        for member in cls:
            assert member.name.lower().replace("_", "-") == member.value

    def test_words_are_told_apart(self, cls):
        """No two members have the same word, in either language."""
        for lang in LANGS:
            words = [written(member, lang) for member in cls]

            assert len(words) == len(set(words))
