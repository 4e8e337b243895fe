# SPDX-License-Identifier: MIT
"""Promises of the law's figures: *lagens belopp*.

Every figure is held against a table written by hand. The tables give the
evidence for each cell too, as it was noted when the figure was looked up: seen
(SAW), computed (CALC), or from general knowledge (MEM).
"""

import csv
from datetime import date
from pathlib import Path

import pytest

from iop.law.figures import (
    DE_MINIMIS_CEILING,
    DE_MINIMIS_CEILING_SGEI,
    DIRECT_AWARD_LIMIT,
    DIRECT_AWARD_LIMIT_SOCIAL,
    DIRECT_AWARD_LIMIT_WELFARE,
    IDEA_BASED_DEFINITION,
    PARAMETERS,
    PROCUREMENT_THRESHOLD,
    PROCUREMENT_THRESHOLD_SOCIAL,
)
from iop.law.sources import Provenance
from iop.values.money import Money
from iop.values.texts import Text


def table(name):
    """Read a table of the figures."""
    path = Path(__file__).parents[1] / "data" / name
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


CELLS = table("limits.csv") + table("ceilings.csv")
NAMES = sorted({cell["figure"] for cell in CELLS})
NO_TAG = [cell for cell in CELLS if not cell["tag"]]
"""Cells with no evidence of their own."""

by_name = {figure.name: figure for figure in PARAMETERS}


class TestFigures:
    """Every figure in the code stands in the tables, and the other way."""

    @pytest.mark.parametrize("name", NAMES)
    def test_cells(self, name):
        """Days, value and provenance are those of the table, cell by cell."""
        expected = [
            (
                date.fromisoformat(cell["first_day"]),
                date.fromisoformat(cell["last_day"]),
                Money(cell["value"], cell["currency"]),
                Provenance(cell["provenance"]),
            )
            for cell in CELLS
            if cell["figure"] == name
        ]

        assert expected == [
            (
                dated.first_day,
                dated.last_day,
                dated.value,
                dated.citation.provenance,
            )
            for dated in by_name[name].values
        ]

    def test_all_are_in_the_tables(self):
        """Only the definition, which is no sum, stands outside them."""
        assert {*NAMES, "idea-based-definition"} == set(by_name)
        assert len(PARAMETERS) == len(by_name)

    def test_evidence(self):
        """What was seen is reported, all else is not verified."""
        for cell in CELLS:
            provenance = "reported" if cell["tag"] == "SAW" else "unverified"
            assert provenance == cell["provenance"]

    def test_no_evidence(self):
        """One cell has no evidence of its own."""
        assert [("direct-award-limit-social", "2016-01-01")] == [
            (cell["figure"], cell["first_day"]) for cell in NO_TAG
        ]

    @pytest.mark.parametrize("figure", PARAMETERS, ids=lambda p: p.name)
    def test_says_where(self, figure):
        """What was seen has an address, what was not says so."""
        for dated in figure.values:
            cited = dated.citation
            if cited.provenance is Provenance.REPORTED:
                assert cited.source.url.startswith("https://")
            else:
                assert cited.note is not None

    @pytest.mark.parametrize("figure", PARAMETERS, ids=lambda p: p.name)
    def test_checked(self, figure):
        """All were looked at on one day."""
        assert {date(2026, 11, 23)} == {
            dated.checked_on for dated in figure.values
        }

    @pytest.mark.parametrize(
        ("figure", "title"),
        [
            (PROCUREMENT_THRESHOLD, "Tröskelvärdet"),
            (DIRECT_AWARD_LIMIT, "Direktupphandlingsgränsen"),
            (
                PROCUREMENT_THRESHOLD_SOCIAL,
                "Tröskelvärdet för sociala och andra särskilda tjänster",
            ),
            (
                DIRECT_AWARD_LIMIT_SOCIAL,
                "Direktupphandlingsgränsen för sociala och andra särskilda tjänster",
            ),
            (
                DIRECT_AWARD_LIMIT_WELFARE,
                "Direktupphandlingsgränsen för välfärdstjänster",
            ),
            (DE_MINIMIS_CEILING, "Taket för stöd av mindre betydelse"),
            (
                DE_MINIMIS_CEILING_SGEI,
                "Taket för stöd av mindre betydelse till tjänster av allmänt ekonomiskt intresse",
            ),
            (
                IDEA_BASED_DEFINITION,
                "Definitionen av idéburen organisation",
            ),
        ],
        ids=lambda value: getattr(value, "name", "title"),
    )
    def test_titles(self, figure, title):
        """Each is called what it is."""
        assert title == figure.title.sv

    @pytest.mark.parametrize("figure", PARAMETERS, ids=lambda p: p.name)
    def test_unit(self, figure):
        """A limit is in kronor without VAT, a ceiling in euro."""
        units = {
            "SEK": "kronor utan moms",
            "EUR": "euro per ett enda företag och medlemsstat",
            None: "lydelse i egna ord",
        }
        currencies = {
            getattr(dated.value, "currency", None) for dated in figure.values
        }

        assert [figure.unit.sv] == [units[code] for code in currencies]


