# SPDX-License-Identifier: MIT
"""Rows of a table, with all that pandas and people put in its cells."""

from datetime import date, datetime

import pytest

from iop.portfolio import read_many, tidied
from iop.values import Money, Period, StatedDate, StatedPeriod


pandas = pytest.importorskip(
    "pandas", reason="the extra tables is not installed"
)
numpy = pytest.importorskip("numpy", reason="NumPy comes with pandas")

NAMES = ("org", "number", "first", "last", "sum", "due", "vat", "share")
CELLS = [
    (
        "A ",
        "802990-1090",
        pandas.Timestamp("2018-01-01"),
        "2018-12-31",
        850_000.0,
        pandas.Timestamp("2018-03-01"),
        "ja",
        "80 %",
    ),
    (
        "B",
        8029901124.0,
        "2018-06",
        "juni 2019",
        "850 000 kr",
        "1/6 2018",
        "Nej ",
        0.8,
    ),
    (
        " C",
        numpy.int64(8029901140),
        "1/6 2018",
        "tills vidare",
        numpy.int64(500_000),
        pandas.NaT,
        numpy.bool_(1),
        numpy.nan,
    ),
    (
        "D",
        "168029901058",
        20180601,
        numpy.datetime64("2019-05-31", "ns"),
        "1,2 mkr",
        datetime(2018, 9, 1),  # noqa: DTZ001 - as spreadsheets have it
        pandas.NA,
        "–",
    ),
    ("E", "16 802990-1223", 2018.0, None, "-", "2018-09", 1, "80 procent"),
    ("F", pandas.NA, numpy.nan, pandas.NaT, numpy.nan, "", "", pandas.NA),
]
"""What stands in the rows."""

READ = [
    (
        "A",
        "8029901090",
        (date(2018, 1, 1), date(2018, 12, 31)),
        850_000,
        date(2018, 3, 1),
        True,
        "0.8",
    ),
    (
        "B",
        "8029901124",
        (StatedDate("2018-06"), StatedDate("2019-06")),
        850_000,
        date(2018, 6, 1),
        False,
        "0.8",
    ),
    ("C", "8029901140", (date(2018, 6, 1), None), 500_000, None, True, None),
    (
        "D",
        "8029901058",
        (date(2018, 6, 1), date(2019, 5, 31)),
        1_200_000,
        date(2018, 9, 1),
        None,
        None,
    ),
    (
        "E",
        "8029901223",
        (StatedDate("2018"), None),
        None,
        StatedDate("2018-09"),
        True,
        "0.8",
    ),
    ("F", None, None, None, None, None, None),
]
"""What they say."""


def document(row):
    """Make a document of a row, without a look at what stands in it."""
    return {
        "parties": [
            {
                "kind": "organisation",
                "key": "a",
                "name": row["org"],
                "number": row["number"],
            }
        ],
        "term": {"period": {"first": row["first"], "last": row["last"]}},
        "budget": {
            "total": {"money": {"amount": row["sum"], "currency": "SEK"}},
            "is_vat_included": row["vat"],
        },
        "payments": {
            "instalments": [
                {"key": "a", "amount": row["sum"], "due": row["due"]}
            ],
            "indexation": {"index": "KPI", "share": row["share"]},
        },
    }


def said(agreement):
    """Return what an agreement says, beside what its row said."""
    (party,) = agreement.parties
    (instalment,) = agreement.payments.instalments
    total, period = agreement.budget.total, agreement.term.period
    assert total == instalment.amount
    share = agreement.payments.indexation.share
    return (
        party.name,
        party.number and str(party.number).replace("-", ""),
        period and (period.first, period.last),
        total and total.money.ore // 100,
        instalment.due and instalment.due.day,
        agreement.budget.is_vat_included,
        share and str(share),
    )


def rows():
    """Make the table as it is, and take its rows."""
    table = pandas.DataFrame(CELLS, columns=NAMES, dtype=object)
    return table.to_dict("records")


class TestRows:
    """What a row says is read, and nothing more."""

    @pytest.mark.parametrize("number", range(len(CELLS)))
    def test_is_read(self, number):
        """Each cell is read in the one way there is; a blank is not stated."""
        plain, changes = tidied(document(rows()[number]))
        batch = read_many({"a": plain})

        assert () == batch.faults
        assert READ[number] == said(batch.values["a"])
        assert all(one.before is not one.after for one in changes)

    def test_until_further_notice(self):
        """A term until further notice has no end; one left blank is unknown."""
        periods = [
            read_many({"a": tidied(document(row))[0]}).values["a"].term.period
            for row in rows()
        ]

        assert Period(date(2018, 6, 1), None) == periods[2]
        assert StatedPeriod(first=StatedDate("2018")) == periods[4]
        assert None is periods[5]

    def test_columns_of_pandas(self):
        """Columns that pandas has given types of its own are read alike."""
        table = pandas.DataFrame(
            {
                "org": pandas.array(["A ", "B"], dtype="string"),
                "number": pandas.array([8029901090, None], dtype="Int64"),
                "first": pandas.to_datetime(["2018-01-01", None]),
                "last": pandas.to_datetime(["2018-12-31", None]),
                "sum": [850_000, None],
                "due": pandas.to_datetime([None, "2018-03-01"]),
                "vat": pandas.array([True, None], dtype="boolean"),
                "share": [0.8, None],
            }
        )
        plain = {
            str(number): tidied(document(row))[0]
            for number, row in enumerate(table.to_dict("records"))
        }
        batch = read_many(plain)

        assert () == batch.faults
        assert Money(850_000) == batch.values["0"].budget.total.money
        assert [
            (
                "A",
                "8029901090",
                (date(2018, 1, 1), date(2018, 12, 31)),
                850_000,
                None,
                True,
                "0.8",
            ),
            ("B", None, None, None, date(2018, 3, 1), None, None),
        ] == [said(one) for one in batch.values.values()]
