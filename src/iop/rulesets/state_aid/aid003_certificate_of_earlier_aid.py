# SPDX-License-Identifier: MIT
"""AID003: Certificate of earlier aid (*intyg om tidigare stöd*)."""

from .._prelude import *
from ._grants import GRANTED, Grant
from ._specimens import granting


_KNOWN = Period(date(2024, 1, 1), date(2028, 12, 31))
"""From the new rules until the register, which must exist by 2026-01-01, has
been used for three years."""
_OUTSIDE = Text(
    "Om intyg behövs är här känt bara för stöd som beviljas från 2024-01-01 "
    "till 2028-12-31.",
    "Whether a certificate is needed is known here only for aid granted from "
    "2024-01-01 through 2028-12-31.",
)
_REGISTER = Text(
    "Intyg behövs till dess att registret, som ska finnas den 1 januari 2026, "
    "har använts i tre år. Att det är till och med 2028 är uträknat.",
    "Certificates are needed until the register, which must exist by 1 January "
    "2026, has been used for three years. That this is through 2028 is "
    "computed.",
)


def _of_2024() -> Citation:
    """Cite the page that the ceiling of 2024 was seen on."""
    return attrs.evolve(DE_MINIMIS_CEILING.values[-1].citation, note=_REGISTER)


@rule(
    code="AID003",
    name="certificate-of-earlier-aid",
    title=Text("Intyg om tidigare stöd", "Certificate of earlier aid"),
    demand=Text(
        "Bedriver mottagaren ekonomisk verksamhet, och ges pengarna som stöd "
        "av mindre betydelse, bör mottagaren först ha intygat vilket sådant "
        "stöd den redan har fått. Enligt Upphandlingsmyndigheten behövs intyg "
        "till dess att registret över sådant stöd har använts i tre år.",
        "If the recipient acts as an undertaking, and the money is given as de "
        "minimis aid, the recipient should first have certified what such aid "
        "it has received. According to Upphandlingsmyndigheten certificates "
        "are needed until the register of such aid has been used for three "
        "years.",
    ),
    advice=Text(
        "Begär ett intyg innan stödet beviljas, och ange att det finns.",
        "Ask for a certificate before the aid is granted, and state that there "
        "is one.",
    ),
    finding=Text(
        "Mottagaren har inte lämnat något intyg om tidigare stöd av mindre "
        "betydelse.",
        "The recipient has given no certificate of earlier de minimis aid.",
    ),
    severity=Severity.WARNING,
    citations=(_of_2024(),),
    meets=lambda: granting(850_000),
    breaks=lambda: granting(850_000),
    meets_given=Circumstances(is_undertaking=True, has_certificate=True),
    breaks_given=Circumstances(is_undertaking=True, has_certificate=False),
    law_day_reason=GRANTED,
    related=("AID001", "AID002"),
)
def certificate_of_earlier_aid(
    day: TakenDay,
    is_undertaking: IsUndertaking | None,
    has_certificate: HasCertificate | None,
    parties: Parties | None,
    contributions: Contributions | None,
) -> Iterator[Observation]:
    """Look for a certificate, where one is known to be needed."""
    grant = Grant(
        granted=day,
        is_undertaking=is_undertaking,
        rate=None,
        parties=parties,
        contributions=contributions,
        annexes=None,
        term=None,
    )
    if ends := grant.ends():
        yield from ends
        return
    if contributions is None:
        yield NotStated("/budget/contributions")
    yield from day.unknown
    if contributions is None or day.exact is None:
        return
    yield Noted("grant-day", day.exact)
    if day.exact not in _KNOWN:
        yield NotKnown(_OUTSIDE)
    elif has_certificate is None:
        yield NotStated("circumstances:/has_certificate")
    elif not has_certificate:
        yield violation("/parties")
