# SPDX-License-Identifier: MIT
"""KLG004: A decision on delegation (*beslut på delegation*)."""

from .._judgements import against, is_for, no, unsettled, yes
from .._prelude import *
from ._bodies import local_approvals
from ._citations import FIRST_DAY, NOT_DELEGATED, OWN_QUESTION, SINCE_2018


_NAME = "decision-may-be-delegated"
_TITLE = Text("Beslutet får delegeras", "The decision may be delegated")


def _delegated(judgement: Judgement) -> Agreement:
    return Agreement(
        case=Case(
            decisions=(
                Decision(
                    key="beslut",
                    on=FIRST_DAY,
                    outcome=DecisionOutcome.APPROVED,
                    is_delegated=True,
                ),
            )
        ),
        judgements=(judgement,),
    )


@rule(
    code="KLG004",
    name=_NAME,
    title=_TITLE,
    demand=Text(
        "En nämnd ska själv besluta i ärenden som gäller verksamhetens mål, "
        "inriktning, omfattning eller kvalitet. De får inte delegeras. Är "
        "avtalet beslutat på delegation frågar biblioteket därför om någon "
        "har bedömt, med skäl, att beslutet får delegeras.",
        "A committee must itself decide in matters that concern the goals, "
        "direction, extent or quality of the work. They may not be "
        "delegated. Where the agreement was decided on by delegation the "
        "library therefore asks whether somebody has judged, with a reason, "
        "that the decision may be delegated.",
    ),
    advice=Text(
        "Bedöm om avtalet gäller verksamhetens mål, inriktning, omfattning "
        "eller kvalitet. Läs också om delegationsordningen tar upp sådana "
        "avtal. Gör den inte det, låt nämnden besluta.",
        "Judge whether the agreement concerns the goals, direction, extent "
        "or quality of the work. Read as well whether the rules of "
        "delegation cover such agreements. If they do not, let the committee "
        "decide.",
    ),
    finding=Text(
        "Avtalet är beslutat på delegation, men beslutet har bedömts inte få "
        "delegeras. Skälet som anges: {reason}",
        "The agreement was decided on by delegation, but the decision has "
        "been judged to be one that may not be delegated. The reason given: "
        "{reason}",
    ),
    fault=Text(
        "Beslutet får inte delegeras", "The decision may not be delegated"
    ),
    tells=Text(
        "om beslutet får delegeras", "whether the decision may be delegated"
    ),
    severity=Severity.ERROR,
    citations=(NOT_DELEGATED, OWN_QUESTION),
    first_day=FIRST_DAY,
    law_day_reason=SINCE_2018,
    meets=lambda: _delegated(yes(_NAME)),
    breaks=lambda: _delegated(no(_NAME)),
)
def decision_may_be_delegated(
    decisions: Decisions | None,
    parties: Parties | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Ask for a judgement where an approval was made on delegation."""
    if not any(
        decision.is_delegated
        for _, decision in local_approvals(decisions, parties)
    ):
        yield NotApplicable(
            Text(
                "Inget beslut om avtalet anges vara fattat på delegation i en "
                "kommun eller region.",
                "No decision on the agreement is stated to be made on "
                "delegation in a municipality or region.",
            )
        )
    elif refused := tuple(against(judgements, _NAME)):
        yield from refused
    elif not is_for(judgements, _NAME):
        yield from unsettled(judgements, _NAME, _TITLE)
