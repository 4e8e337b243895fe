# SPDX-License-Identifier: MIT
"""The acts say what they are cited for: *lagtexten*.

The texts are not in the repository; what is held against them is skipped where
they are not beside it.
"""

import csv
from pathlib import Path

import pytest

from iop import law
from iop.law import acts
from iop.law.sources import Source, SourceKind
from iop.values.money import Money

from .act_text import (
    ACTS,
    folder_or_skip,
    latest_amendment,
    place,
    plain,
    text_of,
)
from .citations import STATUTES, cited_places, read_statutes


def sources():
    """Return the acts, ordinances and notices, by number."""
    named = [getattr(acts, name) for name in acts.__all__]
    return {one.reference: one for one in named if isinstance(one, Source)}


SOURCES = sources()
NOT_AT_HAND = {"SFS 2023:200"}
"""Acts whose text lies nowhere beside the clone."""

WORDS = [
    tuple(row.values())
    for row in csv.DictReader(
        (Path(__file__).parents[1] / "data" / "provisions.csv")
        .read_text(encoding="utf-8")
        .splitlines()
    )
]
"""Words that stand at a place in an act, written down when it was read."""


def stands(text, source, pinpoint):
    """Return what stands at a place; in a notice, under a heading."""
    if source.kind is not SourceKind.NOTICE:
        return place(text, pinpoint)
    _, found, after = plain(text).partition(f" {pinpoint} Följande")
    return after.partition(" Upphandling enligt lagen ")[0] if found else None


def lacking(reference, folder):
    """List the cited places of an act that its text does not have."""
    text = text_of(reference, folder)
    return [
        (pinpoint, who)
        for pinpoint, who in cited_places(reference)
        if text and not stands(text, SOURCES[reference], pinpoint)
    ]


def missing(folder):
    """List the acts whose text is not in the folder."""
    return {one for one in SOURCES if text_of(one, folder) is None}


def with_other_amendment(folder):
    """List the acts whose text names another latest amendment."""
    return [
        reference
        for reference, source in SOURCES.items()
        if (text := text_of(reference, folder))
        and latest_amendment(text) != source.amended_through
    ]


def without_words(folder):
    """List what was written down of the acts and does not stand there."""
    return [
        (reference, pinpoint, words)
        for reference, pinpoint, words in WORDS
        if words
        not in (
            stands(
                text_of(reference, folder) or "", SOURCES[reference], pinpoint
            )
            or ""
        )
    ]


def without_figures(folder):
    """List the sums of figures that do not stand where they are cited."""
    return [
        (figure.name, str(dated.first_day))
        for figure in law.PARAMETERS
        for dated in figure.values
        if (cited := dated.citation).source.kind in STATUTES
        and isinstance(dated.value, Money)
        and f"{dated.value.ore // 100:,}".replace(",", " ")
        not in (
            stands(
                text_of(cited.source.reference, folder) or "",
                cited.source,
                cited.pinpoint,
            )
            or ""
        )
    ]


class TestTexts:
    """What is held against the texts of the acts."""

    def test_at_hand(self):
        """The text of every act is at hand, save of one."""
        assert NOT_AT_HAND == missing(folder_or_skip(ACTS))

    @pytest.mark.parametrize("reference", sorted(SOURCES))
    def test_places(self, reference):
        """Each place that is cited is there."""
        assert [] == lacking(reference, folder_or_skip(ACTS))

    def test_amendments(self):
        """The latest amendment that a text names is that of its source."""
        assert [] == with_other_amendment(folder_or_skip(ACTS))

    def test_words(self):
        """What was written down when an act was read stands there."""
        assert [] == without_words(folder_or_skip(ACTS))

    def test_figures(self):
        """The sums stand where they are cited."""
        assert [] == without_figures(folder_or_skip(ACTS))


NOTICE = """\
Upphandling enligt lagen (2016:1145) om offentlig upphandling

Följande gäller:

Prov 10 000

Upphandling enligt lagen (2016:1146) om annat

Prov 20 000
"""


class TestLooking:
    """How it is looked for, on texts that are made up."""

    HEADING = "Upphandling enligt lagen (2016:1145) om offentlig upphandling"

    def test_heading(self):
        """A place in a notice is what stands under a heading."""
        assert " gäller: Prov 10 000" == stands(
            f"Prov\n\n{NOTICE}", acts.THRESHOLDS_2026, self.HEADING
        )

    def test_no_heading(self):
        """Under a heading that is not there stands nothing."""
        assert stands("Prov", acts.THRESHOLDS_2026, self.HEADING) is None

    def test_all_is_missed(self, tmp_path):
        """Where the text of an act is another, all is missed."""
        for name in ("SFS_2016_1145.md", "SFS_2026_245.md"):
            (tmp_path / name).write_text("Annat", encoding="utf-8")

        assert {*SOURCES} - {"SFS 2016:1145", "SFS 2026:245"} == missing(
            tmp_path
        )
        assert cited_places("SFS 2016:1145") == lacking(
            "SFS 2016:1145", tmp_path
        )
        assert [] == lacking("SFS 2017:725", tmp_path)
        assert ["SFS 2016:1145"] == with_other_amendment(tmp_path)
        assert without_words(tmp_path) == WORDS
        assert {"direct-award-limit", "procurement-threshold"} <= {
            name for name, _ in without_figures(tmp_path)
        }


class TestPinpoints:
    """Each citation of an act that was read says where."""

    def test_each_has_one(self):
        """None is of an act as a whole."""
        assert [] == [
            (who, cited.source.key)
            for who, cited in read_statutes()
            if cited.pinpoint is None
        ]

    def test_some_are_read(self):
        """Rules, figures and rooms are among those who cite."""
        assert {"ORG005", "direct-award-limit"} <= {
            who for who, _ in read_statutes()
        }
