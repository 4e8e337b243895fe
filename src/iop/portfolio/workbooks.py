# SPDX-License-Identifier: MIT
"""Tables as a workbook of Excel: *arbetsbok*.

Needs the extra ``excel``: XlsxWriter, imported when it is asked for.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from ..values import IllFormedError, Lang, as_lang
from .columns import Cell, Column, ColumnType, Table, columns


if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet


__all__ = ["to_excel"]

_NUMBER_FORMATS = {
    ColumnType.TEXT: "@",
    ColumnType.COUNT: "0",
    ColumnType.NUMBER: "0.#########",
    ColumnType.SUM: "#,##0.00",
    ColumnType.DAY: "yyyy-mm-dd",
    # Excel shows a logical value as such in any format; LibreOffice takes it
    # for a number in any other than this.
    ColumnType.YES_NO: '"TRUE";"TRUE";"FALSE"',
}
_HARMFUL = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What begins a text that a program may take for a formula."""

_NARROWEST, _WIDEST = 8, 60
_LONGEST_NAME = 31
_LONGEST_TEXT = 32_767
"""The longest name of a sheet, and text in a cell, that Excel takes."""


def to_excel(
    tables: Iterable[tuple[Table[Any], Mapping[str, Any]]],
    lang: Lang = "sv",
) -> bytes:
    """Return tables as a workbook, a sheet each: *arbetsbok*.

    Days are days, sums numbers with their two decimals, numbers of cases and
    organisations text. The first row has the headings and stays in sight, the
    first column the agreement; each column can be filtered. A text that a
    program could take for a formula is text. The same tables give the same
    bytes.

    Args:
        tables: Each table, such as `obligations`, and what it is made of.
        lang: The language of headings and words.

    Returns:
        The file, to be written to disk or sent; nothing is written here.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``, if there is
            no table, or as a table raises.
        ModuleNotFoundError: If XlsxWriter is not installed.
    """
    known = as_lang(lang)
    sheets = [
        (table, columns(table), table(of, known)) for table, of in tables
    ]
    if not sheets:
        raise IllFormedError(
            "workbook.empty",
            sheets,
            "minst en tabell",
            "at least one table",
            "[(portfolio.agreements, {})]",
        )
    file = BytesIO()
    with _workbook(file) as book:
        names: set[str] = set()
        for table, described, rows in sheets:
            name = _name(table.title.fill(known), names)
            sheet = book.add_worksheet(name)
            _write(
                book,
                sheet,
                described,
                [[*row.values()] for row in rows],
                known,
            )
    return file.getvalue()


def _workbook(file: BytesIO) -> "Workbook":
    """Make an empty workbook, which has no clock."""
    try:
        from xlsxwriter import Workbook
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "this needs XlsxWriter: pip install 'iop-avtal[excel]'",
            name="xlsxwriter",
        ) from error
    book = Workbook(file, {"in_memory": True})
    book.set_properties({"created": datetime(1980, 1, 1)})  # noqa: DTZ001 - it has none
    return book


def _name(title: str, taken: set[str]) -> str:
    """Name a sheet as its table, with a number if another has that name."""
    name, number = title, 1
    while name in taken:
        number += 1
        mark = f" {number}"
        name = title[: _LONGEST_NAME - len(mark)] + mark
    taken.add(name)
    return name


def _write(
    book: "Workbook",
    sheet: "Worksheet",
    described: tuple[Column, ...],
    rows: list[list[Cell]],
    lang: Lang,
) -> None:
    """Write one table: its headings, and its rows."""
    heading = book.add_format(
        {"bold": True, "text_wrap": True, "valign": "top"}
    )
    quoted = book.add_format({"num_format": "@", "quote_prefix": True})
    formats = {
        kind: book.add_format({"num_format": shape})
        for kind, shape in _NUMBER_FORMATS.items()
    }
    for place, one in enumerate(described):
        title = one.heading.fill(lang)
        sheet.write_string(0, place, title, heading)
        cells = [row[place] for row in rows]
        sheet.set_column(place, place, _width(title, cells))
        for number, cell in enumerate(cells, 1):
            shape = formats.get(one.type)
            match cell:
                case None:
                    continue
                case bool():
                    sheet.write_boolean(number, place, cell, shape)
                case str():
                    is_harmful = cell.startswith(_HARMFUL)
                    shape = quoted if is_harmful else shape
                    sheet.write_string(number, place, _text(cell), shape)
                case date():
                    sheet.write_datetime(number, place, cell, shape)
                case _:
                    sheet.write_number(number, place, cell, shape)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(rows), len(described) - 1)


def _text(text: str) -> str:
    """Cut a text that is too long for a cell."""
    return (
        text if len(text) <= _LONGEST_TEXT else f"{text[: _LONGEST_TEXT - 1]}…"
    )


def _width(title: str, cells: list[Cell]) -> int:
    """Return how wide a column is, in characters."""
    longest = max(
        (len(str(cell)) for cell in cells if cell is not None), default=0
    )
    words = max(map(len, title.split()))
    return min(max(longest, words, _NARROWEST), _WIDEST) + 2