class TestShare:
    """Until 2022 the limit was 28 % of the threshold, cut to whole kronor."""

    @pytest.mark.parametrize(
        ("day", "kronor"),
        [
            (date(2016, 1, 1), 534_890),
            (date(2018, 1, 1), 586_907),
            (date(2020, 1, 1), 615_312),
            (date(2022, 1, 1), 626_284),
        ],
    )
    def test_cut(self, day, kronor):
        """The share is cut, not rounded."""
        threshold = PROCUREMENT_THRESHOLD.on(day).value.ore // 100

        assert kronor == threshold * 28 // 100
        assert Money(kronor) == DIRECT_AWARD_LIMIT.on(day).value

    def test_not_rounded(self):
        """In 2020 and in January 2022 a rounded share would be a krona more."""
        for day in (date(2020, 1, 1), date(2022, 1, 1)):
            threshold = PROCUREMENT_THRESHOLD.on(day).value.ore // 100
            rounded = (threshold * 28 + 50) // 100

            assert Money(rounded - 1) == DIRECT_AWARD_LIMIT.on(day).value

    def test_no_share_after(self):
        """From February 2022 it is a sum in the act."""
        assert Money(700_000) == DIRECT_AWARD_LIMIT.on(date(2022, 2, 1)).value


class TestSocial:
    """Social and other special services."""

    def test_january_2022(self):
        """Nothing is known of the limit in January 2022."""
        assert DIRECT_AWARD_LIMIT_SOCIAL.on(date(2022, 1, 31)) is None

    @pytest.mark.parametrize("day", [date(2022, 2, 1), date(2025, 12, 31)])
    def test_the_threshold(self, day):
        """From February 2022 the limit is the threshold."""
        assert (
            PROCUREMENT_THRESHOLD_SOCIAL.on(day).value
            == DIRECT_AWARD_LIMIT_SOCIAL.on(day).value
        )

    def test_2018(self):
        """Before, the limit was the general one."""
        for day in (date(2016, 1, 1), date(2018, 1, 1), date(2020, 1, 1)):
            assert (
                DIRECT_AWARD_LIMIT.on(day).value
                == DIRECT_AWARD_LIMIT_SOCIAL.on(day).value
            )


class TestEnds:
    """What is not known."""

    @pytest.mark.parametrize(
        "figure",
        [
            PROCUREMENT_THRESHOLD,
            DIRECT_AWARD_LIMIT,
            PROCUREMENT_THRESHOLD_SOCIAL,
            DIRECT_AWARD_LIMIT_SOCIAL,
            DIRECT_AWARD_LIMIT_WELFARE,
        ],
        ids=lambda figure: figure.name,
    )
    def test_2026(self, figure):
        """No limit of 2026 is known, and none is guessed."""
        assert figure.on(date(2026, 1, 1)) is None

    @pytest.mark.parametrize(
        "figure", [DE_MINIMIS_CEILING, DE_MINIMIS_CEILING_SGEI]
    )
    def test_2031(self, figure):
        """The ceilings are known through 2030."""
        assert figure.on(date(2030, 12, 31)) is not None
        assert figure.on(date(2031, 1, 1)) is None


class TestDefinition:
    """The statutory definition of an idea-based organisation."""

    def test_whole(self):
        """It holds from 2023, in our own words, as far as it was seen."""
        (dated,) = IDEA_BASED_DEFINITION.values

        assert (
            date(2023, 1, 1),
            date(2026, 11, 23),
            Provenance.REPORTED,
            Text(
                "En juridisk person vars syfte uteslutande är allmännyttigt, "
                "angivet i stadgar, bolagsordning eller motsvarande; hela "
                "organisationen ska uppfylla det.",
                "A legal person whose purpose is exclusively of public "
                "benefit, stated in its statutes, articles or deed; the "
                "organisation as a whole must meet it.",
            ),
        ) == (
            dated.first_day,
            dated.last_day,
            dated.citation.provenance,
            dated.value,
        )

    def test_2022(self):
        """Before 2023 there was none."""
        assert IDEA_BASED_DEFINITION.on_or_none(date(2022, 12, 31)) is None
