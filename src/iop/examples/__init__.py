# SPDX-License-Identifier: MIT
"""Finished agreements to try things on: *exempel*.

`trygghet_127` is a real case as an officer's report states it, which is little.
The others are fictive: `complete` states everything, `flawed` breaks many
rules, and `umbrella` has one annex agreement per organisation.
`trygghet_127_continued` carries the real case on with terms that are made up,
and `trygghet_127_ledger` with a made-up ledger.
"""

from .broken import flawed
from .common_roof import umbrella
from .continued import (
    FinalReport,
    trygghet_127_continued,
    trygghet_127_ledger,
)
from .trygghet import trygghet_127
from .whole import complete


__all__ = [
    "FinalReport",
    "complete",
    "flawed",
    "trygghet_127",
    "trygghet_127_continued",
    "trygghet_127_ledger",
    "umbrella",
]
