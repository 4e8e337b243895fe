# SPDX-License-Identifier: MIT
"""Who is a party on a day, who signs, who follows whom: *parter i tiden*.

A board is reorganised, an association is renamed or merged, somebody joins or
leaves: the agreement goes on. What was paid to the one that was is paid to the
one that has taken its place.
"""

from collections.abc import Mapping
from datetime import date

from ..values import (
    as_date,
    as_instance,
    exact_day,
    first_of,
    is_after,
    is_before,
)
from .agreement import Agreement
from .parties import Organisation, Party, PublicBody
from .term import Notice


__all__ = [
    "notice_of",
    "same_party",
    "side_keys",
    "signing_parties",
    "successors",
]


def successors(
    agreement: Agreement, on: date | None = None
) -> Mapping[str, str]:
    """Find who has taken the place of whom: *efterträdare*.

    A party whose place two others claim has no successor.

    Args:
        agreement: The agreement, or one version of it.
        on: The day; who has joined later does not count yet. Not given are
            all counted.

    Returns:
        By the key of each that has been followed, the key of the last in the
        line. The one that was need not be a party any more.

    Raises:
        IllFormedError: If *agreement* is no agreement, or *on* no day.

    >>> old = Organisation(key="kfum", name="KFUM Söder")
    >>> new = Organisation(key="nya", name="KFUM Stad", succeeds=("kfum",))
    >>> successors(Agreement(parties=(old, new)))
    {'kfum': 'nya'}
    """
    day = None if on is None else as_date(on)
    claims: dict[str, set[str]] = {}
    for party in as_instance(agreement, Agreement).parties or ():
        if _has_joined(party, day):
            for key in party.succeeds or ():
                claims.setdefault(key, set()).add(party.key)
    next_of = {
        key: next(iter(by)) for key, by in claims.items() if len(by) == 1
    }
    lasts = {key: _last(key, next_of) for key in next_of}
    return {key: last for key, last in lasts.items() if last != key}


def same_party(
    agreement: Agreement, one: str | None, other: str | None
) -> bool:
    """Return whether two keys are one party, or one in the other's place.

    In Swedish *samma part*.

    Raises:
        IllFormedError: If *agreement* is no agreement.

    >>> new = Organisation(key="nya", name="KFUM Stad", succeeds=("kfum",))
    >>> same_party(Agreement(parties=(new,)), "kfum", "nya")
    True
    >>> same_party(Agreement(parties=(new,)), "kfum", "sdn")
    False
    """
    follows = successors(agreement)
    return _now(one, follows) == _now(other, follows)


def notice_of(agreement: Agreement, party: str) -> Notice | None:
    """Return how a party gives notice: *uppsägning av en part*.

    It is the notice that names the party, or else the one of all.

    Raises:
        IllFormedError: If *agreement* is no agreement.

    >>> from iop.agreement import Term
    >>> term = Term(
    ...     notice=Notice(months=3),
    ...     other_notices=(Notice(days=0, by="kfum"),),
    ... )
    >>> notice_of(Agreement(term=term), "kfum").days
    0
    >>> notice_of(Agreement(term=term), "sdn").months
    3
    """
    term = as_instance(agreement, Agreement).term
    if term is None:
        return None
    own = (
        notice
        for notice in term.other_notices or ()
        if same_party(agreement, notice.by, party)
    )
    return next(own, term.notice)


def side_keys(
    agreement: Agreement, kind: type[PublicBody] | type[Organisation]
) -> frozenset[str]:
    """List the parties of one kind, and those they have followed: *sida*.

    Raises:
        IllFormedError: If *agreement* is no agreement.

    >>> new = Organisation(key="nya", name="KFUM Stad", succeeds=("kfum",))
    >>> sorted(side_keys(Agreement(parties=(new,)), Organisation))
    ['kfum', 'nya']
    """
    own = [
        party
        for party in as_instance(agreement, Agreement).parties or ()
        if isinstance(party, kind)
    ]
    return frozenset(
        key for party in own for key in (party.key, *(party.succeeds or ()))
    )


def signing_parties(
    agreement: Agreement, on: date | None = None
) -> tuple[Party, ...]:
    """List the parties that must sign: *parter som ska skriva under*.

    A party that another signs for need not, nor one that is not yet a party
    or no longer one. Of a party and the one that has taken its place, one
    signs: the one whose time it is.

    Args:
        agreement: The agreement, or one version of it.
        on: The day of the signing. Not given, it is as the agreement was
            first made: on the first day of the term, where that is known.

    Returns:
        The parties, in their order; none if none is stated.

    Raises:
        IllFormedError: If *agreement* is no agreement, or *on* no day.

    >>> city = PublicBody(key="kommunen", name="Ekby kommun")
    >>> board = PublicBody(
    ...     key="namnden", name="Skolnämnden", signed_for_by="kommunen"
    ... )
    >>> agreement = Agreement(parties=(city, board))
    >>> [party.key for party in signing_parties(agreement)]
    ['kommunen']
    """
    period = as_instance(agreement, Agreement).period
    first = exact_day(first_of(period)) if period else None
    day = first if on is None else as_date(on)
    there = [
        party
        for party in agreement.parties or ()
        if _has_joined(party, day) and not _has_left(party, day)
    ]
    keys = {party.key for party in there}
    signer_of = {
        party.key: party.signed_for_by
        for party in there
        if party.signed_for_by in keys
    }
    follows = successors(agreement, day)
    return tuple(
        party
        for party in there
        if _last(party.key, signer_of) == party.key
        and not (
            _has_followed(party, keys)
            if on is None
            else follows.get(party.key) in keys
        )
    )


def _has_joined(party: Party, day: date | None) -> bool:
    """Return whether a party is one by *day*, for all that is known."""
    joined = party.joined_on
    return joined is None or day is None or is_after(joined, day) is not True


def _has_left(party: Party, day: date | None) -> bool:
    """Return whether a party is for certain no longer one."""
    left = party.left_on
    return (
        left is not None and day is not None and is_before(left, day) is True
    )


def _has_followed(party: Party, keys: set[str]) -> bool:
    """Return whether one whose place *party* has taken is there to sign."""
    return any(key in keys for key in party.succeeds or ())


def _last(key: str, next_of: Mapping[str, str]) -> str:
    """Follow a line to its end; what is a ring leads back to the beginning."""
    seen, last = {key}, key
    while last in next_of:
        last = next_of[last]
        if last in seen:
            return key
        seen.add(last)
    return last


def _now(key: str | None, follows: Mapping[str, str]) -> str | None:
    return None if key is None else follows.get(key, key)
