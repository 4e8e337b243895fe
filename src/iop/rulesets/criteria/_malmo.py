# SPDX-License-Identifier: MIT
"""What Malmö has asked, on two pages that conflict: *Malmö*."""

from ...law import guidance
from ...values import Text
from . import _pages as pages
from ._edition import Edition
from ._entries import Entry, Weight, required
from ._logic import Logic
from ._shared import (
    BOTH_FINANCE,
    INITIATIVE,
    LONGER_TIME,
    NO_DETAILED_CONTROL,
    NO_MARKET,
    NO_STANDARD_GRANT,
    POLITICAL_PLAN,
    all_but,
)


__all__ = ["MALMO", "MALMO_ASSOCIATIONS", "NAMING_ORGANISATIONS"]

NAMING_ORGANISATIONS = Text(
    "arbetet hör till ett politiskt program eller en plan som särskilt nämner "
    "de idéburna organisationerna",
    "the work belongs to a political programme or plan that names the "
    "idea-based organisations in particular",
)
"""What Malmö and Uddevalla ask of the plan (*politiskt program*)."""

MALMO = Edition(
    key="malmo",
    name=Text(
        "Malmös sida om organisationsstöd",
        "the page of Malmö on support to organisations",
    ),
    prefix="MAL",
    source=pages.MALMO,
    note=Text(
        "Bara en del av sidan har setts. Den säger emot stadens sida för "
        "föreningar, som kräver att initiativet är organisationens.",
        "Only a part of the page was seen. It conflicts with the city's page "
        "for associations, which requires the initiative to be the "
        "organisation's.",
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
    not_seen=all_but(INITIATIVE),
)
"""The page of Malmö (*sida*), which asks for no criterion in what was seen."""

MALMO_ASSOCIATIONS = Edition(
    key="malmo-associations",
    name=Text(
        "Malmös sida för föreningar", "the page of Malmö for associations"
    ),
    prefix="MAF",
    source=guidance.MALMO_ASSOCIATIONS,
    note=Text(
        "Hela listan har setts, men inte hela tabellen under den. Sidan säger "
        "att listan är Forums. Stadens sida om organisationsstöd säger emot: "
        "där måste initiativet inte komma från organisationen.",
        "The whole list was seen, but not the whole table below it. The page "
        "says that the list is Forum's. The city's page on support to "
        "organisations conflicts: there the initiative need not come from the "
        "organisation.",
    ),
    logic=Logic.ALL,
    entries=(
        *required(INITIATIVE),
        *required(POLITICAL_PLAN, so=NAMING_ORGANISATIONS),
        *required(
            NO_STANDARD_GRANT,
            NO_MARKET,
            BOTH_FINANCE,
            NO_DETAILED_CONTROL,
            LONGER_TIME,
        ),
    ),
)
"""The list of Malmö's page for associations (*för föreningar*)."""
