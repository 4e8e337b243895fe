# SPDX-License-Identifier: MIT
"""To which municipality a public party belongs: *kommun*.

Papers write it in several ways: *Stockholm*, *Stockholms stad*, *Malmö kommun*.
"""

import re

from .parties import PublicBody, PublicBodyKind


__all__ = ["belongs_to", "municipality_of"]

_OF_NONE = frozenset(
    {
        PublicBodyKind.REGION,
        PublicBodyKind.REGIONAL_BOARD,
        PublicBodyKind.REGIONAL_COUNCIL,
        PublicBodyKind.STATE_AUTHORITY,
        PublicBodyKind.MUNICIPAL_ASSOCIATION,
    }
)
"""The kinds of bodies that are of no one municipality."""

_TITLE = re.compile(r"^(?:kommunen|staden)\s+|\s+(?:kommun|stad)$")
"""What stands around the name of a municipality, and is no part of it."""


def municipality_of(body: PublicBody) -> str | None:
    """Return the municipality of *body*, as it is stated: *kommun*.

    Where the municipality is itself the party, it may be stated by the name
    of the party alone.

    >>> municipality_of(
    ...     PublicBody(
    ...         key="kommunen",
    ...         name="Malmö stad",
    ...         body_kind=PublicBodyKind.MUNICIPALITY,
    ...     )
    ... )
    'Malmö stad'
    """
    if body.municipality is None and (
        body.body_kind is PublicBodyKind.MUNICIPALITY
    ):
        return body.name
    return body.municipality


def belongs_to(body: PublicBody, municipality: str) -> bool | None:
    """Return whether *body* belongs to *municipality*: *hör till kommunen*.

    Args:
        body: The public party.
        municipality: The name of the municipality alone: ``"Stockholm"``.

    Returns:
        ``None`` if it cannot be told: no municipality is stated, or more than
        its name is, such as the county. A region, a state authority and an
        association of municipalities are of none, unless one is stated.

    >>> board = PublicBody(key="sdn", name="Nämnden", municipality="Malmö stad")
    >>> belongs_to(board, "Malmö"), belongs_to(board, "Stockholm")
    (True, False)
    >>> print(belongs_to(PublicBody(key="sdn", name="Nämnden"), "Malmö"))
    None
    """
    stated = municipality_of(body)
    if stated is None:
        return False if body.body_kind in _OF_NONE else None
    wanted = municipality.casefold()
    words = " ".join(stated.casefold().split())
    name = _TITLE.sub("", words)
    if name == wanted or (name != words and name == f"{wanted}s"):
        return True
    return None if wanted in words else False
