# SPDX-License-Identifier: MIT
"""Whether the entries of a ledger hang together: *händelsernas ordning*."""

from .._prelude import *


ON = date(2018, 3, 20)
