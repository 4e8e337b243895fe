# SPDX-License-Identifier: MIT
"""The columns of the tables, as data: *kolumner*."""

import functools
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Protocol, TypeVar

import attrs

from ..values import (
    Choice,
    IllFormedError,
    Lang,
    Shown,
    Text,
    as_lang,
    is_member,
    unknown_word,
)


__all__ = [
    "Cell",
    "Column",
    "ColumnType",
    "Row",
    "Table",
    "columns",
    "named_cases",
    "table",
]

Cell = str | int | bool | Decimal | date | None
"""What stands in one cell of a table (*cell*); ``None`` is not known."""

Row = dict[str, Cell]
"""A row of a table, by the names of its columns (*rad*)."""

_C = TypeVar("_C")
_C_contra = TypeVar("_C_contra", contravariant=True)


class ColumnType(Choice):
    """What stands in a column: *kolumntyp*.

    Attributes:
        TEXT: A text (`str`), as people wrote it.
        WORD: One of few words (`str`).
        COUNT: A whole number (`int`).
        NUMBER: An exact number (`Decimal`).
        SUM: A sum of money (`Decimal`), in the currency of its row.
        YES_NO: Yes or no (`bool`).
        DAY: A day (`date`).
    """

    TEXT = "text", "text", "text"
    WORD = "word", "ord", "word"
    COUNT = "count", "heltal", "whole number"
    NUMBER = "number", "tal", "number"
    SUM = "sum", "belopp", "sum"
    YES_NO = "yes-no", "ja eller nej", "yes or no"
    DAY = "day", "dag", "day"


@attrs.frozen(kw_only=True)
class Column(Shown):
    """A column of a table: *kolumn*.

    Attributes:
        name: The name of the column, by which rows hold it.
        type: What stands in it.
        heading: What it is called.
        meaning: What it tells; not given is what it is called.
        unit: What is counted in it; ``None`` if nothing is.

    >>> [one.name for one in columns("settlements_by_year")][2:4]
    ['year', 'basis']
    """

    name: str
    type: ColumnType = attrs.field(validator=is_member)
    heading: Text
    meaning: Text
    unit: Text | None = None


def column(
    name: str,
    kind: ColumnType,
    sv: str,
    en: str,
    meaning: tuple[str, str] | None = None,
    *,
    unit: tuple[str, str] | None = None,
) -> Column:
    """Make a column; without *meaning* it tells what it is called."""
    heading = Text(sv, en)
    return Column(
        name=name,
        type=kind,
        heading=heading,
        meaning=Text(*meaning) if meaning else heading,
        unit=Text(*unit) if unit else None,
    )


OF_AGREEMENT = column(
    "agreement",
    ColumnType.TEXT,
    "Avtal",
    "Agreement",
    (
        "Det namn som avtalet har i samlingen.",
        "The name that the agreement has among the others.",
    ),
)
"""The first column of every table."""


class Table(Protocol[_C_contra]):
    """A function that makes rows of many agreements: *tabell*."""

    __name__: str
    title: Text
    columns: tuple[Column, ...]

    def __call__(
        self, cases: Mapping[str, _C_contra], lang: Lang = "sv"
    ) -> list[Row]:
        """Make the rows, in the order of *cases*."""


TABLES: dict[str, Table[Any]] = {}
"""The tables, by their names."""


def table(
    title: Text,
    *listed: Column,
) -> Callable[[Callable[[Any, Lang], Iterator[Row]]], Table[Any]]:
    """Make a table of a function that yields the rows of one agreement.

    Args:
        title: What it is called.
        *listed: The columns, but for the first.
    """

    def of_function(rows: Callable[[Any, Lang], Iterator[Row]]) -> Table[Any]:
        @functools.wraps(rows)
        def made(cases: Mapping[str, Any], lang: Lang = "sv") -> list[Row]:
            known = as_lang(lang)
            return [
                {OF_AGREEMENT.name: name, **row}
                for name, case in named_cases(cases).items()
                for row in rows(case, known)
            ]

        made.title = title  # type: ignore[attr-defined]
        made.columns = (OF_AGREEMENT, *listed)  # type: ignore[attr-defined]
        TABLES[rows.__name__] = made  # type: ignore[assignment]
        return TABLES[rows.__name__]

    return of_function


def named_cases(cases: Mapping[str, _C]) -> Mapping[str, _C]:
    """Return *cases*, if they are named.

    Raises:
        IllFormedError: If they are no mapping, or a name is no text.
    """
    given: object = cases
    if isinstance(given, Mapping) and all(isinstance(n, str) for n in given):
        return cases
    raise IllFormedError(
        "portfolio.cases",
        cases,
        "en dict med ett namn för varje avtal",
        "a dict with a name for each agreement",
        '{"2018-375": Agreement()}',
    )


def columns(table: "str | Table[Any]") -> tuple[Column, ...]:
    """List the columns of a table, in their order: *kolumner*.

    Args:
        table: The table, or its name.

    Raises:
        IllFormedError: If there is no such table.

    >>> columns("agreements")[0].heading.sv
    'Avtal'
    """
    name = table if isinstance(table, str) else getattr(table, "__name__", "")
    if name not in TABLES:
        raise unknown_word("table.unknown", table, list(TABLES))
    return TABLES[name].columns
