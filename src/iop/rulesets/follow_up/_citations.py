# SPDX-License-Identifier: MIT
"""What the rules of this set rest on: *hänvisningar*."""

from ...law import CITY_AUDIT, OWN_CHECK, Citation, Provenance
from ...values import Text


__all__ = ["FOLLOW_UP", "OUTCOME"]

FOLLOW_UP = (
    OWN_CHECK,
    Citation(
        source=CITY_AUDIT,
        provenance=Provenance.REPORTED,
        note=Text(
            "Revisorerna bedömde att uppföljningen behöver utvecklas. Bara "
            "rapportens första sida har lästs; hur saken prövas här är "
            "bibliotekets egen tanke.",
            "The auditors judged that follow-up needs to be developed. Only "
            "the first page of the report has been read; how it is tried here "
            "is the library's own idea.",
        ),
    ),
)
"""The library's own check, under a heading of the auditors' (*uppföljning*)."""

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
