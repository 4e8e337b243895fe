# SPDX-License-Identifier: MIT
"""The bodies' lists of criteria, each as it was on one page: *utgåvor*.

None of them is Stockholm's. They conflict, and nothing here smooths that over:
older lists demand that the organisation took the initiative and that there is
no market, and SKR's of 2017 does neither. Only the opening of each page was
read, so what an edition does not have may stand further down.

Kungsbacka is not among them: its page was seen to say two things only, which
are noted at the criteria C4 and C14.
"""

from ...law import Provenance
from ...values import Text
from . import _pages as pages
from ._boras import BORAS_2016, BORAS_CHECKLIST, BORAS_LATER, NO_FIRM
from ._criterion import Criterion
from ._edition import Edition, Entry, Weight, recommended, required
from ._logic import Logic
from ._shared import (
    BOTH_FINANCE,
    CRITERIA,
    IDEA_BASED_COUNTERPARTY,
    INITIATIVE,
    JOINT_FOLLOW_UP,
    JOINT_STEERING,
    LONGER_TIME,
    NO_DETAILED_CONTROL,
    NO_FORBIDDEN_AWARD_OR_AID,
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
    "BORLANGE",
    "EDITIONS",
    "HUDIKSVALL",
    "MALMO",
    "SKR_2017",
    "UDDEVALLA_OLDER",
    "UPPHANDLINGSMYNDIGHETEN",
]


def _all_but(*criteria: Criterion) -> tuple[Criterion, ...]:
    """List the shared criteria but for these."""
    return tuple(each for each in CRITERIA if each not in criteria)


SKR_2017 = Edition(
    key="skr-2017",
    name=Text("SKR 2017", "SKR 2017"),
    prefix="SKR",
    source=pages.SKR_2017,
    note=Text(
        "Så som Uddevalla återger dem. SKR:s egen text har inte lästs.",
        "As Uddevalla restates them. SKR's own text has not been read.",
    ),
    entries=(
        *required(SHARED_NEED),
        *recommended(POLITICAL_PLAN),
        *required(NO_STANDARD_GRANT),
        *recommended(
            NO_MARKET,
            so=Text(
                "samarbetet, om det finns en marknad, visas vara samfinansierat "
                "och ömsesidigt, i skrift och handling",
                "the cooperation, if there is a market, is shown to be "
                "cofinanced and mutual, in writing and in deed",
            ),
        ),
        *required(
            BOTH_FINANCE,
            NO_PURCHASE,
            NO_DETAILED_CONTROL,
            LONGER_TIME,
            JOINT_FOLLOW_UP,
            JOINT_STEERING,
        ),
    ),
)
"""SKR's criteria of 2017 (*SKR 2017*), as Uddevalla restates them."""

UDDEVALLA_OLDER = Edition(
    key="uddevalla-older",
    name=Text("Uddevallas äldre sida", "Uddevalla's older page"),
    prefix="UDD",
    source=pages.UDDEVALLA_OLDER,
    note=Text(
        "En lista av det slag som Forum har gjort.",
        "A list of the kind that Forum has made.",
    ),
    entries=required(
        INITIATIVE,
        POLITICAL_PLAN,
        NO_STANDARD_GRANT,
        NO_MARKET,
        BOTH_FINANCE,
        NO_DETAILED_CONTROL,
        LONGER_TIME,
        JOINT_FOLLOW_UP,
    ),
)
"""The list of Uddevalla's older page (*äldre sida*)."""

BORLANGE = Edition(
    key="borlange",
    name=Text("Borlänges sida", "the page of Borlänge"),
    prefix="BLG",
    source=pages.BORLANGE,
    note=Text(
        "Kriterierna ska vara helt eller delvis uppfyllda. En del av listan "
        "har inte setts.",
        "The criteria must be wholly or partly met. A part of the list was "
        "not seen.",
    ),
    logic=Logic.WHOLLY_OR_PARTLY,
    entries=(
        *required(INITIATIVE, SHARED_NEED, POLITICAL_PLAN, NO_STANDARD_GRANT),
        *required(NO_MARKET, note=NO_FIRM),
        *required(NO_PURCHASE, NO_DETAILED_CONTROL, PUBLIC_BENEFIT),
    ),
    not_seen=(BOTH_FINANCE, LONGER_TIME, JOINT_FOLLOW_UP, JOINT_STEERING),
)
"""The list of Borlänge (*lista*)."""

HUDIKSVALL = Edition(
    key="hudiksvall",
    name=Text("Hudiksvalls vägledning", "the guidance of Hudiksvall"),
    prefix="HUD",
    source=pages.HUDIKSVALL,
    entries=(
        *recommended(
            SHARED_NEED,
            so=Text(
                "behovet är ömsesidigt och målet gemensamt",
                "the need is mutual and the goal joint",
            ),
        ),
        *recommended(
            NO_MARKET,
            so=Text(
                "det inte finns några marknadskrafter",
                "there are no market forces",
            ),
            note=Text(
                "Det är då ett IOP är motiverat.",
                "That is when an IOP is motivated.",
            ),
        ),
        *required(IDEA_BASED_COUNTERPARTY),
    ),
)
"""The guidance of Hudiksvall (*vägledning*)."""

MALMO = Edition(
    key="malmo",
    name=Text("Malmös sida", "the page of Malmö"),
    prefix="MAL",
    source=pages.MALMO,
    note=Text(
        "Stadens äldre sida. Det finns en nyare, men listan över kriterier "
        "har inte setts.",
        "The city's older page. There is a newer one, but the list of "
        "criteria was not seen.",
    ),
    entries=(
        Entry(
            criterion=INITIATIVE,
            weight=Weight.NOT_REQUIRED,
            note=Text(
                "Initiativet kommer ofta därifrån, men måste inte göra det.",
                "The initiative often comes from there, but need not.",
            ),
        ),
    ),
    not_seen=_all_but(INITIATIVE),
)
"""The page of Malmö (*sida*), which asks for no criterion in what was seen."""

UPPHANDLINGSMYNDIGHETEN = Edition(
    key="upphandlingsmyndigheten",
    name=Text(
        "Upphandlingsmyndighetens lista", "Upphandlingsmyndigheten's list"
    ),
    prefix="UHM",
    source=pages.UPPHANDLINGSMYNDIGHETEN,
    provenance=Provenance.UNVERIFIED,
    note=Text(
        "Så som IOGT-NTO Spånga visar den; slutet har inte setts. Att den är "
        "Upphandlingsmyndighetens är inte kontrollerat, så den ger inga fel.",
        "As IOGT-NTO Spånga shows it; the end was not seen. That it is "
        "Upphandlingsmyndigheten's has not been checked, so it gives no "
        "errors.",
    ),
    entries=(
        *required(SHARED_NEED),
        *recommended(
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
        ),
        *required(
            NO_FORBIDDEN_AWARD_OR_AID,
            note=Text(
                "Det prövas före allt annat.",
                "It is tried before anything else.",
            ),
        ),
    ),
    not_seen=_all_but(
        SHARED_NEED,
        JOINT_STEERING,
        PUBLIC_BENEFIT,
        NO_FORBIDDEN_AWARD_OR_AID,
    ),
)
"""A list that is thought to be Upphandlingsmyndigheten's (*lista*)."""

EDITIONS = (
    SKR_2017,
    UDDEVALLA_OLDER,
    BORAS_2016,
    BORAS_LATER,
    BORAS_CHECKLIST,
    BORLANGE,
    HUDIKSVALL,
    MALMO,
    UPPHANDLINGSMYNDIGHETEN,
)
"""The editions (*utgåvor*)."""
