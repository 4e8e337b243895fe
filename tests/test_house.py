# SPDX-License-Identifier: MIT
"""The house is in order: rooms, front door, papers (*ordning*)."""

import ast
import importlib
import re
import shutil
import subprocess
import sys
import tomllib
import typing
from importlib import metadata
from pathlib import Path

import pytest

import iop

from .each import each
from .rooms import room_names


_ROOT = Path(__file__).parents[1]
_SOURCE = Path(iop.__file__).parent

ROOMS = room_names()
"""The public rooms, nested ones too, by their whole names."""

EXAMPLES = sorted((_ROOT / "docs" / "examples").glob("*.py"))
"""The programs that the documentation shows."""

in_a_clone = pytest.mark.skipif(
    not (_ROOT / ".git").exists() or shutil.which("git") is None,
    reason="only a git clone says which files are tracked",
)


def read(*path):
    """Return the text of a file of the project."""
    return _ROOT.joinpath(*path).read_text(encoding="utf-8")


def command(name):
    """Return the command that the README gives between marks of *name*."""
    found = re.findall(
        rf"<!-- begin {name} -->\s*```shell\n(.+)\n```\s*<!-- end {name} -->",
        read("README.md"),
    )

    assert 1 == len(found)

    return found[0]


def tracked():
    """Return the names at the top level of what git tracks."""
    paths = subprocess.run(
        ["git", "ls-files"],
        cwd=_ROOT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout.splitlines()
    return {path.split("/")[0] for path in paths}


def run_python(*arguments, cwd):
    """Run this very Python in *cwd*, with the iop that is under test."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={"PYTHONPATH": str(_SOURCE.parent), "PYTHONUTF8": "1"},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


def in_order(name):
    """Order names as ruff does: CONSTANTS, then Classes, then the rest."""
    return (not name.isupper(), not name[0].isupper(), name)


def taken_in(module):
    """Return the names that a folder takes in from its modules."""
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    return {
        alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.level == 1
        for alias in node.names
    }


class TestRooms:
    """Every public room."""

    @each("name", ROOMS)
    def test_says_what_it_is(self, name):
        """A room opens with a docstring."""
        assert importlib.import_module(name).__doc__

    @each("name", ["iop", *ROOMS])
    def test_all_is_sorted(self, name):
        """`__all__` is in order and names nothing twice."""
        names = list(importlib.import_module(name).__all__)

        assert sorted(set(names), key=in_order) == names

    @each("name", ["iop", *ROOMS])
    def test_all_exists(self, name):
        """Every name of `__all__` can be had from the room."""
        module = importlib.import_module(name)

        assert [] == [n for n in module.__all__ if not hasattr(module, n)]

    @each("name", [n for n in ROOMS if n.count(".") == 1])
    def test_all_is_whole(self, name):
        """What a folder takes in from its modules it hands out."""
        module = importlib.import_module(name)

        assert set() == taken_in(module) - set(module.__all__)

    @each("name", ROOMS)
    def test_hints_resolve(self, name):
        """Tools that ask a class for its types are told, parents included."""
        module = importlib.import_module(name)
        own = [
            value
            for value in vars(module).values()
            if isinstance(value, type) and value.__module__ == name
        ]

        assert [set(kind.__annotations__) for kind in own] == [
            set(kind.__annotations__) & set(typing.get_type_hints(kind))
            for kind in own
        ]

    def test_in_the_reference(self):
        """A room, and a set of rules, has its place on the page of the API."""
        page = read("docs", "reference", "api.md")
        expected = {"iop"} | {
            name
            for name in ROOMS
            if name.count(".") == 1
            or (
                re.fullmatch(r"iop\.rulesets\.\w+", name)
                and hasattr(importlib.import_module(name), "RULES")
            )
        }

        found = re.findall(r"^\.\. automodule:: (\S+)$", page, re.MULTILINE)

        assert expected <= set(found) <= {"iop", *ROOMS}
        assert len(found) == len(set(found))

    @each("name", sorted({n.split(".")[1] for n in ROOMS}))
    def test_on_a_floor(self, name):
        """A room has a floor, in the contract and on the page of the house."""
        contracts = tomllib.loads(read("pyproject.toml"))["tool"][
            "importlinter"
        ]["contracts"]
        floors = " | ".join(contracts[0]["layers"]).split(" | ")

        assert name in floors
        assert f"`{name}`" in read("docs", "explanation", "house.md")


class TestFrontDoor:
    """`import iop`."""

    def test_imports_nothing_that_can_wait(self, tmp_path):
        """What only some calls need is imported by those calls."""
        run = run_python("-X", "importtime", "-c", "import iop", cwd=tmp_path)
        imported = re.findall(
            r"^import time:.*\|\s+([\w.]+)$", run.stderr, re.MULTILINE
        )
        can_wait = {
            "babel",
            "cattr",
            "cattrs",
            "holidays",
            "html",
            "hypothesis",
            "json",
            "stdnum",
        }

        assert "iop" in imported
        assert set() == can_wait & {name.split(".")[0] for name in imported}

    def test_version(self):
        """The version is that of the installed distribution."""
        assert metadata.version("iop-avtal") == iop.__version__

    def test_no_other_name(self):
        """A name that the front door does not have is refused."""
        with pytest.raises(AttributeError, match="lawful"):
            iop.lawful  # noqa: B018 - the look-up is what is tested


class TestPapers:
    """README, examples, glossary and what the top level holds."""

    @pytest.mark.parametrize("name", ["try", "test"])
    def test_ci_runs_the_commands_of_the_readme(self, name):
        """What the README says to run is what is run before landing."""
        script = read(".ci", "run")
        extraction = re.search(rf"^{name}_command=.+$", script, re.MULTILINE)
        run = subprocess.run(
            ["bash", "-c", f'{extraction[0]}\nprintf %s "${name}_command"'],
            cwd=_ROOT,
            capture_output=True,
            check=True,
            encoding="utf-8",
        )

        assert command(name) == run.stdout
        assert f'bash -euo pipefail -c "${name}_command"\n' in script

    def test_links_of_the_readme(self):
        """What the README links to is there, how to contribute included."""
        links = re.findall(r"\]\(([^):#]+)\)", read("README.md"))

        assert "docs/CONTRIBUTING.md" in links
        assert [] == [link for link in links if not (_ROOT / link).exists()]

    @pytest.mark.parametrize("name", ["try", "test"])
    @pytest.mark.parametrize("marked", ["", "```shell\n```\n"])
    def test_ci_asks_for_the_commands_of_the_readme(
        self, tmp_path, name, marked
    ):
        """Where a command lacks, or has nothing in it, nothing else is run."""
        file = tmp_path / ".ci" / "run"
        file.parent.mkdir()
        shutil.copy(_ROOT / ".ci" / "run", file)
        before, after = f"<!-- begin {name} -->\n", f"<!-- end {name} -->\n"
        head, rest = read("README.md").split(before)
        tail = rest.split(after)[1]
        spoilt = f"{before}{marked}{after}" if marked else ""
        (tmp_path / "README.md").write_text(
            f"{head}{spoilt}{tail}", encoding="utf-8"
        )
        run = subprocess.run(
            ["bash", str(file)],
            capture_output=True,
            check=False,
            encoding="utf-8",
        )

        assert (1, "") == (run.returncode, run.stdout)
        assert run.stderr.endswith(
            f"README.md marks no command to {name} it\n"
        )

    def test_quick_selection(self):
        """What the quick selection names is there."""
        selection = re.search(
            r"^selection=\((.+?)^\)",
            read(".ci", "quick"),
            re.MULTILINE | re.DOTALL,
        )[1]
        names = re.findall(r"^ +([\w./]+)(?:::\w+)?$", selection, re.MULTILINE)

        assert "README.md" in names
        assert [] == [one for one in names if not (_ROOT / one).exists()]

    def test_every_python_is_tried(self):
        """Each Python that the project names is tried, with both ends."""
        named = re.findall(r"Python :: (3\.\d+)", read("pyproject.toml"))
        tried = re.findall(
            r"quick (\S+) (\S+)$", read(".ci", "run"), re.MULTILINE
        )

        assert [
            (version, resolution)
            for version in named
            for resolution in ("lowest-direct", "highest")
        ] == tried

    def test_ci_closes_on_the_tests(self):
        """The last thing that is run before landing is the tests."""
        script = read(".ci", "run")

        assert script.endswith('bash -euo pipefail -c "$test_command"\n')

    @pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
    def test_examples_run(self, path, tmp_path):
        """An example runs as it stands, from anywhere, and says something."""
        run = run_python(str(path), cwd=tmp_path)

        assert (0, "") == (run.returncode, run.stderr)
        assert run.stdout

    def test_glossary_names_what_exists(self):
        """A name in code that the glossary gives can be imported."""
        page = read("docs", "reference", "glossary.md")
        names = re.findall(r"`iop\.([\w.]+)`", page)

        assert names
        for name in names:
            room, _, rest = name.partition(".")
            found = importlib.import_module(f"iop.{room}")
            for part in filter(None, rest.split(".")):
                found = getattr(found, part)

    @in_a_clone
    def test_top_level(self):
        """The top level holds what a reader looks for, and nothing else."""
        names = tracked()
        allowed = {
            "CHANGELOG.md",
            "LICENSE",
            "README.md",
            "benchmarks",
            "conftest.py",
            "docs",
            "pyproject.toml",
            "src",
            "tests",
        }

        assert set() == {n for n in names if not n.startswith(".")} - allowed

    @in_a_clone
    def test_sdist(self):
        """What is tracked is in the source distribution, so its tests run."""
        targets = tomllib.loads(read("pyproject.toml"))["tool"]["hatch"][
            "build"
        ]["targets"]
        # These are always in it.
        usual = {".gitignore", "LICENSE", "README.md", "pyproject.toml"}

        assert {f"/{name}" for name in tracked() - usual} == set(
            targets["sdist"]["include"]
        )
