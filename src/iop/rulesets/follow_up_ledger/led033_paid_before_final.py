# SPDX-License-Identifier: MIT
"""LED033: Paid before the decision is final (*utbetalt före laga kraft*)."""

from .._days import the_day
from .._prelude import *
from ..local_government._citations import (
    APPEAL,
    EXECUTION,
    OLDER_ACT,
    OWN_NOTE,
    RECTIFICATION,
    TIME_LIMIT,
)
from ..local_government._finals import Final, finals_of
from ._days import on_day
from ._happenings import happened
from ._payments import FIRST, ON
from ._places import entry_at
from ._specimens import agreed, by_day


def _announced() -> Agreement:
    """Return the agreement, with a decision that is final on 15 March 2018."""
    return attrs.evolve(
        agreed(),
        term=None,
        case=Case(
            decisions=(
                Decision(
                    key="beslut",
                    by="sdn",
                    on=date(2017, 12, 14),
                    outcome=DecisionOutcome.APPROVED,
                    announced_on=date(2018, 2, 21),
                ),
            )
        ),
    )


@rule(
    code="LED033",
    name="paid-before-final",
    title=Text(
        "Utbetalt innan beslutet har fått laga kraft",
        "Paid before the decision is final",
    ),
    demand=Text(
        "Ett beslut får verkställas innan det har fått laga kraft, om inte "
        "särskilda skäl talar mot det. Det är ändå bra att veta om pengar "
        "betalas ut före den dagen, för upphävs beslutet ska det som har "
        "gjorts rättas så långt det går.",
        "A decision may be carried out before it is final, unless special "
        "reasons speak against it. It is all the same good to know whether "
        "money is paid before that day, for if the decision is set aside, "
        "what has been done must be put right as far as possible.",
    ),
    advice=Text(
        "Tänk igenom hur pengarna kan fås tillbaka om beslutet upphävs.",
        "Think through how the money could be got back if the decision is "
        "set aside.",
    ),
    finding=Text(
        "{amount} betalades ut {day}. Beslutet får laga kraft tidigast "
        "{final}, om ingen överklagar. Det är tillåtet, om inte särskilda "
        "skäl talar mot det.",
        "{amount} was paid out {day}. The decision is final on {final} at "
        "the earliest, if nobody appeals. That is allowed, unless special "
        "reasons speak against it.",
    ),
    fault=Text(
        "Utbetalt innan beslutet har fått laga kraft",
        "Paid before the decision is final",
    ),
    tells=Text(
        "om pengar betalades ut innan beslutet fick laga kraft",
        "whether money was paid out before the decision was final",
    ),
    severity=Severity.NOTE,
    citations=(
        EXECUTION,
        RECTIFICATION,
        APPEAL,
        TIME_LIMIT,
        OLDER_ACT,
        OWN_NOTE,
    ),
    meets=_announced,
    breaks=_announced,
    meets_followed=by_day(ON, FIRST, agreement=_announced()),
    breaks_followed=by_day(
        ON,
        attrs.evolve(FIRST, on=date(2018, 3, 14)),
        agreement=_announced(),
    ),
    related=("KLG005",),
)
def paid_before_final(followed: FollowUp) -> Iterator[Observation]:
    """Hold each payment against the last day on which a decision is final."""
    agreement = followed.agreement
    decisions = agreement.case.decisions if agreement.case else None
    is_procured = agreement.form is AgreementForm.PROCURED_CONTRACT
    finals = finals_of(decisions, agreement.parties).values()
    final = max(finals, key=lambda one: one.first_possible, default=None)
    paid = happened(followed, Paid)
    if final is None or not paid or is_procured:
        yield NotApplicable(
            Text(
                "Ingen anslagsdag från 2018 eller senare anges för ett beslut "
                "om avtalet i en kommun eller region, eller så har inget "
                "betalats ut.",
                "No day of announcement in 2018 or later is stated for a "
                "decision of a municipality or region on the agreement, or "
                "nothing has been paid.",
            )
        )
        return
    for number, entry in paid:
        if is_before(entry.on, final.day):
            yield violation(
                entry_at(number),
                day=on_day(entry.on),
                amount=entry.amount or UNSTATED_SUM,
                final=the_day(final.first_possible),
            )
        elif is_before(entry.on, final.day) is None:
            yield from _known_in_part(number, entry, final)


def _known_in_part(
    number: int, entry: Paid, final: Final
) -> Iterator[KnownInPart]:
    """Point to what must be known more exactly."""
    if exact_day(entry.on) is None:
        yield KnownInPart(f"{entry_at(number)}/on")
    if exact_day(final.day) is None:
        yield KnownInPart(f"/case/decisions/{final.number}/announced_on")
