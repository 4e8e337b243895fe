# SPDX-License-Identifier: MIT
"""Promises of how exactly a number is stated: *förbehåll*."""

from fractions import Fraction

import pytest

from iop.values.hedges import MARGIN, Hedge, above, below


class TestHedge:
    """How exactly a number is stated."""

    def test_has_plain_names(self):
        """Each has the name that a document gives it."""
        assert [
            "exact",
            "about",
            "just-over",
            "just-under",
            "at-least",
            "at-most",
            "more-than",
            "less-than",
            "between",
        ] == [hedge.value for hedge in Hedge]

    def test_approximate(self):
        """Three say no more than roughly how much."""
        assert [Hedge.ABOUT, Hedge.JUST_OVER, Hedge.JUST_UNDER] == [
            hedge for hedge in Hedge if hedge.is_approximate
        ]

    def test_margin(self):
        """The margin is a tenth, on the side where the end is not known."""
        assert Fraction(1, 10) == MARGIN
        assert (Fraction(45), Fraction(55)) == Hedge.ABOUT.within_margin(50)
        assert (50, 55) == Hedge.JUST_OVER.within_margin(50)
        assert (45, 50) == Hedge.JUST_UNDER.within_margin(50)
        assert (-55, -45) == Hedge.ABOUT.within_margin(-50)


class TestCompared:
    """What lies between two ends is below, above, or cannot be told."""

    @pytest.mark.parametrize(
        ("low", "high", "is_below", "is_above"),
        [
            (1, 4, True, False),
            (1, 5, None, False),
            (5, 5, False, False),
            (5, 9, False, None),
            (6, 9, False, True),
            (1, 9, None, None),
            (None, 4, True, False),
            (None, None, None, None),
            (6, None, False, True),
        ],
    )
    def test_compared(self, low, high, is_below, is_above):
        """Against 5, which is neither below nor above itself."""
        assert (is_below, is_above) == (
            below(low, high, 5),
            above(low, high, 5),
        )
