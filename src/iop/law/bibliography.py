# SPDX-License-Identifier: MIT
"""The documents of Stockholm that the rules rest on: *stadens handlingar*.

The text of Stockholm's guidelines was not at hand. What is said of them here
is what other documents that were read say of them.
"""

from ..values import Text
from .sources import Source, SourceKind


__all__ = [
    "CITY_AUDIT",
    "COUNCIL_PAPER",
    "GUIDELINES",
    "NEWS_OF_LATER_GUIDELINES",
    "NEWS_OF_RINKEBY",
    "OFFICERS_REPORT",
]

GUIDELINES = Source(
    key="stockholm-iop",
    kind=SourceKind.GUIDELINE,
    title=Text(
        "Stockholms stads riktlinjer för idéburet offentligt partnerskap (IOP)",
        "Stockholm city's guidelines for idea-based public partnership (IOP)",
    ),
    reference="dnr 171-85/2017",
    issuer="Stockholms stad",
)
"""The guidelines (*riktlinjer*) themselves, whose text was not read."""

COUNCIL_PAPER = Source(
    key="utlatande-2017-240",
    kind=SourceKind.PAPER,
    title=Text("Utlåtande 2017:240 RI+III", "Council paper 2017:240 RI+III"),
    reference="Dnr 171-84/2017",
    issuer="Stockholms stad, kommunstyrelsen",
    url="https://docplayer.se/amp/113745646-Riktlinjer-for-ideburet-offentligt-partnerskap-iop.html",
)
"""The paper (*utlåtande*) with which the council was to adopt them."""

OFFICERS_REPORT = Source(
    key="tjansteutlatande-127",
    kind=SourceKind.PAPER,
    title=Text(
        "Tjänsteutlåtande om 127-trygghet", "Officer's report on 127-trygghet"
    ),
    reference="1.2.5./375-2018",
    issuer="Skärholmens stadsdelsförvaltning",
)
"""An officer's report (*tjänsteutlåtande*) on one partnership under them."""

CITY_AUDIT = Source(
    key="revision-2021-3",
    kind=SourceKind.AUDIT,
    title=Text(
        "Stadsrevisionens rapport 3/2021 om IOP", "City audit report 3/2021"
    ),
    reference="RVK 2020/9",
    issuer="Stadsrevisionen i Stockholm",
    url="https://5dok.org/document/y960vedv-id%C3%A9buret-offentligt-partnerskap.html",
)
"""The city auditors' report (*revisionsrapport*), of which the first page was read."""

NEWS_OF_RINKEBY = Source(
    key="jarva-rinkeby-iop",
    kind=SourceKind.COMMENTARY,
    title=Text(
        "Rinkeby Folkets hus utan besked om IOP i framtiden",
        "Rinkeby Folkets hus without word of an IOP in the future",
    ),
    issuer="Nyhetsbyrån Järva",
    url="https://www.nyhetsbyranjarva.se/rinkeby-folkets-hus-utan-besked-om-iop-i-framtiden/",
)
"""A news item (*nyhet*), of 2021 by its context, that tells what they say."""

NEWS_OF_LATER_GUIDELINES = Source(
    key="jarva-2023-iop",
    kind=SourceKind.COMMENTARY,
    title=Text(
        "Nyhet om lokal tillämpning av nya riktlinjer för IOP",
        "News of the local application of new guidelines for IOP",
    ),
    issuer="Nyhetsbyrån Järva",
)
"""A news item (*nyhet*) of November 2023: there are later guidelines."""
