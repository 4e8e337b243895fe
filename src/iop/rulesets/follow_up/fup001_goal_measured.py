# SPDX-License-Identifier: MIT
"""FUP001: Goals that are measured (*mätbara mål*)."""

from .._prelude import *


_GOAL = Goal(key="trygghet", description="ökad trygghet")


@rule(
    code="FUP001",
    name="goal-measured",
    title=Text("Mätbara mål", "Goals that are measured"),
    demand=Text(
        "Varje mål bör ha minst en indikator med enhet och målvärde.",
        "Each goal should have at least one indicator with a unit and a "
        "target.",
    ),
    advice=Text(
        "Lägg till en indikator för målet: vad som mäts, i vilken enhet, och "
        "vilket värde som ska nås. Eller ta bort målet.",
        "Add an indicator for the goal: what is measured, in which unit, and "
        "which value is to be reached. Or remove the goal.",
    ),
    finding=Text("{goal} har ingen indikator.", "{goal} has no indicator."),
    fault=Text("Målet mäts inte", "The goal is not measured"),
    tells=Text("om varje mål kan mätas", "whether each goal can be measured"),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(purpose=_measured("trygghet")),
    breaks=lambda: Agreement(purpose=Purpose(goals=(_GOAL,), indicators=())),
    related=("FUP002",),
)
def goal_measured(
    goals: Goals,
    indicators: Indicators,
) -> Iterator[Observation]:
    """Look for an indicator of each goal; one that names none may be for it."""
    if not goals:
        yield NotApplicable(Text("Inga mål anges.", "No goals are stated."))
    loose = tuple(
        NotStated(f"/purpose/indicators/{number}/goal")
        for number, indicator in enumerate(indicators)
        if indicator.goal is None
    )
    lacking: dict[str, list[tuple[NotStated, ...]]] = {}
    for place, indicator in enumerate(indicators):
        if indicator.goal is not None:
            own = lacking.setdefault(indicator.goal, [])
            own.append(tuple(_lacking(place, indicator)))
    unmeasured = {goal.key for goal in goals} - {*lacking}
    if unmeasured:
        # One may be for the only such goal; of several each needs its own.
        yield from any_of(*loose) if len(unmeasured) == 1 else loose
    for number, goal in enumerate(goals):
        # Told with the first goal of a key; another has the same.
        own = lacking.get(goal.key, [])
        if goal.key not in lacking and not loose:
            at = f"/purpose/goals/{number}"
            yield violation(at, goal=Called(at))
        elif all(own):  # each lacks something, or there is none
            lacking[goal.key] = [()]
            yield from any_of(*own)


def _lacking(number: int, indicator: Indicator) -> Iterator[NotStated]:
    for name in ("unit", "target"):
        if getattr(indicator, name) is None:
            yield NotStated(f"/purpose/indicators/{number}/{name}")


def _measured(goal: str) -> Purpose:
    return Purpose(
        goals=(_GOAL,),
        indicators=(
            Indicator(
                key="otrygga",
                description="andel otrygga",
                goal=goal,
                unit="procent",
                target=Decimal(30),
            ),
        ),
    )
