# SPDX-License-Identifier: MIT
"""What Borås has asked, three times over: *Borås*.

The rules of 2016, a later wording of the city's page, and its checklist do not
ask the same.
"""

from ...values import Text
from . import _pages as pages
from ._edition import Edition
from ._entries import recommended, required
from ._logic import Logic
from ._shared import (
    BOTH_FINANCE,
    INDEPENDENCE,
    INITIATIVE,
    LONGER_TIME,
    NO_DETAILED_CONTROL,
    NO_MARKET,
    NO_PURCHASE,
    NO_STANDARD_GRANT,
    POLITICAL_PLAN,
    PUBLIC_BENEFIT,
    SHARED_NEED,
)


__all__ = [
    "BORAS_2016",
    "BORAS_CHECKLIST",
    "BORAS_LATER",
    "LOCAL_DEVELOPMENT",
    "NO_FIRM",
]

_PREAMBLE = Text(
    "Det står i inledningen, inte bland punkterna.",
    "It stands in the preamble, not among the points.",
)
_LOCAL_ACCORD = Text(
    "arbetet hör till den lokala överenskommelsen med civilsamhället",
    "the work belongs to the local accord with civil society",
)
_NO_COMPETITION = Text(
    "partnerskapet inte konkurrerar med liknande verksamhet på en marknad som "
    "finns",
    "the partnership does not compete with similar activity on a market that "
    "exists",
)
NO_FIRM = Text(
    "Inte heller ska ett privat företag göra det på samma sätt eller utifrån "
    "samma värden.",
    "Nor must a private firm do it in the same way or by the same values.",
)
"""What Borås and Borlänge say of private firms (*privata företag*)."""
LOCAL_DEVELOPMENT = Text(
    "arbetet bidrar till lokal utveckling och delaktighet i samhället",
    "the work contributes to local development and participation in society",
)
"""How Borås and Borlänge put the benefit (*lokal utveckling*)."""

BORAS_2016 = Edition(
    key="boras-2016",
    name=Text("Borås regler 2016", "the rules of Borås 2016"),
    prefix="BOR",
    source=pages.BORAS_2016,
    logic=Logic.ALL,
    entries=(
        *required(
            INITIATIVE,
            so=Text(
                "verksamheten sker på föreningens initiativ, och inte på "
                "beställning av kommunen",
                "the activity is at the initiative of the association, and "
                "not ordered by the municipality",
            ),
            note=Text(
                "Initiativet till en dialog bör komma från civilsamhället.",
                "The initiative to a dialogue should come from civil society.",
            ),
        ),
        *required(NO_MARKET, so=_NO_COMPETITION),
        *required(
            PUBLIC_BENEFIT,
            so=Text(
                "det är tjänster som kan ses som ett bidrag till den allmänna "
                "samhällsnyttan",
                "these are services that can be seen as contributing to the "
                "general benefit of society",
            ),
        ),
    ),
)
"""The rules of the council of Borås of 29 September 2016 (*regler*)."""

BORAS_LATER = Edition(
    key="boras-later",
    name=Text("Borås senare sida", "the later page of Borås"),
    prefix="BOS",
    source=pages.BORAS_LATER,
    note=Text(
        "Att initiativet ska komma från organisationen, som 2016 års regler "
        "kräver, står inte kvar.",
        "That the initiative must come from the organisation, as the rules of "
        "2016 require, no longer stands there.",
    ),
    logic=Logic.ALL,
    entries=(
        *required(
            SHARED_NEED,
            so=Text(
                "ett gemensamt behov och samtal kommer före allt annat",
                "a joint need and talk come before anything else",
            ),
            note=_PREAMBLE,
        ),
        *required(POLITICAL_PLAN, so=_LOCAL_ACCORD),
        *required(NO_STANDARD_GRANT),
        *required(NO_MARKET, so=_NO_COMPETITION),
        *required(BOTH_FINANCE),
        *recommended(NO_PURCHASE, note=_PREAMBLE),
        *required(NO_DETAILED_CONTROL, LONGER_TIME, INDEPENDENCE),
        *required(PUBLIC_BENEFIT, so=LOCAL_DEVELOPMENT),
    ),
)
"""The list of the later page of Borås (*senare sida*)."""

BORAS_CHECKLIST = Edition(
    key="boras-checklist",
    name=Text("Borås checklista", "the checklist of Borås"),
    prefix="BOC",
    source=pages.BORAS_CHECKLIST,
    note=Text(
        "Är svaret ja på alla frågor är ett IOP troligen möjligt. En rättslig "
        "prövning behövs ändå.",
        "If the answer is yes to every question an IOP is likely possible. A "
        "legal review is still needed.",
    ),
    logic=Logic.ALL,
    entries=(
        *required(INITIATIVE),
        *recommended(SHARED_NEED, note=_PREAMBLE),
        *required(POLITICAL_PLAN, so=_LOCAL_ACCORD),
        *required(NO_STANDARD_GRANT),
        *required(NO_MARKET, note=NO_FIRM),
        *required(BOTH_FINANCE),
        *recommended(NO_PURCHASE, note=_PREAMBLE),
        *required(
            NO_DETAILED_CONTROL, LONGER_TIME, INDEPENDENCE, PUBLIC_BENEFIT
        ),
    ),
)
"""The checklist of Borås (*checklista*)."""
