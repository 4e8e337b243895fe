# SPDX-License-Identifier: MIT
"""The plain form: agreements as dicts, lists and texts: *klarform*.

`from_plain` reads an agreement, a history, a ledger or circumstances, and
reports all faults at once; `to_plain` writes it, and `upgrade` brings a stored
document to the newest format. `read_draft` reads what can be read of a document
that is being written. `from_form` reads what a form posts, `to_form` fills one,
`with_keys` gives keys, `words_of` tells what may be chosen, and `merge` makes
one document of two edits. `describe` and `json_schema` tell of the form itself.
`review`, `tasks`, `follow_up` and `settlement` write what came of a document,
for a web form and for the archive; `apply_fix` mends a document as a review
offers. `compare_reviews` tells what differs between two reviews that were kept,
and why. `trace` writes what a review rests on.
"""

from .comparisons import compare_reviews
from .descriptions import Field, FieldKind, Part, Word, describe
from .digests import digest, rule_digest
from .documents import Document, from_plain, kind_of, plain_value, to_plain
from .drafts import read_draft
from .fix_ids import fix_id
from .fixes import apply_fix
from .follow_ups import follow_up, settlement
from .form_texts import to_form
from .keys import with_keys
from .merges import Conflict, Merged, merge
from .offered import text_at, words_of
from .posted import Posted, from_form
from .reviews import REVIEW_FORMAT, review
from .schemas import BEYOND_SCHEMA, json_schema
from .tasks import tasks
from .tidied import tidied
from .traces import TRACE_FORMAT, trace
from .upgrades import FORMAT, upgrade


__all__ = [
    "BEYOND_SCHEMA",
    "FORMAT",
    "REVIEW_FORMAT",
    "TRACE_FORMAT",
    "Conflict",
    "Document",
    "Field",
    "FieldKind",
    "Merged",
    "Part",
    "Posted",
    "Word",
    "apply_fix",
    "compare_reviews",
    "describe",
    "digest",
    "fix_id",
    "follow_up",
    "from_form",
    "from_plain",
    "json_schema",
    "kind_of",
    "merge",
    "plain_value",
    "read_draft",
    "review",
    "rule_digest",
    "settlement",
    "tasks",
    "text_at",
    "tidied",
    "to_form",
    "to_plain",
    "trace",
    "upgrade",
    "with_keys",
    "words_of",
]
