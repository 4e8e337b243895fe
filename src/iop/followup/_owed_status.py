# SPDX-License-Identifier: MIT
"""How something owed stands on a day: *bedömning av läget*."""

from datetime import date

import attrs

from ..ledger import State
from ..values import Sentence, StatedDate, Text, earliest, is_after, latest
from ._snapshot import Snapshot
from .obligations import Obligation, Progress


__all__ = ["weighed"]

_VOID = frozenset({State.REJECTED, State.ENDED})

_NOTHING = Sentence(
    Text(
        "Beloppet är noll; det finns inget att betala.",
        "The sum is zero; there is nothing to pay.",
    )
)
_LAPSED = Sentence(
    Text(
        "Det faller efter att avtalet upphörde.",
        "It falls after the agreement came to an end.",
    )
)
_MAY_HAVE_LAPSED = Sentence(
    Text(
        "Det går inte att avgöra om det faller efter att avtalet upphör.",
        "Whether it falls after the agreement ends cannot be told.",
    )
)
_CLOSED = Sentence(Text("Ärendet är avslutat.", "The case is closed."))
_WAIVED = Text("Det efterskänktes den {day}.", "It was waived on {day}.")
_WAIVED_IN_PART = Text("Det efterskänktes ({day}).", "It was waived ({day}).")
_UNSIGNED = Sentence(
    Text(
        "Det binder först när avtalet är undertecknat.",
        "It binds only when the agreement is signed.",
    )
)


def weighed(
    obligation: Obligation,
    snapshot: Snapshot,
    *,
    ends_with_term: date | None = None,
    may_begin_later: date | None = None,
    outlives_the_matter: bool = False,
) -> Obligation:
    """Describe how an obligation stands.

    Where the sum is zero nothing is owed, and nothing can be late. What is done
    stays done. Else it may have been waived, or have lapsed with the
    agreement; else it is held against its due day.

    Args:
        obligation: The obligation, with its due day and the day it was met.
        past: What has happened.
        ends_with_term: The day it belongs to; it lapses if an end that came
            sooner than agreed is before that day.
        may_begin_later: The latest day it may belong to, where *ends_with_term*
            is only the earliest.
        outlives_the_matter: Whether it is owed though the case is closed.
    """
    met = obligation.met_on
    if obligation.amount is not None and obligation.amount.is_zero:
        return attrs.evolve(_fallen_away(obligation, _NOTHING), met_on=None)
    if met is not None:
        return _met(obligation, met)
    reason = _fallen(obligation, snapshot, ends_with_term)
    if outlives_the_matter:
        reason = None
    if reason is not None:
        return _fallen_away(obligation, reason)
    if not snapshot.timeline.is_signed and not outlives_the_matter:
        waits = dict.fromkeys(["signing", *obligation.waits_for])
        return attrs.evolve(
            obligation,
            how=(*obligation.how, _UNSIGNED),
            waits_for=tuple(waits),
        )
    return _due(obligation, snapshot, may_begin_later or ends_with_term)


def _due(
    obligation: Obligation, snapshot: Snapshot, latest_day: date | None
) -> Obligation:
    """Hold what is still owed against its due day, if that is known."""
    timeline, due = snapshot.timeline, obligation.due
    last = timeline.last_day
    is_within = latest_day is None or (last is not None and latest_day <= last)
    if timeline.is_cut_short and not is_within:
        how = (*obligation.how, _MAY_HAVE_LAPSED)
        return attrs.evolve(obligation, how=how)
    if due is None:
        return _due_within(obligation, timeline.on)
    late = (timeline.on - due).days
    progress = Progress.OVERDUE if late else Progress.DUE_TODAY
    return attrs.evolve(
        obligation,
        progress=Progress.UPCOMING if late < 0 else progress,
        days_overdue=max(late, 0),
    )


def _due_within(obligation: Obligation, on: date) -> Obligation:
    """Hold what is owed against the time that its due day lies in.

    Within it, it cannot be told.
    """
    within = obligation.due_within
    if within is None:
        return obligation
    first, last = earliest(within), latest(within)
    if last is not None and on > last:
        return attrs.evolve(
            obligation,
            progress=Progress.OVERDUE,
            days_overdue=(on - last).days,
        )
    if first is not None and on < first:
        return attrs.evolve(obligation, progress=Progress.UPCOMING)
    return obligation


def _met(obligation: Obligation, met: date | StatedDate) -> Obligation:
    """Return whether what is done was done in time, as far as that is known."""
    due = obligation.due or obligation.due_within
    is_late = None if due is None else is_after(met, due)
    by, came = due and latest(due), earliest(met)
    days = (came - by).days if is_late and by and came else 0
    progress = Progress.MET_LATE if is_late else Progress.MET_IN_TIME
    return attrs.evolve(
        obligation,
        progress=Progress.MET if is_late is None else progress,
        days_overdue=days,
        waits_for=(),
    )


def _fallen_away(obligation: Obligation, reason: Sentence) -> Obligation:
    """Let it be owed no more, or not at all, and say why."""
    return attrs.evolve(
        obligation,
        progress=Progress.WAIVED,
        how=(*obligation.how, reason),
        waits_for=(),
    )


def _fallen(
    obligation: Obligation, snapshot: Snapshot, day: date | None
) -> Sentence | None:
    """Return why nothing is owed any more; ``None`` if it still is."""
    timeline = snapshot.timeline
    # What is waived is waived however many times it was sent back.
    waived = snapshot.record.waived.get(obligation.name.first)
    if waived is not None:
        is_in_part = isinstance(waived, StatedDate)
        return Sentence.of(
            _WAIVED_IN_PART if is_in_part else _WAIVED, day=waived
        )
    if timeline.state in _VOID:
        return _CLOSED
    last = timeline.last_day
    if timeline.is_cut_short and day is not None and last is not None:
        return _LAPSED if day > last else None
    return None
