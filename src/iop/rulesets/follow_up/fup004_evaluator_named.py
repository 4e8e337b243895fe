# SPDX-License-Identifier: MIT
"""FUP004: Who evaluates (*vem som utvärderar*)."""

from .._prelude import *
from ._evaluations import evaluated


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
    fault=Text("Ingen utvärderar", "Nobody evaluates"),
    tells=Text("vem som utvärderar", "who evaluates"),
    severity=Severity.WARNING,
    stays_met=True,
    citations=(OWN_CHECK,),
    meets=lambda: evaluated(Evaluation(evaluators=("parterna",))),
    breaks=lambda: evaluated(Evaluation(evaluators=())),
    related=("FUP005",),
)
def evaluator_named(
    evaluators: Evaluators,
) -> Iterator[Observation]:
    """Ask for one evaluator at least."""
    if not evaluators:
        yield violation("/reporting/evaluation/evaluators")
