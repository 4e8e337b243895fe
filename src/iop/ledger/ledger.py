# SPDX-License-Identifier: MIT
"""All that has happened to one agreement: *händelselistan*."""

import functools
from collections.abc import Container, Iterator
from datetime import date
from itertools import count
from typing import ClassVar, Self, final

import attrs

from ..agreement import Agreement
from ..values import (
    EntryKey,
    Fit,
    Help,
    IllFormedError,
    Kind,
    Misfit,
    Shown,
    StatedDate,
    Text,
    Whole,
    as_date,
    as_instance,
    checked,
    latest,
)
from .decisions import Appealed, AppealSettled, Decided, Proposed, Signed
from .endings import (
    Ended,
    EndedByAgreement,
    NoticeGiven,
    ReplacedBy,
    TerminatedForBreach,
)
from .entry import EntryFacts
from .outcomes import OutcomeMeasured
from .payments import (
    CostAccounted,
    IndexSet,
    Paid,
    Reclaimed,
    Repaid,
    Withheld,
)
from .reports import (
    EvaluationReceived,
    MeetingHeld,
    MilestoneReached,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Waived,
)


__all__ = ["Corrected", "Entry", "Happening", "Ledger", "LedgerEntry"]

Entry = (
    Proposed
    | Decided
    | Appealed
    | AppealSettled
    | Signed
    | Paid
    | Withheld
    | CostAccounted
    | Reclaimed
    | Repaid
    | IndexSet
    | ReportReceived
    | ReportApproved
    | ReportReturned
    | EvaluationReceived
    | MilestoneReached
    | MeetingHeld
    | OutcomeMeasured
    | Waived
    | NoticeGiven
    | EndedByAgreement
    | TerminatedForBreach
    | ReplacedBy
    | Ended
)
"""Something that has happened (*händelse*)."""


_STEM = 50
"""How much of a key is kept where a number is put to it."""


def _is_that_key(corrects: str, key: str | None) -> Iterator[Misfit]:
    if key not in {corrects, None}:
        yield (
            ("instead", "key"),
            IllFormedError(
                "correction.key",
                key,
                "nyckeln för den händelse som rättas",
                "the key of the entry that is corrected",
                corrects,
            ),
        )


@attrs.frozen(kw_only=True, field_transformer=checked)
class Corrected(Whole, EntryFacts):
    """That an earlier entry was wrong: *rättelse*.

    Nothing is erased: the wrong entry stays in the ledger, and counts until
    the day of the correction. From that day *instead* counts in its place.
    The last correction of an entry is the one that counts. A correction cannot
    itself be corrected; correct the entry once more.

    Attributes:
        key: The word other entries name it by.
        on: The day of the correction.
        note: Why it is corrected. It is kept for the record alone.
        corrects: The entry that was wrong.
        instead: What should have stood there, under the same key; not stated
            is that nothing should have.

    Raises:
        IllFormedError: If *instead* has another key than *corrects*.

    >>> from iop.values import Money
    >>> right = Paid(key="bet-1", on=date(2018, 3, 15), amount=Money(425_000))
    >>> Corrected(
    ...     key="rattelse",
    ...     on=date(2018, 4, 3),
    ...     corrects="bet-1",
    ...     instead=right,
    ... ).instead.amount
    Money('425000.00')
    >>> Corrected(
    ...     key="r", on=date(2018, 4, 3), corrects="bet-2", instead=right
    ... )
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "bet-1"; right is the key of the entry that is corrected, for example: bet-2 [correction.key]
    """

    KIND: ClassVar[Kind] = Kind("corrected", Text("rättelse", "correction"))
    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("corrects", "instead.key"), _is_that_key),
    )
    HELP: ClassVar[Help] = Help(
        "Rättelse",
        "En händelse som har skrivits in tidigare var fel och ska rättas.",
        on="Dagen då rättelsen görs. Från den dagen gäller det rättade, före den det som stod tidigare.",
        note="Skriv varför händelsen rättas. Sparas som upplysning.",
        corrects="Välj den händelse som var fel. Ska en rättelse i sin tur rättas, välj samma händelse en gång till.",
        instead="Händelsen som den skulle ha varit, med samma beteckning. Lämnas det tomt stryks händelsen från den dag då rättelsen görs.",
    )

    corrects: EntryKey
    instead: Entry | None = None


LedgerEntry = Entry | Corrected
"""What a ledger holds (*händelse eller rättelse*)."""


@attrs.frozen(kw_only=True)
class Happening(Shown):
    """An entry as it stands on a day, and its number: *gällande händelse*.

    Attributes:
        number: Its place in the ledger, from 0.
        entry: The entry, or what stands in its place after a correction.
    """

    number: int
    entry: Entry


def _all_differ(keys: list[tuple[int, str]]) -> Iterator[Misfit]:
    taken = {key for _, key in keys}
    counts: dict[str, Iterator[int]] = {}
    seen: set[str] = set()
    for number, key in keys:
        if key in seen:
            yield (
                ("entries", number),
                _taken(key, _free(key, taken, counts)),
            )
        seen.add(key)


def _free(
    key: str, taken: Container[str], counts: dict[str, Iterator[int]]
) -> str:
    """Make a key like *key* that no entry has, nor was made before."""
    stem = key[:_STEM].rstrip("-._")
    numbers = counts.setdefault(stem, count(2))
    return next(new for n in numbers if (new := f"{stem}-{n}") not in taken)


def _taken(key: str, free: str) -> IllFormedError:
    return IllFormedError(
        "ledger.key",
        key,
        "en nyckel som ingen annan händelse har",
        "a key that no other entry has",
        free,
    )


