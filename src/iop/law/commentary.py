# SPDX-License-Identifier: MIT
"""What others than authorities say of the law: *kommentarer*.

Law firms and trade pages, which report what a regulation or a notice holds.
"""

from ..values import Text
from .sources import Source, SourceKind


__all__ = [
    "ELZABURU",
    "EUBELIUS",
    "INTERREG",
    "MDC",
    "MLGTS",
    "MONDAQ",
    "OPPENHOFF",
    "PWC",
    "XEEDA",
]


def _comment(key: str, title: Text, url: str, issuer: str) -> Source:
    return Source(
        key=key,
        kind=SourceKind.COMMENTARY,
        title=title,
        issuer=issuer,
        url=url,
    )


XEEDA = _comment(
    "xeeda-2016",
    Text(
        "Nya tröskelvärden för upphandling enligt LOU",
        "New thresholds under the Public Procurement Act",
    ),
    "https://xeeda.se/nya-troskelvarden-for-upphandling-enligt-lou/",
    "Xeeda",
)
"""The limits of 2016 and 2017 (*gränser*)."""

INTERREG = _comment(
    "interreg-oks",
    Text(
        "Stöd av mindre betydelse (de minimis)",
        "Aid of minor importance (de minimis)",
    ),
    "https://arkiv.interreg-oks.eu/ansoka/villkorforprivataaktorer/vilkaundantagkanvianvanda/stodavmindrebetydelsedeminimis.4.5e8b6fb716b53dc2b133eb7.html",
    "Interreg Öresund-Kattegat-Skagerrak",
)
"""The ceiling before 2024 (*tak*), and the three tax years."""

ELZABURU = _comment(
    "elzaburu-2024",
    Text(
        "Elzaburu om de nya villkoren för stöd av mindre betydelse",
        "Elzaburu on the new conditions of de minimis aid",
    ),
    "https://elzaburu.com/en/the-new-conditions-of-de-minimis-aid/",
    "Elzaburu",
)
"""From which day the regulation of 2013 holds (*första dag*)."""

EUBELIUS = _comment(
    "eubelius-2024",
    Text(
        "Eubelius om nya regler för små stödbelopp",
        "Eubelius on new rules for small amounts of aid",
    ),
    "https://eubelius.com/en/news/new-rules-for-small-amounts-of-aid",
    "Eubelius",
)
"""The ceilings before and after 2024 (*tak*), and the register."""

MONDAQ = _comment(
    "mondaq-2024",
    Text(
        "Mondaq om nya regler för stöd av mindre betydelse",
        "Mondaq on new rules for de minimis state aid",
    ),
    "https://www.mondaq.com:443/antitrust-eu-competition/1407306/new-rules-for-de-minimis-state-aid",
    "Mondaq",
)
"""The ceilings before and after 2024 (*tak*)."""

MDC = _comment(
    "mdc-2024",
    Text(
        "MDC Stiakakis om det höjda taket för stöd av mindre betydelse",
        "MDC Stiakakis on the raised ceiling for de minimis aid",
    ),
    "https://www.mdcstiakakis.gr/en/news-insights-90/news-112/increase-in-the-maximum-grant-limit-of-the-de-minimis-regulation-to-300-000-2287",
    "MDC Stiakakis",
)
"""That the ceiling for such services was 500 000 euro from 2012 on."""

MLGTS = _comment(
    "mlgts-2024",
    Text(
        "MLGTS om höjningen enligt de nya förordningarna",
        "MLGTS on the increase under the new regulations",
    ),
    "https://www.mlgts.pt/en/knowledge/legal-alerts/Legal-Alert-Increase-of-the-de-minimis-regulation-and-the-de-minimis-regulation-for-SGEI-exemption/24748/",
    "MLGTS",
)
"""The rolling three years (*treårsperiod*), and when aid counts."""

OPPENHOFF = _comment(
    "oppenhoff-2024",
    Text(
        "Oppenhoff om de nya förordningarna om stöd av mindre betydelse",
        "Oppenhoff on the new de minimis regulations",
    ),
    "https://oppenhoff.eu/en/news/detail/important-changes-in-state-aid-law-an-overview-of-the-new-de-minimis-regulations",
    "Oppenhoff",
)
"""Which regulations the new ones replace (*ersätter*)."""

PWC = _comment(
    "pwc-2024",
    Text(
        "PwC om ändringarna i EU:s regler om stöd av mindre betydelse",
        "PwC on the changes to the de minimis regulations of the EU",
    ),
    "https://pwc.com/mt/en/publications/tax-legal/positive-changes-to-the-eu-state-aid-de-minimis-regulations.html",
    "PwC Malta",
)
"""The rolling three years (*treårsperiod*) of both regulations."""
