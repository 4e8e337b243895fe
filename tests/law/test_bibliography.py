# SPDX-License-Identifier: MIT
"""Promises of the list of sources: *källförteckning*."""

import pytest

from iop.law import bibliography
from iop.law.bibliography import (
    CITY_AUDIT,
    COUNCIL_PAPER,
    GUIDELINES,
    OFFICERS_REPORT,
)
from iop.law.sources import Source, SourceKind


SOURCES = [getattr(bibliography, name) for name in bibliography.__all__]


class TestSources:
    """The documents."""

    @pytest.mark.parametrize(
        ("source", "kind", "name"),
        [
            (
                GUIDELINES,
                SourceKind.GUIDELINE,
                "Stockholms stads riktlinjer för idéburet offentligt partnerskap (IOP) (dnr 171-85/2017)",
            ),
            (
                COUNCIL_PAPER,
                SourceKind.PAPER,
                "Utlåtande 2017:240 RI+III (Dnr 171-84/2017)",
            ),
            (
                OFFICERS_REPORT,
                SourceKind.PAPER,
                "Tjänsteutlåtande om 127-trygghet (1.2.5./375-2018)",
            ),
            (
                CITY_AUDIT,
                SourceKind.AUDIT,
                "Stadsrevisionens rapport 3/2021 om IOP (RVK 2020/9)",
            ),
        ],
        ids=lambda value: getattr(value, "key", None),
    )
    def test_names(self, source, kind, name):
        """Each is called by its title, with the number as it is written."""
        assert (kind, name) == (source.kind, source.name())

    def test_read(self):
        """What was read on a page has its address; the guidelines have none."""
        assert [CITY_AUDIT, COUNCIL_PAPER] == [
            source for source in SOURCES if source.url is not None
        ]

    def test_keys(self):
        """They are sources, each with a key of its own."""
        assert {Source} == {type(source) for source in SOURCES}
        assert len(SOURCES) == len({source.key for source in SOURCES})

    def test_no_day_is_guessed(self):
        """No day of issue was seen, so none is given."""
        assert {None} == {source.published for source in SOURCES}
