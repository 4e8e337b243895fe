# SPDX-License-Identifier: MIT
"""What Upphandlingsmyndigheten has said: *myndigheten*.

Its two answers of 2021 were read. A list on another body's page is probably its
own as well, but that has not been checked.
"""

from ...law import Citation, Provenance
from ...law.guidance import UHM_ABOUT_COMPANIES, UHM_ABOUT_IOP
from ...values import Text
from . import _pages as pages
from ._edition import Edition
from ._entries import described, required
from ._shared import (
    JOINT_STEERING,
    MUNICIPAL_POWERS,
    NO_FORBIDDEN_AWARD_OR_AID,
    PUBLIC_BENEFIT,
    SHARED_NEED,
    all_but,
)


__all__ = ["UPPHANDLINGSMYNDIGHETEN", "UPPHANDLINGSMYNDIGHETEN_2021"]

_SHARED = Citation(
    source=UHM_ABOUT_IOP,
    provenance=Provenance.READ,
    note=Text(
        "Myndigheten säger också att det bedöms efter omständigheterna i "
        "varje enskilt fall.",
        "The agency also says that it is judged by the circumstances of each "
        "case.",
    ),
)
_COMPANIES = Citation(
    source=UHM_ABOUT_COMPANIES,
    provenance=Provenance.READ,
    note=Text(
        "Myndigheten säger också att IOP inte är fast definierat i lag.",
        "The agency also says that IOP has no fixed definition in law.",
    ),
)
_NOTE = Text(
    "Listan står på IOGT-NTO Spångas sida; slutet har inte setts. Den är "
    "troligen Upphandlingsmyndighetens, men det är inte kontrollerat.",
    "The list stands on the page of IOGT-NTO Spånga; the end was not seen. It "
    "is probably Upphandlingsmyndigheten's, but that has not been checked.",
)
_LIST = Citation(
    source=pages.UPPHANDLINGSMYNDIGHETEN,
    provenance=Provenance.PRACTICE,
    note=_NOTE,
)

UPPHANDLINGSMYNDIGHETEN = Edition(
    key="upphandlingsmyndigheten",
    name=Text(
        "listan på IOGT-NTO Spångas sida",
        "the list on the page of IOGT-NTO Spånga",
    ),
    prefix="UHM",
    source=pages.UPPHANDLINGSMYNDIGHETEN,
    note=_NOTE,
    entries=(
        *required(
            SHARED_NEED,
            so=Text(
                "partnerskapet bygger på ett gemensamt behov av att samverka, "
                "och båda parter är engagerade i och ansvarar för målet",
                "the partnership rests on a shared need to cooperate, and "
                "both parties are committed to and responsible for the goal",
            ),
        ),
        *required(
            JOINT_STEERING,
            so=Text(
                "relationen är ömsesidig, bygger på tillit och inte är ett "
                "kommersiellt avtal",
                "the relation is mutual, built on trust and no commercial "
                "contract",
            ),
        ),
        *required(
            PUBLIC_BENEFIT,
            so=Text(
                "målen är allmännyttiga", "the goals are of public benefit"
            ),
            citations=(_LIST, _COMPANIES),
        ),
        *required(
            NO_FORBIDDEN_AWARD_OR_AID,
            note=Text(
                "Det prövas före allt annat.",
                "It is examined before anything else.",
            ),
            citations=(_LIST, _SHARED),
        ),
    ),
    not_seen=all_but(
        SHARED_NEED,
        JOINT_STEERING,
        PUBLIC_BENEFIT,
        NO_FORBIDDEN_AWARD_OR_AID,
    ),
)
"""A list that is thought to be Upphandlingsmyndigheten's (*lista*)."""

UPPHANDLINGSMYNDIGHETEN_2021 = Edition(
    key="upphandlingsmyndigheten-2021",
    name=Text(
        "Upphandlingsmyndighetens svar 2021",
        "Upphandlingsmyndigheten's answers of 2021",
    ),
    prefix="UHA",
    source=UHM_ABOUT_IOP,
    provenance=Provenance.READ,
    note=_SHARED.note,
    entries=(
        *described(
            PUBLIC_BENEFIT,
            so=Text(
                "parterna samverkar mot ett allmännyttigt mål för samhället",
                "the parties cooperate towards a goal of public benefit to "
                "society",
            ),
            citations=(_COMPANIES,),
        ),
        *required(NO_FORBIDDEN_AWARD_OR_AID),
        *required(
            MUNICIPAL_POWERS,
            note=Text(
                "Det gäller där kommunallagen är tillämplig.",
                "This applies where the Local Government Act does.",
            ),
        ),
    ),
)
"""Upphandlingsmyndigheten's own answers (*svar*) of June and July 2021."""
