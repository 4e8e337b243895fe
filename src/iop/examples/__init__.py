# SPDX-License-Identifier: MIT
"""Finished agreements to try things on: *exempel*.

`trygghet_127` is a real case as an officer's report states it, which is little.
The other three are fictive: `complete` states everything, `flawed` breaks many
rules, and `umbrella` has one annex agreement per organisation.
"""

from .broken import flawed
from .common_roof import umbrella
from .trygghet import trygghet_127
from .whole import complete


__all__ = ["complete", "flawed", "trygghet_127", "umbrella"]
