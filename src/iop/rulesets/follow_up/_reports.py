# SPDX-License-Identifier: MIT
"""Whether the reports cover the whole of the term: *redovisade perioder*."""

from .._prelude import *


def told(days: Period) -> Period | date:
    return days.first if days.first == days.last else days
