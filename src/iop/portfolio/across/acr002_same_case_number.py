# SPDX-License-Identifier: MIT
"""ACR002: One case number on two agreements (*samma diarienummer*)."""

import re
from collections.abc import Iterator

from ...rules import Severity
from ...values import Text
from ._rule import Agreements, Found, across_rule


@across_rule(
    code="ACR002",
    name="same-case-number",
    fault=Text("Samma diarienummer", "The same case number"),
    demand=Text(
        "Två avtal bör ha var sitt diarienummer.",
        "Two agreements should have a case number each.",
    ),
    advice=Text(
        "Kontrollera numren. Är det ett och samma avtal, ta bort det ena.",
        "Check the numbers. If they are one and the same agreement, remove "
        "one of them.",
    ),
    finding=Text(
        "{numbers} är samma diarienummer, bortsett från mellanslag och "
        "skiljetecken.",
        "{numbers} are the same case number, but for spaces and punctuation.",
    ),
    severity=Severity.WARNING,
)
def same_case_number(agreements: Agreements) -> Iterator[Found]:
    """Compare the letters and digits of the numbers alone."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, agreement in agreements.items():
        number = agreement.case_number
        if number is not None:
            bare = re.sub(r"[\W_]+", " ", str(number).casefold()).strip()
            found.setdefault(bare, []).append((name, str(number)))
    for same in found.values():
        if len(same) > 1:
            yield (
                tuple(name for name, _ in same),
                {"numbers": tuple(number for _, number in same)},
            )
