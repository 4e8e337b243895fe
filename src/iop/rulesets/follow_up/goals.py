# SPDX-License-Identifier: MIT
"""Whether goals can be measured, and what they are for: *mål*."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated

from ...agreement import Agreement, Goal, Indicator, Need, Purpose
from ...rules import (
    NotApplicable,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Text
from .._judgements import Judgements, against, is_for, no
from .citations import FOLLOW_UP, OUTCOME


__all__ = ["RULES"]

_CHALLENGE = "prioritised-challenge"
"""The criterion under which a person judges the link to a challenge."""
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
        "which value is to be reached. Or take the goal away.",
    ),
    finding=Text(
        "Målet {key} har ingen indikator.", "The goal {key} has no indicator."
    ),
    severity=Severity.WARNING,
    citations=FOLLOW_UP,
    meets=lambda: Agreement(purpose=_measured("trygghet")),
    breaks=lambda: Agreement(purpose=Purpose(goals=(_GOAL,), indicators=())),
    related=("FUP002",),
)
def goal_measured(
    goals: Annotated[tuple[Goal, ...], "/purpose/goals"],
    indicators: Annotated[tuple[Indicator, ...], "/purpose/indicators"],
) -> Iterator[Remark]:
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
    if any(goal.key not in lacking for goal in goals):
        yield from loose
    for number, goal in enumerate(goals):
        # Told with the first goal of a key; another has the same.
        own = lacking.get(goal.key, [])
        if goal.key not in lacking and not loose:
            yield breach(f"/purpose/goals/{number}", key=goal.key)
        elif all(own):  # each lacks something, or there is none
            lacking[goal.key] = [()]
            for one in own:
                yield from one


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


@rule(
    code="FUP002",
    name="baseline-before-target",
    title=Text("Nollmätning", "Baseline"),
    demand=Text(
        "Varje indikator har gärna ett startvärde, mätt före den dag då "
        "målvärdet ska vara nått.",
        "Each indicator preferably has a baseline, measured before the day on "
        "which the target is to be reached.",
    ),
    advice=Text(
        "Mät startvärdet innan arbetet börjar, eller rätta dagarna.",
        "Measure the baseline before the work begins, or correct the days.",
    ),
    finding=Text(
        "Startvärdet för {key} mäts {baseline}, men målvärdet ska vara nått "
        "{target}.",
        "The baseline of {key} is measured on {baseline}, but the target is to "
        "be reached on {target}.",
    ),
    severity=Severity.REMARK,
    citations=FOLLOW_UP,
    meets=lambda: Agreement(purpose=_from(date(2018, 1, 1))),
    breaks=lambda: Agreement(purpose=_from(date(2018, 12, 31))),
    related=("FUP001",),
)
def baseline_before_target(
    indicators: Annotated[tuple[Indicator, ...], "/purpose/indicators"],
) -> Iterator[Remark]:
    """Look at each indicator; days that are not stated are left out."""
    if not indicators:
        yield NotApplicable(
            Text("Inga indikatorer anges.", "No indicators are stated.")
        )
    for number, indicator in enumerate(indicators):
        pointer = f"/purpose/indicators/{number}"
        first, last = indicator.baseline_on, indicator.target_on
        if first is not None and last is not None and first >= last:
            yield breach(
                f"{pointer}/baseline_on",
                key=indicator.key,
                baseline=first,
                target=last,
            )
        if indicator.baseline is None:
            yield NotStated(f"{pointer}/baseline")


def _from(day: date) -> Purpose:
    return Purpose(
        indicators=(
            Indicator(
                key="otrygga",
                description="andel otrygga",
                baseline=Decimal("38.5"),
                baseline_on=day,
                target_on=date(2018, 12, 31),
            ),
        )
    )


@rule(
    code="FUP003",
    name=_CHALLENGE,
    title=Text("Prioriterad samhällsutmaning", "Prioritised challenge"),
    demand=Text(
        "Stadsrevisionen väntar sig att IOP får effekt på samhällsutmaningar "
        "som är politiskt prioriterade. Av minst ett behov framgår gärna "
        "vilken utmaning det hör till.",
        "The city auditors expect an IOP to have effect on societal challenges "
        "that are politically prioritised. At least one need preferably says "
        "which challenge it belongs to.",
    ),
    advice=Text(
        "Ange utmaningen med de ord som budgeten eller verksamhetsplanen "
        "använder.",
        "State the challenge in the words that the budget or the activity "
        "plan uses.",
    ),
    finding=Text(
        "Avtalet har bedömts inte gälla en prioriterad utmaning. Skälet som "
        "anges: {reason}",
        "The agreement has been judged not to concern a prioritised challenge. "
        "The reason given: {reason}",
    ),
    severity=Severity.REMARK,
    citations=(OUTCOME,),
    meets=lambda: Agreement(
        purpose=Purpose(
            needs=(Need(description="mötesplats", challenge="otrygghet"),)
        )
    ),
    breaks=lambda: Agreement(
        purpose=Purpose(needs=(Need(description="mötesplats"),)),
        judgements=(no(_CHALLENGE),),
    ),
    related=("STO005",),
)
def prioritised_challenge(
    needs: Annotated[tuple[Need, ...], "/purpose/needs"],
    judgements: Annotated[Judgements, "/judgements"],
) -> Iterator[Remark]:
    """Look for a challenge; whether it is prioritised is for a person."""
    refused = tuple(against(judgements, _CHALLENGE))
    if refused:
        yield from refused
    elif not needs:
        yield NotApplicable(Text("Inget behov anges.", "No need is stated."))
    elif not is_for(judgements, _CHALLENGE) and not any(
        need.challenge for need in needs
    ):
        for number, _ in enumerate(needs):
            yield NotStated(f"/purpose/needs/{number}/challenge")


RULES = RuleSet((goal_measured, baseline_before_target, prioritised_challenge))
"""The rules on goals."""
