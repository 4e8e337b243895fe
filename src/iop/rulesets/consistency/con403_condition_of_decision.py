# SPDX-License-Identifier: MIT
"""CON403: The condition of a decision (*beslut med villkor*)."""

from .._prelude import *


def _on_condition(*, is_met: bool) -> Agreement:
    return Agreement(
        case=Case(
            decisions=(
                Decision(
                    key="beslut",
                    outcome=DecisionOutcome.APPROVED,
                    condition="Kommunfullmäktige beviljar medlen.",
                    is_condition_met=is_met,
                ),
            )
        )
    )


@rule(
    code="CON403",
    name="condition-of-decision",
    title=Text("Beslut med villkor", "The condition of a decision"),
    demand=Text(
        "Om ett beslut gäller bara på ett villkor, bör villkoret vara "
        "uppfyllt.",
        "Where a decision holds on a condition alone, that condition should "
        "be met.",
    ),
    advice=Text(
        "Ta reda på om villkoret är uppfyllt, och vänta med avtalet till "
        "dess.",
        "Find out whether the condition is met, and let the agreement wait "
        "until then.",
    ),
    finding=Text(
        "Beslutet har ett villkor som inte är uppfyllt: {condition}",
        "The decision has a condition that is not met: {condition}",
    ),
    fault=Text(
        "Beslutets villkor är inte uppfyllt",
        "The condition of the decision is not met",
    ),
    tells=Text(
        "om beslutets villkor är uppfyllt",
        "whether the condition of the decision is met",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _on_condition(is_met=True),
    breaks=lambda: _on_condition(is_met=False),
)
def condition_of_decision(
    decisions: Decisions | None,
) -> Iterator[Observation]:
    """Ask of each decision that is no refusal whether its condition is met."""
    hang = [
        (number, decision.condition, decision.is_condition_met)
        for number, decision in enumerate(decisions or ())
        if decision.condition is not None
        and (decision.outcome is None or decision.outcome.is_approval)
    ]
    for number, condition, is_met in hang:
        pointer = f"/case/decisions/{number}/is_condition_met"
        if is_met is None:
            yield NotStated(pointer)
        elif not is_met:
            yield violation(pointer, condition=condition)
    if not hang:
        yield NotApplicable(
            Text(
                "Inget beslut med villkor är angivet.",
                "No decision on a condition is stated.",
            )
        )
