# SPDX-License-Identifier: MIT
"""Whether all was done when the case was closed: *avslut*."""

from .._prelude import *
from ._specimens import BEGUN, RUN


CLOSED = Ended(key="avslut", on=date(2019, 4, 15))
AFTER = date(2019, 4, 20)
DONE_WITH = frozenset({State.SETTLED, State.ENDED})


def run(*without: str) -> tuple[LedgerEntry, ...]:
    """Return what happened since the signing, but for some entries."""
    return tuple(
        entry for entry in RUN[len(BEGUN) :] if entry.key not in without
    )


NOT_SETTLED = NotApplicable(
    Text(
        "Avtalet är inte slutreglerat den dagen.",
        "The agreement is not settled on the day.",
    )
)
