# SPDX-License-Identifier: MIT
"""The acts, ordinances and notices that were read: *författningar*.

Each was read as it stood on `SEEN_ON`, save the notice that was replaced
before that day. The address is that of the Riksdag.
"""

from datetime import date

from ..values import Text
from .sources import Source, SourceKind


__all__ = [
    "IDEA_BASED_REGISTER_ACT",
    "IDEA_BASED_REGISTER_ORDINANCE",
    "IDENTITY_NUMBERS_ACT",
    "KL",
    "LOU",
    "LOV",
    "ML",
    "PUBLIC_HOLIDAYS_ACT",
    "SEEN_ON",
    "STATE_AID_ACT",
    "STATE_AID_ORDINANCE",
    "STATE_AID_REGISTRAR",
    "THRESHOLDS_2024",
    "THRESHOLDS_2026",
    "TIME_LIMITS_ACT",
]

SEEN_ON = date(2026, 4, 27)
"""The last day (*senaste dag*) as of which the acts were read."""

_NOTICE_SEEN_ON = date(2025, 9, 1)
_ADDRESS = "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-"


def _read(
    key: str,
    number: str,
    title: Text,
    *,
    kind: SourceKind = SourceKind.ACT,
    amended_through: str | None = None,
    published: date | None = None,
    seen_on: date = SEEN_ON,
) -> Source:
    return Source(
        key=key,
        kind=kind,
        title=title,
        reference=f"SFS {number}",
        url=_ADDRESS + number.replace(":", "-"),
        published=published,
        seen_on=seen_on,
        amended_through=amended_through,
    )


KL = _read(
    "kl",
    "2017:725",
    Text("Kommunallagen, KL", "Local Government Act"),
    amended_through="SFS 2026:149",
)
"""The Local Government Act (*kommunallagen*), in force from 2018-01-01."""

LOU = _read(
    "lou",
    "2016:1145",
    Text("Lagen om offentlig upphandling, LOU", "Public Procurement Act"),
    amended_through="SFS 2026:67",
)
"""The Public Procurement Act (*LOU*), in force from 2017-01-01."""

LOV = _read(
    "lov",
    "2008:962",
    Text("Lagen om valfrihetssystem, LOV", "Act on systems of choice"),
    amended_through="SFS 2022:992",
)
"""The act on systems of choice (*valfrihetssystem*)."""

ML = _read(
    "ml",
    "2023:200",
    Text("Mervärdesskattelagen, ML", "Value Added Tax Act"),
)
"""The Value Added Tax Act (*mervärdesskattelagen*), from 2023-07-01."""

STATE_AID_ACT = _read(
    "statsstodslagen",
    "2013:388",
    Text(
        "Lagen om tillämpning av Europeiska unionens statsstödsregler",
        "Act on the application of the state-aid rules of the EU",
    ),
    amended_through="SFS 2025:1047",
)
"""The act on state aid (*statsstöd*): recovery, data for registration."""

STATE_AID_ORDINANCE = _read(
    "statsstodsforordningen",
    "2016:605",
    Text(
        "Förordningen om tillämpning av Europeiska unionens statsstödsregler",
        "Ordinance on the application of the state-aid rules of the EU",
    ),
    kind=SourceKind.ORDINANCE,
    amended_through="SFS 2025:1247",
)
"""The ordinance on state aid (*statsstödsförordningen*)."""

STATE_AID_REGISTRAR = _read(
    "tillvaxtanalys",
    "2016:1048",
    Text(
        "Förordningen med instruktion för Myndigheten för tillväxtpolitiska "
        "utvärderingar och analyser",
        "Ordinance with the instruction of Tillväxtanalys",
    ),
    kind=SourceKind.ORDINANCE,
    amended_through="SFS 2025:695",
)
"""The instruction of Tillväxtanalys, which administers the registration."""

IDEA_BASED_REGISTER_ACT = _read(
    "registreringslagen",
    "2022:900",
    Text(
        "Lagen om registrering av idéburna organisationer",
        "Act on the registration of idea-based organisations",
    ),
)
"""The act with the definition of an idea-based organisation (*idéburen*)."""

IDEA_BASED_REGISTER_ORDINANCE = _read(
    "registreringsforordningen",
    "2022:903",
    Text(
        "Förordningen om registrering av idéburna organisationer",
        "Ordinance on the registration of idea-based organisations",
    ),
    kind=SourceKind.ORDINANCE,
)
"""The ordinance that names the registering authority (*Kammarkollegiet*)."""

IDENTITY_NUMBERS_ACT = _read(
    "orgnrlagen",
    "1974:174",
    Text(
        "Lagen om identitetsbeteckning för juridiska personer m.fl.",
        "Act on identity numbers of legal persons",
    ),
    amended_through="SFS 2019:851",
)
"""The act on identity numbers (*organisationsnummer*)."""

TIME_LIMITS_ACT = _read(
    "tidslagen",
    "1930:173",
    Text(
        "Lagen om beräkning av lagstadgad tid",
        "Act on the computation of statutory time limits",
    ),
    amended_through="SFS 2022:931",
)
"""The act on time limits set by law (*lagstadgad tid*)."""

PUBLIC_HOLIDAYS_ACT = _read(
    "helgdagslagen",
    "1989:253",
    Text("Lagen om allmänna helgdagar", "Public Holidays Act"),
    amended_through="SFS 2004:1320",
)
"""The act on public holidays (*allmänna helgdagar*), from 1990-01-01."""

THRESHOLDS_2024 = _read(
    "troskelvarden-2024",
    "2024:30",
    Text(
        "Tillkännagivandet om tröskelvärden vid offentlig upphandling",
        "Public notice of thresholds in public procurement",
    ),
    kind=SourceKind.NOTICE,
    published=date(2024, 2, 1),
    seen_on=_NOTICE_SEEN_ON,
)
"""The notice of the thresholds (*tröskelvärden*) that was replaced in 2026."""

THRESHOLDS_2026 = _read(
    "troskelvarden-2026",
    "2026:245",
    Text(
        "Tillkännagivandet om tröskelvärden vid offentlig upphandling",
        "Public notice of thresholds in public procurement",
    ),
    kind=SourceKind.NOTICE,
    published=date(2026, 3, 12),
)
"""The notice of the thresholds (*tröskelvärden*) for 2026 and 2027."""
