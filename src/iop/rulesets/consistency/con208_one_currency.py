# SPDX-License-Identifier: MIT
"""CON208: One currency (*en valuta*)."""

from .._lists import is_money
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
    fault=Text("Belopp i olika valutor", "Sums in different currencies"),
    tells=Text(
        "om alla belopp är i samma valuta",
        "whether all sums are in the same currency",
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
    stated = [
        (pointer, value.currency)
        for pointer, _, value in find(agreement, is_money)
        if not value.is_zero
    ]
    if len(stated) < 2:  # noqa: PLR2004 - one sum has nothing to differ from
        yield NotApplicable(
            Text(
                "Avtalet anger inte mer än ett belopp.",
                "The agreement states no more than one sum.",
            )
        )
    for pointer, currency in stated:
        first = stated[0][1]
        if currency != first:
            yield violation(pointer, currency=currency, first=first)
