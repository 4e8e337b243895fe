# SPDX-License-Identifier: MIT
"""What arithmetic alone mends in an agreement: *rättat avtal*."""

from collections import Counter
from datetime import date

import attrs

from ..agreement import Agreement
from ..followup import follow_up
from ..ledger import Ledger
from ..rules import Finding, Review, RuleSet
from ..rulesets import STOCKHOLM, review
from ..values import Fix, FixKind, IllFormedError, Money, Shown, apply


__all__ = ["Mended", "mend"]


@attrs.frozen(kw_only=True)
class Mended(Shown):
    """An agreement with what arithmetic mends: *rättat avtal*.

    Attributes:
        agreement: The agreement as it is then.
        applied: The fixes that were made.
        left: What the rules still find.
    """

    agreement: Agreement
    applied: tuple[Fix, ...]
    left: tuple[Finding, ...]


def mend(
    agreement: Agreement,
    *,
    on: date,
    ledger: Ledger | None = None,
    rules: RuleSet = STOCKHOLM,
) -> Mended:
    """Make all mechanical fixes of an agreement together: *rätta*.

    A fix is made only if it makes nothing owed that was not, and no rule finds
    anything that it did not find before.

    Args:
        agreement: The agreement.
        on: The day of the review.
        ledger: What has happened; not given is nothing.
        rules: The rules.

    Raises:
        IllFormedError: If *agreement* is no agreement, *on* no day, *ledger*
            no ledger, or *rules* no set of rules.

    >>> from iop.examples import complete
    >>> reporting = complete().reporting
    >>> first, final = reporting.reports
    >>> disordered = attrs.evolve(
    ...     complete(),
    ...     reporting=attrs.evolve(
    ...         reporting, reports=(final, attrs.evolve(first, due=None))
    ...     ),
    ... )
    >>> mended = mend(disordered, on=date(2024, 6, 1))
    >>> [fix.title.en for fix in mended.applied]
    ['Put the final report last.']
    """
    known = Ledger() if ledger is None else ledger
    made = agreement
    applied: list[Fix] = []
    offered = _mechanical(review(made, on=on, rules=rules))
    for fix in offered:
        after = _tried(made, fix)
        if after is not None and _is_better(made, after, known, on, rules):
            made = after
            applied.append(fix)
    left = review(made, on=on, rules=rules).findings
    return Mended(agreement=made, applied=tuple(applied), left=left)


def _mechanical(held: Review) -> list[Fix]:
    """List what arithmetic settles, each fix once."""
    fixes = [
        fix
        for finding in held.findings
        for fix in finding.fixes
        if fix.kind is FixKind.MECHANICAL
    ]
    return [fix for n, fix in enumerate(fixes) if fix not in fixes[:n]]


def _tried(agreement: Agreement, fix: Fix) -> Agreement | None:
    """Make a fix; ``None`` if another has made it impossible."""
    try:
        return apply(agreement, fix.changes)
    except IllFormedError:
        return None


def _is_better(
    before: Agreement,
    after: Agreement,
    ledger: Ledger,
    on: date,
    rules: RuleSet,
) -> bool:
    """Return whether nothing new is owed, and nothing new is found."""
    found, now = (
        Counter(
            (finding.code, finding.pointer)
            for finding in review(one, on=on, rules=rules).findings
        )
        for one in (before, after)
    )
    owed, owed_now = (_owed(one, ledger, on) for one in (before, after))
    is_owed = all(owed.get(name) == money for name, money in owed_now.items())
    return is_owed and not now - found


def _owed(
    agreement: Agreement, ledger: Ledger, on: date
) -> dict[str, tuple[Money | None, date | None]]:
    """Return what is still to be done, with its sum and last day."""
    return {
        one.name: (one.amount, one.due)
        for one in follow_up(agreement, ledger, on=on).obligations
        if one.is_open
    }
