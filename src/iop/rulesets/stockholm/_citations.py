# SPDX-License-Identifier: MIT
"""What the rules of this set rest on: *hänvisningar*."""

from ...law import (
    CITY_AUDIT,
    COUNCIL_PAPER,
    GUIDELINES,
    OFFICERS_REPORT,
    Citation,
    Provenance,
)
from ...values import Text


__all__ = ["AUDIT", "PAPER", "REPORT", "REPORTED_GUIDELINES"]

REPORTED_GUIDELINES = Citation(
    source=GUIDELINES,
    provenance=Provenance.REPORTED,
    note=Text(
        "Riktlinjernas text har inte lästs. Detta är vad ett tjänsteutlåtande "
        "säger om dem.",
        "The text of the guidelines has not been read. This is what an "
        "officer's report says of them.",
    ),
)
"""The guidelines (*riktlinjerna*), as an officer's report tells them."""

REPORT = Citation(source=OFFICERS_REPORT, provenance=Provenance.REPORTED)
"""The officer's report (*tjänsteutlåtande*) that tells of the guidelines."""

PAPER = Citation(
    source=COUNCIL_PAPER,
    provenance=Provenance.REPORTED,
    note=Text(
        "Bara början av utlåtandet har lästs. Det är underlaget till "
        "riktlinjerna, inte riktlinjerna själva.",
        "Only the opening of the paper has been read. It is the paper behind "
        "the guidelines, not the guidelines themselves.",
    ),
)
"""The paper (*utlåtande*) with which the council was to adopt them."""

AUDIT = Citation(
    source=CITY_AUDIT,
    provenance=Provenance.REPORTED,
    note=Text(
        "Bara rapportens första sida har lästs. Så beskriver revisorerna IOP; "
        "det är inte riktlinjernas text.",
        "Only the first page of the report has been read. This is how the "
        "auditors describe an IOP; it is not the text of the guidelines.",
    ),
)
"""The city auditors' report (*revisionsrapport*)."""
