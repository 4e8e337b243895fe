# SPDX-License-Identifier: MIT
"""The bodies' lists of criteria, each as it was on one page: *utgåvor*.

None of them is Stockholm's. They conflict, and nothing here smooths that over:
older lists demand that the organisation took the initiative and that there is
no market, and SKR's of 2017 does neither. Only the opening of each page was
read, so what an edition does not have may stand further down.

Kungsbacka is not among them: its page was seen to say two things only, which
are noted at the criteria C4 and C14.
"""

from ...values import Text
from . import _pages as pages
from ._agency import UPPHANDLINGSMYNDIGHETEN, UPPHANDLINGSMYNDIGHETEN_2021
from ._boras import (
    BORAS_2016,
    BORAS_CHECKLIST,
    BORAS_LATER,
    LOCAL_DEVELOPMENT,
    NO_FIRM,
)
from ._edition import Edition
from ._entries import described, recommended, required
from ._local import (
    FALUN,
    JONKOPING,
    OSTERSUND,
    STENUNGSUND,
    STENUNGSUND_GUIDELINES,
    TYRESO,
)
from ._logic import Logic
from ._malmo import MALMO, MALMO_ASSOCIATIONS, NAMING_ORGANISATIONS
from ._shared import (
    BOTH_FINANCE,
    IDEA_BASED_COUNTERPARTY,
    INITIATIVE,
    JOINT_FOLLOW_UP,
    JOINT_STEERING,
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
    "BORLANGE",
    "EDITIONS",
    "FALUN",
    "HUDIKSVALL",
    "JONKOPING",
    "MALMO",
    "MALMO_ASSOCIATIONS",
    "OSTERSUND",
    "SKR_2017",
    "STENUNGSUND",
    "STENUNGSUND_GUIDELINES",
    "TYRESO",
    "UDDEVALLA_OLDER",
    "UPPHANDLINGSMYNDIGHETEN",
    "UPPHANDLINGSMYNDIGHETEN_2021",
]


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
                "samarbetet, om det finns en marknad, visas vara "
                "samfinansierat och ömsesidigt, i skrift och handling",
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
    entries=(
        *required(INITIATIVE),
        *required(POLITICAL_PLAN, so=NAMING_ORGANISATIONS),
        *required(
            NO_STANDARD_GRANT,
            NO_MARKET,
            BOTH_FINANCE,
            NO_DETAILED_CONTROL,
            LONGER_TIME,
            JOINT_FOLLOW_UP,
        ),
    ),
)
"""The list of Uddevalla's older page (*äldre sida*)."""

_PARTLY = Text(
    "bör det helt eller delvis gälla att",
    "it should wholly or partly hold that",
)
"""What Borlänge asks of each of its criteria (*helt eller delvis*)."""

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
        *required(INITIATIVE, SHARED_NEED, phrase=_PARTLY),
        *required(
            POLITICAL_PLAN,
            phrase=_PARTLY,
            so=Text(
                "partnerskapet är ett led i ett politiskt program eller en "
                "plan där civilsamhället lyfts fram som samarbetspartner",
                "the partnership is a step in a political programme or plan "
                "where civil society is put forward as a partner",
            ),
        ),
        *required(NO_STANDARD_GRANT, phrase=_PARTLY),
        *required(NO_MARKET, phrase=_PARTLY, note=NO_FIRM),
        *required(NO_PURCHASE, NO_DETAILED_CONTROL, phrase=_PARTLY),
        *required(
            PUBLIC_BENEFIT,
            phrase=_PARTLY,
            so=LOCAL_DEVELOPMENT,
            note=Text(
                "Det står i samma punkt som det gemensamma behovet.",
                "It stands in the same point as the shared need.",
            ),
        ),
    ),
    not_seen=(BOTH_FINANCE, LONGER_TIME, JOINT_FOLLOW_UP, JOINT_STEERING),
)
"""The list of Borlänge (*lista*)."""

_EXAMPLE = Text(
    "kan ett IOP vara ett alternativ, till exempel när",
    "an IOP can be an alternative for instance when",
)
"""What Hudiksvall says of two of its points (*exempel*)."""

HUDIKSVALL = Edition(
    key="hudiksvall",
    name=Text("Hudiksvalls vägledning", "the guidance of Hudiksvall"),
    prefix="HUD",
    source=pages.HUDIKSVALL,
    note=Text(
        "Vägledningen beskriver när ett IOP kan passa och kräver inget. Bara "
        "inledningen har setts.",
        "The guidance describes when an IOP can suit, and demands nothing. "
        "Only its opening was seen.",
    ),
    entries=(
        *described(
            SHARED_NEED,
            phrase=_EXAMPLE,
            so=Text(
                "behovet är ömsesidigt och målet gemensamt",
                "the need is mutual and the goal joint",
            ),
        ),
        *described(
            NO_MARKET,
            phrase=Text(
                "kan ett IOP vara motiverat i stället för upphandling där",
                "an IOP can be justified instead of procurement where",
            ),
            so=Text(
                "det inte finns någon marknadskraft",
                "there is no market force",
            ),
        ),
        *described(
            LONGER_TIME,
            phrase=_EXAMPLE,
            so=Text(
                "engagemanget är långsiktigt", "the commitment is long-term"
            ),
        ),
        *described(
            IDEA_BASED_COUNTERPARTY,
            phrase=Text(
                "kan kommunen ingå ett IOP när",
                "the municipality can enter an IOP when",
            ),
            so=Text(
                "motparten är en idéburen organisation, det vill säga inte "
                "vinstdrivande",
                "the counterparty is an idea-based organisation, that is, not "
                "run for profit",
            ),
        ),
    ),
)
"""The guidance of Hudiksvall (*vägledning*)."""

EDITIONS = (
    SKR_2017,
    UDDEVALLA_OLDER,
    BORAS_2016,
    BORAS_LATER,
    BORAS_CHECKLIST,
    BORLANGE,
    HUDIKSVALL,
    MALMO,
    MALMO_ASSOCIATIONS,
    JONKOPING,
    FALUN,
    TYRESO,
    STENUNGSUND,
    STENUNGSUND_GUIDELINES,
    OSTERSUND,
    UPPHANDLINGSMYNDIGHETEN,
    UPPHANDLINGSMYNDIGHETEN_2021,
)
"""The editions (*utgåvor*)."""
