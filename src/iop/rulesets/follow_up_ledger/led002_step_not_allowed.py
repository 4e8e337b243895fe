# SPDX-License-Identifier: MIT
"""LED002: The order of things (*händelsernas ordning*)."""

from .._prelude import *
from ._days import on_day
from ._entries import NOTHING_YET, ON
from ._places import entry_at
from ._specimens import agreed, by_day


_AGREED = EndedByAgreement(key="slut", on=date(2018, 2, 1))


@rule(
    code="LED002",
    name="step-not-allowed",
    title=Text("Händelsernas ordning", "The order of things"),
    demand=Text(
        "Det som händer ska vara möjligt i det läge som avtalet är i. Steg "
        "som inte är noterade räknas som tagna när något senare visar det.",
        "What happens must be possible in the state that the agreement is in. "
        "Steps that are not written down count as taken where something later "
        "shows it.",
    ),
    advice=Text(
        "Kontrollera dagen, och de händelser som ledde till det läget.",
        "Check the day, and the entries that led to that state.",
    ),
    finding=Text(
        "{entry} {day}. Det kan inte stämma: avtalet var då i läget {state}.",
        "{entry} {day}. That cannot be right: the agreement was then in the "
        "state {state}.",
    ),
    fault=Text("Kommer i fel ordning", "Comes in the wrong order"),
    tells=Text(
        "om händelserna kommer i rätt ordning",
        "whether the entries come in the right order",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, _AGREED),
    breaks_followed=by_day(
        ON,
        _AGREED,
        EndedByAgreement(key="slut-igen", on=date(2018, 2, 2)),
    ),
    related=("LED031",),
)
def step_not_allowed(followed: FollowUp) -> Iterator[Observation]:
    """List the entries that contradict what is written before them."""
    for transition in followed.timeline.refused:
        if transition.number is None:
            continue
        yield violation(
            entry_at(transition.number),
            entry=described(
                followed.ledger.entries[transition.number], followed.names
            ),
            day=on_day(transition.stated or transition.day),
            state=transition.before,
        )
    if not followed.happenings:
        yield NOTHING_YET
