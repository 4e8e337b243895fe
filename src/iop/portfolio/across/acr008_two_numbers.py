# SPDX-License-Identifier: MIT
"""ACR008: One organisation under two numbers (*två nummer*)."""

from collections.abc import Iterator

from ...rules import Severity
from ...values import Text
from ._organisations import organisations
from ._rule import Agreements, Found, across_rule


@across_rule(
    code="ACR008",
    name="two-numbers",
    fault=Text("Ett namn, flera nummer", "One name, several numbers"),
    demand=Text(
        "En organisation bör ha samma organisationsnummer i alla avtal.",
        "An organisation should have the same number in all agreements.",
    ),
    advice=Text(
        "Kontrollera numren. Är det två föreningar, skilj namnen åt.",
        "Check the numbers. If they are two associations, tell their names "
        "apart.",
    ),
    finding=Text(
        "{name} har numren {numbers}.",
        "{name} has the numbers {numbers}.",
    ),
    severity=Severity.WARNING,
)
def two_numbers(agreements: Agreements) -> Iterator[Found]:
    """Compare the numbers of those with the same name."""
    found: dict[str, dict[str, list[str]]] = {}
    written: dict[str, str] = {}
    for name, party in organisations(agreements):
        if party.number is not None:
            bare = " ".join(party.name.casefold().split())
            written.setdefault(bare, party.name)
            numbers = found.setdefault(bare, {})
            numbers.setdefault(str(party.number), []).append(name)
    for bare, numbers in found.items():
        if len(numbers) > 1:
            concerned = (name for each in numbers.values() for name in each)
            yield (
                tuple(dict.fromkeys(concerned)),
                {"name": written[bare], "numbers": tuple(numbers)},
            )
