# SPDX-License-Identifier: MIT
"""Tables as data frames: every table, with its types and its sums."""

import sys
from datetime import date
from decimal import Decimal

import pytest

from iop import portfolio
from iop.portfolio import ColumnType, columns, to_arrow, to_pandas, to_polars
from iop.portfolio.columns import TABLES
from iop.values import IllFormedError

from .test_columns import FOLLOWED, OF_REVIEWS, REVIEWED


pa = pytest.importorskip("pyarrow", reason="the extra tables is not installed")
pd = pytest.importorskip("pandas", reason="the extra tables is not installed")
pl = pytest.importorskip("polars", reason="the extra tables is not installed")


def cases_of(name):
    """Return what a table is made of."""
    return REVIEWED if name in OF_REVIEWS else FOLLOWED


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("lang", ["sv", "en"])
class TestEvery:
    """What holds of every table."""

    def test_arrow(self, name, lang):
        """PyArrow gives back the rows, value by value."""
        table, cases = TABLES[name], cases_of(name)

        assert table(cases, lang) == to_arrow(table, cases, lang).to_pylist()

    def test_polars(self, name, lang):
        """So does Polars."""
        table, cases = TABLES[name], cases_of(name)

        assert table(cases, lang) == to_polars(table, cases, lang).to_dicts()

    def test_pandas(self, name, lang):
        """So does pandas, once what is missing is none again."""
        table, cases = TABLES[name], cases_of(name)
        frame = to_pandas(table, cases, lang)

        assert table(cases, lang) == [
            {key: None if pd.isna(cell) else cell for key, cell in row.items()}
            for row in frame.to_dict("records")
        ]


class TestTypes:
    """Each kind of column has the type that keeps it whole."""

    def test_arrow(self):
        """Days are days, sums are exact, and words are of a dictionary."""
        table = to_arrow(portfolio.obligations, FOLLOWED)
        kinds = {
            one.type: table.schema.field(one.name).type
            for one in columns("obligations")
        }

        assert {
            ColumnType.TEXT: pa.string(),
            ColumnType.WORD: pa.dictionary(pa.int32(), pa.string()),
            ColumnType.COUNT: pa.int64(),
            ColumnType.SUM: pa.decimal128(38, 2),
            ColumnType.DAY: pa.date32(),
        } == kinds

    def test_pandas(self):
        """Sums are exact also once they are summed up, and days are days."""
        frame = to_pandas(portfolio.settlements_by_year, FOLLOWED)
        sums = frame.groupby("year", dropna=False)["paid"].sum()

        assert Decimal("850000.00") == sums[2018]
        assert isinstance(frame["basis"].dtype, pd.CategoricalDtype)
        frame = to_pandas(portfolio.agreements, FOLLOWED)

        assert date(2024, 1, 1) == frame["first_day"].dropna().iloc[0]

    def test_polars(self):
        """So are those of Polars."""
        schema = to_polars(portfolio.settlements_by_year, FOLLOWED).schema

        assert pl.Decimal(38, 2) == schema["paid"]
        assert pl.Categorical == schema["basis"]

    @pytest.mark.parametrize("name", TABLES)
    def test_none(self, name):
        """Of no agreements there is a table with its columns."""
        names = [one.name for one in columns(name)]

        assert names == to_arrow(TABLES[name], {}).column_names
        assert names == list(to_pandas(TABLES[name], {}).columns)
        assert names == to_polars(TABLES[name], {}).columns


class TestRefused:
    """What is refused."""

    @pytest.mark.parametrize("make", [to_arrow, to_pandas, to_polars])
    def test_no_table(self, make):
        """What is no table is refused, by an error of ours."""
        with pytest.raises(IllFormedError) as caught:
            make(len, FOLLOWED)

        assert "table.unknown" == caught.value.code

    @pytest.mark.parametrize("make", [to_arrow, to_pandas, to_polars])
    def test_language(self, make):
        """A language that is none is refused."""
        with pytest.raises(IllFormedError) as caught:
            make(portfolio.agreements, FOLLOWED, "fi")

        assert "lang.unknown" == caught.value.code

    @pytest.mark.parametrize(
        ("make", "name"),
        [(to_arrow, "pyarrow"), (to_pandas, "pandas"), (to_polars, "polars")],
    )
    def test_not_installed(self, make, name, monkeypatch):
        """Without the library it says what to install."""
        monkeypatch.setitem(sys.modules, name, None)
        with pytest.raises(ModuleNotFoundError) as caught:
            make(portfolio.agreements, {})

        assert f"this needs {name}: pip install 'iop-avtal[tables]'" == str(
            caught.value
        )
