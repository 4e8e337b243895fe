# SPDX-License-Identifier: MIT
"""Sums over many agreements, which can be added: *sammanställningar*.

What one agreement comes to is a `Summary`, and so is what several come to. It
does not matter in which order, or how many at a time, they are added.
"""

from collections.abc import Iterable
from datetime import date
from typing import final

import attrs

from ..agreement import Agreement, History
from ..followup import FollowUp, Progress
from ..ledger import State
from ..rules import Review, Status
from ..values import Money, ShownAsWritten, is_member
from ._measures import Grouping, Key, Measure
from ._tally import Place, Tally
from .columns import Cell, Row


__all__ = [
    "Grouping",
    "Measure",
    "ObligationCount",
    "StateCount",
    "Summary",
    "SummaryRow",
    "VerdictCount",
    "summarise",
]


@attrs.frozen(kw_only=True)
class SummaryRow:
    """One sum over several agreements: *delsumma*.

    Attributes:
        by: By what it is grouped.
        key: The year, or the name; ``None`` gathers what cannot be told apart.
        measure: What is summed up.
        amount: The sum of what is known.
        known: From how many sums.
        unknown: How many more there are that cannot be told: the sum is more
            than the amount says.
    """

    by: Grouping = attrs.field(validator=is_member)
    key: Key
    measure: Measure = attrs.field(validator=is_member)
    amount: Money
    known: int
    unknown: int


@attrs.frozen(kw_only=True)
class StateCount:
    """How many follow-ups are in a state: *avtal per läge*.

    Attributes:
        state: The state.
        number: How many they are.
    """

    state: State = attrs.field(validator=is_member)
    number: int


@attrs.frozen(kw_only=True)
class VerdictCount:
    """How many reviews come to a verdict: *granskningar per utfall*.

    Attributes:
        verdict: The verdict.
        number: How many they are.
    """

    verdict: Status = attrs.field(validator=is_member)
    number: int


@attrs.frozen(kw_only=True)
class ObligationCount:
    """How many obligations fall due in a month: *att bevaka per månad*.

    Attributes:
        month: The first day of the month; ``None`` if no day is known.
        progress: How they stand.
        number: How many they are.
    """

    month: date | None
    progress: Progress = attrs.field(validator=is_member)
    number: int


@final
@attrs.frozen(kw_only=True, repr=False)
class Summary(ShownAsWritten):
    """What several agreements come to: *sammanställning*.

    Made with `Summary.of` and `summarise`; two are added with ``+``, and
    ``Summary()`` is that of none. Sums in different currencies are kept apart.
    The rows of each grouping add up to the row of all, where all are known.

    Attributes:
        agreements: How many agreements and follow-ups it is of.
        reviews: How many reviews it is of.
        rows: The sums.
        states: How many follow-ups are in each state.
        verdicts: How many reviews come to each verdict.
        findings: How often each rule finds something, by its code.
        obligations: How many obligations fall due in each month.

    >>> from datetime import date
    >>> from iop import follow_up
    >>> from iop.examples import trygghet_127_continued, trygghet_127_ledger
    >>> followed = follow_up(
    ...     trygghet_127_continued(),
    ...     trygghet_127_ledger(),
    ...     on=date(2019, 3, 14),
    ... )
    >>> one = Summary.of(followed)
    >>> two = one + one
    >>> two.amount("paid"), two.amount("paid", by="year", key=2018)
    (Money('1700000.00'), Money('1700000.00'))
    >>> two + Summary() == two
    True
    """

    agreements: int = 0
    reviews: int = 0
    rows: tuple[SummaryRow, ...] = ()
    states: tuple[StateCount, ...] = ()
    verdicts: tuple[VerdictCount, ...] = ()
    findings: tuple[tuple[str, int], ...] = ()
    obligations: tuple[ObligationCount, ...] = ()

    @staticmethod
    def of(case: Agreement | History | FollowUp | Review) -> "Summary":
        """Sum up one agreement, history, follow-up or review.

        Of an agreement, and of the last version of a history, it says what is
        agreed; of a follow-up, all sums; of a review, what it found, and no
        sums: it is added to that of the agreement.

        Raises:
            IllFormedError: If *case* is none of these.
        """
        return summarise((case,))

    def __add__(self, other: "Summary") -> "Summary":
        tally = Tally()
        for one in (self, other):
            _again(tally, one)
        return _summary(tally)

    def __repr__(self) -> str:
        paid = ", ".join(
            str(row.amount)
            for row in self.rows
            if (row.by, row.measure) == (Grouping.ALL, Measure.PAID)
        )
        return (
            f"<Summary of {self.agreements} agreements and "
            f"{self.reviews} reviews, paid={paid or None}>"
        )

    def amount(
        self,
        measure: Measure | str,
        *,
        by: Grouping | str = Grouping.ALL,
        key: Key = None,
        currency: str = "SEK",
    ) -> Money:
        """Return one sum of what is known, nothing if there is none.

        Args:
            measure: What is summed up, or its word.
            by: By what it is grouped, or its word.
            key: The year or the name.
            currency: The currency.

        Raises:
            IllFormedError: If *measure* or *by* is no such word.
        """
        asked = Grouping(by), key, Measure(measure), currency
        return next(
            (
                row.amount
                for row in self.rows
                if (row.by, row.key, row.measure, row.amount.currency) == asked
            ),
            Money(0, currency),
        )

    def by(self, grouping: Grouping | str) -> list[Row]:
        """Return the sums as rows, one for each key and currency: *tabell*.

        Beside each measure stands how many sums are not known.

        Raises:
            IllFormedError: If *grouping* is no such word.

        >>> Summary().by("year")
        []
        """
        asked = Grouping(grouping)
        made: dict[tuple[Key, str], Row] = {}
        for row in self.rows:
            if row.by is asked:
                cells = made.setdefault(
                    (row.key, row.amount.currency),
                    _blank(asked, row.key, row.amount.currency),
                )
                cells[row.measure.column] = row.amount.amount
                cells[f"{row.measure.column}_unknown"] = row.unknown
        return list(made.values())


