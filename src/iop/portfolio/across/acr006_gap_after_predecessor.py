# SPDX-License-Identifier: MIT
"""ACR006: Days without an agreement (*glapp efter föregångaren*)."""

from collections.abc import Iterator
from datetime import timedelta

from ...rules import Severity
from ...values import Text
from ._predecessors import ends_on, followed, starts_on
from ._rule import Agreements, Found, across_rule


_DAY = timedelta(days=1)


@across_rule(
    code="ACR006",
    name="gap-after-predecessor",
    fault=Text("Glapp mellan avtalen", "A gap between the agreements"),
    demand=Text(
        "Det är bra om ett avtal som ersätter ett annat börjar dagen efter att "
        "det andra har slutat.",
        "It is good if an agreement that replaces another begins on the day "
        "after the other is over.",
    ),
    advice=Text(
        "Kontrollera dagarna. Pågick arbetet ändå, skriv på vilken grund.",
        "Check the days. If the work went on, state on what grounds.",
    ),
    finding=Text(
        "Inget avtal gäller från och med den {first} till och med den {last}.",
        "No agreement is in force from {first} until {last}.",
    ),
    severity=Severity.NOTE,
)
def gap_after_predecessor(agreements: Agreements) -> Iterator[Found]:
    """Compare the first day with the last of the earlier agreement."""
    for name, _, other in followed(agreements):
        first = starts_on(agreements[name])
        last = ends_on(agreements[other]) if other else None
        if other and first and last and (first - last).days > 1:
            yield (name, other), {"first": last + _DAY, "last": first - _DAY}
