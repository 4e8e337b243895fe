# SPDX-License-Identifier: MIT
"""What some other municipalities, and a region, ask: *kommuner*.

Each page was read as far as it was stored; three of them end in the middle of
their list.
"""

from ...values import Text
from . import _pages as pages
from ._edition import Edition
from ._entries import described, recommended, required
from ._logic import Logic
from ._shared import (
    BOTH_FINANCE,
    IDEA_BASED_COUNTERPARTY,
    INDEPENDENCE,
    INITIATIVE,
    LONGER_TIME,
    MUNICIPAL_POWERS,
    NEITHER_ALONE,
    NO_DETAILED_CONTROL,
    NO_FORBIDDEN_AWARD_OR_AID,
    NO_MARKET,
    NO_PROFIT,
    NO_PURCHASE,
    NO_STANDARD_GRANT,
    POLITICAL_PLAN,
    PUBLIC_BENEFIT,
    all_but,
)


__all__ = [
    "FALUN",
    "JONKOPING",
    "OSTERSUND",
    "STENUNGSUND",
    "STENUNGSUND_GUIDELINES",
    "TYRESO",
]

_JONKOPING = (
    *required(INITIATIVE),
    *required(
        POLITICAL_PLAN,
        so=Text(
            "arbetet är ett led i att förverkliga regionens strategiska mål "
            "och vision",
            "the work is a step in fulfilling the region's strategic goals "
            "and vision",
        ),
    ),
    *required(
        BOTH_FINANCE,
        so=Text(
            "parterna betalar arbetet tillsammans, till exempel med pengar, "
            "lokaler eller ideellt arbete. Regionen ska inte bara vara den "
            "som betalar",
            "the parties pay for the work together, for instance with money, "
            "premises or voluntary work. The region must not merely be a "
            "funder",
        ),
    ),
    *required(
        NO_DETAILED_CONTROL,
        so=Text(
            "regionen inte styr arbetet i detalj",
            "the region does not control the details of the work",
        ),
    ),
    *required(INDEPENDENCE),
    *required(
        PUBLIC_BENEFIT,
        so=Text(
            "samverkan är ett ömsesidigt utbyte som ger mervärde för "
            "invånarna",
            "the cooperation is a mutual exchange that adds value for the "
            "inhabitants",
        ),
    ),
    *required(
        NO_FORBIDDEN_AWARD_OR_AID,
        so=Text(
            "avtalet har kontrollerats mot lagen om offentlig upphandling och "
            "reglerna om statsstöd",
            "the agreement has been checked against the Public Procurement "
            "Act and the rules on state aid",
        ),
    ),
    *required(
        MUNICIPAL_POWERS,
        so=Text(
            "avtalet har kontrollerats mot kommunallagen",
            "the agreement has been checked against the Local Government Act",
        ),
    ),
)

JONKOPING = Edition(
    key="jonkoping",
    name=Text(
        "Region Jönköpings läns sida", "the page of Region Jönköpings län"
    ),
    prefix="RJL",
    source=pages.JONKOPING,
    note=Text(
        "Sidan är avbruten mitt i punkten om vad avtalet inte ska ses som en "
        "del av, så om de vanliga bidragen är inget känt.",
        "The page is cut in the middle of the point on what the agreement is "
        "not to be seen as a part of, so of standard grants nothing is known.",
    ),
    entries=_JONKOPING,
    not_seen=all_but(*(entry.criterion for entry in _JONKOPING)),
)
"""The criteria of Region Jönköpings län (*kriterier*)."""

FALUN = Edition(
    key="falun",
    name=Text("Faluns sida", "the page of Falun"),
    prefix="FAL",
    source=pages.FALUN,
    note=Text(
        "Listan är avbruten efter tre punkter.",
        "The list is cut after three points.",
    ),
    logic=Logic.ALL,
    entries=(
        *required(INITIATIVE, NO_MARKET),
        *required(
            NO_DETAILED_CONTROL,
            so=Text(
                "arbetet varken är beställt av kommunen eller styrs i detalj "
                "av den",
                "the work is neither ordered by the municipality nor "
                "controlled by it in detail",
            ),
        ),
    ),
    not_seen=all_but(INITIATIVE, NO_MARKET, NO_DETAILED_CONTROL),
)
"""The list of Falun (*lista*)."""

_MARKS = Text("kännetecknas ett IOP av att", "it is a mark of an IOP that")

