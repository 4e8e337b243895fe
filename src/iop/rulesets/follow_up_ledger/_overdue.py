# SPDX-License-Identifier: MIT
"""What is late, and still not done: *förseningar*."""

from .._prelude import *
from ._specimens import BEGUN, RUN


PAID, *_ = SINCE = RUN[len(BEGUN) :]
