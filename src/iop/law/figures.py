# SPDX-License-Identifier: MIT
"""The figures of the law that the rules use: *lagens belopp*.

Limits of the Public Procurement Act (*LOU*) for municipalities, in kronor
without VAT; ceilings for de minimis aid, in euro, and the time they are for;
and the statutory definition of an idea-based organisation. Each value says
where it was seen, or that it is from general knowledge and not verified.
"""

from datetime import date

from ..values import Money, Text
from .acts import (
    IDEA_BASED_REGISTER_ACT,
    LOU,
    SEEN_ON,
    THRESHOLDS_2024,
    THRESHOLDS_2026,
)
from .commentary import ELZABURU, EUBELIUS, INTERREG, PWC, XEEDA
from .guidance import (
    KKV_2018,
    KKV_OLD,
    SKR_2022,
    UHM_2018,
    UHM_2024,
    UHM_AID,
    UHM_AID_NEWS,
    UHM_AID_OLDER,
    UHM_IDEA_BASED,
)
from .parameters import Dated, Parameter
from .regulations import DE_MINIMIS_SGEI_2012
from .sources import Citation, Provenance, Source


__all__ = [
    "DE_MINIMIS_CEILING",
    "DE_MINIMIS_CEILING_SGEI",
    "DE_MINIMIS_WINDOW",
    "DE_MINIMIS_WINDOW_SGEI",
    "DIRECT_AWARD_LIMIT",
    "DIRECT_AWARD_LIMIT_SOCIAL",
    "DIRECT_AWARD_LIMIT_WELFARE",
    "IDEA_BASED_DEFINITION",
    "PARAMETERS",
    "PROCUREMENT_THRESHOLD",
    "PROCUREMENT_THRESHOLD_SOCIAL",
]

_CHECKED = date(2026, 11, 30)
"""The day the figures were last compared with what had been seen."""

_NOTICE = "Upphandling enligt lagen (2016:1145) om offentlig upphandling"
"""The heading of the notices under which the thresholds stand."""


def _read(source: Source, place: str, note: Text | None = None) -> Citation:
    return Citation(
        source=source, provenance=Provenance.READ, pinpoint=place, note=note
    )


def _reported(source: Source, note: Text | None = None) -> Citation:
    return Citation(source=source, provenance=Provenance.REPORTED, note=note)


def _unverified(source: Source, note: Text) -> Citation:
    return Citation(source=source, provenance=Provenance.UNVERIFIED, note=note)


_CALCULATED = Text(
    "Räknat fram ur andra tal och allmän kännedom, inte sett i någon källa.",
    "Computed from other figures and general knowledge, seen in no source.",
)
_SOCIAL_CLASS = _read(
    LOU,
    "övergångsbestämmelserna till 2016:1145, punkt 1",
    Text(
        "Sociala och andra särskilda tjänster är en egen grupp i lagen som "
        "gäller från den 1 januari 2017. För tiden före ges inget värde.",
        "Social and other special services are a class of their own in the "
        "act that is in force from 1 January 2017. No value is given for the "
        "time before.",
    ),
)
_WELFARE_CLASS = _read(
    LOU,
    "övergångsbestämmelserna till 2018:1159, punkt 1",
    Text(
        "Bestämmelserna gäller upphandlingar som har påbörjats från och med "
        "den 1 januari 2019.",
        "The provisions are for procurements begun on 1 January 2019 or later.",
    ),
)
_SKR_DOES_NOT_DISTINGUISH = Text(
    "SKR anger gränsen för lagen utan att skilja ut dessa tjänster.",
    "SKR gives the limit for the act without setting these services apart.",
)
_FEBRUARY = _read(
    LOU,
    "övergångsbestämmelserna till 2021:1110, punkt 1",
    Text(
        "För upphandlingar som påbörjades före den 1 februari 2022 gäller de "
        "äldre gränserna.",
        "For procurements begun before 1 February 2022 the older limits hold.",
    ),
)
_YEARS_2024 = _reported(
    UHM_2024,
    Text(
        "Upphandlingsmyndigheten anger talen för åren 2024 och 2025.",
        "Upphandlingsmyndigheten gives the figures for the years 2024 and 2025.",
    ),
)
_YEARS_2026 = _read(
    LOU,
    "5 kap. 1 §",
    Text(
        "Tröskelvärdena är för åren 2026 och 2027. De följer av EU:s beslut, "
        "och regeringen bara tillkännager dem. Biblioteket räknar dem därför "
        "från den 1 januari 2026, fast tillkännagivandet kom den 12 mars och "
        "trädde i kraft den 17 mars.",
        "The thresholds are for the years 2026 and 2027. They follow from "
        "decisions of the EU, and the government only announces them. So the "
        "library takes them to hold from 1 January 2026, though the notice was "
        "issued on 12 March and came into force on 17 March.",
    ),
)
_IS_THE_THRESHOLD = Text(
    "Att gränsen är tröskelvärdet står i 19 a kap. 2 § LOU.",
    "That the limit is the threshold stands in chapter 19 a, section 2, of "
    "the act (LOU).",
)
_STILL_THE_THRESHOLD = Text(
    "Att gränsen är tröskelvärdet står i 19 a kap. 2 § LOU, läst så som lagen "
    "gällde den 27 april 2026.",
    "That the limit is the threshold stands in chapter 19 a, section 2, of "
    "the act (LOU), read as it stood on 27 April 2026.",
)


