# SPDX-License-Identifier: MIT
"""Where the parts stand that a key may name: *listor*."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ..agreement import Agreement, Volume
from ..rules import KnownInPart, NotStated
from ..values import Money, read


__all__ = ["LISTS", "is_money", "is_volume", "not_told"]

LISTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "activity": ("/purpose/activities",),
        "annex": ("/case/annexes",),
        "appropriation": ("/budget/appropriations",),
        "contribution": ("/budget/contributions",),
        "cost": ("/budget/costs",),
        "decision": ("/case/decisions",),
        "extension": ("/term/extensions",),
        "goal": ("/purpose/goals",),
        "indicator": ("/purpose/indicators",),
        "instalment": ("/payments/instalments",),
        "milestone": ("/reporting/milestones",),
        "party": ("/parties", "/participants"),
        "report": ("/reporting/reports",),
        "undertaking": ("/purpose/undertakings",),
    }
)
"""The lists of the parts of each kind, by its noun; the first is asked for."""


def not_told(
    agreement: Agreement, noun: str
) -> Iterator[NotStated | KnownInPart]:
    """Return why it cannot be told that a part is in none of its lists.

    Args:
        agreement: The agreement.
        noun: The noun of the part.

    Yields:
        Nothing where it can be told.

    >>> list(not_told(Agreement(), "goal"))
    [NotStated(pointer='/purpose/goals')]
    >>> partly = Agreement(parties=(), known_in_part=("/parties",))
    >>> list(not_told(partly, "party"))
    [KnownInPart(pointer='/parties')]
    >>> list(not_told(Agreement(parties=()), "party"))
    []
    """
    first, *_ = pointers = LISTS[noun]
    if read(agreement, first) is None:
        yield NotStated(first)
        return
    for pointer in pointers:
        if agreement.is_known_in_part(pointer):
            yield KnownInPart(pointer)


def is_money(kind: object) -> bool:
    """Return whether a field of this type holds a sum.

    What `iop.values.find` looks for is told by a function of a module, since
    its answers are kept; so is it of a volume.
    """
    return kind is Money


def is_volume(kind: object) -> bool:
    """Return whether a field of this type holds a volume."""
    return kind is Volume
