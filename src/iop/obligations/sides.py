# SPDX-License-Identifier: MIT
"""Who owes, where the agreement does not say: *parterna i ett åtagande*."""

from ..parties import Party


__all__ = ["only"]


def only(parties: tuple[Party, ...]) -> str | None:
    """Name the only party there is of a kind; ``None`` if there are more."""
    return parties[0].key if len(parties) == 1 else None