TYRESO = Edition(
    key="tyreso",
    name=Text("Tyresös sida", "the page of Tyresö"),
    prefix="TYR",
    source=pages.TYRESO,
    note=Text(
        "Sidan beskriver vad som kännetecknar ett IOP, och kräver inget. Den "
        "säger också att parterna är likvärdiga, utan beställare och "
        "utförare, och att det börjar med en dialog där flera organisationer "
        "får delta.",
        "The page describes what marks an IOP, and demands nothing. It also "
        "says that the parties are equals, with neither orderer nor "
        "performer, and that it begins with a dialogue open to several "
        "organisations.",
    ),
    entries=(
        *described(
            NO_STANDARD_GRANT,
            phrase=_MARKS,
            so=Text(
                "ett föreningsbidrag inte är en lämplig form",
                "an association grant is not a suitable form",
            ),
        ),
        *described(BOTH_FINANCE, phrase=_MARKS),
        *described(
            NO_PURCHASE,
            phrase=_MARKS,
            so=Text(
                "en upphandling inte är en lämplig form",
                "procurement is not a suitable form",
            ),
        ),
        *described(
            PUBLIC_BENEFIT,
            phrase=_MARKS,
            so=Text(
                "syftet är ett gemensamt, allmännyttigt mål",
                "the aim is a common goal of public benefit",
            ),
        ),
        *described(NEITHER_ALONE),
        *described(
            IDEA_BASED_COUNTERPARTY,
            phrase=_MARKS,
            so=Text(
                "det är ett samarbete mellan kommunen och en eller flera "
                "idéburna organisationer",
                "it is cooperation between the municipality and one or more "
                "idea-based organisations",
            ),
        ),
    ),
)
"""What marks an IOP by Tyresö's page (*kännetecken*)."""

_FUNDAMENTAL = Text(
    "Sidan kallar det grundläggande.", "The page calls it fundamental."
)

STENUNGSUND = Edition(
    key="stenungsund",
    name=Text("Stenungsunds sida", "the page of Stenungsund"),
    prefix="STE",
    source=pages.STENUNGSUND,
    note=Text(
        "Slutet av sidan har inte setts. Kommunens riktlinjer är en egen "
        "utgåva, med fler krav.",
        "The end of the page was not seen. The municipality's guidelines are "
        "an edition of their own, with more demands.",
    ),
    entries=(
        *recommended(INITIATIVE, note=_FUNDAMENTAL),
        *recommended(
            POLITICAL_PLAN,
            so=Text(
                "arbetet är en del i att förverkliga kommunens mål och "
                "visioner",
                "the work is a part of fulfilling the municipality's goals "
                "and visions",
            ),
            note=_FUNDAMENTAL,
        ),
        *required(
            NO_DETAILED_CONTROL,
            so=Text(
                "ingen part styr den andra i detalj",
                "no party controls the other in detail",
            ),
        ),
        *recommended(
            LONGER_TIME,
            so=Text(
                "båda parter ser samarbetet som långsiktigt",
                "both parties see the cooperation as long-term",
            ),
            note=Text(
                "Sidan kallar det viktigt.", "The page calls it important."
            ),
        ),
    ),
    not_seen=all_but(
        INITIATIVE, POLITICAL_PLAN, NO_DETAILED_CONTROL, LONGER_TIME
    ),
)
"""What Stenungsund's page says (*sida*)."""

STENUNGSUND_GUIDELINES = Edition(
    key="stenungsund-guidelines",
    name=Text("Stenungsunds riktlinjer", "the guidelines of Stenungsund"),
    prefix="STR",
    source=pages.STENUNGSUND_GUIDELINES,
    note=Text(
        "Listan är avbruten mitt i den åttonde punkten.",
        "The list is cut in the middle of its eighth point.",
    ),
    logic=Logic.ALL,
    entries=(
        *required(
            INITIATIVE,
            note=Text(
                "Liknande arbete ska redan finnas hos organisationen.",
                "The organisation must already do similar work.",
            ),
        ),
        *required(
            POLITICAL_PLAN,
            so=Text(
                "arbetet är ett led i att förverkliga kommunens vision, "
                "strategiska plan eller andra politiska beslut",
                "the work is a step in fulfilling the municipality's vision, "
                "strategic plan or other political decisions",
            ),
        ),
        *required(
            NO_STANDARD_GRANT,
            NO_MARKET,
            BOTH_FINANCE,
            NO_DETAILED_CONTROL,
            LONGER_TIME,
        ),
        *required(
            PUBLIC_BENEFIT,
            so=Text(
                "arbetet bidrar till lokal utveckling",
                "the work contributes to local development",
            ),
            note=Text(
                "Resten av punkten har inte setts.",
                "The rest of the point was not seen.",
            ),
        ),
    ),
    not_seen=all_but(
        INITIATIVE,
        POLITICAL_PLAN,
        NO_STANDARD_GRANT,
        NO_MARKET,
        BOTH_FINANCE,
        NO_DETAILED_CONTROL,
        LONGER_TIME,
        PUBLIC_BENEFIT,
    ),
)
"""The guidelines of Stenungsund (*riktlinjer*)."""

OSTERSUND = Edition(
    key="ostersund",
    name=Text("Östersunds sida", "the page of Östersund"),
    prefix="OST",
    source=pages.OSTERSUND,
    note=Text(
        "Sidan beskriver IOP och har ingen lista. Slutet har inte setts.",
        "The page describes IOP and has no list. The end was not seen.",
    ),
    entries=(
        *described(
            BOTH_FINANCE,
            so=Text(
                "alla parter bidrar med olika resurser",
                "all parties contribute resources of different kinds",
            ),
        ),
        *required(NO_PROFIT),
    ),
    not_seen=all_but(BOTH_FINANCE, NO_PROFIT),
)
"""What Östersund's page says (*sida*)."""