def _value(
    first: str,
    last: str,
    value: Money | Text,
    citation: Citation,
    *,
    begins: Citation | None = None,
    last_seen: date | None = None,
) -> Dated:
    return Dated(
        first_day=date.fromisoformat(first),
        last_day=date.fromisoformat(last),
        value=value,
        citation=citation,
        checked_on=_CHECKED,
        begins=begins,
        last_seen=last_seen,
    )


def _years(
    first: int,
    last: int,
    kronor: int,
    citation: Citation,
    *,
    begins: Citation | None = None,
    last_seen: date | None = None,
) -> Dated:
    """Make a value in kronor that holds for whole calendar years."""
    return _value(
        f"{first}-01-01",
        f"{last}-12-31",
        Money(kronor),
        citation,
        begins=begins,
        last_seen=last_seen,
    )


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
        _years(2016, 2017, 1_910_323, _reported(XEEDA)),
        _years(2018, 2019, 2_096_097, _reported(KKV_2018)),
        _years(2020, 2021, 2_197_545, _reported(KKV_OLD)),
        _years(2022, 2023, 2_236_731, _reported(KKV_OLD)),
        _years(
            2024,
            2025,
            2_389_585,
            _read(THRESHOLDS_2024, _NOTICE),
            begins=_YEARS_2024,
        ),
        _years(
            2026,
            2027,
            2_451_816,
            _read(THRESHOLDS_2026, _NOTICE),
            begins=_YEARS_2026,
        ),
    ),
)
"""The threshold (*tröskelvärde*) for goods and services, municipalities."""

DIRECT_AWARD_LIMIT = Parameter(
    name="direct-award-limit",
    title=Text("Direktupphandlingsgränsen", "The direct-award limit"),
    unit=_SEK,
    values=(
        _years(2016, 2017, 534_890, _reported(XEEDA)),
        _years(2018, 2019, 586_907, _reported(KKV_2018)),
        _years(2020, 2021, 615_312, _reported(KKV_OLD)),
        _value(
            "2022-01-01", "2022-01-31", Money(626_284), _reported(SKR_2022)
        ),
        _value(
            "2022-02-01",
            "2026-12-31",
            Money(700_000),
            _read(LOU, "19 a kap. 2 §"),
            begins=_FEBRUARY,
            last_seen=SEEN_ON,
        ),
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
        _years(
            2017,
            2017,
            6_855_225,
            _unverified(XEEDA, _CALCULATED),
            begins=_SOCIAL_CLASS,
        ),
        _years(2018, 2019, 7_113_450, _reported(UHM_2018)),
        _years(2020, 2021, 7_701_675, _reported(KKV_OLD)),
        _years(2022, 2023, 7_802_550, _reported(KKV_OLD)),
        _years(
            2024,
            2025,
            8_109_450,
            _read(THRESHOLDS_2024, _NOTICE),
            begins=_YEARS_2024,
        ),
        _years(
            2026,
            2027,
            8_513_250,
            _read(THRESHOLDS_2026, _NOTICE),
            begins=_YEARS_2026,
        ),
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
        _years(
            2017,
            2017,
            534_890,
            _unverified(XEEDA, _CALCULATED),
            begins=_SOCIAL_CLASS,
        ),
        _years(2018, 2019, 586_907, _reported(UHM_2018)),
        _years(2020, 2021, 615_312, _reported(KKV_OLD)),
        _value(
            "2022-01-01",
            "2022-01-31",
            Money(626_284),
            _reported(SKR_2022, _SKR_DOES_NOT_DISTINGUISH),
        ),
        _value(
            "2022-02-01",
            "2023-12-31",
            Money(7_802_550),
            _reported(KKV_OLD, _IS_THE_THRESHOLD),
            begins=_FEBRUARY,
        ),
        _years(
            2024,
            2025,
            8_109_450,
            _read(THRESHOLDS_2024, _NOTICE, _IS_THE_THRESHOLD),
            begins=_YEARS_2024,
        ),
        _years(
            2026,
            2026,
            8_513_250,
            _read(THRESHOLDS_2026, _NOTICE, _STILL_THE_THRESHOLD),
            begins=_YEARS_2026,
            last_seen=SEEN_ON,
        ),
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
        _years(
            2019, 2019, 1_991_766, _reported(UHM_2018), begins=_WELFARE_CLASS
        ),
        _years(2020, 2021, 2_156_469, _reported(KKV_OLD)),
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
            Money(200_000, "EUR"),
            _reported(
                INTERREG,
                Text(
                    "Förordningen är (EU) 1407/2013.",
                    "The regulation is (EU) 1407/2013.",
                ),
            ),
            begins=_reported(ELZABURU),
        ),
        _value(
            "2024-01-01",
            "2030-12-31",
            Money(300_000, "EUR"),
            _reported(
                UHM_AID_NEWS,
                Text(
                    "Förordningen är (EU) 2023/2831.",
                    "The regulation is (EU) 2023/2831.",
                ),
            ),
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
            "2012-04-29",
            "2023-12-31",
            Money(500_000, "EUR"),
            _reported(
                EUBELIUS,
                Text(
                    "Förordningen är (EU) 360/2012. Mondaq anger samma tak, "
                    "och MDC Stiakakis att det gäller sedan 2012.",
                    "The regulation is (EU) 360/2012. Mondaq gives the same "
                    "ceiling, and MDC Stiakakis that it holds since 2012.",
                ),
            ),
            begins=_unverified(
                DE_MINIMIS_SGEI_2012,
                Text(
                    "Förordningen är av den 25 april 2012. Att den gäller "
                    "från den 29 april är allmän kännedom och inte "
                    "kontrollerat.",
                    "The regulation is of 25 April 2012. That it holds from "
                    "29 April is general knowledge and not verified.",
                ),
            ),
        ),
        _value(
            "2024-01-01",
            "2030-12-31",
            Money(750_000, "EUR"),
            _reported(
                UHM_AID_NEWS,
                Text(
                    "Förordningen är (EU) 2023/2832.",
                    "The regulation is (EU) 2023/2832.",
                ),
            ),
        ),
    ),
)
"""The ceiling for services of general economic interest (*SGEI*)."""

