# SPDX-License-Identifier: MIT
"""Finished agreements to try things on: *exempel*.

`trygghet_127` is a real case as an officer's report states it, which is little.
The others are fictive: `complete` states everything, `flawed` breaks many
rules, and `umbrella` has one annex agreement per organisation.
`trygghet_127_continued` carries the real case on with terms that are made up,
and `trygghet_127_ledger` with a made-up ledger. `portfolio` gives as many
made-up agreements as are asked for, each with its ledger.
"""

from ._complete import complete
from ._flawed import flawed
from ._portfolio import portfolio
from ._trygghet_127 import trygghet_127
from ._trygghet_127_continued import (
    FinalReport,
    trygghet_127_continued,
    trygghet_127_ledger,
)
from ._umbrella import umbrella


__all__ = [
    "FinalReport",
    "complete",
    "flawed",
    "portfolio",
    "trygghet_127",
    "trygghet_127_continued",
    "trygghet_127_ledger",
    "umbrella",
]
