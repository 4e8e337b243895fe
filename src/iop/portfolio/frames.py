# SPDX-License-Identifier: MIT
"""Tables as data frames of other libraries: *tabeller för analys*.

Needs the extra ``tables``: pandas, Polars and PyArrow, each imported when it is
asked for. Sums are exact decimals, days are days, and one of few words is
categorical, so that nothing is lost on the way.
"""

import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..values import Lang, as_lang
from .columns import ColumnType, Table, columns


if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa


__all__ = ["to_arrow", "to_pandas", "to_polars"]

_SUM = (38, 2)
"""The figures of a sum, and how many of them are decimals."""
_NUMBER = (38, 9)
"""So of a number that is no sum."""


def to_arrow(
    table: Table[Any], cases: Mapping[str, Any], lang: Lang = "sv"
) -> "pa.Table":
    """Return a table as one of PyArrow: *tabell i Arrow*.

    Args:
        table: The table, such as `obligations`.
        cases: What it is made of, by name.
        lang: The language of the words.

    Raises:
        IllFormedError: If *table* is no table, or as that raises.
        ImportError: If PyArrow is not installed.
    """
    known, pa = as_lang(lang), _library("pyarrow")
    kinds = {
        ColumnType.TEXT: pa.string(),
        ColumnType.WORD: pa.dictionary(pa.int32(), pa.string()),
        ColumnType.COUNT: pa.int64(),
        ColumnType.NUMBER: pa.decimal128(*_NUMBER),
        ColumnType.SUM: pa.decimal128(*_SUM),
        ColumnType.YES_NO: pa.bool_(),
        ColumnType.DAY: pa.date32(),
    }
    described = columns(table)
    rows = table(cases, known)
    return pa.table(
        {
            one.name: pa.array(
                [row[one.name] for row in rows], type=kinds[one.type]
            )
            for one in described
        }
    )


def to_pandas(
    table: Table[Any], cases: Mapping[str, Any], lang: Lang = "sv"
) -> "pd.DataFrame":
    """Return a table as a data frame of pandas: *tabell i pandas*.

    Its columns have the types of Arrow, so that a sum is exact also once it is
    summed up; one of few words is categorical.

    Args:
        table: The table, such as `obligations`.
        cases: What it is made of, by name.
        lang: The language of the words.

    Raises:
        IllFormedError: If *table* is no table, or as that raises.
        ImportError: If pandas or PyArrow is not installed.
    """
    known = as_lang(lang)
    pd, pa = _library("pandas"), _library("pyarrow")

    def exact(kind: Any) -> object:
        # One of few words is made a categorical of pandas' own.
        return None if pa.types.is_dictionary(kind) else pd.ArrowDtype(kind)

    return to_arrow(table, cases, known).to_pandas(types_mapper=exact)


def to_polars(
    table: Table[Any], cases: Mapping[str, Any], lang: Lang = "sv"
) -> "pl.DataFrame":
    """Return a table as a data frame of Polars: *tabell i Polars*.

    Args:
        table: The table, such as `obligations`.
        cases: What it is made of, by name.
        lang: The language of the words.

    Raises:
        IllFormedError: If *table* is no table, or as that raises.
        ImportError: If Polars is not installed.
    """
    known, pl = as_lang(lang), _library("polars")
    kinds = {
        ColumnType.TEXT: pl.String,
        ColumnType.WORD: pl.Categorical,
        ColumnType.COUNT: pl.Int64,
        ColumnType.NUMBER: pl.Decimal(*_NUMBER),
        ColumnType.SUM: pl.Decimal(*_SUM),
        ColumnType.YES_NO: pl.Boolean,
        ColumnType.DAY: pl.Date,
    }
    described = columns(table)
    return pl.DataFrame(
        table(cases, known),
        schema={one.name: kinds[one.type] for one in described},
    )


def _library(name: str) -> Any:
    """Import a library that is needed.

    Raises:
        ModuleNotFoundError: If it is not installed, with what to install.
    """
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            f"this needs {name}: pip install 'iop-avtal[tables]'", name=name
        ) from error