_TAX_YEARS = Text(
    "Beskattningsåret då stödet beviljas och de två före det.",
    "The tax year in which the aid is granted and the two before it.",
)
_ROLLING = Text(
    "De tre åren före dagen då stödet beviljas, oavsett kalenderår.",
    "The three years before the day of the grant, whatever the calendar years.",
)
_TIME = Text("tid i egna ord", "time in our own words")

DE_MINIMIS_WINDOW = Parameter(
    name="de-minimis-window",
    title=Text(
        "Tiden vars stöd räknas ihop", "The time whose aid is added up"
    ),
    unit=_TIME,
    values=(
        _value(
            "2014-01-01", "2023-12-31", _TAX_YEARS, _reported(UHM_AID_OLDER)
        ),
        _value(
            "2024-01-01",
            "2030-12-31",
            _ROLLING,
            _reported(
                UHM_AID,
                Text(
                    "Så återger även MLGTS och PwC förordningen.",
                    "So MLGTS and PwC report the regulation as well.",
                ),
            ),
        ),
    ),
)
"""The time that the general ceiling is for (*treårsperiod*)."""

DE_MINIMIS_WINDOW_SGEI = Parameter(
    name="de-minimis-window-sgei",
    title=Text(
        "Tiden vars stöd till tjänster av allmänt ekonomiskt intresse räknas "
        "ihop",
        "The time whose aid to services of general economic interest is "
        "added up",
    ),
    unit=_TIME,
    values=(
        _value(
            "2012-04-29",
            "2023-12-31",
            _TAX_YEARS,
            _unverified(
                DE_MINIMIS_SGEI_2012,
                Text(
                    "Att tiden var densamma som för annat stöd av mindre "
                    "betydelse, och gällde från den 29 april 2012, är allmän "
                    "kännedom och inte kontrollerat.",
                    "That the time was the same as for other de minimis aid, "
                    "and held from 29 April 2012, is general knowledge and "
                    "not verified.",
                ),
            ),
        ),
        _value("2024-01-01", "2030-12-31", _ROLLING, _reported(PWC)),
    ),
)
"""The time that the ceiling for such services is for (*treårsperiod*)."""

_DEFINITION = Text(
    "En juridisk person vars syfte uteslutande är allmännyttigt, angivet i "
    "stadgar, bolagsordning, urkund eller motsvarande handling; hela "
    "organisationen ska uppfylla det.",
    "A legal person whose purpose is exclusively of public benefit, stated in "
    "its statutes, articles, deed or equivalent document; the organisation as "
    "a whole must meet it.",
)

IDEA_BASED_DEFINITION = Parameter(
    name="idea-based-definition",
    title=Text(
        "Definitionen av idéburen organisation",
        "The definition of an idea-based organisation",
    ),
    unit=Text("lydelse i egna ord", "wording in our own words"),
    values=(
        _value(
            "2023-01-01",
            "2026-12-31",
            _DEFINITION,
            _read(
                IDEA_BASED_REGISTER_ACT,
                "2 §",
                Text(
                    "Att hela organisationen ska uppfylla det säger "
                    "Upphandlingsmyndigheten (frågeportalen 2182083).",
                    "That the organisation as a whole must meet it is what "
                    "Upphandlingsmyndigheten says (question portal, 2182083).",
                ),
            ),
            begins=_reported(UHM_IDEA_BASED),
            last_seen=SEEN_ON,
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
    DE_MINIMIS_WINDOW,
    DE_MINIMIS_WINDOW_SGEI,
    IDEA_BASED_DEFINITION,
)
"""All the figures (*alla parametrar*)."""
