# SPDX-License-Identifier: MIT
"""Whether the reports cover the whole of the term: *redovisade perioder*."""

from .._prelude import *


def told(days: Period) -> Period | date:
    """Return a period as it is told: one day by itself."""
    return days.first if days.first == days.last else days
