# SPDX-License-Identifier: MIT
"""The way an agreement has gone until a day: *avtalets gång*.

The entries of a ledger and the calendar are taken one by one, in the order of
their days, and each is a step by the table of `iop.lifecycle`. A step that the
table does not allow leaves the state as it was, and is kept as such.
"""

from collections.abc import Iterator
from datetime import date

from ..amendments import History
from ..forms import as_date
from ..ledger import Happening, Ledger, NoticeGiven
from .values import Course, Stage
from .walking import ONE_DAY, Walk, last_by_notice


__all__ = ["Course", "Stage", "course"]


def course(history: History, ledger: Ledger, on: date) -> Course:
    """Walk through what has happened until a day: *avtalets gång*.

    Args:
        history: The agreement, with its amendments.
        ledger: What has happened.
        on: The last day that counts.

    Where an agreement states no parties, the first signature is enough. Where
    it states no term, it runs from the day the last party signed, until it is
    ended; that is this library's own reading.

    Raises:
        IllFormedError: If *on* is no day, or has a time of day.

    >>> from iop.agreement import Agreement
    >>> from iop.amendments import as_history
    >>> from iop.decisions import DecisionOutcome
    >>> from iop.ledger import Decided, Proposed
    >>> ledger = Ledger(
    ...     entries=(
    ...         Proposed(key="p", on=date(2018, 2, 1)),
    ...         Decided(
    ...             key="d",
    ...             on=date(2018, 2, 22),
    ...             outcome=DecisionOutcome.APPROVED,
    ...         ),
    ...     )
    ... )
    >>> history = as_history(Agreement())
    >>> course(history, ledger, date(2018, 2, 21)).state.text.sv
    'föreslaget'
    >>> course(history, ledger, date(2018, 2, 22)).state.text.sv
    'beslutat'
    >>> course(history, ledger, "2018-02-22")
    Traceback (most recent call last):
    ...
    iop.errors.IllFormedError: got "2018-02-22"; right is a day (date), for example: date(2018, 6, 1) [date.expected]
    """
    day = as_date(on)
    happenings = ledger.by(day)
    walk = Walk(history=history)
    by_day: dict[date, list[Happening]] = {}
    for happening in happenings:
        by_day.setdefault(happening.entry.on, []).append(happening)
    for point in sorted(set(_points(history, happenings, day))):
        walk.tick(point)
        for happening in by_day.get(point, ()):
            walk.enter(happening)
            walk.tick(point)
    first, last = walk.bounds(day)
    term = history.on(day).term
    stated = term.period.last if term and term.period else None
    return Course(
        on=day,
        state=walk.state,
        stages=tuple(walk.stages),
        first_day=first,
        last_day=last,
        is_cut_short=walk.cut is not None and last != stated,
    )


def _points(
    history: History, happenings: tuple[Happening, ...], on: date
) -> Iterator[date]:
    """Give every day, until *on*, on which the state may change."""
    found = [on]
    found.extend(amendment.first_day for amendment in history.amendments)
    lasts: list[date] = []
    for version in history.versions:
        if version.term and version.term.period:
            found.append(version.term.period.first)
            if version.term.period.last:
                lasts.append(version.term.period.last)
    for happening in happenings:
        found.append(happening.entry.on)
        if isinstance(happening.entry, NoticeGiven):
            lasts.extend(last_by_notice(history, happening.entry))
    found.extend(last + ONE_DAY for last in lasts if last < date.max)
    return (day for day in found if day <= on)
