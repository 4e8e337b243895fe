# SPDX-License-Identifier: MIT
"""CON208: One currency (*en valuta*)."""

from .._prelude import *
from .._samples import kr


@rule(
    code="CON208",
    name="one-currency",
    title=Text("En valuta", "One currency"),
    demand=Text(
        "Alla belopp i ett avtal ska vara i samma valuta, annars kan de inte "
        "jämföras.",
        "All sums of an agreement must be in one currency, or they cannot be "
        "compared.",
    ),
    advice=Text(
        "Räkna om beloppen till en valuta och ange kursen i avtalet.",
        "Convert the sums to one currency, and state the rate in the "
        "agreement.",
    ),
    finding=Text(
        "Beloppet är i {currency}, men avtalets första belopp är i {first}.",
        "The sum is in {currency}, but the first sum of the agreement is in "
        "{first}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(budget=Budget(total=kr(850), set_aside=kr(85))),
    breaks=lambda: Agreement(
        budget=Budget(total=kr(850), set_aside=Amount(Money(85, "EUR")))
    ),
)
def one_currency(agreement: Agreement) -> Iterator[Observation]:
    """Look at every sum that is more than nothing."""
    first: str | None = None
    for pointer, _, value in find(agreement, _is_money):
        if value.is_zero:
            continue
        first = first or value.currency
        if value.currency != first:
            yield violation(pointer, currency=value.currency, first=first)


def _is_money(kind: object) -> bool:
    return kind is Money
