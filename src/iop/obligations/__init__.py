# SPDX-License-Identifier: MIT
"""What is to be done, by whom, by when, and how it stands: *bevakning*.

The library tells what the agreement says and the ledger shows. Where the
agreement is silent on who owes what to whom, it is told only where there is but
one party it can be.
"""

from .listing import obligations
from .values import Obligation, ObligationKind, Progress


__all__ = ["Obligation", "ObligationKind", "Progress", "obligations"]
