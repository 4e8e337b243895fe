# SPDX-License-Identifier: MIT
"""What the rules of this set rest on: *hänvisningar*."""

from ...law import (
    CITY_AUDIT,
    COUNCIL_PAPER,
    GUIDELINES,
    NEWS_OF_LATER_GUIDELINES,
    NEWS_OF_RINKEBY,
    OFFICERS_REPORT,
    OWN,
    Citation,
    Provenance,
)
from ...law.guidance import UHM_ABOUT_IOP
from ...values import Text


__all__ = [
    "AGENCY",
    "AUDIT",
    "LATER",
    "NEWS",
    "PAPER",
    "REPORT",
    "REPORTED_GUIDELINES",
    "own",
]

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

NEWS = Citation(
    source=NEWS_OF_RINKEBY,
    provenance=Provenance.REPORTED,
    note=Text(
        "En andra källa, som inte bygger på den första, säger detsamma om vad "
        "nämnder och styrelser kan, och om syftet.",
        "A second source, which does not rest on the first, says the same of "
        "what committees and boards can do, and of the purpose.",
    ),
)
"""A news item that tells of the guidelines (*nyhet*), as a second source."""

LATER = Citation(
    source=NEWS_OF_LATER_GUIDELINES,
    provenance=Provenance.REPORTED,
    note=Text(
        "En enda uppgift, från november 2023. De nyare riktlinjernas text, "
        "diarienummer och dag har inte setts.",
        "A single report, of November 2023. The text, the case number and the "
        "day of the later guidelines have not been seen.",
    ),
)
"""That there are later guidelines (*nyare riktlinjer*)."""

AGENCY = Citation(
    source=UHM_ABOUT_IOP,
    provenance=Provenance.REPORTED,
    note=Text(
        "Myndigheten säger att omständigheterna i varje fall avgör, men inte "
        "att bedömningen ska skrivas ner.",
        "The agency says that the circumstances of each case decide, but not "
        "that the judgement is to be recorded.",
    ),
)
"""Upphandlingsmyndigheten's answer on IOP (*svar*)."""


def own(sv: str, en: str) -> Citation:
    """Cite the library for the step that no source takes (*eget steg*)."""
    return Citation(source=OWN, provenance=Provenance.OWN, note=Text(sv, en))
