# SPDX-License-Identifier: MIT
"""The way an agreement has gone until a day: *avtalets gång*.

What is written in the ledger counts, and what the agreement itself says of its
proposal, decisions and signatures where the ledger says nothing of it. How the
steps are taken is told in `iop.followup._walk`.
"""

import functools
from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from ..agreement import Event, History
from ..ledger import (
    Corrected,
    EndedByAgreement,
    Entry,
    Ledger,
    NoticeGiven,
    Signed,
    State,
    Step,
)
from ..values import (
    Period,
    Shown,
    StatedDate,
    checked,
    exact_day,
    first_of,
    is_before,
    last_of,
    latest,
)
from ._by_day import ByDay, divided
from ._walk import ONE_DAY, Walk, goes_on, last_by, spanned
from .transitions import Transition


__all__ = ["EventDay", "Timeline", "Transition"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class EventDay(Shown):
    """An event whose day is known only in part: *händelse, känd till en del*.

    Attributes:
        event: The event.
        day: What is known of its day.

    >>> print(EventDay(event=Event.SIGNING, day=StatedDate("2021-01")).day)
    2021-01
    """

    _EXAMPLE = 'EventDay(event=Event.SIGNING, day=StatedDate("2021-01"))'

    event: Event
    day: StatedDate


@attrs.frozen(kw_only=True, field_transformer=checked)
class Timeline(Shown):
    """The way an agreement has gone until a day: *avtalets gång*.

    Attributes:
        on: The day.
        state: The state on that day, when all that is dated that day is done.
        known: The last state that is known of; another than *state* only
            where that is undetermined.
        transitions: Every step, in order.
        is_signed: Whether all parties have signed, though the day may not be
            known.
        is_appealed: Whether an appeal is open.
        first_day: The first day in force: as the agreement says, else the
            day when the last party signed; ``None`` if neither is known.
        last_day: The last day in force, as far as is known on the day: as the
            agreement says, or sooner by notice, by agreement, by termination
            for breach or by replacement; ``None`` if no end is known, or its
            day is known only in part.
        is_cut_short: Whether the last day is sooner than the agreement says;
            where *last_day* is not known, whether it may be.
        gaps: The times between an end and a late extension (*glapp*).
        stated: The events whose days are known only in part.
    """

    _EXAMPLE = "follow_up(Agreement(), Ledger(), on=date(2019, 3, 1)).timeline"

    on: date
    state: State
    known: State
    transitions: tuple[Transition, ...]
    is_signed: bool = False
    is_appealed: bool = False
    first_day: date | None = None
    last_day: date | None = None
    is_cut_short: bool = False
    gaps: tuple[Period, ...] = ()
    stated: tuple[EventDay, ...] = ()

    @property
    def refused(self) -> tuple[Transition, ...]:
        """The steps that contradict what is written, in order."""
        return tuple(
            transition
            for transition in self.transitions
            if transition.after is None
        )

    @property
    def premature(self) -> tuple[tuple[Transition, Transition], ...]:
        """The steps before what they rest on, with that, in order.

        A payment shows that the agreement was signed. Where the last party is
        written to have signed later, the two contradict each other. What was
        decided while the agreement ran may be an amendment of it.
        """
        found: list[tuple[Transition, Transition]] = []
        inferred: list[Step] = []
        shown_by: dict[Step, Transition] = {}
        for one in self.transitions:
            if one.is_inferred:
                inferred.append(one.step)
                continue
            for step in inferred:
                shown_by[step] = one
            inferred.clear()
            sooner = shown_by.pop(one.step, None)
            if sooner and _is_sooner(sooner, one) and self._is_first(one):
                found.append((sooner, one))
        return tuple(found)

    def _is_first(self, one: Transition) -> bool:
        """Return whether a step concerns the agreement, and no amendment."""
        return (
            one.step is Step.SIGNED_BY_ALL
            or self.first_day is None
            or one.day < self.first_day
        )

    def first(self, step: Step) -> date | None:
        """Return the first day on which *step* is known to have been taken.

        A step that nobody wrote down, or that has a day known in part, has
        no such day.

        Raises:
            IllFormedError: If *step* is no step, nor the word of one.
        """
        return self._firsts.get(Step(step))

    @functools.cached_property
    def _firsts(self) -> dict[Step, date]:
        """The first day of each step that was taken and written down."""
        firsts: dict[Step, date] = {}
        for transition in self.transitions:
            is_known = not isinstance(transition.stated, StatedDate)
            is_written = is_known and not transition.is_inferred
            if transition.after is not None and is_written:
                firsts.setdefault(transition.step, transition.day)
        return firsts

    @property
    def signed_on(self) -> date | None:
        """The day on which the last party signed (*undertecknandet*)."""
        return self.first(Step.SIGNED_BY_ALL)

    def day_of(self, event: Event) -> date | None:
        """Return the day of an event of the agreement, if it is known.

        The days of the term are known before they come.

        Raises:
            IllFormedError: If *event* is no event, nor the word of one.
        """
        return {
            Event.DECISION: self.first(Step.APPROVED),
            Event.SIGNING: self.signed_on,
            Event.TERM_BEGINS: self.first_day,
            Event.TERM_ENDS: self.last_day,
        }[Event(event)]

    def stated_day_of(self, event: Event) -> date | StatedDate | None:
        """Return the day of an event of the agreement, as far as it is known.

        Raises:
            IllFormedError: If *event* is no event, nor the word of one.
        """
        known = {one.event: one.day for one in self.stated}
        return self.day_of(event) or known.get(Event(event))

    def has_happened(self, event: Event) -> bool:
        """Return whether an event has come, though its day may be unknown.

        Raises:
            IllFormedError: If *event* is no event, nor the word of one.
        """
        day = self.day_of(event)
        if day is not None:
            return day <= self.on
        step = _EVENT_STEPS[Event(event)]
        return any(
            one.step is step and one.after is not None
            for one in self.transitions
        )


def _is_sooner(one: Transition, other: Transition) -> bool:
    """Return whether one step was certainly taken on a day before another."""
    return is_before(one.day, other.stated or other.day) is True


_EVENT_STEPS = {
    Event.DECISION: Step.APPROVED,
    Event.SIGNING: Step.SIGNED_BY_ALL,
    Event.TERM_BEGINS: Step.TERM_BEGINS,
    Event.TERM_ENDS: Step.TERM_ENDS,
}


_Written = tuple[Entry, int | None]
"""An entry, and its number in the ledger; ``None`` if the agreement says it."""


def walked(by_day: ByDay) -> Timeline:
    """Walk through what has happened until a day: *avtalets gång*.

    Where an agreement states no parties, the first signature is enough. Where
    it states no term, it runs from the day the last party signed, until it is
    ended. A step that shows that others came before it is enough for those.
    Where its term has begun, and nothing shows that it was signed, the state
    is undetermined. All that is this library's own reading.
    """
    history, on = by_day.history, by_day.on
    written = _written(by_day)
    walk = Walk(
        version=history.original,
        ends=_ends(by_day),
        signed_undated=frozenset(
            one.party
            for one in history.original.signatures or ()
            if one.on is None or latest(one.on) is None
        ),
    )
    entered: dict[date, list[_Written]] = {}
    for one in written:
        entered.setdefault(one[0].day, []).append(one)
    found = {*entered, *_points(history, walk.ends.values())}
    points = (*sorted(one for one in found if one < on), on)
    for version, own in divided(history, points, _itself):
        walk.version = version
        for point in own:
            walk.tick(point)
            for entry, number in entered.get(point, ()):
                walk.enter(entry, number)
                walk.tick(point)
    first, last = _exact_bounds(walk)
    return Timeline(
        on=on,
        state=walk.told(on),
        known=walk.state,
        transitions=tuple(walk.transitions),
        is_signed=walk.is_signed,
        is_appealed=walk.appeals > 0,
        first_day=first,
        last_day=last,
        is_cut_short=walk.cut is not None
        and (last is None or last != walk.stated),
        gaps=tuple(walk.gaps),
        stated=tuple(_stated(walk, last)),
    )


def _stated(walk: Walk, last: date | None) -> Iterator[EventDay]:
    """Return the events whose days are known in part.

    What is written twice is known by what is written first; the term as it is
    stated, where nothing may have ended it sooner.
    """
    for event in (Event.DECISION, Event.SIGNING):
        taken = (
            one
            for one in walk.transitions
            if one.step is _EVENT_STEPS[event] and one.after is not None
        )
        first = next(taken, None)
        if first and isinstance(first.stated, StatedDate):
            yield EventDay(event=event, day=first.stated)
    period = walk.version.period
    if period is None:
        return
    start, end = first_of(period), last_of(period)
    if isinstance(start, StatedDate):
        yield EventDay(event=Event.TERM_BEGINS, day=start)
    is_whole = last is None and walk.cut is None and walk.soonest == date.max
    if isinstance(end, StatedDate) and is_whole and not goes_on(walk.version):
        yield EventDay(event=Event.TERM_ENDS, day=end)


def _written(by_day: ByDay) -> list[_Written]:
    """List what is written in the ledger, and what else the agreement says.

    What the ledger says counts before what the agreement says of the same:
    its proposal, its decisions, the signature of a party.
    """
    found: list[_Written] = [
        (one.entry, one.number) for one in by_day.happenings
    ]
    told = {_subject(entry) for entry, _ in found}
    found += [
        (entry, None)
        for entry in Ledger.of(by_day.history.original).entries
        if not isinstance(entry, Corrected)
        and entry.day <= by_day.on
        and _subject(entry) not in told
    ]
    return sorted(found, key=_day_of)


def _subject(entry: Entry) -> object:
    """Return what an entry and an agreement may both tell of."""
    return entry.party if isinstance(entry, Signed) else type(entry)


def _day_of(written: _Written) -> date:
    return written[0].day


def _ends(by_day: ByDay) -> dict[int | None, list[date]]:
    """Compute the last days in force that notices and the like lead to."""
    return {
        happening.number: last_by(version, happening.entry)
        for version, own in by_day.by_version
        for happening in own
        if isinstance(happening.entry, NoticeGiven | EndedByAgreement)
    }


def _itself(day: date) -> date:
    return day


def _exact_bounds(walk: Walk) -> tuple[date | None, date | None]:
    """Return the first and last day in force, where they are known exactly.

    What may have ended it sooner leaves the last day unknown.
    """
    period = walk.version.period
    signed_on = walk.signed_on if walk.is_signing_dated else None
    first = exact_day(first_of(period)) if period else signed_on
    by_itself = walk.cut is None and walk.bounds()[1] is None
    lasts = [walk.cut, None if by_itself else walk.stated]
    last = min((day for day in lasts if day is not None), default=None)
    if last is not None and walk.soonest < last:
        return first, None
    return first, last


def _points(history: History, ends: Iterable[list[date]]) -> Iterator[date]:
    """Return every day on which the state may change by the calendar."""
    yield from (amendment.first_day for amendment in history.amendments)
    lasts = [last for own in ends for last in own]
    for version in history.versions:
        first, last = spanned(version)
        if first is not None:
            yield first
        if last is not None:
            lasts.append(last)
    yield from (last + ONE_DAY for last in lasts if last < date.max)
