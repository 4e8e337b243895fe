# SPDX-License-Identifier: MIT
"""LED031: What rests on something later (*för tidigt*)."""

from .._prelude import *
from ._days import on_day
from ._entries import NOTHING_YET, ON
from ._places import entry_at
from ._specimens import agreed, by_day


_RESTS_ON = {
    Step.PROPOSED: Text("föreslogs", "was proposed"),
    Step.APPROVED: Text("godkändes av nämnden", "was approved by the board"),
    Step.SIGNED_BY_ALL: Text(
        "undertecknades av alla parter", "was signed by all parties"
    ),
}
"""What became of the agreement by a step."""


@rule(
    code="LED031",
    name="before-it-was-signed",
    title=Text("Händelser före underskrift", "Before it was signed"),
    demand=Text(
        "Det som förutsätter att avtalet är föreslaget, beslutat eller "
        "undertecknat ska inte ha hänt före den dagen.",
        "What rests on the agreement being proposed, decided on or signed "
        "must not have happened before that day.",
    ),
    advice=Text(
        "Kontrollera båda dagarna.",
        "Check both days.",
    ),
    finding=Text(
        "{entry} {day}, innan avtalet {done} {later}.",
        "{entry} {day}, before the agreement {done} {later}.",
    ),
    fault=Text("Kom för tidigt", "Came too early"),
    tells=Text(
        "om händelserna kom efter underskriften",
        "whether the entries came after the signature",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, MeetingHeld(key="mote", on=date(2017, 12, 21))),
    breaks_followed=by_day(ON, MeetingHeld(key="mote", on=date(2017, 12, 20))),
    related=("LED002",),
)
def before_it_was_signed(followed: FollowUp) -> Iterator[Observation]:
    """List the entries that come before what they rest on.

    Where there are amendments, what is signed after the first day of the term
    may be one of them.
    """
    first = followed.timeline.first_day
    for sooner, later in followed.timeline.premature:
        runs = first is not None and first < later.day
        if sooner.number is None or (runs and followed.history.amendments):
            continue
        yield violation(
            entry_at(sooner.number),
            entry=described(
                followed.ledger.entries[sooner.number], followed.names
            ),
            day=on_day(sooner.stated or sooner.day),
            done=_RESTS_ON[later.step],
            later=on_day(later.stated or later.day),
        )
    if not followed.happenings:
        yield NOTHING_YET