@final
@attrs.frozen(kw_only=True, field_transformer=checked)
class Ledger(Whole, Shown):
    """All that has happened to one agreement: *händelselista*.

    Entries are kept as they were written, in the order they were written. They
    are read by their days; those of one day, in the order in which they stand.
    An entry whose day is known in part counts from the latest it may be.

    Attributes:
        entries: What has happened.

    Raises:
        IllFormedError: If two entries have the same key.

    >>> ledger = Ledger(
    ...     entries=(
    ...         Signed(key="kfum", on=date(2018, 3, 1), party="kfum"),
    ...         Signed(key="sdn", on=date(2018, 2, 27), party="sdn"),
    ...     )
    ... )
    >>> [happening.entry.key for happening in ledger.by(date(2018, 3, 1))]
    ['sdn', 'kfum']
    >>> ledger.adding(Ended(key="sdn", on=date(2018, 12, 31)))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "sdn"; right is a key that no other entry has, for example: sdn-2 [ledger.key]
    """

    FITS: ClassVar[tuple[Fit, ...]] = (Fit(("entries.key",), _all_differ),)
    HELP: ClassVar[Help] = Help(
        "Händelselista",
        "Allt som har hänt med ett avtal, dag för dag.",
        entries="Det som har hänt, till exempel beslut, underskrifter, utbetalningar och redovisningar. Det som blev fel tas inte bort, utan rättas med en rättelse.",
    )

    entries: tuple[LedgerEntry, ...] = ()

    @classmethod
    def of(cls, agreement: Agreement) -> Self:
        """Return the entries that *agreement* itself states.

        Its proposal, decisions and signatures, where it says a day, or a time
        with an end; of a decision also the outcome. An agreement tells what is agreed, so
        nothing is read out of it unless it is asked for here.

        Raises:
            IllFormedError: If *agreement* is none.

        >>> from iop.agreement import Signature
        >>> signature = Signature(party="kfum", on=date(2018, 3, 1))
        >>> Ledger.of(Agreement(signatures=(signature,))).entries[0].on
        datetime.date(2018, 3, 1)
        """
        as_instance(agreement, Agreement)
        return cls(entries=tuple(_stated(agreement)))

    def adding(self, *entries: LedgerEntry) -> Self:
        """Return the ledger with *entries* written after its own.

        Only what is new is checked. Many entries that are at hand together
        are best added at once: each call copies the list of all of them.

        Raises:
            IllFormedError: If one is no entry, or has a key that is taken.
        """
        new = Ledger(entries=entries).entries
        keys = self._keys
        for entry in new:
            if entry.key in keys:
                raise _taken(entry.key, _free(entry.key, keys, {}))
        keys.update(entry.key for entry in new)
        # Made of what is checked already, and so not checked once more.
        longer = object.__new__(type(self))
        object.__setattr__(longer, "entries", (*self.entries, *new))
        object.__setattr__(longer, "_written", keys)
        return longer

    @functools.cached_property
    def _written(self) -> set[str]:
        """The keys of the entries, and maybe of those written after them.

        Ledgers that are written one after another share one set, so that it
        is made once. It holds the keys of the longest of them.
        """
        return {entry.key for entry in self.entries}

    @property
    def _keys(self) -> set[str]:
        """The keys of the entries, and no others."""
        # The set is never without a key of its own ledger, so where it is as
        # large it is the same.
        if len(self._written) == len(self.entries):
            return self._written
        return {entry.key for entry in self.entries}

    def by(self, on: date) -> tuple[Happening, ...]:
        """Return what has happened by a day, corrections made: *t.o.m. en dag*.

        Args:
            on: The last day that counts; what is dated later is not seen.

        Returns:
            The entries in the order of their days, those of one day in the
            order of the ledger; corrections themselves are not among them.

        Raises:
            IllFormedError: If *on* is no day, or has a time of day.
        """
        day = as_date(on)
        corrections = self.corrections(day)
        happenings = [
            Happening(number=number, entry=entry)
            for number, written in enumerate(self.entries)
            if not isinstance(written, Corrected)
            for entry in (
                corrections[written.key].instead
                if written.key in corrections
                else written,
            )
            if entry is not None and entry.day <= day
        ]
        return tuple(sorted(happenings, key=lambda one: one.entry.day))

    def corrections(self, on: date) -> dict[str, Corrected]:
        """Return the correction that counts on a day, for each corrected key.

        Raises:
            IllFormedError: If *on* is no day, or has a time of day.
        """
        day = as_date(on)
        made = [
            entry
            for entry in self.entries
            if isinstance(entry, Corrected) and entry.day <= day
        ]
        return {entry.corrects: entry for entry in sorted(made, key=_day_of)}


def _day_of(entry: LedgerEntry) -> date:
    return entry.day


def _past_day(day: date | StatedDate | None) -> date | StatedDate | None:
    """Return *day* if it is known by when it has come."""
    return None if day is None or latest(day) is None else day


def _stated(agreement: Agreement) -> list[LedgerEntry]:
    """List the entries that an agreement states."""
    entries: list[LedgerEntry] = []
    proposal = agreement.case and agreement.case.proposal
    proposed_on = _past_day(proposal.on) if proposal else None
    if proposal and proposed_on:
        entries.append(
            Proposed(key="forslag", on=proposed_on, proposer=proposal.proposer)
        )
    entries += [
        Decided(
            key=f"beslut-{number}",
            on=day,
            outcome=decision.outcome,
            subject=decision.subject,
            by=decision.by,
            decision=decision.key,
        )
        for number, decision in enumerate(agreement.decisions)
        if (day := _past_day(decision.on)) and decision.outcome is not None
    ]
    entries += [
        Signed(key=f"underskrift-{number}", on=day, party=signature.party)
        for number, signature in enumerate(agreement.signatures or ())
        if (day := _past_day(signature.on))
    ]
    return entries
