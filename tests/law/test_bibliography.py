# SPDX-License-Identifier: MIT
"""Promises of the list of sources: *källförteckning*."""

from datetime import date

import pytest

from iop.law import (
    acts,
    bibliography,
    bills,
    cases,
    commentary,
    guidance,
    regulations,
)
from iop.law.bibliography import (
    CITY_AUDIT,
    COUNCIL_PAPER,
    GUIDELINES,
    NEWS_OF_LATER_GUIDELINES,
    OFFICERS_REPORT,
)
from iop.law.sources import Source, SourceKind


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

    def test_keys(self):
        """They are sources, each with a key of its own."""
        assert {Source} == {type(source) for source in SOURCES}
        assert len(SOURCES) == len({source.key for source in SOURCES})


def of(module):
    """Return the sources that a module names."""
    named = [getattr(module, name) for name in module.__all__]
    return [one for one in named if isinstance(one, Source)]


SOURCES = [
    source
    for module in (
        acts,
        bibliography,
        bills,
        cases,
        commentary,
        guidance,
        regulations,
    )
    for source in of(module)
]


class TestAddresses:
    """Where a source can be read."""

    def test_known(self):
        """Each has its address, save four of which none is known."""
        assert [
            GUIDELINES,
            NEWS_OF_LATER_GUIDELINES,
            OFFICERS_REPORT,
            bills.IDEA_BASED_BILL,
        ] == [source for source in SOURCES if source.url is None]

    @pytest.mark.parametrize("act", of(acts), ids=lambda act: act.key)
    def test_acts(self, act):
        """An act has the address of the Riksdag, with its number."""
        number = act.reference.removeprefix("SFS ").replace(":", "-")

        assert (
            "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/"
            f"svensk-forfattningssamling/sfs-{number}"
        ) == act.url

    @pytest.mark.parametrize(
        ("regulation", "eli"),
        [
            (regulations.DE_MINIMIS_SGEI_2012, "2012/360"),
            (regulations.DE_MINIMIS_2013, "2013/1407"),
            (regulations.DE_MINIMIS_2023, "2023/2831"),
            (regulations.DE_MINIMIS_SGEI_2023, "2023/2832"),
        ],
        ids=lambda value: getattr(value, "key", None),
    )
    def test_regulations(self, regulation, eli):
        """A regulation of the EU has its ELI."""
        assert f"http://data.europa.eu/eli/reg/{eli}/oj" == regulation.url


class TestDays:
    """The days that were seen."""

    def test_seen(self):
        """The acts were read on one day, save the notice that was replaced."""
        assert {
            source.key: source.seen_on
            for source in SOURCES
            if source.seen_on != acts.SEEN_ON
        } == {
            **{
                source.key: None
                for source in SOURCES
                if source not in of(acts)
            },
            "troskelvarden-2024": date(2025, 9, 1),
        }
        assert date(2026, 4, 27) == acts.SEEN_ON

    def test_published(self):
        """A day of issue stands where it was seen, and is never guessed."""
        assert {
            source.key: str(source.published)
            for source in SOURCES
            if source.published is not None
        } == {
            "eu-1407-2013": "2013-12-18",
            "eu-2023-2831": "2023-12-13",
            "eu-2023-2832": "2023-12-13",
            "eu-360-2012": "2012-04-25",
            "hfd-2020-15": "2020-03-11",
            "kammarratten-3556-18": "2019-05-08",
            "prop-2021-22-135": "2022-03-10",
            "skr-troskelvarden-2022": "2021-12-13",
            "troskelvarden-2024": "2024-02-01",
            "troskelvarden-2026": "2026-03-12",
            "uhm-2457482": "2021-06-02",
            "uhm-2475555": "2021-07-01",
            "uhm-hfd-2020-15": "2020-03-13",
            "uhm-statsstod-2024": "2024-01-17",
        }
