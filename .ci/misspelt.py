# SPDX-License-Identifier: MIT
"""Names of the front door, right and misspelt, for type checkers to read.

mypy is strict: it refuses an ignore that is not needed, and so holds that each
misspelling below is found. Nothing runs this file.
"""

from datetime import date

import iop
from iop import Budgett  # type: ignore[attr-defined]
from iop.agreement import OnDatte  # type: ignore[attr-defined]


RIGHT: tuple[type, ...] = (iop.Agreement, iop.agreement.OnDate)
VERSION: str = iop.__version__
ROOM = iop.law.DIRECT_AWARD_LIMIT.on(date(2018, 6, 1))

MISSPELT = (
    Budgett,
    OnDatte,
    iop.Agrement,  # type: ignore[attr-defined]
    iop.deadline,  # type: ignore[attr-defined]
    iop.law.DIRECT_AWARD_LIMITS,  # type: ignore[attr-defined]
)
