# SPDX-License-Identifier: MIT
"""LED020: Milestones, meetings and evaluation in time.

*Milstolpar, möten och utvärdering i tid*.
"""

from .._prelude import *
from ._overdue import PAID
from ._owed import days_late, listed, overdue, said, undated
from ._places import obligation_at
from ._specimens import agreed, by_day


def _with_milestone() -> Agreement:
    """Let something be reached by the end of March."""
    start = Milestone(
        key="start",
        description="Mötesplatsen öppnar",
        due=OnDate(day=date(2018, 3, 31)),
    )
    plain = agreed()
    reporting = attrs.evolve(
        plain.reporting or Reporting(), milestones=(start,)
    )
    return attrs.evolve(plain, reporting=reporting)


def _reached(day: int) -> MilestoneReached:
    return MilestoneReached(
        key="oppnat", on=date(2018, 3, day), milestone="start"
    )


_WAS_TO_BE = {
    ObligationKind.MILESTONE: Text(
        "Milstolpen {key} skulle ha nåtts",
        "The milestone {key} was to be reached",
    ),
    ObligationKind.MEETING: Text(
        "Styrgruppsmötena till och med år {key} av avtalstiden skulle ha "
        "hållits",
        "The meetings of the steering group until year {key} of the term were "
        "to be held",
    ),
    ObligationKind.EVALUATION: Text(
        "Utvärderingen skulle ha kommit in", "The evaluation was to come in"
    ),
}


@rule(
    code="LED020",
    name="obligation-overdue",
    title=Text(
        "Milstolpar, möten och utvärdering i tid",
        "Milestones, meetings and evaluation in time",
    ),
    demand=Text(
        "Milstolpar, styrgruppsmöten och utvärdering bör bli av i den tid som "
        "avtalet anger.",
        "Milestones, meetings of the steering group and the evaluation should "
        "come about in the time that the agreement states.",
    ),
    advice=Text(
        "Ta upp det med parterna, eller skriv in när det blev gjort.",
        "Take it up with the parties, or enter when it was done.",
    ),
    finding=Text(
        "{what} senast den {due}. Den {day}, {late} senare, är det inte "
        "noterat.",
        "{what} by {due}. By {day}, {late} later, that is not written down.",
    ),
    fault=Text("Inte gjort i tid", "Not done on time"),
    tells=Text("om allt görs i tid", "whether everything is done on time"),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=_with_milestone,
    breaks=_with_milestone,
    meets_followed=by_day(
        date(2018, 4, 1), PAID, _reached(31), agreement=_with_milestone()
    ),
    breaks_followed=by_day(
        date(2018, 4, 1), PAID, agreement=_with_milestone()
    ),
    related=("LED021",),
)
def obligation_overdue(followed: FollowUp) -> Iterator[Observation]:
    """List the milestones, meetings and evaluation that are late."""
    owed = listed(followed, *_WAS_TO_BE)
    for number, one in overdue(owed):
        yield violation(
            obligation_at(number),
            what=said(_WAS_TO_BE[one.kind], one),
            due=one.due_by,
            day=followed.on,
            late=days_late(one),
        )
    yield from undated(followed, owed)
    if not owed:
        yield NotApplicable(
            Text(
                "Så som avtalet står den dagen krävs varken milstolpar, "
                "styrgruppsmöten eller utvärdering.",
                "As the agreement stands on the day, neither milestones, "
                "meetings nor an evaluation are asked for.",
            )
        )
