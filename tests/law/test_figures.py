# SPDX-License-Identifier: MIT
"""Promises of the law's figures: *lagens belopp*.

Every figure is held against a table written by hand. The tables give the
evidence for each cell too, as it was noted when the figure was looked up: read
in the act or the notice (READ), seen elsewhere (SAW), computed (CALC), or from
general knowledge (MEM).
"""

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest

from iop.law.acts import SEEN_ON
from iop.law.figures import (
    DE_MINIMIS_CEILING,
    DE_MINIMIS_CEILING_SGEI,
    DE_MINIMIS_WINDOW,
    DE_MINIMIS_WINDOW_SGEI,
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

_2017 = ("lou", "övergångsbestämmelserna till 2016:1145, punkt 1", "read")
_2022 = ("lou", "övergångsbestämmelserna till 2021:1110, punkt 1", "read")
_2024 = ("uhm-2024", None, "reported")
_2026 = ("lou", "5 kap. 1 §", "read")

BEGINS = {
    ("procurement-threshold", "2024-01-01"): _2024,
    ("procurement-threshold", "2026-01-01"): _2026,
    ("direct-award-limit", "2022-02-01"): _2022,
    ("procurement-threshold-social", "2017-01-01"): _2017,
    ("procurement-threshold-social", "2024-01-01"): _2024,
    ("procurement-threshold-social", "2026-01-01"): _2026,
    ("direct-award-limit-social", "2017-01-01"): _2017,
    ("direct-award-limit-social", "2022-02-01"): _2022,
    ("direct-award-limit-social", "2024-01-01"): _2024,
    ("direct-award-limit-social", "2026-01-01"): _2026,
    ("direct-award-limit-welfare", "2019-01-01"): (
        "lou",
        "övergångsbestämmelserna till 2018:1159, punkt 1",
        "read",
    ),
    ("de-minimis-ceiling", "2014-01-01"): ("elzaburu-2024", None, "reported"),
    ("de-minimis-ceiling-sgei", "2012-04-29"): (
        "eu-360-2012",
        None,
        "unverified",
    ),
    ("idea-based-definition", "2023-01-01"): (
        "uhm-ideburen",
        None,
        "reported",
    ),
}
"""Where each first day was seen."""


class TestFigures:
    """Every figure in the code stands in the tables, and the other way."""

    @pytest.mark.parametrize("name", NAMES)
    def test_cells(self, name):
        """Days, value, source and provenance are those of the table."""
        expected = [
            (
                cell["first_day"],
                cell["last_day"],
                Money(cell["value"], cell["currency"]),
                Provenance(cell["provenance"]),
                cell["source"],
                cell["pinpoint"] or None,
                cell["last_seen"],
            )
            for cell in CELLS
            if cell["figure"] == name
        ]

        assert expected == [
            (
                str(dated.first_day),
                str(dated.last_day),
                dated.value,
                dated.citation.provenance,
                dated.citation.source.key,
                dated.citation.pinpoint,
                str(dated.last_seen or ""),
            )
            for dated in by_name[name].values
        ]

    @pytest.mark.parametrize(
        "row",
        table("first_days.csv"),
        ids=lambda row: f"{row['figure']}-{row['day']}",
    )
    def test_around(self, row):
        """On the day before a change, on its day, and on the day after."""
        day, figure = date.fromisoformat(row["day"]), by_name[row["figure"]]
        days = (day - timedelta(days=1), day, day + timedelta(days=1))
        currency = figure.values[0].value.currency
        dated = [figure.on_or_none(one) for one in days]

        assert [
            Money(row[name], currency) if row[name] else None
            for name in ("before", "on", "after")
        ] == [one and one.value for one in dated]

    def test_every_first_day(self):
        """No change is left out of that table, nor the day it all ends."""
        days = {(row["figure"], row["day"]) for row in table("first_days.csv")}
        ends = {
            cell["figure"]: date.fromisoformat(cell["last_day"])
            for cell in CELLS
        }
        changes = {(cell["figure"], cell["first_day"]) for cell in CELLS} | {
            (name, str(last + timedelta(days=1)))
            for name, last in ends.items()
        }

        assert set() == changes - days

    def test_all_are_in_the_tables(self):
        """Only what is no sum stands outside them."""
        words = {
            "de-minimis-window",
            "de-minimis-window-sgei",
            "idea-based-definition",
        }

        assert {*NAMES, *words} == set(by_name)
        assert len(PARAMETERS) == len(by_name)

    def test_evidence(self):
        """What was read is read, what was seen is reported, all else neither."""
        known = {"READ": "read", "SAW": "reported"}

        for cell in CELLS:
            assert known.get(cell["tag"], "unverified") == cell["provenance"]

    def test_no_evidence(self):
        """One cell has no evidence of its own."""
        assert [("direct-award-limit-social", "2017-01-01")] == [
            (cell["figure"], cell["first_day"]) for cell in NO_TAG
        ]

    @pytest.mark.parametrize("figure", PARAMETERS, ids=lambda p: p.name)
    def test_says_where(self, figure):
        """What was seen has an address, what was not says so."""
        for dated in figure.values:
            for cited in filter(None, (dated.citation, dated.begins)):
                assert cited.source.url is not None
                assert (
                    cited.provenance is not Provenance.UNVERIFIED
                    or cited.note is not None
                )

    @pytest.mark.parametrize("figure", PARAMETERS, ids=lambda p: p.name)
    def test_checked(self, figure):
        """All were looked at on one day."""
        assert {date(2026, 11, 30)} == {
            dated.checked_on for dated in figure.values
        }

    @pytest.mark.parametrize("figure", PARAMETERS, ids=lambda p: p.name)
    def test_last_seen(self, figure):
        """What has no end in its source is used for that year and no more."""
        assert {(date(2026, 4, 27), date(2026, 12, 31)), (None, None)} >= {
            (dated.last_seen, dated.last_seen and dated.last_day)
            for dated in figure.values
        }

    def test_open_ended(self):
        """So it is with what stands in an act; a notice sets its own end."""
        assert [
            DIRECT_AWARD_LIMIT,
            DIRECT_AWARD_LIMIT_SOCIAL,
            IDEA_BASED_DEFINITION,
        ] == [
            figure
            for figure in PARAMETERS
            if figure.values[-1].last_seen == SEEN_ON
        ]

    def test_begins(self):
        """Where a first day was seen, if elsewhere than its value."""
        assert {
            (figure.name, str(dated.first_day)): (
                dated.begins.source.key,
                dated.begins.pinpoint,
                dated.begins.provenance.value,
            )
            for figure in PARAMETERS
            for dated in figure.values
            if dated.begins is not None
        } == BEGINS

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
            (DE_MINIMIS_WINDOW, "Tiden vars stöd räknas ihop"),
            (
                DE_MINIMIS_WINDOW_SGEI,
                "Tiden vars stöd till tjänster av allmänt ekonomiskt intresse räknas ihop",
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
        """A limit is in kronor without VAT, a ceiling in euro, else words."""
        units = {
            "SEK": {"kronor utan moms"},
            "EUR": {"euro per ett enda företag och medlemsstat"},
            None: {"lydelse i egna ord", "tid i egna ord"},
        }
        currencies = {
            getattr(dated.value, "currency", None) for dated in figure.values
        }

        assert [True] == [figure.unit.sv in units[one] for one in currencies]


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

    @pytest.mark.parametrize(
        "day",
        [date(2022, 2, 1), date(2025, 12, 31), date(2026, 1, 1), SEEN_ON],
    )
    def test_the_threshold(self, day):
        """From February 2022 the limit is the threshold."""
        assert (
            PROCUREMENT_THRESHOLD_SOCIAL.on(day).value
            == DIRECT_AWARD_LIMIT_SOCIAL.on(day).value
        )

    def test_the_general_one(self):
        """Before, the limit was the general one."""
        for day in (
            date(2017, 1, 1),
            date(2018, 1, 1),
            date(2020, 1, 1),
            date(2022, 1, 31),
        ):
            assert (
                DIRECT_AWARD_LIMIT.on(day).value
                == DIRECT_AWARD_LIMIT_SOCIAL.on(day).value
            )


class TestEnds:
    """What is not known."""

    @pytest.mark.parametrize(
        ("figure", "last"),
        [
            (PROCUREMENT_THRESHOLD, date(2027, 12, 31)),
            (DIRECT_AWARD_LIMIT, date(2026, 12, 31)),
            (PROCUREMENT_THRESHOLD_SOCIAL, date(2027, 12, 31)),
            (DIRECT_AWARD_LIMIT_SOCIAL, date(2026, 12, 31)),
            (DIRECT_AWARD_LIMIT_WELFARE, date(2021, 12, 31)),
            (IDEA_BASED_DEFINITION, date(2026, 12, 31)),
        ],
        ids=lambda value: getattr(value, "name", None),
    )
    def test_last(self, figure, last):
        """After the last day none is known, and none is guessed."""
        assert figure.on(last) is not None
        assert figure.on(last + timedelta(days=1)) is None

    @pytest.mark.parametrize(
        "day", [date(2022, 2, 1), date(2026, 4, 26), date(2026, 4, 27)]
    )
    def test_no_caution(self, day):
        """Through the day the act was read there is nothing to bear in mind."""
        assert DIRECT_AWARD_LIMIT.on(day).caution(day) is None

    @pytest.mark.parametrize(
        "day", [date(2026, 4, 28), date(2026, 11, 30), date(2026, 12, 31)]
    )
    def test_caution(self, day):
        """From the day after it is said when it was last seen."""
        caution = Text(
            "Sågs senast gälla den 2026-04-27; om det har ändrats sedan dess "
            "är inte känt här.",
            "Last seen to hold on 2026-04-27; whether it has changed since is "
            "not known here.",
        )

        assert caution == DIRECT_AWARD_LIMIT.on(day).caution(day)
        assert caution == DIRECT_AWARD_LIMIT_SOCIAL.on(day).caution(day)
        assert PROCUREMENT_THRESHOLD.on(day).caution(day) is None

    @pytest.mark.parametrize(
        "figure", [DE_MINIMIS_CEILING, DE_MINIMIS_CEILING_SGEI]
    )
    def test_2031(self, figure):
        """The ceilings are known through 2030."""
        assert figure.on(date(2030, 12, 31)) is not None
        assert figure.on(date(2031, 1, 1)) is None


class TestWindows:
    """The time whose aid is added up."""

    @pytest.mark.parametrize(
        ("figure", "first"),
        [
            (DE_MINIMIS_WINDOW, date(2014, 1, 1)),
            (DE_MINIMIS_WINDOW_SGEI, date(2012, 4, 29)),
        ],
        ids=lambda value: getattr(value, "name", None),
    )
    def test_words(self, figure, first):
        """Tax years through 2023, and from 2024 three years that roll."""
        years = (
            "Beskattningsåret då stödet beviljas och de två före det.",
            "The tax year in which the aid is granted and the two before it.",
        )
        rolling = (
            "De tre åren före dagen då stödet beviljas, oavsett kalenderår.",
            (
                "The three years before the day of the grant, whatever the "
                "calendar years."
            ),
        )
        dated = [
            figure.on_or_none(day)
            for day in (
                first - timedelta(days=1),
                first,
                date(2023, 12, 31),
                date(2024, 1, 1),
                date(2030, 12, 31),
                date(2031, 1, 1),
            )
        ]

        assert [None, years, years, rolling, rolling, None] == [
            one and (one.value.sv, one.value.en) for one in dated
        ]

    def test_known(self):
        """That of such services before 2024 is from memory, the rest is not."""
        assert {
            (figure.name, dated.first_day.year): dated.citation.provenance
            for figure in (DE_MINIMIS_WINDOW, DE_MINIMIS_WINDOW_SGEI)
            for dated in figure.values
        } == {
            ("de-minimis-window", 2014): Provenance.REPORTED,
            ("de-minimis-window", 2024): Provenance.REPORTED,
            ("de-minimis-window-sgei", 2012): Provenance.UNVERIFIED,
            ("de-minimis-window-sgei", 2024): Provenance.REPORTED,
        }


class TestDefinition:
    """The statutory definition of an idea-based organisation."""

    def test_whole(self):
        """It holds from 2023, in our own words, as it was read in the act."""
        (dated,) = IDEA_BASED_DEFINITION.values

        assert (
            date(2023, 1, 1),
            date(2026, 12, 31),
            date(2026, 4, 27),
            "Lagen om registrering av idéburna organisationer (SFS 2022:900), 2 § (läst i källan)",
            Text(
                "En juridisk person vars syfte uteslutande är allmännyttigt, "
                "angivet i stadgar, bolagsordning, urkund eller motsvarande "
                "handling; hela organisationen ska uppfylla det.",
                "A legal person whose purpose is exclusively of public "
                "benefit, stated in its statutes, articles, deed or equivalent "
                "document; the organisation as a whole must meet it.",
            ),
        ) == (
            dated.first_day,
            dated.last_day,
            dated.last_seen,
            dated.citation.line("sv"),
            dated.value,
        )

    def test_2022(self):
        """Before 2023 there was none."""
        assert IDEA_BASED_DEFINITION.on_or_none(date(2022, 12, 31)) is None
