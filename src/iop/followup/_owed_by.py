# SPDX-License-Identifier: MIT
"""Who owes, where the agreement does not say: *parterna i ett åtagande*."""

from ..agreement import Agreement, Party


__all__ = ["sides"]


def sides(agreement: Agreement) -> tuple[str | None, str | None]:
    """Name the only public party, and the only organisation: *parterna*.

    Returns:
        The key of each; ``None`` where there are more, or none.

    >>> sides(Agreement())
    (None, None)
    """
    return _only(agreement.public_bodies), _only(agreement.organisations)


def _only(parties: tuple[Party, ...]) -> str | None:
    return parties[0].key if len(parties) == 1 else None
