# SPDX-License-Identifier: MIT
"""The EU's regulations on de minimis aid: *EU-förordningar*.

Their own texts were not read; others that were say what they hold.
"""

from datetime import date

from ..values import Text
from .sources import Source, SourceKind


__all__ = [
    "DE_MINIMIS_2013",
    "DE_MINIMIS_2023",
    "DE_MINIMIS_SGEI_2012",
    "DE_MINIMIS_SGEI_2023",
]

_GENERAL = Text(
    "Förordning om stöd av mindre betydelse", "Regulation on de minimis aid"
)
_SGEI = Text(
    "Förordning om stöd av mindre betydelse till tjänster av allmänt "
    "ekonomiskt intresse",
    "Regulation on de minimis aid to services of general economic interest",
)


def _regulation(
    key: str, title: Text, number: str, eli: str, published: date
) -> Source:
    return Source(
        key=key,
        kind=SourceKind.EU_REGULATION,
        title=title,
        reference=f"(EU) {number}",
        issuer="Europeiska kommissionen",
        url=f"http://data.europa.eu/eli/reg/{eli}/oj",
        published=published,
    )


DE_MINIMIS_2013 = _regulation(
    "eu-1407-2013", _GENERAL, "1407/2013", "2013/1407", date(2013, 12, 18)
)
"""The general regulation (*de minimis*) for aid given 2014 to 2023."""

DE_MINIMIS_2023 = _regulation(
    "eu-2023-2831", _GENERAL, "2023/2831", "2023/2831", date(2023, 12, 13)
)
"""The general regulation (*de minimis*) for aid given from 2024 on."""

DE_MINIMIS_SGEI_2012 = _regulation(
    "eu-360-2012", _SGEI, "360/2012", "2012/360", date(2012, 4, 25)
)
"""The regulation for services of general economic interest, to 2023."""

DE_MINIMIS_SGEI_2023 = _regulation(
    "eu-2023-2832", _SGEI, "2023/2832", "2023/2832", date(2023, 12, 13)
)
"""The regulation for services of general economic interest, from 2024."""
