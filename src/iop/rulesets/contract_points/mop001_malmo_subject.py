# SPDX-License-Identifier: MIT
"""MOP001: Malmö: what it concerns (*malmö: vad avtalet gäller*)."""

from .._prelude import *
from ._citations import MALMO
from ._points import Point, judged_missing, looked_for


_SUBJECT = "malmo-subject"


@rule(
    code="MOP001",
    name=_SUBJECT,
    title=Text("Malmö: vad avtalet gäller", "Malmö: what it concerns"),
    demand=Text(
        "I Malmö bör parterna komma överens om vad partnerskapet gäller. "
        "Biblioteket söker svaret bland mål och aktiviteter. Är båda listorna tomma saknas svaret. "
        "Är någon av dem inte angiven går det inte att avgöra.",
        "In Malmö the parties should agree on what the partnership concerns. "
        "The library looks for the answer among goals and activities. If both "
        "lists are empty, the answer is missing. If one of them is not stated "
        "it cannot be told.",
    ),
    advice=Text(
        "Skriv in vad som ska nås och vad som ska göras.",
        "Write in what is to be reached and what is to be done.",
    ),
    finding=Text(
        "Av avtalet framgår inte vad partnerskapet gäller: {reason}",
        "The agreement does not say what the partnership concerns: {reason}",
    ),
    fault=Text(
        "Vad avtalet gäller saknas", "What the agreement concerns is missing"
    ),
    tells=Text(
        "om avtalet säger vad det gäller",
        "whether the agreement states what it concerns",
    ),
    severity=Severity.WARNING,
    stays_met=True,
    citations=(MALMO, OWN_CHECK),
    meets=lambda: Agreement(
        purpose=Purpose(goals=(Goal(key="mal", description="trygghet"),))
    ),
    breaks=lambda: judged_missing(_SUBJECT),
    related=("BOP004",),
)
def malmo_subject(
    goals: Goals | None,
    activities: Activities | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for a goal or an activity."""
    yield from looked_for(
        _SUBJECT,
        judgements,
        Point(
            (("/purpose/goals", goals), ("/purpose/activities", activities))
        ),
    )
