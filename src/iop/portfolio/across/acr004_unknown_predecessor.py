# SPDX-License-Identifier: MIT
"""ACR004: A predecessor that is not here (*okänd föregångare*)."""

from collections.abc import Iterator

from ...rules import Severity
from ...values import Text
from ._predecessors import followed
from ._rule import Agreements, Found, across_rule


@across_rule(
    code="ACR004",
    name="unknown-predecessor",
    fault=Text("Föregångaren finns inte här", "The predecessor is not here"),
    demand=Text(
        "Det är bra om det avtal som ett annat ersätter finns i samlingen.",
        "It is good if the agreement that another replaces is in the "
        "portfolio.",
    ),
    advice=Text(
        "Kontrollera diarienumret, eller lägg till det tidigare avtalet.",
        "Check the case number, or add the earlier agreement.",
    ),
    finding=Text(
        "Avtalet ersätter {number}, som inte finns bland avtalen.",
        "The agreement replaces {number}, which is not among the agreements.",
    ),
    severity=Severity.NOTE,
)
def unknown_predecessor(agreements: Agreements) -> Iterator[Found]:
    """Look for the case number among all agreements."""
    numbers = {one.case_number for one in agreements.values()}
    for name, replaced, _ in followed(agreements):
        number = replaced.case_number
        if number is not None and number not in numbers:
            yield (name,), {"number": str(number)}
