# SPDX-License-Identifier: MIT
"""The ids by which the fixes of a review are known: *åtgärdernas id*."""

from ...values import Fix
from ..documents import plain_value
from .digests import digest


__all__ = ["fix_id"]

_LENGTH = 16
"""How much of the digest is kept; one review offers some few fixes."""


def fix_id(fix: Fix, code: str) -> str:
    """Return the id of a fix that a rule offers: *åtgärdens id*.

    It is made of the code of the rule and of the changes, and so the same in
    each review that offers them.

    >>> from iop.values import Change, FixKind, Text
    >>> two = Change(pointer="/reporting/number", before=4, after=2)
    >>> title = Text("Skriv två.", "Write two.")
    >>> fix = Fix(title=title, kind=FixKind.MECHANICAL, changes=(two,))
    >>> fix_id(fix, "CON301")
    'CON301-4a986f9e489cb0d5'
    """
    changes = [
        {
            "pointer": change.pointer,
            "before": plain_value(change.before),
            "after": plain_value(change.after),
        }
        for change in fix.changes
    ]
    return f"{code}-{digest(changes)[:_LENGTH]}"
