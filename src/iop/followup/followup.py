# SPDX-License-Identifier: MIT
"""How an agreement stands on a day: *uppföljning av avtalet*.

The agreement tells what is promised, the ledger what has happened. Held against
each other on a day they give the state, what is due and late, what may be paid,
and the sums.
"""

import functools
from datetime import date
from typing import ClassVar

import attrs

from ..agreement import Agreement, History, Names
from ..ledger import Happening, Ledger, ObligationKind, Record, State
from ..values import (
    IllFormedError,
    Shown,
    ShownAsWritten,
    checked,
    shown,
    sought,
)
from ._accounts import accounts_of
from ._by_day import ByDay
from ._owed import owed
from ._settlement import settle
from ._snapshot import snapshot_of
from .obligations import Obligation, Progress
from .outcomes import OutcomeRow, outcome_rows
from .settlement import Settlement
from .timeline import Timeline


__all__ = ["Coming", "FollowUp", "follow_up"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Coming(Shown):
    """A day to come, and what it is for: *kommande dag*.

    Attributes:
        day: The day.
        name: The name of an obligation, or ``term-begins`` or ``term-ends``.
    """

    day: date
    name: str


@attrs.frozen(kw_only=True, repr=False, field_transformer=checked)
class FollowUp(ShownAsWritten):
    """How an agreement stands on a day: *uppföljning*.

    Made with `follow_up`.

    Attributes:
        history: The agreement, with its amendments.
        ledger: All that was written of it, also what is dated later.
        on: The day.
        course: The way it has gone until then.
        obligations: All that is owed, and how each stands.
        settlement: The sums.
        outcomes: What was planned beside what was reached.
    """

    ROOT: ClassVar[str] = "follow-up:"

    _EXAMPLE = "follow_up(Agreement(), Ledger(), on=date(2019, 3, 1))"

    history: History
    ledger: Ledger
    on: date
    timeline: Timeline
    obligations: tuple[Obligation, ...]
    settlement: Settlement
    outcomes: tuple[OutcomeRow, ...] = ()

    @property
    def agreement(self) -> Agreement:
        """The agreement as it reads on the day."""
        return self._by_day.agreement

    @property
    def happenings(self) -> tuple[Happening, ...]:
        """What has happened by the day, corrections made (*händelser*)."""
        return self._by_day.happenings

    @property
    def by_version(
        self,
    ) -> tuple[tuple[Agreement, tuple[Happening, ...]], ...]:
        """What has happened, by the version in force then (*per lydelse*)."""
        return self._by_day.by_version

    @property
    def record(self) -> Record:
        """What has been done, by what it is about (*vad som är gjort*)."""
        return self._by_day.record

    @functools.cached_property
    def _by_day(self) -> ByDay:
        """What is read off the agreement and the ledger, worked out once."""
        return ByDay(self.history, self.ledger, self.on)

    @functools.cached_property
    def names(self) -> Names:
        """What people call the parts that keys name (*namn*).

        As the agreement reads on the day, else as it read when something
        happened.
        """
        versions = (version for version, _ in self.by_version)
        return Names((self.agreement, *versions))

    @property
    def state(self) -> State:
        """The state of the agreement on the day (*läge*)."""
        return self.timeline.state

    @property
    def overdue(self) -> tuple[Obligation, ...]:
        """What is late, and still not done (*försenat*)."""
        return tuple(
            one for one in self.obligations if one.progress is Progress.OVERDUE
        )

    @property
    def held(self) -> tuple[Obligation, ...]:
        """Payments that may not go out yet, since they wait for something."""
        return tuple(one for one in self._payments if one.waits_for)

    @property
    def payable(self) -> tuple[Obligation, ...]:
        """Payments that wait for nothing more, due or not."""
        return tuple(one for one in self._payments if not one.waits_for)

    @property
    def _payments(self) -> tuple[Obligation, ...]:
        return tuple(
            one
            for one in self.obligations
            if one.kind is ObligationKind.PAYMENT and one.is_open
        )

    @property
    def coming(self) -> tuple[Coming, ...]:
        """The next days, from the day itself on, in their order."""
        first, last = self.timeline.first_day, self.timeline.last_day
        days = [
            ("term-begins", first),
            ("term-ends", last),
            *(
                (one.name, one.due_by)
                for one in self.obligations
                if one.is_open
            ),
        ]
        return tuple(
            sorted(
                (
                    Coming(day=day, name=name)
                    for name, day in days
                    if day is not None and day >= self.on
                ),
                key=lambda one: one.day,
            )
        )

    def __repr__(self) -> str:
        # In short: written out, a follow-up would fill a page.
        return (
            f"<FollowUp of {shown(str(self.agreement), 'en')} on {self.on}: "
            f"{self.state.text.en}, obligations={len(self.obligations)}, "
            f"overdue={len(self.overdue)}, paid={self.settlement.paid}>"
        )

    def __getitem__(self, name: str) -> Obligation:
        """Find what is owed by its name, such as ``report/slut``.

        Raises:
            IllFormedError: If nothing by that name is owed.
        """
        found = self._by_name.get(sought(name))
        if found is not None:
            return found
        names = ", ".join(one.name for one in self.obligations) or "-"
        raise IllFormedError(
            "obligation.unknown",
            name,
            f"något av: {names}",
            f"one of: {names}",
            next((str(one.name) for one in self.obligations), "report/slut"),
        )

    @functools.cached_property
    def _by_name(self) -> dict[str, Obligation]:
        """What is owed, by name; of two by one name, the first."""
        return {one.name: one for one in reversed(self.obligations)}


def follow_up(
    agreement: Agreement | History, ledger: Ledger, *, on: date
) -> FollowUp:
    """Describe how an agreement stands on a day: *följa upp*.

    Entries dated after the day do not matter.

    Args:
        agreement: The agreement, or its history where it was amended.
        ledger: What has happened.
        on: The day.

    Raises:
        IllFormedError: If *on* is no day, or has a time of day; if
            *agreement* is neither an agreement nor a history, or *ledger* no
            ledger.

    >>> from iop.agreement import OnDate, Report, Reporting, ReportKind
    >>> final = Report(
    ...     key="slut",
    ...     kind=ReportKind.FINAL,
    ...     due=OnDate(day=date(2019, 2, 28)),
    ... )
    >>> agreement = Agreement(reporting=Reporting(reports=(final,)))
    >>> followed = follow_up(agreement, Ledger(), on=date(2019, 3, 1))
    >>> followed.state.text.sv
    'utkast'
    >>> followed["report/slut"].waits_for
    ('signing',)
    >>> follow_up(agreement, [], on=date(2019, 3, 1))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a list of 0 parts; right is Ledger, for example: Ledger() [type.expected]
    """
    known = ByDay.of(agreement, ledger, on)
    snapshot, history, now = snapshot_of(known), known.history, known.agreement
    accounts = accounts_of(history.original, now, snapshot)
    sums = settle(accounts)
    followed = FollowUp(
        history=history,
        ledger=ledger,
        on=known.on,
        timeline=snapshot.timeline,
        obligations=owed(history, now, snapshot, accounts.plan, sums),
        settlement=sums,
        outcomes=outcome_rows(now, known.record),
    )
    # What was read off on the way is not read off once more.
    object.__setattr__(followed, "_by_day", known)
    return followed
