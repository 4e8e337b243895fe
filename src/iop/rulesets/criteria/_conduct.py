# SPDX-License-Identifier: MIT
"""Criteria for how the parties work together: *arbetssätt*."""

from ...values import Text
from ._criterion import Criterion


__all__ = [
    "BOTH_FINANCE",
    "INDEPENDENCE",
    "JOINT_FOLLOW_UP",
    "JOINT_STEERING",
    "LONGER_TIME",
    "NO_DETAILED_CONTROL",
    "NO_PROFIT",
    "PUBLIC_BENEFIT",
]

BOTH_FINANCE = Criterion(
    key="C6",
    number=6,
    name="both-finance",
    title=Text("Båda sidor finansierar", "Both sides finance"),
    question=Text(
        "Är båda sidor med och finansierar, med pengar eller med annat?",
        "Do both sides finance the work, with money or with something else?",
    ),
    statement=Text(
        "båda sidor är med och finansierar, med pengar eller med annat, till "
        "exempel ideell tid",
        "both sides finance the work, with money or with something else, such "
        "as the time of volunteers",
    ),
    advice=Text(
        "Kom överens om vad var och en bidrar med, och skriv in det i "
        "budgeten. Det behöver inte vara pengar.",
        "Agree on what each contributes, and write it into the budget. It "
        "need not be money.",
    ),
)
"""Both sides put something in (*samfinansiering*)."""

NO_DETAILED_CONTROL = Criterion(
    key="C8",
    number=8,
    name="no-detailed-control",
    title=Text("Ingen detaljstyrning", "No control of details"),
    question=Text(
        "Avstår kommunen från att styra arbetet i detalj?",
        "Does the municipality refrain from controlling the work in detail?",
    ),
    statement=Text(
        "kommunen inte styr arbetet i detalj",
        "the municipality does not control the details of the work",
    ),
    advice=Text(
        "Skriv om villkoren så att de anger mål, och lämna åt organisationen "
        "hur de nås.",
        "Rewrite the terms so that they state goals, and leave to the "
        "organisation how they are reached.",
    ),
)
"""The municipality leaves the details (*detaljstyrning*)."""

LONGER_TIME = Criterion(
    key="C9",
    number=9,
    name="longer-time",
    title=Text("En längre tid", "A longer time"),
    question=Text(
        "Är samarbetet tänkt att pågå en längre tid?",
        "Is the cooperation meant to go on for a longer time?",
    ),
    statement=Text(
        "samarbetet är tänkt att pågå en längre tid",
        "the cooperation is meant to go on for a longer time",
    ),
    advice=Text(
        "Kom överens om en längre tid eller en förlängning. Är det en insats "
        "en enda gång, pröva om ett bidrag passar bättre.",
        "Agree on a longer time or an extension. If it is done only once, "
        "consider whether a grant would suit better.",
    ),
)
"""It is meant to last (*längre tid*)."""

JOINT_FOLLOW_UP = Criterion(
    key="C10",
    number=10,
    name="joint-follow-up",
    title=Text("Gemensam uppföljning", "Joint follow-up"),
    question=Text(
        "Utvecklas arbetet genom att parterna följer upp, utvärderar och "
        "beslutar tillsammans?",
        "Do the parties develop the work by following up, evaluating and "
        "deciding together?",
    ),
    statement=Text(
        "arbetet utvecklas genom att parterna följer upp, utvärderar och "
        "beslutar tillsammans",
        "the parties develop the work by following up, evaluating and "
        "deciding together",
    ),
    advice=Text(
        "Skriv in när och hur parterna följer upp och utvärderar tillsammans, "
        "och vem som beslutar om ändringar.",
        "Write in when and how the parties follow up and evaluate together, "
        "and who decides on changes.",
    ),
)
"""The parties follow up together (*gemensam uppföljning*)."""

JOINT_STEERING = Criterion(
    key="C11",
    number=11,
    name="joint-steering",
    title=Text("Gemensam styrning", "Joint steering"),
    question=Text(
        "Är åtagandet, ägandet och styrningen gemensamma?",
        "Are commitment, ownership and steering joint?",
    ),
    statement=Text(
        "åtagandet, ägandet och styrningen är gemensamma",
        "commitment, ownership and steering are joint",
    ),
    advice=Text(
        "Kom överens om vad som ägs gemensamt, och ge båda sidor plats i "
        "styrgruppen.",
        "Agree on what is owned jointly, and give both sides a seat in the "
        "steering group.",
    ),
)
"""The parties steer together (*gemensam styrning*)."""

INDEPENDENCE = Criterion(
    key="C12",
    number=12,
    name="independence",
    title=Text("Fri och självständig", "Free and independent"),
    question=Text(
        "Förblir organisationen fri och självständig?",
        "Does the organisation stay free and independent?",
    ),
    statement=Text(
        "organisationen förblir fri och självständig",
        "the organisation stays free and independent",
    ),
    advice=Text(
        "Ta bort villkor som låter den offentliga parten bestämma över "
        "organisationen själv.",
        "Take out terms that let the public party decide over the "
        "organisation itself.",
    ),
)
"""The organisation stays free (*självständighet*)."""

PUBLIC_BENEFIT = Criterion(
    key="C13",
    number=13,
    name="public-benefit",
    title=Text("Nytta för samhället", "Benefit to society"),
    question=Text(
        "Bidrar arbetet till lokal utveckling, delaktighet eller allmän nytta?",
        "Does the work contribute to local development, participation or "
        "public benefit?",
    ),
    statement=Text(
        "arbetet bidrar till lokal utveckling, delaktighet eller allmän nytta",
        "the work contributes to local development, participation or public "
        "benefit",
    ),
    advice=Text(
        "Skriv in vem som har nytta av arbetet, och på vilket sätt.",
        "Write in who benefits from the work, and in which way.",
    ),
)
"""Society benefits (*allmän nytta*)."""

NO_PROFIT = Criterion(
    key="C17",
    number=17,
    name="no-profit",
    title=Text("Ingen vinst, överskott tillbaka", "No profit, surplus repaid"),
    question=Text(
        "Är det bestämt att ingen part går med vinst, och att överskott "
        "betalas tillbaka när partnerskapet upphör?",
        "Is it settled that no party makes a profit, and that a surplus is "
        "repaid when the partnership ends?",
    ),
    statement=Text(
        "ingen part går med vinst, och överskott betalas tillbaka när "
        "partnerskapet upphör",
        "no party makes a profit, and a surplus is repaid when the "
        "partnership ends",
    ),
    advice=Text(
        "Skriv in att den som har pengar kvar när partnerskapet upphör "
        "betalar tillbaka dem, och till vem.",
        "Write in that whoever has money left when the partnership ends pays "
        "it back, and to whom.",
    ),
)
"""No party makes a profit (*ingen vinst*)."""