def _blank(by: Grouping, key: Key, currency: str) -> Row:
    """Make a row in which nothing is told yet."""
    row: dict[str, Cell] = {by.value: key, "currency": currency}
    for measure in Measure:
        row[measure.column] = None
        row[f"{measure.column}_unknown"] = 0
    return row


def summarise(
    cases: Iterable[Agreement | History | FollowUp | Review],
) -> Summary:
    """Sum up what comes, one after another: *sammanställa*.

    What is summed up is not kept, so *cases* may be a generator of any length.

    Raises:
        IllFormedError: If one of *cases* is none of these.

    >>> summarise([]) == Summary()
    True
    """
    tally = Tally()
    for case in cases:
        tally.add(case)
    return _summary(tally)


def _again(tally: Tally, summary: Summary) -> None:
    """Add what is summed up already."""
    tally.agreements += summary.agreements
    tally.reviews += summary.reviews
    for row in summary.rows:
        place = row.by, row.key, row.measure, row.amount.currency
        tally.count(place, row.amount.ore, row.known, row.unknown)
    tally.states.update({one.state: one.number for one in summary.states})
    tally.verdicts.update(
        {one.verdict: one.number for one in summary.verdicts}
    )
    tally.findings.update(dict(summary.findings))
    tally.obligations.update(
        {(one.month, one.progress): one.number for one in summary.obligations}
    )


def _summary(tally: Tally) -> Summary:
    """Return what has been added up, in order."""
    progress = list(Progress)
    return Summary(
        agreements=tally.agreements,
        reviews=tally.reviews,
        rows=tuple(
            SummaryRow(
                by=by,
                key=key,
                measure=measure,
                amount=Money(ore=ore, currency=currency),
                known=known,
                unknown=unknown,
            )
            for (by, key, measure, currency), (ore, known, unknown) in sorted(
                tally.sums.items(), key=_order
            )
        ),
        states=tuple(
            StateCount(state=one, number=tally.states[one])
            for one in State
            if tally.states[one]
        ),
        verdicts=tuple(
            VerdictCount(verdict=one, number=tally.verdicts[one])
            for one in Status
            if tally.verdicts[one]
        ),
        findings=tuple(sorted(tally.findings.items())),
        obligations=tuple(
            ObligationCount(month=month, progress=standing, number=number)
            for (month, standing), number in sorted(
                tally.obligations.items(),
                key=lambda one: (
                    one[0][0] or date.max,
                    progress.index(one[0][1]),
                ),
            )
        ),
    )


def _order(
    item: tuple[Place, tuple[int, int, int]],
) -> tuple[int, bool, int, str, int, str]:
    """Return a key that puts sums in order; what has no name comes last."""
    (by, key, measure, currency), _ = item
    return (
        list(Grouping).index(by),
        key is None,
        key if isinstance(key, int) else 0,
        key if isinstance(key, str) else "",
        list(Measure).index(measure),
        currency,
    )
