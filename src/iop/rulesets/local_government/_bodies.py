# SPDX-License-Identifier: MIT
"""Which bodies the act is about: *kommunala organ*."""

import re
from collections.abc import Iterator

from ...agreement import (
    Decision,
    Participant,
    Party,
    PublicBody,
    PublicBodyKind,
)


__all__ = ["is_council", "is_local", "local_approvals"]

_COUNCILS = (PublicBodyKind.COUNCIL, PublicBodyKind.REGIONAL_COUNCIL)
_OTHERS = (
    PublicBodyKind.COMPANY_BOARD,
    PublicBodyKind.MUNICIPAL_COMPANY,
    PublicBodyKind.STATE_AUTHORITY,
)
_WHOLE = (PublicBodyKind.MUNICIPALITY, PublicBodyKind.REGION)
_CALLED = re.compile(r"\w*fullmäktige\b")
"""How the name of a council begins."""
_CALLED_OTHERWISE = re.compile("nämnd|styrelse|utskott|bolag")
"""What stands in the name of a body that is no council."""


def is_council(body: Party | Participant) -> bool | None:
    """Return whether it is a council: by its kind, else by its name.

    Returns:
        ``None`` for a municipality or a region as a whole, and for a public
        party of which the kind is not stated and the name does not tell.

    >>> is_council(Participant(key="kf", name="Kommunfullmäktige i Malmö"))
    True
    >>> is_council(Participant(key="p", name="Kommunfullmäktiges presidium"))
    False
    >>> is_council(PublicBody(key="malmo", name="Malmö stad")) is None
    True
    """
    name = body.name.casefold()
    is_called_so = _CALLED.match(name) is not None
    if isinstance(body, Participant) or is_called_so:
        return is_called_so
    if isinstance(body, PublicBody):
        if body.body_kind in _WHOLE:
            return None
        if body.body_kind is None and not _CALLED_OTHERWISE.search(name):
            return None
        return body.body_kind in _COUNCILS
    return False


def is_local(body: PublicBody) -> bool:
    """Return whether it is of a municipality or a region.

    Their companies have decisions of another kind, and so has the state. A
    body of which the kind is not stated is taken to be local.

    >>> is_local(PublicBody(key="sdn", name="Farsta stadsdelsnämnd"))
    True
    """
    return body.body_kind not in _OTHERS


def local_approvals(
    decisions: tuple[Decision, ...] | None, parties: tuple[Party, ...] | None
) -> Iterator[tuple[int, Decision]]:
    """Return what a municipality or a region may have approved, with its number.

    One who decides and is no party, such as the council, is taken to be
    local.

    >>> decision = Decision(key="beslut", by="namnden")
    >>> [number for number, _ in local_approvals((decision,), None)]
    [0]
    """
    known: dict[str | None, bool] = {
        party.key: isinstance(party, PublicBody) and is_local(party)
        for party in parties or ()
    }
    public = [one for one in parties or () if isinstance(one, PublicBody)]
    known[None] = not public or any(map(is_local, public))
    for number, decision in enumerate(decisions or ()):
        if decision.may_approve and known.get(decision.by, True):
            yield number, decision
