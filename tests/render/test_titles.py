# SPDX-License-Identifier: MIT
"""Promises of what parts are called: *namn*."""

import pytest

from iop.agreement import (
    ROWS,
    Agreement,
    Goal,
    Organisation,
    PublicBody,
    Purpose,
)
from iop.examples import complete, trygghet_127, umbrella
from iop.render.titles import title_of
from iop.values.errors import IllFormedError, PointerError
from iop.values.pointers import walk

from ..each import each


HOSTILE = "Förening \u202egnirenöF "
BROKEN = "mål\n 1 Rätta inget\u2028  \u202eslut\r\n"


class TestTitleOf:
    """`title_of` says what people call a place, and no key."""

    @pytest.mark.parametrize(
        ("place", "sv", "en"),
        [
            ("", "Avtalet", "The agreement"),
            ("/parties/0", "Lindängens stadsdelsnämnd", None),
            (
                "/parties/1/number",
                "Föreningen Öppna dörrar › Organisationsnummer",
                "Föreningen Öppna dörrar › Corporate number",
            ),
            (
                "/reporting/reports/1",
                "Redovisning 2 (slutredovisning)",
                "Report 2 (final account)",
            ),
            (
                "/reporting/reports/0/covers/last",
                "Redovisning 1 (delredovisning) › Period › Sista dag",
                "Report 1 (interim account) › Period › Last day",
            ),
            ("/reporting/number", None, "Reporting › Number of reports"),
            (
                "/case/decisions/0/on",
                "Beslut 1 (Lindängens stadsdelsnämn…) › Beslutsdag",
                "Decision 1 (Lindängens stadsdelsnämn…) › Day of the decision",
            ),
            (
                "/annex_agreements/0/volumes/0/number",
                "Delavtal 1 (Föreningen Öppna dörrar) › Volym 1 (besök) › Antal",
                None,
            ),
            ("/parties/1/roles/0", "Föreningen Öppna dörrar › Roller 1", None),
            (
                "/budget/appropriations/1",
                "Anslag 2 (föreningens arbete i Lin…)",
                None,
            ),
            ("/parties/99", "Part 100", "Party 100"),
            ("/parties/9999999999", "Parter › 9999999999", None),
            (
                "circumstances:/earlier_aid/0/on",
                "Tidigare stöd 1 › Beviljat den",
                "Earlier aid 1 › Granted on",
            ),
            ("circumstances:/regime", "Omständigheter › Slag av stöd", None),
        ],
    )
    def test_named(self, place, sv, en):
        """A party has its name, a row its number and what tells it apart."""
        agreement = complete()

        assert sv in (None, title_of(place, agreement))
        assert en in (None, title_of(place, agreement, "en"))

    def test_amount_tells_apart(self):
        """An instalment is told apart by its sum."""
        title = title_of("/payments/instalments/1", complete())

        assert "Delutbetalning 2 (500 000 kr)" == title.replace("\xa0", " ")

    @each("lang", ("sv", "en"))
    def test_no_names_of_fields(self, lang):
        """Every place of the examples is called in words."""
        for agreement in (complete(), trygghet_127(), umbrella()):
            for place, *_ in walk(agreement):
                assert "_" not in title_of(place, agreement, lang)

    def test_hostile_name(self):
        """A name stands on one line, cut, and turns nothing around it."""
        party = Organisation(key="a", name=HOSTILE + "x" * 10_000)
        title = title_of("/parties/0", Agreement(parties=(party,)))

        assert title.startswith("Förening \\u202egnirenöF xx")
        assert title.endswith("x…")
        assert [title] == title.splitlines()
        assert 80 > len(title)

    def test_broken_words(self):
        """What people wrote on several lines stands on one."""
        goal = Goal(key="a", description=BROKEN)
        agreement = Agreement(purpose=Purpose(goals=(goal,)))
        title = title_of("/purpose/goals/0", agreement)

        assert "Mål 1 (mål 1 Rätta inget \\u202eslut)" == title

    def test_from_right_to_left(self):
        """Letters that run the other way turn nothing around them."""
        party = Organisation(key="a", name="אבגד")

        assert "\u2068אבגד\u2069 › Organisationsnummer" == title_of(
            "/parties/0/number", Agreement(parties=(party,))
        )

    def test_known_party_without_a_board(self):
        """What gives money is called by who gives it, if that is known."""
        board = PublicBody(key="sdn", name="Farsta SDN")

        assert "Underskrift 1" == title_of(
            "/signatures/0", Agreement(parties=(board,))
        )

    def test_refuses(self):
        """What is no pointer, or no language, is refused."""
        with pytest.raises(PointerError):
            title_of("budget", Agreement())
        with pytest.raises(IllFormedError):
            title_of("/budget", Agreement(), "fi")

    def test_rows(self):
        """Rows are called by a noun for one."""
        assert "Redovisning" == ROWS["reports"].sv
