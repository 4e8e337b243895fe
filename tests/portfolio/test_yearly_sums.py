# SPDX-License-Identifier: MIT
"""The years add up: not a krona of many agreements is lost by year."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import examples, follow_up
from iop.portfolio import (
    Grouping,
    Measure,
    settlements,
    settlements_by_year,
    summarise,
)
from iop.portfolio._measures import FROM_SETTLEMENT
from iop.portfolio.columns import ColumnType, columns
from iop.strategies import histories, ledgers
from iop.values import Money


YEARLY = [
    one.name
    for one in columns("settlements_by_year")
    if one.type is ColumnType.SUM
]
DAYS = [date(2021, 12, 31), date(2024, 9, 30), date(2030, 1, 1)]


@pytest.fixture(name="made_up", scope="module")
def _made_up():
    return examples.portfolio(200)


@st.composite
def follow_ups(draw):
    """Draw what has become of an agreement by some day."""
    history = draw(histories())
    on = draw(st.dates(date(2016, 1, 1), date(2032, 1, 1)))
    return follow_up(history, draw(ledgers(history)), on=on)


def assert_years_add_up(cases):
    """Hold each yearly column of the tables against its total.

    What cannot be told of the whole can be told of no year, and the other way
    round.
    """
    wholes = {row["agreement"]: row for row in settlements(cases)}
    rows = settlements_by_year(cases)
    for name, whole in wholes.items():
        own = [row for row in rows if row["agreement"] == name]
        for column in YEARLY:
            parts = [row[column] for row in own]
            known = [part for part in parts if part is not None]

            assert (whole[column] is None) == (len(known) < len(parts)), column
            assert whole[column] in {None, sum(known, Decimal(0))}, column


def assert_summary_adds_up(summary):
    """Hold each yearly measure of a summary against the measure of all."""
    sums = {}
    for row in summary.rows:
        place = row.by, row.measure, row.amount.currency
        sums.setdefault(place, []).append(row)
    for (by, measure, currency), (whole,) in (
        one for one in sums.items() if one[0][0] is Grouping.ALL
    ):
        years = sums.get((Grouping.YEAR, measure, currency), [])
        amount = Money.total((one.amount for one in years), currency)
        unknown = [one for one in years if one.unknown]

        assert by is Grouping.ALL
        assert (measure in FROM_SETTLEMENT) == bool(years)
        assert not years or whole.amount == amount, measure
        assert not years or bool(whole.unknown) == bool(unknown), measure


class TestExamples:
    """Two hundred made-up agreements."""

    @pytest.mark.parametrize("on", DAYS, ids=str)
    def test_portfolio(self, made_up, on):
        """Each column and each measure by year comes to its total, to the öre."""
        cases = {
            name: follow_up(history, ledger, on=on)
            for name, (history, ledger) in made_up.items()
        }

        assert_years_add_up(cases)
        assert_summary_adds_up(summarise(cases.values()))

    def test_all(self, made_up):
        """All rows of the table come to the sums of all agreements together."""
        cases = {
            name: follow_up(history, ledger, on=DAYS[1])
            for name, (history, ledger) in made_up.items()
        }
        summary = summarise(cases.values())
        rows = settlements_by_year(cases)
        for measure in FROM_SETTLEMENT:
            told = (row[measure.column] for row in rows)

            assert summary.amount(measure).amount == sum(
                (one for one in told if one is not None), Decimal(0)
            )
        assert summary.amount(Measure.PAID) > Money(0)


class TestDrawn:
    """Whatever has happened."""

    @given(follow_ups())
    def test_one(self, followed):
        """The years of one agreement come to its total."""
        assert_years_add_up({"a": followed})
        assert_summary_adds_up(summarise([followed]))

    @given(st.lists(follow_ups(), max_size=3))
    def test_several(self, cases):
        """The years of several come to the total of all."""
        assert_summary_adds_up(summarise(cases))
