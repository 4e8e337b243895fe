# SPDX-License-Identifier: MIT
"""What the rules of this set rest on: *hänvisningar*."""

from ...law import Citation, Provenance, Source, SourceKind
from ...values import Text


__all__ = ["BORAS", "MALMO"]

BORAS = Citation(
    source=Source(
        key="boras-iop",
        kind=SourceKind.GUIDELINE,
        title=Text(
            "Borås Stad om idéburet offentligt partnerskap",
            "The city of Borås on idea-based public partnership",
        ),
        issuer="Borås Stad",
        url="https://www.boras.se/kommunochpolitik/samarbetenochnatverk/overenskommelsen/iopideburetoffentligtpartnerskap.4.1ae1741f15db936d02b54024.html",
    ),
    provenance=Provenance.PRACTICE,
    note=Text(
        "Listan sågs på stadens sida från 2016. En senare lydelse av sidan "
        "säger att punkterna är obligatoriska. Bara rubrikerna är kända, här i "
        "egna ord.",
        "The list was seen on the city's page of 2016. A later wording of the "
        "page says that the points are obligatory. Only the headings are "
        "known, here in our own words.",
    ),
)
"""The points that Borås makes obligatory (*obligatoriska punkter*)."""

MALMO = Citation(
    source=Source(
        key="malmo-iop",
        kind=SourceKind.GUIDANCE,
        title=Text(
            "Malmö stad om idéburet offentligt partnerskap",
            "The city of Malmö on idea-based public partnership",
        ),
        issuer="Malmö stad",
        url="https://malmo.se/Social---familjefragor/Organisationsstod/IOP-Ideburet-Offentligt-Partnerskap.html",
    ),
    provenance=Provenance.PRACTICE,
    note=Text(
        "Fem frågor som parterna kommer överens om, här i egna ord. De sågs på "
        "stadens äldre sida.",
        "Five questions that the parties agree on, here in our own words. They "
        "were seen on the city's older page.",
    ),
)
"""The questions that Malmö lets the parties agree on (*frågor*)."""
