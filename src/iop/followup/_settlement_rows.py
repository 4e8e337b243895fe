# SPDX-License-Identifier: MIT
"""The sums by year, by organisation and by source: *delsummor*."""

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ..agreement import PublicMoney, PublicShare
from ..values import Money
from ._accounts import SETTLED, Books
from ._postings import Move
from .settlement import Row


__all__ = ["by_party", "by_source", "by_year"]

_Known = Mapping[Any, Money | None] | None
"""What is promised, by key; ``None`` if it cannot be told apart."""


def by_year(books: Books, owed: Money | None) -> tuple[Row, ...]:
    """Sum up by calendar year."""
    year = _settled_in(books)
    also = () if year is None else (year,)
    agreed, amended = (
        _years(books, money) for money in (books.agreed, books.amended)
    )
    rows = _rows(books, "year", agreed, amended, also)
    return tuple(
        attrs.evolve(row, to_be_repaid=owed if row.key == year else books.zero)
        for row in sorted(rows, key=_order)
    )


def by_party(books: Books, owed: Money | None) -> tuple[Row, ...]:
    """Sum up by organisation."""
    agreed, amended = (
        _shares(books, money.by_organisation)
        for money in (books.agreed, books.amended)
    )
    return _with_owed(books, _rows(books, "party", agreed, amended), owed)


def by_source(books: Books, owed: Money | None) -> tuple[Row, ...]:
    """Sum up by the contribution that the money is taken from."""
    agreed, amended = (
        _shares(books, money.by_source)
        for money in (books.agreed, books.amended)
    )
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
    agreed: _Known,
    amended: _Known,
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


def _years(books: Books, money: PublicMoney) -> _Known:
    """Tell what is promised by year."""
    if books.known(money.total) is None:
        return None
    return {one.year: books.known(one.amount) for one in money.by_year}


def _shares(books: Books, shares: tuple[PublicShare, ...] | None) -> _Known:
    """Tell what is promised by key."""
    if shares is None:
        return None
    return {one.key: books.known(one.total.money) for one in shares}
