# SPDX-License-Identifier: MIT
"""The workbook as LibreOffice opens it, cell for cell.

Where LibreOffice is not installed a program that gives a small file of its
making stands in, so that the reading is tried all the same.
"""

import contextlib
import shutil
import subprocess
import sys
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import attrs
import pytest

from iop import examples, follow_up, portfolio
from iop.ledger import Ledger
from iop.portfolio import columns, to_excel

from .test_workbooks import ALL


SOFFICE = shutil.which("soffice") or ""
SECONDS = 60
"""How long it is waited for."""

HARMFUL = ["=1+1", "+46 8", "-1", "@SUM(A1)", "\ttabb", "=HYPERLINK(0)"]
"""What begins as a formula, or as what a program may take away."""

NAMES = {
    prefix: f"urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"
    for prefix in ("office", "table", "text")
}
KEPT = f"""\
<office:document {" ".join(f'xmlns:{one}="{name}"' for one, name in NAMES.items())}>
<office:body><office:spreadsheet><table:table table:name="Avtal">
<table:table-column table:number-columns-repeated="16384"/>
<table:table-header-rows><table:table-row>
<table:table-cell office:value-type="string"><text:p>Avtal</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="16383"/>
</table:table-row></table:table-header-rows>
<table:table-row>
<table:table-cell office:value-type="string"><text:p>två<text:s text:c="3"/>ord<text:tab/><text:line-break/><text:span>=1</text:span>+1</text:p><text:p>rad</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="850000.5"/>
<table:table-cell table:number-columns-repeated="2" table:formula="of:=TRUE()" office:value-type="boolean" office:boolean-value="true"/>
<table:table-cell/>
<table:table-cell office:value-type="date" office:date-value="2018-06-01"/>
<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>
<table:table-cell table:number-columns-repeated="16377"/>
</table:table-row>
<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>
"""
"""A workbook as LibreOffice writes it."""

READ = [
    ("Avtal", ["Avtal"]),
    (
        "Avtal",
        [
            "två   ord\t\n=1+1\nrad",
            Decimal("850000.5"),
            True,
            True,
            None,
            date(2018, 6, 1),
            ("formula", "of:=1+1"),
        ],
    ),
]
"""What stands in it, row by row."""

WRITE = """\
import pathlib, sys
folder = sys.argv[sys.argv.index("--outdir") + 1]
file = pathlib.Path(folder, "arbetsbok.fods")
file.write_text(sys.argv[1], encoding="utf-8")
"""
STAND_IN = (
    sys.executable,
    "-c",
    WRITE,
    KEPT,
)

LOGICAL = ("of:=TRUE()", "of:=FALSE()")
"""How LibreOffice writes a logical value that a workbook has."""
OF_TEXT = {
    "s": lambda one: " " * int(one.get(named("text", "c"), "1")),
    "tab": lambda _: "\t",
    "line-break": lambda _: "\n",
}
OF_TYPE = {
    "float": lambda cell: Decimal(cell.get(named("office", "value"))),
    "date": lambda cell: date.fromisoformat(
        cell.get(named("office", "date-value"))
    ),
    "boolean": lambda cell: (
        cell.get(named("office", "boolean-value")) == "true"
    ),
    "string": lambda cell: "\n".join(
        map(written, cell.findall("text:p", NAMES))
    ),
    None: lambda _: None,
}
"""How a cell is read, by its type."""


def named(prefix, name):
    """Return a name as it is written out."""
    return f"{{{NAMES[prefix]}}}{name}"


def written(part):
    """Return what is written in a part of a text."""
    own = OF_TEXT.get(part.tag.rpartition("}")[2], lambda _: part.text or "")
    inner = (written(one) + (one.tail or "") for one in part)
    return own(part) + "".join(inner)


def cell_of(cell):
    """Read a cell; a formula is no value."""
    formula = cell.get(named("table", "formula"))
    kind = cell.get(named("office", "value-type"))
    if formula and formula not in LOGICAL:
        return "formula", formula
    return OF_TYPE[kind](cell)


def row_of(row):
    """Read a row, without the empty cells that end it."""
    cells = [
        value
        for cell in row.findall("table:table-cell", NAMES)
        for value in [cell_of(cell)]
        * int(cell.get(named("table", "number-columns-repeated"), "1"))
    ]
    return trimmed(cells)


def trimmed(cells):
    """Take away the empty cells that end a row."""
    last = max(
        (n for n, one in enumerate(cells) if one is not None), default=-1
    )
    return cells[: last + 1]


def opened(program, book, folder):
    """Open a workbook with a program, and read each row of each sheet."""
    (folder / "arbetsbok.xlsx").write_bytes(book)
    is_done = False
    with contextlib.suppress(subprocess.TimeoutExpired):
        subprocess.run(
            [
                *program,
                "--headless",
                "--norestore",
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--convert-to",
                "fods",
                "--outdir",
                str(folder),
                str(folder / "arbetsbok.xlsx"),
            ],
            check=True,
            capture_output=True,
            timeout=SECONDS,
        )
        is_done = True
    is_done or pytest.skip(f"LibreOffice took more than {SECONDS} seconds")
    text = (folder / "arbetsbok.fods").read_text(encoding="utf-8")
    sheets = ET.fromstring(text).iterfind(".//table:table", NAMES)  # noqa: S314 - of our own making
    rows = [
        (sheet.get(named("table", "name")), row_of(row))
        for sheet in sheets
        for row in sheet.iterfind(".//table:table-row", NAMES)
    ]
    return [(name, typed(row)) for name, row in rows if row]


def typed(row):
    """Return the cells of a row, each with its type; a count is a number."""
    numbers = [
        Decimal(one) if type(one) is int else one for one in trimmed(row)
    ]
    return [(type(one), one) for one in numbers]


def told(tables):
    """Return each row of each sheet, as the tables have it."""
    named = [table.title.sv for table, _ in tables]
    return [
        (f"{name} 2" if name in named[:number] else name, typed(row))
        for number, (name, (table, cases)) in enumerate(
            zip(named, tables, strict=True)
        )
        for row in [
            [one.heading.sv for one in columns(table)],
            *([*row.values()] for row in table(cases)),
        ]
    ]


NAMED = {
    name: follow_up(
        attrs.evolve(examples.complete(), name=name),
        Ledger(),
        on=date(2024, 6, 1),
    )
    for name in HARMFUL
}
WORKBOOK = [*ALL, (portfolio.agreements, NAMED), (portfolio.parties, NAMED)]


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        pytest.param(
            STAND_IN,
            [(name, typed(row)) for name, row in READ],
            id="stand-in",
        ),
        pytest.param(
            (SOFFICE,),
            told(WORKBOOK),
            id="LibreOffice",
            marks=pytest.mark.skipif(
                not SOFFICE, reason="LibreOffice is not installed"
            ),
        ),
    ],
)
def test_opened(program, expected, tmp_path):
    """Each cell has the value and the type that its table says, and no formula."""
    assert expected == opened(program, to_excel(WORKBOOK), tmp_path)
