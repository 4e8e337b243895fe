# SPDX-License-Identifier: MIT
"""The figures of the law that the rules use: *lagens belopp*.

Limits of the Public Procurement Act (*LOU*) for municipalities, in kronor
without VAT; ceilings for de minimis aid, in euro; and the statutory definition
of an idea-based organisation. Each value says where it was seen, or that it is
from general knowledge and not verified.
"""

from datetime import date

from ..values import Money, Text
from .commentary import INTERREG, XEEDA
from .guidance import (
    KKV_2018,
    KKV_OLD,
    UHM_2018,
    UHM_2024,
    UHM_AID_NEWS,
    UHM_IDEA_BASED,
)
from .parameters import Dated, Parameter
from .regulations import DE_MINIMIS_SGEI_2012
from .sources import Citation, Provenance, Source


__all__ = [
    "DE_MINIMIS_CEILING",
    "DE_MINIMIS_CEILING_SGEI",
    "DIRECT_AWARD_LIMIT",
    "DIRECT_AWARD_LIMIT_SOCIAL",
    "DIRECT_AWARD_LIMIT_WELFARE",
    "IDEA_BASED_DEFINITION",
    "PARAMETERS",
    "PROCUREMENT_THRESHOLD",
    "PROCUREMENT_THRESHOLD_SOCIAL",
]

_CHECKED = date(2026, 11, 23)
"""The day the figures were last compared with what had been seen."""


def _seen(source: Source, note: Text | None = None) -> Citation:
    return Citation(source=source, provenance=Provenance.REPORTED, note=note)


def _memory(source: Source, note: Text) -> Citation:
    return Citation(source=source, provenance=Provenance.UNVERIFIED, note=note)


_CALCULATED = Text(
    "Räknat fram ur andra tal och allmän kännedom, inte sett i någon källa.",
    "Computed from other figures and general knowledge, seen in no source.",
)
_FEBRUARY = _seen(
    KKV_OLD,
    Text(
        "Att de fasta gränserna började gälla den 1 februari 2022 är allmän "
        "kännedom och inte kontrollerat.",
        "That the fixed limits began on 1 February 2022 is general knowledge "
        "and not verified.",
    ),
)
_FROM_2014 = Text(
    "Biblioteket räknar från 2014-01-01; förordningens egen första dag har inte setts.",
    "The library counts from 2014-01-01; the regulation's own first day has "
    "not been seen.",
)
_SGEI_FROM_2014 = Text(
    "Taket, tiden och förordningens nummer är allmän kännedom och inte "
    "kontrollerade. Biblioteket räknar från 2014-01-01.",
    "The ceiling, the time and the number of the regulation are general "
    "knowledge and not verified. The library counts from 2014-01-01.",
)
_FROM_2019 = Text(
    "Att gränsen gäller från den 1 januari 2019 framgår av en fråga i "
    "Upphandlingsmyndighetens frågeportal.",
    "That the limit holds from 1 January 2019 appears from a question in "
    "Upphandlingsmyndigheten's question portal.",
)
_UNSEEN_NUMBER = Text(
    "Taket har setts; att förordningen är (EU) 2023/2832 är allmän kännedom.",
    "The ceiling has been seen; that the regulation is (EU) 2023/2832 is "
    "general knowledge.",
)


def _value(
    first: str, last: str, amount: int, currency: str, citation: Citation
) -> Dated:
    return Dated(
        first_day=date.fromisoformat(first),
        last_day=date.fromisoformat(last),
        value=Money(amount, currency),
        citation=citation,
        checked_on=_CHECKED,
    )


def _years(first: int, last: int, kronor: int, citation: Citation) -> Dated:
    """Make a value in kronor that holds for whole calendar years."""
    return _value(f"{first}-01-01", f"{last}-12-31", kronor, "SEK", citation)


_SEK = Text("kronor utan moms", "kronor without VAT")
_EUR = Text(
    "euro per ett enda företag och medlemsstat",
    "euro per single undertaking and member state",
)

PROCUREMENT_THRESHOLD = Parameter(
    name="procurement-threshold",
    title=Text("Tröskelvärdet", "The procurement threshold"),
    unit=_SEK,
    values=(
        _years(2016, 2017, 1_910_323, _seen(XEEDA)),
        _years(2018, 2019, 2_096_097, _seen(KKV_2018)),
        _years(2020, 2021, 2_197_545, _seen(KKV_OLD)),
        _years(2022, 2023, 2_236_731, _seen(KKV_OLD)),
        _years(2024, 2025, 2_389_585, _seen(UHM_2024)),
    ),
)
"""The threshold (*tröskelvärde*) for goods and services, municipalities."""

DIRECT_AWARD_LIMIT = Parameter(
    name="direct-award-limit",
    title=Text("Direktupphandlingsgränsen", "The direct-award limit"),
    unit=_SEK,
    values=(
        _years(2016, 2017, 534_890, _seen(XEEDA)),
        _years(2018, 2019, 586_907, _seen(KKV_2018)),
        _years(2020, 2021, 615_312, _seen(KKV_OLD)),
        _value(
            "2022-01-01",
            "2022-01-31",
            626_284,
            "SEK",
            _memory(KKV_OLD, _CALCULATED),
        ),
        _value("2022-02-01", "2023-12-31", 700_000, "SEK", _FEBRUARY),
        _years(2024, 2025, 700_000, _seen(UHM_2024)),
    ),
)
"""The general limit for direct award (*direktupphandlingsgräns*)."""

