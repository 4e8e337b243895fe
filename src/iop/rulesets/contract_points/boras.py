# SPDX-License-Identifier: MIT
"""What Borås wants said of the work: *bakgrund, värdegrund, insatser, mål*."""

from collections.abc import Iterator
from typing import Annotated

from ...agreement import Agreement, Goal, Purpose
from ...rules import Remark, RuleSet, Severity, rule
from ...values import Text
from .._samples import budget_of
from .citations import BORAS
from .points import (
    Annexes,
    Contributions,
    Judgements,
    Point,
    Undertakings,
    judged_missing,
    looked_for,
    pooled,
)


__all__ = ["RULES"]

_BACKGROUND = "boras-background"
_VALUES = "boras-values"
_EFFORTS = "boras-efforts"
_GOALS = "boras-goals"


@rule(
    code="BOP001",
    name=_BACKGROUND,
    title=Text("Borås: bakgrundsförutsättningar", "Borås: background"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp bakgrundsförutsättningarna. Är ingen "
        "bakgrund angiven går det inte att avgöra, för hela avtalet kanske "
        "inte är inlagt.",
        "In Borås an IOP agreement must take up the background conditions. If "
        "no background is stated it cannot be told, for the whole agreement "
        "may not have been entered.",
    ),
    advice=Text(
        "Skriv in bakgrunden. Saknas den i hela avtalet, ange det som en "
        "bedömning med namnet boras-background, med svaret nej och ett skäl.",
        "Write in the background. If the whole agreement lacks it, state that "
        "as a judgement by the name boras-background, with the answer no and "
        "a reason.",
    ),
    finding=Text(
        "Avtalet tar inte upp bakgrundsförutsättningarna: {reason}",
        "The agreement does not take up the background conditions: {reason}",
    ),
    severity=Severity.ERROR,
    citations=(BORAS,),
    meets=lambda: Agreement(purpose=Purpose(background="Sedan 2010.")),
    breaks=lambda: judged_missing(_BACKGROUND),
)
def boras_background(
    background: Annotated[str | None, "/purpose/background"],
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for the text; a text is there or is not stated."""
    yield from looked_for(
        _BACKGROUND, judgements, Point((("/purpose/background", background),))
    )


@rule(
    code="BOP002",
    name=_VALUES,
    title=Text("Borås: värdegrund", "Borås: values"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp värdegrunden. Är ingen värdegrund "
        "angiven går det inte att avgöra, för hela avtalet kanske inte är "
        "inlagt.",
        "In Borås an IOP agreement must take up the values it rests on. If no "
        "values are stated it cannot be told, for the whole agreement may not "
        "have been entered.",
    ),
    advice=Text(
        "Skriv in värdegrunden. Saknas den i hela avtalet, ange det som en "
        "bedömning med namnet boras-values, med svaret nej och ett skäl.",
        "Write in the values. If the whole agreement lacks them, state that as "
        "a judgement by the name boras-values, with the answer no and a "
        "reason.",
    ),
    finding=Text(
        "Avtalet tar inte upp värdegrunden: {reason}",
        "The agreement does not take up the values it rests on: {reason}",
    ),
    severity=Severity.ERROR,
    citations=(BORAS,),
    meets=lambda: Agreement(
        purpose=Purpose(values="Alla är lika mycket värda.")
    ),
    breaks=lambda: judged_missing(_VALUES),
)
def boras_values(
    values: Annotated[str | None, "/purpose/values"],
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for the text; a text is there or is not stated."""
    yield from looked_for(
        _VALUES, judgements, Point((("/purpose/values", values),))
    )


@rule(
    code="BOP003",
    name=_EFFORTS,
    title=Text("Borås: insatser och åtaganden", "Borås: efforts"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp insatser och åtaganden. Är listorna "
        "över insatser och åtaganden tomma saknas punkten. Är någon av dem "
        "inte angiven går det inte att avgöra.",
        "In Borås an IOP agreement must take up efforts and undertakings. If "
        "the lists of contributions and undertakings are empty, the point "
        "lacks. If one of them is not stated it cannot be told.",
    ),
    advice=Text(
        "Skriv in vad parterna åtar sig och vad de bidrar med.",
        "Write in what the parties undertake and what they contribute.",
    ),
    finding=Text(
        "Avtalet tar inte upp insatser och åtaganden: {reason}",
        "The agreement does not take up efforts and undertakings: {reason}",
    ),
    severity=Severity.ERROR,
    citations=(BORAS,),
    meets=lambda: Agreement(budget=budget_of(850_000)),
    breaks=lambda: judged_missing(_EFFORTS),
    related=("MOP002",),
)
def boras_efforts(
    undertakings: Undertakings,
    contributions: Contributions,
    annexes: Annexes,
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for anything undertaken or contributed, in annexes as well."""
    yield from looked_for(
        _EFFORTS, judgements, pooled(undertakings, contributions, annexes)
    )


@rule(
    code="BOP004",
    name=_GOALS,
    title=Text("Borås: mål", "Borås: goals"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp målen. Är listan över mål tom saknas "
        "punkten. Är den inte angiven går det inte att avgöra.",
        "In Borås an IOP agreement must take up the goals. If the list of "
        "goals is empty, the point lacks. If it is not stated it cannot be "
        "told.",
    ),
    advice=Text(
        "Skriv in vad partnerskapet ska leda till.",
        "Write in what the partnership is to lead to.",
    ),
    finding=Text(
        "Avtalet tar inte upp målen: {reason}",
        "The agreement does not take up the goals: {reason}",
    ),
    severity=Severity.ERROR,
    citations=(BORAS,),
    meets=lambda: Agreement(
        purpose=Purpose(goals=(Goal(key="mal", description="trygghet"),))
    ),
    breaks=lambda: Agreement(purpose=Purpose(goals=())),
    related=("MOP001",),
)
def boras_goals(
    goals: Annotated[tuple[Goal, ...] | None, "/purpose/goals"],
    judgements: Judgements,
) -> Iterator[Remark]:
    """Look for a goal."""
    yield from looked_for(
        _GOALS, judgements, Point((("/purpose/goals", goals),))
    )


RULES = RuleSet((boras_background, boras_values, boras_efforts, boras_goals))
"""The points on the work."""
