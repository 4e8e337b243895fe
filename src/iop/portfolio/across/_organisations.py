# SPDX-License-Identifier: MIT
"""The organisations of several agreements: *organisationer*."""

from collections.abc import Iterator

from ...agreement import Organisation
from ._rule import Agreements


__all__ = ["organisations"]


def organisations(
    agreements: Agreements,
) -> Iterator[tuple[str, Organisation]]:
    """Return each organisation that is a party, with the agreement's name."""
    for name, agreement in agreements.items():
        for party in agreement.parties or ():
            if isinstance(party, Organisation):
                yield name, party
