# SPDX-License-Identifier: MIT
"""Whether a judgement says why: *motivering*."""

from collections.abc import Iterator
from typing import Annotated

from ....agreement import Agreement, Answer, Judgement
from ....law import OWN_CHECK
from ....rules import (
    NotApplicable,
    Observation,
    RuleSet,
    Severity,
    rule,
    violation,
)
from ....values import Text
from ..._named import NAMED
from .._shared import CRITERIA


__all__ = ["RULES"]


_UNKNOWN = Text(
    "ett kriterium som inte är känt här", "a criterion that is not known here"
)


@rule(
    code="JUD101",
    name="judgement-without-reason",
    title=Text("Bedömning utan skäl", "A judgement without a reason"),
    demand=Text(
        "Den som har svarat ja eller nej på ett kriterium bör ange ett skäl. "
        "Utan skäl räknas kriteriet som obedömt.",
        "Whoever has answered a criterion with yes or no should give a "
        "reason. Without one the criterion counts as not judged.",
    ),
    advice=Text("Skriv in skälet till svaret.", "Write in the reason."),
    finding=Text(
        "Svaret på {criterion} är {answer}, men skälet saknas.",
        "The answer to {criterion} is {answer}, but there is no reason.",
    ),
    fault=Text("Bedömningen saknar skäl", "The judgement has no reason"),
    tells=Text(
        "om varje bedömning har ett skäl",
        "whether each judgement has a reason",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _judged("Båda bidrar."),
    breaks=lambda: _judged(None),
)
def judgement_without_reason(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
) -> Iterator[Observation]:
    """Look at each yes and no, by whatever criterion; not at *unknown*."""
    if not judgements:
        yield NotApplicable(
            Text("Inget har bedömts.", "Nothing has been judged.")
        )
    for number, judgement in enumerate(judgements):
        if judgement.reason is None and judgement.answer is not Answer.UNKNOWN:
            yield violation(
                f"/judgements/{number}",
                criterion=_called(judgement.criterion),
                answer=judgement.answer,
            )


def _called(key: str) -> Text:
    """Return what a criterion is called; of one that is not known, that."""
    for criterion in CRITERIA:
        if criterion.key == key:
            return criterion.called
    if key in NAMED:
        title, _ = NAMED[key]
        return Text(f"”{title.sv}”", f"“{title.en}”")
    return _UNKNOWN


def _judged(reason: str | None) -> Agreement:
    return Agreement(
        judgements=(
            Judgement(criterion="C6", answer=Answer.YES, reason=reason),
        )
    )


RULES = RuleSet((judgement_without_reason,))
"""The rule on reasons."""
