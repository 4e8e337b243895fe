# SPDX-License-Identifier: MIT
"""What the rules of this set rest on: *hänvisningar*.

The regulations themselves were not read. What authorities' pages and others say
of them was; what is left is general knowledge, and says so.
"""

from ...law import OWN, Citation, Parameter, Provenance
from ...law.acts import (
    STATE_AID_ACT,
    STATE_AID_ORDINANCE,
    STATE_AID_REGISTRAR,
)
from ...law.commentary import EUBELIUS, MLGTS
from ...law.guidance import UHM_AID
from ...law.regulations import DE_MINIMIS_2023, DE_MINIMIS_SGEI_2023
from ...values import Text


__all__ = [
    "CERTIFICATE",
    "CONFERRED",
    "DUTY",
    "LEFT_GENERAL",
    "LEFT_SGEI",
    "ORDINANCE",
    "OWN_TIME",
    "REGISTER",
    "REGISTRAR",
    "WHOLE_AID",
    "ceilings",
]


def ceilings(parameter: Parameter) -> tuple[Citation, ...]:
    """List where the values of a figure come from."""
    return tuple(dated.citation for dated in parameter.values)


OWN_TIME = Citation(
    source=OWN,
    provenance=Provenance.OWN,
    note=Text(
        "Att de tre åren från 2024 börjar dagen efter samma datum tre år "
        "tidigare, och att beskattningsåren före 2024 tas som kalenderår, är "
        "bibliotekets egen läsning.",
        "That the three years from 2024 on begin on the day after the same "
        "date three years earlier, and that the fiscal years before 2024 are "
        "taken as calendar years, is the library's own reading.",
    ),
)
"""How the three years are computed (*de tre åren*)."""

CONFERRED = Citation(
    source=MLGTS,
    provenance=Provenance.REPORTED,
    note=Text(
        "Stödet räknas när mottagaren får rätt till det, oavsett när det "
        "betalas (artikel 3.3).",
        "Aid counts when the recipient gets the right to it, whenever it is "
        "paid (article 3(3)).",
    ),
)
"""When aid counts (*när rätten uppstår*)."""

WHOLE_AID = Citation(
    source=DE_MINIMIS_2023,
    provenance=Provenance.REPORTED,
    pinpoint="artikel 3.7",
    note=Text(
        "Går det nya stödet över taket omfattas inget av det, inte bara den "
        "del som är över. Så återges artikeln; den har inte lästs.",
        "If the new aid exceeds the ceiling none of it is covered, and not "
        "only the part above. So the article is reported; it was not read.",
    ),
)
"""What comes of aid above the ceiling (*hela stödet*)."""

LEFT_GENERAL = Citation(
    source=DE_MINIMIS_2023,
    provenance=Provenance.UNVERIFIED,
    note=Text(
        "Att kursen är den dagens då stödet räknas är allmän kännedom och "
        "inte kontrollerat. Att stöd kan ges enligt de äldre reglerna till och "
        "med den 30 juni 2024 är inte heller kontrollerat, och räknas inte "
        "med.",
        "That the rate is that of the day on which the aid counts is general "
        "knowledge and not verified. That aid may be given under the older "
        "rules through 30 June 2024 is not verified either, and is left out.",
    ),
)
"""What is general knowledge alone (*allmän kännedom*)."""

LEFT_SGEI = Citation(
    source=DE_MINIMIS_SGEI_2023,
    provenance=Provenance.UNVERIFIED,
    note=Text(
        "Att kursen är den dagens då stödet räknas, och att inget av det nya "
        "stödet omfattas om taket passeras, är allmän kännedom och inte "
        "kontrollerat. Att stöd kan ges enligt de äldre reglerna till och med "
        "den 30 juni 2024 är inte heller kontrollerat, och räknas inte med.",
        "That the rate is that of the day on which the aid counts, and that "
        "none of the new aid is covered if the ceiling is exceeded, is general "
        "knowledge and not verified. That aid may be given under the older "
        "rules through 30 June 2024 is not verified either, and is left out.",
    ),
)
"""What is general knowledge alone, of services (*allmän kännedom*)."""

CERTIFICATE = Citation(
    source=UHM_AID,
    provenance=Provenance.REPORTED,
    note=Text(
        "Den som ger stöd ska först ta reda på vilket stöd mottagaren har fått "
        "under tre år. Intyg behövs till dess att registret, som finns från "
        "den 1 januari 2026, har använts i minst tre år. Att det är till och "
        "med 2028 är uträknat.",
        "Whoever gives aid is first to find out what aid the recipient has had "
        "in three years. Certificates are needed until the register, which is "
        "there from 1 January 2026, has been used for three years at least. "
        "That this is through 2028 is computed.",
    ),
)
"""The certificate (*intyg*), and until when it is needed."""

DUTY = Citation(
    source=STATE_AID_ACT,
    provenance=Provenance.READ,
    pinpoint="12 a § första stycket 1",
    note=Text(
        "Den som genomför en stödåtgärd ska lämna uppgifter för registrering, "
        "i den omfattning som kommissionen har bestämt. Så lyder paragrafen "
        "från den 1 januari 2026. Hur snart det ska ske har inte setts.",
        "Whoever carries out an aid measure must submit data for "
        "registration, as far as the Commission has laid down. So the section "
        "reads from 1 January 2026. How soon it is to be done has not been "
        "seen.",
    ),
)
"""The duty to submit data for registration (*uppgiftsskyldighet*)."""

ORDINANCE = Citation(
    source=STATE_AID_ORDINANCE,
    provenance=Provenance.READ,
    pinpoint="4 a §",
    note=Text(
        "Uppgifter ska lämnas för registrering av stöd. Tillväxtanalys får "
        "meddela föreskrifter om hur.",
        "Data are to be submitted for the registration of aid. Tillväxtanalys "
        "may prescribe how.",
    ),
)
"""Who may prescribe how (*föreskrifter*)."""

REGISTRAR = Citation(
    source=STATE_AID_REGISTRAR,
    provenance=Provenance.READ,
    pinpoint="9 §",
    note=Text(
        "Tillväxtanalys administrerar registreringen i det centrala "
        "unionsregistret för stöd av mindre betydelse.",
        "Tillväxtanalys administers the registration in the central register "
        "of the Union for de minimis aid.",
    ),
)
"""Who administers the registration (*registreringen*)."""

REGISTER = Citation(
    source=EUBELIUS,
    provenance=Provenance.REPORTED,
    note=Text(
        "Stöd av mindre betydelse ska från den 1 januari 2026 stå i ett "
        "centralt register, nationellt eller för hela EU.",
        "De minimis aid is to stand in a central register from 1 January 2026 "
        "on, a national one or that of the EU.",
    ),
)
"""The register (*registret*) that aid is to stand in."""
