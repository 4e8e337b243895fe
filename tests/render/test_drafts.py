# SPDX-License-Identifier: MIT
"""What is told of a review of a draft: *utkast i ord*."""

from datetime import date

import pytest

from iop import read_draft, review
from iop.render import (
    explanation,
    notebook_html,
    review_html,
    review_text,
    title_of,
    to_do,
)
from iop.rulesets import FULL


ON = date(2018, 6, 1)


def held(**document):
    """Review a draft."""
    return review(read_draft({"format": 2, **document}), on=ON, rules=FULL)


def titles(reviewed, lang="sv"):
    """Return what is asked for that cannot be read."""
    said = {"sv": "går inte att läsa", "en": "cannot be read"}[lang]
    return [
        one.title for one in to_do(reviewed, lang).tasks if said in one.title
    ]


class TestTitles:
    """What is to be mended is called by its name."""

    @pytest.mark.parametrize(
        ("document", "title"),
        [
            (
                {"budget": {"total": {"money": {"amount": "x"}}}},
                "Ekonomi › Summa (går inte att läsa)",
            ),
            (
                {"reporting": {"number": "fyra"}},
                (
                    "Redovisning och uppföljning › Antal redovisningar "
                    "(går inte att läsa)"
                ),
            ),
            ({"term": "2018"}, "Avtalstid (går inte att läsa)"),
            (
                {"purpose": {"goals": ["trygghet", {"mål": 1}]}},
                "Mål 1 (går inte att läsa)",
            ),
            (
                {"parties": [{"kind": "organisation", "key": 5, "name": "K"}]},
                "K (går inte att läsa)",
            ),
        ],
        ids=str,
    )
    def test_says_that_it_cannot_be_read(self, document, title):
        """A field, a part and a part of a list are told of."""
        assert title in titles(held(**document))

    def test_in_english(self):
        """So it is in English."""
        assert ["Budget › Total (cannot be read)"] == titles(
            held(budget={"total": "much"}), "en"
        )

    def test_what_is_missing_is_to_be_filled_in(self):
        """What a row lacks is asked for as anything not stated."""
        reviewed = held(parties=[{"kind": "organisation", "key": "a"}])

        assert [] == titles(reviewed)
        assert "Part 1: namn" in {one.title for one in to_do(reviewed).tasks}

    def test_where_places_known_in_part_cannot_be_read(self):
        """All waits for them, and is told so."""
        assert ["Känt till en del (går inte att läsa)"] == titles(
            held(known_in_part=5, name="127")
        )

    def test_rows_keep_their_numbers(self):
        """A row is called by its own number and name, whatever is before it."""
        reviewed = held(
            parties=[
                {"kind": "organisation", "key": "a"},
                {"kind": "organisation", "key": "b", "name": "Beta"},
            ]
        )

        assert "Beta › Organisationsnummer" == title_of(
            "/parties/1/number", reviewed.placed
        )
        assert "Part 1: namn" in {one.title for one in to_do(reviewed).tasks}


class TestWhole:
    """What is said of the agreement as a whole."""

    def test_what_a_source_contradicts(self):
        """A source may contradict all of it, in a draft as otherwise."""
        source = {
            "place": "",
            "document": "Protokollet",
            "words": "Nej.",
            "is_contrary": True,
        }
        found = [
            one.title
            for one in to_do(held(evidence=[source])).tasks
            if "" in one.places
        ]

        assert ["Avtalet"] == found


class TestTexts:
    """The long texts."""

    def test_explanation(self):
        """What cannot be read is told with its place, and what shows then."""
        said = explanation(held(reporting={"number": "fyra"})["CON301"])

        assert (
            "  Går inte att läsa: Redovisning och uppföljning › Antal "
            "redovisningar (/reporting/number)\n"
            "  Råd: Rätta det som inte går att läsa. Då syns " in said
        )

    def test_pages(self):
        """So do the page and the text of a review."""
        reviewed = held(reporting={"number": "fyra"})
        place = "Redovisning och uppföljning › Antal redovisningar"

        assert f"Går inte att läsa: {place}" in review_html(reviewed)
        assert f"Går inte att läsa: {place}" in review_text(reviewed)

    def test_notebook(self):
        """A draft shows what is wrong with it; its parts, as they are."""
        typed = {"format": 2, "name": "127", "budget": {"total": "mycket"}}
        draft = read_draft(typed)
        shown = notebook_html(draft)

        assert "<h2>127</h2>" in shown
        assert "går inte att läsa som ett belopp" in shown
        assert draft.placed._repr_html_() is None
