# SPDX-License-Identifier: MIT
"""The front door hands out what it says, and opens rooms late (*ingången*)."""

import ast
import contextlib
import importlib
import pkgutil
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import iop


HEAVY = ("babel", "cattrs", "holidays", "hypothesis", "json", "stdnum")


SRC = Path(iop.__file__).parents[1]
"""Where the library lies."""

ROOMS = {
    room.name
    for room in pkgutil.iter_modules(iop.__path__)
    if not room.name.startswith("_")
}
"""Every room there is."""


def typed_imports():
    """Return what the front door imports for type checkers: name to room."""
    tree = ast.parse(Path(iop.__file__).read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    return {
        alias.name: node.module for node in block.body for alias in node.names
    }


def run_alone(code, path=SRC):
    """Run *code* in a new Python that finds no metadata and no Hypothesis."""
    bare = (
        "import sys\n"
        "sys.modules.update({'importlib.metadata': None, 'hypothesis': None})"
    )
    return subprocess.run(
        [sys.executable, "-c", f"{bare}\n{code}"],
        env={"PYTHONPATH": str(path)},
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout


@contextlib.contextmanager
def no_hypothesis():
    """Take Hypothesis away, and the rooms that have been made with it."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(sys.modules):
            if re.match(r"iop\.(strategies|testing)\b", name):
                patch.delitem(sys.modules, name)
        for room in ("strategies", "testing"):
            patch.delitem(vars(iop), room, raising=False)
        patch.setitem(sys.modules, "hypothesis", None)
        yield


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
        """What type checkers see is what is handed out, and every room."""
        assert {*iop.__all__, *ROOMS} == set(typed_imports())

    def test_rooms(self):
        """The table that finds a name's room is the one type checkers see."""
        assert typed_imports() == {**dict.fromkeys(ROOMS), **iop._HOME_OF}
        assert sorted(ROOMS) == list(iop._ROOMS)

    @pytest.mark.parametrize("room", sorted(ROOMS))
    def test_every_room_answers(self, room):
        """A room answers by its name, whether or not it has been opened."""
        opened = importlib.import_module(f"iop.{room}")

        assert opened is iop.__getattr__(room)
        assert opened is getattr(iop, room)

    def test_rooms_that_nothing_opened(self):
        """In a new Python, too, every room answers at once."""
        code = (
            "import sys, iop\n"
            "print(*(room for room in iop._ROOMS if hasattr(iop, room)))"
        )

        assert sorted(ROOMS - {"strategies", "testing"}) == sorted(
            run_alone(code).split()
        )

    def test_dir(self):
        """Dir names what there is, the rooms, and the version."""
        names = dir(iop)

        assert {*iop.__all__, *ROOMS, "__version__"} == set(names)
        assert len(names) == len(set(names))

    def test_no_checker_sees_that_any_name_may_answer(self):
        """A module with a ``__getattr__`` has no misspelt names to a checker.

        mypy reads `.ci/misspelt.py`, before a change lands.
        """
        tree = ast.parse(Path(iop.__file__).read_text(encoding="utf-8"))
        defined = {getattr(node, "name", None) for node in ast.walk(tree)}

        assert {"_named", "__dir__"} <= defined
        assert "__getattr__" not in defined

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
        assert ["babel"] == loaded_by(
            "import iop\niop.values.formats.written(1)"
        )

    def test_usual_currencies_need_nothing(self):
        """Kronor and euro are known without Babel; others are asked of it."""
        usual = "import iop\niop.Money(5)\niop.Money.parse('5 EUR', 'EUR')"

        assert [] == loaded_by(usual)
        assert ["babel"] == loaded_by(f"{usual}\niop.Money(5, 'NOK')")


LACKS = (
    "iop.strategies and iop.testing need Hypothesis, which comes with the "
    'extra testing: pip install "iop-avtal[testing]"'
)
"""What is said where the extra is not installed."""


class TestWithoutTheExtra:
    """Where Hypothesis is not installed two rooms are not here."""

    @pytest.mark.parametrize("room", ["strategies", "testing"])
    def test_says_what_to_install(self, room):
        """Whoever asks for one, in either way, is told what to install."""
        with no_hypothesis():
            with pytest.raises(AttributeError) as asked:
                getattr(iop, room)
            with pytest.raises(ModuleNotFoundError) as imported:
                importlib.import_module(f"iop.{room}")
            is_there = hasattr(iop, room)

        assert (LACKS, LACKS) == (str(asked.value), str(imported.value))
        assert "hypothesis" == imported.value.name
        assert not is_there

    @pytest.mark.parametrize("room", ["strategies", "testing"])
    def test_from_import(self, room):
        """So is whoever writes ``from iop import``, in a new Python."""
        told = run_alone(
            f"try:\n    from iop import {room}\n"
            "except ModuleNotFoundError as error:\n    print(error)"
        )

        assert f"{LACKS}\n" == told


LOOKS = """
import inspect, io, contextlib, iop
print(iop.__version__, hasattr(iop, "__version__"), hasattr(iop, "avtal"))
print(len(inspect.getmembers(iop)) - len(dir(iop)))
with contextlib.redirect_stdout(io.StringIO()) as written:
    help(iop)
print("VERSION" in written.getvalue(), iop.from_plain({"format": 2}).name)
"""
"""What looks at all that a module has, as tools do."""


class TestAnywhere:
    """The front door is whole where no metadata tells of an installation."""

    SEEN = f"{iop.__version__} True False\n-2\nTrue None\n"
    """What `LOOKS` prints: all is there but the two rooms of the extra."""

    def test_beside_its_source(self):
        """It is whole on a path."""
        assert self.SEEN == run_alone(LOOKS)

    def test_in_a_zip(self, tmp_path):
        """It is whole in a zip."""
        bundle = tmp_path / "bundle.zip"
        with zipfile.ZipFile(bundle, "w") as packed:
            for file in Path(SRC, "iop").rglob("*.py"):
                packed.write(file, file.relative_to(SRC))
        where = run_alone("import iop\nprint(iop.__file__)", bundle)

        assert f"{bundle}/iop/__init__.py\n" == where
        assert self.SEEN == run_alone(LOOKS, bundle)
