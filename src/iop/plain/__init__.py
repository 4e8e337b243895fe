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

from .descriptions import Field, FieldKind, Part, Word, describe
from .documents import Document, from_plain, kind_of, plain_value, to_plain
from .drafts import read_draft
from .results import (
    REVIEW_FORMAT,
    apply_fix,
    compare_reviews,
    digest,
    fix_id,
    follow_up,
    review,
    rule_digest,
    settlement,
    tasks,
)
from .schemas import BEYOND_SCHEMA, json_schema
from .tidied import tidied
from .traces import TRACE_FORMAT, trace
from .upgrades import FORMAT, upgrade
from .web_forms import (
    Conflict,
    Merged,
    Posted,
    from_form,
    merge,
    text_at,
    to_form,
    with_keys,
    words_of,
)


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
