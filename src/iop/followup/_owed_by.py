# SPDX-License-Identifier: MIT
"""Who owes, where the agreement does not say: *parterna i ett åtagande*."""

from collections.abc import Container

from ..agreement import Agreement, Party, successors


__all__ = ["sides"]


def sides(agreement: Agreement) -> tuple[str | None, str | None]:
    """Return the only public party, and the only organisation: *parterna*.

    One that another has followed does not count.

    Returns:
        The key of each; ``None`` where there are more, or none.

    >>> sides(Agreement())
    (None, None)
    """
    gone = successors(agreement)
    return (
        _only(agreement.public_bodies, gone),
        _only(agreement.organisations, gone),
    )


def _only(parties: tuple[Party, ...], gone: Container[str]) -> str | None:
    keys = [party.key for party in parties if party.key not in gone]
    return keys[0] if len(keys) == 1 else None
