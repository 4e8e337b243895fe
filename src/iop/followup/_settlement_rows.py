# SPDX-License-Identifier: MIT
"""The sums by year, by organisation and by source: *delsummor*."""

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ..agreement import Agreement
from ..values import Money
from ._accounts import SETTLED, Books
from ._commitments import Promise, promise_of, public_money
from ._postings import Move
from .settlement import Row


__all__ = ["by_party", "by_source", "by_year"]

_Shares = Mapping[Any, Money | None] | None
"""What is promised, by key; ``None`` if it cannot be told apart."""


def by_year(books: Books, owed: Money | None) -> tuple[Row, ...]:
    """Sum up by calendar year."""
    year = _settled_in(books)
    also = () if year is None else (year,)
    rows = _rows(
        books, "year", books.agreed.by_year, books.amended.by_year, also
    )
    return tuple(
        attrs.evolve(row, to_be_repaid=owed if row.key == year else books.zero)
        for row in sorted(rows, key=_order)
    )


def by_party(books: Books, owed: Money | None) -> tuple[Row, ...]:
    """Sum up by organisation."""
    agreed = _per_party(books, books.first, books.agreed)
    amended = _per_party(books, books.now, books.amended)
    return _with_owed(books, _rows(books, "party", agreed, amended), owed)


def by_source(books: Books, owed: Money | None) -> tuple[Row, ...]:
    """Sum up by the contribution that the money is taken from."""
    agreed = _per_source(books, books.first, books.agreed)
    amended = _per_source(books, books.now, books.amended)
    return _with_owed(books, _rows(books, "source", agreed, amended), owed)


def _settled_in(books: Books) -> int | None:
    """Name the year in which it was settled what was not used."""
    return next(
        (
            stage.day.year
            for stage in books.course.stages
            if stage.after in SETTLED
        ),
        None,
    )


def _order(row: Row) -> tuple[bool, int]:
    """Put years in order, and what belongs to none last."""
    return (row.key is None, row.key if isinstance(row.key, int) else 0)


def _rows(
    books: Books,
    by: str,
    agreed: _Shares,
    amended: _Shares,
    also: tuple[int, ...] = (),
) -> tuple[Row, ...]:
    """Make a row of each key that anything is known of, in order."""
    moves = books.moves
    paid, accounted, in_kind, approved, repaid = (
        _sums(books, kind, by)
        for kind in (
            moves.paid,
            moves.accounted,
            moves.in_kind,
            moves.approved,
            moves.repaid,
        )
    )
    keys = [
        *(agreed or ()),
        *(amended or ()),
        *also,
        *(key for sums in (paid, accounted, in_kind, repaid) for key in sums),
    ]
    zero, is_settled = books.zero, books.is_settled
    rows: list[Row] = []
    for key in dict.fromkeys(keys):
        came, used = paid.get(key, zero), approved.get(key, zero)
        rows.append(
            Row(
                key=key,
                agreed=None if agreed is None else agreed.get(key, zero),
                amended=None if amended is None else amended.get(key, zero),
                paid=came,
                accounted=accounted.get(key, zero),
                in_kind=in_kind.get(key, zero),
                approved=used,
                unused=came - used if is_settled else zero,
                still_open=zero if is_settled else came - used,
                repaid=repaid.get(key, zero),
                to_be_repaid=None,
            )
        )
    return tuple(rows)


def _sums(
    books: Books, moves: Iterable[Move], by: str
) -> dict[int | str | None, Money]:
    """Add up moves by key."""
    found: dict[int | str | None, list[Move]] = {}
    for move in moves:
        found.setdefault(getattr(move, by), []).append(move)
    return {key: books.total(own) for key, own in found.items()}


def _with_owed(
    books: Books, rows: tuple[Row, ...], owed: Money | None
) -> tuple[Row, ...]:
    """Divide what is to be paid back, where it can be told whose it is."""
    parts = [books.owed(row.unused, row.repaid) for row in rows]
    known = [part for part in parts if part is not None]
    is_told = len(known) == len(rows) and (
        Money.total(known, books.currency) == owed
    )
    return tuple(
        attrs.evolve(row, to_be_repaid=part if is_told else None)
        for row, part in zip(rows, parts, strict=True)
    )


def _per_party(
    books: Books, agreement: Agreement, promise: Promise
) -> _Shares:
    """Tell what each organisation is promised, if that is stated."""
    organisations = [party.key for party in agreement.organisations]
    if len(organisations) == 1:
        return {organisations[0]: promise.total}
    annexes = agreement.annex_agreements or ()
    term = agreement.term.period if agreement.term else None
    shares = {
        annex.organisation: promise_of(
            annex.amount, annex.period or term, books.currency
        ).total
        for annex in annexes
    }
    # An organisation with two annexes has no sum of its own; nor do sums
    # tell, that do not add up to what is promised in all.
    if not shares or len(shares) < len(annexes):
        return None
    return _adding_up(books, shares, promise)


def _per_source(
    books: Books, agreement: Agreement, promise: Promise
) -> _Shares:
    """Tell what each contribution of public money promises."""
    term = agreement.term.period if agreement.term else None
    sources = public_money(agreement)
    if not sources:
        return {None: promise.total}
    if len(sources) == 1:
        return {sources[0].key: promise.total}
    shares = {
        one.key: promise_of(
            one.amount, one.period or term, books.currency
        ).total
        for one in sources
    }
    return _adding_up(books, shares, promise)


def _adding_up(
    books: Books, shares: dict[str, Money | None], promise: Promise
) -> _Shares:
    """Give the shares, if they can be all that is promised."""
    known = [share for share in shares.values() if share is not None]
    if promise.total is None:
        return shares
    is_all = len(known) == len(shares) and (
        Money.total(known, books.currency) == promise.total
    )
    return shares if is_all else None
