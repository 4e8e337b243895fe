# SPDX-License-Identifier: MIT
"""Government bills that say what an act is for: *propositioner*."""

from datetime import date

from ..values import Text
from .sources import Source, SourceKind


__all__ = ["AID_BILL", "IDEA_BASED_BILL"]

IDEA_BASED_BILL = Source(
    key="prop-2021-22-135",
    kind=SourceKind.BILL,
    title=Text(
        "Propositionen om idéburen välfärd",
        "Government bill on idea-based welfare",
    ),
    reference="prop. 2021/22:135",
    issuer="Regeringen",
    published=date(2022, 3, 10),
)
"""The bill (*proposition*) that says that registration is voluntary."""

AID_BILL = Source(
    key="prop-2024-25-198",
    kind=SourceKind.BILL,
    title=Text(
        "Propositionen om registrering av stöd av mindre betydelse",
        "Government bill on the registration of de minimis aid",
    ),
    reference="prop. 2024/25:198",
    issuer="Regeringen",
    url="http://data.riksdagen.se/dokument/HC03198.html",
)
"""The bill (*proposition*) on registration from 2026-01-01."""
