# SPDX-License-Identifier: MIT
"""LED008: Paid against instalment (*utbetalt mot delutbetalning*)."""

from .._prelude import *
from ._days import on_day
from ._happenings import beyond, payments_of
from ._payments import FIRST, ON
from ._places import entry_at
from ._specimens import agreed, by_day


@rule(
    code="LED008",
    name="paid-more-than-instalment",
    title=Text("Utbetalt mot delutbetalning", "Paid against instalment"),
    demand=Text(
        "Det som betalas ut för en delutbetalning bör inte vara mer än dess "
        "belopp, uppräknat med index.",
        "What is paid out for an instalment should not be more than its sum, "
        "raised by the index.",
    ),
    advice=Text(
        "Kontrollera beloppet, och vilken delutbetalning händelsen gäller.",
        "Check the sum, and which instalment the entry concerns.",
    ),
    finding=Text(
        "Med utbetalningen {day} är {paid} utbetalt för {instalment}. Det är "
        "{over} mer än de {agreed} som är avtalade.",
        "With the payment {day}, {paid} has been paid out for {instalment}. "
        "That is {over} more than the {agreed} that is agreed.",
    ),
    fault=Text(
        "Utbetalt stämmer inte med delutbetalningen",
        "What was paid is not what the instalment says",
    ),
    tells=Text(
        "om det som betalats ut stämmer med delutbetalningen",
        "whether what was paid is what the instalment says",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, FIRST),
    breaks_followed=by_day(ON, attrs.evolve(FIRST, amount=Money("425000.01"))),
    related=("LED009",),
)
def paid_more_than_instalment(followed: FollowUp) -> Iterator[Observation]:
    """Add up the payments of each instalment, as it now reads."""
    payments = payments_of(followed)
    sums = {
        one.name: one.amount
        for one in followed.obligations
        if one.kind is ObligationKind.PAYMENT
    }
    postings: dict[str | None, list[tuple[int, Paid]]] = {}
    for number, entry in payments:
        postings.setdefault(entry.instalment, []).append((number, entry))
    is_any = False
    for key, own in postings.items():
        name = ObligationName(ObligationKind.PAYMENT, key)
        if key is None or name not in sums:
            continue
        is_any = True
        agreed_sum = sums[name]
        if agreed_sum is None:
            yield _unknown(followed, key)
            continue
        for number, entry, paid in beyond(own, agreed_sum):
            yield violation(
                entry_at(number),
                day=on_day(entry.on),
                paid=paid,
                instalment=followed.names.of(
                    "instalment", key, is_within=True
                ),
                over=paid - agreed_sum,
                agreed=agreed_sum,
            )
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen utbetalning gäller en delutbetalning i avtalet.",
                "No payment concerns an instalment of the agreement.",
            )
        )


def _unknown(followed: FollowUp, key: str) -> NotKnown:
    """Report that the sum of an instalment cannot be told."""
    return NotKnown(
        Sentence.of(
            _NOT_EXACT, instalment=followed.names.of("instalment", key)
        )
    )


_NOT_EXACT = Text(
    "{instalment}: beloppet är inte angivet exakt, eller går inte att räkna "
    "fram.",
    "{instalment}: the sum is not stated exactly, or cannot be computed.",
)
