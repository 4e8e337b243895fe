# SPDX-License-Identifier: MIT
"""What a person has judged, for rules that cannot tell: *bedömt*.

A judgement counts once it has a reason. Its criterion is the name of the rule
that asks for it.
"""

from collections.abc import Iterator

from ..agreement import Answer, Judgement
from ..rules import NotKnown, NotStated, Observation, violation
from ..values import Text


__all__ = [
    "UNSURE",
    "JudgementList",
    "against",
    "differing",
    "is_for",
    "no",
    "unsettled",
    "yes",
]

JudgementList = tuple[Judgement, ...] | None
"""The judgements of an agreement (*bedömningar*); ``None`` is not stated."""

_DIFFER = NotKnown(
    Text(
        "Det finns bedömningar både för och emot.",
        "There are judgements both for and against.",
    )
)
UNSURE = NotKnown(
    Text(
        "Den som har bedömt detta svarar vet inte.",
        "Whoever judged this answers: do not know.",
    )
)
"""That somebody has judged, and did not know (*vet inte*)."""


def against(
    judgements: JudgementList, criterion: str
) -> Iterator[Observation]:
    """Report that *criterion* has been judged not to hold, and the reason.

    Nothing is said where nobody has judged so. Where somebody else has judged
    that it holds, that is said instead.

    >>> list(against((no("form"),), "form"))
    [Violation(pointer='/judgements/0', fields=(('reason', 'Ett exempel.'),), fixes=())]
    >>> list(against((yes("form"),), "form"))
    []
    """
    refused = [
        (number, judgement)
        for number, judgement in _reasoned(judgements, criterion)
        if judgement.answer is Answer.NO
    ]
    if refused and is_for(judgements, criterion):
        yield _DIFFER
        return
    for number, judgement in refused:
        yield violation(f"/judgements/{number}", reason=judgement.reason)


def differing(
    judgements: JudgementList, criterion: str
) -> Iterator[Observation]:
    """Report that *criterion* has been judged both to hold and not to.

    >>> [observation] = differing((yes("form"), no("form")), "form")
    >>> observation.reason.en
    'There are judgements both for and against.'
    >>> list(differing((yes("form"),), "form"))
    []
    """
    yield from (
        mark for mark in against(judgements, criterion) if mark is _DIFFER
    )


def is_for(judgements: JudgementList, criterion: str) -> bool:
    """Return whether somebody has judged, with a reason, that it holds."""
    return any(
        judgement.answer is Answer.YES
        for _, judgement in _reasoned(judgements, criterion)
    )


def unsettled(
    judgements: JudgementList, criterion: str, title: Text
) -> Iterator[Observation]:
    """Return what lacks before *criterion*, called *title*, is judged.

    It is for a criterion that nobody has judged either way. It is told by its
    title, which is read by people; its key is for documents.

    >>> place, why = unsettled((), "form", Text("Formen", "The form"))
    >>> place.pointer
    '/judgements'
    >>> why.reason.en
    'No judgement of the criterion “The form” is stated.'
    """
    own = [
        (number, judgement)
        for number, judgement in enumerate(judgements or ())
        if judgement.criterion == criterion
    ]
    if not own:
        yield NotStated("/judgements")
        yield NotKnown(
            Text(
                f"Ingen bedömning av kriteriet ”{title.sv}” anges.",
                f"No judgement of the criterion “{title.en}” is stated.",
            )
        )
    for number, judgement in own:
        if judgement.reason is None:
            yield NotStated(f"/judgements/{number}/reason")
    if any(judgement.reason is not None for _, judgement in own):
        yield UNSURE


def _reasoned(
    judgements: JudgementList, criterion: str
) -> list[tuple[int, Judgement]]:
    return [
        (number, judgement)
        for number, judgement in enumerate(judgements or ())
        if judgement.criterion == criterion and judgement.reason is not None
    ]


def yes(criterion: str) -> Judgement:
    """Make an example of a judgement that *criterion* holds."""
    return Judgement(
        criterion=criterion, answer=Answer.YES, reason="Ett exempel."
    )


def no(criterion: str) -> Judgement:
    """Make an example of a judgement that *criterion* does not hold."""
    return Judgement(
        criterion=criterion, answer=Answer.NO, reason="Ett exempel."
    )
