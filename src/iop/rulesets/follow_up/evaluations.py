# SPDX-License-Identifier: MIT
"""Whether somebody will find out what good it did: *utvärdering*."""

from collections.abc import Iterator
from typing import Annotated

from ...agreement import Agreement, Evaluation, Reporting
from ...rules import Remark, RuleSet, Severity, breach, rule
from ...values import Text
from .citations import FOLLOW_UP


__all__ = ["RULES"]


@rule(
    code="FUP004",
    name="evaluator-named",
    title=Text("Vem som utvärderar", "Who evaluates"),
    demand=Text(
        "Det bör framgå vem som utvärderar arbetet.",
        "It should be said who evaluates the work.",
    ),
    advice=Text(
        "Kom överens om vem som utvärderar, och skriv in det i avtalet.",
        "Agree on who is to evaluate, and write it into the agreement.",
    ),
    finding=Text(
        "Avtalet anger att ingen är utsedd att utvärdera.",
        "The agreement states that nobody is named to evaluate.",
    ),
    severity=Severity.WARNING,
    citations=FOLLOW_UP,
    meets=lambda: _evaluated(Evaluation(evaluators=("parterna",))),
    breaks=lambda: _evaluated(Evaluation(evaluators=())),
    related=("FUP005",),
)
def evaluator_named(
    evaluators: Annotated[tuple[str, ...], "/reporting/evaluation/evaluators"],
) -> Iterator[Remark]:
    """Ask for one evaluator at least."""
    if not evaluators:
        yield breach("/reporting/evaluation/evaluators")


@rule(
    code="FUP005",
    name="evaluation-only-planned",
    title=Text("Utvärderingen är beskriven", "The evaluation is described"),
    demand=Text(
        "Hur arbetet utvärderas är gärna bestämt när avtalet ingås.",
        "How the work is evaluated is preferably settled when the agreement is "
        "entered.",
    ),
    advice=Text(
        "Bestäm hur utvärderingen ska gå till, eller skriv in vem som ska "
        "bestämma det och när.",
        "Settle how the evaluation will be done, or write in who is to settle "
        "it and when.",
    ),
    finding=Text(
        "Utvärderingen är bara planerad: hur den ska gå till är inte bestämt.",
        "The evaluation is only planned: how it will be done is not settled.",
    ),
    severity=Severity.REMARK,
    citations=FOLLOW_UP,
    meets=lambda: _evaluated(Evaluation(is_planned_only=False)),
    breaks=lambda: _evaluated(Evaluation(is_planned_only=True)),
    related=("FUP004",),
)
def evaluation_only_planned(
    is_planned_only: Annotated[bool, "/reporting/evaluation/is_planned_only"],
) -> Iterator[Remark]:
    """Take it as it is stated."""
    if is_planned_only:
        yield breach("/reporting/evaluation/is_planned_only")


def _evaluated(evaluation: Evaluation) -> Agreement:
    return Agreement(reporting=Reporting(evaluation=evaluation))


RULES = RuleSet((evaluator_named, evaluation_only_planned))
"""The rules on evaluation."""
