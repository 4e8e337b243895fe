# SPDX-License-Identifier: MIT
"""The plain form: agreements as dicts, lists and texts: *klarform*.

`from_plain` reads an agreement, a history or a ledger, and reports all faults
at once; `to_plain` writes it. `trace` writes what a review rests on.
"""

from .documents import FORMAT, Document, from_plain, plain_value, to_plain
from .traces import TRACE_FORMAT, trace


__all__ = [
    "FORMAT",
    "TRACE_FORMAT",
    "Document",
    "from_plain",
    "plain_value",
    "to_plain",
    "trace",
]
