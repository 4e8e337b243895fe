# SPDX-License-Identifier: MIT
"""LED009: Paid against agreed (*utbetalt mot avtalat*)."""

from .._prelude import *
from .._sums import MARGIN_NOTED
from ._days import on_day
from ._happenings import beyond, payments_of
from ._payments import APPROVED, FIRST, ON, RECEIVED, SECOND
from ._places import entry_at
from ._specimens import agreed, by_day


_UNKNOWN = NotKnown(
    Text(
        "Beloppet för en utbetalning är inte angivet.",
        "The sum of a payment is not stated.",
    )
)
_NOTHING_PAID = NotApplicable(
    Text("Inget har betalats ut.", "Nothing has been paid out.")
)


@rule(
    code="LED009",
    name="paid-more-than-agreed",
    title=Text("Utbetalt mot avtalat", "Paid against agreed"),
    demand=Text(
        "Sammanlagt ska inte mer betalas ut än vad som är avtalat, med "
        "ändringar och index.",
        "In all no more must be paid out than is agreed, with amendments and "
        "index.",
    ),
    advice=Text(
        "Kontrollera beloppen, eller skriv in den ändring av avtalet som "
        "gäller.",
        "Check the sums, or enter the amendment of the agreement that holds.",
    ),
    finding=Text(
        "Med utbetalningen {day} är {paid} utbetalt sammanlagt. Det är "
        "{over} mer än de {agreed} som är avtalade.",
        "With the payment {day}, {paid} has been paid out in all. That is "
        "{over} more than the {agreed} that is agreed.",
    ),
    fault=Text("Mer är utbetalt än avtalat", "More is paid than agreed"),
    tells=Text(
        "om mer är utbetalt än avtalat", "whether more is paid than agreed"
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, FIRST, RECEIVED, APPROVED, SECOND),
    breaks_followed=by_day(
        ON,
        FIRST,
        RECEIVED,
        APPROVED,
        SECOND,
        Paid(key="utbet-3", on=date(2018, 6, 29), amount=Money("0.01")),
    ),
    related=("LED008",),
)
def paid_more_than_agreed(followed: FollowUp) -> Iterator[Observation]:
    """Add up all payments, and what is agreed with its index."""
    payments, sums = payments_of(followed), followed.settlement
    if sums.unknown:
        yield _UNKNOWN
    if not payments:
        yield _NOTHING_PAID
    elif sums.amended is None:
        yield from _within_the_ends(followed, payments)
    elif sums.index_effect is None:
        yield NotKnown(
            Text(
                "Det går inte att räkna fram vad index ger.",
                "What the index adds cannot be computed.",
            )
        )
    else:
        limit = sums.amended + sums.index_effect
        for number, entry, paid in beyond(payments, limit):
            yield violation(
                entry_at(number),
                day=on_day(entry.on),
                paid=paid,
                over=paid - limit,
                agreed=limit,
            )


def _within_the_ends(
    followed: FollowUp, payments: tuple[tuple[int, Paid], ...]
) -> Iterator[Observation]:
    """Hold the payments against what is agreed at least and at most.

    By how much they go beyond what is only about so much cannot be said.
    """
    money = public_money(followed.agreement)
    effect = followed.settlement.index_effect
    low, high = (
        end + effect
        if effect is not None
        and end is not None
        and end.currency == effect.currency
        else None
        for end in (money.low, money.high)
    )
    over = () if high is None else tuple(beyond(payments, high))
    if low is not None and not tuple(beyond(payments, low)):
        yield from [MARGIN_NOTED] if money.is_by_margin else []
    elif high is None or money.is_by_margin or not over:
        yield _no_sum(followed.agreement)
    else:
        for number, entry, paid in over:
            yield violation(
                entry_at(number),
                day=on_day(entry.on),
                paid=paid,
                over=paid - high,
                agreed=high,
            )


def _no_sum(agreement: Agreement) -> Observation:
    """Return why it cannot be told what is agreed in all."""
    budget = agreement.budget
    if budget is None or budget.contributions is None:
        return NotStated("/budget/contributions")
    return NotKnown(
        Text(
            "Avtalet anger inget exakt belopp som offentliga parter bidrar "
            "med.",
            "The agreement states no exact sum that public parties "
            "contribute.",
        )
    )
