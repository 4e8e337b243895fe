# SPDX-License-Identifier: MIT
"""ACR007: One organisation under two names (*två namn*)."""

from collections.abc import Iterator

from ...rules import Severity
from ...values import Text
from ._organisations import organisations
from ._rule import Agreements, Found, across_rule


@across_rule(
    code="ACR007",
    name="two-names",
    fault=Text("Ett nummer, flera namn", "One number, several names"),
    demand=Text(
        "Det är bra om en organisation har samma namn i alla avtal.",
        "It is good if an organisation has the same name in all agreements.",
    ),
    advice=Text(
        "Välj ett namn, och skriv det andra som *även kallad*.",
        "Choose one name, and enter the other as *also known as*.",
    ),
    finding=Text(
        "Organisationen med nummer {number} kallas {names}.",
        "The organisation with the number {number} is called {names}.",
    ),
    severity=Severity.NOTE,
)
def two_names(agreements: Agreements) -> Iterator[Found]:
    """Compare the names of those with the same number."""
    found: dict[str, dict[str, list[str]]] = {}
    for name, party in organisations(agreements):
        if party.number is not None:
            names = found.setdefault(str(party.number), {})
            names.setdefault(party.name, []).append(name)
    for number, names in found.items():
        if len({" ".join(one.casefold().split()) for one in names}) > 1:
            concerned = (name for each in names.values() for name in each)
            yield (
                tuple(dict.fromkeys(concerned)),
                {"number": number, "names": tuple(names)},
            )
