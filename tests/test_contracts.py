# SPDX-License-Identifier: MIT
"""The contracts of the house are kept, and each is seen to fail (*kontrakt*).

A contract that cannot break says nothing. So the house is copied, one
forbidden import is planted in a room of the copy, and the linter must name
the contract that the import breaks, and no other.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import iop


pytest.importorskip(
    "importlinter", reason="import-linter is not installed (extra: test)"
)

_ROOT = Path(__file__).parents[1]
_LINT = "from importlinter.cli import lint_imports_command as lint; lint()"

FLOORS = "Floors: a room opens doors only downward"
BABEL = "Babel: only the formats, and the sums and days in text, import it"
CATTRS = "cattrs: only the plain form imports it"
REGISTERS = "Registers: stdnum only in identifiers, holidays only in workdays"
TESTING = "Testing: no room imports the tools of tests"
CLOSED = "Closed: no I/O, no clock, no chance, and no way in by the front door"
CHARTS = "Charts: only they import Matplotlib"
TABLES = "Tables: data frames and workbooks, each in a room of its own"
WORDS = "Words: texts lie below money, and how it is written above"


@pytest.fixture(name="house")
def _house(tmp_path):
    """Return the folder of a copy of the house that may be spoilt."""
    copy = tmp_path / "iop"
    shutil.copytree(
        Path(iop.__file__).parent,
        copy,
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copy(_ROOT / "pyproject.toml", tmp_path)
    return copy


def plant(house, room, statement):
    """Add *statement* to the end of *room*, a module or package in *house*."""
    module = (house / room).with_suffix(".py")
    package = house / room / "__init__.py"
    file = package if package.exists() else module
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    file.write_text(f"{text}\n{statement}\n", encoding="utf-8")


def verdicts(house):
    """Return whether each contract is kept in *house*, by its name."""
    run = subprocess.run(
        [sys.executable, "-c", _LINT, "--no-cache", "--no-logo"],
        cwd=house.parent,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    found = re.findall(r"^(.+) (KEPT|BROKEN)\b", run.stdout, re.MULTILINE)
    assert found, run.stdout + run.stderr
    return {name: word == "KEPT" for name, word in found}


def broken(house):
    """Return the names of the contracts that are broken in *house*."""
    return [name for name, kept in verdicts(house).items() if not kept]


class TestHouse:
    """The house as it stands."""

    def test_all_kept(self, house):
        """The house has nine contracts and keeps them all."""
        expected = dict.fromkeys(
            (
                FLOORS,
                BABEL,
                CATTRS,
                REGISTERS,
                TESTING,
                CLOSED,
                CHARTS,
                TABLES,
                WORDS,
            ),
            True,
        )

        assert expected == verdicts(house)


class TestFloors:
    """The first contract: rooms open doors only downward."""

    @pytest.mark.parametrize(
        ("room", "statement"),
        [
            pytest.param(
                "values/workdays", "from .. import law", id="cellar-to-above"
            ),
            pytest.param(
                "agreement/agreement",
                "from ..rules import RuleSet",
                id="hall-to-above",
            ),
            pytest.param("render", "from .. import plain", id="upward"),
            pytest.param("examples", "from .. import render", id="same-floor"),
            pytest.param(
                "render/labels",
                "def f():\n    from .. import examples",
                id="same-floor-lazily",
            ),
            pytest.param(
                "rules", "from ..rulesets import consistency", id="nested"
            ),
        ],
    )
    def test_no_door_upward_or_sideways(self, house, room, statement):
        """A door upward, or to a room on the same floor, is seen."""
        plant(house, room, statement)

        assert [FLOORS] == broken(house)

    def test_every_room_has_a_floor(self, house):
        """A new room that has been given no floor is seen."""
        plant(house, "utils", '"""A room without a floor."""')

        assert [FLOORS] == broken(house)


class TestLentTools:
    """Contracts two to four: each lent tool is let in to one room."""

    def test_babel(self, house):
        """Only three modules may import Babel."""
        plant(
            house, "values/money", "from babel.numbers import format_currency"
        )

        assert [BABEL] == broken(house)

    def test_cattrs(self, house):
        """Only the plain form may import cattrs."""
        plant(house, "agreement/agreement", "import cattrs")

        assert [CATTRS] == broken(house)

    @pytest.mark.parametrize(
        ("room", "statement"),
        [
            ("agreement/parties", "from stdnum.se import orgnr"),
            ("values/identifiers", "import holidays"),
            ("values/workdays", "import stdnum"),
        ],
    )
    def test_registers(self, house, room, statement):
        """Only `identifiers` may import stdnum, only `workdays` holidays."""
        plant(house, room, statement)

        assert [REGISTERS] == broken(house)


class TestTesting:
    """The fifth contract: tests use the house, the house no tests."""

    @pytest.mark.parametrize("tool", ["hypothesis", "pytest"])
    def test_no_tool_of_tests(self, house, tool):
        """A room that imports a tool of tests is seen."""
        plant(house, "examples", f"import {tool}")

        assert [TESTING] == broken(house)


class TestClosed:
    """The sixth contract: values come in as arguments, and only so."""

    @pytest.mark.parametrize(
        ("room", "statement"),
        [
            ("render", "import os.path"),
            ("plain/documents", "import json"),
            ("values/texts", "from pathlib import Path"),
            ("agreement/deadlines", "def f():\n    import time"),
            ("values/identifiers", "from random import choice"),
            ("rulesets/consistency", "from urllib.request import urlopen"),
            ("portfolio/summaries", "def f():\n    import dask.bag"),
            ("portfolio/frames", "from pyspark.sql import SparkSession"),
            ("", "import logging"),
        ],
    )
    def test_no_way_out(self, house, room, statement):
        """A room that reads, writes, asks the time or rolls dice is seen."""
        plant(house, room, statement)

        assert [CLOSED] == broken(house)

    def test_no_way_in_by_the_front_door(self, house):
        """A room that imports the front door is seen."""
        plant(house, "render/labels", "from iop import __version__")

        assert [FLOORS, CLOSED] == broken(house)


class TestCharts:
    """The contract on charts: Matplotlib is nowhere else."""

    @pytest.mark.parametrize("room", ["render", "portfolio/summaries"])
    def test_no_matplotlib(self, house, room):
        """Matplotlib in another room is seen."""
        plant(house, room, "def f():\n    import matplotlib.figure")

        assert [CHARTS] == broken(house)


class TestTables:
    """The contract on tables: data frames and workbooks have their rooms."""

    @pytest.mark.parametrize(
        ("room", "name"),
        [
            ("portfolio/columns", "pandas"),
            ("portfolio/workbooks", "polars"),
            ("plain", "pyarrow"),
            ("portfolio/frames", "xlsxwriter"),
        ],
    )
    def test_no_library_of_tables(self, house, room, name):
        """A library of tables in another room is seen."""
        plant(house, room, f"import {name}")

        assert [TABLES] == broken(house)


class TestWords:
    """The seventh contract: whatever lies above the texts may have words."""

    @pytest.mark.parametrize(
        ("room", "statement"),
        [
            ("values/texts", "def f():\n    from .money import Money"),
            ("values/choices", "from . import amounts"),
            ("values/money", "def f():\n    from .formats import written"),
        ],
    )
    def test_no_import_upward(self, house, room, statement):
        """An import upward is seen, also one that waits for a call."""
        plant(house, room, statement)

        assert [WORDS] == broken(house)