PROCUREMENT_THRESHOLD_SOCIAL = Parameter(
    name="procurement-threshold-social",
    title=Text(
        "Tröskelvärdet för sociala och andra särskilda tjänster",
        "The threshold for social and other special services",
    ),
    unit=_SEK,
    values=(
        _years(2016, 2017, 6_855_225, _memory(XEEDA, _CALCULATED)),
        _years(2018, 2019, 7_113_450, _seen(UHM_2018)),
        _years(2020, 2021, 7_701_675, _seen(KKV_OLD)),
        _years(2022, 2023, 7_802_550, _seen(KKV_OLD)),
        _years(2024, 2025, 8_109_450, _seen(UHM_2024)),
    ),
)
"""The threshold for social and other special services (*sociala tjänster*)."""

DIRECT_AWARD_LIMIT_SOCIAL = Parameter(
    name="direct-award-limit-social",
    title=Text(
        "Direktupphandlingsgränsen för sociala och andra särskilda tjänster",
        "The direct-award limit for social and other special services",
    ),
    unit=_SEK,
    values=(
        _years(2016, 2017, 534_890, _memory(XEEDA, _CALCULATED)),
        _years(2018, 2019, 586_907, _seen(UHM_2018)),
        _years(2020, 2021, 615_312, _seen(KKV_OLD)),
        # No value for January 2022 has been seen or computed.
        _value("2022-02-01", "2023-12-31", 7_802_550, "SEK", _FEBRUARY),
        _years(2024, 2025, 8_109_450, _seen(UHM_2024)),
    ),
)
"""The limit for direct award of social and other special services."""

DIRECT_AWARD_LIMIT_WELFARE = Parameter(
    name="direct-award-limit-welfare",
    title=Text(
        "Direktupphandlingsgränsen för välfärdstjänster",
        "The direct-award limit for welfare services",
    ),
    unit=_SEK,
    values=(
        _years(2019, 2019, 1_991_766, _seen(UHM_2018, _FROM_2019)),
        _years(2020, 2021, 2_156_469, _seen(KKV_OLD)),
    ),
)
"""The limit for direct award of welfare services (*välfärdstjänster*)."""

DE_MINIMIS_CEILING = Parameter(
    name="de-minimis-ceiling",
    title=Text(
        "Taket för stöd av mindre betydelse", "The ceiling for de minimis aid"
    ),
    unit=_EUR,
    values=(
        _value(
            "2014-01-01",
            "2023-12-31",
            200_000,
            "EUR",
            _seen(INTERREG, _FROM_2014),
        ),
        _value(
            "2024-01-01", "2030-12-31", 300_000, "EUR", _seen(UHM_AID_NEWS)
        ),
    ),
)
"""The general ceiling for de minimis aid (*stöd av mindre betydelse*)."""

DE_MINIMIS_CEILING_SGEI = Parameter(
    name="de-minimis-ceiling-sgei",
    title=Text(
        "Taket för stöd av mindre betydelse till tjänster av allmänt "
        "ekonomiskt intresse",
        "The ceiling for de minimis aid to services of general economic interest",
    ),
    unit=_EUR,
    values=(
        _value(
            "2014-01-01",
            "2023-12-31",
            500_000,
            "EUR",
            _memory(DE_MINIMIS_SGEI_2012, _SGEI_FROM_2014),
        ),
        _value(
            "2024-01-01",
            "2030-12-31",
            750_000,
            "EUR",
            _seen(UHM_AID_NEWS, _UNSEEN_NUMBER),
        ),
    ),
)
"""The ceiling for services of general economic interest (*SGEI*)."""

IDEA_BASED_DEFINITION = Parameter(
    name="idea-based-definition",
    title=Text(
        "Definitionen av idéburen organisation",
        "The definition of an idea-based organisation",
    ),
    unit=Text("lydelse i egna ord", "wording in our own words"),
    values=(
        Dated(
            first_day=date(2023, 1, 1),
            last_day=_CHECKED,
            value=Text(
                "En juridisk person vars syfte uteslutande är allmännyttigt, "
                "angivet i stadgar, bolagsordning eller motsvarande; hela "
                "organisationen ska uppfylla det.",
                "A legal person whose purpose is exclusively of public "
                "benefit, stated in its statutes, articles or deed; the "
                "organisation as a whole must meet it.",
            ),
            citation=_seen(UHM_IDEA_BASED),
            checked_on=_CHECKED,
        ),
    ),
)
"""The statutory definition of an idea-based organisation."""

PARAMETERS = (
    PROCUREMENT_THRESHOLD,
    DIRECT_AWARD_LIMIT,
    PROCUREMENT_THRESHOLD_SOCIAL,
    DIRECT_AWARD_LIMIT_SOCIAL,
    DIRECT_AWARD_LIMIT_WELFARE,
    DE_MINIMIS_CEILING,
    DE_MINIMIS_CEILING_SGEI,
    IDEA_BASED_DEFINITION,
)
"""All the figures (*alla parametrar*)."""
