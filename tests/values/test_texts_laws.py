# SPDX-License-Identifier: MIT
"""Laws of texts in two languages: *språk*."""

from hypothesis import example, given
from hypothesis import strategies as st

from iop.values.formats import written
from iop.values.texts import Text

from .test_choices_laws import LANGS
from .test_formats_laws import or_code, plain, writable


def names():
    """Names of fields."""
    return st.from_regex(r"[a-zåäö_][a-zåäö0-9_]{0,8}", fullmatch=True)


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
