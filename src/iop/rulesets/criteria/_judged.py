# SPDX-License-Identifier: MIT
"""How a criterion was judged, whichever list asks for it: *bedömt*."""

from ...agreement import Agreement
from ...law import OWN, Provenance
from ...rules import At, Outcome
from ...values import Text
from ._criterion import Criterion
from ._edition import Edition
from ._entries import required
from ._shared import CRITERIA


__all__ = ["judged"]

_EVERY = Edition(
    key="every",
    name=Text("biblioteket", "the library"),
    prefix="EVE",
    source=OWN,
    provenance=Provenance.OWN,
    entries=required(*CRITERIA),
)
"""Every criterion, as if one list asked for them all; no list does."""


def judged(criterion: Criterion, agreement: Agreement, at: At) -> Outcome:
    """Return what the judgements of a shared criterion come to: *bedömt*.

    It is met, not met, or undetermined: where nobody has judged it, where they
    differ, or where what is stated goes against the judgement.

    Args:
        criterion: One of the shared criteria.
        agreement: The agreement.
        at: The day.

    >>> from datetime import date
    >>> from iop.rulesets.criteria import BOTH_FINANCE
    >>> at = At(on=date(2024, 6, 1))
    >>> print(judged(BOTH_FINANCE, Agreement(), at).status)
    undetermined
    """
    return _EVERY.rules[_EVERY.code(criterion)].outcome(agreement, at)
