# SPDX-License-Identifier: MIT
"""The sums by year, by organisation and by source: *delsummor*."""

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ..agreement import PublicMoney, PublicShare
from ..values import Money
from ._accounts import SETTLED, Accounts
from ._postings import Posting
from .settlement import Subtotal


__all__ = ["by_party", "by_source", "by_year"]

_Known = Mapping[Any, Money | None] | None
"""What is promised, by key; ``None`` if it cannot be told apart."""


def by_year(accounts: Accounts, owed: Money | None) -> tuple[Subtotal, ...]:
    """Sum up by calendar year."""
    year = _owed_in(accounts)
    also = () if year is None else (year,)
    agreed, amended = (
        _years(accounts, money)
        for money in (accounts.agreed, accounts.amended)
    )
    rows = _rows(accounts, "year", agreed, amended, also)
    return tuple(
        attrs.evolve(
            row, to_be_repaid=owed if row.key == year else accounts.zero
        )
        for row in sorted(rows, key=_order)
    )


def by_party(accounts: Accounts, owed: Money | None) -> tuple[Subtotal, ...]:
    """Sum up by organisation."""
    agreed, amended = (
        _shares(accounts, money.by_organisation)
        for money in (accounts.agreed, accounts.amended)
    )
    return _with_owed(accounts, "party", agreed, amended, owed)


def by_source(accounts: Accounts, owed: Money | None) -> tuple[Subtotal, ...]:
    """Sum up by the contribution that the money is taken from."""
    agreed, amended = (
        _shares(accounts, money.by_source)
        for money in (accounts.agreed, accounts.amended)
    )
    return _with_owed(accounts, "source", agreed, amended, owed)


def _owed_in(accounts: Accounts) -> int | None:
    """Return the year of the last claim, or when it was settled what is owed."""
    if accounts.postings.reclaimed:
        return accounts.postings.reclaimed[-1].year
    return next(
        (
            transition.day.year
            for transition in accounts.timeline.transitions
            if transition.after in SETTLED
        ),
        None,
    )


def _order(row: Subtotal) -> tuple[bool, int]:
    """Put years in order, and what belongs to none last."""
    return (row.key is None, row.key if isinstance(row.key, int) else 0)


def _rows(
    accounts: Accounts,
    by: str,
    agreed: _Known,
    amended: _Known,
    also: tuple[int, ...] = (),
) -> tuple[Subtotal, ...]:
    """Make a row of each key that anything is known of, in order."""
    postings = accounts.postings
    paid, accounted, in_kind, approved, claimed, repaid = (
        _sums(accounts, kind, by)
        for kind in (
            postings.paid,
            postings.accounted,
            postings.in_kind,
            postings.approved,
            postings.reclaimed,
            postings.repaid,
        )
    )
    keys = [
        *(agreed or ()),
        *(amended or ()),
        *also,
        *(
            key
            for sums in (paid, accounted, in_kind, claimed, repaid)
            for key in sums
        ),
    ]
    zero, is_settled = accounts.zero, accounts.is_settled
    rows: list[Subtotal] = []
    for key in dict.fromkeys(keys):
        came, used = paid.get(key, zero), approved.get(key, zero)
        rows.append(
            Subtotal(
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
    accounts: Accounts, postings: Iterable[Posting], by: str
) -> dict[int | str | None, Money]:
    """Add up moves by key."""
    found: dict[int | str | None, list[Posting]] = {}
    for posting in postings:
        found.setdefault(getattr(posting, by), []).append(posting)
    return {key: accounts.total(own) for key, own in found.items()}


def _with_owed(
    accounts: Accounts,
    by: str,
    agreed: _Known,
    amended: _Known,
    owed: Money | None,
) -> tuple[Subtotal, ...]:
    """Divide what is to be paid back, where it can be told whose it is."""
    rows = _rows(accounts, by, agreed, amended)
    claims = accounts.postings.reclaimed
    claimed = _sums(accounts, claims, by) if claims else None
    parts = [
        accounts.owed(
            row.unused,
            row.repaid,
            None if claimed is None else claimed.get(row.key, accounts.zero),
        )
        for row in rows
    ]
    known = [part for part in parts if part is not None]
    is_told = len(known) == len(rows) and (
        Money.total(known, accounts.currency) == owed
    )
    return tuple(
        attrs.evolve(row, to_be_repaid=part if is_told else None)
        for row, part in zip(rows, parts, strict=True)
    )


def _years(accounts: Accounts, money: PublicMoney) -> _Known:
    """Return what is promised by year."""
    if accounts.known(money.total) is None:
        return None
    return {one.year: accounts.known(one.amount) for one in money.by_year}


def _shares(
    accounts: Accounts, shares: tuple[PublicShare, ...] | None
) -> _Known:
    """Return what is promised by key."""
    if shares is None:
        return None
    return {one.key: accounts.known(one.total.money) for one in shares}
