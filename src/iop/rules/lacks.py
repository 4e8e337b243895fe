# SPDX-License-Identifier: MIT
"""What an outcome waits for, and how it can be settled: *det som saknas*.

A rule that cannot tell says what it needs. All that it says is needed, but for
what it gathers with `any_of`: there any one way is enough. Some of it can be
stated at once, and some not before something else has happened.
"""

from collections.abc import Iterable

import attrs

from ..agreement import UnreadError
from ..values import Choice, Shown
from .findings import (
    AnyOf,
    NotStated,
    Observation,
    Unreadable,
    Wanted,
    place_order,
)


__all__ = ["After", "Lack"]


class After(Choice):
    """What must happen before a fact can be stated: *vad som kommer först*."""

    DECISION = "decision", "beslutet", "the decision"
    SIGNATURE = "signature", "underskriften", "the signature"


_AFTER = {
    "/case/decisions": After.DECISION,
    "/signatures": After.SIGNATURE,
}
"""What is stated once it has come about, and not before."""


@attrs.frozen(kw_only=True)
class Lack(Shown):
    """Something that an outcome waits for: *det som saknas*.

    Attributes:
        ways: The ways to settle it, of which any one is enough. Each lists
            all that it takes.

    >>> judged, assessed = NotStated("/judgements"), NotStated("/assessments")
    >>> lack = Lack(ways=((judged,), (assessed,)))
    >>> lack.is_any, lack.places
    (True, ('/judgements', '/assessments'))
    """

    ways: tuple[tuple[Wanted, ...], ...]

    @property
    def is_any(self) -> bool:
        """Whether there are several ways, any one of which is enough."""
        return len(self.ways) > 1

    @property
    def needs(self) -> tuple[Wanted, ...]:
        """What is lacking, each once, whichever way it belongs to."""
        return tuple(dict.fromkeys(need for way in self.ways for need in way))

    @property
    def places(self) -> tuple[str, ...]:
        """Pointers to what is lacking, each once."""
        return tuple(dict.fromkeys(need.pointer for need in self.needs))

    @property
    def after(self) -> After | None:
        """What must come about first, in a case where it has not.

        ``None`` if it can be settled now, in one way at least. A decision is
        stated once it is made, and a signature once it is given.

        >>> Lack(ways=((NotStated("/signatures"),),)).after
        <After.SIGNATURE: 'signature'>
        """
        waits = [
            next(
                (_AFTER[need.pointer] for need in way if _is_awaited(need)),
                None,
            )
            for way in self.ways
        ]
        return waits[0] if all(waits) else None


def lack_of(error: UnreadError) -> Lack:
    """Return what an outcome waits for that came to what cannot be read.

    >>> lack_of(UnreadError("/budget/total"))
    Lack(ways=((Unreadable(pointer='/budget/total'),),))
    """
    return Lack(ways=((wanted(error),),))


def wanted(error: UnreadError) -> NotStated | Unreadable:
    """Return what is wanted in a place that cannot be read."""
    kind = NotStated if error.is_missing else Unreadable
    return kind(error.pointer)


def _is_awaited(need: Wanted) -> bool:
    return isinstance(need, NotStated) and need.pointer in _AFTER


def lacks_of(observations: Iterable[Observation]) -> tuple[Lack, ...]:
    """Gather what a rule needs to tell, in the order of the places.

    Where one of several ways is needed in any case, the others are not.

    >>> from iop.rules import any_of
    >>> parties = NotStated("/parties")
    >>> lacks_of([parties, *any_of(parties, NotStated("/term"))])
    (Lack(ways=((NotStated(pointer='/parties'),),)),)
    """
    marks = tuple(observations)
    needed = {mark: None for mark in marks if isinstance(mark, Wanted)}
    found: dict[tuple[tuple[Wanted, ...], ...], None] = {
        ((need,),): None for need in needed
    }
    for mark in marks:
        if isinstance(mark, AnyOf):
            ways = [
                tuple(need for need in way if need not in needed)
                for way in mark.ways
            ]
            if all(ways):
                found[tuple(dict.fromkeys(ways))] = None
    return tuple(Lack(ways=ways) for ways in sorted(found, key=_order))


def _order(
    ways: tuple[tuple[Wanted, ...], ...],
) -> tuple[tuple[tuple[int, int, str], ...], ...]:
    """Return a key that puts what is lacking in the order of its places."""
    return tuple(
        sorted(place_order(need.pointer) for way in ways for need in way)
    )
