# SPDX-License-Identifier: MIT
"""FUP005: The evaluation is described (*utvärderingen är beskriven*)."""

from .._prelude import *
from ._evaluations import evaluated


@rule(
    code="FUP005",
    name="evaluation-only-planned",
    title=Text("Utvärderingen är beskriven", "The evaluation is described"),
    demand=Text(
        "Det är bra om det redan när avtalet ingås är bestämt hur arbetet ska "
        "utvärderas.",
        "It is good if it is settled already when the agreement is entered "
        "into how the work will be evaluated.",
    ),
    advice=Text(
        "Bestäm hur utvärderingen ska gå till, eller skriv in vem som "
        "bestämmer det och när.",
        "Settle how the evaluation will be done, or write in who is to settle "
        "it and when.",
    ),
    finding=Text(
        "Utvärderingen är bara planerad: hur den ska gå till är inte bestämt.",
        "The evaluation is only planned: how it will be done is not settled.",
    ),
    fault=Text(
        "Utvärderingen är bara planerad", "The evaluation is only planned"
    ),
    tells=Text(
        "om det är bestämt hur arbetet utvärderas",
        "whether it is settled how the work is evaluated",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=lambda: evaluated(Evaluation(is_planned_only=False)),
    breaks=lambda: evaluated(Evaluation(is_planned_only=True)),
    related=("FUP004",),
)
def evaluation_only_planned(
    is_planned_only: IsPlannedOnly,
) -> Iterator[Observation]:
    """Take it as it is stated."""
    if is_planned_only:
        yield violation("/reporting/evaluation/is_planned_only")
