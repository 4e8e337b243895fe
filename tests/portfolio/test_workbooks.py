# SPDX-License-Identifier: MIT
"""Tables as a workbook, read back by another library."""

import sys
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import attrs
import pytest

from iop import examples, follow_up, portfolio
from iop.ledger import Ledger
from iop.portfolio import columns, to_excel
from iop.portfolio.columns import TABLES
from iop.values import IllFormedError

from .test_columns import FOLLOWED, OF_REVIEWS, REVIEWED


openpyxl = pytest.importorskip(
    "openpyxl", reason="openpyxl, which reads workbooks, is not installed"
)
pytest.importorskip("xlsxwriter", reason="the extra excel is not installed")

ALL = [
    (table, REVIEWED if name in OF_REVIEWS else FOLLOWED)
    for name, table in TABLES.items()
]


def opened(tables, lang="sv"):
    """Open a workbook of tables."""
    return openpyxl.load_workbook(BytesIO(to_excel(tables, lang)))


def as_read(cell):
    """Return a cell as a workbook has it: days as times, sums as floats."""
    if isinstance(cell, date):
        return datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001 - as workbooks have it
    return float(cell) if isinstance(cell, Decimal) else cell


class TestSheets:
    """Each table has its sheet."""

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_read_back(self, lang):
        """Headings and cells are read back, each with its type."""
        book = opened(ALL, lang)

        assert [table.title.fill(lang) for table, _ in ALL] == book.sheetnames
        for (table, cases), sheet in zip(ALL, book, strict=True):
            head, *rows = sheet.iter_rows(values_only=True)

            assert [one.heading.fill(lang) for one in columns(table)] == list(
                head
            )
            assert [
                [as_read(cell) for cell in row.values()]
                for row in table(cases, lang)
            ] == [list(row) for row in rows]

    def test_form(self):
        """The headings stay in sight, all can be filtered, ids are text."""
        (sheet,) = opened([(portfolio.agreements, FOLLOWED)])

        assert ("B2", "A1:O6") == (sheet.freeze_panes, sheet.auto_filter.ref)
        assert sheet["A1"].font.b
        assert "@" == sheet["C2"].number_format
        assert 8 <= sheet.column_dimensions["A"].width <= 62

    def test_formats(self):
        """Days and sums are written as a person reads them."""
        (sheet,) = opened([(portfolio.settlements_by_year, FOLLOWED)])

        assert ("0", "#,##0.00") == (
            sheet["C3"].number_format,
            sheet["H3"].number_format,
        )

    def test_same_name(self):
        """Two sheets of one table have names of their own."""
        book = opened([(portfolio.tasks, {}), (portfolio.tasks, {})])

        assert ["Att göra", "Att göra 2"] == book.sheetnames

    def test_none(self):
        """Of no agreements there are headings."""
        (sheet,) = opened([(portfolio.agreements, {})])

        assert "Avtal" == sheet["A1"].value

    def test_same_bytes(self):
        """The same tables give the same bytes."""
        assert to_excel(ALL) == to_excel(ALL)


class TestHarmless:
    """What people wrote is no formula."""

    @pytest.mark.parametrize(
        "name", ["=1+1", "+46 8", "-1", "@SUM(A1)", '=HYPERLINK("x")']
    )
    def test_formula(self, name):
        """A text that begins as a formula is text, and marked as such."""
        agreement = attrs.evolve(examples.complete(), name=name)
        (sheet,) = opened([(portfolio.agreements, {name: agreement})])

        for cell in (sheet["A2"], sheet["B2"]):
            assert (name, "s", True) == (
                cell.value,
                cell.data_type,
                cell.quotePrefix,
            )

    def test_long(self):
        """A text that is longer than a cell takes is cut, and shows it."""
        entry = attrs.evolve(
            examples.trygghet_127_ledger().entries[0], note="a" * 40_000
        )
        followed = follow_up(
            examples.trygghet_127_continued(),
            Ledger(entries=(entry,)),
            on=date(2018, 6, 1),
        )
        (sheet,) = opened([(portfolio.entries, {"a": followed})])

        assert "a" * 32_766 + "…" == sheet.cell(2, 11).value


class TestRefused:
    """What is refused."""

    def test_no_tables(self):
        """A workbook without a sheet is none."""
        with pytest.raises(IllFormedError) as caught:
            to_excel([])

        assert "workbook.empty" == caught.value.code

    def test_language(self):
        """A language that is none is refused."""
        with pytest.raises(IllFormedError) as caught:
            to_excel(ALL, "fi")

        assert "lang.unknown" == caught.value.code

    def test_not_installed(self, monkeypatch):
        """Without the library it says what to install."""
        monkeypatch.setitem(sys.modules, "xlsxwriter", None)
        with pytest.raises(ModuleNotFoundError) as caught:
            to_excel(ALL)

        assert "this needs XlsxWriter: pip install 'iop-avtal[excel]'" == str(
            caught.value
        )
