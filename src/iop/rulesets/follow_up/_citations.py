# SPDX-License-Identifier: MIT
"""What the rules of this set rest on: *hänvisningar*."""

from ...law import CITY_AUDIT, Citation, Provenance
from ...values import Text


__all__ = ["OUTCOME"]

OUTCOME = Citation(
    source=CITY_AUDIT,
    provenance=Provenance.REPORTED,
    note=Text(
        "Revisorernas mått på vad IOP väntas leda till, inte riktlinjernas "
        "text. Bara rapportens första sida har lästs.",
        "The auditors' yardstick of what an IOP is expected to lead to, not "
        "the text of the guidelines. Only the first page of the report has "
        "been read.",
    ),
)
"""What the auditors expect of an IOP (*förväntat resultat*)."""
