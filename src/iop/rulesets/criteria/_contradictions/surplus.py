# SPDX-License-Identifier: MIT
"""Whether what is left over is repaid: *överskott*."""

from collections.abc import Iterator
from typing import Annotated

from ....agreement import Agreement, Judgement, Payments
from ....law import OWN_CHECK
from ....rules import Observation, RuleSet, Severity, rule
from ....values import Text
from .._shared import NO_PROFIT
from .comparison import told, weighed, yes_to


__all__ = ["RULES"]


@rule(
    code="JUD017",
    name="judged-surplus",
    title=Text("Bedömt överskott", "The surplus as judged"),
    demand=Text(
        "Har det bedömts att överskott betalas tillbaka? Då bör avtalet inte "
        "låta någon behålla pengar som inte har använts.",
        "If it has been judged that a surplus is paid back, the agreement "
        "should not let anybody keep money that was not used.",
    ),
    advice=Text(
        "Skriv in att pengar som inte har använts betalas tillbaka, eller "
        "ändra bedömningen.",
        "Write in that money that has not been used is repaid, or change the "
        "judgement.",
    ),
    finding=told(
        NO_PROFIT,
        "det anges att pengar som inte har använts inte betalas tillbaka.",
        "it is stated that money that has not been used is not repaid.",
    ),
    fault=Text(
        "Bedömningen stämmer inte med vad som sägs om överskott",
        "The judgement does not fit what is said of a surplus",
    ),
    tells=Text(
        "vad som händer med ett överskott", "what happens to a surplus"
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _repaid(is_unused_repaid=True),
    breaks=lambda: _repaid(is_unused_repaid=False),
)
def judged_surplus(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    is_repaid: Annotated[bool | None, "/payments/is_unused_repaid"],
) -> Iterator[Observation]:
    """Take it as it is stated of money that has not been used."""
    yield from weighed(
        judgements,
        NO_PROFIT,
        ["/payments/is_unused_repaid"] if is_repaid is None else [],
        is_contradicted=is_repaid is False,
    )


def _repaid(*, is_unused_repaid: bool) -> Agreement:
    return Agreement(
        payments=Payments(is_unused_repaid=is_unused_repaid),
        judgements=yes_to(NO_PROFIT),
    )


RULES = RuleSet((judged_surplus,))
"""The rule on a surplus."""
