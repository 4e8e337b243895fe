# SPDX-License-Identifier: MIT
"""How the criteria of a list are weighed together: *sammanvägning*.

What comes of it is what the list itself says, and no more. That every
criterion is met does not make an IOP lawful; a legal review is still needed.
"""

from ...rules import Status
from ...values import Choice, Text


__all__ = ["Logic", "weighed_together"]


class Logic(Choice):
    """How an edition weighs its criteria together: *sammanvägning*."""

    ALL = "all", "alla ska vara uppfyllda", "all must be met"
    WHOLLY_OR_PARTLY = (
        "wholly-or-partly",
        "de ska vara helt eller delvis uppfyllda",
        "they must be wholly or partly met",
    )
    NOT_STATED = "not-stated", "det sägs inte", "it is not said"


def weighed_together(
    logic: Logic, *, met: int, not_met: int, unknown: int
) -> tuple[Status, Text]:
    """Weigh the criteria that an edition requires: *väg samman*.

    Args:
        logic: How they are weighed.
        met: How many are met.
        not_met: How many are not met.
        unknown: How many nobody has judged, were judged against what is
            stated, or were not seen.

    Returns:
        What they come to, and why. With `Logic.WHOLLY_OR_PARTLY` it is
        *undetermined* where some are met and others not, since how many it
        takes is not known. With `Logic.NOT_STATED`, and where there are none,
        it is *not applicable*.

    Raises:
        IllFormedError: If *logic* is no logic, nor the word of one.

    >>> status, why = weighed_together(Logic.ALL, met=7, not_met=1, unknown=0)
    >>> print(status, "-", why.en)
    not-met - At least one criterion that is required is judged not to be met, and the list requires all.
    >>> print(weighed_together(
    ...     Logic.WHOLLY_OR_PARTLY, met=7, not_met=1, unknown=0
    ... )[0])
    undetermined
    """
    logic = Logic(logic)
    if not met + not_met + unknown:
        return Status.NOT_APPLICABLE, _NOTHING
    status = Status.NOT_APPLICABLE
    if logic is Logic.ALL:
        status = _first(
            (Status.NOT_MET, not_met),
            (Status.UNDETERMINED, unknown),
            (Status.MET, met),
        )
    elif logic is Logic.WHOLLY_OR_PARTLY:
        is_mixed = unknown or (met and not_met)
        status = _first(
            (Status.UNDETERMINED, is_mixed),
            (Status.MET, met),
            (Status.NOT_MET, not_met),
        )
    return status, _EXPLAINED[logic, status]


def _first(*counts: tuple[Status, int]) -> Status:
    """Return the first status that any criterion has."""
    return next(status for status, number in counts if number)


_NOTHING = Text(
    "Listan kräver inget av kriterierna.",
    "The list requires none of the criteria.",
)

_EXPLAINED = {
    (Logic.ALL, Status.MET): Text(
        "Alla kriterier som krävs är bedömda som uppfyllda. En rättslig "
        "prövning behövs ändå.",
        "All criteria that are required are judged to be met. A legal review "
        "is still needed.",
    ),
    (Logic.ALL, Status.NOT_MET): Text(
        "Minst ett kriterium som krävs är bedömt som inte uppfyllt, och listan "
        "kräver alla.",
        "At least one criterion that is required is judged not to be met, and "
        "the list requires all.",
    ),
    (Logic.ALL, Status.UNDETERMINED): Text(
        "Minst ett kriterium är inte bedömt, är bedömt tvärtemot det som "
        "anges, eller har inte setts, och listan kräver alla.",
        "At least one criterion is not judged, is judged contrary to what is "
        "stated, or was not seen, and the list requires all.",
    ),
    (Logic.WHOLLY_OR_PARTLY, Status.MET): Text(
        "Alla kriterier som krävs är bedömda som uppfyllda. En rättslig "
        "prövning behövs ändå.",
        "All criteria that are required are judged to be met. A legal review "
        "is still needed.",
    ),
    (Logic.WHOLLY_OR_PARTLY, Status.NOT_MET): Text(
        "Alla kriterier som krävs är bedömda som inte uppfyllda.",
        "All criteria that are required are judged not to be met.",
    ),
    (Logic.WHOLLY_OR_PARTLY, Status.UNDETERMINED): Text(
        "Listan nöjer sig med att kriterierna är helt eller delvis uppfyllda, "
        "men säger inte hur mycket som räcker. Här är inte alla bedömda som "
        "uppfyllda, eller har inte alla setts.",
        "The list is content with the criteria being wholly or partly met, but "
        "does not say how much is enough. Here not all are judged to be met, "
        "or not all were seen.",
    ),
    (Logic.NOT_STATED, Status.NOT_APPLICABLE): Text(
        "Listan säger inte hur kriterierna vägs samman. Läs dem vart för sig.",
        "The list does not say how the criteria are weighed together. Read "
        "each by itself.",
    ),
}
