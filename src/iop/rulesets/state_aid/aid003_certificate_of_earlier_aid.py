# SPDX-License-Identifier: MIT
"""AID003: Certificate of earlier aid (*intyg om tidigare stöd*)."""

from .._prelude import *
from ._citations import CERTIFICATE
from ._grants import GRANTED, Grant
from ._specimens import granting


_KNOWN = Period(date(2024, 1, 1), date(2028, 12, 31))
"""From the new rules until the register, which must exist by 2026-01-01, has
been used for three years."""
_OUTSIDE = NotApplicable(
    Text(
        "Regeln är känd bara för stöd som beviljas från den 1 januari 2024 "
        "till och med den 31 december 2028.",
        "The rule is known only for aid granted from 1 January 2024 "
        "through 31 December 2028.",
    )
)


@rule(
    code="AID003",
    name="certificate-of-earlier-aid",
    title=Text("Intyg om tidigare stöd", "Certificate of earlier aid"),
    demand=Text(
        "Bedriver mottagaren ekonomisk verksamhet, och ges pengarna som stöd "
        "av mindre betydelse, bör mottagaren först ha intygat vilket sådant "
        "stöd den redan har fått. Enligt Upphandlingsmyndigheten behövs intyg "
        "till dess att registret över sådant stöd har använts i minst tre "
        "år.",
        "If the recipient acts as an undertaking, and the money is given as "
        "de minimis aid, the recipient should first have certified what such "
        "aid it has received. According to Upphandlingsmyndigheten "
        "certificates are needed until the register of such aid has been "
        "used for at least three years.",
    ),
    advice=Text(
        "Begär ett intyg innan stödet beviljas, och ange att det finns.",
        "Ask for a certificate before the aid is granted, and state that "
        "there is one.",
    ),
    finding=Text(
        "Mottagaren har inte lämnat något intyg om tidigare stöd av mindre "
        "betydelse.",
        "The recipient has given no certificate of earlier de minimis aid.",
    ),
    fault=Text(
        "Intyg om tidigare stöd saknas",
        "There is no certificate of earlier aid",
    ),
    tells=Text(
        "om det behövs ett intyg om tidigare stöd",
        "whether a certificate of earlier aid is needed",
    ),
    severity=Severity.WARNING,
    citations=(CERTIFICATE,),
    meets=lambda: granting(850_000),
    breaks=lambda: granting(850_000),
    meets_given=Circumstances(is_undertaking=True, has_certificate=True),
    breaks_given=Circumstances(is_undertaking=True, has_certificate=False),
    law_day_reason=GRANTED,
    related=("AID001", "AID002", "AID004"),
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
    if stops := grant.stops(_OUTSIDE, is_in=grant.is_on(_KNOWN)):
        yield from stops
        return
    yield Noted("grant-day", day.on)
    if has_certificate is None:
        yield NotStated("circumstances:/has_certificate")
    elif not has_certificate:
        yield violation("/parties")
