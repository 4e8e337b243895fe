# SPDX-License-Identifier: MIT
"""The way an agreement has gone, step by step: *avtalets gång*."""

import functools
from datetime import date

import attrs

from ..deadlines import Event
from ..fields import checked
from ..lifecycle import State, Step
from ..showing import Shown


__all__ = ["Course", "Stage"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Stage(Shown):
    """One step on the way: *steg på vägen*.

    Attributes:
        day: The day it was taken.
        step: Which step.
        before: The state it was taken in.
        after: The state it led to; ``None`` if the table does not allow it.
        number: The number of the entry in the ledger, from 0; ``None`` where
            the calendar took the step.
    """

    day: date
    step: Step
    before: State
    after: State | None = None
    number: int | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Course(Shown):
    """The way an agreement has gone until a day: *avtalets gång*.

    Attributes:
        on: The day.
        state: The state on that day, when all that is dated that day is done.
        stages: Every step, in order.
        first_day: The first day in force: as the agreement says, else the
            day when the last party signed; ``None`` if neither is known.
        last_day: The last day in force, as far as is known on the day: as the
            agreement says, or sooner by notice, termination for breach or
            replacement; ``None`` if no end is known.
        is_cut_short: Whether the last day is sooner than the agreement says.
    """

    _EXAMPLE = "course(as_history(Agreement()), Ledger(), date(2019, 3, 1))"

    on: date
    state: State
    stages: tuple[Stage, ...]
    first_day: date | None = None
    last_day: date | None = None
    is_cut_short: bool = False

    @property
    def refused(self) -> tuple[Stage, ...]:
        """The steps that the table does not allow, in order."""
        return tuple(stage for stage in self.stages if stage.after is None)

    def first(self, step: Step) -> date | None:
        """Give the first day on which *step* was taken and allowed.

        Raises:
            IllFormedError: If *step* is no step, nor the word of one.
        """
        return self._firsts.get(Step(step))

    @functools.cached_property
    def _firsts(self) -> dict[Step, date]:
        """The first day of each step that was taken and allowed."""
        firsts: dict[Step, date] = {}
        for stage in self.stages:
            if stage.after is not None:
                firsts.setdefault(stage.step, stage.day)
        return firsts

    @property
    def signed_on(self) -> date | None:
        """The day on which the last party signed (*undertecknandet*)."""
        return self.first(Step.SIGNED_BY_ALL)

    def day_of(self, event: Event) -> date | None:
        """Give the day of an event of the agreement, if it is known.

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
