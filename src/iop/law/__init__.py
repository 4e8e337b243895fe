# SPDX-License-Identifier: MIT
"""The law as dated figures, each with its source: *lagens tal*.

A figure of the law holds between two days and cites where it was read, and how
well that is known. Past its last day nothing is guessed. What an act says
without an end is used through the year in which it was last seen, and says so.

The documents that are cited lie in `iop.law.acts`, `iop.law.regulations`,
`iop.law.bills`, `iop.law.cases`, `iop.law.guidance` and `iop.law.commentary`.
"""

from .bibliography import (
    CITY_AUDIT,
    COUNCIL_PAPER,
    GUIDELINES,
    NEWS_OF_LATER_GUIDELINES,
    NEWS_OF_RINKEBY,
    OFFICERS_REPORT,
)
from .figures import (
    DE_MINIMIS_CEILING,
    DE_MINIMIS_CEILING_SGEI,
    DE_MINIMIS_WINDOW,
    DE_MINIMIS_WINDOW_SGEI,
    DIRECT_AWARD_LIMIT,
    DIRECT_AWARD_LIMIT_SOCIAL,
    DIRECT_AWARD_LIMIT_WELFARE,
    IDEA_BASED_DEFINITION,
    PARAMETERS,
    PROCUREMENT_THRESHOLD,
    PROCUREMENT_THRESHOLD_SOCIAL,
)
from .parameters import Dated, Parameter, TooEarlyError
from .sources import OWN, OWN_CHECK, Citation, Provenance, Source, SourceKind


__all__ = [
    "CITY_AUDIT",
    "COUNCIL_PAPER",
    "DE_MINIMIS_CEILING",
    "DE_MINIMIS_CEILING_SGEI",
    "DE_MINIMIS_WINDOW",
    "DE_MINIMIS_WINDOW_SGEI",
    "DIRECT_AWARD_LIMIT",
    "DIRECT_AWARD_LIMIT_SOCIAL",
    "DIRECT_AWARD_LIMIT_WELFARE",
    "GUIDELINES",
    "IDEA_BASED_DEFINITION",
    "NEWS_OF_LATER_GUIDELINES",
    "NEWS_OF_RINKEBY",
    "OFFICERS_REPORT",
    "OWN",
    "OWN_CHECK",
    "PARAMETERS",
    "PROCUREMENT_THRESHOLD",
    "PROCUREMENT_THRESHOLD_SOCIAL",
    "Citation",
    "Dated",
    "Parameter",
    "Provenance",
    "Source",
    "SourceKind",
    "TooEarlyError",
]
