# SPDX-License-Identifier: MIT
"""Promises of what parts are called: *benämningar*."""

import attrs
import pytest

from iop.agreement import (
    Agreement,
    Goal,
    Names,
    Organisation,
    Purpose,
    called_after,
    detail_of,
    places_of,
)
from iop.agreement.naming import ROWS
from iop.examples import complete
from iop.rules.findings import Called, named
from iop.values.texts import Sentence, Text


class TestCalledAfter:
    """`called_after` says what people call a part, and no key."""

    @pytest.mark.parametrize(
        ("place", "sv", "within"),
        [
            ("/parties/0", "Lindängens stadsdelsnämnd", None),
            ("/parties/1/number", "Föreningen Öppna dörrar", None),
            (
                "/reporting/reports/1",
                "Redovisning 2 (slutredovisning)",
                "redovisning 2 (slutredovisning)",
            ),
            (
                "/annex_agreements/0/volumes/0/number",
                "Delavtal 1 (Föreningen Öppna dörrar) › Volym 1 (besök)",
                "delavtal 1 (Föreningen Öppna dörrar) › Volym 1 (besök)",
            ),
            ("/goals/99", "Mål 100", "mål 100"),
            ("/goals/9999999999", "Avtalet", "avtalet"),
            ("/case/decider", "Avtalet", "avtalet"),
            ("", "Avtalet", "avtalet"),
        ],
    )
    def test_called(self, place, sv, within):
        """A party by its name, a row by its noun, and what is in no row."""
        made = complete()
        said, small = (
            Text("{that}", "{that}").fill(
                that=called_after(place, made, is_within=is_within)
            )
            for is_within in (False, True)
        )

        assert (sv, within or sv) == (said, small)

    def test_row_without_more(self):
        """Of a row that is not there, its number is told."""
        assert "Part 100" == called_after("/parties/99", complete()).sv

    def test_every_row(self):
        """Each noun begins with a capital, in both languages."""
        assert all(
            text.sv[0].isupper() and text.en[0].isupper()
            for text in ROWS.values()
        )

    def test_no_part(self):
        """What is no part of anything has nothing that tells it apart."""
        assert detail_of("goals", None, Agreement()) is None


class TestNames:
    """`Names` finds what a key names, in the versions it may stand in."""

    GOALS = Agreement(
        purpose=Purpose(goals=(Goal(key="a", description="fler deltar"),))
    )
    PARTIES = Agreement(parties=(Organisation(key="a", name="KFUM"),))
    BOTH = Names((PARTIES, GOALS))

    def test_first_that_has_it(self):
        """The first version that has such a part is asked."""
        later = attrs.evolve(
            self.GOALS,
            parties=(Organisation(key="a", name="Fryshuset"),),
        )

        assert "Mål 1 (fler deltar)" == self.BOTH.of("goal", "a").sv
        assert "KFUM" == Names((self.PARTIES, later)).of("party", "a")

    def test_none_has_it(self):
        """Where none has it, it is a part of that kind."""
        assert ("Ett mål", "ett mål") == (
            self.BOTH.of("goal", "b").sv,
            self.BOTH.of("goal", "b", is_within=True).sv,
        )

    def test_within(self):
        """Within a sentence its noun has a small letter."""
        assert "mål 1 (fler deltar)" == (
            self.BOTH.of("goal", "a", is_within=True).sv
        )

    def test_places(self):
        """Of two parts by one key the first counts."""
        twice = Purpose(goals=(*self.GOALS.purpose.goals,) * 2)

        assert {("goal", "a"): "/purpose/goals/0"} == places_of(
            Agreement(purpose=twice)
        )


class TestNamed:
    """What fills a text is named wherever it stands in it."""

    PARTIES = TestNames.PARTIES

    def test_within(self):
        """In a sentence, and in a list; anything else stays as it is."""
        part = Called("/parties/0")
        text = Text("av {part}", "by {part}")

        assert ("KFUM", 4) == named((part, 4), self.PARTIES)
        assert "by KFUM" == named(
            Sentence.of(text, part=part), self.PARTIES
        ).fill("en")
