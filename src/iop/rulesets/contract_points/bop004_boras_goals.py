# SPDX-License-Identifier: MIT
"""BOP004: Borås: goals (*borås: mål*)."""

from .._prelude import *
from ._citations import BORAS
from ._points import Point, looked_for


_GOALS = "boras-goals"


@rule(
    code="BOP004",
    name=_GOALS,
    title=Text("Borås: mål", "Borås: goals"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp målen. Är listan över mål tom saknas "
        "punkten. Är den inte angiven går det inte att avgöra.",
        "In Borås an IOP agreement must cover the goals. If the list of goals "
        "is empty, the point is missing. If it is not stated it cannot be "
        "told.",
    ),
    advice=Text(
        "Skriv in vad partnerskapet ska leda till.",
        "Write in what the partnership is to lead to.",
    ),
    finding=Text(
        "Avtalet tar inte upp målen: {reason}",
        "The agreement does not cover the goals: {reason}",
    ),
    fault=Text("Målen saknas", "The goals are missing"),
    tells=Text(
        "om avtalet tar upp målen", "whether the agreement takes up the goals"
    ),
    severity=Severity.ERROR,
    stays_met=True,
    citations=(BORAS,),
    meets=lambda: Agreement(
        purpose=Purpose(goals=(Goal(key="mal", description="trygghet"),))
    ),
    breaks=lambda: Agreement(purpose=Purpose(goals=())),
    related=("MOP001",),
)
def boras_goals(
    goals: Goals | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for a goal."""
    yield from looked_for(
        _GOALS, judgements, Point((("/purpose/goals", goals),))
    )
