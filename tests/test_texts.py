# SPDX-License-Identifier: MIT
"""Every text stands in a list that is kept by hand: *ordlistor*.

The pages of the documentation are made from the library, and so say whatever
it says. These lists are not: who changes a text, a severity, a citation or a
day in force changes it in two places, and has read the source in between.
"""

import pytest

from . import texts


HOW = (
    "what the library says is not what tests/data/texts says (place, said, "
    "listed). Read the source that it rests on; then correct the one of the "
    "two that is wrong, by hand."
)

EITHER = {tuple(pair) for pair in texts.LANGUAGES["either"]}
"""Pairs that show by no word in which language each text is."""


def looks_exchanged(sv, en):
    """Whether the first looks no more Swedish than the second."""
    return texts.leaning(sv) <= texts.leaning(en)


class TestLists:
    """What is said is what is listed, word for word."""

    @pytest.mark.parametrize("name", texts.NAMES)
    def test_is_as_listed(self, name):
        """Nothing is said that is not listed, nor listed and not said."""
        found = texts.differences(texts.told(name), texts.listed(name))

        assert [] == found, HOW

    def test_each_has_a_list(self):
        """There are as many lists as there are kinds of texts."""
        files = {
            path.relative_to(texts.LISTS).with_suffix("").as_posix()
            for path in texts.LISTS.rglob("*.toml")
        }

        assert files == {*texts.NAMES, "languages"}

    @pytest.mark.parametrize("name", texts.NAMES)
    def test_is_in_order(self, name):
        """A list is in the order of its names, so that they can be found."""
        names = list(texts.listed(name))

        assert sorted(names) == names

    def test_says_what_differs(self):
        """Of two texts exchanged, each is told with its place."""
        kept = {"LED001": {"title": {"sv": "Parter", "en": "Parties"}}}
        said = {"LED001": {"title": {"sv": "Parties", "en": "Parter"}}}

        assert texts.differences(said, kept) == [
            ("/LED001/title/en", "Parter", "Parties"),
            ("/LED001/title/sv", "Parties", "Parter"),
        ]
        assert texts.differences({}, kept) == [
            ("/LED001", None, kept["LED001"])
        ]


class TestLanguages:
    """Swedish is Swedish and English is English."""

    @pytest.mark.parametrize("name", texts.NAMES)
    def test_not_exchanged(self, name):
        """The first of a pair looks Swedish beside the second.

        Where neither shows its language, the pair is listed as such.
        """
        exchanged = [
            (place, sv, en)
            for place, sv, en in texts.pairs(texts.told(name))
            if looks_exchanged(sv, en) and (sv, en) not in EITHER
        ]

        assert [] == exchanged

    def test_either_is_needed(self):
        """No pair is listed as showing no language that is not said, or does."""
        needed = {
            (sv, en)
            for name in texts.NAMES
            for _, sv, en in texts.pairs(texts.told(name))
            if looks_exchanged(sv, en)
        }

        assert needed == EITHER

    def test_few_are_either(self):
        """Of the pairs that are said, one in twenty at most shows nothing."""
        said = [
            pair
            for name in texts.NAMES
            for pair in texts.pairs(texts.told(name))
        ]

        assert 20 * len(EITHER) <= len(said)

    def test_neighbours(self):
        """Nowhere in the library does English stand where Swedish is due.

        A pair is written Swedish first; what comes after a pair, such as an
        example, may be in either language.
        """
        exchanged = [
            (module, first, second)
            for module, before, first, second in texts.neighbours()
            if texts.leaning(first) < 0 < texts.leaning(second)
            and texts.leaning(before or "") <= 0
        ]

        assert [] == exchanged

    @pytest.mark.parametrize(
        ("sv", "en"),
        [
            ("Rätta summan.", "Correct the sum."),
            ("en dag utan klockslag", "a day without a time"),
            ("Redovisningar", "Reports"),
        ],
    )
    def test_exchange_is_seen(self, sv, en):
        """A pair the wrong way round is seen to be so."""
        assert not looks_exchanged(sv, en)
        assert looks_exchanged(en, sv)
