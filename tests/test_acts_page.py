# SPDX-License-Identifier: MIT
"""Promises of what is said of the acts, chapter by chapter: *täckning*."""

import re
import runpy
from pathlib import Path

import pytest

from iop import rulesets
from iop.law import acts
from iop.law.sources import Source, SourceKind

from .law.act_text import ACTS, folder_or_skip, sections, text_of
from .law.citations import STATUTES, citations


DOCS = Path(__file__).parents[1] / "docs"
PAGE = runpy.run_path(str(DOCS / "acts.py"))
COVERAGE = DOCS / "reference" / "coverage.md"
TABLES = dict(PAGE["ACTS"])
BESIDE = {"bilagor", "övergångsbestämmelser"}
"""What has a row, and is no chapter."""

WITH_TEXT = [
    act
    for act in TABLES
    if act.kind is not SourceKind.NOTICE and act is not acts.ML
]
"""Acts whose text can be parted into chapters and sections."""


def rows_of(act):
    """List the chapters or sections of the rows of an act."""
    return [part for row in TABLES[act] for part in PAGE["spanned"](row[0])]


def parts_of(act, folder):
    """List the chapters of an act, or its sections where it has no chapters."""
    found = sections(text_of(act.reference, folder))
    chapters = {first for first, number in found if first and number is None}
    return chapters or {number for first, number in found if first is None}


class TestTables:
    """The tables that are written by hand."""

    def test_every_act(self):
        """Each act that is a source has its table, and no other."""
        named = [getattr(acts, name) for name in acts.__all__]

        assert {one for one in named if isinstance(one, Source)} == {*TABLES}
        assert len(TABLES) == len(PAGE["ACTS"])

    @pytest.mark.parametrize("act", TABLES, ids=lambda act: act.key)
    def test_once(self, act):
        """No chapter stands in two rows."""
        rows = rows_of(act)

        assert len(set(rows)) == len(rows)

    @pytest.mark.parametrize("act", WITH_TEXT, ids=lambda act: act.key)
    def test_every_chapter(self, act):
        """Each chapter, or section, of the act has a row."""
        assert parts_of(act, folder_or_skip(ACTS)) == {*rows_of(act)} - BESIDE

    @pytest.mark.parametrize("act", TABLES, ids=lambda act: act.key)
    def test_every_citation(self, act):
        """Each place that a rule or a figure cites is in a row."""
        cited = {
            part
            for _, one in citations()
            if one.source == act and one.pinpoint
            for part in PAGE["parts"](one.pinpoint)
        }

        assert set() == cited - {*rows_of(act)}

    def test_no_other_act_is_cited(self):
        """What is cited of acts is of those that have a table."""
        assert {*TABLES} >= {
            one.source for _, one in citations() if one.source.kind in STATUTES
        }

    def test_codes(self):
        """The rules that the page of what is checked names are there."""
        page = COVERAGE.read_text(encoding="utf-8")
        named = set(re.findall(r"`([A-Z]{3}[0-9]{3})`", page))

        assert {"PRO101", "ORG005"} <= named
        assert set() == named - {rule.code for rule in rulesets.catalogue()}


class TestParts:
    """How places are matched with rows."""

    @pytest.mark.parametrize(
        ("pinpoint", "parts"),
        [
            ("5 kap. 13 § andra stycket", ["5"]),
            ("19 a kap. 3–6 §§", ["19 a"]),
            ("4 a §", ["4 a"]),
            ("1–2 §§", ["1", "2"]),
            ("5, 7 a och 11 §§", ["5", "7 a", "11"]),
            ("bilaga 2", ["bilagor"]),
            (
                "övergångsbestämmelserna till 2021:1110, punkt 1",
                ["övergångsbestämmelser"],
            ),
            ("En rubrik", ["En rubrik"]),
        ],
    )
    def test_parts(self, pinpoint, parts):
        """A place is of a chapter, or of sections where there are none."""
        assert parts == PAGE["parts"](pinpoint)

    @pytest.mark.parametrize(
        ("written", "parts"),
        [
            ("6–8 kap.", ["6", "7", "8"]),
            ("19 a kap.", ["19 a"]),
            ("12 och 12 a §§", ["12", "12 a"]),
            ("2 §", ["2"]),
        ],
    )
    def test_spanned(self, written, parts):
        """A row may be of several chapters."""
        assert parts == PAGE["spanned"](written)

    def test_sections_of_an_act(self, tmp_path):
        """An act is parted by its chapters, or by its sections."""
        head = "## Författningstext\n\n"
        for number, text in (
            ("2017_725", "1 kap. Början\n\n1 § Ja."),
            ("1930_173", "1 § Ja.\n\n2 § Nej."),
        ):
            path = tmp_path / f"SFS_{number}.md"
            path.write_text(head + text, encoding="utf-8")

        assert {"1"} == parts_of(acts.KL, tmp_path)
        assert {"1", "2"} == parts_of(acts.TIME_LIMITS_ACT, tmp_path)
