# SPDX-License-Identifier: MIT
"""The room for tests serves others: a project of its own, installed (*leksaksprojekt*).

In ``toy_project`` a municipality that does not exist has a rule of its own and
a few lines that test it. Here it meets the library as it is installed, outside
the checkout; ``.ci/run`` also tries it on the wheel, where nothing else is.
"""

import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest


_HERE = Path(__file__).parent

SURROUNDINGS = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("COV", "HYPOTHESIS", "PYTEST", "PYTHON"))
} | {"CI": "true"}
"""What a program is told, less what would lead it back to this checkout.

With `CI` set Hypothesis leaves nothing to chance, and minds no slow machine.
"""


def run(*command, at):
    """Run a program in a folder, and return what came of it."""
    return subprocess.run(
        command,
        cwd=at,
        env=SURROUNDINGS,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


def succeed(*command, at):
    """Run a program that must succeed."""
    ran = run(*command, at=at)

    assert 0 == ran.returncode, ran.stdout + ran.stderr

    return ran


@pytest.fixture(name="project")
def _project(tmp_path):
    """Return the folder of a copy of the project that may be spoilt."""
    return shutil.copytree(_HERE / "toy_project", tmp_path / "snickerboda")


@pytest.mark.skipif(
    not any(metadata.distributions(name="iop-avtal")),
    reason="iop-avtal is not installed",
)
class TestInstalled:
    """What is installed finds its way, and tests a rule of another project."""

    def test_its_tests_pass(self, project):
        """The tests of the project pass, as its rule is right."""
        ran = succeed(sys.executable, "-m", "pytest", "-q", at=project)

        assert ran.stdout.splitlines()[-1].startswith("2 passed in ")

    def test_its_tests_catch_a_bug(self, project):
        """They fail when a bug is planted, and name rule and expectation."""
        file = project / "snickerboda.py"
        right = file.read_text(encoding="utf-8")
        wrong = right.replace("Money(500_000)", "Money(499_999)")
        file.write_text(wrong, encoding="utf-8")
        ran = run(sys.executable, "-m", "pytest", "-q", at=project)
        lines = ran.stdout.splitlines()

        assert right != wrong
        assert 1 == ran.returncode, ran.stdout + ran.stderr
        assert [
            "AssertionError: SNB001 (snickerboda-two-reports) is not as a rule must be:",
            "- Its example that meets it comes out as not met at /reporting/number, on 2024-06-01.",
            "AssertionError: SNB001 (snickerboda-two-reports) and the oracle disagree.",
            "The rule says not met at /reporting/number.",
            "The oracle says met.",
        ] == [line[1:].strip() for line in lines if line.startswith("E ")][:5]
        assert "test_snickerboda.py:29: AssertionError" in lines
        assert "test_snickerboda.py:34: AssertionError" in lines
        assert lines[-1].startswith("2 failed in ")

    def test_from_type(self, tmp_path):
        """Hypothesis draws agreements, though nobody imports the strategies."""
        code = (
            "from hypothesis import Phase, find, settings, strategies as st\n"
            "from iop import Agreement\n"
            "unshrunk = settings(phases=[Phase.generate])\n"
            "drawn = find(\n"
            "    st.from_type(Agreement),\n"
            "    lambda one: one.budget,\n"
            "    settings=unshrunk,\n"
            ")\n"
            "print(Agreement is type(drawn), type(drawn.budget).__module__)"
        )
        ran = succeed(sys.executable, "-I", "-c", code, at=tmp_path)

        assert "True iop.agreement.budget\n" == ran.stdout

    @pytest.mark.parametrize(
        "first",
        ["hypothesis", "iop.strategies", "iop.testing"],
    )
    def test_any_first(self, tmp_path, first):
        """Each may be imported first, though Hypothesis opens the others."""
        assert succeed(
            sys.executable, "-I", "-c", f"import {first}", at=tmp_path
        )

    def test_import_time(self, tmp_path):
        """The front door does not import Hypothesis; the room for tests does."""
        door, room = (
            succeed(
                sys.executable,
                "-I",
                "-X",
                "importtime",
                "-c",
                code,
                at=tmp_path,
            ).stderr
            for code in ("import iop", "import iop.testing")
        )

        assert "| iop\n" in door
        assert "hypothesis" not in door
        assert "hypothesis.entry_points\n" in room
