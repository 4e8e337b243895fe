# SPDX-License-Identifier: MIT
"""LED007: Conditions of payment (*villkor för utbetalning*)."""

from .._prelude import *
from ._days import on_day
from ._happenings import by_version
from ._payments import APPROVED, FIRST, ON, RECEIVED, SECOND, instalments_of
from ._places import entry_at
from ._specimens import agreed, by_day


_SIGNING = Sentence(
    Text("alla parter hade undertecknat", "all parties had signed")
)
_REPORT = Text("{report} var godkänd", "{report} was approved")
_MILESTONE = Text("{milestone} var nådd", "{milestone} was reached")
_MET = Text("Det villkoret uppfylldes {day}.", "That condition was met {day}.")
_NOT_WRITTEN = Text(
    "Det är inte noterat vilken dag villkoret för en delutbetalning "
    "uppfylldes, eller vilken dag den betalades ut.",
    "It is not written down on what day the condition of an instalment was "
    "met, or on what day it was paid out.",
)


def _condition(
    condition: Condition, followed: FollowUp
) -> tuple[Sentence, date | StatedDate | None]:
    """Describe what a payment waits for, and on what day that happened."""
    if isinstance(condition, OnSigning):
        return _SIGNING, followed.timeline.signed_on
    if isinstance(condition, OnReport):
        key = condition.report
        report = followed.names.of("report", key, is_within=True)
        return (
            Sentence.of(_REPORT, report=report),
            followed.record.approved.get(key),
        )
    key = condition.milestone
    milestone = followed.names.of("milestone", key, is_within=True)
    return (
        Sentence.of(_MILESTONE, milestone=milestone),
        followed.record.reached.get(key),
    )


@rule(
    code="LED007",
    name="paid-before-condition",
    title=Text("Villkor för utbetalning", "Conditions of payment"),
    demand=Text(
        "Pengar ska inte betalas ut före den dag då villkoret för "
        "delutbetalningen är uppfyllt.",
        "Money must not be paid out before the day when the condition of the "
        "instalment is met.",
    ),
    advice=Text(
        "Kontrollera båda dagarna, och varför pengarna gick ut.",
        "Check both days, and why the money went out.",
    ),
    finding=Text(
        "{amount} betalades ut {day} för {instalment}, innan {condition}. "
        "{met}",
        "{amount} was paid out {day} for {instalment}, before {condition}. "
        "{met}",
    ),
    fault=Text(
        "Utbetalt innan villkoret var uppfyllt",
        "Paid before the condition was met",
    ),
    tells=Text(
        "om villkoren var uppfyllda när pengarna betalades ut",
        "whether the conditions were met when the money was paid",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, FIRST, RECEIVED, APPROVED, SECOND),
    breaks_followed=by_day(
        ON, FIRST, RECEIVED, SECOND, attrs.evolve(APPROVED, on=ON)
    ),
)
def paid_before_condition(followed: FollowUp) -> Iterator[Observation]:
    """Hold the day of each payment against that of its condition.

    The day itself is in time, in whichever order the two stand that day. The
    condition is the one in the agreement as it read on the day of payment.
    """
    is_any = False
    for number, entry, listed in by_version(followed, Paid, instalments_of):
        planned = listed.get(entry.instalment)
        if planned is None or planned.condition is None:
            continue
        is_any = True
        condition, day = _condition(planned.condition, followed)
        if day is None or is_before(entry.on, day) is None:
            yield NotKnown(_NOT_WRITTEN)
        elif is_before(entry.on, day):
            yield violation(
                entry_at(number),
                day=on_day(entry.on),
                amount=entry.amount or UNSTATED_SUM,
                instalment=followed.names.of(
                    "instalment", planned.key, is_within=True
                ),
                condition=condition,
                met=Sentence.of(_MET, day=on_day(day)),
            )
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen utbetalning gäller en delutbetalning med villkor.",
                "No payment concerns an instalment with a condition.",
            )
        )
