# SPDX-License-Identifier: MIT
"""LED011: One currency (*en enda valuta*)."""

from .._lists import is_money
from .._prelude import *
from ._accounts import ON, PAID
from ._days import on_day
from ._happenings import happened
from ._places import entry_at
from ._specimens import agreed, by_day


@rule(
    code="LED011",
    name="other-currency",
    title=Text("En enda valuta", "One currency"),
    demand=Text(
        "Utbetalningar, kostnader och återbetalningar bör vara i en enda "
        "valuta: avtalets, om avtalet anger belopp.",
        "Payments, costs and repayments should be in one currency: that of "
        "the agreement, if it states sums.",
    ),
    advice=Text(
        "Skriv in beloppet i den valutan.", "Enter the sum in that currency."
    ),
    finding=Text(
        "{entry} {day}. Beloppet är i en annan valuta än avstämningen, som "
        "är i {currency}. Det räknas därför inte med.",
        "{entry} {day}. The sum is in another currency than the settlement, "
        "which is in {currency}. So it is not counted.",
    ),
    fault=Text(
        "Annan valuta än avstämningen", "Another currency than the settlement"
    ),
    tells=Text(
        "om alla belopp är i samma valuta",
        "whether all sums are in the same currency",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, PAID),
    breaks_followed=by_day(
        ON,
        PAID,
        Paid(key="extra", on=date(2018, 5, 2), amount=Money(1_000, "EUR")),
    ),
    related=("CON208",),
)
def other_currency(followed: FollowUp) -> Iterator[Observation]:
    """List the entries that the settlement has left out."""
    postings: list[tuple[int, Paid | CostAccounted | Reclaimed | Repaid]] = [
        *happened(followed, Paid),
        *happened(followed, CostAccounted),
        *happened(followed, Reclaimed),
        *happened(followed, Repaid),
    ]
    left_out = {*followed.settlement.left_out}
    for number, entry in postings:
        if entry.key in left_out:
            yield violation(
                entry_at(number),
                entry=described(entry, followed.names),
                day=on_day(entry.on),
                currency=followed.settlement.currency,
            )
    if not postings:
        yield NotApplicable(
            Text(
                "Inga pengar står bland händelserna.",
                "No money stands among the entries.",
            )
        )
    elif len(postings) == 1 and not _states_money(followed.agreement):
        yield NotApplicable(
            Text(
                "Det finns bara ett belopp, och inget att jämföra det med.",
                "There is only one sum, and nothing to compare it with.",
            )
        )


def _states_money(agreement: Agreement) -> bool:
    """Return whether an agreement states any sum."""
    return any(True for _ in find(agreement, is_money))
