# SPDX-License-Identifier: MIT
"""The list of changes that no test could notice is of today (*mutationer*)."""

import tomllib
from pathlib import Path

import iop

from .each import each


_LIST = Path(__file__).parents[1] / "benchmarks" / "equivalent_mutants.toml"
_SOURCE = Path(iop.__file__).parent


def groups():
    """Read the list: for each reason the changes that it is given for."""
    return tomllib.loads(_LIST.read_text(encoding="utf-8"))["equivalent"]


def lines_of(where):
    """Read the module in which a function stands, line by line."""
    _, *folders, file, _ = where.split(".")
    folder = _SOURCE.joinpath(*folders)
    (path,) = filter(
        Path.exists, (folder / f"{file}.py", folder / file / "__init__.py")
    )
    return {line.strip() for line in path.read_text("utf-8").splitlines()}


class TestList:
    """Each entry is of code that is there, and is there once."""

    def test_each_once(self):
        """No change is listed twice, and no reason is given twice."""
        reasons = [group["reason"] for group in groups()]
        changes = [change for group in groups() for change in group["mutants"]]

        assert len(set(reasons)) == len(reasons)
        assert len(set(changes)) == len(changes)

    @each(
        "change", [change for group in groups() for change in group["mutants"]]
    )
    def test_of_code_that_is_there(self, change):
        """What a change takes away stands in the module that it names.

        It says nothing else than what goes and what comes.
        """
        where, *lines = change.strip().splitlines()
        gone = {line[1:].strip() for line in lines if line.startswith("-")}

        assert {"-", "+"} >= {line[0] for line in lines}
        assert gone
        assert gone <= lines_of(where)
