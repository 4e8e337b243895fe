# SPDX-License-Identifier: MIT
"""ACR005: An agreement begins before the one that it replaces is over.

*Överlappar föregångaren*.
"""

from collections.abc import Iterator

from ...rules import Severity
from ...values import Text
from ._predecessors import ends_on, followed, starts_on
from ._rule import Agreements, Found, across_rule


@across_rule(
    code="ACR005",
    name="overlaps-predecessor",
    fault=Text("Avtalen överlappar", "The agreements overlap"),
    demand=Text(
        "Ett avtal som ersätter ett annat bör börja när det andra har slutat.",
        "An agreement that replaces another should begin when the other is "
        "over.",
    ),
    advice=Text(
        "Kontrollera dagarna, och att ingen får betalt två gånger.",
        "Check the days, and that nobody is paid twice.",
    ),
    finding=Text(
        "Avtalet börjar den {first}, men det som det ersätter gäller till och "
        "med den {last}.",
        "The agreement begins on {first}, but the one that it replaces runs "
        "until {last}.",
    ),
    severity=Severity.WARNING,
)
def overlaps_predecessor(agreements: Agreements) -> Iterator[Found]:
    """Compare the first day with the last of the earlier agreement."""
    for name, _, other in followed(agreements):
        first = starts_on(agreements[name])
        last = ends_on(agreements[other]) if other else None
        if other and first and last and first <= last:
            yield (name, other), {"first": first, "last": last}
