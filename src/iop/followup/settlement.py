# SPDX-License-Identifier: MIT
"""The sums of an agreement on a day: *ekonomisk avstämning*."""

from datetime import date

import attrs

from ..values import Money, Shown, ShownAsWritten, checked


__all__ = ["Delivery", "Settlement", "Subtotal"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Subtotal(Shown):
    """The sums of one year, one organisation or one source: *delsummor*.

    The rows of a kind add up to the settlement's own sums, column by column,
    where those are known.

    Attributes:
        key: The year, or the key of the party or of the contribution;
            ``None`` gathers what cannot be told apart, or has no year.
        agreed: What was agreed at first; ``None`` if it cannot be told.
        amended: What is agreed now; ``None`` if it cannot be told.
        paid: What has been paid out.
        accounted: Costs in money that have been accounted for.
        in_kind: Other things than money that have been accounted for.
        approved: Money paid out whose use is approved.
        unused: Money paid out that was not used, once that is settled; in a
            year or from a source it is below zero where more was used than
            came.
        still_open: Money paid out that is neither approved nor settled to be
            unused; the same holds of it.
        repaid: What has been paid back.
        to_be_repaid: What is still to be paid back; ``None`` if that cannot
            be told.

    Raises:
        IllFormedError: If a field is of another type.

    >>> nothing, half = Money(0), Money(425_000)
    >>> row = Subtotal(
    ...     key=2018,
    ...     agreed=Money(850_000),
    ...     amended=Money(850_000),
    ...     paid=half,
    ...     accounted=nothing,
    ...     in_kind=nothing,
    ...     approved=nothing,
    ...     unused=nothing,
    ...     still_open=half,
    ...     repaid=nothing,
    ...     to_be_repaid=nothing,
    ... )
    >>> row.paid == row.approved + row.unused + row.still_open
    True
    >>> attrs.evolve(row, paid=425_000)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Subtotal.paid: got 425000; right is Money, for example: Money(850_000) [type.expected]
    """

    key: int | str | None
    agreed: Money | None
    amended: Money | None
    paid: Money
    accounted: Money
    in_kind: Money
    approved: Money
    unused: Money
    still_open: Money
    repaid: Money
    to_be_repaid: Money | None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Delivery(Shown):
    """A contribution besides the public money: *utlovad och levererad insats*.

    Attributes:
        contribution: Its key.
        party: The party that promised it.
        promised: What it is worth over the whole term; ``None`` if no exact
            sum is stated.
        delivered: What has been accounted for of it.
        remaining: What is left to deliver, never below zero; ``None`` if
            *promised* is not known.

    Raises:
        IllFormedError: If a field is of another type.

    >>> Delivery(
    ...     contribution="ideell-tid",
    ...     party="kfum",
    ...     promised=Money(105_000),
    ...     delivered=Money(21_000),
    ...     remaining=Money(84_000),
    ... ).remaining
    Money('84000.00')
    >>> Delivery(
    ...     contribution="ideell-tid",
    ...     party="kfum",
    ...     promised=None,
    ...     delivered="21 000 kr",
    ...     remaining=None,
    ... )
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Delivery.delivered: got "21 000 kr"; right is Money, for example: Money(850_000) [type.expected]
    """

    contribution: str
    party: str
    promised: Money | None
    delivered: Money
    remaining: Money | None


@attrs.frozen(kw_only=True, repr=False, field_transformer=checked)
class Settlement(ShownAsWritten):
    """The sums of an agreement on a day: *ekonomisk avstämning*.

    It stands in what `iop.follow_up` gives. What was agreed, amended, paid,
    accounted for and repaid are different sums. Of the money paid out each öre
    is approved, unused or still open:
    ``paid == approved + unused + still_open``.

    Attributes:
        on: The day.
        currency: The currency of all the sums: of the first sum that the
            agreement states, else of the first payment, else kronor.
        is_settled: Whether it is settled what is unused: the last final
            report is approved, or the case is closed. Of an agreement that
            ran it is not, where no cost is written down.
        is_by_days: Whether any sum was divided by days: of a year that is
            not whole, or over several calendar years without a plan. It is
            this library's own way: the agreement does not say how.
        agreed: The public money agreed at first, as `PublicMoney` has it;
            ``None`` if it cannot be told.
        amended: The public money agreed now; ``None`` if it cannot be told.
        index_effect: What the settled index adds to the instalments; ``None``
            if it cannot be told.
        lapsed: Instalments that were waived, or that fall after an end that
            came sooner than agreed, as far as they are not paid; ``None`` if
            that cannot be told.
        paid: What has been paid out, save by organisations and participants.
        to_pay: What is left to pay out: amended, with index, less what has
            lapsed and what is paid, never below zero; zero when the case is
            closed, ``None`` if it cannot be told.
        accounted: Costs in money, charged to the public money, that have
            been accounted for.
        in_kind: Other things than money that have been accounted for.
        approved: Money paid out whose use is approved. Costs are charged in
            the order in which they were accounted for, organisation by
            organisation, and never beyond what it was paid.
        overspent: Approved costs beyond what was paid.
        unused: Money paid out that was not used, once that is settled.
        still_open: Money paid out that is neither approved nor unused.
        reclaimed: What is claimed back, or agreed to be paid back; ``None``
            if no such claim is written down.
        repaid: What has been paid back.
        to_be_repaid: What is still to be paid back: of what is reclaimed, if
            anything is, or else of what was not used. Zero while nothing is
            settled to be unused, ``None`` if the agreement does not say
            whether unused money is paid back.
        by_year: By calendar year: what is agreed as `PublicMoney` has it,
            payments by their day, costs by the year they belong to, what is
            to be repaid by the year it was settled, or of the last claim.
        by_party: By organisation.
        by_source: By the contribution that the money is taken from.
        deliveries: Contributions besides the public money.
        left_out: Keys of entries in another currency, which no sum counts.
        unknown: Keys of payments whose sums are not stated and cannot be
            told, which no sum counts either: more was paid than the sums
            say. What is left to pay is then not told, nor, once it is settled
            what is unused, what of that is to be paid back.

    Raises:
        IllFormedError: If a field is of another type.

    >>> from iop.examples import trygghet_127_continued, trygghet_127_ledger
    >>> from iop.followup import follow_up
    >>> agreement, ledger = trygghet_127_continued(), trygghet_127_ledger()
    >>> sums = follow_up(agreement, ledger, on=date(2019, 3, 14)).settlement
    >>> sums.paid, sums.approved, sums.unused
    (Money('850000.00'), Money('837654.33'), Money('12345.67'))
    >>> attrs.evolve(sums, unused="12 345,67 kr")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Settlement.unused: got "12 345,67 kr"; right is Money, for example: Money(850_000) [type.expected]
    """

    _EXAMPLE = (
        "follow_up(Agreement(), Ledger(), on=date(2019, 3, 1)).settlement"
    )

    on: date
    currency: str
    is_settled: bool
    is_by_days: bool
    agreed: Money | None
    amended: Money | None
    index_effect: Money | None
    lapsed: Money | None
    paid: Money
    to_pay: Money | None
    accounted: Money
    in_kind: Money
    approved: Money
    overspent: Money
    unused: Money
    still_open: Money
    repaid: Money
    to_be_repaid: Money | None
    by_year: tuple[Subtotal, ...]
    by_party: tuple[Subtotal, ...]
    by_source: tuple[Subtotal, ...]
    deliveries: tuple[Delivery, ...]
    left_out: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    reclaimed: Money | None = None

    def __repr__(self) -> str:
        # In short: written out, all the sums would fill a page.
        return (
            f"<Settlement on {self.on}: amended={self.amended}, "
            f"paid={self.paid}, approved={self.approved}, "
            f"unused={self.unused}, still_open={self.still_open}, "
            f"to_be_repaid={self.to_be_repaid}>"
        )
