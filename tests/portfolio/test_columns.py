# SPDX-License-Identifier: MIT
"""Tables of many agreements, and what their columns say of themselves."""

import functools
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import examples, follow_up, portfolio, review
from iop.ledger import Ledger
from iop.portfolio import ColumnType, columns
from iop.portfolio.columns import TABLES
from iop.rulesets import review_follow_up
from iop.strategies import histories, ledgers
from iop.values import IllFormedError


PYTHON_TYPES = {
    ColumnType.TEXT: str,
    ColumnType.WORD: str,
    ColumnType.COUNT: int,
    ColumnType.NUMBER: Decimal,
    ColumnType.SUM: Decimal,
    ColumnType.YES_NO: bool,
    ColumnType.DAY: date,
}
"""The type of Python that stands in each kind of column."""

ON = date(2019, 3, 14)
CASES = {
    "127": examples.trygghet_127(),
    "hel": examples.complete(),
    "fel": examples.flawed(),
    "fort": examples.trygghet_127_continued(),
}
LEDGERS = {"fort": examples.trygghet_127_ledger()}
FOLLOWED = {
    name: follow_up(case, LEDGERS.get(name, Ledger()), on=ON)
    for name, case in CASES.items()
}
FOLLOWED["ändrat"] = follow_up(
    examples.portfolio(60)["2021-055-anhorigstod-mellanbygd"][0],
    Ledger(),
    on=date(2022, 6, 1),
)
REVIEWED = {name: review(case, on=ON) for name, case in CASES.items()}
OF_REVIEWS = {"findings", "tasks"}


@functools.cache
def portfolio_on(day):
    """Follow up and review the example portfolio on a day."""
    followed = {
        name: follow_up(history, ledger, on=day)
        for name, (history, ledger) in examples.portfolio(60).items()
    }
    return followed, {
        name: review(one.agreement, on=day) for name, one in followed.items()
    }


def rows_of(name, followed, reviewed, lang="sv"):
    """Make the rows of a table, of what it takes."""
    cases = reviewed if name in OF_REVIEWS else followed
    return TABLES[name](cases, lang)


def assert_as_described(name, rows):
    """Assert that each row has the columns, with values of their types."""
    described = columns(name)
    for row in rows:
        assert [one.name for one in described] == list(row)
        for one in described:
            value = row[one.name]
            assert value is None or type(value) is PYTHON_TYPES[one.type]


@pytest.mark.parametrize("name", TABLES)
class TestTables:
    """What holds of every table."""

    def test_is_handed_out(self, name):
        """It is a public name of the room, and is known by it."""
        assert getattr(portfolio, name) is TABLES[name]
        assert columns(TABLES[name]) == columns(name)

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_examples(self, name, lang):
        """The examples give rows as the columns are described."""
        rows = rows_of(name, FOLLOWED, REVIEWED, lang)

        assert rows
        assert_as_described(name, rows)

    def test_columns(self, name):
        """Its columns have names and headings of their own."""
        described = columns(name)

        assert "agreement" == described[0].name
        for told in (
            [one.name for one in described],
            [one.heading.sv for one in described],
            [one.heading.en for one in described],
        ):
            assert len(set(told)) == len(told)

    def test_every_column_is_filled(self, name):
        """Over a portfolio no column is empty, but for what is rare."""
        followed, reviewed = portfolio_on(date(2024, 9, 30))
        rows = rows_of(name, followed, reviewed)
        never = {
            one.name
            for one in columns(name)
            if all(row[one.name] is None for row in rows)
        }

        assert never == NEVER.get(name, set())

    def test_sums_have_a_currency(self, name):
        """Where there is a sum there is a column with its currency."""
        kinds = {one.type for one in columns(name)}
        names = {one.name for one in columns(name)}

        assert (ColumnType.SUM in kinds) == ("currency" in names)

    @pytest.mark.parametrize("cases", [[], {1: "x"}, "2018-375"], ids=str)
    def test_is_given_names(self, name, cases):
        """What is not named is refused, by an error of ours."""
        with pytest.raises(IllFormedError) as caught:
            TABLES[name](cases)

        assert "portfolio.cases" == caught.value.code

    def test_other_values(self, name):
        """What the table does not tell of is refused."""
        with pytest.raises(IllFormedError) as caught:
            TABLES[name]({"2018-375": "ett avtal"})

        assert "portfolio.case" == caught.value.code

    def test_other_language(self, name):
        """A language that it does not speak is refused, also of none."""
        with pytest.raises(IllFormedError) as caught:
            TABLES[name]({}, "fi")

        assert "lang.unknown" == caught.value.code


NEVER = {
    "parties": {"joined_on", "left_on"},
    "outcomes": {"planned_in"},
    "entries": {"note"},
    "settlements": {"reclaimed"},
}
"""Columns that the portfolio leaves empty; the laws fill them."""


class TestLaws:
    """What holds of whatever is drawn."""

    @given(st.data(), st.dates(date(2016, 1, 1), date(2032, 1, 1)))
    def test_as_described(self, data, on):
        """Drawn agreements give rows as the columns are described."""
        history = data.draw(histories())
        followed = follow_up(history, data.draw(ledgers(history)), on=on)
        reviewed = review_follow_up(followed)
        for name in TABLES:
            rows = rows_of(name, {"a": followed}, {"a": reviewed})

            assert_as_described(name, rows)

    @given(st.data(), st.dates(date(2016, 1, 1), date(2032, 1, 1)))
    def test_years_add_up(self, data, on):
        """The years of an agreement add up to its sums, where all are known."""
        history = data.draw(histories())
        cases = {"a": follow_up(history, data.draw(ledgers(history)), on=on)}
        (whole,) = portfolio.settlements(cases)
        years = portfolio.settlements_by_year(cases)
        for one in columns("settlements_by_year"):
            total = whole.get(one.name)
            if one.type is ColumnType.SUM and total is not None:
                parts = [row[one.name] for row in years]

                assert None not in parts
                assert sum(parts, Decimal(0)) == total


def test_unknown_table():
    """There are no columns of a table that is not there."""
    with pytest.raises(IllFormedError) as caught:
        columns("obligation")

    assert "table.unknown" == caught.value.code
    assert "obligations" == caught.value.example
