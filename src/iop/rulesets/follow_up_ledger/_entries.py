# SPDX-License-Identifier: MIT
"""Whether the entries of a ledger hang together: *händelsernas ordning*."""

from .._prelude import *


ON = date(2018, 3, 20)
NOTHING_YET = NotApplicable(
    Text(
        "Inget är noterat som har hänt med avtalet.",
        "Nothing is written down as having happened to the agreement.",
    )
)
