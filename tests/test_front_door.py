# SPDX-License-Identifier: MIT
"""The front door hands out what it says, and opens rooms late (*ingången*)."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import iop


HEAVY = ("babel", "cattrs", "holidays", "hypothesis", "json", "stdnum")


def typed_imports():
    """Return what the front door imports for type checkers: name to room."""
    tree = ast.parse(Path(iop.__file__).read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    return {
        alias.name: node.module for node in block.body for alias in node.names
    }


def loaded_by(code):
    """Return the heavy packages that a new Python has loaded after *code*."""
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{code}\nimport sys\nprint(*sorted(sys.modules))",
        ],
        env={"PYTHONPATH": str(Path(iop.__file__).parents[1])},
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout.split()
    return [name for name in HEAVY if name in told]


class TestFrontDoor:
    """What users import from."""

    def test_each_name(self):
        """Each name of the front door is the one of its room."""
        for name, room in typed_imports().items():
            home = importlib.import_module(f"iop.{room or name}")

            assert getattr(iop, name) is (
                getattr(home, name) if room else home
            )

    def test_room(self):
        """A room that nothing has opened yet is opened when asked for."""
        assert iop.__getattr__("examples") is importlib.import_module(
            "iop.examples"
        )

    def test_all(self):
        """What type checkers see is what is handed out."""
        assert set(iop.__all__) == set(typed_imports())

    def test_rooms(self):
        """The table that finds a name's room is the one type checkers see."""
        table = {
            **{name: None for name, names in iop._ROOMS.items() if not names},
            **iop._ROOM_OF,
        }

        assert table == typed_imports()

    def test_dir(self):
        """Dir names what there is, and the version."""
        assert set(dir(iop)) == {*iop.__all__, "__version__"}

    def test_unknown(self):
        """A name that is not there is refused as Python refuses it."""
        with pytest.raises(AttributeError) as caught:
            iop.avtal  # noqa: B018 - the look-up is the test

        assert str(caught.value) == "module 'iop' has no attribute 'avtal'"

    def test_heavy_packages_wait(self):
        """Nothing heavy is loaded by opening every room of the front door."""
        assert [] == loaded_by(
            "import iop\nfor name in iop.__all__: getattr(iop, name)"
        )

    def test_heavy_packages_come(self):
        """The same look does see a package that has been needed."""
        assert ["babel"] == loaded_by("import iop\niop.language.written(1)")

    def test_usual_currencies_need_nothing(self):
        """Kronor and euro are known without Babel; others are asked of it."""
        usual = "import iop\niop.Money(5)\niop.Money.parse('5 EUR', 'EUR')"

        assert [] == loaded_by(usual)
        assert ["babel"] == loaded_by(f"{usual}\niop.Money(5, 'NOK')")
