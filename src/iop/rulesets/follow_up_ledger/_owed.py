# SPDX-License-Identifier: MIT
"""What is owed on the day, picked out for a rule: *åtaganden*."""

import functools
from collections.abc import Iterator

from ...followup import FollowUp, Obligation, Progress
from ...ledger import ObligationKind
from ...rules import Called, NotKnown, NotStated, Observation
from ...values import Counted, Sentence, Text, read


__all__ = [
    "Listed",
    "days_late",
    "listed",
    "overdue",
    "part_of",
    "said",
    "undated",
]

Listed = tuple[tuple[int, Obligation], ...]
"""Obligations, each with its number in the follow-up (*åtaganden*)."""

_DUE = {
    ObligationKind.REPORT: "/due",
    ObligationKind.PAYMENT: "/due",
    ObligationKind.MILESTONE: "/due",
    ObligationKind.EVALUATION: "/due",
    # These are listed under what says when they are due.
    ObligationKind.MEETING: "",
    ObligationKind.REPAYMENT: "",
}
"""Where the day is stated, within what the agreement says of each kind."""

_DAYS = {
    False: (
        Text("{number} dag", "{number} day"),
        Text("{number} dagar", "{number} days"),
    ),
    True: (
        Text("minst {number} dag", "at least {number} day"),
        Text("minst {number} dagar", "at least {number} days"),
    ),
}
"""How late something is, one day and several, by whether it is at least so."""

_BESIDE = Text("{said} {more}", "{said} {more}")
_HOW = Text("{what}: {how}", "{what}: {how}")


def listed(followed: FollowUp, *kinds: ObligationKind) -> Listed:
    """List what is owed, or is done, of some kinds: *åtaganden av ett slag*.

    What was waived is owed no more; before the agreement is signed nothing is
    owed, but it may be done.

    Returns:
        The number of each obligation in the follow-up, from 0, and the
        obligation.

    Raises:
        IllFormedError: If one of *kinds* is no kind, nor the word of one.

    >>> from datetime import date
    >>> from iop.followup import follow_up
    >>> from iop.ledger import Ledger
    >>> from iop.rulesets.follow_up_ledger._specimens import RUN, agreed
    >>> day = date(2018, 9, 1)
    >>> ledger = Ledger(entries=RUN)
    >>> followed = follow_up(agreed(), ledger, on=day)
    >>> [number for number, _ in listed(followed, ObligationKind.PAYMENT)]
    [2, 3]
    >>> listed(follow_up(agreed(), Ledger(), on=day), *ObligationKind)
    ()
    """
    is_binding = followed.timeline.is_signed
    asked = [ObligationKind(kind) for kind in kinds]
    return tuple(
        (number, one)
        for number, one in enumerate(followed.obligations)
        if one.kind in asked and (one.is_done or (is_binding and one.is_open))
    )


def overdue(owed: Listed) -> Listed:
    """Keep what is late, and still not done: *försenat*.

    >>> from iop.ledger import ObligationName
    >>> late = Obligation(
    ...     name=ObligationName("report", "slut"),
    ...     pointer="/reporting/reports/0",
    ...     progress=Progress.OVERDUE,
    ... )
    >>> overdue(((0, late),)) == ((0, late),)
    True
    """
    return tuple(
        (number, one)
        for number, one in owed
        if one.progress is Progress.OVERDUE
    )


def undated(followed: FollowUp, owed: Listed) -> Iterator[Observation]:
    """Ask for the days that the agreement leaves out: *utan dag*.

    What is done, or waits for something, is not late, and is not asked for;
    nor are the meetings of a last year before it is over.

    Yields:
        The place of each day that is not stated; of what no agreement states
        a day for, or none that can be computed, why that is.
    """
    last = followed.timeline.last_day
    is_over = last is not None and last < followed.on
    for _, one in owed:
        is_later = one.kind is ObligationKind.MEETING and not is_over
        is_told = one.progress is not Progress.NOT_YET_RECKONABLE
        if not one.is_open or is_told or one.waits_for or is_later:
            continue
        place = f"{one.pointer}{_DUE[one.kind]}"
        # A report that was sent back is owed again, under a name of its own;
        # the day in the agreement is that of the first time.
        is_again = one.name.time > 1
        if is_again or read(followed.agreement, place) is not None:
            yield NotKnown(
                Sentence.of(
                    _HOW, what=one.called(followed.agreement), how=_how(one)
                )
            )
        else:
            yield NotStated(place)


def _how(one: Obligation) -> Sentence:
    """Tell how the day was computed, as one sentence."""
    return functools.reduce(
        lambda said, more: Sentence.of(_BESIDE, said=said, more=more), one.how
    )


def part_of(one: Obligation) -> Called | str:
    """Return what to call what is owed by: its part, or the number of the year.

    >>> from iop.ledger import ObligationName
    >>> part_of(
    ...     Obligation(
    ...         name=ObligationName("report", "del-1"),
    ...         pointer="/reporting/reports/0",
    ...     )
    ... )
    Called(pointer='/reporting/reports/0', is_within=False)
    """
    if one.kind is ObligationKind.MEETING:
        return one.name.key or ""
    return Called(one.pointer)


def days_late(one: Obligation) -> Counted:
    """Return by how many days something is late: *försening*.

    What was done, or due, on a day known in part is late by that many at
    least.

    >>> from datetime import date
    >>> from iop.ledger import ObligationName
    >>> days_late(
    ...     Obligation(
    ...         name=ObligationName("evaluation"),
    ...         pointer="/reporting/evaluation",
    ...         due=date(2019, 3, 1),
    ...         days_overdue=1,
    ...     )
    ... ).fill("sv")
    '1 dag'
    """
    return Counted(one.days_overdue, *_DAYS[one.is_late_at_least])


def said(text: Text, one: Obligation) -> Sentence:
    """Describe something of what is owed, by its name if the text has room.

    >>> from iop.ledger import ObligationName
    >>> said(
    ...     Text("{part} nåddes", "{part} was reached"),
    ...     Obligation(
    ...         name=ObligationName("milestone", "start"),
    ...         pointer="/reporting/milestones/0",
    ...     ),
    ... ).fields
    (('part', Called(pointer='/reporting/milestones/0', is_within=False)),)
    """
    return Sentence.of(text, **{name: part_of(one) for name in text.fields})
