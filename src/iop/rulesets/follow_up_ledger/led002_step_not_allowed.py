# SPDX-License-Identifier: MIT
"""LED002: The order of things (*händelsernas ordning*)."""

from .._prelude import *
from ._entries import ON
from ._places import entry_at
from ._specimens import agreed, by_day


_NOTHING = Text("inget mer", "nothing more")


@rule(
    code="LED002",
    name="step-not-allowed",
    title=Text("Händelsernas ordning", "The order of things"),
    demand=Text(
        "Det som händer ska vara möjligt i det läge som avtalet är i.",
        "What happens must be possible in the state that the agreement is in.",
    ),
    advice=Text(
        "Kontrollera dagen, och om en händelse före den saknas i listan.",
        "Check the day, and whether an entry before it is missing.",
    ),
    finding=Text(
        "Händelsen {entry} den {day} ({step}) går inte när avtalet är i läget "
        "{state}. Det som går då är: {allowed}.",
        "The entry {entry} on {day} ({step}) cannot be while the agreement is "
        "in the state {state}. What can be is: {allowed}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, MeetingHeld(key="mote", on=date(2018, 2, 1))),
    breaks_followed=by_day(ON, MeetingHeld(key="mote", on=date(2017, 12, 20))),
)
def step_not_allowed(followed: FollowUp) -> Iterator[Observation]:
    """List the entries that the table of the lifecycle does not allow."""
    for transition in followed.timeline.refused:
        if transition.number is None:
            continue
        allowed = tuple(step.text for step in steps_from(transition.before))
        yield violation(
            entry_at(transition.number),
            entry=followed.ledger.entries[transition.number].key,
            day=transition.day,
            step=transition.step,
            state=transition.before,
            allowed=allowed or _NOTHING,
        )
