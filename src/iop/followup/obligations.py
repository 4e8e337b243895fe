# SPDX-License-Identifier: MIT
"""What is owed, by whom, and how it stands: *åtaganden att bevaka*."""

from datetime import date

import attrs

from ..agreement import Agreement, called_after
from ..ledger import ObligationKind, ObligationName
from ..values import (
    Choice,
    Day,
    Lang,
    Money,
    Sentence,
    Shown,
    StatedDate,
    Text,
    as_lang,
    checked,
    latest,
)


__all__ = ["Obligation", "Progress"]

_AGAIN = Text("{part}, inlämning {number}", "{part}, time {number}")
_MEETINGS = Text(
    "Styrgruppsmöten år {year}", "Meetings of the steering group, year {year}"
)
_EXTENSION = Text("Besked om förlängning", "Notice of extension")
_OF_PART = Text("{what}: {part}", "{what}: {part}")
_OTHERS = {
    ObligationKind.EVALUATION: Text("Utvärdering", "Evaluation"),
    ObligationKind.REPAYMENT: Text("Återbetalning", "Repayment"),
}


class Progress(Choice):
    """How something owed stands on a day: *läge för ett åtagande*.

    Attributes:
        MET: Done, but there is no day to hold that against, or it cannot be
            told whether it was in time.
    """

    NOT_YET_RECKONABLE = (
        "not-yet-reckonable",
        "går ännu inte att räkna ut",
        "not yet reckonable",
    )
    UPCOMING = "upcoming", "kommande", "upcoming"
    DUE_TODAY = "due-today", "ska göras i dag", "due today"
    OVERDUE = "overdue", "försenat", "overdue"
    MET_IN_TIME = "met-in-time", "gjort i tid", "met in time"
    MET_LATE = "met-late", "gjort för sent", "met late"
    MET = "met", "gjort", "met"
    WAIVED = "waived", "bortfallet", "waived"


DONE = frozenset({Progress.MET_IN_TIME, Progress.MET_LATE, Progress.MET})
"""The ways in which something owed is done (*gjort*)."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Obligation(Shown):
    """Something that is to be done, and how it stands: *åtagande att bevaka*.

    They stand in what `iop.follow_up` gives.

    Attributes:
        name: What it is known by, such as ``report/slut``.
        pointer: JSON Pointer to what the agreement in force says of it.
        debtor: The party that owes it; ``None`` if that is not told, or
            all owe it together.
        with_debtors: The others that owe it together with the debtor.
        creditor: The party that it is owed to; ``None`` if that is not told.
        amount: The sum, of a payment or a repayment; ``None`` if it cannot be
            told.
        due: The last day in time; ``None`` if it cannot be computed.
        due_within: The time that this day lies in, where that is all that can
            be told of it.
        how: How that day was computed, in sentences.
        progress: How it stands; what is of a sum of zero is waived, since
            nothing is owed.
        days_overdue: By how many days it is late on the day, or was when it
            was met; 0 if it is not late. By so many at least, where *due* or
            *met_on* is known only in part.
        met_on: The day it was met, as far as it is known.
        waits_for: What must happen first: names of obligations, or of events
            such as ``signing``, or ``release`` while it is withheld.
        awaited_by: Names of obligations that wait for this one.

    Raises:
        IllFormedError: If a field is of another type, or *days_overdue* is
            below 0.

    >>> final = Obligation(
    ...     name=ObligationName("report", "slut"),
    ...     pointer="/reporting/reports/0",
    ...     due=date(2019, 2, 28),
    ...     progress=Progress.MET_LATE,
    ...     days_overdue=1,
    ...     met_on=date(2019, 3, 1),
    ... )
    >>> final.is_done, final.is_open
    (True, False)
    >>> attrs.evolve(final, progress="met-late")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Obligation.progress: got "met-late"; right is Progress, for example: Progress.NOT_YET_RECKONABLE [type.expected]
    """

    name: ObligationName
    pointer: str
    debtor: str | None = None
    with_debtors: tuple[str, ...] = ()
    creditor: str | None = None
    amount: Money | None = None
    due: date | None = None
    due_within: StatedDate | None = None
    how: tuple[Sentence, ...] = ()
    progress: Progress = Progress.NOT_YET_RECKONABLE
    days_overdue: int = 0
    met_on: Day | None = None
    waits_for: tuple[str, ...] = ()
    awaited_by: tuple[str, ...] = ()

    @property
    def due_by(self) -> date | None:
        """The last day in time, or the latest that it may be."""
        return self.due or (self.due_within and latest(self.due_within))

    @property
    def is_late_at_least(self) -> bool:
        """Whether it may be later than *days_overdue* says."""
        return self.due is None or isinstance(self.met_on, StatedDate)

    @property
    def kind(self) -> ObligationKind:
        """What is owed (*slag*)."""
        return self.name.kind

    @property
    def is_done(self) -> bool:
        """Whether it is met, in time or not."""
        return self.progress in DONE

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done: neither met nor waived."""
        return not self.is_done and self.progress is not Progress.WAIVED

    def called(self, agreement: Agreement) -> Sentence | Text | str:
        """Return what people call it, by the agreement that it is owed under.

        >>> again = Obligation(
        ...     name=ObligationName("report", "slut", 2),
        ...     pointer="/reporting/reports/0",
        ... )
        >>> again.called(Agreement()).fill("sv")
        'Redovisning 1, inlämning 2'
        """
        if self.kind in _OTHERS:
            return _OTHERS[self.kind]
        if self.kind is ObligationKind.MEETING:
            return Sentence.of(_MEETINGS, year=self.name.key)
        part = called_after(self.pointer, agreement)
        if self.kind is ObligationKind.EXTENSION:
            is_listed = self.pointer[-1:].isdecimal()
            return (
                Sentence.of(_OF_PART, what=_EXTENSION, part=part)
                if is_listed
                else _EXTENSION
            )
        if self.name.time > 1:
            return Sentence.of(_AGAIN, part=part, number=self.name.time)
        return part

    def explained(self, lang: Lang = "sv") -> str:
        """Describe in *lang* how its due day was computed.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
        """
        known = as_lang(lang)
        return " ".join(sentence.fill(known) for sentence in self.how)
