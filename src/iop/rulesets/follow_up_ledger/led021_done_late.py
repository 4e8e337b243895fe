# SPDX-License-Identifier: MIT
"""LED021: Done in time (*gjort i tid*)."""

from .._prelude import *
from ._days import on_day
from ._owed import days_late, listed, said
from ._places import obligation_at
from ._specimens import BEGUN, RUN, agreed, by_day


_PAID = RUN[len(BEGUN)]


def _received(day: date) -> ReportReceived:
    return ReportReceived(key="del-1-in", on=day, report="del-1")


_WAS_DONE = {
    ObligationKind.REPORT: Text("{part} kom in", "{part} came in"),
    ObligationKind.PAYMENT: Text(
        "{part} var betald i sin helhet",
        "{part} was paid in full",
    ),
    ObligationKind.REPAYMENT: Text(
        "Det som skulle betalas tillbaka var återbetalt",
        "What was to be paid back was repaid",
    ),
    ObligationKind.MILESTONE: Text("{part} nåddes", "{part} was reached"),
    ObligationKind.MEETING: Text(
        "Styrgruppsmötena till och med år {part} av avtalstiden var hållna",
        "The meetings of the steering group until year {part} of the term "
        "were held",
    ),
    ObligationKind.EVALUATION: Text(
        "Utvärderingen kom in", "The evaluation came in"
    ),
}


@rule(
    code="LED021",
    name="done-late",
    title=Text("Gjort i tid", "Done in time"),
    demand=Text(
        "Det är bra om det som avtalet anger en dag för görs senast den "
        "dagen.",
        "It is good if what the agreement states a day for is done by that "
        "day.",
    ),
    advice=Text(
        "Kontrollera dagen. Är den rätt finns inget att åtgärda.",
        "Check the day. If it is right there is nothing to mend.",
    ),
    finding=Text(
        "{what} {met}, {late} efter sista dagen, den {due}.",
        "{what} {met}, {late} after the last day, {due}.",
    ),
    fault=Text("Kom för sent", "Came too late"),
    tells=Text("om allt gjordes i tid", "whether everything was done on time"),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        date(2018, 7, 2), _PAID, _received(date(2018, 6, 30))
    ),
    breaks_followed=by_day(
        date(2018, 7, 2), _PAID, _received(date(2018, 7, 1))
    ),
    related=("LED017", "LED018", "LED019", "LED020"),
)
def done_late(followed: FollowUp) -> Iterator[Observation]:
    """List what was done late; what had no day to hold was not."""
    done = [
        (number, one)
        for number, one in listed(followed, *_WAS_DONE)
        if one.is_done and (one.due or one.due_within)
    ]
    for number, one in done:
        if one.met_on is not None and one.progress is Progress.MET_LATE:
            yield violation(
                obligation_at(number),
                what=said(_WAS_DONE[one.kind], one),
                met=on_day(one.met_on),
                late=days_late(one),
                due=one.due_by,
            )
    if not done:
        yield NotApplicable(
            Text(
                "Inget har gjorts som avtalet anger en dag för.",
                "Nothing has been done that the agreement states a day for.",
            )
        )
