# SPDX-License-Identifier: MIT
"""Web forms: what one posts, read; one filled: *webbformulär*.

Parts that lack a key get one, references have what may be chosen, and the
edits of two who saved at once are merged.
"""

from .form_texts import to_form
from .keys import with_keys
from .merges import Conflict, Merged, merge
from .offered import text_at, words_of
from .posted import Posted, from_form


__all__ = [
    "Conflict",
    "Merged",
    "Posted",
    "from_form",
    "merge",
    "text_at",
    "to_form",
    "with_keys",
    "words_of",
]
