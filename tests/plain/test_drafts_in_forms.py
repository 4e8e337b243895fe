# SPDX-License-Identifier: MIT
"""A form that is filled with a draft."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import describe, examples, read_draft, to_plain
from iop.agreement import Budget, Need, Reporting
from iop.plain import from_form, to_form
from iop.strategies import agreements


TYPED = {
    "format": 2,
    "name": "Öppna dörrar",
    "colour": ["röd", {"shade": 3}, None],
    "budget": {"total": "mycket", "includes_vat": True},
    "parties": [
        {"kind": "organisation", "key": "a", "roles": ["evaluator", "q", 4]},
        "Skärholmen",
        {"kind": "county", "name": "Region Skåne", "is_big": False},
    ],
    "reporting": {"number": 4.5, "reports": None},
    "term": {"period": {"first": "2018-01-01", "last": "2018-12-31"}},
    "case": {"sums": [{"amount": {}}]},
}


class TestDrafts:
    """What stands in each field of a draft."""

    def test_all_that_was_typed(self):
        """What is read is written out; the rest stands as it was typed."""
        expected = {
            "/name": "Öppna dörrar",
            "/colour/0": "röd",
            "/colour/1/shade": "3",
            "/budget/total": "mycket",
            "/budget/includes_vat": "ja",
            "/parties/0/kind": "organisation",
            "/parties/0/key": "a",
            "/parties/0/roles": ["evaluator", "q", "4"],
            "/parties/1": "Skärholmen",
            "/parties/2/kind": "county",
            "/parties/2/name": "Region Skåne",
            "/parties/2/is_big": "nej",
            "/reporting/number": "4.5",
            "/term/period": "1 januari 2018 – 31 december 2018",
        }

        assert expected == to_form(read_draft(TYPED))

    def test_in_english(self):
        """What is read is in the language; what was typed is not."""
        typed = to_form(read_draft(TYPED), "en")

        assert "yes" == typed["/budget/includes_vat"]
        assert "mycket" == typed["/budget/total"]

    def test_no_document(self):
        """What is no document fills no field."""
        assert {} == to_form(read_draft("avtal"))

    def test_it_is_read_back(self):
        """What is filled in and posted again is the same draft."""
        typed = {"format": 2, "name": "127", "budget": {"total": "mycket"}}

        assert typed == from_form(to_form(read_draft(typed))).plain

    @given(agreements(), st.sampled_from(["sv", "en"]))
    def test_a_whole_draft_is_the_agreement(self, agreement, lang):
        """A draft with no fault fills the form as the agreement does."""
        draft = read_draft(to_plain(agreement))

        assert to_form(agreement, lang) == to_form(draft, lang)

    @pytest.mark.parametrize("name", ["complete", "flawed", "trygghet_127"])
    def test_examples(self, name):
        """The finished agreements too."""
        agreement = getattr(examples, name)()

        assert to_form(agreement) == to_form(read_draft(to_plain(agreement)))


class TestIsOneText:
    """Which fields a form takes as one text."""

    def test_sums_and_numbers(self):
        """A sum, a number and a text are one; what has parts is not."""
        fields = [
            *describe(Budget).fields,
            *describe(Reporting).fields,
            *describe(Need).fields,
        ]
        one = {field.name for field in fields if field.is_one_text}

        assert {"total", "number", "description"} <= one
        assert one.isdisjoint({"costs", "reports", "evaluation", "volumes"})
