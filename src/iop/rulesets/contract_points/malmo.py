# SPDX-License-Identifier: MIT
"""What Malmö lets the parties agree on: *fem frågor*."""

from collections.abc import Iterator
from typing import Annotated

from ...agreement import (
    Activity,
    Agreement,
    ClauseSubject,
    Goal,
    Governance,
    Purpose,
    Term,
)
from ...rules import Remark, RuleSet, Severity, rule
from ...values import Period, Text
from .._samples import budget_of
from .citations import MALMO
from .points import (
    TERM,
    Annexes,
    Clauses,
    Contributions,
    Judgements,
    Point,
    Undertakings,
    clauses_on,
    judged_missing,
    looked_for,
    pooled,
)


__all__ = ["RULES"]

_SUBJECT = "malmo-subject"
_RESOURCES = "malmo-resources"
_LENGTH = "malmo-length"
_DISPUTES = "malmo-disputes"
_INFLUENCE = "malmo-public-influence"


@rule(
    code="MOP001",
    name=_SUBJECT,
    title=Text("Malmö: vad avtalet gäller", "Malmö: what it concerns"),
    demand=Text(
        "I Malmö bör parterna komma överens om vad partnerskapet gäller. Det "
        "söks bland mål och aktiviteter. Är båda listorna tomma saknas svaret. "
        "Är någon av dem inte angiven går det inte att avgöra.",
        "In Malmö the parties should agree on what the partnership concerns. "
        "It is looked for among goals and activities. If both lists are empty, "
        "the answer lacks. If one of them is not stated it cannot be told.",
    ),
    advice=Text(
        "Skriv in vad som ska nås och vad som ska göras.",
        "Write in what is to be reached and what is to be done.",
    ),
    finding=Text(
        "Av avtalet framgår inte vad partnerskapet gäller: {reason}",
        "The agreement does not say what the partnership concerns: {reason}",
    ),
    severity=Severity.WARNING,
    citations=(MALMO,),
    meets=lambda: Agreement(
        purpose=Purpose(goals=(Goal(key="mal", description="trygghet"),))
    ),
    breaks=lambda: judged_missing(_SUBJECT),
    related=("BOP004",),
)
def malmo_subject(
    goals: Annotated[tuple[Goal, ...] | None, "/purpose/goals"],
    activities: Annotated[tuple[Activity, ...] | None, "/purpose/activities"],
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for a goal or an activity."""
    yield from looked_for(
        _SUBJECT,
        judgements,
        Point(
            (("/purpose/goals", goals), ("/purpose/activities", activities))
        ),
    )


@rule(
    code="MOP002",
    name=_RESOURCES,
    title=Text("Malmö: vem som bidrar med vad", "Malmö: who contributes what"),
    demand=Text(
        "I Malmö bör parterna komma överens om vem som bidrar med vilka "
        "resurser. Det söks bland insatser och åtaganden. Är listorna tomma "
        "saknas svaret. Är någon av dem inte angiven går det inte att avgöra.",
        "In Malmö the parties should agree on who contributes which resources. "
        "It is looked for among contributions and undertakings. If the lists "
        "are empty, the answer lacks. If one of them is not stated it cannot "
        "be told.",
    ),
    advice=Text(
        "Skriv in vad varje part bidrar med: pengar, lokaler, arbetstid, "
        "ideella krafter eller annat.",
        "Write in what each party contributes: money, premises, working time, "
        "volunteers or something else.",
    ),
    finding=Text(
        "Av avtalet framgår inte vem som bidrar med vilka resurser: {reason}",
        "The agreement does not say who contributes which resources: {reason}",
    ),
    severity=Severity.WARNING,
    citations=(MALMO,),
    meets=lambda: Agreement(budget=budget_of(850_000)),
    breaks=lambda: judged_missing(_RESOURCES),
    related=("BOP003",),
)
def malmo_resources(
    undertakings: Undertakings,
    contributions: Contributions,
    annexes: Annexes,
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for anything contributed or undertaken; each names its party."""
    yield from looked_for(
        _RESOURCES, judgements, pooled(undertakings, contributions, annexes)
    )


@rule(
    code="MOP003",
    name=_LENGTH,
    title=Text("Malmö: hur länge", "Malmö: how long"),
    demand=Text(
        "I Malmö bör parterna komma överens om hur länge partnerskapet varar. "
        "Tills vidare är också ett svar. Är ingen tid angiven går det inte att "
        "avgöra, för hela avtalet kanske inte är inlagt.",
        "In Malmö the parties should agree on how long the partnership lasts. "
        "Until further notice is an answer too. If no term is stated it cannot "
        "be told, for the whole agreement may not have been entered.",
    ),
    advice=Text(
        "Skriv in första och sista dag. Saknas tiden i hela avtalet, ange det "
        "som en bedömning med namnet malmo-length, med svaret nej och ett skäl.",
        "Write in the first and last day. If the whole agreement lacks the "
        "term, state that as a judgement by the name malmo-length, with the "
        "answer no and a reason.",
    ),
    finding=Text(
        "Av avtalet framgår inte hur länge partnerskapet varar: {reason}",
        "The agreement does not say how long the partnership lasts: {reason}",
    ),
    severity=Severity.WARNING,
    citations=(MALMO,),
    meets=lambda: Agreement(term=TERM),
    breaks=lambda: judged_missing(_LENGTH),
    related=("BOP007",),
)
def malmo_length(
    period: Annotated[Period | None, "/term/period"],
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for the term; a day is there or is not stated."""
    yield from looked_for(
        _LENGTH, judgements, Point((("/term/period", period),))
    )


@rule(
    code="MOP004",
    name=_DISPUTES,
    title=Text("Malmö: hur tvister löses", "Malmö: how disputes are solved"),
    demand=Text(
        "I Malmö bör parterna komma överens om hur tvister löses. Är inget "
        "angivet om tvister går det inte att avgöra, för hela avtalet kanske "
        "inte är inlagt.",
        "In Malmö the parties should agree on how disputes are solved. If "
        "nothing is stated of disputes it cannot be told, for the whole "
        "agreement may not have been entered.",
    ),
    advice=Text(
        "Skriv in hur tvister löses. Saknas det i hela avtalet, ange det som "
        "en bedömning med namnet malmo-disputes, med svaret nej och ett skäl.",
        "Write in how disputes are solved. If the whole agreement lacks that, "
        "state it as a judgement by the name malmo-disputes, with the answer "
        "no and a reason.",
    ),
    finding=Text(
        "Av avtalet framgår inte hur tvister löses: {reason}",
        "The agreement does not say how disputes are solved: {reason}",
    ),
    severity=Severity.WARNING,
    citations=(MALMO,),
    meets=lambda: Agreement(term=Term(disputes="löses i samtal")),
    breaks=lambda: judged_missing(_DISPUTES),
    related=("BOP008",),
)
def malmo_disputes(
    disputes: Annotated[str | None, "/term/disputes"],
    clauses: Clauses,
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for the text, or for a clause on disputes."""
    yield from looked_for(
        _DISPUTES,
        judgements,
        Point(
            (
                ("/term/disputes", disputes),
                clauses_on(ClauseSubject.DISPUTE, clauses),
            )
        ),
    )


@rule(
    code="MOP005",
    name=_INFLUENCE,
    title=Text(
        "Malmö: hur mycket den offentliga parten bestämmer",
        "Malmö: degree of public influence",
    ),
    demand=Text(
        "I Malmö bör parterna komma överens om hur stort inflytande den "
        "offentliga parten har. En styrgrupp svarar inte på det. Är inget "
        "angivet om inflytandet går det inte att avgöra, för hela avtalet "
        "kanske inte är inlagt.",
        "In Malmö the parties should agree on the degree of influence that the "
        "public party has. A steering group is no answer to that. If nothing "
        "is stated of the influence it cannot be told, for the whole agreement "
        "may not have been entered.",
    ),
    advice=Text(
        "Skriv in vad den offentliga parten får bestämma om, och vad "
        "organisationen bestämmer själv. Saknas det i hela avtalet, ange det "
        "som en bedömning med namnet malmo-public-influence, med svaret nej "
        "och ett skäl.",
        "Write in what the public party may decide, and what the organisation "
        "decides by itself. If the whole agreement lacks that, state it as a "
        "judgement by the name malmo-public-influence, with the answer no and "
        "a reason.",
    ),
    finding=Text(
        "Av avtalet framgår inte hur stort den offentliga partens inflytande "
        "är: {reason}",
        "The agreement does not say how much influence the public party has: "
        "{reason}",
    ),
    severity=Severity.WARNING,
    citations=(MALMO,),
    meets=lambda: Agreement(
        governance=Governance(public_influence="rådgivande")
    ),
    breaks=lambda: judged_missing(_INFLUENCE),
)
def malmo_public_influence(
    influence: Annotated[str | None, "/governance/public_influence"],
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for the text; who has a seat does not tell how far it goes."""
    yield from looked_for(
        _INFLUENCE,
        judgements,
        Point((("/governance/public_influence", influence),)),
    )


RULES = RuleSet(
    (
        malmo_subject,
        malmo_resources,
        malmo_length,
        malmo_disputes,
        malmo_public_influence,
    )
)
"""The questions."""
