# SPDX-License-Identifier: MIT
"""The plain form: agreements as dicts, lists and texts: *klarform*.

`from_plain` reads an agreement, a history or a ledger, and reports all faults
at once; `to_plain` writes it, and `upgrade` brings a stored document to the
newest format. `read_draft` reads what can be read of a document that is being
written. `from_form` reads what a form posts, `to_form` fills one, and
`with_keys` gives keys. `trace` writes what a review rests on. `describe` and
`json_schema` tell of the form itself.
"""

from .descriptions import Field, FieldKind, Part, Word, describe
from .documents import Document, from_plain, kind_of, plain_value, to_plain
from .drafts import read_draft
from .form_texts import to_form
from .keys import with_keys
from .posted import Posted, from_form
from .schemas import BEYOND_SCHEMA, json_schema
from .tidied import tidied
from .traces import TRACE_FORMAT, trace
from .upgrades import FORMAT, upgrade


__all__ = [
    "BEYOND_SCHEMA",
    "FORMAT",
    "TRACE_FORMAT",
    "Document",
    "Field",
    "FieldKind",
    "Part",
    "Posted",
    "Word",
    "describe",
    "from_form",
    "from_plain",
    "json_schema",
    "kind_of",
    "plain_value",
    "read_draft",
    "tidied",
    "to_form",
    "to_plain",
    "trace",
    "upgrade",
    "with_keys",
]
