# SPDX-License-Identifier: MIT
"""Sums and counts while they are added up: *löpande summor*."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from ..agreement import (
    Agreement,
    History,
    PublicBody,
    PublicMoney,
    other_contributions,
    public_money,
    total_over,
)
from ..followup import FollowUp, Progress, Settlement, Subtotal
from ..ledger import State
from ..rules import Review, Status
from ..values import Money
from ._cells import agreement_of, appropriation_of
from ._measures import FROM_SETTLEMENT, Grouping, Key, Measure


__all__ = ["Place", "Tally"]

Place = tuple[Grouping, Key, Measure, str]
"""What a sum is of (*delsumma*); last the currency."""


class Tally:
    """What several agreements come to, so far: *löpande summor*.

    Attributes:
        agreements: How many agreements and follow-ups.
        reviews: How many reviews.
        sums: Each sum in öre, and from how many sums that are known, and how
            many more there are that are not.
        states: How many follow-ups in each state.
        verdicts: How many reviews with each verdict.
        findings: How often each rule finds something.
        obligations: How many fall due in each month, by how they stand.
    """

    def __init__(self) -> None:
        self.agreements = 0
        self.reviews = 0
        self.sums: dict[Place, tuple[int, int, int]] = {}
        self.states: Counter[State] = Counter()
        self.verdicts: Counter[Status] = Counter()
        self.findings: Counter[str] = Counter()
        self.obligations: Counter[tuple[date | None, Progress]] = Counter()

    def add(self, case: object) -> None:
        """Add one agreement, history, follow-up or review.

        Raises:
            IllFormedError: If *case* is none of these.
        """
        if isinstance(case, Review):
            self.reviews += 1
            self.verdicts[case.verdict] += 1
            self.findings.update(one.code for one in case.findings)
        elif isinstance(case, FollowUp):
            self._add_follow_up(case)
        else:
            self._add_agreement(case)

    def count(self, place: Place, ore: int, known: int, unknown: int) -> None:
        """Add to one sum."""
        before = self.sums.get(place, (0, 0, 0))
        self.sums[place] = (
            before[0] + ore,
            before[1] + known,
            before[2] + unknown,
        )

    def _money(
        self,
        by: Grouping,
        key: Key,
        measure: Measure,
        money: Money | None,
        currency: str,
    ) -> None:
        """Add one sum, or that there is one which is not known."""
        if money is None:
            self.count((by, key, measure, currency), 0, 0, 1)
        else:
            self.count((by, key, measure, money.currency), money.ore, 1, 0)

    def _add_agreement(self, case: object) -> None:
        """Add what is agreed, at first and in the last version."""
        last = agreement_of(case)
        first = case.original if isinstance(case, History) else last
        self.agreements += 1
        self._add_agreed(Measure.AGREED, first)
        self._add_agreed(Measure.AMENDED, last)
        term = last.term.period if last.term else None
        for one in other_contributions(last):
            promised = total_over(one.value, one.period or term).money
            self._add_other(last, one.party, Measure.PROMISED, promised, "SEK")

    def _add_agreed(self, measure: Measure, agreement: Agreement) -> None:
        money = public_money(agreement)
        stated = money.total or money.low or money.high or money.about
        currency = stated.currency if stated else "SEK"
        for by, key, share in _agreed(agreement, money):
            self._money(by, key, measure, share, currency)

    def _add_follow_up(self, followed: FollowUp) -> None:
        self.agreements += 1
        self.states[followed.state] += 1
        for one in followed.obligations:
            day = one.due_by
            month = day.replace(day=1) if day else None
            self.obligations[month, one.progress] += 1
        sums, currency = followed.settlement, followed.settlement.currency
        for by, key, row in _rows(followed):
            for measure in FROM_SETTLEMENT:
                money = getattr(row, measure.column)
                self._money(by, key, measure, money, currency)
        for measure in FROM_SETTLEMENT:
            for body, money in _by_body(followed, measure).items():
                self._money(Grouping.BODY, body, measure, money, currency)
        for given in sums.deliveries:
            for measure, money in (
                (Measure.PROMISED, given.promised),
                (Measure.DELIVERED, given.delivered),
            ):
                self._add_other(
                    followed.agreement, given.party, measure, money, currency
                )

    def _add_other(
        self,
        agreement: Agreement,
        party: str,
        measure: Measure,
        money: Money | None,
        currency: str,
    ) -> None:
        """Add what is put in besides the public money, by who gives it."""
        is_public = party in _bodies(agreement)
        by = Grouping.BODY if is_public else Grouping.ORGANISATION
        name = agreement.named(party) or party
        self._money(Grouping.ALL, None, measure, money, currency)
        self._money(by, name, measure, money, currency)


def _agreed(
    agreement: Agreement, money: PublicMoney
) -> Iterator[tuple[Grouping, Key, Money | None]]:
    """Return the public money that is agreed, by each grouping."""
    yield Grouping.ALL, None, money.total
    if money.total is None:
        yield Grouping.YEAR, None, None
    for year in money.by_year:
        yield Grouping.YEAR, year.year, year.amount
    sources = _sources(agreement)
    for by, shares in (
        (Grouping.BODY, money.by_party),
        (Grouping.ORGANISATION, money.by_organisation),
        (Grouping.SOURCE, money.by_source),
    ):
        if not shares:
            yield by, None, money.total
        for share in shares or ():
            names = sources if by is Grouping.SOURCE else {}
            key = _named(share.key, agreement, names)
            yield by, key, share.total.money


def _rows(
    followed: FollowUp,
) -> Iterator[tuple[Grouping, Key, Settlement | Subtotal]]:
    """Return the sums of a follow-up, by each grouping but that of bodies.

    What has no rows is not told apart.
    """
    agreement, sums = followed.agreement, followed.settlement
    yield Grouping.ALL, None, sums
    for by, rows, names in (
        (Grouping.YEAR, sums.by_year, {}),
        (Grouping.ORGANISATION, sums.by_party, {}),
        (Grouping.SOURCE, sums.by_source, _sources(agreement)),
    ):
        if not rows:
            yield by, None, sums
        for row in rows:
            yield by, _named(row.key, agreement, names), row


def _by_body(
    followed: FollowUp, measure: Measure
) -> dict[str | None, Money | None]:
    """Return one of the sums of a follow-up by public party.

    It is that of the party where there is one. Of several each has what is
    taken from its contributions; ``None`` gathers what no contribution is
    known of, and all of it where the contributions do not tell.
    """
    agreement, sums = followed.agreement, followed.settlement
    whole = getattr(sums, measure.column)
    bodies = _bodies(agreement)
    if len(bodies) == 1:
        return dict.fromkeys(bodies.values(), whole)
    givers: dict[Key, str | None] = {
        one.key: bodies.get(one.party) for one in agreement.contributions
    }
    found: dict[str | None, Money | None] = {}
    for row in sums.by_source:
        part = getattr(row, measure.column)
        if part is None:
            return {None: whole}
        name = givers.get(row.key)
        before = found.get(name)
        found[name] = part if before is None else before + part
    return found or {None: whole}


def _named(key: Key, agreement: Agreement, names: Mapping[str, str]) -> Key:
    """Return what a key stands for is called; a key that names nothing stays."""
    if not isinstance(key, str):
        return key
    return names.get(key) or agreement.named(key) or key


def _bodies(agreement: Agreement) -> dict[str, str]:
    """Return the names of the public parties, by their keys."""
    return {
        one.key: one.name
        for one in agreement.parties or ()
        if isinstance(one, PublicBody)
    }


def _sources(agreement: Agreement) -> dict[str, str]:
    """Return what the contributions are called, by their keys.

    By the appropriation, or their own description, or who gives them.
    """
    return {
        one.key: appropriation_of(agreement, one)
        or one.description
        or agreement.named(one.party)
        or one.party
        for one in agreement.contributions
    }
