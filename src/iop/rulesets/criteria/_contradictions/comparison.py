# SPDX-License-Identifier: MIT
"""Holding facts against what a person has judged: *avstämning*."""

from collections.abc import Collection, Iterable, Iterator

from ....agreement import Answer, Judgement, Party, PublicBody
from ....rules import (
    KnownInPart,
    NotApplicable,
    NotStated,
    Observation,
    violation,
)
from ....values import Text
from ..._judgements import yes
from .._criterion import Criterion


__all__ = ["lacking_sides", "told", "weighed", "yes_to"]

_PUBLIC = Text("den offentliga sidan", "the public side")
_ORGANISATIONS = Text("organisationerna", "the organisations")


def told(criterion: Criterion, sv: str, en: str) -> Text:
    """Report that *criterion* was judged to be met, and what goes against it."""
    called = criterion.called
    return Text(
        f"{called.sv} har bedömts som uppfyllt. Men {sv}",
        f"{called.en} has been judged to be met. But {en}",
    )


def yes_to(criterion: Criterion) -> tuple[Judgement, ...]:
    """Make an example of judgements: that *criterion* is met."""
    return (yes(criterion.key),)


def weighed(
    judgements: tuple[Judgement, ...],
    criterion: Criterion,
    unknown: Iterable[str | Observation] = (),
    inexact: Iterable[str] = (),
    /,
    *,
    is_contradicted: bool,
    **fields: object,
) -> Iterator[Observation]:
    """Describe what the facts make of *criterion*, where it was judged to be met.

    Args:
        judgements: How criteria were judged; only one with a reason counts.
        criterion: The criterion.
        unknown: What must be stated, or known more exactly, to tell: pointers
            to what is not stated, or observations.
        inexact: Pointers to what is stated, but not exactly enough.
        is_contradicted: Whether what is stated goes against the criterion.
        **fields: What the text of the finding is filled with.

    >>> from iop.rulesets.criteria import BOTH_FINANCE
    >>> list(weighed(yes_to(BOTH_FINANCE), BOTH_FINANCE, is_contradicted=True))
    [Violation(pointer='/judgements/0', fields=(), fixes=())]
    >>> list(weighed(yes_to(BOTH_FINANCE), BOTH_FINANCE, ["/parties"], is_contradicted=False))
    [NotStated(pointer='/parties')]
    """
    places = [
        f"/judgements/{number}"
        for number, judgement in enumerate(judgements)
        if judgement.criterion == criterion.key
        and judgement.answer is Answer.YES
        and judgement.reason is not None
    ]
    called = criterion.called
    if not places:
        yield NotApplicable(
            Text(
                f"{called.sv} har inte bedömts som uppfyllt.",
                f"{called.en} has not been judged to be met.",
            )
        )
    elif is_contradicted:
        for place in places:
            yield violation(place, **fields)
    else:
        yield from (
            NotStated(one) if isinstance(one, str) else one for one in unknown
        )
        yield from map(KnownInPart, inexact)


def lacking_sides(
    keys: Collection[str], parties: Iterable[Party]
) -> tuple[Text, ...]:
    """List the sides that none of *keys* belongs to.

    >>> from iop.rulesets._samples import PARTIES
    >>> [side.en for side in lacking_sides(["sdn"], PARTIES)]
    ['the organisations']
    """
    are_public = {
        isinstance(party, PublicBody) for party in parties if party.key in keys
    }
    return tuple(
        side
        for is_public, side in ((True, _PUBLIC), (False, _ORGANISATIONS))
        if is_public not in are_public
    )
