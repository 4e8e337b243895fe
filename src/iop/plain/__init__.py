# SPDX-License-Identifier: MIT
"""The plain form: agreements as dicts, lists and texts: *klarform*.

`from_plain` reads an agreement, a history or a ledger, and reports all faults
at once; `to_plain` writes it, and `upgrade` brings a stored document to the
newest format. `trace` writes what a review rests on.
"""

from .documents import Document, from_plain, kind_of, plain_value, to_plain
from .tidied import tidied
from .traces import TRACE_FORMAT, trace
from .upgrades import FORMAT, upgrade


__all__ = [
    "FORMAT",
    "TRACE_FORMAT",
    "Document",
    "from_plain",
    "kind_of",
    "plain_value",
    "tidied",
    "to_plain",
    "trace",
    "upgrade",
]
