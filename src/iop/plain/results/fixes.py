# SPDX-License-Identifier: MIT
"""Making a fix that a review offers in a plain document: *åtgärda*."""

from datetime import date
from typing import Any

from ...rules import NOTHING_STATED, Circumstances, Review, RuleSet
from ...rulesets import STOCKHOLM, review
from ...values import Fix, IllFormedError, apply
from ..documents import to_plain
from ..drafts import is_earlier, read_draft
from ..upgrades import upgrade
from .changed import changed
from .fix_ids import fix_id


__all__ = ["apply_fix"]


def apply_fix(
    plain: object,
    fix: str,
    *,
    on: date,
    rules: RuleSet = STOCKHOLM,
    circumstances: Circumstances = NOTHING_STATED,
) -> dict[str, Any]:
    """Return a document with a fix made that a review offers: *åtgärda*.

    The document is reviewed anew. So a fix is made only as long as it is
    offered of the document as it is. What it changes, place by place, stands
    in the review under ``fixes``. A draft may have places that cannot be read:
    they stay as they were typed.

    Args:
        plain: An agreement in its plain form, of this format or an earlier,
            or what `read_draft` reads as one.
        fix: The id of the fix, which stands in `iop.plain.review`.
        on: The day of the review.
        rules: The rules that it was reviewed by.
        circumstances: What the rules were told besides.

    Returns:
        The document in the newest format.

    Raises:
        IllFormedError: If no fix with that id is offered, or *on*, *rules* or
            *circumstances* are not what `iop.review` takes.

    >>> document = {"format": 2, "reporting": {"number": 4, "reports": []}}
    >>> day = date(2018, 6, 1)
    >>> apply_fix(document, "CON301-e1c6ce3a2bd331dc", on=day)
    {'format': 2, 'reporting': {'number': 0, 'reports': []}}
    >>> apply_fix(document, "CON301-4a986f9e489cb0d5", on=day)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "CON301-4a986f9e489cb0d5"; right is the id of a fix that is offered now: CON301-e1c6ce3a2bd331dc, for example: CON301-e1c6ce3a2bd331dc [fix.unknown]
    """
    given: Any = plain
    draft = read_draft(upgrade(given) if is_earlier(given) else given)
    held = review(draft, on=on, rules=rules, circumstances=circumstances)
    offered = _offered(held)
    asked: object = fix
    if not isinstance(asked, str) or asked not in offered:
        listed = ", ".join(offered)
        raise IllFormedError(
            "fix.unknown",
            fix,
            f"id för en åtgärd som erbjuds nu: {listed or 'ingen'}",
            f"the id of a fix that is offered now: {listed or 'none'}",
            next(iter(offered), "CON301-4a986f9e489cb0d5"),
        )
    if not draft.faults:
        return to_plain(apply(draft.agreement, offered[fix].changes))
    return changed(draft, offered[fix].changes)


def _offered(held: Review) -> dict[str, Fix]:
    """Return what a review offers, by id."""
    return {
        fix_id(fix, finding.code): fix
        for finding in held.findings
        for fix in finding.fixes
    }
